// Written by tools/fit.ts: run it again after a change of words. What the words of each language speak for, see
// word-signs.ts.
export const wordWeights: Readonly<Record<string, string>> = {
  any: `
application_confirmation +1 analyst* data engineer* kl
application_confirmation -1 director head lead ore uur
rejection +1 assistant backend codility consultant controller director freelance internship junior
rejection -1 google kl pm senior 點
interview_invitation +2 google meet teams zoom
interview_invitation +1 coordinator kl lead marketing microsoft ore saat uhr webex 時
interview_invitation -1 ai developer* trainee
assessment_invitation +1 consultant controller director frontend godz google pm saat testgorilla
assessment_invitation -1 microsoft recruiter scientist* specialist
offer +1 architect ore uur בשעה
offer -1 alle head kl meet sales uhr unsubscribe
recruiter_outreach +1 ai architect consultant controller developer* devops director engineer* freelance
recruiter_outreach +1 headhunter manager ml scientist* senior software teams
recruiter_outreach -1 analyst* assistant designer intern junior kl product zoom
job_alert_newsletter +1 coordinator manager marketing uhr unsubscribe
status_update_other +1 director p.m specialist
status_update_other -1 analyst* engineer* pm uhr um 点
unrelated +1 data godz kl marketing uhr unsubscribe
unrelated -1 analyst* architect assistant consultant controller engineer* hackerrank intern junior lead meet
unrelated -1 ore product scientist*
unrelated -2 designer trainee
`,
  en: `
application_confirmation +2 name
application_confirmation +1 account acknowledg* align* answers appl* apply* arrived business career chef close
application_confirmation +1 complet* confirm cv discuss either email every everyone everything expect
application_confirmation +1 expression* file* filling fit fit* following form give go i'm interested invited
application_confirmation +1 jobs large latest login match may news normally notice personal practical process
application_confirmation +1 professor* reached read rejection selected sent shortlist* should submitted
application_confirmation +1 successfully test thanks those thrilled touch unsuccessful view volume way website
application_confirmation +1 who whose will withdraw working
application_confirmation -1 able action among are as asked background barista better board bring call
application_confirmation -1 candidacy centre challenge choosing click come considered finish* founder friday
application_confirmation -1 full future had happy held here join location looking made making moving must near
application_confirmation -1 now open opens out partner path pick reason* roles room round send site someone
application_confirmation -1 still talk than time together unfortunately was wednesday well written years yet
application_confirmation -1 you'd yours
application_confirmation -2 new
rejection +2 update were
rejection +1 accepted acknowledg* across afraid agreement already applications appointed appointment
rejection +1 apprentic* apprenticeship aptitude barista been behalf below came can't candida* candidacy
rejection +1 candidate career check* chef chosen client close closer coming completed concluded connected
rejection +1 continu* conversation* credit current cut disappoint* discussing discussion do documents does
rejection +1 eligible enough every exam executive exercise expires eye fall feedback fell following gave
rejection +1 giving gone good got had hard has headcount i've individual* intake interest internal interview
rejection +1 investors keep letting lovely many mark meeting message money monitored moving no notice offer
rejection +1 offered over path people picker ping places pool position put rate reached reapply* reason*
rejection +1 recei* recruit regarding remain* requirement requisition review* role roles room score second
rejection +1 since sorry spots started status stay stop* success talk talk* talking thank thanks therefore
rejection +1 this thought unfortunately up vacancies vacancy want warmly was went where wish withdrawal
rejection +1 without won't worth writing written years yours
rejection -1 align* apartment apply* article assessment* attached available bearing book business by can
rejection -1 candidates card check companies confirm* confirmation consideration considered copy copywriter
rejection -1 date deadline delay* discontinued don't down either electrician excited find fit form found free
rejection -1 friday funds get id incomplete intended interested invited issue items kept kit life like list
rejection -1 looks make my needed needs news office one online opportunities or partner passport perfect phone
rejection -1 practical prepare programmer recommend referees rental representative request* right science see*
rejection -1 seeking something spending submission submit successfully swing tasks tax tell these third
rejection -1 thrilled tips too type unless until urgent view wait weeks welcome
interview_invitation +2 chat
interview_invitation +1 00am after also appear aptitude availability bar better carry chatting chef choose
interview_invitation +1 come confirm confirm* congratulations conversation conversation* declined delighted
interview_invitation +1 design details down event expenses gone guide hereby hoping hour job last licen* link
interview_invitation +1 looks mark me meeting min minute minutes monday most moved onsite or paper pharmacist
interview_invitation +1 pop quiz reach* receptionist registration reschedul* return room screen second send
interview_invitation +1 sending shortlisted slot* sorry speak step stood style suits talk tell these time
interview_invitation +1 tomorrow tuesday type video walk wasn't we'll wednesday when wish worker works
interview_invitation -1 advis* again an applicant apply are board candidates changed click closed closing
interview_invitation -1 complet* file finish* form found happy high hold how intake interviewed isn't letting
interview_invitation -1 live manage many may mind need needed news not nurse* one opens per places planning
interview_invitation -1 pool postponed put rate record requirements should signed since site small submit
interview_invitation -1 taken talent test than this us view waiting within written years yes yet
assessment_invitation +1 action ahead answers applicants assessment* attached back bank basic before begin
assessment_invitation +1 behalf bring by can choosing close* closed closer complete completed cut deadline
assessment_invitation +1 debrief do everybody everyone exercise file fill flat friday home hour hours how
assessment_invitation +1 latest let link login look* made minute minutes monday money more next noticed
assessment_invitation +1 officer one page paper pay personality phone piece planner possible process
assessment_invitation +1 questionnaire questions recommended record record* requested required return rights
assessment_invitation +1 room see selection send shortlist skills small stage started step stop study takes
assessment_invitation +1 task tough trial up use verbal video warmly website what will withdraw withdrawn
assessment_invitation +1 won't work you'll
assessment_invitation -1 all anything applications apply asked available card certificate* coming community
assessment_invitation -1 confirmation conversation course down experience free future going great had happy
assessment_invitation -1 hard high hr information interviews into last location look looking love my new news
assessment_invitation -1 privacy say shelv* sign* slot* somebody someone status still those through under view
assessment_invitation -1 was weeks were when where yes
offer +1 acceptance after agreement already apartment appointment asking bar become begin behalf bookkeeper by
offer +1 call came complet* complete contract days decline documents else every expires follow formal forward
offer +1 home hour hours impressed insurance it it's letter licen* me message miss monday months move news
offer +1 notice offer official other paper pay per pleased pleasure references registration return say sign*
offer +1 start successful talk* teacher terms thrilled through thursday tips tomorrow unconditional want
offer +1 wednesday went were within yes yours
offer -1 about applicants application around being confirm* end find hiring how i'm i've id interview into is
offer -1 life more most moving needed now online operat* part people person pick read recruiting round search
offer -1 send since site thank those try wants was what where whether who you'd
recruiter_outreach +1 across ahead answers apply authori* board brief building chat cheers client closed
recruiter_outreach +1 coming commut* confidential connect consider couldn't cv cycle database design easy
recruiter_outreach +1 either emails event file fit flat found gone helping housing i i'm i've in inmail
recruiter_outreach +1 insurance interest interested invitation jd keen licen* looking moved name needs noticed
recruiter_outreach +1 number offers onsite open opt out outside over paper paus* pay people planner posted
recruiter_outreach +1 profile qualified quick rate recommend recruit remote respectfully retain* search
recruiter_outreach +1 security see* service setting settled skills small someone spoke starts stop suit* swing
recruiter_outreach +1 talk tax teacher tell thought top tuition up updated vacancy won't work your
recruiter_outreach -1 alerts anything application associate bring can't candidate cannot career check choice
recruiter_outreach -1 copy does doesn't editor everyone experienced fill form forward further impressed
recruiter_outreach -1 interview jobs join keep let link news office officer online only page panel pick
recruiter_outreach -1 privacy program round saved say screen second short similar so takes thank them these
recruiter_outreach -1 view visit want way we'll website wednesday were when works you'll yrs
job_alert_newsletter +1 accountant actively all also appl* asks bank bring business career case close* current
job_alert_newsletter +1 cut days email employers enough fee* few file* filled forwarded found free hard
job_alert_newsletter +1 hearing hours how jobs login match officer others paus* planner policy possible
job_alert_newsletter +1 preferences privacy professor* read relevant reminder remote review roles search
job_alert_newsletter +1 shortlist technical this top until when
job_alert_newsletter -1 application ask available been board call can can't candidate come hr i i've id if
job_alert_newsletter -1 isn't joining let live location make met name need our phone receiving regards status
job_alert_newsletter -1 take team tell than through under we're welcome well within
job_alert_newsletter -2 me
status_update_other +2 file*
status_update_other +1 along among another bearing before by check* complete confirmation consideration credit
status_update_other +1 decision* delay* documents ending expect file finish further housing huge in intended
status_update_other +1 interviews know materials minute now offers officer on only panel passed patience paus*
status_update_other +1 placed progress refused regarding remain remains review screening shortlist sign* sorry
status_update_other +1 started status step submitted taken thanks there today touch tutor under until update
status_update_other +1 upload verify viewed waiting weeks wish withdrawal withdrawn yet
status_update_other -1 across advis* applicant apply* ask asking back below book bring call candidates case
status_update_other -1 choice come coming considered course experience fee* few filled find free future give
status_update_other -1 got great include join letter like looking love luck make manage many message near new
status_update_other -1 nice notice online opening opportunity pay questions rate recruiting required
status_update_other -1 requirements requisition resume return role room round secretary see* selected service
status_update_other -1 shift someone start submit suit talk teacher think third together tuesday use which who
status_update_other -1 without would writing years you'll
unrelated +2 also anyone file* mailing
unrelated +1 30pm 3pm accept account admissions ahead already always an another apartment appear appl*
unrelated +1 appointment are article bad based basic beneficiary booking budget* business candidates card
unrelated +1 carer changed cheers choice* claim* click complet* confidential* confirm confirmed considering
unrelated +1 could couldn't credit cut daily database daughter deadline debrief decided demand deposit did
unrelated +1 didn't different difficult discontinued drop email emails employ excited experienced few
unrelated +1 financial fit* focus form forward free funds getting gift given guide hard hasn't having high
unrelated +1 hire hold home how hr huge immediate include individuals information insurance interest*
unrelated +1 interested into kept lack large latest let list loan looking looks message might miss money more
unrelated +1 mortgage most my network new newsletter now offer offering offers on online pass per personal
unrelated +1 policy previous programmer proposal provide quote ready reason* received receiving recent
unrelated +1 rejection removed rental reserved response rights searching second security see see* several
unrelated +1 shelv* signed slots social solve some something sometimes special standard strong study submit
unrelated +1 submitting subscription* successful suit* suits tax test tests the these think this thought
unrelated +1 thursday today tomorrow too tough try turned tutor unable unfortunately unless until urgent valid
unrelated +1 view visa wants was wasn't well went who wish won't working worry worth yet
unrelated -1 10am across after agent agreement and application appoint appointed apprentic* apprenticeship
unrelated -1 aptitude arrang* arrange arrived asked asking associate barista been behaviour* board came
unrelated -1 candida* candidacy caught centre certificate* chatting chef client* closing coding coffee
unrelated -1 continue cordially detail driver enclosed equal every* exercise falls finalist finish finish*
unrelated -1 formal found glad got graduate hear here's hereby hopefully housing investors invitation invite
unrelated -1 it's joining librarian linkedin lovely match me met minimum moved note nurse* office one onsite
unrelated -1 operations our patience paus* pick ping pool pop position positions process profile progress* put
unrelated -1 qualifications reach reached reapply* referees req requirement reschedul* rescinded respond ring
unrelated -1 saved search sent since situational sorry speak spot stage start started status stay stood
unrelated -1 stronger taken talent teacher team technician therefore together tuition unsuccessful us
unrelated -1 vacancies want warmly we we'll weeks written you'd you'll
unrelated -2 recruitment
`,
  de: `
application_confirmation +1 alles angekommen bekommen bestatige* bewerbung bewerbungsu* da deine eingang
application_confirmation +1 eingangsbestatigung eingegangen gemeinsam hor* ihr intern* jederzeit jetzt
application_confirmation +1 kennenl* konnte nicht zeugnis*
application_confirmation -1 ab beste* dich die geben gesprach* hier jemanden link mehr mir runde unser viel
application_confirmation -1 wer
rejection +2 weg
rejection +1 abgeschlossen alle* anderen anfangen ausschreibung auswahl auswahl* beim besetz* besetzt
rejection +1 besetzung beste* bewerben bewerbungen bewerbungsu* budget* da daumen deine dich dort dsgvo engere
rejection +1 falls fehlt geben gefallen geklappt genommen gern* gruss gunstig* hab habe* haben hast hat hatte*
rejection +1 initiativbewerbung* interesse inzwischen jemanden job meld* mindest* mitarbeiter* mussen nehmen
rejection +1 neue nicht niemand* passen* person* profil* ruckmeldung sich sobald sollte* vertrag vielleicht
rejection +1 vorbei* vorerst warst zu
rejection -1 ab absage* erhalten fragen freundliche* hohe* in link ob rolle vakanz wer
interview_invitation +1 abgeschlossen alle* auswahlg* beste bewerbung da daumen erstgesprach fuhr* geben
interview_invitation +1 gefallen gesprach* habe* jemand jemanden kennenl* komm* minuten mochte* moglich
interview_invitation +1 recruiting reisekosten ruhe runde seh* suche* uns vor weg wurde* zuruck zweite
interview_invitation -1 ab ander* angebot auf dank* dass gmbh ihr* ist jede* laden mindest* nach stunden von
interview_invitation -1 weiter
assessment_invitation +1 anhang aufgabe auswahl auswahl* bearbeite* bekommen besetzung bitte* eine einen
assessment_invitation +1 einladung erfolg fragen hatte* kennen komm* ladt leiter* logik* lust melden minuten
assessment_invitation +1 person* probeaufgabe reicht schick* seh* sprechen start* stellen termin* verfahren
assessment_invitation +1 video wann wollen zeitversetzt* zugang*
assessment_invitation -1 alles angebot auftrag falls freue* gute in lebenslauf nichts personal* profil schon
assessment_invitation -1 suche* team zuruck
offer +1 ab als anbieten angebot arbeitsvertrag ausbildungsplatz besser* dem der die einstellung einstellung*
offer +1 freue* fuhr* geben gruss hatte* im mochte* mussen nach nach* niemand* position ruhe start termin uns
offer +1 vergeben vertragsangebot wenn zu zusage
offer -1 alle* auf bewerbung dank* falls fur ihnen jemand mehr moglich nichts person* sollte* suche* viel
offer -1 viele* weiter* wer wurde
recruiter_outreach +1 aus beim beste deine einem einen freue* fur gegen ihr interesse kein lebenslauf mich
recruiter_outreach +1 neue schick* suche* sucht telefonat unseren viel wechsel* zuruck
recruiter_outreach -1 angebot bitte* dank* freundliche* ihnen ihre initiativbewerbung* probea* uns
job_alert_newsletter +1 abbestellen bewerber bewerbung* einem einstellung kommen neue newsletter stellen viel
job_alert_newsletter +1 weg
job_alert_newsletter -1 als freundliche* fur gmbh grusse* stelle
status_update_other +1 abgeschlossen bewerbung dauert diese durchsicht fehl* fehlt fuhr* komm* langer liegen
status_update_other +1 noch rennen stelle weiter* zwischenbescheid
status_update_other -1 dem des einer eingegangen habe* hat ihnen interesse intern* keine leider mehr nach
status_update_other -1 sollte* unter
unrelated +1 absage* alles entschieden erhalten fur genommen habe* ihr ihr* im interview* komm* kommen liegen
unrelated +1 neue ruckmeldung sein viele* zusammen
unrelated -1 abgeschlossen ag auf ausbildung* bei bestatige* beste* bewerben dass daumen dein ein einer
unrelated -1 einladen geh* geklappt hat hier in initiativbewerbung* interesse jemanden kaffee kennenl* link m
unrelated -1 mehr mich mir nichts ob person* personal* position reisekosten rennen schon sich suche* unter
unrelated -1 viele wenn wieder zeugnis* zur
unrelated -2 als
`,
  fr: `
application_confirmation +1 admis* arret* bientot chef* concours confirm* cv emploi enregistre* envoyee
application_confirmation +1 epreuve* ete ferme* h infirmi* non nouvelle* offre offres postule postulez rh
application_confirmation +1 similaires succes suivez tu viens
application_confirmation -1 class* develop* fonction* l nouvelle on place souhaitons travail
rejection +2 derniere
rejection +1 adjoint* assistant* autre avez base besoin* budg* candidature charge* cherch* comme confi*
rejection +1 continuation deja directeur donc dont encore entretien* epreuve* etre experience finalement
rejection +1 lettre lire n'a nombre* nos notre nous nouvelle pas personne* personnel peut porte poursui*
rejection +1 pourvu* privilegi* references rejoindre reponse responsable reste* retour reussite rgpd route si
rejection +1 suite termine traite* valid*
rejection -1 appartement appel complete* confirm* cours cv derniere* dit echanger emploi entretien envoyee
rejection -1 examen exercice* fin financ* interesse* locat* logement manqu* match* me non nouvelle* offre
rejection -1 passer postes prendre preparer profil refuse* retenu* similaires son tard* transmis* universite
rejection -1 video visio
interview_invitation +1 10h* 14h* 8h* assistant* attention bientot candidature cherch* choisi* connaissance
interview_invitation +1 convi* discut* donc etude experience ferme* fin ici je lien malheureusement passe
interview_invitation +1 passer plai* porte que quelqu'un qui rencontrer retenu* retir* seriez sont talents
interview_invitation +1 tard* telephonique tombe* visio
interview_invitation -1 chance d dossier en encore ete prefer* proposer realise* repondre son souhaitons ton y
assessment_invitation +1 10h* bien charge* chef* commencer contrat cv echange es essai etape exercice* joint*
assessment_invitation +1 le partie passer poste poursui* preparer profil propos* proposer realise*
assessment_invitation +1 recommandation* renvoy* suite tes une voir
assessment_invitation -1 aupres avis budg* convo* des discut* dit encore ferme* mes n que recu* repond*
assessment_invitation -1 retenu* salutations son spontanee
offer +1 attente brut cdi charge* comme complet contrat du embauche engagement equipe examen fixe* fois joint*
offer +1 jury manqu* oui plaisir prise proposition qualite recrut* reponse retourner rib salaire salutations
offer +1 sera signe stage technic* toujours traite* veut
offer -1 bien deja encore etes ne place profil qui rendez travail
recruiter_outreach +1 appeler* chez cv cvtheque directeur discut* du employe* en figur* infirmi* je notre
recruiter_outreach +1 opportunite* oui personnes pourrait profil rappel* recherche recrute repond* rh salon
recruiter_outreach +1 suis talents tente tombe* trouve un vue
recruiter_outreach -1 avec bonne ce comme fin le merci prise toujours voir
job_alert_newsletter +1 autre cherch* choisi* emploi etes infirmi* lire n offres salon
job_alert_newsletter -1 avec candidature ete je nouvelle on pas profil
status_update_other +1 contacter* copie cours derniere* est etude examen jury manquant* nouvelle* patience
status_update_other +1 prefer* premier que report* retir* valid*
status_update_other -1 a base ce chez comme derniere l m nouvelle on pour repondre sans voir y
unrelated +2 offre report*
unrelated +1 11h* 9h* admis* appartement attente avez avis candidat* commande commercial* concours conserv*
unrelated +1 contrat decision derniere desinscri* dispose* equipe etes etudie* examen favorable* jury locat*
unrelated +1 match* merci non notre passeport propos* proposition rappel* recu* refuse* rendez suis sur test*
unrelated +1 travail trouve tu universite vu
unrelated -1 10h* about* accus* aimer* attention bon budg* candidature* cherch* chez cloture* colle comme
unrelated -1 consult* dans derniere* directeur discut* donc donnees donner* experience ferme* fonction ici
unrelated -1 issue lien linkedin note ou passer postule preselectionne* prevu* pris profil quelqu'un reception
unrelated -1 recrutement regret reserve* retour route souhaitons spontanee t ta telephonique tes tombe*
unrelated -1 toujours transmis* voudr*
`,
  es: `
application_confirmation +1 admit* comunicar* confirm* conserv* contestar convocatoria cubri* cv dir*
application_confirmation +1 economica han inscri* inscripcion plaza presel* prueba pued* realiz* revisa*
application_confirmation +1 saludo* sea sera solo un vacante video
application_confirmation -1 agradec* mas mi necesit* por proceso puesto qued* sido sobre viene
rejection +1 administrativ* agradec* alguien base beca bien buscando cerramos chic* con conserv* coordin*
rejection +1 cubiert* curriculum decidido dejar dir* dud* empleo entrevista eres escribenos fase fue guard*
rejection +1 gusto hay hemos intern* los lugar mejor nuestro otr* otro participacion people permiso* persona*
rejection +1 practicas prefer* puesto qued* quedado quedamos recorrido requisitos result* seguir* solicitud
rejection +1 tecnica* un una vacante vacantes
rejection -1 antes caso charla* confirm* contestar esta nuestra proxim* puede* suerte unas vendria
interview_invitation +1 buscamos camarer* carta cerrado chic* confirm* conversa* cuando curriculum entrevista
interview_invitation +1 esperamos etapa guard* ha hablamos he hoja horario* jef* mejor ningun* otro piso
interview_invitation +1 queremos retras* sera siguiente vendria vida videollamada
interview_invitation -1 complet* de equipo mas nuestro proxim* se video vini*
assessment_invitation +1 apt* atencion cargo como consultor* contestar continu* cuestionario* enlace entreg*
assessment_invitation +1 experiencia finalista* gracias gust* has ingenier* mand* otro pedimos prefi*
assessment_invitation +1 presupuest* proceso prueba pruebas puede* puesto qued* queremos realizar* seleccion
assessment_invitation +1 siguiente superado tuyo vacante video viene
assessment_invitation -1 auxiliar bolsa falta ha hablamos permiso* personas recib* reserva* si su
offer +1 adjunto al auxiliar avanz* avisar* brutos carta cerrado como contrato dejamos dir* entrevista* eres
offer +1 esta evaluacion* firm* hemos inici* jornada le llamar* mas ningun* propuesta queda queremos siguiente
offer +1 te
offer -1 bien buscando entrevista gracias has otro qued* se
recruiter_outreach +1 alguien apetece atencion baja busc* buscamos cafe confidencial* considera* contacto
recruiter_outreach +1 contrato dir* disponib* empleo encantaria estamos estas experiencia gust* gustaria he
recruiter_outreach +1 invit* llamo master necesit* nuev* oportunidad perfil podria* responde* sin soy un
recruiter_outreach -1 aqui beca cargo evaluacion* hij* los mas no otr* pasa* pod* puede* si
job_alert_newsletter +1 alerta auxiliar baja como empleo empleos h nuevos ofertas plazas recib*
job_alert_newsletter -1 ha puesto se sobre su
status_update_other +1 avisar* baja cargo continu* contratacion decision gerente hay hemos incomplet* inscri*
status_update_other +1 llamo otr* pedido pedimos proceso qued* queda retirada sigue tecnic* unas
status_update_other -1 base buscando del intern* necesit* nuestro saludo*
unrelated +2 oferta
unrelated +1 adjunto candidat* cogid* complace consultor* contratar* entrevista* envio fu* ha hablamos han
unrelated +1 hij* hueco inform* invit* mand* olvid* plazo pod* prestamo presupuest* puede* recorda* solicitud
unrelated +1 tenemos venir
unrelated -1 abiert* beca bien cambi* camino candidatura cerramos contestar curriculum datos dir* director*
unrelated -1 economica en escribenos esperamos espero estas evaluacion* gust* has hemos humanos incorporacion
unrelated -1 jef* jornada llamar* llegado mas nuestra para personas practicas prefer* prepar* profesional*
unrelated -1 queremos seguir* seleccion sera solo tuyo
`,
  it: `
application_confirmation +1 allegat* apert* bene candidati caso chi conferm* consegn* domanda esclus* grazie
application_confirmation +1 idone* infermier* nel permesso preso ricezione saranno sentir* stiamo
application_confirmation -1 al da della ha piu rispond* tua uno
rejection +2 ringrazi*
rejection +1 aspett* assegn* assunzion* autist* avanti cerc* colloquio complimenti con conosce conoscer*
rejection +1 conserv* consider* copert* della dispiac* disponibile esame esperienza esser* ferm* gia ha idone*
rejection +1 impiegat* incontr* inform* letto molt* nostro oltre pagina percorso piacere pratica prefer*
rejection +1 prendere prepar* pres* presa profession* qualcuno qualora qui responsabil* ricadut* rientr*
rejection +1 rinuncia riscontro saluti scelt* se selettiv* stato
rejection -1 accolt* carico conferm* cv interesse parlare pervenut* ricezione stage
interview_invitation +1 a ammess* aspett* assun* call candidati candidatura chiuso come copert* disponibilit*
interview_invitation +1 fa genitor* hr incontr* indic* interessat* le positiv* posizione prefer* pres*
interview_invitation +1 prossim* quando recruiting responsabil* sapere saranno seguito selezione sono svolg*
interview_invitation +1 tempo un videochiamata vorremmo
interview_invitation -1 arrivat* conosce domanda esser* interess* la manda* molt* nel piacerebbe piu prova
interview_invitation -1 registra* ricerca ricezione sei solo te uno
assessment_invitation +1 acquisit* aiuto allegat* bene chied* come complimenti conoscert* ingegner* inizi*
assessment_invitation +1 intervista invia* link manda* online pagina prepar* registra* ricezione risposte
assessment_invitation +1 scritt* sei selezionat* solo superat* ti una va video
assessment_invitation -1 abbiamo altr* candidat* che chi conferm* dirett* noi nostra profilo si tuo
offer +1 al allegat* assunzione averti blocco chied* consulente contratto firm* hr netti offrir* posto presso
offer +1 proced* propon* proposta ragazz* sapere si solo vorremmo
offer -1 ancora dirett* grazie ha nuov* present* profilo una uno
recruiter_outreach +1 anche annunci cerchiamo chi chied* coeren* colloqui* contatt* contratto impegno
recruiter_outreach +1 interess* interessat* iscrizione molt* nuov* preso propor* ricerca saluti selezion* solo
recruiter_outreach +1 stiamo suo trovato un una visto
recruiter_outreach -1 chiuso conferm* entro fa grazie incontro nella pagina prenot* pres* selezione si video
job_alert_newsletter +1 annunci apert* candidar* candidat* client* impiegat* ingegner* le non novita offert*
job_alert_newsletter +1 sapere scelto
job_alert_newsletter -1 che da dirett* grazie la person* se selezione tuo uno
status_update_other +1 acquisit* che concorso incomplet* inform* iscrizione nostr* privacy profession* profilo
status_update_other +1 ringrazi* ritirat* universita valutazione visto volta
status_update_other -1 ammess* apert* candidature come con cv dopo esclus* giorni qualora ricerca rientr*
status_update_other -1 rispond* te un
unrelated +2 colloqui*
unrelated +1 accolt* appuntamento client* colloquio consegn* decis* e fissa* gia lavorativ* magazzin* offerta
unrelated +1 per piacerebbe possiamo prenot* present* ragazz* ricord* scelto si terr* webinar
unrelated -1 acquisit* ammess* assunzion* azienda blocco bocca call candidatura capo* chiacchier* come
unrelated -1 complimenti concorso conoscer* conoscert* consider* contatt* convoc* copert* deciso esercizio
unrelated -1 esperienza ferm* impiegat* incarico incontr* inizi* interesse letto lupo offert* oltre passat*
unrelated -1 piacere positiv* posizione pratica prepar* pres* quando recruiting ricadut* rientr* rispond*
unrelated -1 saluto sapere sara saranno scelt* seguito stiamo successiv* suo video vorremmo
unrelated -2 le prova
`,
  nl: `
application_confirmation +1 beantwoord* bedank* bel* bevestig* bewaren dank* duurt gerust goede hierbij hoor*
application_confirmation +1 kandidatuur krijgt motivatie* of ons ontvangst open orde plaats samen sollicitatie
application_confirmation +1 tot uiterlijk werkgever* weten
application_confirmation -1 behandeling capaciteiten* die docent* er gesprek graag iemand iets jou mag niet
application_confirmation -1 nodig opdracht recruitment* stuur* uit van vertraging volgende wanneer zit* zou
rejection +2 dank*
rejection +1 aannemen afspraak ander* bedank* belangstelling benader* beperkt bv die ervaring fijn functie
rejection +1 gaan gerust goede hier hier* iemand inmiddels jammer jou klik kom* komen komt me medewerker*
rejection +1 meeloop* meer moment motivatie* namens nog ons opdracht opdrachtgever over plan* plek plekken
rejection +1 plezier proef proefd* reactie selectie* sollicitatie* spijt* tarief tegen u vacature vervallen
rejection +1 volg vrij weerhouden werkvergunning werving*
rejection -1 aanbieden beschikbaar bevestig* cv een geselecteerd krijgt of ontvangst terug tot vragen werken
rejection -1 wil woning
interview_invitation +1 anders bekeken bel* feedback gerust gezien hier* ingaan kennismak* kennismaken kom*
interview_invitation +1 langs* langskomen link mee* moeten na of op over plaats probe* ronde schikt
interview_invitation +1 sollicitatiegesprek* tot zit* zou
interview_invitation -1 adviseur* andere bedank* bent dienst gegevens goede hebben hebt helaas huur* jouw kunt
interview_invitation -1 langer mag nemen niet nieuwe om onder open personeel* plek te uiterlijk uitnodigen
interview_invitation -1 vacature* zodra zoek
assessment_invitation +2 uiterlijk
assessment_invitation +1 andere beter bijlage budget capaciteiten* doe fijn iets is jobs kandida* klant* kom*
assessment_invitation +1 krijgt leuk link maak meer moeten na nu onder opnemen plan* samen selectie*
assessment_invitation +1 sollicitatie* stap start* te uit uitgenodigd video* voor wie wil
assessment_invitation -1 al ben bij deze even gaan gekozen goede groet* kan langer naar nog over positie weten
assessment_invitation -1 wij
offer +1 aanstelling als baan bent besloten contractvoorstel door gekozen genoegen kun kunt langer mag of orde
offer +1 over samen start* stellen tafel tegen u verder voorstel wanneer welkom weten willen
offer -1 die gezien het hoor* iets kan koffie komen langs* leuk maken medewerker* niet niets plek team wie
recruiter_outreach +1 afmelden bel* ben dienst ervaring goede hebben hoor* huur* iets in inmiddels interesse
recruiter_outreach +1 jouw ken kennismaken klant* krijgt leuk meer mocht* moment namens onder opnemen profiel
recruiter_outreach +1 rol schikt tarief tegen vacature vacature* voelen wij zin zoek zoeken
recruiter_outreach -1 aanvraag afspraak bel deze docent* gesprek hier kan laten me niets nodig past personeel*
recruiter_outreach -1 plan* sollicitatie voor werken wil*
job_alert_newsletter +1 hier kom* krijgt mee* nieuwe open uit vacatures werkgever*
job_alert_newsletter -1 als dan groet* is
status_update_other +1 andere anders even geduld gegevens hoor* is jouw kandidaten krijg me moment monteur*
status_update_other +1 nemen niemand om profiel sluit* te tweede vacature vertraging verwacht voldoe* wie wil*
status_update_other +1 zijn
status_update_other -1 afgewezen al bij en geen gewijzigd graag hebt het hier jou komt medewerker* met mijn
status_update_other -1 plek wanneer zit* zou
unrelated +1 aanvraag anders besloten bewaren bij die is jouw kandidaten kennis klant* koffie komt kunt langer
unrelated +1 mee* nu past recruit* sollicitant* stop* teken* tot uw verder volgende werkgever* woning
unrelated -1 aan al als assessment* capaciteiten* dan door er feedback fijn functie gesprek* geven gezien
unrelated -1 goede hebt hier hoor* in jammer je jou kennismak* kennismaken klik komen krijg krijgt laten leuk
unrelated -1 me mijn motivatie* na namens niets onder open personeel* probe* procedure proef selectie* sluit*
unrelated -1 sollicitatiegesprek* spijt* spreken sta start* stellen stuur* succes tafel terug toelicht*
unrelated -1 uiterlijk verwacht voorstel vragen we welkom werken wil* willen zodra zou
`,
  pt: `
application_confirmation +1 apos candidata* candidatas cargo contacto curriculo dados deix* escolh* guard*
application_confirmation +1 inscri* noticias perfil procuramos proxim* receb* recebid* selecionad* sera sim
application_confirmation +1 sucesso* teste*
application_confirmation -1 agradec* apresentar* atend* da e entreg* entrevista* falta inscreva lhe mais
application_confirmation -1 quando que sem
rejection +2 concurs*
rejection +1 aberta acusamos alguem as cancelad* candidat* coordena* correspond* dessa dicas diretor* encerr*
rejection +1 encerrad* estiver* etapa* excluid* experiencia fase* feedback felicidades ficar ficou foram
rejection +1 futur* gostar* infelizmente inicio inscreva ja jornada maior* manda melhor* mora motion muit*
rejection +1 muito numero orcament* papo participacao pessoas posicao preenchid* procur* proximo realizad*
rejection +1 recai* rececao reel retorno rh selecao seletiv* ser trabalho vindo
rejection -1 avanc* candidatas candidato contact* desafio encontr* equipa for gestor* motorista no operador*
rejection -1 sem sera tiver*
interview_invitation +1 analista assistente avis* confirmad* conhecer conversa* engenheir* etapa* falar*
interview_invitation +1 futur* gostariamos meu numero outro papo passar respond* rh segue te tua
interview_invitation -1 contact* convid* em envi* foi inscricao muito paciencia para pessoa* vagas
assessment_invitation +1 abraco* anexo ate desafio escolh* etapa* falta gostariamos gravad* manda muito nao
assessment_invitation +1 passo perfil pratic* prefer* realiz* resposta sem talentos tempo time tudo uma vai
assessment_invitation +1 ver
assessment_invitation -1 avanc* contrato fica* foi inform* motorista por recebemos regist* ser tecnic*
offer +1 anexo apos assim assin* base bem candidato carta clt contrato demora* document* escolhid* estiver*
offer +1 etapas inicio ja lugar mando mestre na ninguem nossa pensei pessoa* proposta quer salarial tem termo
offer +1 tudo vind* vinda
offer -1 fica* nosso obrigad* pela processo
recruiter_outreach +1 aberto apenas breve conhecer const* contacto contato contrata* conversa* desafio
recruiter_outreach +1 diretor* em encontrei engenheir* experiencia interesse lhe melhor* na oferec*
recruiter_outreach +1 oportunidade para passou perfil prefer* procur* profissiona* respond* seu sou tudo uma
recruiter_outreach +1 vi
recruiter_outreach -1 ate candidatura como entrevista* envi* nov* quando selecao
job_alert_newsletter +1 as auxiliar com como desta emprego nov* ofertas quer receb* vagas
job_alert_newsletter -1 ainda ao ate candidat* candidato da fica* foi nossa por sua te vaga
status_update_other +1 apenas bem cadastro document* etapa* falta gestor* inform* lhe mant* nossas novo
status_update_other +1 operador* paciencia para particip* passou pedido pleno posicao precisa quer queremos
status_update_other +1 retirada sua talentos vinda vindo
status_update_other -1 agradec* base com como encerr* enviad* escolh* for inscri* ja muit* nov* se seletiv*
status_update_other -1 sem te trabalho vez
unrelated +1 abaixo analis* apresentar* aprovad* ate avanc* avis* banco candidaturas confirmad* contact*
unrelated +1 convid* e encontr* encontra entre entreg* esque* fase* for guard* inform* interesse meu nosso
unrelated +1 oferta pedido pix pratic* quer respond* reuniao seu teria* vai visita
unrelated -1 abraco* aqui bom candidat* candidatura complet* contacto conversa* convite* convoc* correspond*
unrelated -1 cpf da dados demora* desafio dessa disponibilidade envi* equipa excluid* feedback felicidades
unrelated -1 gostariamos loja maior* mant* nossa nossas outr* papo particip* participacao preenchid* procur*
unrelated -1 proxim* quando rececao seguir selecao sequencia ser sucesso* tecnic* time
unrelated -2 te
`,
  pl: `
application_confirmation +1 beda dotar* formularz* grafi* odez* osob* potwierdz* przyjet* rozmow* termin*
application_confirmation +1 wyslan* zaprosimy zostal*
application_confirmation -1 dla handlow* klauzul* osob pana rodo rozm* tylko
rejection +1 asystent* bedzi* bez dalsz* dla doswiadczeni* dziekuj* dziewczyn* ekipa feedback* gdyby* jesli
rejection +1 juz kierow* klauzul* kolejnych musi* obsadzon* odez* odpowiadac osob osobe otwart* pania po
rejection +1 podziekowac ponad pozdrowieni* prac* proces projekt* razem razie specjalist* studia szacunk*
rejection +1 udzial wewnetrzn* wizyt* wymag* zdecydow* ze zlozon* znalazl*
rejection -1 brutto chcem* cierpliwosc czy doradc* inn* kiedy kontynu* kredyt o odpowiada* potrwa* pracodawca
rejection -1 profil propozycj* rekruter* wpis* wyslan* zalacz* zaproponowac zaprosimy
interview_invitation +1 baz* chciel* dogodn* doswiadczeni* etap* jestem klauzul* kogos kolejn* mysl* pani
interview_invitation +1 podani* pogada* porozmawia* potwierdz* prosze szuka* termin* tylko ubezpiecz* zost*
interview_invitation -1 dla dokument* rozm* widzi* zostal*
assessment_invitation +1 godzin* gratul* jako kierow* masz nagra* odesl* odpowiedzi podesl* pozdrawiam*
assessment_invitation +1 proponuj* prosimy przesl* przygot* temat test wideo
assessment_invitation -1 cv dyrektor* dziekuj* jesli jezeli odpowied* pogada* potwierdz* praca role za
assessment_invitation -1 zglosze*
offer +2 umowa
offer +1 brutto chcem* czy elektr* finansow* gratul* jestem ksiegow* kwot* lekarz* odesl* postanow* proponuj*
offer +1 propozycj* rozwaza* szkole* twoja wynagrodz* znac
offer -1 pana rekrutac*
recruiter_outreach +1 asystent* chcial* czy doswiadczeni* hr klienta ogloszenia osob* otwart* poszukuj* profil
recruiter_outreach +1 projekt* rol* rozmow* szacunk* szuka* szukam wspolprac* z zadn*
recruiter_outreach -1 bedzi* jako kadr* masz nabor pasuj* potwierdz* prac* praca prosimy rozm* wizyt* wroc*
recruiter_outreach -1 zglosze* zostal*
job_alert_newsletter +1 dalej newsletter*
job_alert_newsletter -1 jest na od stanowisko za
status_update_other +1 cierpliwosc dokument* dostal* dziekuj* firma inn* nadal nikogo oferte potrwa*
status_update_other +1 pozdrawiam* pracodawca profil rekruter* uzupeln*
status_update_other -1 dla jezeli kolejn* koncz* kontak* odpowied* rozm* tylko
unrelated +1 aplik* bank cv do dosta* elektr* grafi* handlow* inn* jeszcze kandydat* kolejn* koncz* konkurs*
unrelated +1 kontak* kontaktu kontynu* kredyt podpis* powazaniem przesyl* rekrutac* rozpatr* zakwalifik*
unrelated +1 zaprosil* zespole zostal*
unrelated -1 asystent* baz* bez chcial* chciel* cie dane doszl* ekipa finansow* godzin* jezeli kandydatur*
unrelated -1 kierow* kogos link* masz nikogo oferty opowiem pasuj* pogada* pozdrawiam* praca proces* projekt*
unrelated -1 razie role specjalist* spotkani* stanowisko studia wiecej wspolprac* wykon* zaprasza* zapros*
unrelated -1 zatrudni*
`,
  sv: `
application_confirmation +1 arbetsgivare* befattning besked brev* cv emot er ingen jobb* jobbet komma kommit
application_confirmation +1 kompletter* kvar nasta nu person* personer spontanansokan
application_confirmation -1 ar behover garna gora nagon rollen samtal* senast spar* svar* under
rejection +1 annan annu anstalla aterkoppling avbryt* avslut* beklag* beslutat betyder bifog* bjud* borjar
rejection +1 brev* erfarenhet folj foll fortsatt* gick gora hor hor* hora igen jobb* maste mvh nagon nar nya
rejection +1 platsen pratade processen projektledare rad riktigt spar* stora tips tjansten visat
rejection -1 aktuell* andra bekraft* ber ekonom* er erbjud* ingen jobbet lagenhet* langre minuter namn nu nytt
rejection -1 oavsett passar personal* rekryter* senast snart steg svar* tagit under uppgift
interview_invitation +1 bjud* hor* hora inbjudan intervjun jobbet kallelse komma mig mote mvh pa prata stamm*
interview_invitation +1 stang* traffa traffa* tyvarr
interview_invitation -1 alla ar eventuell* fatt fika hos ja jobb kandidat manga nej nytt oss profil ringer
interview_invitation -1 snart sokande start test* till under
assessment_invitation +1 avslut* ber bifog* chef* far gar genomfor* genomgang gor halsning* komma lank* lycka
assessment_invitation +1 minuter nasta nya samtal* se senast skicka skriv* spela* stang* steg uppgift
assessment_invitation +1 utvecklare video*
assessment_invitation -1 ansokan behover bekraft* beslut beslutat bjud* brev* din ditt fatt garna intresse jag
assessment_invitation -1 lon meddela* prata stort tack tjanst* valkom*
offer +1 anstalla bankid ber beslut beslutat borja emot fick ha ja jag lon* los* motsvara* nya personal*
offer +1 referens* sa saga skriv* start tilltrade tjanst* utan vid visa
offer -1 andra av kalla* kontakta* lite minuter ringer ta till tillbaka
recruiter_outreach +1 aktuell* anstall* att avregistrera* cv flytta* gick gor halsning* heter hittade inga
recruiter_outreach +1 intresse jag jobb* kan kanske lite mer nagon namn nasta nyfiken nytt oppen rekryter*
recruiter_outreach +1 rekrytering sag saknas samtal* spela* stannar traffa* vara vilja
recruiter_outreach -1 an andra ansokan avtal* blir de for hora ingen intervju* nar plats referens* senast
recruiter_outreach -1 skicka tack tar tjansten
job_alert_newsletter +1 annonser avregistrera* avslut* blev cv jobb* kommun las lon* nya traffa
job_alert_newsletter -1 det for ha jag om oss till vill
status_update_other +1 aktuell betyder blir hr inte ja kommun kvar lediga nagon personer profil registrera*
status_update_other +1 rekryter* rekryteringen sa svar* talamod under valkom* vara
status_update_other -1 av avtal* bjud* den dig en erbjud* fram gar garna ha hor igen intresse plats samtal*
status_update_other -1 skriv* starta* tillbaka tyvarr vidare
unrelated +1 andra ansok* ansokningar bankid besked bifog* cv ditt ekonom* er fika for kaffe kan kandidat*
unrelated +1 kontakta* kvar langre laser minuter nedan ni om plats platsen provet rekrytering sag saga senast
unrelated +1 signera* soka tackar valkom*
unrelated -1 annan arbetsprov* aterkoppling chef* fick foll fortsatt* fram gor ha hor* hos igen inbjudan jag
unrelated -1 kommit kul logiktest* los* lycka personal* pratade profil rekryter* rekryteringen ringer rollen
unrelated -1 sa se sokande som svar* tagit tar tjansten
unrelated -2 dig
`,
  tr: `
application_confirmation +1 arayis* garson* gecersiz gorevli* ilan kadro* olumlu olumsuz sayil* seni sonuc*
application_confirmation +1 tarih ulasmis* ulasti
application_confirmation -1 en incelen* karar* mi* senin sizi
rejection +1 aday* aldik alm* anlas* arkadas* birak* birini burada calis* cok coz* deger* degerlendir* edin*
rejection +1 ekip* et firmasinin gecersiz geldigin* gelebil* geri gorusmem* henuz ihtiyac* ilan* ilani ilerle*
rejection +1 ilet* inceledim kadro kadro* kalmadi kapim* kez kisi* kullan* muduru not olmad* personel sec*
rejection +1 sef* sefer seninle sinav* sizi sonuc* sozlu yazik
rejection -1 buyutuyor* cv* ediyor ekte* goruntule* istiyor* kayd* nasil sayida yanit*
interview_invitation +1 alim* asama* asistan* cag* direktor* gun icin ilani is kez mis* mudur muhendisi
interview_invitation +1 mulakat* nasil olumlu rol* saat* sana sayil* seni sizin sozlu sureci* tanisalim
interview_invitation +1 tanismak tarih usta uzmani yapilac* yeterli yuz yuze zaman*
interview_invitation -1 bekle* deneyim* don* gun* karar* kayd* muduru obur staj* sure* tesekkur* yap* yeni
assessment_invitation +1 arkadas* danisman* deneme ediyor* ekte* en gec gonder* gun istiyor* rica son sure*
assessment_invitation +1 temsilci* teslim* usta video yarim
assessment_invitation -1 gorusme* ilan ilgi* insan maas senin sinav* sozlu yapilac* yeni
offer +1 basla* bekl* bekle* calis* deneme ediyor* ekip* gorusmek halinde hos ikamet* istiyor* kabul katilman*
offer +1 maas mektubu* mi* olarak onayla* personel pozisyon* sart* seni seninle son stajyer* tasarimci* teklif
offer +1 ucret yer yil
offer -1 icin kal* tesekkur* ver*
recruiter_outreach +1 alm* ariyoruz arkadas* ben buyutuyor* dahil degil* devam gorusmek kisi* kullan* maas
recruiter_outreach +1 mis* muduru ozgecmis* profil* rol* takim* tamam* tecrube* ucret ugra* yeni yeterli
recruiter_outreach -1 aday* basvuru* cv istiyor* kal* ver*
job_alert_newsletter +1 cv* firsat* gelistirici* mulakatt* tikla* uzmani uzun
job_alert_newsletter -1 aday* ekib* ist* kadar mi* mis* olarak yap*
status_update_other +1 asama* ediyor geri gorusmel* iletisime kvkk profil* sabriniz* seninle sure* sureci
status_update_other +1 tamamla* tekni*
status_update_other -1 cv etme* gun* is katil* sec* yap*
unrelated +1 aldi* baska basvurabilir* bekl* ben butcesi* daha deger* diger don* ediyor gun* icin kabul kisi*
unrelated +1 kontenjan* maalesef maas mis* mulakat* olumsuz onayla* saygil* sayida sefer stajyer* takim*
unrelated +1 teklif teklif* teklifimiz* tekni* tercih verdik yanit* yeni yeniden yer
unrelated -1 acik alim aramiz* arayis* baglanti* bekle* calis* cv deneme ekib* gor* gorev* gorusmem* gun
unrelated -1 guncellen* ileride* insan katil* katilman* muduru obur oldu sabriniz* sana seni seninle sinav*
unrelated -1 sizinle tanismak tarih ugra* zaman*
`,
  he: `
application_confirmation +1 אחרים הסרה התאמה חברה יוזמנו יעבור מועמד מישה* מס מקרה נשלח* סייע* קבלת קיבלתי
application_confirmation +1 תודה
application_confirmation -1 אותך ב* לצערנו מבחן ניסיון נמצא* עם ש*
rejection +2 היה
rejection +1 אחר אינך איתך אצלנו ארגון בוטל* בתוקף הגיע* היברידי* העדפ* הפעם ועל חסר יסתדר להצטרף להשיב לזמן
rejection +1 לך מודים מוזמ* מוכר* מועמד מועמדותך מועמדת מחדש מחפשים משרות משרת מתי נבחר* עברת עובד* עומד*
rejection +1 עוצרים פה פני* פתוחה ראיון רבה רק שיחה שלנו שמרתי תוא* תודה תיאום תקודם תקן תקנים תשובה
rejection -1 הזמנה חברה יום לקחת מלגה מתאי* מתעכב*
interview_invitation +1 אחר בוא בחר* הגיע* הזמנה הפרטים ות* לדבר להכין לפגוש מועד מחכה מצגת מתי נוח עבודה
interview_invitation +1 קיבלנו קיבלתי שיחת תאריך תיאום
interview_invitation -1 אבל בכבוד החלטה הצעה ח לצערי מועמדותך מועמדים משרה ניסיון נעדכן עד צילום קו רק שלחת
interview_invitation -1 תשובה
assessment_invitation +1 אבל אחר איתך אצלנו את הגיע* הפרטים הצלחה השלב חברה חברת חסר טרם להכין להשלים מטל*
assessment_invitation +1 מצור* מתאי* נהג נוח עלייך פני* רק שיחה שלנו תגיש* תפקיד תרגיל* תשובה תשובות תשלום
assessment_invitation -1 לך נקבע
offer +1 אושר* אין אישור אצלנו בכבוד הגיע* הסכם ועדת ות* חוזה לחתום מחכה מכרז מצורף משרה מתאי* נוספות ניסיון
offer +1 נשמח עבודה עובד* פנימי* צילום רוצים רכז* שכר שמח* תשובה
offer -1 גיוס לקוח* מועמדת מנהל מספר פני* תהליך
recruiter_outreach +1 אבל אולי אני את בכבוד גננת האם השמה התא* ולא חברת חסר לך לקוח* מגייס מגייס* מחפש* מחפשים
recruiter_outreach +1 מישה* מנהלת עלי* עלייך פגישה פנייה קיבלתי רלוונטי שיחת שלך תקן
recruiter_outreach -1 הצעה חיים מכרז קורות תודה
job_alert_newsletter +1 בברכה דרוש* הסר חברה חברת חדשות כאן לך לקוח* מ* מנהל משרה משרות נוח נוספות פידבק
job_alert_newsletter +1 קריירה
job_alert_newsletter -1 אותך אם אני גיוס מחפש* מכרז עד פני* קו שלנו
job_alert_newsletter -2 את
status_update_other +1 אותך אחרת אין אינה ביטול דבר הגשת החלט* החלטה השלב חיפוש חסר* להשלים מהנדס* מועמדות*
status_update_other +1 מועמדים משרה מתעכב* נהג נוספות נעדכן עדיין פניות צורך שלחת תהליך תודה תפקיד
status_update_other -1 אני אצלנו ח יום מבחן מצור* מתאי* פני* קו שכר תקודם
unrelated +1 אבל אושר* בברכה בתוקף הצעת יום לא להגיע לזמן לקוח* מגייס* מוזמ* מועמד מחפש* מחפשים מישה* מצור*
unrelated +1 נדח* עונה פנייתך ראיון שמח* תקציב*
unrelated -1 אותך אחר אחרת אינו אך את הזמנה החלטנו ועל חיפוש טרם יסתדר לדבר להכין להמשיך מאשרים מחכה מטל* מיון
unrelated -1 מכרז מנהלת מצגת משרת נאלצ* עיכוב עלי* עליך פה פתוחה צוות קיבלתי רכז* רק שיחת שכר תהליך תעודת
unrelated -1 תקודם תשובה
`,
  ja: `
application_confirmation +1 げ エ 了 今 付 埋 完 少 履 明 着 程 絡 通 連 間
application_confirmation -1 き ど ア 件 作 来 格 都 限 験
rejection +1 け ず そ な わ ん ジ 了 今 件 別 合 名 埋 基 多 履 心 恐 数 方 果 枠 案 決 浅 算 経 至 覧 訳 進 運 集 題 験
rejection -1 ら ニ メ リ 万 事 付 円 動 居 料 望 査 次 知 程 給 貴
rejection -2 月
interview_invitation +1 ぜ ど ね ひ バ 下 務 合 否 場 実 履 施 案 機 第 終 給 縁 話 越 都 階
interview_invitation -1 め る チ 万 今 円 切 在 対 急 情 意 慮 承 提 断 材 格 業 残 登 礼 訳 遅 遠 録 際
assessment_invitation +1 か わ テ フ 仕 作 切 可 年 性 慮 数 文 断 材 終 締 考 訳 論 送 遠 録 題 願
assessment_invitation -1 シ ュ レ 下 人 今 会 同 少 控 施 条 決 知 種
assessment_invitation -2 件
offer +1 ぜ ひ ァ ク レ 付 働 円 可 同 基 学 意 明 格 決 用 知 給 績
offer -1 げ そ コ ト ナ マ メ 人 今 内 募 報 情 数 方 次 申 程 総 者 課 関
recruiter_outreach +1 け げ じ シ テ 上 予 介 作 名 味 実 心 感 拝 探 材 業 然 社 突 紹 経 興 談 貴 開
recruiter_outreach -1 ぎ せ ぜ つ み り タ 件 余 接 明 枠 機 知 程 第 答 終 課 込 面 願
job_alert_newsletter +1 停 同 多 明 止 求 着 説 配 開 験
job_alert_newsletter -1 く さ つ と ば 書 話
status_update_other +1 ん チ ュ レ 予 個 備 出 多 恐 承 査 格 状 登 絡 考 職 訳 辞 退 連 遅 開 間 類
status_update_other -1 ぜ ひ ィ 信 内 員 少 年 日 月 来 案 礼 設 貴 通 過
unrelated +1 で 不 予 今 動 基 定 居 引 御 承 文 旨 果 検 留 疲 謝 送 途 達
unrelated -1 あ え こ ず ぜ っ ひ び や る イ バ プ 万 仕 備 働 充 公 内 務 卒 味 員 声 完 差 心 応 意 感 拝 新 期 条 来 枠 次 求 由 登 社 種 終 経 給 縁 考 職
unrelated -1 計 設 説 越 足 通 進 過 遠 選 限 題 類
`,
  zh: `
application_confirmation +1 也 交 保 准 初 功 在 复 已 成 收 申 网 遞
application_confirmation -1 为 于 合 子 就 心 总 想 打 放 有 继 见 計 進
rejection +1 中 体 先 入 其 再 几 制 反 只 向 岗 库 应 找 抽 未 果 满 第 結 终 结 耐 聊 联 能 評 謝 谢 跑 距 跟 过 道 销 门 馈
rejection -1 件 何 例 可 差 无 日 月 業 消 由 登 看 资 转 集
interview_invitation +1 下 他 便 候 先 口 喜 地 息 时 空 签 约 聊 聯 英 话 谈 间
interview_invitation -1 作 做 兴 出 卡 取 另 團 复 多 子 存 完 差 录 成 手 招 推 无 校 業 歷 没 為 生 知 缺 置 通 選 部 集
assessment_invitation +1 三 主 交 仅 作 发 影 悉 排 时 格 用 稿 约 视 謝 请 超 长 限 题
assessment_invitation -1 人 他 体 取 名 外 委 已 报 招 查 校 笔 等 聘 计 资 领
offer +1 你 兴 加 取 另 同 喜 學 定 師 年 恭 拟 按 正 确 竞 算 約 聘 薪 过 迎 量 金 錄 顾
offer -1 上 位 個 历 对 店 您 招 没 生 看 程 空 简 缺 群 試 面 順
recruiter_outreach +1 也 人 优 关 冒 加 双 同 向 契 實 届 急 意 打 托 新 昧 是 會 没 笔 缺 者 薪 金 门
recruiter_outreach -1 二 何 你 再 出 台 快 接 日 欢 計 請 间
job_alert_newsletter +1 双 收 新
job_alert_newsletter -1 下 人 可 我 有 請 通
status_update_other +1 中 为 影 有 流 消 等 终 部 長 门 间
status_update_other -1 上 与 多 得 想 感 手 法 班 生 留 看 确 续 職 試
unrelated +1 予 二 付 免 刷 加 另 同 單 差 席 急 拒 改 有 核 租 签 获 被 证 谢 退 送 金 間 间
unrelated -1 业 个 书 任 体 做 務 变 台 多 实 将 届 岗 工 師 店 徵 想 應 手 打 收 束 案 正 歷 监 确 给 聘 職 計 試 计 试 这 远 邀 開 集
`,
};
