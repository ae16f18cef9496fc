// Swedish.
import type { LanguageData } from '../language';
import { weights } from './weights';

export const swedish: LanguageData = {
  code: 'sv',
  common:
    'och att det som för med är på av inte har vi du din ditt dig oss vår våra er till kommer om den ett en hej tack från vara kan ha men detta denna',
  words: `
not ej, inte, ingen, inga, inget, avstår
void inget|inga|hör* ~10 tyvärr, med andra sökande, blir du inte ~5 hör|får, vill ha dig som är|har, ännu inte, om ~3
 frågor, inte bara|svara, tveka inte
condition när tjänsten, då kan|går, så snart vi, om|när du|ni|vi|det|inte|profilen|urvalet, oavsett, kan komma
hedge eventuell*, kanske
stated dock, tyvärr, beklag*, dessvärre
application ansök*, kandidatur, profil, intresseanmälan, söka, sökt, sökte, spontanansök*, cv, brev*
position tjänst*, roll*, position*, rekryteringen, anställning*, provanställning, befattning*, tillsvidareanställning,
 jobb*, sommarjobb*, praktik*, ansökan, traineeprogram*, platsen, praktikplats*
candidate sökande*, kandidat*, slutkandidat*
hiring urval*, anställningsi*, rekryter*, hr, personal*, anställ*, arbetsgivare*, provdag*, provjobb*, lön
interviewWord provdag*, intervju*, samtal*, anställningsintervju, provjobb*, möte
others någon annan, intern* kandidat*|sökande*, kandidat*|sökande*|någon ~4 mer|längre|närmare|bättre|högst,
 annan|andra ~1 kille|tjej|konsult, egna, gick|gått till en, annan|andra ~1
 kandidat*|sökande*|slutkandidat*|person*|kille|tjej|konsult, gick|gått till
proceed nästa steg|omgång, vidare, fortsätt*
chose anställa, vidare, valet, valt, välja, till, bestämt, med, tillsatt, hittat, gått, erbjud*, beslutat, på, valde,
 fallit, föll, tar, körde, går, bedömts, anställer
selected antagen, aktuell*, klarat, gått vidare, uttagen, att anställa, kalla*, en av, valts, utvald, anställa,
 anställas
fit uppfyll*, kravprofil*, passar, motsvara*, kraven, match*, passa, passande, stämm*
toOffer träffa, kalla, behov, erbjud*, lediga, bjuda in, kalla*, passar dig
filled anställningsstopp, inte ~1 tillsätta|tillsättas, blir inte av, redan tagen,
 rekryteringen|position*|tjänst*|roll*|platser*|befattning*|processen|jobb* ~6
 stäng*|avbrut*|tillsatt*|avslutad|dragits|dras|tagna
declined tackat|blev|tackar ~2 nej, ansök*|kandidatur ~4 avslut*|avslag*, ta* ~3 vidare, avslag, avslut* ~2
 kandidatur|processen, blev|blir ~3 inte du|rätt|inget, blir nån|någon annan, inte längre ~2 kvar|aktuell,
 klarade|tillhör|finns ~2 inte, hör ~1 inte till, vidare med andra, avböj*, redan fullt, stannar|avslutar ~2
 här|processen, tar slut, besviken, nyanställer inte, räckte|når ~2 inte, under gränsen, ha inget som passar, har vi
 inget, väljer bort|dig bort, väljer vi bort, säger|sa nej, ansökan beaktas inte, inte råd, processen ~1 avslutad,
 faller bort, för högt, kommer inte längre
refusal tyvärr ~5 meddela*|måste, beklag* ~4 att|meddela, tråkiga nyheter, hela vägen
regret tyvärr, dessvärre, beklag*
luck önskar ~6 bästa|framgång, lycka till
keepOnFile kandidatbank, nätverk, bevakning, hör ~1 av mig, framtida behov, spar* gärna, sparar ~3 cv
applyAgain följ oss, igen, nästa år, flytta ~2 din ansökan, sök gärna
manyApplicants stort|stora|många|hundra|# ~3 ansökningar|sökande|personer
received kommit in, fått, emot, registrera*, skickats, finns hos, fram, mottag*, inkomm*, skickad, kommit fram,
 landat, inkommit, lagts till, vi din ansökan, skickat ~1 ansökan
confirmed bekräft* ~5 ansök*, mottagningsbekräftelse, allt ~2 kommit fram, slutfört testet, fått din video*,
 blankett|brev ~3 kommit, sökt tjänsten som
thanks kul, roligt, tackar, tack
applied sökt, sökte, spontanansökan, visat|ditt|för ~1 intresse, er|din|för ~1 ansökan, vill jobba|arbeta, skickat in,
 skruva, praktik hos, jobba|arbeta med oss
willReview gransk*, titt, urval*, läser, läs, gå|går ~2 igenom, tittar på
contactYou ringer, hör* ~2 av dig|oss, återkommer, återkopplar, kontakta*, besked
invite inbjudan, kalla*, välkom*, bjud* ~3 dig|in, kallelse
arrange tid att|för, passar, när kan, boka*, en tid, förbi, när ~1 du, välj ~3 tid, lust att, möjlighet till
interview provdag*, intervju*, samtal*, anställningsintervju, andraintervju*, video*, kaffe, fika, telefon*,
 provjobb*, möte, provpass, snack, träff
interviewSet andraintervju, intervju* ~4 bokad|bekräft*|flytta*, bjud* ~6 intervju*|samtal*, flytta ~2 intervju*, vi
 ses ~6 kl|klockan, kalla* ~6 intervju*|anställningsintervju, dig på en? andra? intervju*, boka* ~5
 möte|intervju*|samtal*, vill|vilja ~8 träffa|prata|känna|video*|telefon*|ringa, förbi ~5
 på|nån|någon|kontoret|verkstan*|salongen, vidare till andra, prova på en dag, provpass, vi ses, # ses vi, ses ~2
 digitalt, ta|tar en? kaffe|fika|kopp, kan du ~3 kl|klockan, dag den # ~1 kl, djupintervju, lönesamtal ~2 dig,
 intervjuas, om en? kort* telefonintervju*, kort telefonintervju, halvtimme
assessment test*, case*, arbetsprov*, logiktest*, uppgift, kodtest*, personlighets*, urvalstest*, spela* ~2 in,
 hemuppgift*, inspelad, kodutmaning, kodprov, fystest, språktest*, begåvningst*, provöv*, urvalsfrågor,
 personlighetsf*, repot, skriftlig* prov*, uppgiften, provet, korta spel
complete kalla*, genomföra, spela*, genomför, göra, starta, senast, slutför*, klar, skicka, fyll*, klara, lämna*,
 bjud*, länk*, klicka, svar*, tittar, minuter, här, gör, bifog*, ber, kommer här, här kommer, lös*, kallas, rum,
 besvara, starta*, nedan
offerJob anställa dig, anställningserbjudande*, erbjudande om anställning|tjänst*|jobb*, jobbet är ditt,
 anställningsavtal* ~8 bifog*|skriv*|signera*, du ~2 fått|fick|får
 jobbet|tjänsten|platsen|lärlingsplatsen|praktikplatsen, vill ha dig, valt dig, fallit på dig, ge dig
 jobbet|tjänsten|anställning, ge dig en anställning, erbjud* du|dig ~2
 tjänsten|rollen|jobbet|anställning|tillsvidareanställning|provanställning, bifog* ~4 anställningsavtal*, blev du, du
 är anställd, du börjar hos oss, får göra din praktik, skriv* ~2 avtalet, avtal ~3 signera*, få dig till teamet,
 utvald till tjänsten
offerPapers erbjudande*, tackar ja, tillträde, skriv* på, signera*, grattis, anställningsavtal*
alert nya|# ~1 jobb*|annonser, # nya, lediga jobb, jobben kan, bevakning*, jobbmäss*, arbetsmarknadsdag, nya lediga,
 nytt på
jobList ansök nu, visa|se ~1 jobb|annons|alla
outreach hittade|läste|fick|såg ~4 nummer|profil|namn, söker|behöver ~3 en|dig|till, bygger ~4 team, kunds räkning,
 rekommenderad, kund söker, uppdragsgivare, din bakgrund, fånga*, tänka på dig, våra kunder, mitt namn, ditt namn,
 akut, som du, uppdrag ~3 profil, värva
recruiterSelf jag heter, rekryteringskonsult, talent scout
jobSheet plats|start|omfattning|timpris:
askInterest byta jobb, tänka dig, sugen, av intresse, intresserad, berätta mer, höra mer, utmaning, är du ~3
 öppen|nyfiken, får jag ringa, något för dig, trivs du, i ditt nätverk, fått jag, får jag berätta
statusNews kvar i, längre tid, saknar, fortfarande, dröj*, saknas, tålamod, kompletter*, inte ~4 beslut, referens*,
 tittat ~2 ansökan, vår kandidatbank, profil|cv|ansökan|status ~5 visats|ändrats|behandling, mer tid,
 reservplats|reservlista, öppnats, drar ~4 ut, försen*, inte fattat
unfinished slutför* din, lösenord, påbörja* ansökan, verifier*, inte skickat in, aktivera ditt
withdrawn återtagit|återkallat|tillbaka ~2 ansökan
takenBack tillbaka|återkalla* ~4 erbjud*
otherMatter lån, bolån, bostad*, lägenhet*, antagning*, visum, order, hyres*, podd*, bidrag*, försäkringen, ditt barn,
 volontär*, med kandidaten
legal gdpr, personuppgifter
unsubscribe avregistrera*
companyFollows på, hos oss på, hos, vid, intresse för
companyPrecedes kommun, ab, rekrytering, team, hr
companyIsRest ansökan har skickats till
roleFollows som, tjänsten|rollen som?, ansökan om|till, rekryteringen av, kräver
roleEnds och, på, hos, vid, i, med, är, nu, har, till
roleLabel jobb, roll, tjänst, befattning
roleNoun utvecklare, ingenjör*, säljare, konsult*, lärare, ekonom*, chef*, sjuksköters*, handläggare, sekreterare,
 ledare, projektledare, samordnare, administratör*, elektriker, tekniker, assistent*, förare, systemutvecklare
closing hälsning*, mvh, vänligen
visa medborgarskap, arbetstillstånd
budget anställningsstopp, budget*, lön*, råd att, löneläge*, miljoner
seniority års erfarenhet, mer|längre erfarenhet, senior, överkvalificerad
metYou träffade, pratade, provdag*, tack för ~3 samtal|intervju|fika|möte*, träffas, efter båda, intervjun,
 intervjuerna
feedback feedback, återkoppling, genomgång, ventilera
identityPapers bankid
careerAdvice tips, webbinar*
`,
  weights,
};
