// Dutch, of the Netherlands and Flanders.
import type { LanguageData } from '../language';

export const dutch: LanguageData = {
  code: 'nl',
  common:
    'het een van je jouw jou uw wij we ons zijn met dat niet deze bij ook naar aan om als maar wordt hebben bedankt beste geachte de en te op is',
  words: `
not niets, niet, geen, onvoldoende
void nog|samen ~2 met andere kandidaten, nog niet, klik op
condition mocht*, dan kan|kunnen|bent, wanneer|als u|je|er|het|we|wij, dan bent|ben ~3 niet, zodra, kan zijn, of
 u|je|uw|we|wij|deze, indien, wie
stated helaas, spijt*, jammer
application cv, kandidatuur, solliciteren, gesolliciteerd, brief, sollicitatie*, motivatie*, profiel
position positie, job, functie*, sollicitatie, vacature*, traineeship*, traject, kandidaat, kandidatuur, stage*, plek,
 aanstelling, baan, rol
candidate kandida*
hiring hr, personeel*, werving*, meeloop*, selectie*, werkgever*, recruit*, arbeids*, proefd*
interviewWord interview*, gesprek*, sollicitatiegesprek*, kennismak*, meeloop*, proefdag
others kandida*|sollicitant*|iemand ~4 aansluit*|meer|beter, iemand anders, ander* ~1
 kandida*|profiel*|sollicitant*|eindkandida*
proceed uitnodigen, verder, verderg*, in behandeling, in gesprek, ingaan, volgende stap|ronde|fase, door naar|in,
 voort
chose besloten, gegaan, geselecteerd, gekozen, aan, voor, met, op, keuze, verder, kiezen, aanbod
selected uit te nodigen, geselecteerd, gekozen, aangenomen, uitgenodigd, gelukt, weerhouden, uitnodiging, in
 aanmerking, in dienst
fit passend*, past, voldoe*, aansluit*, match*, sluit* ~6 aan
toOffer aanbod, aanbieden, bieden
filled positie|plek|vacature|functie|baan|rol ~9 ingevuld|vervallen|vergeven|vervuld|gesloten|ingetrokken|geschrapt,
 kandidaat|iemand gevonden, niet langer|meer beschikbaar|open
declined nodig* ~6 niet uit, in zee, keuze ~3 niet|iemand, hoor*|zit*|behoort ~4 niet bij|tot, hebben al|inmiddels
 iemand, teleurstellen, afgewezen
refusal helaas ~4 laten|mee*, moeten ~4 laten weten|meedelen, pijn in
regret helaas, spijt*, jammer
luck succes, allerbeste
keepOnFile in de gaten, gegevens|cv ~3 bewaren, talentpool
applyAgain andere|nieuwe|passende vacature*|functie*, opnieuw, volg ons, komt ~6 vrij, probe* ~4 nog|mag
manyApplicants respons
received verzonden, aangekomen, ontvangen, ontvangst
confirmed goede orde ontvangen, bent|hebt ~5 gesolliciteerd, ontvangstbevestiging
thanks fijn, bedank*, dank*, leuk
applied uw|je|jouw|de reactie|belangstelling|sollicitatie|kandidatuur|interesse, komen|wil* werken, gesolliciteerd,
 brief
willReview beoordel*, bekijk*, lezen
contactYou contact ~3 met|op|opnemen, bel* je, kom* ~6 terug, hoor* ~6 van
invite uitnodig*, uitgenodigd
arrange beschikbaar*, afspr*, schikt, langs*, prik, plan*, zin om|in, moment, wanneer
interview interview*, gesprek*, kennismak*, meeloop*, video*, sollicitatiegesprek*, tweede ronde, koffie
interviewSet past|schikt|kunt|kun ~6 uur, bevestig* ~6 gesprek*|sollicitatiegesprek*|afspraak,
 gesprek*|sollicitatiegesprek*|interview* ~5 bevestigd|plaats|verplaatsen|gepland|verzetten, graag|willen|wil|zou ~6
 leren|kennismaken|kennis|spreken|ontmoeten, uit|uitgenodigd ~1 voor|op|om ~4
 gesprek*|sollicitatiegesprek*|selectiegesprek*|kennismak*|interview*|mondelinge, door naar, langskomen
assessment case, opdracht ~5 sollicitatie, test*, programmeer*, schriftelijke proef, casus, capaciteiten*, assessment*
complete doe, vragen we, start*, link, bijlage, hierbij, maak, krijg, verwacht, hier, nodig*, uiterlijk, beantwoord*,
 tot en met, duurt, toegang, maken, plaats, stuur*
offerJob jou|je|u ~1 aan te stellen|nemen, bent benoemd|aangenomen, contract|arbeidsovereenkomst ~8
 ondertek*|teken*|bijlage, teken*|bijlage|bijgevoegd|bijgaand|hierbij ~4
 arbeidscontract|contract|arbeidsovereenkomst|stageovereenkomst, krijgt|hebt de baan|leerwerkplek|stageplek,
 graag|genoegen|plezier|blij ~8 aanbieden|bieden|aanbod, je|jou|u ~2 functie|baan|rol|leerwerkplek|stageplek ~8
 bieden|aan|aanbieden|geven, contractvoorstel
offerPapers voorstel, aanbod, arbeidsovereenkomst, gefeliciteerd, welkom bij, contract
alert beurs, nieuwe|# nieuwe|banen|vacature*|jobs, bekijk alle, nieuwsbrief
jobList solliciteer nu
outreach opdrachtgever, achtergrond|profiel ~4 tegen|gezien|sprak|aan, voor een klant, mijn klant*, klant zoekt, op
 zoek naar, zoek|zoeken ~3 versterking|iemand|een, benader*
recruiterSelf even voorstellen
jobSheet uurtarief
askInterest uitdaging, heb ~3 interesse, overstap, vrijblijvend*, iets voor je|jou|u, sta|zou je ~3 voelen|open, zin
 om
statusNews status van, profiel|sollicitatie|kandidatuur|cv ~4 bekeken|gewijzigd|behandeling, vertraging, duurt ~3
 langer, nog ~4 nodig, nog niet uit, geduld, ontbre*
unfinished niet afgerond|compleet
withdrawn sollicitatie|kandidatuur ~2 ingetrokken
takenBack aanbod ~6 trekken|ingetrokken
otherMatter de kandidaat, hypotheek, auditie, woning, uw aanvraag, huur*, lening, uw kind, bestelling
legal avg, privacy*
unsubscribe uitschrijven, afmelden
companyFollows namens, bij de?
companyPrecedes nv, recruitment*, bv, team, hr
companyIsRest bekeken door
roleFollows als, rol van, vacature, functie van?
roleEnds is, bij, hebben, functie, en, aan, voor, met, op, in, ontvangen, te
roleLabel vacature, functie
roleNoun kok, planner, werkvoorbereider, docent*, leerkracht, adviseur*, monteur*, medewerker*
closing groet*
visa werkvergunning
budget budget, salaris*, tarief, subsidie, begroot, bezuinig*
seniority werkervaring
metYou na|over|voor de|ons|het|je ~2 gesprek*|kennismak*, tweede gesprek*, proefdag
feedback feedback, sparren, bel me gerust, toelicht*
identityPapers paspoort
careerAdvice tips
`,
};
