// Dutch, of the Netherlands and Flanders.
import type { LanguageData } from '../language';

export const dutch: LanguageData = {
  code: 'nl',
  common:
    'het een van je jouw jou uw wij we ons zijn met dat niet deze bij ook naar aan om als maar wordt hebben bedankt beste geachte de en te op is',
  words: `
not niets, niemand, niet, geen, onvoldoende
void nog|samen ~2 met andere kandidaten, nog niet, geen|niets ~12 helaas, klik op, als|mocht ~3 vragen,
 vacature|functie|rol|plek ~2 nog niet ~1 ingevuld|vervuld
condition mocht*, dan kan|kunnen|bent, wanneer|als u|je|er|het|we|wij, indien, dan bent|ben ~3 niet, zodra, kan zijn,
 of u|je|uw|we|wij|deze, anders kunnen|kan, wie, hoor je|u ~3 niets
stated helaas, spijt*, jammer
application cv, sollicitatie*, kandidatuur, solliciteren, gesolliciteerd, brief, motivatie*, profiel
position positie, job, traineeship*, sollicitatie, traject, kandidaat, vacature*, kandidatuur, stage*, baan, functie*,
 plek, aanstelling, rol
candidate kandida*, sollicitant*, eindkandida*
hiring hr, personeel*, werkgever*, selectie*, recruit*, arbeids*, werving*, meeloop*, proefd*
interviewWord interview*, gesprek*, sollicitatiegesprek*, kennismak*, meeloop*, proefdag
others kandida*|sollicitant*|iemand ~4 aansluit*|meer|beter, een ander, de ander, iemand anders, ander* ~1
 kandida*|profiel*|sollicitant*|eindkandida*
proceed uitnodigen, verder, doorga*, volgende fase|stap|ronde, ingaan, verderg*, in behandeling, in gesprek, door
 naar|in, door te gaan, voort
chose besloten, gegaan, voorkeur, voorgedragen, geselecteerd, gekozen, aan, voor, met, op, keuze, verder, kiezen,
 aanbod
selected uit te nodigen, geworden, opgenomen, geselecteerd, gekozen, aan te nemen, aannemen, aangenomen, uitgenodigd,
 gelukt, geslaagd, geleid, weerhouden, uitnodiging, in aanmerking, in dienst, te benoemen, ontvankelijk
fit voldoe*, passend*, past, aansluit*, sluit* ~6 aan, aangetroffen, beschikt, geschikt*, match*, overeen*
toOffer passende vacature|functie, aanbieden, bieden, gunstig*, aanbod
filled positie|plek|vacature|functie|baan|rol ~9 ingevuld|vervallen|vergeven|vervuld|gesloten|ingetrokken|geschrapt,
 van tafel, niet langer|meer beschikbaar|open, in te trekken, kandidaat|iemand gevonden, zit* vol, niet in te vullen,
 al|inmiddels weg
declined nodig* ~6 niet uit, niet gehaald, nemen ~4 geen|niemand ~4 aan, afwijzen, het niet te? doen, niet wat we|wij
 zoeken, niet toegelaten, in zee, stop*|eindigt|sluiten ~3 hier|procedure|traject, laten ~1 het hierbij,
 procedure|traject ~5 stop*|af, keuze ~3 niet|iemand, niet bij|tot de geselecteerde*|kandidaten, hebben al|inmiddels
 iemand, niet voor te dragen, hoor*|zit*|behoort ~4 niet bij|tot, teleurstellen, afgewezen, wijzen ~6 af, zien ~2 af
 van, komen er niet uit
refusal helaas ~4 laten|mee*, te senior|junior|ver, moeten ~4 laten weten|meedelen, slecht nieuws, pijn in, geen match
regret helaas, spijt*, jammer
luck succes, allerbeste
keepOnFile bewaren ~2 cv, in de gaten, gegevens|cv ~3 bewaren, in contact, portefeuille, talentpool
applyAgain andere|nieuwe|passende vacature*|functie*, volgend jaar|seizoen, opnieuw, volg ons, komt ~6 vrij, probe* ~4
 nog|mag
manyApplicants #|veel|aantal|ruim ~3 reacties|sollicitaties|kandidaten, respons
received verstuurd, gekregen, verzonden, zijn|is ~4 binnen, toegevoegd, ingediend, aangekomen, ontvangen,
 geregistreerd, binnengekomen, ontvangst
confirmed alles ~3 binnen|aangekomen, video* ~5 binnen|ontvangen, goede orde ontvangen, bent|hebt ~5 gesolliciteerd,
 ontvangstbevestiging, jouw|je|uw reactie ~2 doorgestuurd|ontvangen, hebt|heb ~4 test|assessment afgerond
thanks fijn, bedank*, dank*, leuk
applied gesolliciteerd, brief, uw|je|jouw|de belangstelling|reactie|sollicitatie|kandidatuur|interesse, komen|wil*
 werken, toesturen
willReview beoordel*, bekijk*, lezen, kijken naar|er|of, nemen|neemt ~4 door
contactYou contact ~3 met|op|opnemen, bel* je, kom* ~6 terug, hoor* ~6 van, gecontacteerd, ontvang*|krijg* ~4 bericht
invite uitnodig*, uitgenodigd
arrange tijdslot, beschikbaar*, prik, plan*, langs*, afspr*, schikt, zin om|in, moment, wanneer
interview interview*, tweede ronde, gesprek*, kennismak*, meeloop*, proefdraaien, video*, meelopen, selectiegesprek*,
 sollicitatiegesprek*, kennis te? maken, koffie
interviewSet gesprek* ~4 voeren, graag|willen|wil|zou ~6 leren|kennismaken|kennis|spreken|ontmoeten,
 past|kun|schikt|kunt ~6 uur, bevestig* ~6 gesprek*|sollicitatiegesprek*|afspraak, beeldbellen,
 gesprek*|sollicitatiegesprek*|interview* ~5 bevestigd|plaats|verplaatsen|gepland|verzetten, uit|uitgenodigd ~1
 voor|op|om ~4 gesprek*|sollicitatiegesprek*|selectiegesprek*|kennismak*|interview*|mondelinge, kom* ~5 langs, door
 naar, langs te komen, wil*|zou ~6 meelopen|proefdraaien, verwacht ~8 uur, zien we elkaar, langskomen, welkom ~10 uur
assessment taaltest, case, video ~6 vragen|antwoorden, opdracht ~5 sollicitatie, take home, persoonlijkheids*,
 huiswerk, opdracht ~4 klaar, videovragen, proefo*, test*, programmeer*, toets*, rekentoets, opdracht ~3 bijlage,
 proefvertaling, schriftelijke proef, schrijfproef, repository, sporttest, casus, capaciteiten*, assessment*,
 challenge, vragen|antwoorden ~5 video, kleine|werk|korte|maak ~2 opdracht, selectietest
complete uiterlijk, maak, maken, plaats, start*, link, krijg, vragen we, bijlage, nodig*, hierbij, tot en met, doe,
 verwacht, bijgevoegd*, hier, invullen, duurt, bijgaand, toegelaten, toegang, stuur*, beantwoord*
offerJob jou|je|u ~1 aan te stellen|nemen, bent benoemd|aangenomen, je|u wordt ~5 benoemd|aangesteld, nemen je|jou|u
 ~2 aan, willen|wil jou|je ~3 hebben, geselecteerd voor de functie|baan|stage, graag in dienst, te benoemen,
 functie|baan ~4 voor jou|u is, willen jou|je ~1 in ons, keuze ~2 op jou|je|u, bent het geworden, je ~4 bij ons komt
 werken, voor jou|u gekozen, contract|arbeidsovereenkomst ~8 ondertek*|teken*|bijlage,
 teken*|bijlage|bijgevoegd|bijgaand|hierbij ~4 arbeidscontract|contract|arbeidsovereenkomst|stageovereenkomst,
 krijgt|hebt de baan|leerwerkplek|stageplek, aanstelling ~8 aanbieden, bied* ~3
 contract|arbeidsovereenkomst|jaarcontract ~8 aan, mag ~4 stage, graag|genoegen|plezier|blij ~8
 aanbieden|bieden|aanbod, je|jou|u ~2 functie|baan|rol|leerwerkplek|stageplek ~8 aan|bieden|aanbieden|geven,
 contractvoorstel
offerPapers voorstel, gefeliciteerd, aanbod, arbeidsovereenkomst, welkom bij, contract
alert jobalert*, beurs, nieuwe|# nieuwe|banen|vacature*|jobs, banenmarkt, carrièreb*, bekijk alle, deze
 banen|vacatures, nieuw op, zoekopdracht, nieuwsbrief
jobList solliciteer nu
outreach dringend, naam ~4 gekregen|genoemd|aanbevolen, opdrachtgever, profiel|achtergrond ~4 tegen|gezien|sprak|aan,
 aan jou|je denken, voor een klant, mijn klant*, van onze klanten|opdrachtgevers, bij ons halen, gaf ~3 naam, klant
 zoekt, op zoek naar, zoek|zoeken ~3 versterking|iemand|een, viel* ~2 op, zoals jij|u, benader*
recruiterSelf even voorstellen, talent scout
jobSheet uurtarief
askInterest uitdaging, heb ~3 interesse, zin om, interesse hebt, sta|zou je ~3 open|voelen, iets voor je|jou|u,
 overstap, nieuwe stap, mag ik ~4 bellen, in je netwerk, op je plek, vrijblijvend*
statusNews geduld, ontbre*, missen nog, referenties, profiel|sollicitatie|kandidatuur|cv ~4
 bekeken|gewijzigd|behandeling, status van, vertraging, uploaden, duurt ~3 langer, teken van leven, tijd nodig, nog ~4
 nodig, nog niet uit, loopt ~4 uit, onze talentpool, reiskosten, nog geen beslissing, reservelijst
unfinished account te, nog niet verzonden, niet afgerond|compleet
withdrawn sollicitatie|kandidatuur ~2 ingetrokken
takenBack aanbod ~6 trekken|ingetrokken
otherMatter de kandidaat, hypotheek, vrijwilligers, auditie, woning, uw aanvraag, toegelaten ~2
 master|opleiding|studie, huur*, lening, uw kind, bestelling
legal avg, privacy*
unsubscribe uitschrijven, afmelden
companyFollows namens, bij de?
companyPrecedes bv, recruitment*, nv, team, hr
companyIsRest verzonden naar, bekeken door
roleFollows gesolliciteerd op, als, rol van, vacature, functie van?
roleEnds in, ontvangen, is, bij, functie, hebben, en, aan, voor, met, op, te
roleLabel vacature, functie
roleNoun chauffeur*, leerkracht, adviseur*, verzorgende*, werkvoorbereider, docent*, kok, planner, monteur*,
 verpleegkundige*, medewerker*
closing groet*
visa arbeidsvergunning, werkvergunning
budget budget, salaris*, tarief, subsidie, begroot, bezuinig*
seniority overgekwal*, jaar ervaring, werkervaring
metYou tweede gesprek*, na|over|voor de|het|ons|je ~2 gesprek*|kennismak*, proefdag
feedback feedback, sparren, bel me gerust, toelicht*
identityPapers paspoort
careerAdvice tips, webinar
`,
};
