// Swedish.
import type { LanguageData } from '../language';

export const swedish: LanguageData = {
  code: 'sv',
  common:
    'och att det som för med är på av inte har vi du din ditt dig oss vår våra er till kommer om den ett en hej tack från vara kan ha men detta denna annan',
  words: `
not ej, inga, inget, ingen, inte
void ännu inte, hör* ~10 tyvärr, blir du inte ~5 hör|får
condition den|de som, så snart vi, om|när ni|urvalet|inte|vi|du|profilen|det, annars, oavsett, kan komma
hedge eventuell*, kanske
stated tyvärr, beklag*, dock
application handlingar, brev*, cv, söka, sökt, ansök*, spontanansök*, sökte, profil
position platsen, rekryteringen, anställning*, tjänst*, sommarjobb*, provanställning, tillsvidareanställning, ansökan,
 ha dig, jobb*, befattning*, roll*
candidate sökande*, kandidat*
hiring arbetsgivare*, lön, hr, anställ*, personal*, rekryter*, urval*
interviewWord videointervju*, intervju*, möte, samtal*
others annan|andra ~1 slutkandidat*|sökande*|kandidat*|person*, den andra,
 sökande*|någon|kandidat* ~4 närmare|högst|längre|bättre, gått|gick till
proceed nästa steg|omgång, fortsätt*, vidare
chose tillsatt, föll, gått, valet, går, beslutat, valt, erbjud*, på, anställa, med, till, vidare, tar
selected gått vidare, anställas, aktuell*, kalla*, en av, plats*, anställa
fit stämm*, motsvara*, match*, uppfyll*, kraven, passa, passar
toOffer erbjud*, kalla*, bjuda in, ta in, lediga, träffa, passar dig
filled platser*|tjänst*|rekryteringen|processen ~6 tillsatt|avslutad|stäng*|dragits|avbrut*
declined kandidatur|ansök* ~4 avslut*|avslag*, tjänsten|plats* ~3 tagen|tillsatt,
 hittat|valt|tog|tagit ~2 annan|andra, vidare med andra, anställningsstopp, inte riktigt än, avbryt* ~2 rekryteringen,
 inte längre ~2 aktuell|kvar, blir|blev ~3 inte rätt|du, säga|tacka|blir|betyder ~3 nej, utan dig, blir ~2 inget,
 avslag, valet föll
refusal tyvärr ~5 måste|meddela*
regret beklag*, tyvärr
companyIsRest ansökan har skickats till
luck lycka till
keepOnFile spar* gärna, hör ~1 av mig, bevakning, kandidatbank
applyAgain på nytt, sök gärna, hör gärna av, nästa år, följ oss, igen
manyApplicants många|stora|stort|# ~3 ansökningar|sökande|personer
received kommit in, registrera*, fram, mottag*, fått, emot
confirmed bekräft* ~5 ansök*
thanks tackar, tack, kul, roligt
applied sökt, er|för|din ~1 ansökan, för|ditt|visat ~1 intresse, sökte, spontanansökan
willReview gransk*, läs, läser, urval*
contactYou återkommer, ringer, besked, hör* ~2 av dig|oss, kontakta*
invite inbjudan, välkom*, bjud* ~3 dig|in, kallelse, kalla*
arrange passar, förbi, när kan, när ~1 du, boka*, en tid
interview möte, video*, kaffe, telefon*, träff, intervju*, samtal*, fika
interviewSet boka* ~5 intervju*|samtal*, kalla* ~6 intervju*|anställningsintervju, bjud* ~6 intervju*,
 dig på en? andra? intervju*, vill|vilja ~8 träffa*|video*|prata|telefon*|känna|ringa
assessment spela* ~2 in, inspelad, arbetsprov*, logiktest*, test*, provet, kodtest*, case*, uppgift
complete bifog*, nedan, starta*, spela*, skicka, kalla*, ber, här, göra, svar*, genomför*, lämna*, slutför*, besvara,
 länk*, klicka, lös*, rum, minuter, bjud*, senast, gör
offerJob avtal*|anställningsavtal* ~8 skriv*|signera*|bifog*, erbjudande om anställning, bifog* ~4 anställningsavtal*,
 erbjud* dig|du ~2 anställning|tillsvidareanställning|tjänsten, du ~2 får|fick jobbet, jobbet är ditt,
 anställningserbjudande*, börja|börjar hos oss
offerPapers tillträde, anställningsavtal*, signera*, erbjudande*, tackar ja
alert # nya, bevakning*, nya|# ~1 annonser|jobb*
jobList se|visa ~1 alla|annons
outreach rekommender*, din bakgrund, våra kunder, kunds räkning, söker|behöver ~3 en|till,
 hittade|läste|såg|fick ~4 nummer|profil|namn
recruiterSelf jag heter
jobSheet plats|start:
askInterest utmaning, är du ~3 öppen|nyfiken, höra mer, intresserad, sugen
statusNews dröj*, kompletter*, kvar i, saknas, fortfarande, ansökan|status|profil|cv ~5 visats|ändrats|behandling,
 referens*, längre tid, tålamod
withdrawn återkallat|tillbaka|återtagit ~2 ansökan
takenBack återkalla*|tillbaka ~4 erbjud*
otherMatter bolån, lån|lånet, hyres*, bostad*, podd*, lägenhet*
legal gdpr
unsubscribe avregistrera*
companyFollows hos oss på, vid, på, hos, intresse för
companyPrecedes kommun, rekrytering, hr, team, ab
roleFollows rekryteringen av, ansökan om|till, som, tjänsten|rollen som?
roleEnds nu, på, hos, i, med, till, vid, är, har, och
roleLabel jobb, befattning, roll
roleNoun projektledare, chef*, elektriker, ekonom*, utvecklare
closing mvh, hälsning*, vänligen
visa arbetstillstånd
budget budget*, råd att, lön*
seniority senior
metYou pratade, träffade, intervjun, provdag*, träffas
feedback feedback, återkoppling, genomgång
identityPapers bankid
careerAdvice tips
`,
};
