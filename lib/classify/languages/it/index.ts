// Italian.
import type { LanguageData } from '../language';

export const italian: LanguageData = {
  code: 'it',
  common:
    'il gli che per con del della di un una sono sua suo le la lei ti tuo tua abbiamo grazie non si ha alla al da in e questo gentile buongiorno ci lavoro ciao i lo l a se su',
  words: `
not non ~1 in grado, nessun*|non|impossibil*
void ricevut* ~1 oltre|numeros*|molt*, non ~2 ancora, non rispond*|esit*|solo, anche se
condition solo ~3 profil*|candidat*, se|appena|qualora, candidature|candidati|chi|coloro ritenut*|che|non,
 nel|in caso, quando ~4 verr*|sara|saranno
hedge potrebbe*|eventual*
stated dispiac*|spiac*|purtroppo|pero|decis*
application cv|profilo|percorso|candidatur*|curricul*|domanda
position posizion*|posto|offert*|stage|ricerca|selezione|annunci*|ruol*|lavoro|lavorativ*
candidate candida*
hiring recruit*|netti|assun*|selettiv*|stipendio|hr|umane|selezion*|mensilita|concorso|ral
interviewWord colloqui*
others candidat*|profil*|person*|figur* ~3 piu|intern*|gia|maggior*,
 altr* ~1 profil*|person*|ragazz*|profession*|candidat*|finalist*
proceed daremo|dare seguito, prossim* step, step|fasi|fase successiv*, avanti|proced*|continuare|prosegu*|avanz*
chose va a, trovato,
 prendere|scelt*|favore|opta*|ricadut*|decis*|prefer*|cadut*|individuat*|chiuso|assegnat*|preso|selezionat*|presa|orient*|affida*|firmato
selected
 raggiunto|rientr*|ritenut*|superat*|idone*|accettat*|selezionat*|scelt*|ammess*|passat*|accolt*|accogl*|positiv*,
 ammess*|ammett*
consider pres* in, valutat*|consider*
fit adatt*|sufficient*|corrispond*|requisit*|coeren*|linea
toOffer prender*, assumer*|invitar*|offrir*|propor*|incontrar*
filled ricerca|posizion*|selezione ~8 sospes*|copert*|annullat*|conclus*|chius*
declined chiud* ~2 qui|pratica, al completo, volta non, ferm*|conclud* ~2 qui|punto
refusal dispiac*|spiac* ~4 comunic*|inform*, rammarico
takenBack ritir*|revoc*|annull* ~3 offerta|proposta|lettera, offerta|proposta ~14 ritirata|revocata|annullata
regret dispiac*|spiac*|purtroppo
companyIsRest e stata inviata a
luck fortuna, bocca al lupo
keepOnFile da parte, conserv*|database|community|future, terr* ~3 present*|cv
applyAgain nostra pagina
manyApplicants numer*|oltre|# ~3 candidatur*|cv
received
 trasmess*|pervenut*|acquisit*|arrivat*|completata|inviat*|carico|registrat*|ricezione|completato|successo|ricevut*
confirmed ti sei candidat*
thanks ringrazi*|grazie
applied esser*|inviat*|candidatur*|curricul*|candidar*|presentat*|interesse
willReview in valutazione|esame, esamin*|valuter*|legg*|vaglio
contactYou contatt*|ricontatt*|sapere|riscontro
invite selezionat* per, invit*|convoc*|gradir*|piacerebbe|complimenti|vorremmo|propon*
arrange quando possiamo|sei, disponibile|slot|prenot*|fissa*, va|andrebbe bene
interview
 telefonata|videochiamata|intervista|colloqui*|incontr*|chiacchier*|call|appuntamento|sentir*|conoscert*|parlare,
 di gruppo
interviewSet piacer*|vorr* ~1 sentir*|conoscer*|incontrar*,
 aspett*|ricord*|conferm*|spost* ~5 incontro|colloquio|appuntamento
assessment prov* scritt*|tecnic*|online|pratic*,
 videointervist*|elaborato|attitudinal*|challenge|assessment|test|esercizio|questionario, una ~1 prova
complete
 assegn*|terra|prepar*|registra*|entro|giorni|fare|link|rispond*|allegat*|invia*|sosten*|consegn*|inizi*|complet*|svolg*|prossim*|compil*|dovra*|convocat*|scade|cominciare|mand*|accedi|svolt*|chied*
offerJob scelto te, assumerti|assumerla, lettera di assunzione|impegno,
 propost* di? assunzione|contratt*|inserimento,
 offrirti|offrirle|proporti|proporle il|la ~1 posizione|ruolo|posto|assunzione|impiego, sua|tua assunzione,
 ti|la vogliamo|vorremmo|voglio come|con|nel|in, posto|posizione|lavoro|ruolo ~6 e tuo|tua|suo|sua,
 averti|averla ~1 squadra|team|bordo, offerta|proposta formale,
 ti prendiamo
offerPapers ral|contratto
alert nuov* offert*|annunci
careerAdvice newsletter|webinar
outreach cerchiamo|cerco, sto|stiamo cercando, trovato|visto|letto ~2 tuo|suo profilo|cv|curriculum, nostr* ~1 client*
askInterest manda*|invia* ~3 cv|curriculum, le|ti va|andrebbe|interess*, e|saresti interessat*|apert*
statusNews prorogat*|ritard*|referenze|pausa|pazienza|rimbors*|novita, stato della, e passata, ancora in,
 cv|candidatur* ~6 aggiornat*|visualizzat*|vist*
unfinished incomplet*|bozza|terminat*|attiva|mancant*|attivare|mancano
otherMatter
 affitto|genitor*|mutuo|abstract|appartamento|prestito|polizza|universita|passaporto|rimborso|festival|colleghe,
 di iscrizione, figli*
legal privacy|gdpr
companyFollows azienda|in|da|recruiting|presso|hr|umane|scelto
roleFollows candidatura|domanda|concorso|cv|curriculum|selezione|offerta per|come il|la|lo? posizione|ruolo? di?,
 come|mansione|posizione|ruolo|candidatura, cerc*|selezion* un|una|uno,
 incarico|ruolo|annuncio|mansione|posizione|posto|ricerca di
roleEnds ha|in|da|che|nella|presso|e|si|la|abbiamo|per
roleLabel offerta|ruolo|annuncio|mansione|posizione
roleNoun
 farmacist*|specialist*|aiuto|stage|tecnic*|ingegner*|operator*|responsabil*|impiegat*|infermier*|capo*|disegnator*|sviluppator*|magazzin*|consulent*|progettist*|autist*|addett*|dirett*
closing saluti|cordial*|saluto
visa permesso|trasfer*|distan*|provincia|residen*
budget retributiv*|econom*|budget
seniority junior|anni, maggior*|piu esperienza
metYou nostro|dopo|tuo|grazie|seguito ~4 prova|colloqui*|incontr*|venut*
feedback restituir*|feedback
money bonifico
identityPapers iban
`,
};
