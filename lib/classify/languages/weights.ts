// Written by tools/fit.ts: run it again after a change of words. What the words of each language speak for, see
// word-signs.ts.
export const wordWeights: Readonly<Record<string, string>> = {
  any: `
application_confirmation +1 alle analyst* analytics assistant data junior teams
application_confirmation -1 head lead marketing senior uur
rejection +1 b2b backend consultant designer intern internship junior trainee 点
rejection -1 pm product senior teams 點
interview_invitation +2 meet microsoft zoom
interview_invitation +1 coordinator google kl lead marketing ms saat software specialist teams uhr webex 時
interview_invitation -1 ai developer* scientist* senior trainee
assessment_invitation +1 consultant designer google hirevue saat sales tester
assessment_invitation -1 devops recruiter teams uur
offer +1 ore uur בשעה
offer -1 alle coordinator devops engineer* kl uhr um
recruiter_outreach +1 consultant developer* director engineer* ml senior teams
recruiter_outreach -1 assistant intern junior kl pm product 時
job_alert_newsletter +1 coordinator internship junior manager marketing specialist unsubscribe
status_update_other +1 director p.m specialist
status_update_other -1 consultant intern junior manager um uur 点
unrelated +1 godz microsoft pm software teams
unrelated -1 analyst* designer engineer* hackerrank intern junior manager meet ore p.m scientist* trainee
`,
  en: `
application_confirmation +2 name
application_confirmation +1 about account acknowledg* answers appl* apply* arrived baker business card* career
application_confirmation +1 citizens* confirm confirmation copy cv discuss either every everything file* find
application_confirmation +1 focus form hear hereby if information intended interest invited jobs keep* large
application_confirmation +1 learn letter letting life login news normally privacy process quote reached
application_confirmation +1 receive reside* response retain* safely schedule sending sent should submitted
application_confirmation +1 successfully test thank thanks those touch urgent way we'll which who whose
application_confirmation +1 withdraw you've
application_confirmation -1 among asked better cancelled come continu* didn't else finish* friday full further
application_confirmation -1 had happy held hold join location looking made making minute new now once open out
application_confirmation -1 page pick questionnaire reason* send still talk time turned unfortunately visa
application_confirmation -1 wednesday where whether years yet you you'd
rejection +2 were
rejection +1 across afraid already among another applications appointed appreciate apprentic* apprenticeship
rejection +1 associate been behalf best board call came can't candida* candidacy cannot careers caught changed
rejection +1 check* cheers chef client close closed closer coming completed confirmed continu* conversation*
rejection +1 disappoint* disappointing discussion does each eligible enough every exam executive exercise
rejection +1 extend* eye fall falls fell finalist finish* further future gdpr gone had has having hoped i've
rejection +1 informal intake internal interview llc lovely many mark message met money near no notice number
rejection +1 offered opened opening opted outside people places planning position reached reason* recent
rejection +1 regards required requirement requisition role round score since someone sorry speak spoke started
rejection +1 status stay still stop* stronger success talk* talking thank thanks therefore this thought
rejection +1 through unable unfortunately up update us vacancies vacancy want went wish without writing yours
rejection +1 yrs
rejection -1 acceptance after again also an around article attached baker bear beneficiary book business by
rejection -1 can card challenge check choose community confirm congratulations contact copy date* day*
rejection -1 deadline debrief direct discontinued down drop either email fit focus form formal forwarded free
rejection -1 funds get gift hasn't haven't hiring hoping id information intended interested interviewing
rejection -1 invited issue items keep* kept landlord life list login looks moved need* online options or
rejection -1 passport phone photo pipeline programmer provide references refused regardless registration
rejection -1 reject remains rental reply representative request* review security seeking small something
rejection -1 spending submission submit survey them these third timeline times too transfer until usually
rejection -1 verbal view wednesday weeks welcome working yes
interview_invitation +1 advance after another applications ask asks attend availability behaviour* cancel*
interview_invitation +1 candidate carry centre chat choose come confirm confirm* confirmed congratulations
interview_invitation +1 convenient conversation declined details down event exam expenses filled formal grab
interview_invitation +1 guide hoping hour invitation keen last like link looks mark me meeting min minutes
interview_invitation +1 monday most moved near office onsite outside passport pharmacist place pleased
interview_invitation +1 position prefer* prepare quiz receptionist representative reserved return room round
interview_invitation +1 shortlisted slot* sorry speak step stood suggest suit suits take talk tell tomorrow
interview_invitation +1 type video walk wasn't we'll wednesday when worker works
interview_invitation -1 advis* again applicant applied apply are arrange asked bear board caught click
interview_invitation -1 employment file finish* first happens happy has haven't hold internal interviewed it's
interview_invitation -1 letting live manage may mind need new news not otherwise part posted record
interview_invitation -1 requirements right shortlist should signed since social submit taken today under view
interview_invitation -1 within years yes
assessment_invitation +1 action answers any arrang* asks assessment* assignment attached before behalf
assessment_invitation +1 behaviour* brief bring by choosing closed complete completed deadline debrief detail
assessment_invitation +1 discussion duration either everybody everyone executive exercise flat friday home
assessment_invitation +1 hour hours how interest it's link login look* minutes monday money more next officer
assessment_invitation +1 one online part per personality phase phone planner practical process questionnaire
assessment_invitation +1 questions recommended record record* requested required respond role room round
assessment_invitation +1 sample scheduled send small speak stage started step study takes talking task than
assessment_invitation +1 translation trial up use verbal website what withdraw work you'll zone*
assessment_invitation -1 about all along apply available been card click date* daughter down employment fee*
assessment_invitation -1 free going had high hr i've in information interviews last look move new other sign*
assessment_invitation -1 those under until view weeks welcome writing yes
offer +2 sign*
offer +1 accept acceptance agreement alert* apartment appointment as attached bar become begin behalf bringing
offer +1 choice* conditions congratulations continu* contract days decline discount duration else every
offer +1 expires first flat follow formal forward got home hour hours impressed intended it it's letter licen*
offer +1 lovely me message monday months notice off offer official page pay per pleased pleasure references
offer +1 required review salary say signed start start* successful taken talk* tell terms thrilled thursday
offer +1 tips tomorrow trial unconditional upload wednesday went were within yes you'll you're yours
offer -1 about again any application being best contact could design email finalist fit given gone haven't
offer -1 hire hiring how in interview interviews isn't know list made more my next not now online open opening
offer -1 panel part people person pick resume skills some thanks them those today what when where whether who
recruiter_outreach +2 building
recruiter_outreach +1 across asked back brief card caught chat chat* client closed coffee coming commut*
recruiter_outreach +1 confidential connect consider days description details discussion duration either emails
recruiter_outreach +1 event experience eye fit flat found founder helping housing i i'm informal inmail
recruiter_outreach +1 interest invitation jd keen know last linkedin live location love make message months
recruiter_outreach +1 name needed no onsite open opened opening opt outside partner paus* pay people pipeline
recruiter_outreach +1 place planner planning profile recommend remote respectfully retain* role schedul*
recruiter_outreach +1 search send service setting settled several since someone stage starts stop strong suit*
recruiter_outreach +1 tax tell tempt thought title top type under up updated urgent usually vacancy wants
recruiter_outreach +1 we're whose work
recruiter_outreach -1 account ago also another anything application applications as book does doesn't else
recruiter_outreach -1 everyone feedback for form given hours how individuals interview jobs keep link made
recruiter_outreach -1 money more news officer panel personal pick possible program removed result return say
recruiter_outreach -1 screen second selection signed so soon survey take than them think thursday tuesday view
recruiter_outreach -1 want way wednesday welcome will within works writing you'll yrs
job_alert_newsletter +1 10am accountant actively appl* applicant apply asks cancel* card* career case
job_alert_newsletter +1 community criteria days employers experience file* filled forwarded found had happy
job_alert_newsletter +1 hearing here hours how issue jobs lectur* linkedin many match near of officer partner
job_alert_newsletter +1 planner policy preferences privacy recruiting regret reminder remote respond resume
job_alert_newsletter +1 review say search see* service this top week's what when
job_alert_newsletter -1 able and application ask available been come didn't following for from i'm id if its
job_alert_newsletter -1 let location love me met nice out phone regards resources screen set team than through
job_alert_newsletter -1 we'll well will worth
status_update_other +1 acceptance action another anything bear bearing been before being by claim*
status_update_other +1 consideration copy decision* declined delay* documents else expect expenses file file*
status_update_other +1 had incomplete intended into know life months more need* needed next now of only opened
status_update_other +1 patience paus* placed pool questionnaire quick reached remain remains request review
status_update_other +1 sign* something sorry stage started step still submitted taken there touch tutor under
status_update_other +1 until update upload viewed waiting wants weeks withdrawn worry yet
status_update_other -1 also an anyone ask back book bring call candidates centre close complet* due experience
status_update_other -1 fee* find following forward free give given got high hour join letter like login
status_update_other -1 looking love luck make manage me minutes new nice once online over picked position
status_update_other -1 questions recruitment requirements resume return room say screen shift small start talk
status_update_other -1 technical terms those tomorrow tuesday unsuccessful what which without writing years
unrelated +2 file*
unrelated +1 2pm 3pm accept account admissions against all already also always an another anyone appear appl*
unrelated +1 appointment arrival article bad based basic beneficiary booking brief budget* can't card career
unrelated +1 changed choice* citizens* claim* closed considered contains continu* copyright could couldn't
unrelated +1 credit currently cut daily date deadline debrief demand deposit details did direct discontinued
unrelated +1 drop email employ end ends exam executive experienced few financial fit* form free funds getting
unrelated +1 gift guide hard hasn't high home how hr huge impressed include individuals insurance interest*
unrelated +1 issue items kept kit landlord large latest learn life list loan mailing message miss money
unrelated +1 mortgage most my necessarily network new newsletter notified now offer offer* offering order
unrelated +1 other personal place placement potential* programmer quote ready reason* received receiving
unrelated +1 recent rejection reminder removed rental request* researcher reserved response rights schedule
unrelated +1 searching security see* slots social some sometimes special spending sponsor* standard stop stop*
unrelated +1 study submission submitting subscription* suits tax terms tests thank that the think thought
unrelated +1 thursday title too transfer try type urgent valid video visa was wasn't well when with worry
unrelated +1 worth yet
unrelated -1 10am acknowledg* across after agent along appoint appointed apprentic* apprenticeship asked
unrelated -1 asking associate behaviour* board bringing came caught centre chef coding come connect contract
unrelated -1 cordially delighted description disappointing exercise eye finalist finish finish* gdpr glad gone
unrelated -1 hear held hoped inform inmail invitation job joining letter librarian link location longer me met
unrelated -1 minimum monday moved nice note nurse* office onsite our passed pharmacist pick planner portfolio
unrelated -1 position profile qualifications reach reached reapply* recruitment referees regarding remain
unrelated -1 remote representative requested requisition reside* retain* room saved selection sent settled
unrelated -1 shortlisted situational sorry speak spot start status stay stood stronger suggest talent talk
unrelated -1 teacher team technician telephone therefore together trial unsuccessful upload us vacancies wait
unrelated -1 warmly we'll where whether withdraw withdrawn work you'd you've
unrelated -2 application certificate*
`,
  de: `
application_confirmation +1 alles angekommen auf bekommen bewerbung eingang eingangsbestatigung eingegangen
application_confirmation +1 hor* initiativbewerbung* jede* kennenl* konnte nicht sind treffen w zur
application_confirmation -1 beste* dem der einem fuhr* gesprach* gruss hat mach* mehr
rejection +1 abgeschlossen ander* ausschreibung besetz* besetzt besetzung bewerbung bewerbungen bewerbungsu*
rejection +1 datenschutz* dich dort dossier einstellung* es falls fehl* geben gefallen gesprach* hab haben hat
rejection +1 hatte* hier ihnen initiativbewerbung* interesse jemanden keine kunden melden nehmen neue
rejection +1 newsletter nicht offen passen* personalberat* ruckmeldung unterschr* vielleicht vorerst
rejection -1 ab absage* auftrag dauert kandidat* kandidaten komm* leider schritt sie start* such* telefonat
rejection -1 termin video* viele* von
interview_invitation +1 abgeschlossen ag alle* bewerbung dort einen einladung freundliche* fuhr* hier jemanden
interview_invitation +1 kennenl* leider passt personal* reisekosten rolle ruhe runde such* suche* team uns
interview_invitation +1 unser video* vor wurde*
interview_invitation -1 ab auftrag beim bekommen dank* dass du fragen haben ihr* ist jede* konnte nach*
interview_invitation -1 stunden unterlagen videointerview* von weiter wenn zeitversetzt*
assessment_invitation +1 anhang auf aufgabe bearbeitung bekommen besetzung bitte* eine einen einladung erfolg
assessment_invitation +1 fragen hatte* kein komm* leiter* link logik* person* personalberat* schritt seh*
assessment_invitation +1 start* stellen videointerview* wahl wann wurde* zeitversetzt* zugang*
assessment_invitation -1 ander* auftrag bescheid da falls freue* fuhr* hat in ist jemanden jobs kann liegt
assessment_invitation -1 mochte* schon suche*
offer +1 als angebot arbeitsvertrag ausbildungsplatz besser* dem der des einstellung* fuhr* mochte* personal*
offer +1 ruhe team vergeben vertragsangebot vorerst wenn zusage
offer -1 dank* deine falls ihr jetzt melden person* sind sollte* weiter* wurde
recruiter_outreach +1 aus einem einen grusse* ihr kein kommen lebenslauf nach ob offen profil schick* schritt
recruiter_outreach +1 stundensatz suche* sucht team viel wann wechsel* weiter*
recruiter_outreach -1 bewerbung diese es gesprach* position seh* uns viele* weiter zur
job_alert_newsletter +1 einstellung* fehl* fragen newsletter stellen suche*
job_alert_newsletter -1 als fur grusse* ihr stelle
status_update_other +1 bedauern bewerber* das dauert fehl* freundliche* grusse* haben ihre liegen nach*
status_update_other +1 personal* und weiter* zwischenbescheid
status_update_other -1 aus bei beste* da dem dir geh* gern* gesprach* habe* hat keine mehr melden nach nicht
status_update_other -1 position recruiting schon seh* sollte* von vor
unrelated +1 absage* alles angebot dir dsgvo entschieden fur hab habe* ihnen neue viele* zweite
unrelated -1 als arbeitsvertrag auswahl* bearbeite* beste* bewerbung* das dass der eine einer einladung falls
unrelated -1 fuhr* geh* hat hatte* hier in initiativbewerbung* jede* jetzt kann mehr melden nicht nichts
unrelated -1 position schau* schon sich stelle treffen uns viele von wenn wird zusage
`,
  fr: `
application_confirmation +1 bientot confidentialite confirm* convo* decouvr* desinscri* emploi enregistre*
application_confirmation +1 envoyee ete infirmi* offre offres postule postulez preselectionne* profil retour
application_confirmation +1 reviens son suivez transmis* viens
application_confirmation -1 autre* classe* derniere du entretien equipe nous nouvelle
rejection +2 derniere
rejection +1 appeller* assistant* base besoin* bonne candidat* candidature ce cherch* chez comme confi*
rejection +1 continuation correspondant directeur entretien* etre linkedin mon ne nos nouvelle partie pas
rejection +1 personne* personnes peut poursui* pourvu* prevu* prochaine recu* rejoindre responsable reste*
rejection +1 retour spontanee suite sur test* valid* y
rejection -1 appartement aucun* complete* confirm* correspond cours creneau* davantage echanger entretien
rejection -1 envoyee etes etude interesse* joint* locat* logement manquant* offre offres postule
rejection -1 preselectionne* profil realise* renvoy* repondr* retenu* rh similaires suivez toujours video vu
interview_invitation +1 13h* 14h* 8h* attention candidature ce cherch* choisi* discut* disponi* echange
interview_invitation +1 entrevue etude ici je lien notre passer plai* porte quelqu'un qui retour seriez
interview_invitation +1 transmis* travail visio* voudr*
interview_invitation -1 autre* classe* dossier encore essai ete nous offre parents remerci* son spontanee y
assessment_invitation +1 15h* cas chef* client* commencer concours contrat dans depose* differe* emploi
assessment_invitation +1 epreuve* es essai joint* lien partie passer place* plus profil proposer realise*
assessment_invitation +1 renvoy* reponses reste* sein suite ta tard* tes toujours video viens
assessment_invitation -1 attention des la lettre mon proposition retenu* travail
offer +1 brut cdi chez contrat disponible embauche en engagement equipe examen fois fonction joint* l oui
offer +1 parmi plaisir proposons retourner rib salaire signe te
offer -1 bien cv donc encore notre place* qui sur voir
recruiter_outreach +1 aucun* base chez cvtheque disponi* figur* infirmi* je ne numero opportunite* ou
recruiter_outreach +1 personnes plus pourrait profil quelqu'un recherche recrut* repond* responsable tente vue
recruiter_outreach -1 autre* bonne ce comme contrat dossier lettre merci nous on proposition voir
job_alert_newsletter +1 car cherch* choisi* disponi* emploi infirmi* m nouve* offres salon
job_alert_newsletter -1 candidature candidature* cv equipe nous pour
status_update_other +1 avez candidature* carrieres copie cours dossier etude examen faire jury manquant* note
status_update_other +1 nouve* nouvelle* patience prefer* reception retir*
status_update_other -1 base chez etes h interesse* n'a nouvelle on personnes retenu* voir
unrelated +1 11h* 9h* admis* appartement attente aucun* avez avis candidat* car cas commercial* decision
unrelated +1 derniere desinscri* directrice etudie* examen locat* ne non notre offre premier propos* recu*
unrelated +1 rencontre rendez reponse report* reuni* son sur test* travail visite vu
unrelated -1 candidature candidature* cloture* comme consult* dans directeur donc echange etape exercice*
unrelated -1 experience ici lettre lien linkedin ou par postul* poursui* prevu* pris profil recrut*
unrelated -1 recrutement renvoy* reserve* reste* seriez souhaitons t une visio*
`,
  es: `
application_confirmation +1 conserv* encaj* fase inscri* inscripcion puede* quedad* sera solicitudes solo
application_confirmation -1 bien cambi* cargo como del inici* mas mi necesit* parte por queda responsable
application_confirmation -1 trabajo
rejection +1 administrativ* beca bien bolsa buscando camarer* con conserv* convocatoria coordin* cubiert*
rejection +1 decidido decir* entrevista fue gusto hemos incorporar* intern* leido los lugar master nuestro
rejection +1 otr* permiso* plaza plazas proceso puesto qued* quedad* sin tecnic* un una vacante vacantes
rejection -1 agend* al antes baja brutos busc* complet* comunicar* confirm* cuestionario* elegid* estoy grab*
rejection -1 hagas hueco inici* necesit* oferta pedido podria* proxim* puede* respond* retirada test
interview_invitation +1 al camarer* cerrado curriculum disponib* entrevista espero etapa fase hablamos he
interview_invitation +1 horario* inform* jef* mejor ningun* pasa* piso profesional* puede* requisitos retras*
interview_invitation +1 sera tecnic* videollamada visto
interview_invitation -1 complet* empresa entrevista* nuestro plazo prueba result* su tu
assessment_invitation +1 avanz* busc* caso como consultor* cuestionario* enlace entreg* experiencia finalista*
assessment_invitation +1 finaliz* gust* gustaria hacer hay inici* las parte pedimos practico prefer* proceso
assessment_invitation +1 prueba pruebas puede* qued* siguiente test viene
assessment_invitation -1 dir* entrevista* esta falta ha nuestro participa* personas que recib* revisa* su
offer +1 adjunto al avanz* avisar* brutos carta cerrado como dni firm* hablamos horario* incorporacion jornada
offer +1 nuev* ofrecer* permiso* proxim* pued* queremos si su tenemos
offer -1 baja busco cambi* charla* gracias has presupuest* tu
recruiter_outreach +1 alguien buscamos cafe confidencial* contrato empleo empresa encaja* estamos estas
recruiter_outreach +1 experiencia gust* gustaria he interesa* invit* master necesit* nuev* oportunidad
recruiter_outreach +1 pendiente podria* qued* responde* sin
recruiter_outreach -1 antes beca cuando hemos la nuestra otr* pasa* puesto
job_alert_newsletter +1 abierto administrativ* auxiliar baja como cubiert* empleo empleos entrevista h inscri*
job_alert_newsletter +1 nuevos ofertas plazas recib*
job_alert_newsletter -1 antes el ha su un
status_update_other +1 avisar* baja cancel* candidatura continu* contratacion decision gerente hay hemos
status_update_other +1 incomplet* inscri* leido llamo pasa* pedimos pendiente por proceso qued* resid*
status_update_other +1 retirada seguimos sigue tecnic*
status_update_other -1 antes base del el intern* nuestro saludo* va
unrelated +2 oferta
unrelated +1 candidat* consultor* contratar* elegid* entrevista* envio feedback finaliz* ha hueco inform*
unrelated +1 invit* le nuev* plaza pod* por prestamo presupuest* recepcion reserva* seguimos si solicitud
unrelated +1 tenemos trabajo venir
unrelated -1 base beca bien bolsa cambi* candidatura caso con conocer* continu* conversa* convoca* datos dir*
unrelated -1 director* disponib* empleo en espero estamos etapa evaluacion* hemos hoja humanos jef* mas
unrelated -1 nuestra para participa* personas proceso profesional* quedamos requisitos sera siguiente solo te
unrelated -1 tienes una
`,
  it: `
application_confirmation +1 bene candidati caso conferm* consegn* mand* nessun* permesso preso ricezione
application_confirmation +1 saranno selezion* sentir* stiamo successiv*
application_confirmation -1 che come contatt* da piu
rejection +2 gia
rejection +1 assegn* assun* autist* cerc* chius* chiuso colloquio conserv* consider* copert* curriculum
rejection +1 dispiac* domanda esame esercizio esser* ferm* ha impiegat* letto nostra oltre percorso pero
rejection +1 person* piacere posizione pratica prendere pres* presa profession* prov* qualora qui ragazz*
rejection +1 rammarico responsabil* ricerca ricord* rientr* ringrazi* riscontro saluti saluto scelt* sono
rejection +1 stato trasfer* un
rejection -1 carico chied* conferm* cv dovra* interesse inviata invit* pazienza pervenut* stage tempo
interview_invitation +1 addett* ammess* assun* call candidati candidatura chiuso copert* disponibilit*
interview_invitation +1 genitor* indic* invit* nessun* person* potrebbe* pres* prossim* quando sapere seguito
interview_invitation +1 selezione sono telefonata videochiamata vorremmo
interview_invitation -1 arrivat* di domanda felic* finalist* la manda* molt* nel ora propor* ricerca ricord*
interview_invitation -1 sei uno
assessment_invitation +1 bene chied* chius* come entro intervista invia* link manda* prova saluto scelt* solo
assessment_invitation +1 sto superat* tua un una va
assessment_invitation -1 abbiamo altr* arrivat* candidat* colloqui* dirett* domanda non nostra nostro piu
assessment_invitation -1 proposta sapere si tuo
offer +1 al assunzione come conferm* contratto deciso esit* netti nostr* offrir* piacere prepar* presso
offer +1 proposta ragazz* sapere si solo vorremmo
offer -1 ancora cercando decis* domanda grazie lo quando una
recruiter_outreach +1 cercando cerchiamo chi colloqui* contratto cordial* dirett* figur* gruppo interess*
recruiter_outreach +1 molt* nuov* person* preso ricerca rispond* selezion* solo stiamo sto suo terr* un una
recruiter_outreach +1 visto
recruiter_outreach -1 ancora fare ferm* hr incontro inizi* lettera mand* possiamo prepar* pres* propon* prova
recruiter_outreach -1 ruolo
job_alert_newsletter +1 addett* annunci candidar* ingegner* offert* rimborso sapere
job_alert_newsletter -1 da la tuo
status_update_other +1 appena candidar* conferm* contatt* iscrizione nostr* nostra pazienza posizione
status_update_other +1 profession* profilo ricontatt* ringrazi* ritirat* ruolo selezione tecnic* universita
status_update_other +1 valutazione
status_update_other -1 apert* client* cv dopo lavoro non rispond* sono
unrelated +1 adatt* appuntamento client* colloqui* colloquio conferm* decis* e intern* inviata magazzin*
unrelated +1 nostr* nuov* offerta per possiamo prenot* present* ragazz* ricevut* scelto si terr* umane webinar
unrelated -1 ammess* ancora azienda candidature capo* come conoscer* conoscert* deciso esercizio ferm* impegno
unrelated -1 impiegat* inizi* interesse lettera letto lo mand* ora passat* piacere posizione pratica pres*
unrelated -1 prossim* prova quando rammarico recruiting rispond* ruolo saluti sara spost* stiamo suo vorremmo
unrelated -2 le
`,
  nl: `
application_confirmation +1 beantwoord* bevestig* cv duurt goede hier hoor* is kan krijg krijgt motivatie* ons
application_confirmation +1 ontvangstbevestiging open orde samen sollicitatie tot uiterlijk uitnodiging
application_confirmation +1 werkgever* weten
application_confirmation -1 bel gesprek geven graag iets in mag nieuwe recruitment* selectie* uit van wil zou
rejection +1 aan al bent blij dank* dienst door even fijn functie gerust gesprek hier huur* iemand ingaan
rejection +1 ingevuld inmiddels jou komen laten maken me medewerker* meedelen meeloop* meer mijn moment nemen
rejection +1 niet nog opdrachtgever over personeel* plek plezier positie reactie rol sollicitatie* spijt* sta
rejection +1 vacature verwacht vrij werkvoorbereider werving*
rejection -1 aanstelling bekijk* beschikbaar dan een hr kandida* kennismaken maak mee* opnemen teken* terug
rejection -1 tot voldoe* wil
rejection -2 of
interview_invitation +1 bekeken ben feedback gerust gezien ingaan kennismak* kennismaken kom* komt langs* leuk
interview_invitation +1 link me moeten naar nodigen over plaats rol sluit* tot uitnodiging wie willen zoekt
interview_invitation +1 zou
interview_invitation -1 bedank* bent docent* hebben helaas iets jouw kandida* kunt mag nieuwe nog plek profiel
interview_invitation -1 recruitment* samen te verder zoek zoeken
assessment_invitation +2 uiterlijk
assessment_invitation +1 beantwoord* bijlage budget doe gesprek graag hier interview* kandidaat klant* komt
assessment_invitation +1 krijgt kunt leuk link maak meer moeten om opdracht opnemen samen selectie*
assessment_invitation +1 sollicitatie* stap start* te uit video* volgende voor vragen wie wil willen
assessment_invitation -1 cv deze heb hoor* jou jouw kandidaten kennismaken nodig nog ons over positie ronde
assessment_invitation -1 sta verder verzonden weten
offer +1 aanstelling als baan bent besloten bijlage contractvoorstel docent* door fijn genoegen jou maak mag
offer +1 na ondertek* orde over start* stellen u verder voorstel wanneer welkom willen
offer -1 anders heb hoor* iets kan kandidaat leuk niet niets team voor vrij werving*
recruiter_outreach +1 ben geen hoor* huur* iets inmiddels interesse jou jouw kennismaken koffie krijgt meer
recruiter_outreach +1 mocht* moment naar namens niet open profiel rol tegen uw vacature vacature* vrij wij zin
recruiter_outreach +1 zit* zoek zoeken zoekt
recruiter_outreach -1 anders contract gefeliciteerd hier hr kan kom* kunt nodig of personeel* werken willen
job_alert_newsletter +1 cv hier kom* krijgt monteur* nieuwe uiterlijk vacature* werkgever*
job_alert_newsletter -1 aan als dan groet* is na of u
status_update_other +1 aanmerking anders contract even gegevens ingetrokken jammer kan kandidaten krijg laten
status_update_other +1 me moment monteur* nemen niets om personeel* profiel selectie* sollicitatie spreken
status_update_other +1 stuur* vacature verder vertraging voldoe*
status_update_other -1 bel* bewaren dienst en geen graag helaas klik kunt mag mee* mijn of past sollicitatie*
status_update_other -1 zou
unrelated +1 aanvraag bewaren bij cv kan kandidaten kennis klant koffie komt kunt past tot uw verder
unrelated +1 werkgever*
unrelated -1 ander* assessment* baan bel* belangstelling bent capaciteiten* case contact dienst docent* er
unrelated -1 fijn functie gerust geven hoor* huur* in ingaan ingevuld jou kandidatuur kennismak* kennismaken
unrelated -1 klik kom* komen krijg leuk meedelen meeloop* motivatie* na niets opnieuw plek positie probe*
unrelated -1 selectie* sluit* sollicitatie sollicitatiegesprek* start* stuur* terug verwacht vragen wanneer
unrelated -1 welkom werken weten wil* willen zodra zoeken zou
`,
  pt: `
application_confirmation +1 apos candidato cargo concurs* contacto fim for inscri* inscricao muito prazo
application_confirmation +1 proxim* receb* recebid* selecionad* sera sucesso* tudo
application_confirmation -1 agradec* bem como contact* lhe nosso que recruta* tecnic*
rejection +2 ja
rejection +1 avis* candidat* cargo concurs* continuidade contrata* correspond* dessa desta diretor* document*
rejection +1 encerrad* feedback ficou fim foram funcao futur* gostar* guard* jornada manda motion muito
rejection +1 orcament* paciencia papo participacao pessoa* pessoas precisa preenchid* processo procur*
rejection +1 proposta proxim* quando realizad* recebemos requisitos retorno se selecao seletiv* ser vez vi
rejection +1 vindo
rejection -1 analis* anexo ate candidato caso contact* escolh* gestor* quer sera talentos termo tiver* vind*
rejection -1 vinda
interview_invitation +1 agend* breve ca confirmad* conhecer conversa* da diretor* engenheir* entrevista*
interview_invitation +1 falar* numero outr* passar respond* segue te trabalho vamos
interview_invitation -1 assim como contact* convid* em emprego entreg* equipe feedback para perfil time vagas
interview_invitation -1 vai
assessment_invitation +1 abraco* anexo candidatas caso dados desafio equipe escolh* falta* gravad* ja link
assessment_invitation +1 mais manda perfil pratic* prefer* queremos seguir* talentos tempo tudo vai ver
assessment_invitation -1 assin* avanc* contrato cumprimentos cv deixa* foi infelizmente melhor* motorista
assessment_invitation -1 particip* respond* ser
offer +1 ainda apos assim avis* base bem carta clt comunic* contrata* contrato deixa* demora* document* equipa
offer +1 escolhid* estiver* ficou gestor* inicio inscricao ja lugar pensei pessoa* precis* proposta queremos
offer +1 salarial se tem termo time vez vind* vinda
offer -1 bom etapa* obrigad*
recruiter_outreach +1 apresentar* breve cliente contacto contato conversa* convite* da diretor*
recruiter_outreach +1 disponibilidade em engenheir* for funcao inscrev* interesse melhor* opt* para passou
recruiter_outreach +1 perfil prefer* procur* profissiona* respond* seu sou tem tudo
recruiter_outreach -1 agradec* aqui ate como entrevista* fica* proposta vaga
job_alert_newsletter +1 assistente com cv desta ofertas receb* se time vagas
job_alert_newsletter -1 ate boa candidat* fica* foi lhe no nossa sua te vaga
status_update_other +1 analis* apenas assim atualizad* cadastro candidato document* falta* gestor* mant*
status_update_other +1 nossas obrigad* operador* particip* passou posicao precisa queremos tiver* vinda
status_update_other -1 agradec* ao base cancelad* como diretor* fase* nov* seletiv* sem te trabalho
unrelated +1 ainda analis* apresentar* aprovad* ate banco candidaturas confirmad* contact* convid* e encontra
unrelated +1 entreg* fase* for inscrev* no oferta pedido quer vi visita
unrelated -1 aqui bom candidat* candidatura const* conversa* cv dados demora* desafio etapa* falar* gostar*
unrelated -1 ligo link loja lugar mant* nossa pessoas quando seguir* sem sorte te tecnic* teu tua
`,
  pl: `
application_confirmation +1 beda dotar* formularz* grafi* odez* oferta osob* pogada* potwierdz* prace
application_confirmation +1 referent* termin* uwage wyslan* zglosze* zostal* zostala
application_confirmation -1 dla znalazl*
rejection +2 juz
rejection +1 adiunkt* dziekuj* etap* feedback* jesli kadr* kierow* kolejnych musi* nasz* odez* odpowiadac
rejection +1 odpowied* osobe otrzymal* pania ponad pozdrowieni* pozosta* prac* projekt* razie rozwiaz*
rejection +1 skontakt* specjalist* spelni* spotkani* stanowisk* szukamy udzial urzednicze za zapozna*
rejection +1 zdecydow* ze zglosze* znalazl* zostala
rejection -1 bank brutto chcem* czy dane dostal* kandydat* kontaktu kontynu* kredyt podpis* propozycj* umowy
rejection -1 wynagrodz* zalacz*
interview_invitation +1 baz* dogodn* dostal* etap* juz klauzul* kolejn* mysl* ogloszenie opowiem pani pogada*
interview_invitation +1 porozmawia* potwierdz* prosze szuka* termin* ubezpiecz* ze
interview_invitation -1 dzieki proces* profil za
assessment_invitation +1 jako kierow* masz naboru pania prosimy przesl* przygot*
assessment_invitation -1 jesli jezeli
offer +1 adiunkt* beda brutto chcem* etat gratul* konkurs* prac* prace propozycj* szkole* twoja umowa
offer +1 wynagrodz* zapozna* zaproponowac zatrudnieni*
offer -1 dla rekrutac* termin*
recruiter_outreach +1 czy jesli jeszcze klienta kogos nie nowe osob* pani poszukuj* pozna* profil projekt*
recruiter_outreach +1 propozycj* roli szacunk* wspolprac* z zatrudnieni*
recruiter_outreach -1 bedzi* rekrutac* rozm* umowy zalacz*
job_alert_newsletter +1 dalej newsletter*
job_alert_newsletter -1 i od stanowisko w
status_update_other +1 cierpliwosc dokument* elektr* nadal oferte potwierdz* pozosta* profil propozycj*
status_update_other +1 rekruter* stanowisko uzupeln* zaproponowac zmian*
status_update_other -1 asystent* beda dla dyrektor* hr i jak jezeli kandydatur* kolejn* kontak* niestety
status_update_other -1 odpowiadac osob* spelni* wylacznie zostala
unrelated +1 bank chcem* cv grafi* handlow* i jeszcze kandydat* kolejn* konkurs* kontak* kontaktu kontynu*
unrelated +1 kredyt nabor* nie od oferta profil rozpatr* zakwalifik* zaprosil* zespole zmian* zostal* zostan*
unrelated -1 bedzi* bez chcial* cie cierpliwosc dane finansow* gdy godzin* jak kogos krok* masz na nikogo
unrelated -1 odpowiadac ofert* pani ponad powodzenia pozdrawiam* pozdrowieni* praca pracodawca proces* rozmow*
unrelated -1 rozwiaz* sie spelni* spotkani* stanowisko wykon* wylacznie zadan* zaprasza* zatrudni* znalazl*
unrelated -1 zost*
`,
  sv: `
application_confirmation +1 aterkommer bekraft* brev* case* cv er ingen ja jobbet kommit kompletter* kvar nu
application_confirmation +1 personer spontanansokan vidare
application_confirmation -1 alla annan behover en fortfarande garna gora
rejection +2 fortsatt*
rejection +1 annu anstalla aterkoppling att avslut* beklag* beslutat bjud* blev brev* folj foll gick ha hor*
rejection +1 igar igen laste lycka maste match* meddela* mvh nagon nar nya platsen prata projektledare rad
rejection +1 sokande status uppfyll* valt var visat
rejection -1 ansokan avtal* befattning bekraft* ber den er erbjud* gor intervju* intresserad ja jobb jobbet
rejection -1 kan laser minuter mote nu nytt oavsett paborja* passar platser* senast steg uppgift
interview_invitation +1 bekraft* budget* far forbi hor* hora igen intervjun intresse jobbet kallelse komma
interview_invitation +1 lank* meddela* mig mote pa passar prata rollen stang* stort tar tid traffa
interview_invitation -1 alla avtal* blev fatt hos i inte kanske manga personal* till tillbaka
assessment_invitation +1 avslut* ber case* gar gor igen ingen komma kontakta* lank* lycka minuter nasta passar
assessment_invitation +1 senast skicka skriv* spela* stang* steg tillbaka uppgift utvecklare vill
assessment_invitation -1 anstallning* beslut bjud* din fortfarande garna har hor jobb* personer tack tjanst*
offer +1 bekraft* ber beslut blir emot gar ha hos ja jag jobbet las lon* maste provanstallning referens*
offer +1 skriv* start stort tilltrade vid vill
offer -1 annan avslutad de gora inga intervju* jobb* nasta nu stang* till tillbaka uppfyll* vara
recruiter_outreach +1 anstall* cv din ekonom* halsning* intresse intresserad jag jobb* kanske kommun kontakta*
recruiter_outreach +1 mer nagon ni nyfiken nytt personal* personer prata profil rekrytering roligt saknas
recruiter_outreach +1 soker spela* vara
recruiter_outreach -1 ansokan blev blir den gora ingen tjansten
job_alert_newsletter +1 avregistrera* avslut* cv kommun las lon* nya projektledare traffa
job_alert_newsletter -1 det jag nu till vill
status_update_other +1 aktuell behover blir fatt inte ja kommun kvar nagon passar personer registrera*
status_update_other +1 rekryter* ringer som status valkom* var vara
status_update_other -1 av den emot en forbi fram hor intresse jobb* nya plats roll* rum skriv* tillbaka
status_update_other -1 tjanst* tyvarr vilja
status_update_other -2 dig
unrelated +1 andra ansokningar bankid besked bifog* cv ditt er fika for gransk* hr kan kandidat* kontakta*
unrelated +1 kvar langre laser minuter nedan ni nu platsen rekrytering senast signera* skicka soka tack tackar
unrelated +1 valkom* visa
unrelated -1 annan befattning bjud* dig du en fick fortfarande gar gor ha hos inbjudan inga kul logiktest* mer
unrelated -1 nasta rekryter* ringer sa saknas samtal* som spontanansokan tar telefon* tillbaka tjansten vidare
`,
  tr: `
application_confirmation +1 alim* eksik* gecersiz kadro* olumsuz sayil* sonuc* tarih universite*
application_confirmation -1 alim gor* gunu is ise
rejection +1 acik aldik anlas* arkadas* biri* cok coz* deger* diger ekib* et gecersiz geri gorusmem* hala
rejection +1 ihtiyacimiz* ilan* ileride* ilerle* kadro kal* kariyer* katil* muduru not odev* olmad* olursa*
rejection +1 sef* seninle sinav* sonuc* sonuclan* sozlu veril* vize* yana yazik
rejection -1 gun* kadar kayd* maas tecrube*
interview_invitation +1 alim* asistan* baglanti* basvuru* cag* direktor* gun ilani katil* mis* mudur mulakat*
interview_invitation +1 rol* saat* sayil* sinav* tanismak tarih usta uygun yeterli
interview_invitation -1 anlas* ariyoruz arkadas* don* kadro* video yap* yeni
assessment_invitation +1 acik adim* arkadas* danisman* davet deneme ediyor* ekte* en gec gun ist* istiyor*
assessment_invitation +1 kal* karar* mis* mulakatin* usta veril* video
assessment_invitation -1 aldi* don* ekip* gelebil* gorusme* is maas notlarim* sinav* sozlu tasarimci* yapilac*
assessment_invitation -1 yeni yonetici*
offer +1 aldi* aramiz* basla* bekl* bekle* calis* ceva* deneme ekip* gorusmek hos istiyor* katilman* maas
offer +1 mektubu* mi* onayla* sigorta* son sure* tamam* tasarimci* ucret yer yil
offer -1 cv ilan* kal* tesekkur* usta yeni
recruiter_outreach +1 acik ariyoruz arkadas* basla* ben dahil devam firsat* gorusmek hemsire* ilan ilgini*
recruiter_outreach +1 kariyer* karsila* kisi* olursa* ozgecmis* profil* saat* sorumlu* takim* tamam* ucret
recruiter_outreach +1 vize* yeni
recruiter_outreach -1 basvuru* cv gunu ilan* kal* sureci*
job_alert_newsletter +1 acik cv* ilan* katil* mulakatt* teklif* tikla*
job_alert_newsletter -1 aday* degil* ekib* is kadro* mis* olarak
status_update_other +1 ediyor geri gorusmel* kapat* profil* sure* sureci tamamla* tekni* yapman* yogun
status_update_other -1 calis* cv eleman* gun* is kadro* kisi* sana sayil* sonuc* sonuclan* uygun
unrelated +1 alam* baska ben cag* cv* devam diger etmek* gun* ik kabul kontenjan* maalesef maas mis* mulakat*
unrelated +1 olumsuz onayla* saygil* stajyer* teklif teklif* teklifimiz* tekni* tercih yeni yeniden yer
unrelated -1 acik adim* arayis* baglanti* calis* cv ekib* gerceklestir* gor* gorev* gorusmem* katil*
unrelated -1 mulakatin* odev* oldu sevgiler sinav* tamamla* uzmani yana yarim zaman*
`,
  he: `
application_confirmation +1 אישור דבר הסרה הצלחה התאמה התקבלו ועדת חברה מיון מנהל מקרה עד קבלת קיבלתי תודה
application_confirmation -1 ב* נשמח עם שלנו
rejection +2 עומד*
rejection +1 אולי אינו איננו איתי איתך אצלנו בחרנו בכבוד החלטה היה העדפ* הפעם הצעת ולא ועל להצטרף להשיב לזמן
rejection +1 מודים מועמד מועמדותך מועמדת מורה מחדש מחפשים מיון מנהלת מעניי* מצאנו משרות משרת מתי נאלצ* נפתח*
rejection +1 נקבע נשלח* עברת עובד* פני* קיבלת ראיון רבה רק שיחה שכר תהליך תודה תעודת
rejection -1 הזמנה הסרה התאמה התקבלה ח חברה טרם להציע לקחת מחפש* מתאי* נבקש עדיין עם קישור ריבוי רשת
interview_invitation +1 אחר הגיע* הזמנה היברידי* היכרות הפרטים הצעת ות* לבחור לדבר להכין להכיר לקבוע מחכה
interview_invitation +1 מחפש* מכרז מספר מתי נאלצ* נוח נמצא* נשמח עבודה עובר* צריך קיבלנו קיבלתי ראיון שיחת
interview_invitation +1 תאריך תעודת
interview_invitation -1 אצלנו ח לקחת מחפשים מישה* מנהל משרה עד
assessment_invitation +1 אבל אחר אך אצלנו השלב וידאו חברת חסר* להכין להשלים מועמדותך מחכה מטל* מצור* מתאי* נהג
assessment_invitation +1 ניסיון עד פני* קישור רק שאלון שיחה שלחי תרגיל* תשלום
assessment_invitation -1 לך לצערנו מוזמ* ש*
offer +1 אושר* אין אישור בכבוד הגיע* הסכם ועדת ות* יום מחכה מכרז מצורף משרה מתאי* נוספות ניסיון עבודה עברת
offer +1 עובד* עם צילום קבלת רוצים רכז* רק שכר שמח* תפקיד
offer -1 אבל גיוס לקוח* מנהל מספר פני* קיבלתי תהליך
recruiter_outreach +1 אבל אולי אני בכבוד דבר האם התא* ולא חברת חסר* להכיר לקוח* מגייס מגייס* מחפשים מישה*
recruiter_outreach +1 מנהלת עובדים על עלי* עלייך פגישה פנייה קיבלתי רלוונטי שלחי שלך שמי
recruiter_outreach -1 דרוש* הצעה חוזה מנהל קו
job_alert_newsletter +1 דרוש* חברה חברת משרה משרות נוספות
job_alert_newsletter -1 אותך אם אני גיוס הצלחה לא מחפש* פני* קו שלנו
job_alert_newsletter -2 את
status_update_other +1 אותך אינה אישור ביטול דבר הצעה השלב התקבלה חברת חיפוש חסר* להגיש להשלים לצערנו מהנדס*
status_update_other +1 מועמדות* מכרז מתעכב* נהג נוספות נמצא* עדיין רק שולח* תהליך
status_update_other -1 אני בברכה ח להשיב משרות נשמח עלי* פני* פנייתך צוות קו תוך
unrelated +1 אבל אושר* אין אישור בתוקף הצעת יום להגיע להגיש לזמן לקחת מבחן מגייס* מוזמ* מועמד מחפש* מחפשים
unrelated +1 מישה* נדח* נשלח* שמח*
unrelated -1 אותך איתך אצלנו החלטנו היברידי* הסכם וידאו ועל לדבר להכין להמשיך להשיב מבדק* מחכה מטל* מיון מכרז
unrelated -1 מצגת משימה משרת נאלצ* נוח נוספות נשמח עובר* עומד* עלי* צוות קיבלתי ראש רכז* שיחת שלחת שלנו תאריך
unrelated -1 תהליך תוא* תוך
unrelated -2 את
`,
  ja: `
application_confirmation +1 け ね マ 了 付 埋 履 改 書 歴 着 絡 連 間 領
application_confirmation -1 こ 件 名 月 職 辞 験
rejection +1 け ず ひ ネ ャ 了 別 労 取 合 埋 声 履 延 心 念 恐 控 数 方 期 果 画 覧 計 進 難 験
rejection -1 へ ン 万 付 円 動 情 料 明 月 疲 着 給
interview_invitation +1 そ ど や カ バ 仕 合 否 場 履 施 機 次 種 給 縁 越 返
interview_invitation -1 ぎ る ウ コ 今 充 切 受 名 承 控 提 訳 録 限 際
assessment_invitation +1 spi わ テ 中 仕 作 可 性 拝 数 文 次 添 理 着 締 考 論 送 途 進 限 際 題
assessment_invitation -1 ね レ 今 件 会 募 卒 接 控 施 知 総 職 返 通
offer +1 ぎ ァ ニ 伝 働 円 同 意 採 書 期 決 給 績 退
offer -1 そ ト メ 今 再 出 報 応 理 程 総
recruiter_outreach +1 じ ど び れ シ ニ フ ャ 上 介 充 円 味 実 心 感 拝 探 業 然 申 社 突 紹 絡 興 貴 連
recruiter_outreach -1 え つ ら 了 事 付 件 別 回 接 明 書 知 程 終 課 迎 過 間 願
job_alert_newsletter +1 ナ 保 停 円 数 止 求 着 給 配
job_alert_newsletter -1 い く さ て れ レ
status_update_other +1 そ や ァ ュ 出 在 声 状 確 絡 退 連 願 類
status_update_other -1 あ ぜ め も エ 動 員 学 届 年 施 望 条 来 案 礼 設 話 課 貴 越 通 過
unrelated +1 ど れ ァ ウ ニ 不 中 予 他 保 入 取 定 居 引 御 急 提 申 疲 謝 送 途
unrelated -1 ず ぜ ね ひ わ ア ィ ジ タ バ リ 仕 備 働 充 公 円 卒 収 同 名 味 員 場 多 完 届 心 応 感 方 条 来 求 登 種 給 総 締 計 設 超 越 進 運 選 都 間 際
unrelated -1 難 類
unrelated -2 過
`,
  zh: `
application_confirmation +1 交 查 登 确
application_confirmation -1 为 关 前 学 就 心 悉 意 感 有 期 核 注 流 祝 耐 过 邀
rejection +1 书 個 停 其 制 反 另 后 向 品 备 复 實 将 岗 应 徵 心 感 数 新 早 是 果 校 此 满 留 监 第 算 結 缺 群 联 能 謝 计 谢 跑 达 这 這 適 部 销 閣 限 馈
rejection +1 验
rejection -1 为 也 件 前 可 名 快 恭 无 月 查 業 流 的 请 选 邀
interview_invitation +1 下 來 例 便 個 候 口 師 总 息 想 案 段 确 空 签 约 聯 英 过 這 間 關
interview_invitation -1 另 團 多 学 录 成 歷 超 跑 部
assessment_invitation +1 主 交 作 发 备 头 完 影 想 感 成 时 格 案 段 用 程 稿 约 謝 长 開 限 題 题
assessment_invitation -1 与 事 于 人 位 信 再 加 名 回 定 已 报 查 简 薪 资 这
offer +1 三 你 保 再 加 取 合 對 年 式 恭 放 标 正 由 确 聘 薪 话 过 迎 适 金 顾
offer -1 中 会 作 历 岗 您 机 生 祝 简 職
recruiter_outreach +1 一 业 优 冒 加 合 同 向 委 年 开 想 意 托 推 昧 正 求 没 缺 置 者 若 荐 顺
recruiter_outreach -1 再 出 只 太 安 完 实 岗 已 快 按 文 时 跟 通
job_alert_newsletter +1 新 精 缺 限
job_alert_newsletter -1 上 下 可 我 有 期
status_update_other +1 关 否 回 尚 影 消 知 程 等 终 耐 集 顺 驗
status_update_other -1 与 业 任 另 可 同 品 地 多 学 得 感 手 文 时 未 给 能 谢
unrelated +1 予 交 免 取 單 录 業 申 租 群 获 退 金 题
unrelated -1 业 中 于 任 体 保 做 几 到 务 務 参 只 多 届 岗 師 开 息 想 應 找 技 收 格 正 确 程 空 给 職 能 视 超 这 邀 配
`,
};
