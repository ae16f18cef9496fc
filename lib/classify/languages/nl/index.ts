// Dutch, of the Netherlands and Flanders.
import type { LanguageData } from '../language';

export const dutch: LanguageData = {
  code: 'nl',
  common:
    'het een van je jouw jou uw wij we ons zijn met dat niet deze bij ook naar aan om als maar wordt hebben bedankt beste geachte de en te op is',
  words: `
not niet, geen, onvoldoende, niemand, niets
void nog niet, geen|niets ~12 helaas, samen|nog ~2 met andere kandidaten, klik op, als|mocht ~3 vragen
condition mocht*, dan kan|kunnen|bent, wanneer|als er|je|u|het|we|wij, dan bent|ben ~3 niet, zodra, indien, kan zijn,
 of u|je|uw|we|wij|deze
stated helaas, spijt*, jammer
application cv, sollicitatie*, kandidatuur, solliciteren, gesolliciteerd, brief, motivatie*, profiel
position job, rol, traineeship*, sollicitatie, kandidaat, vacature*, kandidatuur, stage*, baan, aanstelling, positie,
 traject, functie*, plek
candidate kandida*, sollicitant*, eindkandida*
hiring hr, selectie*, personeel*, werkgever*, recruit*, arbeids*, werving*, meeloop*, proefd*
interviewWord gesprek*, sollicitatiegesprek*, kennismak*, meeloop*, proefdag, interview*
others een ander, de ander, kandida*|sollicitant*|iemand ~4 meer|beter|aansluit*, iemand anders, ander* ~1
 kandida*|sollicitant*|eindkandida*|profiel*
proceed uitnodigen, verder, doorga*, volgende fase|stap|ronde, door naar|in, ingaan, verderg*, in behandeling, in
 gesprek, door te gaan, voort
chose besloten, gegaan, voorgedragen, geselecteerd, gekozen, aan, voor, met, op, voorkeur, keuze, verder, kiezen,
 aanbod
selected uit te nodigen, uitgenodigd, gelukt, geworden, opgenomen, geselecteerd, gekozen, aan te nemen, aangenomen,
 geslaagd, geleid, weerhouden, aannemen, uitnodiging, in aanmerking, in dienst, te benoemen, ontvankelijk
fit match*, aansluit*, sluit* ~6 aan, aangetroffen, beschikt, geschikt*, voldoe*, passend*, past, overeen*
toOffer passende vacature|functie, gunstig*, aanbod, aanbieden, bieden
filled al|inmiddels weg, positie|plek|vacature|functie|baan|rol ~9
 ingevuld|vervallen|vergeven|vervuld|gesloten|ingetrokken|geschrapt, kandidaat|iemand gevonden, in te trekken, van
 tafel, niet in te vullen, zit* vol, niet meer|langer beschikbaar|open
declined nodig* ~6 niet uit, hoor*|zit*|behoort ~4 niet tot|bij, niet gehaald, afwijzen, niet toegelaten, wijzen ~6
 af, teleurstellen, stop*|eindigt|sluiten ~3 hier|procedure|traject, laten ~1 het hierbij, procedure|traject ~5
 stop*|af, keuze ~3 niet|iemand, niet bij|tot de geselecteerde*|kandidaten, niet voor te dragen, nemen ~4 geen|niemand
 ~4 aan, het niet te? doen, komen er niet uit, hebben al|inmiddels iemand, niet wat we|wij zoeken, afgewezen, zien ~2
 af van, in zee
refusal helaas ~4 laten|mee*, pijn in, moeten ~4 laten weten|meedelen, slecht nieuws, geen match, te senior|junior|ver
regret helaas, spijt*, jammer
luck succes, allerbeste
keepOnFile portefeuille, in contact, bewaren ~2 cv, in de gaten, gegevens|cv ~3 bewaren, talentpool
applyAgain andere|nieuwe|passende vacature*|functie*, opnieuw, volgend jaar|seizoen, komt ~6 vrij, probe* ~4 mag|nog,
 weer eens, volg ons
manyApplicants #|veel|aantal|ruim ~3 reacties|kandidaten|sollicitaties, respons
received verstuurd, gekregen, verzonden, toegevoegd, ingediend, in ons systeem, aangekomen, ontvangen, geregistreerd,
 zijn|is ~4 binnen, binnengekomen, ontvangst
confirmed alles ~3 aangekomen|binnen, video* ~5 binnen|ontvangen, goede orde ontvangen, jouw|je|uw reactie ~2
 doorgestuurd|ontvangen, bent|hebt ~5 gesolliciteerd, ontvangstbevestiging, hebt|heb ~4 test|assessment ~2 afgerond
thanks fijn, bedank*, dank*, leuk
applied uw|je|jouw|de reactie|sollicitatie|kandidatuur|belangstelling|interesse, komen|wil* werken, toesturen,
 gesolliciteerd, brief
willReview beoordel*, bekijk*, lezen, neemt|nemen ~4 door, kijken naar|er|of
contactYou contact ~3 met|op|opnemen, bel* je, kom* ~6 terug, hoor* ~6 van, gecontacteerd, ontvang*|krijg* ~4 bericht
invite uitnodig*, uitgenodigd
arrange tijdslot, afspr*, schikt, langs*, zin om|in, moment, wanneer, beschikbaar*, plan*, prik
interview gesprek*, sollicitatiegesprek*, kennismak*, meeloop*, proefdraaien, video*, selectiegesprek*, kennis te?
 maken, tweede ronde, meelopen, koffie, interview*
interviewSet beeldbellen, gesprek* ~4 voeren, graag|willen|wil|zou ~6 leren|kennismaken|kennis|spreken|ontmoeten, kom*
 ~5 langs, uit|uitgenodigd ~1 voor|op|om ~4
 gesprek*|sollicitatiegesprek*|selectiegesprek*|kennismak*|interview*|mondelinge, door naar, langs te komen, wil*|zou
 ~6 meelopen|proefdraaien, verwacht ~8 uur, zien we elkaar, langskomen, welkom ~10 uur,
 gesprek*|sollicitatiegesprek*|interview* ~5 bevestigd|plaats|verplaatsen|verzetten|gepland, past|kun|schikt|kunt ~6
 uur, bevestig* ~6 gesprek*|sollicitatiegesprek*|afspraak
assessment taaltest, case, capaciteiten*, challenge, rekentoets, videovragen, video ~6 vragen|antwoorden, opdracht ~5
 sollicitatie, proefo*, assessment*, vragen|antwoorden ~5 video, kleine|werk|korte|maak ~2 opdracht, proefvertaling,
 repository, take home, persoonlijkheids*, huiswerk, sporttest, toets*, schriftelijke proef, opdracht ~4 klaar, test*,
 programmeer*, schrijfproef, opdracht ~3 bijlage, casus, selectietest
complete plaats, hier, stuur*, uiterlijk, vragen we, doe, toegelaten, bijlage, nodig*, maken, maak, toegang, invullen,
 tot en met, verwacht, bijgevoegd*, start*, duurt, bijgaand, hierbij, krijg, link, beantwoord*
offerJob geselecteerd voor de functie|baan|stage, nemen je|jou|u ~2 aan, contract|arbeidsovereenkomst ~8
 ondertek*|teken*|bijlage, teken*|bijlage|bijgevoegd|bijgaand|hierbij ~4
 arbeidscontract|contract|arbeidsovereenkomst|stageovereenkomst, je ~4 bij ons komt werken, voor jou|u gekozen, keuze
 ~2 op jou|je|u, bent het geworden, jou|je|u ~1 aan te stellen|nemen, functie|baan ~4 voor jou|u is, graag in dienst,
 te benoemen, bent benoemd|aangenomen, je|u wordt ~5 benoemd|aangesteld, willen|wil jou|je ~3 hebben, willen jou|je ~1
 in ons, hebt|krijgt de baan|leerwerkplek|stageplek, aanstelling ~8 aanbieden, bied* ~3
 contract|arbeidsovereenkomst|jaarcontract ~8 aan, graag|genoegen|plezier|blij ~8 aanbieden|bieden|aanbod, jou|je|u ~2
 functie|baan|rol|leerwerkplek|stageplek ~8 aan|bieden|aanbieden|geven, mag ~4 stage, contractvoorstel
offerPapers voorstel, contract, aanbod, gefeliciteerd, arbeidsovereenkomst, welkom bij
alert banenmarkt, jobalert*, carrièrebeurs, nieuwe|# jobs|nieuwe|banen|vacature*, beurs, nieuw op, zoekopdracht, deze
 banen|vacatures, nieuwsbrief, bekijk alle
jobList solliciteer nu
outreach opdrachtgever, dringend, naam ~4 gekregen|genoemd|aanbevolen, voor een klant, op zoek naar, zoeken|zoek ~3
 versterking|iemand|een, mijn klant*, profiel|achtergrond ~4 tegen|gezien|aan|sprak, klant zoekt, aan jou|je denken,
 van onze klanten|opdrachtgevers, bij ons halen, gaf ~3 naam, viel* ~2 op, zoals jij|u, benader*
recruiterSelf even voorstellen, talent scout
jobSheet uurtarief
askInterest uitdaging, heb ~3 interesse, iets voor jou|je|u, overstap, nieuwe stap, op je plek, vrijblijvend*, mag ik
 ~4 bellen, interesse hebt, sta|zou je ~3 open|voelen, in je netwerk, zin om
statusNews uploaden, geduld, ontbre*, duurt ~3 langer, reiskosten, nog geen beslissing, status van, teken van leven,
 missen nog, referenties, tijd nodig, nog ~4 nodig, nog niet uit, loopt ~4 uit, profiel|sollicitatie|kandidatuur|cv ~4
 bekeken|gewijzigd|behandeling, onze talentpool, vertraging, reservelijst
unfinished account te, nog niet verzonden, niet afgerond|compleet
withdrawn sollicitatie|kandidatuur ~2 ingetrokken
takenBack aanbod ~6 trekken|ingetrokken
otherMatter de kandidaat, woning, uw aanvraag, toegelaten ~2 opleiding|master|studie, hypotheek, vrijwilligers,
 auditie, huur*, lening, uw kind, bestelling
legal privacy*, avg
unsubscribe uitschrijven, afmelden
companyFollows namens, bij de?
companyPrecedes bv, recruitment*, nv, team, hr
companyIsRest verzonden naar, bekeken door
roleFollows gesolliciteerd op, als, case|selectieprocedure|codetest voor?, rol van, vacature, functie van?
roleEnds in, hebben, is, functie, bij, ontvangen, en, aan, voor, met, op, te
roleLabel vacature, functie
roleNoun verzorgende*, adviseur*, leerkracht, verpleegkundige*, medewerker*, planner, werkvoorbereider, docent*,
 monteur*, kok, chauffeur*
closing groet*
visa arbeidsvergunning, werkvergunning
budget budget, begroot, bezuinig*, subsidie, salaris*, tarief
seniority overgekwal*, jaar ervaring, werkervaring
metYou je bezoek, proefdag, na|over|voor de|het|ons|je ~2 gesprek*|kennismak*, tweede gesprek*
feedback feedback, sparren, bel me gerust, toelicht*
identityPapers paspoort
careerAdvice tips, webinar
`,
};
