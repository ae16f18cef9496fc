// Dutch, of the Netherlands and Flanders.
import type { LanguageData } from '../language';

export const dutch: LanguageData = {
  code: 'nl',
  common:
    'het een van je jouw jou uw wij we ons zijn met dat niet deze bij ook naar aan om als maar wordt hebben bedankt beste geachte de en te op is',
  words: `
not niets, niemand, niet, geen, onvoldoende
void nog|samen ~2 met andere kandidaten, nog niet, klik op, als|mocht ~3 vragen, geen|niets ~12 helaas,
 vacature|functie|rol|plek ~2 nog niet ~1 ingevuld|vervuld
condition mocht*, dan kan|kunnen|bent, wanneer|als u|je|er|het|we|wij, dan bent|ben ~3 niet, zodra, kan zijn, of
 u|je|uw|we|wij|deze, hoor je|u ~3 niets, anders kunnen|kan, indien, wie
stated helaas, spijt*, jammer
application cv, kandidatuur, solliciteren, gesolliciteerd, brief, sollicitatie*, motivatie*, profiel
position positie, job, functie*, sollicitatie, vacature*, traineeship*, traject, kandidaat, kandidatuur, stage*, plek,
 aanstelling, baan, rol
candidate kandida*, sollicitant*, eindkandida*
hiring hr, personeel*, werving*, meeloop*, selectie*, werkgever*, recruit*, arbeids*, proefd*
interviewWord interview*, gesprek*, sollicitatiegesprek*, kennismak*, meeloop*, proefdag
others kandida*|sollicitant*|iemand ~4 aansluit*|meer|beter, een ander, de ander, iemand anders, ander* ~1
 kandida*|profiel*|sollicitant*|eindkandida*
proceed uitnodigen, verder, doorga*, verderg*, in behandeling, in gesprek, ingaan, volgende stap|ronde|fase, door
 naar|in, door te gaan, voort
chose besloten, gegaan, voorkeur, voorgedragen, geselecteerd, gekozen, aan, voor, met, op, keuze, verder, kiezen,
 aanbod
selected uit te nodigen, geworden, opgenomen, geselecteerd, gekozen, aan te nemen, aannemen, aangenomen, uitgenodigd,
 gelukt, geslaagd, geleid, weerhouden, uitnodiging, in aanmerking, in dienst, te benoemen, ontvankelijk
fit beschikt, geschikt*, passend*, past, voldoe*, aansluit*, match*, sluit* ~6 aan, aangetroffen, overeen*
toOffer passende vacature|functie, gunstig*, aanbod, aanbieden, bieden
filled positie|plek|vacature|functie|baan|rol ~9 ingevuld|vervallen|vergeven|vervuld|gesloten|ingetrokken|geschrapt,
 kandidaat|iemand gevonden, in te trekken, van tafel, niet in te vullen, zit* vol, niet langer|meer beschikbaar|open,
 al|inmiddels weg
declined nodig* ~6 niet uit, niet gehaald, nemen ~4 geen|niemand ~4 aan, niet toegelaten, in zee,
 stop*|eindigt|sluiten ~3 hier|procedure|traject, laten ~1 het hierbij, procedure|traject ~5 stop*|af, keuze ~3
 niet|iemand, niet bij|tot de geselecteerde*|kandidaten, hoor*|zit*|behoort ~4 niet bij|tot, hebben al|inmiddels
 iemand, het niet te? doen, teleurstellen, afgewezen, afwijzen, niet wat we|wij zoeken, zien ~2 af van, wijzen ~6 af,
 komen er niet uit, niet voor te dragen
refusal helaas ~4 laten|mee*, moeten ~4 laten weten|meedelen, geen match, slecht nieuws, pijn in, te senior|junior|ver
regret helaas, spijt*, jammer
luck succes, allerbeste
keepOnFile portefeuille, bewaren ~2 cv, in de gaten, gegevens|cv ~3 bewaren, in contact, talentpool
applyAgain andere|nieuwe|passende vacature*|functie*, volgend jaar|seizoen, opnieuw, volg ons, komt ~6 vrij, probe* ~4
 nog|mag
manyApplicants #|ruim|aantal|veel ~3 reacties|sollicitaties|kandidaten, respons
received verstuurd, gekregen, verzonden, ingediend, zijn|is ~4 binnen, aangekomen, ontvangen, toegevoegd,
 geregistreerd, binnengekomen, ontvangst
confirmed alles ~3 aangekomen|binnen, jouw|je|uw reactie ~2 doorgestuurd|ontvangen, video* ~5 binnen|ontvangen, goede
 orde ontvangen, bent|hebt ~5 gesolliciteerd, ontvangstbevestiging, hebt|heb ~4 test|assessment afgerond
thanks fijn, bedank*, dank*, leuk
applied uw|je|jouw|de reactie|belangstelling|sollicitatie|kandidatuur|interesse, komen|wil* werken, toesturen,
 gesolliciteerd, brief
willReview beoordel*, bekijk*, lezen, kijken naar|er|of, nemen|neemt ~4 door
contactYou contact ~3 met|op|opnemen, bel* je, kom* ~6 terug, hoor* ~6 van, gecontacteerd, ontvang*|krijg* ~4 bericht
invite uitnodig*, uitgenodigd
arrange tijdslot, beschikbaar*, afspr*, schikt, langs*, prik, plan*, zin om|in, moment, wanneer
interview interview*, gesprek*, kennismak*, meeloop*, proefdraaien, video*, selectiegesprek*, sollicitatiegesprek*,
 kennis te? maken, meelopen, tweede ronde, koffie
interviewSet past|schikt|kunt|kun ~6 uur, bevestig* ~6 gesprek*|sollicitatiegesprek*|afspraak,
 gesprek*|sollicitatiegesprek*|interview* ~5 bevestigd|plaats|verplaatsen|gepland|verzetten, gesprek* ~4 voeren,
 graag|willen|wil|zou ~6 leren|kennismaken|kennis|spreken|ontmoeten, uit|uitgenodigd ~1 voor|op|om ~4
 gesprek*|sollicitatiegesprek*|selectiegesprek*|kennismak*|interview*|mondelinge, door naar, wil*|zou ~6
 meelopen|proefdraaien, verwacht ~8 uur, beeldbellen, zien we elkaar, langskomen, welkom ~10 uur, even langs, langs
 te? komen
assessment taaltest, case, video ~6 vragen|antwoorden, opdracht ~5 sollicitatie, take home, persoonlijkheids*,
 proefo*, test*, programmeer*, toets*, rekentoets, opdracht ~3 bijlage, proefvertaling, huiswerk, opdracht ~4 klaar,
 schrijfproef, schriftelijke proef, repository, videovragen, sporttest, casus, capaciteiten*, assessment*, challenge,
 vragen|antwoorden ~5 video, kleine|werk|korte|maak ~2 opdracht, selectietest
complete doe, vragen we, start*, link, bijlage, hierbij, maak, krijg, verwacht, bijgevoegd*, hier, nodig*, uiterlijk,
 bijgaand, beantwoord*, tot en met, toegelaten, invullen, duurt, toegang, maken, plaats, stuur*
offerJob jou|je|u ~1 aan te stellen|nemen, bent benoemd|aangenomen, je|u wordt ~5 benoemd|aangesteld, nemen je|jou|u
 ~2 aan, je ~4 bij ons komt werken, voor jou|u gekozen, willen|wil je|jou ~3 hebben, geselecteerd voor de
 functie|baan|stage, graag in dienst, te benoemen, functie|baan ~4 voor jou|u is, willen jou|je ~1 in ons, bent het
 geworden, contract|arbeidsovereenkomst ~8 ondertek*|teken*|bijlage, teken*|bijlage|bijgevoegd|bijgaand|hierbij ~4
 arbeidscontract|contract|arbeidsovereenkomst|stageovereenkomst, krijgt|hebt de baan|leerwerkplek|stageplek,
 aanstelling ~8 aanbieden, bied* ~3 contract|arbeidsovereenkomst|jaarcontract ~8 aan, mag ~4 stage,
 graag|genoegen|plezier|blij ~8 aanbieden|bieden|aanbod, je|jou|u ~2 functie|baan|rol|leerwerkplek|stageplek ~8
 bieden|aan|aanbieden|geven, contractvoorstel, keuze ~2 op jou|je|u
offerPapers voorstel, aanbod, arbeidsovereenkomst, gefeliciteerd, welkom bij, contract
alert jobalert*, beurs, nieuwe|# nieuwe|banen|vacature*|jobs, banenmarkt, carrièreb*, bekijk alle, nieuw op,
 zoekopdracht, deze banen|vacatures, nieuwsbrief
jobList solliciteer nu
outreach dringend, viel* ~2 op, zoals u|jij, naam ~4 gekregen|genoemd|aanbevolen, opdrachtgever, achtergrond|profiel
 ~4 tegen|gezien|sprak|aan, aan jou|je denken, voor een klant, mijn klant*, van onze klanten|opdrachtgevers, bij ons
 halen, gaf ~3 naam, klant zoekt, op zoek naar, zoek|zoeken ~3 versterking|iemand|een, benader*
recruiterSelf even voorstellen, talent scout
jobSheet uurtarief
askInterest uitdaging, heb ~3 interesse, nieuwe stap, interesse hebt, overstap, in je netwerk, op je plek,
 vrijblijvend*, mag ik ~4 bellen, iets voor je|jou|u, sta|zou je ~3 voelen|open, zin om
statusNews missen nog, status van, referenties, profiel|sollicitatie|kandidatuur|cv ~4 bekeken|gewijzigd|behandeling,
 vertraging, uploaden, duurt ~3 langer, teken van leven, tijd nodig, nog ~4 nodig, nog niet uit, reiskosten, geduld,
 ontbre*, loopt ~4 uit, onze talentpool, nog geen beslissing, reservelijst
unfinished account te, nog niet verzonden, niet afgerond|compleet
withdrawn sollicitatie|kandidatuur ~2 ingetrokken
takenBack aanbod ~6 trekken|ingetrokken
otherMatter de kandidaat, hypotheek, vrijwilligers, auditie, woning, uw aanvraag, toegelaten ~2
 master|opleiding|studie, huur*, lening, uw kind, bestelling
legal avg, privacy*
unsubscribe uitschrijven, afmelden
companyFollows namens, bij de?
companyPrecedes nv, recruitment*, bv, team, hr
companyIsRest verzonden naar, bekeken door
roleFollows als, gesolliciteerd op, rol van, vacature, functie van?
roleEnds is, bij, hebben, functie, en, aan, voor, met, op, in, ontvangen, te
roleLabel vacature, functie
roleNoun kok, planner, chauffeur*, werkvoorbereider, docent*, leerkracht, adviseur*, verzorgende*, monteur*,
 verpleegkundige*, medewerker*
closing groet*
visa arbeidsvergunning, werkvergunning
budget budget, salaris*, tarief, subsidie, begroot, bezuinig*
seniority overgekwal*, jaar ervaring, werkervaring
metYou na|over|voor de|ons|het|je ~2 gesprek*|kennismak*, tweede gesprek*, proefdag
feedback feedback, sparren, bel me gerust, toelicht*
identityPapers paspoort
careerAdvice tips, webinar
`,
};
