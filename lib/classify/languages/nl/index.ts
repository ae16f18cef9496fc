// Dutch, of the Netherlands and Flanders.
import type { LanguageData } from '../language';

export const dutch: LanguageData = {
  code: 'nl',
  common:
    'het een van je jouw jou uw wij we ons zijn met dat niet deze bij ook naar aan om als maar wordt hebben bedankt beste geachte de en te op is',
  words: `
not onvoldoende, niet, niets, geen
void klik op, nog niet, nog|samen ~2 met andere kandidaten
condition indien, zodra, kan zijn, dan bent|ben ~3 niet, mocht*, of u|je|uw|we|wij|deze,
 wanneer|als u|je|er|het|we|wij, wie, dan kan|kunnen|bent
stated spijt*, helaas, jammer
application kandidatuur, profiel, sollicitatie*, solliciteren, motivatie*, gesolliciteerd, brief, cv
position stage*, kandidatuur, plek, job, kandidaat, aanstelling, sollicitatie, baan, rol, vacature*, functie*
candidate kandida*
hiring proefd*, werkgever*, arbeids*, werving*, personeel*, selectie*, hr, recruit*, meeloop*
interviewWord proefdag, interview*, gesprek*, sollicitatiegesprek*, kennismak*, meeloop*
others ander* ~1 kandida*|profiel*|sollicitant*|eindkandida*, iemand anders
proceed in gesprek, ingaan, volgende stap|ronde|fase, in behandeling, door naar|in, verder, verderg*, uitnodigen,
 voort
chose besloten, gegaan, verder, geselecteerd, gekozen, aan, voor, met, op, keuze, kiezen, aanbod
selected geselecteerd, gekozen, uitnodiging, in aanmerking, uit te nodigen, gelukt, in dienst, aangenomen,
 uitgenodigd, weerhouden
fit passend*, sluit* ~6 aan, past, aansluit*, voldoe*, match*
toOffer bieden, aanbieden, aanbod
filled niet langer|meer open|beschikbaar,
 positie|plek|vacature|functie|baan|rol ~9 ingevuld|ingetrokken|vergeven|vervuld|vervallen|gesloten|geschrapt,
 kandidaat|iemand gevonden
declined keuze ~3 niet|iemand, hebben al|inmiddels iemand, nodig* ~6 niet uit, in zee, afgewezen, teleurstellen,
 hoor*|zit*|behoort ~4 niet bij|tot
refusal helaas ~4 laten|mee*, moeten ~4 laten weten|meedelen
regret spijt*, helaas, jammer
luck succes, allerbeste
keepOnFile cv|gegevens ~3 bewaren, in de gaten, talentpool
applyAgain probe* ~4 nog|mag, komt ~6 vrij, andere|passende|nieuwe vacature*|functie*, opnieuw, volg ons
manyApplicants respons
received verzonden, ontvangen, aangekomen, ontvangst
confirmed bent|hebt ~5 gesolliciteerd, ontvangstbevestiging, goede orde ontvangen
thanks leuk, bedank*, fijn, dank*
applied gesolliciteerd, brief, jouw|je|uw|de reactie|belangstelling|sollicitatie|kandidatuur|interesse,
 wil*|komen werken
willReview lezen, beoordel*, bekijk*
contactYou contact ~3 met|op|opnemen, kom* ~6 terug, bel* je, hoor* ~6 van
invite uitnodig*, uitgenodigd
arrange moment, langs*, schikt, wanneer, beschikbaar*, afspr*, plan*, prik, zin om|in
interview interview*, koffie, gesprek*, sollicitatiegesprek*, kennismak*, meeloop*, video*, tweede ronde
interviewSet
 uit|uitgenodigd ~1 op|voor|om ~4 gesprek*|sollicitatiegesprek*|selectiegesprek*|kennismak*|interview*|mondelinge,
 past|schikt|kunt|kun ~6 uur, bevestig* ~6 gesprek*|afspraak|sollicitatiegesprek*, door naar, langskomen,
 wil|graag|willen|zou ~6 leren|spreken|kennis|ontmoeten|kennismaken
assessment case, test*, casus, opdracht ~5 sollicitatie, schriftelijke proef, assessment*, capaciteiten*, programmeer*
complete bijlage, hierbij, stuur*, link, start*, doe, maken, tot en met, beantwoord*, vragen we, hier, maak, nodig*,
 duurt, verwacht, krijg, uiterlijk, plaats
offerJob contract|arbeidsovereenkomst ~8 ondertek*|teken*|bijlage,
 teken*|bijgevoegd|bijlage|hierbij|bijgaand ~4 arbeidscontract|contract|arbeidsovereenkomst|stageovereenkomst,
 contractvoorstel, jou|je|u ~2 functie|baan|rol|leerwerkplek|stageplek ~8 bieden|aanbieden|aan|geven,
 bent aangenomen|benoemd, jou|je|u ~1 aan te stellen|nemen, krijgt|hebt de baan|leerwerkplek|stageplek
offerPapers welkom bij, contract, arbeidsovereenkomst, gefeliciteerd, aanbod, voorstel
alert nieuwsbrief, bekijk alle, #|nieuwe banen|jobs|nieuwe|vacature*
jobList solliciteer nu
outreach mijn klant*, op zoek naar, voor een klant, klant zoekt, benader*,
 profiel|achtergrond ~4 aan|sprak|tegen|gezien, opdrachtgever, zoeken|zoek ~3 versterking|iemand|een
recruiterSelf even voorstellen
jobSheet uurtarief
askInterest sta|zou je ~3 open|voelen, iets voor je|jou|u, zin om, uitdaging, heb ~3 interesse, overstap
statusNews status van, vertraging, cv|kandidatuur|profiel|sollicitatie ~4 gewijzigd|bekeken|behandeling, geduld,
 nog niet uit, duurt ~3 langer, nog ~4 nodig
unfinished niet afgerond|compleet
withdrawn sollicitatie|kandidatuur ~2 ingetrokken
takenBack aanbod ~6 trekken|ingetrokken
otherMatter huur*, de kandidaat, uw aanvraag, hypotheek, bestelling, uw kind, lening, auditie, woning
legal privacy*, avg
unsubscribe afmelden
companyFollows namens, bij de?
companyPrecedes nv, recruitment*, hr, team, bv
companyIsRest bekeken door
roleFollows rol van, als, functie van?, vacature
roleEnds hebben, in, te, ontvangen, en, aan, voor, met, op, is, functie, bij
roleLabel vacature, functie
roleNoun werkvoorbereider, planner, leerkracht, docent*, adviseur*, kok, monteur*, medewerker*
closing groet*
visa werkvergunning
budget begroot, budget, salaris*, tarief, subsidie, bezuinig*
seniority werkervaring
metYou na|over|voor de|ons|het|je ~2 gesprek*|kennismak*, tweede gesprek*, proefdag
feedback feedback, bel me gerust, sparren, toelicht*
identityPapers paspoort
careerAdvice tips
`,
};
