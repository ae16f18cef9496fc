// Dutch, of the Netherlands and Flanders.
import type { LanguageData } from '../language';

export const dutch: LanguageData = {
  code: 'nl',
  common:
    'het een van je jouw uw wij we ons zijn met dat niet deze bij ook naar aan om als maar wordt hebben bedankt beste geachte de en te op is',
  words: `
not onvoldoende, niet, geen, niets
void als|mocht ~3 vragen, voor het maken, niets|geen ~12 helaas, nog niet, klik op, niet alleen,
 nog|samen ~2 met andere kandidaten, aarzel niet
condition indien, kan zijn, dan ben|bent ~3 niet, mocht*, dan kan|kunnen|bent, of u|je|uw|we|wij|deze,
 als|wanneer het|u|we|wij|er|je, zodra
stated helaas, spijt*, jammer, echter
application cv, solliciteren, brief, gesolliciteerd, sollicitatie*, kandidatuur, motivatie*, profiel
position rol, functie*, plek, stage, banen, vacature*, job, positie, baan, aanstelling
candidate sollicitant*, kandida*, eindkandida*
hiring selectie*, personeel*, werving*, werkgever*, hr, recruit*, jaarcontract, arbeids*, proefdag, meeloop*
interviewWord gesprek*, sollicitatiegesprek*, kennismak*, interview*, proefdag, meeloop*
others kandida*|sollicitant*|iemand ~4 aansluit*|beter|meer, iemand anders,
 ander* ~1 kandida*|sollicitant*|profiel*|eindkandida*
proceed verderg*, door te gaan, ingaan, in gesprek, doorga*, door naar|in, voortzet*, zetten ~6 voort, verder,
 uitnodigen, volgende ronde|fase|stap, in behandeling
chose geselecteerd, gekozen, kiezen, keuze, besloten, aan, voor, met, op, verder, aanbod, gegaan, voorkeur
selected geworden, uit te nodigen, geselecteerd, gekozen, opgenomen, aangenomen, ontvankelijk, weerhouden, in te gaan,
 in aanmerking, uitgenodigd, geslaagd, geleid, gelukt
fit aansluit*, geschikt*, voldoende, sluit* ~6 aan, overeen*, passend*, match*, voldoe*, past
toOffer aanbod, aanbieden, uit te nodigen, passende vacature|functie, mogelijkheden, bieden, uitnodigen
filled vacature|functie|positie|baan|rol|plek ~6 ingevuld|vervuld|vergeven|gesloten|ingetrokken|vervallen,
 kandidaat|iemand gevonden, vacaturestop, niet langer|meer open|beschikbaar
declined het niet te? doen, in zee, afgewezen, keuze ~2 niet op, stop*|eindigt|sluiten ~3 procedure|traject|hier,
 laten het hierbij, afwijzen, nodig* ~6 niet uit, procedure|sollicitatieprocedure|traject ~5 stopt|beëindigen,
 wijzen ~6 af, hoor*|zit*|behoort ~4 niet tot|bij, teleurstellen
refusal helaas ~4 laten|mee*, te ver|senior|junior, geen match, slecht nieuws, moeten ~4 laten weten|meedelen
regret helaas, spijt*, jammer
luck allerbeste, succes
keepOnFile in contact, talentpool
applyAgain nieuwe|andere functie*|vacature*, opnieuw, volg ons
manyApplicants veel|aantal|# ~3 reacties|sollicitaties|kandidaten
received verstuurd, aangekomen, ontvangen, in ons systeem, binnengekomen, ontvangst, verzonden, zijn|is ~4 binnen
confirmed hebt|bent ~5 gesolliciteerd, ontvangstbevestiging
thanks fijn, dank*, bedank*, leuk
applied brief, gesolliciteerd, komen|wil* werken,
 jouw|je|uw|de reactie|sollicitatie|kandidatuur|interesse|belangstelling
willReview kijken naar|er|of, beoordel*, bekijk*, lezen, nemen|neemt ~4 door
contactYou weken ~3 weten, bel* je, contact ~3 met|op|opnemen, hoor* ~6 van, ontvang*|krijg* ~4 bericht,
 gecontacteerd, kom* ~6 terug
invite uitnodiging, uitgenodigd, uitnodig*
arrange wanneer, afspr*, moment, prik, schikt, zin om|in, beschikbaar*, plan*, langs*
interview gesprek*, sollicitatiegesprek*, kennismak*, interview*, video*, koffie, mondeling*, tweede ronde, meeloop*
interviewSet gesprek*|sollicitatiegesprek*|interview* ~5 gepland|bevestigd|plaats|verplaatsen|verzetten,
 uit voor|op|om ~4 gesprek*|sollicitatiegesprek*|kennismak*|interview*,
 bevestig* ~6 gesprek*|sollicitatiegesprek*|afspraak,
 graag|willen|wil|zou ~6 leren|spreken|kennismaken|kennis|ontmoeten, zien we elkaar
assessment assessment*, test*, video ~6 vragen, capaciteiten*, videovragen, case, korte|kleine opdracht,
 opdracht ~5 sollicitatie, schriftelijke proef, persoonlijkheids*, programmeer*
complete stuur, maak, hierbij, vul, nodig*, vrijdag, bijlage, bouw, duurt, uitgenodigd, uiterlijk, maken, neem,
 vragen we, afronden, rond, invullen, beantwoord*, link, start*, tot en met
offerJob u|jou|je ~1 aan te stellen|nemen, hebt|krijgt de baan, aanstelling ~8 aanbieden,
 graag|genoegen|blij|plezier ~8 aanbieden|bieden|aanbod, jou|je|u ~1 de functie|baan|rol ~8 bieden|aan|aanbieden,
 bent benoemd|aangenomen, bied* ~3 contract|arbeidsovereenkomst|jaarcontract ~8 aan, voor jou|u gekozen,
 keuze ~2 op jou|u, contract|arbeidsovereenkomst ~8 teken*|ondertek*|bijlage,
 teken*|bijlage|bijgaand|hierbij ~4 contract|arbeidsovereenkomst, contractvoorstel
offerPapers welkom bij, arbeidsovereenkomst, contract, aanbod, gefeliciteerd, voorstel
alert nieuwsbrief, nieuwe|# nieuwe|jobs|banen|vacature*, jobalert*, bekijk alle, banenmarkt, zoekopdracht,
 deze banen|vacatures
jobList solliciteer nu, bekijk vacature
outreach opdrachtgever, mijn klant*, klant zoekt, profiel|achtergrond ~4 aan|tegen|gezien|sprak,
 zoek|zoeken ~3 versterking|iemand|een, op zoek naar
recruiterSelf even voorstellen, bemiddel*
jobSheet uurtarief
askInterest zin om, vrijblijvend*, mag ik ~4 bellen, interesse hebt, overstap, nieuwe stap, sta|zou je ~3 open|voelen,
 uitdaging, heb ~3 interesse
statusNews nasturen, duurt ~3 langer, geduld, nog geen beslissing, status van, ontbre*, vertraging, nog ~4 nodig,
 nog niet uit, referenties, onze talentpool, profiel|sollicitatie|kandidatuur|cv ~4 bekeken|gewijzigd|behandeling
unfinished niet compleet|afgerond, account te
withdrawn sollicitatie|kandidatuur ~2 ingetrokken
takenBack aanbod ~6 trekken|ingetrokken
otherMatter woning, huur*, toegelaten, bestelling, lening, hypotheek, subsidie*, podcast, uw aanvraag, visum,
 de kandidaat
legal privacy*, avg
unsubscribe afmelden, uitschrijven
companyFollows namens, bij de?
companyPrecedes nv, bv, hr, recruitment*, team
companyIsRest bekeken door, verzonden naar
roleFollows als, vacature, functie van?, rol van
roleEnds en, ontvangen, in, aan, is, bij, voor, met, op, hebben, functie, te
roleLabel vacature, functie
roleNoun medewerker*, verpleegkundige*
closing groet*
visa werkvergunning
budget budget, vacaturestop, salaris*
seniority meer|jaar ervaring
metYou tweede gesprek*, proefdag, over|na|voor het|je|ons|de ~2 gesprek*|kennismak*
feedback feedback, toelicht*
identityPapers paspoort
`,
};
