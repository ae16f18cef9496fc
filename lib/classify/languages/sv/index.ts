// Swedish.
import type { LanguageData } from '../language';

export const swedish: LanguageData = {
  code: 'sv',
  common:
    'och att det som för med är på av inte har vi du din ditt dig oss vår våra er till kommer om den ett en hej tack från vara kan ha men detta denna annan',
  words: `
not ej, inga, inget, inte, ingen
void ännu inte, blir du inte ~5 får|hör, inga|hör*|inget ~10 tyvärr
condition den|de som, annars, kan komma, om|när ni|urvalet|inte|vi|du|profilen|det, oavsett, så snart vi
hedge kanske, eventuell*
stated tyvärr, dock, beklag*
application profil, brev*, handlingar, spontanansök*, cv, ansök*, sökt, sökte, söka
position befattning*, anställning*, platsen, rekryteringen, ansökan, ha dig, tjänst*, jobb*, provanställning,
 sommarjobb*, tillsvidareanställning, roll*
candidate kandidat*, sökande*
hiring personal*, rekryter*, anställ*, lön, arbetsgivare*, hr, urval*
interviewWord intervju*, möte, samtal*, videointervju*
others den andra, andra|annan ~1 sökande*|slutkandidat*|kandidat*|person*, gått|gick till
proceed vidare, pröva, nästa steg|omgång, fortsätt*
chose hittat, valet, går, erbjud*, tar, beslutat, valt, gått, med, tillsatt, föll, till, vidare, på, anställa
selected klarat, anställas, en av, gått vidare, kalla*, aktuell*, anställa
fit kravprofil*, passar, passa, motsvara*, uppfyll*, stämm*, kraven, match*
toOffer erbjud*, kalla*, lediga, bjuda in, passar dig, behov, träffa
filled
 platser*|position*|tjänst*|jobb*|befattning*|processen|rekryteringen|roll* ~6 tagna|dragits|dras|avbrut*|avslutad|tillsatt|stäng*|tillsatts
declined avslag, inte längre ~2 kvar|aktuell, ansök*|kandidatur ~4 avslag*|avslut*, blir|blev ~3 inte du|inget|rätt,
 vidare med andra
refusal tyvärr ~5 måste|meddela*
regret tyvärr, beklag*
luck lycka till
keepOnFile bevakning, sparar ~3 cv, spar* gärna, hör ~1 av mig, kandidatbank, nätverk
applyAgain igen, på nytt, nästa år, sök gärna, hör gärna av, följ oss
manyApplicants många|hundra|stora|stort|# ~3 ansökningar|sökande|personer
received kommit in, landat, emot, mottag*, fått, registrera*, fram
confirmed bekräft* ~5 ansök*
thanks roligt, tack, kul, tackar
applied sökt, er|för|din ~1 ansökan, sökte, för|ditt|visat ~1 intresse, spontanansökan
willReview titt, gransk*, urval*, läs, läser
contactYou hör* ~2 av dig|oss, kontakta*, återkommer, besked, ringer
invite kallelse, välkom*, inbjudan, bjud* ~3 dig|in, kalla*
arrange när kan, tid för|att, passar, boka*, välj ~3 tid, när ~1 du, förbi, en tid
interview kaffe, träff, fika, snack, möte, intervju*, samtal*, video*, telefon*
interviewSet boka* ~5 möte|intervju*|samtal*, dig på en? andra? intervju*, intervju* ~4 bokad|flytta*,
 bjud* ~6 intervju*|samtal*, kalla* ~6 anställningsintervju|intervju*,
 vill|vilja ~8 träffa*|känna|video*|telefon*|ringa|prata
assessment test*, repot, inspelad, provet, uppgift, logiktest*, urvalstest*, spela* ~2 in, arbetsprov*, kodtest*,
 case*
complete slutför*, göra, senast, spela*, rum, minuter, skicka, genomför*, länk*, lös*, svar*, ber, klicka, tittar,
 här, lämna*, besvara, bifog*, bjud*, kalla*, fyll*, starta*, nedan, gör
offerJob avtal*|anställningsavtal* ~8 signera*|bifog*|skriv*, bifog*|skriv* ~4 avtal*|anställningsavtal*, vill ha dig,
 valt dig, anställningserbjudande*, anställa dig,
 erbjud* dig|du ~2 anställning|tillsvidareanställning|tjänsten|rollen|jobbet|lärlingsplats|provanställning
offerPapers erbjudande*, tillträde, tackar ja, signera*, anställningsavtal*
alert # nya, bevakning*, nya|# ~1 jobb*|annonser
jobList se|visa ~1 jobb|alla|annons
outreach som du, våra kunder, kund söker, rekommender*, kunds räkning, hittade|läste|såg|fick ~4 nummer|profil|namn,
 söker|behöver ~3 en|till|dig, din bakgrund
recruiterSelf jag heter
jobSheet plats|start|omfattning|timpris:
askInterest utmaning, berätta mer, höra mer, är du ~3 nyfiken|öppen, sugen, intresserad
statusNews tålamod, inte ~4 beslut, kvar i, kompletter*, öppnats, fortfarande, längre tid, dröj*, saknar, referens*,
 saknas
unfinished påbörja* ansökan, slutför* din
withdrawn återkallat|återtagit|tillbaka ~2 ansökan
takenBack återkalla*|tillbaka ~4 erbjud*
otherMatter lån, bostad*, podd*, bolån, kandidaten igår|var|passar, lägenhet*, hyres*, bidrag*
legal gdpr
unsubscribe avregistrera*
companyFollows på, hos oss på, hos, vid, intresse för
companyPrecedes kommun, hr, team, ab, rekrytering
companyIsRest ansökan har skickats till
roleFollows tjänsten|rollen som?, rekryteringen av, ansökan om|till, som
roleEnds på, hos, vid, och, i, med, till, är, har, nu
roleLabel tjänst, jobb, befattning, roll
roleNoun projektledare, elektriker, ekonom*, utvecklare, lärare, handläggare, chef*, sjuksköters*
closing vänligen, mvh, hälsning*
visa medborgarskap, arbetstillstånd
budget budget*, råd att, lön*
seniority senior
metYou intervjun, provdag*, intervjuerna, pratade, träffade, träffas
feedback feedback, återkoppling, genomgång
identityPapers bankid
careerAdvice tips
`,
};
