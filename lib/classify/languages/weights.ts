// Written by tools/fit.ts: run it again after a change of words. What the words of each language speak for, see
// word-weights.ts.
export const wordWeights: Readonly<Record<string, string>> = {
  any: `
application_confirmation +1 alle assistant
application_confirmation -1 devops director head lead marketing senior uur
rejection +1 b2b backend codility devops head intern internship junior
rejection -1 google microsoft pm uhr uur 時
interview_invitation +2 meet microsoft zoom
interview_invitation +1 a.m alle am godz google kl ore pm saat sales scrum specialist teams uhr uur בשעה 時 点
interview_invitation -1 unsubscribe
assessment_invitation +1 ai backend codility consultant developer* frontend hackerrank hirevue sales
assessment_invitation +1 testgorilla trainee
assessment_invitation -1 alle manager recruiter senior teams
offer +1 frontend internship
offer -1 alle coordinator marketing teams uhr um
recruiter_outreach +1 ai b2b developer* director engineer* freelance head manager ml recruiter teams
recruiter_outreach +1 unsubscribe
recruiter_outreach -1 alle analyst* assistant coordinator google junior meet uhr
job_alert_newsletter +1 internship manager ml recruiter specialist unsubscribe
status_update_other -1 am analytics consultant data developer* marketing software uhr uur 点
unrelated +2 pm
unrelated +1 godz kl microsoft saat um unsubscribe בשעה
unrelated -1 ai analyst* assistant b2b consultant coordinator designer director engineer* junior lead manager
unrelated -1 meet ms ore scientist* specialist trainee
`,
  en: `
application_confirmation +2 apply* received sent
application_confirmation +1 acknowledg* active* advance also anyone applicants application applied apprentic*
application_confirmation +1 around arrived assume bad baker business came card* career check close closing
application_confirmation +1 confirm confirm* confirmation contact currently cv discuss don't either
application_confirmation +1 electrician eligible email every everything exam expect expression* filling form
application_confirmation +1 free got graduate hear hr if individuals intended interest interested interviews
application_confirmation +1 invited isn't items joining just latest learn life lodged logged login look match
application_confirmation +1 may name official person planning privacy process profile reached receipt receive
application_confirmation +1 referees regard regarding response resume retain* reviewing safely science
application_confirmation +1 selected sending short shortlisted should similar soon status submission submitted
application_confirmation +1 successfully suit* team thanks those through touch translation until we'll who
application_confirmation +1 will withdraw
application_confirmation -1 among appear appointment asked background become better board card chosen click
application_confirmation -1 closed concluded confidential confidential* congratulations considered copyright
application_confirmation -1 could days decided different else every* executive extend* financial finish*
application_confirmation -1 founder full fund* happy here hours immediate include internal kit longer looking
application_confirmation -1 minute minutes most new offer operat* order other pipeline placed pop preferences
application_confirmation -1 priorities pursu* questions registration relevant remain remain* round saved send
application_confirmation -1 several start statement talk thought trademarks transfer up upload vacancies valid
application_confirmation -1 visa wants well when withdrawn within worker written yet you'd
rejection +2 candidacy moving were won't
rejection +1 able accepted across active* afraid agreement always among application applications appoint
rejection +1 appreciate apprentic* assessment assignment authori* awarded barista been behalf benchmark board
rejection +1 booking bookkeeper budget came can't cancelled candida* candidate cannot career careers check*
rejection +1 cheers chef client close closed coming concluded conditional confirmed considering continu*
rejection +1 continue cordially could cut cycle database decided disappointing discussion doesn't down
rejection +1 dropping each elected eligible employ encourage end ended enough every exercise exists extend*
rejection +1 eye fall falls fee* feedback filled finalist forward found further future gave giving going gone
rejection +1 happy hard has having headcount here hereby hopefully impressed individual* insurance intake
rejection +1 isn't keep learning linkedin longer lovely many mark meeting met minimum money monitored needs
rejection +1 nice not now offer offered officer opening opens opportunity panel pass paused people person
rejection +1 personal pick ping placed policy position positions previous priorities privacy proceed* pursu*
rejection +1 pursue ready reapply* reason* recei* referred regarding regards regret reimburs* remain* req
rejection +1 requisition reside* role roles round score screening search second secretary shortlist since
rejection +1 sincerely so someone sorry spoke sponsor* standard started status stay stronger success suitable
rejection +1 suited supervisor taken talk* talking thank thanks therefore this those thought threshold unable
rejection +1 under unfortunately update us vacancies vacancy warmly we went whose wish without worker worth
rejection +1 writing years yours yrs
rejection -1 acceptance account align* apartment around arrang* arrived article basic begin beneficiary
rejection -1 building business by can cancel* carry center challenge chat check choose confidential*
rejection -1 congratulations contact convenient copyright course curious date days delay* deposit discuss
rejection -1 documents emails event excited favour forget forwarded free funds happens hasn't if include
rejection -1 individuals items kit landlord lectur* life like login looks love minutes missing network
rejection -1 notified official opt or paper phone planner prepare provide receive recommend rejection remains
rejection -1 review reviewing safely sample schedule see* seeking sent set sharing slot* study subscription*
rejection -1 suits survey tasks tell them these third times too type until waiting wasn't weeks weren't
rejection -1 working worry yes you've
interview_invitation +1 advance anything apprentic* aptitude around arrang* at attend availability been
interview_invitation +1 behaviour* booked bring calendar cancel* carry centre chat choose come confirmation
interview_invitation +1 confirmed congratulations conversation date* delighted design draft editor event
interview_invitation +1 everything expenses final finalist financial fits forward grab guide hereby hour
interview_invitation +1 informal interview invitation invite invited learn let librarian licen* like link
interview_invitation +1 location longer looks mark meet* meeting min minute move opening operations or panel
interview_invitation +1 passport person pick place pleased quick receptionist reimburs* reply representative
interview_invitation +1 request reschedule reserved return ring room round saw say sharing slot* slots
interview_invitation +1 speaking standard still stood suit talk these time times tomorrow tuesday video
interview_invitation +1 wednesday where worker works would
interview_invitation -1 advis* again ago all appl* applications appointment as candidates case coming consider
interview_invitation -1 decision* don't emails file from future get had happy haven't having high hold how
interview_invitation -1 information isn't job keep* match might money need not now off open otherwise partner
interview_invitation -1 per picked pool privacy recommended record references reminder respond review review*
interview_invitation -1 search start start* stronger taking teacher test that them through touch until waiting
interview_invitation -1 was within writing years you've
assessment_invitation +2 minutes
assessment_invitation +1 ahead answers any asks assessment assessment* attached before behalf behaviour* by
assessment_invitation +1 challenge clerk close closed coding complet* complete completed continue cut deadline
assessment_invitation +1 demand detail don't everybody exercise expires finish finish* flat getting go home
assessment_invitation +1 hour invitation invited kit link login longer min minute monday must noticed online
assessment_invitation +1 paper part personality pick pleasure prepare process questionnaire questions ready
assessment_invitation +1 reasoning record record* refused reminder representative return round sample
assessment_invitation +1 selection send short shortlist situational small speak step takes task test tests
assessment_invitation +1 think together trial use video way will withdrawn within without
assessment_invitation -1 account after again all already applied apply appointment asked background being
assessment_invitation -1 business call came candidates card check closing confirm decision* delighted
assessment_invitation -1 documents emails employment fee* first fit form free got had high i'm i've if
assessment_invitation -1 information join joining last lectur* let look love manage message note opportunity
assessment_invitation -1 out over pass qualified references ring second set shift sorry talent talk teacher
assessment_invitation -1 under update view wait want welcome well years
offer +2 offer
offer +1 able accept acceptance agreement as attached choice* choose congratulations contains contingent
offer +1 contract decline didn't discount employment everybody everyone following formal forward glad happy
offer +1 home hour hr impressed intended join letter lovely monday notice options pay picked planning pleased
offer +1 pleasure post ready recent relocat* return role salary say selected sent sign* signed start start*
offer +1 starts stay still successful take talk technician therefore thrilled through tips tomorrow tuesday
offer +1 tuition verbal wait want welcome went were weren't within yours
offer -1 action again all application applications apply apply* around back bank before being better contact
offer -1 cv email end executive fill find fit give go going hear high how i've into invitation made more no
offer -1 not now number only or part people possible presentation profile recruiting reply resume round search
offer -1 second see* shortlisted should sincerely special strong suits talent thank them time under website
offer -1 what when who
recruiter_outreach +1 across arrang* arrange assume authori* building caught click client close coffee coming
recruiter_outreach +1 confidential connect consider conversation* couldn't cv cycle description design either
recruiter_outreach +1 event experience found full great i immediate inmail interest interested keen know
recruiter_outreach +1 latest linkedin list location looking me months name needs number onsite opening
recruiter_outreach +1 opportunity opted outside paper pleasure profile proposal qualified quick rate reached
recruiter_outreach +1 read record recruitment regarding relocat* remote removed reply requirement resume
recruiter_outreach +1 retain* roles saw seeking send setting someone stop suit suit* suitable tax team
recruiter_outreach +1 telephone tell tempt third thought title top type updated usually vacancy visa we're
recruiter_outreach +1 wish worth years
recruiter_outreach -1 account ago already anything applicant application around basic copy date day decided
recruiter_outreach -1 digital does each everyone follow form friday get happens has here's home hours how
recruiter_outreach -1 interview jobs match meeting more news now once page panel presentation process program
recruiter_outreach -1 recruiting req say screen second short soon sorry step stop* take takes taking thank
recruiter_outreach -1 them there these together want way website wednesday when won't works you'll
job_alert_newsletter +2 jobs
job_alert_newsletter +1 accountant across again alert* alerts apply associate bank bring cancel* card* career
job_alert_newsletter +1 case close* daily easy employers feedback filled first found here interested
job_alert_newsletter +1 interviews issue librarian likely linkedin list longer manage many match matching
job_alert_newsletter +1 never new notifications nurse* offer* once policy post posted preferences privacy
job_alert_newsletter +1 receive receptionist recruiters regret remote resume salary saved search since slot*
job_alert_newsletter +1 suitable technician this those today today's top tough unfortunately vacancies week's
job_alert_newsletter +1 who
job_alert_newsletter -1 action another application appointment available being can't come details did do
job_alert_newsletter -1 documents executive fellow* following further given going good great hear i'm id if
job_alert_newsletter -1 intended its know link live love next only our pay phone reason* receiving role
job_alert_newsletter -1 success team than through two under we'll whether yet you've
job_alert_newsletter -2 me
status_update_other +1 action and another application applied attached bear bearing by candidate changed
status_update_other +1 check* claim* complete confirm confirmation decision* delay* documents don't down
status_update_other +1 employers expect expenses expires file* fits get have incomplete informed interviews
status_update_other +1 into keep* letting membership missing needed news panel passport patience pool
status_update_other +1 postponed privacy profile progress quick recruiters referees reimburs* remains review
status_update_other +1 ring screening short sign* some sorry started status still submitted talent tax tell
status_update_other +1 today touch tutor two update upload verify viewed waiting weeks welcome withdrawn yet
status_update_other -1 a advis* back begin best book brief call came candidates centre complet* confirmed
status_update_other -1 consider criteria days do executive expression* filled find follow following give given
status_update_other -1 going gone high hire it's join letter licen* list lodged looking love luck mark may me
status_update_other -1 most opportunity others over part planner position process program questions recruiting
status_update_other -1 reminder reply requirements review* right room round selected sent service shift
status_update_other -1 shortlisted should signed sincerely start stop submit success successful supervisor
status_update_other -1 talk team technical those thursday time too use valid way we we're where whether wish
status_update_other -1 years
unrelated +2 anyone submitting subscription* unfortunately
unrelated +1 accept addition administrator admissions afford also always an another any anything apartment
unrelated +1 appear aren't arrival article assessment bad based basic become beneficiary book booking budget*
unrelated +1 bug building can't capacity card card* changed cheers chosen claim* click confidential* confirmed
unrelated +1 consideration considering contains copyright could couldn't credit current daily database debrief
unrelated +1 decided declined demand deposit didn't different discontinued drop easy else experienced fellow*
unrelated +1 few file* fill filling financial fit* focus forward forwarded free full fund* funds getting gift
unrelated +1 guide hard hasn't haven't heard high hold home however huge immediate include individuals
unrelated +1 interest* interviewed interviewing into issue its kit lack landlord latest life list loan looking
unrelated +1 luck mailing make making membership might mind miss mistakes money mortgage most move my never
unrelated +1 new newsletter offer offer* online opt options order perfect personal picked podcast posted
unrelated +1 postponed program programmer proposal received receiving record recruit* refund regret rejection
unrelated +1 remain* removed rental request request* reserved security selected sending setting sharing slot*
unrelated +1 slots social some someone something speak* special spending sponsor* standard starts study
unrelated +1 submission successful suits talk* talking terms tests that think thought title today too transfer
unrelated +1 try turned type unable updated urgent usually visa was wasn't well were weren't which wish
unrelated +1 working writing yet
unrelated -1 across afraid agreement application asked associate at availability bear board bookkeeper
unrelated -1 bringing careers centre certificate* check* chef community congratulations connect criteria cv
unrelated -1 electrician endeavo* finalist finish first fit hear hours intake job jobs joining letter
unrelated -1 librarian linkedin llc longer lovely match me minimum moved nurse* officer opens our paralegal
unrelated -1 paused planner position post proceed* process professor* profile qualifications reach reapply*
unrelated -1 recruiters recruiting recruitment remote resources respond result ring role roles shift shortlist
unrelated -1 skills somebody speaking spot start status stood suit supervisor take taking tasks teacher trial
unrelated -1 vacancies vacancy whether withdrawn you'd you're you've
unrelated -2 applied talent
`,
  de: `
application_confirmation +1 alles angekommen bekommen berucksichtig* bestatigen bewerbung* bewerbungen dank*
application_confirmation +1 dsgvo eingang eingangsbestatigung einladen hor* jederzeit kennenl* konnte melden
application_confirmation +1 nichts passen prufen ruhe schau* schon sind sollte* status test* viele viele* von
application_confirmation +1 wahl wird zur
application_confirmation -1 einem einen einer gern* hast hat laden passen* sein termin weiter* zu
rejection +1 abgeschlossen alle* alles ausschreibung auswahl* auswahlverfahren berater* berucksichtig* besetz*
rejection +1 besetzt besetzung bewerber bewerber* bewerbungsu* datenschutz* eine einstellungst* erneut
rejection +1 feedback gesprach* gmbh gruss gultig gute hast initiativbewerbung* interesse keine keine*
rejection +1 mandant* mehr mitteilen mussen nehmen nicht passen* position profil* qualifikation* ruckmeldung
rejection +1 runde sobald stellen unser unseren viel zeit
rejection -1 ab erhalten ob passen telefonat wohnung*
interview_invitation +1 alle* des einladung erstgesprach fuhr* gefallen gern* gesprach* hatte* ihnen kennenl*
interview_invitation +1 kommen laden mussen naher passt reisekosten such* telefonat termin termin* video* vor
interview_invitation +1 vorstellungsg* wird zeit zuruck* zweite*
interview_invitation -1 ab dank* dass konnte nach noch sich start stunden
assessment_invitation +1 ab anbei bearbeite* bewerber bewerber* bitte* coding* dauert erfolg fragen gultig
assessment_invitation +1 keine* ladt link logik* mandant* mehr minuten personalberat* probeaufgabe schritt
assessment_invitation +1 test* video* videointerview* viel zeitversetzt* zugang* zum
assessment_invitation -1 absage* an aus dass dein dir falls freue* haben ihr* in noch profil sich sollte* team
assessment_invitation -1 weiter* wurde
offer +1 als anbei anbieten anhang arbeitsvertrag des einstellen freue* gesprach* gute mochte* nach* reichen
offer +1 ruhe start unterschr* vertrag vertragsangebot wahl zum zusage
offer -1 absage* ag dank* diese eine einem einen einer falls gern* ihre passt
offer -2 bewerbung
recruiter_outreach +1 aus gefallen hatte* interesse keine kunden lebenslauf mehr mich mir offen profil schritt
recruiter_outreach +1 spannende* stellen* suche* wann wechsel*
recruiter_outreach -1 bewerbung bitte* dich es ihnen komm* leider liegt nach passt sich stelle zum
job_alert_newsletter +1 abbestellen alle* bearbeite* bewerben bewerber bewerbung* interview* jobs kommen link
job_alert_newsletter +1 nach* neue newsletter schau* schon stellen suche* wird
job_alert_newsletter -1 als bewerbung dein deine dich dir du freundliche* fur grusse* nachste* stelle
status_update_other +1 abgeschlossen auswahlverfahren besetzung bewerber* bewerbung dauert diese durchsicht
status_update_other +1 fehl* fuhr* hast hr kommen laden langer nach* noch rennen sichtung unterlagen verzoger*
status_update_other +1 zweite* zwischenbescheid
status_update_other -1 ab absage* aus auswahl* besetzt d dich dir eine einem falls gern* ihnen interesse
status_update_other -1 leider mir nachste* ob profil viele w wenn wurde
unrelated +1 ander* angebot beim bewerber datenschutz* entschieden erfolg fur habe* hohe* interview* kandidat*
unrelated +1 komm* leider miet* viele* wohnung*
unrelated -1 ag als auswahlverfahren d dass deine dich einer eingangsbestatigung einstellungst* geh* grusse*
unrelated -1 hatte* hr jederzeit m mir mitarbeiter* noch personal* position profil recruiting reisekosten
unrelated -1 rennen stelle vor w zu
`,
  fr: `
application_confirmation +2 recu* succes
application_confirmation +1 accuse adjoint* attention avoir bien bientot confidentialite confirm* considerer
application_confirmation +1 correspond depose* donnees enregistre* envoyee epreuve* equipe etudions examine*
application_confirmation +1 fixe* fois h infirmi* lettre merci ouvert* parvenu* postule postulez reception
application_confirmation +1 repondr* repondre retenu* retour revenons sans similaires son spontanee suivez
application_confirmation +1 transmis* vers voudr*
application_confirmation -1 carriere ce charge* echange* faire manqu* nouvelle ou poursui* recherch*
application_confirmation -1 souhaitons une vu
rejection +2 budg* derniere
rejection +1 about* accueillir arret* assistant* attentes autre* avez base c candidature carriere ce cependant
rejection +1 choix concours conserv* continuation cordialement correspondant deja detaille directeur donc
rejection +1 donnees dont epreuve* essai experience financ* gard* interet interne* merci mission n'a ne pas
rejection +1 personne* peut porte poste poursui* pourvu* prefer* privilegi* prochaine quelqu'un recherch*
rejection +1 recherche regret reponses retour reussite souhait* souhaitons spontanee stage sur technic* test*
rejection +1 vivier y
rejection -1 complete* confirm* interesse* me responsable retir* similaires succes un universite veut vue
interview_invitation +2 entretien
interview_invitation +1 14h* absence attention cas cherch* confirm* confirme* connaissance convo* creneau*
interview_invitation +1 deja discut* disponi* etes h interesse* jury non passer pour premier prevu* prochaine
interview_invitation +1 qui rencontrer reserve* selection seriez visio*
interview_invitation -1 client* commercial* ete manqu* offre peut plaisir plus remerci* suite sur toujours
assessment_invitation +2 joint*
assessment_invitation +1 16h* cas comme commencer complete* concours conseill* depose* differe* donnees en
assessment_invitation +1 enregistre* epreuve* essai etape exercice* fois invit* lien passer personne* pratique
assessment_invitation +1 pris prochaine realise* renvoy* repondre reponses retourner sein selection tard*
assessment_invitation +1 test* une video
assessment_invitation -1 absence avec avoir cdi chez cv ferme* interesse* linkedin offre que qui remerci*
assessment_invitation -1 responsable retenu*
offer +1 aimer* comme comptable confirme* contrat decision embauche engagement entretien* essai heureux joint*
offer +1 oui parmi plaisir prevu* promesse proposition qualite reserve* retourner reuni* si signe suite
offer +1 technic* teletravail toujours transmis* veut
offer -1 aucun* candidat* cordialement cv ingeni* linkedin ne ou pas
recruiter_outreach +1 besoin* ca cherch* chez client* confidentialite directeur disponible engagement
recruiter_outreach +1 experience infirmi* je mon profil rappel* recherch* recherche recrut* repond* salon sans
recruiter_outreach +1 seriez suis t un venu*
recruiter_outreach -1 aimer* bonne candidat* candidature comme emploi ete ici le merci nous poste recrutement
recruiter_outreach -1 ta
job_alert_newsletter +1 alerte car carriere cherch* commencer conseils depose* desabonne* donnees emploi
job_alert_newsletter +1 entretien fois invit* nouvelle* offres personne* postule prefer* recherch* recruteurs
job_alert_newsletter +1 salon similaires vue
job_alert_newsletter -1 avec candidature confirm* derniere ete je ne notre nouvelle pour suivez tu une votre
status_update_other +1 candidature candidature* carrieres complete* comptable copie cours decouvr* demande
status_update_other +1 dossier du educat* est etude jury manqu* note nouvelle* parcours patience prevu* pris
status_update_other +1 prise profil retir* termine ton toujours vers vue
status_update_other -1 avec concours derniere develop* h interesse* m nos notre on personnel plai* retenu* si
status_update_other -1 suite voir
unrelated +2 rendez
unrelated +1 admis* annule* aupres autre* car choisi* classe* confidentialite contrat credit decision decouvr*
unrelated +1 demande derniere desinscri* dispose* dossier favorable* locat* newsletter non nouve* offre pret
unrelated +1 propos* recu* report* sur travail universite
unrelated -1 attentes candidature candidature* chez consult* correspond cv donc echange* emploi epreuve* je
unrelated -1 linkedin me ou poste recrutement te tes ton
`,
  es: `
application_confirmation +1 admit* alguien analizar* aplicar candidatura* confirm* contactaremos contacto
application_confirmation +1 convoca* economica empleos encaj* equipo exito gracias llegado nuestro paciencia
application_confirmation +1 participa* postula* presel* prueba psico* pued* recib* registrad* revisa* se
application_confirmation +1 seleccion* sera si solo talento tenemos
application_confirmation -1 al considera* contable contratacion del dud* encantaria envi* hacer horario* lugar
application_confirmation -1 mand* mi otr* parte queda queremos seguir* sobre vacantes
rejection +1 actualiz* agradec* ajust* alguien analista avanz* base buscando busqueda camarer* candidat* carta
rejection +1 chic* con conserv* convocatoria cubiert* decidido descarta* dir* director* encantaria envi*
rejection +1 experiencia finalista* fu* gracias hacer hemos inscri* interes intern* mas mejor no nuestro
rejection +1 nuevas perfil permiso* plaza plazo por posicion presupuest* prueba puesto qued* queda quedamos
rejection +1 responsable result* seguir* seleccion suerte talento tecnica* vacante vacantes venir volver
rejection -1 agend* enlace reserva* y
interview_invitation +2 entrevista
interview_invitation +1 apetece aun bien cambi* charla* confirm* conocer* disponib* espero estoy fase gustaria
interview_invitation +1 hablamos horario* ingenier* las llegado pasa* proxim* puesto respond* retras* sera
interview_invitation +1 siguiente sin va vida videollamada
interview_invitation -1 cv nuestra nuestro personas pod* propuesta sido
assessment_invitation +1 adjunto antes avanz* base busc* caso comercial continu* convoca* cuando cuestionario*
assessment_invitation +1 ejercicio* enlace evaluacion* exito fase grab* hacer hay inici* invit* mejor pedimos
assessment_invitation +1 plazo practico proceso program* prueba pruebas psico* puesto realizar* seleccion
assessment_invitation +1 siguiente suerte superado test tienes unas videoentrevista*
assessment_invitation -1 cv result* sido trabajo
offer +1 adjunto avisar* carta como contrato el equipo eres estamos firm* hablamos hemos incorporacion jornada
offer +1 oferta ofrecer* propuesta proxim* pued* puesto que queremos result* tenemos
offer -1 candidatura cv no seleccion sobre tu una
recruiter_outreach +1 abierto alguien baja buscando cliente confidencial* consultor* conversa* disponib*
recruiter_outreach +1 empleo empresa encaja* estamos estas experiencia firm* gerente interesa* nuev*
recruiter_outreach +1 oportunidad perfil podria* proxim* queda reserva* salarial* seleccion soy
recruiter_outreach -1 candidatura confirm* el has las los otr* proceso puede* queremos
job_alert_newsletter +1 cancel* empleo empleos h jornada nuevas ofertas participa* tienes vacantes
job_alert_newsletter -1 al del el que saludo* si su un
status_update_other +1 abierto candidatura candidatura* continu* decid* decision empresa gracias hay inscri*
status_update_other +1 leido paciencia pasa* pedimos proceso queda retirada retras* sigue todavia
status_update_other -1 a actualiz* del el entrevista gusto nuestra parte recib* saludo* seleccion* una
unrelated +1 antes candidat* comunicar* ejercicio* elegid* envio finalmente invit* lament* no nuev* oferta
unrelated +1 pedido por prestamo solicitud suerte valorar*
unrelated -1 bien candidatura como contable cuando curriculum cv economica equipo gracias inscri* nuestra para
unrelated -1 perfil persona* personas proceso prueba puesto requisitos seguir* seleccion tecnic* vacante vida
`,
  it: `
application_confirmation +1 acquisit* ammess* annuncio arrivat* bene candidati capo* caso chi conferm*
application_confirmation +1 consegn* contatt* curriculum cv grazie inviat* legg* lettera linea mand* nel
application_confirmation +1 operator* preso proced* profession* profilo prov* qualora recruiting requisiti
application_confirmation +1 ricevut* ricezione riscontro ritirare sapere sara saranno sentir* stiamo test
application_confirmation -1 anche comunic* cordial* di gruppo ha intern* nostr* person* piu ruolo saluti
application_confirmation -1 valutazione
rejection +1 abbiamo ammess* anche anni aspett* assun* avanti bene bocca candidature cerchiamo conserv*
rejection +1 convocat* copert* curriculum database deciso della dopo esit* esperienza ferm* figur* future gia
rejection +1 grado grazie ha impiegat* inform* inizi* intern* legg* lettera letto linea lupo maggior* non
rejection +1 nostra nostro oltre pagina percorso piacere posizion* prefer* present* preso prosegu* prov* prova
rejection +1 punto purtroppo qui ricerca rientr* ringrazi* riscontro ruolo scelt* scritt* seguito selezione
rejection +1 spiac* stata test va visto volta
rejection -1 carico contatt* entro interess* ora presso scelto tempo
interview_invitation +1 andrebbe appuntamento aspett* bene call colloquio conferm* conoscert* convoc*
interview_invitation +1 disponibilit* fissa* incontro indic* invit* letto lieti mand* piacerebbe posto prenot*
interview_invitation +1 pres* prossim* quando recruiting ricord* sapere scritt* telefonata va vorremmo
interview_invitation -1 come entro esser* lavoro magazzin* nel non parte proposta ragazz* ringrazi* stato suo
assessment_invitation +1 addett* aiuto allegat* attitudinal* capo* chied* compil* esercizio inizi* interess*
assessment_invitation +1 invit* link oltre online pagina piacere prenot* prepar* prossim* prova questionario
assessment_invitation +1 registra* scritt* svolg* test uno va
assessment_invitation -1 abbiamo altr* domanda nostr* nostra posto suo
offer +1 abbiamo assumerla assunzione caso conferm* contratto deciso esit* firm* hr impegno invit* lettera
offer +1 lieti offrir* prepar* propon* proposta ragazz* ral tempo vorremmo
offer -1 altr* candidatura client* colloquio lo rispond* stato suo tua
recruiter_outreach +1 al andrebbe capo* cercando cerchiamo contratto disponibile esperienza impegno interess*
recruiter_outreach +1 interessat* percorso proposta provincia ricerca se sentir* stiamo sviluppator* una uno
recruiter_outreach -1 candidatura comunic* della entro esser* giorni nella parte posto pres* quando si sua
job_alert_newsletter +1 addett* annunci arrivat* candidat* colloquio community iscrizione nuov* offert*
job_alert_newsletter +1 offerta posizion* ricerca subito te tempo
job_alert_newsletter -1 candidatura che e entro ha la lo person* posizione posto sei selezione si tuo
status_update_other +1 ancora appena community completa completare della fase grazie iscrizione ora pazienza
status_update_other +1 possiamo profilo stato valutazione
status_update_other -1 azienda comunic* consider* se sono te
unrelated +1 abstract accolt* aggiornat* appuntamento client* colloqui* colloquio conferm* e esamin* esit*
unrelated +1 felic* fissa* genitor* grazie iscrizione lavorativ* magazzin* nuov* offerta per polizza possiamo
unrelated +1 prenot* proposta purtroppo ragazz* registra* scelto spiac* stato
unrelated -1 acquisit* candidatura come le lo nella parte posizione posto pratica profession* prossim* ruolo
unrelated -1 sei selezione te
`,
  nl: `
application_confirmation +1 al beantwoord* bedank* bekijk* bel* ben bevestig* cv dan gesolliciteerd goede hier
application_confirmation +1 hoor* is kandidatuur kennismaken komen leuk meeloop* motivatie* niets ontvangen
application_confirmation +1 ontvangstbevestiging open orde planner sluit* sollicitatie uw vacature* vragen
application_confirmation -1 afgewezen gaten gesprek gesprek* graag kandidaten kom* komt meer nieuwe om
application_confirmation -1 personeel* voor
rejection +2 iemand jou
rejection +1 afgewezen al andere anders bedank* behandeling bekeken besloten bewaren dank* feedback functie
rejection +1 gaten gerust hebben hier inmiddels jammer keuze klik komt moment monteur* na niet opnieuw over
rejection +1 plek rol ronde sollicitatie sollicitatie* solliciteren succes tegen toelicht* uitnodigen verder
rejection +1 werving* zoeken
rejection -1 kennis of video*
interview_invitation +1 afspraak bevestig* brief duurt graag jou kennis kennismak* kennismaken kun link me
interview_invitation +1 mee* moment nodig nodigen om over plan* planner ronde sollicitatiegesprek* sprak
interview_invitation +1 tweede uit uitnodiging video* wanneer weten wie zin
interview_invitation -1 contact gesprek* hebt in mag meer motivatie* nieuwe verder
assessment_invitation +1 als ander* assessment* beantwoord* beoordel* beter bijlage budget capaciteiten* case
assessment_invitation +1 een hier klik leuk link maken nodigen opdracht opnemen opnieuw stap stuur* succes
assessment_invitation +1 test* uit uiterlijk uitgenodigd volgende voor vragen wil
assessment_invitation -1 bedank* cv dank* deze duurt even functie heb helaas jou laten mee* nog over profiel
assessment_invitation -1 sluit* vacature
offer +1 aanbieden aanbod aangenomen aanstelling als arbeidsovereenkomst bel bieden bijlage contract docent*
offer +1 er functie genoegen graag hierbij keuze medewerker* monteur* ondertek* orde salaris* start* stellen
offer +1 voorstel wanneer welkom weten zit*
offer -1 dank* geen gesprek leuk meer niet nog om sollicitatie team vacature
recruiter_outreach +1 afmelden al als baan bel ben een graag hebben iets interesse jou jouw kennismaken klant
recruiter_outreach +1 mijn naar opdracht opdrachtgever planner profiel rol sta tegen voorstellen zoek zoeken
recruiter_outreach +1 zou
recruiter_outreach -1 functie groet* hebt het kom* personeel* sollicitatie uit weten willen
job_alert_newsletter +1 afmelden bekijk* hier jobs jou medewerker* nieuwe uit vacature* werkgever*
job_alert_newsletter -1 dan en groet* hebt is om op we
status_update_other +1 andere bekeken dank* door er even geduld gesolliciteerd kandidaten kunt niets nodig nog
status_update_other +1 profiel recruitment* selectie* uit vertraging werkgever* zodra
status_update_other -1 baan bel* dienst geen het kom* komt leuk mee* namens nemen sluit* tot werving* wil
unrelated +1 aanvraag afmelden ander* andere beschikbaar contract helaas is kennis klant koffie kunt moeten
unrelated +1 past tot uw verder volgende woning
unrelated -1 bel* belangstelling cv dan door er functie gegevens hebt je kom* nog personeel* selectie* succes
unrelated -1 uiterlijk vacature
unrelated -2 sollicitatie
`,
  pt: `
application_confirmation +2 receb*
application_confirmation +1 analis* assim candidat* candidata* candidatas candidato candidatos candidatura
application_confirmation +1 contact* contacto curriculo enviad* enviada etapas inscri* inscricao interesse
application_confirmation +1 obrigad* prazo recebemos recebid* rececao selecionad* sim sucesso* vamos
application_confirmation -1 cancelad* conclu* desafio estagio foram inscrev* lhe meu novo opt* posicao precis*
application_confirmation -1 rh talentos tecnic* uma
rejection +1 acusamos agradec* alguem apos banco bem bom cancelad* candidat* candidatos cargo carreiras como
rejection +1 concurs* continuidade contrata* correspond* decidi* dessa desta diretor* emprego encerrad*
rejection +1 estagio etapa* feedback felicidades fim foi foram funcao futur* guard* infelizmente inscrev*
rejection +1 inscri* ja lament* lhe manda muito obrigad* oportunidades opt* outr* participacao passou pessoa*
rejection +1 pessoas posicao prefer* processo procur* profissiona* proposta quando que recruta* requisitos
rejection +1 residencia retorno seguir* seletiv* sorte tecnic* ter teu tudo vamos vez vi
rejection -1 apresentar* as complet* confirmad* contrato fazer for inscricao segue sera vai
interview_invitation +1 agend* breve caso conhecer conversa* decidi* disponibilidade document* entrevista*
interview_invitation +1 escolh* etapa* fica* gostar* meu motorista numero outr* papo passar queremos receb*
interview_invitation +1 selecionad* te uma vou
interview_invitation -1 candidata* candidato em ja nao vagas
assessment_invitation +1 ainda anexo assistente ate caso como convid* desafio envi* estagio etapa* falta*
assessment_invitation +1 gostar* gravad* inici* link manda online perfil prazo prefer* prova quando respond*
assessment_invitation +1 segue seguir* sorte teste* uma
assessment_invitation -1 aqui avis* inform* loja maior* ser vagas
assessment_invitation -2 se
offer +1 admissao anexo apresentar* assin* base ca carta como contrato document* equipa escolhid* estiver*
offer +1 etapas inicio ja manda muito nossa noticias outr* pessoa* prazer proposta queremos residencia
offer +1 salarial salario segue sim termo topa* vez vindo
offer -1 candidatura entrevista* inform* nao uma vou
recruiter_outreach +1 alguem apresentar* bem cliente conhecer contacto contrata* convite* diretor* emprego
recruiter_outreach +1 encontrei engenheir* interesse loja meu operador* oportunidade passou perfil pj procur*
recruiter_outreach +1 procuramos recruta* requisitos sou tem tens teria* teu tiver* tudo ver vez vi
recruiter_outreach -1 a as ate avis* candidatura entrevista* ja nov* proxim* tecnic* tua
job_alert_newsletter +1 auxiliar bom com como de emprego inscricao ja novas receb* vagas ver
job_alert_newsletter -1 ate da em o proxim* ser sua te
job_alert_newsletter -2 candidat* na
status_update_other +1 ainda assim cadastro candidat* candidato candidatura demora* document* falta* inscrev*
status_update_other +1 mant* nossas obrigad* operador* paciencia particip* pela pleno precisa processo
status_update_other +1 residencia tiver* vinda
status_update_other -1 agradec* ja lugar no perfil proxim* respond* sem trabalho vagas
unrelated +1 apresentar* aprovad* avanc* candidato contrato convid* encontra foi infelizmente lament* nao
unrelated +1 oferta pedido pix seu vamos
unrelated -1 bem boa candidatura concurs* contato conversa* correspond* cumprimentos dados engenheir* envi*
unrelated -1 equipa etapas fica* funcao gestor* inscri* lhe mais manda pela processo recebemos recruta*
unrelated -1 requisitos se te tecnic* time uma vaga
`,
  pl: `
application_confirmation +1 aplikacj* beda bez dokument* dolaczyc doszl* dotar* dziekuj* dzwoni* grafi* jesli
application_confirmation +1 kierow* odez* osob* otrzymal* potwierdz* przejrz* przyszl* referent* skontakt*
application_confirmation +1 staz* szukam testy wplyw wybran* wykon* wyslan* zadan* zapisa* zaprosimy zglosze*
application_confirmation +1 zostan*
application_confirmation -1 chcial* dalej dla inzynier* spotkani* uwagi uzupeln* zaprasza*
rejection +1 anulowan* asystent* baz* budzet* chetnie cos dalsz* dla dzieki dziekuj* dzwoni* etat* idziemy
rejection +1 inzynier* jednak juz kandydatur* kciuki ksiegow* musi* naboru nowych obsadzon* odez* odpowiadac
rejection +1 odpowied* oferte oglosze* ogloszenie osob osobe po ponad ponown* powodzenia pozdrawiam* pozosta*
rejection +1 projekt* przykro* razem referent* spotkani* stanowisk* stanowisko szukamy testu trafil* udzial
rejection +1 wieksz* wpad* wspolprac* zachow* zaprosili* zdecydow* zlozon* znalazl* zost*
rejection -1 nadal proponuj* wyslan* zdzwoni*
interview_invitation +1 baz* czy dogodn* doradc* dostal* etap* godzin* kierow* kolejn* kwalifikacyjn* odbedzie
interview_invitation +1 odpowiada* opowiem pasuj* pogada* porozmawia* potrwa* prosze rozmow* spotkani*
interview_invitation +1 stanowisk* szuka* termin* wroc* zainteres* zdzwoni*
interview_invitation -1 dokument* jesli ostatecznie prac* proces* rozpatr* za
assessment_invitation +1 dokoncz* dolaczyc jak kierow* kolejn* link* nagra* odesl* pania podesl* powodzenia
assessment_invitation +1 prosimy rekrutac* rozwiaz* testy wideo wykon* zadan* zalacz* zaprosz*
assessment_invitation -1 po pozdrawiam* proces* rozmow* twoja wybran* zostala
offer +2 zatrudnienia
offer +1 adiunkt* brutto budzet* chcem* cie dyrektor* godzin* od podpis* prace proponuj* propozycj* przyszl*
offer +1 stanowisk* twoja umowa umowy wybran* wykon* wynagrodz* zalacz* zaproponowac zatrudnieni* zdecydow*
offer -1 aplikacj* cv dla nie
recruiter_outreach +1 chetnie czy dane jesli klienta kogos link* nowe osob* otwart* podesl* pozna* profil
recruiter_outreach +1 projekt* propozycj* przedluz* przesl* rozwaza* szukam szukamy trafil* zdalnie zmian*
recruiter_outreach -1 aplikacj* po prosimy rekrutac* rozpatr* tym zostala
job_alert_newsletter +1 dalej doradc* etat* ksiegow* nabor nowe nowych ofert* profil staz* wypis* zapisa*
job_alert_newsletter +1 zobacz
job_alert_newsletter -1 jest od pani stanowisko za ze
status_update_other +1 dalej dokoncz* dostal* gdyby* inn* nabor nadal oferte podpis* potrwa* pozosta*
status_update_other +1 pracodawca profil propozycj* przedluz* rekrutac* sie termin* twoja uzupeln* zglosze*
status_update_other -1 dla dyrektor* hr jak kandydatur* pozdrawiam* prac* praca prosze szacunk* wybran*
unrelated +1 bank dzieki godzin* grafi* kandydat* kredyt lekarz* mieszkani* nasz* nie niestety o ostatecznie
unrelated +1 program* przeprowadz* przygot* przykro* umowy wizyt* wplynel* zostan*
unrelated -1 chcial* czy dla etap* hr jesli jest kierow* praca proces* projekt* roli rozmow* sie stanowisko
unrelated -1 szacunk*
`,
  sv: `
application_confirmation +1 alla ansok* aterkommer bekraft* besked brev* case* cv emot far fram gar ha hor
application_confirmation +1 jobb* kan komma kommit kompletter* kontakta* laser mottag* nu paborja* person*
application_confirmation +1 personer registrera* roligt sokt spontanansokan stamm* tack valt
application_confirmation -1 annan behover fick garna i igen intresse langre mer nagon skicka tid var
rejection +2 aterkoppling
rejection +1 aktuell annan annu ansokningar anstalla anstallning avbrut* avslut* battre beslutat det ekonom*
rejection +1 folj gatt ha handlingar hor* igen jobb* kalla* kandidatbank kommun kund logiktest* lon* lycka
rejection +1 nedan nu oss personal* provet rad ratt rekryteringen rollen sokande soker sommarjobb* sparar
rejection +1 start status tack tillsatt tjansten tyvarr visat
rejection -1 bekraft* emot kan komma minuter rekryter* skicka talamod
interview_invitation +1 bjud* boka* dig far fick forbi fortsatt* garna hor* hora inbjudan intervju* intervjun
interview_invitation +1 kalla* kallelse komma minuter passar rollen stamm* tar telefon* tjansten traffa
interview_invitation +1 traffa* vilja
interview_invitation -1 behover ditt erbjud* gar har ja kandidat* lycka ni nu sokande var
assessment_invitation +1 alla arbetsprov* aterkoppling bifog* case* gar genomfor* gor hogst hos igen klicka
assessment_invitation +1 kodtest* lamna* lank* minuter nasta person* provet rollen senast skicka starta* steg
assessment_invitation +1 svar* tar test* videointervju* vilja
assessment_invitation -1 blir ditt garna hr intresse kandidat* oss tid tyvarr
offer +1 anstallning anstallningsavtal* bankid beslutat bifog* dig erbjud* erbjudande fick hos hr ja jobbet
offer +1 lon med mig provanstallning referens* sag signera* skriv* start stort team tilltrade
offer -1 ansokan blir de din for garna gatt in intresse mer
recruiter_outreach +1 avregistrera* cv fick hittade hora inga intresserad jag jobb jobb* mer nu oppen ratt
recruiter_outreach +1 soker spela* sugen team
recruiter_outreach -1 ansokan blir de den ja kul person* steg vidare
job_alert_newsletter +1 annonser avregistrera* avslut* cv far gransk* igar jobb* nya sommarjobb* traffa
job_alert_newsletter +1 traffa* visa
job_alert_newsletter -1 det for och till vi vill
status_update_other +1 ansokan ar aterkommer att fortfarande gransk* inga ingen kompletter* lediga paborja*
status_update_other +1 rekryteringen se status talamod valkom* vara
status_update_other -1 annan ansok* anstallning* den dig erbjud* fram gar gor intervju* nagon om plats som
status_update_other -1 svar* tyvarr
unrelated +1 andra bifog* bjuda cv er fatt for gick igar kan kandidat* kvar lagenhet* lon lon* nedan ni nytt
unrelated +1 passar senast skriv* starta* test* traffa tyvarr valkom* visa
unrelated -1 aktuell anstallningsavtal* de dig far fick folj gor gransk* ha inbjudan mer nasta oss paborja* sa
unrelated -1 samtal* som talamod tar tillbaka tjansten urvalet
`,
  tr: `
application_confirmation +1 aldik alinmis* basvuru* bildirim* cok cv don* donus edebil* eksik* firsat* ilan
application_confirmation +1 ilet* iletisime inceley* iptal kabul kayd* kayde* ozgecmis* sayil* sizinle tercih*
application_confirmation +1 ulasmis* ulasti yap*
application_confirmation -1 gun is yeniden
rejection +1 alam* alim* alinm* anlas* aramiz* arkadas* asama* basarilar* basvuru* biri* daha danismani deger*
rejection +1 degerlendirmeye deneme edem* ediyor* ekip* eleman* geri gorusmem* gun* haber hemsire*
rejection +1 ihtiyacimiz* ilan* ilani ileride* ilerle* izni* kadro kadro* kal* kapat* karar* kariyer* maalesef
rejection +1 not olumsuz onceli* planlama* rol* saygil* sef* sonlandiri* sonuc* sureciniz* tabanim* teklif
rejection +1 teklifimiz* tercih* ucret uzulerek yazik yeni
rejection -1 ekte* iletisime kayd* maas mis* ortus* saat* ulasti
interview_invitation +1 cag* davet* gerceklestir* gorusmek gun* icin incele* ist* kal* mis* muhendisi mulakat*
interview_invitation +1 musait* planla* planlama* rol* seninle takim* yapilac* yarim
interview_invitation -1 acik deneme gonder* icinde ilan* izni* sure*
assessment_invitation +1 adim* asama* basarilar* bekl* ekte* en envanter* gec ilet* kadar kayd* odev* olursa*
assessment_invitation +1 son sonraki sorumlu* sureci* takvim* tamamla* tarih teslim* test* vaka* video yok
assessment_invitation -1 is ist* uygun yap*
offer +1 aramiz* basla* bekl* calis* deneme ekip* etmekte* gormek* gorusmel* haber hazirla* hos istiyor* kabul
offer +1 maas mektubu* mutlu* olarak onayla* pozisyon* sigorta* tamam* teklif teklif* ucret
offer -1 basvuru* gorusme* kisi* tesekkur* uygun zaman*
recruiter_outreach +1 aldik alinm* arayis* ariyoruz ben buyutuyor* calis* cek* degil* deneyim* dusundu*
recruiter_outreach +1 firsat* gelistirici* guncel hemsire* ilgini* musterim* olarak profil* saygil* yeni
recruiter_outreach +1 yonetici*
recruiter_outreach -1 basvuru* ilan* sana tesekkur* uzmani ver* yap*
job_alert_newsletter +1 cv daha ilan* ilanlari kariyer* pozisyon teklif* yeni
job_alert_newsletter -1 aday* basvuru* cok ist* tesekkur* ver*
status_update_other +1 basvuru* degerlendirmeye devam diger durum* ediyor eksik* ertelen* geri giris gorusmel*
status_update_other +1 haber kapat* karar* olarak profil* sure* sureciniz* yarim yukle*
status_update_other -1 cok etme* gonder* gun is muduru musait* uygun
unrelated +1 anlas* basarilar* baska baskasi* basvurabilir* ben butcesi* diger etmek* gun* gunu hos ilani
unrelated +1 kabul kadar kontenjan* kredi* maalesef musterim* olumsuz onayla* saat* sigorta* takim*
unrelated +1 teklifimiz* tercih teslim* vize* yazik yeni yeniden
unrelated -1 acik calis* ekib* geri gor* gorusme* gun ilgini* kariyer* katil* kayd* mektubu* muduru odev*
unrelated -1 pozisyon* sureci tanimak zaman*
`,
  he: `
application_confirmation +1 אישור איתך אני הגיע* היה היכרות הסרה הצלחה התאמה התקבלה ולא ועל חברה להגיש
application_confirmation +1 מועמדות* מועמדים מיון משרת מתאי* ניצור נמשיך נקלט* סייע* עובר* עמך פניות פנייה
application_confirmation +1 פנייתך קבלת קו קיבלנו קיבלתי רק שמחים תודה
application_confirmation -1 איתי לך נציג* נשמח תפקיד
rejection +1 אבל אוי* אחר אין אינך בכבוד החלטנו המון העניין הפעם הצלחה הצעה הצעת ולא ועדת חוזה יסתדר ישתנה לא
rejection +1 להכיר להמשיך להשיב להתקדם לזמן לצערי לצערנו מאחל* מבחנ* מהנדס* מודים מוזמ* מוכר* מועמדים מישה*
rejection +1 מנהלת מראש משרה משרת נאלצ* נבחר* נשמור עבודה עברת עובדים עומד* פנייתך ראיונות שוב שלנו תודה
rejection +1 תיפתח*
rejection -1 הזמנה היכרות ח יום מגייס* עד צורך שמח* תאריך
interview_invitation +1 אחראי* היכרות הפרטים השלב זום זימון לבחור לדבר להכין להשיב לקבוע מוזמ* מועד מספר מתי
interview_invitation +1 נאלצ* נוח סייע* עבודה עברת עובדים עובר* צריך קיבלנו קיבלתי ראיון ריאיון שיחה שיחת
interview_invitation +1 שמחים תיאום תעודת
interview_invitation -1 התא*
assessment_invitation +1 הצלחה השלב התאמה וידאו טרם להכין להשלים לקבל לקחת מבדק* מבחן מבחנ* מועמדים מחכה מטל*
assessment_invitation +1 מיון מנהל מצור* משימה נוח עברת עד עליך צוות צריך קישור ראיון שאלון תוך תרגיל*
assessment_invitation -1 אם אני מועמדות* משרה נמצא* עם רכז* שלך
offer +1 אינה אישור אני אצלנו החלטנו הסכם העסקה הצעה הצעת התקבלת ות* חוזה להצטרף להציע לחתום לקבל מחכה מצורף
offer +1 מתי עבודה עובד* עליך רוצים שכר שמח* שמחים
offer -1 אין חיים מועמד קורות שיחה
recruiter_outreach +1 אבל אולי אם אני בכבוד דרוש* היברידי* השמה חברה חברת חיפוש חסר* להכיר להשיב לקוח* מאגר*
recruiter_outreach +1 מגייס מגייס* מחפש* מחפשים מספר מעניי* מתאי* ניסיון עלייך פגישה פנייה קיבלנו קיבלתי קישור
recruiter_outreach +1 רלוונטי רשת שלנו
recruiter_outreach -1 אין התא* ות* יום מועמד מועמדות* מועמדותך נוספות עד תפקיד
job_alert_newsletter +1 דרוש* הסרה התא* חברה חברת חדשות מנהל מספר משרה משרות מתאי* נדח* נוספות קבוצת ריאיון
job_alert_newsletter +1 שלחת
job_alert_newsletter -1 אותך אם אני את מועמדותך מחכה מכרז נמצא* נשלח* נשמח עד
status_update_other +1 את דבר החלט* הצעה חסר* להשלים מהנדס* מועד מועמדות* מועמדותך משרת נעדכן עדיין תהליך תוא*
status_update_other +1 תודה תעודת
status_update_other -1 אחר אני ות* ח יום מועמד מיון משרה מתאי* נשלח* נשמח עבודה שאלון
unrelated +1 אבל אחר אינה אישור אשראי ב* התקבלת זימון יום להגיע לצערנו לתאם מישה* מראש נדח* על ראיונות רבה
unrelated -1 אותך בברכה גיוס התא* חיים מהנדס* מועמדותך מכרז מספר משימה משרה נמצא* עבודה קורות ראיון רכז* שכר
unrelated -1 תאריך תהליך תפקיד
`,
  ja: `
application_confirmation +2 付
application_confirmation +1 へ エ メ 了 今 信 募 受 否 完 少 履 応 改 業 次 確 絡 返 連 間 領
application_confirmation -1 ど わ ョ 件 入 名 定 来 検 機 申 礼 祈
rejection +1 せ そ ど な ね ひ め ィ ョ 了 今 件 余 切 別 卒 回 声 多 実 就 引 御 心 念 恐 控 数 方 検 業 止 礼 祈 種 終 経 縁 考 至 裕 覧 計 設 訳 迎 進 運 際
rejection +1 難
rejection -1 を オ ド ナ プ ロ 受 合 場 提 明 月 知 確 答 遅
interview_invitation +2 都
interview_invitation +1 ず ど オ ク 合 履 年 月 案 様 次 由 程 給 行 話 通 配 面
interview_invitation -1 そ め も コ チ 不 中 了 今 別 取 受 同 少 待 承 提 方 明 期 査 業 決 経 送 関 限 際 験
assessment_invitation +1 へ ィ コ テ 余 作 出 切 動 回 年 性 提 数 月 案 検 画 答 締 考 裕 課 進 選 録 間 限 題 願
assessment_invitation -1 了 件 名 念 業 残 知 礼 終
offer +1 ァ フ 万 付 備 働 円 意 採 月 条 果 決 知 結 給 談 越 迎 返 通
offer -1 け み わ ト プ メ 不 了 人 今 会 募 受 回 応 方 望 案 検 求 総 者 見 過 集
recruiter_outreach +1 じ ィ ウ エ ジ テ ョ 介 作 味 実 感 拝 業 然 突 紹 絡 興 見 謝 連
recruiter_outreach -1 く こ タ 件 入 待 応 念 接 日 明 月 様 機 知 結
job_alert_newsletter +1 ひ ア ッ ト 人 停 同 多 新 月 条 業 止 求 着 経 給 見 説 退 都 開
job_alert_newsletter -1 き ご だ て ん 上 確 結 職 話 選 願
status_update_other +1 ロ 不 伝 個 備 再 出 同 在 報 情 格 状 申 第 絡 考 訳 課 辞 退 連 遅 間 難
status_update_other -1 は め ク シ ジ フ レ 事 場 年 方 望 歴 求 決 補 集
unrelated +1 そ と わ 介 入 学 少 履 文 材 査 疲 紹 者 見 訳 謝 込 送 都
unrelated -1 く ぜ オ チ テ ナ プ レ 予 務 募 受 同 員 待 応 次 求 縁 考 職 説 越 過 選 限 難
`,
  zh: `
application_confirmation +1 会 例 保 准 初 功 品 复 如 将 已 成 提 申 确 符 答 给 网 资 适
application_confirmation -1 一 份 体 做 先 再 台 学 实 尚 就 年 推 经 评 跟 过 间
rejection +1 offer 一 中 他 众 來 关 其 几 划 制 存 定 届 岗 应 心 感 憾 應 才 找 抽 撤 景 暂 更 束 果 校 欢 歉 此 没 满 留 祝 第 答 結 继 续 背 能 虑 表 見
rejection +1 謝 计 试 该 谢 跑 距 这 进 遗 集 順
rejection -1 件 口 您 日 期 请
interview_invitation +1 二 便 参 地 如 安 恭 排 提 改 时 段 流 约 聊 能 複 见 誠 談 謝 趟 进 道 邀 间 集 面
interview_invitation -1 事 作 关 即 可 合 完 对 录 成 未 求 续 考
assessment_invitation +1 初 前 发 在 完 开 无 时 格 测 稿 答 結 约 請 逾 道 邀 链 题
assessment_invitation -1 事 信 到 名 师 您 报 收 来 申 确 经 薪
offer +1 offer 书 兴 喜 回 备 式 恭 意 按 接 擔 欢 為 等 簽 薪 請 證 迎 远
offer -1 不 会 位 候 即 历 后 学 岗 徵 招 由 申 的 简
recruiter_outreach +1 上 传 供 兴 向 在 存 寻 想 我 找 正 步 看 考 聊 荐 虑 谈 趣 邀 领 验
recruiter_outreach -1 下 候 出 子 将 就 岗 已 成 接 日 月 生 用 申 评 试 跟 这 选 面
job_alert_newsletter +1 为 参 双 多 推 欢 此 立 精 荐 订 退 选
job_alert_newsletter -1 一 人 已 招 时 有 申 知 过 通
status_update_other +1 中 主 人 传 善 填 差 已 心 應 新 更 為 的 等 耐 表 进
status_update_other -1 与 也 保 加 同 地 就 开 手 文 机 法 知 确 考 者 过
unrelated +1 予 二 信 另 帮 录 思 憾 早 热 租 稿 被 要 退 遗 金
unrelated -1 体 做 关 只 回 实 工 想 招 收 查 知 职 聘 该 資
`,
};
