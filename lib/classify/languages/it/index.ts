// Italian.
import type { LanguageData } from '../language';

export const italian: LanguageData = {
  code: 'it',
  common:
    'il gli che per con del della di un una sono sua suo le la lei ti tuo tua abbiamo grazie non si ha alla al da in e questo gentile buongiorno ci lavoro ciao i lo l a se su',
  words: `
not non|nessun*|impossibil*, non ~1 in grado
void non esit*|solo|rispond*|preoccup*, non ~2 ancora, ancora non, anche se, ricevut* ~1 numeros*|molt*|oltre,
 per aver ~1 complet*|svolt*
condition se|qualora|appena, in|nel caso, quando ~4 sara|saranno|verr*,
 candidati|candidature|coloro|chi non|ritenut*|che, solo ~3 candidat*|profil*
hedge potrebbe*|eventual*
stated purtroppo|spiac*|dispiac*|pero|decis*
application candidatur*|curricul*|cv|domanda|profilo|percorso
position posizion*|ruol*|ricerca|selezione|offert*|annunci*|lavoro|lavorativ*|posto|stage
candidate candida*
hiring selezion*|selettiv*|hr|recruit*|assun*|umane|concorso|netti|ral|mensilita|stipendio
interviewWord colloqui*|videointervist*
others altr* ~1 candidat*|profil*|person*|figur*|ragazz*|finalist*|profession*,
 candidat*|profil*|person*|figur*|chi ~3 piu|maggior*|gia|intern*, affida* ~6 altr*|collega
proceed proced*|prosegu*|continuare|avanz*|avanti, dare|daremo seguito,
 fase|step successiv*, prossim*|successiv* fase|step
chose scelt*|selezionat*|prefer*|individuat*|opta*|decis*|preso|presa|prendere|affida*|assegnat*|orient*|favore|cadut*|ricadut*|chiuso|firmato, va a
selected selezionat*|scelt*|accettat*|accolt*|accogl*|idone*|superat*|ritenut*|positiv*|ammess*|rientr*|passat*|raggiunto|raggiunge|possied*
consider consider*|valutat*, pres* in, prendere in
fit corrispond*|adatt*|coeren*|soddisf*|linea|requisit*|sufficient*
toOffer offrir*|propor*|invitar*|assumer*|incontrar*|assumendo, bisogno|ricerca di personale, sono opportunita|posizioni
filled blocco ~2 assunzioni, posizion*|ruolo|ricerca|selezione ~8 copert*|chius*|conclus*|annullat*|sospes*|congelat*,
  gia ~1 assunt*|trovat*|preso,
 non ~2 posizioni|cercando
declined candidatur*|domanda|profilo ~9 respint*|scartat*|archiviat*|esclus*, esit* ~4 negativ*,
 ferm*|conclud* ~2 qui|punto, trovato una persona|qualcuno, passiamo oltre, volta non, precedenza|priorita a, ha prevalso, chiudo ~1 tua|sua, interromp* ~1 processo|percorso,
 cerchiamo ~1 figura|profilo|qualcuno ~1 piu|maggior*
takenBack offerta|proposta ~14 ritirat*|revocat*|annullat*, ritirare|revoca ~1 offerta|proposta
refusal rammarico, spiac*|dispiac*|purtroppo ~4 comunic*|inform*
regret purtroppo|spiac*|dispiac*
luck fortuna, bocca al lupo, augur* ~6 success*|meglio
keepOnFile database|conserv*|community|future, terr* ~3 present*|cv, da parte
applyAgain seguici|seguirci|connettiti|ricandid*, altre|nostre offerte|posizioni|opportunita, nostra pagina
manyApplicants numer*|molt*|oltre|# ~3 candidatur*|cv
received ricevut*|ricezione|inviat*|registrat*|acquisit*|arrivat*|pervenut*|trasmess*|completato|completata|carico|successo
confirmed ti sei candidat*, ricevuto tutto, risposte|test|prova|video*|elaborato|consegna|concorso ~4 registrat*|ricevut*|inviat*|trasmess*,
 ricevuto ~2 test, iscrizione al concorso, abbiamo ~2 cv|curriculum
thanks grazie|ringrazi*
applied interesse|presentat*|candidar*|esser*|candidatur*|inviat*|curricul*
willReview valuter*|esamin*|analizz*|legg*|vaglio, in valutazione|esame
contactYou contatt*|ricontatt*|riscontro|sapere|risponderemo|aggiorner*
invite invit*|convoc*|complimenti|vorremmo|piacerebbe|gradir*|propon*, puo venire, selezionat* per
arrange fissa*|prenot*|disponibile|slot, indic*|sapere|conferm* ~3 disponibilit*,
 va|andrebbe|andrebbero bene, quando sei|possiamo
interview colloqui*|videochiamata|telefonata|incontr*|call|chiacchier*|appuntamento|sentir*|intervista|conoscert*|parlare, ti chiamo, prova orale, giornata di, di gruppo, ti|la|l aspettiamo|aspetto
interviewSet colloquio ~4 fissato|programmato|spostato|confermato|terra, orale ~4 terra, prossim*|second* step|fase|passo|tappa ~3 colloquio|call|incontro|chiacchierata, link ~3 colloquio|call|videochiamata, quali giorni,
 conferm*|spost*|ricord*|aspett* ~5 colloquio|incontro|appuntamento, vorr*|piacer* ~1 conoscer*|incontrar*|sentir*,
 venire|passi|passare|venga ~2 noi|alle|azienda|agenzia|negozio
assessment test|assessment|questionario|videointervist*|esercizio|challenge|attitudinal*|elaborato|assignment, video intervista, case|caso study|studio, business case|game, prepar* ~1 presentazione, registr* ~2 video, domande|risposte ~2 video, valutazione online,
 prov* tecnic*|scritt*|online|pratic*|preselettiv*, una ~1 prova
complete complet*|svolg*|svolt*|sosten*|compil*|link|prepar*|registra*|entro|prossim*|invia*|mand*|allegat*|fare|chied*|terra|inizi*|cominciare|accedi|rispond*|consegn*|dovra*|assegn*|scade|convocat*|giorni
offerJob propost* di? assunzione|contratt*|economica|inserimento, lettera di assunzione|impegno,
 confermar*|tua|sua ~1 assunzione,
 lieti|felic*|piacere|contenti ~3 offrir* ~2 posizion*|ruolo|posto|offerta|stage,
 vogliamo come|assumere|con, vorremmo te, aver* con noi, averti nel team, scelto te, posto|ruolo|stage|tirocinio ~6 e tuo, benvenut* nel|a team|bordo, sei dei nostri, che entrassi|entrasse, propon* un contratto, candidatura ~6 accettata, sei assunt*, accoglier* nel team, contratto e pronto, assumerti|assumerla, scelt* per il|la ruolo|posto|posizione, vincit*, prendere servizio, sottoscriv* ~1 contratto, offrir* uno stage,
 deciso di assumer*, contratto di lavoro ~5 firm*, selezionat* per ricoprire
offerPapers contratto|ral
alert alert, nuov* offert*|annunci, offerte ~1 per te, ricerca salvata, career day, aziende che assumono, annunci simili, offerte di lavoro ~1 settimana, # posizioni|offerte
jobList posizioni aperte, candidati subito|ora
careerAdvice newsletter|consigli|webinar, come scrivere|trovare
outreach cerchiamo|cerco, parlarti di, seguendo una ricerca, head hunting, ricevuto mandato, tuo nome, visto|trovato|letto ~2 tuo|suo profilo|cv|curriculum,
 profilo|esperienza ~3 interess*|colpito|attenzione, ti contatto|scrivo, nostr* ~1 client*,
 sto|stiamo cercando|selezionando|allargando, raccontarti, torno a
recruiterSelf sono|occupo ~3 recruit*|consulente|selezione
jobSheet requisiti:
askInterest ti|le interess*|andrebbe|va|piacerebbe, potrebbe interess*|fare, valuteresti, ricerca di un, conosci qualcuno, saresti|sei|e interessat*|apert*|ricerca,
 invia*|manda* ~3 cv|curriculum
statusNews pazienza|ritard*|referenze|prorogat*|pausa|rimbors*|novita, e passata, talent community, resta visibile, ha visualizzato|visto, piu tempo, ancora in, stato della,
 candidatur*|cv ~6 vist*|visualizzat*|aggiornat*
unfinished incomplet*|mancano|mancant*|attiva|attivare|terminat*|bozza, manca un|il, completa|completare ~2 registrazione|candidatura|pratica
withdrawn tua|sua rinuncia, ritirat* ~2 candidatura
otherMatter festival|garage|prestito|mutuo|polizza|rimborso|affitto|appartamento|passaporto|universita|borsa|fattur*|insegnanti|genitor*|abstract|colleghe,
 di visto, tuo|suo ordine, di iscrizione, figli*
legal privacy|gdpr
unsubscribe disiscriv*
companyFollows presso|in|azienda|scelto|da|hr|recruiting|umane, interesse per, confronti di, parte di|del, sono ~1 di
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
metYou grazie|dopo|seguito|nostro|tuo ~4 colloqui*|incontr*|venut*|prova, piacere conoscer*
feedback feedback|restituir*
money bonifico
identityPapers iban
`,
};
