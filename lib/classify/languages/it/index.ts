// Italian.
import type { LanguageData } from '../language';

export const italian: LanguageData = {
  code: 'it',
  common:
    'il gli che per con del della di un una sono è sua suo le la lei ti tuo tua abbiamo grazie non si ha alla al da in e questo gentile buongiorno ci lavoro ciao',
  words: `
not non, nessun*, impossibil*
void non esit*|solo|rispond*|preoccup*|dimentic*|serve|vediamo, non è necess*, non ~2 ancora, ancora non, anche se
condition se, qualora, quando ~4 sar*|verr*|avr*, ove, caso, appena, candidati|candidature|coloro|chi non|prive|ritenut*,
 solo ~3 candidat*|profil*
hedge potrebbe*, potrest*, forse, eventual*
stated purtroppo, spiac*, dispiac*, però, decis*, sfortunat*
application candidatur*, curricul*, cv, domanda, profilo
position posizion*, ruol*, ricerca, selezione, offert*, annunci*, lavor*, posto, stage
candidate candida*
hiring selezion*, selettiv*, hr, recruit*, assun*, risorse umane, concorso
interviewWord colloqui*, videointervist*
others altr* ~1 candidat*|profil*|person*|figur*|ragazz*, candidat*|profil*|person*|figur*|chi ~3 più|maggior*|meglio|cui|già,
 affida* ~6 altr*|collega
proceed proced*, prosegu*, continuare, continueremo, avanz*, avanti, dare|daremo seguito, fase|step successiv*,
 prossim*|successiv* fase|step
chose scelt*, selezionat*, prefer*, individuat*, opta*, orientat*, decis*, assunto, pres*, affida*, favore, cadut*, ricadut*
selected selezionat*, scelt*, accettat*, accolt*, idone*, superat*, ritenut*, positiv*, ammess*, ammett*, rientr*, passat*
consider considera*, valutat*, pres* in
fit corrispond*, adatt*, coeren*, aderen*, allineat*, soddisf*, compatibil*, linea, requisit*,
 che|quanto ~2 cerc*|ricerc*
toOffer offrir*, propor*, invitar*
filled posizion*|ruolo|posto|ricerca|offerta|annuncio|selezione ~8 copert*|chius*|annullat*|sospes*|assegnat*,
 copert*|chius*|annullat*|sospes* ~1 posizion*|ruolo|posto|ricerca|offerta|annuncio|selezione,
 posizion*|ruolo|posto|ricerca|offerta|annuncio ~1 non è più, ricerca ~9 conclus*, già copert*|assunt*|trovat*,
 non ~2 posizioni|cercando
declined candidatur*|cv|curriculum|domanda|profilo ~9 respint*|scartat*|esclus*|archiviat*, esit* negativ*,
 ferm*|conclud*|finisc* ~1 qui, passiamo oltre
refusal rammarico, spiac*|dispiac*|purtroppo ~4 comunic*|dover*|inform*, non ~3 risposta|notizia che
regret purtroppo, spiac*, dispiac*, sfortunat*
luck bocca al lupo, fortuna, augur* ~6 success*|meglio|futuro|percorso
keepOnFile database, archivio, conserv*, community, terr*|tengo ~3 present*|contatto|cv, future, ricontattar*
applyAgain in futuro, altre|nostre offerte|posizioni|opportunità, candidar* ~3 altr*, seguici
manyApplicants numero|molt*|oltre|# ~3 candidatur*|cv|curriculum|domande
received ricevut*, ricezione, inviat*, registrat*, completat*, arrivat*, pervenut*, carico, successo, correttamente
confirmed ti sei|è candidat*, ricevuto tutto, abbiamo ~2 cv|curriculum
thanks grazie, ringrazi*, apprezz*
applied interesse, candidar*, candidatur*, inviat*, curricul*, scelto
willReview valuter*, esaminer*, analizzer*, legg*, valutando, in valutazione|esame
contactYou contatt*, ricontatt*, riscontro, sapere, avviser*, scriviamo, risposta, aggiorner*
invite invit*, convoc*, selezionat* per, complimenti
arrange fissa*, prenot*, disponibile, indic*|comunic*|sapere|conferm* ~3 disponibilit*, orar*, slot, liber*, passare
interview colloqui*, videochiamata, telefonata, incontro, call, chiacchier*, appuntamento
interviewSet colloquio ~4 fissato|confermat*|programmato|alle, conferm*|rinvi*|spost* ~3 colloquio|incontro|appuntamento|call,
 vorr*|piacer* conoscer*|incontrar*, convoc* ~14 colloquio, venire|passare ~1 azienda|noi|negozio
assessment test, assessment, questionario, videointervist*, business case,
 prov* tecnic*|scritt*|online|pratic*
complete complet*, svolg*, sosten*, compil*, link, prepar*, registra*, entro il|le|#, prossim*, invia*
offerJob propost* di assunzione|contratt*|economica, lettera di assunzione|impegno, confermar*|tua|sua ~1 assunzione,
 lieti|felic*|piacere ~3 offrir*|formular* ~2 posizion*|ruolo|posto|contratto|propost*|offerta, propor* ~1 contratto,
 vogliamo come, aver* con noi, scelto te, posizion*|ruolo|posto ~6 è tuo|tua
offerPapers contratto, a bordo, ral
alert alert, nuov* offert*|annunci|posizioni|lavori, annunci|offerte per te, ricerca salvata
jobList candidati subito|ora|in, vedi ~2 offert*|annunc*
outreach visto|trovato|letto ~2 tuo|suo profilo, profilo ~3 interess*|colpito, ti|la contatto|scrivo, nostr* ~1 client*,
 stiamo cercando
recruiterSelf sono ~3 recruit*
jobSheet ral, requisiti:, smart working, remote
askInterest ti|le interess*|andrebbe, saresti|sei|è interessat*|apert*, cv aggiornato, invia*|manda* ~3 cv|curriculum,
 sentirci
statusNews pazienza, ritard*, più tempo, ancora in, 
 candidatur*|cv|curriculum ~6 vist*|visualizzat*|aggiornat*|passata
unfinished incomplet*, password, complet* ~2 registrazione|candidatura|profilo, manc*
withdrawn tua|sua rinuncia, ritirat* ~2 candidatura, candidatura ~2 ritirat*
otherMatter prestito, mutuo, polizza, rimborso, affitto, appartamento, passaporto, università,
 tuo|suo ordine, fattur*
legal privacy, gdpr, riservat*
unsubscribe disiscriv*
companyFollows presso, in, azienda, interesse per, confronti di, parte di|del, scelto, sono ~1 di, da, hr,
 recruiting, umane
companyIsRest è stata inviata a
roleFollows come, annuncio di?, posizione|ruolo|posto|ricerca di, candidatura|selezione per|come la|il|lo? posizione|ruolo? di?, posizione|ruolo
roleEnds presso, è, ha, in, si, che, da, e, nella, per, aveva, la, abbiamo
roleLabel posizione, ruolo, offerta, annuncio, mansione
roleNoun ingegner*, sviluppator*, tecnic*, responsabil*, dirett*, impiegat*, addett*, operator*, infermier*,
 magazzin*, commess*, consulent*, stage, specialist*
closing cordial*, saluti, saluto, presto
visa distan*, residen*, permesso
budget econom*, retributiv*, riorganizz*
seniority anni, seniority, junior, più|maggior* esperienza
metYou grazie|dopo|seguito|nostro|tuo ~4 colloqui*|incontr*|venut*
feedback feedback, riscontro più
money bonifico
identityPapers iban
`,
};
