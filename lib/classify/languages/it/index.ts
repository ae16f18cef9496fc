// Italian.
import type { LanguageData } from '../language';
import { weights } from './weights';

export const italian: LanguageData = {
  code: 'it',
  common:
    'il gli che per con del della di un una sono sua suo le la lei ti tuo tua abbiamo grazie non si ha alla al da in e questo gentile buongiorno ci lavoro ciao i lo l a se su',
  words: `
not non|nessun*|impossibil*, non ~1 in grado
void non esit*|solo|rispond*|preoccup*, non ~2 ancora, ancora non, anche se, ricevut* ~1 numeros*|molt*|oltre,
 per aver ~1 complet*|svolt*
condition se|qualora|caso|appena, quando ~4 sar*|verr*,
 candidati|candidature|coloro|chi non|ritenut*|che, solo ~3 candidat*|profil*
hedge potrebbe*|eventual*
stated purtroppo|spiac*|dispiac*|pero|decis*
application candidatur*|curricul*|cv|domanda|profilo
position posizion*|ruol*|ricerca|selezione|offert*|annunci*|lavoro|lavorativ*|posto|stage
candidate candida*
hiring selezion*|selettiv*|hr|recruit*|assun*|umane|concorso
interviewWord colloqui*|videointervist*
others altr* ~1 candidat*|profil*|person*|figur*,
 candidat*|profil*|person*|figur*|chi ~3 piu|maggior*|gia|intern*, affida* ~6 altr*|collega
proceed proced*|prosegu*|continuare|avanz*|avanti, dare|daremo seguito,
 fase|step successiv*, prossim*|successiv* fase|step
chose scelt*|selezionat*|prefer*|individuat*|opta*|decis*|pres*|affida*|cadut*|ricadut*|chiuso, va a
selected selezionat*|scelt*|accettat*|accolt*|accogl*|idone*|superat*|ritenut*|positiv*|ammess*|rientr*|passat*|raggiunto|raggiunge|possied*
consider consider*|valutat*, pres* in, prendere in
fit corrispond*|adatt*|coeren*|soddisf*|linea|requisit*
toOffer offrir*|propor*|invitar*|assumer*, bisogno di personale
filled posizion*|ruolo|ricerca|selezione ~8 copert*|chius*|conclus*|annullat*|sospes*|congelat*,
 chiuso ~1 posizion*|ricerca|selezione, posizion*|ruolo|annuncio ~1 non e piu, gia assunt*|trovat*,
 non ~2 posizioni|cercando
declined candidatur*|domanda|profilo ~9 respint*|scartat*|archiviat*, esit* ~4 negativ*,
 ferm*|conclud* ~1 qui, trovato una persona|qualcuno
takenBack offerta|proposta ~9 ritirat*|revocat*|annullat*
refusal rammarico, spiac*|dispiac*|purtroppo ~4 comunic*|inform*
regret purtroppo|spiac*|dispiac*
luck fortuna, bocca al lupo, augur* ~6 success*|meglio
keepOnFile database|conserv*|community|future, terr* ~3 present*|cv
applyAgain seguici, altre|nostre offerte|posizioni|opportunita
manyApplicants numer*|molt*|oltre|# ~3 candidatur*|cv
received ricevut*|ricezione|inviat*|registrat*|acquisit*|arrivat*|pervenut*|carico|successo
confirmed ti sei candidat*, si e candidat*, ricevuto tutto, abbiamo ~2 cv|curriculum
thanks grazie|ringrazi*
applied interesse|candidar*|esser*|candidatur*|inviat*|curricul*
willReview valuter*|esamin*|analizz*|legg*, in valutazione|esame
contactYou contatt*|ricontatt*|riscontro|sapere|risponderemo|aggiorner*
invite invit*|convoc*|complimenti|vorremmo|piacerebbe, selezionat* per
arrange fissa*|prenot*|disponibile|slot, indic*|sapere|conferm* ~3 disponibilit*,
 va bene
interview colloqui*|videochiamata|telefonata|incontro|call|chiacchier*|appuntamento|sentirci, parlare con
interviewSet colloquio ~4 fissato|programmato,
 conferm*|spost*|ricord*|aspett* ~5 colloquio|incontro|appuntamento, vorr*|piacer* ~1 conoscer*|incontrar*,
 venire|passi ~2 noi|alle
assessment test|assessment|questionario|videointervist*|esercizio|challenge|attitudinal*, video intervista, case|caso study|studio,
 prov* tecnic*|scritt*|online|pratic*, una ~1 prova
complete complet*|svolg*|svolt*|sosten*|compil*|link|prepar*|registra*|entro|prossim*|invia*|mand*|allegat*|fare
offerJob propost* di assunzione|contratt*|economica|inserimento, lettera di assunzione|impegno,
 confermar*|tua|sua ~1 assunzione,
 lieti|felic*|piacere|contenti ~3 offrir* ~2 posizion*|ruolo|posto|offerta|stage,
 vogliamo come|assumere, aver* con noi, scelto te, posto ~6 e tuo, benvenut* nel team,
 deciso di assumer*, contratto di lavoro ~5 firm*, selezionat* per ricoprire
offerPapers contratto|ral
alert alert, nuov* offert*|annunci, offerte per te, ricerca salvata
outreach cerchiamo, visto|trovato|letto ~2 tuo|suo profilo|cv|curriculum,
 profilo|esperienza ~3 interess*|colpito|attenzione, ti contatto|scrivo, nostr* ~1 client*,
 sto|stiamo cercando|selezionando
recruiterSelf sono|occupo ~3 recruit*|consulente|selezione
jobSheet requisiti:
askInterest ti|le interess*|andrebbe|va|piacerebbe, potrebbe interess*, saresti|sei|e interessat*|apert*|ricerca,
 invia*|manda* ~3 cv|curriculum
statusNews pazienza|ritard*|referenze, piu tempo, ancora in, stato della,
 candidatur*|cv ~6 vist*|visualizzat*|aggiornat*, inserit* ~2 database
unfinished incomplet*|manc*|attivare|terminat*, complet* ~2 registrazione|candidatura|pratica
withdrawn tua|sua rinuncia, ritir* ~2 candidatura
otherMatter prestito|mutuo|polizza|rimborso|affitto|appartamento|passaporto|universita|borsa|fattur*|iscrizione|genitor*|abstract|colleghe,
 di visto, tuo|suo ordine
legal privacy|gdpr
unsubscribe disiscriv*
companyFollows presso|in|azienda|scelto|da|hr|recruiting|umane, interesse per, confronti di, parte di|del, sono ~1 di
companyIsRest e stata inviata a
roleFollows come|posizione|ruolo, annuncio di?, posizione|ruolo|posto|ricerca di,
 candidatura|selezione per|come la|il|lo? posizione|ruolo? di?
roleEnds presso|e|ha|in|si|che|da|nella|per|aveva|la|abbiamo
roleLabel posizione|ruolo|offerta|annuncio|mansione
roleNoun ingegner*|sviluppator*|tecnic*|responsabil*|dirett*|impiegat*|addett*|operator*|infermier*|consulent*|stage
closing cordial*|saluti|saluto
visa distan*|residen*|permesso
budget econom*|retributiv*|budget
seniority anni|junior, piu|maggior* esperienza
metYou grazie|dopo|seguito|nostro|tuo ~4 colloqui*|incontr*|venut*
feedback feedback
money bonifico
identityPapers iban
`,
  weights,
};
