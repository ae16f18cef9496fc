// Written by tools/fit.ts, see word-weights.ts: run it again after a change of words.
export const weights = `
application_confirmation +1 acquisit* ammess* arrivat* azienda bene candidatura carico caso chi conferm*
application_confirmation +1 contatt* curriculum cv domanda entro grazie inviat* inviata legg* linea mand* nel
application_confirmation +1 operator* pervenut* prova qualora requisiti ricevut* ricezione riscontro ritenut*
application_confirmation +1 ritir* sapere solo stata stiamo successiv* successo test tutto valuter*
application_confirmation -1 comunic* cordial* della ha manc* personale piu ruolo saluti scritt* valutazione
rejection +1 abbiamo altr* ammess* anche anni annullat* apert* aspett* assumere assun* augur* avanti bocca
rejection +1 candidatura candidature cerchiamo chius* chiuso colloquio conserv* copert* curriculum database
rejection +1 decis* deciso dispiac* disponibile domanda dopo esit* esperienza ferm* figur* future gia grado
rejection +1 incontr* inserimento interesse legg* letto linea lupo maggior* non nostr* nostre nostro oltre
rejection +1 pero persona posizioni posto pratica prepar* pres* present* purtroppo qui requisit* ricadut*
rejection +1 ricerca rientr* ringrazi* riscontro ritenut* ruolo saluti scelt* scritt* selezione spiac* stage
rejection +1 stata stato studio test visto
rejection -1 altre caso dirett* invit* nessun* presso sapere successo
interview_invitation +2 colloquio
interview_invitation +1 andrebbe appuntamento aspett* bene call chi confermar* conoscer* convoc* disponibilit*
interview_invitation +1 fare fissato incontro invit* letto lieti passi piacerebbe posto prenot* pres* presso
interview_invitation +1 quando qui ricord* rispond* sapere selezione spost* stata va venire videochiamata
interview_invitation +1 vorremmo
interview_invitation -1 abbiamo candidat* come esser* lavoro non parte prosegu* prov* prova ringrazi* spiac*
interview_invitation -1 valutazione
assessment_invitation +1 al allegat* attitudinal* compil* complet* conoscer* entro esercizio intervista link
assessment_invitation +1 numer* oltre online piu prepar* prossim* prova questionario registra* ricezione stato
assessment_invitation +1 step svolg* test ti va video
assessment_invitation -1 abbiamo apert* candidati con del noi non
offer +1 allegat* anche assunzione benvenut* come contratto da deciso firm* hr invia* lettera lieti nostr*
offer +1 offrir* prepar* proposta ral scelto scrivo tempo tutto vorremmo
offer -1 altr* candidati candidatura dopo grazie lo per profilo prov* rispond* suo tua una
recruiter_outreach +1 al andrebbe assunzione cercando cerchiamo client* come esperienza interess* interessat*
recruiter_outreach +1 invia* molt* opportunita proposta prov* requisiti rispond* saluti saresti se sentirci
recruiter_outreach +1 stiamo sto suo una
recruiter_outreach -1 candidatura della entro la nella parte posto pres* sapere seguito si sua tempo
job_alert_newsletter +1 addett* annunci annuncio apert* arrivat* candidat* colloquio fare iscrizione linea
job_alert_newsletter +1 nuov* offerta offerte posizioni rispond* studio te
job_alert_newsletter -1 al candidatura che del lo posizione si tuo
status_update_other +1 ancora appena candidatura complet* fase firm* gia grazie incomplet* iscrizione nostr*
status_update_other +1 pazienza profilo prosegu* stato sua tua valutazione visto
status_update_other -1 abbiamo altr* candidati cordial* dopo ha lavoro noi posizione present* saluti se sono
status_update_other -1 te
unrelated +1 abstract accolt* client* colloqui* colloquio conferm* domanda e entro fare genitor* lavorativ*
unrelated +1 offerta per polizza prenot* proposta prosegu* purtroppo scelto stato umane
unrelated -1 acquisit* candidatura caso come curriculum del della dirett* invit* le lieti manc* nel nella noi
unrelated -1 parte piacere positiv* posizione posto prossim* prov* ricerca rispond* ruolo sei selezione te
unrelated -1 team tecnic* tempo
`;
