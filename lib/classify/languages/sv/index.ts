// Swedish.
import type { LanguageData } from '../language';

export const swedish: LanguageData = {
  code: 'sv',
  common:
    'och att det som för med är på av inte har vi du din ditt dig oss vår våra er till kommer om den ett en hej tack från vara kan ha men detta denna annan',
  words: `
not avstår, inga, ej, inget, inte, ingen
void om ~3 frågor, ännu inte, blir du inte ~5 får|hör, inga|inget|hör* ~10 tyvärr, tagit|tog dig tid att|för, tveka
 inte, med andra sökande, vill ha dig som är|har, tjänst*|rekryteringen|roll* ~2 inte ~1 tillsatt|avslutad
condition oavsett, då går|kan, när tjänsten, om|när ni|urvalet|inte|vi|du|profilen|det, så snart vi, kan komma,
 annars, den|de som, hör du ~3 inget|inte
hedge eventuell*, kanske
stated tyvärr, beklag*, dessvärre, dock
application cv, handlingar, söka, sökt, sökte, spontanansök*, ansök*, brev*, kandidatur, intresseanmälan, profil
position position*, tjänst*, jobb*, sommarjobb*, rekryteringen, intresseanmälan, praktik*, ansökan, provanställning,
 anställning*, roll*, tillsvidareanställning, befattning*, ha dig, traineeprogram*, platsen
candidate kandidat*, slutkandidat*, sökande*
hiring hr, personal*, arbetsgivare*, anställ*, provjobb*, rekryter*, provdag*, urval*, lön
interviewWord videointervju*, provdag*, intervju*, provjobb*, möte, samtal*, anställningsintervju
others någon annan, andra|annan ~1 kandidat*|sökande*|slutkandidat*|person*, den andra, kandidat*|sökande*|någon ~4
 bättre|längre|närmare|högst|mer, intern* kandidat*|sökande*, gått|gick till
proceed vidare, pröva, nästa steg|omgång, fortsätt*
chose tar, gått, fallit, vidare, på, går, valet, beslutat, hittat, valt, valde, med, till, anställa, tillsatt, föll,
 anställer, bedömts, erbjud*
selected lett, anställas, utvald, kalla*, gått vidare, aktuell*, klarat, valts, uttagen, antagen, anställa, en av
fit stämm*, passande, uppfyll*, passa, passar, motsvara*, match*, kraven, kravprofil*
toOffer lediga, passar dig, träffa, behov, bjuda in, kalla*, erbjud*
filled våra egna, inte ~1 tillsätta|tillsättas, anställningsstopp, redan tagen,
 rekryteringen|platser*|position*|tjänst*|jobb*|befattning*|roll*|processen ~6
 stäng*|tagna|avbrut*|dragits|avslutad|tillsatt|tillsatts|dras, blir inte av
declined tar slut, kandidatur|ansök* ~4 avslut*|avslag*, nyanställer inte, bli ~1 nån|någon annan, avslutar|stannar ~2
 här|processen, redan fullt, säger|sa nej, avslag, klarade|tillhör|finns ~2 inte, vidare med andra, besviken, faller
 bort, väljer vi bort, inte längre ~2 kvar|aktuell, inte rätt för, ta* ~3 vidare, avböj*, har vi inget, processen ~1
 avslutad, inte råd, för högt, tackat|blev|tackar ~2 nej, ansökan beaktas inte, blir|blev ~3 inte rätt|du|inget,
 räckte|når ~2 inte, hör ~1 inte till
refusal tyvärr ~5 meddela*|måste, tråkiga nyheter
regret tyvärr, beklag*, dessvärre
luck önskar ~6 bästa|framgång, lycka till
keepOnFile kandidatbank, sparar ~3 cv, spar* gärna, nätverk, framtida behov, hör ~1 av mig, bevakning
applyAgain andra tjänster, sök gärna, flytta ~2 din ansökan, på nytt, följ oss, hör gärna av, nästa år, igen
manyApplicants #|hundra|stora|stort|många ~3 personer|ansökningar|sökande
received registrera*, fått, mottag*, inkomm*, inkom, landat, lagts till, emot, kommit in, skickats, skickad, fram
confirmed allt ~2 kommit fram, fått din video*, sökt tjänsten som, bekräft* ~5 ansök*, brev|blankett ~3 kommit,
 mottagningsbekräftelse
thanks kul, roligt, tackar, tack
applied för|ditt|visat ~1 intresse, vill arbeta|jobba, sökt, sökte, spontanansökan, praktik hos, skickat in,
 er|för|din ~1 ansökan
willReview går|gå ~2 igenom, läser, läs, urval*, tittar på, gransk*, titt
contactYou hör* ~2 av dig|oss, återkommer, ringer, återkopplar, besked, kontakta*
invite inbjudan, välkom*, kalla*, bjud* ~3 dig|in, kallelse
arrange tid att|för, lust att, boka*, en tid, när kan, välj ~3 tid, när ~1 du, förbi, passar, möjlighet till
interview snack, fika, provpass, provdag*, intervju*, provjobb*, möte, samtal*, anställningsintervju, träff, telefon*,
 video*, kaffe
interviewSet boka* ~5 möte|intervju*|samtal*, andraintervju, flytta ~2 intervju*, intervju* ~4 flytta*|bokad, bjud* ~6
 intervju*|samtal*, djupintervju, ses ~6 kl|klockan, sväng*|titta|kom* ~3 förbi, tar|ta en? kopp|kaffe|fika, bekräft*
 ~4 möte|intervju*|samtal*, kunna ses|träffas|höras, kalla* ~6 intervju*|anställningsintervju, # ses vi,
 kan|vill|vilja ~6 provpass|provjobba|provdag*, intervjuas, komma hit, vidare till andra, kan du ~3 kl|klockan,
 vill|vilja ~8 träffa*|prata|känna|video*|telefon*|ringa, dig på en? andra? intervju*
assessment test*, uppgift, uppgiften, repot, korta spel, frågor ~3 video*, språktest*, personlighets*, provet,
 inspelad, kodutmaning, begåvningst*, hemuppgift*, arbetsprov*, kodprov, case*, provöv*, spela* ~2 in, skriftlig*
 prov*, kodtest*, logiktest*, urvalstest*, urvalsfrågor, fystest
complete ber, starta*, spela*, senast, genomför*, länk*, lös*, tittar, slutför*, gör, skicka, kalla*, rum, minuter,
 lämna*, klicka, klar, bifog*, här, besvara, göra, uttagen, fyll*, nedan, bjud*, svar*
offerJob jobbet|tjänsten|rollen ~4 är ditt|din, avtal*|anställningsavtal* ~8 bifog*|skriv*|signera*, erbjudande om
 anställning|tjänst*|jobb*, vill ha dig, du ~2 fått|fick|får jobbet|tjänsten|platsen|lärlingsplatsen|praktikplatsen,
 utvald till tjänsten, valt dig, du börjar hos oss, erbjud* dig|du ~2
 anställning|tillsvidareanställning|tjänsten|rollen|jobbet|provanställning|lärlingsplats, blev du, fallit på dig, du
 anställs, anställningserbjudande*, ge dig en? jobbet|tjänsten|anställning, anställa dig, du är anställd,
 bifog*|skriv* ~4 avtal*|anställningsavtal*
offerPapers skriv* på, grattis, tackar ja, signera*, erbjudande*, tillträde, anställningsavtal*
alert lediga jobb, arbetsmarknadsdag, bevakning*, nya lediga, jobben kan, nya|# ~1 jobb*|annonser, nytt på, # nya,
 jobbmäss*
jobList se|visa ~1 jobb|annons|alla, ansök nu
outreach fånga*, söker|behöver ~3 en|till|dig, tänka på dig, akut, uppdrag ~3 profil, som du, din bakgrund, våra
 kunder, kunds räkning, uppdragsgivare, bygger ~4 team, kund söker, värva, hittade|såg|läste|fick ~4
 nummer|profil|namn, rekommender*
recruiterSelf jag heter, rekryteringskonsult, talent scout
jobSheet omfattning|plats|timpris|start:
askInterest är du ~3 öppen|nyfiken, höra mer, i ditt nätverk, något för dig, tänka dig, trivs du, utmaning, berätta
 mer, av intresse, sugen, intresserad, får jag ~2 berätta|slå|ringa
statusNews mer tid, kvar i, fortfarande, dröj*, reservlista|reservplats, längre tid, kompletter*, drar ~4 ut, tålamod,
 vår kandidatbank, saknar, inte ~4 beslut, saknas, ladda upp, försen*, referens*, ansökan|status|profil|cv ~5
 ändrats|visats|behandling, inte fattat, öppnats
unfinished slutför* din, inte skickat in, aktivera ditt, lösenord, påbörja* ansökan
withdrawn tillbaka|återkallat|återtagit ~2 ansökan
takenBack tillbaka|återkalla* ~4 erbjud*
otherMatter ditt barn, antagning*, med kandidaten, volontär*, lån, lägenhet*, bidrag*, bolån, kandidaten
 igår|var|passar, hyres*, podd*, bostad*
legal personuppgifter, gdpr
unsubscribe avregistrera*
companyFollows på, hos oss på, hos, vid, intresse för
companyPrecedes ab, kommun, rekrytering, team, hr
companyIsRest ansökan har skickats till
roleFollows som, ansökan om|till, rekryteringen av, tjänsten|rollen som?
roleEnds och, på, hos, vid, i, med, till, är, har, nu
roleLabel jobb, roll, tjänst, befattning
roleNoun ekonom*, chef*, utvecklare, sekreterare, sjuksköters*, ingenjör*, lärare, handläggare, säljare,
 systemutvecklare, assistent*, projektledare, elektriker, tekniker, konsult*
closing vänligen, hälsning*, mvh
visa arbetstillstånd, medborgarskap
budget budget*, anställningsstopp, råd att, lön*
seniority överkvalificerad, senior, års erfarenhet
metYou provdag*, intervjun, pratade, träffade, träffas, tack för ~3 intervju|fika|samtal|möte*, intervjuerna
feedback feedback, genomgång, återkoppling
identityPapers bankid
careerAdvice tips, webbinar*
`,
};
