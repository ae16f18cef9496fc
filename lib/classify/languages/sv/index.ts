// Swedish.
import type { LanguageData } from '../language';

export const swedish: LanguageData = {
  code: 'sv',
  common:
    'och att det som för med är på av inte har vi du din ditt dig oss vår våra er till kommer om den ett en hej tack från vara kan ha men detta denna annan',
  words: `
not ej, inga, inget, ingen, inte
void ännu inte, inga|hör*|inget ~10 tyvärr, blir du inte ~5 hör|får
condition så snart vi, kan komma, annars, oavsett, den|de som, när|om ni|urvalet|inte|vi|du|profilen|det
hedge kanske, eventuell*
stated beklag*, tyvärr, dock
application handlingar, söka, profil, brev*, cv, spontanansök*, ansök*, sökt, sökte
position anställning*, rekryteringen, platsen, tjänst*, provanställning, ha dig, jobb*, sommarjobb*,
 tillsvidareanställning, befattning*, ansökan, roll*
candidate sökande*, kandidat*
hiring lön, hr, arbetsgivare*, anställ*, urval*, rekryter*, personal*
interviewWord videointervju*, intervju*, möte, samtal*
others annan|andra ~1 slutkandidat*|sökande*|kandidat*|person*, den andra,
 sökande*|någon|kandidat* ~4 längre|närmare|högst|mer|bättre, gått|gick till
proceed nästa steg|omgång, vidare, fortsätt*
chose erbjud*, gått, går, beslutat, anställa, tillsatt, valt, med, till, vidare, på, föll, valet, tar
selected klarat, gått vidare, anställas, en av, aktuell*, anställa, kalla*
fit stämm*, kraven, passa, passar, motsvara*, match*, uppfyll*
toOffer passar dig, lediga, erbjud*, träffa, kalla*, bjuda in
filled
 position*|platser*|tjänst*|jobb*|befattning*|rekryteringen|roll*|processen ~6 tagna|dras|tillsatt|avbrut*|tillsatts|stäng*|dragits|avslutad
declined avslag, vidare med andra, kandidatur|ansök* ~4 avslut*|avslag*, inte längre ~2 aktuell|kvar,
 blev|blir ~3 inte rätt|du|inget
refusal tyvärr ~5 måste|meddela*
regret beklag*, tyvärr
luck lycka till
keepOnFile spar* gärna, bevakning, kandidatbank, nätverk, hör ~1 av mig, sparar ~3 cv
applyAgain följ oss, nästa år, på nytt, sök gärna, hör gärna av, igen
manyApplicants många|hundra|stora|stort|# ~3 ansökningar|personer|sökande
received registrera*, kommit in, fått, fram, emot, mottag*
confirmed bekräft* ~5 ansök*
thanks tack, tackar, roligt, kul
applied sökt, för|ditt|visat ~1 intresse, er|för|din ~1 ansökan, sökte, spontanansökan
willReview titt, gransk*, läs, urval*, läser
contactYou kontakta*, hör* ~2 av dig|oss, återkommer, ringer, besked
invite inbjudan, kallelse, bjud* ~3 dig|in, välkom*, kalla*
arrange en tid, boka*, passar, när kan, när ~1 du, förbi
interview video*, telefon*, intervju*, möte, fika, samtal*, kaffe, träff
interviewSet boka* ~5 intervju*|möte|samtal*, bjud* ~6 intervju*|samtal*, kalla* ~6 anställningsintervju|intervju*,
 dig på en? andra? intervju*, intervju* ~4 bokad|flytta*, vill|vilja ~8 träffa*|video*|prata|känna|telefon*|ringa
assessment test*, arbetsprov*, inspelad, provet, case*, kodtest*, uppgift, logiktest*, spela* ~2 in
complete bifog*, ber, spela*, slutför*, gör, skicka, klicka, göra, minuter, lös*, bjud*, här, kalla*, genomför*,
 besvara, länk*, svar*, nedan, lämna*, rum, senast, starta*
offerJob erbjudande om tjänst*|jobb*|anställning, valt dig,
 du ~2 fått|fick|får tjänsten|platsen|lärlingsplatsen|praktikplatsen|jobbet, anställningserbjudande*,
 erbjud* dig|du ~2 anställning|tillsvidareanställning|tjänsten|rollen|jobbet|lärlingsplats|provanställning,
 bifog*|skriv* ~4 avtal*|anställningsavtal*, avtal*|anställningsavtal* ~8 bifog*|skriv*|signera*
offerPapers erbjudande*, tillträde, signera*, anställningsavtal*, tackar ja
alert bevakning*, # nya, #|nya ~1 annonser|jobb*
jobList se|visa ~1 jobb|alla|annons
outreach våra kunder, kunds räkning, hittade|läste|såg|fick ~4 nummer|profil|namn, söker|behöver ~3 en|till|dig,
 din bakgrund, rekommender*, kund söker
recruiterSelf jag heter
jobSheet omfattning|timpris|plats|start:
askInterest sugen, är du ~3 öppen|nyfiken, höra mer, utmaning, intresserad
statusNews kompletter*, ansökan|status|profil|cv ~5 ändrats|visats|behandling, referens*, kvar i, dröj*, saknas,
 öppnats, fortfarande, inte ~4 beslut, längre tid, tålamod
unfinished påbörja* ansökan, slutför* din
withdrawn tillbaka|återkallat|återtagit ~2 ansökan
takenBack tillbaka|återkalla* ~4 erbjud*
otherMatter bolån, hyres*, bostad*, lån, podd*, kandidaten igår|var|passar, lägenhet*
legal gdpr
unsubscribe avregistrera*
companyFollows hos oss på, på, intresse för, hos, vid
companyPrecedes rekrytering, hr, team, kommun, ab
companyIsRest ansökan har skickats till
roleFollows ansökan om|till, tjänsten|rollen som?, rekryteringen av, som
roleEnds på, hos, vid, med, till, i, nu, och, är, har
roleLabel jobb, befattning, roll
roleNoun utvecklare, projektledare, ekonom*, elektriker, chef*
closing hälsning*, vänligen, mvh
visa arbetstillstånd
budget budget*, råd att, lön*
seniority senior
metYou pratade, provdag*, träffade, träffas, intervjun
feedback återkoppling, feedback, genomgång
identityPapers bankid
careerAdvice tips
`,
};
