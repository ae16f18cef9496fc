// Swedish.
import type { LanguageData } from '../language';

export const swedish: LanguageData = {
  code: 'sv',
  common:
    'och att det som för med är på av inte har vi du din ditt dig oss vår våra er till kommer om den ett en hej tack från vara kan ha men detta denna',
  words: `
not inte, ej, inga, ingen, inget, aldrig, icke
void inte ~1 bara|svara|besvaras, tveka|glöm|missa inte, ännu inte, om ~3 frågor, även om, inget|inga|hör* ~10 tyvärr,
 tillsammans med andra ~1 kandidat*|sökande
condition om|när du|ni|vi|det|inte|profilen|urvalet, om din profil, kan komma, oavsett, förutsatt, så snart vi,
 då kan|går
hedge kanske, eventuell*
stated tyvärr, dessvärre, beklag*, dock, ledsna
application ansök*, sökt, söka, cv, profil, kandidatur
position tjänst*, roll*, jobb*, befattning*, position*, anställning*, rekryteringen
candidate kandidat*, sökande*, slutkandidat*
hiring rekryter*, hr, personal*, urval*
interviewWord intervju*, samtal*, anställningsintervju, möte
others andra|annan|övriga ~1 kandidat*|sökande*|slutkandidat*|person*|profil*, någon annan, intern* kandidat*|sökande*,
 kandidat*|sökande*|personer|någon ~4 bättre|mer|bäst|närmare|högst|längre|vars
proceed vidare, fortsätt*, nästa steg|omgång
chose valt, valde, valet, utsett, anställt, anställa, beslutat, välja, vidare, gått, med, till, tillsatt, erbjud*,
 hittat, satsa, på, bestämt
selected valts, vald, utvald, uttagen, aktuell*, antagen, utsedd, kalla*, gått vidare
fit match*, passa, passar, passande, motsvara*, uppfyll*, stämm*, överens, rätt för
toOffer erbjud*, bjuda in, kalla, träffa, pröva
filled anställningsstopp, blir|blev inte av, inte ~1 tillsätta|tillsättas,
 tjänst*|roll*|position*|jobb*|befattning*|rekryteringen ~6 tillsatt|tillsatts|tillsattes|stängd*|avbrut*|avslutad|dragits,
 inte längre tillgänglig|öppen
declined avslag, avslå, nekats, ansök*|kandidatur ~4 avslut*|avslag*|nekad*, avslut* ~2 kandidatur|processen,
 tackar|säger nej, tackat nej till, annat val, ett nej, avbryta rekryteringen, faller bort,
 klarade|tillhör|finns|räckte ~2 inte, inte längre ~2 kvar|aktuell, vidare med andra, blev|blir ~2 inte du|rätt
refusal besvik*, tyvärr ~5 meddela*|informera|måste, beklag* ~4 meddela|att, ledsna, överkvalificerad
regret tyvärr, dessvärre, beklag*, tråkigt
luck lycka till, önskar ~6 framgång|bästa
keepOnFile databas, kandidatbank, talangpool, nätverk, spar* gärna, framtida behov
applyAgain igen, framtida tjänster, följ oss
manyApplicants stort|stora|många|över|# ~3 ansökningar|sökande|personer, överväldigande
received mottag*, emot, fått, registrera*, inkomm*, kommit in, skickad, skickats, finns hos, kvitto
confirmed mottagningsbekräftelse, bekräft* ~5 ansök*
thanks tack, tackar, roligt, kul, glada, uppskattar
applied din|för|er ~1 ansökan, ditt|för|visat ~1 intresse, sökt, sökte, vill jobba|arbeta
willReview urval*, gå|går ~2 igenom, gransk*, läser, titt
contactYou återkommer, återkomma, besked, kontakta*, hör* ~2 av oss|dig, hör* ~3 från
invite inbjudan, kallelse, bjud* ~3 in|dig, välkom*, kalla*
arrange boka*, en tid, tid att|för, kalender, passar det|dig, kl, klockan, förbi
interview intervju*, samtal*, möte, anställningsintervju, video*, telefon*, fika, kaffe
interviewSet bjud* ~6 intervju*|samtal*, kalla* ~6 intervju*|anställningsintervju, boka* ~5 intervju*|samtal*|möte,
 intervju* ~4 bokad|bokats|bekräft*|flytta*, flytta ~2 intervju*, vill|vilja ~8 träffa|prata|känna|video*|telefon*,
 vi ses ~6 kl|klockan, boka en tid, fika|kaffe och prata*|snacka*
assessment assessment, arbetsprov, test*, case, kodprov, personlighets*, logiktest*, urvalstest*, spela* ~2 in
complete genomföra, göra, gör, starta, länk*, senast, klicka, svar*, spela*, skicka, påbörjat
offerJob anställningserbjudande*, erbjudande om anställning|tjänst*|jobb*, valt dig, anställa dig, vill ha dig som,
 erbjud* du|dig ~2 tjänsten|rollen|jobbet|anställning|tillsvidareanställning|provanställning,
 du ~2 fått|fick jobbet|tjänsten
offerPapers anställningsavtal*, startdatum, tillträde, erbjudande*, signera*, skriv* på, grattis
alert bevakning*, nya|# jobb|annonser, # nya, lediga jobb, karriärmässa*
jobList ansök nu, se|visa ~1 alla|annons|jobb
outreach uppdragsgivare, kunds räkning, söker|behöver ~3 en|förstärkning|dig,
 såg|hittade|läste|fick ~4 profil|namn|nummer
recruiterSelf rekryteringskonsult, jag heter
jobSheet plats|start|omfattning|timpris:
askInterest intresserad, sugen, är du ~3 öppen|nyfiken
statusNews dröj*, försen*, tålamod, referens*, kompletter*, saknas, längre tid, inte fattat, kvar i, vår kandidatbank,
 ansökan|cv|profil ~5 visats|öppnats|uppdaterats|ändrats|behandling
unfinished lösenord, verifieringskod, påbörja* ansökan, slutför din
withdrawn återtagit|återkallat ~2 ansökan
otherMatter lån, bolån, kreditkort, livförsäkring, försäkringen, hyres*, lägenhet*, bostad*, visum, pass, stipendium,
 antagning*, bidrag*, order, podd*, kandidaten
legal gdpr, personuppgifter, integritetspolicy
unsubscribe avregistrera*, avprenumerera
companyFollows hos, på, hos oss på, vid, intresse för, jobba|arbeta för
companyPrecedes hr, rekrytering, team, ab, kommun
companyIsRest ansökan har skickats till, ansökan har visats av, teamet på
roleFollows som, ansökan till|om, rollen|tjänsten som?
roleEnds på, hos, och, har, är, till, i, vid, med, nu
roleLabel tjänst, roll, befattning, jobb
roleNoun ingenjör*, utvecklare, konsult*, chef*, säljare, ekonom*, lärare
closing hälsning*, mvh
visa medborgarskap, arbetstillstånd
budget budget*, lön*, anställningsstopp, pengar
seniority års erfarenhet, överkvalificerad, längre|mer erfarenhet
metYou intervjun, för samtalet|mötet, träffade, pratade
feedback feedback, återkoppling på
money avgift
identityPapers bankid, kopia på pass
`,
};
