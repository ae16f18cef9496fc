// Written by tools/fit.ts: run it again after a change of words. What the words of each language speak for, see
// word-signs.ts.
export const wordWeights: Readonly<Record<string, string>> = {
  any: `
application_confirmation +1 alle analyst* analytics data intern meet scientist* 時
application_confirmation -1 am ms
application_confirmation -2 uur
rejection +3 trainee
rejection +2 intern junior
rejection +1 backend freelance internship
rejection -1 data google pm saat specialist teams uur zoom
rejection -2 kl microsoft ore senior 點
interview_invitation +3 teams
interview_invitation +2 google kl meet microsoft saat uhr zoom
interview_invitation +1 a.m analyst* product 時
interview_invitation -1 data
interview_invitation -2 ai freelance
assessment_invitation +2 hirevue
assessment_invitation +1 am consultant google kl marketing pm trainee um
assessment_invitation -1 coordinator microsoft recruiter uur zoom
assessment_invitation -2 architect teams
offer +1 architect uur בשעה
offer -1 analyst* ms
recruiter_outreach +3 director
recruiter_outreach +2 architect consultant devops head
recruiter_outreach +1 analytics data developer* engineer* lead manager ml scientist* senior teams um
recruiter_outreach -1 alle analyst* coordinator intern junior 点
recruiter_outreach -2 designer kl
job_alert_newsletter +3 scrum
job_alert_newsletter +2 designer junior marketing specialist
job_alert_newsletter +1 consultant engineer* head intern manager product trainee uhr unsubscribe
job_alert_newsletter -1 am kl
status_update_other +1 head scientist* 時
status_update_other -1 ai consultant engineer* pm software um uur
status_update_other -2 freelance
unrelated +2 godz
unrelated +1 am kl marketing microsoft ml sales senior software uhr unsubscribe
unrelated -1 analytics assistant consultant designer developer* director head lead manager meet ms
unrelated -2 freelance intern ore
`,
  en: `
application_confirmation +3 acknowledg* withdraw
application_confirmation +2 appl* apprentic* around baker chef confirm cv form letter normally referees
application_confirmation +2 successfully thanks
application_confirmation +1 against anyone application apply* best business card* case closing confirmation
application_confirmation +1 consider contact conversation discuss either email every everything few give hear
application_confirmation +1 i'm id if intended interested intro it's job* learn life link list look luck name
application_confirmation +1 news note order others passed process progress reached read ready receipt received
application_confirmation +1 ring screening selected sending sent should team test thank those through tuesday
application_confirmation +1 way we'll who without working yes
application_confirmation -1 action along another as attached based card come considered days else executive
application_confirmation -1 first forward full future get had held here hold hours i've location looking
application_confirmation -1 making message must new now off officer open our out over per pick prefer*
application_confirmation -1 qualified reason* record required round send service similar standard still stop
application_confirmation -1 talk task tests them time top unfortunately video wait wasn't what would years yet
application_confirmation -1 you'd
application_confirmation -2 asked bar didn't downloaded friday minute partner someone thursday wednesday
rejection +3 appointed therefore went
rejection +2 accepted another apprenticeship associate bringing campaign candida* candidacy chose coming
rejection +2 completed disappoint* discussion eligible ends eye fall falls fee* fell gone had held hired
rejection +2 however immediate lovely monitored placed places prefer* reached recei* rejected requirement
rejection +2 requisition site sorry speak* start submission vacancy were without written you'd
rejection +1 across all already always among applied apply appreciate apprentic* as background been better
rejection +1 board call came can't cannot changed chef client community confirmed decided do does doesn't else
rejection +1 encourage every exam feedback further future gave going got hard has having here i i've interview
rejection +1 interviewed invitation it keep know let made many miss money moving no not notice now offer
rejection +1 offered open operat* our over planning position process reason* recommend regards result review*
rejection +1 role room saved score screen season second selected selection similar since so somebody someone
rejection +1 status stop* success take taking teacher tests than thank thanks that this thought through time*
rejection +1 too top two unsuccessful update us video want was whether who whose wish won't worth years yours
rejection -1 an any appl* apply* aren't at attached book business by can card confidential confirm
rejection -1 confirmation consideration contact copy currently cv date discuss documents either emails excited
rejection -1 file first free full fund* get heard high home hour how i'm intended interested is isn't jobs
rejection -1 just last latest learning life like live looks may minutes never opportunities or order others
rejection -1 pleased post posted purchase quick quote received reply request reserved return review reviewing
rejection -1 ring saw science security see* share subscription* talent terms third thursday today until use
rejection -1 view we're wednesday will within working works would you'll
rejection -2 also basic check considered delay* deposit down file* form formal friday hasn't haven't id items
rejection -2 min receipt request* sign* solve something submit these urgent weeks
interview_invitation +3 stood walk
interview_invitation +2 around ask availability carry certificate* chat come confirm down filled fits formal
interview_invitation +2 guide hoping lack looks mark me onsite room shortlisted slot* speak* tomorrow worker
interview_invitation +2 works worry
interview_invitation +1 about after also any anything appear apprentic* attend been before building chef
interview_invitation +1 choose congratulations conversation design does event free get held i'm invitation
interview_invitation +1 invited join just learn licen* link luck meeting might minutes monday next office or
interview_invitation +1 our passport pay perfect phone place pleased program questions saved screen share site
interview_invitation +1 sorry step strong talk technical tell them there these think thursday time times
interview_invitation +1 together tuesday video visit we'll wednesday when where whether with working you'd
interview_invitation +1 you'll you've
interview_invitation -1 again already an applicant appointment are as back bank candidates careers check*
interview_invitation -1 click digital email employment end fit* following going got has haven't here home i
interview_invitation -1 it's jobs live love may more need new news offered only out over page post read
interview_invitation -1 receiving reminder requirements should small starts submit takes task telephone than
interview_invitation -1 today try until up view years yet
interview_invitation -2 asked finish* interviewed nurse* score season since social
assessment_invitation +3 exercise minutes task
assessment_invitation +2 applicants begin brief bring flat how must one online perfect pick questions record
assessment_invitation +2 record* sample stage step stop tips trial you'll zone*
assessment_invitation +1 action ahead answers any associate attached bad bank basic before below by case check
assessment_invitation +1 client companies complete could cut do don't draft each either everybody everyone
assessment_invitation +1 friday heard hour it let letter link mark mind miss near next note page paper part
assessment_invitation +1 phone photo requested return rights room send short small study takes talking than
assessment_invitation +1 them tough try two until upload us use video website what whose written you'd you've
assessment_invitation -1 all another asked been card click close confirm confirmation copy course cv decision*
assessment_invitation -1 down end everything experience free fund* future going had happy has having hiring
assessment_invitation -1 i've interviews just learning like my new on open other over place read recruiting
assessment_invitation -1 reminder result review* service stay strong suit* technical time* under view was when
assessment_invitation -1 yes
assessment_invitation -2 appointment documents guide last offers someone
offer +3 say
offer +2 acceptance agreement appointment certificate* closed contract hour otherwise per pleased sign* start
offer +2 thrilled tomorrow verbal went yes yours
offer +1 able accept action already an anything as associate basic begin course delighted details drop easy
offer +1 every excited extend* first follow friday further future good having home hours hr inform it's
offer +1 joining learn letter licen* looks love me met minimum months move must news notice official one only
offer +1 order paper partner pay photo references relocat* reserved respond review role signed so start* talk
offer +1 talk* task tell terms through tips tuesday want we'll wednesday welcome were within would writing
offer +1 years you'll you're
offer -1 ahead alert* application client cv employment end experience fee* go how i've in interviews is jobs
offer -1 just meeting network no nurse* officer operat* part people pick recruiting search sincerely someone
offer -1 speak them what who
offer -2 round
recruiter_outreach +3 flat
recruiter_outreach +2 building capacity confidential curious either exciting found happy heard interested
recruiter_outreach +2 intro jd need* noticed onsite opening planner quick rate recruit rejected reply retain*
recruiter_outreach +2 someone speaking suit* updated you'd
recruiter_outreach +1 a across asked authori* available came chat click client coffee coming consider
recruiter_outreach +1 conversation database days design details don't event experience file find first founder
recruiter_outreach +1 future got home i i'm i've in its location look love may me message mind money months my
recruiter_outreach +1 name need needed needs never next no number one open openings opportunity opt or out
recruiter_outreach +1 outside paper pay people place placed planning profile reason* receiving remote ring
recruiter_outreach +1 role saw send several skills somebody spots stop submission talent tell third thought
recruiter_outreach +1 title top type up weeks where whether whose years yes yet you you're
recruiter_outreach -1 alert* all already also another anything application attached before being better bring
recruiter_outreach -1 check date date* documents does doesn't down driver each end everything form forward get
recruiter_outreach -1 give hard has hours interview jobs join let link list made monday more news note now
recruiter_outreach -1 once only page panel part person pool process program questions reminder required say
recruiter_outreach -1 selected short similar so social something sorry standard stop* take terms thank there
recruiter_outreach -1 these until video view visit wait way we'll website wednesday what when within works
recruiter_outreach -1 writing you've
recruiter_outreach -2 can't confirmed copy cut else everyone pick round step talk* you'll
job_alert_newsletter +2 bank card* close* day employers job* jobs planner researcher roles tough tuesday
job_alert_newsletter +2 vacancies week's
job_alert_newsletter +1 again alert* also appl* apply basic best bring business career case closing community
job_alert_newsletter +1 companies cv daily date* days few filled found free graduate had happy hard hiring
job_alert_newsletter +1 housing list login longer might near needed now office once online openings others
job_alert_newsletter +1 policy posted preferences privacy relevant remote review say search service should
job_alert_newsletter +1 signed site soon starts stop these this those today's top vacancy weeks when whose yes
job_alert_newsletter -1 after and application been call candidate decision* documents everything for has i'm
job_alert_newsletter -1 i've intended isn't its know learn licen* live location mailing make message minute
job_alert_newsletter -1 name next our pay personal receiving recent something take talk* two under up update
job_alert_newsletter -1 we're well will within yet you your
status_update_other +3 placed upload
status_update_other +2 anything baker bear can't changed consideration date* downloaded expect file further
status_update_other +2 hasn't housing incomplete know now onsite passed pool reached remain screening sorry
status_update_other +2 supervisor time* until wait withdrawn
status_update_other +1 along another been brief check check* claim* confirm confirmed copy date decision* down
status_update_other +1 either else end ending extend* feedback file* form has intended into life longer met
status_update_other +1 months more needed note operations order panel profile progress quick regarding review
status_update_other +1 right rights say science score second security selection short sign* so something stage
status_update_other +1 started status step still taking talk tell than there title trial under unfortunately
status_update_other +1 update vacancy viewed waiting want wants was way weeks where will wish working yet
status_update_other +1 you'll yours
status_update_other -1 accept also apply* ask attached back bring call candidates career case close continu*
status_update_other -1 could course current database decided did easy every experience filled find following
status_update_other -1 forward give got here's hire hr include interest interested its join luck make manage
status_update_other -1 many may minutes monday my no online other paper pay position questions reason*
status_update_other -1 recruitment remote requirements respond review* selected send service social start
status_update_other -1 submit therefore those up use video website were what which without would years
status_update_other -2 agent below given partner rate room suit tuesday writing
unrelated +4 rejection
unrelated +3 accept admission better couldn't individuals quote slots unable urgent
unrelated +2 2pm against also anyone arrival article assess* bad baker booking card choice* chosen claim*
unrelated +2 click concluded considered credit currently date deadline debrief deposit didn't drop excited
unrelated +2 exciting experienced forget funds getting given hard hasn't huge interviewed items love mailing
unrelated +2 mortgage never offers programmer remains removed rental request request* response signed solve
unrelated +2 special submitting subscription* successful test try unless
unrelated +1 action administrator advis* again ahead alert* all already an another any appear applications
unrelated +1 applied apply* are as attached based book business cancel* career center citizens* close* coming
unrelated +1 complet* confidential* confirmed copyright could daily database decided declined demand digital
unrelated +1 do down each email everything executive fee* few file file* financial free full fund* future go
unrelated +1 going great had has heard high home how if include individual* interest* interested into issue
unrelated +1 join kept large latest learn learning let life like list loan looking made may message minutes
unrelated +1 money more most move new news newsletter not now offer official online opening order pass per
unrelated +1 personal place potential* prepare privacy program provide reason* received recent reference
unrelated +1 reserved return review* rights say schedule security set several social some standard submit
unrelated +1 success suit* suits take tax that them these think those thought title today tomorrow too top
unrelated +1 transfer unfortunately valid view visit wasn't well who wish within worth yet
unrelated -1 able acceptance appreciate associate background board case chat close coding coffee community
unrelated -1 contract cv days decision* editor equal eye feedback fit give got held here's hour hours i inform
unrelated -1 letter licen* link longer match me months note nurse* off office officer one open operations
unrelated -1 partner pay pick position positions prefer* process put questions quick reach recruiters
unrelated -1 recruiting remote role room send sent shortlisted started status submitted taking talent team
unrelated -1 together touch tuesday two way we we'll weeks whose yes you'd you'll you're you've yours
unrelated -2 across apprenticeship asked asking bar behaviour* came chef clerk closing finish* hear id invite
unrelated -2 joining min monday placed profile qualifications recruitment remain saved shift site someone
unrelated -2 sorry speak technician time* vacancy whether withdrawn
unrelated -3 certificate*
`,
  de: `
application_confirmation +3 eingangsbestatigung
application_confirmation +2 anhang bekommen bewerbung* einstellung*
application_confirmation +1 alles ander* angekommen bei bewerbung diese ihre kennenl* melden nichts sind und
application_confirmation +1 viele* wurde zur
application_confirmation -1 einen hat in mit nachste* sie
application_confirmation -2 freue* gute mehr mir
rejection +2 ausschreibung besetzung bewerbung* dich gruss hatte* inzwischen nicht niemand* ruckmeldung
rejection +2 vergeben weg
rejection +1 anderen antwort aus beste* dank* deine dem dir es genommen gesprach* grusse* habe* haben hat
rejection +1 interesse melden mit neue* nichts nur schon unterschr* viel wurde
rejection -1 bei der du in m mir nach* ruhe zum zur
rejection -2 anhang bitte* gmbh minuten ob stunden viele* wann
interview_invitation +3 runde
interview_invitation +2 fuhr* jemanden mich nichts seh* uns unser weg
interview_invitation +1 alles bewerbung bitte* gesprach* gruss ihnen kennenl* mit passt suche* wurde*
interview_invitation -1 ab an auf dank* haben noch zu
interview_invitation -2 dass jetzt keine sind zum
assessment_invitation +2 anhang bearbeite* bitte* ein eine link zugang*
assessment_invitation +1 anbei dem einen einer fur gruss hatte* keine mich seh* stunden zu
assessment_invitation -1 ander* dass hat in
assessment_invitation -2 anderen da falls lebenslauf personal*
assessment_invitation -3 angebot
offer +2 als angebot ausbildung* des einstellung* fuhr* liegt position ruhe vertrag
offer +1 ab das dem der geh* gute hat im ist mach* mit mochte* nach schick* team und
offer -1 anderen bewerbung dank* fur ihre nicht nichts person* sich sind
offer -2 einladung komm* mehr sollte*
recruiter_outreach +3 lebenslauf suche* sucht
recruiter_outreach +2 d einem hatte* jemanden mich minuten zuruck
recruiter_outreach +1 an auf beim einen einer fur gern* ihr* im in interesse keine mit profil seh* sind team
recruiter_outreach +1 viel
recruiter_outreach -1 bewerbung die eine freundliche* hat ihnen ihre mach* nachste* sich stelle zum
recruiter_outreach -2 bitte* habe* hor* meld* schau* zur
job_alert_newsletter +2 bewerbung* lebenslauf mitarbeiter* neue stellen treffer wer
job_alert_newsletter +1 dich gute nach* unser viel von wurde
job_alert_newsletter -1 als an es fur geh* hat ihnen sie
job_alert_newsletter -2 dir komm* stelle
status_update_other +2 dass fehl* laden nach* neue noch nun sobald termin* unser
status_update_other +1 als bewerbung ihr* ihre neue* unterlagen
status_update_other -1 auf bei dir fur gern* mit sollte* uns zum
status_update_other -2 geh* keine keine*
unrelated +3 wer zweite
unrelated +2 absage* dir erhalten kandidat* liegt neue* viele* weiter zum
unrelated +1 ab ander* bitte* dank* entschieden fur ihr ihr* ihre ist minuten neue termin und unterschr* viele
unrelated -1 bewerbung* dich du ein einem hast hier in kennenl* mit nach* personal* schon seh* sie stelle uns
unrelated -1 unser vertrag wurde zur
unrelated -2 als bearbeite* einer einladung gehalt* hatte* interesse kein mehr mich mir nach ob schau* weg
unrelated -2 wenn
unrelated -3 initiativbewerbung* wieder
`,
  fr: `
application_confirmation +2 confirm* cv envoyee mes note reserve*
application_confirmation +1 candidat* de directeur ete offre pour reponse suite te un
application_confirmation -1 avez avons en ne notre nous on plus vous
application_confirmation -2 du
rejection +3 deja derniere donc
rejection +2 adjoint* chez choisi* comme dossiers etre hesit* nos personne* place* pris recu* reste* retour
rejection +2 route selection signe spontanee
rejection +1 autre* avec avez bien candidature charge* cherch* client* develop* ete gard* la mon nouvelle
rejection +1 ouvert* pas passe place poursui* recrutement reponse stag* test*
rejection -1 au confirm* merci offre plus qui tu
rejection -2 en etes retenu*
rejection -3 dit
interview_invitation +2 aimer* choisi* passer porte visio
interview_invitation +1 avec avez bien candidature ce cherch* demande equipe je notre on passe pour qui sont
interview_invitation +1 vers
interview_invitation -1 comme dans en encore est par plus repondre un
interview_invitation -2 emploi rappel* y
assessment_invitation +3 video
assessment_invitation +2 cv essai etape joint* lien passer realise* selection ta
assessment_invitation +1 choix decision dossier invit* le on place plus profil suite une
assessment_invitation -1 des du nos que
assessment_invitation -2 equipe lettre
offer +3 contrat gel* plaisir
offer +2 accepte* comme confirme* duree embauche favorable* h joint* oui qualite salaire signe t
offer +1 au du equipe on poste si te
offer -1 bien demande en ne sur tu
offer -2 chef* qui
recruiter_outreach +3 chez
recruiter_outreach +2 besoin* infirmi* quelqu'un recherche
recruiter_outreach +1 aucun* avons je me nous oui personnes profil repond* son sur un une votre
recruiter_outreach -1 bien ce commercial* contrat decouvr* emploi est merci pour sera sont
recruiter_outreach -2 autre* reste* voir
job_alert_newsletter +3 universite visa
job_alert_newsletter +2 fois qui
job_alert_newsletter +1 cherch* ici lettre passer prochaine
job_alert_newsletter -1 au je le offre on poste
job_alert_newsletter -2 notre nous si
status_update_other +2 dossier examen manqu* signe transmis*
status_update_other +1 avez avons depose* du est etape plus que tu
status_update_other -1 au comme d entretien on repondre si votre
status_update_other -2 bien c ca cas chez donnees lettre
unrelated +3 11h* avis
unrelated +2 admis* decision desinscri* disponible favorable* non offre proposition rendez son sur test*
unrelated +2 travail tu vu
unrelated +1 avons candidat* cas commercial* hesit* ne pour propos* recu* reponse sera
unrelated -1 ca candidature ce chef* dans emploi est je on personnes profil que qui si suite ta te une
unrelated -2 cherch* comme lettre recrutement t toujours
`,
  es: `
application_confirmation +3 carpeta sea
application_confirmation +2 admit* curriculum elegid* estoy exito gracias han hij* inscripcion nuev* sera
application_confirmation +2 suerte
application_confirmation +1 antes aqui candidatura confirm* convocatoria envi* hablamos inform* las oferta
application_confirmation +1 propuesta prueba recib* se seleccion viene
application_confirmation -1 agradec* buscando complet* con es falta mas no otr* persona* que sido una
application_confirmation -2 chic* le queremos venir visto
rejection +3 escribenos pedido vuelv*
rejection +2 agradec* buscando cerramos conserv* contable coordin* cubri* dir* eleg* empresa gusto leido lugar
rejection +2 mejor parte persona* plazas practicas prefer* qued* quedamos result* todavia vida volver
rejection +1 aqui bien carta cliente con contacto entrevista envio equipo estamos gracias ha interes la los
rejection +1 nuestro otr* plaza puesto que revisa* saludo* se si sobre te un vacante
rejection -1 antes cargo como en estas jef* oferta para y
rejection -2 charla* ejercicio* gerente nuev* respond* visto
rejection -3 confirm*
interview_invitation +3 hablamos hablar
interview_invitation +2 agradec* camarer* espero firm* gusto sera viene
interview_invitation +1 bien carta charla* cita confirm* curriculum entrevista es hay jef* las persona* puede*
interview_invitation +1 puesto si
interview_invitation -1 de dir* en nuestro parte plazo recib* sin
interview_invitation -2 como complet* estas tenemos trabajo
assessment_invitation +3 prueba
assessment_invitation +2 antes consultor* h llamada* mand* pruebas vacante video
assessment_invitation +1 candidatura como con del experiencia fu* gracias gustaria necesit* prepar* proceso
assessment_invitation +1 puede* queremos siguiente sin te una
assessment_invitation -1 cv esta oferta por que si
assessment_invitation -2 falta he inform*
offer +3 firm*
offer +2 al antes brutos como dni propuesta queremos sido
offer +1 aqui contrato del el esta hablamos inform* le para program* prueba puesto respond* si te va
offer -1 cv en he las por puede* que se tu un una visto
recruiter_outreach +3 responde*
recruiter_outreach +2 bien buscando confidencial* contratacion director* empresa estamos gustaria llamada*
recruiter_outreach +2 mand* nuev* perfil podria* reserva* vida
recruiter_outreach +1 a banco busqueda chic* en experiencia fue incorporacion invit* no sobre tenemos un una
recruiter_outreach -1 el hemos inform* las los plazo proceso puede* puesto queremos si
recruiter_outreach -2 analista cargo pasa* solo
recruiter_outreach -3 otr*
job_alert_newsletter +3 ofertas plazas
job_alert_newsletter +2 auxiliar busc* camarer* empleo experiencia nuevos tienes
job_alert_newsletter +1 aqui cambi* con en h hay los mas necesit* nuestra persona* recib* sobre un una
job_alert_newsletter -1 confirm* el gracias la las otr* para proceso qued* saludo* se sin tu y
job_alert_newsletter -2 cuando es visto
status_update_other +4 cambi*
status_update_other +2 avisar* cargo decision evaluacion* gerente horario* inscri* lugar pedido proceso
status_update_other +2 reclut* tienes
status_update_other +1 analista auxiliar baja empresa esta experiencia gracias hemos inform* los mas perfil
status_update_other +1 tenemos vida vist*
status_update_other -1 candidat* complet* con del dir* estas jef* revisa* se si
status_update_other -2 bolsa como cv fu* interesa* plazo result* seleccion trabajo un
unrelated +3 entrevista* oferta presupuest*
unrelated +2 cancel* envio han lament* ofertas reserva* tenemos
unrelated +1 adjunto al candidat* convocatoria del el esta fue ha invit* la le mand* no pod* propuesta puede*
unrelated +1 que qued* si sido solicitud
unrelated -1 a con equipo hay mas mi pasa* perfil proceso puesto sin te una
unrelated -2 candidatura coordinador* dir* empleo estamos estas firm* h he horario* jornada nuestra personas
unrelated -2 prepar*
`,
  it: `
application_confirmation +2 arrivat* chi conferm* legg* manda* present* ricevut* ricezione stiamo successiv*
application_confirmation +2 test
application_confirmation +1 acquisit* caso contratto cv grazie non sapere sara si te una
application_confirmation -1 da della di esit* nostro ringrazi*
application_confirmation -2 addett* aspett* che fare piu presso ti
rejection +3 incarico
rejection +2 attitudinal* chius* chiuso con concorso consider* gia oltre pero pratica qui ragazz* ringrazi*
rejection +2 ruolo si stata test
rejection +1 altr* candidat* candidatura cerc* che client* da della esit* esser* grazie ha inform* inizi*
rejection +1 molt* nella person* piacere piu ricerca rispond* saluti se seguito sono un una uno va
rejection -1 anche entro nel presso profilo quando ral selezione suo tecnic* tempo
rejection -2 aspett* bene chi conferm* contatt* hr magazzin* nessun* offerta scelto
interview_invitation +3 ammess* chiuso quando videochiamata
interview_invitation +2 aggiornat* letto sapere seguito sono vorremmo
interview_invitation +1 candidatura come della fare le posizione prossim* rispond* saluti selezione suo ti va
interview_invitation -1 entro nel parte piu prova solo te tuo
interview_invitation -2 bene
assessment_invitation +3 invia*
assessment_invitation +2 allegat* chied* come inizi* interess* link manda* prova solo una va
assessment_invitation +1 di le per posizione prossim* quando selezione tempo un
assessment_invitation -1 al altr* candidat* esit* nella non se
assessment_invitation -2 abbiamo dirett* noi prefer* stato
offer +3 netti vorremmo
offer +2 assunzione contratto manda* piacere posto proposta ragazz*
offer +1 allegat* come conferm* esit* giorni il inizi* la nostra prepar* prossim* ral sara si solo tempo
offer -1 per piu
offer -2 ancora grazie
recruiter_outreach +3 stiamo trovato
recruiter_outreach +2 cerc* contratto fare interess* molt* nel responsabil* ricerca suo una
recruiter_outreach +1 a anni contatt* cordial* da di domanda esperienza numer* nuov* proposta saluti solo sono
recruiter_outreach +1 verr* visto
recruiter_outreach -1 al entro il nella noi non per posto pres* prova
recruiter_outreach -2 qui
job_alert_newsletter +3 annunci posizion*
job_alert_newsletter +2 impiegat* te
job_alert_newsletter +1 a addett* azienda come con della dirett* in nuov*
job_alert_newsletter -1 bene che e grazie ha noi pres* prova se una
job_alert_newsletter -2 entro nessun* person* sei
status_update_other +3 pazienza
status_update_other +2 candidat* contatt* decis* ferm* responsabil* valutazione
status_update_other +1 acquisit* aspett* bene che comunic* concorso conferm* della domanda in inform* nostra
status_update_other +1 parte profilo quando se sei selezione ti visto
status_update_other -1 con il lavoro qui saluti te un
status_update_other -2 addett* dopo noi presso rispond*
unrelated +4 offerta
unrelated +3 colloqui* prenot*
unrelated +2 appuntamento esit* gia lavorativ* possiamo present* ricord* scelto
unrelated +1 candidat* che client* colloquio comunic* cv decis* domanda e grazie la non per ragazz*
unrelated -1 abbiamo candidatura come di inform* nessun* person* posizione se sono
unrelated -2 anche azienda le letto piacere pres* propon* rispond*
unrelated -3 prova
`,
  nl: `
application_confirmation +3 krijg
application_confirmation +2 bevestig* duurt gesprek* gezien goede hoor* kandida* niets ontvangstbevestiging
application_confirmation +2 open orde proef sollicitatie* vacatures werkgever*
application_confirmation +1 bedank* bel* brief cv hebt is je of ons ontvangen op reactie sollicitant*
application_confirmation +1 sollicitatie tot uiterlijk vacature
application_confirmation -1 bij er gesprek in jou me nieuwe nodig procedure u van voor wil
application_confirmation -2 behandeling hr meer start* uit
rejection +3 iemand proef
rejection +2 ander* arbeidsovereenkomst baan bekeken bijlage die door ervaring functie gezien hebben hier
rejection +2 inmiddels laten me medewerker* moment namens open personeel* stap tegen
rejection +1 al als bedank* brief dank* er gaan geen groet* hierbij jou kandidatuur maken meer met mijn nieuwe
rejection +1 ons over plek procedure reactie tweede vacature wij wil*
rejection -1 bel* bent bij de hr in om team u vragen weten
rejection -2 mee* terug tot uit uiterlijk vacatures verder voorstellen wil
rejection -3 cv of
interview_invitation +3 kennismak*
interview_invitation +2 bekeken brief feedback gesprek* gezien graag kom* leuk motivatie* proef schriftelijke
interview_invitation +2 sollicitatie* sollicitatiegesprek* verwacht
interview_invitation +1 bel* deze geen gesprek kan kun mee* mijn naar ons over plan* sluit* sollicitatie
interview_invitation +1 start* stellen tot we wie zou
interview_invitation -1 hebben iemand in jouw uw verder wil*
interview_invitation -2 bekijk* bijlage hierbij kandidaat krijgt kunt meer niet onder stuur* tafel
interview_invitation -3 fijn mag
assessment_invitation +3 bijlage kom* maak uiterlijk wie
assessment_invitation +2 graag kandidaat krijgt kunt leuk link monteur* ronde stap stuur* succes te vragen wil
assessment_invitation +2 zou
assessment_invitation +1 bent die het in je om op sollicitatie test* volgende zijn zit*
assessment_invitation -1 aan al dank* deze functie me ons over uw wij
assessment_invitation -2 bel cv gaan gezien jou kan koffie komen kun nodig profiel spreken verder
offer +3 aanstelling genoegen welkom
offer +2 arbeids* besloten bieden bijlage contractvoorstel keuze maak of ondertek* orde start* voorstel
offer +2 wanneer
offer +1 als door en er graag hebben kun kunt mag ons over stellen wil
offer -1 aan die even hier je jouw meer om sollicitatie team voor we zit* zou
offer -2 komt selectie*
recruiter_outreach +3 rol tarief
recruiter_outreach +2 dienst iets interesse jouw kennismaken leuk moment namens profiel stuur* tegen vacature
recruiter_outreach +2 werkgever* wij zin zoek
recruiter_outreach +1 aan bel* cv een gezien hebben hebt hoor* in inmiddels nog onder uw vrij wanneer zit*
recruiter_outreach +1 zoeken zou
recruiter_outreach -1 bekijk* brief de deze kan kom* te tweede van
recruiter_outreach -2 bel bijlage personeel* ronde selectie* sollicitatie vragen wie zodra
job_alert_newsletter +3 vacatures
job_alert_newsletter +2 deze docent* plan* test* werkgever* zoeken
job_alert_newsletter +1 bij die hier in jouw kom* nieuwe profiel
job_alert_newsletter -1 aan bel bel* bent contract een klant* naar nog ons sollicitatie wij
job_alert_newsletter -2 bijlage door geen kandidatuur komt na of selectie* uw wil willen
status_update_other +2 gegevens gesprek* kandida* kandidaten krijg laten moment monteur* nog opdrachtgever
status_update_other +2 procedure sluit* spreken uiterlijk werving*
status_update_other +1 aan andere cv door even feedback in is kan kandidatuur meer nemen stuur* uit van wil*
status_update_other +1 zit*
status_update_other -1 al als bij functie gaan het iemand jou naar over
status_update_other -2 hier komt krijgt u willen zou
unrelated +3 aanvraag afspraak
unrelated +2 aanbod die gaan interview* kandidaten klant* mocht* ontvangen tot verder vrij werkgever*
unrelated +1 als bekijk* bij dank* en graag helaas is kandidaat koffie komt kun kunt mee* mijn op tweede uw
unrelated +1 voor wil wil* zoek
unrelated -1 bel* door geen hebt het hoor* met nieuwe of ons open over profiel sluit* sollicitatie u uit zit*
unrelated -2 al andere assessment* hier kandidatuur komen me meer onder procedure spreken start* stuur*
unrelated -2 voorstel wanneer willen
unrelated -3 adviseur* jou selectie* terug werken
`,
  pt: `
application_confirmation +3 guard* receb* sera
application_confirmation +2 admit* aqui candidatos concurs* document* escolh* excluid* futur* inscri* recebid*
application_confirmation +2 selecionad* sim tudo
application_confirmation +1 ao ate candidatura dados estagio* fica* inscricao passar sou tecnic* ter tua
application_confirmation -1 agradec* ainda analis* boa com contrata* diretor* em ja lhe nov* que recruta* sem
application_confirmation -1 seu trabalho uma
application_confirmation -2 avis* comunic* coordena* gestor* mais nosso rh
rejection +3 alguem concurs* ficou foram realizad*
rejection +2 aberto contato convoc* decisao dessa falar* fazer ja ligo muito novas novos particip* tua
rejection +1 a abraco* as bem candidat* cliente com como contrata* contrato diretor* entreg* etapa* fase*
rejection +1 fica* mais melhor* motorista numero passar pela pessoas pix processo procur* profissiona* que
rejection +1 retorno seletiv* seu sua tem teu
rejection -1 da do na no nov* para perfil receb* regist* tudo ver
rejection -2 ate conversa* dados for gestor* inscricao pj queremos respond* talentos te time
rejection -3 contact*
interview_invitation +3 passar
interview_invitation +2 apresentar* ca conhecer cv falar* link passo pelas tecnic* tua vir
interview_invitation +1 as conversa* etapa* na pela proxim* selecao teu
interview_invitation -1 ate convite* em nao perfil sem tem
interview_invitation -2 tudo
assessment_invitation +3 anexo passo
assessment_invitation +2 acess* como escolh* falta* fase* manda online pedido pratic* tua
assessment_invitation +1 abraco* alguem ate candidatura dados envi* lhe nao perfil que resposta segue sem
assessment_invitation +1 talentos tempo uma
assessment_invitation -1 avis* boa document* fica* foi ja na particip* pessoas se seu vagas vez
assessment_invitation -2 inform* pessoa* trabalho
offer +2 assin* base cargo carta contrato equipa inicio proposta regist* sim tiver*
offer +1 anexo apresentar* as ate como da decidi* fica* foi ja lhe nossa precis* proxim* trabalho vir
offer -1 contrata* curriculo nao uma vagas ver
offer -2 bom diretor* inform* obrigad* respond* teste* vaga
recruiter_outreach +3 sou
recruiter_outreach +2 contacto contato convite* dados decidi* encontrei interesse passou procur* receb* seu
recruiter_outreach +2 sim
recruiter_outreach +1 bom conversa* diretor* do em melhor* nao papo precis* respond* uma
recruiter_outreach -1 a agradec* aqui ate avis* como entrevista* pessoa* proposta
recruiter_outreach -2 anexo cadastro carta fica* nov*
job_alert_newsletter +3 estagio* ofertas vagas
job_alert_newsletter +2 auxiliar emprego entreg* envie teu
job_alert_newsletter +1 alerta assistente avis* banco candidata* cv guard* inscri* loja nov* quer receb*
job_alert_newsletter +1 respond*
job_alert_newsletter -1 ao convite* da do fica* nao o
job_alert_newsletter -2 ja quando
status_update_other +3 mant*
status_update_other +2 analis* assim cadastro esque* falta* fica* gestor* passou precis* prova tens
status_update_other +1 ainda as boa bom candidatura comunic* e envi* etapa* o pedido perfil recruta* segue sua
status_update_other +1 talentos
status_update_other -1 caso com lugar no respond* se te vai vou
status_update_other -2 agradec* apos como contrato decidi* for muito proposta proxim* quando resposta ver
unrelated +3 apresentar* entreg* oferta
unrelated +2 ainda aprovad* cancelad* chegou concluid* confirmad* escolh* for inform* nosso oferec* quer
unrelated +2 questionario reuniao trabalho
unrelated +1 agradec* analis* ao ate avis* caso do fazer foi guard* mant* melhor* para retorno sera sua ter
unrelated +1 vez
unrelated -1 assistente candidata* em estagio* loja nossa outr* sim time vaga
unrelated -2 aqui bom candidatura carta complet* contacto conversa* diretor* engenheir* gestor* precis*
unrelated -2 proxim* te tecnic* tua
unrelated -3 quando
`,
  pl: `
application_confirmation +3 inspektor* potwierdz* przyjet*
application_confirmation +2 grafi* jezeli prace rozmow* wybran*
application_confirmation +1 jak nabor osob* rekrutac* termin* zglosze*
application_confirmation -1 i jeszcze juz po podpis* prac* prosze tylko z zatrudnieni* ze
application_confirmation -2 specjalist*
rejection +3 juz
rejection +2 dla ekipa jednak nasz* pozosta* razie szukamy udzial uzyskal* wizyt* zost*
rejection +1 bez ciebie dyrektor* dziekuj* gdyby* jesli kolejn* odpowied* osob pania prac* projekt* sie tym z
rejection +1 za
rejection -1 brutto do od propozycj* zaprosz*
rejection -2 czy o podpis* potwierdz* zalacz* zmian*
interview_invitation +3 pogada* porozmawia*
interview_invitation +2 etap* kolejn*
interview_invitation +1 czy jak jest prosze szukamy termin* ze zglosze*
interview_invitation -1 jesli jeszcze osob* prace z
interview_invitation -2 bez dzieki
assessment_invitation +2 bez godzin* jako kiedy nagra* pracodawca prosimy przygot* temat wplyw
assessment_invitation +1 bedzi* link* na osob* pozdrawiam* probk* przeprowadz* rekrutac* rozmow*
assessment_invitation -2 potwierdz*
offer +4 chcem*
offer +2 brutto etat etat* gratul* kiedy od propozycj* umowa umowe wynagrodz*
offer +1 cie nasz* po prac* prosze zaprasza*
offer -1 dziekuj* kierow* w z
recruiter_outreach +3 poszukuj*
recruiter_outreach +2 baz* firma profil* rozmow* szukamy zdalnie
recruiter_outreach +1 bez cie cv czy i jesli osob* otrzymal* projekt* propozycj* szuka* w widzi* wspolprac*
recruiter_outreach +1 zmian*
recruiter_outreach -2 bedzi* zalacz*
job_alert_newsletter +2 inzynier* nowe ofert* profil* specjalist* szuka*
job_alert_newsletter +1 aplikacj* bank dla oferte tym w wideo
job_alert_newsletter -1 i o stanowisko
job_alert_newsletter -2 czy zatrudnieni* ze
status_update_other +3 nadal przeloz* zmian*
status_update_other +2 dalej dokument* firma oferte podpis* pozdrawiam*
status_update_other +1 bez jest jeszcze kontak* o sie stanowisko
status_update_other -1 i link* niestety po
status_update_other -2 czy dla jesli kierow* osob* zalacz*
unrelated +3 bank powazaniem
unrelated +2 dosta* handlow* kandydat* kredyt przesyl* rekrutac* rozm* rozpatr* uzyskal* zachec* zespole
unrelated +2 zostala
unrelated +1 cv dokument* jestem kolejn* niestety od prosimy w za zostal*
unrelated -1 bedzi* cie kierow* link* prosze
unrelated -2 bez etap* etat jak juz pogada* pozdrawiam* praca projekt* przyszl* razie zadan*
`,
  sv: `
application_confirmation +2 anstallning* aterkommer jobb* kommit kompletter* nasta person* registrera* vidare
application_confirmation +1 ansokan bekraft* far gar oss svar* vi
application_confirmation -1 behover du en hos mer om rollen skicka som vara
application_confirmation -2 fortfarande gora vid
rejection +3 fortsatt* gick match*
rejection +2 annan aterkoppling avslut* borjar gora igen jobb* nagon rollen sokande spar* tillbaka valt visat
rejection +1 anstall* ar besked det en garna ha halsning* inget jag maste mer rekryteringen tack till tjansten
rejection +1 valkom*
rejection -1 din for kan komma minuter pa vara
rejection -2 ansok* bekraft* blir erbjud* kontakta* ni passar
rejection -3 laser senast
interview_invitation +2 bjud* blir gar intervjun intresse jobbet komma prata roligt rollen tar traffa traffa*
interview_invitation +2 vilja
interview_invitation +1 ansokan lank* med meddela* minuter nasta pa sag ta tjansten vi vid vill
interview_invitation -1 ar ditt har hos i
interview_invitation -2 alla behover nya tillbaka
assessment_invitation +3 skriv*
assessment_invitation +2 anstallning ber gor lamna* minuter nasta senast spela* stang* steg
assessment_invitation +1 du en far gar halsning* kan sa tjansten vidare vill
assessment_invitation -1 din garna har mig tid tjanst*
assessment_invitation -2 ditt er valkom*
assessment_invitation -3 lon
offer +3 skriv*
offer +2 anstalla emot hr ja jag maste referens* start vill
offer +1 anstallning avtal* ha hos med plats sa vi
offer -1 av for har inte till
offer -2 nagon ta
recruiter_outreach +3 soker
recruiter_outreach +2 cv er intresse intresserad jag mer nytt personer sag samtal* spela* traffa* vara vilja
recruiter_outreach +1 ar det dig halsning* i inga inte jobb* kan nagon nasta oss
recruiter_outreach -1 annan ansokan far for nu tack valkom*
recruiter_outreach -2 blir de den ingen skicka
job_alert_newsletter +3 lon*
job_alert_newsletter +2 avregistrera* jobb* tjanst* traffa*
job_alert_newsletter +1 ansok* de in match* stang* ta test* vara
job_alert_newsletter -1 ar att den det din er kan tjansten vi
status_update_other +2 aktuell behover besked hr kvar nu personer processen registrera* rekryteringen sokt
status_update_other +1 att blir in inte intervju* ja lamna* profil rekryter* tar vara
status_update_other -1 andra bekraft* er gar nya om tack tjanst*
status_update_other -2 den dig rollen tillbaka tyvarr vid
unrelated +3 bokad kvar ni
unrelated +2 andra cv erbjud* hr kandidat* kontakta* lamna* maste minuter referens* senast
unrelated +1 ab ansokan beslutat bifog* ditt er inte intervju* ja kan nu soker tack test* till valkom*
unrelated -1 anstallning du far gar ha in lycka nar person* sa svar* tjanst* tjansten vi
unrelated -2 dig en fick gor igen jobb komma nasta tar
`,
  tr: `
application_confirmation +3 alinmis*
application_confirmation +2 eksik* gorusmek henuz icinde kayd* sayil* sonraki ulasti
application_confirmation +1 cv gonder* gorusme* kadro* mektubu* olumsuz sonuc* tamam*
application_confirmation -1 basla* gun* icin ist* karar* mis* seni sizi yeni
application_confirmation -2 en gun mulakat*
rejection +3 kadro
rejection +2 aldik arkadas* biri* deger* gorev* gorusmem* ihtiyacimiz* ilani ilerle* ilgi* kisi* muduru olmad*
rejection +2 referans* sefer sonuc* yana yazik
rejection +1 acik alm* asama* bildirim* cok daha deneme ekip* en geri gor* icin ilan* kadro* karar* kariyer*
rejection +1 mektubu* olarak ozgecmis* seni sizi sizinle sozlu sureci* veril* video
rejection -1 calis* gonder* kadar rica yonetici*
rejection -2 ben donus istiyor* maas mis* yukle*
interview_invitation +2 direktor* gun gunu mis* mudur sana tamam* usta
interview_invitation +1 asistan* basvuru* cv deneme gor* gorusme* icin ilani katil* nasil seninle sizi ugra*
interview_invitation +1 uygun
interview_invitation -1 don* etme* gun* kadro* olarak takip yap*
interview_invitation -2 arkadas* bekle* karar* sure* tesekkur* yeni
interview_invitation -3 kayd*
assessment_invitation +3 ekte*
assessment_invitation +2 deneme ediyor* en gec gonder* rica teslim* test*
assessment_invitation +1 arkadas* baglanti* bekl* biri* gun ise istiyor* kadar kadro* kisi* kullan* mi* size
assessment_invitation +1 son sure* tesekkur* usta yok
assessment_invitation -1 aday* aldi* bekle* icinde sonuc*
assessment_invitation -2 don* is mulakat* yeni
offer +2 ediyor* hos istiyor* kayd* olarak sec* seni tamam* ucret
offer +1 aldi* bekl* calis* degil* ekip* ekte* gunu ise kabul maas mektubu* mi* onayla* staj* teklif uygun
offer -1 kal* saat* size tesekkur*
offer -2 basvuru* kadro* mulakat* yeni
recruiter_outreach +2 acik alm* ariyoruz ben ism* kidemli kisi* mi* profil* tamam* ucret
recruiter_outreach +1 arkadas* degil* dusundu* ekib* is maas muduru rol* teklif* usta yeni yer
recruiter_outreach -1 gunu icin kadar seni sure*
recruiter_outreach -2 basvuru* kal*
job_alert_newsletter +2 acik bildirim* cv ilanlari uzmani
job_alert_newsletter +1 gun* ilan* kariyer*
job_alert_newsletter -1 aday* basla* bekle* degil* ekib* gor* ise ist* kadro* mis* seni tesekkur* ver*
job_alert_newsletter -2 alm* kadar olarak saat* usta yap*
status_update_other +2 alinmis* profil* seninle takvim* yok
status_update_other +1 aday* bekle* biri* geri ilgi* pozisyon* sure* tamamla* tekni*
status_update_other -1 adim* eleman* gun* gunu ist* mis* son ver*
status_update_other -2 calis* is sonuclanm*
unrelated +3 yeniden
unrelated +2 ben deger* devam diger etmek* ik kabul kontenjan* maalesef mulakat* olumsuz teklifimiz* tekni*
unrelated +2 tercih test* yapilac*
unrelated +1 baska cok eksik* gonder* icin kal* kisi* mi* musterim* saygil* son teklif teklif* tesekkur*
unrelated +1 teslim* veril* yer
unrelated -1 arkadas* basla* bildirim* gun ilan olarak sana sure* tamam*
unrelated -2 bekle* calis* cv ekib* gor* seni seninle sinav* sizi ver* zaman*
`,
  he: `
application_confirmation +2 דרוש* הגיע* העדפ* התאמה התמחות מועמדות* נקלט* קיבלתי שאלון
application_confirmation +1 אישור הצלחה מועמד מישה* מנהל ניסיון נשלח* פני* שמח* תודה
application_confirmation -1 אותך אצלנו ב* ות* יום משרה עדיין עם תפקיד
application_confirmation -2 נשמח
rejection +3 מצאנו
rejection +2 בחרנו היה הפעם להכיר לצערי מועמד מטל* מיון משרת עברת עומד* עליך פה תקנים
rejection +1 אחר איתך ב* החלטנו יותר להציע לקוח* מבחן מגייס* מועמדותך מועמדים מחפש* מראש משרה ניסיון עובדים
rejection +1 פני* פנייתך ראש ש* שלנו תודה תפקיד
rejection -1 אין התא* ות* חברת חיפוש מהנדס* מתאי* נשמח עבודה עד רכז* רשת
rejection -2 ח יום מספר
rejection -3 אפשר עלייך
interview_invitation +2 אחר היכרות ות* לדבר לזמן לפגוש מצגת עבודה צוות קיבלתי תאריך
interview_invitation +1 אם בוא מכרז מספר נוח נמצא* עובד* עם פגישה קבוצת קיבלנו שיחת
interview_invitation -1 אני אפשר אצלנו ועל משרה ניסיון ראיון רק תודה תוך
assessment_invitation +3 שאלון
assessment_invitation +2 אבל אחר להשלים לקבל מצור* ניסיון פגישה קישור
assessment_invitation +1 גיוס חברת להכיר מבחן מועמדים מתאי* נהג נמשיך נשלח* עד עובד* פני* רוצים רק
assessment_invitation -1 בברכה כאן לך משרה צורך
assessment_invitation -2 להצטרף
offer +3 הסכם חוזה
offer +2 אושר* הצעה ועדת מכרז פה צילום רוצים שמח* שמחים תפקיד
offer +1 אישור בכבוד ות* ח יום להצטרף לך מצורף משרה מתאי* נוספות עבודה עברת עובדים עלי* עם ראש רכז* שכר תעודת
offer -1 אבל אחר אפשר גיוס יותר לא לקוח* מועמדים מנהל מספר קיבלנו ראיון
offer -2 הזמנה זימון שיחה
recruiter_outreach +3 אולי האם
recruiter_outreach +2 בכבוד ח לקוח* מגייס* מהנדס* מישה* עובדים עלייך פגישה צוות קיבלנו קיבלתי
recruiter_outreach +1 אבל אם אצלנו התא* חברה חסר לא משרות ניסיון עבודה פנייה רכז* רשת שולח* שלך
recruiter_outreach -1 אין חדשות חיים יום כאן מנהל מספר מתאי* עד קורות רק תהליך תודה תפקיד
recruiter_outreach -2 יותר מצורף תשובה
job_alert_newsletter +2 אבחון* דרוש* חדשות מבחנ* משרות נדח* קריירה
job_alert_newsletter +1 אחראי* חברה חברת חיים חיפוש כאן מנהל מתאי* נוספות קורות
job_alert_newsletter -1 אחר אם גיוס הצלחה יום לא משרת סייע* עד פני* צורך שיחה שלך
job_alert_newsletter -2 אותך אני רק
status_update_other +2 אישור ביטול ביטלנו דבר הגשת החלט* זימון להשלים מועמדות* נמצא* עדיין
status_update_other +1 הצעה חיים להמשיך עלי* צורך קורות ראיון תאריך תהליך תעודת
status_update_other -1 אני ות* חברה לך משרות נשמח שיחה
status_update_other -2 בברכה הגיע* תוך
unrelated +2 ביטול הצעה להגיע לזמן מראש נדח*
unrelated +1 אושר* אינה היה הצעת ולא ח יום להצטרף לקוח* מבחן מגייס* מוזמ* מועמד מחפש* מס מספר מצור* עד על צורך
unrelated +1 קורות ריאיון תודה
unrelated -1 אותך דרוש* חברה חוזה יותר מועמדות* משרה ניסיון עבודה צוות קבוצת קיבלתי ש* שלך תפקיד
unrelated -2 אחראי* להכיר מכרז מנהלת משרת מתי עלי* פה רק שאלון שיחת שלנו
`,
  ja: `
application_confirmation +2 付 受
application_confirmation +1 ス タ マ 了 内 募 応 採 確 込 返 連 間 類
application_confirmation -1 け こ は め ア ジ ト レ 件 入 出 合 学 月 条 来 様 経 職
application_confirmation -2 行
rejection +3 論 難
rejection +2 ず な 件 別 受 声 念 決 算 設
rejection +1 け ご せ ね め ィ タ ポ 上 保 公 対 格 次 終 結 考 迎 通 限 集 類 験
rejection -1 あ つ へ も を 会 内 動 可 場 査 用 着 込 都 願
rejection -2 中 円 月 理 給 退
rejection -3 料
interview_invitation +3 縁 話
interview_invitation +2 オ バ 務 履 来 都
interview_invitation +1 え き く ぜ そ つ と ど ひ イ ョ 入 募 場 応 歴 行 面
interview_invitation -1 る れ ャ ー 人 今 保 候 円 切 提 数 果 検 業 決 職 補 訳 連 集
interview_invitation -2 中 在 急 情 期 格 答 退 際
assessment_invitation +3 文
assessment_invitation +2 実 履 性 格 訳 論 象 題
assessment_invitation +1 く を テ ル 円 受 味 数 案 検 様 次 知 課 送 過 限 願 験
assessment_invitation -1 が た め シ 今 会 定 来 業
assessment_invitation -2 下
assessment_invitation -3 施
offer +3 働
offer +2 ァ 万 円 格 決 給 返
offer +1 く ぜ だ ひ れ イ オ 事 付 合 員 年 書 条 果 理 知 結 通 面 願
offer -1 す つ は へ み ル ー 人 候 入 回 場
offer -2 不 報 次 関
recruiter_outreach +3 探
recruiter_outreach +2 じ チ 万 充 味 心 感 然 経 話 開
recruiter_outreach +1 ず て と め ィ オ ド 上 円 名 実 拝 方 社 職 興 見 談 送 連 限 験
recruiter_outreach -1 に ね ら ク 下 事 件 員 履 応 果 知 結 間 願
recruiter_outreach -2 つ ポ 着 終 進
job_alert_newsletter +2 カ 今 保 公 文 新 求 登 着 経
job_alert_newsletter +1 ね ひ み ク タ ッ ロ 人 仕 件 信 務 受 員 報 条 残 給 職 開 集
job_alert_newsletter -1 か ご だ て で と は び り 候 回 日 様 次 決 終 行 願
job_alert_newsletter -2 別 外 待 拝
status_update_other +2 備 出 在 待 登 確 第 続 録
status_update_other +1 じ せ そ れ ん 上 今 内 応 意 期 次 状 申 知 職 連 選 間
status_update_other -1 け と な び も ア エ シ 事 会 信 候 数 日 様 理 用 通
status_update_other -2 件 切 届
unrelated +3 不 引
unrelated +2 動 申 礼 者
unrelated +1 き さ じ つ め ん カ シ 中 事 件 入 円 別 合 回 定 年 承 月 果 査 検 用 経 送 集 願
unrelated -1 え こ ず な び も タ テ ル 履 応 拝 明 書 期 来 業 次 歴 決 理 締 通 連 録 限 験
unrelated -2 ィ 卒 可 学 条 求 登 社 考 職 計 説 論 迎 進 過 類
`,
  zh: `
application_confirmation +2 成 确
application_confirmation +1 也 书 交 会 作 信 功 另 回 完 已 报 收 等 系 約 表
application_confirmation -1 件 同 学 年 感 我 期 與 請 评
application_confirmation -2 务 合
rejection +2 与 于 其 太 徵 果 此 满 留 經 背 递 這
rejection +1 主 了 人 位 做 先 再 口 同 子 岗 得 應 是 會 未 理 生 謝 试 谢 这 长
rejection -1 件 前 加 可 后 放 日 期 機 看 社 程 空 約 话
rejection -2 保 否 改 签 英 见 资
rejection -3 登
interview_invitation +3 便
interview_invitation +2 候 口 少 确 空 約 论
interview_invitation +1 三 下 信 先 如 店 想 我 打 提 来 案 法 看 英
interview_invitation -1 人 全 回 外 完 定 已 心 成 机 查
interview_invitation -2 取 多 开 录 新 生 知 過 選
assessment_invitation +2 任 准 喜 影 稿 試
assessment_invitation +1 一 三 上 为 交 便 前 发 安 完 师 想 成 排 文 格 案 用 看 考 謝 錄 限
assessment_invitation -1 保 信 到 加 查
assessment_invitation -2 外 已
offer +3 薪
offer +2 学 就 年 式 留 等 簽 約 聘
offer +1 另 定 月 确 过
offer -1 中 发 看 缺
offer -2 作 报 机
recruiter_outreach +3 冒
recruiter_outreach +2 做 免 向 業 缺 置
recruiter_outreach +1 个 也 加 同 在 年 您 想 打 招 排 是 有 正 没 知 简 間
recruiter_outreach -1 息 提 时 第 结 謝
recruiter_outreach -2 二 出 助 取 完
job_alert_newsletter +2 体 截 新 止
job_alert_newsletter +1 位 学 招 推 文 日 業 求 缺 薪 计 退
job_alert_newsletter -1 不 我 期 来 正
job_alert_newsletter -2 加 已
status_update_other +3 等
status_update_other +2 尚 流 缺 若 门
status_update_other +1 做 定 您 招 日 期 業 结 评 试 資 间 面
status_update_other -1 不 你 多 报 接 来 话
status_update_other -2 入 手 机 校 选
unrelated +3 款
unrelated +2 上 予 列 單 將 拒 暂 申 補 跟 领
unrelated +1 信 候 入 報 复 如 子 差 有 未 的 评 退
unrelated -1 业 作 你 务 历 店 想 手 投 日 班 职 试 这 进
unrelated -2 務 实 工 师 徵 應 收 时 聘 職 計 錄
`,
};
