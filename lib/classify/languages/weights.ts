// Written by tools/fit.ts: run it again after a change of words. What the words of each language speak for, see
// word-weights.ts.
export const wordWeights: Readonly<Record<string, string>> = {
  any: `
application_confirmation +1 alle assistant data
application_confirmation -1 devops director head lead marketing senior uur
rejection +1 b2b backend codility devops engineer* head intern internship junior
rejection -1 google microsoft pm uhr uur 時
interview_invitation +2 meet microsoft zoom
interview_invitation +1 a.m alle am engineer* godz google kl ms ore pm saat sales scrum specialist teams uhr
interview_invitation +1 uur בשעה 時 点
interview_invitation -1 trainee unsubscribe
assessment_invitation +1 ai backend codility consultant developer* frontend hackerrank hirevue sales
assessment_invitation +1 testgorilla trainee בשעה
assessment_invitation -1 alle manager recruiter senior specialist teams
offer +1 frontend internship scrum
offer -1 alle coordinator marketing meet ms sales teams uhr um unsubscribe
recruiter_outreach +1 ai b2b consultant developer* director engineer* freelance head manager ml recruiter
recruiter_outreach +1 scientist* teams unsubscribe
recruiter_outreach -1 alle analyst* assistant coordinator google junior meet uhr
job_alert_newsletter +1 ai controller internship junior manager meet recruiter specialist unsubscribe
job_alert_newsletter -1 google
status_update_other +1 unsubscribe
status_update_other -1 am analytics consultant data developer* marketing software specialist uhr uur 点
unrelated +2 pm
unrelated +1 alle godz kl microsoft saat um unsubscribe בשעה
unrelated -1 ai assistant consultant coordinator designer director engineer* freelance junior lead manager
unrelated -1 meet ms ore scientist* senior specialist trainee
unrelated -2 analyst*
`,
  en: `
application_confirmation +2 apply* received sent
application_confirmation +1 acknowledg* active* admission advance agent also answers anyone applicant
application_confirmation +1 applicants application applied apprentic* around arrange arrived assume bad baker
application_confirmation +1 business came cannot career check* clos* close coffee confirm confirmation contact
application_confirmation +1 currently cv discuss don't either electrician eligible email every everything exam
application_confirmation +1 excited expect experience expression* filling fit* following form free got hear
application_confirmation +1 heard hr if individuals intended interest interested interviews invited isn't
application_confirmation +1 items joining just latest learn life lodged logged login look match may name
application_confirmation +1 normally not official only person places planning privacy process professor*
application_confirmation +1 profile reached read receipt receive referees regard regarding response resume
application_confirmation +1 retain* reviewing ring safely science secretary selected sending short shortlisted
application_confirmation +1 should similar some soon submission submitted successfully suit* team thanks third
application_confirmation +1 those thrilled through touch translation until us we'll whether which who will
application_confirmation +1 withdraw without
application_confirmation -1 always among appointment are as asked assignment background better card chosen
application_confirmation -1 click closed coming concluded confidential confidential* congratulations
application_confirmation -1 considered copyright could days decided decline description different else every*
application_confirmation -1 executive extend* financial finish* founder full fund* funds future happy here
application_confirmation -1 hours however i immediate include internal longer looking minute minutes most
application_confirmation -1 moved new offer offered operat* order other pay pipeline placed preferences
application_confirmation -1 priorities pursu* questions registration relevant remain remain* requested round
application_confirmation -1 saved send several situational start start* statement suits thought trademarks
application_confirmation -1 transfer try up upload vacancies valid visa wants wasn't wednesday well when
application_confirmation -1 withdrawn within worker written you'd
application_confirmation -2 yet
rejection +2 candidacy moving went were won't
rejection +1 able accepted across active* administrator afraid agreement always among application applications
rejection +1 appoint appreciate apprentic* arises assessment assignment authori* awarded barista been behalf
rejection +1 benchmark booking bookkeeper budget came can't cancel* candida* candidate cannot career careers
rejection +1 cheers chef client close closed coming concluded conditional considering contingent continu*
rejection +1 continue cordially could cut database decided disappoint* disappointing discussion doesn't down
rejection +1 dropping each elected eligible employ encourage end ended enough equal every executive exercise
rejection +1 extend* eye fall falls fee* feedback filled finalist forward further future gave giving going
rejection +1 gone grant happy hard has having headcount here hereby hopefully impressed individual* inform
rejection +1 insurance interest invite inviting isn't keep learning letting linkedin llc longer lovely many
rejection +1 mark meeting met minimum money monitored needs nice not now offer offered officer opening opens
rejection +1 opted other outside pass paused people person personal pick ping pipeline placed policy position
rejection +1 positions previous priorities privacy proceed* progress* progressed pursu* pursue qualified ready
rejection +1 reapply* reason* recei* referred regarding regards regret reimburs* remain* req requisition
rejection +1 reside* role roles round score screening search second secretary selection short shortlist since
rejection +1 sincerely so someone sorry spoke sponsor* standard statement stay stronger success suitable
rejection +1 suited supervisor taken talk* talking thank thanks therefore this those thought threshold through
rejection +1 trial unable under unfortunately update us vacancies vacancy warmly we whose wish without worker
rejection +1 worth writing years you'd yours yrs
rejection -1 acceptance account afford ago align* also apartment around arrang* arrived article bad basic
rejection -1 begin beneficiary book building business by can carry center challenge chat choose confidential*
rejection -1 congratulations contact convenient copyright course curious date days delay* discuss documents
rejection -1 easy emails event excited favour focus* forget forwarded free funds guide happens hasn't if
rejection -1 include individuals items kit landlord last lectur* life like link login looks love minutes
rejection -1 missing network notified official opt or over paper phone planner planning possible provide
rejection -1 questionnaire* quote receive recommend record refund rejection remains rental reschedul* review
rejection -1 reviewing safely sample schedule scheduled see* seeking sent sharing slot* soon study
rejection -1 subscription* successfully suits survey tell them these third times too type until view waiting
rejection -1 wasn't weeks weren't working worry you're you've
interview_invitation +1 11am advance along anything application apprentic* aptitude around arrang* asks at
interview_invitation +1 attend availability been behaviour* booked bring calendar cancel* carry centre chat
interview_invitation +1 choose come confirmation congratulations convenient conversation date* delighted
interview_invitation +1 design down drop editor event everything expenses feedback final finalist financial
interview_invitation +1 fits formal forward full grab guide heard hereby hoping hour informal interview
interview_invitation +1 invitation invite invited learn let librarian like location longer looks mark meet*
interview_invitation +1 meeting min minute move my number opening operations or person pick place pleased post
interview_invitation +1 professor* quick receptionist referees reimburs* reply representative request
interview_invitation +1 reschedul* reserved return ring room round saw say schedule scheduled sharing slot*
interview_invitation +1 slots speaking standard still stood suit swing talk there these thursday time times
interview_invitation +1 together tomorrow tuesday video walk wednesday well where worker works would
interview_invitation -1 advis* again ago all appl* applicant applications apply appointment as begin
interview_invitation -1 candidates case choice* coming connect consider decision* don't each emails enough
interview_invitation -1 file fill from future get had happens happy has haven't having high hold how
interview_invitation -1 information internal isn't job keep* match might money need not now off offering open
interview_invitation -1 otherwise partner per picked pool privacy read recommended record references reminder
interview_invitation -1 remote respond review review* search social start start* stronger taking teacher terms
interview_invitation -1 test that them through touch try until view waiting was website within worry writing
interview_invitation -1 years you've
assessment_invitation +2 minutes
assessment_invitation +1 a ahead answers any asks assessment assessment* attached bank before begin behalf
assessment_invitation +1 behaviour* by case challenge clerk close closed coding complet* complete completed
assessment_invitation +1 continue cut deadline demand detail digital don't drop due everybody exercise expires
assessment_invitation +1 fill finish finish* flat getting go haven't hear home hour id invitation invited kit
assessment_invitation +1 latest link login longer meets min mind minute monday money must noticed officer one
assessment_invitation +1 paper part personality pick pleasure prepare process questionnaire* questions ready
assessment_invitation +1 reasoning record record* refused reminder representative request return round sample
assessment_invitation +1 selection send short shortlist situational speak step takes task test tests thanks
assessment_invitation +1 them think together trial two us use video way will withdrawn within without
assessment_invitation -1 account after again all already applied apply appointment asked background being
assessment_invitation -1 business call came candidates card check* click clos* confirm confirm* confirmation
assessment_invitation -1 decision* delighted documents emails employment experience fee* first fit form
assessment_invitation -1 founder free got had high hire hiring i'm i've if information job join joining last
assessment_invitation -1 lectur* let look love manage months note opportunity out over pass program qualified
assessment_invitation -1 references remote ring second set shift sorry statement talent talk teacher times
assessment_invitation -1 under update view wait want welcome well years
offer +2 accept offer
offer +1 able acceptance accountant agreement as attached behalf booked choice* choose congratulations
offer +1 contingent contract days decline didn't discount employment everybody everyone extend* following
offer +1 formal forward full future glad happy home hour hr impressed intended join letter librarian look*
offer +1 lovely monday moving notice options out pay picked planning pleased pleasure post questionnaire*
offer +1 ready recent receptionist relocat* return role salary say selected sent sign* signed start starts
offer +1 stay still successful take talk technician therefore thrilled through tips tuesday tuition verbal
offer +1 wait want welcome went were weren't within yours
offer -1 again all application applications apply apply* around ask back bank before being better cannot
offer -1 confirm* contact current cv don't each email end executive experience fill find fit give given go
offer -1 going haven't hear high i've interest into invitation live longer made more no not now number off
offer -1 only or others part passed people possible profile recruiting reply resume round search second see*
offer -1 shortlisted should sincerely special strong suits talent test thank them these time unable under
offer -1 update was website what when where who
offer -2 how
recruiter_outreach +1 across ahead arrang* arrange assume authori* behaviour* brief building caught chef click
recruiter_outreach +1 client close coffee coming confidential connect consider contract conversation
recruiter_outreach +1 conversation* couldn't cv description design direct either event experience eye found
recruiter_outreach +1 full great i if immediate in informal inmail interest interested keen know large latest
recruiter_outreach +1 linkedin list location looking me months name needs new nice number onsite open
recruiter_outreach +1 opportunity opted out outside paper placed planner pleasure profile proposal qualified
recruiter_outreach +1 quick rate reached read recommend record recruitment regarding relocat* remote removed
recruiter_outreach +1 reply requirement resume retain* roles safely saw seeking send setting shift someone
recruiter_outreach +1 stop suit suit* suitable tax team telephone tell tempt third thought title top turned
recruiter_outreach +1 type updated urgent usually vacancy visa we're wish worth years
recruiter_outreach -1 account ago already anything applicant application applied around as basic benchmark
recruiter_outreach -1 candidate confirm* copy date day decided digital does each else encourage every everyone
recruiter_outreach -1 follow form friday get happens has here's home hours how interview jobs join luck match
recruiter_outreach -1 meeting more news now once page process program recruiting req screen second short soon
recruiter_outreach -1 sorry start* step stop* take takes taking terms thank them there these together
recruiter_outreach -1 unfortunately want way website wednesday when won't works you'll
job_alert_newsletter +2 jobs
job_alert_newsletter +1 account accountant across actively advanced again alert* alerts apply associate bank
job_alert_newsletter +1 bring card card* career career* case centre client close* community daily easy
job_alert_newsletter +1 employers feedback filled first found happy hard hearing here high interested
job_alert_newsletter +1 interviews issue librarian likely linkedin list longer manage many match matching
job_alert_newsletter +1 never new newsletter notifications nurse* offer* officer once policy post posted
job_alert_newsletter +1 preferences privacy quick receive receptionist recommended recruiters regret rejected
job_alert_newsletter +1 remote resume review roles salary saved saw say search signed since slot* some
job_alert_newsletter +1 suitable takes technician third this those tips today today's together top tough
job_alert_newsletter +1 unfortunately vacancies week's who
job_alert_newsletter -1 another application appointment around as available background being below can't
job_alert_newsletter -1 careers come confirm* decision* details did do documents executive fellow* file
job_alert_newsletter -1 following further given going good great hear i'm id if intended its know link live
job_alert_newsletter -1 love next only our pay phone receiving regards resources role second something success
job_alert_newsletter -1 team tell than thank through two under we'll whether yet you've
job_alert_newsletter -2 me
status_update_other +1 administrator and another application applied attached availability bear bearing by
status_update_other +1 candidate careers check* claim* complete confirm confirmation decision* delay*
status_update_other +1 documents don't down employers expect expenses expires feedback file* fits further get
status_update_other +1 have information informed interest* interviews into keep* letting membership missing
status_update_other +1 needed patience placed pool postponed privacy profile progress questionnaire* quick
status_update_other +1 recruiters referees reimburs* remains review ring roles screening short shortlist*
status_update_other +1 sign* some soon sorry still submitted talent tax tell today touch turned tutor two
status_update_other +1 update upload usually verify viewed waiting weeks welcome withdrawn yet
status_update_other -1 a advis* after associate back begin below benchmark best book brief call came
status_update_other -1 candidates career centre complet* consider course criteria days didn't do every
status_update_other -1 executive experience expression* fee* filled find follow full give given going gone got
status_update_other -1 high hire home i inform job* join just letter like list lodged looking love luck mark
status_update_other -1 may me most offer* opening opportunity others over part per planner position process
status_update_other -1 program questions record* recruiting reminder reply requirements respond review* right
status_update_other -1 room round selected sent service shift shortlisted should signed sincerely situational
status_update_other -1 start stop submit success successful supervisor talk team technical those thought
status_update_other -1 thursday time too top up use valid want way we we're where whether wish years
unrelated +2 anyone card funds submitting subscription* unfortunately
unrelated +1 accept addition administrator admissions afford also always an another any anything apartment
unrelated +1 aren't arrival article assessment assigned bad based basic beneficiary book booked booking bring
unrelated +1 budget* building can't capacity card* cheers choice* chosen claim* click confidential*
unrelated +1 consideration considering copyright could couldn't credit current currently daily database
unrelated +1 debrief decided declined demand didn't different difficult discontinued drop easy else email
unrelated +1 evaluat* experienced fee* few file* fill filling financial fit* focus forward forwarded free full
unrelated +1 fund* getting gift giving going great guide had hard hasn't haven't heard high hold home however
unrelated +1 huge i've immediate include individuals information interest* interested interviewed interviewing
unrelated +1 into issue items its kit lack landlord latest life list loan looking luck mailing make making may
unrelated +1 membership might mind miss mistakes money mortgage most move my never new newsletter not offer
unrelated +1 offer* opt options order perfect personal picked podcast posted postponed program programmer
unrelated +1 proposal reason* received receiving record recruit* refund regret rejection remain* remains
unrelated +1 removed rental request request* reserved rights schedule security selected setting sharing slot*
unrelated +1 slots social some someone something speak* special spending sponsor* standard starts stop* study
unrelated +1 submission successful suits talk* talking tax terms tests that the think thought title today too
unrelated +1 transfer try turned type unable updated urgent usually visa was wasn't well were weren't which
unrelated +1 wish won't working yet
unrelated -1 11am across afraid agreement application apprentic* asked assessment* associate at availability
unrelated -1 background bear bookkeeper bringing came careers centre certificate* chef community
unrelated -1 congratulations connect cordially criteria cv dropping duration endeavo* extend* fall finalist
unrelated -1 finish first fit hear hours housing interest intro jobs joining letter letting librarian linkedin
unrelated -1 llc logged longer lovely match me minimum moved notice nurse* officer opens otherwise our
unrelated -1 paralegal passed paused planner portfolio position post proceed* process professor* profile
unrelated -1 qualifications reach reapply* receptionist recruit recruiters recruiting recruitment remote req
unrelated -1 resources respond result ring role roles salary shift shortlist skill* skills somebody speaking
unrelated -1 spot start* stood suit supervisor take taking teacher trial tuition vacancies vacancy verbal
unrelated -1 whether withdrawn worker you'd you're you've
unrelated -2 applied job talent
`,
  de: `
application_confirmation +1 alles angekommen berucksichtig* bestatigen bewerbung* bewerbungen dank* deine
application_confirmation +1 dsgvo eingang eingangsbestatigung eingegangen einladen hohe* hor* jederzeit
application_confirmation +1 kandidat* kennenl* konnte leiter* liegt melden nichts passen prufen ruhe schau*
application_confirmation +1 schnupper* schon sind sollte* status test* uns viele viele* von wahl wird zur
application_confirmation +1 zuruck*
application_confirmation -1 bewerber* einem einen einer gern* hast hat ihr* jemanden laden mehr mir mussen
application_confirmation -1 passen* sein stunden suche* team termin weiter* zu
rejection +1 alle* alles ausschreibung auswahl* auswahlverfahren beim berater* berucksichtig* besetz* besetzt
rejection +1 besetzung bewerber bewerber* bewerbungsu* datenschutz* eine einstellungst* erneut feedback gern*
rejection +1 gesprach* gmbh gruss gultig gute hast hatte* initiativbewerbung* interesse keine keine* los*
rejection +1 mandant* mehr mitteilen mussen nehmen nicht nochmal passen* position profil* qualifikation*
rejection +1 ruckmeldung runde sobald stelle stellen test* unser unseren viel zeit
rejection -1 ab anbei erhalten miet* ob passen telefonat wohnung*
interview_invitation +1 alle* des einladung erstgesprach fuhr* gefallen gern* gesprach* gruss hatte* ihnen
interview_invitation +1 kennenl* kommen laden mussen passen passt reisekosten sprechen such* telefonat termin
interview_invitation +1 termin* video* vor vorstellungsg* wahl wann wird zeit zuruck* zweite*
interview_invitation -1 ab dank* dass konnte nach noch sich start stunden zur
assessment_invitation +1 ab anbei assessment* beantwort* bearbeite* besetzung bewerber bewerber* bitte*
assessment_invitation +1 challenge coding* dauert erfolg fragen gultig jede* keine* ladt link logik* mandant*
assessment_invitation +1 mehr minuten nachste* personalberat* probeaufgabe schritt sobald start* test* video*
assessment_invitation +1 videointerview* viel zeitversetzt* zugang* zum
assessment_invitation -1 absage* an ander* aus dass dein dir falls freue* haben ihr* ihre in noch personal*
assessment_invitation -1 profil sich sollte* team weiter* wurde
offer +1 als anbei anbieten anhang arbeitsvertrag des einstellen erhalten freue* gesprach* gmbh gute liegt
offer +1 mochte* nach nach* reichen ruhe start unterschr* vertrag vertragsangebot vor wahl zu zum zusage
offer -1 absage* ag an dank* dass diese eine einem einen einer falls gern* ihre passt sollte* weiter* wurde
offer -2 bewerbung
recruiter_outreach +1 aus freue* gefallen hatte* interesse keine keine* kunden lebenslauf lust mehr mich mir
recruiter_outreach +1 offen personalberat* profil schritt spannende* stellen* suche* unseren wann wechsel*
recruiter_outreach -1 bewerbung bitte* dich es fuhr* ihnen komm* leider liegt melden nach nachste* passt sich
recruiter_outreach -1 stelle uns zum
job_alert_newsletter +1 abbestellen abmelden alle* bearbeite* bewerben bewerber bewerbung* einstellung*
job_alert_newsletter +1 interview* jobs kommen link nach* neue newsletter schau* schon stellen suche* viele*
job_alert_newsletter +1 vor wird
job_alert_newsletter -1 als bewerbung dein deine dich dir du freundliche* fur grusse* ihr nachste* position
job_alert_newsletter -1 stelle
status_update_other +1 auswahlverfahren besetzung bewerber* bewerbung dauert diese durchsicht fehl* fuhr* hast
status_update_other +1 hr kommen laden langer nach* noch reichen rennen sichtung sobald status unterlagen
status_update_other +1 verzoger* zweite* zwischenbescheid
status_update_other -1 ab absage* angekommen aus auswahl* berucksichtig* besetzt d dem dich dir eine einem
status_update_other -1 erhalten falls gern* ihnen interesse keine leider liegt mir nachste* ob profil viele w
status_update_other -1 wenn wurde
unrelated +1 ander* angebot beim bewerber datenschutz* dem entschieden erfolg fur hohe* ihr interview*
unrelated +1 kandidat* komm* lebenslauf leider mach* miet* viele* wohnung*
unrelated -1 ag als auswahlverfahren bewerbung d dass dein deine dich einer eingangsbestatigung einstellungst*
unrelated -1 freue* geh* grusse* hatte* hr jede* jederzeit laden m mehr mir mitarbeiter* noch personal*
unrelated -1 position profil recruiting reisekosten rennen stelle telefonat vor w zu
`,
  fr: `
application_confirmation +2 recu* succes
application_confirmation +1 accuse adjoint* attention avoir bien bientot cloture* confidentialite confirm*
application_confirmation +1 conseill* considerer correspond cv depose* donnees enregistre* envoyee epreuve*
application_confirmation +1 equipe etudie* etudions examine* ferme* fixe* fois h infirmi* lettre merci
application_confirmation +1 parvenu* postule postulez reception repondr* repondre retenu* retour revenons sans
application_confirmation +1 similaires son spontanee suivez transmis* vers video voudr*
application_confirmation -1 carriere ce charge* choisi* disponi* dossiers echange* faire m manqu* nouvelle ou
application_confirmation -1 poursui* propos* recherch* souhaitons technic* une vu
rejection +2 budg* derniere
rejection +1 about* accueillir agent* arret* assistant* attentes autre* avez base besoins c candidature
rejection +1 carriere ce cependant choix concours conserv* continuation cordialement correspondant courage
rejection +1 davantage deja detaille directeur directrice donc donnees dont epreuve* essai experience
rejection +1 favorable* financ* futur* gard* interet interne* lettre malheureusement merci mission n'a ne oui
rejection +1 pas personne* peut porte poste poursui* pourvu* prefer* privilegi* prochaine quelqu'un recherch*
rejection +1 recrutement regret reponses retour reussite selectionne* souhait* souhaitons spontanee stage
rejection +1 suite sur technic* test* vivier y
rejection -1 alternance complete* confirm* educat* interess* me plai* responsable retir* retourner similaires
rejection -1 succes un universite veut voir vue
interview_invitation +2 entretien
interview_invitation +1 14h* absence adjoint* attention cas cherch* confirm* confirme* connaissance convo*
interview_invitation +1 creneau* deja discut* etes h ici interess* je jury non passer pour premier prevu*
interview_invitation +1 prochaine qui rencontrer reserve* selection visio*
interview_invitation -1 cdi choix classe* client* commercial* depose* emploi ete linkedin manqu* offre peut
interview_invitation -1 place* plus realise* remerci* reponse suite sur toujours
assessment_invitation +2 joint*
assessment_invitation +1 16h* cas comme commencer complete* concours conseill* courage credit depose* differe*
assessment_invitation +1 donnees en enregistre* epreuve* essai etape etude exercice* fois invit* lien passer
assessment_invitation +1 personne* pratique preselectionne* pris prochaine realise* renvoy* repondre reponses
assessment_invitation +1 retourner sein selection tard* test* une video
assessment_invitation -1 absence avec avoir cdi chez consult* cv des ferme* interess* lettre linkedin offre
assessment_invitation -1 que qui remerci* responsable retenu*
offer +2 contrat
offer +1 aimer* avis comme comptable confirme* decision differe* directeur embauche engagement entretien*
offer +1 essai fonction heureux joint* oui parmi plai* plein* prevu* promesse proposition qualite reserve*
offer +1 retourner reuni* si signe suite technic* teletravail toujours transmis* veut
offer -1 aucun* candidat* cordialement cv ici ingeni* linkedin n ne ou pas qui repondr*
recruiter_outreach +1 besoin* ca cherch* chez client* confidentialite consultant* desinscri* directeur educat*
recruiter_outreach +1 engagement experience infirmi* interess* je mes mon opportunite* parcours plai* profil
recruiter_outreach +1 rappel* recherch* recrut* repond* salon sans si suis sur t ton un venu* vu
recruiter_outreach -1 aimer* bonne candidat* candidature comme commercial* emploi entretien ete ici le merci
recruiter_outreach -1 nous offre place* poste recrutement ta voir
job_alert_newsletter +1 alerte assistant* avez car carriere cdi cherch* commencer conseils depose* desabonne*
job_alert_newsletter +1 donnees emploi entretien fois invit* nouvelle* offres personne* peut postes postule
job_alert_newsletter +1 prefer* recherch* recruteurs salon similaires stage stagiaire technic* voir vue
job_alert_newsletter -1 avec candidature ce confirm* derniere ete je ne notre nouvelle pour si succes suivez
job_alert_newsletter -1 tu une votre
status_update_other +1 candidature candidature* carrieres complete* comptable confirm* copie cours demande
status_update_other +1 dossier du educat* est etude jury manqu* note nouvelle* parcours patience prevu* pris
status_update_other +1 prise profil recrut* retir* reuni* reviendr* termine ton toujours vers vue
status_update_other -1 avec chez comme concours correspondant derniere develop* h interess* m nos notre on
status_update_other -1 personnel personnes plai* retenu* si suite une voir
unrelated +2 rendez
unrelated +1 admis* annule* aupres autre* c car chance choisi* classe* confidentialite contrat credit creneau*
unrelated +1 decision decouvr* demande derniere desinscri* directrice dossier evaluation* favorable* locat*
unrelated +1 n'a newsletter non offre pret recu* report* sur travail universite visa
unrelated -1 attentes attention bon candidature candidature* cherch* chez connaissance consult* correspond cv
unrelated -1 davantage depose* donc echange* emploi epreuve* h je linkedin me mes mission ou poste poursui*
unrelated -1 prevu* quelqu'un realise* recrutement te tes ton
`,
  es: `
application_confirmation +2 recib*
application_confirmation +1 admit* alguien analizar* aplicar candidatura* confirm* contact* contactaremos
application_confirmation +1 contacto convoca* curriculum economica empleos encaj* equipo estoy exito gracias
application_confirmation +1 llegado nuestro paciencia participa* perfil perfil* plaza postula* postulacion
application_confirmation +1 presel* prueba psico* pued* registrad* revisa* se seleccion* si solicitud solo
application_confirmation +1 talento tenemos vacante
application_confirmation -1 al considera* contable curso decid* del dud* encantaria envi* espero hacer
application_confirmation -1 horario* mand* mi otr* parte qued* queda queremos retras* seguimos seguir* sido
application_confirmation -1 siguiente sobre tecnica* vacantes visto vuelv*
rejection +1 actualiz* agradec* ajust* alguien analista avanz* base buscamos buscando busqueda camarer*
rejection +1 cancel* candidat* carta chic* con conserv* considera* convocatoria cubiert* decidido descarta*
rejection +1 dir* director* empleo encantaria entreg* envi* experiencia finalista* fu* gracias hacer hemos
rejection +1 hoja inscri* interes intern* mas mejor no nuestro nuevas perfil permiso* plaza plazo por posicion
rejection +1 presupuest* proceso prueba puesto qued* queda quedamos responsable result* retir* seguir*
rejection +1 seleccion sobre suerte talento tecnica* vacante vacantes venir vida volver
rejection -1 agend* enlace esperamos oferta reserva* resolv* si sigue y
interview_invitation +2 entrevista
interview_invitation +1 apetece aun bien buscamos cambi* charla* confirm* conocer* disponib* dni espero estoy
interview_invitation +1 fase gustaria ha hablamos hablar horario* ingenier* las llegado mejor pasa* proxim*
interview_invitation +1 puesto respond* responder* retras* siguiente sin va venir vida videollamada
interview_invitation -1 cv nuestra nuestro personas pod* propuesta sido
assessment_invitation +1 adjunto antes avanz* base busc* caso comercial continu* convoca* cuando cuestionario*
assessment_invitation +1 decid* ejercicio* enlace evaluacion* exito fase grab* hacer hay inici* invit* mejor
assessment_invitation +1 pedimos plazo practico prefi* proceso prueba pruebas psico* puesto realiz* resolv*
assessment_invitation +1 seleccion siguiente suerte superado test tienes un unas videoentrevista*
assessment_invitation -1 agend* cv datos he hemos inform* result* sido tenemos trabajo tu
offer +1 adjunto antes avisar* brutos carta como contrato el equipo eres estamos firm* hablamos hemos
offer +1 incorporacion jornada oferta ofrecer* propuesta proxim* pued* puesto que queremos result* si tenemos
offer +1 tienes
offer -1 candidatura cv datos exito invit* mand* no seleccion sobre tu una
recruiter_outreach +1 abierto alguien baja buscando cliente confidencial* consultor* conversa* desarroll*
recruiter_outreach +1 disponib* empleo empresa encaja* espero estamos estas experiencia falta firm* gerente
recruiter_outreach +1 interesa* nuev* oportunidad perfil podria* proxim* queda reserva* salarial* seleccion
recruiter_outreach +1 soy un
recruiter_outreach -1 candidatura confirm* cuando el has inform* las los oferta otr* proceso puede* queremos
recruiter_outreach -1 saludo*
job_alert_newsletter +1 cancel* empleo empleos entrevista h jornada nuevas ofertas participa* tienes vacantes
job_alert_newsletter -1 al del el le que saludo* si su un
status_update_other +1 abierto aun avisar* candidatura candidatura* continu* decid* decision empresa
status_update_other +1 evaluacion* gracias hay inscri* leido paciencia pasa* pedimos pendiente por proceso
status_update_other +1 queda retir* retirada retras* sigue todavia
status_update_other -1 a actualiz* cuando del el entrevista firm* gusto mand* nuestra parte recib* saludo*
status_update_other -1 seleccion* una
unrelated +1 antes candidat* comunicar* curso ejercicio* elegid* envio esperamos finalmente han invit* lament*
unrelated +1 no nuev* oferta pedido por prestamo solicitud suerte superado valorar*
unrelated -1 administrativ* bien candidatura como contable cuando curriculum cv economica envi* equipo firm*
unrelated -1 gracias inscri* llegado nuestra para perfil persona* personas postula* proceso prueba puesto
unrelated -1 requisitos saludo* seguir* seleccion seleccion* tecnic* vacante vida
`,
  it: `
application_confirmation +1 acquisit* ammess* annuncio apert* arrivat* azienda bene candidati capo* caso chi
application_confirmation +1 conferm* consegn* contatt* curriculum cv giornata grazie inviat* legg* lettera
application_confirmation +1 linea mand* manda* nel nella operator* preso proced* profession* profilo prov*
application_confirmation +1 prova qualora recruiting requisiti ricerca ricevut* ricezione riscontro ritenut*
application_confirmation +1 ritirare sapere sara saranno sentir* stiamo sviluppator* test valuter* verr*
application_confirmation -1 anche che comunic* cordial* di gruppo ha intern* nostr* person* piu prefer* ruolo
application_confirmation -1 saluti valutazione
rejection +1 abbiamo ammess* anche anni aspett* assun* avanti bene bocca candidature cerchiamo chius* conserv*
rejection +1 convocat* copert* curriculum database deciso della disponibile domanda dopo esit* esperienza fase
rejection +1 ferm* figur* future gia grado grazie ha impiegat* inform* inizi* intern* legg* lettera letto
rejection +1 linea lupo maggior* molt* non nostra nostro oltre pagina percorso piacere posizion* prefer*
rejection +1 present* preso propor* prosegu* prov* prova punto purtroppo qui recruiting ricerca rientr*
rejection +1 ringrazi* riscontro ruolo scelt* scritt* seguito selezione spiac* stata test va verr* visto volta
rejection -1 carico contatt* entro interess* link ora presso scelto tempo tuo
interview_invitation +2 colloquio
interview_invitation +1 andrebbe appena appuntamento aspett* bene call conferm* conoscert* convoc*
interview_invitation +1 disponibilit* fissa* incontro indic* invit* letto lieti mand* piacerebbe posto prenot*
interview_invitation +1 pres* prossim* quando recruiting ricord* rispond* sapere scritt* stata telefonata va
interview_invitation +1 vorremmo
interview_invitation -1 cerchiamo come entro esser* gia giorni lavoro magazzin* manda* nel non parte proposta
interview_invitation -1 ragazz* restituir* ringrazi* stato suo
assessment_invitation +1 addett* aiuto allegat* attitudinal* bocca capo* chied* compil* conoscert* esercizio
assessment_invitation +1 inizi* interess* invit* link lupo oltre online pagina piacere prenot* prepar*
assessment_invitation +1 prossim* prov* prova questionario registra* scritt* svolg* test uno va
assessment_invitation -1 abbiamo altr* dirett* domanda dopo nostr* nostra posto se suo
offer +1 abbiamo assumerla assunzione caso conferm* contratto deciso esit* firm* hr impegno invia* invit*
offer +1 lettera lieti offrir* piacere positiv* prepar* propon* proposta ragazz* ral tempo vorremmo
offer -1 altr* apert* candidatura client* colloquio esercizio lo nostro person* profession* prosegu* rispond*
offer -1 stato suo tua
recruiter_outreach +1 al andrebbe capo* cercando cerchiamo contratto curriculum disponibile esperienza impegno
recruiter_outreach +1 interess* interessat* percorso proposta provincia ricerca rispond* se sentir* stiamo suo
recruiter_outreach +1 sviluppator* un una uno
recruiter_outreach -1 candidatura comunic* della entro esser* giorni nella parte posto pres* quando sara
recruiter_outreach -1 selezionat* si sua
job_alert_newsletter +1 addett* annunci arrivat* candidat* colloquio community iscrizione nuov* offert*
job_alert_newsletter +1 offerta posizion* ricerca subito te tempo
job_alert_newsletter -1 candidatura che cordial* e entro ha la lo parte person* posizione posto ruolo sei
job_alert_newsletter -1 selezione si suo tuo
status_update_other +1 aiuto ancora appena community completa completare della fase firm* grazie invit*
status_update_other +1 iscrizione ora pazienza possiamo prefer* profilo stato valutazione visto
status_update_other -1 azienda comunic* consider* ha online posizione se sono te
unrelated +1 abstract accolt* aggiornat* appuntamento client* colloqui* colloquio conferm* e esamin* esit*
unrelated +1 fare felic* fissa* genitor* grazie iscrizione lavorativ* magazzin* molt* nuov* offerta per
unrelated +1 polizza possiamo prenot* proposta purtroppo ragazz* registra* ricevut* scelto spiac* stata stato
unrelated +1 terr*
unrelated -1 acquisit* azienda candidatura come dirett* hr le lo nella parte person* posizione posto pratica
unrelated -1 profession* prossim* ruolo sara sei selezione te
`,
  nl: `
application_confirmation +1 al beantwoord* bedank* bekijk* bel* ben bevestig* brief cv dan gesolliciteerd
application_confirmation +1 goede hier hierbij hoor* interesse is kandidatuur kennismaken komen leuk meeloop*
application_confirmation +1 motivatie* naar niets ontvangen ontvangstbevestiging open orde past plaats planner
application_confirmation +1 sluit* sollicitatie status uw vacature* vragen zodra
application_confirmation -1 afgewezen bijlage gaten gesprek gesprek* graag iets inmiddels kandidaten kom* komt
application_confirmation -1 kunnen me meer nieuwe om personeel* rol sollicitatie* voor
rejection +2 iemand jou succes
rejection +1 afgewezen al andere anders bedank* behandeling bekeken besloten bewaren dank* deze even feedback
rejection +1 functie gaten gerust gesprek hebben hier inmiddels jammer keuze klant* klik komt me mijn moment
rejection +1 monteur* na niet opnieuw over plek rol ronde sollicitatie sollicitatie* solliciteren stellen
rejection +1 tegen toelicht* uitnodigen verder werving* zoeken
rejection -1 kennis of salaris* video*
interview_invitation +1 afspraak bevestig* brief duurt graag jou kennis kennismak* kennismaken koffie krijg
interview_invitation +1 kun laten link me mee* meeloop* moment nodig nodigen om over plan* planner ronde
interview_invitation +1 sollicitatiegesprek* sprak tweede uit uitnodiging video* volgende wanneer weten wie
interview_invitation +1 willen zin zit*
interview_invitation -1 contact gesprek* hebt het in mag meer motivatie* nieuwe terug verder
assessment_invitation +1 als ander* assessment* beantwoord* beoordel* bijlage budget capaciteiten* case een
assessment_invitation +1 hier klik leuk link maak maken nodigen opdracht opnemen opnieuw stap start* stuur*
assessment_invitation +1 succes test* uit uiterlijk uitgenodigd volgende voor vragen wil
assessment_invitation -1 bedank* bieden cv dank* deze duurt en even functie heb helaas jou kunnen laten me
assessment_invitation -1 mee* nog of over profiel sluit* vacature
offer +1 aanbieden aanbod aangenomen aanstelling als arbeidsovereenkomst bel bieden bijlage contract docent*
offer +1 er functie gerust graag hierbij keuze monteur* ondertek* orde salaris* start* stellen voorstel
offer +1 wanneer welkom weten zit*
offer -1 dank* geen gesprek is kan komt leuk mee* meer niet nog om opnemen sollicitatie team uiterlijk uw
offer -1 vacature volgende voor wie
recruiter_outreach +1 afmelden al als baan bel ben beschikbaar een even graag hebben iets interesse jou jouw
recruiter_outreach +1 kennismaken klant mijn naar opdracht opdrachtgever planner plek profiel rol sluit* sta
recruiter_outreach +1 tegen vacature voorstellen zoek zoeken zou
recruiter_outreach -1 de functie groet* hebt het kom* krijg kunt na personeel* sollicitatie uit vragen we
recruiter_outreach -1 weten willen
job_alert_newsletter +1 afmelden bekijk hier jobs jou medewerker* nieuwe uit vacature* werkgever*
job_alert_newsletter -1 dan en groet* hebt is om op we wij
status_update_other +1 andere bekeken bevestig* dank* door er even geduld gesolliciteerd kandidaten krijg kunt
status_update_other +1 niets nodig nog plan* profiel recruitment* selectie* status uit vertraging werkgever*
status_update_other +1 zodra
status_update_other -1 baan bel* contact dienst geen het ingevuld kom* komt leuk mee* namens nemen sluit* tot
status_update_other -1 u werving* wil
unrelated +1 aanbod aanvraag afgewezen afmelden ander* andere beschikbaar contract helaas is kandidaat
unrelated +1 kandidaten kennis klant koffie kunt moeten past tot uw verder volgende woning
unrelated -1 bel* belangstelling bij cv docent* door er functie gegevens hebt inmiddels je kandidatuur kom*
unrelated -1 komen medewerker* nog of personeel* selectie* succes uiterlijk vacature vragen wil*
unrelated -2 dan sollicitatie
`,
  pt: `
application_confirmation +2 receb*
application_confirmation +1 analis* assim candidat* candidata* candidato candidatos candidatura concluid*
application_confirmation +1 concurs* contact* contacto curriculo enviad* enviada etapas inscri* inscricao
application_confirmation +1 interesse noticias obrigad* prazo professor* recebemos recebid* rececao salario
application_confirmation +1 selecionad* sera sim sucesso* tudo vamos
application_confirmation -1 acess* cancelad* conclu* desafio estagio* foram gente inscrev* lhe meu novo opt*
application_confirmation -1 posicao precis* procur* prova rh talentos tecnic* uma
rejection +1 acusamos agradec* alguem apos banco bem bom cancelad* candidat* candidatos cargo carreiras como
rejection +1 concurs* continuidade contrata* conversa* coordena* correspond* decidi* dessa desta diretor*
rejection +1 emprego encerrad* estagio* etapa* exclusao feedback felicidades foi foram funcao futur* guard*
rejection +1 infelizmente inscrev* inscri* ja lament* lhe manda muito obrigad* oportunidades opt* outr*
rejection +1 particip* passou pessoa* pessoas posicao prefer* processo procur* profissiona* proposta quando
rejection +1 que recruta* requisitos residencia retorno seguir* seletiv* sorte tecnic* ter teste* teu tudo
rejection +1 vamos vez vi
rejection -1 apresentar* as ate complet* confirmad* contrato falta* fazer for inscricao operador* prazer
rejection -1 remuneracao segue sera vai
interview_invitation +1 agend* breve caso conhecer conversa* convite* decidi* disponibilidade document*
interview_invitation +1 entrevista* escolh* etapa* fica* gostar* loja meu motorista noticias numero outr* papo
interview_invitation +1 passar queremos receb* respond* selecionad* te uma vou
interview_invitation -1 candidata* candidato contact* em ja nao time vagas
assessment_invitation +1 ainda anexo assistente ate avanc* caso como convid* desafio do envi* estagio* etapa*
assessment_invitation +1 exclusao falta* gostar* gravad* inici* link manda online perfil prazo prefer* prova
assessment_invitation +1 quando que realiz* respond* segue seguir* sorte talentos tempo teste* uma
assessment_invitation -1 analis* aqui avis* banco candidaturas inform* loja maior* nosso obrigad* outr*
assessment_invitation -1 selecionad* ser vagas
assessment_invitation -2 se
offer +1 admissao anexo apresentar* aprovad* assin* base ca candidato carta como contrata* contrato decidi*
offer +1 document* equipa escolhid* estiver* etapas inicio ja manda motorista muito nossa noticias oferta
offer +1 outr* pessoa* pj prazer preenchid* proposta queremos residencia rh salarial salario segue sim termo
offer +1 topa* trabalho vez vindo
offer -1 candidatura entrevista* for inform* nao uma vou
recruiter_outreach +1 alguem apresentar* bem breve cliente conhecer contacto contrata* convite* desta diretor*
recruiter_outreach +1 disponibilidade emprego encontrei engenheir* faz interesse loja meu operador*
recruiter_outreach +1 oportunidade passou pela perfil pj procur* procuramos recruta* requisitos seu sou tem
recruiter_outreach +1 tens teria* teu tiver* topa* tudo ver vez vi
recruiter_outreach -1 a as ate avis* candidatura entrevista* ja nov* proxim* ser tecnic* time tua
job_alert_newsletter +1 auxiliar bom com como conversa* de desta emprego estagio* inscricao ja novas receb*
job_alert_newsletter +1 vagas ver
job_alert_newsletter -1 da em for gente lhe o proxim* ser sua te
job_alert_newsletter -2 candidat* na
status_update_other +1 ainda analis* assim cadastro candidat* candidato candidatura conclu* coordena* demora*
status_update_other +1 document* falta* inscrev* mant* nossas obrigad* operador* paciencia particip* pela
status_update_other +1 pleno precisa processo residencia sua tiver* vinda
status_update_other -1 agradec* bom equipa gente ja lugar no nosso perfil proxim* respond* sem trabalho vagas
unrelated +1 apresentar* aprovad* avanc* candidato contrato convid* document* encontra foi infelizmente
unrelated +1 lament* nao oferta pedido pix seu vamos
unrelated -1 admissao anexo aqui bem boa candidatura concurs* contato conversa* correspond* cumprimentos dados
unrelated -1 desafio engenheir* envi* equipa equipe etapa* etapas exclusao fica* funcao gente gestor* inscri*
unrelated -1 lhe lugar mais manda particip* pela processo quando recruta* requisitos salario se selecao
unrelated -1 sequencia talentos tecnic* teste* time uma vaga
unrelated -2 te
`,
  pl: `
application_confirmation +1 aplikacj* beda bez cie dokument* dolaczyc doszl* dotar* dziekuj* dzwoni* grafi*
application_confirmation +1 inspektor* jesli jestem kierow* nauczyciel* odez* oferta osob* otrzymal*
application_confirmation +1 potwierdz* prac* przejrz* przyszl* referent* skontakt* staz* szukam testy wplyw
application_confirmation +1 wybran* wykon* wyslan* zadan* zapisa* zaprosimy zaprosz* zglosze* zmian* zostan*
application_confirmation -1 chcial* dalej dla inzynier* oglosze* spotkani* uwagi uzupeln* zachec* zaprasza*
rejection +1 anulowan* asystent* baz* budzet* chetnie cos dalej dalsz* dla dzieki dziekuj* dzien dzwoni* etat*
rejection +1 idziemy inzynier* jednak juz kandydatur* kciuki ksiegow* magazynier* musi* nabor* naboru nastepn*
rejection +1 nasz* niestety nowych obsadzon* odez* odpowiadac odpowied* oferte oglosze* ogloszenie osob osobe
rejection +1 po ponad ponown* powodzenia pozdrawiam* pozdrowieni* pozosta* prac* projekt* przejrz* przykro*
rejection +1 razem referent* spotkani* stanowisk* stanowisko szukamy trafil* udzial umowa wieksz* wpad*
rejection +1 wspolprac* wstrzyma* zachow* zaprosili* zdecydow* zglosze* zlozon* znalazl* zost* zostan*
rejection -1 czy do nadal nauczyciel* nowe proponuj* prosimy wyslan* z
interview_invitation +1 aplikacj* baz* czy dalsz* dogodn* doradc* dostal* etap* godzin* jestem kierow* klienta
interview_invitation +1 kolejn* ksiegow* kwalifikacyjn* o odbedzie odpowiada* opowiem pasuj* pogada*
interview_invitation +1 porozmawia* potrwa* prosze przygot* rozmow* spotkani* stanowisk* szuka* termin* wroc*
interview_invitation +1 zainteres* zaprosz* zdzwoni* zglosze*
interview_invitation -1 dokument* jesli ostatecznie prac* prace proces* rozpatr* wybra* za
assessment_invitation +1 bank dokoncz* dolaczyc ekipa jak kierow* kolejn* krok* link* masz nagra* odesl*
assessment_invitation +1 odpowiedzi pania podesl* podsyl* powodzenia prosimy przygot* rekrutac* rol* rozwiaz*
assessment_invitation +1 test testy wideo wspolprac* wykon* zadan* zalacz* zaprosz*
assessment_invitation -1 dokument* dyrektor* po proces* rozmow* twoja wybran* znac zostala
offer +2 zatrudnienia
offer +1 adiunkt* brutto budzet* chcem* cie dyrektor* dzieki godzin* konkurs* nauczyciel* podpis* prace
offer +1 proponuj* propozycj* przeprowadz* przyszl* stanowisk* to twoja umowa umowy wybra* wybran* wykon*
offer +1 wynagrodz* zalacz* zaproponowac zatrudnieni* zdecydow*
offer -1 aplikacj* cv dla nie przykro*
recruiter_outreach +1 chetnie czy dane jesli jestem klienta kogos konsultant* link* nowe osob* otwart* podesl*
recruiter_outreach +1 pozna* profil projekt* propozycj* przedluz* przesl* rozwaza* szukam szukamy trafil*
recruiter_outreach +1 warunki wspolprac* zdalnie zmian*
recruiter_outreach -1 aplikacj* dziekuj* po prosimy rekrutac* rozpatr* tym zost* zostala
job_alert_newsletter +1 dalej doradc* etat* inzynier* jezeli ksiegow* nabor nowe nowych ofert* profil staz*
job_alert_newsletter +1 wypis* zapisa* zobacz
job_alert_newsletter -1 jest od osob* pani stanowisko za ze
status_update_other +1 dalej dokoncz* dostal* gdyby* inn* juz nabor nadal oferte podpis* potrwa* pozosta*
status_update_other +1 pracodawca profil propozycj* przedluz* rekrutac* sie termin* to twoja uzupeln* zglosze*
status_update_other -1 dla dyrektor* hr jak kandydatur* niestety prac* praca prosze spotkani* szacunk* wybran*
unrelated +1 bank do dzieki godzin* grafi* kandydat* kontynu* kredyt lekarz* mieszkani* nasz* nie niestety o
unrelated +1 ostatecznie potwierdz* program* przeprowadz* przygot* przykro* rozpatr* umowy wizyt* wpad*
unrelated +1 wplynel* zatrudnienia zdecydow* zespole zostan*
unrelated -1 chcial* dla dzien etap* hr jest kandydatur* kierow* nabor pogada* praca proces* projekt* roli
unrelated -1 rozmow* sie stanowisko szacunk* to wspolprac*
`,
  sv: `
application_confirmation +1 alla ansok* aterkommer bekraft* besked brev* case* cv emot er far fram gar ha hor
application_confirmation +1 jobb* kalla* kan komma kommit kompletter* kontakta* lamna* laser mottag* nu
application_confirmation +1 paborja* person* personer registrera* roligt sokt spontanansokan stamm* tack
application_confirmation +1 telefon* urvalet valt
application_confirmation -1 ab annan behover chef* en erbjud* fick garna i igen intresse langre mer skicka tid
application_confirmation -1 var
rejection +2 aterkoppling
rejection +1 aktuell annan annu ansokan ansokningar anstalla anstallning arbetsprov* avbrut* avslut* beslutat
rejection +1 det ekonom* folj fortsatt* gatt gick ha handlingar hor* igen jobb* kalla* kandidatbank kommun
rejection +1 kund logiktest* lon* lycka nedan nu oss personal* personer provet rad ratt rekryteringen rollen
rejection +1 sokande soker sommarjobb* sparar start tack tillsatt tjansten tyvarr vanligen var visat
rejection -1 bekraft* ber brev* emot kan komma minuter rekryter* skicka talamod
interview_invitation +1 bjud* boka* dig far fick forbi fortsatt* garna hor hor* hora inbjudan intervju*
interview_invitation +1 intervjun kalla* kallelse komma minuter passar roligt rollen stamm* tar telefon*
interview_invitation +1 tjansten traffa traffa* valj vilja
interview_invitation -1 annan behover ditt er erbjud* folj gar har ja kandidat* ni nu personer senast sokande
interview_invitation -1 svar* tillbaka var vidare
assessment_invitation +1 alla annu arbetsprov* aterkoppling ber bifog* case* den gar genomfor* gor hos igen
assessment_invitation +1 klicka kodtest* lamna* lank* minuter nasta person* provet rollen samtal* senast
assessment_invitation +1 skicka spela* starta* steg svar* tar test* vanligen videointervju* vilja
assessment_invitation -1 annan blir din ditt garna har hor hr intresse kandidat* oss tid tyvarr var
offer +1 anstalla anstallning anstallning* anstallningsavtal* bankid beslutat bifog* dig erbjud* erbjudande*
offer +1 fick hos hr ja jobbet lon maste med mig provanstallning referens* sag samtal* signera* skriv* start
offer +1 stort team tilltrade
offer -1 ansokan blir de din fatt for garna gatt gor in inte intresse mer sjukskoters*
recruiter_outreach +1 avregistrera* beratta cv en fick forbi gor hittade hora inga intresserad jag jobb jobb*
recruiter_outreach +1 mer ni nu nyfiken oppen ratt ringa sjukskoters* soker spela* sugen team
recruiter_outreach -1 ansokan blir de den ingen ja kul person* steg vidare
job_alert_newsletter +1 annonser avregistrera* avslut* bevakning blev cv far gransk* igar jobb jobb* nya se
job_alert_newsletter +1 sommarjobb* traffa traffa* visa
job_alert_newsletter -1 det for inte nar och till vi vill
status_update_other +1 ansokan ar aterkommer att fortfarande gransk* inga ingen kallelse kandidatbank
status_update_other +1 kompletter* lamna* lediga paborja* registrera* rekryteringen se talamod tjanst* valkom*
status_update_other +1 vara
status_update_other -1 annan ansok* anstallning* den dig erbjud* fram gar gor jobb logiktest* mig om plats som
status_update_other -1 svar* tyvarr
unrelated +1 andra bifog* bjuda boka* cv er fatt for gick igar ingen intervju* kan kandidat* kontakta* kund
unrelated +1 kvar lagenhet* lediga lon lon* maste mig nedan ni nytt om passar senast skriv* starta* test* till
unrelated +1 traffa tyvarr valkom* visa
unrelated -1 aktuell anstallningsavtal* de dig far fick folj gor gransk* ha inbjudan mer nasta oss paborja*
unrelated -1 processen sa samtal* snart som talamod tar tillbaka tjansten urvalet
`,
  tr: `
application_confirmation +1 aldik alinmis* baska basvur* basvuru* bildirim* cok cv don* donus edebil* eksik*
application_confirmation +1 firsat* garson* halinde ilan ilet* iletisime inceley* iptal kabul kayd* kayde*
application_confirmation +1 ozgecmis* sana sayil* stajyer* tercih* ulasmis* ulasti yap*
application_confirmation -1 gun is ise kontenjan* kriter* muduru ver* yeniden
rejection +1 aday* alam* alim* alinm* anlas* aramiz* arkadas* asama* basarilar* basvuru* beklenti* biri* daha
rejection +1 danismani deger* degerlendirmeye deneme edem* ediyor* ekip* eleman* garson* geri gormek*
rejection +1 gorusmem* gun* gunu* haber hemsire* ihtiyacimiz* ilan* ilani ileride* ilerle* izni* kadro kadro*
rejection +1 kal* kapat* karar* kariyer* kidemli kriter* maalesef not olumsuz onceli* planlama* rol* saygil*
rejection +1 sef* sonlandiri* sonraki sonuc* sureciniz* tabanim* tamamlanmis* teklif teklifimiz* tercih* ucret
rejection +1 uzulerek verdik yayindan yazik yeni
rejection -1 ekte* iletisime kayd* maas mis* saat* size ulasti
interview_invitation +1 cag* davet* gerceklestir* gorusmek gun gun* gunu icin ilani incele* ist* mektubu* mis*
interview_invitation +1 muhendisi mulakat* musait* olursa* planla* planlama* rol* sana sonlandiri* takim*
interview_invitation +1 ugra* ver* yapilac* yarim
interview_invitation -1 acik gonder* icinde ilan* izni* kadar sure* tesekkur*
assessment_invitation +1 adim* asama* baglanti* basarilar* bekl* ediyor* ekte* en envanter* gec ilet* kadar
assessment_invitation +1 kariyer* kayd* link* muduru odev* olursa* son sonraki sorumlu* sureci* takvim*
assessment_invitation +1 tamamla* tarih teslim* test* vaka* video yanit* yok
assessment_invitation -1 is ist* uygun yap*
offer +1 alim* aramiz* baglanti* basla* bekl* beklenti* deneme ekip* etmekte* giris gormek* gorusmel* haber
offer +1 hazirla* hos ilet* ise istiyor* kabul kayd* maas mektubu* mutlu* olarak onayla* pozisyon* sigorta*
offer +1 tamam* teklif teklif* tikla* ucret yer
offer -1 basvuru* gor* gorusme* insan kaynaklari kisi* tesekkur* uygun zaman*
recruiter_outreach +1 aldik alinm* arayis* ariyoruz ben buyutuyor* cek* danisman* degil* deneyim* dusundu*
recruiter_outreach +1 firsat* gelistirici* gor* guncel hemsire* ilgini* inceledim link* mimar* mis* musterim*
recruiter_outreach +1 olarak ozgecmis* profil* rol* saygil* sorumlu* tamam* yeni yonetici*
recruiter_outreach -1 basvuru* ilan* rica sana tesekkur* uzmani ver* yap*
job_alert_newsletter +1 cv daha durdur* ilan* ilani ilanlari kariyer* pozisyon teklif* yeni
job_alert_newsletter -1 aday* basvuru* cok ist* tesekkur* ver*
status_update_other +1 basvuru* degerlendirmeye devam diger durum* ediyor eksik* ertelen* gec geri giris
status_update_other +1 gorusmel* haber kal* kapat* karar* kayd* kvkk olarak profil* sure* sureci sureciniz*
status_update_other +1 yarim yukle*
status_update_other -1 cok etme* gonder* gun is muduru musait* uygun
unrelated +1 anlas* basarilar* baska baskasi* basvurabilir* ben butcesi* diger etmek* gun* gunu gunu* hos
unrelated +1 ilani kabul kadar kontenjan* kredi* maalesef musterim* olumsuz onayla* saat* sigorta* takim*
unrelated +1 teklif teklif* teklifimiz* tercih teslim* ulasmis* verdik vize* yazik yeni yeniden
unrelated -1 acik aday* adim* arkadas* basla* deneme edem* ekib* ekip* geri gor* gorusme* gun haber ilet*
unrelated -1 ilgini* kariyer* katil* kayd* mektubu* muduru musait* odev* ozgecmis* pozisyon* sureci tanimak
unrelated -1 ulasti uygun uzmani zaman*
`,
  he: `
application_confirmation +1 אישור איתך אני הגיע* הועבר* היה היכרות הסרה הצלחה התאמה התקבלה ולא ועל חברה חסר*
application_confirmation +1 להגיש מועמדות* מועמדותך מועמדים מיון משרת מתאי* ניצור נמשיך נקלט* סייע* עד עובר*
application_confirmation +1 עמך פניות פנייה פנייתך קבוצת קבלת קו קיבלנו קיבלתי רק שיחת שמחים תודה תיבחן
application_confirmation -1 איתי לך מנהל נעדכן נציג* נשמח ראש תפקיד
rejection +1 אבל אוי* אחר אין אינך אני אצלנו בחרנו בכבוד החלטנו המון העניין הפעם הפרטים הצלחה הצעת התאמה ולא
rejection +1 ועדת חוזה יסתדר ישתנה לא להגיש להכיר להמשיך להשיב להתקדם לזמן לצערי לצערנו מאגר* מאחל* מבחנ*
rejection +1 מהנדס* מודים מוזמ* מוכר* מועמדים מישה* מנהלת מראש משרה משרת נאלצ* נבחר* נשמור עבודה עברת עובדים
rejection +1 עומד* פנייתך ראיונות רבה שוב שלנו תודה תיאום תיפתח*
rejection -1 הזמנה היכרות ח יום מגייס* סייע* עד פני* צורך שמח* תאריך
interview_invitation +1 אחראי* אפשר היכרות הפרטים השלב זום זימון לבחור לדבר להכין להשיב לקבוע מהנדס* מוזמ*
interview_invitation +1 מועד מנהלת מספר מתי נאלצ* נוח סייע* עבודה עברת עובדים עובר* פגישה פנייתך צריך קיבלנו
interview_invitation +1 קיבלתי ראיון ריאיון שיחה שיחת שמחים תיאום תעודת
interview_invitation -1 התא*
assessment_invitation +1 הצלחה השלב התאמה וידאו טרם להכין להשלים לקבל לקחת מבדק* מבחן מבחנ* מועמדים מחכה מטל*
assessment_invitation +1 מיון מנהל מצור* משימה נוח עברת עד עלי* עליך צוות צריך קישור ראיון ריאיון שאלון שלנו
assessment_invitation +1 תהליך תוך תרגיל* תשובות
assessment_invitation -1 אם אני להגיע מועמדות* מכרז משרה נמצא* עם רכז* שלך
offer +1 אינה אישור אני אצלנו החלטנו הסכם העסקה הצעת התקבלת ות* חוזה להצטרף להציע לחתום לקבל מחכה מצורף מתי
offer +1 עבודה עובד* עליך רוצים שכר שמח* שמחים
offer -1 אין חיים מועמד מועמדותך קורות שיחה
recruiter_outreach +1 אבל אולי אם אני בכבוד דרוש* היברידי* השמה חברה חברת חיפוש חסר* לדבר להכיר להשיב לקוח*
recruiter_outreach +1 מאגר* מגייס מגייס* מחפש* מחפשים מספר מעודכ* מעניי* מתאי* ניסיון עלייך פגישה פנייה קיבלנו
recruiter_outreach +1 קיבלתי קישור רלוונטי רשת שלנו שמך
recruiter_outreach -1 אין הגשת התא* ולא ות* יום מועמד מועמדות* מועמדותך נוספות עד עובד* תפקיד
job_alert_newsletter +1 ב* דרוש* הסרה התא* חברה חברת חדשות חיפוש מנהל מספר משרה משרות מתאי* נדח* נוספות עם
job_alert_newsletter +1 קבוצת קורות ריאיון שלחת
job_alert_newsletter -1 אותך אין אם אני את הצלחה מועמדותך מחכה מכרז נמצא* נשלח* נשמח עד
status_update_other +1 את דבר החלט* חברת חסר* להשלים מהנדס* מועד מועמדות* מועמדותך משרת נעדכן עדיין תהליך תוא*
status_update_other +1 תודה תעודת
status_update_other -1 אחר אני ות* ח יום מודים מועמד מיון מילאת משרה מתאי* נשלח* נשמח עבודה קבלת
unrelated +1 אבל אחר אינה אשראי ב* הריאיון התקבלת ולא זימון יום להגיע לזמן לצערנו לתאם מחפשים מישה* מראש נדח*
unrelated +1 על ראיונות רבה
unrelated -1 אותך בברכה גיוס הזמנה השלב התא* ועדת חוזה חיים להשלים מהנדס* מועמדותך מחכה מכרז מספר משימה משרה
unrelated -1 נמצא* עבודה עלי* קורות ראיון רכז* שכר תאריך תהליך תודה תפקיד
`,
  ja: `
application_confirmation +2 付
application_confirmation +1 ね へ エ マ メ 了 今 介 信 内 募 受 否 場 完 少 履 応 改 業 次 着 知 確 絡 者 返 連 間 領
application_confirmation -1 ど わ ョ 件 入 名 多 定 恐 来 検 機 申 礼 祈 論 階 験
rejection +1 せ そ ど な ね ひ へ め や ィ ョ 了 今 件 余 再 凍 切 別 卒 名 回 声 多 実 就 引 御 心 念 恐 控 改 数 方 検 業 止 礼 祈 種 終 経 続 縁 考 至 裕 覧
rejection +1 計 設 訳 迎 進 運 際 難 験
rejection -1 を オ ド ナ プ ロ 付 受 合 場 提 明 月 知 確 答 遅
interview_invitation +2 都
interview_invitation +1 き ず ど ひ オ ク 下 介 合 履 年 月 案 様 次 歴 由 程 紹 給 行 話 通 配 面
interview_invitation -1 そ め も コ チ 不 中 了 今 別 取 受 同 少 待 承 提 断 方 明 期 査 検 業 決 経 送 関 限 際 験
assessment_invitation +1 へ ん ィ コ テ 余 作 出 切 動 回 年 性 提 数 断 月 案 検 由 画 答 続 締 考 裕 課 途 進 選 録 間 限 題 願
assessment_invitation -1 ュ 中 了 件 労 名 員 念 業 残 知 礼 終
offer +1 ひ ァ フ 万 付 備 働 入 円 労 収 同 意 採 書 月 条 果 決 知 結 給 致 談 貴 越 迎 返 通
offer -1 が け み わ ト プ メ 不 了 人 今 会 募 受 回 報 応 方 望 案 検 求 示 礼 総 者 見 過 集
recruiter_outreach +1 か じ わ ィ ウ エ ジ テ ニ ョ 介 作 信 味 実 感 拝 探 期 業 然 突 紹 経 絡 興 見 謝 貴 連
recruiter_outreach -1 く こ さ だ タ 下 件 入 待 応 念 接 日 明 月 果 様 機 知 結 選 願
job_alert_newsletter +1 ひ ア ッ ト 人 会 停 同 多 新 月 条 検 業 止 求 着 経 給 見 説 退 都 開
job_alert_newsletter -1 き ご さ だ て ん 上 様 申 確 結 考 職 話 選 願
status_update_other +1 ん ロ 不 伝 個 備 再 出 同 在 報 情 格 次 状 申 第 絡 考 訳 課 辞 退 連 遅 間 難
status_update_other -1 な は め ク シ ジ ト フ マ レ 事 取 場 年 方 望 歴 求 決 理 祈 補 集
unrelated +1 そ と れ わ ー 不 介 候 入 合 否 学 少 居 履 引 文 材 査 添 疲 紹 者 見 訳 謝 込 送 都 録
unrelated -1 お く ぜ だ め オ チ テ ナ プ レ 予 人 信 働 務 募 受 同 員 待 応 拝 次 求 縁 考 職 説 越 過 選 限 難
`,
  zh: `
application_confirmation +1 会 例 保 准 初 功 后 品 复 如 将 已 快 成 提 收 状 申 看 确 符 答 给 网 联 若 要 谢 资 送 适
application_confirmation -1 一 份 体 做 先 再 台 学 实 尚 就 年 推 沟 环 终 经 评 跟 过 间
rejection +2 此
rejection +1 offer 一 中 他 份 众 來 供 停 关 其 再 几 划 制 反 只 存 定 届 岗 应 店 心 感 憾 應 才 找 抽 推 撤 景 暂 更 有 束 果 校 欢 歉 没 满 留 祝 第 答
rejection +1 結 继 续 背 能 虑 表 見 試 謝 计 试 该 谢 跑 距 达 这 进 進 遗 銷 销 集 順 额
rejection -1 件 口 您 日 期 約 请
interview_invitation +1 下 中 二 便 初 参 地 复 如 安 恭 想 排 提 改 时 段 流 确 约 聊 能 至 複 见 誠 談 謝 诚 趟 进 道 邀 长 间 集 面
interview_invitation -1 事 任 作 关 即 可 合 完 对 录 成 會 未 查 求 续 考 者 职
assessment_invitation +1 业 初 前 发 在 完 开 无 时 格 案 止 测 稿 答 約 結 约 請 逾 道 邀 链 题
assessment_invitation -1 了 事 体 保 信 到 名 师 您 报 收 来 注 申 确 经 薪
offer +1 offer 书 任 兴 喜 回 報 备 式 恭 意 我 才 按 接 擔 期 欢 為 等 簽 薪 請 證 资 迎 远 錄
offer -1 不 主 会 位 候 关 即 历 后 学 对 岗 徵 感 投 招 由 申 的 简 者
recruiter_outreach +1 上 传 供 兴 冒 向 在 头 存 寻 总 想 我 托 找 昧 正 步 看 考 聊 至 荐 虑 谈 责 趣 邀 领 验
recruiter_outreach -1 下 候 出 同 子 实 将 就 岗 已 成 接 日 月 生 用 申 评 试 跟 这 选 面
job_alert_newsletter +1 为 位 助 参 双 多 技 推 更 欢 此 立 精 荐 订 退 适 选
job_alert_newsletter -1 一 人 候 可 就 已 年 招 时 有 用 申 知 给 过 通
status_update_other +1 中 主 人 传 充 善 填 尚 差 已 心 應 新 更 為 的 等 耐 至 补 表 进
status_update_other -1 与 个 也 任 保 加 同 地 就 开 手 文 机 法 知 确 祝 考 者 薪 视 试 过
unrelated +1 为 予 二 信 取 另 太 差 帮 录 思 憾 早 热 租 稿 终 被 要 退 遗 金 题
unrelated -1 业 体 做 关 函 反 只 回 实 工 想 招 收 查 正 测 看 知 第 职 聘 计 该 資 递 選 配 馈
`,
};
