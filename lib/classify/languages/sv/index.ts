// Swedish.
import type { LanguageData } from '../language';

export const swedish: LanguageData = {
  code: 'sv',
  common:
    'och att det som för med är på av inte har vi du din ditt dig oss vår våra er till kommer om den ett en hej tack hälsningar från vara kan ha men detta denna',
  words: `
not inte, ej, inga, ingen, inget, aldrig, avstå, icke
void tveka inte, inte bara, ännu inte, inte svara, svara inte, kan inte svaras, glöm inte, missa inte, oroa dig inte
condition om, ifall, skulle, när, huruvida, oavsett, förutsatt, så snart, i det fall,
 kandidater|sökande|personer som|vars
hedge kanske, eventuell*, möjlig*
stated tyvärr, beklag*, dock, beslut*, valt, ledsna, ledsen, däremot
application ansök*, sökt, cv, profil, kandidatur, söka
position tjänst*, roll*, jobb*, befattning, position*, anställning
candidate kandidat*, sökande*, arbetssökande
hiring rekryter*, hr, personal*, urval*, karriär*
interviewWord intervju*, samtal, möte
others internt, andra|annan|övriga ~1 kandidat*|sökande*|person*|profil*,
 kandidat*|sökande|personer ~4 bättre|mer|bäst|närmare|starkare|högre|vars, någon annan
proceed vidare, fortsätt*, avancera, nästa steg|omgång|fas, gå framåt
chose valt, utsett, anställt, beslutat, välja, vidare, gått, med, tillsatt, fortsätta, prioritera, erbjudit
selected valts, vald, utvald, kvalificerat, aktuell, antagen, uttagen, utsedd, kalla*, gått vidare
consider beakta*, aktuell, övervägas, i åtanke
fit match*, passar, motsvarar, uppfyller, stämmer, överens, rätt för
toOffer erbjuda*, bjuda in, kalla dig
filled anställningsstopp,
 tjänst*|roll*|position*|jobb*|befattning* ~4 tillsatt*|stäng*|avbrut*|avslutad|borttagen|dragits,
 är|har|nu|redan ~1 tillsatt*|blivit tillsatt*, inte längre|länge aktuell|tillgänglig|öppen, avbryta rekryteringen
declined avslag, avslå, avböja, nekats, gallrats, sållats, ansökan ~4 avslag*|avböj*|nekad*|avvisad*, inte gå vidare,
 inte gått vidare, inte går vidare, inte vidare
refusal besvik*, tyvärr ~5 meddela*|informera|berätta|säga|måste, beklag* ~4 meddela|att|informera,
 tråkigt ~3 besked|meddela|att, ledsna ~3 meddela
regret tyvärr, beklag*, tråkigt, ledsna
luck lycka till, önskar ~5 lycka|framgång|bästa|till
keepOnFile databas, kandidatbank, talangpool
received mottag*, fått, emot, bekräft*, registrera*
confirmed mottagningsbekräftelse, mottagit ~3 ansökan|cv, fått ~3 ansökan|cv, tagit emot ~3 ansökan|cv,
 ansökan ~4 mottag*|registrera*|skicka*|inkomm*|emot, bekräft* ~5 ansökan|mottagande
thanks tack, tackar, roligt, kul, glada, uppskattar
applied din|för|er ~1 ansökan, ditt|för ~1 intresse, intresse för, visat intresse
willReview urval*
contactYou återko*, kontaktar, besked, kontakta ~2 dig, hör* av oss|dig, höra av
invite inbjudan, kallelse, grattis, bjud* ~3 in|dig|på, välkom* ~4 intervju|samtal|möte
arrange boka, bokad, tid, tider, tidpunkt, kalender, tillgänglig, föreslå
interview intervju*, samtal, möte, telefonintervju, videointervju, telefonsamtal, videosamtal
interviewSet inbjud* ~3 intervju*|samtal|möte, bjuda in ~4 intervju*|samtal|möte, bjud* ~4 intervju*,
 intervju* ~3 bokad|bekräft*|bokats|inbokad|den|kl|äger, kalla* ~4 intervju*, boka ~4 intervju*|samtal|möte|tid,
 välkommen ~3 intervju*, din intervju
assessment frågeformulär, assessment, uppgift,
 test|teste*|arbetsprov|urvalstest*|onlinetest*|case|kodtest|personlighetstest|logiktest|färdighetstest
complete genomför*, göra, gör, slutför*, länk*, senast, klicka
offerJob anställningserbjudande*, jobberbjudande*, erbjudande om anställning|tjänst*|jobb,
 glädje|glada|glatt|kul|roligt|nöjet ~5 erbjuda|meddela ~8 tjänst*|rollen|anställning|jobb*|valt|befattning
offerPapers anställningsavtal*, startdatum
alert jobbevakning, jobbavisering*, jobb-alert, jobbrekommendation*, bevakning*, platsannonser, jobbtips
outreach uppdragsgivare, såg|hittade|läste|sett|sprang ~4 profil|cv
recruiterSelf rekryteringsföretag, bemanningsföretag, rekryteringskonsult
jobSheet plats|placering|lön|omfattning|start|tillträde|kvalifikationer|arbetsuppgifter|krav|erfarenhet|meriterande|uppdragsstart|timpris|arvode|konsultuppdrag|anställningsform|ort:
askInterest intresserad, löneanspråk, är du ~3 öppen|nyfiken|tillgänglig, skulle ~3 intressera, om ~3 intresse*|låter
statusNews dröj*, försen*, tålamod, referenser, referenstagning,
 ansökan|cv|profil ~3 visats|öppnats|sett|läst|uppdaterats|ändrats
unfinished lösenord, verifieringskod, påbörjad ansökan
withdrawn återkall* ~3 ansökan
otherMatter lån, bolån, kreditkort, försäkring*, hyres*, lägenhet, bostad, visum, pass, stipendium, universitet,
 högskola, antagning*, utbildningsplats, bidrag, order
legal gdpr, personuppgifter, integritetspolicy
unsubscribe avregistrera*, avprenumerera
companyFollows hos, på, intresse för|av ~4 hos|på?, jobba för, arbeta för
companyPrecedes hr, rekrytering, rekryteringsteam, karriär, team, people, talent acquisition
companyIsRest ansökan har skickats till, ansökan har visats av, teamet på, vi på
roleFollows som, ansökan till|om ~3 som?
roleEnds på, hos, och, har, är, till
roleLabel tjänst, roll, befattning, jobb, referensnummer, annons
roleNoun ingenjör*, utvecklare, analytiker, konsult, tekniker, chef*, ledare, projektledare, teamledare, assistent,
 samordnare, koordinator, säljare, ekonom, lärare
closing hälsningar
metYou intervjun
feedback feedback, återkoppling på
money överföring
identityPapers personnummer
`,
};
