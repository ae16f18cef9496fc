// Dutch, of the Netherlands and Flanders.
import type { LanguageData } from '../language';

export const dutch: LanguageData = {
  code: 'nl',
  common:
    'het een van je jouw jou uw wij we ons zijn met dat niet deze bij ook naar aan om als maar wordt hebben bedankt beste geachte de en te op is',
  words: `
not niets, niemand, niet, geen, onvoldoende
void nog niet, geen|niets ~12 helaas, samen|nog ~2 met andere kandidaten, klik op, als|mocht ~3 vragen
condition mocht*, dan kan|kunnen|bent, wanneer|als er|u|je|het|we|wij, dan ben|bent ~3 niet, zodra, indien, kan zijn,
 of u|je|uw|we|wij|deze
stated helaas, spijt*, jammer
application cv, sollicitatie*, kandidatuur, solliciteren, gesolliciteerd, brief, motivatie*, profiel
position job, positie, traineeship*, sollicitatie, traject, kandidaat, vacature*, kandidatuur, stage*, baan,
 aanstelling, rol, functie*, plek
candidate kandida*, sollicitant*, eindkandida*
hiring hr, personeel*, werkgever*, selectie*, recruit*, arbeids*, werving*, meeloop*, proefd*
interviewWord gesprek*, sollicitatiegesprek*, kennismak*, meeloop*, proefdag, interview*
others een ander, de ander, kandida*|sollicitant*|iemand ~4 meer|aansluit*|beter, iemand anders,
 ander* ~1 kandida*|profiel*|sollicitant*|eindkandida*
proceed uitnodigen, verder, doorga*, volgende fase|stap|ronde, ingaan, verderg*, in behandeling, in gesprek,
 door naar|in, door te gaan, voort
chose besloten, gegaan, voorkeur, voorgedragen, geselecteerd, gekozen, aan, voor, met, op, keuze, verder, kiezen,
 aanbod
selected uit te nodigen, geworden, opgenomen, geselecteerd, gekozen, aan te nemen, aangenomen, uitgenodigd, gelukt,
 geslaagd, geleid, weerhouden, aannemen, uitnodiging, in aanmerking, in dienst, te benoemen, ontvankelijk
fit overeen*, voldoe*, passend*, match*, aansluit*, past, sluit* ~6 aan, aangetroffen, beschikt, geschikt*
toOffer passende vacature|functie, gunstig*, aanbod, aanbieden, bieden
filled van tafel, niet langer|meer beschikbaar|open,
 positie|plek|vacature|functie|baan|rol ~9 ingevuld|vervallen|vergeven|vervuld|gesloten|ingetrokken|geschrapt,
 kandidaat|iemand gevonden, in te trekken, zit* vol, niet in te vullen, al|inmiddels weg
declined nodig* ~6 niet uit, niet gehaald, nemen ~4 geen|niemand ~4 aan, afwijzen, het niet te? doen,
 niet wat we|wij zoeken, komen er niet uit, niet toegelaten, in zee, stop*|eindigt|sluiten ~3 hier|procedure|traject,
 keuze ~3 niet|iemand, niet bij|tot de geselecteerde*|kandidaten, hebben al|inmiddels iemand, niet voor te dragen,
 hoor*|zit*|behoort ~4 niet bij|tot, wijzen ~6 af, teleurstellen, afgewezen, laten ~1 het hierbij,
 procedure|traject ~5 stop*|af, zien ~2 af van
refusal helaas ~4 laten|mee*, te senior|junior|ver, moeten ~4 laten weten|meedelen, slecht nieuws, pijn in, geen match
regret helaas, spijt*, jammer
luck succes, allerbeste
keepOnFile bewaren ~2 cv, portefeuille, in de gaten, gegevens|cv ~3 bewaren, in contact, talentpool
applyAgain andere|nieuwe|passende vacature*|functie*, opnieuw, volg ons, weer eens, volgend jaar|seizoen,
 komt ~6 vrij, probe* ~4 mag|nog
manyApplicants #|aantal|veel|ruim ~3 reacties|sollicitaties|kandidaten, respons
received verstuurd, gekregen, verzonden, toegevoegd, ingediend, in ons systeem, aangekomen, ontvangen, geregistreerd,
 binnengekomen, ontvangst, zijn|is ~4 binnen
confirmed alles ~3 binnen|aangekomen, video* ~5 binnen|ontvangen, goede orde ontvangen,
 jouw|je|uw reactie ~2 doorgestuurd|ontvangen, bent|hebt ~5 gesolliciteerd, ontvangstbevestiging,
 hebt|heb ~4 test|assessment ~2 afgerond
thanks fijn, bedank*, dank*, leuk
applied gesolliciteerd, brief, uw|je|jouw|de reactie|sollicitatie|kandidatuur|belangstelling|interesse,
 komen|wil* werken, toesturen
willReview beoordel*, bekijk*, lezen, kijken naar|er|of, neemt|nemen ~4 door
contactYou contact ~3 met|op|opnemen, bel* je, kom* ~6 terug, hoor* ~6 van, gecontacteerd, ontvang*|krijg* ~4 bericht
invite uitnodig*, uitgenodigd
arrange tijdslot, beschikbaar*, langs*, schikt, afspr*, zin om|in, prik, plan*, moment, wanneer
interview interview*, tweede ronde, gesprek*, sollicitatiegesprek*, kennismak*, meeloop*, proefdraaien, video*,
 selectiegesprek*, kennis te? maken, meelopen, koffie
interviewSet bevestig* ~6 gesprek*|sollicitatiegesprek*|afspraak, beeldbellen,
 gesprek*|sollicitatiegesprek*|interview* ~5 bevestigd|plaats|verplaatsen|gepland|verzetten,
 uit|uitgenodigd ~1 voor|op|om ~4 gesprek*|sollicitatiegesprek*|selectiegesprek*|kennismak*|interview*|mondelinge,
 gesprek* ~4 voeren, graag|willen|wil|zou ~6 leren|kennismaken|kennis|spreken|ontmoeten, kom* ~5 langs, door naar,
 langs te komen, wil*|zou ~6 meelopen|proefdraaien, verwacht ~8 uur, zien we elkaar, langskomen, welkom ~10 uur,
 past|kun|schikt|kunt ~6 uur
assessment taaltest, case, videovragen, video ~6 vragen|antwoorden, opdracht ~5 sollicitatie, proefo*,
 vragen|antwoorden ~5 video, kleine|werk|korte|maak ~2 opdracht, take home, persoonlijkheids*, huiswerk,
 opdracht ~4 klaar, test*, programmeer*, assessment*, challenge, opdracht ~3 bijlage, casus, capaciteiten*,
 proefvertaling, repository, schriftelijke proef, sporttest, toets*, rekentoets, schrijfproef, selectietest
complete uiterlijk, vragen we, doe, krijg, hier, bijlage, nodig*, hierbij, plaats, tot en met, verwacht, bijgevoegd*,
 start*, maak, maken, toegelaten, toegang, invullen, duurt, bijgaand, stuur*, link, beantwoord*
offerJob jou|je|u ~1 aan te stellen|nemen, bent benoemd|aangenomen, graag in dienst, te benoemen,
 geselecteerd voor de functie|baan|stage, je|u wordt ~5 benoemd|aangesteld, nemen je|jou|u ~2 aan,
 functie|baan ~4 voor jou|u is, je ~4 bij ons komt werken, voor jou|u gekozen, keuze ~2 op jou|je|u,
 bent het geworden, willen|wil jou|je ~3 hebben, willen jou|je ~1 in ons,
 contract|arbeidsovereenkomst ~8 ondertek*|teken*|bijlage,
 teken*|bijlage|bijgevoegd|bijgaand|hierbij ~4 arbeidscontract|contract|arbeidsovereenkomst|stageovereenkomst,
 hebt|krijgt de baan|leerwerkplek|stageplek, aanstelling ~8 aanbieden,
 bied* ~3 contract|arbeidsovereenkomst|jaarcontract ~8 aan, graag|genoegen|plezier|blij ~8 aanbieden|bieden|aanbod,
 jou|je|u ~2 functie|baan|rol|leerwerkplek|stageplek ~8 aan|bieden|aanbieden|geven, mag ~4 stage, contractvoorstel
offerPapers voorstel, gefeliciteerd, arbeidsovereenkomst, welkom bij, aanbod, contract
alert carrièrebeurs, nieuwe|# jobs|nieuwe|banen|vacature*, banenmarkt, bekijk alle, jobalert*, beurs, nieuw op,
 zoekopdracht, deze banen|vacatures, nieuwsbrief
jobList solliciteer nu
outreach dringend, naam ~4 gekregen|genoemd|aanbevolen, opdrachtgever, achtergrond|profiel ~4 tegen|gezien|sprak|aan,
 voor een klant, klant zoekt, op zoek naar, zoek|zoeken ~3 versterking|iemand|een, mijn klant*, aan jou|je denken,
 van onze klanten|opdrachtgevers, bij ons halen, gaf ~3 naam, viel* ~2 op, zoals jij|u, benader*
recruiterSelf even voorstellen, talent scout
jobSheet uurtarief
askInterest uitdaging, heb ~3 interesse, iets voor jou|je|u, overstap, nieuwe stap, op je plek, vrijblijvend*,
 mag ik ~4 bellen, interesse hebt, sta|zou je ~3 open|voelen, in je netwerk, zin om
statusNews geduld, ontbre*, referenties, status van, vertraging, uploaden, duurt ~3 langer, reiskosten,
 nog geen beslissing, teken van leven, missen nog,
 profiel|sollicitatie|kandidatuur|cv ~4 bekeken|gewijzigd|behandeling, tijd nodig, nog ~4 nodig, nog niet uit,
 loopt ~4 uit, onze talentpool, reservelijst
unfinished account te, nog niet verzonden, niet afgerond|compleet
withdrawn sollicitatie|kandidatuur ~2 ingetrokken
takenBack aanbod ~6 trekken|ingetrokken
otherMatter de kandidaat, auditie, hypotheek, vrijwilligers, woning, uw aanvraag,
 toegelaten ~2 master|opleiding|studie, huur*, lening, uw kind, bestelling
legal avg, privacy*
unsubscribe uitschrijven, afmelden
companyFollows namens, bij de?
companyPrecedes bv, recruitment*, nv, team, hr
companyIsRest verzonden naar, bekeken door
roleFollows gesolliciteerd op, als, case|selectieprocedure|codetest voor?, rol van, vacature, functie van?
roleEnds is, bij, functie, en, aan, voor, met, op, hebben, in, ontvangen, te
roleLabel vacature, functie
roleNoun chauffeur*, leerkracht, docent*, adviseur*, verzorgende*, werkvoorbereider, kok, planner, monteur*,
 verpleegkundige*, medewerker*
closing groet*
visa arbeidsvergunning, werkvergunning
budget budget, subsidie, tarief, salaris*, begroot, bezuinig*
seniority overgekwal*, jaar ervaring, werkervaring
metYou na|over|voor de|het|ons|je ~2 gesprek*|kennismak*, proefdag, je bezoek, tweede gesprek*
feedback feedback, sparren, bel me gerust, toelicht*
identityPapers paspoort
careerAdvice tips, webinar
`,
};
