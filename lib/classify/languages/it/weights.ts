// Written by tools/fit.ts, see word-weights.ts: run it again after a change of words.
export const weights = `
application_confirmation +1 acquisit* allegat* ammess* annuncio apert* arrivat* aver bene carico caso chi
application_confirmation +1 conferm* contatt* curriculum cv entro grazie idone* impiegat* inviat* inviata
application_confirmation +1 legg* linea mand* manda* nel nessun* noi operator* pervenut* pres* proced* profilo
application_confirmation +1 prova qualora ricevut* ricezione riscontro ritenut* ritir* sapere sar* se stiamo
application_confirmation +1 successiv* successo sviluppator* test tutto verr*
application_confirmation -1 anche come comunic* convoc* cordial* di ha indic* manc* passi piu presso ruolo
application_confirmation -1 saluti seguito spiac* una
rejection +2 candidature
rejection +1 abbiamo altr* ammess* anche anni annullat* apert* assumere assun* augur* avanti aveva bocca
rejection +1 candidatura cerchiamo che chius* chiuso collega colloqui* conclus* conserv* convoc* copert*
rejection +1 curriculum decis* deciso della dispiac* disponibile domanda dopo esit* esperienza esser* ferm*
rejection +1 figur* fortuna future gia grado grazie ha incontr* inserimento intern* letto linea lupo maggior*
rejection +1 non nostr* nostre nostro oltre pero persona piacere posizione posizioni posto pres* privacy
rejection +1 purtroppo qualcuno qui requisit* ricerca rientr* ringrazi* riscontro ruolo saluto scelt* scritt*
rejection +1 selezione sosten* spiac* stage stata stato studio
rejection -1 acquisit* chi di genitor* iscrizione presso responsabil* ricevut* sapere una valuter*
interview_invitation +1 ammess* andrebbe appuntamento aspett* assessment bene call che chi colloquio conferm*
interview_invitation +1 conoscer* convoc* disponibilit* dopo fare fissato impossibil* incontro indic* invit*
interview_invitation +1 letto lieti parlare passat* passi piacerebbe posizione prefer* prenot* pres* quando
interview_invitation +1 qui ricord* scritt* selezione spost* stata telefonata va venire videochiamata
interview_invitation -1 abbiamo candidat* lavoro non persona prov* ringrazi* stato
assessment_invitation +1 addett* allegat* attitudinal* bene compil* complet* comunic* entro esercizio
assessment_invitation +1 intervista invia* invit* link oltre online prepar* prova questionario registra*
assessment_invitation +1 ricezione stato step svolg* test una va video
assessment_invitation -1 abbiamo con dirett* domanda manc* posto suo
offer +1 allegat* assumer* assunzione benvenut* confermar* contratto deciso entro esit* felic* firm* hr invia*
offer +1 legg* lettera lieti nella nostr* offrir* piacere positiv* prepar* presso proced* proposta prova ral
offer +1 sei tempo vorremmo
offer -1 candidatura cv lo personale present* rispond* suo team tua
recruiter_outreach +1 andrebbe bisogno cercando cerchiamo client* come contratt* disponibile esperienza
recruiter_outreach +1 interess* interessat* invia* molt* nessun* nostro opportunita parlare person* profilo
recruiter_outreach +1 proposta qualora ricerca rispond* se stiamo suo sviluppator* una
recruiter_outreach -1 altr* candidat* candidatura colloquio entro hr la nella parte posto prenot* quando ruolo
recruiter_outreach -1 sapere seguito si stata stato sua tempo tua
job_alert_newsletter +1 addett* annunci apert* arrivat* candidat* candidati community fare iscrizione nuov*
job_alert_newsletter +1 offerta offerte posizioni studio te
job_alert_newsletter -1 al candidatura che con del e lo posizione selezione si sua tuo
status_update_other +1 ancora che community complet* esame fase firm* gia grazie iscrizione nostr* passat*
status_update_other +1 pazienza prefer* profilo ringrazi* stato sua suo valutazione
status_update_other -1 abbiamo azienda candidati comunic* consider* cordial* esit* ha lavoro linea noi
status_update_other -1 posizione present* prossim* saluti se sono
unrelated +1 abstract accolt* aggiornat* aver aver* client* colloqui* colloquio conferm* domanda e entro esit*
unrelated +1 fare felic* genitor* grazie intern* lavorativ* molt* nuov* offerta per polizza proposta purtroppo
unrelated +1 registra* ricevuto rinuncia scelto spiac* stato
unrelated -1 aspett* azienda candidatura come della dirett* disponibilit* invit* le lettera lieti nel nella
unrelated -1 parte pazienza piacere posizione posto pratica ricevut* ruolo sei selezione te team tempo tua
`;
