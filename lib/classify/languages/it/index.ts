// Italian.
import type { LanguageData } from '../language';

export const italian: LanguageData = {
  code: 'it',
  common:
    'il gli che per con del della di un una sono sua suo le la lei ti tuo tua abbiamo grazie non si ha alla al da in e questo gentile buongiorno ci lavoro ciao i lo l a se su',
  words: `
not non|nessun*|impossibil*, non ~1 in grado
void ricevut* ~1 numeros*|oltre|molt*, non ~2 ancora, anche se, non esit*|rispond*|solo|preoccup*
condition nel|in caso, quando ~4 verr*|saranno|sara, solo ~3 profil*|candidat*,
 candidati|chi|coloro|candidature che|ritenut*|non, se|appena|qualora
hedge potrebbe*|eventual*
stated decis*|spiac*|purtroppo|pero|dispiac*
application candidatur*|percorso|domanda|curricul*|profilo|cv
position posizion*|posto|ricerca|offert*|annunci*|ruol*|selezione|lavorativ*|stage|lavoro
candidate candida*
hiring recruit*|concorso|netti|stipendio|hr|assun*|selettiv*|mensilita|ral|umane|selezion*
interviewWord videointervist*|colloqui*
others candidat*|profil*|chi|person*|figur* ~3 piu|gia|maggior*|intern*,
 altr* ~1 candidat*|profil*|person*|figur*|ragazz*|finalist*|profession*
proceed prosegu*|avanti|proced*|avanz*|continuare, daremo|dare seguito, prossim*|successiv* fase|step,
 fase|step successiv*
chose
 scelt*|selezionat*|chiuso|prefer*|individuat*|assegnat*|opta*|decis*|favore|preso|ricadut*|presa|prendere|orient*|affida*|cadut*|firmato,
 va a
selected
 rientr*|accolt*|superat*|possied*|idone*|accettat*|passat*|accogl*|raggiunge|ritenut*|positiv*|ammess*|scelt*|selezionat*|raggiunto
consider pres* in, valutat*|consider*
fit requisit*|sufficient*|corrispond*|soddisf*|linea|adatt*|coeren*
toOffer offrir*|assumendo|propor*|invitar*|incontrar*|assumer*
filled ruolo|ricerca|selezione|posizion* ~8 sospes*|copert*|chius*|annullat*|congelat*|conclus*
declined conclud*|ferm* ~2 punto|qui, volta non
takenBack offerta|proposta ~14 annullat*|ritirat*|revocat*, ritirare|revoca ~1 offerta|proposta
refusal rammarico, spiac*|dispiac*|purtroppo ~4 comunic*|inform*
regret spiac*|dispiac*|purtroppo
luck fortuna, bocca al lupo
keepOnFile terr* ~3 cv|present*, da parte, community|future|database|conserv*
applyAgain nostra pagina
manyApplicants numer*|oltre|molt*|# ~3 candidatur*|cv
received
 acquisit*|completato|arrivat*|inviat*|registrat*|trasmess*|ricezione|pervenut*|completata|carico|successo|ricevut*
confirmed ti sei candidat*
thanks ringrazi*|grazie
applied interesse|candidatur*|presentat*|inviat*|esser*|candidar*|curricul*
willReview valuter*|esamin*|analizz*|legg*|vaglio, in esame|valutazione
contactYou sapere|contatt*|riscontro|ricontatt*|aggiorner*|risponderemo
invite selezionat* per, complimenti|invit*|convoc*|gradir*|propon*|piacerebbe|vorremmo
arrange quando possiamo|sei, fissa*|disponibile|prenot*|slot, conferm*|indic*|sapere ~3 disponibilit*,
 va|andrebbe|andrebbero bene
interview di gruppo,
 telefonata|colloqui*|videochiamata|incontr*|call|chiacchier*|sentir*|parlare|conoscert*|appuntamento|intervista
interviewSet colloquio ~4 fissato|programmato|spostato|confermato|terra,
 piacer*|vorr* ~1 sentir*|conoscer*|incontrar*, conferm*|ricord*|aspett*|spost* ~5 appuntamento|incontro|colloquio
assessment videointervist*|test|assessment|esercizio|attitudinal*|questionario|challenge|elaborato|assignment,
 prov* preselettiv*|scritt*|tecnic*|online|pratic*, una ~1 prova
complete
 complet*|svolg*|assegn*|svolt*|terra|prepar*|registra*|prossim*|allegat*|entro|invia*|chied*|compil*|giorni|sosten*|consegn*|inizi*|cominciare|rispond*|link|fare|dovra*|convocat*|scade|accedi|mand*
offerJob contratto di lavoro ~5 firm*, propost* di? contratt*|economica|assunzione|inserimento,
 lieti|contenti|piacere|felic* ~3 offrir* ~2 posizion*|ruolo|posto|offerta|stage, deciso di assumer*,
 assumerla|assumerti, lettera di assunzione|impegno, scelto te
offerPapers ral|contratto
alert nuov* annunci|offert*
jobList candidati subito|ora
careerAdvice webinar|newsletter|consigli
outreach cerchiamo|cerco, nostr* ~1 client*, visto|trovato|letto ~2 suo|tuo profilo|cv|curriculum,
 sto|stiamo selezionando|cercando|allargando
recruiterSelf occupo|sono ~3 consulente|selezione|recruit*
jobSheet requisiti:
askInterest le|ti piacerebbe|va|andrebbe|interess*, manda*|invia* ~3 cv|curriculum,
 saresti|e|sei ricerca|interessat*|apert*
statusNews stato della, piu tempo, referenze|pazienza|prorogat*|ritard*|pausa|novita|rimbors*,
 candidatur*|cv ~6 aggiornat*|vist*|visualizzat*, e passata, ancora in
unfinished incomplet*|terminat*|bozza|mancano|mancant*|attiva|attivare,
 completare|completa ~2 registrazione|candidatura|pratica
withdrawn tua|sua rinuncia
otherMatter
 festival|appartamento|garage|prestito|mutuo|polizza|passaporto|borsa|universita|fattur*|insegnanti|genitor*|rimborso|affitto|abstract|colleghe,
 figli*, di iscrizione
legal privacy|gdpr
unsubscribe disiscriv*
companyFollows presso|hr|azienda|in|scelto|da|recruiting|umane
companyIsRest e stata inviata a
roleFollows come|posizione|ruolo|mansione|candidatura, mansione|posizione|ruolo|posto|ricerca|incarico|annuncio di,
 cerc*|selezion* un|una|uno,
 candidatura|domanda|cv|curriculum|selezione|concorso|offerta per|come il|la|lo? posizione|ruolo? di?
roleEnds presso|ha|in|per|nella|da|che|e|la|abbiamo|si
roleLabel annuncio|posizione|ruolo|mansione|offerta
roleNoun
 ingegner*|specialist*|responsabil*|stage|operator*|farmacist*|consulent*|aiuto|infermier*|capo*|magazzin*|sviluppator*|progettist*|addett*|autist*|impiegat*|disegnator*|dirett*|tecnic*
closing cordial*|saluto|saluti
visa distan*|provincia|permesso|residen*|trasfer*
budget econom*|retributiv*|budget
seniority junior|anni, piu|maggior* esperienza
metYou grazie|nostro|dopo|tuo|seguito ~4 venut*|colloqui*|prova|incontr*
feedback restituir*|feedback
money bonifico
identityPapers iban
`,
};
