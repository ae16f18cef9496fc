// Dutch, of the Netherlands and Flanders.
import type { LanguageData } from '../language';

export const dutch: LanguageData = {
  code: 'nl',
  common:
    'het een van je jouw jou uw wij we ons zijn met dat niet deze bij ook naar aan om als maar wordt hebben bedankt beste geachte de en te op is',
  words: `
not niets, geen, onvoldoende, niet
void klik op, nog|samen ~2 met andere kandidaten, nog niet
condition wanneer|als u|je|er|het|we|wij, indien, mocht*, zodra, of u|je|uw|we|wij|deze, kan zijn, wie
stated spijt*, helaas, jammer
application kandidatuur, profiel, sollicitatie*, cv, gesolliciteerd, brief, solliciteren, motivatie*
position plek, stage*, aanstelling, sollicitatie, kandidatuur, baan, vacature*, rol, kandidaat, functie*
candidate kandida*
hiring hr, personeel*, recruit*, proefd*, werving*, selectie*, arbeids*, werkgever*, meeloop*
interviewWord gesprek*, sollicitatiegesprek*, kennismak*, proefdag, meeloop*
others ander* ~1 kandida*|eindkandida*|sollicitant*, iemand anders,
 kandida*|sollicitant*|iemand ~4 beter|aansluit*|meer
proceed in gesprek, door te gaan, verderg*, in behandeling, uitnodigen, verder, volgende ronde|stap, ingaan
chose aanbod, geselecteerd, gekozen, aan, voor, met, op, gegaan, besloten, verder, keuze
selected uitnodiging, in dienst, uitgenodigd, in aanmerking, geselecteerd, gekozen, toegelaten|toelaten, gelukt,
 weerhouden, aangenomen, uit te nodigen
fit passend*, voldoe*, sluit* ~6 aan, past, match*, aansluit*
toOffer bieden, aanbieden, aanbod
filled iemand gevonden, vacature|plek|functie|baan|positie ~9 ingevuld|gesloten|vervuld|ingetrokken|vergeven|vervallen
declined teleurstellen, onder de norm, in zee, van tafel, keuze ~3 iemand, hebben al|inmiddels iemand,
 hoor*|zit* ~4 niet bij, nodig* ~6 niet uit, stop* ~3 hier|procedure, iemand ~5 aangenomen, ervaring ~6 beperkt,
 afgewezen
refusal helaas ~4 mee*|laten, moeten ~4 laten meedelen|weten
regret spijt*, helaas, jammer
companyIsRest bekeken door
luck succes, allerbeste
keepOnFile talentpool, cv|gegevens ~3 bewaren, in de gaten
applyAgain opnieuw, probe* ~4 nog|mag, volg ons, komt ~6 vrij, passende|andere|nieuwe vacature*|functie*
received verzonden, aangekomen, ontvangen, ontvangst
confirmed hebt ~5 gesolliciteerd, goede orde ontvangen, ontvangstbevestiging
thanks leuk, fijn, bedank*, dank*
applied je|jouw|uw belangstelling|sollicitatie|kandidatuur|reactie|interesse, komen|wil* werken, gesolliciteerd, brief
willReview beoordel*, bekijk*
contactYou contact ~3 met|op|opnemen, bel* je, hoor* ~6 van, kom* ~6 terug
invite uitgenodigd, uitnodig*
arrange langs*, beschikbaar*, schikt, prik, wanneer, zin om|in, moment, plan*, afspr*
interview gesprek*, sollicitatiegesprek*, kennismak*, meeloop*, video*, tweede ronde, koffie
interviewSet langskomen, uit|uitgenodigd ~1 voor ~4 gesprek*|sollicitatiegesprek*|kennismak*|interview*,
 bevestig* ~6 gesprek*|sollicitatiegesprek*|afspraak, wil|willen|graag ~6 leren|kennismaken|kennis|spreken|ontmoeten,
 past|kunt|kun ~6 uur, gesprek*|sollicitatiegesprek* ~5 bevestigd|plaats|gepland, door naar
assessment case, test*, assessment*, videopitch, schriftelijke proef, capaciteiten*
complete nodig*, doe, maak, start*, plaats, beantwoord*, tot en met, maken, stuur*, uiterlijk, verwacht, hier, link,
 krijg, hierbij, vragen we, duurt, bijlage
offerJob contract|arbeidsovereenkomst ~8 ondertek*|teken*|bijlage,
 bijlage|bijgevoegd|hierbij ~4 contract|arbeidsovereenkomst, bent aangenomen, in dienst nemen, u ~1 aan te stellen,
 je ~2 functie ~8 aanbieden|aan|geven, krijgt|hebt de baan, genoegen|plezier|graag|blij ~8 bieden|aanbieden|aanbod,
 contractvoorstel
offerPapers welkom bij, aanbod, gefeliciteerd, contract, arbeidsovereenkomst, voorstel
alert #|nieuwe jobs|nieuwe|vacature*, vacatures die
outreach profiel|achtergrond ~4 tegen|gezien|aan|sprak, mijn klant*, zoeken|zoek ~3 een|iemand, benader*,
 opdrachtgever, op zoek naar
recruiterSelf even voorstellen
jobSheet uurtarief
askInterest sta|zou je ~3 voelen|open, ken u|je iemand, uitdaging, iets voor je|jou, zin om
statusNews profiel|sollicitatie|kandidatuur|cv ~4 bekeken|gewijzigd|behandeling, duurt ~3 langer, vertraging,
 nog ~4 nodig, geduld
unfinished niet afgerond|compleet
withdrawn teruggetrokken, sollicitatie|kandidatuur ~12 ingetrokken
takenBack aanbod ~6 trekken|ingetrokken
otherMatter woning, de kandidaat, huur*, lening, bestelling, uw aanvraag
legal avg
unsubscribe afmelden
companyFollows namens, bij de?
companyPrecedes recruitment*, bv, hr, team, nv
roleFollows vacature, functie van?, rol van, als
roleEnds in, ontvangen, en, aan, voor, met, op, te, bij, hebben, functie, is
roleLabel vacature, functie
roleNoun monteur*, werkvoorbereider, medewerker*, docent*, kok, planner, adviseur*
closing groet*
visa werkvergunning
budget budget, tarief, subsidie, salaris*, begroot, bezuinig*
seniority werkervaring
metYou proefdag, tweede gesprek*, voor|over|na ons|het|de|je ~2 gesprek*|kennismak*
feedback toelicht*, feedback, sparren, bel me gerust
identityPapers paspoort
`,
};
