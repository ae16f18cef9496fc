// Written by tools/fit.ts: run it again after a change of words. What the words of each language speak for, see
// word-signs.ts.
export const wordWeights: Readonly<Record<string, string>> = {
  any: `
application_confirmation +1 data
application_confirmation -1 director head lead ore uur
rejection +1 assistant backend codility consultant director freelance internship junior
rejection -1 google kl pm senior 點
interview_invitation +2 meet teams zoom
interview_invitation +1 coordinator google kl lead marketing microsoft ore saat uhr webex 時
interview_invitation -1 ai developer* trainee
assessment_invitation +1 consultant controller director frontend godz google pm saat
assessment_invitation -1 microsoft recruiter scientist* specialist
offer +1 ore uur בשעה
offer -1 alle head kl meet sales uhr unsubscribe
recruiter_outreach +1 ai architect consultant controller developer* devops director engineer* freelance
recruiter_outreach +1 headhunter manager ml scientist* senior software teams
recruiter_outreach -1 analyst* assistant designer intern junior kl product
job_alert_newsletter +1 coordinator manager marketing uhr unsubscribe
status_update_other +1 director p.m specialist
status_update_other -1 analyst* engineer* pm uhr um 点
unrelated +1 data godz kl marketing uhr unsubscribe
unrelated -1 analyst* architect assistant consultant engineer* intern junior lead meet ore product scientist*
unrelated -2 designer trainee
`,
  en: `
application_confirmation +2 name
application_confirmation +1 account acknowledg* align* answers appl* apply* arrived business chef close
application_confirmation +1 complet* confirm cv discuss either email every everything expect expression* file*
application_confirmation +1 filling fit fit* following form give go i'm invited jobs large latest login match
application_confirmation +1 may news normally personal process professor* reached read selected sent should
application_confirmation +1 submitted successfully test thanks those thrilled touch unsuccessful view volume
application_confirmation +1 way website who whose will withdraw working
application_confirmation -1 action among are as asked background better board bring call candidacy centre
application_confirmation -1 challenge choosing click come considered finish* founder friday future had happy
application_confirmation -1 held here join location looking made making moving must near now open opens out
application_confirmation -1 partner path pick room site someone still talk time together unfortunately was
application_confirmation -1 wednesday well written years yet you'd yours
application_confirmation -2 new
rejection +2 update were
rejection +1 accepted across afraid agreement already applications appointed appointment apprentic*
rejection +1 apprenticeship aptitude barista been behalf below came can't candida* candidacy check* chef
rejection +1 chosen client close closer coming completed concluded continu* conversation* credit current cut
rejection +1 disappoint* discussion documents does eligible enough every exam executive exercise expires eye
rejection +1 fall fell following gave giving gone good got had hard has headcount i've individual* intake
rejection +1 interest internal interview investors keep letting lovely many mark meeting message money
rejection +1 monitored moving no notice offer offered over path people picker ping places pool position put
rejection +1 rate reached reapply* reason* recei* recruit regarding remain* requirement requisition review*
rejection +1 role roles room score second since sorry spots started status stay stop* success talk talk*
rejection +1 talking thank thanks therefore this thought unfortunately up vacancies vacancy want warmly was
rejection +1 went where wish withdrawal without won't worth writing written years yours
rejection -1 apartment apply* article assessment* attached available bearing book business by can candidates
rejection -1 card check companies confirm* confirmation consideration considered copy copywriter date deadline
rejection -1 delay* discontinued don't down either electrician excited find fit form found free friday funds
rejection -1 get id incomplete intended interested invited issue items kept life like list looks make my
rejection -1 needed needs news office one online opportunities or partner passport perfect phone practical
rejection -1 prepare programmer recommend referees rental representative request* right science see* seeking
rejection -1 spending submission submit successfully swing tasks tax tell these third thrilled too type unless
rejection -1 until urgent view wait weeks welcome
interview_invitation +2 chat
interview_invitation +1 00am after also appear aptitude availability better carry chatting chef choose come
interview_invitation +1 confirm confirm* congratulations conversation conversation* declined delighted design
interview_invitation +1 details down event expenses gone guide hereby hoping hour job last licen* link looks
interview_invitation +1 mark me meeting min minute minutes monday moved onsite or paper pharmacist pop quiz
interview_invitation +1 reach* receptionist registration reschedul* return room screen second shortlisted
interview_invitation +1 slot* sorry speak step stood style suits talk tell these time tomorrow tuesday type
interview_invitation +1 video walk wasn't we'll wednesday when wish worker works
interview_invitation -1 advis* again an applicant apply are board candidates changed click closed closing
interview_invitation -1 complet* file finish* form found happy high hold how interviewed isn't live may mind
interview_invitation -1 need needed news not one opens per places pool postponed put record requirements
interview_invitation -1 should signed since site small submit taken talent test than this us view waiting
interview_invitation -1 within written years yes yet
assessment_invitation +1 action ahead answers applicants assessment* attached back basic before begin behalf
assessment_invitation +1 bring by can choosing close* closed closer complete completed deadline debrief do
assessment_invitation +1 everybody everyone exercise file fill flat friday home hour hours how latest link
assessment_invitation +1 login look* made minute minutes monday money more next noticed officer one page paper
assessment_invitation +1 pay personality phone piece planner possible process questionnaire questions
assessment_invitation +1 recommended record record* requested required rights room see selection send
assessment_invitation +1 shortlist skills small stage started step stop study takes task tough trial up use
assessment_invitation +1 verbal video warmly website what will withdraw work you'll
assessment_invitation -1 all applications apply asked available card certificate* coming community
assessment_invitation -1 confirmation course down experience free future going great had happy hard high hr
assessment_invitation -1 information interviews into last location look looking love my new privacy say shelv*
assessment_invitation -1 sign* somebody someone status still those through under view was weeks were when
assessment_invitation -1 where yes
offer +1 acceptance agreement already appointment asking bar become begin behalf bookkeeper call complet*
offer +1 complete contract days decline documents else every expires follow formal forward home hour hours
offer +1 impressed insurance it it's letter licen* message miss monday months move news notice offer official
offer +1 other paper pay per pleased pleasure references registration return say sign* start successful talk*
offer +1 teacher terms thrilled through thursday tips tomorrow unconditional want wednesday went were within
offer +1 yes yours
offer -1 about applicants application around being confirm* find hiring how i'm i've id interview into is life
offer -1 more most moving needed now online operat* part people person pick read recruiting round search send
offer -1 since site thank those try wants was what where whether who
recruiter_outreach +1 across ahead answers apply authori* brief building chat cheers client closed coming
recruiter_outreach +1 commut* confidential connect couldn't cv cycle design easy either emails file fit flat
recruiter_outreach +1 found gone helping housing i i'm i've in inmail insurance interest interested jd keen
recruiter_outreach +1 looking moved name needs noticed number offers onsite open opt out outside over paper
recruiter_outreach +1 paus* pay people planner posted profile qualified quick recommend recruit remote retain*
recruiter_outreach +1 search security see* service setting settled skills small someone spoke stop suit* swing
recruiter_outreach +1 talk tax teacher tell thought up updated vacancy won't your
recruiter_outreach -1 alerts anything application bring can't candidate cannot career check choice copy does
recruiter_outreach -1 doesn't everyone fill form forward further interview join keep let link news office
recruiter_outreach -1 officer online only page panel pick privacy program round saved say screen second short
recruiter_outreach -1 similar so takes thank them view visit want way we'll website wednesday were when works
recruiter_outreach -1 you'll yrs
job_alert_newsletter +1 accountant actively all also appl* asks bank bring business career case close* current
job_alert_newsletter +1 cut days email employers enough fee* few file* filled forwarded found free hard
job_alert_newsletter +1 hearing how jobs login match officer others paus* planner policy possible preferences
job_alert_newsletter +1 privacy professor* relevant reminder remote review roles search technical this top
job_alert_newsletter +1 until
job_alert_newsletter -1 application ask available been board call can candidate come hr id if isn't joining
job_alert_newsletter -1 let live location make met name need our phone receiving regards status take team tell
job_alert_newsletter -1 than through under we're welcome well within
job_alert_newsletter -2 me
status_update_other +2 file*
status_update_other +1 along another bearing before by check* complete confirmation consideration credit
status_update_other +1 decision* delay* documents ending expect file finish further housing huge in intended
status_update_other +1 interviews know materials minute now offers officer only panel passed patience paus*
status_update_other +1 placed progress refused regarding remain remains review screening shortlist sign* sorry
status_update_other +1 started status step submitted taken thanks there today touch tutor under until update
status_update_other +1 upload verify viewed waiting weeks wish withdrawal withdrawn yet
status_update_other -1 across advis* applicant apply* ask asking back below book bring call candidates choice
status_update_other -1 come coming considered course experience fee* few filled find free future give got
status_update_other -1 great include join letter like looking love luck make manage many message near new nice
status_update_other -1 notice online opening opportunity pay questions recruiting required requirements
status_update_other -1 requisition resume return role room round secretary see* selected service shift someone
status_update_other -1 start submit suit talk teacher think third together tuesday use which who without would
status_update_other -1 writing years you'll
unrelated +2 also anyone file* mailing
unrelated +1 30pm 3pm accept account admissions ahead already always an another apartment appear appl*
unrelated +1 appointment are article bad based basic beneficiary booking budget* business candidates card
unrelated +1 carer changed cheers choice* claim* click complet* confidential* confirm confirmed considering
unrelated +1 could couldn't credit cut daily database deadline debrief decided demand deposit did didn't
unrelated +1 different difficult discontinued drop email emails employ excited experienced few financial fit*
unrelated +1 focus form forward free funds getting gift given guide hard hasn't having high hire hold home how
unrelated +1 hr huge immediate include individuals insurance interest* interested into kept lack large latest
unrelated +1 let list looks message might miss money more mortgage most my network new newsletter now offer
unrelated +1 offering offers on online pass personal previous programmer provide quote ready reason* received
unrelated +1 receiving recent rejection removed rental reserved rights searching second security see see*
unrelated +1 several shelv* signed slots social solve some something sometimes special standard strong study
unrelated +1 submit submitting subscription* successful suits tax tests the these think this thought thursday
unrelated +1 today tomorrow too tough try turned tutor unable unfortunately unless until urgent valid view
unrelated +1 visa wants was wasn't well went who wish won't working worry worth yet
unrelated -1 10am across after agent and application appoint appointed apprentic* apprenticeship aptitude
unrelated -1 arrang* asked asking associate barista been behaviour* board came candida* candidacy caught
unrelated -1 centre certificate* chef coding coffee continue cordially detail driver enclosed equal every*
unrelated -1 exercise falls finalist finish finish* formal found glad got graduate hear hereby hopefully
unrelated -1 invitation invite it's joining librarian linkedin lovely match me minimum moved note nurse* one
unrelated -1 onsite our paus* pick ping pool pop position positions process profile progress* put
unrelated -1 qualifications reach reached referees req requirement reschedul* rescinded respond ring saved
unrelated -1 search sent since situational sorry speak spot start started status stay stood stronger taken
unrelated -1 talent teacher technician therefore together tuition unsuccessful us vacancies want warmly we
unrelated -1 we'll weeks written you'd you'll
unrelated -2 recruitment
`,
  de: `
application_confirmation +1 alles angekommen bekommen bewerbung da deine eingang eingangsbestatigung
application_confirmation +1 eingegangen gemeinsam hor* ihr intern* jederzeit jetzt kennenl* konnte nicht
application_confirmation +1 zeugnis*
application_confirmation -1 ab beste* dich die geben gesprach* hier jemanden link mehr mir runde viel wer
rejection +2 weg
rejection +1 abgeschlossen alle* anderen anfangen ausschreibung auswahl auswahl* besetz* besetzt besetzung
rejection +1 beste* bewerbungen budget* da daumen deine dort dsgvo engere fehlt geben gefallen geklappt
rejection +1 genommen gern* gruss hab habe* haben hast hat hatte* initiativbewerbung* interesse inzwischen
rejection +1 jemanden job meld* mindest* mitarbeiter* nehmen neue nicht niemand* passen* person* profil*
rejection +1 ruckmeldung sich sobald sollte* vertrag vielleicht vorbei* vorerst warst zu
rejection -1 ab absage* erhalten fragen freundliche* hohe* in link ob rolle vakanz wer
interview_invitation +1 abgeschlossen alle* auswahlg* beste bewerbung da daumen erstgesprach fuhr* geben
interview_invitation +1 gesprach* habe* jemanden kennenl* komm* minuten mochte* moglich recruiting reisekosten
interview_invitation +1 ruhe runde seh* uns vor weg wurde* zuruck zweite
interview_invitation -1 ab ander* angebot auf dank* dass gmbh ihr* ist jede* laden mindest* nach stunden von
interview_invitation -1 weiter
assessment_invitation +1 anhang aufgabe auswahl auswahl* bearbeite* bekommen besetzung bitte* eine einen
assessment_invitation +1 einladung erfolg fragen hatte* kennen komm* ladt leiter* logik* lust melden minuten
assessment_invitation +1 probeaufgabe reicht schick* seh* sprechen stellen termin* verfahren wann wollen
assessment_invitation +1 zugang*
assessment_invitation -1 alles angebot auftrag falls freue* gute in nichts personal* profil schon suche* team
assessment_invitation -1 zuruck
offer +1 ab als anbieten angebot arbeitsvertrag ausbildungsplatz besser* dem der einstellung einstellung*
offer +1 freue* fuhr* geben im mochte* mussen nach nach* position ruhe start termin vergeben vertragsangebot
offer +1 wenn zu zusage
offer -1 alle* auf bewerbung dank* falls fur ihnen jemand mehr nichts sollte* suche* viel viele* weiter* wer
offer -1 wurde
recruiter_outreach +1 aus beim beste deine einem einen freue* fur gegen ihr interesse kein lebenslauf mich
recruiter_outreach +1 neue suche* sucht telefonat unseren wechsel* zuruck
recruiter_outreach -1 angebot bitte* dank* freundliche* ihnen ihre probea* uns
job_alert_newsletter +1 abbestellen bewerber bewerbung* einem kommen neue newsletter stellen viel
job_alert_newsletter -1 als freundliche* gmbh grusse* stelle
status_update_other +1 abgeschlossen dauert diese durchsicht fehl* fehlt fuhr* komm* langer noch rennen stelle
status_update_other +1 weiter* zwischenbescheid
status_update_other -1 dem eingegangen hat ihnen interesse keine leider mehr nach sollte* unter
unrelated +1 absage* alles entschieden erhalten fur genommen habe* ihr ihr* im komm* kommen neue ruckmeldung
unrelated +1 sein viele* zusammen
unrelated -1 abgeschlossen ag auf ausbildung* bei bestatige* beste* bewerben dass daumen dein ein einer
unrelated -1 einladen geh* geklappt hat hier in initiativbewerbung* interesse jemanden kaffee kennenl* link m
unrelated -1 mehr mich mir nichts ob person* personal* position reisekosten rennen schon sich suche* unter
unrelated -1 viele wenn wieder zeugnis* zur
unrelated -2 als
`,
  fr: `
application_confirmation +1 admis* arret* bientot chef* confirm* cv emploi enregistre* envoyee epreuve* ete
application_confirmation +1 ferme* h infirmi* non nouvelle* offres postule postulez rh similaires succes
application_confirmation +1 suivez tu viens
application_confirmation -1 class* develop* fonction* l nouvelle on place souhaitons
rejection +2 derniere
rejection +1 adjoint* assistant* autre avez base besoin* budg* candidature charge* cherch* comme continuation
rejection +1 deja directeur donc encore entretien* epreuve* etre experience finalement lettre lire n'a nombre*
rejection +1 nos notre nous nouvelle pas personne* personnel peut porte poursui* pourvu* privilegi* references
rejection +1 rejoindre responsable reste* retour reussite rgpd route si suite termine traite*
rejection -1 appartement appel complete* confirm* cours cv derniere* dit echanger emploi entretien envoyee
rejection -1 examen fin interesse* locat* logement manqu* match* me non nouvelle* passer postes prendre
rejection -1 preparer profil refuse* retenu* similaires son tard* transmis* universite video visio
interview_invitation +1 10h* 14h* 8h* assistant* attention bientot candidature cherch* choisi* connaissance
interview_invitation +1 convi* discut* etude experience ferme* ici je lien malheureusement passe passer plai*
interview_invitation +1 quelqu'un qui rencontrer retenu* seriez sont talents tard* telephonique tombe* visio
interview_invitation -1 chance d dossier en ete prefer* proposer realise* son souhaitons ton y
assessment_invitation +1 10h* bien charge* chef* commencer contrat cv echange es essai etape exercice* joint*
assessment_invitation +1 le partie passer poste poursui* propos* proposer realise* recommandation* renvoy*
assessment_invitation +1 suite tes une voir
assessment_invitation -1 aupres avis budg* des discut* dit encore ferme* mes n que recu* repond* retenu*
assessment_invitation -1 salutations son spontanee
offer +1 brut cdi charge* comme contrat du embauche engagement equipe fixe* fois joint* jury manqu* oui
offer +1 plaisir prise proposition recrut* reponse retourner rib salaire salutations sera signe stage technic*
offer +1 toujours veut
offer -1 bien deja encore ne place profil qui rendez travail
recruiter_outreach +1 appeler* chez cv cvtheque directeur discut* du employe* en figur* infirmi* je notre
recruiter_outreach +1 opportunite* oui personnes pourrait recherche recrute repond* rh salon suis talents
recruiter_outreach +1 tente tombe* trouve un
recruiter_outreach -1 avec bonne ce comme fin merci prise toujours voir
job_alert_newsletter +1 cherch* choisi* emploi etes infirmi* lire n offres salon
job_alert_newsletter -1 avec candidature ete je nouvelle on profil
status_update_other +1 contacter* copie cours derniere* est etude examen jury manquant* nouvelle* patience
status_update_other +1 prefer* premier que retir* valid*
status_update_other -1 a base ce chez comme derniere l m nouvelle on pour repondre sans voir
unrelated +2 offre report*
unrelated +1 11h* 9h* admis* appartement attente avez avis candidat* commande commercial* concours conserv*
unrelated +1 contrat decision derniere dispose* equipe etudie* examen favorable* jury locat* match* non notre
unrelated +1 propos* proposition rappel* recu* refuse* rendez suis sur test* travail trouve tu universite vu
unrelated -1 10h* accus* aimer* attention bon budg* candidature* cherch* chez cloture* colle comme consult*
unrelated -1 dans derniere* directeur discut* donnees donner* experience ferme* fonction ici lien linkedin
unrelated -1 note ou passer postule prevu* pris profil quelqu'un reception recrutement regret reserve* retour
unrelated -1 route souhaitons spontanee t ta telephonique tes toujours transmis*
`,
  es: `
application_confirmation +1 admit* comunicar* confirm* conserv* contestar convocatoria cubri* cv dir*
application_confirmation +1 economica han inscri* inscripcion plaza presel* pued* realiz* revisa* saludo* sea
application_confirmation +1 sera solo un vacante
application_confirmation -1 agradec* mas mi necesit* por puesto qued* sido sobre viene
rejection +1 administrativ* agradec* alguien base beca bien buscando cerramos chic* con conserv* coordin*
rejection +1 cubiert* curriculum decidido dejar dir* dud* empleo entrevista eres escribenos fue guard* gusto
rejection +1 hay hemos intern* los lugar mejor nuestro otr* otro participacion people permiso* persona*
rejection +1 practicas prefer* puesto qued* quedado quedamos recorrido requisitos result* seguir* solicitud
rejection +1 tecnica* un una vacantes
rejection -1 antes caso charla* confirm* contestar esta nuestra proxim* puede* suerte unas vendria
interview_invitation +1 buscamos camarer* carta cerrado chic* confirm* cuando curriculum entrevista esperamos
interview_invitation +1 etapa ha hablamos he hoja horario* jef* mejor ningun* otro piso queremos sera
interview_invitation +1 siguiente vendria vida videollamada
interview_invitation -1 complet* de equipo mas nuestro proxim* se video vini*
assessment_invitation +1 apt* atencion como consultor* contestar continu* cuestionario* enlace entreg*
assessment_invitation +1 experiencia finalista* gracias gust* has ingenier* mand* pedimos prefi* presupuest*
assessment_invitation +1 proceso prueba pruebas puede* puesto qued* queremos realizar* seleccion siguiente
assessment_invitation +1 superado tuyo vacante video viene
assessment_invitation -1 auxiliar falta ha hablamos personas recib* reserva* si su
offer +1 adjunto al auxiliar avanz* avisar* brutos carta cerrado como contrato dejamos dir* entrevista* esta
offer +1 evaluacion* firm* hemos inici* jornada mas ningun* propuesta queda queremos siguiente
offer -1 bien buscando entrevista gracias has otro qued* se
recruiter_outreach +1 alguien apetece atencion baja busc* buscamos cafe confidencial* considera* contrato dir*
recruiter_outreach +1 disponib* empleo encantaria estamos estas experiencia gust* gustaria he invit* llamo
recruiter_outreach +1 necesit* nuev* oportunidad podria* responde* sin soy un
recruiter_outreach -1 aqui beca cargo evaluacion* hij* mas no otr* pasa* pod* puede* si
job_alert_newsletter +1 alerta auxiliar baja como empleo empleos h nuevos ofertas plazas recib*
job_alert_newsletter -1 ha se sobre su
status_update_other +1 avisar* baja continu* decision gerente hay hemos incomplet* otr* pedido pedimos proceso
status_update_other +1 qued* queda retirada sigue tecnic* unas
status_update_other -1 base buscando del intern* necesit* nuestro saludo*
unrelated +2 oferta
unrelated +1 adjunto candidat* cogid* complace consultor* contratar* entrevista* envio fu* ha hablamos han
unrelated +1 hij* hueco inform* invit* mand* olvid* plazo pod* prestamo presupuest* puede* recorda* solicitud
unrelated +1 tenemos
unrelated -1 abiert* beca bien cambi* camino candidatura cerramos contestar curriculum datos dir* director*
unrelated -1 economica escribenos esperamos espero estas evaluacion* gust* has hemos humanos incorporacion
unrelated -1 jef* jornada llamar* llegado mas nuestra para personas practicas prefer* prepar* profesional*
unrelated -1 queremos seguir* sera solo tuyo
`,
  it: `
application_confirmation +1 allegat* apert* bene candidati caso chi conferm* consegn* domanda esclus* grazie
application_confirmation +1 idone* infermier* nel permesso preso ricezione saranno stiamo
application_confirmation -1 al da della ha piu rispond* tua uno
rejection +1 aspett* assegn* assunzion* autist* avanti cerc* colloquio con conoscer* conserv* consider*
rejection +1 copert* della dispiac* disponibile esame esperienza esser* ferm* gia ha idone* impiegat* inform*
rejection +1 letto molt* nostro oltre pagina piacere pratica prefer* prendere pres* presa profession* qualcuno
rejection +1 qualora qui responsabil* ricadut* rientr* ringrazi* rinuncia riscontro saluti scelt* se selettiv*
rejection +1 stato
rejection -1 accolt* carico conferm* cv parlare ricezione stage
interview_invitation +1 a ammess* aspett* assun* call candidati candidatura chiuso come copert* disponibilit*
interview_invitation +1 fa genitor* hr incontr* indic* interessat* positiv* posizione prefer* pres* prossim*
interview_invitation +1 quando recruiting responsabil* sapere saranno seguito selezione sono tempo un
interview_invitation +1 videochiamata vorremmo
interview_invitation -1 arrivat* domanda interess* la manda* molt* nel piacerebbe piu prova registra* ricerca
interview_invitation -1 sei solo te uno
assessment_invitation +1 acquisit* allegat* bene chied* come complimenti conoscert* ingegner* inizi*
assessment_invitation +1 intervista invia* link manda* online pagina prepar* registra* ricezione risposte
assessment_invitation +1 scritt* sei solo una video
assessment_invitation -1 abbiamo altr* candidat* che chi conferm* dirett* noi nostra profilo si tuo
offer +1 al allegat* averti blocco chied* consulente contratto firm* hr netti offrir* presso proced* propon*
offer +1 proposta ragazz* sapere si vorremmo
offer -1 ancora dirett* grazie ha nuov* present* profilo una uno
recruiter_outreach +1 anche annunci chied* colloqui* contatt* contratto interess* interessat* iscrizione molt*
recruiter_outreach +1 nuov* preso propor* ricerca saluti selezion* solo stiamo suo trovato un una visto
recruiter_outreach -1 chiuso conferm* entro fa grazie incontro nella pagina prenot* pres* selezione si video
job_alert_newsletter +1 annunci apert* candidar* candidat* client* impiegat* ingegner* le non novita scelto
job_alert_newsletter -1 che da dirett* grazie la person* se selezione tuo uno
status_update_other +1 acquisit* che concorso incomplet* inform* iscrizione nostr* profession* ringrazi*
status_update_other +1 ritirat* universita valutazione visto volta
status_update_other -1 ammess* apert* come con cv dopo esclus* giorni qualora ricerca rientr* rispond* te un
unrelated +2 colloqui*
unrelated +1 accolt* client* colloquio decis* e fissa* gia lavorativ* magazzin* offerta per possiamo prenot*
unrelated +1 present* ragazz* ricord* scelto si terr* webinar
unrelated -1 acquisit* ammess* assunzion* azienda blocco bocca call candidatura capo* chiacchier* come
unrelated -1 complimenti concorso conoscer* conoscert* convoc* copert* deciso esperienza ferm* impiegat*
unrelated -1 incarico incontr* inizi* interesse letto lupo offert* oltre passat* piacere positiv* posizione
unrelated -1 pratica prepar* pres* quando recruiting ricadut* rientr* rispond* saluto sapere sara saranno
unrelated -1 scelt* seguito stiamo successiv* suo video vorremmo
unrelated -2 le prova
`,
  nl: `
application_confirmation +1 beantwoord* bedank* bel* bevestig* bewaren duurt gerust goede hierbij hoor* krijgt
application_confirmation +1 motivatie* of ons ontvangst open orde plaats samen sollicitatie tot uiterlijk
application_confirmation +1 werkgever* weten
application_confirmation -1 behandeling capaciteiten* die docent* er gesprek graag iets jou mag niet nodig
application_confirmation -1 recruitment* stuur* uit van vertraging volgende wanneer zou
rejection +2 dank*
rejection +1 aannemen ander* bedank* belangstelling benader* beperkt bv die ervaring fijn functie gaan gerust
rejection +1 goede hier hier* iemand inmiddels jammer jou klik kom* komen komt me medewerker* meeloop* meer
rejection +1 moment motivatie* namens nog ons opdracht opdrachtgever over plan* plek plekken plezier proef
rejection +1 reactie selectie* sollicitatie* spijt* tarief tegen u vacature vervallen vrij weerhouden
rejection +1 werkvergunning werving*
rejection -1 aanbieden bevestig* cv een geselecteerd krijgt of ontvangst terug tot vragen werken wil woning
interview_invitation +1 bekeken bel* feedback gerust gezien hier* ingaan kennismak* kennismaken kom* langs*
interview_invitation +1 link mee* moeten na of op over plaats probe* ronde sollicitatiegesprek* tot zit* zou
interview_invitation -1 adviseur* andere bedank* bent dienst gegevens hebben hebt helaas huur* jouw kunt
interview_invitation -1 langer mag nemen niet nieuwe onder open personeel* plek te uiterlijk uitnodigen
interview_invitation -1 vacature* zodra zoek
assessment_invitation +2 uiterlijk
assessment_invitation +1 andere beter bijlage budget capaciteiten* doe fijn iets is jobs kandida* klant* kom*
assessment_invitation +1 krijgt leuk link maak meer moeten na nu onder opnemen plan* samen selectie*
assessment_invitation +1 sollicitatie* stap start* te uit uitgenodigd video* voor wie wil
assessment_invitation -1 al ben bij deze even gaan gekozen goede groet* kan langer naar nog over positie weten
assessment_invitation -1 wij
offer +1 aanstelling als baan bent besloten contractvoorstel door gekozen genoegen kun mag orde over samen
offer +1 start* stellen tafel u verder voorstel wanneer welkom weten willen
offer -1 die gezien hoor* kan koffie langs* leuk maken medewerker* niet niets plek team wie
recruiter_outreach +1 afmelden bel* ben dienst ervaring goede hebben hoor* huur* iets in inmiddels interesse
recruiter_outreach +1 jouw ken kennismaken klant* krijgt leuk meer mocht* moment namens onder opnemen profiel
recruiter_outreach +1 rol schikt tarief tegen vacature vacature* voelen wij zin zoek zoeken
recruiter_outreach -1 aanvraag afspraak bel deze docent* gesprek kan laten me niets nodig past personeel*
recruiter_outreach -1 plan* sollicitatie voor werken wil*
job_alert_newsletter +1 hier kom* krijgt uit vacatures werkgever*
job_alert_newsletter -1 als dan groet* is
status_update_other +1 andere anders even geduld gegevens is jouw kandidaten krijg me moment monteur* nemen
status_update_other +1 niemand profiel sluit* te vacature vertraging verwacht voldoe* wie wil* zijn
status_update_other -1 afgewezen al bij en geen gewijzigd het hier jou medewerker* met mijn plek wanneer zit*
status_update_other -1 zou
unrelated +1 aanvraag anders besloten bewaren bij die is jouw kandidaten klant* koffie komt kunt langer mee*
unrelated +1 nu past recruit* sollicitant* stop* teken* tot uw verder volgende werkgever* woning
unrelated -1 aan al als assessment* capaciteiten* dan door er feedback functie gesprek* geven gezien goede
unrelated -1 hier hoor* in jammer je jou kennismak* kennismaken klik komen krijg krijgt laten leuk me mijn
unrelated -1 motivatie* na niets onder open personeel* probe* procedure selectie* sluit* sollicitatiegesprek*
unrelated -1 spijt* spreken sta start* stellen stuur* succes tafel terug toelicht* uiterlijk verwacht voorstel
unrelated -1 vragen we welkom werken wil* willen zodra zou
`,
  pt: `
application_confirmation +1 apos candidata* candidatas cargo contacto curriculo dados deix* escolh* guard*
application_confirmation +1 inscri* noticias perfil procuramos proxim* receb* recebid* selecionad* sera sim
application_confirmation +1 sucesso* teste*
application_confirmation -1 agradec* apresentar* atend* da e entreg* entrevista* lhe mais quando que sem
rejection +2 concurs*
rejection +1 aberta acusamos alguem as cancelad* candidat* coordena* correspond* dessa diretor* encerr*
rejection +1 encerrad* estiver* etapa* excluid* fase* feedback felicidades ficar ficou foram futur* gostar*
rejection +1 infelizmente inscreva ja jornada maior* manda melhor* mora motion muit* muito numero orcament*
rejection +1 papo participacao pessoas posicao preenchid* procur* proximo realizad* recai* rececao reel
rejection +1 retorno rh selecao seletiv* ser
rejection -1 avanc* candidatas contact* desafio encontr* equipa for gestor* motorista no operador* sem sera
interview_invitation +1 analista assistente avis* confirmad* conhecer conversa* engenheir* etapa* falar*
interview_invitation +1 futur* gostariamos meu numero outro papo passar respond* rh segue te tua
interview_invitation -1 contact* convid* em envi* foi inscricao muito paciencia
assessment_invitation +1 abraco* anexo desafio escolh* etapa* falta gostariamos gravad* manda muito nao passo
assessment_invitation +1 perfil pratic* prefer* realiz* resposta sem talentos tempo time tudo uma vai ver
assessment_invitation -1 avanc* contrato fica* foi inform* motorista por recebemos tecnic*
offer +1 anexo apos assin* base bem candidato carta clt contrato demora* document* escolhid* estiver* etapas
offer +1 inicio ja lugar mando mestre na ninguem nossa pensei pessoa* proposta salarial tem termo tudo vind*
offer +1 vinda
offer -1 fica* nosso obrigad* pela processo
recruiter_outreach +1 aberto apenas breve conhecer const* contacto contato conversa* desafio diretor* em
recruiter_outreach +1 encontrei engenheir* experiencia interesse lhe melhor* na oferec* oportunidade para
recruiter_outreach +1 passou perfil prefer* procur* profissiona* respond* seu sou tudo uma vi
recruiter_outreach -1 ate candidatura como entrevista* envi* nov* quando
job_alert_newsletter +1 as auxiliar com como desta emprego nov* ofertas quer receb* vagas
job_alert_newsletter -1 ainda ao ate candidat* candidato da fica* foi nossa por sua te vaga
status_update_other +1 apenas bem cadastro document* etapa* falta gestor* inform* lhe mant* nossas novo
status_update_other +1 operador* paciencia para particip* passou pedido pleno posicao precisa quer queremos
status_update_other +1 retirada sua talentos vinda vindo
status_update_other -1 agradec* base com encerr* enviad* escolh* for inscri* ja nov* seletiv* sem te trabalho
unrelated +1 analis* apresentar* aprovad* ate avanc* avis* banco candidaturas confirmad* contact* convid* e
unrelated +1 encontr* encontra entre entreg* esque* fase* for guard* inform* interesse meu nosso oferta pedido
unrelated +1 pix pratic* quer respond* reuniao seu teria* vai
unrelated -1 abraco* aqui bom candidat* candidatura complet* contacto conversa* convite* convoc* correspond*
unrelated -1 cpf da dados demora* desafio dessa disponibilidade envi* equipa excluid* feedback felicidades
unrelated -1 gostariamos loja mant* nossa nossas outr* particip* participacao preenchid* proxim* quando
unrelated -1 rececao seguir selecao ser sucesso* tecnic* time
unrelated -2 te
`,
  pl: `
application_confirmation +1 beda dotar* formularz* grafi* odez* osob* potwierdz* przyjet* rozmow* termin*
application_confirmation +1 wyslan* zaprosimy zostal*
application_confirmation -1 dla klauzul* osob rodo rozm*
rejection +1 asystent* bedzi* dalsz* dla doswiadczeni* dziekuj* dziewczyn* ekipa feedback* gdyby* jesli juz
rejection +1 kierow* klauzul* kolejnych musi* obsadzon* odez* odpowiadac osob osobe otwart* pania po
rejection +1 podziekowac ponad pozdrowieni* prac* proces projekt* razie specjalist* studia szacunk* udzial
rejection +1 wewnetrzn* wizyt* wymag* zdecydow* ze znalazl*
rejection -1 brutto chcem* cierpliwosc czy doradc* inn* kiedy kontynu* kredyt o odpowiada* potrwa* profil
rejection -1 propozycj* rekruter* wpis* wyslan* zalacz* zaprosimy
interview_invitation +1 baz* chciel* dogodn* doswiadczeni* etap* jestem klauzul* kogos kolejn* mysl* pani
interview_invitation +1 podani* pogada* porozmawia* potwierdz* prosze szuka* termin* tylko ubezpiecz*
interview_invitation -1 dla dokument* rozm* widzi* zostal*
assessment_invitation +1 godzin* gratul* jako kierow* masz nagra* odesl* odpowiedzi podesl* pozdrawiam*
assessment_invitation +1 proponuj* prosimy przesl* przygot* temat test wideo
assessment_invitation -1 cv dyrektor* dziekuj* jesli jezeli odpowied* pogada* potwierdz* role za zglosze*
offer +2 umowa
offer +1 brutto chcem* czy elektr* finansow* gratul* jestem ksiegow* kwot* lekarz* odesl* postanow* proponuj*
offer +1 propozycj* rozwaza* szkole* twoja wynagrodz* znac
offer -1 rekrutac*
recruiter_outreach +1 asystent* chcial* czy doswiadczeni* klienta ogloszenia osob* otwart* poszukuj* profil
recruiter_outreach +1 projekt* rol* rozmow* szacunk* szuka* szukam z zadn*
recruiter_outreach -1 bedzi* jako kadr* masz pasuj* potwierdz* prac* praca prosimy rozm* wizyt* wroc* zostal*
job_alert_newsletter +1 dalej newsletter*
job_alert_newsletter -1 jest na od stanowisko
status_update_other +1 cierpliwosc dokument* dostal* dziekuj* firma inn* nadal nikogo oferte potrwa*
status_update_other +1 pozdrawiam* pracodawca profil rekruter* uzupeln*
status_update_other -1 dla jezeli kolejn* kontak* odpowied* rozm* tylko
unrelated +1 aplik* bank cv dosta* elektr* grafi* handlow* inn* jeszcze kandydat* kolejn* konkurs* kontak*
unrelated +1 kontaktu kontynu* kredyt podpis* powazaniem przesyl* rekrutac* rozpatr* zakwalifik* zaprosil*
unrelated +1 zespole zostal*
unrelated -1 asystent* baz* bez chcial* chciel* cie dane doszl* ekipa finansow* godzin* jezeli kandydatur*
unrelated -1 kierow* kogos link* masz nikogo oferty opowiem pasuj* pogada* pozdrawiam* praca proces* projekt*
unrelated -1 razie role spotkani* stanowisko studia wiecej wykon* zapros* zatrudni*
`,
  sv: `
application_confirmation +1 arbetsgivare* besked brev* cv emot er ingen jobb* jobbet komma kommit kompletter*
application_confirmation +1 kvar nasta nu person* personer spontanansokan
application_confirmation -1 ar behover garna gora nagon rollen samtal* senast spar* under
rejection +1 annan annu anstalla aterkoppling avbryt* avslut* beklag* beslutat betyder borjar brev* erfarenhet
rejection +1 folj foll fortsatt* gick gora hor hor* hora igen jobb* mvh nagon nar nya platsen pratade
rejection +1 processen projektledare rad riktigt spar* stora tips tjansten visat
rejection -1 aktuell* andra bekraft* ber ekonom* er erbjud* ingen jobbet lagenhet* langre minuter namn nu nytt
rejection -1 oavsett passar personal* senast snart steg svar* tagit under uppgift
interview_invitation +1 bjud* hor* hora intervjun jobbet kallelse komma mig mote mvh pa stamm* stang* traffa
interview_invitation +1 traffa*
interview_invitation -1 alla ar eventuell* fatt fika hos ja jobb kandidat manga nej nytt oss ringer snart
interview_invitation -1 sokande test* till under
assessment_invitation +1 avslut* ber bifog* chef* far gar genomfor* genomgang gor halsning* komma lank* lycka
assessment_invitation +1 minuter nasta nya se senast skriv* stang* steg uppgift utvecklare video*
assessment_invitation -1 ansokan behover bekraft* beslut beslutat bjud* brev* din ditt fatt garna intresse jag
assessment_invitation -1 lon meddela* prata stort tack tjanst* valkom*
offer +1 anstalla bankid ber beslut beslutat borja emot fick ha ja jag los* motsvara* nya personal* referens*
offer +1 sa saga skriv* start tilltrade tjanst* utan vid visa
offer -1 andra av kalla* kontakta* lite minuter ringer ta till tillbaka
recruiter_outreach +1 aktuell* anstall* att avregistrera* cv flytta* gick gor halsning* heter hittade inga
recruiter_outreach +1 intresse jag jobb* kan kanske lite mer nagon namn nasta nyfiken nytt oppen sag samtal*
recruiter_outreach +1 spela* stannar vara vilja
recruiter_outreach -1 an andra ansokan avtal* blir de for ingen intervju* nar plats referens* senast skicka
recruiter_outreach -1 tack tar tjansten
job_alert_newsletter +1 annonser avregistrera* avslut* cv jobb* kommun las lon* nya traffa
job_alert_newsletter -1 det for jag om till vill
status_update_other +1 aktuell betyder blir hr inte ja kommun kvar lediga nagon personer profil registrera*
status_update_other +1 rekryter* rekryteringen sa svar* talamod under valkom* vara
status_update_other -1 av avtal* bjud* den dig en erbjud* fram gar garna ha hor igen plats samtal* skriv*
status_update_other -1 starta* tillbaka tyvarr vidare
unrelated +1 andra ansok* ansokningar bankid besked bifog* cv ditt er fika for kaffe kan kandidat* kontakta*
unrelated +1 kvar langre laser nedan ni om plats platsen provet sag saga senast soka tackar valkom*
unrelated -1 arbetsprov* aterkoppling chef* dig fick foll fortsatt* fram gor ha hor* hos igen inbjudan kommit
unrelated -1 kul logiktest* los* lycka personal* pratade profil rekryter* rekryteringen ringer rollen sa se
unrelated -1 sokande som svar* tagit tar tjansten
`,
  tr: `
application_confirmation +1 arayis* gecersiz gorevli* ilan kadro* olumlu olumsuz sayil* seni sonuc* tarih
application_confirmation +1 ulasti
application_confirmation -1 en karar* mi* senin sizi
rejection +1 aday* aldik alm* anlas* arkadas* birak* birini burada calis* cok deger* degerlendir* edin* ekip*
rejection +1 et firmasinin gecersiz geldigin* gelebil* geri gorusmem* henuz ihtiyac* ilan* ilani ilerle* ilet*
rejection +1 inceledim kadro kadro* kapim* kez kisi* kullan* muduru not olmad* personel sec* sef* sefer
rejection +1 seninle sinav* sizi sonuc* yazik
rejection -1 buyutuyor* cv* ediyor ekte* goruntule* istiyor* kayd* nasil sayida yanit*
interview_invitation +1 alim* asama* asistan* cag* direktor* gun icin is kez mis* mudur muhendisi mulakat*
interview_invitation +1 nasil olumlu rol* saat* sana sayil* seni sizin sozlu sureci* tanisalim tanismak tarih
interview_invitation +1 usta uzmani yapilac* yeterli yuz yuze zaman*
interview_invitation -1 bekle* deneyim* don* gun* karar* kayd* muduru obur staj* sure* tesekkur* yap* yeni
assessment_invitation +1 arkadas* deneme ediyor* ekte* en gec gonder* gun istiyor* rica son sure* temsilci*
assessment_invitation +1 teslim* usta video yarim
assessment_invitation -1 gorusme* ilan sinav*
offer +1 basla* bekl* calis* deneme ediyor* ekip* gorusmek halinde hos ikamet* istiyor* kabul katilman* maas
offer +1 mektubu* mi* olarak onayla* personel pozisyon* sart* seni son stajyer* tasarimci* teklif ucret yer
offer +1 yil
offer -1 icin kal* tesekkur* ver*
recruiter_outreach +1 alm* ariyoruz arkadas* ben buyutuyor* degil* devam gorusmek kisi* kullan* maas mis*
recruiter_outreach +1 muduru ozgecmis* profil* rol* takim* tamam* tecrube* ucret yeni yeterli
recruiter_outreach -1 aday* basvuru* cv kal* ver*
job_alert_newsletter +1 cv* mulakatt* tikla* uzmani
job_alert_newsletter -1 aday* ekib* ist* kadar mis* olarak yap*
status_update_other +1 asama* ediyor iletisime kvkk profil* sabriniz* seninle sure* sureci tamamla* tekni*
status_update_other -1 gun* is katil* sec* yap*
unrelated +1 aldi* baska basvurabilir* bekl* ben butcesi* daha deger* diger don* ediyor gun* icin kabul
unrelated +1 kontenjan* maalesef maas mis* mulakat* olumsuz onayla* saygil* sayida sefer stajyer* teklif
unrelated +1 teklifimiz* tekni* tercih verdik yanit* yeni yeniden yer
unrelated -1 acik alim aramiz* arayis* baglanti* bekle* calis* cv deneme ekib* gor* gorev* gorusmem* gun
unrelated -1 guncellen* ileride* katil* katilman* muduru obur sabriniz* sana seni sinav* sizinle tanismak
unrelated -1 tarih ugra* zaman*
`,
  he: `
application_confirmation +1 אחרים הסרה התאמה חברה יוזמנו יעבור מועמד מישה* מס מקרה נשלח* סייע* קבלת קיבלתי
application_confirmation +1 תודה
application_confirmation -1 ב* לצערנו מבחן ניסיון נמצא* עם ש*
rejection +2 היה
rejection +1 אחר אינך איתך אצלנו ארגון בוטל* בתוקף הגיע* היברידי* העדפ* הפעם ועל חסר יסתדר להצטרף להשיב לזמן
rejection +1 לך מודים מוזמ* מוכר* מועמד מועמדותך מועמדת מחדש משרות משרת מתי נבחר* עברת עובד* עומד* עוצרים פה
rejection +1 פני* פתוחה ראיון רבה רק שיחה שלנו שמרתי תוא* תודה תקודם תקן תקנים
rejection -1 הזמנה חברה יום לקחת מלגה מתאי* מתעכב*
interview_invitation +1 אחר בוא בחר* הגיע* הזמנה הפרטים ות* לדבר להכין לפגוש מועד מחכה מצגת מתי נוח עבודה
interview_invitation +1 קיבלנו קיבלתי שיחת תאריך תיאום
interview_invitation -1 אבל בכבוד הצעה ח לצערי מועמדותך מועמדים משרה ניסיון נעדכן עד צילום קו רק שלחת תשובה
assessment_invitation +1 אבל אחר איתך אצלנו הגיע* הפרטים הצלחה השלב חברה חברת חסר טרם להכין להשלים מטל* מצור*
assessment_invitation +1 מתאי* נהג נוח עלייך פני* רק שיחה שלנו תגיש* תפקיד תרגיל* תשובה תשובות תשלום
assessment_invitation -1 לך נקבע
offer +1 אושר* אין אישור אצלנו בכבוד הגיע* הסכם ועדת ות* חוזה לחתום מחכה מכרז מצורף משרה מתאי* נוספות ניסיון
offer +1 נשמח עבודה עובד* פנימי* צילום רוצים רכז* שכר שמח* תשובה
offer -1 גיוס מועמדת מנהל מספר פני* תהליך
recruiter_outreach +1 אבל אולי אני את בכבוד גננת האם השמה התא* ולא חברת חסר לך לקוח* מגייס מגייס* מחפש* מחפשים
recruiter_outreach +1 מישה* מנהלת עלי* עלייך פגישה פנייה רלוונטי שלך
recruiter_outreach -1 הצעה חיים מכרז קורות
job_alert_newsletter +1 בברכה דרוש* הסר חברה חברת חדשות כאן לך מ* מנהל משרה משרות נוח נוספות קריירה
job_alert_newsletter -1 אותך אם אני גיוס מחפש* מכרז עד פני* קו
job_alert_newsletter -2 את
status_update_other +1 אותך אינה ביטול דבר הגשת החלט* החלטה השלב חיפוש חסר* להשלים מהנדס* מועמדות* מועמדים
status_update_other +1 מתעכב* נהג נוספות נעדכן עדיין פניות צורך שלחת תהליך תודה תפקיד
status_update_other -1 אני אצלנו ח יום מבחן מצור* קו שכר
unrelated +1 אבל אושר* בברכה בתוקף הצעת יום לא להגיע לזמן לקוח* מגייס* מוזמ* מועמד מחפש* מחפשים מישה* מצור*
unrelated +1 נדח* פנייתך ראיון שמח*
unrelated -1 אותך אחר אחרת אינו אך את הזמנה החלטנו ועל חיפוש טרם יסתדר להכין להמשיך מאשרים מחכה מטל* מיון מכרז
unrelated -1 מנהלת מצגת משרת נאלצ* עיכוב עלי* פה פתוחה צוות קיבלתי רכז* רק שיחת שכר תהליך תעודת תקודם
`,
  ja: `
application_confirmation +1 げ エ 了 今 付 埋 完 履 明 着 程 絡 連 間
application_confirmation -1 ど ア 件 作 来 格 都 限 験
rejection +1 け ず そ な わ ん ジ 了 今 件 別 合 名 埋 基 多 履 心 恐 数 方 果 枠 案 決 浅 算 経 至 覧 訳 進 運 集 題 験
rejection -1 ら ニ メ リ 万 事 付 円 動 居 料 望 次 知 程 給 貴
rejection -2 月
interview_invitation +1 ぜ ど ね ひ バ 下 務 合 否 場 実 履 施 案 機 第 終 給 縁 話 越 都 階
interview_invitation -1 め る チ 万 今 円 切 在 対 急 情 意 承 提 断 材 格 業 残 登 礼 訳 遅 遠 録 際
assessment_invitation +1 か わ テ 仕 作 切 可 年 性 慮 数 文 断 材 終 締 考 訳 論 遠 題
assessment_invitation -1 シ ュ レ 下 人 今 会 同 少 施 条 決 知 種
assessment_invitation -2 件
offer +1 ぜ ひ ァ ク レ 付 働 円 可 同 基 学 意 明 格 決 用 知 給
offer -1 そ ト ナ メ 人 今 募 報 方 次 申 程 総 者 課 関
recruiter_outreach +1 け げ じ シ テ 予 介 作 名 味 実 心 感 拝 探 材 業 然 社 突 紹 経 興 談 貴 開
recruiter_outreach -1 せ ぜ つ み り 件 接 明 枠 機 知 程 第 答 終 課 込 面 願
job_alert_newsletter +1 停 同 多 明 止 求 着 説 配 開 験
job_alert_newsletter -1 く さ つ ば 書 話
status_update_other +1 ん チ ュ レ 予 個 備 出 多 恐 承 査 格 状 登 絡 考 職 訳 辞 退 連 遅 開 間 類
status_update_other -1 ぜ ひ ィ 信 内 少 年 来 案 礼 設 貴 通 過
unrelated +1 で 不 予 今 動 定 居 引 御 承 文 旨 検 疲 謝 送 途 達
unrelated -1 あ え こ ず ぜ っ ひ び や イ バ プ 万 仕 備 働 公 内 務 卒 味 員 声 完 差 心 応 意 感 拝 新 期 条 来 枠 次 求 社 種 終 経 給 縁 考 職 計 設 説 越
unrelated -1 足 進 過 選 限 題 類
`,
  zh: `
application_confirmation +1 也 交 保 准 初 功 复 已 成 收 申 遞
application_confirmation -1 为 于 合 子 就 总 想 打 放 有 继 见 計 進
rejection +1 中 体 入 其 再 几 制 反 只 向 岗 库 应 找 抽 未 果 满 第 結 终 结 聊 联 能 評 謝 谢 跑 距 跟 道 销 门 馈
rejection -1 件 何 例 可 差 无 日 月 業 消 由 登 看 资 转 集
interview_invitation +1 下 他 便 候 先 口 喜 地 息 时 空 签 约 聊 聯 英 话 谈 间
interview_invitation -1 作 做 兴 出 取 复 多 子 存 完 差 录 成 手 招 无 校 業 歷 没 為 生 知 缺 置 通 選 部 集
assessment_invitation +1 三 主 交 仅 作 发 影 悉 排 时 格 用 稿 约 视 謝 请 超 长 限 题
assessment_invitation -1 取 名 外 委 已 报 招 查 校 笔 等 资 领
offer +1 兴 加 取 另 同 喜 學 師 年 恭 拟 按 正 确 算 聘 薪 过 金 顾
offer -1 上 位 個 历 对 店 您 招 没 生 看 空 简 群 試 順
recruiter_outreach +1 人 优 关 冒 加 双 同 向 實 届 意 打 托 新 昧 是 會 没 笔 缺 者 薪 金 门
recruiter_outreach -1 二 何 你 再 出 台 快 接 日 請 间
job_alert_newsletter +1 双 收 新
job_alert_newsletter -1 人 可 我 有 請
status_update_other +1 中 影 有 流 等 终 部 長 门
status_update_other -1 上 与 多 得 想 感 手 法 班 生 看 确 续 職 試
unrelated +1 予 二 付 免 刷 加 另 同 席 急 拒 改 有 核 租 签 被 谢 退 送 金 間 间
unrelated -1 业 个 任 体 做 務 变 台 多 实 将 岗 工 師 徵 想 應 手 打 收 束 案 正 歷 监 确 聘 職 計 試 计 试 这 远 邀 開 集
`,
};
