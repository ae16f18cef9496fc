// Dutch, of the Netherlands and Flanders.
import type { LanguageData } from '../language';

export const dutch: LanguageData = {
  code: 'nl',
  common:
    'het een van je jouw jou uw wij we ons zijn met dat niet deze bij ook naar aan om als maar wordt hebben bedankt beste geachte de en te op is',
  words: `
not niets, geen, onvoldoende, niet
void klik op, nog|samen ~2 met andere kandidaten, nog niet
condition indien, zodra, wie, of u|je|uw|we|wij|deze, kan zijn, wanneer|als u|je|er|het|we|wij, mocht*,
 hoor|hoort je|u|jij ~6 niets|niks, heb|hebt|heeft je|u ~6 niets|niks gehoord|vernomen|ontvangen
stated helaas, spijt*, jammer
application kandidatuur, profiel, sollicitatie*, motivatie*, cv, gesolliciteerd, brief, solliciteren
position kandidaat, baan, stage*, plek, aanstelling, sollicitatie, vacature*, functie*, kandidatuur, rol
candidate kandida*
hiring personeel*, werving*, hr, selectie*, recruit*, proefd*, arbeids*, werkgever*, meeloop*
interviewWord gesprek*, sollicitatiegesprek*, kennismak*, meeloop*, proefdag
others ander* ~1 kandida*|eindkandida*|sollicitant*, iemand anders,
 kandida*|iemand|sollicitant* ~4 aansluit*|beter|meer
proceed ingaan, verder, verderg*, in behandeling, in gesprek, volgende ronde|stap, uitnodigen, door te gaan
chose aan, voor, met, op, geselecteerd, aanbod, verder
selected in dienst, gekozen, toegelaten|toelaten, uitnodiging, weerhouden, uitgenodigd, geselecteerd, uit te nodigen,
 aangenomen, in aanmerking
fit passend*, past, match*, voldoe*, sluit* ~6 aan, aansluit*
toOffer aanbieden, aanbod, bieden
filled plek|positie|vacature|functie|baan ~9 gesloten|vergeven|vervuld|ingetrokken|vervallen|ingevuld, iemand gevonden
declined nodig* ~6 niet uit, van tafel, hebben al|inmiddels iemand, hoor*|zit* ~4 niet bij, stop* ~3 procedure|hier,
 in zee, afgewezen, onder de norm, teleurstellen
refusal helaas ~4 mee*|laten
takenBack aanbod|toezegging|voorstel ~14 intrek*|ingetrokken, intrekk*
regret spijt*, helaas, jammer
companyIsRest bekeken door
luck succes, allerbeste
keepOnFile cv|gegevens ~3 bewaren, talentpool, in de gaten
applyAgain volg ons, probe* ~4 nog|mag, passende|andere|nieuwe vacature*|functie*, komt ~6 vrij, opnieuw
received verzonden, aangekomen, ontvangen, ontvangst
confirmed ontvangstbevestiging, goede orde ontvangen, hebt ~5 gesolliciteerd
thanks fijn, leuk, bedank*, dank*
applied gesolliciteerd, je|uw|jouw belangstelling|sollicitatie|kandidatuur|reactie|interesse, brief
willReview beoordel*, bekijk*
contactYou contact ~3 op|met|opnemen, bel* je, hoor* ~6 van, kom* ~6 terug
invite uitnodig*, uitgenodigd
arrange schikt, langs*, prik, wanneer, beschikbaar*, afspr*, plan*, moment, zin om|in
interview tweede ronde, gesprek*, sollicitatiegesprek*, koffie, kennismak*, meeloop*, video*
interviewSet bevestig* ~6 gesprek*|afspraak|sollicitatiegesprek*, langskomen, door naar,
 willen|wil|graag ~6 kennismaken|kennis|leren|spreken|ontmoeten,
 uit|uitgenodigd ~1 voor ~4 gesprek*|sollicitatiegesprek*|kennismak*|interview*
assessment case, videopitch, assessment*, test*, schriftelijke proef, capaciteiten*
complete duurt, verwacht, nodig*, stuur*, maak, uiterlijk, plaats, tot en met, doe, start*, maken, krijg, beantwoord*,
 hier, link, bijlage, hierbij
offerJob contractvoorstel, contract|arbeidsovereenkomst ~8 teken*|ondertek*|bijlage,
 je ~2 functie ~8 aanbieden|aan|geven, bijlage|hierbij|bijgevoegd ~4 contract|arbeidsovereenkomst, bent aangenomen,
 u ~1 aan te stellen,
 u|je|jou de|deze ~1 functie|baan|rol|positie|plek ~3 aan|aanbieden,
 hebt|krijgt de baan|job|plek|functie, u|je|jou ~6 te benoemen, bij hebben, aanbiedingsbrief|aanstellingsbrief|baanaanbod,
 bieden wij|we jou|u|je ~2 functie|baan|rol|plek|contract|arbeidsovereenkomst|aanstelling
offerPapers aanbod, gefeliciteerd, contract, arbeidsovereenkomst, voorstel
alert #|nieuwe vacature*|jobs|nieuwe
outreach opdrachtgever, achtergrond|profiel ~4 gezien|aan|tegen|sprak, benader*, mijn klant*,
 zoeken|zoek ~3 iemand|een
jobSheet uurtarief
askInterest ken je|u iemand, iets voor je|jou, zin om, zou|sta je ~3 open|voelen
statusNews vertraging, geduld, sollicitatie|kandidatuur|profiel|cv ~4 bekeken|gewijzigd|behandeling, duurt ~3 langer,
 nog ~4 nodig
unfinished niet afgerond|compleet
otherMatter bestelling, huur*, de kandidaat, woning, uw aanvraag
legal avg
unsubscribe afmelden
companyFollows bij de?, namens
companyPrecedes bv, hr, team, nv, recruitment*
roleFollows vacature, als, rol van, functie van?
roleEnds te, functie, is, aan, voor, met, op, en, ontvangen, bij, hebben, in
roleLabel vacature, functie
roleNoun docent*, adviseur*, werkvoorbereider, monteur*, medewerker*, kok, planner
closing groet*
visa werkvergunning
budget salaris*, begroot, bezuinig*, budget, tarief, subsidie
seniority werkervaring
metYou tweede gesprek*, voor|na|over je|ons|het|de ~2 gesprek*|kennismak*, proefdag
feedback feedback, bel me gerust, toelicht*, sparren
identityPapers paspoort
`,
};
