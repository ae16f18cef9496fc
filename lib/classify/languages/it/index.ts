// Italian.
import type { LanguageData } from '../language';

export const italian: LanguageData = {
  code: 'it',
  common:
    'il gli che per con del della di un una sono sua suo le la lei ti tuo tua abbiamo grazie non si ha alla al da in e questo gentile buongiorno ci lavoro ciao i lo l a se su',
  words: `
not non ~1 in grado, nessun*|non|impossibil*
void ricevut* ~1 oltre|numeros*|molt*, non ~2 ancora, non solo|rispond*|esit*, anche se
condition nel|in caso, quando ~4 verr*|saranno|sara, se|appena|qualora,
 candidature|candidati|chi|coloro che|non|ritenut*, solo ~3 candidat*|profil*
hedge potrebbe*|eventual*
stated dispiac*|pero|spiac*|decis*|purtroppo
application candidatur*|profilo|cv|curricul*|percorso|domanda
position posizion*|posto|offert*|stage|ricerca|selezione|annunci*|ruol*|lavoro|lavorativ*
candidate candida*
hiring recruit*|netti|stipendio|selezion*|assun*|hr|selettiv*|umane|mensilita|concorso|ral
interviewWord colloqui*
others candidat*|profil*|person*|figur* ~3 intern*|piu|gia|maggior*,
 altr* ~1 profil*|person*|ragazz*|profession*|candidat*|finalist*
proceed daremo|dare seguito, proced*|avanti|continuare|prosegu*|avanz*, prossim* step, step|fasi|fase successiv*
chose va a, trovato,
 prendere|scelt*|opta*|ricadut*|favore|decis*|prefer*|cadut*|individuat*|chiuso|assegnat*|preso|selezionat*|presa|orient*|affida*|firmato
selected raggiunto|rientr*|ritenut*|superat*|idone*|accettat*|selezionat*|scelt*|ammess*|passat*|accolt*|accogl*|positiv*,
 ammett*|ammess*
consider pres* in, valutat*|consider*
fit adatt*|sufficient*|corrispond*|requisit*|coeren*|linea
toOffer prender*, assumer*|invitar*|offrir*|propor*|incontrar*
filled posizion*|ricerca|selezione ~8 sospes*|copert*|annullat*|conclus*|chius*
declined posto ~4 preso|occupato, volta non, chiud* ~2 qui|pratica, al completo, blocco ~2 assunzion*,
 ferm*|conclud* ~2 qui|punto
takenBack proposta|offerta ~14 revocat*|annullat*|ritirat*, revoca|ritirare ~1 proposta|offerta
refusal rammarico, dispiac*|spiac* ~4 comunic*|inform*
regret purtroppo|dispiac*|spiac*
companyIsRest e stata inviata a
luck bocca al lupo, fortuna
keepOnFile da parte, terr* ~3 present*|cv, conserv*|future|database|community
applyAgain nostra pagina
manyApplicants numer*|oltre|# ~3 candidatur*|cv
received trasmess*|ricezione|completata|pervenut*|acquisit*|arrivat*|inviat*|carico|registrat*|completato|successo|ricevut*
confirmed ti sei candidat*
thanks ringrazi*|grazie
applied presentat*|candidar*|inviat*|esser*|candidatur*|curricul*|interesse
willReview in valutazione|esame, vaglio|valuter*|legg*|esamin*
contactYou contatt*|riscontro|ricontatt*|sapere
invite invit*|convoc*|gradir*|complimenti|piacerebbe|vorremmo|propon*, selezionat* per
arrange quando possiamo|sei, fissa*|prenot*|disponibile|slot, va|andrebbe bene
interview di gruppo,
 telefonata|videochiamata|colloqui*|intervista|call|incontr*|chiacchier*|appuntamento|sentir*|conoscert*|parlare
interviewSet aspett*|ricord*|spost*|conferm* ~5 incontro|colloquio|appuntamento,
 vorr*|piacer* ~1 sentir*|conoscer*|incontrar*
assessment prov* scritt*|tecnic*|online|pratic*,
 videointervist*|elaborato|attitudinal*|challenge|assessment|test|esercizio|questionario, una ~1 prova
complete assegn*|terra|prepar*|registra*|entro|giorni|rispond*|allegat*|invia*|sosten*|consegn*|inizi*|complet*|link|fare|svolg*|prossim*|compil*|dovra*|convocat*|scade|cominciare|mand*|accedi|svolt*|chied*
offerJob lettera di assunzione|impegno, scelto te, propost* di? contratt*|assunzione|inserimento,
 lieti|felic*|piacere ~3 offrir* ~2 posizion*|ruolo, averla|averti con noi, assumerla|assumerti
offerPapers contratto|ral
alert nuov* offert*|annunci, nuovi annunci
careerAdvice newsletter|webinar
outreach cerchiamo|cerco, nostr* ~1 client*, sto|stiamo cercando, trovato|visto|letto ~2 tuo|suo profilo|cv|curriculum
recruiterSelf sono ~3 consulente|recruit*
askInterest le|ti va|andrebbe|interess*, manda*|invia* ~3 cv|curriculum, e|saresti interessat*|apert*
statusNews ancora in, e passata, stato della, prorogat*|referenze|ritard*|pausa|pazienza|rimbors*|novita, piu tempo,
 cv|candidatur* ~6 aggiornat*|visualizzat*|vist*
unfinished bozza|incomplet*|terminat*|mancant*|attiva|attivare|mancano,
 completare|completa ~2 registrazione|candidatura|pratica
otherMatter figli*, di iscrizione,
 affitto|genitor*|mutuo|festival|passaporto|abstract|appartamento|prestito|polizza|universita|rimborso|colleghe
legal gdpr|privacy
companyFollows azienda|in|da|recruiting|presso|hr|umane|scelto
roleFollows come|posizione|ruolo|mansione|candidatura,
 candidatura|domanda|concorso|cv|curriculum|selezione|offerta per|come il|la|lo? posizione|ruolo? di?,
 selezion*|cerc* un|una|uno, incarico|ruolo|annuncio|mansione|posizione|posto|ricerca di
roleEnds ha|in|da|che|nella|presso|e|si|la|abbiamo|per
roleLabel offerta|ruolo|annuncio|mansione|posizione
roleNoun farmacist*|specialist*|aiuto|tecnic*|ingegner*|operator*|responsabil*|impiegat*|infermier*|capo*|disegnator*|sviluppator*|magazzin*|progettist*|autist*|addett*|stage|consulent*|dirett*
closing cordial*|saluti|saluto
visa trasfer*|permesso|distan*|residen*|provincia
budget retributiv*|econom*|budget
seniority maggior*|piu esperienza, junior|anni
metYou nostro|dopo|tuo|grazie|seguito ~4 prova|venut*|colloqui*|incontr*
feedback restituir*|feedback
money bonifico
identityPapers iban
`,
};
