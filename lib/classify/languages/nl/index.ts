// Dutch, of the Netherlands and Flanders.
import type { LanguageData } from '../language';

export const dutch: LanguageData = {
  code: 'nl',
  common:
    'het een van je jouw jou uw wij we ons zijn met dat niet deze bij ook naar aan om als maar wordt hebben bedankt beste geachte de en te op is',
  words: `
not niet, onvoldoende, niets, geen
void klik op, nog|samen ~2 met andere kandidaten, nog niet
condition wanneer|als u|je|er|het|we|wij, indien, zodra, mocht*, of u|je|uw|we|wij|deze, kan zijn, wie,
 dan bent|ben ~3 niet
stated helaas, spijt*, jammer
application kandidatuur, profiel, cv, gesolliciteerd, brief, solliciteren, sollicitatie*, motivatie*
position plek, aanstelling, sollicitatie, kandidatuur, vacature*, kandidaat, baan, functie*, stage*, rol
candidate kandida*
hiring personeel*, recruit*, proefd*, werving*, selectie*, hr, arbeids*, werkgever*, meeloop*
interviewWord gesprek*, sollicitatiegesprek*, proefdag, kennismak*, meeloop*
others ander* ~1 profiel*|kandida*|eindkandida*|sollicitant*, kandida*|sollicitant*|iemand ~4 beter|meer|aansluit*,
 iemand anders
proceed uitnodigen, in behandeling, volgende ronde|fase|stap, verder, ingaan, verderg*, in gesprek
chose besloten, gegaan, aanbod, geselecteerd, gekozen, aan, voor, met, op, verder, keuze
selected uitnodiging, in dienst, uitgenodigd, in aanmerking, geselecteerd, gekozen, weerhouden, uit te nodigen,
 aangenomen
fit passend*, sluit* ~6 aan, match*, past, voldoe*, aansluit*
toOffer bieden, aanbieden, aanbod
filled niet langer|meer open|beschikbaar,
 plek|vacature|functie|baan|rol|positie ~9 ingevuld|gesloten|vervuld|ingetrokken|vergeven|vervallen|geschrapt,
 kandidaat|iemand gevonden
declined teleurstellen, in zee, afgewezen, keuze ~3 niet|iemand, hebben al|inmiddels iemand,
 hoor*|zit*|behoort ~4 niet bij|tot, nodig* ~6 niet uit
refusal helaas ~4 laten|mee*, moeten ~4 laten weten|meedelen
regret helaas, jammer, spijt*
luck succes, allerbeste
keepOnFile cv|gegevens ~3 bewaren, talentpool, in de gaten
applyAgain probe* ~4 nog|mag, opnieuw, volg ons, passende|andere|nieuwe vacature*|functie*, komt ~6 vrij
manyApplicants respons
received verzonden, aangekomen, ontvangen, ontvangst
confirmed ontvangstbevestiging, bent|hebt ~5 gesolliciteerd, goede orde ontvangen
thanks leuk, fijn, bedank*, dank*
applied je|jouw|uw|de reactie|belangstelling|sollicitatie|kandidatuur|interesse, gesolliciteerd, brief,
 komen|wil* werken
willReview bekijk*, beoordel*
contactYou contact ~3 met|op|opnemen, kom* ~6 terug, hoor* ~6 van, bel* je
invite uitgenodigd, uitnodig*
arrange afspr*, langs*, wanneer, moment, plan*, beschikbaar*, zin om|in, schikt, prik
interview gesprek*, sollicitatiegesprek*, kennismak*, tweede ronde, meeloop*, video*, koffie
interviewSet door naar, bevestig* ~6 gesprek*|sollicitatiegesprek*|afspraak, past|schikt|kunt|kun ~6 uur,
 uit|uitgenodigd ~1 op|om|voor ~4 selectiegesprek*|gesprek*|sollicitatiegesprek*|kennismak*|interview*|mondelinge,
 willen|graag|zou|wil ~6 leren|kennismaken|kennis|spreken|ontmoeten,
 gesprek*|sollicitatiegesprek*|interview* ~5 bevestigd|plaats|gepland|verplaatsen|verzetten, langskomen
assessment test*, assessment*, opdracht ~5 sollicitatie, case, schriftelijke proef, capaciteiten*
complete nodig*, doe, maak, start*, plaats, beantwoord*, tot en met, maken, uiterlijk, verwacht, hier, link, krijg,
 hierbij, vragen we, duurt, bijlage, stuur*
offerJob contract|arbeidsovereenkomst ~8 ondertek*|teken*|bijlage,
 teken*|bijlage|bijgevoegd|bijgaand|hierbij ~4 arbeidscontract|contract|arbeidsovereenkomst|stageovereenkomst,
 contractvoorstel, je|jou|u ~1 aan te stellen|nemen, krijgt|hebt de baan|leerwerkplek|stageplek,
 bent benoemd|aangenomen, genoegen|plezier|graag|blij ~8 bieden|aanbieden|aanbod,
 je|jou|u ~2 functie|baan|rol|leerwerkplek|stageplek ~8 bieden|aan|aanbieden|geven
offerPapers aanbod, gefeliciteerd, contract, welkom bij, arbeidsovereenkomst, voorstel
alert #|nieuwe banen|jobs|nieuwe|vacature*
jobList solliciteer nu
outreach profiel|achtergrond ~4 tegen|gezien|aan|sprak, opdrachtgever, mijn klant*, voor een klant,
 zoeken|zoek ~3 versterking|een|iemand, op zoek naar, benader*, klant zoekt
recruiterSelf even voorstellen
jobSheet uurtarief
askInterest iets voor je|jou|u, sta|zou je ~3 voelen|open, heb ~3 interesse, zin om, uitdaging, overstap
statusNews vertraging, profiel|sollicitatie|kandidatuur|cv ~4 bekeken|gewijzigd|behandeling, duurt ~3 langer,
 nog niet uit, nog ~4 nodig, geduld
unfinished niet afgerond|compleet
withdrawn sollicitatie|kandidatuur ~2 ingetrokken
takenBack aanbod ~6 ingetrokken|trekken
otherMatter woning, lening, huur*, bestelling, de kandidaat, uw aanvraag
legal avg
unsubscribe afmelden
companyFollows namens, bij de?
companyPrecedes nv, recruitment*, hr, team, bv
companyIsRest bekeken door
roleFollows rol van, vacature, als, functie van?
roleEnds in, ontvangen, hebben, functie, en, aan, voor, met, op, te, bij, is
roleLabel vacature, functie
roleNoun kok, docent*, adviseur*, monteur*, planner, werkvoorbereider, medewerker*
closing groet*
visa werkvergunning
budget tarief, budget, bezuinig*, salaris*, subsidie, begroot
seniority werkervaring
metYou proefdag, tweede gesprek*, na|over|voor ons|het|de|je ~2 kennismak*|gesprek*
feedback toelicht*, feedback, bel me gerust, sparren
identityPapers paspoort
careerAdvice tips
`,
};
