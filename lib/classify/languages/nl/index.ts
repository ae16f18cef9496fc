// Dutch, of the Netherlands and Flanders.
import type { LanguageData } from '../language';

export const dutch: LanguageData = {
  code: 'nl',
  common:
    'het een van je jouw jou uw wij we ons zijn met dat niet deze bij ook naar aan om als maar wordt hebben bedankt beste geachte de en te op is',
  words: `
not onvoldoende, geen, niets, niet
void klik op, nog|samen ~2 met andere kandidaten, nog niet
condition kan zijn, hebt|heb|heeft je|u ~6 niets|niks gehoord|vernomen|ontvangen, of u|je|uw|we|wij|deze, zodra, wie,
 hoor|hoort je|jij|u ~6 niets|niks, mocht*, indien, wanneer|als u|je|er|het|we|wij
stated helaas, spijt*, jammer
application sollicitatie*, kandidatuur, profiel, motivatie*, cv, gesolliciteerd, brief, solliciteren
position kandidaat, stage*, vacature*, aanstelling, functie*, sollicitatie, kandidatuur, baan, plek, rol
candidate kandida*
hiring hr, personeel*, werving*, selectie*, recruit*, meeloop*, werkgever*, proefd*, arbeids*
interviewWord gesprek*, sollicitatiegesprek*, proefdag, kennismak*, meeloop*
others ander* ~1 kandida*|eindkandida*|sollicitant*, iemand anders,
 kandida*|sollicitant*|iemand ~4 aansluit*|beter|meer
proceed ingaan, in behandeling, verderg*, in gesprek, volgende ronde|stap, door te gaan, verder, uitnodigen
chose aan, verder, voor, met, op, aanbod, geselecteerd
selected weerhouden, aangenomen, in dienst, uit te nodigen, toegelaten|toelaten, uitgenodigd, in aanmerking,
 geselecteerd, uitnodiging, gekozen
fit passend*, voldoe*, match*, aansluit*, sluit* ~6 aan, past
toOffer aanbieden, aanbod, bieden, aannemen
filled baan|plek|positie|vacature|functie ~9 gesloten|vergeven|vervuld|ingetrokken|vervallen|ingevuld, iemand gevonden
declined in zee, teleurstellen, hoor*|zit* ~4 niet bij, stop* ~3 procedure|hier, van tafel,
 hebben al|inmiddels iemand, niemand nodig, afgewezen
refusal helaas ~4 mee*|laten
takenBack intrekk*, voorstel|aanbod|toezegging ~14 ingetrokken|intrek*
regret helaas, jammer, spijt*
companyIsRest bekeken door
luck succes, allerbeste
keepOnFile cv|gegevens ~3 bewaren, talentpool, in de gaten
applyAgain probe* ~4 nog|mag, passende|andere|nieuwe vacature*|functie*, komt ~6 vrij, opnieuw, volg ons
received verzonden, aangekomen, ontvangen, ontvangst
confirmed ontvangstbevestiging, goede orde ontvangen, hebt ~5 gesolliciteerd
thanks bedank*, dank*, leuk, fijn
applied uw|jouw|je belangstelling|sollicitatie|kandidatuur|reactie|interesse, gesolliciteerd, brief
willReview beoordel*, bekijk*
contactYou bel* je, hoor* ~6 van, contact ~3 met|op|opnemen
invite uitgenodigd, uitnodig*
arrange kom|kun|spring ~9 langs|binnen, wanneer, afspr*, plan*, langs*, schikt, zin in|om, moment, kies, prik,
 wanneer kun|kunt je|u, beschikbaar*
interview praten, video*, tweede ronde, vervolggesprek, gesprek*, videobellen, koffie, sollicitatiegesprek*,
 kennismak*, meeloop*
interviewSet met je|u videobellen|bellen, bevestig* ~6 gesprek*|afspraak|sollicitatiegesprek*, langskomen,
 uitgenodigd|uit ~1 voor ~4 gesprek*|sollicitatiegesprek*|kennismak*|interview*, wordt|verwachten verwacht|u ~2 op,
 kennismaking, door naar, willen|graag|wil ~6 kennismaken|kennis|leren|spreken|ontmoeten, bespreken we het werk|werk
assessment assessment*, test*, schriftelijke proef, capaciteiten*, case, opdracht, antwoorden op video, rekentest,
 videopitch
complete duurt, verwacht, link, stuur*, nodig*, start*, tot en met, krijg, hier, beantwoord*, doe, maak, maken,
 uiterlijk, plaats, bijlage, hierbij
offerJob bijlage|hierbij|bijgevoegd ~4 contract|arbeidsovereenkomst, hebt|krijgt de job|plek|baan|functie,
 u|je|jou ~1 aan te nemen, graag|je|u in dienst nemen, jou|u voor de functie|baan, voor jou|u gekozen,
 contract|arbeidsovereenkomst ~8 teken*|ondertek*|bijlage, bieden u|je|jou ~2 functie|baan|rol|plek, bent aangenomen,
 u|je|jou de|deze ~1 functie|baan|rol|positie|plek ~3 aan|aanbieden,
 bieden we|wij jou|u|je ~2 functie|baan|rol|plek|contract|arbeidsovereenkomst|aanstelling, u ~1 aan te stellen,
 contractvoorstel, je ~2 functie ~8 aanbieden|aan|geven, bij hebben, bij ons komt werken, u|je|jou ~6 te benoemen,
 graag aannemen
offerPapers voorstel, aanbod, gefeliciteerd, contract, arbeidsovereenkomst
alert #|nieuwe nieuwe|jobs|vacature*
outreach zoeken|zoek ~3 een|iemand, opdrachtgever, achtergrond|profiel ~4 sprak|aan|gezien|tegen, benader*
jobSheet uurtarief
askInterest ken u|je iemand, zou|sta je ~3 voelen|open, zin om, iets voor je|jou
statusNews vertraging, geduld, sollicitatie|kandidatuur|profiel|cv ~4 bekeken|gewijzigd|behandeling, duurt ~3 langer,
 nog ~4 nodig
unfinished niet afgerond|compleet
otherMatter woning, kamer, uw aanvraag, de kandidaat, bestelling, huur*
legal avg
unsubscribe afmelden
companyFollows bij de?, namens
companyPrecedes bv, recruitment*, hr, team, nv
roleFollows rol van, als, vacature, functie van?
roleEnds is, bij, te, in, voor, met, op, en, ontvangen, hebben, aan, functie
roleLabel vacature, functie
roleNoun planner, kok, werkvoorbereider, monteur*, medewerker*, adviseur*, docent*
closing groet*
visa werkvergunning
budget salaris*, begroot, budget, tarief, bezuinig*, subsidie
seniority werkervaring
metYou tweede gesprek*, proefdag, voor|over|na je|het|ons|de ~2 kennismak*|gesprek*
feedback bel me gerust, toelicht*, feedback
identityPapers paspoort
`,
};
