// Dutch, of the Netherlands and Flanders.
import type { LanguageData } from '../language';

export const dutch: LanguageData = {
  code: 'nl',
  common:
    'het een van je jouw jou uw wij we ons zijn met dat niet deze bij ook naar aan om als maar wordt hebben bedankt beste geachte de en te op is',
  words: `
not niet, onvoldoende, niets, geen
void klik op, nog|samen ~2 met andere kandidaten, nog niet
condition indien, of u|je|uw|we|wij|deze, mocht*, wanneer|als u|je|er|het|we|wij, zodra, kan zijn,
 dan bent|ben ~3 niet, wie
stated spijt*, helaas, jammer
application kandidatuur, sollicitatie*, profiel, gesolliciteerd, brief, solliciteren, cv, motivatie*
position plek, aanstelling, stage*, sollicitatie, vacature*, kandidatuur, kandidaat, baan, rol, functie*
candidate kandida*
hiring selectie*, recruit*, arbeids*, hr, proefd*, werving*, personeel*, werkgever*, meeloop*
interviewWord gesprek*, sollicitatiegesprek*, kennismak*, proefdag, meeloop*
others kandida*|iemand|sollicitant* ~4 aansluit*|beter|meer, ander* ~1 profiel*|kandida*|sollicitant*|eindkandida*,
 iemand anders
proceed in behandeling, volgende ronde|fase|stap, verderg*, verder, ingaan, uitnodigen, in gesprek
chose besloten, gegaan, aanbod, geselecteerd, gekozen, aan, voor, met, op, verder, keuze
selected uitnodiging, in aanmerking, uit te nodigen, geselecteerd, in dienst, gekozen, uitgenodigd, weerhouden,
 aangenomen
fit passend*, past, match*, sluit* ~6 aan, voldoe*, aansluit*
toOffer bieden, aanbieden, aanbod
filled niet langer|meer open|beschikbaar,
 plek|vacature|functie|baan|rol|positie ~9 ingevuld|vervallen|gesloten|vervuld|ingetrokken|vergeven|geschrapt,
 kandidaat|iemand gevonden
declined in zee, keuze ~3 niet|iemand, hoor*|zit*|behoort ~4 niet bij|tot, teleurstellen, hebben al|inmiddels iemand,
 afgewezen, nodig* ~6 niet uit
refusal helaas ~4 mee*|laten, moeten ~4 laten weten|meedelen
regret helaas, spijt*, jammer
luck succes, allerbeste
keepOnFile talentpool, gegevens|cv ~3 bewaren, in de gaten
applyAgain komt ~6 vrij, passende|andere|nieuwe vacature*|functie*, opnieuw, probe* ~4 nog|mag, volg ons
manyApplicants respons
received verzonden, ontvangst, aangekomen, ontvangen
confirmed goede orde ontvangen, ontvangstbevestiging, bent|hebt ~5 gesolliciteerd
thanks bedank*, leuk, fijn, dank*
applied gesolliciteerd, je|jouw|uw|de reactie|belangstelling|sollicitatie|kandidatuur|interesse, wil*|komen werken,
 brief
willReview beoordel*, bekijk*
contactYou contact ~3 met|op|opnemen, kom* ~6 terug, hoor* ~6 van, bel* je
invite uitnodig*, uitgenodigd
arrange wanneer, langs*, beschikbaar*, afspr*, prik, zin om|in, plan*, moment, schikt
interview gesprek*, sollicitatiegesprek*, kennismak*, tweede ronde, meeloop*, koffie, video*
interviewSet graag|wil|willen|zou ~6 leren|kennismaken|kennis|spreken|ontmoeten, door naar,
 gesprek*|sollicitatiegesprek*|interview* ~5 bevestigd|plaats|gepland|verplaatsen|verzetten,
 past|schikt|kunt|kun ~6 uur, langskomen, bevestig* ~6 gesprek*|sollicitatiegesprek*|afspraak,
 uit|uitgenodigd ~1 voor|op|om ~4 gesprek*|sollicitatiegesprek*|selectiegesprek*|kennismak*|interview*|mondelinge
assessment test*, case, opdracht ~5 sollicitatie, assessment*, capaciteiten*, schriftelijke proef
complete nodig*, maak, plaats, start*, tot en met, doe, uiterlijk, vragen we, verwacht, beantwoord*, stuur*, hier,
 link, krijg, hierbij, maken, duurt, bijlage
offerJob krijgt|hebt de baan|leerwerkplek|stageplek, bent benoemd|aangenomen,
 genoegen|plezier|graag|blij ~8 bieden|aanbieden|aanbod, contract|arbeidsovereenkomst ~8 ondertek*|teken*|bijlage,
 teken*|bijlage|bijgevoegd|bijgaand|hierbij ~4 arbeidscontract|contract|arbeidsovereenkomst|stageovereenkomst,
 je|jou|u ~2 functie|baan|rol|leerwerkplek|stageplek ~8 bieden|aan|aanbieden|geven, contractvoorstel,
 je|jou|u ~1 aan te stellen|nemen
offerPapers aanbod, gefeliciteerd, contract, arbeidsovereenkomst, voorstel, welkom bij
alert #|nieuwe nieuwe|banen|vacature*|jobs
jobList solliciteer nu
outreach benader*, profiel|achtergrond ~4 tegen|gezien|sprak|aan, zoeken|zoek ~3 versterking|een|iemand, op zoek naar,
 mijn klant*, opdrachtgever, voor een klant, klant zoekt
recruiterSelf even voorstellen
jobSheet uurtarief
askInterest iets voor je|jou|u, heb ~3 interesse, uitdaging, zin om, sta|zou je ~3 voelen|open, overstap
statusNews nog ~4 nodig, vertraging, geduld, profiel|sollicitatie|kandidatuur|cv ~4 bekeken|gewijzigd|behandeling,
 duurt ~3 langer, nog niet uit
unfinished niet afgerond|compleet
withdrawn sollicitatie|kandidatuur ~2 ingetrokken
takenBack aanbod ~6 trekken|ingetrokken
otherMatter woning, de kandidaat, uw aanvraag, lening, bestelling, huur*
legal avg
unsubscribe afmelden
companyFollows namens, bij de?
companyPrecedes bv, recruitment*, hr, team, nv
companyIsRest bekeken door
roleFollows rol van, functie van?, vacature, als
roleEnds in, ontvangen, hebben, functie, en, aan, voor, met, op, te, bij, is
roleLabel vacature, functie
roleNoun kok, planner, docent*, adviseur*, werkvoorbereider, monteur*, medewerker*
closing groet*
visa werkvergunning
budget bezuinig*, tarief, salaris*, budget, subsidie, begroot
seniority werkervaring
metYou na|over|voor ons|het|de|je ~2 gesprek*|kennismak*, proefdag, tweede gesprek*
feedback feedback, bel me gerust, toelicht*, sparren
identityPapers paspoort
careerAdvice tips
`,
};
