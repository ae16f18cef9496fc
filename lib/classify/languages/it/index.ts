// Italian.
import type { LanguageData } from '../language';

export const italian: LanguageData = {
  code: 'it',
  common:
    'il gli che per con del della di un una sono è nostro nostra sua suo le la lei ti tuo tua abbiamo grazie non si ha alla al da in e questo questa gentile buongiorno ci lavoro',
  words: `
not non, nessun*, impossibile, mai, n
void non esit*, non solo, non rispond*, non preoccup*, non dimentic*, non ancora
condition se, qualora, quando, ove, nel caso, in caso, non appena, a condizione
hedge potrebbe*, forse, eventual*
stated purtroppo, spiacenti, dispiace, tuttavia, rammarico, decis*, sfortunatamente
application curriculum, cv, domanda, profilo
position posizion*, ruolo, offerta, annuncio, lavoro, posto, tirocinio
candidate candidat*
hiring selezione, hr, recruit*, assunzione, risorse umane
interviewWord colloqui*
others altr* ~1 candidat*|profil*|person*
proceed procedere*, proseguire*, proceduto, continuare, avanzare, andare avanti, passare alla|a, fase successiva,
 prossima fase|step, prossimo step, dare seguito, seguito positivo
chose scelto, selezionat*, preferito, individuat*, optato, orientat*, deciso, assunto, procedere, proseguire, con,
 verso, per
selected selezionat*, scelt*, accettat*, accolta, idone*, superato, ritenut*, positivo, ammess*
consider considera*, valutat*, tenere conto
fit corrisponde*, rispecchia*, risponde*, adatt*, coerente, aderente, idone*, allineat*, soddisfa*, compatibile,
 in linea
toOffer offrir*, propor*, invitar*
filled posizione|ruolo|posto|ricerca|offerta|annuncio|selezione ~4 copert*|chius*|annullat*|sospes*|conclus*|assegnat*|ricopert*|disponibile,
 già stata|stato copert*|assegnat*, abbiamo chiuso|coperto
declined candidatura|domanda|profilo ~4 respint*|rifiutat*|scartat*|esclus*, esito negativo, riscontro negativo,
 rifiuta* la, non idone*, non ~1 stat* selezionat*|scelt*, non proseguire
refusal rammarico, delus*, spiacenti|dispiace ~4 comunicar*|dover*|dir*|inform*,
 purtroppo ~4 informar*|comunicar*|dover*, siamo spiacenti
regret purtroppo, spiacenti, dispiace, sfortunatamente
luck in bocca al lupo
keepOnFile database, archivio
received ricevut*, ricevimento, ricezione, inviat*, registrat*
confirmed ricev* ~4 candidatura|curriculum|cv|domanda,
 candidatura|domanda|cv ~4 ricevut*|inviat*|registrat*|successo|pervenut*|correttamente,
 conferm* ~4 ricezione|ricevimento|candidatura, ti sei candidat*
thanks grazie, ringrazi*, lieti, felici, apprezz*
applied interesse, candidar*, inviato, tua|sua|vostra candidatura
willReview valut*|esamin*|analizz*|verific*|leggere* ~4 candidatura|profilo|cv|curriculum|domanda|attenzione|attentamente
contactYou contatt*, riscontro, ti|la|vi ricontatt*
invite invit*, convoc*
arrange fissare, organizzare, concordare, pianificare, disponibil*, orario, slot
interview colloqui*, videochiamata, chiamata, telefonata, incontro, call
interviewSet colloquio ~4 fissato|confermat*|programmato|previsto|si, conferm* ~4 colloquio, invit* ~5 colloquio,
 fissare|organizzare|concordare|pianificare|programmare|svolgere ~3 colloquio|chiamata|call|incontro|videochiamata
assessment test, assessment, questionario, videocolloquio,
 prova|prove|esercizio|valutazione tecnic*|online|pratic*|attitudinal*|di, caso studio, business case
complete complet*, svolgere, effettuare, sostenere, compila*, link
offerJob proposta di assunzione|contratt*|lavoro|economica, lettera di assunzione|impegno,
 lieti|felici|piacere ~4 offrir*|propor*|comunicar*|confermar* ~8 posizione|ruolo|assunzione|posto|contratto|selezionat*,
 tua|sua assunzione
offerPapers contratto di lavoro
alert alert lavoro|offerte, avvis* di lavoro, nuove|nuovi offerte|annunci|posizioni|lavori, nuova offerta
outreach visto|trovato|visionato|notato|letto ~2 tuo|suo profilo|cv|curriculum,
 tuo|suo profilo ~3 linea|interess*|colpito|attenzione, ti|la contatto|scrivo, nostro cliente
recruiterSelf mi chiamo
jobSheet ral
askInterest ti|le interess*|può|potrebbe, saresti|sarebbe|sei|è interessat*|disponibile|apert*, cv aggiornato,
 invia* ~3 cv|curriculum, inviam* ~3 cv|curriculum
statusNews pazienza, referenze, ritardo, candidatura|cv|profilo ~3 vist*|visualizzat*|aggiornat*|lett*
unfinished incomplet*, password, completare ~2 registrazione|candidatura
withdrawn rinuncia
otherMatter prestito, mutuo, assicurazione, polizza, affitto, appartamento, inquilin*, visto, passaporto, università,
 immatricolazione, ammissione, ordine, fattura
legal privacy, gdpr, informativa, riservat*
unsubscribe disiscriv*
companyFollows presso, in, azienda, interesse per|verso|nei, lavorare con|per, far parte di
companyPrecedes hr, recruiting, selezione, risorse umane, talent acquisition
companyIsRest candidatura è stata inviata a, candidatura è stata visualizzata da, il team di, team hr di,
 ufficio selezione
roleFollows come, annuncio, posizione di, ruolo di, posto di, candidatura per|al|a ~3 di?,
 per la posizione|il ruolo di?
roleEnds presso, è, ha, in
roleLabel posizione, ruolo, offerta, annuncio, riferimento, rif
roleNoun ingegnere, sviluppator*, analista, consulente, tecnic*, responsabile, dirett*, impiegat*, assistente,
 commerciale
closing cordialmente
metYou nostro|tuo|suo colloquio
feedback feedback
money bonifico, pagamento
identityPapers iban
`,
};
