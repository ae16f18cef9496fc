// Swedish.
import type { LanguageData } from '../language';

export const swedish: LanguageData = {
  code: 'sv',
  common:
    'och att det som för med är på av inte har vi du din ditt dig oss vår våra er till kommer om den ett en hej tack från vara kan ha men detta denna annan',
  words: `
not ej, inga, inget, ingen, inte
void ännu inte, inga|inget|hör* ~10 tyvärr, blir du inte ~5 hör|får
condition kan komma, annars, den|de som, så snart vi, oavsett, när|om ni|urvalet|inte|vi|du|profilen|det
hedge kanske, eventuell*
stated beklag*, tyvärr, dock
application handlingar, söka, brev*, spontanansök*, profil, cv, sökt, sökte, ansök*
position rekryteringen, anställning*, sommarjobb*, tjänst*, platsen, provanställning, tillsvidareanställning, jobb*,
 ha dig, ansökan, befattning*, roll*
candidate sökande*, kandidat*
hiring arbetsgivare*, lön, hr, rekryter*, personal*, anställ*, urval*
interviewWord möte, videointervju*, intervju*, samtal*
others annan|andra ~1 slutkandidat*|sökande*|kandidat*|person*, den andra, gått|gick till,
 någon|sökande*|kandidat* ~4 längre|närmare|högst|mer|bättre
proceed fortsätt*, vidare, nästa steg|omgång
chose föll, valet, på, tillsatt, gått, går, beslutat, anställa, valt, med, till, vidare, tar, erbjud*
selected klarat, aktuell*, gått vidare, anställas, en av, kalla*, anställa
fit motsvara*, stämm*, kraven, passa, passar, match*, uppfyll*
toOffer erbjud*, bjuda in, kalla*, passar dig, lediga, träffa
filled
 position*|platser*|tjänst*|jobb*|befattning*|rekryteringen|roll*|processen ~6 tagna|tillsatts|dragits|avbrut*|dras|tillsatt|avslutad|stäng*
declined vidare med andra, kandidatur|ansök* ~4 avslut*|avslag*, avslag, inte längre ~2 aktuell|kvar,
 blir|blev ~3 inte rätt|du|inget
refusal tyvärr ~5 meddela*|måste
regret tyvärr, beklag*
luck lycka till
keepOnFile sparar ~3 cv, bevakning, kandidatbank, spar* gärna, nätverk, hör ~1 av mig
applyAgain på nytt, sök gärna, hör gärna av, igen, nästa år, följ oss
manyApplicants många|hundra|stora|stort|# ~3 ansökningar|sökande|personer
received emot, kommit in, registrera*, fått, mottag*, fram
confirmed bekräft* ~5 ansök*
thanks kul, tackar, roligt, tack
applied sökt, sökte, spontanansökan, er|för|din ~1 ansökan, för|ditt|visat ~1 intresse
willReview läser, gransk*, läs, urval*, titt
contactYou återkommer, ringer, hör* ~2 av dig|oss, besked, kontakta*
invite inbjudan, kalla*, bjud* ~3 dig|in, välkom*, kallelse
arrange när ~1 du, passar, boka*, när kan, förbi, en tid
interview video*, möte, telefon*, intervju*, träff, fika, samtal*, kaffe
interviewSet boka* ~5 möte|intervju*|samtal*, bjud* ~6 intervju*|samtal*, kalla* ~6 intervju*|anställningsintervju,
 dig på en? andra? intervju*, intervju* ~4 flytta*|bokad, vill|vilja ~8 träffa*|video*|prata|känna|telefon*|ringa
assessment test*, spela* ~2 in, arbetsprov*, inspelad, provet, case*, uppgift, kodtest*, logiktest*
complete bifog*, spela*, nedan, göra, skicka, klicka, ber, slutför*, lös*, kalla*, här, genomför*, besvara, länk*,
 svar*, lämna*, rum, minuter, senast, gör, starta*, bjud*
offerJob erbjudande om anställning|tjänst*|jobb*,
 du ~2 fått|får|fick tjänsten|platsen|lärlingsplatsen|praktikplatsen|jobbet, anställningserbjudande*,
 erbjud* dig|du ~2 anställning|tillsvidareanställning|tjänsten|rollen|jobbet|lärlingsplats|provanställning,
 avtal*|anställningsavtal* ~8 bifog*|skriv*|signera*, bifog*|skriv* ~4 avtal*|anställningsavtal*, valt dig
offerPapers erbjudande*, tackar ja, tillträde, signera*, anställningsavtal*
alert bevakning*, # nya, #|nya ~1 jobb*|annonser
jobList se|visa ~1 annons|jobb|alla
outreach våra kunder, kunds räkning, hittade|läste|såg|fick ~4 nummer|profil|namn, rekommender*,
 söker|behöver ~3 en|till|dig, din bakgrund, kund söker
recruiterSelf jag heter
jobSheet omfattning|timpris|plats|start:
askInterest utmaning, sugen, höra mer, intresserad, är du ~3 nyfiken|öppen
statusNews kvar i, kompletter*, referens*, saknas, öppnats, dröj*, inte ~4 beslut, fortfarande,
 ansökan|status|profil|cv ~5 ändrats|visats|behandling, längre tid, tålamod
unfinished påbörja* ansökan, slutför* din
withdrawn återkallat|tillbaka|återtagit ~2 ansökan
takenBack återkalla*|tillbaka ~4 erbjud*
otherMatter bolån, podd*, lån, bostad*, lägenhet*, kandidaten igår|var|passar, hyres*
legal gdpr
unsubscribe avregistrera*
companyFollows på, hos, hos oss på, intresse för, vid
companyPrecedes kommun, rekrytering, hr, team, ab
companyIsRest ansökan har skickats till
roleFollows ansökan om|till, tjänsten|rollen som?, rekryteringen av, som
roleEnds på, hos, vid, med, till, och, nu, är, har, i
roleLabel jobb, befattning, roll
roleNoun projektledare, utvecklare, ekonom*, elektriker, chef*
closing hälsning*, vänligen, mvh
visa arbetstillstånd
budget råd att, budget*, lön*
seniority senior
metYou provdag*, pratade, träffade, träffas, intervjun
feedback feedback, återkoppling, genomgång
identityPapers bankid
careerAdvice tips
`,
};
