// Dutch, of the Netherlands and Flanders.
import type { LanguageData } from '../language';

export const dutch: LanguageData = {
  code: 'nl',
  common:
    'het een van je jij jouw uw wij ons onze zijn voor met dat niet dit deze bij ook naar aan om als maar wordt hebben heeft hebt bedankt beste geachte groet de en te op is in',
  words: `
not niet, geen, nooit, noch, afgezien, af te zien
void aarzel niet, schroom niet, niet alleen, nog niet, niet te reageren, reageer niet, niet beantwoord*, niet op deze,
 als je vragen, mocht je|u vragen|nog, geen zorgen
condition als je|u|jij|jouw|uw|er|we|wij|het|de|wij|blijkt, indien, mocht*, wanneer, zodra, of, ongeacht, mits,
 in het geval, kandidaten|sollicitanten|mensen die|met
hedge zou, misschien, mogelijk*
stated helaas, spijt*, jammer, echter, besloten, beslissing, besluit, teleurstellen, maar
application sollicit*, gesolliciteerd, cv, profiel, kandidatuur, motivatie, inschrijving
position functie, vacature*, baan, rol, positie, stage
candidate kandida*, sollicitant*
hiring recruit*, hr, personeelszaken, werving, selectie*
interviewWord sollicitatiegesprek, gesprek, kennismaking, interview
others ander* ~1 kandida*|sollicitant*|profiel*|persoon,
 kandida*|sollicitant*|profielen ~3 beter|meer|sterker|dichter|nauwer|aansluit*, iemand anders, interne kandidaat
proceed verder*, doorga*, voortzetten, vervolg*, uitnodigen, door te gaan, volgende ronde|fase|stap, in behandeling,
 door naar, door in
chose gekozen, geselecteerd, kiezen, besloten, verder, gegaan, aangenomen, voorkeur, met, voor, door, voorrang
selected geselecteerd, gekozen, uitgekozen, uitgenodigd, aangenomen, geschikt, weerhouden, succesvol, gevallen,
 voorgedragen, uit te nodigen, door naar de
consider overw*, meegenomen, in aanmerking
fit past, passend, aansluit*, match*, voldoe*, overeenkom*, geschikt*, sluit ~4 aan, aan te sluiten
toOffer aanbieden, bieden, uitnodigen, uit te nodigen
filled vacaturestop, ingevuld,
 functie|vacature|positie|rol|baan|plek ~5 vervuld|gesloten|ingetrokken|vergeven|geannuleerd|vervallen|beschikbaar|gestopt,
 al|inmiddels|reeds vervuld|vergeven, intern vervuld
declined afgewezen, afwijz*, afgevallen, af te wijzen, niet weerhouden, niet geselecteerd, valt ~4 af,
 negatieve beslissing, niet uit te nodigen, niet uitnodigen, niet verder ~3 sollicitatie|procedure|kandidatuur|jou|u
refusal teleurstell*, vervelend, spijt ~4 mee*|dat|laten|te, helaas ~4 laten|mee*|moeten|mededelen, geen goed nieuws
regret helaas, spijt*
luck zoektocht, veel succes, succes met|in|bij
keepOnFile portefeuille, talentpool, database, bestand, in contact
received ontvang*, binnengekomen, verstuurd, verzonden, ingediend
confirmed ontvangstbevestiging,
 sollicitatie|cv|kandidatuur|reactie ~6 ontvangen|verstuurd|verzonden|binnengekomen|ingediend|geregistreerd,
 ontvangst van ~2 sollicitatie|kandidatuur|cv, hebben ~2 sollicitatie|kandidatuur|cv|reactie,
 je hebt|bent|u ~3 gesolliciteerd, bevestiging ~4 sollicitatie
thanks bedank*, dank, danken, dankjewel, leuk dat, fijn dat
applied gesolliciteerd, solliciteert, de interesse
willReview beoordel*|bekijk*|bestuder*|behandel*|doornemen|lezen ~4 sollicitatie|cv|profiel|gegevens|kandidatuur|zorgvuldig|zo
contactYou spoedig, terugkoppeling, nemen ~6 contact, contact ~4 opnemen|op|met, laten ~4 weten
invite uitnodiging, uitgenodigd, uitnodig*|nodig* ~6 uit|gesprek|interview|kennismaking|kennis
arrange inplannen, afspr*, plannen, beschikbaar*, tijds*
interview gesprek, sollicitatiegesprek, kennismak*, interview, telefoongesprek, telefonisch, videogesprek, videocall,
 teams
interviewSet uitnodiging ~4 gesprek|kennismaking*|interview|sollicitatiegesprek,
 uit ~4 voor|gesprek ~3 gesprek|kennismaking*|interview|sollicitatiegesprek,
 gesprek|interview|kennismakingsgesprek ~4 gepland|bevestigd|ingepland|inplannen|plannen|plaats|in,
 bevestig* ~4 gesprek|interview|afspraak, afspraak voor ~3 gesprek|kennismaking*,
 bevestig* ~4 gesprek|sollicitatiegesprek|interview, sollicitatiegesprek is|op
assessment assessment*, test, testen, opdracht, case, praktijkopdracht, capaciteitentest, persoonlijkheidstest,
 vragenlijst
complete maken, afronden, invullen, voltooi*, deadline, uiterlijk, link, klik*
offerJob contractvoorstel, arbeidsvoorwaardenvoorstel, arbeidsvoorstel,
 blij|verheugd|genoegen|graag ~6 aanbieden|bieden|aanbod|mede|aan ~8 functie|baan|rol|contract|positie|aannemen|aangenomen,
 functie|baan|rol|contract ~6 aan te bieden|aanbieden, aanbod doen|voor, je bent aangenomen, u bent aangenomen,
 te kunnen aanbieden
offerPapers arbeidsovereenkomst, arbeidscontract
alert jobalert*, aanbevelingen, jobmail, vacaturemail, vacature alert*, job alert*, nieuwe vacature*|banen|jobs
outreach namens, je|jouw|uw profiel ~4 gezien|tegen|interessant|aandacht|voorbij|gevonden, kwam ~3 profiel,
 profiel tegen, op zoek naar, benader je, opdrachtgever*
recruiterSelf detachering, uitzendbureau, mijn naam is
jobSheet zzp
askInterest salarisindicatie, salarisverwachting, vrijblijvend, interesse in|heb|heeft,
 heb|heeft|zou|ben je|u|jij ~3 interesse|geïnteresseerd|open|beschikbaar|oren, stuur ~3 cv
statusNews vertraging, geduld, referenties, sollicitatie|cv|profiel ~3 bekeken|gewijzigd|bijgewerkt,
 langer ~4 duurt|dan
unfinished onvolledig*, wachtwoord, verificatiecode, niet afgerond|voltooid|compleet, voltooi* je|jouw|uw
withdrawn ingetrokken, intrekking
otherMatter lening, hypotheek, creditcard, verzekering, huurwoning, huur, woning, huurder, visum, paspoort,
 studiebeurs, toelating, universiteit, hogeschool, subsidie, pakket
legal privacy*, persoonsgegevens, avg
unsubscribe afmelden, uitschrijven, voorkeuren
companyFollows bij, interesse in ~3 bij|in?, werken voor
companyPrecedes recruitment*, hr, personeelszaken, talent acquisition
companyIsRest namens, team, sollicitatie is verzonden naar, sollicitatie is bekeken door
roleFollows als, vacature, functie van, rol van, positie van, sollicitatie voor|op|naar ~3 van?
roleEnds bij, en, is, hebben, ontvangen, functie, vacature
roleLabel functie, vacature, rol, positie, functietitel, referentie
roleNoun ingenieur, ontwikkelaar, medewerker, adviseur, verpleegkundige, docent, leraar, stagiair*, stage, assistent*
closing groet*
metYou kennismaking
feedback feedback, terugkoppeling
money overmaken
identityPapers paspoort
`,
};
