// Italian.
import type { LanguageData } from '../language';

export const italian: LanguageData = {
  code: 'it',
  common:
    'il gli che per con del della di un una sono sua suo le la lei ti tuo tua abbiamo grazie non si ha alla al da in e questo gentile buongiorno ci lavoro ciao i lo l a se su',
  words: `
not non|nessun*|impossibil*, non ~1 in grado
void non esit*|solo|rispond*|preoccup*, non ~2 ancora, ancora non, anche se, ricevut* ~1 numeros*|molt*|oltre
condition se|qualora|appena, in|nel caso, quando ~4 sara|saranno|verr*,
 candidati|candidature|coloro|chi non|ritenut*|che, solo ~3 candidat*|profil*
hedge potrebbe*|eventual*
stated purtroppo|spiac*|dispiac*|pero|decis*
application candidatur*|curricul*|cv|domanda|profilo|percorso
position posizion*|ruol*|ricerca|selezione|offert*|annunci*|lavoro|lavorativ*|posto|stage
candidate candida*
hiring selezion*|selettiv*|hr|recruit*|assun*|umane|concorso|netti|ral|mensilita|stipendio
interviewWord colloqui*|videointervist*
others altr* ~1 candidat*|profil*|person*|figur*|ragazz*|finalist*|profession*, candidat*|profil*|person*|figur*|chi
 ~3 piu|maggior*|gia|intern*
proceed proced*|prosegu*|continuare|avanz*|avanti, dare|daremo seguito,
 fase|step successiv*, prossim*|successiv* fase|step
chose scelt*|selezionat*|prefer*|individuat*|opta*|decis*|preso|presa|prendere|affida*|assegnat*|orient*|favore|cadut*|ricadut*|chiuso|firmato, va a
selected selezionat*|scelt*|accettat*|accolt*|accogl*|idone*|superat*|ritenut*|positiv*|ammess*|rientr*|passat*|raggiunto|raggiunge|possied*
consider consider*|valutat*, pres* in
fit corrispond*|adatt*|coeren*|soddisf*|linea|requisit*|sufficient*
toOffer offrir*|propor*|invitar*|assumer*|incontrar*|assumendo
filled posizion*|ruolo|ricerca|selezione ~8 copert*|chius*|conclus*|annullat*|sospes*|congelat*
declined ferm*|conclud* ~2 qui|punto, volta non
takenBack ritirare|revoca ~1 offerta|proposta
refusal rammarico, spiac*|dispiac*|purtroppo ~4 comunic*|inform*
regret purtroppo|spiac*|dispiac*
luck fortuna, bocca al lupo
keepOnFile database|conserv*|community|future, terr* ~3 present*|cv, da parte
applyAgain seguici|seguirci|connettiti|ricandid*, nostra pagina
manyApplicants numer*|molt*|oltre|# ~3 candidatur*|cv
received ricevut*|ricezione|inviat*|registrat*|acquisit*|arrivat*|pervenut*|trasmess*|completato|completata|carico|successo
confirmed ti sei candidat*, ricevuto tutto
thanks grazie|ringrazi*
applied interesse|presentat*|candidar*|esser*|candidatur*|inviat*|curricul*
willReview valuter*|esamin*|analizz*|legg*|vaglio, in valutazione|esame
contactYou contatt*|ricontatt*|riscontro|sapere|risponderemo|aggiorner*
invite invit*|convoc*|complimenti|vorremmo|piacerebbe|gradir*|propon*, selezionat* per
arrange fissa*|prenot*|disponibile|slot, indic*|sapere|conferm* ~3 disponibilit*,
 va|andrebbe|andrebbero bene, quando sei|possiamo
interview
 colloqui*|videochiamata|telefonata|incontr*|call|chiacchier*|appuntamento|sentir*|intervista|conoscert*|parlare,
 giornata di, di gruppo
interviewSet colloquio ~4 fissato|programmato|spostato|confermato|terra, conferm*|spost*|ricord*|aspett* ~5
 colloquio|incontro|appuntamento, vorr*|piacer* ~1 conoscer*|incontrar*|sentir*
assessment test|assessment|questionario|videointervist*|esercizio|challenge|attitudinal*|elaborato|assignment, prov*
 tecnic*|scritt*|online|pratic*|preselettiv*, una ~1 prova
complete complet*|svolg*|svolt*|sosten*|compil*|link|prepar*|registra*|entro|prossim*|invia*|mand*|allegat*|fare|chied*|terra|inizi*|cominciare|accedi|rispond*|consegn*|dovra*|assegn*|scade|convocat*|giorni
offerJob propost* di? assunzione|contratt*|economica|inserimento, lettera di assunzione|impegno,
 lieti|felic*|piacere|contenti ~3 offrir* ~2 posizion*|ruolo|posto|offerta|stage, aver* con noi, scelto te, sei dei
 nostri, assumerti|assumerla, deciso di assumer*, contratto di lavoro ~5 firm*
offerPapers contratto|ral
alert alert, nuov* offert*|annunci
jobList candidati subito|ora
careerAdvice newsletter|consigli|webinar
outreach cerchiamo|cerco, visto|trovato|letto ~2 tuo|suo profilo|cv|curriculum, nostr* ~1 client*, sto|stiamo
 cercando|selezionando|allargando, torno a
recruiterSelf sono|occupo ~3 recruit*|consulente|selezione
jobSheet requisiti:
askInterest ti|le interess*|andrebbe|va|piacerebbe, saresti|sei|e interessat*|apert*|ricerca, invia*|manda* ~3
 cv|curriculum
statusNews pazienza|ritard*|referenze|prorogat*|pausa|rimbors*|novita, e passata, piu tempo, ancora in, stato della,
 candidatur*|cv ~6 vist*|visualizzat*|aggiornat*
unfinished incomplet*|mancano|mancant*|attiva|attivare|terminat*|bozza, completa|completare ~2
 registrazione|candidatura|pratica
withdrawn tua|sua rinuncia
otherMatter
 festival|garage|prestito|mutuo|polizza|rimborso|affitto|appartamento|passaporto|universita|borsa|fattur*|insegnanti|genitor*|abstract|colleghe,
 di iscrizione, figli*
legal privacy|gdpr
unsubscribe disiscriv*
companyFollows presso|in|azienda|scelto|da|hr|recruiting|umane, parte di|del, sono ~1 di
companyIsRest e stata inviata a
roleFollows come|posizione|ruolo|mansione|candidatura, annuncio|posizione|ruolo|posto|ricerca|mansione|incarico di, cerc*|selezion* un|una|uno,
 candidatura|domanda|cv|curriculum|selezione|concorso|offerta per|come la|il|lo? posizione|ruolo? di?
roleEnds presso|e|ha|in|si|che|da|nella|per|la|abbiamo
roleLabel posizione|ruolo|offerta|annuncio|mansione
roleNoun ingegner*|sviluppator*|tecnic*|responsabil*|dirett*|impiegat*|addett*|operator*|infermier*|consulent*|stage|capo*|specialist*|autist*|magazzin*|farmacist*|progettist*|disegnator*|aiuto
closing cordial*|saluti|saluto
visa distan*|residen*|permesso|trasfer*|provincia
budget econom*|retributiv*|budget
seniority anni|junior, piu|maggior* esperienza
metYou grazie|dopo|seguito|nostro|tuo ~4 colloqui*|incontr*|venut*|prova
feedback feedback|restituir*
money bonifico
identityPapers iban
`,
};
