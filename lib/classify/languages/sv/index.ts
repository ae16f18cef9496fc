// Swedish.
import type { LanguageData } from '../language';

export const swedish: LanguageData = {
  code: 'sv',
  common:
    'och att det som för med är på av inte har vi du din ditt dig oss vår våra er till kommer om den ett en hej tack från vara kan ha men detta denna annan',
  words: `
not avstår, inga, ej, inget, inte, ingen
void ännu inte, blir du inte ~5 får|hör, tveka inte, med andra sökande, inget|inga|hör* ~10 tyvärr, om ~3 frågor,
 tagit|tog dig tid att|för, vill ha dig som är|har
condition oavsett, då går|kan, om|när du|urvalet|inte|ni|vi|profilen|det, så snart vi, kan komma, när tjänsten
hedge eventuell*, kanske
stated tyvärr, beklag*, dessvärre, dock
application cv, söka, handlingar, sökt, sökte, spontanansök*, ansök*, brev*, kandidatur, intresseanmälan, profil
position position*, tjänst*, jobb*, sommarjobb*, rekryteringen, intresseanmälan, praktik*, ansökan, provanställning,
 anställning*, roll*, tillsvidareanställning, befattning*, ha dig, traineeprogram*, platsen
candidate kandidat*, slutkandidat*, sökande*
hiring hr, lön, anställ*, provdag*, urval*, provjobb*, rekryter*, personal*, arbetsgivare*
interviewWord videointervju*, provdag*, intervju*, provjobb*, möte, samtal*, anställningsintervju
others kandidat*|sökande*|någon ~4 bättre|längre|närmare|högst|mer, intern* kandidat*|sökande*, någon annan,
 annan|andra ~1 kandidat*|sökande*|slutkandidat*|person*, den andra, gått|gick till
proceed vidare, pröva, nästa steg|omgång, fortsätt*
chose tar, gått, fallit, vidare, på, går, bestämt, valet, beslutat, valt, välja, hittat, valde, med, till, anställa,
 tillsatt, föll, anställer, bedömts, erbjud*
selected lett, gått vidare, aktuell*, utvald, anställas, kalla*, klarat, valts, anställa, uttagen, antagen, en av
fit stämm*, passande, uppfyll*, passa, passar, motsvara*, kraven, match*, kravprofil*
toOffer lediga, passar dig, träffa, behov, bjuda in, kalla*, erbjud*
filled våra egna, inte ~1 tillsätta|tillsättas, anställningsstopp, redan tagen,
 rekryteringen|platser*|position*|tjänst*|jobb*|befattning*|roll*|processen ~6 stäng*|tagna|avbrut*|dragits|avslutad|tillsatt|tillsatts|dras,
 blir inte av
declined säger|sa nej, besviken, faller bort, kandidatur|ansök* ~4 avslut*|avslag*, nyanställer inte,
 bli ~1 nån|någon annan, avslutar|stannar ~2 här|processen, redan fullt, avslag, klarade|tillhör|finns ~2 inte,
 vidare med andra, väljer vi bort, inte rätt för, ta* ~3 vidare, avböj*, har vi inget, inte längre ~2 kvar|aktuell,
 räckte|når ~2 inte, processen ~1 avslutad, inte råd, tar slut, för högt, tackat|blev|tackar ~2 nej,
 ansökan beaktas inte, blir|blev ~3 inte rätt|du|inget, hör ~1 inte till
refusal tyvärr ~5 meddela*|måste, tråkiga nyheter
regret tyvärr, beklag*, dessvärre
luck önskar ~6 bästa|framgång, lycka till
keepOnFile kandidatbank, hör ~1 av mig, bevakning, nätverk, framtida behov, sparar ~3 cv, spar* gärna
applyAgain andra tjänster, nästa år, igen, flytta ~2 din ansökan, på nytt, följ oss, sök gärna, hör gärna av
manyApplicants #|hundra|stora|stort|många ~3 personer|ansökningar|sökande
received registrera*, lagts till, skickad, emot, mottag*, inkomm*, inkom, landat, fått, kommit in, skickat ~1 ansökan,
 fram, finns hos, skickats
confirmed allt ~2 kommit fram, fått din video*, sökt tjänsten som, bekräft* ~5 ansök*, brev|blankett ~3 kommit,
 mottagningsbekräftelse
thanks kul, roligt, tackar, tack
applied ditt|visat|för ~1 intresse, vill arbeta|jobba, sökt, sökte, spontanansökan, praktik hos, skickat in,
 er|för|din ~1 ansökan
willReview går|gå ~2 igenom, läser, läs, urval*, tittar på, gransk*, titt
contactYou hör* ~2 av dig|oss, återkommer, ringer, återkopplar, besked, kontakta*
invite inbjudan, kalla*, bjud* ~3 dig|in, kallelse, välkom*
arrange tid att|för, en tid, när kan, välj ~3 tid, när ~1 du, förbi, boka*, lust att, passar, möjlighet till
interview snack, fika, provpass, provdag*, intervju*, provjobb*, möte, samtal*, anställningsintervju, träff, telefon*,
 video*, kaffe
interviewSet andraintervju, dig på en? andra? intervju*, intervju* ~4 flytta*|bokad, flytta ~2 intervju*,
 tar|ta en? kopp|kaffe|fika, bjud* ~6 intervju*|samtal*, kunna ses|träffas|höras,
 kalla* ~6 intervju*|anställningsintervju, # ses vi, kan|vill|vilja ~6 provpass|provjobba|provdag*, intervjuas,
 komma hit, vidare till andra, djupintervju, bekräft* ~4 möte|intervju*|samtal*, ses ~6 kl|klockan, halvtimme,
 boka* ~5 möte|intervju*|samtal*, sväng*|titta|kom* ~3 förbi, kan du ~3 kl|klockan,
 vill|vilja ~8 träffa*|prata|känna|video*|telefon*|ringa
assessment test*, uppgift, uppgiften, repot, korta spel, personlighets*, provet, kodutmaning, begåvningst*,
 arbetsprov*, kodprov, provöv*, urvalstest*, urvalsfrågor, hemuppgift*, case*, inspelad, frågor ~3 video*, språktest*,
 spela* ~2 in, skriftlig* prov*, kodtest*, logiktest*, fystest
complete ber, lös*, bjud*, starta*, fyll*, svar*, spela*, besvara, senast, tittar, här, genomför*, länk*, slutför*,
 gör, skicka, nedan, klicka, bifog*, göra, uttagen, rum, minuter, lämna*, klar, kalla*
offerJob jobbet|tjänsten|rollen ~4 är ditt|din, avtal*|anställningsavtal* ~8 bifog*|skriv*|signera*,
 erbjudande om anställning|tjänst*|jobb*, vill ha dig,
 du ~2 fått|fick|får jobbet|tjänsten|platsen|lärlingsplatsen|praktikplatsen, utvald till tjänsten, valt dig,
 du börjar hos oss, får göra din praktik,
 erbjud* dig|du ~2 tillsvidareanställning|tjänsten|rollen|jobbet|anställning|provanställning|lärlingsplats, blev du,
 få dig till teamet, fallit på dig, du anställs, anställningserbjudande*, ge dig en? jobbet|tjänsten|anställning,
 anställa dig, du är anställd, bifog*|skriv* ~4 avtal*|anställningsavtal*
offerPapers signera*, erbjudande*, skriv* på, grattis, tackar ja, tillträde, anställningsavtal*
alert lediga jobb, arbetsmarknadsdag, bevakning*, nya lediga, nytt på, jobben kan, nya|# ~1 annonser|jobb*, # nya,
 jobbmäss*
jobList visa|se ~1 annons|jobb|alla, ansök nu
outreach behöver|söker ~3 dig|en|till, tänka på dig, bygger ~4 team, som du, fånga*, din bakgrund, våra kunder,
 kunds räkning, akut, uppdrag ~3 profil, kund söker, uppdragsgivare, värva,
 hittade|fick|läste|såg ~4 nummer|profil|namn, rekommender*
recruiterSelf jag heter, rekryteringskonsult, talent scout
jobSheet plats|timpris|omfattning|start:
askInterest är du ~3 öppen|nyfiken, något för dig, byta jobb, av intresse, sugen, i ditt nätverk, höra mer, tänka dig,
 intresserad, utmaning, berätta mer, trivs du, får jag ~2 berätta|slå|ringa
statusNews mer tid, kvar i, inte ~4 beslut, tålamod, vår kandidatbank, reservlista|reservplats, längre tid,
 kompletter*, saknar, drar ~4 ut, fortfarande, dröj*, saknas, försen*, referens*,
 ansökan|profil|cv|status ~5 ändrats|visats|behandling, inte fattat, öppnats, ladda upp
unfinished slutför* din, lösenord, aktivera ditt, inte skickat in, påbörja* ansökan
withdrawn tillbaka|återkallat|återtagit ~2 ansökan
takenBack tillbaka|återkalla* ~4 erbjud*
otherMatter ditt barn, antagning*, med kandidaten, volontär*, lån, kandidaten igår|var|passar, lägenhet*, bidrag*,
 hyres*, bostad*, bolån, podd*
legal personuppgifter, gdpr
unsubscribe avregistrera*
companyFollows på, hos oss på, hos, vid, intresse för
companyPrecedes ab, kommun, rekrytering, team, hr
companyIsRest ansökan har skickats till
roleFollows ansökan till|om, som, rekryteringen av, tjänsten|rollen som?
roleEnds och, på, hos, vid, i, med, till, är, har, nu
roleLabel jobb, roll, tjänst, befattning
roleNoun elektriker, tekniker, ekonom*, utvecklare, sekreterare, projektledare, chef*, assistent*, handläggare,
 systemutvecklare, säljare, sjuksköters*, ingenjör*, lärare, konsult*
closing vänligen, hälsning*, mvh
visa arbetstillstånd, medborgarskap
budget budget*, lön*, anställningsstopp, råd att
seniority överkvalificerad, senior, års erfarenhet
metYou provdag*, intervjuerna, intervjun, pratade, träffade, träffas, tack för ~3 intervju|fika|samtal|möte*
feedback feedback, genomgång, återkoppling
identityPapers bankid
careerAdvice tips, webbinar*
`,
};
