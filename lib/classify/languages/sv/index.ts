// Swedish.
import type { LanguageData } from '../language';

export const swedish: LanguageData = {
  code: 'sv',
  common:
    'och att det som för med är på av inte har vi du din ditt dig oss vår våra er till kommer om den ett en hej tack från vara kan ha men detta denna',
  words: `
not ej, inte, ingen, inga, inget
void tveka|glöm inte, inget|inga|hör* ~10 tyvärr, med andra sökande, blir du inte ~5 hör|får, inte bara|svara,
 vill ha dig som är|har, ännu inte, om ~3 frågor, även om
condition när tjänsten, då kan|går, så snart vi, om|när du|ni|vi|det|inte|profilen|urvalet, oavsett, kan komma
hedge eventuell*, kanske
stated dock, tyvärr, dessvärre, beklag*
application ansök*, kandidatur, profil, intresseanmälan, söka, sökt, sökte, spontanansök*, cv
position tjänst*, roll*, position*, rekryteringen, anställning*, provanställning, befattning*, tillsvidareanställning,
 jobb*, sommarjobb*
candidate sökande*, kandidat*, slutkandidat*
hiring urval*, anställningsi*, rekryter*, hr, personal*, anställ*, arbetsgivare*, provdag*, provjobb*, lön
interviewWord provdag*, intervju*, samtal*, anställningsintervju, provjobb*, möte
others någon annan, gick|gått till en? annan|andra, intern* kandidat*|sökande*,
 annan|andra ~1 kandidat*|sökande*|slutkandidat*|person*, kandidat*|sökande*|någon ~4 mer|längre|närmare|bättre|högst
proceed nästa steg|omgång, vidare, fortsätt*
chose anställa, vidare, valet, valt, välja, till, bestämt, med, tillsatt, valde, hittat, gått, erbjud*, beslutat, på
selected valts, antagen, aktuell*, klarat, gått vidare, vald, utvald, uttagen, att anställa, kalla*, en av
fit uppfyll*, kravprofil*, passar, motsvara*, kraven, match*, passa, passande, stämm*
toOffer träffa, kalla, behov, erbjud*, bjuda in, lediga
filled rekryteringen|position*|tjänst*|roll*|platser|befattning*|processen|platserna|jobb* ~6 stängt|stängd*|avbrut*|tillsatt|tillsatts|tillsattes|avslutad|dragits,
 anställningsstopp, inte ~1 tillsätta|tillsättas
declined blev|blir ~2 inte du|rätt, tackat|blev|tackar ~2 nej, inte längre ~2 kvar|aktuell,
 ansök*|kandidatur ~4 avslut*|avslag*, ta* ~3 vidare, avslag, avbryta rekryteringen, avslut* ~2 kandidatur|processen,
 klarade|tillhör|finns ~2 inte, vidare med andra
refusal tyvärr ~5 meddela*|måste, beklag* ~4 att|meddela
regret tyvärr, dessvärre, beklag*
luck önskar ~6 bästa|framgång, lycka till
keepOnFile kandidatbank, framtida behov, spar* gärna
applyAgain igen, följ oss, framtida tjänster
manyApplicants stort|stora|många|# ~3 ansökningar|sökande|personer
received kommit in, fått, emot, registrera*, skickats, finns hos, fram, mottag*, inkomm*, skickad
confirmed bekräft* ~5 ansök*, mottagningsbekräftelse
thanks kul, roligt, tackar, tack
applied sökt, sökte, spontanansökan, visat|ditt|för ~1 intresse, er|din|för ~1 ansökan, vill jobba|arbeta
willReview gransk*, titt, urval*, läser, läs, gå|går ~2 igenom
contactYou ringer, hör* ~2 av dig|oss, återkommer, återkopplar, kontakta*, besked
invite inbjudan, kalla*, välkom*, bjud* ~3 dig|in, kallelse
arrange tid att|för, passar, när kan, boka*, en tid, förbi
interview provdag*, intervju*, samtal*, anställningsintervju, andraintervju*, video*, kaffe, fika, telefon*,
 provjobb*, möte
interviewSet andraintervju, vill|vilja ~8 träffa|prata|känna|video*|telefon*, intervju* ~4 bokad|bekräft*|flytta*,
 bjud* ~6 intervju*|samtal*, flytta ~2 intervju*, vi ses ~6 kl|klockan, kalla* ~6 intervju*|anställningsintervju,
 dig på en? andra? intervju*, boka* ~5 möte|intervju*|samtal*
assessment uppgiften, test*, case*, arbetsprov*, logiktest*, uppgift, kodtest*, skriftligt prov, personlighets*,
 provet, urvalstest*, spela* ~2 in
complete kalla*, genomföra, spela*, genomför, göra, starta, senast, slutför*, klar, skicka, fyll*, klara, lämna*,
 bjud*, länk*, klicka, svar*, tittar, minuter, här, gör, bifog*, ber
offerJob anställa dig, anställningserbjudande*, erbjudande om anställning|tjänst*|jobb*, vill ha dig som,
 du ~2 fått|fick jobbet|tjänsten, jobbet är ditt, valt dig, anställningsavtal* ~8 bifog*|skriv*|signera*,
 erbjud* du|dig ~2 tjänsten|rollen|jobbet|anställning|tillsvidareanställning|provanställning,
 bifog* ~4 anställningsavtal*
offerPapers erbjudande*, tackar ja, tillträde, skriv* på, signera*, grattis, anställningsavtal*
alert nya|# ~1 jobb*|annonser, # nya, lediga jobb, jobben kan, bevakning*, jobbmäss*, arbetsmarknadsdag
jobList ansök nu, visa|se ~1 jobb|annons|alla
outreach hittade|läste|fick|såg ~4 nummer|profil|namn, söker|behöver ~3 en|dig|till, bygger ~4 team, kunds räkning,
 rekommenderad, kund söker, uppdragsgivare, din bakgrund
recruiterSelf jag heter, rekryteringskonsult
jobSheet plats|start|omfattning|timpris:
askInterest byta jobb, tänka dig, sugen, av intresse, intresserad, berätta mer, höra mer, utmaning,
 är du ~3 öppen|nyfiken, får jag ringa
statusNews kvar i, längre tid, försen*, saknar, fortfarande, dröj*, saknas, tålamod, kompletter*, inte ~4 beslut,
 referens*, tittat ~2 ansökan, vår kandidatbank, profil|cv|ansökan|status ~5 visats|ändrats|behandling
unfinished slutför* din, lösenord, påbörja* ansökan, verifier*, inte skickat in
withdrawn återtagit|återkallat|tillbaka ~2 ansökan
takenBack tillbaka|återkalla* ~4 erbjud*
otherMatter lån, bolån, bostad*, lägenhet*, kandidaten, stipendium, försäkringen, antagning*, visum, order, hyres*,
 podd*, bidrag*
legal gdpr, personuppgifter
unsubscribe avregistrera*
companyFollows på, hos oss på, hos, vid, intresse för
companyPrecedes kommun, ab, rekrytering, team, hr
companyIsRest ansökan har skickats till
roleFollows som, tjänsten|rollen som?, ansökan om|till
roleEnds och, på, hos, vid, i, med, är, nu, har, till
roleLabel jobb, roll, tjänst, befattning
roleNoun utvecklare, ingenjör*, säljare, konsult*, lärare, ekonom*, chef*
closing hälsning*, mvh
visa medborgarskap, arbetstillstånd
budget anställningsstopp, budget*, lön*
seniority års erfarenhet, mer|längre erfarenhet
metYou träffade, pratade, provdag*, intervjun
feedback återkoppling på, feedback
identityPapers bankid
`,
};
