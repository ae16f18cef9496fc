// Italian.
import type { LanguageData } from '../language';

export const italian: LanguageData = {
  code: 'it',
  common:
    'il gli che per con del della di un una sono sua suo le la lei ti tuo tua abbiamo grazie non si ha alla al da in e questo gentile buongiorno ci lavoro ciao i lo l a se su',
  words: `
not nessun*|impossibil*|non, non ~1 in grado
void ricevut* ~1 numeros*|oltre|molt*, non ~2 ancora, non esit*|solo|rispond*|preoccup*, anche se
condition candidature|chi|coloro|candidati che|non|ritenut*, nel|in caso, se|appena|qualora,
 quando ~4 verr*|saranno|sara, solo ~3 candidat*|profil*
hedge potrebbe*|eventual*
stated purtroppo|decis*|spiac*|dispiac*|pero
application percorso|domanda|profilo|candidatur*|cv|curricul*
position posizion*|posto|offert*|ricerca|annunci*|selezione|ruol*|stage|lavorativ*|lavoro
candidate candida*
hiring netti|recruit*|umane|assun*|concorso|hr|mensilita|ral|selettiv*|selezion*|stipendio
interviewWord videointervist*|colloqui*
others candidat*|profil*|person*|figur*|chi ~3 piu|gia|maggior*|intern*,
 altr* ~1 candidat*|profil*|person*|figur*|ragazz*|finalist*|profession*
proceed daremo|dare seguito, prossim*|successiv* fase|step, fase|step successiv*,
 proced*|avanti|prosegu*|continuare|avanz*
chose
 scelt*|selezionat*|chiuso|prefer*|individuat*|assegnat*|opta*|decis*|preso|ricadut*|presa|prendere|orient*|favore|affida*|cadut*|firmato,
 va a
selected
 rientr*|accolt*|superat*|accettat*|passat*|accogl*|possied*|idone*|ritenut*|raggiunge|positiv*|ammess*|scelt*|selezionat*|raggiunto
consider valutat*|consider*, pres* in
fit requisit*|adatt*|corrispond*|linea|coeren*|soddisf*|sufficient*
toOffer assumendo|offrir*|propor*|invitar*|incontrar*|assumer*
filled ruolo|ricerca|selezione|posizion* ~8 copert*|annullat*|chius*|conclus*|congelat*|sospes*
declined volta non, ferm*|conclud* ~2 punto|qui
takenBack offerta|proposta ~14 annullat*|ritirat*|revocat*, ritirare|revoca ~1 offerta|proposta
refusal rammarico, purtroppo|spiac*|dispiac* ~4 comunic*|inform*
regret purtroppo|spiac*|dispiac*
luck bocca al lupo, fortuna
keepOnFile da parte, terr* ~3 present*|cv, conserv*|database|community|future
applyAgain nostra pagina
manyApplicants oltre|numer*|molt*|# ~3 candidatur*|cv
received
 acquisit*|arrivat*|completato|inviat*|registrat*|trasmess*|ricezione|pervenut*|ricevut*|completata|carico|successo
confirmed ti sei candidat*
thanks grazie|ringrazi*
applied candidatur*|inviat*|esser*|interesse|candidar*|curricul*|presentat*
willReview valuter*|legg*|esamin*|vaglio|analizz*, in valutazione|esame
contactYou risponderemo|contatt*|ricontatt*|aggiorner*|sapere|riscontro
invite selezionat* per, invit*|convoc*|complimenti|gradir*|propon*|piacerebbe|vorremmo
arrange fissa*|prenot*|disponibile|slot, indic*|conferm*|sapere ~3 disponibilit*, va|andrebbe|andrebbero bene,
 quando possiamo|sei
interview
 colloqui*|videochiamata|telefonata|incontr*|call|chiacchier*|sentir*|parlare|appuntamento|conoscert*|intervista, di
 gruppo
interviewSet colloquio ~4 fissato|programmato|spostato|confermato|terra,
 piacer*|vorr* ~1 incontrar*|sentir*|conoscer*, conferm*|ricord*|aspett*|spost* ~5 incontro|appuntamento|colloquio
assessment prov* preselettiv*|scritt*|tecnic*|online|pratic*,
 test|assessment|videointervist*|esercizio|attitudinal*|questionario|challenge|elaborato|assignment, una ~1 prova
complete
 complet*|svolg*|svolt*|sosten*|terra|prepar*|registra*|prossim*|entro|allegat*|invia*|chied*|compil*|giorni|inizi*|cominciare|consegn*|rispond*|link|fare|dovra*|assegn*|convocat*|scade|accedi|mand*
offerJob lieti|piacere|contenti|felic* ~3 offrir* ~2 posizion*|ruolo|posto|offerta|stage, deciso di assumer*,
 contratto di lavoro ~5 firm*, lettera di assunzione|impegno, assumerla|assumerti, scelto te, propost* di?
 economica|assunzione|contratt*|inserimento
offerPapers ral|contratto
alert nuov* annunci|offert*
jobList candidati subito|ora
careerAdvice webinar|consigli|newsletter
outreach nostr* ~1 client*, visto|trovato|letto ~2 suo|tuo profilo|cv|curriculum, cerchiamo|cerco,
 stiamo|sto selezionando|cercando|allargando
recruiterSelf sono|occupo ~3 consulente|recruit*|selezione
jobSheet requisiti:
askInterest le|ti piacerebbe|va|andrebbe|interess*, invia*|manda* ~3 cv|curriculum,
 saresti|e|sei ricerca|interessat*|apert*
statusNews e passata, pazienza|ritard*|referenze|prorogat*|pausa|novita|rimbors*, piu tempo,
 candidatur*|cv ~6 aggiornat*|vist*|visualizzat*, stato della, ancora in
unfinished mancano|incomplet*|bozza|terminat*|mancant*|attiva|attivare,
 completare|completa ~2 registrazione|candidatura|pratica
withdrawn tua|sua rinuncia
otherMatter
 festival|appartamento|garage|prestito|mutuo|polizza|passaporto|universita|fattur*|insegnanti|genitor*|borsa|affitto|abstract|rimborso|colleghe,
 figli*, di iscrizione
legal gdpr|privacy
unsubscribe disiscriv*
companyFollows presso|hr|azienda|in|scelto|da|recruiting|umane
companyIsRest e stata inviata a
roleFollows mansione|posizione|ruolo|posto|ricerca|incarico|annuncio di, come|posizione|ruolo|mansione|candidatura,
 selezion*|cerc* un|una|uno,
 candidatura|domanda|cv|curriculum|selezione|concorso|offerta per|come il|la|lo? posizione|ruolo? di?
roleEnds presso|ha|in|per|da|che|nella|e|la|abbiamo|si
roleLabel annuncio|posizione|ruolo|mansione|offerta
roleNoun
 impiegat*|ingegner*|specialist*|stage|responsabil*|operator*|farmacist*|consulent*|infermier*|capo*|magazzin*|sviluppator*|progettist*|addett*|autist*|disegnator*|aiuto|dirett*|tecnic*
closing saluto|saluti|cordial*
visa distan*|provincia|permesso|residen*|trasfer*
budget budget|econom*|retributiv*
seniority junior|anni, maggior*|piu esperienza
metYou grazie|seguito|nostro|dopo|tuo ~4 venut*|colloqui*|prova|incontr*
feedback restituir*|feedback
money bonifico
identityPapers iban
`,
};
