// Written by tools/fit.ts: run it again after a change of words. What the words of each language speak for, see
// word-weights.ts.
export const wordWeights: Readonly<Record<string, string>> = {
  any: `
application_confirmation +1 alle assistant data
application_confirmation -1 devops director head lead marketing senior uur
rejection +1 b2b backend codility devops head intern internship junior
rejection -1 google microsoft pm uhr uur 時
interview_invitation +2 meet microsoft zoom
interview_invitation +1 a.m alle am engineer* godz google kl ore pm saat sales scrum teams uhr uur webex בשעה
interview_invitation +1 時 点
interview_invitation -1 unsubscribe
assessment_invitation +1 ai backend codility consultant developer* frontend hackerrank hirevue sales
assessment_invitation +1 testgorilla trainee בשעה
assessment_invitation -1 alle manager recruiter senior teams
offer +1 frontend internship scrum
offer -1 coordinator marketing ms teams uhr um unsubscribe
recruiter_outreach +1 ai b2b consultant developer* director engineer* freelance head manager ml recruiter
recruiter_outreach +1 scientist* teams unsubscribe
recruiter_outreach -1 alle analyst* assistant coordinator google junior meet uhr
job_alert_newsletter +1 controller internship manager meet recruiter specialist unsubscribe
job_alert_newsletter -1 google
status_update_other +1 unsubscribe
status_update_other -1 am analytics consultant data developer* marketing meet software uhr uur 点
unrelated +2 pm
unrelated +1 alle godz kl microsoft saat software um unsubscribe בשעה
unrelated -1 ai assistant consultant controller coordinator designer director engineer* freelance intern
unrelated -1 junior lead manager meet ms ore scientist* senior specialist trainee
unrelated -2 analyst*
`,
  en: `
application_confirmation +2 apply* received sent
application_confirmation +1 acknowledg* active* admission advance agent also answers anyone applicant
application_confirmation +1 applicants application applied apprentic* around arrange arrived assume bad baker
application_confirmation +1 business came card* career check* close closing coffee confirm confirm*
application_confirmation +1 confirmation contact currently cv discuss don't either electrician eligible email
application_confirmation +1 every everything exam excited expect experience expression* filling fit* following
application_confirmation +1 form free got graduate hear heard hr if individuals intended interest interested
application_confirmation +1 invited isn't items joining just latest learn life lodged logged login look
application_confirmation +1 lookout match may name official only person places planning privacy process
application_confirmation +1 professor* profile reached read receipt receive referees regard regarding response
application_confirmation +1 resume retain* reviewing ring safely science secretary selected sending short
application_confirmation +1 shortlisted should similar some soon submission submitted successfully suit* team
application_confirmation +1 thanks those thrilled through touch translation until us we'll whether which who
application_confirmation +1 will withdraw without
application_confirmation -1 always among appointment are asked assignment background better card chosen click
application_confirmation -1 closed coming concluded confidential confidential* congratulations considered
application_confirmation -1 copyright could cycle days decided decline description different else every*
application_confirmation -1 executive expenses extend* financial finish* founder full fund* future happy here
application_confirmation -1 hours i immediate include internal kit longer looking lovely minute minutes most
application_confirmation -1 moved new offer offered operat* order other pay pipeline placed preferences
application_confirmation -1 priorities pursu* questions registration relevant remain remain* requested round
application_confirmation -1 saved send several situational start start* statement suits talk thought
application_confirmation -1 trademarks transfer try up upload vacancies valid visa wants wednesday well when
application_confirmation -1 withdrawn within worker written you'd
application_confirmation -2 yet
rejection +2 candidacy moving went were won't
rejection +1 able accepted across active* administrator afraid against agreement always among application
rejection +1 applications appoint appreciate apprentic* arises assessment assignment authori* awarded barista
rejection +1 been behalf benchmark booking bookkeeper budget came can't cancel* candida* candidate cannot
rejection +1 career careers cheers chef client close closed coming concluded conditional confirmed considering
rejection +1 contingent continu* continue cordially could cut cycle database decided disappoint* disappointing
rejection +1 discontinu* discussion doesn't down dropping elected eligible employ encourage end ended enough
rejection +1 every executive exercise exists extend* eye fall falls fee* feedback filled finalist forward
rejection +1 further future gave giving going gone grant happy hard has having headcount held here hereby hop
rejection +1 hopefully impressed individual* inform insurance intake interest internally invite inviting isn't
rejection +1 keep learning letting licen* linkedin llc longer lovely many mark meeting met minimum money
rejection +1 monitored needs nice not now offer offered officer opening opens opportunity opted other outside
rejection +1 pass paused people person personal pick picker ping pipeline placed policy position positions
rejection +1 previous priorities privacy proceed* progress* psychometric pursu* pursue ready reapply* reason*
rejection +1 recei* referred regarding regards regret reimburs* remain* req requisition reside* role roles
rejection +1 round score screening search second secretary selection short shortlist since sincerely so
rejection +1 somebody someone sorry spoke sponsor* standard statement stay stronger success suitable suited
rejection +1 supervisor taken talk* talking thank thanks therefore this those thought threshold through trial
rejection +1 unable under unfortunately update us vacancies vacancy want warmly we whose wish without worker
rejection +1 worth writing years yours yrs
rejection -1 acceptance account ago align* also apartment around arrang* arrived article bad basic begin
rejection -1 beneficiary book building business by can carry center challenge chat choose confidential*
rejection -1 congratulations contact convenient copyright course curious date days delay* discuss documents
rejection -1 easy emails event excited favour focus* forget forwarded free funds guide happens hasn't if
rejection -1 include individuals items kit landlord last lectur* life like link login looks love minutes miss
rejection -1 missing network notified official opt or over paper phone planner possible provide questionnaire*
rejection -1 quote receive recommend record refund rejection remains rental reschedul* review reviewing safely
rejection -1 schedule see* seeking sent sharing slot* soon study subscription* successfully suits survey tell
rejection -1 them these third times too type until waiting wasn't weeks weren't working worry you're you've
interview_invitation +1 00am 2pm advance agent along anything application apprentic* around arrang* asks at
interview_invitation +1 attend availability been behaviour* booked bring calendar cancel* carry centre chat
interview_invitation +1 choose come confirmation confirmed congratulations conversation date* delighted design
interview_invitation +1 down drop editor event everything expenses feedback final finalist financial fits
interview_invitation +1 formal forward full grab guide heard hereby hoping hour informal interview invitation
interview_invitation +1 invite invited learn let librarian licen* like location longer looks mark meet*
interview_invitation +1 meeting min minute move my opening operations or passport person pick place pleased
interview_invitation +1 post professor* quick receptionist referees reimburs* reply representative request
interview_invitation +1 reschedul* reschedule reserved return ring room round saw say schedule sharing slot*
interview_invitation +1 slots speaking standard still stood suit swing talk there these thursday time times
interview_invitation +1 together tomorrow tuesday video walk wednesday well where worker works would
interview_invitation -1 advis* again ago all appl* applicant applications apply appointment as begin
interview_invitation -1 candidates case coming consider decision* don't each emails enough file fill from
interview_invitation -1 future get had happens happy has haven't having high hold how information isn't job
interview_invitation -1 keep* match might money need not now off open otherwise partner per picked pool
interview_invitation -1 privacy read recommended record references reminder remote respond result review
interview_invitation -1 review* search start start* stronger taking teacher terms test that them through touch
interview_invitation -1 try until view waiting was website within worry writing years you've
assessment_invitation +2 minutes
assessment_invitation +1 a ahead answers any asks assessment assessment* attached bank before behalf
assessment_invitation +1 behaviour* brief by case challenge choosing clerk close closed coding complet*
assessment_invitation +1 complete completed continue cut deadline demand detail digital don't drop due
assessment_invitation +1 everybody exercise expires fill finish finish* flat getting go haven't hear home hour
assessment_invitation +1 id invitation invited kit latest link login longer meets min mind minute monday money
assessment_invitation +1 must noticed one paper part personality pick pleasure prepare process questionnaire*
assessment_invitation +1 questions ready reasoning record record* refused reminder representative request
assessment_invitation +1 return round selection send short shortlist situational speak step takes task test
assessment_invitation +1 tests thanks them think together trial two us use video way will withdrawn within
assessment_invitation +1 without
assessment_invitation -1 account after again all already applied apply appointment asked background being
assessment_invitation -1 business call came candidates card check* click closing confirm decision* delighted
assessment_invitation -1 documents emails employment fee* first fit form founder free got had high hire hiring
assessment_invitation -1 i'm i've if information job join joining last lectur* let look love manage months
assessment_invitation -1 note opportunity out over pass program psychometric qualified references remote ring
assessment_invitation -1 second set shift someone sorry talent talk teacher times under update view wait want
assessment_invitation -1 welcome well works years
offer +2 accept offer
offer +1 able acceptance accountant agreement as attached behalf booked choice* choose congratulations
offer +1 contingent contract decline didn't discount documents employment everybody everyone extend* following
offer +1 formal forward full future glad happy home hour hr impressed intended join letter librarian look*
offer +1 lovely monday moving notice options out pay per picked planning pleased pleasure post questionnaire*
offer +1 ready recent receptionist relocat* return role salary say selected sent sign* signed start starts
offer +1 stay still successful take talk technician therefore thrilled through tips today tuesday tuition
offer +1 verbal wait want welcome went were weren't will within yours
offer -1 again all application applications apply apply* around ask back bank before being better cannot
offer -1 contact current cv don't each email end executive experience fill find fit give given go going
offer -1 haven't hear high how i've interest into invitation live longer made more no not now number off only
offer -1 or others part passed people possible profile recruiting reply resume round second see* shortlisted
offer -1 should sincerely special strong suits talent test thank them these time under was website what when
offer -1 where who
recruiter_outreach +1 across ahead arrang* arrange assume authori* behaviour* building caught chef click
recruiter_outreach +1 client close coffee coming confidential connect consider contract conversation
recruiter_outreach +1 conversation* couldn't cv cycle description design direct duration either event
recruiter_outreach +1 experience eye found full great i if immediate in informal inmail interest interested
recruiter_outreach +1 keen know large latest linkedin list location looking me months name needs new nice
recruiter_outreach +1 number onsite open opportunity opted out outside paper passport placed planner pleasure
recruiter_outreach +1 profile proposal qualified quick rate reached read recommend record recruitment
recruiter_outreach +1 regarding relocat* remote removed reply requirement resume retain* roles safely saw
recruiter_outreach +1 seeking send setting shift someone stop suit suit* suitable tax team telephone tell
recruiter_outreach +1 tempt third thought title top turned type updated urgent usually vacancy visa we're wish
recruiter_outreach +1 worth years
recruiter_outreach -1 account ago already anything applicant application applied around as basic benchmark
recruiter_outreach -1 candidate cannot copy date day decided digital does each encourage every everyone fall
recruiter_outreach -1 follow form friday get happens has here's home hours how interview jobs looks luck match
recruiter_outreach -1 meeting more news now once page process program recruiting req screen second short soon
recruiter_outreach -1 sorry start* step stop* supervisor take taking terms thank them there these together
recruiter_outreach -1 unfortunately want way website wednesday when won't works you'll
job_alert_newsletter +2 jobs
job_alert_newsletter +1 account accountant across actively advanced again alert* alerts apply associate bank
job_alert_newsletter +1 bring card card* career career* case client close* community daily easy employers
job_alert_newsletter +1 feedback filled first found happy hard hearing here high interested interviews issue
job_alert_newsletter +1 librarian likely linkedin list longer manage many match matching near never new
job_alert_newsletter +1 newsletter notifications nurse* offer* once policy post posted preferences privacy
job_alert_newsletter +1 quick receive receptionist recommended recruiters regret rejected remote resume review
job_alert_newsletter +1 salary saved saw say search signed since slot* some suitable takes technician third
job_alert_newsletter +1 this those tips today today's together top tough unfortunately vacancies week's who
job_alert_newsletter -1 another application appointment around as available background being below can't
job_alert_newsletter -1 careers come details did do documents executive fellow* following further given going
job_alert_newsletter -1 good great hear i'm id if intended its know link live love next only our pay phone
job_alert_newsletter -1 reason* receiving regards resources role second something success team tell than thank
job_alert_newsletter -1 through two under we'll whether yet you've
job_alert_newsletter -2 me
status_update_other +1 and another application applied attached availability bear bearing by campaign
status_update_other +1 candidate careers certificate* check* claim* complete confirm confirmation decision*
status_update_other +1 delay* documents don't down employers ending expect expenses expires feedback file*
status_update_other +1 fits further get have information informed interest* interviews into keep* letting
status_update_other +1 membership missing needed passport patience photo placed pool postponed privacy profile
status_update_other +1 progress questionnaire* quick recruiters referees reimburs* remains review ring roles
status_update_other +1 screening short shortlist* sign* site some soon sorry still submitted talent tax today
status_update_other +1 touch tutor two update upload verify viewed waiting weeks welcome withdrawn yet
status_update_other -1 a advis* after apply* associate back begin benchmark best book brief bring call came
status_update_other -1 candidates career centre complet* confirmed consider conversation criteria days didn't
status_update_other -1 do every executive experience expression* fee* filled find follow following full give
status_update_other -1 given going gone got high hire home i inform job* join just letter licen* like list
status_update_other -1 lodged looking love luck mark may me most offer* opening opportunity others over part
status_update_other -1 planner plot position process program questions record* recruiting reminder reply
status_update_other -1 requirements respond review* right room round selected sent service shift shortlisted
status_update_other -1 should signed sincerely situational start stop submit success successful supervisor
status_update_other -1 talk team technical those thought thursday time too top up use valid way we we're where
status_update_other -1 whether wish years
unrelated +2 anyone card funds submitting subscription* unfortunately
unrelated +1 accept addition administrator admissions also always an another any anything apartment aren't
unrelated +1 arrival article assessment assigned bad based basic beneficiary book booked booking bring budget*
unrelated +1 building can't capacity card* cheers choice* chosen claim* click confidential* confirmed
unrelated +1 consideration considering copyright could couldn't credit current currently daily database
unrelated +1 debrief decided declined demand didn't different difficult discontinued drop easy else email
unrelated +1 evaluat* experienced fee* few file* fill filling financial fit* focus forward forwarded free full
unrelated +1 fund* getting gift giving going great guide had hard hasn't haven't heard high hold home however
unrelated +1 huge i've immediate include individuals information interest* interested interviewed interviewing
unrelated +1 into issue items its kit lack landlord latest life list loan looking luck mailing make making may
unrelated +1 membership might mind miss mistakes money mortgage most move msc my never new newsletter offer
unrelated +1 offer* opt options order passing perfect personal picked plot podcast posted postponed program
unrelated +1 programmer proposal received receiving record recruit* refund regret rejection remain* remains
unrelated +1 removed rental request request* reserved rights schedule security selected setting sharing slot*
unrelated +1 slots some someone something speak* special spending sponsor* standard starts stop* study
unrelated +1 submission suits talk* talking tax terms tests that the think thought title today too transfer
unrelated +1 try turned type unable updated urgent usually visa was wasn't well were weren't which wish won't
unrelated +1 working writing yet
unrelated -1 11am across afraid agreement application asked assessment* associate at availability bear
unrelated -1 bookkeeper bringing came careers centre certificate* chef community congratulations connect
unrelated -1 cordially criteria cv dropping duration endeavo* extend* fall finalist finish first fit hear hop
unrelated -1 hours housing intake interest intro jobs joining letter letting librarian linkedin llc longer
unrelated -1 lovely match me minimum monday moved notice nurse* officer opens otherwise our paralegal passed
unrelated -1 paused planner position post proceed* process professor* profile psychometric qualifications
unrelated -1 reach reapply* receptionist recruit recruiters recruiting recruitment regretfully remote req
unrelated -1 resources respond result ring role roles salary saved shift shortlist skill* skills somebody
unrelated -1 speaking spot start* stood suit supervisor take taking teacher trial tuition vacancies vacancy
unrelated -1 whether withdrawn worker you'd you're you've
unrelated -2 applied job talent
`,
  de: `
application_confirmation +1 alles angekommen bekommen berucksichtig* bestatigen bewerbung* bewerbungen dank*
application_confirmation +1 deine dsgvo eingang eingangsbestatigung einladen hohe* hor* jederzeit kennenl*
application_confirmation +1 konnte liegt melden nichts passen personenbezogene* prufen ruhe schau* schon sind
application_confirmation +1 sollte* status test* ubermittelt uns unterlagen viele viele* von wahl wird zur
application_confirmation +1 zuruck*
application_confirmation -1 daumen einem einen einer gern* hast hat ihr* jemanden laden mussen sein suche*
application_confirmation -1 termin weiter* zu
rejection +1 abgeschlossen agg alle* alles ausschreibung auswahl* auswahlverfahren berater* berucksichtig*
rejection +1 besetz* besetzt besetzung bewerber bewerber* bewerbungsu* datenschutz* daumen diese einzuladen
rejection +1 erneut feedback gern* gesprach* gmbh gruss gultig gute hast hatte* initiativbewerbung* interesse
rejection +1 keine keine* mehr mitteilen mussen nehmen nicht nochmal passen* position profil* punkt*
rejection +1 qualifikation* ruckmeldung runde sobald sofern stelle stellen unser unseren viel warst weiterz*
rejection +1 wieder zeit zu
rejection -1 ab anbei erfolgreich erhalten miet* ob passen probeaufgabe telefonat wohnung*
interview_invitation +1 alle* auswahlg* beste* des einladung erfolgreich erstgesprach fuhr* gefallen gern*
interview_invitation +1 gesprach* gruss hatte* ihnen kennenl* kommen laden mussen naher passt reisekosten
interview_invitation +1 such* telefonat termin termin* verschieb* video* vor vorstellungsg* wann wird zeit
interview_invitation +1 zuruck* zweite*
interview_invitation -1 ab ander* dank* dass konnte nach neue noch sich start stunden
assessment_invitation +1 ab anbei assessment* beantwort* bearbeite* besetzung bewerber bewerber* bitte*
assessment_invitation +1 challenge coding* dauert erfolg fallstudie fragen gultig keine* ladt link logik*
assessment_invitation +1 mandant* mehr minuten nachste* nehmen personalberat* probeaufgabe schritt test*
assessment_invitation +1 video* videofrage* videointerview* viel zeitversetzt* zugang* zum
assessment_invitation -1 absage* an ander* aus dass dein dir falls freue* haben ihr* ihre in noch personal*
assessment_invitation -1 profil sich sollte* team weiter* wurde
offer +1 als anbei anbieten anhang arbeitsvertrag des einstellen freue* gesprach* gmbh gute kaum liegt mochte*
offer +1 nach* reichen ruhe start unterschr* vertrag vertragsangebot vor wahl zu zum zuruck zusage
offer -1 absage* ag an dank* deine eine einem einen einer falls gern* ihre passt sollte* weiter* wurde
offer -2 bewerbung
recruiter_outreach +1 aus freue* gefallen hatte* interesse keine kunden lebenslauf mehr mich mir offen
recruiter_outreach +1 personalberat* profil recruiterin schritt spannende* stellen* suche* unseren wann
recruiter_outreach +1 wechsel*
recruiter_outreach -1 bewerbung bitte* dich es fuhr* ihnen komm* leider liegt nach passt sich stelle zum
job_alert_newsletter +1 abbestellen alle* bearbeite* bewerben bewerber bewerbung* einstellung* interview* jobs
job_alert_newsletter +1 kommen link nach* neue newsletter schau* schon stellen suche* viele* vor wird
job_alert_newsletter -1 als bewerbung dein deine dich dir du freundliche* fur grusse* ihr nachste* position
job_alert_newsletter -1 stelle
status_update_other +1 abgeschlossen auswahlverfahren beendet besetzung bewerber* bewerbung bewerbungen dauert
status_update_other +1 diese durchsicht fehl* fuhr* hast hr kommen laden langer nach* noch reichen rennen
status_update_other +1 sichtung unterlagen verzoger* zuruckgezogen zweite* zwischenbescheid
status_update_other -1 ab absage* angekommen aus auswahl* besetzt d dem dich dir eine einem erhalten falls
status_update_other -1 gern* ihnen interesse keine leider mir nachste* ob profil viele w wenn wurde
unrelated +1 absage* ander* angebot beim bewerber datenschutz* dem entschieden entspr* erfolg fur habe*
unrelated +1 interview* kandidat* komm* kredit* leider miet* viele* wohnung*
unrelated -1 als auswahlverfahren besetzung d dass deine dich einer eingangsbestatigung einstellungst* geh*
unrelated -1 grusse* hatte* hr jederzeit m mir noch personal* position profil recruiting rennen stelle
unrelated -1 telefonat verschieb* vor w wenn zu
`,
  fr: `
application_confirmation +2 recu* succes
application_confirmation +1 accuse adjoint* attention avoir bien bientot c confidentialite confirm* considerer
application_confirmation +1 considerez contacterons convenir cv defaut depose* donnees enregistre* envoyee
application_confirmation +1 epreuve* equipe etudions examine* fixe* fois h infirmi* lettre lit merci parvenu*
application_confirmation +1 postule postulez prendre reception repondr* repondre retour revenons reviendr*
application_confirmation +1 rgpd sans similaires son sous spontanee suivez transmis* vers video voudr*
application_confirmation -1 charge* nouvelle ou poursui* recherch* souhaitons une vu vue
rejection +2 derniere
rejection +1 about* accueillir arret* attente attentes auront autre* aventure avez base besoins budg* c
rejection +1 candidature carriere ce choix concours conserv* conservees continuation cordialement
rejection +1 correspondant courage deja detaille directeur donc donnees dont echange* epreuve* essai
rejection +1 experience faire financ* futur* gard* interet interne* issue malheureusement merci mission n'a ne
rejection +1 nouve* obtenu partie pas personne* peut porte poste poursui* pourvu* prefer* privilegi* prochaine
rejection +1 quelqu'un recherch* recherche regret reponses retenir retour reussite selectionne* souhait*
rejection +1 souhaitons spontanee stage sur suspendu* technic* test* vivier y
rejection -1 alternance complete* confirm* considerez creneau* educat* interesse* me plai* responsable retir*
rejection -1 similaires sous succes un universite veut voir vue
interview_invitation +2 entretien
interview_invitation +1 10h* 14h* 9h* absence attention cas cherch* confirm* confirme* connaissance convo*
interview_invitation +1 creneau* deja discut* disponi* echange* entrevue etes h ici interesse* je jury passer
interview_invitation +1 pour presenter prevu* prochaine qui rencontrer reserve* selection seriez visio*
interview_invitation -1 client* commercial* depose* ete linkedin manqu* offre personnes place* plaisir plus
interview_invitation -1 remerci* reponse suite sur toujours
assessment_invitation +2 joint*
assessment_invitation +1 cas comme commencer complete* concours conseill* credit depose* differe* en
assessment_invitation +1 enregistre* epreuve* essai etape etude exercice* fois invit* lien passer personne*
assessment_invitation +1 pratique preselectionne* pris prochaine questionnaire* realise* renvoy* repondre
assessment_invitation +1 reponses retourner sein selection tard* test* une video
assessment_invitation -1 absence avec avoir cdi chez consult* cv des ferme* interesse* linkedin offre que qui
assessment_invitation -1 remerci* responsable retenu*
offer +1 aimer* avis brut comme comptable confirme* contrat decision embauche engagement entretien* essai
offer +1 heureux joint* oui parmi plaisir plein* prevu* promesse proposition qualite reserve retourner reuni*
offer +1 salaire si signe sous suite technic* teletravail toujours transmis* veut
offer -1 aucun* candidat* cordialement cv ingeni* linkedin n ne ou pas
recruiter_outreach +1 besoin* ca cela cherch* chez client* confidentialite cvtheque directeur disponible
recruiter_outreach +1 engagement experience infirmi* interesse* je mes mon opportunite* permis prend profil
recruiter_outreach +1 rappel* recherch* recherche recrut* repond* salon seriez tente tombe* un venu*
recruiter_outreach -1 bonne candidat* candidature comme commercial* emploi ete ici le merci nous offre place*
recruiter_outreach -1 poste recrutement ta
job_alert_newsletter +1 alerte avez car carriere cdi cherch* commencer conseils depose* desabonne* donnees
job_alert_newsletter +1 emploi entretien fois offres personne* postes postule prefer* recherch* recruteurs
job_alert_newsletter +1 salon similaires stage stagiaire supprime* technic* vue
job_alert_newsletter -1 avec candidature confirm* derniere equipe ete je ne notre nouvelle pour si succes
job_alert_newsletter -1 suivez tu une votre
status_update_other +1 appeler* candidature candidature* complete* comptable coordonnees copie cours demande
status_update_other +1 derniere* dossier du educat* est etude jury manqu* manquant* patience prevu* pris
status_update_other +1 profil references retard retir* retrait reuni* reviendr* supprime* termine ton toujours
status_update_other +1 vers vue
status_update_other -1 avec concours derniere develop* h interesse* nos notre on plai* retenu* si suite une
status_update_other -1 voir
unrelated +2 rendez
unrelated +1 admis* annule* appartement aupres autre* bourse car chance choisi* classe* confidentialite
unrelated +1 contrat credit decision decouvr* demande derniere desinscri* dispose* dossier evaluation*
unrelated +1 favorable* locat* n'a newsletter non offre parents passeport pret propos* recu* regrettons
unrelated +1 rencontre report* sur travail trouve universite
unrelated -1 attentes candidature candidature* chez connaissance consult* cordialement correspond cv davantage
unrelated -1 depose* donc emploi h je linkedin me mission ou poste poursui* recrutement seriez te tes ton
`,
  es: `
application_confirmation +1 acuse admit* alguien analizar* aplicar carpeta confirm* contact* contactaremos
application_confirmation +1 contacto convoca* economica empleos encaj* equipo estoy exito gracias llegado moz*
application_confirmation +1 nuestro paciencia participa* perfil perfil* postula* postulacion presel* prueba
application_confirmation +1 psico* pued* recib* registrad* revisa* se seleccion* sera si solicitud solo
application_confirmation +1 talento tenemos
application_confirmation -1 acorde* al considera* contable encantaria espero hacer hij* horario* mand* mucho*
application_confirmation -1 otr* parte queda queremos resid* seguimos seguir* sido siguiente sobre vuelv*
rejection +1 acorde* actualiz* agradec* ajust* alcanz* alguien analista avanz* base buscamos buscando busqueda
rejection +1 camarer* cancel* candidat* carta chic* con conserv* considera* convocatoria cubiert* decidido
rejection +1 desafortun* descarta* desestima* dir* director* empleo encantaria entreg* envi* es evaluar*
rejection +1 experiencia finalista* fu* gracias hemos hoja inscri* interes intern* mantendr* mas mejor no
rejection +1 nuestro nuevas optado pausa perfil permiso* plaza plazo posicion prefer* presupuest* proceso
rejection +1 prueba puesto qued* queda quedad* quedamos responsable result* retir* seguir* seleccion siguenos
rejection +1 suerte talento tecnica* vacante vacantes venir volver
rejection -1 agend* enlace llamar* reserva* si y
interview_invitation +2 entrevista
interview_invitation +1 aun bien buscamos cambi* cerrado charla* complace confirm* conocer* disponib* espero
interview_invitation +1 estoy fase gustaria hablamos hablar horario* hueco las llegado mejor pasa* pasarte
interview_invitation +1 proxim* puesto recorda* respond* responder* retras* sera siguiente sin va vendria
interview_invitation +1 venir vida videollamada
interview_invitation -1 cv nuestra nuestro personas pod* sido
assessment_invitation +1 acced* adjunto antes avanz* base busc* caso comercial contestar continu* convoca*
assessment_invitation +1 cuando cuestionario* ejercicio* enlace es esperamos evaluacion* exito fase grab*
assessment_invitation +1 hacer hay inici* invit* mejor pedimos plazo practico proceso program* prueba pruebas
assessment_invitation +1 psico* puesto realizar* reto seleccion siguiente suerte superado test tienes unas
assessment_invitation +1 videoentrevista*
assessment_invitation -1 cv entrevista* hemos inform* sido tenemos trabajo
offer +1 adjunto antes avisar* carta como contrato el eres es estamos firm* hablamos hemos incorporacion
offer +1 jornada oferta ofrecer* placer propuesta proxim* pued* puesto que queremos result* tenemos tienes
offer +1 vengas
offer -1 candidatura cv mand* mucho* no seleccion sobre tu una
recruiter_outreach +1 abierto alguien armando buscando cliente confidencial* consultor* conversa* disponib*
recruiter_outreach +1 empleo empresa encaja* estamos estas experiencia firm* gerente interes* interesa*
recruiter_outreach +1 mandatad* nuev* oportunidad perfil podria* proxim* queda reserva* salarial* seleccion
recruiter_outreach +1 soy un
recruiter_outreach -1 candidatura cuando el has inform* las los mas otr* proceso puede* queremos saludo*
job_alert_newsletter +1 cancel* empleo empleos entrevista h inscribete jornada nuevas nuevos ofertas
job_alert_newsletter +1 participa* pausa tienes vacantes
job_alert_newsletter -1 al del el que saludo* si su un
status_update_other +1 abierto aun avisar* candidatura candidatura* continu* decid* decision empresa en
status_update_other +1 evaluacion* gracias hay inscri* leido paciencia pasa* pedimos proceso queda retir*
status_update_other +1 retirada retras* sigue todavia vist*
status_update_other -1 a actualiz* cuando del el entrevista es mucho* necesit* nuestra recib* revisa* saludo*
status_update_other -1 seleccion* una
unrelated +1 antes candidat* cerrado comunicar* curso ejercicio* elegid* envio feedback finalmente hij* invit*
unrelated +1 la lament* llamar* master no nuev* oferta pedido por prestamo solicitud suerte superado valorar*
unrelated -1 acuse baja bien candidatura como concurso contable cuando curriculum cv envi* equipo gracias
unrelated -1 inscri* llegado nuestra para perfil personas proceso prueba puesto requisitos saludo* seguir*
unrelated -1 seleccion seleccion* tecnic* vacante vida
`,
  it: `
application_confirmation +1 acquisit* ammess* annuncio arrivat* bene candidati capo* caso chi concorso
application_confirmation +1 conferm* consegn* contatt* curriculum cv giornata grazie infermier* inviat*
application_confirmation +1 inviata legg* linea mand* nel nella noi operator* pervenut* preso proced*
application_confirmation +1 profession* profilo prov* prova qualora recruiting requisiti ricevuto ricezione
application_confirmation +1 riscontro ritirare sapere sara saranno sentir* stiamo successo test tuo tutto
application_confirmation -1 anche assumer* comunic* cordial* da di esperienza gruppo ha nostri person* piu
application_confirmation -1 ruolo saluti valutazione
rejection +1 abbiamo ammess* anche anni annullat* aspett* assumer* assun* avanti bene bocca candidatura
rejection +1 candidature cerchiamo chius* conserv* convocat* copert* database deciso della dispiac*
rejection +1 disponibile domanda dopo esit* esperienza ferm* figur* future gia grado grazie ha impiegat*
rejection +1 incontr* inform* inizi* intern* legg* lettera letto linea lupo maggior* non nostr* nostro oltre
rejection +1 pagina percorso pero piacere posizion* posto prefer* present* preso progettist* prov* prova punto
rejection +1 purtroppo qui ragazz* requisit* ricadut* ricerca rientr* ringrazi* riscontro ruolo scelt* scritt*
rejection +1 seguito selezione specialist* spiac* stage stata test va visto volta
rejection -1 carico contatt* entro incomplet* interess* link ora presso sapere scelto tempo
interview_invitation +1 andrebbe appena appuntamento aspett* assessment bene call colloquio conferm* conoscer*
interview_invitation +1 conoscert* convoc* disponibilit* fare fissa* incontrar* incontro indic* invit* letto
interview_invitation +1 lieti mand* parlare piacerebbe posto prenot* pres* prossim* quando qui recruiting
interview_invitation +1 ricord* sapere scritt* selezion* spost* stata telefonata va videochiamata vorremmo
interview_invitation -1 aver* come entro esser* finalist* giorni lavoro magazzin* nel non parte proposta
interview_invitation -1 ragazz* rientr* ringrazi* suo
assessment_invitation +1 addett* aiuto allegat* attitudinal* capo* chied* compil* completato conoscert* entro
assessment_invitation +1 esercizio inizi* interess* intervista invit* link oltre online pagina piacere prenot*
assessment_invitation +1 prepar* prossim* prov* prova questionario qui registra* scritt* svolg* test uno va
assessment_invitation -1 abbiamo altr* con domanda nostra nostri posto suo
offer +1 abbiamo assumerla assunzione conferm* contratto deciso esit* firm* hr impegno invia* invit* lettera
offer +1 lieti netti offrir* positiv* prepar* propon* proposta ragazz* ral tempo vorremmo
offer -1 apert* candidatura client* colloquio cv nostro prosegu* selezionat* suo tua
recruiter_outreach +1 al andrebbe capo* cercando cerchiamo contratt* contratto disponibile esperienza impegno
recruiter_outreach +1 interess* interessat* parlare percorso person* proposta provincia rispond* saresti se
recruiter_outreach +1 sentir* stiamo sto suo sviluppator* un una uno
recruiter_outreach -1 candidatura della entro esser* giorni nella parte posto pres* quando sara selezionat* si
recruiter_outreach -1 sua
job_alert_newsletter +1 addett* annunci arrivat* candidat* community iscrizione linea nuov* offert* offerta
job_alert_newsletter +1 posizion* ricerca subito te tempo
job_alert_newsletter -1 candidatura che e entro ha la lo person* posizione sei selezione si tuo
status_update_other +1 ancora appena community completa completare completata del della fase grazie incomplet*
status_update_other +1 invit* iscrizione mancano ora pazienza possiamo profilo responsabil* stato tuo
status_update_other +1 valutazione
status_update_other -1 azienda comunic* con consider* noi se selezione sono te
unrelated +1 abstract accettat* accolt* appuntamento client* colloqui* colloquio conferm* dei e esamin* esit*
unrelated +1 fare felic* figli* fissa* genitor* grazie iscrizione lavorativ* magazzin* nuov* offerta per
unrelated +1 polizza possiamo prenot* prestito proposta purtroppo ragazz* registra* ricevuto scelto spiac*
unrelated +1 stato terr*
unrelated -1 acquisit* assumer* candidatura come del dirett* hr incontro le nella parte posizione posto
unrelated -1 pratica prossim* ruolo sara sei selezione te videochiamata
`,
  nl: `
application_confirmation +1 aangekomen al beantwoord* bedank* bekijk* bel* bevestig* cv geselecteerd
application_confirmation +1 gesolliciteerd goede hier hoor* interesse kandidatuur kennismaken komen leuk
application_confirmation +1 motivatie* naar niets ontvangen ontvangst ontvangstbevestiging open orde past
application_confirmation +1 planner sluit* sollicitatie status uw vacature* verderg* verzonden vragen zodra
application_confirmation -1 afgewezen bijlage gaten gesprek gesprek* graag ingetrokken inmiddels kandidaten
application_confirmation -1 kom* komt kunnen me meer niet nieuwe personeel* sollicitatie* voor
rejection +2 iemand jou succes
rejection +1 afgewezen al andere anders bedank* behandeling bekeken besloten bewaren bezuinig* dank* even
rejection +1 feedback functie gaten gekozen gerust gesprek hebben hier inmiddels jammer keuze klik komt me
rejection +1 mijn moment monteur* na niet onvoldoende opnieuw over plek probe* proef proefdag rol ronde
rejection +1 schriftelijke sollicitatie sollicitatie* stage* stellen tegen toelicht* uitnodigen verder vrij
rejection +1 weerhouden werkvergunning zee zoeken
rejection -1 geselecteerd in kennis of zijn
interview_invitation +1 afspraak bevestig* brief duurt graag jou kennis kennismak* kennismaken kun laten link
interview_invitation +1 me mee* meeloop* moment nodig nodigen om over plan* planner ronde sollicitatiegesprek*
interview_invitation +1 sprak tweede uit uitnodiging video* voelen volgende wanneer weten wie willen zin
interview_invitation -1 contact deze gesprek* hebt het in mag match* meer motivatie* nieuwe
assessment_invitation +1 als ander* assessment* beantwoord* beoordel* beter bijlage budget capaciteiten* case
assessment_invitation +1 een hier klik leuk link maak maken nodigen opdracht opnemen opnieuw programmeer* stap
assessment_invitation +1 start* stuur* succes test* uit uiterlijk uitgenodigd volgende voor vragen wil
assessment_invitation -1 bedank* cv dank* deze duurt en even functie heb helaas jou kunnen laten me mee* nog
assessment_invitation -1 over profiel sluit* vacature
offer +1 aanbieden aanbod aangenomen aanstelling als arbeidsovereenkomst bel bieden bijlage contract
offer +1 contractvoorstel docent* er functie genoegen gerust graag hierbij keuze medewerker* monteur*
offer +1 ondertek* orde proefdag salaris* start* stellen teken* voorstel wanneer welkom weten zit*
offer -1 dank* geen gegevens gesprek kan leuk meer niet nog om opnemen sollicitatie team uiterlijk uw vacature
offer -1 volgende voor
recruiter_outreach +1 achtergrond afmelden al als baan beschikbaar een even graag hebben iets interesse jou
recruiter_outreach +1 jouw kennismaken klant langs* mijn naar opdracht opdrachtgever planner profiel rol sta
recruiter_outreach +1 tegen uitdaging voorstellen vrijblijvend* zoek zoeken zou
recruiter_outreach -1 de functie groet* hebt het is kom* krijg kunt personeel* sollicitatie uit we weten
recruiter_outreach -1 willen
job_alert_newsletter +1 afmelden bekijk hier jobs jou medewerker* nieuwe nieuwsbrief uit vacature* werkgever*
job_alert_newsletter -1 dan en groet* hebt is om op we wij
status_update_other +1 aanmerking andere bekeken dank* door er even geduld gesolliciteerd ingetrokken
status_update_other +1 kandidaten krijg kunt niets nodig nog plan* profiel recruitment* selectie* status uit
status_update_other +1 vertraging voldoe* werkgever* zodra
status_update_other -1 bel* contact dienst geen het ingevuld kom* komt leuk mee* nemen sluit* tot u weerhouden
status_update_other -1 wil
unrelated +1 aanbod aanvraag afgewezen afmelden ander* andere beschikbaar contract helaas huur* is kandidaat
unrelated +1 kandidaten kennis klant koffie kunt lening moeten past stage* tot uw verder volgende woning
unrelated -1 bel* belangstelling bij cv dan door er functie gegevens hebt inmiddels je kandidatuur kom*
unrelated -1 medewerker* nog of personeel* selectie* succes uit uiterlijk vacature vragen wil*
unrelated -2 sollicitatie
`,
  pt: `
application_confirmation +2 receb*
application_confirmation +1 analis* apenas assim candidat* candidata* candidato candidatos candidatura
application_confirmation +1 compativ* concurs* contact* contacto contat* curriculo deix* enviad* enviada
application_confirmation +1 etapas inscri* inscricao interesse mestre noticias obrigad* prazo professor*
application_confirmation +1 recebemos recebid* rececao salario selecionad* sim sucesso* tudo vamos
application_confirmation -1 acess* cancelad* conclu* estagio gente inscrev* lhe meu novo opt* posicao precis*
application_confirmation -1 procur* rh talentos tecnic* uma
rejection +1 acusamos agradec* alguem apos banco bem bom cancelad* candidat* candidatos cargo carreiras como
rejection +1 concurs* const* continuidade contrata* correspond* decidi* dessa desta diretor* emprego encerrad*
rejection +1 estagio etapa* exclusao feedback felicidades fim foi foram funcao futur* guard* infelizmente
rejection +1 inscrev* inscri* ja lament* lhe manda menos mora muit* muito obrigad* oportunidades opt* outr*
rejection +1 participacao passou pessoa* pessoas posicao prefer* processo procur* profissiona* proposta quando
rejection +1 que recai* recruta* requisitos residencia retorno seguir* seletiv* sorte tecnic* ter teu tudo
rejection +1 vamos vez vi
rejection -1 apresentar* as ate complet* confirmad* contrato falta* fazer for inscricao operador* prazer
rejection -1 remuneracao segue sera vai
interview_invitation +1 agend* breve caso chamada conhecer conversa* convite* decidi* disponibilidade
interview_invitation +1 document* encontramos entrevista* equip* escolh* etapa* fica* gostar* loja meu
interview_invitation +1 motorista noticias numero outr* papo passar queremos receb* selecionad* te uma visita
interview_invitation +1 vou
interview_invitation -1 apenas candidato em ja nao time vagas
assessment_invitation +1 ainda anexo assistente ate candidatos caso como convid* desafio envi* estagio etapa*
assessment_invitation +1 falta* gostar* gravad* inici* link manda motion online perfil pratic* prazo prefer*
assessment_invitation +1 prova quando que realiz* reel respond* segue seguim* seguir* sorte talentos teste*
assessment_invitation +1 uma
assessment_invitation -1 aqui avis* equipe inform* loja maior* nosso ser vagas
assessment_invitation -2 se
offer +1 admissao anexo apresentar* aprovad* assin* base ca carta como contrato document* equipa escolhid*
offer +1 estiver* etapas foste inicio ja motorista muit* muito nossa noticias oferta outr* pessoa* pj prazer
offer +1 preenchid* proposta queremos regist* residencia salarial salario segue sim termo topa* trabalho vez
offer +1 vindo
offer -1 candidatura entrevista* inform* nao uma vou
recruiter_outreach +1 alguem apresentar* atualizad* bem breve cliente conhecer contacto contrata* convite*
recruiter_outreach +1 desta diretor* emprego encontrei engenheir* interesse loja meu operador* oportunidade
recruiter_outreach +1 passou pela perfil pj procur* procuramos recruta* requisitos sou tem tens teria* teu
recruiter_outreach +1 topa* tudo ver vez vi
recruiter_outreach -1 a as ate avis* candidatura entrevista* escolh* ja nov* proxim* ser tecnic* time tua
job_alert_newsletter +1 auxiliar bom com como conversa* cv de desta emprego encontramos inscricao ja novas
job_alert_newsletter +1 ofertas profissiona* receb* vagas ver
job_alert_newsletter -1 candidat* da em for gente lhe o proxim* ser sua te
job_alert_newsletter -2 na
status_update_other +1 ainda analis* assim cadastro candidat* candidato candidatura conclu* coordena* demora*
status_update_other +1 document* falta* inscrev* mant* nossas obrigad* operador* paciencia particip* pela
status_update_other +1 pleno precisa processo residencia sua tiver* vinda
status_update_other -1 abraco* agradec* equipa gente ja lugar no perfil proxim* sem trabalho vagas
unrelated +1 apresentar* aprovad* avanc* candidato convid* encontra foi infelizmente lament* nao oferta pedido
unrelated +1 pix seu vamos
unrelated -1 acess* admissao aqui bem boa candidatura concurs* contato conversa* correspond* cumprimentos
unrelated -1 dados engenheir* envi* equipa equipe etapa* etapas exclusao fica* funcao gente gestor* inscri*
unrelated -1 lhe lugar mais manda pela processo quando recepcionista recruta* requisitos se sequencia talentos
unrelated -1 tecnic* teste* time uma vaga
unrelated -2 te
`,
  pl: `
application_confirmation +1 aplikacj* beda bez cie dokument* dolaczyc doszl* dotar* dzwoni* formularz* grafi*
application_confirmation +1 jesli kierow* mechanik* nauczyciel* odez* oferta osob* otrzymal* potwierdz* probk*
application_confirmation +1 przejrz* przyszl* referent* skontakt* super szukam testy wplyw wybran* wykon*
application_confirmation +1 wyslan* zadan* zakwalifik* zaprosimy zglosze* zostan*
application_confirmation -1 chcial* dalej dla inzynier* spotkani* uwagi uzupeln* zachec* zaprasza*
rejection +1 anulowan* asystent* autor* baz* budzet* chetnie cos dalej dalsz* dla dzieki dziekuj* dziewczyn*
rejection +1 dzwoni* etat etat* feedback* finansow* idziemy inzynier* jednak juz kandydat* kandydatur* kciuki
rejection +1 ksiegow* magazynier* musi* mysl* nabor* naboru nastepn* nasz* niestety nikogo nowych obsadzon*
rejection +1 odez* odpowiadac odpowied* oferte oglosze* ogloszenie osob osobe po ponad ponown* powodzenia
rejection +1 pozdrawiam* pozosta* projekt* przejrz* przykro* razem referent* spotkani* stanowisk* stanowisko
rejection +1 szukamy testu trafil* udzial urzednicze uzyskal* wakat* wieksz* wpad* wspolprac* wstrzyma* wycof*
rejection +1 zachec* zachow* zaczynasz zam zaprosili* zdecydow* zglosze* zlozon* znalazl* zost*
rejection -1 czy do nauczyciel* proponuj* reprezentuje
interview_invitation +1 aplikacj* baz* czy dalsz* dogodn* doradc* dostal* etap* godzin* jestem kierow* kolejn*
interview_invitation +1 ksiegow* kwalifikacyjn* o odbedzie odpowiada* opowiem pasuj* pogada* porozmawia*
interview_invitation +1 potrwa* prosze przygot* rozmow* spotkani* stanowisk* szuka* termin* ubezpiecz* wroc*
interview_invitation +1 zainteres* zaprosz* zdzwoni* zglosze*
interview_invitation -1 dokument* jesli ostatecznie po prac* proces* rozpatr* wybrali* za
assessment_invitation +1 bank dokoncz* dolaczyc ekipa jak kandydatur* kierow* kolejn* krok* link* masz nagra*
assessment_invitation +1 odesl* odpowiedzi pania podesl* podsyl* powodzenia probk* prosimy przesyl* przygot*
assessment_invitation +1 rekrutac* rol* rozwiaz* test testy wideo wykon* zadan* zalacz* zaprosz*
assessment_invitation -1 dokument* po proces* rozmow* twoja wybran* znac zostala
offer +1 adiunkt* bierzemy brutto budzet* chcem* cie dzieki etat godzin* nauczyciel* oferta podpis* prace
offer +1 proponuj* propozycj* przeprowadz* przesyl* przyszl* stanowisk* to twoja umowa umowy widzi* wybran*
offer +1 wykon* wynagrodz* zalacz* zaproponowac zatrudnieni* zatrudnienia zdecydow*
offer -1 aplikacj* cv dla nie
recruiter_outreach +1 chetnie czy dane dopasowan* jesli klienta kogos konsultant* link* nowe osob* otwart*
recruiter_outreach +1 podesl* poszukuj* pozna* profil projekt* propozycj* przedluz* przesl* reprezentuje
recruiter_outreach +1 rozwaza* szukam szukamy trafil* wspolprac* zainteresowana zdalnie zmian*
recruiter_outreach -1 aplikacj* dziekuj* po prosimy rekrutac* rozpatr* tym zostala
job_alert_newsletter +1 dalej doradc* etat* ksiegow* nabor nowe ofert* oferta powiadomi* profil specjalist*
job_alert_newsletter +1 staz* wypis* zapisa* zobacz
job_alert_newsletter -1 jest od pani stanowisko za ze
status_update_other +1 cierpliwosc dalej dokoncz* dostal* gdyby* inn* nabor nadal oferte podpis* potrwa*
status_update_other +1 pozosta* pracodawca profil propozycj* przedluz* przesun* rekrutac* sie to twoja
status_update_other +1 uzupeln* zglosze*
status_update_other -1 dla dyrektor* hr jak kandydatur* niestety prac* praca prosze spotkani* wybran*
unrelated +1 bank do dzieki godzin* grafi* kandydat* kontynu* kredyt lekarz* mieszkani* nie niestety o
unrelated +1 ostatecznie program* przeprowadz* przygot* przykro* przyzna* umowy wizyt* wpad* wplynel*
unrelated +1 zatrudnienia zdecydow* zostan*
unrelated -1 chcial* dla dzien etap* hr jest kandydatur* kierow* pogada* praca proces* rozmow* sie stanowisko
unrelated -1 szacunk* to
`,
  sv: `
application_confirmation +1 alla ansok* aterkommer befattning bekraft* besked brev* case* cv emot far fram gar
application_confirmation +1 ha hor jobb* kalla* komma kommit kompletter* kontakta* laser mottag* nu oavsett
application_confirmation +1 paborja* person* personer registrera* ringer roligt sokt spontanansokan stamm*
application_confirmation +1 tack telefon* urvalet valt
application_confirmation -1 annan behover erbjud* fick garna i igar igen intresse mer nagon skicka tid var
rejection +1 annan annu ansokningar anstalla anstallning arbetstillstand aterkoppling avbrut* avslut* battre
rejection +1 beklag* beslutat budget* det ekonom* flytta* folj foll for fortsatt* gatt gick ha handlaggare
rejection +1 handlingar igen jobb* kalla* kandidatbank kommun kund laste logiktest* lon* lycka mvh nedan nu
rejection +1 oss personal* platsen pratade provet rad ratt rekryteringen roll* rollen sokande soker sokte
rejection +1 sommarjobb* sparar tack tillsatt tips tjansten tyvarr uppfyll* urvalstest* valet vanligen var
rejection +1 visat
rejection -1 bekraft* brev* emot kan komma minuter om rekryter* skicka ta* talamod
interview_invitation +1 anstallningsintervju bjud* boka* da dig far fick fika forbi fortsatt* garna hor*
interview_invitation +1 inbjudan intervju* intervjun kaffe kalla* kallelse komma minuter passar prata roligt
interview_invitation +1 rollen stamm* tar telefon* tjansten traffa traffa* valj vilja
interview_invitation -1 annan behover ditt erbjud* gar har ja kandidat* ni nu sokande svar* test* var
assessment_invitation +1 alla arbetsprov* aterkoppling ber bifog* case* den gar genomfor* gor hogst hos igen
assessment_invitation +1 klicka kodtest* lamna* lank* minuter nasta oppen pratade provet rollen senast skicka
assessment_invitation +1 spela* starta* steg svar* tar test* traff vanligen videointervju* vilja
assessment_invitation -1 blir din ditt garna har hor hr intresse kandidat* oss tid tyvarr
offer +1 anstalla anstallning anstallning* anstallningsavtal* anstallningserbjudande* bankid befattning
offer +1 beslutat bifog* dig elektriker erbjud* erbjudande fick hr ja jobbet lon med mig provanstallning
offer +1 referens* sag samtal* signera* skriv* start stort team tilltrade tjanst*
offer -1 andra ansokan blir de din for garna gatt gor in intresse jobb mer sokt ta*
recruiter_outreach +1 avregistrera* beratta cv en fick heter hittade hora inga intresserad jag jobb* laste mer
recruiter_outreach +1 nu nummer nyfiken oppen prata ratt sjukskoters* soker spela* sugen team
recruiter_outreach -1 blir da de den ingen kul person* vidare
job_alert_newsletter +1 annonser avregistrera* avslut* bevakning bevakning* blev cv far gransk* igar jobb* nya
job_alert_newsletter +1 sommarjobb* traffa traffa* visa
job_alert_newsletter -1 det inte och oss till vi vill
status_update_other +1 andrats ansokan ar aterkommer fortfarande gransk* inga ingen kandidatbank kompletter*
status_update_other +1 lediga paborja* registrera* rekryteringen se slutfor* status ta* talamod tjanst*
status_update_other +1 urvalet valkom* vara
status_update_other -1 annan ansok* anstallning* den dig erbjud* fram gar gor nagon om plats som svar* test*
status_update_other -1 tyvarr
unrelated +1 andra bifog* bjuda boka* cv er fatt fika for gick hyres* igar ingen intervju* kan kandidat*
unrelated +1 kontakta* kvar lagenhet* lediga lon* maste nedan ni nytt om passar platsen senast skriv* starta*
unrelated +1 test* till traffa tyvarr valkom* visa
unrelated -1 aktuell andrats anstallningsavtal* de dig far fick folj gor gransk* ha hos inbjudan kompletter*
unrelated -1 mer nasta oss paborja* sa som talamod tar tillbaka tillsatt tjansten urvalet
`,
  tr: `
application_confirmation +1 aldik alinmis* basvuru* bildirim* cok cv don* donus edebil* eksik* firsat* halinde
application_confirmation +1 hemsire* ilan ilet* iletisime inceley* kabul kayd* kayde* ozgecmis* sayil* sizinle
application_confirmation +1 takdirde ulasmis* ulasti yap*
application_confirmation -1 gun is ise yeniden
rejection +1 acik acilir* aday* alam* alim* alinm* anlas* aramiz* arkadas* asama* basarilar* baskasi*
rejection +1 bildirim* biri* bulunmu* calis* cekiyor* daha danismani davet deger* deneme deneyimli edem*
rejection +1 ediyor* ekip* eleman* et firmasinin garson* gelebil* geri girem* gorem* gorulmem* gorusmem* gun*
rejection +1 gunu* haber haberdar hemsire* ihtiyacimiz* ilan* ilani ileride* ilerle* ilerletem* ilerleyem*
rejection +1 kadro kadro* kal* kapat* karar* kariyer* karsilam* kidemli maalesef not olumsuz onceli* planlama*
rejection +1 rol* saglamad* saygil* sef* sonlandiri* sonlandirm* sonuc* sonuclan* sureci sureciniz* tabanim*
rejection +1 tamamlanmis* tanimak teklifimiz* ucret uzulerek verdik yayindan yazik yedek yeni yogun
rejection -1 cv* ekte* kayd* maas mis* ortus* ulasti
interview_invitation +1 cag* davet* gelistirici* gerceklestir* gorusmek gun gun* icin ilani incele* ist*
interview_invitation +1 muhendisi mulakat* musait* planla* planlama* rol* seninle sonlandiri* takim* tanisalim
interview_invitation +1 tanismak ugra* usta yapilac* yarim
interview_invitation -1 acik gonder* icinde ilan* olarak sure*
assessment_invitation +1 adim* asama* baglanti* basarilar* bekl* doldur* ediyor* ekte* en envanter* gec ilet*
assessment_invitation +1 istiyor* kadar kayd* link* odev* olursa* son sonraki sorumlu* sureci* takvim*
assessment_invitation +1 tamamla* tarih test* vaka* video yok
assessment_invitation -1 is ist* mis* sonuclan* yap*
offer +1 alim* aramiz* basla* bekl* beklenti* calis* deneme ekip* etmek* etmekte* giris gormek* gorusmel*
offer +1 hazirla* hos isbasi ise istiyor* kabul maas mektubu* mutlu* olarak onayla* pozisyon* sigorta* tamam*
offer +1 teklif teklif* temsilci* ucret
offer -1 basvuru* gorusme* ilan* kisi* mulakat* tesekkur* uygun zaman*
recruiter_outreach +1 aldik alinm* arayis* ariyoruz ben buyutuyor* calis* cek* danisman* degil* deneyim*
recruiter_outreach +1 dusundu* firsat* gelistirici* gor* guncel hemsire* ilgini* inceledim ism* ister
recruiter_outreach +1 musterim* olarak ozgecmis* profil* saygil* tamam* yeni yonetici*
recruiter_outreach -1 basvuru* ilan* pozisyon* sana tesekkur* uzmani ver* yap*
job_alert_newsletter +1 alarmi* cv* daha ilan* ilanlari kariyer* kasiyer* pozisyon yeni
job_alert_newsletter -1 basvuru* cok ist* mis* pozisyon* tesekkur* ver*
status_update_other +1 basvuru* cektigin* devam diger durum* ediyor eksik* ertelen* geri giris gorusmel* haber
status_update_other +1 kal* kapat* karar* olarak profil* sabriniz* sure* sureciniz* yarim yukle*
status_update_other -1 cok etme* gonder* gun is sonuclan* uygun
unrelated +1 basarilar* baska baskasi* basvurabilir* ben butcesi* diger etmek* gun* gunu gunu* hos kabul kadar
unrelated +1 kira* kontenjan* kredi* maalesef musterim* olumsuz onayla* pasaport* saat* sigorta* takim* teklif
unrelated +1 teklifimiz* tercih teslim* verdik vize* yeni yeniden
unrelated -1 acik aday* arkadas* calis* cekiyor* ekib* geri gor* gorusme* gun haber ilgini* kariyer* katil*
unrelated -1 kayd* mektubu* muduru mulakatin* mutlu* odev* pozisyon* sureci ulasti uzmani zaman*
`,
  he: `
application_confirmation +1 אישור איתך אעבור הגיע* הועבר* היה היכרות הסרה הצלחה התאמה התקבלה ולא ועל חברה חסר*
application_confirmation +1 יוזמנו להגיש מועמדותך מועמדים מיון מקרה משרת מתאי* ניצור נמשיך נקלט* סייע* עד
application_confirmation +1 עובר* עמך פניות פנייה פנייתך קבלת קו קיבלנו קיבלתי רק שמחים תודה
application_confirmation -1 אך לך מנהל נציג* נשמח עוד ראש
rejection +1 אבל אוי* אחר אין אינו אינך איננו בכבוד הוחלט הוקפא* החלטנו המון המשך העניין הפעם הצלחה הצעת התאמה
rejection +1 ועדת חוזה ייפתח* יסתדר ישתנה לא להכיר להמשיך להשיב להתקדם לזמן לצערי לצערנו לקדם מאגר* מאחל*
rejection +1 מהנדס* מודים מוזמ* מוכר* מועמדים מורה מישה* מנהלת מעצב* מצאנו מראש משרת נאלצ* נבחר* נפתח* נשמור
rejection +1 סטודנט עבודה עובדים עומד* פנייתך קריירה ראיונות שוב שלנו תודה תיפתח*
rejection -1 הזמנה החלט* היכרות הסר ח יום מגייס* עד צורך שמח* תאריך
interview_invitation +1 אחראי* היכרות המשך הפרטים השלב זום זימון יום לבחור לדבר להכין להשיב לפגוש לקבוע מוזמ*
interview_invitation +1 מועד מספר מתי נוח סייע* עבודה עברת עובדים עובר* על צריך קיבלנו קיבלתי ראיון ריאיון
interview_invitation +1 שיחה שיחת שמחים תיאום תעודת
interview_invitation -1 התא* חוזה
assessment_invitation +1 אבחון* אזרחות הצלחה השלב התאמה וידאו טרם להחזיר להכין להשלים לענות לקבל לקחת מבדק*
assessment_invitation +1 מבחן מבחנ* מועמדים מחכה מטל* מיון מנהל מצור* משימה נבקש נוח סרטון עברת עד עלי* עליך
assessment_invitation +1 צוערים צריך קישור ראיון שאלון שלחי תהליך תוך תרגיל*
assessment_invitation -1 אם אני מועמדות* מכרז משרה נמצא* עם רכז* שלך
offer +1 אינה אישור אני אצלנו החלטנו הסכם העסקה הצעת התקבלת ות* חוזה חתימה להצטרף להציע לחתום לך לקבל מורה
offer +1 מחכה מצור* מצורף עבודה עובד* עליך רוצים שכר שמח* שמחים
offer -1 אין חיים מועמד מועמדותך נוח קורות שיחה
recruiter_outreach +1 אבל אולי אם אני בכבוד גננת דרוש* האם היברידי* הסר השמה חברה חברת חיפוש חסר* לדבר להכיר
recruiter_outreach +1 להשיב לקוח* מאגר* מגייס מגייס* מחפש* מחפשים מספר מעניי* מתאי* ניסיון עלייך פגישה פנייה
recruiter_outreach +1 קיבלנו קיבלתי קישור רלוונטי רשת שווה שלנו שמי שמך
recruiter_outreach -1 אין העדפ* התא* ולא ות* יום מועמד מועמדות* מועמדותך עד תפקיד
job_alert_newsletter +2 משרות
job_alert_newsletter +1 אבחון* ארגון דרוש* הסר הסרה התא* חברה חברת חדשות חיפוש ליצור מנהל מספר משרה מתאי* נדח*
job_alert_newsletter +1 נוספות עוד פידבק קיבלת ריאיון שלחת
job_alert_newsletter -1 אותך אין אם אני את מועמדותך מכרז נמצא* נשלח* עד
status_update_other +1 את דבר הגשת החלט* העלות חסר* להשלים מהנדס* מועמדות* מועמדותך משרת מתעכב* נעדכן סבלנות*
status_update_other +1 עדיין עיכוב צפה שולח* תהליך תוא* תודה תעודת
status_update_other -1 אחר אני ות* ח יום מועמד משרה מתאי* נשמח עבודה
unrelated +1 אבל אושר* אחר אינה איתי אשראי ב* הריאיון התקבלת זימון יום להגיע לזמן לצערנו לתאם מחפשים מישה*
unrelated +1 מצור* מראש נדח* עונה רבה
unrelated -1 אותך בברכה גיוס התא* חיים להשלים מהנדס* מועמדותך מחכה מכרז מספר משימה משרה נאלצ* נמצא* עבודה עלי*
unrelated -1 קורות ראיון רכז* שכר תאריך תהליך תפקיד
`,
  ja: `
application_confirmation +2 付
application_confirmation +1 ね へ エ マ メ リ 了 今 介 信 公 内 募 受 否 場 完 少 履 応 改 業 次 知 確 絡 者 返 連 間 領
application_confirmation -1 ど わ ョ 件 入 名 多 定 来 検 機 申 礼 祈 論 階
rejection +1 せ そ ど な ね ひ へ め ィ ョ 了 今 件 余 再 凍 切 判 別 卒 名 回 声 多 実 就 店 引 御 心 念 恐 控 数 方 検 業 止 消 礼 祈 種 終 経 総 縁 考 至 裕
rejection +1 覧 計 設 訳 迎 進 運 際 難 験
rejection -1 spi を オ ド ナ プ ロ 受 合 場 提 明 月 知 確 答 遅
interview_invitation +2 都
interview_invitation +1 き ず ど ひ オ ク 下 介 合 履 年 店 月 案 様 次 歴 由 程 紹 給 行 話 通 配 面
interview_invitation -1 そ め も コ チ 不 中 了 今 別 取 受 同 少 待 承 提 方 明 期 査 検 業 決 経 送 関 限 際 験
assessment_invitation +1 へ ィ コ テ 余 作 出 切 動 回 年 性 提 数 断 月 案 検 水 画 答 続 締 考 裕 要 課 進 選 録 間 限 題 願
assessment_invitation -1 や メ ュ 中 了 件 名 員 店 念 業 残 知 礼 終
offer +1 ひ ァ フ 万 付 備 働 入 円 労 収 同 意 採 書 月 条 果 決 知 結 給 致 談 貴 越 迎 返 通
offer -1 が け つ み わ ト プ メ 不 了 人 今 会 募 受 回 報 応 方 望 査 案 検 求 示 礼 総 者 要 見 過 集
recruiter_outreach +1 か じ ィ ウ エ ジ テ ニ ョ 介 作 信 味 実 感 拝 探 期 業 然 突 紹 経 絡 興 見 謝 貴 連
recruiter_outreach -1 く こ さ だ タ 下 事 件 入 待 応 念 接 日 明 月 果 様 機 知 結 選 願
job_alert_newsletter +1 ひ ア ッ ト 人 停 同 多 新 月 条 検 業 止 求 着 経 給 見 説 退 都 開
job_alert_newsletter -1 き ご さ だ て ん 上 様 確 結 職 話 選 願
status_update_other +1 ん ロ 不 伝 個 備 再 出 同 在 報 延 情 格 次 状 申 第 絡 考 訳 課 辞 退 連 遅 間 難
status_update_other -1 は め ク シ ジ ト フ マ レ 事 場 年 方 望 歴 求 決 理 祈 補 集
unrelated +1 そ と れ わ ー 不 介 候 入 合 基 学 少 居 履 引 文 材 査 添 疲 紹 者 見 訳 謝 込 送 都
unrelated -1 く さ ぜ め オ チ テ ナ プ レ 予 人 作 信 働 務 募 受 同 員 待 応 拝 次 求 縁 考 職 説 越 過 選 限 難
`,
  zh: `
application_confirmation +1 会 例 保 准 则 初 功 后 品 复 如 将 已 成 提 状 申 确 符 答 網 给 网 要 視 谢 资 适
application_confirmation -1 一 份 体 做 先 再 台 学 实 尚 就 年 推 环 理 终 经 评 跟 过 间
rejection +2 此
rejection +1 offer 一 中 他 份 众 來 关 其 再 几 划 制 反 只 够 存 定 届 岗 应 心 感 憾 應 才 找 抽 推 撤 景 暂 更 有 束 果 校 欢 歉 没 满 留 祝 第 答 結 继
rejection +1 续 考 背 能 苦 虑 表 見 謝 计 试 该 谢 超 跑 距 辛 达 这 进 進 遗 銷 集 順 额
rejection -1 件 口 您 日 期 約 请
interview_invitation +1 下 中 二 便 初 参 地 复 如 安 恭 想 排 提 改 时 段 流 确 约 聊 能 至 複 见 談 謝 诚 趟 进 道 邀 长 间 集 面
interview_invitation -1 事 作 关 即 可 合 完 对 录 成 未 查 求 续 考 职
assessment_invitation +1 业 初 前 发 在 完 开 无 时 格 案 止 测 稿 答 約 結 约 請 逾 道 邀 链 题
assessment_invitation -1 了 事 体 保 信 到 名 师 您 报 收 来 注 申 确 经 薪
offer +1 offer 书 任 兴 喜 回 報 备 式 恭 意 我 才 按 接 擔 期 欢 為 獲 等 簽 薪 請 證 资 迎 远 錄
offer -1 不 主 会 位 候 关 即 历 后 学 对 将 岗 徵 感 投 招 由 申 的 简
recruiter_outreach +1 上 传 供 兴 冒 向 在 头 存 寻 总 想 我 托 找 昧 正 步 看 考 聊 至 荐 虑 谈 责 趣 邀 领 验
recruiter_outreach -1 下 候 出 同 子 实 将 就 岗 已 成 接 日 月 生 用 申 评 试 跟 这 选 面
job_alert_newsletter +1 为 位 助 参 双 多 技 推 更 欢 此 立 精 荐 订 退 适 选
job_alert_newsletter -1 一 人 候 可 就 已 年 招 时 有 用 申 知 给 过 通
status_update_other +1 中 主 人 传 善 填 尚 差 已 延 心 應 新 更 為 的 等 耐 至 补 表 进
status_update_other -1 与 个 也 任 保 加 同 地 就 开 手 文 机 法 知 确 祝 考 者 薪 视 试 过
unrelated +1 为 予 二 信 免 取 另 太 差 帮 录 思 憾 早 热 租 稿 终 被 要 退 遗 金 题
unrelated -1 业 体 做 关 函 只 回 实 岗 工 往 想 招 收 查 正 测 看 知 第 聊 职 联 聘 计 该 資 递 選
`,
};
