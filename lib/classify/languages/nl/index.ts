// Dutch, of the Netherlands and Flanders.
import type { LanguageData } from '../language';

export const dutch: LanguageData = {
  code: 'nl',
  common:
    'het een van je jouw jou uw wij we ons zijn met dat niet deze bij ook naar aan om als maar wordt hebben bedankt beste geachte de en te op is',
  words: `
not niet, onvoldoende, niets, geen
void klik op, nog|samen ~2 met andere kandidaten, nog niet
condition indien, of u|je|uw|we|wij|deze, zodra, mocht*, wanneer|als u|je|er|het|we|wij, kan zijn, wie, dan bent|ben
 ~3 niet
stated helaas, spijt*, jammer
application kandidatuur, profiel, gesolliciteerd, brief, solliciteren, cv, sollicitatie*, motivatie*
position stage*, sollicitatie, kandidatuur, plek, aanstelling, kandidaat, baan, vacature*, functie*, rol
candidate kandida*
hiring selectie*, recruit*, arbeids*, werving*, personeel*, werkgever*, hr, proefd*, meeloop*
interviewWord proefdag, gesprek*, sollicitatiegesprek*, kennismak*, meeloop*
others ander* ~1 profiel*|kandida*|sollicitant*|eindkandida*, kandida*|iemand|sollicitant* ~4 beter|aansluit*|meer,
 iemand anders
proceed verderg*, volgende ronde|fase|stap, in behandeling, in gesprek, uitnodigen, verder, ingaan
chose besloten, gegaan, geselecteerd, gekozen, aan, voor, met, op, verder, keuze, aanbod
selected in aanmerking, uit te nodigen, geselecteerd, in dienst, gekozen, uitgenodigd, weerhouden, aangenomen,
 uitnodiging
fit passend*, match*, voldoe*, sluit* ~6 aan, past, aansluit*
toOffer bieden, aanbieden, aanbod
filled positie|plek|vacature|functie|baan|rol ~9 ingevuld|vergeven|vervallen|gesloten|vervuld|ingetrokken|geschrapt,
 kandidaat|iemand gevonden, niet langer|meer open|beschikbaar
declined in zee, keuze ~3 niet|iemand, hebben al|inmiddels iemand, hoor*|zit*|behoort ~4 niet bij|tot, teleurstellen,
 nodig* ~6 niet uit, afgewezen
refusal helaas ~4 mee*|laten, moeten ~4 laten weten|meedelen
regret helaas, jammer, spijt*
luck succes, allerbeste
keepOnFile gegevens|cv ~3 bewaren, in de gaten, talentpool
applyAgain opnieuw, volg ons, komt ~6 vrij, passende|andere|nieuwe vacature*|functie*, probe* ~4 nog|mag
manyApplicants respons
received ontvangst, verzonden, ontvangen, aangekomen
confirmed goede orde ontvangen, ontvangstbevestiging, bent|hebt ~5 gesolliciteerd
thanks fijn, leuk, bedank*, dank*
applied gesolliciteerd, je|jouw|uw|de reactie|belangstelling|sollicitatie|kandidatuur|interesse, wil*|komen werken,
 brief
willReview beoordel*, bekijk*
contactYou contact ~3 met|op|opnemen, kom* ~6 terug, hoor* ~6 van, bel* je
invite uitnodig*, uitgenodigd
arrange wanneer, langs*, beschikbaar*, zin om|in, schikt, prik, afspr*, moment, plan*
interview gesprek*, sollicitatiegesprek*, tweede ronde, koffie, kennismak*, meeloop*, video*
interviewSet graag|wil|willen|zou ~6 leren|kennismaken|kennis|spreken|ontmoeten,
 uit|uitgenodigd ~1 voor|op|om ~4 gesprek*|sollicitatiegesprek*|selectiegesprek*|kennismak*|interview*|mondelinge,
 gesprek*|sollicitatiegesprek*|interview* ~5 bevestigd|plaats|gepland|verplaatsen|verzetten, langskomen,
 bevestig* ~6 gesprek*|sollicitatiegesprek*|afspraak, door naar, past|schikt|kunt|kun ~6 uur
assessment test*, assessment*, opdracht ~5 sollicitatie, case, schriftelijke proef, capaciteiten*
complete maak, plaats, doe, nodig*, verwacht, hier, vragen we, tot en met, link, start*, krijg, uiterlijk, hierbij,
 duurt, beantwoord*, stuur*, bijlage, maken
offerJob contract|arbeidsovereenkomst ~8 ondertek*|bijlage|teken*,
 teken*|bijlage|bijgevoegd|bijgaand|hierbij ~4 arbeidscontract|contract|arbeidsovereenkomst|stageovereenkomst,
 contractvoorstel, bent benoemd|aangenomen, krijgt|hebt de baan|leerwerkplek|stageplek,
 genoegen|plezier|graag|blij ~8 bieden|aanbieden|aanbod, jou|je|u ~1 aan te stellen|nemen,
 je|jou|u ~2 functie|baan|rol|leerwerkplek|stageplek ~8 bieden|aan|aanbieden|geven
offerPapers aanbod, gefeliciteerd, contract, arbeidsovereenkomst, welkom bij, voorstel
alert nieuwe|# nieuwe|jobs|vacature*|banen
jobList solliciteer nu
outreach profiel|achtergrond ~4 tegen|gezien|sprak|aan, benader*, op zoek naar, opdrachtgever, mijn klant*,
 voor een klant, klant zoekt, zoek|zoeken ~3 versterking|een|iemand
recruiterSelf even voorstellen
jobSheet uurtarief
askInterest heb ~3 interesse, overstap, iets voor je|jou|u, zin om, sta|zou je ~3 voelen|open, uitdaging
statusNews vertraging, duurt ~3 langer, nog niet uit, profiel|sollicitatie|kandidatuur|cv ~4
 bekeken|gewijzigd|behandeling, nog ~4 nodig, geduld
unfinished niet afgerond|compleet
withdrawn sollicitatie|kandidatuur ~2 ingetrokken
takenBack aanbod ~6 trekken|ingetrokken
otherMatter de kandidaat, uw aanvraag, huur*, woning, lening, bestelling
legal avg
unsubscribe afmelden
companyFollows bij de?, namens
companyPrecedes bv, hr, team, recruitment*, nv
companyIsRest bekeken door
roleFollows rol van, vacature, als, functie van?
roleEnds in, ontvangen, hebben, functie, en, aan, voor, met, op, te, is, bij
roleLabel vacature, functie
roleNoun docent*, adviseur*, monteur*, kok, planner, werkvoorbereider, medewerker*
closing groet*
visa werkvergunning
budget subsidie, bezuinig*, salaris*, budget, tarief, begroot
seniority werkervaring
metYou proefdag, tweede gesprek*, na|over|voor ons|het|de|je ~2 gesprek*|kennismak*
feedback bel me gerust, feedback, toelicht*, sparren
identityPapers paspoort
careerAdvice tips
`,
};
