// Written by tools/fit.ts: run it again after a change of words. What the words of each language speak for, see
// word-weights.ts.
export const wordWeights: Readonly<Record<string, string>> = {
  any: `
application_confirmation +1 alle assistant data
application_confirmation -1 devops director head lead marketing senior uur
rejection +1 b2b backend codility head intern internship junior
rejection -1 google microsoft pm uhr 時
interview_invitation +2 meet microsoft zoom
interview_invitation +1 a.m alle am engineer* godz google kl ore pm saat sales scrum teams uhr uur webex בשעה
interview_invitation +1 時 点
interview_invitation -1 ai hirevue trainee unsubscribe
assessment_invitation +1 ai backend codility consultant developer* frontend hackerrank hirevue saat sales
assessment_invitation +1 testgorilla trainee בשעה
assessment_invitation -1 alle manager recruiter senior teams
offer +1 frontend internship scrum
offer -1 coordinator marketing ms teams uhr um unsubscribe
recruiter_outreach +1 ai b2b consultant developer* director engineer* head manager ml recruiter scientist*
recruiter_outreach +1 teams unsubscribe
recruiter_outreach -1 alle analyst* assistant coordinator google junior meet uhr
job_alert_newsletter +1 internship junior manager meet recruiter specialist unsubscribe
status_update_other -1 am analytics consultant coordinator data developer* freelance marketing pm software uhr
status_update_other -1 uur 点
unrelated +2 pm
unrelated +1 alle godz kl microsoft saat um unsubscribe בשעה
unrelated -1 ai assistant consultant controller coordinator designer director engineer* intern junior lead
unrelated -1 manager meet ms ore scientist* specialist trainee
unrelated -2 analyst*
`,
  en: `
application_confirmation +2 apply* received sent
application_confirmation +1 acknowledg* active* advance agent also anyone applicants application applied
application_confirmation +1 apprentic* arrange arrived assume bad be business came card* career check close
application_confirmation +1 closing coffee confirm confirm* confirmation contact copy currently cv discuss
application_confirmation +1 don't either eligible email every exam excited expect expression* filling fit*
application_confirmation +1 form free got guide hear heard hr if individuals intended interest interested
application_confirmation +1 interviews invited isn't items joining just latest learn life limited lodged
application_confirmation +1 logged login look match may missing name not official only person planning privacy
application_confirmation +1 process profile reached receipt receive referees regard regarding response resume
application_confirmation +1 retain* reviewing ring safely science selected sending short shortlisted should
application_confirmation +1 similar soon status submission submitted successful successfully suit* team
application_confirmation +1 telephone thanks those thrilled through touch until us wait we'll whether who will
application_confirmation +1 withdraw working yrs
application_confirmation -1 added among appointment are as asked background better board bring budget card
application_confirmation -1 chosen click closed closely coming community concluded confidential confidential*
application_confirmation -1 congratulations considered copyright could days decided description different else
application_confirmation -1 employ enough executive exercise financial founder full fully fund* future happy
application_confirmation -1 here hoped hours however i immediate include internal longer looking minute
application_confirmation -1 minutes most moved new offer open operat* other pay pipeline placed pop
application_confirmation -1 preferences priorities pursu* pursue questions registration reimburs* relevant
application_confirmation -1 remain room round saved send several situational start statement suits talk
application_confirmation -1 talking thought thursday title trademarks transfer up upload vacancies visa wants
application_confirmation -1 wednesday well when withdrawn within worker written yet you'd
rejection +2 candidacy moving went were won't
rejection +1 able across active* administrator afraid again agreement always among application applications
rejection +1 appoint appreciate apprentic* apprenticeship assessment assignment authori* awarded been before
rejection +1 behalf benchmark board booking budget came can't cancelled candida* candidate cannot career
rejection +1 careers changed check* cheers chef chose client close closed coming concluded conditional
rejection +1 confirmed considering contingent continu* continue cordially could credit current cut cycle
rejection +1 database decided disappoint* disappointing discontinu* discussion doesn't down dropping each
rejection +1 elected eligible employ encourage end ended enough every executive exercise extend* eye fee*
rejection +1 feedback filled finalist flat forward found further future gave giving going gone grant happy
rejection +1 hard has headcount held here hereby hop hopefully human impressed insurance intake interest
rejection +1 invite inviting isn't keep learning letting licen* linkedin llc longer lovely making many mark
rejection +1 meeting met minimum money monitored needs nice not notifications now offer offered officer
rejection +1 opening opens opportunity outside panel pass paused people person personal pick ping placed
rejection +1 policy position positions present previous priorities privacy proceed* progress* progressed
rejection +1 pursu* pursue qualified ready reapply* recei* referred regarding regards regret reimburs* req
rejection +1 requisition reside* role roles round route running score screening search second shortlist since
rejection +1 sincerely so someone sorry spoke sponsor* standard started statement status stay stronger success
rejection +1 suitable suited supervisor taken talk* talking thank thanks therefore this those thought
rejection +1 threshold trial unable under unfortunately update us vacancies vacancy warmly we whose wish
rejection +1 without worker worth writing year years you'd yours yrs
rejection -1 2pm acceptance account advanced advis* ago align* also apartment arrang* arrived article basic
rejection -1 begin beneficiary book building business by can cancel* carry center challenge chance choose
rejection -1 confidential* congratulations contact convenient copyright course curious date days degree delay*
rejection -1 discuss documents easy emails event excited favour focus* forget forwarded free funds guide
rejection -1 happens hasn't if include individuals items kit landlord lectur* life like link login looks love
rejection -1 minutes missing network notified official or over paper payment phone planner possible potential*
rejection -1 proof provide purchase questionnaire receive recommend* rejection relevant remains rental review
rejection -1 reviewing safely sample schedule scorecard see* seeking sent set sharing slot* sometimes soon
rejection -1 study successfully suits tell them these third timeline times too type until urgently waiting
rejection -1 wasn't weekly weeks withdrew working worry you've
rejection -2 check
interview_invitation +1 00am 2pm advance along anything application apprentic* arrang* asks at attend
interview_invitation +1 availability been booked calendar cancel* carry centre chat choose come confirmation
interview_invitation +1 confirmed congratulations conversation date* delighted design down draft editor event
interview_invitation +1 expenses feedback final finalist financial fits flight formal forward gone grab guide
interview_invitation +1 hereby hour informal interview intro invitation invite invited learn let licen* like
interview_invitation +1 location longer looks mark meet* meeting min minute move my number opening operations
interview_invitation +1 or outside panel passport person pick place pleased post proof quick reimburs* reply
interview_invitation +1 representative request reschedul* reserve reserved return ring room round saw say
interview_invitation +1 schedule sharing slot* slots speaking standard still stood suit talk there these this
interview_invitation +1 thursday time times together tomorrow tuesday video wednesday well where worker works
interview_invitation +1 would
interview_invitation -1 advis* again ago all answer appl* applicant applications apply appointment as begin
interview_invitation -1 candidates case choice* coming connect consider decision do don't emails file from
interview_invitation -1 future get had happens happy has have haven't high hold how information internal isn't
interview_invitation -1 job jump keep* match might money need not now off open otherwise partner per picked
interview_invitation -1 pool privacy read recommended record references remote respond review review* search
interview_invitation -1 small start start* stronger taking teacher test that them those through touch until
interview_invitation -1 view waiting was website within worry writing year years you've
assessment_invitation +2 minutes
assessment_invitation +1 a answers any asks assessment assessment* attached bank before begin behalf
assessment_invitation +1 behavioural by case challenge choosing clerk close closed coding complete completed
assessment_invitation +1 completing continue cut deadline demand detail digital due exercise expires fill
assessment_invitation +1 finish finished flat getting go haven't hear home hour id invitation invited invoice
assessment_invitation +1 kit latest link login longer meets min mind minute monday must noticed one paper part
assessment_invitation +1 personality phone pick pleasure prepare process provided questionnaire questions
assessment_invitation +1 ready record record* refused representative request return round sample selection
assessment_invitation +1 send short shortlist sit situational small speak started step task test tests thanks
assessment_invitation +1 together trial two us use video way will withdrawn within without won't
assessment_invitation -1 account after again all already applied apply appointment background being business
assessment_invitation -1 call came candidates card check click closing confirm decision delighted documents
assessment_invitation -1 emails employment fee* first fit form founder free got had high i'm i've if
assessment_invitation -1 information job join joining last lectur* let look love manage message note offer
assessment_invitation -1 opportunity out pass qualified references remote ring rul* second see* set shift
assessment_invitation -1 someone sorry talent talk teacher times under update view wait want welcome well year
assessment_invitation -1 years
offer +2 accept offer
offer +1 able acceptance agreement as attached behalf booked choice* choose congratulations contains
offer +1 contingent continu* contract decline didn't discount documents employment enclose* every* extend
offer +1 following formal forward full glad happy home hour hr impressed intended join letter look* lovely
offer +1 monday moving notice options pay per picked pleased pleasure post program questionnaire ready recent
offer +1 relocat* return role salary say selected sent sign* start start* stay still successful take talk
offer +1 technician therefore thought thrilled through tips tomorrow tuesday tuition verbal wait want welcome
offer +1 went were weren't will within yours
offer -1 action again all application applications apply apply* back bank before being better cannot contact
offer -1 current cv don't each either email end fill find fit give given go going hear high how i've interest
offer -1 invitation made more no not now number only or part people possible profile recruiting reply resume
offer -1 round search second see* shortlisted should sincerely soon special strong suits talent test thank
offer -1 them time under was website what when where who
recruiter_outreach +1 across arrang* arrange ask assume authori* building caught click client close coffee
recruiter_outreach +1 coming confidential connect consider contract conversation conversation* couldn't cv
recruiter_outreach +1 cycle description design duration either event experience eye found full great i if
recruiter_outreach +1 immediate in informal inmail interest interested keen know large latest linkedin list
recruiter_outreach +1 location looking market me months name needs new number onsite open opening opportunity
recruiter_outreach +1 opted out outside paper passport payment planner pleasure profile proposal qualified
recruiter_outreach +1 quick rate reach reached read recent recommend* record recruitment regarding relocat*
recruiter_outreach +1 remote removed reply requirement resume retain* roles safely saw seeking send setting
recruiter_outreach +1 shift someone stop suit suit* suitable tax team telephone tell tempt third thought title
recruiter_outreach +1 top turned type updated urgent usually vacancy visa we're wish worth years
recruiter_outreach -1 account ago already anything applicant application applied as basic benchmark bring copy
recruiter_outreach -1 date day decided due each encourage every feedback follow form friday get had happens
recruiter_outreach -1 has home hours how interview it jobs link looks match meeting monday money more news now
recruiter_outreach -1 once page panel process program recruiting req running say screen second short soon
recruiter_outreach -1 sorry stay step take taking terms thank them there these together want way website
recruiter_outreach -1 wednesday when works you'll
job_alert_newsletter +2 jobs
job_alert_newsletter +1 across actively again alert* alerts apply associate bank bring cancel* card* career
job_alert_newsletter +1 career* case click client close* community daily easy employers feedback filled first
job_alert_newsletter +1 found hard hearing here include interested issue likely linkedin list longer manage
job_alert_newsletter +1 many match matching never new newsletter notifications nurse* offer* once policy post
job_alert_newsletter +1 posted preferences privacy quick receive recruiters regret rejected remote resume
job_alert_newsletter +1 review round rul* salary saved saw say search since slot* started suitable technician
job_alert_newsletter +1 these third this those tips today today's top tough tuesday unfortunately vacancies
job_alert_newsletter +1 week's weekly who
job_alert_newsletter -1 action another application appointment as available background being below can't
job_alert_newsletter -1 careers come decision declined details do documents every* executive fellow* following
job_alert_newsletter -1 further given going good great hear i'm id if intended its link love next only our pay
job_alert_newsletter -1 phone receiving reference regards resources role screen selected sorry subscription
job_alert_newsletter -1 success team tell than thank through time* two under we'll whether yet you've yours
job_alert_newsletter -2 me
status_update_other +1 action and another application applied attached availability be bear bearing by
status_update_other +1 campaign candidate careers certificate* changed check* claim* complete confirm
status_update_other +1 confirmation decision declined delay* documents don't down employers expect expenses
status_update_other +1 expires file file* fits for get have hoped incomplete information informed interest*
status_update_other +1 interviews joined keep* letting membership missing needed options panel passport
status_update_other +1 patience pool postponed present privacy profile progress questionnaire quick recruiters
status_update_other +1 referees reimburs* remains review ring roles running screening short shortlist* sign*
status_update_other +1 some soon sorry started status still submitted talent tax today touch tutor two update
status_update_other +1 upload verify viewed wait waiting weeks welcome withdrawn yet
status_update_other -1 a advis* after answer associate back begin benchmark best book brief bring call came
status_update_other -1 candidates career centre completing confirmed consider criteria days do every exciting
status_update_other -1 executive experience filled find follow following forward give given going gone high
status_update_other -1 hire home i inform join just letter like list lodged looking love luck may me most
status_update_other -1 offer* opportunity others over part planner planning plot position process program
status_update_other -1 questions recommend* record* recruiting reply required requirements respond review*
status_update_other -1 right room round selected sent service shift shortlisted should sincerely situational
status_update_other -1 start stop submit success successful supervisor talk team technical terms those thought
status_update_other -1 thursday time too up use want way we we're where whether wish years
unrelated +2 anyone offer* submitting subscription unfortunately
unrelated +1 accept added addition administrator admissions also always an another any anything apartment
unrelated +1 aren't arrival article assessment bad basic be beneficiary book booking budget* building can't
unrelated +1 capacity card card* changed cheers choice* chosen claim* click confidential* confirmed
unrelated +1 consideration considering contains copyright could couldn't credit current currently daily
unrelated +1 database debrief decided demand deposit didn't different difficult digest discontinued easy else
unrelated +1 ends experienced favour fee* fellow* few file* fill filling financial fit* focus forward
unrelated +1 forwarded free full fund* funds getting gift giving going great guide hard hasn't haven't heard
unrelated +1 high hold home however huge i've immediate include individuals interest* interested interviewed
unrelated +1 interviewing issue items its joined jump kit lack landlord latest life list loan looking looks
unrelated +1 luck mailing make making manuscript mark may membership might mind miss mistakes money mortgage
unrelated +1 most move moving msc my new newsletter offer opt options order passing payment perfect personal
unrelated +1 picked plot podcast posted postponed potential* present program programmer proposal received
unrelated +1 receiving record recruit* refund regret rejection removed rental request reserved running
unrelated +1 schedule scorecard security selected sending setting sharing slot* slots social some someone
unrelated +1 something speak* special sponsor* standard study submission subscription* suits talk* talking
unrelated +1 terms tests that the thought title today too transfer try turned type unable updated urgent
unrelated +1 urgently usually visa was wasn't weekly well were weren't which wish working writing yet zone*
unrelated -1 11am across afraid ahead answer application asked assess* associate at availability back bear
unrelated -1 board bring* came candida* careers centre certificate* check* chef community completing
unrelated -1 congratulations connect cordially criteria cv dropping duration endeavo* every* finalist finish
unrelated -1 first fit hear hop hours intake intro jobs joining letter letting linkedin llc logged longer
unrelated -1 lovely match me minimum monday moved notice nurse* officer opens otherwise our passed paused
unrelated -1 planner position post preferred proceed* process professor* profile progressed qualifications
unrelated -1 reach reapply* recruit recruiters recruiting recruitment regarding remote req resources respond
unrelated -1 ring roles shift shortlist skills somebody speaking spot start status stood suit suitable
unrelated -1 supervisor taking teacher trial unsuccessful vacancies vacancy whether withdrawn you'd you're
unrelated -1 you've
unrelated -2 applied job role talent
`,
  de: `
application_confirmation +1 alles angekommen bekommen berucksichtig* bestatigen bewerbung* bewerbungen dank*
application_confirmation +1 dsgvo eingang eingangsbestatigung einladen erfolgreich hohe* hor* jederzeit
application_confirmation +1 kennenl* konnte melden nichts passen personenbezogene* prufen ruhe schau* schon
application_confirmation +1 sind sollte* status test* ubermittelt viele viele* von wahl wird zur zuruck*
application_confirmation -1 andere* daumen einem einen einer gern* komm* laden mehr minuten sein stunden
application_confirmation -1 suche* termin weiter* zu
rejection +1 abgeschlossen agg alle* alles andere* ausschreibung auswahl* auswahlverfahren berucksichtig*
rejection +1 besetz* besetzung bewerber bewerber* bewerbungsu* datenschutz* daumen diese einzuladen erneut
rejection +1 feedback gern* gesprach* gruss gultig gute hast hatte* initiativbewerbung* interesse jahre*
rejection +1 karriereseite keine keine* mandant* mehr mitteilen mussen nehmen nicht nochmal passen* position
rejection +1 profil* punkt* qualifikation* ruckmeldung runde schon sobald sofern stelle stellen unser unseren
rejection +1 viel warst weiterz* zeit
rejection -1 ab annehmen erhalten komm* miet* passen probeaufgabe telefonat wohnung*
interview_invitation +1 alle* auswahlg* auswahlverfahren beste* des einem einladung erfolgreich erstgesprach
interview_invitation +1 fuhr* gefallen gern* gesprach* gruss hatte* ihnen kennenl* laden mussen naher passt
interview_invitation +1 reisekosten such* telefonat termin termin* video* vor vorstellungsg* wann wird zeit
interview_invitation +1 zuruck* zweite*
interview_invitation -1 ab dank* dass haben konnte nach noch sich start stunden zur
assessment_invitation +1 ab anbei assessment* beantwort* bearbeite* besetzung bewerber bewerber* bitte*
assessment_invitation +1 challenge coding* dauert erfolg fallstudie fragen gultig jede* keine* ladt link
assessment_invitation +1 logik* mandant* mehr minuten nachste* nehmen personalberat* personlichkeits*
assessment_invitation +1 probeaufgabe schritt test* video* videofrage* videointerview* viel zeitversetzt*
assessment_invitation +1 zugang* zum
assessment_invitation -1 absage* an aus dass dein dir falls freue* haben ihr* ihre in nach noch personal*
assessment_invitation -1 profil sich sollte* team weiter* wurde
offer +1 als anbei anbieten anhang annehmen arbeitsvertrag des einstellen freue* gesprach* gute kaum liegt
offer +1 mitarbeiter* mochte* nach* nachste* reichen ruhe start unterschr* vertrag vertragsangebot vor wahl
offer +1 zum zusage
offer -1 absage* ag an dank* dass eine einem einen einer falls gern* ihre passt weiter* wurde
offer -2 bewerbung
recruiter_outreach +1 aus freue* hatte* interesse keine kunden lebenslauf mehr mich mir offen personalberat*
recruiter_outreach +1 profil recruiterin schritt spannende* stellen* suche* unseren wann wechsel*
recruiter_outreach -1 bewerbung bitte* dich es fuhr* ihnen komm* leider nach passt sich stelle uns zum
job_alert_newsletter +1 abbestellen abmelden alle* bearbeite* bewerben bewerber bewerbung* einstellung*
job_alert_newsletter +1 interview* jobs link nach* neue newsletter schau* schon stellen suche* viele* vor wird
job_alert_newsletter -1 als bewerbung dein deine dich dir du freundliche* fur grusse* ihr nachste* position
job_alert_newsletter -1 stelle
status_update_other +1 abgeschlossen auswahlverfahren besetzung bewerber* bewerbung bewerbungen dauert diese
status_update_other +1 durchsicht fehl* fuhr* hast hr laden langer nach* noch reichen rennen sichtung
status_update_other +1 unterlagen verzoger* zuruckgezogen zweite* zwischenbescheid
status_update_other -1 ab absage* angekommen aus auswahl* besetz* d dem dich dir eine einem erhalten es falls
status_update_other -1 gern* ihnen interesse keine leider m mir nachste* ob viele w wenn wurde
unrelated +1 absage* andere* angebot beim bewerber datenschutz* dem entschieden erfolg fur habe* interview*
unrelated +1 kandidat* kredit* leider mach* miet* viele* wohnung*
unrelated -1 als d dass deine dich einer eingangsbestatigung einstellungst* geh* hatte* hr jederzeit laden m
unrelated -1 mehr mir noch personal* position profil recruiting rennen stelle telefonat vor w wenn zu
`,
  fr: `
application_confirmation +2 envoyee recu* succes
application_confirmation +1 accus* accuse avoir bien bientot c confidentialite confirm* considerer considerez
application_confirmation +1 contacterons convenir correspond* cv defaut donnees epreuve* equipe etudie*
application_confirmation +1 etudions examine* ferme* fixe* fois h infirmi* les lettre lit merci ouvert*
application_confirmation +1 parvenu* postule postulez prendre reception repondr* repondre reponse retour
application_confirmation +1 revenons reviendr* rgpd sans similaires son sous spontanee suivez vers video
application_confirmation +1 voudr*
application_confirmation -1 avez ce choisi* consult* echange* faire manqu* nouvelle ou peut place* poursui*
application_confirmation -1 profils recherch* recontact* souhaitons une
rejection +2 derniere
rejection +1 about* accueillir arret* attentes autre* aventure avez base besoins budg* c candidature carriere
rejection +1 ce choix conserv* conservees continuation cordialement correspond* correspondant courage
rejection +1 davantage deja detaille donc donnees dont epreuve* faire financ* futur* gard* interet interne*
rejection +1 issue lettre malheureusement merci mission n'a ne notre nouvelle obtenu oui partie pas personne*
rejection +1 peut porte poste postul* poursui* pourvu* prefer* privilegi* prochaine profils quelqu'un
rejection +1 recherch* recherche regret reponses repris* retenir retour reussite rgpd s selectionne* seul*
rejection +1 souhait* souhaitons spontanee stage sur suspendu* test* travail venir vivier y
rejection -1 complete* confirm* considerez creneau* envoyee interesse* me retir* similaires succes un
rejection -1 universite vue
interview_invitation +2 entretien
interview_invitation +1 10h* 14h* 9h* absence cherch* confirm* confirme* convo* creneau* discut* entrevue etes
interview_invitation +1 ici je non passer pour premier presenter prevu* prochaine questions qui rencontrer
interview_invitation +1 reserve* retenu* selection seriez telephonique
interview_invitation -1 client* commercial* embauche emploi ete evaluation* les n'a offre peut place* plaisir
interview_invitation -1 plus preselectionne* ravi* remerci* reponse suite sur toujours
assessment_invitation +1 cas comme commenc* compte concours conseill* credit differe* donnees en epreuve*
assessment_invitation +1 essai etape etude exercice* fois manqu* merci mise passer personne* poursui* pratique
assessment_invitation +1 preselectionne* pris prochaine questionnaire* repondre reponses sein selection
assessment_invitation +1 situation tard* termine* test* une video
assessment_invitation -1 absence avec avoir candidat* cdi chez consult* cv des donner* ferme* interesse*
assessment_invitation -1 interet lettre offre que qui remerci* retenu* s
offer +2 contrat
offer +1 aimer* appelle avis brut comme comptable confirme* decision embauche engagement entretien* heureux
offer +1 oui parmi plaisir plein* poste prevu* promesse proposition reserve retenu* salaire signe sous suite t
offer +1 teletravail toujours veut
offer -1 aucun* candidat* cordialement cv invit* n ne ou pas place*
recruiter_outreach +1 besoin* ca cela cherch* chez client* confidentialite correspond* cvtheque desinscri*
recruiter_outreach +1 disponible dit educat* engagement infirmi* interesse* mes mon permis plaisir prend
recruiter_outreach +1 profil rappel* recherch* recherche recrut* salon seriez si suis sur t tente un venu*
recruiter_outreach -1 bonne candidat* candidature comme decouvr* emploi ete heures ici le les merci nous
recruiter_outreach -1 nouvelle offre place* poste recrutement ta
job_alert_newsletter +1 alerte avez car carriere cherch* commercial* conseils correspond* desabonne* donnees
job_alert_newsletter +1 emploi entretien fois nouvelle* offres personne* peut postes postul* postule prefer*
job_alert_newsletter +1 recherch* recruteurs salon similaires situation stag* stage venir voir vue
job_alert_newsletter -1 avec ce ete je ne notre pour recrutement si suivez tu une votre
job_alert_newsletter -2 candidature
status_update_other +1 candidature candidature* complete* comptable confirm* coordonnees copie cours demande
status_update_other +1 derniere* dossier du educat* est etude examen manqu* manquant* note nouvelle* patience
status_update_other +1 prevu* pris profil references retard retir* retrait reviendr* supprime* termine ton
status_update_other +1 toujours vers vue
status_update_other -1 avec cloture* concours derniere h interesse* nos notre on retenu* si suite sur une voir
unrelated +2 rendez
unrelated +1 admis* annule* appartement aupres autre* bourse c car chance choisi* classe* confidentialite
unrelated +1 contrat credit decision decouvr* demande derniere desinscri* dispose* dossier evaluation*
unrelated +1 favorable* locat* logement n'a newsletter non offre parents passeport pret propos* recu*
unrelated +1 regrettons rencontre report* sur travail universite
unrelated -1 arret* attentes candidature candidature* chez considerez consult* cv davantage donc echange*
unrelated -1 emploi es h je me ou poste prevu* quelqu'un recrutement seriez situation te ton une
`,
  es: `
application_confirmation +1 acuse alguien analizar* aplicar candidatura* concurso confirm* contact*
application_confirmation +1 contactaremos contacto convoca* economica empleos encaj* envio equipo estamos
application_confirmation +1 estoy exito gracias guard* moz* nuestro nunca paciencia participa* plaza postula*
application_confirmation +1 postulacion prueba pued* revisa* se seleccion* sera si solicitud solo talento
application_confirmation +1 tenemos
application_confirmation -1 acorde* al baja camarer* complet* considera* contable encantaria espero hay
application_confirmation -1 horario* lugar mi mucho* otr* parte pasa* presentarte proxim* queda queremos
application_confirmation -1 resid* retras* seguimos seguir* siguiente sin sobre tecnica* venir visto
rejection +1 acorde* actualiz* agradec* ajust* alcanz* alguien analista aspirante* avanz* base buscamos
rejection +1 buscando busqueda camarer* candidat* carta chic* con conserv* considera* convocatoria cubiert*
rejection +1 decidido desafortun* descarta* desestima* dir* director* empleo entreg* es evaluar* experiencia
rejection +1 finalista* finalmente fuera gracias gusto hemos hoja inscri* interes intern* mantendr* no nuestro
rejection +1 nuevas ofertas pausa people perfil permiso* plaza presentarte presupuest* proceso prueba puesto
rejection +1 queda quedado retir* salarial* saludo* seguir* seleccion siguenos sobre suerte talento tecnica*
rejection +1 tenemos vacante vacantes venir vida volver
rejection -1 acuse agend* llamar* podria* puede* realizar* reclut* reserva* si y
interview_invitation +2 entrevista
interview_invitation +1 apetece aun bien buscamos cambi* charla* confirm* conocer* disponib* espero estoy fase
interview_invitation +1 gustaria ha horario* hueco las mejor pasa* pasarte puesto recorda* responder* retras*
interview_invitation +1 sera siguiente sin va vendria venir vida
interview_invitation -1 cv envi* gusto nuestra nuestro personas pod* profesional* propuesta sido
assessment_invitation +1 antes avanz* base busc* candidat* caso comercial continu* convoca* cuando envi* es
assessment_invitation +1 exito gracias hay invit* mejor necesit* practico proceso program* prueba pruebas
assessment_invitation +1 puesto realizar* responder* seleccion siguiente suerte superado tecnica* un unas
assessment_invitation -1 agend* baja confirm* cv datos entrevista* esta hemos inform* pasa* revisa* sido sin
assessment_invitation -1 tenemos trabajo
offer +1 antes avisar* carta como contrato el es estamos firm* incorporacion jornada nuev* oferta ofrecer*
offer +1 placer propuesta pued* puesto que queremos social tenemos
offer -1 bien candidatura cv mucho* no pod* se sobre tu una
recruiter_outreach +1 abierto actualiz* alguien armando buscando busqueda cliente confidencial* conoces
recruiter_outreach +1 consultor* disponib* empleo empresa encaja* espero estamos estas experiencia firm*
recruiter_outreach +1 gerente he inscribete interesa* mandatad* nuev* oportunidad perfil podria* queda
recruiter_outreach +1 reserva* salarial* seleccion soy un vacantes
recruiter_outreach -1 candidatura cuando el entrevista has inform* las los mas otr* proceso puede* queremos
recruiter_outreach -1 saludo*
job_alert_newsletter +1 alerta* busc* empleo empleos entrevista h inscribete jornada nuevas nuevos ofertas
job_alert_newsletter +1 participa* pausa vacantes
job_alert_newsletter -1 al candidatura del el por que saludo* si su un
status_update_other +1 abierto aun candidatura candidatura* continu* decision empresa gracias hay inscri*
status_update_other +1 leido los paciencia pasa* proceso queda retir* retirada retras* seguimos sigue social
status_update_other +1 todavia vist*
status_update_other -1 a agradec* cuando cuenta del entrevista es mucho* necesit* nuestra requisitos revisa*
status_update_other -1 saludo* seleccion* trabajo
unrelated +1 antes candidat* comunicar* curso elegid* envio feedback finalmente guard* hij* invit* la lament*
unrelated +1 llamar* master no nuev* oferta pedido prestamo sido solicitud suerte superado valorar*
unrelated -1 acuse baja bien candidatura cargo como concurso contable cuando curriculum cv envi* equipo firm*
unrelated -1 gracias inscri* nuestra para perfil personas postulacion proceso proxim* prueba puesto requisitos
unrelated -1 saludo* seguir* seleccion seleccion* tecnic* vacante
`,
  it: `
application_confirmation +1 acquisit* ammess* annuncio apert* arrivat* azienda candidati capo* carico caso chi
application_confirmation +1 concorso conferm* consegn* contatt* curriculum cv giornata grazie infermier*
application_confirmation +1 inviat* inviata linea mand* nel operator* pervenut* profession* profilo prov*
application_confirmation +1 qualora recruiting requisiti ricevuto ricezione riscontro ritenut* ritirare sapere
application_confirmation +1 sara saranno sentir* stiamo successo tutto
application_confirmation -1 anche assumer* che comunic* cordial* della di gruppo ha nostri person* piu
application_confirmation -1 prosegu* ruolo saluti valutazione
rejection +1 abbiamo ammess* anche anni annullat* aperte assumer* assun* augur* avanti bocca candidatura
rejection +1 candidature cerchiamo che chius* conserv* convocat* copert* database deciso dispiac* disponibile
rejection +1 domanda dopo esit* esperienza ferm* figur* finalist* future gia grado grazie ha incontr* inform*
rejection +1 inizi* intern* legg* lettera letto linea lupo maggior* non nostr* nostro oltre pagina percorso
rejection +1 pero posizioni posto present* progettist* prov* prova punto purtroppo qui ragazz* ricerca rientr*
rejection +1 ringrazi* riscontro ruolo saluto scelt* scritt* seguito selezione specialist* spiac* stage stata
rejection +1 va volta
rejection -1 carico contatto entro lavoro link ora presso puo sapere scelto tempo ti
interview_invitation +1 ammess* andrebbe appena appuntamento aspett* bene colloquio conferm* conoscer*
interview_invitation +1 contatto convoc* disponibilit* fare fissa* fissato ha incontrar* incontro indic*
interview_invitation +1 invit* letto lieti mand* piacerebbe prenot* prossim* quando qui recruiting ricord*
interview_invitation +1 rispond* sapere scritt* selezion* spost* stata va venire vorremmo
interview_invitation -1 aver* come entro esser* giorni impiegat* lavoro magazzin* nel non parte proposta
interview_invitation -1 ragazz* ringrazi* scelt* successiv*
assessment_invitation +1 addett* aiuto allegat* capo* chied* compil* completare completato entro impiegat*
assessment_invitation +1 inizi* interess* invit* link numer* oltre online pagina prenot* prepar* prossim*
assessment_invitation +1 prova qui registra* scritt* solo step svolg* un uno va video
assessment_invitation -1 abbiamo altr* con domanda nostra nostri posto suo
offer +1 abbiamo assumerla assunzione conferm* contratto deciso esit* firm* impegno invia* invit* lettera
offer +1 lieti netti offrir* positiv* prepar* propon* proposta ragazz* ral tempo vorremmo
offer -1 altr* candidatura client* colloquio prosegu* rispond* selezionat* suo tua
recruiter_outreach +1 al andrebbe capo* cercando cerchiamo client* disponibile esperienza impegno interess*
recruiter_outreach +1 interessat* percorso person* proposta provincia rispond* saresti se sentir* stiamo sto
recruiter_outreach +1 suo sviluppator* un una uno
recruiter_outreach -1 candidatura colloqui* della entro esser* giorni grazie nella parte posto pres* quando
recruiter_outreach -1 ruolo sara si sua successiv*
job_alert_newsletter +1 addett* annunci aperte arrivat* candidat* colloquio community fare iscrizione linea
job_alert_newsletter +1 nuov* offert* offerta posizioni subito te tempo
job_alert_newsletter -1 candidatura che e entro ha la posizione posto pres* selezione si tuo
status_update_other +1 aiuto ancora appena candidatura community completa completare completata del esame fase
status_update_other +1 firm* grazie incomplet* invit* iscrizione mancano ora pazienza possiamo profilo
status_update_other +1 responsabil* stato valutazione
status_update_other -1 abbiamo azienda comunic* con consider* noi se selezione sono te
unrelated +1 abstract accettat* accolt* appuntamento client* colloqui* colloquio conferm* dei e esit* fare
unrelated +1 felic* figli* fissa* genitor* grazie iscrizione lavorativ* magazzin* molt* offerta per polizza
unrelated +1 possiamo prenot* prestito proposta purtroppo ragazz* registra* ricevuto scelto sospes* stata
unrelated +1 stato terr*
unrelated -1 acquisit* candidatura come del della dirett* gruppo hr le nella parte posizione posto pratica
unrelated -1 ruolo sara se sei selezione successiv* te
`,
  nl: `
application_confirmation +1 aangekomen al beantwoord* bedank* bekijk* bel* bevestig* binnen cv dank*
application_confirmation +1 geselecteerd gesolliciteerd goede hier hoor* interesse kandida* kandidatuur
application_confirmation +1 kennismaken leuk motivatie* niets ontvangen ontvangstbevestiging open orde past
application_confirmation +1 planner sluit* sollicitatie status uw vacature* verderg* verzonden vragen zodra
application_confirmation -1 afgewezen bijlage doen gesprek gesprek* graag ingetrokken inmiddels kom* kunnen
application_confirmation -1 meer niet nieuwe personeel* sollicitaties voor
rejection +2 iemand veel
rejection +1 afgewezen al andere anders bedank* behandeling bekeken besloten bewaren bezuinig* dank* functie
rejection +1 gaten gekozen gerust gesprek hebben hier inmiddels jaar jammer jou keuze komt mijn moment
rejection +1 monteur* na niet onvoldoende opdrachtgever opnieuw over plek probe* proef proefdag reactie rol
rejection +1 ronde ruim schriftelijke sollicitatie sollicitaties solliciteren stellen succes tarief tegen
rejection +1 toelicht* uitnodigen vacature vrij weerhouden werkvergunning zee zoeken
rejection -1 bevestig* in kennis of ontvang* op
interview_invitation +1 afspraak bevestig* brief duurt graag jou kennis kennismak* kennismaken kun laten link
interview_invitation +1 me mee* meeloop* moment nodig nodigen om over plan* planner ronde sollicitatiegesprek*
interview_invitation +1 sprak tweede uit uitnodiging veel video* voelen wanneer weten wie zin
interview_invitation -1 binnen contact deze gesprek* hebt in mag meer motivatie* nieuwe
assessment_invitation +1 als ander* assessment* beantwoord* beoordel* beter bijlage budget capaciteiten* case
assessment_invitation +1 een hier klik leuk link maak maken nodigen opdracht opnemen opnieuw programmeer* stap
assessment_invitation +1 start* stuur* succes test* uit uiterlijk uitgenodigd volgende voor vragen wil
assessment_invitation -1 bedank* bieden binnen cv dank* duurt en even functie heb helaas jou kunnen laten me
assessment_invitation -1 medewerker* mee* nog over profiel sluit* vacature
offer +1 aanbieden aanbod aangenomen aanstelling als arbeidsovereenkomst bel bieden bijlage binnen contract
offer +1 contractvoorstel docent* er functie genoegen graag hierbij keuze monteur* ondertek* orde proefdag
offer +1 salaris* start* stellen voorstel wanneer welkom weten zit*
offer -1 dank* geen gegevens gesprek kan meer niet nog om opnemen sollicitatie team uiterlijk uw vacature
offer -1 volgende voor
recruiter_outreach +1 achtergrond afmelden al als baan ben beschikbaar een even graag hebben iets interesse
recruiter_outreach +1 jou jouw kennismaken klant langs mijn naar opdracht opdrachtgever planner profiel rol
recruiter_outreach +1 tegen uitdaging vacature voorstellen vrijblijvend* zoek zoeken zou
recruiter_outreach -1 de functie groet* hebt het is kom* krijg kunt personeel* sollicitatie uit willen
job_alert_newsletter +1 afmelden bekijk hier jobs jou medewerker* mee* nieuw nieuwsbrief uit vacature* veel
job_alert_newsletter +1 werkgever*
job_alert_newsletter -1 dan en groet* hebt is op we
status_update_other +1 aanmerking andere bekeken dank* door er even geduld gesolliciteerd ingetrokken
status_update_other +1 kandidaten kunt niets nodig nog plan* profiel recruitment* selectie* status uit
status_update_other +1 vertraging voldoe* werkgever* zodra
status_update_other -1 bel* contact dienst geen het kom* komt leuk mee* nemen ontvang* sluit* sollicitaties
status_update_other -1 tot weerhouden wil
unrelated +1 aanbod aanvraag afgewezen afmelden ander* andere beschikbaar contract helaas huur* is jaar
unrelated +1 kandidaat kandidaten kennis klant koffie kunt lening moeten past stage* teken* tot uw verder
unrelated +1 volgende weten woning
unrelated -1 bel* belangstelling cv dan docent* door er functie gegevens hebt inmiddels je kandidatuur kom*
unrelated -1 medewerker* nog personeel* selectie* succes uiterlijk vacature vragen wil*
unrelated -2 sollicitatie
`,
  pt: `
application_confirmation +2 receb*
application_confirmation +1 analis* apenas assim candidat* candidatas candidato candidatos candidatura
application_confirmation +1 compativ* concluid* contacto contat* curriculo deix* enviad* enviada etapas
application_confirmation +1 inscri* inscricao interesse mestre obrigad* prazo professor* recebemos recebid*
application_confirmation +1 rececao salario selecionad* sim sucesso* tudo vai vamos vou
application_confirmation -1 acess* conclu* continuidade contrata* desta estagio feira gente inscrev* maior* me
application_confirmation -1 meu novo opt* posicao precis* prova rh talentos tecnic* uma
rejection +2 retorno
rejection +1 acusamos agradec* anos apos banco bom candidat* cargo carreiras como concurs* continuidade
rejection +1 contrata* correspond* decidi* dessa diretor* edicao emprego estagio exclusao feedback felicidades
rejection +1 fim foi foram funcao futur* guard* infelizmente inscrev* inscreva inscri* ja lament* manda muit*
rejection +1 muito obrigad* oportunidades opt* orcament* outr* participacao passou pessoa* pessoas posicao
rejection +1 prefer* processo procur* procura profissiona* proposta quando que recai* recruta* requisitos
rejection +1 residencia seguir* seletiv* sorte tecnic* ter teste* teu tudo vamos vez vi
rejection -1 as complet* confirmad* contrato dia fazer for remuneracao segue sera vai video
interview_invitation +2 entrevista
interview_invitation +1 agend* breve caso chamada conhecer conversa* convite* da decidi* disponibilidade
interview_invitation +1 document* encontramos equip* escolh* etapa* feira fica* gostar* horario meu motorista
interview_invitation +1 numero outr* papo passar queremos receb* selecionad* seletiv* te uma visita vou
interview_invitation -1 apenas candidat* candidato candidatura em ja nao nos vagas vindo
assessment_invitation +1 agradec* ainda anexo assistente ate caso como continuidade convid* desafio entreg*
assessment_invitation +1 envi* estagio etapa* falta* gostar* gravada inici* link manda motion online perfil
assessment_invitation +1 perguntas pratic* prazo prefer* prova quando que realiz* reel respond* segue seguim*
assessment_invitation +1 seguir* sorte talentos teste* uma ver video
assessment_invitation -1 aqui avis* equipe esta inform* loja nosso ser
assessment_invitation -2 se
offer +1 admissao anexo aprovad* assin* base ca candidato carta como concluid* contratacao contrato document*
offer +1 equipa escolhid* estiver* etapas inicio ja me motorista muit* muito nossa noticias oferta outr*
offer +1 preenchid* proposta queremos regist* residencia salarial salario satisfacao segue sim termo topa*
offer +1 trabalho vez vindo
offer -1 abraco* avis* candidatura curriculo emprego inform* nao nosso uma
recruiter_outreach +1 bem cliente conhecer convite* diretor* disponibilidade emprego encontrei engenheir*
recruiter_outreach +1 interesse loja meu nome operador* oportunidade* passou perfil procura procuramos
recruiter_outreach +1 recruta* seu sou tem tens teria* teu tudo uma ver vez vi
recruiter_outreach -1 a as ate avis* candidatura dia escolh* ja nov* pessoa* proxim* ser tecnic*
job_alert_newsletter +1 auxiliar bom com como de emprego feira inscricao ja novas ofertas profissiona* receb*
job_alert_newsletter +1 vagas ver
job_alert_newsletter -1 candidat* da em gente me na o proxim* ser sua te
status_update_other +1 ainda assim cadastro candidat* candidato candidatura conclu* coordena* demora*
status_update_other +1 document* envi* falta* inscrev* mant* nossas obrigad* operador* paciencia particip*
status_update_other +1 pela pleno precisa processo residencia sua tiver* vinda
status_update_other -1 abraco* desta equipa gente ja me no nosso perfil pessoa* proxim* sem trabalho vagas
unrelated +1 aprovad* avanc* candidato convid* encontra foi infelizmente inscricao lament* nao oferta pedido
unrelated +1 perguntas pix satisfacao seu vamos visto
unrelated -1 acess* admissao anexo aqui bem boa candidat* candidatura contato conversa* correspond*
unrelated -1 cumprimentos dados diretor* envi* equipa equipe etapa* etapas exclusao fica* funcao gente gestor*
unrelated -1 inscri* lugar mais manda pela processo quando realizad* recepcionista recruta* requisitos se
unrelated -1 selecao sequencia tecnic* teste* time uma vaga video
unrelated -2 te
`,
  pl: `
application_confirmation +1 aplikacj* beda bez cie dokument* dolaczyc doszl* dotar* dziekuj* dzwoni* fajnie
application_confirmation +1 firmie formularz* grafi* jesli kierow* mechanik* nauczyciel* odez* oferta osob*
application_confirmation +1 otrzymal* pod potwierdz* probk* przejrz* przyszl* referent* skontakt* super szukam
application_confirmation +1 testy wplyw wybran* wykon* wyslan* zaprosimy zglosze* zostan*
application_confirmation -1 chcial* dalej dla hr inzynier* spotkani* u uzupeln* zaprasza*
rejection +1 anulowan* asystent* autor* baz* budzet* chetnie cos dalej dalsz* dla dzieki dziekuj* dzwoni* etat
rejection +1 etat* fajnie feedback* finansow* idziemy inzynier* jednak juz kandydat* kandydatur* kciuki
rejection +1 konczymy ksiegow* magazynier* musi* mysl* nabor* naboru nastepn* nasz* niestety nikogo nowych
rejection +1 obsadzon* odez* odpowiadac odpowied* oferte oglosze* ogloszenie osob osobe po ponad ponown*
rejection +1 powodzenia pozdrawiam* pozosta* projekt* przejrz* przykro* razem referent* spotkani* stanowisk*
rejection +1 stanowisko status* szukamy testu trafil* u udzial uzyskal* wakat* wieksz* wpad* wspolprac*
rejection +1 wstrzyma* wycof* zachec* zachow* zaczynasz zam zaprosili* zdecydow* zlozon* znalazl* zost*
rejection -1 nauczyciel* prosimy reprezentuje
interview_invitation +1 baz* czy dogodn* doradc* dostal* etap* godzin* jestem kierow* kolejn* ksiegow*
interview_invitation +1 kwalifikacyjn* nas o odbedzie odpowiada* opowiem pasuj* pogada* porozmawia* prosze
interview_invitation +1 przygot* rozmow* spotkani* stanowisk* szuka* termin* ubezpiecz* zainteres* zdzwoni*
interview_invitation -1 dokument* jesli ostatecznie po prac* proces* rozpatr* wybra* za
assessment_invitation +1 bank dokoncz* dolaczyc ekipa jak jako kierow* kolejn* link* list* masz nagra* odesl*
assessment_invitation +1 odpowied* pania podesl* podsyl* powodzenia probk* prosimy przesyl* przygot* rekrutac*
assessment_invitation +1 rol* rozwiaz* test testy wideo wykon* zadan* zalacz* zaprosz*
assessment_invitation -1 dokument* po proces* rozmow* twoja wybran* zostala
offer +1 adiunkt* badania bierzemy brutto budzet* chcem* cie decyzj* dzieki etat godzin* jak nauczyciel*
offer +1 oferta podpis* prace proponuj* propozycj* przeprowadz* przesyl* przyszl* skierowanie stanowisk* to
offer +1 twoja umowa umowy widzi* wybra* wybran* wykon* wynagrodz* zalacz* zaproponowac zatrudnieni*
offer +1 zatrudnienia zdecydow*
offer -1 aplikacj* cv dla dziekuj* nie
recruiter_outreach +1 chetnie czy dane dopasowan* jesli klienta kogos link* nowe osob* otwart* podesl*
recruiter_outreach +1 poszukuj* pozna* profil projekt* propozycj* przedluz* przesl* reprezentuje rozwaza*
recruiter_outreach +1 szukam szukamy trafil* wspolprac* zainteresowana zdalnie zmian*
recruiter_outreach -1 aplikacj* po prosimy rekrutac* rozpatr* tym zostala
job_alert_newsletter +1 dalej doradc* etat* jezeli ksiegow* nabor nowe ofert* powiadomi* profil specjalist*
job_alert_newsletter +1 staz* wypis* zapisa* zobacz
job_alert_newsletter -1 jest od pani stanowisko za ze
status_update_other +1 cierpliwosc dalej decyzj* dokoncz* dostal* gdyby* inn* nabor nadal oferte pod podpis*
status_update_other +1 potrwa* pozosta* pracodawca profil propozycj* przedluz* przesun* rekrutac* sie termin*
status_update_other +1 to twoja uzupeln* zglosze* zlozon*
status_update_other -1 dla dyrektor* hr jak kandydatur* prac* praca prosze spotkani* wybran*
unrelated +1 bank dzieki godzin* grafi* kandydat* kontynu* kredyt lekarz* mieszkani* nie niestety o
unrelated +1 ostatecznie program* przeprowadz* przygot* przyzna* ubezpiecz* umowy witamy wizyt* wpad* wplynel*
unrelated +1 zatrudnienia zdecydow* zostan*
unrelated -1 chcial* cie dla dostal* etap* hr jest kandydatur* kierow* praca proces* rozmow* sie stanowisko
unrelated -1 szacunk* to umowa
`,
  sv: `
application_confirmation +1 alla ansok* ansokan ars aterkommer befattning bekraft* besked brev* case* cv emot
application_confirmation +1 far fram gar ha hor jobb* kalla* komma kommit kompletter* kontakta* laser mottag*
application_confirmation +1 nu oavsett paborja* person* personer registrera* ringer roligt sokt spontanansokan
application_confirmation +1 stamm* tack telefon* upp urvalet valt
application_confirmation -1 annan behover erbjud* fick garna i igar igen intresse mer nagon skicka tid
application_confirmation -1 utmaning var
rejection +1 annan annu ansokan ansokningar anstalla anstallning arbeta arbetsprov* arbetstillstand
rejection +1 aterkoppling avslut* battre beklag* beslutat budget* det egna ekonom* erfarenhet flytta* folj
rejection +1 foll fortsatt* gatt gick ha handlaggare handlingar igen jobb* kalla* kandidatbank kommun kund
rejection +1 laste logiktest* lon* lycka mvh nar nedan nu oss personal* pratade provet rad ratt rekryteringen
rejection +1 roll* rollen slut sokande soker sokte sommarjobb* sparar tack tillsatt tips tjansten
rejection +1 traineeprogram* tyvarr upp uppfyll* urvalstest* valet var visat
rejection -1 bekraft* brev* emot fragor kan minuter om skicka ta* talamod
interview_invitation +1 anstallningsintervju boka* da dig far fick fika forbi garna hor* inbjudan intervju*
interview_invitation +1 intervjun kaffe kalla* kallelse klockan komma minuter passar prata rollen ses stamm*
interview_invitation +1 tar telefon* tid tjansten traffa traffa* valj vilja
interview_invitation -1 behover ditt erbjud* gar har kandidat* ni nu sokande var
assessment_invitation +1 alla arbetsprov* aterkoppling ber bifog* case* den fragor gar genomfor* gor hogst hos
assessment_invitation +1 igen klicka kodtest* lamna* lank* minuter nasta pratade provet rekryteringen rollen
assessment_invitation +1 senast skicka spela* starta* steg svar* tar test* traff vanligen videointervju* vilja
assessment_invitation -1 blir din ditt garna har hr intresse kandidat* oss tid tyvarr
offer +1 anstalla anstallning anstallning* anstallningsavtal* anstallningserbjudande* bankid befattning
offer +1 beslutat bifog* dig elektriker erbjud* erbjudande fick hos hr ja jobbet med mig provanstallning
offer +1 referens* sag signera* skriv* start stort tilltrade tjanst*
offer -1 andra ansokan blir de din for garna gatt in inte intresse mer sokt ta*
recruiter_outreach +1 avregistrera* beratta cv en erfarenhet heter hittade hora inga intresserad jag jobb*
recruiter_outreach +1 laste mer nu nummer nyfiken oppen prata profil ratt sjukskoters* soker spela* sugen team
recruiter_outreach +1 upp
recruiter_outreach -1 blir de den in ingen kul person* vidare
job_alert_newsletter +1 annonser avregistrera* avslut* bevakning bevakning* blev cv far gransk* igar jobb* nya
job_alert_newsletter +1 sommarjobb* traffa traffa* upp visa visat
job_alert_newsletter -1 det for inte och till vi vill
status_update_other +1 andrats ansokan arbetsgivare* aterkommer att fortfarande gransk* inga ingen
status_update_other +1 kandidatbank kompletter* lediga paborja* rekryteringen se slutfor* status ta* talamod
status_update_other +1 tjanster valkom* vara
status_update_other -1 annan ansok* anstallning* da den dig erbjud* fram gar gor nagon om plats som svar*
status_update_other -1 tyvarr
unrelated +1 andra bifog* bjuda boka* cv er fatt fika for gick hyres* igar intervju* intresseanmalan kan
unrelated +1 kandidat* kontakta* kund kvar lagenhet* lediga lon* nedan ni nytt passar platsen senast skriv*
unrelated +1 starta* test* till traffa tyvarr valkom* visa
unrelated -1 aktuell andrats anstallningsavtal* de dig far fick folj gor gransk* hos inbjudan kompletter* mer
unrelated -1 nasta oss paborja* rekryter* sa samtal* som talamod tar tillbaka tillsatt tjansten urvalet vilja
`,
  tr: `
application_confirmation +1 aldik alinmis* baska basvuru* bildirim* cok cv don* donus edebil* eksik* firsat*
application_confirmation +1 ilan ilet* iletisime inceley* kabul kayd* kayde* ozgecmis* sana sayil* sizinle
application_confirmation +1 takdirde ulasmis* ulasti
application_confirmation -1 alim davet gun guncellen* is ise kontenjan* kriter* yeniden
rejection +1 acik acilir* aday* alim* alin* anlas* aramiz* arkadas* asama* basarilar* baskasi* bildirim* butce
rejection +1 calis* cekiyor* daha davet deger* degerlendir* deneme deneyim* don* ediyor* ekip* eleman* et
rejection +1 firmasinin garson* geri girem* gormek* gorusme gorusmem* gun* gunu* haber hemsire* ihtiyacimiz*
rejection +1 ilan* ilani ileride* ilerle* ilerletem* ilerleyem* ilet* kadro kadro* kal* karar* kariyer*
rejection +1 karsilam* kidemli maalesef ne not olumsuz onceli* planlama* pozisyon rol* saglamad* saygil* sef*
rejection +1 sevgiler sonlandiri* sonlandirm* sonraki sonuclan* sureci sureciniz* tabanim* tamamlanmis*
rejection +1 tanimak teklifimiz* tekrar tercih* ucret uzulerek verdik yazik yedek yeni yogun
rejection -1 cv* ekte* iletisime kayd* mis* sabriniz* size ulasti
interview_invitation +1 analist* bir davet* donus durum* gelistirici* gorusme gorusme* gorusmek gun gun* gunu
interview_invitation +1 ilani incele* ist* mis* muhendisi mulakat* musait* planla* planlama* pozisyon* rol*
interview_invitation +1 saat* seninle sonlandiri* tanisalim tanismak ugra* usta yapilac* yarim zaman*
interview_invitation -1 acik gonder* icinde ilan* olarak sure*
assessment_invitation +1 adim* asama* baglanti* basarilar* doldur* ediyor* ekte* en envanter* ilet* istiyor*
assessment_invitation +1 izni* kadar kayd* link* odev* olursa* son sonraki sorumlu* sureci sureci* takvim*
assessment_invitation +1 tamamla* tarih tekni* teslim* test* vaka* video yok
assessment_invitation -1 is ist* sonuclan* yap*
offer +1 alim* aramiz* basla* calis* deneme ekip* etme* etmek* giris gormek* gorusmel* hazirla* isbasi
offer +1 istiyor* kabul kayd* maas mektubu* mutlu* olarak onayla* pozisyon* sigorta* tamam* teklif teklif*
offer +1 temsilci* ucret
offer -1 basvuru* bir mulakat* tesekkur* uygun
recruiter_outreach +1 aldik alin* arayis* ariyoruz ben bir buyutuyor* cek* danisman* degil* degis* deneyim*
recruiter_outreach +1 dusun* dusundu* firsat* gelistirici* guncel hemsire* ilgini* inceledim ism* ister maas*
recruiter_outreach +1 musterim* ozgecmis* profil* saygil* yonetici*
recruiter_outreach -1 basvuru* ilan* sure* tesekkur* uzmani ver*
job_alert_newsletter +1 alarmi* cv cv* daha ilan* ilani ilanlari kariyer* kasiyer* pozisyon teklif* yeni
job_alert_newsletter -1 aday* basvuru* bir ist* mis* pozisyon* tesekkur* ver*
status_update_other +1 basvuru* cektigin* devam diger durum* ediyor eksik* ertelen* geri giris gorusmel* haber
status_update_other +1 kal* karar* kayd* olarak profil* sabriniz* sure* sureciniz* yarim yukle*
status_update_other -1 alim gonder* gun is kariyer* katil* muduru on sonuclan* uygun
unrelated +1 baska baskasi* basvurabilir* ben butcesi* diger dusun* etmek* gelecek* gun* gunu gunu* hos kabul
unrelated +1 kadar kira* kontenjan* kredi* maalesef musterim* olumsuz onayla* pasaport* saat* sigorta* takim*
unrelated +1 teklif teklifimiz* tercih* teslim* universite* verdik vize* yeni yeniden
unrelated -1 acik aday* adim* baglanti* calis* cekiyor* ekib* gor* gun haber ilgini* kariyer* katil* kisi*
unrelated -1 mektubu* muduru mulakatin* mutlu* odev* pozisyon* seninle sonraki sureci uzmani yap*
`,
  he: `
application_confirmation +1 אותם אחרי אישור איתך אעבור הגיע* הועבר* היה הסרה הצלחה התאמה התקבלה ולא ועל חברה
application_confirmation +1 יוזמנו להגיש מועמדות* מועמדים מיון מקרה משרת מתאי* ניצור נמשיך נקלט* סייע* עד
application_confirmation +1 עובר* עמך פניות פנייה פנייתך קבלת קו קיבלנו קיבלתי רק שמחים תהליך תודה
application_confirmation -1 אך יש לך מה מנהל נעדכן נציג* נשמח עוד
rejection +1 אבל אוי* אחר אין אינו אינך איננו בכבוד הוחלט הוקפא* החלטנו המון המשך העניין הפעם הפרטים הצלחה
rejection +1 הצעת ועדת חוזה ייפתח* יסתדר ישתנה ל* לא להכיר להמשיך להשיב להתקדם לזמן לצערי לצערנו לקדם מאגר*
rejection +1 מאחל* מהנדס* מודים מוזמ* מוכר* מועמדים מורה מישה* מנהלת מצאנו מראש משרת נאלצ* נבחר* נפתח* נשמור
rejection +1 סטודנט עבודה עובדים עומד* פנייתך קריירה ראש שוב שלחת שלנו תודה תיאום תיפתח*
rejection -1 הזמנה ח יום מתאים עד צורך שמח* תאריך
interview_invitation +1 אחראי* היכרות המשך הפעם הפרטים השלב זום זימון יום לבחור לדבר להכין להשיב לפגוש לקבוע
interview_invitation +1 מוזמ* מועד מספר מתי נוח סייע* עברת עובר* צריך קיבלנו קיבלתי ראיון ריאיון שיחה שיחת
interview_invitation +1 שמחים תיאום תעודת
interview_invitation -1 ביטול התא* עד
assessment_invitation +1 אבחון* אזרחות הצלחה השלב התאמה וידאו טרם להחזיר להכין להשלים לענות לקבל לקחת לשמוע
assessment_invitation +1 מבדק* מבחן מבחנ* מועמדים מחכה מטל* מיון מנהל מצור* משימה נבקש סרטון עברת עד עליך
assessment_invitation +1 פתוח* צוות צוערים צריך קישור ריאיון שאלון שלחי תהליך תוך תרגיל*
assessment_invitation -1 אם אני מועמדות* מכרז משרה נמצא* עבודה עם רכז* שלך
offer +1 אינה אישור אני אצלנו החלטנו הסכם העסקה הצעת התקבלת ות* חוזה חתימה להצטרף להציע לחתום לקבל מורה מחכה
offer +1 מצורף עבודה עובד* עומד* עליך רוצים שכר שמח* שמחים
offer -1 אין חיים מה מועמדותך נוח קורות שיחה
recruiter_outreach +1 אבל אולי אם אני בכבוד גננת דרוש* האם היברידי* השמה חברה חברת חיפוש חסר* לדבר להכיר להשיב
recruiter_outreach +1 לקוח* לשמוע מאגר* מגייס מגייס* מחפש* מחפשים מספר מעניי* ניסיון עלייך פגישה פנייה קיבלנו
recruiter_outreach +1 קיבלתי רלוונטי רשת שווה שלנו שמי שמך
recruiter_outreach -1 אין הגשת התא* ות* יום מועמדות* מועמדותך עד תפקיד
job_alert_newsletter +2 משרות
job_alert_newsletter +1 אבחון* ארגון דרוש* הסר הסרה התא* חברה חברת חדשות חיפוש ליצור מגייס* מועמדים מנהל מספר
job_alert_newsletter +1 משרה מתאי* נדח* נוספות עוד פידבק ש* שלחת
job_alert_newsletter -1 אותך אין אם אני את יש לשמוע מועמדותך מכרז נמצא* נשלח* נשמח עד תאריך
status_update_other +1 אותם את דבר החלט* העלות חסר* יש להשלים מהנדס* מועמדות* מועמדותך משרת מתעכב* נעדכן
status_update_other +1 סבלנות* עדיין עיכוב צפה שולח* תהליך תוא* תודה תעודת
status_update_other -1 אחר אני ות* ח יום מה מועמד משרה נשמח עבודה רשת
unrelated +1 אבל אושר* אחר אינה אשראי ב* ביטול החלט* הלוואה הריאיון התקבלת זימון יום להגיע לזמן לצערנו לתאם
unrelated +1 מחפשים מישה* מראש נדח* עונה קו רבה
unrelated -1 אותך גיוס התא* חוזה חיים יש לשמוע מועמדותך מחכה מכרז מספר משימה משרה עבודה עלי* קורות ראיון רכז*
unrelated -1 שכר תאריך תהליך תפקיד
`,
  ja: `
application_confirmation +2 付
application_confirmation +1 ね へ エ マ メ 了 今 介 信 内 募 受 否 場 完 少 履 応 改 業 次 確 絡 者 返 連 間 領
application_confirmation -1 ど わ ん ョ 件 入 名 多 定 来 検 機 申 礼 祈 論 階
rejection +1 せ そ ど な ね ひ へ め ィ ョ 了 今 件 余 再 凍 切 判 別 卒 名 回 声 多 実 就 店 引 御 心 念 恐 控 数 方 果 検 業 止 消 礼 祈 種 終 経 縁 考 至 裕
rejection +1 覧 計 設 訳 迎 進 運 際 難 験
rejection -1 spi を オ ド ナ プ ロ 付 受 合 場 当 提 明 月 知 確 答 遅
interview_invitation +2 都
interview_invitation +1 き ず ど ひ オ ク 下 介 合 履 年 店 当 月 案 様 次 歴 由 程 紹 給 行 話 通 配 面
interview_invitation -1 そ め も コ チ ナ 不 中 了 今 別 取 受 同 少 待 承 提 断 方 明 期 査 検 業 決 経 送 関 限 際 験
assessment_invitation +1 へ ィ コ テ 余 作 出 切 動 回 年 性 提 数 断 月 案 検 水 画 答 続 締 考 裕 要 課 進 選 録 間 限 題 願
assessment_invitation -1 や 中 了 件 名 念 業 残 知 礼 終
offer +1 ひ ァ フ 万 付 備 働 入 円 労 収 同 意 採 書 月 条 果 決 知 結 絡 給 致 談 貴 越 迎 返 通 連
offer -1 が け つ み わ ト プ メ 不 了 人 今 会 募 受 回 報 当 応 方 望 査 案 検 求 示 礼 総 者 要 見 過 集
recruiter_outreach +1 か じ ィ ウ エ ジ テ ニ ョ 介 作 信 味 実 感 拝 探 期 業 然 突 紹 経 絡 興 見 謝 貴 連
recruiter_outreach -1 く こ さ だ タ 下 事 件 入 待 応 念 接 日 明 月 様 機 知 結 選 願
job_alert_newsletter +1 ひ ア ッ ト 人 停 同 多 新 月 条 業 止 求 着 経 給 見 説 退 都 開
job_alert_newsletter -1 き ご さ だ て ん 上 様 申 確 結 考 職 話 選 願
status_update_other +1 ロ 不 付 伝 個 備 再 出 同 在 報 延 当 情 格 次 状 第 絡 考 訳 課 辞 退 連 遅 間 難
status_update_other -1 な は め ク シ ジ ト フ マ レ 事 場 年 方 望 案 歴 求 決 理 補 集
unrelated +1 そ と れ わ ー 不 介 候 入 合 基 学 少 居 履 引 文 材 果 査 添 疲 紹 者 見 訳 謝 込 送 都
unrelated -1 く ぜ め オ チ テ ナ プ レ 予 人 信 働 務 募 受 同 員 待 応 拝 次 求 縁 考 職 説 越 過 選 限 難
`,
  zh: `
application_confirmation +1 会 例 保 准 则 初 功 后 品 复 如 将 已 成 提 状 申 确 符 答 網 给 网 要 視 谢 资 适
application_confirmation -1 一 份 体 做 先 再 台 学 实 尚 就 年 推 沟 理 终 经 评 跟 过 间
rejection +2 此
rejection +1 offer 一 中 他 份 众 來 关 其 再 几 划 制 反 只 够 存 定 届 岗 应 心 感 憾 應 才 找 抽 推 撤 景 暂 更 有 束 果 校 欢 歉 没 满 留 祝 第 答 結 继
rejection +1 续 考 背 能 苦 虑 表 見 謝 计 试 该 谢 跑 距 辛 达 这 进 進 遗 銷 集 順 额
rejection -1 件 口 您 日 期 約 请
interview_invitation +1 下 中 二 便 初 参 地 复 如 安 恭 想 排 提 改 时 段 流 确 约 聊 能 至 複 见 談 謝 诚 趟 进 道 邀 长 间 集 面
interview_invitation -1 事 作 关 即 可 合 完 对 录 成 未 查 求 续 考 职
assessment_invitation +1 业 初 前 发 在 完 开 无 时 格 案 止 测 稿 答 約 結 约 請 逾 道 邀 链 题
assessment_invitation -1 了 事 体 保 信 到 名 师 您 报 收 来 注 申 确 经 薪
offer +1 offer 书 任 兴 喜 回 報 备 式 恭 意 我 才 按 接 擔 欢 為 獲 等 簽 薪 請 證 资 迎 远 錄
offer -1 不 主 会 位 候 关 即 历 后 学 对 将 岗 徵 感 投 招 由 申 的 简
recruiter_outreach +1 上 传 供 兴 冒 向 在 头 存 寻 总 想 我 托 找 昧 正 步 看 考 聊 至 荐 虑 谈 责 趣 邀 领 验
recruiter_outreach -1 下 候 出 同 子 实 将 就 岗 已 成 接 日 月 生 用 申 评 试 跟 这 选 面
job_alert_newsletter +1 为 位 助 参 双 多 技 推 更 欢 此 立 精 荐 订 退 适 选
job_alert_newsletter -1 一 人 候 可 就 已 年 招 时 有 用 申 知 给 过 通
status_update_other +1 中 主 人 传 善 填 尚 差 已 延 心 應 新 更 為 的 等 耐 至 补 表 进
status_update_other -1 与 个 也 任 保 加 同 地 就 开 手 文 机 法 知 确 祝 考 者 薪 视 试 过
unrelated +1 为 予 二 任 信 免 取 另 太 差 帮 录 思 憾 早 热 租 稿 终 被 要 退 遗 金 题
unrelated -1 业 体 做 关 函 只 回 实 岗 工 往 想 招 收 查 正 测 看 知 第 聊 职 联 聘 计 该 資 递 選
`,
};
