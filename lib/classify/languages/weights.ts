// Written by tools/fit.ts: run it again after a change of words. What the words of each language speak for, see
// word-signs.ts.
export const wordWeights: Readonly<Record<string, string>> = {
  any: `
application_confirmation +1 alle analyst* analytics assistant data junior teams
application_confirmation -1 controller devops head lead marketing senior tester uur
rejection +1 am b2b backend consultant designer intern internship junior trainee 点
rejection -1 google kl microsoft pm product senior teams tester 點
interview_invitation +2 google meet microsoft zoom
interview_invitation +1 analyst* architect coordinator kl lead marketing ms saat software specialist teams uhr
interview_invitation +1 webex 時
interview_invitation -1 ai developer* scientist* senior trainee
assessment_invitation +1 consultant controller designer google hirevue pm saat sales tester
assessment_invitation -1 devops recruiter scientist* teams uur
offer +1 frontend ore uur בשעה
offer -1 alle coordinator data devops director engineer* freelance head kl meet microsoft sales uhr um
recruiter_outreach +1 architect consultant developer* director engineer* manager ml senior teams
recruiter_outreach -1 assistant intern junior kl pm product 時
job_alert_newsletter +1 alle coordinator internship junior manager marketing specialist unsubscribe uur
job_alert_newsletter -1 ai
status_update_other +1 director p.m specialist unsubscribe
status_update_other -1 consultant developer* intern junior manager software um uur 点
unrelated +1 a.m godz kl microsoft pm software teams
unrelated -1 analyst* assistant backend consultant designer engineer* hackerrank head hirevue intern junior
unrelated -1 manager meet ore p.m scientist* trainee
`,
  en: `
application_confirmation +2 name
application_confirmation +1 about account acknowledg* advis* again align* also answers appl* applicant apply
application_confirmation +1 apply* arrived baker business card* career choose citizens* close complete confirm
application_confirmation +1 confirmation contact copy cv discuss either ends every everything file* filling
application_confirmation +1 find focus form give going hear hereby if information intended interest invited
application_confirmation +1 isn't jobs keep* large latest learn letter letting life live logged login news no
application_confirmation +1 normally nurse* office only opportunities perfect privacy proceed process
application_confirmation +1 professor* quote reached receive references regard reside* response retain* safely
application_confirmation +1 schedule season sending sent shortlist* should submitted successfully test thank
application_confirmation +1 thanks those through time* touch urgent us way we'll which who whose withdraw
application_confirmation +1 working you've
application_confirmation -1 action along among asked better cancelled candidacy come continu* description
application_confirmation -1 didn't do else finish* fits for friday full further had happy held hold join
application_confirmation -1 location looking made making minute new now once open out page partner permit pick
application_confirmation -1 prefer* questionnaire reason* salary see still talk task thursday time title
application_confirmation -1 turned unfortunately video visa wednesday where whether withdrawn years yet you
application_confirmation -1 you'd
application_confirmation -2 send
rejection +2 lovely status update were
rejection +1 across afraid against already among another applicants applications appointed appointment
rejection +1 appreciate apprentic* apprenticeship associate barista been behalf best board call came can't
rejection +1 candida* candidacy cannot careers caught changed check* cheers chef client close closed closer
rejection +1 coming completed confirmed continu* conversation* cut disappoint* disappointing discussion does
rejection +1 each eligible enough every exam executive exercise extend* eye fall falls fell finalist finish*
rejection +1 further future gdpr gone had hard has having hoped i've immediate individual* informal intake
rejection +1 internal interview llc lodged made many mark message met money move near no notice number offered
rejection +1 opened opening operat* opted outside people placed places planning position prefer* pursue
rejection +1 reached reapply* reason* recent regarding regards regret reminder required requirement
rejection +1 requisition role round score settled since site someone sorry speak speaking spoke started stay
rejection +1 still stop* stronger success talent talk* talking team thank thanks therefore this thought
rejection +1 through unable unfortunately unsuccessful up us vacancies vacancy want went wish without writing
rejection +1 yours yrs
rejection -1 acceptance after again also an appl* around article attached available baker bear begin
rejection -1 beneficiary book business by can card challenge check choose community confirm congratulations
rejection -1 contact convenient copy date date* day* deadline debrief delay* direct discontinued down drop
rejection -1 either email emails excited favour fit focus form formal forwarded found free funds get gift
rejection -1 hasn't haven't hiring hoping id information intended interested interviewing invited issue items
rejection -1 jobs keep* kept landlord life list login look* looks meets minutes moved need* online options or
rejection -1 passport phone photo pipeline pleasure programmer provide references refused regardless
rejection -1 registration reject remains rental reply representative request* review safely science search*
rejection -1 security seeking send small solve something spending statement submission submit survey them
rejection -1 these third timeline times tomorrow too transfer unless until use usually verbal view waiting
rejection -1 wednesday weeks welcome working yes
interview_invitation +2 chat
interview_invitation +1 advance after another applications ask asks attend availability behaviour* cancel*
interview_invitation +1 candidate carry centre choose come confirm confirm* confirmed congratulations
interview_invitation +1 convenient conversation declined delighted details does down event exam expenses
interview_invitation +1 filled formal full grab guide hoping hour invitation keen last like link looks mark me
interview_invitation +1 meet* meeting min minutes monday most moved near office offices onsite outside
interview_invitation +1 passport person pharmacist place pleased pop position prefer* prepare quiz
interview_invitation +1 receptionist reimburs* representative reschedule reserved return room round
interview_invitation +1 shortlisted slot* sorry speak step stood suggest suit suits take talk talk* tell time
interview_invitation +1 tomorrow type video walk wasn't we'll wednesday when worker works
interview_invitation -1 advis* again applicant applied apply are arrange asked bear board caught click
interview_invitation -1 complet* database employment everybody file finish* first fit* form happens happy has
interview_invitation -1 haven't heard high hold internal interviewed isn't it's letting live manage may mind
interview_invitation -1 need new news not off only otherwise part posted rate record remote requirements right
interview_invitation -1 see shortlist should signed since small social submit taken tax this today under view
interview_invitation -1 visa within years yes
assessment_invitation +2 bring takes
assessment_invitation +1 action answers any applicant apprenticeship arrang* asks assessment* assignment
assessment_invitation +1 attached before behalf behaviour* brief by candidate choose choosing client closed
assessment_invitation +1 closer complete completed deadline debrief detail discussion draft duration either
assessment_invitation +1 everybody everyone executive exercise fill flat friday home hour hours how interest
assessment_invitation +1 it it's link login look* minutes monday money more most moved next noticed officer
assessment_invitation +1 one online part per personality phase phone planner practical process questionnaire
assessment_invitation +1 questions recommended record record* request requested required respond role room
assessment_invitation +1 round sample scheduled send short small something speak stage started step study
assessment_invitation +1 talking task than tough translation trial up use verbal video website what will
assessment_invitation +1 withdraw work written you'll zone*
assessment_invitation -1 about all along apply asked assume available been business card click community
assessment_invitation -1 complet* confirmation conversation date* daughter down employment fee* free from
assessment_invitation -1 future going had having high hiring hr i've in information interview interviews last
assessment_invitation -1 learning licen* look move my new official on opportunity other panel position sign*
assessment_invitation -1 somebody these those under until view weeks welcome working writing yes
offer +2 hour sign*
offer +1 accept acceptance accepted ago agreement alert* apartment appointment as attached bar become begin
offer +1 behalf bringing choice* conditions confidential congratulations continu* contract days decline
offer +1 discount duration else every expires first flat follow formal forward got happy home hours impressed
offer +1 intended it it's joining letter licen* lovely me message monday months move notice off offer official
offer +1 page partner pay per placement pleased pleasure references required review right role salary say
offer +1 shift signed special start start* still successful taken talk* tell terms think thrilled thursday
offer +1 tips tomorrow transfer trial unconditional upload valid want wednesday weeks went were weren't within
offer +1 yes you'll you're yours
offer -1 about again any applicants application being best contact could current design email finalist fit get
offer -1 given gone haven't hire hiring how in interview interviews isn't its know list made more my next not
offer -1 now online open opening panel part people person pick resume see* sincerely skills some speak
offer -1 technical thanks them those today until visit what when where whether who
recruiter_outreach +2 building retain* someone
recruiter_outreach +1 across ahead asked back board brief budget* business card caught chat chat* client
recruiter_outreach +1 closed coffee coming commut* confidential connect consider curious days decline
recruiter_outreach +1 description details discussion duration either emails event experience eye fit flat
recruiter_outreach +1 found founder helping hire housing i i'm informal inmail intended interest invitation
recruiter_outreach +1 isn't jd keen know last linkedin live location love make message months name needed
recruiter_outreach +1 needs no number offer* onsite open opened opening openings opportunity opt outside
recruiter_outreach +1 partner paus* pay people pipeline place planner planning profile qualified recommend
recruiter_outreach +1 recruit rejected remote reply respectfully role schedul* search seeking send service
recruiter_outreach +1 setting settled several should since stage starts stop strong suit* talent tax tell
recruiter_outreach +1 tempt thought title top type under up updated urgent usually vacancy wants we're whose
recruiter_outreach +1 work yet
recruiter_outreach -1 account ago also among another anything applicants application applications apprentic*
recruiter_outreach -1 as associate book check criteria does doesn't due each else everyone feedback final for
recruiter_outreach -1 form given hard hours how individuals interview jobs join keep letter link longer made
recruiter_outreach -1 money more news officer panel personal pick possible program programmer removed result
recruiter_outreach -1 return say screen second secretary selection sent signed so soon survey take than them
recruiter_outreach -1 think thursday tuesday view want way ways wednesday welcome will within works writing
recruiter_outreach -1 you'll yrs
job_alert_newsletter +2 remote
job_alert_newsletter +1 10am accountant actively ago appl* applicant apply asks bank cancel* card* career case
job_alert_newsletter +1 close* community criteria days employers experience few file* filled forwarded found
job_alert_newsletter +1 had happy hearing here high hours housing how interview* interviews issue job jobs
job_alert_newsletter +1 lectur* linkedin many match money near of officer opened partner paus* planner policy
job_alert_newsletter +1 posted preferences privacy read recruiting regret reminder researcher respond resume
job_alert_newsletter +1 review say search see* service this top vacancies wednesday week's what when
job_alert_newsletter -1 able and application ask available be been certificate* come didn't following for from
job_alert_newsletter -1 go going i i'm id if its let location look love me met must name nice offer out pay
job_alert_newsletter -1 phone regards resources screen second set take team than through wait we'll welcome
job_alert_newsletter -1 well will within worth yours
status_update_other +1 acceptance action agreement another anything bear bearing been before being by changed
status_update_other +1 claim* consideration copy decision* declined delay* documents down else everyone
status_update_other +1 everything expect expenses expires file file* fits further get had incomplete intended
status_update_other +1 into is know life matches months more need* needed next now of offer offer* only opened
status_update_other +1 panel passed patience paus* placed pool presentation questionnaire quick reached
status_update_other +1 receiving referees refused remain remains request review screening sign* something
status_update_other +1 sorry stage started step still submitted supervisor taken takes thanks there touch
status_update_other +1 tutor under until update upload viewed waiting wants weeks withdrawn worry yet
status_update_other -1 able also an anyone ask back better book bring call candidates centre close complet*
status_update_other -1 conversation course design due experience fee* few find following forward free give
status_update_other -1 given got high hire hour join letter like login looking love luck make manage me
status_update_other -1 minutes monday moved new nice once online opening other over part picked position
status_update_other -1 questions rate recruitment regret requirements resume return room say screen shift
status_update_other -1 small start start* submit suitable talk team technical terms those together tomorrow
status_update_other -1 top tuesday unsuccessful use what which without writing years
unrelated +2 file* message newsletter
unrelated +1 2pm 3pm accept account admissions against all already also always an another anyone appear appl*
unrelated +1 applications applied appointment arrival article bad based basic be beneficiary booking brief
unrelated +1 budget* business can't card career changed choice* citizens* claim* closed confidential*
unrelated +1 considered contains continu* copyright could couldn't credit currently cut daily database date
unrelated +1 deadline debrief decision* decline demand deposit details did didn't different difficult direct
unrelated +1 discontinued drop duties email employ end ends exam executive experienced few financial fit* form
unrelated +1 free full funds getting gift guide hard hasn't having high home how hr huge impressed include
unrelated +1 individuals information insurance interest* interviewed issue items kept kit landlord large
unrelated +1 latest learn let life list loan mailing miss money mortgage most my necessarily network new
unrelated +1 notified now offer offer* offering offices on online only order other personal pipeline place
unrelated +1 placement potential* programme programmer quote ready reason* received receiving recent rejection
unrelated +1 reminder removed rental request request* requirements researcher reserved response rights
unrelated +1 schedule searching security see* several slots social some sometimes special spending sponsor*
unrelated +1 standard stop stop* study submission submitting subscription* suit* suits tax terms test tests
unrelated +1 thank that the these think thought thursday title to today too transfer try type unable
unrelated +1 unfortunately unless urgent use valid video visa wants was wasn't well when who with worry worth
unrelated +1 yet zone*
unrelated -1 10am acknowledg* across after agent along and appoint appointed appreciate apprentic*
unrelated -1 apprenticeship asked asking associate behaviour* bookkeeper bringing came caught centre chef
unrelated -1 client* coding coffee come connect contract cordially delighted description disappointing
unrelated -1 discussion driver dropping editor equal exercise eye fall finalist finish* gdpr glad gone hear
unrelated -1 held hoped inform inmail intake interviews invitation job joining letter librarian link llc
unrelated -1 location lodged longer me met minimum monday moved must near nice note nurse* office onsite our
unrelated -1 passed pharmacist pick planner pleasure pool portfolio position profile qualifications reach
unrelated -1 reached reapply* recruitment referees regarding remain remote representative requested
unrelated -1 requisition reside* retain* room saved saw selection sent settled shortlisted situational skills
unrelated -1 sorry speak spoke spot start status stay stood stronger suggest talent talk teacher team
unrelated -1 telephone tell therefore together trial unsuccessful upload us vacancies wait warmly we we'll
unrelated -1 weeks where whether withdraw withdrawn work you'd you've
unrelated -2 application board certificate* finish technician
`,
  de: `
application_confirmation +1 alles angekommen auf bekommen bewerber bewerbung d eingang eingangsbestatigung
application_confirmation +1 eingegangen fragen hor* initiativbewerbung* jede* kennenl* konnte nicht sind
application_confirmation +1 treffen w wenn zeugnis* zur
application_confirmation -1 ab beste* dem der die einem falls fuhr* gern* gesprach* gruss gute hat kandidaten
application_confirmation -1 komm* mach* mehr person* qualifikation*
rejection +1 abgeschlossen ander* ausbildung* ausschreibung auswahl* besetz* besetzt besetzung bewerbung
rejection +1 bewerbungen bewerbungsu* datenschutz* dem dich dort dossier dsgvo einstellung* es falls fehl*
rejection +1 geben gefallen geh* gesprach* gruss hab haben hat hatte* hier ihnen initiativbewerbung* interesse
rejection +1 jemanden keine keine* kunden meld* melden nehmen neue newsletter nicht offen offene passen*
rejection +1 person* personalberat* qualifikation* ruckmeldung sich sollte* unterschr* vielleicht vorerst w
rejection -1 ab absage* auftrag bearbeite* dauert kandidat* kandidaten komm* leider schritt sie start* such*
rejection -1 telefonat termin video* viele* von wohnung*
interview_invitation +1 abgeschlossen ag alle* bescheid beste bewerbung dich dort einen einladung freundliche*
interview_invitation +1 fuhr* geben hier jemanden kennenl* leider mitteilen passt personal* reisekosten rolle
interview_invitation +1 ruhe runde such* suche* team termin uns unser video* vor wohnung* wurde* zuruck
interview_invitation -1 ab auftrag beim bekommen dank* dass du fragen haben ihr* im ist jede* konnte nach
interview_invitation -1 nach* status stunden unterlagen videointerview* von weiter wenn zeitversetzt*
assessment_invitation +1 anhang auf aufgabe bearbeitung bekommen besetzung bitte* eine einen einladung
assessment_invitation +1 einstellung* erfolg fragen hatte* kein keine* komm* leiter* link logik* person*
assessment_invitation +1 personalberat* schritt seh* start* stellen videointerview* von wahl wann wollen
assessment_invitation +1 wurde* zeit zeitversetzt* zugang*
assessment_invitation -1 ander* auftrag berucksichtig* bescheid da diese falls fehl* freue* freundliche* fuhr*
assessment_invitation -1 hat in ist jemanden jobs kann lebenslauf liegt mitarbeiter* mochte* personal* schon
assessment_invitation -1 suche* und
offer +1 ab als angebot arbeitsvertrag ausbildungsplatz besser* das dem der des einstellung* es fuhr* geh*
offer +1 mochte* nach* personal* ruhe stellen* team vergeben vertragsangebot vorerst wenn zusage
offer -1 bekommen dank* deine falls ihr jetzt melden nichts person* sind sollte* weiter* wurde
recruiter_outreach +1 aus beim einem einen grusse* hatte* ihr kein kommen lebenslauf nach ob offen profil
recruiter_outreach +1 schick* schritt stundensatz suche* sucht team telefonat viel wann wechsel* weiter*
recruiter_outreach -1 ander* bewerbung diese es gesprach* hohe* kann position seh* uns viele* weiter zur
job_alert_newsletter +1 bereits einstellung* fehl* fragen kommen neue newsletter stellen suche* viel
job_alert_newsletter +1 vielleicht
job_alert_newsletter -1 als auftrag das diese fur grusse* ihr seh* stelle
status_update_other +1 bedauern bewerber* das dauert durchsicht fehl* freundliche* fuhr* grusse* haben ihre
status_update_other +1 langer liegen nach* personal* termin* und verzoger* weiter* zwischenbescheid
status_update_other -1 aus bei beste* da deine dem die dir geh* gern* gesprach* habe* hat keine m mehr melden
status_update_other -1 nach nicht position recruiting schon seh* sollte* von vor
unrelated +1 absage* alles angebot bereits besteht dir dsgvo entschieden erhalten fur hab habe* hohe* ihnen
unrelated +1 kommen minuten neue passen* unterschr* viele* zweite
unrelated -1 arbeitsvertrag ausbildung* auswahl* bearbeite* beste* bewerbung* das dass der eine einer
unrelated -1 einladung falls fuhr* geh* hat hatte* hier in initiativbewerbung* jede* jetzt kann kennenl* m
unrelated -1 mehr melden nicht nichts personal* position recruiting schau* schon sich stelle treffen uns viele
unrelated -1 von vorbei* wenn wird zusage
unrelated -2 als
`,
  fr: `
application_confirmation +1 arret* bientot chef* cloture* confidentialite confirm* convo* decouvr* desinscri*
application_confirmation +1 emploi enregistre* envoyee epreuve* ete infirmi* non nouvelle* offre offres
application_confirmation +1 postule postulez preselectionne* profil retour reviens rh son succes suivez
application_confirmation +1 transmis* viens
application_confirmation -1 appel autre* classe* derniere du entretien equipe gard* nous nouvelle on une
rejection +2 derniere
rejection +1 about* accus* adjoint* appeller* assistant* aupres base besoin* bonne candidat* candidature ce
rejection +1 cherch* chez choisi* comme confi* continuation correspondant deja directeur entretien* etre
rejection +1 figur* interne* linkedin lire mon n'a ne nos nouvelle parcours partie pas personne* personnes
rejection +1 peut plaisir poursui* pourvu* prevu* prochaine quelqu'un recu* rejoindre responsable reste*
rejection +1 retour revenir rgpd spontanee suite sur test* valid* y
rejection -1 8h* appartement aucun* complete* confirm* correspond correspond* cours creneau* davantage
rejection -1 differe* echange echanger entretien envoyee etes etude ferme* interesse* joint* locat* logement
rejection -1 manquant* offre offres postule postulez preselectionne* profil rappel* realise* recruteurs
rejection -1 renvoy* repondr* retenu* rh sein similaires suivez toujours video vu
interview_invitation +1 13h* 14h* 8h* aimer* attention candidature ce cherch* choisi* demande discut* disponi*
interview_invitation +1 echange entrevue etude ici je lien notre passer plai* porte prevu* profil quelqu'un
interview_invitation +1 qui recherch* retenu* retour seriez transmis* travail visio* voudr*
interview_invitation -1 autre* classe* correspond dossier encore essai ete joint* manqu* nous offre parents
interview_invitation -1 poste remerci* son spontanee y
assessment_invitation +1 15h* bien cas chef* client* commencer concours contrat dans depose* differe* donner*
assessment_invitation +1 emploi epreuve* es essai etape evaluation* joint* lien partie passer place* plus
assessment_invitation +1 poursui* profil proposer realise* recrutement renvoy* reponses reste* sein suite ta
assessment_invitation +1 tard* tes toujours une video viens
assessment_invitation -1 attention des ingeni* la lettre mon porte proposition recu* retenu* retour
assessment_invitation -1 salutations travail
offer +1 attente aupres brut ca cdi chez comme contrat disponible embauche en engagement equipe examen fois
offer +1 fonction joint* l nous oui parmi plaisir proposons references repondr* retourner rib salaire signe te
offer +1 toujours
offer -1 bien chance cv donc encore etes interesse* notre place* qui sur un voir
recruiter_outreach +1 aucun* base chez cvtheque disponi* en figur* infirmi* je mission ne numero opportunite*
recruiter_outreach +1 ou ouvert* personnes plaisir plus pourrait profil quelqu'un ravi* recherche recrut*
recruiter_outreach +1 repond* responsable rh salon tente vu vue
recruiter_outreach -1 autre* bonne ce comme contrat dossier lettre merci nous on proposition voir
job_alert_newsletter +1 car cherch* choisi* commencer disponi* emploi etes infirmi* m nouve* offres peut
job_alert_newsletter +1 postes salon
job_alert_newsletter -1 candidature candidature* cv envoyee equipe nous nouvelle postulez pour
status_update_other +1 avez candidature* carrieres copie cours dossier engager etude examen faire jury
status_update_other +1 manquant* note nouve* nouvelle* parvenir patience plein* prefer* prise reception
status_update_other +1 recrutement rendez retir* une vue
status_update_other -1 base chez directeur etes h interesse* n'a nouvelle on personnes retenu* sans voir
unrelated +2 offre rendez
unrelated +1 11h* 9h* accueillir admis* appartement attente aucun* avez avis candidat* car cas commercial*
unrelated +1 confidentialite decision derniere desinscri* directrice etudie* examen joint* locat* ne non notre
unrelated +1 nouve* parmi postes premier propos* recu* rencontre reponse report* reuni* son sur test* travail
unrelated +1 visite vu
unrelated -1 15h* bon candidature candidature* cloture* comme consult* dans directeur discut* donc echange
unrelated -1 etape exercice* experience ici interesse* lettre lien linkedin numero ou par postul* poursui*
unrelated -1 preselectionne* pret prevu* pris profil recrut* recrutement rejoindre renvoy* reserve* reste*
unrelated -1 seriez souhaitons t ta une video visio* voudr*
`,
  es: `
application_confirmation +1 conserv* contestar convocatoria encaj* experiencia fase han inscri* inscripcion
application_confirmation +1 puede* quedad* realiz* sera solicitudes solo
application_confirmation -1 bien cambi* cargo como del estas inici* mas mi necesit* parte por queda
application_confirmation -1 responsable sido trabajo visto
rejection +1 administrativ* beca bien bolsa buscando camarer* con conserv* convocatoria coordin* cubiert*
rejection +1 curriculum decidido decir* empleo entrevista fue gusto hemos incorporar* intern* leido llamo los
rejection +1 lugar master nuestro otr* permiso* plaza plazas prefer* proceso puesto qued* quedad* result*
rejection +1 saludo* sin tecnic* un una vacante vacantes volver vuelv*
rejection -1 agend* al antes baja brutos busc* complet* comunicar* confirm* cuestionario* elegid* esta estoy
rejection -1 gerente grab* hagas hueco inici* invit* llegado necesit* oferta pedido podria* practico proxim*
rejection -1 puede* respond* responde* retirada sigue test trabajar
interview_invitation +1 al alguien camarer* cerrado charla* chic* curriculum disponib* entrevista espero etapa
interview_invitation +1 falta fase hablamos he horario* inform* jef* mejor ningun* pasa* piso prepar*
interview_invitation +1 profesional* puede* requisitos retras* sera tecnic* videollamada visto
interview_invitation -1 complet* de empresa encantaria entrevista* fu* mas nuestro plazo pod* prueba qued*
interview_invitation -1 result* su tu
assessment_invitation +1 atencion avanz* busc* caso como consultor* cuestionario* disponib* enlace entreg*
assessment_invitation +1 envi* experiencia finalista* finaliz* grab* gust* gustaria hacer hay inici* las parte
assessment_invitation +1 pedimos practico prefer* proceso prueba pruebas puede* qued* siguiente solo test un
assessment_invitation +1 viene
assessment_invitation -1 chic* dir* entrevista* espero esta falta ha nuestro para participa* personas que
assessment_invitation -1 queda recib* revisa* su
offer +1 adjunto al auxiliar avanz* avisar* bolsa brutos carta cerrado como decision dni dud* firm* hablamos
offer +1 horario* incorporacion inici* jornada nuev* ofrecer* permiso* program* proxim* pued* queda queremos
offer +1 si siguiente sobre su tenemos
offer -1 administrativ* agradec* baja busco cambi* charla* cv gracias gust* has necesit* olvid* presupuest* tu
recruiter_outreach +1 alguien busc* buscamos cafe confidencial* contratacion contrato director* disponib*
recruiter_outreach +1 empleo empresa encaja* estamos estas experiencia fue gust* gustaria he interesa* invit*
recruiter_outreach +1 leido llamar* master necesit* nuev* oportunidad pendiente podria* pued* qued* responde*
recruiter_outreach +1 se seleccion sin un
recruiter_outreach -1 antes beca confirm* cuando hemos la nuestra otr* pasa* puede* puesto
job_alert_newsletter +1 abierto administrativ* auxiliar baja camarer* como cubiert* empleo empleos entrevista
job_alert_newsletter +1 h inscri* nuevos ofertas plazas recib* videollamada
job_alert_newsletter -1 antes el gracias ha perfil que su un
status_update_other +1 avisar* baja cancel* candidatura continu* contratacion decision gerente hay hemos
status_update_other +1 incomplet* inscri* leido llamo mejor otr* pasa* pedido pedimos pendiente por proceso
status_update_other +1 qued* queda registrad* resid* retirada seguimos sigue tecnic* todavia
status_update_other -1 antes base del el interesa* intern* nuestro persona* result* saludo* va
unrelated +2 oferta
unrelated +1 adjunto candidat* complace comunicar* consultor* contratar* ejercicio* elegid* encantaria
unrelated +1 entrevista* envio feedback finaliz* ha hablamos hueco inform* invit* le nuev* parte plaza pod*
unrelated +1 por postulacion prestamo presupuest* proxim* recepcion reserva* seguimos si solicitud tecnica*
unrelated +1 tenemos trabajo venir
unrelated -1 base beca bien bolsa cambi* candidatura caso con conocer* continu* conversa* convoca* curriculum
unrelated -1 datos dir* director* disponib* empleo en espero estamos etapa evaluacion* firm* hemos hoja
unrelated -1 humanos jef* mas nuestra para participa* personas prepar* proceso profesional* program* quedamos
unrelated -1 recib* requisitos sera siguiente solo talento te tienes una
`,
  it: `
application_confirmation +1 addett* altr* apert* bene candidati caso conferm* consegn* cordial* idone* mand*
application_confirmation +1 manda* nessun* permesso pervenut* preso prova registrat* ricezione sapere saranno
application_confirmation +1 scelto selezion* sentir* stiamo successiv*
application_confirmation -1 che come contatt* da di giorni inform* piu rientr*
rejection +2 gia
rejection +1 assegn* assun* autist* avanti budget cerc* chius* chiuso colloquio complet* conoscer* conserv*
rejection +1 consider* copert* curriculum deciso dispiac* domanda esame esercizio esser* ferm* ha impiegat*
rejection +1 impossibil* intern* inviat* letto linea nostra oltre pagina percorso pero person* piacere
rejection +1 posizione pratica prendere prepar* pres* presa profession* prov* qualora qui ragazz* rammarico
rejection +1 responsabil* ricerca ricord* rientr* ringrazi* riscontro ruolo saluti saluto scelt* sono stato
rejection +1 test trasfer* un
rejection -1 allegat* carico chied* conferm* consegn* cv dovra* interesse inviata invit* link numer* pazienza
rejection -1 pervenut* profilo stage tempo
interview_invitation +1 addett* ammess* aspett* assun* call candidati candidatura chiuso consider* copert*
interview_invitation +1 disponibilit* genitor* grazie incontr* indic* invit* mand* nessun* person* potrebbe*
interview_invitation +1 prefer* pres* prossim* quando rispond* sapere saranno seguito selezione sono
interview_invitation +1 telefonata un videochiamata vorremmo
interview_invitation -1 arrivat* di domanda entro felic* finalist* iscrizione la manda* molt* nel ora
interview_invitation -1 posizion* propor* ricerca ricord* sei te uno
assessment_invitation +1 allegat* anche attitudinal* bene candidatura chied* chius* come compil* entro
assessment_invitation +1 finalist* intervista invia* link manda* prova registrazione saluto scelt* solo sto
assessment_invitation +1 superat* tua un una va
assessment_invitation -1 abbiamo altr* arrivat* candidat* chi colloqui* dirett* domanda mand* non nostra
assessment_invitation -1 nostro piu proposta ragazz* sapere sara si stage tuo
offer +1 al allegat* assunzione come conferm* contratto deciso entro esit* firm* netti nostr* offrir* piacere
offer +1 prepar* presso proced* proposta ragazz* sapere si solo telefonata vorremmo
offer -1 ancora cercando comunic* decis* domanda grazie lo possiamo quando terr* una
recruiter_outreach +2 stiamo
recruiter_outreach +1 a capo* cercando cerchiamo chi colloqui* contatt* contratto cordial* dirett* felic*
recruiter_outreach +1 figur* gruppo impegno interess* molt* nuov* person* preso ricerca rispond* selezion*
recruiter_outreach +1 solo sto suo terr* un una uno visto
recruiter_outreach -1 ancora copert* fare ferm* hr incontro inizi* lettera mand* nessun* possiamo prepar*
recruiter_outreach -1 pres* propon* prova ruolo
job_alert_newsletter +1 addett* annunci apert* candidar* candidat* impiegat* ingegner* offert* rimborso sapere
job_alert_newsletter +1 scelto
job_alert_newsletter -1 da la posto se tuo
status_update_other +1 appena candidar* conferm* contatt* entro iscrizione nostr* nostra offert* pazienza
status_update_other +1 posizione profession* profilo ricontatt* ringrazi* ritirat* ruolo selezione stata
status_update_other +1 tecnic* universita valutazione volta vorr*
status_update_other -1 a apert* arrivat* carico client* cv dopo esser* lavoro non rispond* saluti sono
unrelated +1 adatt* appuntamento client* colloqui* colloquio conferm* decis* e esamin* intern* inviata
unrelated +1 magazzin* nostr* nuov* offerta per possiamo prenot* present* ragazz* ricevut* scelto si sospes*
unrelated +1 terr* umane webinar
unrelated -1 ammess* ancora anni azienda call candidatura candidature capo* conoscer* conoscert* curriculum
unrelated -1 deciso esercizio ferm* figur* grado gruppo impegno impiegat* incontr* inizi* interessat*
unrelated -1 interesse inviat* lettera letto lo mand* manda* ora passat* permesso piacere piu pratica prepar*
unrelated -1 pres* profession* propon* prossim* prova quando rammarico recruiting ricadut* rispond* ruolo
unrelated -1 saluti sara spost* stiamo suo vorremmo
unrelated -2 come le posizione
`,
  nl: `
application_confirmation +1 beantwoord* bevestig* bewaren cv duurt gerust goede hier hoor* is kan kandidatuur
application_confirmation +1 kennismaken krijg krijgt langer medewerker* motivatie* ons ontvangstbevestiging
application_confirmation +1 open orde samen sollicitatie tot uiterlijk uitnodiging werkgever* weten
application_confirmation -1 bel capaciteiten* de gesprek geven graag iets in mag moment nieuwe op recruitment*
application_confirmation -1 ronde selectie* uit van wil zou
rejection +1 aan afgewezen al anders arbeidsovereenkomst behandeling bekeken bent blij contact dank* dienst
rejection +1 door even fijn functie gerust gesprek hier huur* iemand ingaan ingevuld inmiddels interesse jou
rejection +1 klik komen komt laten maken me medewerker* meedelen meeloop* meer mijn moment nemen niet nog
rejection +1 opdrachtgever over personeel* plek plezier positie reactie rol sollicitatie* spijt* sta
rejection +1 uitnodigen vacature vervallen verwacht vrij werkvoorbereider werving* zit*
rejection -1 aanstelling bekijk* ben beschikbaar bevestig* dan een hr interview* kandida* kennismaken maak
rejection -1 mee* opnemen teken* terug tot voldoe* wil willen
rejection -2 of
interview_invitation +2 over
interview_invitation +1 bekeken bel* ben feedback gerust gezien heb ingaan kennismak* kennismaken kom* komt
interview_invitation +1 langs* leuk link me moeten naar nodigen plaats probe* rol schikt sluit* tot
interview_invitation +1 uitnodiging wie willen zoekt zou
interview_invitation -1 bedank* bent besloten docent* gegevens hebben helaas huur* iets jouw kandida* kunt mag
interview_invitation -1 motivatie* nieuwe nog plek profiel recruitment* samen start* te vacature* verder zijn
interview_invitation -1 zoek zoeken
assessment_invitation +2 selectie* uiterlijk
assessment_invitation +1 achtergrond beantwoord* bijlage budget doe gesprek graag hier interview* kandidaat
assessment_invitation +1 klant* komt krijgt kunt leuk link maak meer moeten nu om opdracht opnemen samen
assessment_invitation +1 sollicitatie* stap start* te uit video* voldoe* volgende voor vragen wie wil willen
assessment_invitation -1 bevestig* cv deze gerust heb hoor* jou jouw kandidaten kennismak* kennismaken krijg
assessment_invitation -1 nodig nog ons over positie rol ronde sta verder verzonden werken weten
offer +1 aanstelling als baan bent besloten bijlage contractvoorstel docent* door fijn genoegen jou langer
offer +1 maak mag na ondertek* orde over plezier start* stellen u verder voorstel wanneer welkom willen
offer -1 anders gezien heb hoor* iets kan kandidaat leuk medewerker* niet niets nog nu sta team voor vrij
offer -1 werving*
recruiter_outreach +2 jouw
recruiter_outreach +1 ben bent door geen goede hoor* huur* iets inmiddels interesse jou kennismaken koffie
recruiter_outreach +1 krijgt meer mocht* moment naar namens niet opdrachtgever open profiel rol schikt start*
recruiter_outreach +1 tegen uit uw vacature vacature* voorstellen vrij weten wij zin zit* zoek zoeken zoekt
recruiter_outreach -1 anders contract dank* deze er fijn gefeliciteerd hier hr kan kom* kunt niets nodig of
recruiter_outreach -1 personeel* werken wie willen
job_alert_newsletter +1 cv hier kom* krijgt monteur* nieuwe open uiterlijk vacature* werkgever*
job_alert_newsletter -1 aan als dan geen groet* hebben het is na of team u
status_update_other +1 aanmerking anders contract even gegevens ingetrokken jammer jouw kan kandidaten keuze
status_update_other +1 krijg laten me moment monteur* nemen niets om opnieuw personeel* profiel selectie*
status_update_other +1 sollicitatie spreken stuur* te terug vacature verder vertraging voldoe*
status_update_other -1 bel* bewaren dienst en geen graag helaas het klik kunt mag mee* mijn of past plaats
status_update_other -1 plek sollicitatie* stellen zou
unrelated +1 aanvraag beschikbaar bewaren bij contract cv gegevens is jouw kan kandidaten kennis klant koffie
unrelated +1 komt kunt mee* past tot uw verder volgende werkgever*
unrelated -1 ander* assessment* baan bel* belangstelling bent capaciteiten* case contact dienst docent* er
unrelated -1 fijn functie gerust gesprek* geven gezien goede hebt hier hoor* huur* in ingaan ingevuld jou
unrelated -1 kandidatuur kennismak* kennismaken klik kom* komen krijg leuk meedelen meeloop* motivatie* na
unrelated -1 niets nodigen opnieuw plek positie probe* selectie* sluit* sollicitatie sollicitatiegesprek*
unrelated -1 start* stuur* succes terug verwacht voorstel vragen wanneer welkom werken weten wil* willen zodra
unrelated -1 zoeken zou
`,
  pt: `
application_confirmation +1 apos assistente candidato cargo concurs* contacto correspond* fim for funcao
application_confirmation +1 inscri* inscricao muito prazo procuramos proxim* receb* recebid* selecionad* sera
application_confirmation +1 sucesso* ter time tudo
application_confirmation -1 agradec* bem como contact* etapa* interesse lhe nosso que recruta* requisitos
application_confirmation -1 tecnic* uma
rejection +2 concurs* ficou ja
rejection +1 ao avis* candidat* cargo continuidade contrata* correspond* decisao dessa desta diretor*
rejection +1 document* encerrad* feedback fim fiz* foram funcao futur* gostar* guard* inscri* jornada manda
rejection +1 melhor* motion muito novo numero orcament* paciencia papo participacao pessoa* pessoas precisa
rejection +1 preenchid* processo procur* proposta proxim* quando realizad* recebemos rececao requisitos
rejection +1 retorno se selecao seletiv* ser sim tecnic* ter vez vi vindo
rejection -1 analis* anexo ate candidato caso contact* escolh* gestor* perfil quer selecionad* sera talentos
rejection -1 termo tiver* vind* vinda
interview_invitation +1 agend* breve ca confirmad* conhecer conversa* da diretor* engenheir* entrevista*
interview_invitation +1 falar* fase* melhor* numero outr* passar precis* respond* se segue te tecnic* trabalho
interview_invitation +1 tua vamos
interview_invitation -1 assim como contact* convid* dessa em emprego entreg* equipe fazer feedback para perfil
interview_invitation -1 quer teu time vagas vai ver
assessment_invitation +1 abraco* agradec* anexo assim candidatas caso conversa* dados desafio em envie equipe
assessment_invitation +1 escolh* falta* for gravad* ja link mais manda perfil pratic* prefer* queremos seguir*
assessment_invitation +1 talentos tempo tens time tudo vai ver
assessment_invitation -1 assin* avanc* avis* candidaturas const* continuidade contrato cumprimentos cv deixa*
assessment_invitation -1 escrita foi infelizmente inform* melhor* motorista noticias particip* profissiona*
assessment_invitation -1 respond* ser sua
offer +1 admissao ainda apos assim ate avis* base bem carta clt comunic* contrata* contrato creche deixa*
offer +1 demora* document* equipa escolhid* estiver* ficou gestor* inicio inscricao ja lugar noticias pensei
offer +1 pessoa* prazer precis* proposta queremos salarial se tem termo time vez vind* vinda
offer -1 bom com etapa* falar* loja obrigad* tecnic*
recruiter_outreach +1 apresentar* breve cliente contacto contato conversa* convite* da desta diretor*
recruiter_outreach +1 disponibilidade em engenheir* faz for funcao inscrev* interesse melhor* opt* para passou
recruiter_outreach +1 perfil precisa prefer* procur* profissiona* respond* seu sou tem tudo uma vagas
recruiter_outreach -1 agradec* aqui assim ate como convid* entrevista* etapa* fica* nov* proposta quando vaga
job_alert_newsletter +1 assistente auxiliar com cv desta menos ofertas prefer* receb* se time vagas
job_alert_newsletter -1 ate boa candidat* fica* foi lhe no nossa sua te vaga
status_update_other +1 analis* apenas assim atualizad* banco cadastro candidato cv document* equipa falta*
status_update_other +1 fazer gestor* inform* mant* nossas obrigad* operador* particip* passou pedido posicao
status_update_other +1 precisa queremos tiver* vinda vindo
status_update_other -1 agradec* ao base bom cancelad* como diretor* fase* nov* requisitos seletiv* sem te
status_update_other -1 trabalho
unrelated +1 agend* ainda analis* apresentar* aprovad* ate avis* banco cadastro candidaturas confirmad*
unrelated +1 contact* convid* e encontra entreg* fase* for inscrev* no oferta pedido quer teria* vai vi visita
unrelated -1 anexo aqui bom candidat* candidatura complet* const* conversa* convoc* cv dados demora* desafio
unrelated -1 diretor* disponibilidade etapa* etapas falar* gostar* inicio ligo link loja lugar mant* motorista
unrelated -1 nossa pessoas posicao quando receb* seguir* sem sorte te tecnic* teu tua vindo
`,
  pl: `
application_confirmation +1 beda dotar* formularz* grafi* kontak* najlepiej odez* oferta osob* pogada*
application_confirmation +1 potwierdz* prace referent* termin* uwage wyslan* zaprosz* zglosze* zostal* zostala
application_confirmation -1 asystent* dla gdy handlow* naboru ponad ponown* prac* rodo urzednicze wroc*
application_confirmation -1 znalazl*
rejection +2 juz udzial
rejection +1 adiunkt* aplikac* bedzi* bez brak dla dziekuj* etap* feedback* gdyby* jednak jesli kadr* kciuki
rejection +1 kierow* kolejnych musi* nasz* odez* odpowiadac odpowied* osob osobe otrzymal* otwart* pania ponad
rejection +1 pozdrowieni* pozosta* prac* projekt* razem razie rozwiaz* skontakt* specjalist* spelni* spotkani*
rejection +1 stanowisk* szukamy urzednicze uwage za zapozna* zdecydow* ze zglosze* znalazl* zostala zostan*
rejection -1 bank brutto chcem* czy dane doradc* dostal* kandydat* kontaktu kontynu* kredyt nadal podpis*
rejection -1 poszukuj* pracodawca propozycj* prosimy przeprowadz* umowy wynagrodz* zakwalifik* zalacz* zapisa*
interview_invitation +1 baz* dogodn* dostal* etap* jestem juz klauzul* kolejn* mysl* ogloszenie opowiem pani
interview_invitation +1 pogada* porozmawia* potwierdz* prosze przesz* rodo szuka* termin* ubezpiecz* ze
interview_invitation -1 dzieki nowe proces* profil za
assessment_invitation +1 godzin* jako kierow* masz naboru pana pania pasuj* po podsyl* pozdrawiam* proponuj*
assessment_invitation +1 prosimy przesl* przygot* rozm*
assessment_invitation -1 jesli jezeli
offer +1 adiunkt* beda brutto chcem* cie elektr* etat finansow* gratul* konkurs* pasuj* prac* prace propozycj*
offer +1 przygot* szkole* twoja tylko umowa wroc* wynagrodz* zapozna* zaproponowac zatrudnieni*
offer -1 dla dziekuj* rekrutac* termin* z
recruiter_outreach +1 baz* chcial* czy etat jednak jesli jest jeszcze klienta kogos link* najlepiej nie nowe
recruiter_outreach +1 oglosze* operator* osob* pani poszukuj* pozna* profil projekt* propozycj* rol* roli
recruiter_outreach +1 szacunk* szuka* trafil* wiecej wspolprac* z zadn* zaprasza* zatrudnieni* zmian*
recruiter_outreach -1 bedzi* elektr* prosimy rekrutac* rozm* umowy zalacz*
job_alert_newsletter +1 dalej inzynier* newsletter* ofert* profil
job_alert_newsletter -1 i od rekrutac* rozmow* stanowisko w za
status_update_other +1 cierpliwosc dokument* elektr* etat* nadal nikogo oferte potwierdz* powazaniem
status_update_other +1 pozdrawiam* pozosta* pracodawca profil propozycj* rekruter* stanowisko uzupeln*
status_update_other +1 zaproponowac zmian*
status_update_other -1 asystent* beda dla dyrektor* hr i jak jezeli kandydatur* kolejn* kontak* niestety
status_update_other -1 odpowiadac osob* spelni* wplynel* wylacznie zostala
unrelated +1 bank chcem* cv dla grafi* handlow* i jeszcze kandydat* kolejn* konkurs* kontak* kontaktu kontynu*
unrelated +1 kredyt nabor* nie od oferta profil rozpatr* zakwalifik* zaprosil* zespole zmian* zostal* zostan*
unrelated -1 beda bedzi* bez chcial* cie cierpliwosc dane etat etat* finansow* gdy godzin* gratul* jak kierow*
unrelated -1 klauzul* kogos kolejnych krok* masz na naboru nastepn* nikogo odpowiadac odpowiedzi ofert* pani
unrelated -1 ponad powodzenia pozdrawiam* pozdrowieni* praca pracodawca proces* projekt* proponuj* przesl*
unrelated -1 przyszl* rozmow* rozwiaz* sie spelni* spotkani* stanowisko wykon* wylacznie zadan* zaprasza*
unrelated -1 zatrudni* znalazl* zost*
`,
  sv: `
application_confirmation +2 kommit
application_confirmation +1 aterkommer befattning bekraft* brev* case* cv er ingen ja jobb* jobbet komma
application_confirmation +1 kompletter* kvar mottag* nu personer spontanansokan vidare
application_confirmation -1 alla annan ar behover en fortfarande garna gora in inga intresse samtal*
rejection +2 fortsatt*
rejection +1 alla annu anstalla aterkoppling att av avslut* avslutad beklag* beslutat bjud* blev brev* folj
rejection +1 foll gick ha hor* igar igen laste lycka maste match* meddela* mvh nagon nar nya platsen prata
rejection +1 processen projektledare rad sokande status tips uppfyll* valt var vid visat
rejection -1 ansokan avtal* befattning bekraft* ber boka* den er erbjud* gor intervju* intresserad ja jobb
rejection -1 jobbet kan komma laser lon minuter mote nu nytt oavsett paborja* passar platser* rum se senast
rejection -1 starta* steg uppgift
interview_invitation +2 traffa
interview_invitation +1 bekraft* bjud* budget* chef* far forbi hor* hora igen inbjudan intervjun intresse
interview_invitation +1 jobbet kallelse komma kul lank* laste med meddela* mig mote pa passar prata rollen som
interview_invitation +1 stang* stort tar tid vilja
interview_invitation -1 alla avtal* ber blev cv fatt hos i inte kanske manga person* personal* ringer till
interview_invitation -1 tillbaka tjanst*
assessment_invitation +1 avslut* ber case* gar gor igen ingen komma kontakta* lank* lycka minuter nasta nya
assessment_invitation +1 passar roll* rollen senast skicka skriv* spela* stang* steg tillbaka uppgift
assessment_invitation +1 utvecklare video* vill
assessment_invitation -1 anstallning* beslut bjud* din ekonom* fortfarande garna har hor intresse jag jobb*
assessment_invitation -1 personer spar* stort tack tjanst*
offer +1 alla anstalla bekraft* ber beslut blir emot forbi gar ha hos inget ja jag jobbet las lon* maste nar
offer +1 provanstallning referens* skriv* start stort tilltrade vid vill
offer -1 annan avslutad beklag* bjud* de gora inga intervju* jobb* kalla* narmare nasta nu samtal* sokande
offer -1 stang* till tillbaka traffa uppfyll* vara vilja
recruiter_outreach +1 aktuell* anstall* cv din ekonom* halsning* inga intresse intresserad jag jobb* kanske
recruiter_outreach +1 kommun kontakta* mer nagon ni nyfiken nytt personal* personer prata profil projektledare
recruiter_outreach +1 rekrytering roligt rum sag saknas soker spela* vara
recruiter_outreach -1 annan ansokan blev blir den far foll gora ingen plats tjansten
job_alert_newsletter +1 annonser avregistrera* avslut* cv gransk* kommit kommun las lon* nya projektledare
job_alert_newsletter +1 traffa urval*
job_alert_newsletter -1 det jag nu och om till vill
status_update_other +1 aktuell ansok* ar behover blir fatt gransk* ingen inte ja kandidat* kommun kvar nagon
status_update_other +1 nu oavsett passar personer registrera* rekryter* ringer som status valkom* var vara
status_update_other -1 av bjud* den emot forbi fram hor intresse jobb* match* nya plats roll* rum senast
status_update_other -1 skriv* starta* tillbaka tjanst* tyvarr vilja
status_update_other -2 dig en
unrelated +2 er ni
unrelated +1 andra ansok* ansokningar bankid besked bifog* cv ditt fika for gransk* hr kan kandidat* kontakta*
unrelated +1 kvar lagenhet* langre laser minuter nedan nu platsen referens* rekrytering senast signera* skicka
unrelated +1 soka tack tackar test* urval* valkom* visa
unrelated -1 annan anstalla befattning bjud* det du en fick foll fortfarande gar gor ha hor* hos igen inbjudan
unrelated -1 inga kallelse kul logiktest* lycka mer mote nasta oss rekryter* rekryteringen ringer sa saknas
unrelated -1 samtal* sokande som spontanansokan tar telefon* tillbaka tjansten vidare
unrelated -2 dig
`,
  tr: `
application_confirmation +1 alim* eksik* firsat* gecersiz ilgini* kadro* olumsuz sayil* sonuc* tarih teslim*
application_confirmation +1 ulasmis* ulasti universite* uygun zaman*
application_confirmation -1 alim asama* gor* gunu is ise karar* rica yonetici*
rejection +1 acik aldik alinm* anlas* arkadas* biri* cek* cok coz* danisman* deger* diger ekib* et gecersiz
rejection +1 gerceklestir* geri gorusmem* hala ihtiyac* ihtiyacimiz* ilan* ileride* ilerle* ilet* ilgi* kadro
rejection +1 kal* kariyer* katil* link* muduru not odev* olmad* olursa* sef* seninle sinav* sonraki sonuc*
rejection +1 sonuclan* sozlu veril* vize* yana yapabil* yazik
rejection -1 gun* kadar kayd* maas tecrube*
interview_invitation +1 alim* asistan* baglanti* baska basvuru* bekl* cag* direktor* gun ilani is katil* mis*
interview_invitation +1 mudur mulakat* olumlu rol* saat* sakla* sayil* sinav* tanismak tarih usta uygun
interview_invitation +1 yeterli
interview_invitation -1 anlas* ariyoruz arkadas* don* kadro* maas temsilci* video yap* yeni
assessment_invitation +1 acik adim* arkadas* danisman* davet deneme ediyor* ekte* en gec gun ist* istiyor*
assessment_invitation +1 kadar kal* karar* kayd* mis* mulakatin* son usta veril* video
assessment_invitation -1 aldi* alim* baska don* ekip* gelebil* gorusme* is maas notlarim* sayil* sinav* sozlu
assessment_invitation -1 tasarimci* ugra* yapilac* yeni yil yonetici*
offer +1 aldi* aramiz* arkadas* basla* bekl* bekle* calis* ceva* degil* deneme direktor* ekip* giris gorusmek
offer +1 halinde hos istiyor* kabul katilman* maas mektubu* mi* onayla* sigorta* son sure* tamam* tasarimci*
offer +1 ucret ugra* yer yil
offer -1 cok cv davet* ilan* ilani kal* kisi* takim* tesekkur* usta yarim yeni
recruiter_outreach +1 acik ariyoruz arkadas* basla* ben ceva* dahil devam dusundu* firsat* gorusmek hemsire*
recruiter_outreach +1 ilan ilgini* ist* kariyer* karsila* kisi* olursa* ozgecmis* profil* saat* sorumlu*
recruiter_outreach +1 takim* tamam* ucret uzmani vize* yeni
recruiter_outreach -1 basvuru* cv gunu ilan* kal* sureci*
job_alert_newsletter +1 acik cv* gelistirici* ilan* kariyer* katil* mulakatt* son staj* teklif* tikla* uzmani
job_alert_newsletter -1 aday* degil* ekib* is kadro* kisi* mis* olarak size usta
status_update_other +1 bekle* diger ediyor geri gorusmel* kapat* karsila* kvkk muhendisi profil* sure* sureci
status_update_other +1 tamamla* tekni* test* yapman* yogun
status_update_other -1 calis* cv eleman* gun* is kadro* kisi* maas sana sayil* sef* sonuc* sonuclan* uygun
status_update_other -1 yap*
unrelated +2 diger
unrelated +1 alam* aldi* baska ben cag* cv* degerlendir* devam ediyor etmek* gun* ik kabul kisi* kontenjan*
unrelated +1 maalesef maas mis* mulakat* olumsuz onayla* saygil* son stajyer* teklif teklif* teklifimiz*
unrelated +1 tekni* tercih teslim* verdik yeni yeniden yer
unrelated -1 acik adim* arayis* asama* ayarla* baglanti* bekle* calis* cv ekib* gecersiz gerceklestir* gor*
unrelated -1 gorev* gorusmek gorusmem* gun henuz incele* katil* katilman* mulakatin* odev* oldu olmad* sana
unrelated -1 sayil* seninle sevgiler sinav* staj* tamamla* uzmani yana yarim zaman*
`,
  he: `
application_confirmation +1 אישור אצלנו דבר הסרה הצלחה התא* התאמה התקבלו ועדת חברה מבדק* מיון מנהל מס מספר
application_confirmation +1 מקרה עד קבלת קיבלתי ראיונות תודה
application_confirmation -1 ב* החלטה מועמדותך נשמח עם פני* שלנו
rejection +2 היה עומד*
rejection +1 אוי* אולי אינו איננו איתי איתך אצלנו בחרנו בכבוד החלטה העדפ* הפעם הצעה הצעת ולא ועל להצטרף להשיב
rejection +1 להתקדם לזמן לצערי לצערנו מודים מועמד מועמדותך מועמדת מורה מחדש מחפשים מיון מנהלת מעניי* מצאנו
rejection +1 משרות משרת מתי נאלצ* נפתח* נקבע נשלח* עברת עובד* פני* קיבלת ראיון ראש רבה רק שיחה שכר תהליך תודה
rejection +1 תעודת
rejection -1 הזמנה הסרה התאמה התקבלה ח חברה טרם להציע לקחת מחפש* מתאי* מתעכב* נבקש עדיין עם קישור ריבוי רשת
interview_invitation +1 אחר בוא הגיע* הזמנה היברידי* היכרות הפרטים הצעת ות* לבחור לדבר להכין להכיר לקבוע מועד
interview_invitation +1 מחכה מחפש* מכרז מנהלת מספר מצגת מתי נאלצ* נוח נמצא* נשמח סייע* עבודה עובר* פני* צריך
interview_invitation +1 קיבלנו קיבלתי ראיון שיחת תאריך תעודת
interview_invitation -1 אצלנו ח לצערי לקחת מחפשים מישה* מנהל מראש משרה נקבע עד ראיונות
assessment_invitation +1 אבל אחר אך אצלנו הגיע* הצלחה השלב וידאו חברה חברת חסר* להכין להשלים לקבל מועמדותך
assessment_invitation +1 מועמדים מחכה מטל* מצור* משימה מתאי* נבקש נהג ניסיון עד עליך פני* קישור רק שאלון שיחה
assessment_invitation +1 שלחי שנות תרגיל* תשלום
assessment_invitation -1 ב* ח להצטרף לך לצערנו מוזמ* נקבע ש*
offer +1 אושר* אין אישור אני אצלנו בכבוד הגיע* הסכם ועדת ות* יום להגיע להצטרף מחכה מכרז מצורף משרה מתאי*
offer +1 נוספות ניסיון עבודה עברת עובד* עומד* עם פנימי* צילום קבלת ראש רוצים רכז* רק שכר שמח* תעודת תפקיד
offer -1 אבל גיוס לקוח* מנהל מספר נדח* נקבע פני* קיבלתי תהליך תודה
recruiter_outreach +1 אבל אולי אותך אך אם אני בכבוד דבר דירה האם התא* התאמה ולא חברת חסר* להכיר לקוח* מגייס
recruiter_outreach +1 מגייס* מורה מחפשים מישה* מנהלת נפתח* סייע* עובדים על עלי* עלייך פגישה פנייה קיבלתי קישור
recruiter_outreach +1 רכז* רלוונטי שלחי שלך שמי
recruiter_outreach -1 דרוש* הצעה חוזה מנהל קו קיבלנו
job_alert_newsletter +1 ב* דרוש* התא* חברה חברת חיים חיפוש ייצור מנהל משרה משרות נוספות קורות ש* שולח*
job_alert_newsletter -1 אותך אם אני גיוס הצלחה לא מחפש* עד פני* קו שלנו תהליך
job_alert_newsletter -2 את
status_update_other +1 אותך אינה אישור ב* ביטול דבר הצעה השלב התקבלה חברת חיפוש חסר* להגיש להשלים לצערנו
status_update_other +1 מהנדס* מועד מועמדות* מכרז מתעכב* נהג נוספות נמצא* עדיין צילום קיבלנו רק שוב שולח* שלחת
status_update_other +1 תהליך תפקיד
status_update_other -1 אני בברכה ח חברה להשיב מצור* משרות נשמח עובדים עלי* פני* פנייה פנייתך צוות קבלת קו תוך
unrelated +1 אבל אושר* אין אישור בתוקף הוגש* הצעת יום לא להגיע להגיש לזמן לקוח* לקחת מבחן מגייס* מוזמ* מועמד
unrelated +1 מחפש* מחפשים מישה* מראש נדח* נשלח* שוב שמח*
unrelated -1 אותך איתך אצלנו בחרנו החלטנו היברידי* הסכם וידאו ועל חברה חיפוש לדבר להכין להמשיך להשיב מבדק*
unrelated -1 מבחנ* מחכה מטל* מיון מכרז מצגת משימה משרת נאלצ* נוח נוספות נשמח עדיין עובר* עומד* עלי* צוות
unrelated -1 קיבלתי ראש רכז* רק שיחת שכר שלחת שלנו תאריך תהליך תוא* תוך תשובות
unrelated -2 את
`,
  ja: `
application_confirmation +1 け ね マ メ 了 付 埋 少 履 改 書 期 歴 着 絡 返 連 間 領
application_confirmation -1 こ 件 作 務 名 年 月 業 様 消 申 者 職 行 辞 退 験
rejection +1 あ ぎ け ず そ な ひ ジ ネ ポ ャ 了 切 別 労 取 合 味 埋 声 履 延 心 念 恐 控 数 方 期 果 画 覧 計 越 進 難 題 験
rejection -1 spi え へ ッ ン 万 付 円 動 収 同 情 料 明 残 疲 着 答 給 退
rejection -2 月
interview_invitation +1 そ ど ひ や カ バ ュ 仕 合 否 場 履 施 機 次 種 給 縁 話 越 返 都 階 領
interview_invitation -1 ぎ へ る ウ コ チ 今 充 切 受 名 在 恐 意 承 控 提 業 訳 謝 送 運 録 限 際
assessment_invitation +1 spi わ テ フ ル 中 仕 作 可 性 拝 数 文 次 添 理 着 締 考 裕 論 超 送 途 進 限 際 題
assessment_invitation -1 ね ュ レ 今 件 会 務 募 卒 回 外 少 接 控 施 知 総 職 謝 返 通
offer +1 ぎ ぜ ァ ニ 伝 働 円 労 同 意 採 新 書 期 決 添 給 績 貴 退
offer -1 そ ト ナ マ メ 今 会 再 出 募 報 応 情 理 程 総 配 開
recruiter_outreach +1 じ ど び れ イ シ ト ニ フ ャ ル ロ 万 上 中 介 仕 充 円 味 実 御 心 感 拝 探 業 然 申 社 突 紹 絡 興 行 貴 連
recruiter_outreach -1 え ぎ ぜ つ へ ら 不 了 事 付 件 別 回 接 文 明 書 次 知 程 終 訳 課 迎 進 過 間 願
job_alert_newsletter +1 ナ 保 停 円 数 止 求 着 給 説 配 開
job_alert_newsletter -1 い く ご さ て れ オ プ レ 話
status_update_other +1 そ や ァ ュ レ 他 伝 出 在 声 意 査 業 次 状 確 絡 辞 退 連 録 願 類
status_update_other -1 あ ぜ ひ め も エ オ カ ン ー 動 員 学 届 年 施 望 条 来 案 礼 設 話 課 貴 越 通 過
unrelated +1 ど れ ァ ウ ニ フ ュ 不 中 予 今 他 余 保 入 取 定 居 引 御 急 提 申 疲 謝 込 送 途 遅 達
unrelated -1 ず ぜ ね ひ や わ ア ィ ジ タ バ リ 了 仕 伝 作 備 働 充 公 円 卒 収 同 名 味 員 場 多 完 届 心 応 性 感 方 条 来 求 登 種 給 総 締 考 職 覧 計 設
unrelated -1 超 越 連 進 運 選 都 間 限 階 際 難 非 類
unrelated -2 過
`,
  zh: `
application_confirmation +1 业 交 初 单 后 复 实 将 查 登 确 系 通
application_confirmation -1 为 关 前 学 尚 就 心 悉 意 感 更 有 期 核 此 注 流 祝 耐 补 过 邀 间
rejection +1 书 予 份 位 個 停 全 其 制 反 另 后 向 品 备 复 实 實 将 岗 库 应 徵 心 息 感 数 新 早 时 是 果 校 此 满 留 监 第 算 結 給 缺 群 联 能 菜 見 試 謝
rejection +1 计 谢 跑 达 这 這 道 適 部 销 閣 限 馈 验
rejection -1 为 也 件 信 前 可 名 報 完 履 師 帮 快 恭 无 日 月 查 業 流 的 英 補 話 请 足 选 過 邀
interview_invitation +1 下 來 例 便 個 候 先 发 口 将 工 師 总 息 想 案 段 确 空 签 约 聯 英 談 过 送 這 間 關
interview_invitation -1 人 但 另 團 多 学 录 後 成 排 會 歷 没 终 背 补 请 超 跑 部
assessment_invitation +1 主 二 交 作 共 发 备 头 完 影 悉 想 感 成 排 时 格 案 步 段 满 用 程 稿 答 约 视 謝 达 长 開 限 題 题
assessment_invitation -1 与 事 于 人 位 信 再 加 名 回 定 已 报 會 查 简 薪 资 这
offer +1 三 主 你 保 再 加 取 台 合 對 年 开 式 恭 找 放 标 正 為 由 留 确 续 聘 薪 话 資 过 迎 适 金 顾
offer -1 个 中 会 作 历 参 将 岗 您 新 机 生 祝 立 简 職 試 谢
recruiter_outreach +1 一 业 任 优 冒 加 合 同 向 否 委 年 开 总 您 想 意 托 推 新 昧 正 求 没 法 猎 缺 置 者 若 荐 虑 話 顺
recruiter_outreach -1 三 再 出 只 地 太 安 完 实 岗 已 快 按 文 时 跟 這 通 间
job_alert_newsletter +1 新 精 缺 限
job_alert_newsletter -1 上 下 人 可 我 有 期 通
status_update_other +1 于 关 则 否 回 尚 影 放 消 知 程 等 终 耐 进 集 顺 驗
status_update_other -1 与 业 任 另 可 同 品 地 多 学 应 得 感 手 接 文 时 未 机 求 生 简 给 聊 职 能 谢 退
unrelated +1 予 二 交 免 准 取 另 單 差 录 核 業 热 申 租 结 群 获 退 送 金 题
unrelated -1 业 中 于 代 任 体 保 做 关 几 到 务 務 参 只 多 就 届 岗 師 开 息 想 應 找 技 拟 收 景 格 正 歷 确 程 空 立 给 聊 職 能 视 超 这 逾 邀 配
`,
};
