// Italian.
import type { LanguageData } from '../language';

export const italian: LanguageData = {
  code: 'it',
  common:
    'il gli che per con del della di un una sono sua suo le la lei ti tuo tua abbiamo grazie non si ha alla al da in e questo gentile buongiorno ci lavoro ciao i lo l a se su',
  words: `
not non|nessun*|impossibil*, non ~1 in grado
void ricevut* ~1 oltre|numeros*|molt*, non ~2 ancora, non rispond*|solo|esit*, anche se
condition solo ~3 candidat*|profil*, se|appena|qualora, nel|in caso, quando ~4 verr*|saranno|sara,
 candidati|candidature|chi|coloro ritenut*|non|che
hedge potrebbe*|eventual*
stated dispiac*|spiac*|pero|purtroppo|decis*
application candidatur*|percorso|domanda|cv|profilo|curricul*
position stage|ricerca|selezione|offert*|annunci*|ruol*|posizion*|lavorativ*|lavoro|posto
candidate candida*
hiring recruit*|netti|assun*|selezion*|selettiv*|stipendio|hr|umane|mensilita|concorso|ral
interviewWord colloqui*
others candidat*|profil*|person*|figur* ~3 piu|gia|intern*|maggior*,
 altr* ~1 ragazz*|profil*|person*|profession*|candidat*|finalist*
proceed dare|daremo seguito, prossim* step, avanti|continuare|proced*|avanz*|prosegu*, step|fasi|fase successiv*
chose va a, trovato,
 presa|scelt*|prendere|favore|selezionat*|opta*|ricadut*|individuat*|decis*|prefer*|cadut*|chiuso|preso|assegnat*|orient*|affida*|firmato
selected
 idone*|ritenut*|superat*|accogl*|scelt*|selezionat*|ammess*|passat*|accolt*|rientr*|accettat*|raggiunto|positiv*,
 ammett*|ammess*
consider pres* in, valutat*|consider*
fit coeren*|linea|requisit*|adatt*|sufficient*|corrispond*
toOffer prender*, abbiamo bisogno, assumer*|offrir*|propor*|invitar*|incontrar*
filled ricerca|posizion*|selezione ~8 sospes*|copert*|annullat*|chius*|conclus*, posto ~3 assegnat*|occupat*
declined volta non, chiud* ~2 qui|pratica, al completo, non è più disponibile, ferm*|conclud* ~2 qui|punto
refusal rammarico, dispiac*|spiac* ~4 comunic*|inform*
takenBack offerta|proposta ~14 ritirata|revocata|annullata, ritir*|annull*|revoc* ~3 offerta|proposta|lettera
regret purtroppo|dispiac*|spiac*
companyIsRest e stata inviata a
luck fortuna, bocca al lupo
keepOnFile da parte, future|community|conserv*|database, terr* ~3 cv|present*
applyAgain nostra pagina
manyApplicants numer*|oltre|# ~3 candidatur*|cv
received
 completata|trasmess*|ricezione|pervenut*|carico|completato|successo|acquisit*|arrivat*|registrat*|inviat*|ricevut*
confirmed ti sei candidat*
thanks grazie|ringrazi*
applied candidatur*|curricul*|interesse|inviat*|candidar*|esser*|presentat*
willReview in esame|valutazione, esamin*|vaglio|valuter*|legg*
contactYou riscontro|sapere|contatt*|ricontatt*
invite invit*|piacerebbe|vorremmo|complimenti|convoc*|gradir*|propon*, selezionat* per
arrange quando sei|possiamo, va|andrebbe bene, slot|disponibile|prenot*|fissa*, quando può|puoi, passi|passa ~2 in,
 mi chiama|chiami
interview videochiamata, di gruppo,
 appuntamento|call|colloqui*|incontr*|videochiamata|chiacchier*|telefonata|sentir*|conoscert*|intervista|parlare,
 parliamo
interviewSet può|potrebbe|puoi venire ~6 colloquio, parlare|parliamo del lavoro|posto,
 piacer*|vorr* ~1 sentir*|conoscer*|incontrar*, aspett*|ricord*|conferm*|spost* ~5 incontro|appuntamento|colloquio,
 colloquio|colloqui ~9 luogo|terrà|svolgono, ci conosciamo, fissiamo ~1 colloquio, parlare con lei|te
assessment prov* scritt*|tecnic*|online|pratic*, una ~1 prova,
 challenge|elaborato|videointervist*|assessment|attitudinal*|test|esercizio|questionario
complete dura, svolgere|registr*,
 prepar*|registra*|fare|link|terra|rispond*|entro|allegat*|giorni|invia*|assegn*|sosten*|complet*|scade|prossim*|consegn*|inizi*|svolg*|compil*|dovra*|convocat*|cominciare|mand*|accedi|svolt*|chied*
offerJob averti|averla ~1 bordo|squadra|team, assumerti|assumerla,
 offrirti|offrirle|proporle|proporti il|la ~1 posizione|ruolo|posto|assunzione|impiego, lettera di assunzione|impegno,
 sei|è stat* assunt*, posto|posizione|ruolo|lavoro ~6 e tuo|tua|suo|sua,
 la|ti voglio|vorremmo|vogliamo come|con|nel|in, scelto lei, scelto te, ti prendiamo, venissi|venisse a lavorare,
 propost* di? assunzione|contratt*|inserimento
offerPapers ral|contratto
alert nuov* annunci|offert*
careerAdvice newsletter|webinar
outreach cerco|cerchiamo, trovato|visto|letto ~2 suo|tuo cv|profilo|curriculum, nostr* ~1 client*, sto|stiamo cercando
askInterest manda*|invia* ~3 cv|curriculum, le|ti interess*|va|andrebbe, e|saresti interessat*|apert*
statusNews stato della, ancora in, e passata, prorogat*|ritard*|referenze|pausa|rimbors*|pazienza|novita,
 cv|candidatur* ~6 aggiornat*|visualizzat*|vist*
unfinished incomplet*|terminat*|attivare|attiva|bozza|mancano|mancant*
otherMatter
 festival|passaporto|abstract|genitor*|polizza|colleghe|prestito|mutuo|affitto|appartamento|rimborso|universita,
 figli*, tessera sanitaria, di iscrizione
legal privacy|gdpr
companyFollows azienda|in|da|recruiting|presso|hr|umane|scelto
roleFollows candidatura|concorso|cv|curriculum|domanda|selezione|offerta per|come il|la|lo? posizione|ruolo? di?,
 posto|incarico|ricerca|ruolo|annuncio|mansione|posizione di, selezion*|cerc* un|una|uno,
 come|mansione|posizione|ruolo|candidatura
roleEnds si|abbiamo|presso|ha|per|in|da|che|e|la|nella
roleLabel offerta|ruolo|annuncio|mansione|posizione
roleNoun
 farmacist*|specialist*|addett*|impiegat*|stage|ingegner*|aiuto|operator*|disegnator*|dirett*|tecnic*|infermier*|capo*|consulent*|sviluppator*|magazzin*|progettist*|autist*|responsabil*
closing cordial*|saluti|saluto
visa trasfer*|distan*|residen*|provincia|permesso
budget retributiv*|budget|econom*
seniority junior|anni, maggior*|piu esperienza
metYou nostro|dopo|tuo|grazie|seguito ~4 venut*|colloqui*|incontr*|prova
feedback restituir*|feedback
money bonifico
identityPapers iban
`,
};
