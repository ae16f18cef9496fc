// Swedish.
import type { LanguageData } from '../language';

export const swedish: LanguageData = {
  code: 'sv',
  common:
    'och att det som för med är på av inte har vi du din ditt dig oss vår våra er till kommer om den ett en hej tack från vara kan ha men detta denna annan',
  words: `
not ej, inga, ingen, ingenting, inget, inte
void ännu inte, blir du inte ~5 hör|får
condition annars, kan komma, den|de som, när|om ni|urvalet|vi|inte|profilen|du|det, oavsett, så snart vi,
 hör|hörs du|ni|vi ~1 ingenting|inget|inte
hedge eventuell*, kanske
stated tyvärr, dock, beklag*
application brev*, spontanansök*, cv, handlingar, söka, sökt, sökte, ansök*, profil
position ha dig, jobb*, anställning*, tjänst*, platsen, rekryteringen, ansökan, sommarjobb*, roll*
candidate sökande*, kandidat*
hiring lön, personal*, anställ*, arbetsgivare*, rekryter*, hr, urval*
interviewWord videointervju*, möte, intervju*, samtal*
others annan|andra ~1 slutkandidat*|sökande*|kandidat*|person*, den andra, gick|gått till
proceed nästa steg|omgång, fortsätt*, vidare
chose tillsatt, valt, på, med, erbjud*, till, vidare, går, tar
selected anställas, en av, gått vidare, aktuell*, kalla*, plats*, anställa
fit stämm*, motsvara*, passar, passa, match*, uppfyll*
toOffer lediga, träffa, kalla*, bjuda in, passar dig, erbjud*
filled processen|platser*|rekryteringen|tjänst* ~6 tillsatt|avbrut*|stäng*|avslutad|dragits,
 tjänsten ~2 tillsätts|tillsatts
declined inte längre ~2 aktuell|kvar, behöver ~2 ingen|inga, tjänsten|plats* ~3 tagen|tillsatt,
 fick ~1 inte ~1 jobbet|tjänsten|platsen, avslag, vidare med andra, blir ~2 inget, säga|tacka|blir|betyder ~3 nej,
 utan dig, utan att anställa, en annan som, ansök*|kandidatur ~4 avslut*|avslag*
takenBack erbjudande* ~12 tas|återkall*|dras, dragit|dra|drar|tar ~1 tillbaka ~3 erbjudande*
regret tyvärr, beklag*
companyIsRest ansökan har skickats till
luck lycka till
keepOnFile bevakning, kandidatbank, hör ~1 av mig, spar* gärna
applyAgain hör gärna av, igen, på nytt, följ oss, nästa år
manyApplicants många|#|stora|stort ~3 personer|sökande|ansökningar
received mottag*, registrera*, fått, kommit in, emot, fram
confirmed bekräft* ~5 ansök*
thanks tackar, kul, tack, roligt
applied för|din|er ~1 ansökan, sökt, sökte, för|ditt|visat ~1 intresse, spontanansökan
willReview läs, läser, gransk*, urval*
contactYou hör* ~2 av dig|oss, ringer, besked, återkommer, kontakta*
invite inbjudan, bjud* ~3 dig|in, kalla*, välkom*, kallelse
arrange passar, förbi, en tid, boka*, när ~1 du, välj en tid, när kan du komma, då säger vi, tid för
interview möte, träff, video*, snackar, telefon*, fika, kaffe, intervju*, ses, pratar, samtal*
interviewSet bjud* ~6 intervju*, intervjun ~6 hålls|sker, dig på en? andra? intervju*,
 bekräft* ~5 intervju*|andraintervju, kalla* ~6 anställningsintervju|intervju*, boka* ~5 intervju*|samtal*,
 bokar ~1 en intervju, vill|vilja ~8 ringa|träffa*|prata|video*|telefon*|känna, kan du komma ~8 intervju, vill ~2 ses,
 passar ~5 pratstund
assessment räkneprov, prov, provet, arbetsprov*, kodtest*, test*, logiktest*, spela* ~2 in, uppgift, case*
complete skicka, bifog*, lös*, göra, gör, kalla*, svar*, här, besvara, rum, lämna*, senast, minuter, länk*, bjud*
offerJob valt dig, erbjud* vi? dig ~2 anställning som|hos|på|från, ha dig för, ha dig som|hos|i|med,
 bifog* ~4 anställningsavtal*, anställ* dig, erbjud* vi? dig ~3 tjänsten|befattning*|jobbet|rollen|platsen|vikariatet,
 du får ~1 börja|jobba som|hos, att du ~1 börjar hos, du ~2 får|fick jobbet, anställningserbjudande*, jobbet är ditt
offerPapers erbjudande*, tackar ja, tillträde, signera*
alert bevakning*
jobList se|visa ~1 alla|annons
outreach våra kunder, din bakgrund, behöver|söker ~3 en|till, rekommender*
recruiterSelf jag heter
jobSheet start|plats:
askInterest utmaning, intresserad, sugen, höra mer, är du ~3 nyfiken|öppen
statusNews kompletter*, längre tid, saknas, kvar i, referens*, fortfarande, dröj*, tålamod
otherMatter bostad*, lägenhet*, mottagningen, bolån, podd*, beställning*, lån|lånet
legal gdpr
unsubscribe avregistrera*
companyFollows vid, hos, på, intresse för, hos oss på
companyPrecedes kommun, hr, team, ab, rekrytering
roleFollows som, tjänsten|rollen som?, rekryteringen av, ansökan om|till
roleEnds nu, hos, i, på, med, till, vid, är, har, och
roleLabel jobb, roll, befattning
roleNoun projektledare, chef*, elektriker, utvecklare, ekonom*
closing mvh, hälsning*, vänligen
visa arbetstillstånd
budget budget*, lön*
seniority senior
metYou intervjun, pratade, provdag*, träffade, träffas
feedback feedback, återkoppling, genomgång
identityPapers bankid
careerAdvice tips
refusal tyvärr ~5 måste|meddela*
`,
};
