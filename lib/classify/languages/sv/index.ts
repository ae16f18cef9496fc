// Swedish.
import type { LanguageData } from '../language';

export const swedish: LanguageData = {
  code: 'sv',
  common:
    'och att det som för med är på av inte har vi du din ditt dig oss vår våra er till kommer om den ett en hej tack från vara kan ha men detta denna annan',
  words: `
not ej, inga, inget, ingen, inte
void ännu inte, blir du inte ~5 får|hör, inga|inget|hör* ~10 tyvärr
condition annars, oavsett, så snart vi, den|de som, kan komma, när|om ni|urvalet|inte|vi|du|profilen|det
hedge kanske, eventuell*
stated beklag*, tyvärr, dock
application handlingar, söka, brev*, profil, cv, sökt, sökte, spontanansök*, ansök*
position ha dig, anställning*, rekryteringen, tjänst*, platsen, provanställning, sommarjobb*, befattning*,
 tillsvidareanställning, roll*, ansökan, jobb*
candidate sökande*, kandidat*
hiring arbetsgivare*, anställ*, lön, urval*, hr, rekryter*, personal*
interviewWord möte, videointervju*, intervju*, samtal*
others annan|andra ~1 slutkandidat*|sökande*|kandidat*|person*, den andra, gått|gick till,
 sökande*|kandidat*|någon ~4 längre|närmare|högst|mer|bättre
proceed nästa steg|omgång, vidare, fortsätt*
chose gått, går, beslutat, tillsatt, valt, med, till, vidare, på, anställa, föll, valet, erbjud*, tar
selected klarat, kalla*, anställa, aktuell*, gått vidare, anställas, en av
fit uppfyll*, stämm*, match*, motsvara*, passar, passa, kraven
toOffer lediga, träffa, passar dig, erbjud*, bjuda in, kalla*
filled
 position*|rekryteringen|platser*|tjänst*|jobb*|befattning*|roll*|processen ~6 tagna|stäng*|dragits|dras|avbrut*|tillsatts|tillsatt|avslutad
declined vidare med andra, kandidatur|ansök* ~4 avslut*|avslag*, inte längre ~2 aktuell|kvar, blir|blev ~3 inte
 rätt|du|inget, avslag
refusal tyvärr ~5 måste|meddela*
regret tyvärr, beklag*
luck lycka till
keepOnFile bevakning, sparar ~3 cv, kandidatbank, spar* gärna, hör ~1 av mig, nätverk
applyAgain sök gärna, hör gärna av, på nytt, nästa år, igen, följ oss
manyApplicants #|stora|stort|många|hundra ~3 personer|sökande|ansökningar
received registrera*, kommit in, mottag*, fått, fram, emot
confirmed bekräft* ~5 ansök*
thanks tack, tackar, kul, roligt
applied sökt, sökte, spontanansökan, er|för|din ~1 ansökan, för|ditt|visat ~1 intresse
willReview urval*, läs, titt, gransk*, läser
contactYou hör* ~2 av dig|oss, kontakta*, återkommer, ringer, besked
invite inbjudan, bjud* ~3 dig|in, kallelse, välkom*, kalla*
arrange boka*, när kan, när ~1 du, en tid, passar, förbi
interview video*, telefon*, möte, intervju*, fika, samtal*, kaffe, träff
interviewSet boka* ~5 möte|intervju*|samtal*, vill|vilja ~8 träffa*|video*|prata|känna|telefon*|ringa,
 bjud* ~6 intervju*|samtal*, kalla* ~6 anställningsintervju|intervju*, dig på en? andra? intervju*,
 intervju* ~4 flytta*|bokad
assessment arbetsprov*, inspelad, test*, case*, provet, spela* ~2 in, kodtest*, uppgift, logiktest*
complete ber, bifog*, senast, spela*, starta*, slutför*, minuter, gör, skicka, lös*, länk*, svar*, klicka, bjud*, här,
 kalla*, genomför*, besvara, göra, nedan, rum, lämna*
offerJob erbjudande om tjänst*|jobb*|anställning, anställningserbjudande*, du ~2 fått|fick|får
 tjänsten|platsen|lärlingsplatsen|praktikplatsen|jobbet, bifog*|skriv* ~4 avtal*|anställningsavtal*,
 avtal*|anställningsavtal* ~8 bifog*|skriv*|signera*, valt dig, erbjud* dig|du ~2
 anställning|tillsvidareanställning|tjänsten|rollen|jobbet|lärlingsplats|provanställning
offerPapers tackar ja, erbjudande*, signera*, tillträde, anställningsavtal*
alert bevakning*, # nya, nya|# ~1 annonser|jobb*
jobList se|visa ~1 annons|alla|jobb
outreach hittade|läste|såg|fick ~4 nummer|profil|namn, våra kunder, kund söker, kunds räkning, rekommender*, din
 bakgrund, söker|behöver ~3 en|till|dig
recruiterSelf jag heter
jobSheet omfattning|timpris|plats|start:
askInterest intresserad, är du ~3 öppen|nyfiken, sugen, utmaning, höra mer
statusNews dröj*, saknas, inte ~4 beslut, referens*, fortfarande, tålamod, kvar i, längre tid,
 ansökan|status|profil|cv ~5 ändrats|visats|behandling, kompletter*, öppnats
unfinished slutför* din, påbörja* ansökan
withdrawn tillbaka|återkallat|återtagit ~2 ansökan
takenBack återkalla*|tillbaka ~4 erbjud*
otherMatter bostad*, lån, kandidaten igår|var|passar, bolån, podd*, lägenhet*, hyres*
legal gdpr
unsubscribe avregistrera*
companyFollows på, hos, hos oss på, intresse för, vid
companyPrecedes ab, hr, team, kommun, rekrytering
companyIsRest ansökan har skickats till
roleFollows tjänsten|rollen som?, rekryteringen av, ansökan om|till, som
roleEnds på, hos, vid, med, till, i, nu, och, har, är
roleLabel jobb, befattning, roll
roleNoun projektledare, chef*, elektriker, ekonom*, utvecklare
closing mvh, hälsning*, vänligen
visa arbetstillstånd
budget råd att, budget*, lön*
seniority senior
metYou provdag*, pratade, träffas, träffade, intervjun
feedback feedback, genomgång, återkoppling
identityPapers bankid
careerAdvice tips
`,
};
