// Swedish.
import type { LanguageData } from '../language';

export const swedish: LanguageData = {
  code: 'sv',
  common:
    'och att det som för med är på av inte har vi du din ditt dig oss vår våra er till kommer om den ett en hej tack från vara kan ha men detta denna annan',
  words: `
not ej, inga, inget, ingen, ingenting, inte
void ännu inte, blir du inte ~5 hör|får
condition den|de som, annars, så snart vi, om|när ni|urvalet|inte|vi|du|profilen|det, oavsett, kan komma,
 hör|hörs du|ni|vi ~1 ingenting|inget|inte
hedge kanske, eventuell*
stated tyvärr, beklag*, dock
application handlingar, brev*, cv, profil, sökt, sökte, spontanansök*, ansök*, söka
position jobb*, anställning*, tjänst*, platsen, rekryteringen, ha dig, sommarjobb*, ansökan, roll*
candidate sökande*, kandidat*
hiring lön, hr, arbetsgivare*, anställ*, personal*, rekryter*, urval*
interviewWord videointervju*, intervju*, samtal*, möte
others annan|andra ~1 slutkandidat*|sökande*|kandidat*|person*, den andra, gått|gick till
proceed nästa steg|omgång, fortsätt*, vidare
chose erbjud*, går, tillsatt, valt, på, med, till, vidare, tar
selected gått vidare, aktuell*, anställa, anställas, en av, kalla*, plats*
fit stämm*, motsvara*, passar, match*, passa, uppfyll*
toOffer erbjud*, lediga, träffa, kalla*, bjuda in, ta in, passar dig
filled platser*|tjänst*|rekryteringen|processen ~6 tillsatt|avslutad|stäng*|avbrut*|dragits
declined vidare med andra, tjänsten|plats* ~3 tagen|tillsatt, säga|tacka|blir|betyder ~3 nej,
 inte längre ~2 aktuell|kvar, blir ~2 inget, kandidatur|ansök* ~4 avslut*|avslag*, utan dig, avslag
refusal tyvärr ~5 måste|meddela*
takenBack dra|drar|dragit|tar ~1 tillbaka ~3 erbjudande*, erbjudande* ~12 dras|tas|återkall*
regret tyvärr, beklag*
companyIsRest ansökan har skickats till
luck lycka till
keepOnFile bevakning, kandidatbank, spar* gärna, hör ~1 av mig
applyAgain på nytt, nästa år, följ oss, igen, hör gärna av
manyApplicants stora|många|#|stort ~3 ansökningar|personer|sökande
received registrera*, mottag*, emot, fram, kommit in, fått
confirmed bekräft* ~5 ansök*
thanks kul, tackar, tack, roligt
applied sökt, för|din|er ~1 ansökan, sökte, spontanansökan, för|ditt|visat ~1 intresse
willReview gransk*, läser, urval*, läs
contactYou hör* ~2 av dig|oss, ringer, besked, återkommer, kontakta*
invite välkom*, inbjudan, kalla*, bjud* ~3 dig|in, kallelse
arrange passar, när ~1 du, en tid, förbi, boka*
interview möte, video*, telefon*, intervju*, kaffe, samtal*, träff, fika
interviewSet kalla* ~6 intervju*|anställningsintervju, bjud* ~6 intervju*, boka* ~5 intervju*|samtal*,
 dig på en? andra? intervju*, vill|vilja ~8 ringa|träffa*|prata|video*|telefon*|känna
assessment provet, arbetsprov*, logiktest*, test*, spela* ~2 in, kodtest*, case*, inspelad, uppgift
complete skicka, bifog*, kalla*, besvara, länk*, här, svar*, lämna*, senast, lös*, gör, göra, rum, bjud*, minuter
offerJob bifog* ~4 anställningsavtal*, anställningserbjudande*, du ~2 får|fick jobbet, jobbet är ditt,
 erbjud* vi? dig ~3 tjänsten|jobbet|rollen|platsen|befattning*|vikariatet,
 erbjud* vi? dig ~2 anställning som|hos|på|från, anställ* dig, platsen|tjänsten är din, ha dig som|hos|i|med,
 du får ~1 börja|jobba hos|som, att du ~1 börjar hos
offerPapers erbjudande*, signera*, tackar ja, tillträde
alert bevakning*
jobList se|visa ~1 alla|annons
outreach våra kunder, söker|behöver ~3 en|till, rekommender*, din bakgrund
recruiterSelf jag heter
jobSheet plats|start:
askInterest höra mer, är du ~3 öppen|nyfiken, sugen, utmaning, intresserad
statusNews dröj*, tålamod, saknas, fortfarande, kompletter*, referens*, kvar i, längre tid
otherMatter bolån, bostad*, podd*, lån|lånet, lägenhet*
legal gdpr
unsubscribe avregistrera*
companyFollows vid, på, hos, hos oss på, intresse för
companyPrecedes kommun, rekrytering, hr, team, ab
roleFollows som, ansökan om|till, tjänsten|rollen som?, rekryteringen av
roleEnds nu, är, hos, på, med, till, vid, i, har, och
roleLabel befattning, jobb, roll
roleNoun chef*, utvecklare, ekonom*, elektriker, projektledare
closing hälsning*, vänligen, mvh
visa arbetstillstånd
budget budget*, råd att, lön*
seniority senior
metYou intervjun, pratade, träffade, träffas, provdag*
feedback feedback, genomgång, återkoppling
identityPapers bankid
careerAdvice tips
`,
};
