// Written by tools/fit.ts: run it again after a change of words. What the words of each language speak for, see
// word-signs.ts.
export const wordWeights: Readonly<Record<string, string>> = {
  any: `
application_confirmation +1 analyst* assistant coordinator data kl
application_confirmation -1 devops head senior uur
rejection +1 ai b2b backend consultant devops director freelance intern internship junior trainee 時
rejection -1 google microsoft pm 點
interview_invitation +2 kl meet teams
interview_invitation +1 am analyst* coordinator google lead marketing microsoft product saat specialist uhr
interview_invitation +1 webex zoom 時
interview_invitation -1 controller developer* hirevue senior
assessment_invitation +1 consultant controller freelance frontend godz google hirevue ms pm um
assessment_invitation -1 architect head microsoft recruiter scientist* senior software specialist teams
assessment_invitation -1 unsubscribe uur zoom 点
offer +1 frontend ore pm uur
offer -1 ai alle data devops director engineer* meet uhr
recruiter_outreach +2 director
recruiter_outreach +1 consultant devops engineer* freelance manager ml ore scientist* senior teams
recruiter_outreach -1 alle analyst* assistant junior kl meet 時
job_alert_newsletter +1 ai analyst* assistant controller coordinator developer* intern internship junior
job_alert_newsletter +1 manager marketing unsubscribe
status_update_other +1 director p.m specialist
status_update_other -1 developer* engineer* software uhr uur 時 点
unrelated +2 pm
unrelated +1 godz kl microsoft saat um
unrelated -1 ai analyst* architect assistant consultant designer engineer* hackerrank intern junior lead meet
unrelated -1 scientist* trainee 點
`,
  en: `
application_confirmation +2 confirm either name sent
application_confirmation +1 acknowledg* advance again also answers appl* applicant applications apply* around
application_confirmation +1 arrived ask available business career chef complet* confirmation contact depending
application_confirmation +1 discuss email every everyone expect expression* filling focus form give given
application_confirmation +1 going graduate hear in information intended interested interviews isn't its learn
application_confirmation +1 life login manage news no normally office others personal portfolio privacy
application_confirmation +1 process professor* profile provide reached receive referees reside* response
application_confirmation +1 result resume ring safely selected sending shortlist* should submitted
application_confirmation +1 successfully test thank thanks those thrilled touch urgent use view way we'll
application_confirmation +1 weeks who will withdraw yes
application_confirmation -1 along among another are asked associate background behaviour* better board
application_confirmation -1 calendar call come could else end finish* for friday further happy have i linkedin
application_confirmation -1 looking might minutes must new offer opens operations over partner pay permit pick
application_confirmation -1 preferences quick saved see send service somebody something still stop taken talk
application_confirmation -1 thursday time title up upload visa wednesday within would yet you'll
rejection +2 coming lovely update were
rejection +1 acknowledg* across administrator afraid agreement already among application applications applied
rejection +1 appoint appointed appreciate apprentic* apprenticeship been benchmark board call came can't
rejection +1 candida* candidacy cannot check* chef choice* closed concluded connected continu* credit did
rejection +1 disappoint* disappointing discussing discussion does each employ enough every executive eye fall
rejection +1 falls gone good got great has having here hoped i've intake internal interview interviewed let
rejection +1 linkedin llc made meeting message met minimum minute money monitored no notice now number offered
rejection +1 opened opening opens outside paused piece position possible prefer* preferences progress*
rejection +1 questions reached ready reapply* reason* recei* recent recruit regards remain* requirement
rejection +1 requisition role room round score selected selection shortlist since site slot* sorry speak stage
rejection +1 standard start* started status stay stop* success talk* team tempt than thank thanks therefore
rejection +1 this thought through together unable unsuccessful us vacancies went where who wish without won't
rejection +1 years you'd yours yrs
rejection -1 accept acceptance align* apartment around arrival article attached authori* bear begin
rejection -1 beneficiary book business by check close* community confirm congratulations convenient couldn't
rejection -1 curious date deadline debrief details direct discontinued down drop duration either excited
rejection -1 favour fit focus free friday funds get hasn't haven't hear hold home hr if information interested
rejection -1 interviewing is items jobs kept lectur* link looks meets minutes miss online opportunities or
rejection -1 passport per perfect photo positions questionnaire quick receptionist references rental request*
rejection -1 reviewing see* seeking sharing sign* some something submit successfully suits talent tasks tax
rejection -1 tell these timeline tips transfer turned unless until urgent usually view wednesday working would
rejection -1 yes you're
interview_invitation +1 10am advance after also anything appear apprentic* around ask attend availability been
interview_invitation +1 behaviour* cancel* carry centre chat chef choose come confirm congratulations
interview_invitation +1 considered convenient conversation delighted details down event expenses filled final
interview_invitation +1 finalist fund* going gone grab hire hoping hour id invitation keen like link looks
interview_invitation +1 mark me meeting meets min minute minutes monday moved or passed passport place pleased
interview_invitation +1 pop prefer* progress* quiz reaching receptionist recruiting reimburs* resources room
interview_invitation +1 round select slot* slots sorry speak step suggest survey talk* tell think third time
interview_invitation +1 times together tomorrow valid walk wasn't we'll when where whether worker works
interview_invitation -1 again an apply appointment apprenticeship are arrange asked business caught click
interview_invitation -1 complet* complete email eye find first fit* form happy high hiring hold hours intake
interview_invitation -1 interviewed it's keep many may message met months more needed not nurse* offer on
interview_invitation -1 opened out per places pool profile rate record recruitment requirements review right
interview_invitation -1 score should signed since small some somebody start stop supervisor taken today under
interview_invitation -1 which years yet
assessment_invitation +2 minutes
assessment_invitation +1 10am action advance answers applicant arrang* assessment* assigned before begin
assessment_invitation +1 behalf brief bring budget bug by choosing client closed complete conditional
assessment_invitation +1 conversation* deadline do does either enclosed everybody everyone executive exercise
assessment_invitation +1 flat hear heard here's home hours how isn't it it's joining kit login look* minute
assessment_invitation +1 missing money moved must next office officer one online part pay per phone planner
assessment_invitation +1 pleasure possible practical process programme questionnaire questions record record*
assessment_invitation +1 requested respond room sample selection send short situational skills small stage
assessment_invitation +1 started step stop study takes task test them trial up use verbal what withdrawn
assessment_invitation +1 without you'd you'll zone*
assessment_invitation -1 account all already another applied apply appointment assume available been business
assessment_invitation -1 can't changed click comes community confirmed contract documents doesn't down exam
assessment_invitation -1 experience fee* fit free future having here hr i've information interviews into intro
assessment_invitation -1 just last licen* look looking love me move name need new news outside people place
assessment_invitation -1 position qualifications reason* say score screening second sign* somebody status
assessment_invitation -1 still talk team that there those times tuesday under until when worth yes
assessment_invitation -2 had
offer +1 acceptance ago agreement alert* already anything appointment as attached become begin behalf
offer +1 bookkeeper call can conditions confirmation congratulations days decline discount every excited
offer +1 extend* financial first follow formal happy having hour hours hr impressed inform it's join letter
offer +1 licen* love lovely me monday nice off official otherwise pay per pleased pleasure recommended
offer +1 references relocat* review say sign* signed so social successful talk* task teacher technician terms
offer +1 than thrilled through tips tomorrow tuition upload verbal want we'll weeks went were weren't yes
offer +1 yours
offer -1 again all any applicants being below business cv doesn't everyone few find go how human interview
offer -1 interviews is longer might needed not online people person pick read second suits technical thanks
offer -1 those today under what where whether
offer -2 more
recruiter_outreach +2 i'm
recruiter_outreach +1 across ahead apply around ask assignment assume brief budget* building business chat
recruiter_outreach +1 chat* click client coffee coming confidential connect consider couldn't days design
recruiter_outreach +1 either emails enclosed ended event experience eye find first flat found founder held
recruiter_outreach +1 housing i inmail interest internal isn't its keen live location love make name needs
recruiter_outreach +1 opening opportunity opt outside over paper pay people placed planner planning prefer*
recruiter_outreach +1 profile qualified quick receiving recommend recruit remote respectfully retain* role saw
recruiter_outreach +1 search seeking send sending service settled several someone spoke sponsor* stage stop
recruiter_outreach +1 suit* swing tell tempt third thought top turned usually vacancy wants where whose won't
recruiter_outreach +1 you'd yours
recruiter_outreach -1 account ago another application applications apprentic* book can't cannot career check
recruiter_outreach -1 check* closing complete completed copy cut date doesn't down editor else everyone
recruiter_outreach -1 everything feedback few for form forward further get hard hours how individuals
recruiter_outreach -1 interview job* jobs link loan money more news offer officer online panel personal pick
recruiter_outreach -1 process program round say second secretary so soon step suits take taken them these
recruiter_outreach -1 thursday tuesday view wait walk want way website wednesday were within you'll
job_alert_newsletter +1 account again agent ago applicant apply asks bank card* career career* case close*
job_alert_newsletter +1 days direct email employers filled first form found free give happy hearing here's
job_alert_newsletter +1 include interview* interviews issue jobs lectur* list login manage match minutes money
job_alert_newsletter +1 officer once openings paus* picked planner policy positions possible post privacy
job_alert_newsletter +1 recruiting remote review salary search service signed since slot* submit suitable this
job_alert_newsletter +1 those times top vacancies what when works yes
job_alert_newsletter -1 ask attached been below call come do don't else finish* for getting home hr i'm i've
job_alert_newsletter -1 id is know location met need only open pay phone second set share special strong team
job_alert_newsletter -1 tell two under wait we'll we're welcome which within
job_alert_newsletter -2 me
status_update_other +1 advanced anything application be been before by changed claim* congratulations
status_update_other +1 consideration contact credit decision* declined documents else employers ending
status_update_other +1 everything expenses file file* fits further happens hard has incomplete into live made
status_update_other +1 materials minute needed note now panel passed placed profile quick reached receiving
status_update_other +1 remain rights shortlist sign* something sorry stage started status step still submitted
status_update_other +1 talent tell test thanks touch until update upload verify viewed waiting wants we'll
status_update_other +1 weeks whether withdrawn
status_update_other -1 able accept anyone as back book bring call candidates case centre client close
status_update_other -1 considered course current every experience few find flat forward free give got interest
status_update_other -1 it's join letter like look looking love luck make many me message monday moved near
status_update_other -1 nice online openings over pay professor* questions rate recruitment rejected reminder
status_update_other -1 required requirements resume return role room secretary see* selected sent share shift
status_update_other -1 start start* talk teacher them those together top tuesday unsuccessful up use video
status_update_other -1 which who whose work worth would writing years you'll
unrelated +2 accept also card database file* subscription*
unrelated +1 2pm account addition administrator admissions afford against ago already always an another anyone
unrelated +1 apartment appear appl* applicant appointment are arrival article as assessment available bad
unrelated +1 based basic be beneficiary book booking brief budget budget* can't career carry changed choice*
unrelated +1 chosen claim* click closed complet* confidential* considering contains copyright couldn't credit
unrelated +1 cut daily date daughter deadline debrief decided delay* demand deposit did didn't different
unrelated +1 difficult discontinued drop duties either else email exciting executive exists experienced few
unrelated +1 financial fit* form free funds getting gift given going guide hard has hasn't heard high home how
unrelated +1 however huge immediate include individuals information informed insurance interested items its
unrelated +1 kept kit lack landlord latest learn life list looking looks mailing miss mistakes money more most
unrelated +1 my network never new news newsletter now offer* offering on online opening order other otherwise
unrelated +1 personal picked potential* previous programme programmer provide quote received receiving recent
unrelated +1 reference reject rejection remain* removed rental request* requirements reserved rights security
unrelated +1 see* selected several short social some sometimes speak* special sponsor* standard stop strong
unrelated +1 study submission submit submitting suits tax test tests thank that the think this thought
unrelated +1 tomorrow too transfer try type unable unless urgent use valid view visa was wasn't well when who
unrelated +1 with won't yet
unrelated -1 10am across advise after applicants application appoint appointed apprentic* apprenticeship
unrelated -1 arrange asking associate bar bearing behaviour* bringing calendar call came candida* candidacy
unrelated -1 candidate caught centre certificate* chat clerk description disappointing dropping duration
unrelated -1 editor eligible employers enclosed equal expires fall falls finalist finish finish* fit formal
unrelated -1 glad got hear helpful hoped intake invitation invite it's job joining keen last letter letting
unrelated -1 librarian link linkedin location longer look me meets met minimum missing monday months near note
unrelated -1 nurse* offered office our passed passport paused photo pick planner pool process professor*
unrelated -1 profile progress* qualifications qualified reach reached read reapply* recruiters referees
unrelated -1 regarding reimburs* rejected remain requested requirement retain* room safely saved saw search
unrelated -1 selection sent settled shift sign* speak spot start status stay stronger suit talent talk teacher
unrelated -1 team technician therefore top trial tuesday tuition two unsuccessful up vacancies we we'll
unrelated -1 wednesday whether withdraw withdrawn you'd you'll you've
unrelated -2 asked board recruitment together
`,
  de: `
application_confirmation +1 alles bekommen bewerbung bewerbungsu* d dein eingang eingangsbestatigung fragen
application_confirmation +1 gmbh jederzeit kennenl* konnte leider m profil seh* sind treffen w weiter zur
application_confirmation -1 einen einer gern* gute keine mir nach* noch sie such* vor weiter*
rejection +2 hat
rejection +1 ausschreibung auswahl* auswahlverfahren berucksichtig* besetzung bewerbung bewerbungsu*
rejection +1 datenschutz* dich diese dossier einem geben geh* gehalt* gruss hatte* hier ihnen interesse jede*
rejection +1 jemanden keine* laden mussen nachste* nehmen neue nicht probea* ruckmeldung runde sich stunden
rejection +1 unseren unterschr* vorstellungsg* zeit
rejection -1 absage* auftrag du ein entwickler* erhalten freundliche* in konnte prufen schritt sind und
rejection -1 verzoger* viele* von zur
interview_invitation +1 abgeschlossen als bewerbung dein dem dich einen erstgesprach fuhr* geben hat jemanden
interview_invitation +1 kennenl* komm* leider minuten nichts personal* position seh* sollte* suche* uns vor
interview_invitation +1 wurde*
interview_invitation -1 ab an angebot auftrag dank* hatte* ihr* ist keine konnte noch stunden videointerview*
interview_invitation -1 viele* von weiter wurde zeitversetzt*
assessment_invitation +2 eine
assessment_invitation +1 als anhang auf aufgabe bearbeite* bearbeitung besetzung bestatigen bewerber* bitte*
assessment_invitation +1 einen einladung einstellung* erfolg fragen fur hast hatte* komm* leiter* melden
assessment_invitation +1 minuten ob person* personalberat* schau* schick* seh* start* stellen videointerview*
assessment_invitation +1 wahl wurde* zeitversetzt* zugang*
assessment_invitation -1 ander* angebot auftrag bescheid da dass es falls fehl* freue* gute ihr in kann liegt
assessment_invitation -1 mitarbeiter* passt personal* prufen schon stelle sucht team unterschr* vorbei*
offer +1 ab als arbeitsvertrag auswahlverfahren das dem des dich einstellung* fuhr* grusse* hohe* link mach*
offer +1 mochte* nach ob personal* position ruhe seh* start vertragsangebot zu zusage
offer -1 bitte* dank* einer ihr ihre sollte* viele* weiter* wurde
recruiter_outreach +1 ab aus beim beste deine einem entwickler* hat interesse kommen lebenslauf lohn* los*
recruiter_outreach +1 mitarbeiter* ob offen profil schick* schritt sind suche* sucht team telefonat unseren
recruiter_outreach +1 viel von wann wechsel* zuruck
recruiter_outreach -1 ander* auswahl* besetzung bitte* habe* hast hor* person* weiter zur
job_alert_newsletter +1 fehl* fragen hier link neue newsletter start stellen viel
job_alert_newsletter -1 als das fur grusse*
status_update_other +1 abgeschlossen bearbeite* bedauern bewerber* das diese fehl* fuhr* hr ihr* nichts noch
status_update_other +1 person* stelle verzoger* weiter* zu
status_update_other -1 aus da dem der dir geh* gmbh hat keine melden nach personal* sollte* uns vor zum zur
unrelated +1 absage* angebot bestatigen dir entschieden gute habe* hr ihnen ihr* interview* kommen mach*
unrelated +1 minuten neue passen* terminbestatigung unterschr* viele*
unrelated -1 als an arbeitsvertrag ausbildung* auswahl* bewerbung das dass dich diese einer einladung geben
unrelated -1 geh* haben hat hor* jede* jetzt kann link m mehr melden nach* nicht nichts ob personal*
unrelated -1 reisekosten schau* sich stelle treffen uns unser unterlagen viele wenn wird wohnung* zusage
`,
  fr: `
application_confirmation +1 chef* confirm* cv desinscri* enregistre* envoyee ete mes n'a non nouvelle* offres
application_confirmation +1 postule postulez retenu* similaires son suivez te transmis* viens
application_confirmation -1 appel c classe* correspondant derniere etre l me nouvelle on sans une
rejection +2 derniere
rejection +1 assistant* autre* aventure base ce cherch* client* commercial* continuation correspondant
rejection +1 decouvr* deja donc entretien* ete etre fonction issue je mes n'a ne nos notre nouvelle oui partie
rejection +1 pas personne* personnel personnes peut poursui* pourvu* prochaine que quelqu'un regret reponse
rejection +1 responsable retour reviens rgpd spontanee y
rejection -1 8h* aucun* confirm* convi* cours educat* entretien envoyee evaluation* examen fonction*
rejection -1 interesse* joint* me nouvelle* offre parvenir postule postulez preparer preselectionne* presenter
rejection -1 prise proposons realise* renvoy* retenu* retourner sein seriez similaires suivez tard* toujours
rejection -1 un video voudr*
interview_invitation +1 14h* 8h* aimer* attention candidature ce cherch* choisi* connaissance davantage deja
interview_invitation +1 discut* disponi* donc etude faire gard* ici interesse* je lien mes on passer plai*
interview_invitation +1 porte prevu* que qui recherch* rencontrer seriez tard* transmis* visio* voudr*
interview_invitation -1 11h* accepte* classe* d en encore epreuve* ete etes offre parents pratique prefer*
interview_invitation -1 prendre proposer remerci* repondre salaire tes
assessment_invitation +1 chef* commencer concours contrat dans davantage differe* donc donn* echanger emploi
assessment_invitation +1 es essai etape exercice* issue je joint* lieu me partie parvenir passer plus profil
assessment_invitation +1 propos* realise* recrutement renvoy* reste* sein tard* tes une video viens voir
assessment_invitation -1 avec bon des dit lettre mon n peut plaisir presenter que remerci* rendez retenu*
assessment_invitation -1 retour
offer +1 brut ca cdi ce charge* choix comme contrat directrice du duree educat* embauche engagement engager
offer +1 entretien* equipe fixe* fois fonction ici joint* manqu* oui parmi personnel plaisir plein* prise
offer +1 proposition proposons qualite que repris* retourner salaire signe son stage te y
offer -1 bien encore note place* prefer* qui
recruiter_outreach +1 appeler* base besoin* chez cordialement correspond cv dans du en figur* infirmi*
recruiter_outreach +1 interesse* je me mon ne numero opportunite* ou oui plus pourrait profil quelqu'un qui
recruiter_outreach +1 recherche recrut* repond* responsable rh suis talents vers vu
recruiter_outreach -1 avec candidature comme demande dossier lettre on place* prise ta voir
job_alert_newsletter +1 cherch* choisi* commencer emploi invit* nouve* offres postes salon y
job_alert_newsletter -1 avec bien candidature candidature* du envoyee ete ne notre nouvelle pas postulez pour
job_alert_newsletter -1 profil votre
status_update_other +1 avez candidature* copie cours dossier du educat* etude examen jury nouvelle* parvenir
status_update_other +1 patience prise retir* vue
status_update_other -1 au avec base ce chez client* comme correspondant derniere directeur lettre m n'a
status_update_other -1 nouvelle on personnes recu* repond* repondre reste* retenu* sans spontanee suite
status_update_other -1 technic* y
unrelated +1 11h* 9h* avis candidat* chance decision demande derniere directrice favorable* jury non notre
unrelated +1 nous offre parents passe personne* propos* rencontre rendez report* son sur vu
unrelated -1 accus* bon bonne budg* ca candidature* ce cherch* chez comme connaissance consult* dans directeur
unrelated -1 discut* donnees echange echange* emploi enregistre* essai etape ferme* hesit* ici lettre linkedin
unrelated -1 malheureusement mes note numero ou par prevu* pris prochaine profil realise* reception
unrelated -1 recrutement regret retour seriez si stage t tes toujours transmis* une visio* voudr*
unrelated -2 candidature
`,
  es: `
application_confirmation +1 confirm* contact* convocatoria economica empresa han inscripcion oferta participa*
application_confirmation +1 pod* quedad* realiz* se sera solicitudes solo soy
application_confirmation -1 agradec* del encantaria mas parte qued* visto
rejection +1 administrativ* bien bolsa buscando candidat* chic* con concurso convocatoria decir* entrevista
rejection +1 fue gusto han he hemos intern* jef* llamar* lugar mejor nuestro participa* perfil permiso* plaza
rejection +1 plazas prefer* proceso puesto qued* quedad* quedamos realiz* requisitos result* se sobre
rejection +1 solicitud tecnic* trabajo un va vacante vacantes vuelv*
rejection -1 agend* al antes avisar* cafe comunicar* confirm* contrato elegid* enlace esta gerente horario*
rejection -1 hueco incomplet* invit* necesit* oferta pendiente puede* respond* sigue venir
interview_invitation +1 al bien camarer* cambi* charla* chic* confirm* conversa* curriculum entrevista espero
interview_invitation +1 examen* firm* ha hablamos he hoja horario* llegado ningun* pasa* piso presel* puede*
interview_invitation +1 recorda* sera suerte vida videollamada
interview_invitation -1 como complet* entrevista* h hay inici* los mas prueba qued* reclut* result* seguir*
assessment_invitation +1 busc* cargo caso comercial consultor* contestar cuando cuestionario* director* enlace
assessment_invitation +1 entreg* experiencia finalista* finaliz* grab* hagas has incomplet* mayor pedimos
assessment_invitation +1 posicion practico prefer* prepar* presupuest* proceso pruebas puesto respond* result*
assessment_invitation +1 siguiente test tienes tu viene
assessment_invitation -1 falta guard* ha para personas plaza revisa* su y
offer +1 adjunto al antes auxiliar avanz* avisar* bolsa brutos cerrado como contacto dni esperamos esta
offer +1 evaluacion* firm* hablamos incorporacion inici* jornada nuev* para permiso* pued* queremos siguiente
offer +1 tienes trabajo
offer -1 administrativ* bien charla* gracias guard* gustaria has otr* perfil presupuest* puede* qued* saludo*
offer -1 tecnic*
recruiter_outreach +1 a agradec* alguien baja banco busc* buscando caso confidencial* contacto disponib* eleg*
recruiter_outreach +1 empleo estamos estas experiencia gust* gustaria he interes interesa* intern* invit*
recruiter_outreach +1 llamar* llamo necesit* nuev* oportunidad pendiente perfil pued* reserva* responde* soy
recruiter_outreach +1 un vacantes
recruiter_outreach -1 al hemos las los lugar no otr* pasa* puede* si
job_alert_newsletter +1 baja busc* camarer* curriculum empleos inscri* necesit* nuevos ofertas plazas
job_alert_newsletter -1 ha le los qued* saludo* sin su un
status_update_other +1 candidatura cargo confirm* contratacion esta hay hemos leido llamo otr* pasa* pedido
status_update_other +1 pendiente proceso queda retirada seguimos sigue tienes
status_update_other -1 base concurso conserv* del el intern* las plazo que saludo* solo
unrelated +2 oferta
unrelated +1 candidat* complace comunicar* confirm* consultor* encantaria entrevista* finaliz* fu* hueco
unrelated +1 inscri* la mand* plaza pod* puede* solicitud tenemos tu
unrelated -1 aspirante* bien buscamos cambi* candidatura cargo charla* conocer* dir* director* disponib*
unrelated -1 empleo equipo esperamos espero estamos estas evaluacion* fase guard* gust* hoja interes jef*
unrelated -1 jornada llegado mas mayor nuestra pedido personas plazas presel* program* prueba retir* seguir*
unrelated -1 seleccion solo todavia vida
`,
  it: `
application_confirmation +1 allegat* ammess* arrivat* azienda candidati capo* carico caso chi conferm*
application_confirmation +1 consegn* cordial* cv lavoro mand* manda* profilo prov* prova requisiti ricezione
application_confirmation +1 sapere saranno sentir* stiamo successiv* te tuo
application_confirmation -1 da della giorni gruppo person* privacy rientr* rispond* si tua
rejection +1 al altr* anni apert* aspett* assegn* assun* avanti candidature cerc* consider* curriculum
rejection +1 dispiac* domanda esame esser* ferm* gia ha impiegat* inform* inizi* la linea mand* nostra oltre
rejection +1 percorso pero posizione pratica prendere presa prov* qui ragazz* ricord* rientr* ringrazi*
rejection +1 riscontro saluto scelt* scritt* sono stato trasmess* venut*
rejection -1 carico chiacchier* conferm* contratto cv interess* interesse inviata netti nuov* possiamo presso
rejection -1 profilo stiamo sto tecnic* tempo
interview_invitation +1 a addett* ammess* ancora andrebbe assun* call convoc* copert* disponibilit* ha indic*
interview_invitation +1 le posizione posto prefer* pres* prossim* quando sapere seguito selezione sono ti va
interview_invitation +1 vorremmo
interview_invitation -1 annuncio colloqui* cv entro felic* nel prov* prova solo tecnic* tua tuo uno
assessment_invitation +1 appena aspett* chied* come complimenti conoscert* copert* dovra* inizi* invia* link
assessment_invitation +1 oltre prova ruolo scelt* solo superat* svolg* trasmess* tua un una uno va
assessment_invitation -1 abbiamo che conferm* dirett* nel profilo si sua
offer +2 netti
offer +1 al allegat* assunzione come cominciare conferm* contratto deciso esit* firm* la le lieti nella nostr*
offer +1 nostra prepar* presso proced* proposta ragazz* ral sapere vorremmo
offer -1 ancora grazie lavoro piu
recruiter_outreach +1 capo* cercando cerchiamo come contatt* contratto cordial* di dirett* esser* fase felic*
recruiter_outreach +1 figur* impegno interess* iscrizione lavoro molt* nel nuov* oltre preso profilo propor*
recruiter_outreach +1 ricerca saluti solo stiamo suo un una uno visto
recruiter_outreach -1 conferm* della dopo entro fare il prenot* pres* qui ricevut* tempo
job_alert_newsletter +1 addett* apert* arrivat* candidat* le magazzin* sapere stage
job_alert_newsletter -1 da e giorni la se
status_update_other +1 appena aspett* entro iscrizione nostr* offert* parte piu posizione prossim* selezione
status_update_other +1 tuo valutazione
status_update_other -1 anche autist* da esamin* fare inizi* legg* nessun* purtroppo ricerca rispond* se un
unrelated +2 offerta
unrelated +1 arrivat* candidati client* colloqui* colloquio comunic* cordial* decis* domanda e esit* esser* hr
unrelated +1 magazzin* molt* nostr* nuov* per prenot* profilo proposta ragazz* ricevut* si terr* uno
unrelated -1 ammess* anche assun* azienda capo* come conoscer* consider* convoc* curriculum deciso esercizio
unrelated -1 ferm* gia impiegat* incarico incontro inizi* le lieti lo mand* manda* nostra nostro ora passat*
unrelated -1 piacere piacerebbe posizione posto pratic* prepar* pres* proced* profession* prova quando rientr*
unrelated -1 rispond* saluto sapere solo successiv* suo test va
`,
  nl: `
application_confirmation +1 al bekijk* bel* bevestig* dank* duurt gegevens het kan kennismaken komen krijgt
application_confirmation +1 medewerker* motivatie* open plek sollicitatie uiterlijk vacature* verder
application_confirmation +1 werkgever* zijn
application_confirmation -1 contact door gesprek in niet nieuwe om volgende wil zit* zou
rejection +2 functie
rejection +1 aan al ander* arbeidsovereenkomst assessment* bedank* bekeken bel bieden blij contact dank* door
rejection +1 er gerust helaas hier iemand inmiddels jou kandidaten klik kom* komen komt me medewerker* meer
rejection +1 mijn moment nemen niet nog opdracht opdrachtgever over past personeel* plan* plek plezier reactie
rejection +1 ronde spijt* tegen uitnodigen vrij werkvoorbereider werving* zit* zoeken zou
rejection -1 aanbieden beschikbaar contract cv een interview* kandidatuur kennismaken mee* terug tot uit
rejection -2 of
interview_invitation +1 bekeken bel feedback gerust gezien heb hr kennismak* kennismaken kom* leuk me mee*
interview_invitation +1 mijn moeten na naar nodig of op plaats probe* rol ronde stap terug werken willen zou
interview_invitation -1 bent beschikbaar bewaren dienst docent* gegevens hebt interesse jouw mag nemen nieuwe
interview_invitation -1 opdrachtgever tegen zoek
assessment_invitation +2 krijgt uiterlijk
assessment_invitation +1 andere bekijk* bijlage budget doe functie graag interview* kandida* kandidaat kom*
assessment_invitation +1 kunt leuk link maak meer nu opdracht opnemen samen selectie* sollicitatie stap start*
assessment_invitation +1 te uit video* volgende voor vragen wie wil willen
assessment_invitation -1 afgerond assessment* baan ben bent besloten bij deze even heb hoor* jou kennismaken
assessment_invitation -1 krijg me met mijn ons over weten wij
offer +1 aanbieden aanstelling adviseur* al als baan besloten bevestig* bijlage docent* door gefeliciteerd jou
offer +1 jouw keuze kun kunt maak mag ondertek* plezier salaris* spreken start* stellen tegen u voorstellen
offer +1 wanneer welkom
offer -1 gerust goede heb hier hierbij hoor* kan komen leuk maken niet team
recruiter_outreach +1 bent goede groet* hebben iets in interesse jou jouw kennismaken klik krijgt meer mocht*
recruiter_outreach +1 moment namens opnemen profiel rol tegen uit uw vacature voorstellen werkvoorbereider wij
recruiter_outreach +1 zin zoek zou
recruiter_outreach -1 aan aanvraag anders deze hier kan komt me nodig ontvangen personeel* vragen wie wil wil*
recruiter_outreach -1 willen
job_alert_newsletter +1 hier kom* krijgt monteur* open plan* uiterlijk vacature* zoeken
job_alert_newsletter -1 als dan en groet* hebben is of om op over team u wij zijn
status_update_other +1 contract geduld gegevens jouw kandida* kandidatuur krijg me moment monteur* niets nog
status_update_other +1 personeel* sluit* te teken* vacature wie willen
status_update_other -1 als bedank* bel* dienst en geen graag het hier klik komt kunt medewerker* mee* met mijn
status_update_other -1 of over stellen vragen zit*
unrelated +1 aanvraag afmelden anders beschikbaar besloten bewaren contract duurt gegevens graag hierbij
unrelated +1 iemand interview* kan kandidaten koffie kunt mag mee* moeten nodig past recruitment* teken* uw
unrelated +1 verder volgende
unrelated -1 al assessment* baan bel bel* ben bent case contact dienst docent* door er feedback gerust gezien
unrelated -1 groet* hier hoor* in jou kandida* kennismaken komen krijg leuk me na nemen nieuwe nu ondertek*
unrelated -1 over personeel* rol salaris* selectie* stap start* stuur* succes terug toelicht* voorstel vragen
unrelated -1 wanneer welkom wil* willen zou
unrelated -2 sollicitatie
`,
  pt: `
application_confirmation +1 apos as candidatas cargo concurs* funcao inscri* noticias prazo proxim* receb*
application_confirmation +1 selecionad* sera sucesso*
application_confirmation -1 avis* com contrata* da lhe nosso novo se tecnic* uma
rejection +2 concurs*
rejection +1 alguem apos bom candidat* como decisao dessa desta diretor* em encerrad* feedback felicidades
rejection +1 ficou fiz* foram funcao futur* guard* infelizmente ja maior* manda muito noticias novo
rejection +1 participacao pessoas precisa preenchid* processo procur* proposta realizad* recebemos rececao
rejection +1 requisitos retorno rh seletiv* ser sim tecnic* ter vez
rejection -1 assin* ate candidato caso confirmad* conhecer dados fase* for gestor* motorista oferec* quer
rejection -1 segue selecionad* tiver* uma vind*
interview_invitation +1 breve ca confirmad* cumprimentos da engenheir* entrevista* falar* fase* gostar*
interview_invitation +1 jornada meu nov* numero outr* passar segue te tecnic* tua vou
interview_invitation -1 assim convid* em envi* feedback muito vagas
assessment_invitation +1 abraco* ainda anexo ate cafe candidatura como convid* dados em entreg* escolh* etapa*
assessment_invitation +1 falta* fazer gravad* ja link mais manda perfil pratic* proxim* seguir* talentos tempo
assessment_invitation +1 tens teu time vai ver
assessment_invitation -1 breve candidato considera* contrato coordena* inform* noticias respond* ser
offer +1 admissao assim assin* base candidato carta como comunic* contrato deixa* encontra equipa escolhid*
offer +1 estiver* inicio ja proposta queremos salarial salario termo time vez vind*
offer -1 bom coordena* equipe loja para respond* seu tecnic*
recruiter_outreach +1 abraco* apresentar* cliente contacto contato conversa* convite* diretor* disponibilidade
recruiter_outreach +1 emprego foi interesse ligo melhor* oportunidade passou perfil prefer* procur*
recruiter_outreach +1 profissiona* respond* seu sou vagas vai
recruiter_outreach -1 ate como envi* selecao te trabalho
job_alert_newsletter +1 auxiliar candidaturas com contrato desta emprego mais ofertas prefer* quer receb* time
job_alert_newsletter +1 vagas
job_alert_newsletter -1 ao ate boa candidat* o que vaga
status_update_other +1 analis* analista assim atualizad* banco cadastro candidato candidatura dados document*
status_update_other +1 falta* inform* nossas operador* paciencia particip* passou posicao precisa profissiona*
status_update_other +1 queremos tiver* vindo
status_update_other -1 agradec* ao base bom com conversa* curriculo do ficou fim for gostar* lugar nov*
status_update_other -1 requisitos se selecionad* sem tem trabalho vamos
unrelated +1 agend* analis* ao apresentar* aprovad* avanc* avis* banco candidaturas contact* convid* encontra
unrelated +1 entreg* fase* for inform* nosso oferta opt* pedido perfil pratic* processo questionario seu sua
unrelated +1 vagas visita
unrelated -1 admissao aqui bom cafe candidat* const* contacto conversa* convite* convoc* decidi* diretor*
unrelated -1 disponibilidade escolhid* falta* felicidades gestor* gostar* link lugar maior* mant* nossa
unrelated -1 noticias particip* pessoas preenchid* prova quando realizad* recebemos seguir* selecao ser sim
unrelated -1 sou te tecnic* tua
`,
  pl: `
application_confirmation +2 osob*
application_confirmation +1 beda dotar* formularz* grafi* inzynier* kontak* najlepiej odez* oferta pogada*
application_confirmation +1 potwierdz* termin* uwage wybran* wykon* zaprosimy zostal*
application_confirmation -1 dla znalazl*
rejection +2 juz
rejection +1 aplikac* bedzi* brak chcial* cos dalsz* dla dzieki dziekuj* dzwoni* etap* finansow* gdyby* jesli
rejection +1 musi* odpowied* osobe pana pania po ponown* pozdrowieni* pozosta* praca proces* projekt* razem
rejection +1 razie rozm* rozwiaz* sie specjalist* stanowisk* szukamy trafil* udzial uwagi widzi* wizyt* za
rejection +1 zachow* zapozna* ze zlozon* znalazl* zost* zostan*
rejection -1 bank brutto chcem* chciel* czy dostal* jest kontynu* kredyt o podpis* poszukuj* profil program*
rejection -1 przeprowadz* umowa umowy zakwalifik* zalacz* zaprosimy
interview_invitation +1 dogodn* etap* kierow* kolejn* masz ogloszenie podani* pogada* porozmawia* potwierdz*
interview_invitation +1 praca prosze spotkani* stanowisk* szuka* termin* ubezpiecz* ze
interview_invitation -1 nowe za zglosze*
assessment_invitation +1 jako kierow* link* masz odesl* osob* pozdrawiam* prosimy przesl* przygot* rozm*
assessment_invitation +1 wylacznie
assessment_invitation -1 grafi* jestem jezeli tym za zostal*
offer +1 chcem* elektr* etat etat* gratul* pasuj* proponuj* propozycj* razem twoja umowa umowe wynagrodz* za
offer +1 zapozna*
offer -1 bez dla kierow* ofert* pani rekrutac* szuka* termin*
recruiter_outreach +1 brutto chcial* czy etat gdyby* handlow* jest kogos najlepiej nowe operator* osob* pani
recruiter_outreach +1 poszukuj* pozdrawiam* pozna* profil projekt* propozycj* rodo sie staz* szukam trafil*
recruiter_outreach +1 wspolprac* zatrudni*
recruiter_outreach -1 bedzi* dziekuj* jezeli pana prosimy widzi* znac
job_alert_newsletter +1 dalej inzynier* profil rozm* staz*
job_alert_newsletter -1 jest na o od
status_update_other +1 aplik* cierpliwosc inn* kandydat* nadal nikogo oferte pozdrawiam* pozosta* profil sie
status_update_other +1 uzupeln* zmian*
status_update_other -1 dla do jesli jezeli odpowiada* oferta osob* rozpatr*
unrelated +1 bank chcem* cv do grafi* handlow* i jako jeszcze kadr* kandydat* kolejn* konkurs* kontak*
unrelated +1 kontynu* kredyt oferta ogloszenie osob* profil program* rekrutac* rozpatr* stanowisk* tylko umowy
unrelated +1 uzyskal* zakwalifik* zespole zmian* zostal* zostan*
unrelated -1 aplikacj* beda bez cie cierpliwosc dane dogodn* formularz* godzin* jak jezeli juz kciuki kierow*
unrelated -1 masz nikogo odpowiadac pani ponad ponown* pozdrowieni* pozna* proces* rozwiaz* sie spotkani*
unrelated -1 wykon* wylacznie zadan* zatrudni* znac znalazl*
unrelated -2 stanowisko
`,
  sv: `
application_confirmation +2 kommit
application_confirmation +1 aterkommer brev* case* cv den emot er fram gor ha ingen jobb* jobbet oss personer
application_confirmation +1 spontanansokan vidare
application_confirmation -1 behover for fortfarande garna in nytt test* vid
rejection +1 annan annu ansokningar anstalla aterkoppling att av avslut* bakgrund beklag* beslutat blev det
rejection +1 flytta* folj foll fortsatt* gick gora ha hor* hora laste maste mig nagon nar nya platsen prata
rejection +1 projektledare ringer till var visat
rejection -1 ansok* aterkommer avtal* bekraft* ber emot fatt kan kontakta* lank* lon lon* minuter ni nu
rejection -1 oavsett provanstallning rekryter* se senast snart steg vidare
interview_invitation +1 bjud* forbi hor* hora igen jobbet kallelse komma med mig mote passar prata rollen se
interview_invitation +1 som stang* stort tar tid traffa vi
interview_invitation -1 alla ditt fatt hos inget lon* ni rekryter* ringer skriv* sokande steg tack tillbaka
interview_invitation -1 tjanst* visa
assessment_invitation +1 arbetsprov* avslut* case* chef* gar gor hos komma kund lank* lycka minuter nasta nya
assessment_invitation +1 passar rollen se senast skriv* soker spela* starta* steg test* tillbaka vidare vill
assessment_invitation -1 annars anstalla beslut beslutat din erbjudande hor ja jag meddela* motsvara* nagon
assessment_invitation -1 prata profil stort tid tjanst*
offer +1 anstalla bekraft* ber beslut beslutat blir emot gar ha hos hr ja jag jobbet lon* maste nya
offer +1 provanstallning referens* sa skriv* start stort tar tilltrade tjanst* vid visa
offer -1 annan av de har nagon ringer till
recruiter_outreach +1 anstall* ar att av avregistrera* cv ekonom* en forbi gatt gor halsning* inga intresse
recruiter_outreach +1 jobb jobb* kommun kontakta* mer nagon nyfiken nytt oppen personal* prata profil
recruiter_outreach +1 rekrytering rum samtal* soker spela* svar* till vara
recruiter_outreach -1 ab ansokan blir de far foll garna ingen inget meddela* person* plats referens* tack tid
recruiter_outreach -1 tyvarr var vill
job_alert_newsletter +1 avregistrera* avslut* bevakning* cv jobb jobb* kommun las nya se traffa urval*
job_alert_newsletter -1 att det inte jag om vi vill
status_update_other +1 aktuell annan ansok* behover blir kommun kvar lediga mer passar personer profil
status_update_other +1 registrera* rekryteringen se spar* vara
status_update_other -1 anstallning* brev* den dig emot en forbi fram gar hor intresse kommit minuter plats
status_update_other -1 prata samtal* senast skriv* tack tillbaka tjanst* traffa* tyvarr vanligen vilja
unrelated +2 er
unrelated +1 andra ansokningar besked bifog* cv ditt for garna gora kan kandidat* kund kvar lon* minuter nedan
unrelated +1 ni om platsen provanstallning rekrytering rum sag senast signera* skicka soka tackar till valkom*
unrelated -1 annan annu aterkommer aterkoppling avslut* dig du erbjudande* far fick forbi ha inget jag jobbet
unrelated -1 kallelse kommit logiktest* lycka mer nar oss paborja* registrera* rekryter* sa samtal* soker sokt
unrelated -1 som spontanansokan tar telefon* tillbaka
`,
  tr: `
application_confirmation +1 arayis* cv deneyim* eksik* firsat* gorevli* kadar kadro* konusmak olumlu olumsuz
application_confirmation +1 sakla* sayil* sonuc* staj* ulasti universite* uygun
application_confirmation -1 icin kariyer* yeni
rejection +1 aldik anlas* arayis* arkadas* basvur* biri* cok daha danisman* deger* degerlendirmeye durum* geri
rejection +1 gorusmel* gorusmem* hala hemsire* ihtiyac* ihtiyacimiz* ileride* ilet* is izni* kal* katil*
rejection +1 muduru odev* olmad* olursa* pozisyon* referans* sef* sonuc* sonuclan* staj* sure* surecimiz*
rejection +1 teklifimiz* vazgec* veril* vize* yana yazik yil
rejection -1 ediyor ekte* firsat* ise kayd* kontenjan* mis* ozgecmis* proje uzmani
interview_invitation +1 arayis* asistan* basvuru* cv direktor* gorusmen* gun icinde ilani katil* mis* mudur
interview_invitation +1 muhendisi mulakat* onayla* rol* saat* sakla* sana sayil* sevgiler sureci* tanismak
interview_invitation +1 usta uygun ver* yarim yeterli zaman*
interview_invitation -1 acik anlas* deneme deneyim* ekip* gonder* kadro* muduru sure* yeni
assessment_invitation +1 adim* arkadas* cok danisman* davet deneme ekte* en gonder* gun isim* istiyor* kadar
assessment_invitation +1 kal* odev* rica temsilci* ver* veril* video yap* yeterli
assessment_invitation -1 aday* alim* beklenti* deger* don* ekip* ilan* is muhendisi sayil* sinav* sozlu uygun
assessment_invitation -1 uzmani yapilac* yeni
offer +1 aldi* aramiz* arkadas* basla* bekl* bekle* calis* ceva* degil* direktor* ediyor* ekip* giris gor*
offer +1 gorusmek gun hos incele* istiyor* kabul katilman* maas mektubu* muhendisi mutlu* olarak oldu onayla*
offer +1 pozisyon* sigorta* son staj* sure* tamam* tasarimci* ucret universite* yer
offer -1 basvuru* ilan* kadro* muduru teklifimiz* tesekkur* yeni
recruiter_outreach +1 acik aldik ariyoruz arkadas* ben ceva* degil* devam dusundu* ekib* firsat* gorusmek
recruiter_outreach +1 hemsire* ilgini* karsila* kisi* link* mis* musait* profil* referans* saat* sakla*
recruiter_outreach +1 saygil* sorumlu* sureci takim* tamam* tekrar ucret universite* vize* yarim yeni
recruiter_outreach -1 aday* basvuru* ilan* kadar zaman*
job_alert_newsletter +1 cv deneyim* firsat* katil* mulakat* pozisyon staj* temsilci* uzun
job_alert_newsletter -1 aday* gun* ise ist* kadro* olarak yap*
status_update_other +1 ediyor en geri haber kapat* kayd* profil* size sureci tekni* yok
status_update_other -1 acik gonder* gun* gunu is kadro* kariyer* olumlu olumsuz sayil* sizinle uygun
unrelated +1 alam* aldi* baska ben biri* cok daha deger* degerlendir* devam diger don* ediyor ediyor* ekte*
unrelated +1 etme* gelebil* gorusme* gun* is kabul kadar kal* kontenjan* maalesef maas mudur olumsuz onayla*
unrelated +1 ozgecmis* rica saygil* son sonuc* takim* teklif* teklifimiz* tekni* tercih tesekkur* ver* verdik
unrelated +1 video yeniden yer
unrelated -1 acik adim* alim arayis* bekle* calis* davet degil* deneme durum* ekib* gec gor* gorev* icinde
unrelated -1 incele* insan muduru mutlu* sayil* seninle sinav* sizinle sonuclan* tarih yapman* zaman*
`,
  he: `
application_confirmation +1 אצלנו בחר* גיוס הצלחה התאמה חברה מועמדות* מיון מקרה נקלט* עד קיבלתי תודה תוך
application_confirmation -1 בברכה לך עם ש* שלך
rejection +1 אוי* אולי אינו איתך אצלנו היברידי* היה העדפ* הפעם ולא ועל ייפתח* לדבר להצטרף להשיב להתקדם לזמן לך
rejection +1 לצערי מודים מוזמ* מועמד מועמדותך מועמדת מורה מחדש מיון מנהלת מעניי* מתי נקבע נשלח* סטודנט עובד*
rejection +1 עומד* פני* ראיון שיחה שכר תהליך תודה תיאום תיפתח* תקציב* תשלום
rejection -1 את בברכה הזמנה הסרה השלב התאמה חברה חיים מאגר* מספר מתאי* מתעכב* נמשיך עבודה עם צורך קורות קישור
rejection -1 רכז* רשת שמחים
interview_invitation +1 בוא היכרות הפעם ות* יום לבחור לדבר להכין להכיר מועד מועמדות* מתי נוח נמצא* נשמח עבודה
interview_invitation +1 עובר* פגישה פני* צריך קיבלנו קיבלתי ראיון שיחת תאריך
interview_invitation -1 אבל אין אצלנו היה מועמד משרה עד צילום שולח*
assessment_invitation +1 אבל אחר אצלנו הצלחה השלב חברה חברת חסר* להכין להשלים לענות מועד מועמדותך מועמדים מטל*
assessment_invitation +1 מנהל מצור* מתאי* נהג ניסיון נשמח פני* קישור שלחי תרגיל* תשלום
assessment_invitation -1 לך מודים נקבע
offer +1 אין אישור בכבוד הסכם הצלחה ועדת ות* יום להגיע מכרז מצורף משרה מתאי* נוספות ניסיון עם פנימי* צילום
offer +1 רוצים רכז* רק שכר שמח* שמחים תוך תפקיד
offer -1 חיים מנהל מספר קורות שיחה
recruiter_outreach +1 אבל אולי בברכה בכבוד דבר האם התא* התאמה ולא חברה חברת חסר* להכיר לקוח* מגייס מגייס* מורה
recruiter_outreach +1 מחפשים מישה* מנהלת ניסיון נשמח עובדים עלייך פגישה פנייה קיבלנו רלוונטי שלנו שמי תוך
recruiter_outreach +1 תקציב*
recruiter_outreach -1 הצעה חיים עד קבוצת קורות תפקיד
job_alert_newsletter +1 ב* בברכה דרוש* חברה חברת חדשות ייצור לקוח* מנהל משרה משרות נוספות עובדים קבוצת רשת ש*
job_alert_newsletter -1 אותך אין אם אני אפשר אצלנו את הצעה יום יותר להשיב מחפש* נשלח* עד על עלי* שלנו
status_update_other +1 אותך ביטול דבר הגשת חברת חיפוש חסר* מועד מועמדות* מועמדים מתעכב* נהג נמצא* עדיין פניות
status_update_other +1 צילום רק שולח* שלחת תהליך תפקיד
status_update_other -1 אני הגיע* ח להשיב עם פני* פנייתך צוות רשת
unrelated +1 אבל אושר* אפשר ב* בתוקף הצעה הצעת זימון ח יום לזמן לקוח* מבחן מגייס* מועמד מחפש* מחפשים מישה*
unrelated +1 מנהל מראש נדח* קו שמח*
unrelated -1 אותך את הגיע* העדפ* הפעם וידאו ולא ועל חברה ייפתח* לדבר להצטרף להשיב לצערי מבדק* מהנדס* מועמדותך
unrelated -1 מועמדת מטל* מיון מכרז מעניי* משרת נאלצ* נוח נמצא* עבודה עדיין עומד* עלי* עם צוות צריך קיבלתי ראש
unrelated -1 רכז* רק רשת שולח* שכר שלנו תאריך תיאום תיפתח* תעודת
`,
  ja: `
application_confirmation +1 ね ッ マ 了 付 募 受 届 履 改 確 絡 返 連 領
application_confirmation -1 ど ア シ プ ョ 件 開 験
rejection +1 あ け ず そ ひ め わ コ 了 件 再 別 労 合 名 回 多 学 心 恐 感 控 改 数 方 施 業 画 礼 結 総 覧 計 訳 足 進 達 難 題 類 験
rejection -1 ら ァ ク シ チ テ 動 場 待 疲 給 辞
rejection -2 月
interview_invitation +1 ず つ ど び や ジ ネ バ 作 募 合 場 学 履 応 施 書 望 条 案 機 求 由 程 給 縁 話 通 都
interview_invitation -1 が け た へ め る コ フ メ ー 今 円 取 在 情 意 期 業 答 限 際
assessment_invitation +1 あ へ わ ト ナ マ 仕 作 受 可 年 性 文 材 格 様 次 理 着 締 考 訳 課 込 送 録 題 験
assessment_invitation -1 ね ら ク ュ レ 今 件 卒 同 員 回 少 控 書 業 決 知 確 給 職 謝 通 都 類
offer +1 ぎ ぜ ね ひ ァ ッ 万 付 伝 備 働 円 可 場 承 施 明 期 来 格 決 終 給 迎 退 送
offer -1 ア マ メ ャ ュ 不 人 会 公 動 報 多 方 申 者 過 配 開 間
recruiter_outreach +1 じ ど め ウ テ ナ ニ 万 上 介 仕 充 公 円 名 味 実 年 心 感 拝 探 材 来 業 然 申 画 突 紹 興 行 計 話 貴 録 開
recruiter_outreach -1 だ つ や 余 書 査 程 迎 面 願
job_alert_newsletter +1 ぎ そ ッ 停 円 卒 学 止 着
job_alert_newsletter -1 く さ だ で ど な り エ テ 務 採 書 様 考
status_update_other +1 ん 上 伝 出 名 情 承 新 残 確 第 絡 者 訳 辞 退 連 進
status_update_other -1 ぜ て ひ め イ エ マ 信 内 動 受 就 年 案 理 用 由 話 貴 返 過
unrelated +1 そ れ ウ 不 中 予 付 件 取 居 引 御 承 文 検 機 疲 知 礼 者 行 送 集 願
unrelated -1 ぜ ね ひ や イ ジ テ バ メ レ 了 作 働 充 円 出 場 声 就 届 心 応 拝 方 明 求 画 第 絡 縁 考 職 設 説 論 足 迎 連 運 過 選 際 類
`,
  zh: `
application_confirmation +1 书 交 保 初 功 单 复 将 已 成 手 收 查 登 确
application_confirmation -1 台 尚 就 师 徵 心 您 感 應 是 期 经 过 题
rejection +1 书 予 份 位 供 其 几 制 反 子 學 对 岗 应 心 悉 才 抽 收 新 早 机 来 果 此 满 留 第 算 結 结 聊 联 聘 能 苦 謝 话 超 跑 辛 迎 銷 销 閣 验
rejection -1 一 业 也 人 件 例 保 前 可 台 差 帮 提 放 文 日 月 流 用 由 确 英 请 通 過
interview_invitation +1 下 何 你 便 岗 工 師 时 案 段 法 的 确 程 給 约 聯 資 进 邀 间 面
interview_invitation -1 三 作 充 共 再 取 往 成 校 系 续 者 证 趣 选 题
assessment_invitation +1 三 中 主 书 二 交 出 双 发 处 完 影 想 成 手 排 无 段 满 無 用 看 稿 请 超 邀 限 题
assessment_invitation -1 于 人 再 参 取 只 同 名 复 定 已 往 息 更 查 确 终 这
offer +1 业 保 台 合 品 头 學 已 師 年 按 放 束 标 正 消 由 留 等 簽 聘 薪 證 身 逾 道 金
offer -1 上 中 会 個 历 太 往 您 有 果 程 這
recruiter_outreach +1 任 优 位 保 兴 加 向 否 委 年 想 新 更 期 没 熱 算 置 者 薪 話 趣 過 邀 长 领
recruiter_outreach -1 三 二 再 出 地 太 安 实 数 這
job_alert_newsletter +1 双 多 收 新 更 會 欢 熱 看 計
job_alert_newsletter -1 上 下 不 人 我 月 有 期 通
status_update_other +1 子 定 尚 影 意 放 束 正 流 消 等 进 驗
status_update_other -1 三 与 作 准 同 地 多 头 学 实 开 得 感 接 时 校 求 给 聊 能 薪 試 謝 退 选 量 間 限
unrelated +1 予 交 候 免 其 另 差 未 热 生 申 看 租 签 約 结 送 金 间
unrelated -1 一 三 业 中 体 便 做 務 历 只 多 实 工 店 开 徵 息 想 應 找 技 格 此 环 监 程 立 答 考 聊 聘 能 見 视 試 資 这 邀
`,
};
