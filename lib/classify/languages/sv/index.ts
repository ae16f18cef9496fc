// Swedish.
import type { LanguageData } from '../language';

export const swedish: LanguageData = {
  code: 'sv',
  common:
    'och att det som för med är på av inte har vi du din ditt dig oss vår våra er till kommer om den ett en hej tack från vara kan ha men detta denna annan',
  words: `
not inte, avstår, inget, ej, ingen, inga
void om ~3 frågor, inget|hör*|inga ~10 tyvärr, ännu inte, blir du inte ~5 får|hör, tog|tagit dig tid att|för, tveka
 inte, med andra sökande, vill ha dig som är|har
condition oavsett, då går|kan, om|när du|urvalet|inte|ni|profilen|vi|det, så snart vi, kan komma, när tjänsten
hedge eventuell*, kanske
stated tyvärr, beklag*, dessvärre, dock
application cv, söka, handlingar, sökt, sökte, spontanansök*, ansök*, brev*, kandidatur, intresseanmälan, profil
position jobb*, tjänst*, intresseanmälan, rekryteringen, sommarjobb*, praktik*, ansökan, position*, provanställning,
 anställning*, tillsvidareanställning, befattning*, ha dig, traineeprogram*, roll*, platsen
candidate kandidat*, slutkandidat*, sökande*
hiring hr, lön, rekryter*, provdag*, urval*, anställ*, provjobb*, personal*, arbetsgivare*
interviewWord provdag*, intervju*, provjobb*, möte, samtal*, anställningsintervju, videointervju*
others den andra, intern* kandidat*|sökande*, någon annan, kandidat*|sökande*|någon ~4
 bättre|närmare|längre|mer|högst, gick|gått till, annan|andra ~1 kandidat*|sökande*|slutkandidat*|person*
proceed nästa steg|omgång, vidare, pröva, fortsätt*
chose gått, fallit, valet, vidare, på, går, beslutat, välja, till, hittat, tar, bestämt, valt, valde, med, tillsatt,
 föll, anställa, anställer, bedömts, erbjud*
selected lett, aktuell*, klarat, valts, anställas, gått vidare, utvald, anställa, uttagen, kalla*, antagen, en av
fit match*, uppfyll*, passande, kraven, passar, motsvara*, kravprofil*, passa, stämm*
toOffer lediga, passar dig, träffa, behov, kalla*, bjuda in, erbjud*
filled inte ~1 tillsätta|tillsättas, anställningsstopp, redan tagen,
 rekryteringen|platser*|processen|position*|tjänst*|jobb*|befattning*|roll* ~6
 stäng*|avbrut*|avslutad|dragits|dras|tagna|tillsatt|tillsatts, blir inte av, våra egna
declined kandidatur|ansök* ~4 avslut*|avslag*, faller bort, vidare med andra, väljer vi bort, avslag,
 klarade|tillhör|finns ~2 inte, nyanställer inte, bli ~1 nån|någon annan, inte längre ~2 kvar|aktuell, inte rätt för,
 ta* ~3 vidare, räckte|når ~2 inte, processen ~1 avslutad, inte råd, säger|sa nej, avslutar|stannar ~2 här|processen,
 redan fullt, tar slut, för högt, tackat|blev|tackar ~2 nej, hör ~1 inte till, besviken, ansökan beaktas inte, avböj*,
 har vi inget, blev|blir ~3 inte rätt|du|inget
refusal tyvärr ~5 måste|meddela*, tråkiga nyheter
regret tyvärr, beklag*, dessvärre
luck önskar ~6 bästa|framgång, lycka till
keepOnFile kandidatbank, framtida behov, sparar ~3 cv, spar* gärna, nätverk, hör ~1 av mig, bevakning
applyAgain andra tjänster, sök gärna, nästa år, igen, flytta ~2 din ansökan, på nytt, följ oss, hör gärna av
manyApplicants #|hundra|stora|stort|många ~3 personer|ansökningar|sökande
received lagts till, registrera*, finns hos, mottag*, inkomm*, inkom, fram, landat, kommit in, skickats, fått, skickat
 ~1 ansökan, emot, skickad
confirmed allt ~2 kommit fram, fått din video*, sökt tjänsten som, bekräft* ~5 ansök*, brev|blankett ~3 kommit,
 mottagningsbekräftelse
thanks kul, roligt, tackar, tack
applied visat|för|ditt ~1 intresse, skickat in, er|för|din ~1 ansökan, praktik hos, vill arbeta|jobba, sökt, sökte,
 spontanansökan
willReview går|gå ~2 igenom, läser, läs, urval*, tittar på, gransk*, titt
contactYou hör* ~2 av dig|oss, kontakta*, återkommer, ringer, återkopplar, besked
invite välkom*, inbjudan, kallelse, kalla*, bjud* ~3 dig|in
arrange tid att|för, en tid, när kan, boka*, lust att, välj ~3 tid, när ~1 du, förbi, passar, möjlighet till
interview fika, träff, telefon*, provpass, provdag*, intervju*, provjobb*, möte, samtal*, anställningsintervju,
 video*, kaffe, snack
interviewSet dig på en? andra? intervju*, flytta ~2 intervju*, tar|ta en? kopp|kaffe|fika, bjud* ~6 intervju*|samtal*,
 bekräft* ~4 möte|intervju*|samtal*, ses ~6 kl|klockan, halvtimme, kalla* ~6 intervju*|anställningsintervju, # ses vi,
 kan|vill|vilja ~6 provpass|provjobba|provdag*, intervju* ~4 bokad|flytta*, intervjuas, komma hit, vidare till andra,
 djupintervju, kan du ~3 kl|klockan, andraintervju, kunna ses|träffas|höras, boka* ~5 möte|intervju*|samtal*,
 sväng*|titta|kom* ~3 förbi, vill|vilja ~8 träffa*|prata|känna|video*|telefon*|ringa
assessment test*, case*, uppgift, korta spel, personlighets*, uppgiften, repot, hemuppgift*, provet, urvalsfrågor,
 inspelad, urvalstest*, frågor ~3 video*, språktest*, spela* ~2 in, skriftlig* prov*, provöv*, arbetsprov*, kodprov,
 kodutmaning, begåvningst*, kodtest*, logiktest*, fystest
complete rum, nedan, minuter, lämna*, bjud*, besvara, starta*, genomför*, slutför*, gör, länk*, fyll*, svar*, tittar,
 här, spela*, senast, skicka, göra, uttagen, kalla*, ber, lös*, klar, klicka, bifog*
offerJob jobbet|tjänsten|rollen ~4 är ditt|din, erbjudande om anställning|tjänst*|jobb*, blev du, vill ha dig, du ~2
 fått|fick|får jobbet|tjänsten|lärlingsplatsen|praktikplatsen|platsen, utvald till tjänsten, valt dig, du börjar hos
 oss, får göra din praktik, erbjud* dig|du ~2
 tjänsten|rollen|jobbet|anställning|tillsvidareanställning|provanställning|lärlingsplats, avtal*|anställningsavtal* ~8
 bifog*|skriv*|signera*, få dig till teamet, fallit på dig, du anställs, anställningserbjudande*, ge dig en?
 jobbet|tjänsten|anställning, anställa dig, du är anställd, bifog*|skriv* ~4 avtal*|anställningsavtal*
offerPapers skriv* på, grattis, tackar ja, tillträde, erbjudande*, signera*, anställningsavtal*
alert lediga jobb, arbetsmarknadsdag, bevakning*, nya lediga, nytt på, jobben kan, nya|# ~1 annonser|jobb*, # nya,
 jobbmäss*
jobList visa|se ~1 annons|jobb|alla, ansök nu
outreach söker|behöver ~3 dig|en|till, hittade|fick|läste|såg ~4 nummer|profil|namn, värva, som du, akut, fånga*,
 uppdragsgivare, kunds räkning, uppdrag ~3 profil, kund söker, tänka på dig, bygger ~4 team, din bakgrund, våra
 kunder, rekommender*
recruiterSelf jag heter, rekryteringskonsult, talent scout
jobSheet timpris|omfattning|plats|start:
askInterest något för dig, byta jobb, är du ~3 öppen|nyfiken, i ditt nätverk, höra mer, tänka dig, utmaning, berätta
 mer, trivs du, av intresse, intresserad, sugen, får jag ~2 ringa|berätta|slå
statusNews inte ~4 beslut, tålamod, saknar, mer tid, dröj*, ladda upp, referens*, inte fattat, vår kandidatbank,
 längre tid, drar ~4 ut, fortfarande, kvar i, saknas, försen*, ansökan|profil|cv|status ~5 ändrats|visats|behandling,
 reservlista|reservplats, öppnats, kompletter*
unfinished påbörja* ansökan, aktivera ditt, lösenord, inte skickat in, slutför* din
withdrawn tillbaka|återkallat|återtagit ~2 ansökan
takenBack tillbaka|återkalla* ~4 erbjud*
otherMatter ditt barn, kandidaten igår|var|passar, med kandidaten, antagning*, lån, bostad*, bolån, volontär*,
 lägenhet*, podd*, bidrag*, hyres*
legal personuppgifter, gdpr
unsubscribe avregistrera*
companyFollows på, hos oss på, hos, vid, intresse för
companyPrecedes kommun, ab, rekrytering, team, hr
companyIsRest ansökan har skickats till
roleFollows som, tjänsten|rollen som?, rekryteringen av, ansökan om|till
roleEnds på, hos, vid, i, och, med, till, är, har, nu
roleLabel jobb, roll, tjänst, befattning
roleNoun elektriker, tekniker, ekonom*, konsult*, projektledare, utvecklare, lärare, säljare, assistent*, handläggare,
 systemutvecklare, sekreterare, sjuksköters*, chef*, ingenjör*
closing vänligen, hälsning*, mvh
visa arbetstillstånd, medborgarskap
budget budget*, lön*, anställningsstopp, råd att
seniority års erfarenhet, överkvalificerad, senior
metYou provdag*, intervjuerna, pratade, träffade, träffas, tack för ~3 intervju|fika|samtal|möte*, intervjun
feedback feedback, genomgång, återkoppling
identityPapers bankid
careerAdvice tips, webbinar*
`,
};
