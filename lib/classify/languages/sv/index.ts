// Swedish.
import type { LanguageData } from '../language';

export const swedish: LanguageData = {
  code: 'sv',
  common:
    'och att det som för med är på av inte har vi du din ditt dig oss vår våra er till kommer om den ett en hej tack från vara kan ha men detta denna annan',
  words: `
not avstår, inga, inget, inte, ej, ingen
void tveka inte, med andra sökande, ännu inte, blir du inte ~5 får|hör, vill ha dig som är|har, inga|inget|hör* ~10
 tyvärr, om ~3 frågor, tagit|tog dig tid att|för, tjänst*|rekryteringen|roll* ~2 inte ~1 tillsatt|avslutad
condition den|de som, annars, hör du ~3 inget|inte, oavsett, då går|kan, när tjänsten, om|när
 ni|urvalet|inte|vi|du|profilen|det, så snart vi, kan komma
hedge eventuell*, kanske
stated tyvärr, beklag*, dessvärre, dock
application cv, kandidatur, intresseanmälan, handlingar, söka, sökt, sökte, spontanansök*, ansök*, brev*, profil
position position*, sommarjobb*, platsen, jobb*, rekryteringen, intresseanmälan, praktik*, ansökan, provanställning,
 anställning*, tjänst*, roll*, tillsvidareanställning, befattning*, ha dig, traineeprogram*
candidate kandidat*, slutkandidat*, sökande*
hiring hr, personal*, arbetsgivare*, provdag*, urval*, provjobb*, rekryter*, anställ*, lön
interviewWord videointervju*, provdag*, intervju*, provjobb*, möte, samtal*, anställningsintervju
others någon annan, andra|annan ~1 sökande*|slutkandidat*|kandidat*|person*, den andra, kandidat*|sökande*|någon ~4
 bättre|längre|närmare|högst|mer, intern* kandidat*|sökande*, gått|gick till
proceed vidare, pröva, nästa steg|omgång, fortsätt*
chose gått, på, hittat, valet, tar, beslutat, valt, valde, med, till, anställa, fallit, vidare, går, tillsatt, föll,
 anställer, bedömts, erbjud*
selected lett, anställas, utvald, anställa, kalla*, gått vidare, aktuell*, klarat, valts, uttagen, antagen, en av
fit stämm*, passande, uppfyll*, passa, passar, match*, kraven, motsvara*, kravprofil*
toOffer behov, bjuda in, lediga, passar dig, träffa, kalla*, erbjud*
filled våra egna, blir inte av, inte ~1 tillsätta|tillsättas, anställningsstopp, redan tagen,
 rekryteringen|platser*|position*|tjänst*|jobb*|befattning*|roll*|processen ~6
 stäng*|tagna|avbrut*|dragits|avslutad|tillsatt|tillsatts|dras
declined för högt, tar slut, kandidatur|ansök* ~4 avslut*|avslag*, nyanställer inte, bli ~1 nån|någon annan,
 avslutar|stannar ~2 här|processen, redan fullt, säger|sa nej, avslag, klarade|tillhör|finns ~2 inte, vidare med
 andra, besviken, faller bort, väljer vi bort, ta* ~3 vidare, avböj*, har vi inget, inte längre ~2 kvar|aktuell, inte
 rätt för, processen ~1 avslutad, inte råd, tackat|blev|tackar ~2 nej, ansökan beaktas inte, blir|blev ~3 inte
 rätt|du|inget, räckte|når ~2 inte, hör ~1 inte till
refusal tyvärr ~5 meddela*|måste, tråkiga nyheter
regret tyvärr, beklag*, dessvärre
luck önskar ~6 bästa|framgång, lycka till
keepOnFile kandidatbank, nätverk, framtida behov, sparar ~3 cv, spar* gärna, hör ~1 av mig, bevakning
applyAgain andra tjänster, sök gärna, nästa år, igen, flytta ~2 din ansökan, på nytt, följ oss, hör gärna av
manyApplicants #|hundra|stora|stort|många ~3 sökande|personer|ansökningar
received registrera*, fram, fått, mottag*, inkomm*, inkom, lagts till, emot, skickats, skickad, kommit in, landat
confirmed allt ~2 kommit fram, fått din video*, sökt tjänsten som, bekräft* ~5 ansök*, brev|blankett ~3 kommit,
 mottagningsbekräftelse
thanks kul, roligt, tackar, tack
applied för|ditt|visat ~1 intresse, sökt, sökte, spontanansökan, praktik hos, er|för|din ~1 ansökan, skickat in, vill
 arbeta|jobba
willReview går|gå ~2 igenom, läs, läser, urval*, tittar på, gransk*, titt
contactYou hör* ~2 av dig|oss, återkopplar, besked, ringer, återkommer, kontakta*
invite inbjudan, välkom*, kalla*, bjud* ~3 dig|in, kallelse
arrange tid att|för, lust att, förbi, passar, möjlighet till, boka*, en tid, när kan, välj ~3 tid, när ~1 du
interview fika, snack, provpass, provdag*, intervju*, provjobb*, möte, samtal*, anställningsintervju, träff, telefon*,
 video*, kaffe
interviewSet tar|ta en? kopp|kaffe|fika, intervju* ~4 flytta*|bokad, bjud* ~6 intervju*|samtal*, djupintervju,
 bekräft* ~4 möte|intervju*|samtal*, kunna ses|träffas|höras, kalla* ~6 intervju*|anställningsintervju, # ses vi,
 kan|vill|vilja ~6 provpass|provjobba|provdag*, intervjuas, komma hit, vidare till andra, kan du ~3 kl|klockan,
 andraintervju, flytta ~2 intervju*, vill|vilja ~8 träffa*|prata|känna|video*|telefon*|ringa, ses ~6 kl|klockan, dig
 på en? andra? intervju*, boka* ~5 möte|intervju*|samtal*, komma|titta|svänga ~1 förbi
assessment test*, uppgift, uppgiften, repot, korta spel, frågor ~3 video*, språktest*, urvalsfrågor, personlighets*,
 provet, inspelad, kodutmaning, begåvningst*, hemuppgift*, arbetsprov*, kodprov, case*, provöv*, spela* ~2 in,
 skriftlig* prov*, kodtest*, logiktest*, urvalstest*, fystest
complete ber, starta*, spela*, klar, senast, genomför*, länk*, lös*, slutför*, gör, rum, minuter, skicka, svar*,
 lämna*, klicka, här, besvara, tittar, kalla*, bifog*, göra, uttagen, fyll*, nedan, bjud*
offerJob jobbet|tjänsten|rollen ~4 är ditt|din, avtal*|anställningsavtal* ~8 bifog*|skriv*|signera*, erbjudande om
 anställning|tjänst*|jobb*, blev du, vill ha dig, du ~2 fått|fick|får
 jobbet|tjänsten|platsen|lärlingsplatsen|praktikplatsen, utvald till tjänsten, valt dig, du börjar hos oss, erbjud*
 dig|du ~2 anställning|tillsvidareanställning|tjänsten|rollen|jobbet|lärlingsplats|provanställning, fallit på dig, du
 anställs, anställningserbjudande*, ge dig en? jobbet|tjänsten|anställning, anställa dig, du är anställd,
 bifog*|skriv* ~4 avtal*|anställningsavtal*
offerPapers signera*, erbjudande*, tillträde, skriv* på, grattis, tackar ja, anställningsavtal*
alert lediga jobb, arbetsmarknadsdag, bevakning*, nya|# ~1 jobb*|annonser, jobben kan, nya lediga, jobbmäss*, nytt på,
 # nya
jobList se|visa ~1 jobb|annons|alla, ansök nu
outreach fånga*, söker|behöver ~3 en|till|dig, tänka på dig, akut, uppdrag ~3 profil, som du, din bakgrund, våra
 kunder, kunds räkning, uppdragsgivare, bygger ~4 team, kund söker, värva, hittade|läste|såg|fick ~4
 nummer|profil|namn, rekommender*
recruiterSelf jag heter, rekryteringskonsult, talent scout
jobSheet omfattning|plats|timpris|start:
askInterest är du ~3 öppen|nyfiken, höra mer, i ditt nätverk, utmaning, berätta mer, något för dig, tänka dig, trivs
 du, av intresse, sugen, intresserad, får jag ~2 berätta|slå|ringa
statusNews mer tid, kvar i, fortfarande, dröj*, reservplats|reservlista, längre tid, kompletter*, drar ~4 ut, tålamod,
 vår kandidatbank, saknar, inte ~4 beslut, saknas, ladda upp, försen*, referens*, ansökan|status|profil|cv ~5
 ändrats|visats|behandling, inte fattat, öppnats
unfinished aktivera ditt, slutför* din, lösenord, inte skickat in, påbörja* ansökan
withdrawn tillbaka|återkallat|återtagit ~2 ansökan
takenBack tillbaka|återkalla* ~4 erbjud*
otherMatter ditt barn, antagning*, med kandidaten, volontär*, lån, lägenhet*, bidrag*, bostad*, bolån, kandidaten
 igår|var|passar, hyres*, podd*
legal personuppgifter, gdpr
unsubscribe avregistrera*
companyFollows på, hos oss på, hos, vid, intresse för
companyPrecedes ab, kommun, rekrytering, team, hr
companyIsRest ansökan har skickats till
roleFollows som, rekryteringen av, ansökan om|till, tjänsten|rollen som?
roleEnds på, hos, vid, i, med, till, är, har, och, nu
roleLabel jobb, roll, befattning, tjänst
roleNoun konsult*, chef*, utvecklare, systemutvecklare, sekreterare, sjuksköters*, assistent*, projektledare, ekonom*,
 ingenjör*, lärare, säljare, elektriker, handläggare, tekniker
closing vänligen, hälsning*, mvh
visa arbetstillstånd, medborgarskap
budget budget*, anställningsstopp, råd att, lön*
seniority överkvalificerad, års erfarenhet, senior
metYou provdag*, intervjun, pratade, träffade, träffas, tack för ~3 intervju|fika|samtal|möte*, intervjuerna
feedback feedback, återkoppling, genomgång
identityPapers bankid
careerAdvice tips, webbinar*
`,
};
