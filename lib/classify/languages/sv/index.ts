// Swedish.
import type { LanguageData } from '../language';

export const swedish: LanguageData = {
  code: 'sv',
  common:
    'och att det som för med är på av inte har vi du din ditt dig oss vår våra er till kommer om den ett en hej tack från vara kan ha men detta denna annan',
  words: `
not inga, inget, inte, ej, ingen
void tveka inte, ännu inte, blir du inte ~5 får|hör, inga|inget|hör* ~10 tyvärr
condition den|de som, annars, oavsett, då går|kan, när tjänsten, om|när ni|urvalet|inte|vi|du|profilen|det, så snart
 vi, kan komma
hedge eventuell*, kanske
stated tyvärr, beklag*, dock
application cv, handlingar, söka, sökt, sökte, spontanansök*, ansök*, brev*, profil
position sommarjobb*, platsen, jobb*, rekryteringen, ansökan, provanställning, anställning*, tjänst*, roll*,
 tillsvidareanställning, befattning*, ha dig
candidate kandidat*, sökande*
hiring hr, personal*, arbetsgivare*, urval*, rekryter*, anställ*, lön
interviewWord videointervju*, intervju*, möte, samtal*
others andra|annan ~1 sökande*|slutkandidat*|kandidat*|person*, den andra, kandidat*|sökande*|någon ~4
 bättre|längre|närmare|högst|mer, gått|gick till
proceed vidare, pröva, nästa steg|omgång, fortsätt*
chose gått, på, hittat, valet, tar, beslutat, valt, valde, med, till, anställa, vidare, går, tillsatt, föll, erbjud*
selected lett, anställas, anställa, kalla*, gått vidare, aktuell*, klarat, valts, uttagen, antagen, en av
fit stämm*, uppfyll*, passa, passar, match*, kraven, motsvara*, kravprofil*
toOffer behov, bjuda in, lediga, passar dig, träffa, kalla*, erbjud*
filled rekryteringen|platser*|position*|tjänst*|jobb*|befattning*|roll*|processen ~6
 stäng*|tagna|avbrut*|dragits|avslutad|tillsatt|tillsatts|dras
declined kandidatur|ansök* ~4 avslut*|avslag*, avslag, vidare med andra, ta* ~3 vidare, inte längre ~2 kvar|aktuell,
 blir|blev ~3 inte rätt|du|inget
refusal tyvärr ~5 meddela*|måste
regret tyvärr, beklag*
luck lycka till
keepOnFile kandidatbank, nätverk, sparar ~3 cv, spar* gärna, hör ~1 av mig, bevakning
applyAgain sök gärna, nästa år, igen, på nytt, följ oss, hör gärna av
manyApplicants #|hundra|stora|stort|många ~3 sökande|personer|ansökningar
received registrera*, fram, fått, mottag*, inkom, emot, skickad, kommit in, landat
confirmed bekräft* ~5 ansök*
thanks kul, roligt, tackar, tack
applied för|ditt|visat ~1 intresse, sökt, sökte, spontanansökan, er|för|din ~1 ansökan
willReview läs, läser, urval*, gransk*, titt
contactYou hör* ~2 av dig|oss, besked, ringer, återkommer, kontakta*
invite inbjudan, välkom*, kalla*, bjud* ~3 dig|in, kallelse
arrange tid att|för, förbi, passar, boka*, en tid, när kan, välj ~3 tid, när ~1 du
interview fika, snack, intervju*, möte, samtal*, träff, telefon*, video*, kaffe
interviewSet intervju* ~4 flytta*|bokad, bjud* ~6 intervju*|samtal*, kalla* ~6 intervju*|anställningsintervju,
 vill|vilja ~8 träffa*|prata|känna|video*|telefon*|ringa, dig på en? andra? intervju*, boka* ~5 möte|intervju*|samtal*
assessment test*, uppgift, repot, personlighets*, provet, inspelad, arbetsprov*, case*, spela* ~2 in, kodtest*,
 logiktest*, urvalstest*, fystest
complete ber, starta*, spela*, klar, senast, genomför*, länk*, lös*, slutför*, gör, rum, minuter, skicka, svar*,
 lämna*, klicka, här, besvara, tittar, kalla*, bifog*, göra, uttagen, fyll*, nedan, bjud*
offerJob avtal*|anställningsavtal* ~8 bifog*|skriv*|signera*, erbjudande om anställning|tjänst*|jobb*, blev du, vill
 ha dig, du ~2 fått|fick|får jobbet|tjänsten|platsen|lärlingsplatsen|praktikplatsen, valt dig, erbjud* dig|du ~2
 anställning|tillsvidareanställning|tjänsten|rollen|jobbet|lärlingsplats|provanställning, anställningserbjudande*,
 anställa dig, bifog*|skriv* ~4 avtal*|anställningsavtal*
offerPapers signera*, erbjudande*, tillträde, grattis, tackar ja, anställningsavtal*
alert bevakning*, nya|# ~1 jobb*|annonser, # nya
jobList se|visa ~1 jobb|annons|alla
outreach söker|behöver ~3 en|till|dig, akut, som du, din bakgrund, våra kunder, kunds räkning, kund söker, värva,
 hittade|läste|såg|fick ~4 nummer|profil|namn, rekommender*
recruiterSelf jag heter
jobSheet omfattning|plats|timpris|start:
askInterest är du ~3 öppen|nyfiken, höra mer, utmaning, berätta mer, sugen, intresserad
statusNews kvar i, fortfarande, dröj*, längre tid, kompletter*, tålamod, saknar, inte ~4 beslut, saknas, försen*,
 referens*, ansökan|status|profil|cv ~5 ändrats|visats|behandling, öppnats
unfinished slutför* din, påbörja* ansökan
withdrawn tillbaka|återkallat|återtagit ~2 ansökan
takenBack tillbaka|återkalla* ~4 erbjud*
otherMatter antagning*, lån, lägenhet*, bidrag*, bostad*, bolån, kandidaten igår|var|passar, hyres*, podd*
legal gdpr
unsubscribe avregistrera*
companyFollows på, hos oss på, hos, vid, intresse för
companyPrecedes ab, kommun, rekrytering, team, hr
companyIsRest ansökan har skickats till
roleFollows som, rekryteringen av, ansökan om|till, tjänsten|rollen som?
roleEnds på, hos, vid, i, med, till, är, har, och, nu
roleLabel jobb, roll, befattning, tjänst
roleNoun chef*, utvecklare, sjuksköters*, projektledare, ekonom*, lärare, säljare, elektriker, handläggare
closing vänligen, hälsning*, mvh
visa arbetstillstånd, medborgarskap
budget budget*, råd att, lön*
seniority senior
metYou provdag*, intervjun, pratade, träffade, träffas, intervjuerna
feedback feedback, återkoppling, genomgång
identityPapers bankid
careerAdvice tips
`,
};
