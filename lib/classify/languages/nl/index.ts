// Dutch, of the Netherlands and Flanders.
import type { LanguageData } from '../language';
import { weights } from './weights';

export const dutch: LanguageData = {
  code: 'nl',
  common:
    'het een van je jouw uw wij we ons zijn met dat niet deze bij ook naar aan om als maar wordt hebben bedankt beste geachte de en te op is',
  words: `
not onvoldoende, niet, geen, niets, niemand
void als|mocht ~3 vragen, voor het maken, niets|geen ~12 helaas, nog niet, klik op, nog|samen ~2 met andere
 kandidaten, aarzel niet
condition indien, kan zijn, dan ben|bent ~3 niet, mocht*, dan kan|kunnen|bent, of u|je|uw|we|wij|deze, als|wanneer
 het|u|we|wij|er|je, zodra
stated helaas, spijt*, jammer
application cv, solliciteren, brief, gesolliciteerd, sollicitatie*, kandidatuur, motivatie*, profiel
position rol, functie*, plek, vacature*, job, positie, baan, aanstelling, sollicitatie, kandidatuur, stage*, traject,
 traineeship*
candidate sollicitant*, kandida*, eindkandida*
hiring selectie*, personeel*, werving*, werkgever*, hr, recruit*, jaarcontract, arbeids*, proefdag, meeloop*
interviewWord gesprek*, sollicitatiegesprek*, kennismak*, interview*, proefdag, meeloop*
others kandida*|sollicitant*|iemand ~4 aansluit*|beter|meer, iemand anders, ander* ~1
 kandida*|sollicitant*|profiel*|eindkandida*, een ander
proceed verderg*, door te gaan, ingaan, in gesprek, doorga*, door naar|in, verder, uitnodigen, volgende
 ronde|fase|stap, in behandeling, voort
chose geselecteerd, gekozen, kiezen, keuze, besloten, aan, voor, met, op, verder, aanbod, gegaan, voorkeur,
 voorgedragen
selected geworden, uit te nodigen, geselecteerd, gekozen, opgenomen, aangenomen, ontvankelijk, weerhouden, in
 aanmerking, uitgenodigd, gelukt, geslaagd, aannemen, aan te nemen, in dienst, te benoemen
fit aansluit*, geschikt*, voldoende, sluit* ~6 aan, overeen*, passend*, match*, voldoe*, past
toOffer aanbod, aanbieden, uit te nodigen, passende vacature|functie, bieden, uitnodigen, gunstig*
filled kandidaat|iemand gevonden, niet langer|meer open|beschikbaar, niet in te vullen, van tafel, inmiddels|al weg,
 zit* vol, vacature|functie|positie|baan|rol|plek ~6 ingevuld|vervuld|vergeven|gesloten|ingetrokken|vervallen, in te
 trekken
declined het niet te? doen, in zee, afgewezen, stop*|eindigt|sluiten ~3 procedure|traject|hier, nodig* ~6 niet uit,
 wijzen ~6 af, hoor*|zit*|behoort ~4 niet tot|bij, teleurstellen, laten ~1 het hierbij, procedure|traject ~5 stop*|af,
 keuze ~3 niet|iemand, niet bij|tot de geselecteerde*|kandidaten, hebben al|inmiddels iemand, komen er niet uit, niet
 voor te dragen, nemen ~4 geen|niemand ~4 aan, zien ~2 af van, niet toegelaten, afwijzen
refusal helaas ~4 laten|mee*, te ver|senior|junior, geen match, slecht nieuws, moeten ~4 laten weten|meedelen, pijn in
regret helaas, spijt*, jammer
luck allerbeste, succes
keepOnFile in contact, talentpool, portefeuille, in de gaten, gegevens|cv ~3 bewaren, bewaren ~2 cv
applyAgain opnieuw, volg ons, nieuwe|andere|passende functie*|vacature*, probe* ~4 nog|mag, weer eens, komt ~6 vrij,
 volgend jaar|seizoen
manyApplicants veel|aantal|ruim|# ~3 reacties|sollicitaties|kandidaten, respons
received aangekomen, ontvangen, in ons systeem, binnengekomen, ontvangst, verzonden, zijn|is ~4 binnen, verstuurd,
 geregistreerd, toegevoegd
confirmed hebt|bent ~5 gesolliciteerd, ontvangstbevestiging, alles ~3 aangekomen|binnen, goede orde ontvangen,
 hebt|heb ~4 test|assessment ~2 afgerond, video* ~5 binnen|ontvangen, je|jouw|uw reactie ~2 doorgestuurd|ontvangen
thanks fijn, dank*, bedank*, leuk
applied brief, gesolliciteerd, komen|wil* werken, jouw|je|uw|de
 reactie|sollicitatie|kandidatuur|interesse|belangstelling, toesturen
willReview kijken naar|er|of, beoordel*, bekijk*, lezen, nemen|neemt ~4 door
contactYou weken ~3 weten, bel* je, contact ~3 met|op|opnemen, hoor* ~6 van, ontvang*|krijg* ~4 bericht,
 gecontacteerd, kom* ~6 terug
invite uitnodiging, uitgenodigd, uitnodig*
arrange wanneer, afspr*, moment, prik, schikt, zin om|in, beschikbaar*, plan*, langs*
interview gesprek*, sollicitatiegesprek*, kennismak*, interview*, video*, koffie, tweede ronde, meeloop*,
 proefdraaien, meelopen
interviewSet gesprek*|sollicitatiegesprek*|interview* ~5 gepland|bevestigd|plaats|verplaatsen|verzetten, bevestig* ~6
 gesprek*|sollicitatiegesprek*|afspraak, graag|willen|wil|zou ~6 leren|spreken|kennismaken|kennis|ontmoeten, zien we
 elkaar, uit|uitgenodigd ~1 voor|op|om ~4 gesprek*|sollicitatiegesprek*|kennismak*|interview*|mondelinge, beeldbellen,
 kom* ~5 langs, door naar, verwacht ~8 uur, langs te komen, wil*|zou ~6 meelopen|proefdraaien, welkom ~10 uur,
 gesprek* ~4 voeren, kun|kunt|past|schikt ~6 uur
assessment assessment*, test*, capaciteiten*, videovragen, opdracht ~5 sollicitatie, schriftelijke proef,
 persoonlijkheids*, programmeer*, video ~6 vragen|antwoorden, antwoorden|vragen ~5 video, case, casus, proefo*,
 proefvertaling, schrijfproef, take home, huiswerk, challenge, taaltest, rekentoets, sporttest, toets*, opdracht ~3
 bijlage, werk|maak|korte|kleine ~2 opdracht, repository, takehome
complete stuur, maak, hierbij, nodig*, vrijdag, bijlage, bouw, duurt, uiterlijk, maken, neem, vragen we, rond,
 beantwoord*, link, start*, tot en met, invullen, krijg, hier, werk, doe, plaats, verwacht, schrijf, toegang, stuur*,
 bijgaand
offerJob u|jou|je ~1 aan te stellen|nemen, aanstelling ~8 aanbieden, graag|genoegen|blij|plezier ~8
 aanbieden|bieden|aanbod, bent benoemd|aangenomen, contract|arbeidsovereenkomst ~8 teken*|ondertek*|bijlage, voor
 jou|u gekozen, keuze ~2 op jou|je|u, jou|je|u ~1 de functie|baan|rol ~8 bieden|aan|aanbieden|geven,
 teken*|bijlage|bijgaand|bijgevoegd|hierbij ~4 contract|arbeidsovereenkomst|stageovereenkomst|arbeidscontract,
 contractvoorstel, hebt|krijgt de baan|stageplek|leerwerkplek, bied* ~3 contract|arbeidsovereenkomst|jaarcontract ~8
 aan, nemen je|jou|u ~2 aan, graag in dienst, bent het geworden, te benoemen, willen|wil je|jou ~3 hebben, willen
 je|jou ~1 in ons, mag ~4 stage, je ~4 bij ons komt werken, geselecteerd voor de functie|baan|stage, willen je
 supergraag, hebben je graag
offerPapers welkom bij, arbeidsovereenkomst, contract, aanbod, gefeliciteerd, voorstel
alert nieuwsbrief, nieuwe|# nieuwe|jobs|banen|vacature*, jobalert*, bekijk alle, banenmarkt, zoekopdracht, deze
 banen|vacatures, beurs, carrièrebeurs, nieuw op
jobList solliciteer nu, bekijk vacature
outreach opdrachtgever, mijn klant*, klant zoekt, profiel|achtergrond ~4 aan|tegen|gezien|sprak, zoek|zoeken ~3
 versterking|iemand|een, op zoek naar, benader*, viel* ~2 op, naam ~4 gekregen|genoemd, gaf ~3 naam, aan je|jou
 denken, van onze klanten|opdrachtgevers, bij ons halen, dringend, zoals jij|u
recruiterSelf even voorstellen, bemiddel*, talent scout
jobSheet uurtarief
askInterest zin om, vrijblijvend*, mag ik ~4 bellen, interesse hebt, overstap, nieuwe stap, sta|zou je ~3 open|voelen,
 uitdaging, heb ~3 interesse, iets voor jou|je|u, op je plek, in je netwerk
statusNews duurt ~3 langer, geduld, nog geen beslissing, status van, ontbre*, vertraging, nog ~4 nodig, nog niet uit,
 onze talentpool, profiel|sollicitatie|kandidatuur|cv ~4 bekeken|gewijzigd|behandeling, referenties, missen nog, tijd
 nodig, reiskosten, reservelijst, teken van leven, loopt ~4 uit
unfinished niet compleet|afgerond, account te, nog niet verzonden
withdrawn sollicitatie|kandidatuur ~2 ingetrokken
takenBack aanbod ~6 trekken|ingetrokken
otherMatter woning, huur*, bestelling, lening, uw aanvraag, visum, de kandidaat, subsidieaanvraag, opleiding|studie
 toegelaten, uw kind, vrijwilligers, auditie, hypotheek
legal privacy*, avg
unsubscribe afmelden, uitschrijven
companyFollows namens, bij de?
companyPrecedes nv, bv, hr, recruitment*, team
companyIsRest bekeken door, verzonden naar
roleFollows als, vacature, functie van?, rol van, case|codetest|selectieprocedure voor?
roleEnds en, ontvangen, in, aan, is, bij, voor, met, op, hebben, functie, te
roleLabel vacature, functie
roleNoun medewerker*, verpleegkundige*, monteur*, docent*, adviseur*, planner, begeleider*, chauffeur*, kok,
 verzorgende*, leerkracht, werkvoorbereider, coördinator
closing groet*
visa werkvergunning, arbeidsvergunning
budget budget, salaris*, bezuinig*, tarief, subsidie, begroot
seniority meer|jaar ervaring, werkervaring, overgekwal*
metYou tweede gesprek*, proefdag, over|na|voor het|je|ons|de ~2 gesprek*|kennismak*, je bezoek
feedback feedback, toelicht*, bel me gerust, sparren
identityPapers paspoort
careerAdvice tips, webinar
`,
  weights,
};
