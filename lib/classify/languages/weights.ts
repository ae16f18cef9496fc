// Written by tools/fit.ts: run it again after a change of words. What the words of each language speak for, see
// word-signs.ts.
export const wordWeights: Readonly<Record<string, string>> = {
  any: `
application_confirmation +1 alle analyst* assistant data freelance intern junior teams
application_confirmation -1 director head lead marketing sales senior 時
rejection +1 b2b backend codility consultant intern internship junior 時 点
rejection -1 microsoft pm sales
interview_invitation +2 google meet teams zoom
interview_invitation +1 coordinator engineer* kl microsoft ms saat uhr webex 時
interview_invitation -1 ai
assessment_invitation +1 consultant freelance godz google ms senior tester testgorilla trainee
assessment_invitation -1 architect coordinator microsoft recruiter specialist uur
offer +1 frontend internship ore uur בשעה 點
offer -1 ai alle freelance meet ms sales uhr
recruiter_outreach +1 architect consultant controller developer* devops director engineer* freelance
recruiter_outreach +1 headhunter manager ml scientist* senior teams
recruiter_outreach -1 analyst* assistant designer kl product 時
job_alert_newsletter +1 controller coordinator internship junior manager uhr unsubscribe
job_alert_newsletter -1 analytics pm
status_update_other +1 director p.m
status_update_other -1 marketing pm um 点
unrelated +1 data godz marketing microsoft saat software
unrelated -1 analyst* architect assistant consultant designer engineer* intern lead scientist* webex
`,
  en: `
application_confirmation +2 name
application_confirmation +1 about acknowledg* again align* appl* applications applied apply* around arrived
application_confirmation +1 article available baker business chef citizens* complet* confirm confirmation copy
application_confirmation +1 discuss either every everything fee* final fit form given graduate helpful
application_confirmation +1 information intended interest interested interviews isn't jobs latest login luck
application_confirmation +1 manage many match normally only passed personal privacy proceed process quote
application_confirmation +1 reached receive referees result retain* ring safely selected sent shortlist*
application_confirmation +1 should status successfully terms thanks thrilled touch we'll who will withdraw
application_confirmation +1 working
application_confirmation -1 action among asked background barista board bring call came challenge choosing
application_confirmation -1 click could days didn't else finish* friday full future had happy held i let
application_confirmation -1 linkedin looking meeting minutes most moving must near new once opening operations
application_confirmation -1 other out over page permit questionnaire return selection send shift somebody
application_confirmation -1 sorry stop success task tell tests thursday time title tomorrow type wednesday
application_confirmation -1 worker written years you'd
rejection +1 across admissions afraid already among another application applications appoint appointed
rejection +1 appreciate apprentic* apprenticeship barista been board came campaign candida* candidacy cannot
rejection +1 career careers caught changed check* chef client closed coming completed conditional
rejection +1 conversation* credit cut did disappointing discussion does doesn't each eligible enough equal
rejection +1 every executive exercise extend* eye fall falls finalist finish following forward further giving
rejection +1 gone good had hard has having here hopefully i've informal interest internal letting location
rejection +1 lovely made many message money monitored nice no notice number opened operat* other panel part
rejection +1 people picker ping places prefer* progress* rate reached reason* recruit recruiting remain* req
rejection +1 required requirement requisition review* role room round score second since site spoke spots
rejection +1 status stay stop* success suited talk talk* team thank therefore this thought through time*
rejection +1 unable unfortunately update vacancies vacancy visa* want went were wish without won't writing
rejection +1 years yet yours yrs
rejection -1 also apartment appear appl* aren't assessment* attached baker bearing book business by can card
rejection -1 check choose close* community confirm contact copy copywriter deadline debrief don't down either
rejection -1 excited find fit form forwarded found free friday full get haven't hiring hoping huge i'm
rejection -1 incomplete intended invited issue items kept learn list looks minutes mistakes monday need*
rejection -1 needed next options or personality phone pleasure provide questionnaire receptionist references
rejection -1 rental representative request* reserved reviewing science search* see* something soon stop style
rejection -1 submission submitting successful successfully tax tell these third thrilled timeline times too
rejection -1 unless until urgent use wait weeks will worry you're
interview_invitation +1 00am about accountant advance agent another appear application apprentic* around asks
interview_invitation +1 attend availability behaviour* book cancel* carry centre chat chef choose come confirm
interview_invitation +1 congratulations convenient conversation conversation* declined design down each event
interview_invitation +1 filled final formal fund* gone grab guide hereby hoping hour i've invitation keen
interview_invitation +1 keep* last like looks made me meeting min minutes most next office onsite passport
interview_invitation +1 place pleased pop prefer* quiz recruiting registration reschedul* rescheduled reserved
interview_invitation +1 room round screen select shortlisted slot* slots sorry suggest suit suits talk these
interview_invitation +1 times together tomorrow walk wasn't we'll when worker works
interview_invitation -1 admissions an answers apply appointment are bear complete contract debrief don't
interview_invitation -1 employment finish* haven't high hiring hold isn't it's may need new not note one opens
interview_invitation -1 otherwise part placed pool postponed reached regards retain* right see* should since
interview_invitation -1 small somebody start start* submit taken under us view waiting wants within years yet
interview_invitation -2 happy
assessment_invitation +1 action any apprentic* apprenticeship assessment* assignment attached before begin
assessment_invitation +1 behalf bring budget by caught center challenge choosing client closed complete
assessment_invitation +1 completed conditions copywriter deadline debrief detail do don't draft either
assessment_invitation +1 everybody everyone executive exercise fill fits flat how isn't it kit login look*
assessment_invitation +1 made mind minutes monday moving officer one online part phase phone piece planner
assessment_invitation +1 pleasure practical questionnaire questions rate recommended record record* regardless
assessment_invitation +1 requested respond room sample send shortlist situational stage step stop takes task
assessment_invitation +1 test them tough trial up upload use verbal video website what whether withdraw within
assessment_invitation +1 you'd you'll
assessment_invitation -1 all along apartment applied apply been business can't certificate* comes confirm down
assessment_invitation -1 else employment everything experience feedback free future had happy high hr
assessment_invitation -1 interviews into last look love move new offers official onsite other otherwise picked
assessment_invitation -1 review* search shelv* sign* somebody someone technical this those tomorrow under view
assessment_invitation -1 was weeks when where working yes you're
offer +1 accept acceptance accepting agreement apartment appointment as bar begin board chatting conditions
offer +1 confirmed congratulations continu* contract days decline discount enclosed excited first follow
offer +1 formal happy hour hours hr inform intended it it's joining letter licen* location lovely miss monday
offer +1 notice offer official other partner per places pleased pleasure podcast references registration
offer +1 relocat* return salary say sign* signed so start start* talk* terms thrilled tips tomorrow
offer +1 unconditional upload want welcome well went weren't within writing yes yours
offer -1 best brief contact getting give go how i'm interview into know made might more most near next now
offer -1 nurse* online onsite opening people pick reply resume round screen search see take technical them
offer -1 those time under where whether who
recruiter_outreach +1 across after around availability budget budget* building chat client coming confidential
recruiter_outreach +1 connect consider couldn't cv cycle daughter decline demand description design details
recruiter_outreach +1 duration either event experience eye file finish* fit flat found helping hire hoping
recruiter_outreach +1 housing i i'm i've informal inmail insurance interest interested invitation its jd keen
recruiter_outreach +1 learning linkedin live location looking may name offers onsite open opening opportunity
recruiter_outreach +1 out outside paus* pay people planner planning posted prefer* profile qualified quick
recruiter_outreach +1 rate recommend record recruit remote requirement respectfully respond retain* saw search
recruiter_outreach +1 search* see* seeking setting settled several since skills someone spoke starts stop
recruiter_outreach +1 strong suit* swing tax teacher tell tempt thought title top type up updated vacancy
recruiter_outreach +1 wants whose work years
recruiter_outreach -1 alert* another application associate bring can't case check comes confirm copy does down
recruiter_outreach -1 else everyone feedback form forward getting good hard hear hours how interview keep
recruiter_outreach -1 learn let more news now offer officer online only other policy program put quiz reminder
recruiter_outreach -1 response review* round say screen second selection soon step take taken takes thank
recruiter_outreach -1 thanks them too tuesday us view wait want way we'll wednesday when you'll you've
job_alert_newsletter +1 account across actively advanced advis* again alerts all applicant asked budget*
job_alert_newsletter +1 career close* contract days employers filled forwarded found giving had happy here
job_alert_newsletter +1 here's housing interviewing issue jobs made many match nurse* offers officer part
job_alert_newsletter +1 partner paus* places planner policy post posted privacy recruiting rejected reminder
job_alert_newsletter +1 remote researcher respond roles salary signed site suitable these this those top tough
job_alert_newsletter +1 viewed week's what when works
job_alert_newsletter -1 application ask been call can't come going good hr i i'm its let live location love me
job_alert_newsletter -1 name only our pay regards role science something stage tell than through two under
job_alert_newsletter -1 wait we'll without worth
status_update_other +1 action another anything are asked bear been bringing by check* claim* complete
status_update_other +1 confirmation consideration credit decision* delay* documents employers everything
status_update_other +1 expect file file* final further had happens housing huge in incomplete intended is
status_update_other +1 look* materials needed network next now open panel passed paus* placed pool posted
status_update_other +1 prefer* progress quick reached remain remains request review screening shortlist sign*
status_update_other +1 similar some sorry started status step still submitted taken to until update upload
status_update_other +1 viewed waiting withdrawal withdrawn yet
status_update_other -1 a able also anyone apply* appointment ask asking back behalf below better book bring
status_update_other -1 call candidates case centre close consider continu* conversation course current equal
status_update_other -1 every experience find forward free give got great high include join letter licen* list
status_update_other -1 looking love luck make many mark me message minutes moved new notice once online
status_update_other -1 openings other over paper pay people policy professor* recruitment required
status_update_other -1 requirements resume return room round say secretary see send service shift slot*
status_update_other -1 someone start talk technical therefore third this those together tomorrow tuesday
status_update_other -1 unsuccessful us use which who without writing years you'll
unrelated +2 also card file* mailing newsletter quote
unrelated +1 2pm accept account administrator admissions again against all always an another anyone appear
unrelated +1 appl* applications appointment are around arrival article as awarded bad based basic beneficiary
unrelated +1 booking brief budget* card* career carer changed cheers choice* chosen claim* click confidential*
unrelated +1 considered copyright could couldn't credit currently cut daily database date date* debrief
unrelated +1 decided demand deposit did didn't different difficult drop due email employ end exciting
unrelated +1 experienced fee* few fill financial fit* form from get given guide hasn't high hold however huge
unrelated +1 include individuals information insurance interest* interviewing just kept kit latest life like
unrelated +1 list loan looking make making membership message miss money mortgage most my new now offer offers
unrelated +1 only opportunity order personal places previous programme programmer provide ready reason*
unrelated +1 receiving recent record recruit* reference rejection remain* removed rental request* reserved
unrelated +1 rights schedule searching second security see* shelv* slots social some sometimes special
unrelated +1 sponsor* standard strong study submission submit submitting subscription* suits test tests that
unrelated +1 the these think this thought today tomorrow too transfer try type unless urgent valid view visa
unrelated +1 was wasn't well who with worry worth
unrelated -1 00am accepted across advance advise after agent agreement along and application apply* appointed
unrelated -1 appreciate apprenticeship aptitude asked asking associate background bank barista bearing been
unrelated -1 board bookkeeper bringing calendar came candida* candidacy candidate case centre certificate*
unrelated -1 chatting chef client* close coding congratulations criteria description editor eligible equal
unrelated -1 event every* exercise fall feedback finalist finish finish* got hear held hopefully inform inmail
unrelated -1 intake intended interviews invite it's keen last letting librarian location longer materials me
unrelated -1 meeting meets minimum monday months moved near nice note nurse* office our passed patience pick
unrelated -1 pool portfolio positions professor* profile progress* put qualifications reach reached
unrelated -1 receptionist recruiting recruitment referees refund reimburs* remote representative req requested
unrelated -1 reschedul* rescheduled role saved search settled shortlisted site situational sorry speak
unrelated -1 speaking spot status suit talent teacher technician tell therefore time* together trial tuition
unrelated -1 vacancies warmly way we we'll where withdraw withdrawn work you'd you're you've
`,
  de: `
application_confirmation +1 bekommen bestatige* bewerbungsu* dank* deine dsgvo eingang eingangsbestatigung
application_confirmation +1 geklappt jederzeit kennenl* konnte nicht stelle treffen wieder wird
application_confirmation -1 als beste* dem die einem gute jemanden kandidaten mehr mir moglich runde team viel
rejection +1 abgeschlossen agg anderen aufgabe ausschreibung auswahl* bei berater* bereits besetz* besetzt
rejection +1 besetzung beste* bewerbungen budget* dich dort dsgvo es geben gesprach* gruss hab haben hat
rejection +1 hatte* ihnen inzwischen jedoch jemanden meld* neue nicht niemand* offen passen* person* platz
rejection +1 profil* qualifikation* ruckmeldung sich sobald sollte* spannende* unterschr* vielleicht
rejection +1 vorstellungs* weg wieder
rejection -1 absage* bitte* dauert einen erhalten kandidaten leider link lust ob termin und verzoger* viele*
rejection -1 von wohnung*
interview_invitation +1 abgeschlossen bestatige* bewerbung dort erstgesprach freundliche* fuhr* hat jemanden
interview_invitation +1 kaffee kennenl* komm* minuten mochte* passt person* position reisekosten ruhe such*
interview_invitation +1 suche* uns unser unter video vor weg wurde* zweite*
interview_invitation -1 ab ander* dank* dass haben ihr* im jede* keine ladt nach nach* schick* stunden test*
interview_invitation -1 unterlagen videointerview* von weiter wurde zeitversetzt* zu zum
assessment_invitation +1 anhang auf aufgabe bearbeitung bewerber* bitte* eine einer einladung erfolg fragen
assessment_invitation +1 gmbh hatte* kandidaten kennen komm* ladt leiter* logik* mandant* mich minuten person*
assessment_invitation +1 seh* start* unter verfahren wahl wurde* zu
assessment_invitation -1 alle* auftrag berucksichtig* dass diese entspr* freue* fuhr* kann schon status termin
offer +1 ab als angebot arbeitsvertrag ausbildung* ausbildungsplatz begrussen besser* das der dich einstellen
offer +1 einstellung entspr* freundliche* fuhr* geh* hat ist liegt mitarbeiter* mochte* niemand* ruhe start
offer +1 stellen* termin unter vergeben vertrag vertragsangebot vorbei* vorerst zu zusage
offer -1 alle* bitte* dank* einladen fur gmbh ihr leider moglich viele* wer
recruiter_outreach +1 antwort aus beim einem gmbh hatte* ihr kein lebenslauf lohn* neue* profil profil*
recruiter_outreach +1 schick* suche* sucht team telefonat wechsel* weiter* zuruck
recruiter_outreach -1 alle* ander* bewerbung bitte* die diese habe* kann probea* seh* stunden unter
job_alert_newsletter +1 bewerber newsletter weg
job_alert_newsletter -1 ab als eine fur grusse* mir seh*
status_update_other +1 anderen das fehl* freundliche* fuhr* hr liegen nach* reichen rennen stelle verzoger*
status_update_other +1 weiter*
status_update_other -1 dem die dir gern* keine leider nach schon seh*
unrelated +1 absage* angebot dsgvo entspr* erfolg fur genommen gesprach* hab habe* ihr* minuten zweite
unrelated -1 an arbeitsvertrag auf bekommen bestatige* beste dass daumen der einer geh* gehort hat hatte* hier
unrelated -1 in initiativbewerbung* jede* jedoch kandidaten kann link m mehr melden mir moglich nach* nichts
unrelated -1 ob personal* recruiting reisekosten schau* schon sich stelle stellen treffen unterlagen vertrag
unrelated -1 viele wahl weiter* wenn wird zu zusage zweite*
unrelated -2 als
`,
  fr: `
application_confirmation +1 chef* cloture* confirm* cv desinscri* dont emploi enregistre* envoyee ete fixe*
application_confirmation +1 infirmi* interesse* non nouvelle* offres personnes postulez rh similaires son
application_confirmation +1 suivez transmis* viens
application_confirmation -1 avez avons class* dans derniere directeur faire je l nouvelle on peut place
rejection +1 about* arret* assistant* attentes base besoin* ca ce charge* cherch* client* confi* continuation
rejection +1 derniere des develop* directeur donc donnees dossier echange* encore entretien* etre finalement
rejection +1 fois gel* interne* lire n ne nos nouvelle oui ouverture* partie passe personne* personnes peut
rejection +1 porte poursui* pourvu* prise quelqu'un recu* regret rejoindre reste* retour reuni* reviens route
rejection +1 si spontanee suite sur termine test* traite* travail vous y
rejection -1 8h* attente au aucun* bientot complete* confirm* cours demande derniere* duree educat* entretien
rejection -1 envoyee etudie* examen interesse* logement me offre partant* postulez refuse* similaires suivez
rejection -1 toujours transmis* un video voudr* vu
interview_invitation +1 10h* 14h* 8h* aimer* assistant* attention candidature cherch* choisi* colle
interview_invitation +1 connaissance deja develop* discut* donc dont entretien entrevue etude faire ferme* fin
interview_invitation +1 ici ingeni* interesse* notre partant* passer plai* porte premier prochaine quelqu'un
interview_invitation +1 qui rendez retenu* seriez sont telephonique travail visio voudr*
interview_invitation -1 avons besoin* class* dossier en offre parents personne* plein* rejoindre reponse suite
interview_invitation -1 tombe*
assessment_invitation +1 15h* candidature cas chef* commencer contrat dans differe* emploi essai ici joint* le
assessment_invitation +1 lien me partie plus pratique profil propos* proposer realise* renvoy* reste* suite
assessment_invitation +1 tard* une venir video viens
assessment_invitation -1 convo* des dit fonction la mes plaisir recu* retour vu
offer +1 bon ca cdi comme complet comptable contrat disponible du embauche engagement engager equipe fin fixe*
offer +1 fonction joint* numero oui parmi permis plaisir proposons recrut* references remerci* retourner rib
offer +1 salaire signe stage toujours veut
offer -1 avez avons notre pas place qui voir
recruiter_outreach +1 appeler* cela chef* chez cordialement correspond develop* directeur disponi* figur*
recruiter_outreach +1 infirmi* je numero ou oui personnes pourrait prend qui recrute responsable rh salon son
recruiter_outreach +1 suis sur tente tombe* venu* vue
recruiter_outreach -1 bientot bonne duree est fin offre ta voir
job_alert_newsletter +1 car cherch* choisi* emploi etre lire nouve* offres salon
job_alert_newsletter -1 avec candidature envoyee ete postulez pour une
status_update_other +1 appeler* candidature* copie cours derniere* dossier engager etude examen fin interet
status_update_other +1 manquant* ne nouve* nouvelle* prefer* prise rendez retir* vue
status_update_other -1 attente base ce chez derniere directeur etudie* h m nouvelle on personnes repond*
status_update_other -1 repondre
unrelated +1 11h* 9h* a admis* attente autre avis candidat* car cas chance decision derniere desinscri*
unrelated +1 dispose* etes etudie* examen merci non notre nouve* offre place* postes propos* proposition recu*
unrelated +1 refuse* rencontre rendez report* retenu* sera son suis sur test* travail visite vu y
unrelated -1 10h* 15h* attention bon budg* ca candidature* comme consult* continuation dans derniere*
unrelated -1 directeur discut* echange* emploi es etape gard* ici lettre linkedin loin numero par passer
unrelated -1 personnes pris prochaine profil que reception recrutement regret reserve* responsable retour
unrelated -1 spontanee t ta tes toujours transmis* une
`,
  es: `
application_confirmation +1 admit* concurso conserv* han postula* presel* quedado realiz* recorda* sea sera
application_confirmation -1 agradec* como es mas necesit* nuev* por qued* queremos responsable seleccion sido
application_confirmation -1 sin
rejection +1 administrativ* agradec* base beca bien buscando conserv* cubiert* dejar director* empleo en
rejection +1 entrevista eres escribenos fase fue gusto hemos incorporar* intern* los nuestro otr* otro pasarte
rejection +1 permiso* persona* plaza plazas posicion prefer* proceso puesto qued* quedamos recorrido respuesta
rejection +1 result* tuya un una universidad vacante vacantes
rejection -1 agend* cafe caso charla* como confirm* elegid* enlace esta incomplet* prestamo puede* recorda*
rejection -1 respond* soy test
interview_invitation +1 bien confirm* convoca* cuando entrevista espero etapa fase ha hablamos he otr* pasa*
interview_invitation +1 sera vida visto
interview_invitation -1 aqui complet* de vini*
assessment_invitation +1 atencion busc* caso como cuestionario* director* ejercicio* enlace entreg* entrevista
assessment_invitation +1 exito finaliz* grabar hacer inici* otro parte pedimos practico prefer* presupuest*
assessment_invitation +1 proceso prueba pruebas psico* video viene
assessment_invitation -1 esper* esta falta ha nuestro personas revisa* si su te
offer +1 adjunto avanz* avisar* beca cerrado como contrato dejamos dni encantaria firm* hablamos horario*
offer +1 incorporacion inici* jornada llamar* los permiso* proceso queda queremos result* siguiente trabajo
offer -1 cambi* gracias has invit* llamo puede* puesto
recruiter_outreach +1 agend* alguien apetece baja buscamos confidencial* contamos contratacion contrato
recruiter_outreach +1 director* disponib* empresa encantaria estamos estas experiencia fue gust* gustaria he
recruiter_outreach +1 interesa* invit* jef* llamar* mand* master necesit* nuev* oportunidad para perfil
recruiter_outreach +1 podria* soy vacantes
recruiter_outreach -1 antes esper* has inform* no pasa* queremos si
job_alert_newsletter +1 alerta empleo empleos h inscri* jornada nuevos ofertas plazas recib*
job_alert_newsletter -1 con mi un
status_update_other +1 baja bien complet* continu* contratacion decision hay hemos inscri* leido otr* otro
status_update_other +1 pasa* pedido pedimos pendiente proceso qued* resid* sigue sobre
status_update_other -1 antes base del es interesa* intern* necesit* nuestro persona* result* solicitud trabajo
status_update_other -1 un va
unrelated +2 oferta
unrelated +1 adjunto candidat* cliente complace consultor* contratacion contratar* contrato decid* encantaria
unrelated +1 entrevista* envio ha hueco mand* parte plaza plazo pod* prestamo presupuest* quiere reserva* si
unrelated +1 solicitud su tenemos
unrelated -1 actualiz* beca bolsa cambi* candidatura conocer* considera* continu* convoca* curriculum dir*
unrelated -1 economica empresa en escribenos espero evaluacion* firm* hemos horario* humanos inscripcion
unrelated -1 interes jef* llamar* mas nuestra otro participacion persona* personas plazas prepar* program*
unrelated -1 pued* quedado resid* retir* seleccion siguiente sin solo te tienes tuyo una universidad vacante
`,
  it: `
application_confirmation +1 acquisit* allegat* annuncio bene caso consegn* idone* manda* operator* parte
application_confirmation +1 permesso preso prov* prova ricezione sara saranno scelto selezion* sentir* stiamo
application_confirmation +1 successiv*
application_confirmation -1 contatt* da inform* le quando un
rejection +1 abbiamo anni aspett* assegn* autist* budget cerc* chiuso completo complimenti conserv* consider*
rejection +1 copert* della dispiac* esame esercizio esser* gia ha idone* inizi* nostra oltre pagina pero
rejection +1 piacere prefer* pres* presa prov* prova qualcuno qui ragazz* responsabil* ricadut* rientr*
rejection +1 ringrazi* riscontro ruolo saluti saluto scelt* selettiv* sono svolt*
rejection -1 capo* carico chiacchier* conferm* inviata referenze suo te telefonata valuter* video
interview_invitation +1 addett* ammess* anche aspett* assun* call candidatura chiuso convoc* copert* fa fare
interview_invitation +1 genitor* ha hr incontr* indic* invitar* nessun* positiv* posto potrebbe* prefer* pres*
interview_invitation +1 prossim* quando recruiting sapere saranno seguito selezione sono spost* video
interview_invitation +1 videochiamata vorremmo
interview_invitation -1 candidat* carico complimenti di esser* fase felic* manda* molt* nel prova
interview_invitation -1 registrazione ricerca sei stiamo successiv* te tuo uno
assessment_invitation +1 acquisit* aiuto allegat* annuncio bene bocca chied* come compil* cv inizi* intervista
assessment_invitation +1 lettera link lupo manda* oltre prepar* prova qualcuno registra* ricezione risposte
assessment_invitation +1 ruolo saluto scritt* sei solo superat* tua una va video
assessment_invitation -1 abbiamo altr* candidat* client* conferm* contratto nostra piu prefer* proced*
assessment_invitation -1 recruiting tuo
offer +1 allegat* averti che come conferm* contratto dopo esit* firm* hr il lieti manda* nella netti offrir*
offer +1 parte posto prepar* presso proced* proposta ragazz* sapere seguito sei si solo vorremmo
offer -1 altr* ancora dirett* grazie present* sto un
recruiter_outreach +1 anche cercando colloqui* cordial* disponibile felic* figur* gruppo impegno interess*
recruiter_outreach +1 iscrizione molt* niente nuov* preso retributiv* ricerca se selezion* stiamo suo tecnic*
recruiter_outreach +1 una visto
recruiter_outreach -1 ancora caso hr incontro nessun* possiamo posto prepar* te tempo tuo
job_alert_newsletter +1 addett* annunci apert* candidar* client* ingegner* magazzin* maggior* novita offert*
job_alert_newsletter +1 qui rimborso scelto sono
job_alert_newsletter -1 al che da e giorni person* se selezione
status_update_other +1 appena candidar* completa conferm* entro fase iscrizione link nella nostr* nostra parte
status_update_other +1 profession* profilo ringrazi* ritirat* tecnic* tuo universita valutazione
status_update_other -1 apert* carico cv di dopo fare lavoro noi rispond* se un
unrelated +2 colloqui*
unrelated +1 assegnat* client* colloquio comunic* conferm* contratt* decis* domanda e ha inviata lavorativ*
unrelated +1 magazzin* niente nostr* nuov* offerta per piacerebbe possiamo present* profilo ragazz* referenze
unrelated +1 scelto si terr* uno webinar
unrelated -1 ammess* ancora anni assessment azienda candidatura capo* come conoscer* convoc* convocat*
unrelated -1 curriculum da deciso dispiac* esercizio esperienza ferm* gruppo impegno incontr* indic* interesse
unrelated -1 invitar* nostra passat* piacere positiv* prova quando ral recruiting ruolo saluto sara saranno
unrelated -1 scelt* spost* stiamo successiv* svolt* tempo un universita vorremmo
unrelated -2 le posizione
`,
  nl: `
application_confirmation +1 bel* bevestig* duurt hoor* is krijg krijgt motivatie* open plek samen sollicitatie
application_confirmation +1 tot uiterlijk werving* weten
application_confirmation -1 adviseur* bel brief die gaan gesprek graag iets interesse kandidaten komt kunt
application_confirmation -1 nieuwe nodig stuur* uit volgende wanneer wie
rejection +1 afgewezen al arbeidsovereenkomst contact dank* die ervaring even fijn functie gaan gerust hier
rejection +1 hier* iemand inmiddels interesse jou klik koffie kom* komen komt laten me medewerker* meedelen
rejection +1 meer mijn moment nog opdracht over personeel* plek plekken plezier proef proefd* reactie rol
rejection +1 sollicitatie* spijt* sta stage* stopt succes tegen u vacature vervallen voorstel vrij
rejection +1 werkvoorbereider werving*
rejection -1 ben cv dan een terug test* tot tweede werkgever* woning
rejection -2 of
interview_invitation +2 kom*
interview_invitation +1 bekeken bel* bevestig* feedback gewijzigd gezien graag hier* hr kennismak* kennismaken
interview_invitation +1 leuk link me moeten naar nodigen op over probe* rol ronde sollicitatiegesprek* terug
interview_invitation +1 tot uitnodiging voelen werken wie willen zit* zou
interview_invitation -1 andere bedank* besloten bewaren hebben hebt helaas het jouw kunt mag meer niet
interview_invitation -1 opdracht open procedure profiel recruit* recruitment* tegen vacature* zoeken
assessment_invitation +2 uiterlijk
assessment_invitation +1 bijlage budget capaciteiten* die docent* doe een graag interview* is jobs kandida*
assessment_invitation +1 kandidaat klik kom* krijgt kunt leuk link maak maken meer nu om onder opnemen
assessment_invitation +1 procedure samen selectie* sollicitatie* stap start* te team uit video* volgende voor
assessment_invitation +1 vragen wie wil
assessment_invitation -1 al assessment* bel ben bij cv deze gaan gegevens jou krijg me mijn nodig over past
assessment_invitation -1 vacature verzonden voorstel werkgever* weten wij
offer +1 aanstelling als baan bel* bent besloten contractvoorstel docent* door gekozen genoegen geven keuze
offer +1 langer maak mag ondertek* orde over spreken start* tegen u voorstel wanneer welkom weten
offer -1 hierbij iets kan klant* maken niet niets past plaats sollicitatie team
recruiter_outreach +1 baan bent ervaring goede graag hoor* iets inmiddels jou jouw kennismaken leuk mocht*
recruiter_outreach +1 moment namens opnemen profiel tarief tegen uw vacature vacature* voelen voorstellen
recruiter_outreach +1 weten wij zijn zin zoek zou
recruiter_outreach -1 bel kan komen komt kunt langs* laten niets nodig of ontvangen past plan* reactie
recruiter_outreach -1 recruitment* sollicitatie werken wie willen
job_alert_newsletter +1 hier kom* krijgt monteur* uiterlijk vacatures
job_alert_newsletter -1 als dan groet* hebben wij
status_update_other +1 andere anders contract even geduld gegevens hoor* is jouw kan krijg me moment monteur*
status_update_other +1 nemen nog om personeel* profiel selectie* sollicitant* spreken talentpool te team terug
status_update_other +1 vacature vertraging voldoe* weten
status_update_other -1 afgewezen al bel* bij geen graag hebt het hier mee* meer met mijn na zou
unrelated +1 aanbod aanvraag anders beschikbaar besloten contract die duurt jouw kan kandidaten koffie komt
unrelated +1 kunt mee* moeten past teken* tot uw verder volgende werkgever* woning
unrelated -1 al assessment* baan bel* belangstelling bevestig* dan doe door er gerust gesprek* geven gewijzigd
unrelated -1 groet* hier hier* hoor* in ingaan ingevuld jou kennismak* kennismaken kom* komen krijg leuk link
unrelated -1 me meedelen na niets nodigen onder opnieuw positie probe* procedure rol selectie* sluit*
unrelated -1 sollicitatiegesprek* spijt* spreken stap start* stuur* terug verwacht voorstel vragen wanneer
unrelated -1 welkom werken wil* willen zodra zoeken zou
`,
  pt: `
application_confirmation +1 candidatas candidato cargo concurs* contacto correspond* inscricao noticias
application_confirmation +1 oportunidade prazo procuramos proxim* receb* recebid* sera ter
application_confirmation -1 avis* bem em mais precis*
rejection +2 ja
rejection +1 alguem cancelad* candidat* cargo concurs* convoc* correspond* dessa desta diretor* encerr*
rejection +1 encerrad* entrevista* escrita excluid* feedback ficou fim foram funcao futur* gostar* gostariamos
rejection +1 guard* infelizmente inscri* jornada manda menos muito noticias orcament* paciencia pessoa*
rejection +1 posicao precisa preenchid* processo procur* proposta proximo realizad* recebemos retorno rh
rejection +1 salarial selecao seletiv* ser sim tecnic* tempo ter vez vindo
rejection -1 anexo candidato candidaturas contact* contacto creche equipa etapas gestor* gravad* operador*
rejection -1 pensei perfil salario sera talentos termo
interview_invitation +1 avis* ca confirmad* conhecer da diretor* encontr* engenheir* entrevista* etapa* falar*
interview_invitation +1 gostariamos motorista outro papo passar passo sorte te tecnic* tua vamos vir
interview_invitation -1 ainda candidaturas convid* document* em equipe gravad* inscrev* para perfil processo
interview_invitation -1 proximo resposta vai
assessment_invitation +1 abraco* anexo ate caso como dados escolh* etapa* falta gostariamos gravad* link mais
assessment_invitation +1 manda passo perfil pratic* prefer* relatorio resposta seguir sem tempo tens tudo vai
assessment_invitation +1 ver
assessment_invitation -1 cadastro candidaturas cumprimentos entre fica* foi melhor* motorista numero processo
assessment_invitation -1 se ser
offer +1 anexo apos assim assin* base boa carta clt comunic* contratar contrato creche document* estiver*
offer +1 ficou fiz* gestor* inicio inscricao ja lugar mestre na noticias pensei proposta salarial tem termo
offer +1 vez vind* vinda
offer -1 bom edicao fica* fim obrigad*
recruiter_outreach +1 abraco* apresentar* boa breve cliente contact* contacto contato conversa* convite*
recruiter_outreach +1 diretor* emprego encontrei for funcao gostaria interesse melhor* nossa oferec* operador*
recruiter_outreach +1 oportunidade opt* passou perfil procur* recebemos respond* seu sou tem teu tudo vagas vi
recruiter_outreach -1 apos ate como correspond* do envi* fase* ja lugar nov*
job_alert_newsletter +1 auxiliar com desta emprego novas ofertas prefer* receb* time vagas
job_alert_newsletter -1 ate candidat* foi vaga
status_update_other +1 analis* assim atualizad* cadastro candidatura cpf document* inform* mant* nossas
status_update_other +1 operador* paciencia particip* pleno posicao precisa sua tiver* vinda
status_update_other -1 agradec* ao ate base bom cancelad* conversa* do ja pessoa* rh se sem trabalho vamos
unrelated +1 agend* apresentar* ate banco candidaturas contact* convid* devolutiva e encontra entreg* fase*
unrelated +1 for interesse nosso oferta orcament* pedido pratic* prefer* proximo quer questionario seu sua
unrelated +1 trabalho vagas vai
unrelated -1 acusamos aqui bem bom candidat* candidata* candidatura cliente complet* conclu* const* contacto
unrelated -1 conversa* convite* da demora* desafio desta diretor* disponibilidade em equipa estagio excluid*
unrelated -1 feedback ficamos fim gostariamos link loja lugar maior* mant* menos motorista nossa particip*
unrelated -1 procur* prova proxim* quando realizad* seguir selecao ser sim te tecnic* time uma vindo
`,
  pl: `
application_confirmation +1 beda dotar* formularz* kontak* odez* odpowied* osob* potwierdz* uwage zostal*
application_confirmation -1 dla jeszcze kolejn* profil rozm* tylko
rejection +2 juz udzial
rejection +1 aplikac* bez dalsz* dla doswiadczeni* dziekuj* dziewczyn* jesli kolejnych nadesl* nasz* obsadzon*
rejection +1 odez* odpowied* osob otwart* pania pozosta* prac* praca projekt* razem razie role spelni*
rejection +1 spotkani* stanowisk* szukamy urzednicze wizyt* wymag* zamknieta zapros* zatrudni* ze znalazl*
rejection +1 zost* zostan*
rejection -1 aplik* brutto dane doradc* kontaktu kredyt nadal odpowiedzi program* przesyl* termin* tylko
interview_invitation +1 dogodn* doswiadczeni* etap* juz kierow* kolejn* o opowiem pani pogada* porozmawia*
interview_invitation +1 potwierdz* praca prosze spotkani* stanowisk* szuka* termin* ubezpiecz*
interview_invitation -1 dokument* dosta* nasz* odpowied* proces* za
assessment_invitation +1 dla godzin* jako kierow* proces* proponuj* prosimy przesl* przygot*
assessment_invitation -1 grafi* jesli krok* powazaniem uzyskal* znac
offer +1 brutto chcem* czy dzieki etat ksiegow* najlepiej odesl* odpowied* prac* prace proponuj* propozycj*
offer +1 razem szkole* twoja umowa warunki widzi* wynagrodz* zalacz* zostala
offer -1 dla nadesl* rekrutac* roli specjalist* staz* termin*
recruiter_outreach +1 bez brzmi chcial* czy firmie handlow* kogos nowe osob* pani poszukuj* pozna* profil
recruiter_outreach +1 projekt* roli szacunk* szuka* temat trafil* wpad* wspolprac* zadn* zaprasza* zatrudni*
recruiter_outreach +1 zdalnie zmian*
recruiter_outreach -1 bedzi* dziekuj* masz rozm* znac
job_alert_newsletter +1 dalej doradc* newsletter* zaprasza*
job_alert_newsletter -1 od pani rekrutac* za ze
status_update_other +1 brak* cierpliwosc dokument* dziekuj* nikogo odpowiedzi podpis* pozosta* pracodawca
status_update_other +1 profil stanowisko uzupeln*
status_update_other -1 dla kolejn* konkurs* przyjet* tylko wymag*
unrelated +1 bank doradc* dosta* grafi* handlow* inn* jestem jeszcze kandydat* kolejn* konkurs* kontak*
unrelated +1 kontaktu kredyt o od powazaniem profil rekrutac* testu w wiel* z zakwalifik* zaprosil* zostal*
unrelated -1 beda bez cie dane etap* finansow* formularz* godzin* jezeli juz kciuki kogos link* odpowiadac
unrelated -1 oferty pani pasuj* pogada* ponad ponizej powodzenia pozdrowieni* proces proces* projekt*
unrelated -1 propozycj* przyszl* role sie spotkani* szukamy wykon* wylacznie wymag* zadan* zapozna* ze
unrelated -1 znalazl*
`,
  sv: `
application_confirmation +1 befattning brev* case* cv emot er fram ingen jobb* kommit kompletter* nu personer
application_confirmation +1 sokt spontanansokan stamm* steg ta tagit
application_confirmation -1 ar behover du en fick garna gora inga minuter nagon svar* tar vara
rejection +1 annan annu anstalla aterkoppling att av avslut* beklag* beslutat betyder blev borjar brev* de
rejection +1 erfarenhet foll fortsatt* gick gora hor* hora igen maste mvh nagon nya oss platsen prata pratade
rejection +1 processen riktigt spar* status tid till tips tog visat
rejection -1 aterkommer bekraft* boka* ekonom* er ingen kontakta* lon manga minuter ni nu oavsett passar
rejection -1 provanstallning rekryter* senast
interview_invitation +1 befattning* bekraft* bjud* forbi genomfor* hora inbjudan jag jobbet kallelse komma med
interview_invitation +1 mote plats* prata ratt referens* rollen som stamm* stang* ta telefon* traffa
interview_invitation -1 alla fatt ingen lon* manga personer rekryter* tillbaka tjanst*
assessment_invitation +1 ber case* chef* gar gor hos in ingen komma lank* lycka maste med minuter nasta nya
assessment_invitation +1 oavsett samtal* se senast skicka skriv* soker spela* stang* steg test* tillbaka
assessment_invitation +1 uppgift utvecklare vill
assessment_invitation -1 annars beslut ditt garna har jag lite meddela* prata valkom*
offer +1 anstalla behover bekraft* ber beslutat borja emot erbjud* fick ha hos hr ja jag las lon* maste nya
offer +1 oss personal* provanstallning referens* skriv* start stort tagit tilltrade under utan vid vidare vill
offer +1 visa
offer -1 av bjud* de intervju* jobb* kalla* lite passar
recruiter_outreach +1 aktuell* anstall* av cv en gor heter inga intresse intresserad jobb* kan kanske mer
recruiter_outreach +1 nagon namn nasta nytt oppen oss rekrytering roligt sag saknas samtal* skriv* soker
recruiter_outreach +1 spela* stannar start steg vara vid
recruiter_outreach -1 an ansokan blir de far kalla* lamna* mig tack tid tjansten under valkom*
job_alert_newsletter +1 annonser avregistrera* avslut* blev cv de ditt jobb kommun las lon* match* nya
job_alert_newsletter +1 projektledare steg traffa
job_alert_newsletter -1 det ha halsning* nu till tjansten
status_update_other +1 annan ansok* ar behover betyder blir droj* inte kandidatbank kommun kvar nu och
status_update_other +1 personer profil registrera* rekryteringen status tid vara
status_update_other -1 den dig en fick forbi fram ha hor jobb* manga om plats platser* prata samtal* tack
status_update_other -1 tillbaka tyvarr
unrelated +1 andra ansok* bankid besked bifog* cv ditt er erbjud* fika for gransk* hr kan kandidat* kvar lank*
unrelated +1 minuter nedan ni om plats platsen provanstallning referens* rekrytering sag senast signera* soka
unrelated +1 till under valkom* visa
unrelated -1 an avslutad bakgrund befattning dig din du en erfarenhet far fick foll gar ha igen inbjudan
unrelated -1 logiktest* lycka mer motsvara* nagon nar narmare personer pratade projektledare rekryter* ringer
unrelated -1 sa soker som spontanansokan svar* tar telefon* tillbaka tjansten uppfyll*
`,
  tr: `
application_confirmation +1 alim* eksik* garson* gecersiz gorevli* olumsuz sayil* seni ulasti
application_confirmation -1 gor* gunu ise yeni
rejection +1 aldik alm* anlas* arkadas* asama* bildirim* cok coz* deger* degerlendirmeye diger durum* edin*
rejection +1 ekib* et firmasinin gecersiz geri gorusmem* ihtiyacimiz* ilani ileride* ilerle* is kadro kalmadi
rejection +1 kapim* kez kimseyi maalesef not notlarim* obur olmad* pozisyon* referans* sefer sinav* sizin
rejection +1 sonraki sonuc* sozlu sure* veril* vize* yana yazik
rejection -1 bekl* bekle* buyutuyor* kadar kayd* sayida yanit* yapman*
interview_invitation +1 asama* asistan* baglanti* baska basvuru* burada direktor* gerceklestir* gun icinde is
interview_invitation +1 katil* mudur mulakat* nasil rol* saat* sana sayil* seni sizin tanismak tarih usta ver*
interview_invitation +1 yarim
interview_invitation -1 ariyoruz ekip* en sure* teklif* yap* yeni
assessment_invitation +1 acik adim* arkadas* basvuru* bekle* danisman* davet degerlendirmeye deneme ediyor*
assessment_invitation +1 ekte* en gec gonder* gun istiyor* kadar kullan* mis* odev* temsilci* usta ver* veril*
assessment_invitation +1 video yanit* yarim
assessment_invitation -1 gorusme* hemsire* sinav* yapilac* yeni
offer +1 aramiz* basla* bekl* bekle* calis* deneme ediyor* ekip* etme* gorusmek gorusmen* hos istiyor* izni*
offer +1 kabul maas mektubu* mutlu* olarak onayla* sart* seni sevgiler stajyer* sure* teklif ucret yer
offer -1 basvuru* cv icin ilan* tesekkur*
recruiter_outreach +1 acik alm* ariyoruz arkadas* ben buyutuyor* devam ekip* gorusmek ilgi* ism* ist* kisi*
recruiter_outreach +1 mis* muduru profil* rol* ucret
recruiter_outreach -1 basvuru* cv gunu istiyor* kadar rica son
job_alert_newsletter +1 acik cv* gelistirici* katil* maas mulakatt* teklif*
job_alert_newsletter -1 aday* kadro* olarak
status_update_other +1 bekle* ediyor geri ilgi* incele* profil* sabriniz* sure* sureci tamamla* tekni*
status_update_other -1 calis* cv ekibimiz eleman* gunu kal* rica sec* uygun
unrelated +1 aldi* baska ben devam diger don* ediyor ekte* gelebil* gonder* gun* ik kabul kira* kisi*
unrelated +1 kontenjan* maalesef maas mis* mulakat* olumsuz onayla* saat* saygil* sayida sizin stajyer* teklif
unrelated +1 teklif* teklifimiz* tekni* tercih teslim* verdik yeniden
unrelated -1 acik arayis* asistan* bekle* calis* cv ekib* gerceklestir* gor* gorev* gorusmem* gorusmen* hala
unrelated -1 ilerle* katil* muduru mulakatin* musait* not obur oldu olursa* pozisyon sef* seninle sinav* yana
unrelated -1 zaman*
`,
  he: `
application_confirmation +1 אישור הסרה הצלחה התמחות התקבלו חברה למלא מיון מישה* מקרה נקלט* סייע* עד עלי* קבלת
application_confirmation +1 קיבלתי תודה
application_confirmation -1 את ב* טרם לך מ* שלנו
rejection +2 עומד*
rejection +1 אחרת איתך בוטל* בכבוד בתוקף החלטה היברידי* היה הלאה הסתיים העדפ* הפעם הפרטים הצעת ולא ועל חוזה
rejection +1 חסר יסתדר להצטרף לזמן לך לצערי מבחן מודים מוכר* מועמדותך מועמדת מכרז מנהלת מעניי* מצאנו משרות
rejection +1 משרת מתי נבחר* עברת עליך פה פני* פרטיות ראיון ראש רבה תודה תקודם תקן תקנים תקציב* תשובה
rejection -1 גיוס יום לקחת מתעכב* נמשיך נקלט* צורך ריבוי
interview_invitation +1 בוא בחר* הגיע* הזמנה הפרטים ולא ות* לדבר להכין להכיר לינק מוזמ* מועמד* מחכה מכרז מתי
interview_invitation +1 נאלצ* נוח סייע* עבודה פגישה פני* קיבלנו קיבלתי ראיון שיחת תעודת
interview_invitation -1 אבל אושר* אין אצלנו הצעה משרה עד קבלת ראיונות שלחת
assessment_invitation +1 אבל אחר בואי הגיע* וידאו חברה חברת חסר טרם להכין מועמדות* מטל* מצגת מצור* משימה מתאי*
assessment_invitation +1 נבקש נהג ניסיון עד פני* קישור רק שיחה שלחי תרגיל* תשובה תשובות תשלום
assessment_invitation -1 לך
offer +1 אושר* אישור בכבוד הגיע* הסכם ועדת ות* ח יום לבחור להצטרף לך מחכה מכרז מצורף משרה נוספות ניסיון עומד*
offer +1 עם צילום קבלת רוצים רכז* רק שכר שמח* שמחים תוך תעודת תפקיד תשובה
offer -1 גיוס חיים מספר קורות תודה
recruiter_outreach +1 אבל אולי אם בכבוד דבר האם ולא חברת חסר מגייס* מורה מחפשים מישה* מנהלת מעודכ* נפתח* על
recruiter_outreach +1 עלייך פגישה פנייה רלוונטי שלך שמי
recruiter_outreach -1 אין הצעה ות* חיים עברת צריך קבוצת קורות שלחת
job_alert_newsletter +1 אחראי* ב* בברכה דרוש* חברה חברת חיפוש ייצור כאן מ* משרה משרות נדח* נוספות קבוצת ריאיון
job_alert_newsletter +1 תשובה
job_alert_newsletter -1 אותך אין אם אני אצלנו גיוס נשלח* עד על שלך שלנו
job_alert_newsletter -2 את
status_update_other +1 אחרת אינה אפשר הגשת החלט* החלטה הסתיים חברת חסר* מהנדס* מועמדות* מועמדים מתעכב* נהג
status_update_other +1 נוספות נמצא* נעדכן עדיין פניות צילום שלחת תהליך תפקיד
status_update_other -1 אני אצלנו בברכה הגיע* ח לך משרות צוות שכר
unrelated +1 אבל אושר* אינה אפשר בתוקף הצעת ח יום לזמן לקחת מבחן מגייס* מחפש* מחפשים מישה* נדח* קישור ריאיון
unrelated +1 שמח*
unrelated -1 אותך אינו אצלנו את גיוס החלט* החלטנו הלאה ועל חוזה יסתדר להכיר להמשיך להשיב לינק מבדק* מהנדס*
unrelated -1 מחכה מטל* מכרז מצגת משימה משרת נאלצ* נשמח עבודה עיכוב צוות קיבלתי ראש רכז* רק שלנו תהליך תיפתח*
unrelated -1 תקודם
`,
  ja: `
application_confirmation +1 ね 了 付 個 再 募 受 埋 拝 着
application_confirmation -1 え そ ど り る ア シ ド フ 件 作 出 名 学 年 提 来 検 申 限 験
rejection +1 あ け な わ ネ 了 再 別 合 名 埋 声 多 恐 感 方 枠 準 算 経 覧 計 設 論 通 進 運 遠 難 非 題 験
rejection -1 ら ニ 仕 付 動 急 料 月 給 辞 退
interview_invitation +1 せ ぜ ど や カ バ 下 合 場 学 履 書 歴 話 都 領
interview_invitation -1 ぎ め コ チ ニ フ メ 中 今 保 円 切 取 在 急 意 振 提 数 期 格 検 礼 訳
assessment_invitation +1 へ わ テ ト 仕 作 切 性 意 慮 招 文 材 次 用 着 程 紹 終 締 考 訳 課 論 込 途 過 遠 限 際 題 願
assessment_invitation -1 そ ば ァ ュ レ 今 件 会 卒 差 振 施 決 疲 知 給 類
offer +1 ぎ ァ 万 伝 働 円 労 可 在 意 明 書 条 決 給 通 都
offer -1 そ シ チ テ ト マ メ ャ 今 会 信 動 募 否 報 差 心 情 査 案 様 次 求 訳 関 集
recruiter_outreach +1 じ び ィ 万 介 仕 公 円 味 実 心 感 拝 探 材 残 然 理 種 突 紹 興 行 運 開 験
recruiter_outreach -1 ぎ つ 入 回 日 機 込 願
job_alert_newsletter +1 カ 保 信 停 円 止 求 着 給
job_alert_newsletter -1 ば り れ 採 期 様 話 選
status_update_other +1 ァ ュ レ 在 報 声 多 次 状 第 職 辞 退 進 間 際 類
status_update_other -1 ぜ ひ 動 員 学 年 案 補 話 送 過
unrelated +1 れ ァ ウ ポ 不 中 予 他 余 保 入 別 定 引 御 果 疲 者 送 途 達 集
unrelated -1 ず ぜ っ ね ひ や ジ チ バ マ ョ リ 下 了 仕 備 充 務 卒 多 差 心 応 新 条 来 由 登 社 種 絡 給 考 職 計 設 説 談 越 連 過 遠 選 録 際 難 類 験
`,
  zh: `
application_confirmation +1 交 会 将 已 排 正 申 确 续 网
application_confirmation -1 件 先 关 就 感 无 更 有 期 祝 过 间
rejection +1 书 于 任 份 但 位 來 供 其 再 冻 反 同 将 岗 库 应 抽 撤 数 新 早 时 暂 歡 此 段 求 满 留 祝 結 能 苦 謝 计 跑 距 辛 销 閣 限 順 额
rejection -1 下 主 件 例 即 差 恭 放 文 无 查 流 登 请 谈 选 面 顺
interview_invitation +1 不 于 你 便 候 息 想 接 时 案 空 约 聯 能 若 英 關 间
interview_invitation -1 作 出 复 多 录 成 无 業 歷 没 班 登 缺 者 请 谢 选 部
assessment_invitation +1 三 主 书 二 付 作 出 前 备 完 影 心 想 感 排 时 格 案 為 生 用 社 程 稿 视 謝 錄 长 题
assessment_invitation -1 与 事 他 会 信 到 参 取 复 外 已 报 更 果 查 确 薪 责 资 这
offer +1 你 保 兴 卡 另 可 品 多 学 年 應 标 正 為 确 等 答 簽 聘 薪 迎 道 金
offer -1 上 中 作 太 您 报 有 程 試 面
recruiter_outreach +1 一 也 任 优 位 做 关 兴 加 双 可 同 向 官 悉 意 打 托 新 期 果 没 班 者 職 若 趣 邀 长 闭
recruiter_outreach -1 件 再 出 地 安 实 已 文 通 部 限
job_alert_newsletter +1 新 此 消 置 計 限
job_alert_newsletter -1 上 事 我 有 請
status_update_other +1 名 報 子 尚 工 影 您 放 有 正 流 消 知 等 进 门 集 驗
status_update_other -1 上 与 业 再 到 務 同 感 报 收 时 會 机 校 理 生 看 给 职 薪 試 谢 过 退
unrelated +1 予 二 免 另 可 單 外 差 思 未 核 没 法 热 生 申 租 約 结 退 送 金 间 题
unrelated -1 业 于 任 体 例 保 做 冻 几 到 务 務 历 变 只 少 师 店 开 息 技 收 环 程 视 試 试 这 进 邀 錄
`,
};
