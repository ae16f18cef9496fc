// Dutch, of the Netherlands and Flanders.
import type { LanguageData } from '../language';

export const dutch: LanguageData = {
  code: 'nl',
  common:
    'het een van je jouw uw wij we ons zijn met dat niet deze bij ook naar aan om als maar wordt hebben bedankt beste geachte de en te op is',
  words: `
not niet, geen, nooit, noch, niets, onvoldoende, minder
void niet ~1 alleen|antwoorden|beantwoord*, aarzel niet, nog niet, nog|samen ~1 met andere kandidaten, niets verder,
 klik op, als|mocht ~3 vragen, niets|geen ~12 helaas, geen ~2 datum|moment
condition als|wanneer je|u|we|wij|er|het, indien, mocht*, zodra, of u|je|uw|we|wij|deze, kan zijn,
 dan ben|bent ~2 helaas, dan kan|kunnen|bent
stated helaas, spijt*, jammer, echter
application sollicitatie*, solliciteren, gesolliciteerd, cv, profiel, kandidatuur, motivatie*
position functie*, vacature*, baan, rol, positie, plek, stage, job, aanstelling
candidate kandida*, sollicitant*, eindkandida*
hiring recruit*, hr, personeel*, werving*, selectie*
interviewWord gesprek*, sollicitatiegesprek*, kennismak*, interview*, proefdag
others ander* ~1 kandida*|sollicitant*|eindkandida*|profiel*, iemand anders, een ander, interne kandida*,
 kandida*|sollicitant*|iemand|mensen ~4 beter|meer|sterker|aansluit*|hoogste
proceed verder, doorga*, door te gaan, voortzet*, zetten ~6 voort, door naar|in|de, oproepen, volgende ronde|fase|stap,
 in behandeling, uitnodigen
chose gekozen, kiezen, keuze, geselecteerd, besloten, verder, gegaan, voorkeur, aanbod, met, voor, aan, op
selected geselecteerd, gekozen, uitgenodigd, uit te nodigen, aangenomen, weerhouden, succesvol, opgenomen, ontvankelijk,
 geworden, gehaald, geleid, gelukt, in aanmerking, te vervolgen
fit past, passend*, aansluit*, sluit* ~6 aan, match*, voldoe*, voldoende, overeen*, geschikt*, beschikt, klik
toOffer aanbieden, bieden, aanbod, uitnodigen, uit te nodigen
filled vacaturestop, kandidaat gevonden,
 functie|vacature|positie|rol|baan|plek|zoektocht ~6 ingevuld|vervuld|vergeven|gesloten|ingetrokken|vervallen|stopgezet,
 niet langer|meer open|beschikbaar
declined afgewezen, afwijzen, af te wijzen, wijzen|valt ~6 af, teleurstellen, laten het hierbij, nodig* ~6 niet uit,
 hoor*|zit*|behoort ~4 niet bij|tot|tussen, het niet doen, andere keuze, in zee, geen vervolg aan,
 procedure|sollicitatieprocedure ~5 stopt, stop*|eindigt|sluiten ~3 procedure|sollicitatieprocedure|traject|hier
refusal spijt ons|me|mij, helaas ~4 laten|mee*|moeten, geen goed nieuws, te ver|junior|senior
regret helaas, spijt*, jammer
luck succes
keepOnFile talentpool, database, in contact
applyAgain opnieuw, in de gaten, volg ons, andere|toekomstige|nieuwe vacature*|functie*
manyApplicants veel|aantal|aantallen|ruim|# ~3 reacties|sollicitaties|kandidaten|mensen
received ontvangen, ontvangst, aangekomen, verstuurd, verzonden, binnengekomen, is|zijn ~4 binnen, in ons systeem
confirmed ontvangstbevestiging, hebt|bent ~5 gesolliciteerd
thanks bedank*, dank*, leuk, fijn
applied gesolliciteerd, brief, wil*|komen werken,
 je|uw|jouw|de sollicitatie|kandidatuur|interesse|belangstelling|reactie
willReview beoordel*, bekijk*, lezen, neemt|nemen ~4 door
contactYou krijg*|ontvang* ~4 bericht, contact ~3 op|opnemen|met, nemen ~6 contact, hoor* ~6 van, bel* je
invite uitnodiging, uitgenodigd, uitnodig*
arrange plan*, inplannen, prik, afspr*, beschikbaar*, moment, om #, tijd voor, wanneer, langs*, zin in|om
interview gesprek*, sollicitatiegesprek*, kennismak*, interview*, telefonisch, video*, koffie, tweede ronde
interviewSet uit voor|op|om ~4 gesprek*|sollicitatiegesprek*|kennismak*|interview*,
 gesprek*|sollicitatiegesprek*|interview* ~5 gepland|bevestigd|plaats|verplaatsen,
 bevestig* ~6 gesprek*|sollicitatiegesprek*|afspraak, graag|wil|willen|zou ~6 kennismaken|leren|spreken|ontmoeten,
 zien we elkaar, met je|u in gesprek, verwacht op
assessment assessment*, test*, opdracht, case, capaciteiten*, programmeer*, persoonlijkheids*, vragenlijst, videovragen
complete maken, maak, afronden, rond, invullen, uiterlijk, link, start*, beantwoord*, nodig*, tot en met, stuur
offerJob contractvoorstel, aanstelling ~8 aanbieden, je|u|jou ~1 de functie|baan|rol|job ~8 aan|aanbieden|bieden,
 bied* ~3 contract|arbeidsovereenkomst|dienstverband ~8 aan,
 blij|verheugd|genoegen|graag|plezier ~8 aanbieden|bieden|aanbod|aannemen, bent aangenomen, voor jou|u gekozen
offerPapers arbeidsovereenkomst, contract, gefeliciteerd, welkom bij, voorstel, aanbod
alert jobalert*, nieuwsbrief, nieuwe|# vacature*|banen|jobs|nieuwe, bekijk alle
jobList bekijk vacature, solliciteer nu
outreach opdrachtgever, profiel|github|achtergrond ~4 gezien|tegen|aan, op zoek naar,
 zoek|zoeken ~3 een|iemand|versterking
recruiterSelf mijn naam is, even voorstellen, ik ben ~2 cto|directeur|oprichter
jobSheet uurtarief
askInterest vrijblijvend*, heb ~3 interesse, sta|zou je ~3 open|voelen, zin om
statusNews vertraging, geduld, referenties, duurt ~3 langer, ontbre*, nog ~4 nodig, status van,
 sollicitatie|kandidatuur|cv|profiel ~4 bekeken|gewijzigd|behandeling, onze talentpool
unfinished onvolledig*, wachtwoord, niet afgerond|voltooid
withdrawn sollicitatie|kandidatuur ~2 ingetrokken
otherMatter lening, hypotheek, creditcard, verzekering, huur*, verhuurder, woning, visum, paspoort, studiebeurs,
 subsidie*, toegelaten, toelating, bestelling, podcast, uw aanvraag, de kandidaat
legal privacy*, persoonsgegevens, avg
unsubscribe afmelden, uitschrijven
companyFollows bij de?, werken voor, namens
companyPrecedes recruitment*, hr, team, bv, b.v, nv
companyIsRest verzonden naar, bekeken door
roleFollows als, vacature, functie van?, rol van
roleEnds bij, en, is, in, op, voor, met, te, hebben, ontvangen, functie, goed, aan
roleLabel functie, vacature, positie
roleNoun ingenieur*, medewerker*, verpleegkundige*
closing groet*
visa werkvergunning
budget budget, salaris*, vacaturestop
seniority te junior|senior, meer|jaar ervaring
metYou proefdag, voor|na|over het|ons|je|de ~2 gesprek*|kennismak*, tweede|beide gesprek*
feedback feedback, toelicht*, sparren
money overmaken
identityPapers paspoort
`,
};
