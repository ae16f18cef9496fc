// Written by tools/fit.ts: run it again after a change of words. What the words of each language speak for, see
// word-signs.ts.
export const wordWeights: Readonly<Record<string, string>> = {
  any: `
application_confirmation +1 alle analyst* assistant data junior teams
application_confirmation -1 controller head lead marketing senior tester uur
rejection +1 b2b backend consultant intern internship junior trainee 点
rejection -1 google pm product senior teams 點
interview_invitation +2 google meet microsoft zoom
interview_invitation +1 coordinator kl lead marketing ms saat software specialist teams uhr webex 時
interview_invitation -1 ai developer* freelance scientist* senior trainee
assessment_invitation +1 consultant designer hirevue saat sales tester
assessment_invitation -1 devops recruiter scientist* specialist teams uur
offer +1 internship ore uur בשעה
offer -1 alle devops engineer* freelance head kl ms sales uhr um
recruiter_outreach +1 consultant developer* director engineer* ml senior teams
recruiter_outreach -1 assistant intern junior kl pm product zoom 時
job_alert_newsletter +1 alle coordinator internship junior manager marketing specialist unsubscribe uur
status_update_other +1 director p.m specialist
status_update_other -1 consultant developer* intern junior manager um uur
unrelated +1 a.m godz marketing microsoft pm software teams um
unrelated -1 analyst* assistant controller designer engineer* hackerrank intern internship junior manager meet
unrelated -1 ore scientist* trainee
`,
  en: `
application_confirmation +2 name
application_confirmation +1 about account acknowledg* also answers appl* applications apply* arrived baker
application_confirmation +1 business card* career citizens* close confirm copy cv discuss either ends every
application_confirmation +1 everything file* focus form going hear if intended invited jobs large learn letter
application_confirmation +1 letting life login news normally only privacy proceed process quote reached
application_confirmation +1 received regard remote reside* retain* safely schedule sending sent should
application_confirmation +1 submitted successfully test thank thanks those time* touch urgent us way we'll
application_confirmation +1 which who withdraw you've yrs
application_confirmation -1 action along among asked better bring call cancelled centre challenge click come
application_confirmation -1 didn't else enough finish* friday full further happy held hold join location
application_confirmation -1 looking made making minute moving must needed new now once open operat* otherwise
application_confirmation -1 out page pick prefer* preferences questionnaire reason* score see send still taken
application_confirmation -1 talk tests thursday time turned unfortunately visa wednesday where whether
application_confirmation -1 withdrawn years yet you'd
rejection +2 update were
rejection +1 across afraid already among another applicants applications appointed appreciate apprentic*
rejection +1 apprenticeship associate barista been behalf best board call came candida* candidacy cannot
rejection +1 careers changed check* cheers chef client close closed closer coming completed confirmed continu*
rejection +1 conversation* credit cut disappoint* disappointing discussion does each eligible enough every
rejection +1 exam executive exercise extend* eye fall falls fell finalist further future gave gdpr giving
rejection +1 going gone good got had hard has having hoped hopefully i've immediate individual* informal
rejection +1 intake internal interview interviewed isn't llc lovely made many mark message minimum money
rejection +1 monitored near no notice now number offered opened opening outside paused people picker ping
rejection +1 places position previous pursue reached reason* regards required requisition role roles room
rejection +1 round score since someone sorry speak spoke started status stay stop* success talent talk*
rejection +1 talking thank thanks therefore this thought threshold through unable up us vacancies vacancy
rejection +1 visa* want went who wish without writing years yours yrs
rejection -1 after again also an aren't around article attached available baker bear beneficiary book business
rejection -1 by can challenge check choose confirm contact convenient copy date date* day* debrief direct
rejection -1 discontinued down either electrician email enclosed fit fits focus form formal forwarded free
rejection -1 funds get gift give hasn't hire hiring incomplete information intended interested interviewing
rejection -1 invited items jobs just keep* kept landlord latest life list login looks minutes moved need*
rejection -1 online opt options or passport phone provide references refused remains rental reply
rejection -1 representative request* reschedul* researcher review science security see* seeking small
rejection -1 something spending statement step study submit suits survey them these third timeline times too
rejection -1 until usually verbal view waiting weeks welcome working yes
interview_invitation +1 accountant advance after another anything applications ask asks attend availability
interview_invitation +1 behaviour* cancel* carry chat choose come confirm confirm* confirmed congratulations
interview_invitation +1 convenient conversation conversation* declined details down event exam expenses filled
interview_invitation +1 formal friday gone grab guide hoping hour invitation keen last like link looks mark me
interview_invitation +1 meet* meeting min minutes monday most moved office onsite outside passport person
interview_invitation +1 pharmacist place pleased pop prefer* quiz receptionist reimburs* representative
interview_invitation +1 reschedul* return room round shortlisted slot* sorry speak step stood suggest suit
interview_invitation +1 suits talk tell them tomorrow type video visit walk wasn't we'll wednesday when worker
interview_invitation +1 works
interview_invitation -1 advis* again applicant apply are arrange asked bear board caught click complet*
interview_invitation -1 complete conditions employment everybody file finish* fit* form happens happy has
interview_invitation -1 haven't high hold interviewed isn't it's letting live manage may mind need new news
interview_invitation -1 not offer* one otherwise planning posted reached read record right shortlist should
interview_invitation -1 signed similar since skills social submit taken tax this today under view visa within
interview_invitation -1 years yes
assessment_invitation +1 action answers any applicant apprenticeship arrang* assessment* attached before
assessment_invitation +1 behalf behaviour* brief bring by choosing closed complete completed deadline debrief
assessment_invitation +1 detail don't duration either everybody everyone executive exercise flat friday home
assessment_invitation +1 hour how interest it it's link login look* minutes monday money more next officer one
assessment_invitation +1 online part per personality phase phone planner practical process questionnaire
assessment_invitation +1 questions record record* requested respond rights role room sample scheduled
assessment_invitation +1 selection send situational small speak stage start started step study takes talking
assessment_invitation +1 task than tough translation trial up use verbal website what will work you'll zone*
assessment_invitation -1 2pm about all along apply asked available been click coming community date* daughter
assessment_invitation -1 down founder free fund* going had high hr i've information interview interviews into
assessment_invitation -1 last learning licen* look move my new position prefer* sign* somebody start* talk
assessment_invitation -1 technical these those under until view weeks welcome working writing yes
offer +2 hour sign*
offer +1 accept acceptance accepted agreement alert* appointment as attached bar become begin behalf bringing
offer +1 choice* conditions confidential congratulations contains continu* contract days decline discount else
offer +1 every expires first follow formal forward friday got happy hear home hours impressed insurance
offer +1 intended it it's letter licen* lovely me message monday months notice off offer official page pay per
offer +1 places pleased pleasure references review salary say shift signed start start* successful taken talk*
offer +1 task tell terms think thrilled thursday tips tomorrow transfer unconditional upload valid want
offer +1 wednesday weeks went within you'll you're yours
offer -1 again ahead any application being could email fit get getting given haven't hire hiring how interview
offer -1 interviews into its list made more my next not now online opening part people person pick reply
offer -1 resume site skills some submit technical thanks them those time today what when where whether who
recruiter_outreach +2 building
recruiter_outreach +1 across appointment asked back brief business card caught chat client closed coming
recruiter_outreach +1 confidential connect consider days decline description details duration either emails
recruiter_outreach +1 executive experience eye fit flat found gone helping housing i i'm in inmail intended
recruiter_outreach +1 interest invitation isn't jd keen know last linkedin live location love make message
recruiter_outreach +1 months name needed no onsite open opening openings opt outside paus* pay permit pipeline
recruiter_outreach +1 place planner planning profile qualified recommend record recruitment relevant remote
recruiter_outreach +1 respectfully retain* role schedul* search seeking send service setting settled several
recruiter_outreach +1 since someone stage starts stop strong suit* tax tell tempt thought title type under up
recruiter_outreach +1 updated urgent vacancy wants we're whose work
recruiter_outreach -1 account ago alert* also another anything applicants application as associate bring
recruiter_outreach -1 criteria does doesn't each else everyone feedback for form get given hours how interview
recruiter_outreach -1 jobs keep link longer made money more news officer only personal pick possible program
recruiter_outreach -1 removed result say screen second selection sent signed so social survey take taken them
recruiter_outreach -1 think thursday trial tuesday view wait want way wednesday welcome will within works
recruiter_outreach -1 you'll
job_alert_newsletter +2 remote
job_alert_newsletter +1 10am accountant appl* apply asks bank cancel* case close* community criteria days
job_alert_newsletter +1 employers fee* few file* filled forwarded found had happy hearing here high interview*
job_alert_newsletter +1 interviews issue jobs linkedin many of officer opened places planner policy
job_alert_newsletter +1 preferences privacy recruiting regret relevant reminder researcher respond review say
job_alert_newsletter +1 search see* service this top week's what when
job_alert_newsletter -1 able and application ask available been call come following for from go i i'm id if
job_alert_newsletter -1 its let location look me met name out paper phone regards resources screen second take
job_alert_newsletter -1 team than through we'll welcome will worth yours
status_update_other +1 acceptance action agreement another anything bear bearing been being by changed
status_update_other +1 congratulations consideration copy decision* declined delay* documents down else
status_update_other +1 employers everything expect expenses expires file file* fits further get had incomplete
status_update_other +1 intended know life matches months more need* needed next now of only opened panel
status_update_other +1 passed patience paus* placed pool questionnaire quick reached receiving remain remains
status_update_other +1 review screening sign* something sorry started step submitted tell there touch tutor
status_update_other +1 under until update upload verify viewed wants weeks withdrawn worry yet
status_update_other -1 able also an anyone ask back below book bring call candidates centre complet* course
status_update_other -1 due experience fee* few find following forward free give given got high hire join
status_update_other -1 letter like list login looking love luck make me minutes monday new once opportunity
status_update_other -1 other over part picked position professor* questions recruiting reply requirements
status_update_other -1 resume return room say screen selected shift start submit talk teacher technical terms
status_update_other -1 third those together tomorrow top tuesday use what which who without work writing years
unrelated +2 anyone file* newsletter quote
unrelated +1 2pm 3pm accept account admissions against all already also always an another appear appl*
unrelated +1 applications appointment arrival article attend bad based basic be beneficiary booking budget*
unrelated +1 can't card career changed choice* citizens* claim* closed considered contains copyright could
unrelated +1 couldn't credit currently cut daily date deadline debrief decline demand deposit did didn't
unrelated +1 difficult direct discontinued drop duties email employ end ends exam executive experienced few
unrelated +1 financial fit* form free full funds getting gift guide hard hasn't having high home how hr huge
unrelated +1 impressed include individuals insurance interest* interviewed items kept kit landlord large
unrelated +1 latest learn let life list loan looks mailing message miss money mortgage most my network new
unrelated +1 notified now offer offer* offering offices online only order other personal place potential*
unrelated +1 programme programmer provide ready reason* received receiving recent rejection reminder removed
unrelated +1 rental request request* researcher reserved response rights schedule searching security see*
unrelated +1 slots social some sometimes special spending sponsor* standard stop stop* study submission
unrelated +1 submitting subscription* suit* suits tax terms test tests thank that the think thought thursday
unrelated +1 title today tomorrow too transfer try type unless urgent valid video visa was wasn't we're well
unrelated +1 when wish with worry worth yet
unrelated -1 10am acknowledg* across after agent along and appoint appointed apprentic* asked asking
unrelated -1 assignment associate behaviour* board came candida* caught centre certificate* chef coding come
unrelated -1 contract delighted description disappointing driver dropping editor equal eye fall finalist
unrelated -1 finish finish* flat gone graduate hear held hoped hopefully inform inmail invitation joining
unrelated -1 letter librarian link linkedin location longer me met minimum monday monitored moved note nurse*
unrelated -1 office officer onsite openings our passed pharmacist pick portfolio position professor* profile
unrelated -1 qualifications reach reached reapply* recommended recruitment referees regarding remain remote
unrelated -1 representative requested requisition retain* saved selection sent settled site situational sorry
unrelated -1 speak spoke spot start status stay stood suggest taken talent talk teacher team technician
unrelated -1 therefore together trial unsuccessful us vacancies wait warmly we weeks where whether withdraw
unrelated -1 withdrawn work you'd you've
unrelated -2 application
`,
  de: `
application_confirmation +1 alles angekommen auf bekommen bestatige* bewerber bewerbung eingang
application_confirmation +1 eingangsbestatigung eingegangen fragen jede* kennenl* konnte nicht sind status w
application_confirmation +1 zur
application_confirmation -1 beste* dem einem fuhr* gern* gesprach* gruss hat keine komm* mach* mehr nach*
application_confirmation -1 qualifikation*
rejection +1 abgeschlossen alle* ander* ausbildung* ausschreibung auswahl* besetz* besetzt besetzung bewerbung
rejection +1 bewerbungen bewerbungsu* budget* datenschutz* dem dich diese dort dossier dsgvo einstellung* es
rejection +1 falls geben gefallen geh* gesprach* gruss hab haben hat hatte* hier ihnen initiativbewerbung*
rejection +1 interesse jemanden keine kunden melden neue newsletter nicht offen passen* personalberat* punkt*
rejection +1 qualifikation* ruckmeldung schon sollte* unterlagen unterschr* viel vielleicht vorstellungsg*
rejection -1 ab absage* auswahlg* bearbeite* dauert kandidat* komm* leider passen schritt sie start* such*
rejection -1 telefonat termin versuch* video* viele* von
interview_invitation +1 abgeschlossen ag alle* auswahlg* bescheid bewerbung daumen dort einen einladung
interview_invitation +1 freundliche* fuhr* geben hier jemanden kennenl* leider mitteilen passt person*
interview_invitation +1 reisekosten rolle ruhe runde such* suche* team treffen uns unser video* vor wurde*
interview_invitation -1 ab auftrag beim bekommen dank* dass du haben ihr* ist jede* konnte melden nach nach*
interview_invitation -1 stunden unterlagen von weiter wenn zeugnis*
assessment_invitation +1 anhang auf aufgabe bearbeitung bekommen besetzung bewerber* bitte* eine einen
assessment_invitation +1 einladung erfolg fragen hatte* kein komm* ladt leiter* link logik* person*
assessment_invitation +1 personalausweis* seh* start* stellen videointerview* wahl wann wurde* zeitversetzt*
assessment_invitation +1 zugang*
assessment_invitation -1 ag ander* auftrag auswahlg* da freue* fuhr* gute hat in ist jemanden jobs kann liegt
assessment_invitation -1 mitarbeiter* mochte* personal* suche* vertrag
offer +1 als angebot arbeitsvertrag besser* dem der einstellung* es geh* hohe* mochte* personal* ruhe stellen*
offer +1 team vergeben vertragsangebot wenn zusage
offer -1 dank* deine falls ihr jetzt mehr melden nichts sind sollte* wurde
recruiter_outreach +1 aus beim einem einen hatte* ihr kommen lebenslauf nach ob offen profil schick* stellen*
recruiter_outreach +1 stundensatz suche* sucht viel wann wechsel* weiter*
recruiter_outreach -1 beste* bewerbung gesprach* kann seh* uns weiter zur
job_alert_newsletter +1 bereits einen einstellung* fehl* fragen kommen neue newsletter stellen suche* viel
job_alert_newsletter +1 vielleicht
job_alert_newsletter -1 als das fur grusse* ihr seh*
status_update_other +1 auf bedauern bewerber* das dauert durchsicht fehl* freundliche* haben ihre kann liegen
status_update_other +1 personal* stelle und weiter* zu zuruckgezogen
status_update_other -1 aus bei beste* deine dem dir geh* gern* habe* hat keine mehr melden nach nicht position
status_update_other -1 recruiting schon seh* sollte* von vor
unrelated +1 absage* alles angebot arbeitsv* bereits dir entschieden erhalten findet fur hab habe* ihnen
unrelated +1 kredit* neue unterschr* viele* zweite
unrelated -1 als arbeitsvertrag auswahl* beste* bewerben bewerbung* das dass daumen der eine einer einladung
unrelated -1 fuhr* geh* hat hatte* hier initiativbewerbung* jetzt kann mehr melden nicht nichts position
unrelated -1 punkt* recruiting schau* schon sich stelle treffen uns von vorbei* wenn wieder wird zusage
`,
  fr: `
application_confirmation +1 arret* bientot chef* cloture* confidentialite confirm* convo* decouvr* desinscri*
application_confirmation +1 emploi enregistre* envoyee ete infirmi* non offres postule postulez
application_confirmation +1 preselectionne* profil retour son succes suivez transmis* viens
application_confirmation -1 appel autre* classe* derniere entretien equipe gard* nous nouvelle une
rejection +2 derniere
rejection +1 adjoint* appeller* assistant* aupres base besoin* bonne candidat* candidature ce cherch* chez
rejection +1 comme confi* continuation correspondant deja directeur embauch* entretien* etre figur* finalement
rejection +1 interne* linkedin lire ne nos nouvelle partie pas personne* personnes peut poursui* pourvu*
rejection +1 prevu* prochaine rejoindre responsable reste* retour route spontanee suite sur y
rejection -1 appartement appel aucun* complete* confirm* correspond correspond* cours creneau* davantage
rejection -1 derniere* differe* entretien envoyee etes etude interesse* joint* locat* logement manquant* me
rejection -1 offre offres ou postule preselectionne* profil rappel* realise* recruteurs renvoy* repondr*
rejection -1 retenu* rh sein serais similaires suivez toujours video vu
interview_invitation +1 13h* 14h* 8h* candidature ce cherch* choisi* discut* disponi* echange entrevue ici je
interview_invitation +1 libre lien notre passer plai* porte prevu* quelqu'un qui recherch* responsable seriez
interview_invitation +1 transmis* travail visio* voudr*
interview_invitation -1 classe* dossier encore essai ete interet nous offre remerci* son spontanee y
assessment_invitation +1 15h* cas chef* client* commencer concours contrat dans desole* differe* emploi
assessment_invitation +1 epreuve* essai etape evaluation* joint* lien passer place* plus poursui* proposer
assessment_invitation +1 realise* recrutement renvoy* reponses reste* sein suite ta tard* tes toujours une
assessment_invitation +1 video viens
assessment_invitation -1 attention des encore la lettre mes mon que retenu* salutations si
offer +1 brut cdi chez comme embauche engagement equipe examen fois fonction joint* l oui parmi plaisir
offer +1 proposons retourner rib salaire sein signe te toujours
offer -1 bien connaissance encore invit* ne notre place* qui sur voir
recruiter_outreach +1 aucun* base chez cvtheque disponi* figur* infirmi* je numero opportunite* ou personnes
recruiter_outreach +1 plus pourrait prend profil quelqu'un recherche recrut* repond* responsable salon tente
recruiter_outreach +1 vu vue
recruiter_outreach -1 autre* bonne ce comme confirme* contrat dossier lettre nous on proposition voir
job_alert_newsletter +1 aupres car cherch* choisi* commercial* desinscri* disponi* emploi etes infirmi*
job_alert_newsletter +1 linkedin m nouve* offres postes salon
job_alert_newsletter -1 candidature derniere* envoyee equipe nouvelle postulez pour
status_update_other +1 avez candidature* copie cours derniere* dossiers etude examen faire jury manquant*
status_update_other +1 nouve* parvenir patience plein* prefer* reception retir* vue
status_update_other -1 etes interesse* invit* n'a nouvelle on personnes retenu* sans voir
unrelated +2 rendez
unrelated +1 11h* 9h* accueillir admis* appartement attente avis candidat* car cas commercial* decision
unrelated +1 decouvr* derniere desinscri* directrice etudie* examen joint* locat* ne non notre offre postes
unrelated +1 premier propos* proposition recu* reponse report* reuni* son sur test* travail visite vu
unrelated -1 bon candidature candidature* cloture* comme consult* dans directeur donc donner* echange
unrelated -1 enregistre* exercice* ici lettre libre lien linkedin numero ou par postul* poursui*
unrelated -1 preselectionne* pret prevu* pris profil que recrut* recrutement rejoindre renvoy* reste*
unrelated -1 souhaitons t ta une visio* voudr*
`,
  es: `
application_confirmation +1 aplicar conserv* contestar encaj* experiencia inscri* inscripcion puede* quedad*
application_confirmation +1 sera solicitudes solo
application_confirmation -1 cambi* como del inici* mas mi necesit* parte pasa* por queda responsable trabajo
rejection +1 administrativ* auxiliar beca bien bolsa buscando camarer* con conserv* convocatoria coordin*
rejection +1 cubiert* curriculum decidido decir* dir* entrevista eres escribenos fue gusto han hemos
rejection +1 incorporar* intern* llamo los lugar master mejor nuestro otr* permiso* plaza plazas proceso
rejection +1 puesto qued* quedad* recorrido result* saludo* sin tecnic* un una vacante vacantes volver vuelv*
rejection -1 agend* al antes baja brutos busc* cafe confirm* cuestionario* elegid* enlace esta estoy evaluar*
rejection -1 gerente grab* hagas hueco inici* invit* necesit* oferta pedido podria* practico proxim* puede*
rejection -1 respond* retirada retras* sentimos sigue soy test trabajar
interview_invitation +1 al alguien bien camarer* cerrado chic* curriculum disponib* entrevista espero etapa
interview_invitation +1 fase ha hablamos he horario* inform* jef* mejor ningun* pasa* piso presel* puede*
interview_invitation +1 requisitos sera tecnic* videollamada visto
interview_invitation -1 complet* consultor* de empresa nuestra pod* prueba qued* result* su tu
assessment_invitation +1 avanz* busc* caso como consultor* cuestionario* enlace entreg* envi* experiencia
assessment_invitation +1 finalista* gust* gustaria hacer hay inici* las parte pedimos practico prefer*
assessment_invitation +1 presupuest* proceso prueba pruebas puede* siguiente solo test un viene
assessment_invitation -1 dir* entrevista* esta falta ha nuestro personas que revisa* su
offer +1 adjunto al auxiliar avanz* avisar* bolsa brutos carta cerrado como dni eres firm* hablamos horario*
offer +1 incorporacion jornada nuev* ofrecer* permiso* pued* queremos result* si sin tenemos
offer -1 baja busco charla* gracias gust* has presupuest* tu vini*
recruiter_outreach +1 alguien buscamos cafe confidencial* contratacion contrato empleo empresa estamos estas
recruiter_outreach +1 experiencia gust* gustaria he interesa* invit* master necesit* nuev* oportunidad
recruiter_outreach +1 pendiente podria* pued* responde* se sin
recruiter_outreach -1 antes beca confirm* cuando hemos hij* la otr* pasa* puede* puesto
job_alert_newsletter +1 abierto administrativ* auxiliar baja camarer* como cubiert* empleo empleos entrevista
job_alert_newsletter +1 h inscri* nuevos ofertas plazas recib* videollamada
job_alert_newsletter -1 antes el ha perfil que saludo* su un
status_update_other +1 avisar* baja cancel* candidatura continu* contratacion decision gerente hay incomplet*
status_update_other +1 leido llamo mejor pasa* pendiente por proceso qued* seguimos sigue tecnic*
status_update_other -1 antes base del intern* mand* nuestro saludo* va
unrelated +2 oferta
unrelated +1 adjunto candidat* consultor* contratar* entrevista* envio finaliz* ha hueco inform* invit* le
unrelated +1 nuev* plaza por prestamo presupuest* proxim* recepcion reserva* seguimos sentimos si solicitud
unrelated +1 tenemos trabajo venir
unrelated -1 beca bien bolsa cambi* candidatura caso con conocer* continu* conversa* convoca* curriculum datos
unrelated -1 dir* director* disponib* economica empleo en escribenos espero estamos evaluacion* fase firm*
unrelated -1 hemos hoja humanos llamar* mas nuestra para participa* personas proceso profesional* program*
unrelated -1 quedamos requisitos retras* sera siguiente solo te tienes una
`,
  it: `
application_confirmation +1 altr* bene candidati caso conferm* consegn* mand* nessun* pervenut* preso
application_confirmation +1 ricezione saranno scelto selezion* sentir* stiamo
application_confirmation -1 che come conserv* contatt* da di inform* le piu vorr*
rejection +2 gia
rejection +1 assegn* assun* autist* avanti budget cerc* chius* chiuso conserv* consider* curriculum deciso
rejection +1 dispiac* domanda elaborato esame esercizio esser* ferm* ha impiegat* letto nostra oltre percorso
rejection +1 pero person* piacere posizione pratica prendere pres* presa profession* prov* qualora qui ragazz*
rejection +1 rammarico responsabil* ricerca rientr* ringrazi* riscontro saluti saluto scelt* sono stato
rejection +1 trasfer* un
rejection -1 carico chied* cv dovra* interesse inviata pazienza pervenut* profilo referenze stage tecnic*
rejection -1 tempo
interview_invitation +1 addett* ammess* aspett* assun* call candidati candidatura chiuso consider* copert*
interview_invitation +1 disponibilit* genitor* indic* invit* mand* nessun* person* potrebbe* prefer* pres*
interview_invitation +1 prossim* quando sapere saranno seguito selezione sono telefonata un videochiamata
interview_invitation +1 vorremmo
interview_invitation -1 arrivat* assegnat* di domanda entro la manda* molt* nel ora piacerebbe piu posizion*
interview_invitation -1 present* propor* ricord* sei uno
assessment_invitation +1 allegat* attitudinal* bene candidatura chied* chius* come entro intervista invia*
assessment_invitation +1 link manda* online prova questionario registra* registrazione solo sto superat*
assessment_invitation +1 svolg* tua un una va
assessment_invitation -1 a abbiamo altr* che dirett* domanda non nostra nostro piu rispond* sapere se si tuo
offer +1 al allegat* assunzione come conferm* contratto entro esit* netti nostr* offrir* parte piacere prepar*
offer +1 presso proposta ragazz* sapere si solo telefonata vorremmo
offer -1 ancora cercando grazie lo tecnic* terr* una
recruiter_outreach +1 capo* cercando cerchiamo chi colloqui* contatt* contratto cordial* figur* gruppo
recruiter_outreach +1 interess* lavoro nel nuov* person* preso ricerca rispond* selezion* solo stiamo sto suo
recruiter_outreach +1 terr* un una uno visto
recruiter_outreach -1 ancora aspett* che copert* fare grazie hr incontro inizi* lettera mand* nella possiamo
recruiter_outreach -1 prepar* propon* prova ruolo
job_alert_newsletter +1 addett* annunci candidar* candidat* impiegat* ingegner* novita offert* rimborso te
job_alert_newsletter -1 da la posto se
status_update_other +1 appena candidar* community conferm* contatt* incomplet* iscrizione nostr* nostra
status_update_other +1 pazienza posizione profession* profilo ricontatt* ringrazi* ritirat* ruolo selezione
status_update_other +1 valutazione volta
status_update_other -1 anche apert* colloquio cv non rispond* sono
unrelated +1 assegnat* client* colloqui* colloquio conferm* decis* e esamin* intern* lavorativ* magazzin*
unrelated +1 nostr* nuov* offerta per possiamo prenot* present* ragazz* registra* ricevut* scelto si terr*
unrelated +1 umane webinar
unrelated -1 ammess* ancora azienda candidatura capo* come complimenti conoscer* conoscert* deciso esercizio
unrelated -1 ferm* gruppo impegno impiegat* incontr* inizi* interesse lettera letto lo mand* manda* oltre ora
unrelated -1 passat* piacere posizion* posto pratica pres* prossim* prova quando recruiting rientr* rispond*
unrelated -1 ruolo saluti sapere sara selezione stiamo successiv* suo
unrelated -2 le posizione
`,
  nl: `
application_confirmation +1 bel* bevestig* dank* duurt goede hier hoor* is kan kennismaken krijg krijgt
application_confirmation +1 motivatie* naar open orde samen sollicitatie tot uiterlijk uitnodiging werkgever*
application_confirmation +1 weten
application_confirmation -1 bel brief gesprek geven graag iets in klik mag maken nieuwe recruitment* ronde
application_confirmation -1 stuur* uit van wil zit* zou
rejection +1 aan afgewezen al ander* anders arbeidsovereenkomst benader* bent blij dank* dienst door even fijn
rejection +1 functie gesprek hier huur* iemand ingaan ingevuld inmiddels interesse jou kandidaten komen laten
rejection +1 me medewerker* meedelen meeloop* meer mijn moment nemen niet nog opdrachtgever over personeel*
rejection +1 plek plezier positie reactie rol sollicitatie* spijt* sta tarief tegen trekken uitnodigen
rejection +1 vacature vervallen vrij weerhouden werkvoorbereider werving*
rejection -1 aanstelling bekijk* beschikbaar dan een hr kandida* mee* teken* terug tot voldoe*
rejection -2 of
interview_invitation +1 bekeken bel* ben feedback gerust gezien ingaan kennismak* kennismaken kom* komt langs*
interview_invitation +1 link me moeten naar nodigen over plaats rol sluit* tot uitnodiging voelen we wie
interview_invitation +1 willen zoekt zou
interview_invitation -1 bedank* bent besloten docent* hebben helaas huur* jouw kunt mag nieuwe nog plan* plek
interview_invitation -1 profiel recruitment* samen te verder zijn zoek
assessment_invitation +1 beantwoord* bijlage doe gefeliciteerd gesprek graag hier interview* kandidaat klant*
assessment_invitation +1 kom* komt krijgt kunt leuk link maak meer moeten om opdracht opnemen recruitment*
assessment_invitation +1 samen selectie* sollicitatie sollicitatie* stap start* te uit uiterlijk video*
assessment_invitation +1 volgende voor vragen wie wil willen
assessment_invitation -1 al assessment* bel bevestig* cv even heb hoor* jou jouw kennismaken kun nodig nog ons
assessment_invitation -1 over positie ronde sta verder verzonden werken werkgever* weten
offer +1 aanstelling als baan bent besloten bijlage contractvoorstel docent* door fijn gekozen genoegen jou
offer +1 maak na orde over plezier start* stellen u verder voorstel wanneer welkom willen
offer -1 anders heb hoor* iets kan kandidaat leuk medewerker* niet niets nog sta team voor vrij werving*
recruiter_outreach +2 jouw
recruiter_outreach +1 ben bent geen goede hoor* huur* iets inmiddels interesse jou kennismaken krijgt mocht*
recruiter_outreach +1 moment naar namens niet opdrachtgever open profiel rol schikt tegen vacature voelen vrij
recruiter_outreach +1 weten wij zin zoek zoeken zoekt
recruiter_outreach -1 brief contract even gefeliciteerd hr kan kom* kunt niets nodig of ontvangen personeel*
recruiter_outreach -1 plan* werken wie willen
job_alert_newsletter +1 hier kom* krijgt nieuwe vacature* werkgever*
job_alert_newsletter -1 aan als dan groet* het is na u
status_update_other +1 anders contract even gegevens ingetrokken jammer jouw kan kandidaten krijg laten me
status_update_other +1 moment nemen niets om opnieuw personeel* profiel sollicitatie spreken stuur* vacature
status_update_other +1 verder vertraging voldoe* willen
status_update_other -1 bel* bewaren dienst en geen graag het kunt leuk mag mee* mijn na of recruit* zou
unrelated +1 aanvraag bewaren contract gegevens is kan kandidaten klant koffie komt kunt past tot uw verder
unrelated +1 volgende werkgever*
unrelated -1 assessment* baan bel* belangstelling bent capaciteiten* dienst docent* er even fijn functie
unrelated -1 gerust gesprek* geven hebt hoor* in ingaan ingevuld jou kandidatuur kennismaken klik kom* komen
unrelated -1 krijg leuk meedelen meeloop* motivatie* na nemen niets nodigen opnieuw personeel* plek positie
unrelated -1 probe* selectie* sluit* sollicitatie sollicitatiegesprek* start* stuur* terug verwacht voelen
unrelated -1 voorstel vragen wanneer welkom werken wil* willen zit* zodra zou
`,
  pt: `
application_confirmation +1 apos assim assistente candidato cargo concurs* deix* escolh* for funcao inscri*
application_confirmation +1 inscricao lugar prazo proxim* receb* recebid* salario selecionad* sera sucesso*
application_confirmation +1 time tudo
application_confirmation -1 agradec* bem como contact* etapa* lhe que recruta* tecnic*
rejection +2 ja
rejection +1 avis* candidat* concurs* continuidade contrata* correspond* decisao dessa desta diretor*
rejection +1 document* feedback fica* ficou fim fiz* foram funcao futur* gostar* guard* jornada manda melhor*
rejection +1 mora motion muito novo orcament* paciencia papo participacao pessoa* pessoas preenchid* processo
rejection +1 proposta proxim* quando realizad* recai* recebemos rececao reel requisitos retorno se selecao
rejection +1 seletiv* ser tecnic* ter vez vi vindo
rejection -1 analis* anexo candidato caso contact* encontr* esque* gestor* gravad* quer selecionad* sera termo
rejection -1 tiver* vind*
interview_invitation +1 agend* breve ca confirmad* conhecer conversa* da diretor* engenheir* falar* fase*
interview_invitation +1 outr* passar precis* respond* se segue te tecnic* trabalho vamos
interview_invitation -1 assim como convid* em emprego entreg* equipe feedback muito para perfil teu time vagas
interview_invitation -1 vai
assessment_invitation +1 abraco* anexo bom caso desafio equipe escolh* falta* faz gravad* ja link mais manda
assessment_invitation +1 nao perfil pratic* prefer* queremos seguir* sem talentos tempo time ver
assessment_invitation -1 avanc* candidato continuidade contrato cv deixa* escrita foi melhor* motorista
assessment_invitation -1 particip* participacao ser seu
offer +1 ainda apos assim assin* ate base bem carta clt comunic* contrata* contrato deixa* demora* document*
offer +1 equipa escolhid* estiver* gestor* inicio inscricao ja lugar mestre pensei pessoa* precis* proposta
offer +1 queremos se tem termo time vez vind* vinda
offer -1 bom com etapa* obrigad* vamos
recruiter_outreach +1 apresentar* breve cliente contacto contato conversa* convite* da desta diretor*
recruiter_outreach +1 disponibilidade em engenheir* faz for funcao inscrev* interesse loja melhor* opt* para
recruiter_outreach +1 passou perfil prefer* procur* profissiona* respond* seu sou tem tudo uma vagas
recruiter_outreach -1 agradec* aqui ate como entrevista* etapa* fica* nov* proposta quando vaga
job_alert_newsletter +1 assistente auxiliar candidaturas com cv desta ofertas profissiona* receb* se time
job_alert_newsletter +1 vagas
job_alert_newsletter -1 ate boa candidat* foi lhe no nossa sua te vaga vai
status_update_other +1 analis* apenas assim atualizad* banco cadastro candidato document* falta* foi gestor*
status_update_other +1 mant* nossas obrigad* operador* particip* passou pedido posicao precis* precisa
status_update_other +1 processo profissiona* queremos retirada tiver* vinda vindo
status_update_other -1 abraco* agradec* ao base cancelad* como muito nov* requisitos seletiv* sem te trabalho
unrelated +1 ainda analis* apresentar* ate banco candidaturas confirmad* contact* convid* devolutiva e
unrelated +1 encontra entreg* fase* for inscrev* oferta pedido pix quer vi visita
unrelated -1 aqui as bom candidat* candidatura complet* conversa* convoc* cv demora* desafio disponibilidade
unrelated -1 etapa* falar* falta* gostar* link loja lugar mant* motorista nossa quando receb* seguir* sem
unrelated -1 sorte te tecnic* teu vindo
`,
  pl: `
application_confirmation +1 beda formularz* kontak* odez* oferta osob* pogada* potwierdz* prace przyjet*
application_confirmation +1 termin* uwage wyslan* zaprosz* zglosze* zostal* zostala
application_confirmation -1 dalsz* dla ponown* prac* urzednicze
rejection +2 juz
rejection +1 adiunkt* aplikac* dzieki dziekuj* dziewczyn* etap* feedback* gdyby* jesli kierow* kolejnych musi*
rejection +1 nasz* odez* odpowiadac odpowied* osobe otrzymal* pania podinspektor* pozosta* prac* praca
rejection +1 projekt* razie skontakt* specjalist* spelni* spotkani* stanowisk* szukamy udzial urzednicze za
rejection +1 zapozna* zdecydow* ze zglosze* znalazl* zostala
rejection -1 aplikuj bank brutto chcem* czy dane kandydat* kredyt o podpis* pracodawca umowy wynagrodz*
rejection -1 zakwalifik* zalacz*
interview_invitation +1 dogodn* dostal* etap* jestem klauzul* kolejn* mysl* ogloszenie opowiem pani pogada*
interview_invitation +1 porozmawia* potwierdz* prosze rodo szuka* termin* ubezpiecz*
interview_invitation -1 cv dzieki nowe proces* rozm* za
assessment_invitation +1 jako kierow* masz naboru pana pania pasuj* po pozdrawiam* prosimy przesl* przygot*
assessment_invitation -1 dyrektor* jesli jezeli
offer +1 adiunkt* beda brutto chcem* elektr* etat gratul* konkurs* pasuj* podpis* prac* prace propozycj*
offer +1 szkole* twoja umowa wroc* wynagrodz* zapozna* zaproponowac zatrudnieni*
offer -1 dla dziekuj* rekrutac* termin*
recruiter_outreach +1 baz* czy handlow* jednak jesli jeszcze klienta kogos nowe operator* osob* pani poszukuj*
recruiter_outreach +1 pozna* profil projekt* propozycj* szacunk* szuka* trafil* wiecej wspolprac* z
recruiter_outreach +1 zatrudnieni*
recruiter_outreach -1 bedzi* rekrutac* rozm* umowy zalacz*
job_alert_newsletter +1 dalej newsletter*
job_alert_newsletter -1 i o od osob* rekrutac* stanowisko w za ze
status_update_other +1 cierpliwosc dokument* elektr* nadal nikogo oferte podpis* potwierdz* pozdrawiam*
status_update_other +1 pozosta* profil propozycj* rekruter* stanowisko uzupeln* zaproponowac
status_update_other -1 beda dla dyrektor* i jak jezeli niestety odpowiada* oferta spelni* spotkani*
unrelated +1 bank chcem* grafi* handlow* i jeszcze kandydat* kolejn* konkurs* kontak* kontaktu kredyt nabor*
unrelated +1 nie oferta ostatecznie profil rozpatr* zakwalifik* zaprosil* zespole zmian* zostal* zostan*
unrelated -1 bedzi* bez chcial* cie dane etat finansow* gdy godzin* jak kogos krok* link* na nikogo odpowiadac
unrelated -1 ofert* pani ponad powodzenia pozdrawiam* pozdrowieni* praca pracodawca proces* projekt* proponuj*
unrelated -1 przesl* przyszl* rozmow* sie spelni* spotkani* stanowisko wykon* wylacznie zadan* zaprasza*
unrelated -1 zatrudni* znalazl* zost*
`,
  sv: `
application_confirmation +1 bekraft* brev* case* cv ingen ja jobbet komma kommit kompletter* nu personer
application_confirmation +1 spontanansokan
application_confirmation -1 alla annan behover en fortfarande garna in intresse sa
rejection +2 fortsatt*
rejection +1 annu anstalla aterkoppling avbrut* avslut* avslutad beklag* beslutat bjud* blev brev* flytta*
rejection +1 folj foll gick ha hor* igar igen intresse jag laste lycka maste match* meddela* mvh nagon nar nya
rejection +1 passa platsen prata pratade processen profil rad sokande status tips uppfyll* valet valt var
rejection +1 visat
rejection -1 ansokan avtal* bekraft* ber cv er erbjud* gor ingen intervju* intresserad ja jobb jobbet kan
rejection -1 lank* laser minuter mote nu oavsett paborja* passar platser* senast slutfor* steg uppgift
interview_invitation +1 bekraft* bjud* budget* far forbi hor* hora igen intervjun intresse jobbet kallelse
interview_invitation +1 komma kul lank* meddela* mig mote mvh pa prata rollen stang* stort tar tid traffa
interview_invitation +1 traffa* vilja
interview_invitation -1 alla avtal* blev cv fatt hos inget manga rekryter* till tillbaka tjanst*
assessment_invitation +1 avslut* ber case* gar gor igen ingen komma kontakta* lank* lycka minuter nasta nya
assessment_invitation +1 passar senast skicka skriv* slutfor* spela* stang* steg tillbaka uppgift utvecklare
assessment_invitation +1 vill
assessment_invitation -1 anstallning* beslut bjud* ekonom* er erbjudande fortfarande garna har hor inget jobb*
assessment_invitation -1 personer spar* tack tjanst*
offer +1 anstalla bekraft* ber beslut blir emot gar ha hos ja jag jobbet las lon* maste nya provanstallning
offer +1 referens* skriv* start stort tar tilltrade vid vill
offer -1 annan avslutad de inga intervju* kalla* nu passar till tillbaka traffa tyvarr uppfyll* vara vilja
recruiter_outreach +1 aktuell* anstall* cv ekonom* en halsning* inga intresse jag jobb* kanske kommun
recruiter_outreach +1 kontakta* mer nagon nyfiken nytt personal* profil rekrytering roligt rum saknas soker
recruiter_outreach +1 traffa* vara
recruiter_outreach -1 ansokan blir den far garna gora tjansten var
job_alert_newsletter +1 avslut* gransk* jobb* kommun las lon* nya projektledare traffa urval*
job_alert_newsletter -1 det nu och till vill
status_update_other +1 aktuell ansok* ar behover fatt inte ja kommun kvar mer nagon nu passar personer profil
status_update_other +1 registrera* ringer som status uppgift valkom* var vara
status_update_other -1 av den emot fick forbi fram hor intresse jobb* plats provanstallning roll* rum samtal*
status_update_other -1 tillbaka tyvarr vilja
status_update_other -2 dig en
unrelated +1 andra ansokningar bankid besked bifog* cv ditt er fika for gransk* hr kan kandidat* kontakta*
unrelated +1 kvar langre laser minuter nedan ni plats platsen referens* rekrytering senast signera* skicka
unrelated +1 soka tack tackar test* valkom* visa
unrelated -1 annan aterkommer aterkoppling du en fick foll fortfarande gar gor ha hos inga kallelse kul lediga
unrelated -1 logiktest* lycka mer nasta personal* pratade rekryter* ringer sa saknas samtal* sokande som tar
unrelated -1 team tillbaka tjansten vidare
unrelated -2 dig
`,
  tr: `
application_confirmation +1 alim* eksik* gelistirici* ilgini* olumsuz sayil* sonuc* ulasmis* ulasti
application_confirmation +1 universite* uygun
application_confirmation -1 alim asama* gor* is ise mis* rica yukle*
rejection +1 acik aldik anlas* arkadas* basvur* biri* cok danisman* deger* diger ekib* et gecersiz geri
rejection +1 gorusmem* hala icin ihtiyac* ihtiyacimiz* ileride* ilerle* kadro kal* kariyer* katil* muduru not
rejection +1 odev* olmad* olursa* sef* seninle sinav* sonraki sonuc* sonuclan* sozlu veril* vize* yana yazik
rejection -1 buyutuyor* gun* kadar kayd* maas
interview_invitation +1 alim* asistan* baglanti* basvuru* cag* direktor* katil* mudur mulakat* nasil olumlu
interview_invitation +1 rol* saat* sakla* sana sayil* sinav* tanismak tarih usta yarim yeterli
interview_invitation -1 ariyoruz don* kadro* olarak temsilci* video yap* yeni
assessment_invitation +1 acik arkadas* danisman* davet deneme ediyor* ekte* en gec gun istiyor* kadar kal*
assessment_invitation +1 karar* kayd* mulakatin* son usta veril* video
assessment_invitation -1 aldi* baska don* ekip* gelebil* gorusme* maas notlarim* sinav* tasarimci* yapilac*
assessment_invitation -1 yeni
offer +1 aldi* aramiz* basla* bekl* bekle* calis* ceva* degil* deneme ekip* giris gorusmek hos istiyor* kabul
offer +1 katilman* maas mektubu* mi* onayla* sigorta* son sure* tamam* tasarimci* ucret ugra* yer yil
offer -1 cok davet* ilan* kal* kisi* tesekkur* usta yeni
recruiter_outreach +1 acik ariyoruz arkadas* basla* ben buyutuyor* dahil devam firsat* hemsire* ilan ism* ist*
recruiter_outreach +1 kariyer* kisi* musait* olursa* ozgecmis* profil* saat* sorumlu* takim* tamam* ucret
recruiter_outreach +1 vize* yeni
recruiter_outreach -1 basvuru* cv gunu ilan* kal* sure* sureci*
job_alert_newsletter +1 acik gelistirici* katil* mulakatt* son teklif* tikla*
job_alert_newsletter -1 aday* degil* kadro* kisi* mis* olarak size
status_update_other +1 ediyor geri gorusmel* ilgi* muhendisi profil* sure* sureci tamamla* tekni* test*
status_update_other +1 yapman* yogun yukle*
status_update_other -1 cv eleman* gun* is kadro* kisi* maalesef rica sana sayil* sef* uygun yap*
unrelated +1 alam* aldi* baska ben butcesi* cag* devam diger gun* ik kabul kontenjan* maalesef maas mulakat*
unrelated +1 olumsuz onayla* saygil* stajyer* teklif teklif* teklifimiz* tekni* tercih tesekkur* verdik yeni
unrelated +1 yeniden
unrelated -1 arayis* asama* asistan* baglanti* calis* cv degerlendirmeye ekib* firmasinin gerceklestir* gor*
unrelated -1 gorev* gorusmem* gun guncellen* henuz ilgi* incele* katil* mulakatin* odev* oldu sayil* sevgiler
unrelated -1 sinav* tamamla* tarih uzmani yana yarim zaman*
`,
  he: `
application_confirmation +1 אישור אצלנו הצלחה התאמה התקבלו ועדת חברה יעבור מאשרים מנהל מס מקרה עד קבלת קיבלתי
application_confirmation +1 ראיונות תודה
application_confirmation -1 ב* בברכה החלטה נשמח עם פני* שלנו
rejection +2 עומד*
rejection +1 אולי אינו איננו איתי איתך אצלנו ארגון בחרנו החלטה היה הלאה העדפ* הפעם הצעת ולא ועל להצטרף להשיב
rejection +1 להתקדם לזמן לך מודים מוכר* מועמד מועמדותך מועמדת מורה מחדש מחפשים מיון מכרז מנהלת מעניי* משרות
rejection +1 משרת מתי נאלצ* נבחר* נפתח* נקבע נשלח* עברת עובד* פני* קיבלת ראיון רבה רק שיחה שכר שמרתי תהליך
rejection +1 תודה תעודת
rejection -1 הסרה התקבלה ח חברה טרם לקחת מחפש* מתאי* מתעכב* נבקש עם צורך קישור ריבוי
interview_invitation +1 אחר בוא הגיע* הזמנה היברידי* היכרות הצעת ות* לבחור לדבר להכיר לקבוע מחכה מכרז מצגת מתי
interview_invitation +1 נאלצ* נוח נמצא* סייע* עבודה עובר* פני* צריך קיבלנו קיבלתי ראיון שיחת תאריך
interview_invitation -1 אצלנו לצערי לקחת מנהל משרה נקבע עד קבלת ראיונות
assessment_invitation +1 אבל אחר אך אצלנו בואי הגיע* הצלחה השלב וידאו חברת חסר* להכין להשלים לקבל מועמדותך
assessment_invitation +1 מועמדים מחכה מטל* מצור* משימה מתאי* נהג נוח ניסיון עד פני* קישור רק שאלון שיחה שלחי
assessment_invitation +1 תרגיל* תשלום
assessment_invitation -1 אחרת ב* ח לך ש*
offer +1 אושר* אין אישור אצלנו בכבוד הגיע* הסכם ועדת ות* ח יום להצטרף לחתום מחכה מכרז מצורף משרה מתאי* נוספות
offer +1 ניסיון עבודה עברת עובד* עומד* עם פנימי* צילום קבלת ראש רוצים רכז* רק שכר שמח* תעודת
offer -1 אבל לקוח* מנהל מספר נקבע פני* קיבלתי תהליך
recruiter_outreach +1 אבל אולי אך אם אני בכבוד דבר האם התא* ולא חברת חסר* לקוח* מגייס מגייס* מחפשים מישה*
recruiter_outreach +1 מנהלת מעודכ* נפתח* עובדים עלייך פגישה פנייה רלוונטי שלך שמי תפקיד*
recruiter_outreach -1 אין דרוש* הצעה חיים מנהל קורות
job_alert_newsletter +1 ארגון דרוש* חברה חברת מנהל משרה משרות נוספות שולח*
job_alert_newsletter -1 אותך אם אני את גיוס הצלחה מחפש* פני* קו שלנו
status_update_other +1 אותך ביטול דבר הצעה השלב התקבלה חברת חיפוש חסר* להגיש להשלים לצערנו מועמדות* מכרז
status_update_other +1 מתעכב* נהג נמצא* עדיין עיכוב צילום רק שולח* שלחת תהליך
status_update_other -1 אני בברכה ח להשיב נשמח על עלי* פני* פנייתך קו ש* תוך
unrelated +1 אבל אושר* אין אישור בתוקף הצעת יום לא להגיע להגיש לזמן לקחת מבחן מגייס* מוזמ* מועמד מחפש* מחפשים
unrelated +1 מישה* נדח* שמח*
unrelated -1 אותך אחרת איתך את בחרנו החלט* החלטנו היברידי* הסכם העדפ* וידאו ועל חברה לדבר להכין להמשיך להשיב
unrelated -1 מחכה מטל* מיון מכרז מנהלת מצגת משימה משרת מתי נאלצ* נוספות נשמח עלי* פגישה צוות קיבלתי ראש רכז*
unrelated -1 רק שיחת שלחת שלנו תאריך תוך תשובות
`,
  ja: `
application_confirmation +1 け ね マ 付 埋 履 拝 改 書 期 歴 着 絡 説 返 通 連 間 領
application_confirmation -1 こ ョ 件 務 名 在 検 業 様 消 申 職 行 辞 退 験
rejection +1 け ず そ な ひ め ジ タ ャ 了 別 労 取 合 埋 声 履 延 心 念 恐 控 数 方 期 果 沿 画 覧 計 訳 進 難 験
rejection -1 へ ッ ン 万 付 円 動 料 明 疲 着 答 給 退
rejection -2 月
interview_invitation +1 ど ひ や カ バ ュ 合 否 場 履 機 次 給 縁 話 越 都 階
interview_invitation -1 ぎ る ウ コ フ ン 今 充 切 受 名 在 恐 意 承 控 提 期 検 業 訳 録 限
assessment_invitation +1 spi わ テ マ ル 仕 作 候 可 性 拝 数 文 次 添 理 画 着 締 考 論 送 途 進 限 際 題
assessment_invitation -1 今 件 会 募 卒 接 控 施 知 職 返 通
offer +1 ぎ ァ ニ 伝 働 円 同 意 採 書 期 決 添 給 績 貴
offer -1 そ ト メ 了 今 再 募 報 応 理 程 総 配
recruiter_outreach +1 じ び れ シ ニ ャ ロ 万 上 介 充 円 味 実 心 感 拝 探 業 然 申 社 突 紹 絡 興 貴 連
recruiter_outreach -1 え ぎ つ ら 了 事 付 件 別 回 接 文 明 書 次 知 程 終 課 進 過 願
job_alert_newsletter +1 マ 保 停 公 円 数 止 求 給 説
job_alert_newsletter -1 い く ご さ て れ オ レ 様 考
status_update_other +1 そ や ァ ュ レ 伝 出 在 声 次 消 状 確 絡 辞 退 連 願 類
status_update_other -1 あ か ぜ め も エ カ ト ン 動 員 届 年 施 望 条 来 案 理 礼 設 話 課 貴 通 過
unrelated +1 ウ ニ ュ 不 中 予 他 保 入 取 定 居 引 御 急 申 疲 送 途 遅 願
unrelated -1 ず ぜ ね ひ わ ア ィ ジ タ バ リ 了 仕 備 働 充 円 卒 収 同 名 味 場 多 完 届 心 応 感 条 来 求 登 種 給 総 締 考 職 計 設 超 越 進 過 選 都 録 間
unrelated -1 際 難 非 類
`,
  zh: `
application_confirmation +1 交 单 将 查 确 通
application_confirmation -1 为 尚 就 店 心 意 感 更 期 核 注 祝 过 邀
rejection +1 书 予 份 位 個 停 其 制 反 品 备 复 实 實 将 应 徵 感 数 新 早 时 是 暂 果 校 此 满 留 监 第 算 結 缺 置 群 能 見 試 謝 计 谢 跑 距 較 达 这 這 適
rejection +1 销 閣 限 验
rejection -1 为 件 信 前 可 名 報 完 履 師 快 无 月 查 業 流 登 補 話 请 选 過 邀
interview_invitation +1 下 來 例 便 個 候 務 口 将 師 息 想 案 段 确 空 签 约 聊 英 談 过 這 間
interview_invitation -1 个 但 另 可 團 多 完 录 後 成 會 歷 请 超 跑 部
assessment_invitation +1 主 二 交 作 共 发 备 头 完 影 想 时 格 案 段 满 用 稿 约 謝 长 開 限 題 题
assessment_invitation -1 与 事 于 人 位 信 再 加 只 名 回 定 已 師 报 查 简 聘 薪 资 这
offer +1 三 你 保 再 加 取 台 合 對 年 开 式 恭 放 期 标 正 為 由 留 确 聘 薪 话 过 迎 适 顾
offer -1 中 会 作 历 名 您 新 生 简 谢
recruiter_outreach +1 优 冒 加 合 同 向 委 年 开 想 意 托 推 昧 期 正 求 没 缺 置 者 若 荐 虑 顺
recruiter_outreach -1 三 再 出 地 安 完 实 已 成 按 时 跟 通 间
job_alert_newsletter +1 台 新 精 缺
job_alert_newsletter -1 上 下 人 可 我 有
status_update_other +1 于 关 则 否 回 尚 影 消 知 等 耐 集
status_update_other -1 与 业 任 另 可 同 品 地 多 学 得 感 接 文 时 未 看 简 给 聊 能 谢
unrelated +1 予 二 交 免 取 另 單 差 录 热 申 租 获 退 金 题
unrelated -1 业 于 任 体 做 几 到 务 務 只 多 就 届 師 店 开 息 想 應 找 技 拟 收 止 正 程 给 職 能 超 这 邀 配 限
`,
};
