// Italian.
import type { LanguageData } from '../language';

export const italian: LanguageData = {
  code: 'it',
  common:
    'il gli che per con del della di un una sono sua suo le la lei ti tuo tua abbiamo grazie non si ha alla al da in e questo gentile buongiorno ci lavoro ciao i lo l a se su',
  words: `
not nessun*|impossibil*|non, non ~1 in grado
void ricevut* ~1 numeros*|molt*|oltre, non ~2 ancora, anche se, non esit*|rispond*|solo|preoccup*
condition nel|in caso, quando ~4 verr*|saranno|sara, se|appena|qualora, solo ~3 candidat*|profil*,
 candidati|chi|coloro|candidature ritenut*|che|non
hedge potrebbe*|eventual*
stated dispiac*|purtroppo|decis*|pero|spiac*
application percorso|domanda|cv|candidatur*|profilo|curricul*
position posizion*|offert*|annunci*|posto|ruol*|ricerca|selezione|lavorativ*|stage|lavoro
candidate candida*
hiring recruit*|concorso|netti|assun*|selettiv*|hr|umane|mensilita|ral|stipendio|selezion*
interviewWord videointervist*|colloqui*
others candidat*|chi|profil*|person*|figur* ~3 maggior*|piu|gia|intern*,
 altr* ~1 candidat*|profil*|person*|figur*|ragazz*|finalist*|profession*
proceed daremo|dare seguito, prossim*|successiv* fase|step, prosegu*|avanti|proced*|avanz*|continuare,
 fase|step successiv*
chose va a,
 scelt*|selezionat*|assegnat*|opta*|ricadut*|chiuso|decis*|individuat*|prefer*|orient*|favore|preso|prendere|presa|affida*|cadut*|firmato
selected
 raggiunge|rientr*|superat*|possied*|idone*|accettat*|ammess*|raggiunto|passat*|accolt*|accogl*|ritenut*|positiv*|scelt*|selezionat*
consider valutat*|consider*, pres* in
fit requisit*|linea|sufficient*|corrispond*|soddisf*|adatt*|coeren*
toOffer assumendo|offrir*|propor*|invitar*|assumer*|incontrar*
filled ruolo|ricerca|selezione|posizion* ~8 chius*|sospes*|copert*|annullat*|congelat*|conclus*
declined volta non, ferm*|conclud* ~2 qui|punto
takenBack offerta|proposta ~14 annullat*|ritirat*|revocat*, ritirare|revoca ~1 offerta|proposta
refusal rammarico, purtroppo|spiac*|dispiac* ~4 comunic*|inform*
regret spiac*|dispiac*|purtroppo
luck fortuna, bocca al lupo
keepOnFile da parte, terr* ~3 present*|cv, future|conserv*|community|database
applyAgain nostra pagina
manyApplicants oltre|numer*|#|molt* ~3 candidatur*|cv
received
 completato|arrivat*|registrat*|trasmess*|ricezione|pervenut*|acquisit*|completata|inviat*|carico|successo|ricevut*
confirmed ti sei candidat*
thanks ringrazi*|grazie
applied candidatur*|curricul*|presentat*|inviat*|esser*|candidar*|interesse
willReview valuter*|legg*|analizz*|vaglio|esamin*, in esame|valutazione
contactYou sapere|riscontro|contatt*|risponderemo|ricontatt*|aggiorner*
invite selezionat* per, complimenti|invit*|convoc*|gradir*|piacerebbe|vorremmo|propon*
arrange fissa*|disponibile|slot|prenot*, quando possiamo|sei, conferm*|indic*|sapere ~3 disponibilit*,
 va|andrebbe|andrebbero bene
interview di gruppo,
 telefonata|colloqui*|incontr*|videochiamata|chiacchier*|call|sentir*|appuntamento|intervista|parlare|conoscert*
interviewSet piacer*|vorr* ~1 sentir*|conoscer*|incontrar*,
 colloquio ~4 fissato|programmato|spostato|confermato|terra,
 conferm*|aspett*|spost*|ricord* ~5 appuntamento|incontro|colloquio
assessment prov* preselettiv*|scritt*|tecnic*|online|pratic*, una ~1 prova,
 elaborato|assignment|videointervist*|assessment|test|esercizio|challenge|attitudinal*|questionario
complete
 svolg*|assegn*|svolt*|terra|prepar*|registra*|prossim*|entro|allegat*|invia*|chied*|giorni|sosten*|consegn*|inizi*|rispond*|link|fare|complet*|compil*|dovra*|convocat*|scade|accedi|mand*|cominciare
offerJob contratto di lavoro ~5 firm*, scelto te, deciso di assumer*,
 lieti|contenti|piacere|felic* ~3 offrir* ~2 posizion*|ruolo|posto|offerta|stage,
 propost* di? contratt*|inserimento|economica|assunzione, lettera di assunzione|impegno, assumerla|assumerti
offerPapers ral|contratto
alert nuov* offert*|annunci
jobList candidati ora|subito
careerAdvice consigli|newsletter|webinar
outreach visto|trovato|letto ~2 suo|tuo profilo|cv|curriculum, cerchiamo|cerco, nostr* ~1 client*,
 stiamo|sto selezionando|cercando|allargando
recruiterSelf occupo|sono ~3 consulente|recruit*|selezione
jobSheet requisiti:
askInterest e|sei|saresti ricerca|interessat*|apert*, manda*|invia* ~3 cv|curriculum,
 le|ti va|interess*|andrebbe|piacerebbe
statusNews stato della, e passata, referenze|pazienza|prorogat*|ritard*|pausa|novita|rimbors*, piu tempo,
 cv|candidatur* ~6 aggiornat*|vist*|visualizzat*, ancora in
unfinished completare|completa ~2 registrazione|candidatura|pratica,
 incomplet*|terminat*|bozza|mancant*|attiva|attivare|mancano
withdrawn tua|sua rinuncia
otherMatter di iscrizione, figli*,
 festival|appartamento|garage|prestito|mutuo|polizza|passaporto|borsa|universita|fattur*|genitor*|rimborso|abstract|affitto|insegnanti|colleghe
legal privacy|gdpr
unsubscribe disiscriv*
companyFollows presso|azienda|in|scelto|da|recruiting|hr|umane
companyIsRest e stata inviata a
roleFollows annuncio|mansione|posizione|ruolo|posto|ricerca|incarico di, come|posizione|ruolo|mansione|candidatura,
 cerc*|selezion* un|una|uno,
 candidatura|domanda|cv|curriculum|selezione|concorso|offerta come|per il|la|lo? posizione|ruolo? di?
roleEnds presso|ha|in|nella|per|da|che|la|abbiamo|si|e
roleLabel annuncio|posizione|ruolo|mansione|offerta
roleNoun
 ingegner*|specialist*|stage|operator*|impiegat*|infermier*|capo*|aiuto|magazzin*|sviluppator*|tecnic*|addett*|farmacist*|autist*|progettist*|disegnator*|dirett*|consulent*|responsabil*
closing saluti|saluto|cordial*
visa distan*|residen*|provincia|permesso|trasfer*
budget econom*|retributiv*|budget
seniority junior|anni, piu|maggior* esperienza
metYou grazie|nostro|dopo|tuo|seguito ~4 venut*|colloqui*|prova|incontr*
feedback feedback|restituir*
money bonifico
identityPapers iban
`,
};
