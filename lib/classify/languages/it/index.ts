// Italian.
import type { LanguageData } from '../language';

export const italian: LanguageData = {
  code: 'it',
  common:
    'il gli che per con del della di un una sono sua suo le la lei ti tuo tua abbiamo grazie non si ha alla al da in e questo gentile buongiorno ci lavoro ciao i lo l a se su',
  words: `
not non ~1 in grado, nessun*|impossibil*|non
void ricevut* ~1 oltre|numeros*|molt*, non ~2 ancora, non solo|rispond*|esit*, anche se
condition nel|in caso, quando ~4 sara|saranno|verr*, se|appena|qualora,
 candidati|candidature|chi|coloro ritenut*|che|non, solo ~3 candidat*|profil*
hedge potrebbe*|eventual*
stated dispiac*|pero|spiac*|purtroppo|decis*
application percorso|candidatur*|profilo|curricul*|cv|domanda
position posizion*|offert*|annunci*|posto|stage|ruol*|ricerca|lavorativ*|selezione|lavoro
candidate candida*
hiring recruit*|selezion*|netti|hr|assun*|umane|mensilita|concorso|stipendio|selettiv*|ral
interviewWord colloqui*
others candidat*|profil*|person*|figur* ~3 piu|intern*|maggior*|gia,
 altr* ~1 candidat*|profil*|person*|ragazz*|profession*|finalist*
proceed avanti|continuare|proced*|prosegu*|avanz*, daremo|dare seguito, prossim* step, fasi|fase|step successiv*
chose va a, trovato,
 scelt*|selezionat*|assegnat*|opta*|ricadut*|decis*|prendere|individuat*|prefer*|cadut*|orient*|favore|chiuso|preso|presa|affida*|firmato
selected ritenut*|rientr*|superat*|accolt*|idone*|accettat*|ammess*|passat*|raggiunto|accogl*|positiv*|scelt*|selezionat*,
 ammess*|ammett*
consider pres* in, valutat*|consider*
fit sufficient*|linea|adatt*|requisit*|corrispond*|coeren*
toOffer prender*, invitar*|offrir*|propor*|assumer*|incontrar*
filled ricerca|selezione|posizion* ~8 sospes*|copert*|annullat*|chius*|conclus*
declined al completo, chiud* ~2 qui|pratica, blocco ~2 assunzion*, ferm*|conclud* ~2 qui|punto,
 posto ~4 preso|occupato, volta non
takenBack ritirare|revoca ~1 offerta|proposta, offerta|proposta ~14 ritirat*|annullat*|revocat*
refusal dispiac*|spiac* ~4 comunic*|inform*, rammarico
regret purtroppo|dispiac*|spiac*
companyIsRest e stata inviata a
luck fortuna, bocca al lupo
keepOnFile conserv*|database|community|future, da parte, terr* ~3 present*|cv
applyAgain nostra pagina
manyApplicants oltre|numer*|# ~3 cv|candidatur*
received completato|trasmess*|completata|pervenut*|arrivat*|ricezione|registrat*|inviat*|acquisit*|carico|successo|ricevut*
confirmed ti sei candidat*
thanks grazie|ringrazi*
applied esser*|candidatur*|presentat*|interesse|inviat*|candidar*|curricul*
willReview in valutazione|esame, vaglio|valuter*|legg*|esamin*
contactYou contatt*|sapere|riscontro|ricontatt*
invite selezionat* per, complimenti|piacerebbe|invit*|convoc*|gradir*|vorremmo|propon*
arrange quando possiamo|sei, fissa*|prenot*|disponibile|slot, va|andrebbe bene
interview telefonata|colloqui*|incontr*|videochiamata|chiacchier*|call|appuntamento|intervista|sentir*|parlare|conoscert*,
 di gruppo
interviewSet piacer*|vorr* ~1 sentir*|conoscer*|incontrar*, colloquio ~4 fissato|confermato,
 aspett*|ricord*|spost*|conferm* ~5 colloquio|appuntamento|incontro
assessment prov* online|scritt*|tecnic*|pratic*, una ~1 prova,
 elaborato|videointervist*|assessment|attitudinal*|test|esercizio|challenge|questionario
complete svolg*|terra|prepar*|registra*|prossim*|cominciare|entro|giorni|rispond*|allegat*|invia*|chied*|sosten*|consegn*|inizi*|complet*|link|assegn*|fare|compil*|dovra*|convocat*|scade|accedi|mand*|svolt*
offerJob lettera di assunzione|impegno, lieti|piacere|felic* ~3 offrir* ~2 posizion*|ruolo, assumerla|assumerti,
 averla|averti con noi, scelto te, propost* di? contratt*|assunzione|inserimento
offerPapers contratto|ral
alert nuov* annunci|offert*, nuovi annunci
careerAdvice newsletter|webinar
outreach nostr* ~1 client*, cerchiamo|cerco, sto|stiamo cercando, trovato|visto|letto ~2 tuo|suo profilo|cv|curriculum
recruiterSelf sono ~3 recruit*|consulente
jobSheet requisiti:
askInterest manda*|invia* ~3 cv|curriculum, le|ti interess*|va|andrebbe, e|saresti interessat*|apert*
statusNews piu tempo, stato della, ancora in, e passata, candidatur*|cv ~6 aggiornat*|visualizzat*|vist*,
 referenze|pazienza|prorogat*|ritard*|pausa|novita|rimbors*
unfinished completare|completa ~2 registrazione|candidatura|pratica,
 bozza|incomplet*|terminat*|attiva|attivare|mancant*|mancano
otherMatter festival|genitor*|appartamento|mutuo|affitto|passaporto|prestito|polizza|universita|rimborso|abstract|colleghe,
 figli*, di iscrizione
legal privacy|gdpr
companyFollows azienda|in|scelto|da|recruiting|presso|hr|umane
roleFollows annuncio|mansione|posizione|ruolo|incarico|posto|ricerca di, cerc*|selezion* un|una|uno,
 come|posizione|ruolo|mansione|candidatura,
 candidatura|domanda|cv|curriculum|selezione|concorso|offerta come|per il|la|lo? posizione|ruolo? di?
roleEnds ha|in|nella|per|da|che|presso|la|abbiamo|si|e
roleLabel offerta|posizione|ruolo|mansione|annuncio
roleNoun specialist*|stage|dirett*|tecnic*|ingegner*|operator*|responsabil*|impiegat*|infermier*|capo*|disegnator*|aiuto|magazzin*|sviluppator*|farmacist*|autist*|progettist*|addett*|consulent*
closing cordial*|saluti|saluto
visa distan*|residen*|permesso|trasfer*|provincia
budget retributiv*|budget|econom*
seniority junior|anni, maggior*|piu esperienza
metYou nostro|dopo|tuo|seguito|grazie ~4 prova|venut*|colloqui*|incontr*
feedback feedback|restituir*
money bonifico
identityPapers iban
`,
};
