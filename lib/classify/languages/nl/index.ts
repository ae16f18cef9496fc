// Dutch, of the Netherlands and Flanders.
import type { LanguageData } from '../language';

export const dutch: LanguageData = {
  code: 'nl',
  common:
    'het een van je jouw jou uw wij we ons zijn met dat niet deze bij ook naar aan om als maar wordt hebben bedankt beste geachte de en te op is',
  words: `
not niets, geen, onvoldoende, niet
void klik op, nog|samen ~2 met andere kandidaten, nog niet
condition wie, zodra, mocht*, kan zijn, of u|je|uw|we|wij|deze, wanneer|als u|je|er|het|we|wij, indien
stated spijt*, helaas, jammer
application kandidatuur, profiel, cv, sollicitatie*, motivatie*, gesolliciteerd, brief, solliciteren
position kandidaat, rol, plek, aanstelling, sollicitatie, stage*, kandidatuur, vacature*, baan, functie*
candidate kandida*
hiring personeel*, werving*, hr, selectie*, recruit*, proefd*, arbeids*, werkgever*, meeloop*
interviewWord proefdag, gesprek*, sollicitatiegesprek*, kennismak*, meeloop*
others ander* ~1 kandida*|eindkandida*|sollicitant*, iemand anders,
 kandida*|sollicitant*|iemand ~4 aansluit*|beter|meer
proceed ingaan, verder, in gesprek, in behandeling, volgende ronde|stap, uitnodigen, door te gaan, verderg*
chose keuze, besloten, aan, voor, met, op, geselecteerd, gekozen, aanbod, gegaan, verder
selected in dienst, uitnodiging, uitgenodigd, geselecteerd, gekozen, toegelaten|toelaten, weerhouden, aangenomen,
 uit te nodigen, in aanmerking
fit passend*, past, match*, voldoe*, sluit* ~6 aan, aansluit*
toOffer aanbieden, aanbod, bieden
filled plek|positie|vacature|functie|baan ~9 gesloten|vergeven|vervuld|ingetrokken|vervallen|ingevuld, iemand gevonden
declined van tafel, teleurstellen, afgewezen, ervaring ~6 beperkt, in zee, onder de norm, hebben inmiddels|al iemand,
 hoor*|zit* ~4 niet bij, nodig* ~6 niet uit, stop* ~3 procedure|hier
refusal helaas ~4 mee*|laten, moeten ~4 laten meedelen|weten
regret helaas, jammer, spijt*
companyIsRest bekeken door
luck succes, allerbeste
keepOnFile cv|gegevens ~3 bewaren, in de gaten, talentpool
applyAgain probe* ~4 nog|mag, volg ons, passende|andere|nieuwe vacature*|functie*, komt ~6 vrij, opnieuw
received aangekomen, ontvangen, ontvangst, verzonden
confirmed hebt ~5 gesolliciteerd, goede orde ontvangen, ontvangstbevestiging
thanks leuk, bedank*, dank*, fijn
applied uw|jouw|je belangstelling|sollicitatie|kandidatuur|reactie|interesse, wil*|komen werken, gesolliciteerd, brief
willReview beoordel*, bekijk*
contactYou contact ~3 op|met|opnemen, bel* je, hoor* ~6 van, kom* ~6 terug
invite uitnodig*, uitgenodigd
arrange langs*, zin om|in, schikt, beschikbaar*, prik, wanneer, moment, afspr*, plan*
interview gesprek*, tweede ronde, koffie, sollicitatiegesprek*, kennismak*, meeloop*, video*
interviewSet gesprek*|sollicitatiegesprek* ~5 bevestigd|plaats|gepland,
 willen|wil|graag ~6 leren|kennismaken|kennis|spreken|ontmoeten,
 uit|uitgenodigd ~1 voor ~4 gesprek*|sollicitatiegesprek*|kennismak*|interview*, past|kunt|kun ~6 uur, langskomen,
 bevestig* ~6 gesprek*|afspraak|sollicitatiegesprek*, door naar
assessment schriftelijke proef, test*, assessment*, case, capaciteiten*, videopitch
complete duurt, verwacht, nodig*, maak, plaats, tot en met, doe, vragen we, start*, uiterlijk, maken, krijg,
 beantwoord*, stuur*, hier, link, bijlage, hierbij
offerJob contract|arbeidsovereenkomst ~8 teken*|bijlage|ondertek*,
 bijlage|hierbij|bijgevoegd ~4 contract|arbeidsovereenkomst, bent aangenomen, in dienst nemen,
 plezier|genoegen|blij|graag ~8 aanbieden|aanbod|bieden, contractvoorstel, je ~2 functie ~8 aanbieden|aan|geven,
 hebt|krijgt de baan, u ~1 aan te stellen
offerPapers voorstel, welkom bij, aanbod, gefeliciteerd, contract, arbeidsovereenkomst
alert vacatures die, #|nieuwe jobs|nieuwe|vacature*
outreach achtergrond|profiel ~4 gezien|aan|tegen|sprak, opdrachtgever, mijn klant*, zoeken|zoek ~3 iemand|een,
 benader*, op zoek naar
recruiterSelf even voorstellen
jobSheet uurtarief
askInterest zou|sta je ~3 open|voelen, zin om, ken je|u iemand, iets voor je|jou, uitdaging
statusNews vertraging, sollicitatie|kandidatuur|profiel|cv ~4 bekeken|gewijzigd|behandeling, duurt ~3 langer, geduld,
 nog ~4 nodig
unfinished niet afgerond|compleet
withdrawn sollicitatie|kandidatuur ~12 ingetrokken, teruggetrokken
takenBack aanbod ~6 trekken|ingetrokken
otherMatter woning, lening, de kandidaat, huur*, uw aanvraag, bestelling
legal avg
unsubscribe afmelden
companyFollows bij de?, namens
companyPrecedes bv, hr, team, nv, recruitment*
roleFollows vacature, als, functie van?, rol van
roleEnds bij, te, functie, is, aan, voor, met, op, en, ontvangen, hebben, in
roleLabel vacature, functie
roleNoun docent*, adviseur*, werkvoorbereider, monteur*, kok, planner, medewerker*
closing groet*
visa werkvergunning
budget subsidie, budget, salaris*, tarief, bezuinig*, begroot
seniority werkervaring
metYou proefdag, tweede gesprek*, voor|over|na je|ons|het|de ~2 gesprek*|kennismak*
feedback bel me gerust, toelicht*, feedback, sparren
identityPapers paspoort
`,
};
