// Italian.
import type { LanguageData } from '../language';

export const italian: LanguageData = {
  code: 'it',
  common:
    'il gli che per con del della di un una sono sua suo le la lei ti tuo tua abbiamo grazie non si ha alla al da in e questo gentile buongiorno ci lavoro ciao i lo l a se su',
  words: `
not nessun*|impossibil*|non, non ~1 in grado
void ricevut* ~1 oltre|numeros*|molt*, non ~2 ancora, non esit*|rispond*|solo|preoccup*, anche se
condition candidature|coloro|chi|candidati non|ritenut*|che, nel|in caso, se|qualora|appena,
 solo ~3 profil*|candidat*, quando ~4 sara|saranno|verr*
hedge eventual*|potrebbe*
stated purtroppo|dispiac*|pero|decis*|spiac*
application profilo|candidatur*|curricul*|cv|domanda|percorso
position posizion*|posto|offert*|ricerca|selezione|annunci*|ruol*|lavorativ*|stage|lavoro
candidate candida*
hiring netti|recruit*|umane|hr|assun*|selezion*|selettiv*|mensilita|ral|concorso|stipendio
interviewWord videointervist*|colloqui*
others candidat*|profil*|person*|chi|figur* ~3 piu|maggior*|gia|intern*,
 altr* ~1 candidat*|profil*|person*|figur*|ragazz*|finalist*|profession*
proceed avanti|proced*|continuare|avanz*|prosegu*, fase|step successiv*, daremo|dare seguito,
 prossim*|successiv* fase|step
chose
 scelt*|chiuso|prefer*|individuat*|opta*|decis*|preso|ricadut*|selezionat*|presa|prendere|affida*|assegnat*|orient*|favore|cadut*|firmato,
 va a
selected
 accettat*|raggiunge|accolt*|selezionat*|scelt*|rientr*|superat*|accogl*|idone*|ammess*|raggiunto|ritenut*|positiv*|possied*|passat*
consider pres* in, valutat*|consider*
fit linea|requisit*|sufficient*|corrispond*|soddisf*|adatt*|coeren*
toOffer assumendo|propor*|assumer*|invitar*|incontrar*|offrir*
filled ruolo|ricerca|selezione|posizion* ~8 annullat*|copert*|chius*|conclus*|congelat*|sospes*
declined volta non, ferm*|conclud* ~2 qui|punto
takenBack ritirare|revoca ~1 offerta|proposta
refusal dispiac*|spiac*|purtroppo ~4 comunic*|inform*, rammarico
regret dispiac*|spiac*|purtroppo
luck bocca al lupo, fortuna
keepOnFile da parte, conserv*|community|database|future, terr* ~3 cv|present*
applyAgain nostra pagina
manyApplicants numer*|oltre|#|molt* ~3 candidatur*|cv
received
 arrivat*|acquisit*|carico|ricezione|registrat*|inviat*|ricevut*|trasmess*|completato|completata|pervenut*|successo
confirmed ti sei candidat*
thanks grazie|ringrazi*
applied candidar*|inviat*|esser*|candidatur*|interesse|curricul*|presentat*
willReview in esame|valutazione, vaglio|valuter*|legg*|esamin*|analizz*
contactYou contatt*|ricontatt*|aggiorner*|sapere|risponderemo|riscontro
invite invit*|convoc*|vorremmo|complimenti|gradir*|propon*|piacerebbe, selezionat* per
arrange conferm*|sapere|indic* ~3 disponibilit*, fissa*|slot|prenot*|disponibile, quando sei|possiamo,
 va|andrebbe|andrebbero bene
interview
 chiacchier*|colloqui*|call|videochiamata|incontr*|sentir*|telefonata|appuntamento|conoscert*|intervista|parlare,
 giornata di, di gruppo
interviewSet vorr*|piacer* ~1 sentir*|conoscer*|incontrar*,
 conferm*|spost*|aspett*|ricord* ~5 colloquio|appuntamento|incontro
assessment prov* scritt*|preselettiv*|online|tecnic*|pratic*, una ~1 prova,
 elaborato|videointervist*|challenge|questionario|test|assessment|esercizio|attitudinal*|assignment
complete
 complet*|svolg*|svolt*|sosten*|compil*|prepar*|giorni|registra*|invia*|entro|mand*|allegat*|fare|chied*|terra|cominciare|inizi*|scade|rispond*|consegn*|dovra*|accedi|assegn*|convocat*|link|prossim*
offerJob lieti|felic*|piacere|contenti ~3 offrir* ~2 posizion*|ruolo|posto|offerta|stage, deciso di assumer*,
 assumerla|assumerti, contratto di lavoro ~5 firm*, scelto te,
 propost* di? economica|assunzione|contratt*|inserimento, lettera di assunzione|impegno
offerPapers contratto|ral
alert alert, nuov* annunci|offert*
jobList candidati subito|ora
careerAdvice webinar|consigli|newsletter
outreach visto|trovato|letto ~2 suo|tuo profilo|cv|curriculum, cerchiamo|cerco, nostr* ~1 client*,
 sto|stiamo selezionando|allargando|cercando
recruiterSelf sono|occupo ~3 consulente|recruit*|selezione
jobSheet requisiti:
askInterest invia*|manda* ~3 cv|curriculum, le|ti interess*|va|andrebbe|piacerebbe,
 sei|e|saresti interessat*|apert*|ricerca
statusNews e passata, piu tempo, pazienza|ritard*|referenze|prorogat*|pausa|rimbors*|novita,
 cv|candidatur* ~6 aggiornat*|vist*|visualizzat*, stato della, ancora in
unfinished incomplet*|mancano|attivare|terminat*|bozza|mancant*|attiva,
 completare|completa ~2 registrazione|candidatura|pratica
withdrawn tua|sua rinuncia
otherMatter di iscrizione, figli*,
 garage|mutuo|polizza|rimborso|prestito|borsa|passaporto|appartamento|universita|fattur*|abstract|insegnanti|genitor*|colleghe|festival|affitto
legal privacy|gdpr
unsubscribe disiscriv*
companyFollows sono ~1 di, presso|in|recruiting|scelto|da|umane|hr|azienda
companyIsRest e stata inviata a
roleFollows annuncio|posizione|ruolo|posto|ricerca|mansione|incarico di, cerc*|selezion* un|una|uno,
 candidatura|domanda|cv|curriculum|selezione|concorso|offerta come|per il|la|lo? posizione|ruolo? di?,
 come|posizione|ruolo|mansione|candidatura
roleEnds presso|in|nella|da|per|la|ha|si|abbiamo|che|e
roleLabel mansione|annuncio|posizione|ruolo|offerta
roleNoun
 ingegner*|stage|specialist*|impiegat*|responsabil*|addett*|farmacist*|operator*|infermier*|consulent*|capo*|sviluppator*|magazzin*|progettist*|dirett*|autist*|disegnator*|aiuto|tecnic*
closing cordial*|saluti|saluto
visa distan*|residen*|provincia|permesso|trasfer*
budget econom*|retributiv*|budget
seniority maggior*|piu esperienza, junior|anni
metYou seguito|nostro|dopo|tuo|grazie ~4 prova|colloqui*|incontr*|venut*
feedback restituir*|feedback
money bonifico
identityPapers iban
`,
};
