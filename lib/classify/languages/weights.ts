// Written by tools/fit.ts: run it again after a change of words. What the words of each language speak for, see
// word-signs.ts.
export const wordWeights: Readonly<Record<string, string>> = {
  any: `
application_confirmation +1 alle analyst* data freelance intern kl meet
application_confirmation -1 head senior tester uur
rejection +1 ai backend devops engineer* intern internship junior meet trainee zoom 時 点
rejection -1 kl marketing microsoft pm teams uhr
interview_invitation +3 meet
interview_invitation +2 teams zoom
interview_invitation +1 coordinator google kl marketing microsoft ms ore p.m product saat uhr webex 時
interview_invitation -1 ai developer* pm
assessment_invitation +1 consultant controller frontend google hirevue saat trainee um 時
assessment_invitation -1 architect assistant head kl microsoft recruiter specialist teams uur
offer +1 frontend internship ore
offer -1 alle kl marketing specialist teams uhr
recruiter_outreach +1 developer* devops director engineer* headhunter manager ml scientist* senior teams um
recruiter_outreach -1 assistant designer google junior kl zoom
job_alert_newsletter +1 analyst* coordinator data intern internship junior manager marketing ml unsubscribe
job_alert_newsletter -1 director
status_update_other +1 p.m
status_update_other -1 developer* junior software uur 点
unrelated +1 data godz kl microsoft pm saat um
unrelated -1 analyst* assistant controller designer hackerrank manager ore scientist* trainee
unrelated -2 junior
`,
  en: `
application_confirmation +1 account acknowledg* again against agent also answers appl* apply apply* arrived
application_confirmation +1 available business card* career confirm confirmation discuss either every
application_confirmation +1 everything excited expression* file* filling fit fit* focus form free given
application_confirmation +1 helpful hr information intended invite isn't its jobs joining learn life login
application_confirmation +1 name news normally office personal proceed process professor* provide reached read
application_confirmation +1 receive recruiting referees remote representative response retain* safely search*
application_confirmation +1 selected sending sent shortlist* should so status submitted team test thanks
application_confirmation +1 through times touch translation updated view which who withdraw yes
application_confirmation -1 along among are asked board click come could cut days description didn't executive
application_confirmation -1 friday had held i i've join linkedin location looking looks materials might
application_confirmation -1 minutes most moving near needed new now operations partner pick possible
application_confirmation -1 registration required return send shortlist situational somebody still suit talk
application_confirmation -1 tests thursday title unfortunately wednesday withdrawn years you'd yours
rejection +2 coming lovely were without
rejection +1 acknowledg* across already among another applications appointed appointment appreciate apprentic*
rejection +1 apprenticeship been below benchmark best board came can't candida* candidacy candidate changed
rejection +1 check* chef chosen close closed closer closing completed concluded conditional confirmed
rejection +1 connected continu* cordially could disappoint* disappointing discussing does eligible end ended
rejection +1 enough every executive experience eye fall falls fell finalist frozen further giving gone good
rejection +1 got great had has having i've individual* intake interviewed made match message money more need
rejection +1 nice no notice offer offered opened opening panel people piece policy prefer* process propose
rejection +1 pursu* qualifications reach reached reapply* recei* regards remain* requirement requisition role
rejection +1 roles room round score selection since site sorry speak speaking spoke status stay stop* stronger
rejection +1 success talk talk* team technician thank thanks therefore this thought through unable update
rejection +1 video want went where wish won't worth writer writing years yours yrs
rejection -1 admission appear aren't attached bearing begin book can challenge check claim* close* confirm
rejection -1 confirmation contact couldn't delay* discuss don't down drop duration either excited file* focus
rejection -1 form formal free friday get hasn't hiring home hours housing hr information intended interested
rejection -1 invited items jobs keen keep* kept landlord learn lectur* life like look* looks meets minutes
rejection -1 miss moved needed office or paper passport perfect phone photo pleasure quick received
rejection -1 receptionist referees regardless rental result resume review reviewing right safely search* see*
rejection -1 sharing shortlist* social something study style tax tell these third tips too transfer turned
rejection -1 type unless until updated view waiting wasn't way we're weeks welcome you're
interview_invitation +2 tomorrow
interview_invitation +1 about advance after along application aptitude around ask asks attend availability
interview_invitation +1 behaviour* below book cancel* centre chat chef choose come confirm confirm* confirmed
interview_invitation +1 congratulations conversation declined details down event feedback filled financial
interview_invitation +1 fund* give gone good hereby hoping hour hr i'm i've id interview* invitation invite
interview_invitation +1 keen like link location looking looks making mark me meeting min minute most moved
interview_invitation +1 next now number office or passport person photo pick pleased pop prefer* quiz
interview_invitation +1 receptionist recruiting representative room round scheduled screening service share
interview_invitation +1 slot* soon sorry speak speaking stood suggest suit talk technical tell thank these
interview_invitation +1 third times type video walk wasn't we'll wednesday when without worker works
interview_invitation -1 again any applicant appointment are arrange asked bear candidates check click consider
interview_invitation -1 contact contract email employment eye file finish* first fit* happy here high hiring
interview_invitation -1 hold hours internal isn't it's its keep live manage many may mind more needed not
interview_invitation -1 nurse* pool post profile rate reached requirements review right shortlist* should
interview_invitation -1 since site small somebody start stronger taken thought under update within written
interview_invitation -1 years yet
assessment_invitation +1 action ahead answers applicant apprenticeship as asks assessment* assigned assignment
assessment_invitation +1 attached begin behaviour* brief budget by case challenge choose choosing clerk closed
assessment_invitation +1 coding come complete completed day deadline debrief did discussion each everybody
assessment_invitation +1 everyone executive exercise fill find flat get go happens home hour how isn't it's
assessment_invitation +1 joining link look* luck minute minutes missing money must next one online or per
assessment_invitation +1 personality phone pleasure practical questionnaire questions rate record refund
assessment_invitation +1 refused requested respond rights room round sample schedul* see selection situational
assessment_invitation +1 skills stage started step study takes task than tough trial up upload video website
assessment_invitation +1 what work you'd you'll zone*
assessment_invitation -1 all another applications applied asked assume been can't changed down exam founder
assessment_invitation -1 free future had hard here high hiring i've in information interviews invitation job
assessment_invitation -1 jobs join just keep last love may me might move my name never new not now offer
assessment_invitation -1 offer* place say sign* somebody this times tuesday under until view weeks welcome
assessment_invitation -1 when where working
offer +2 hour
offer +1 acceptance accepting agreement appointment attached become begin behalf booked by confidential
offer +1 confirmation congratulations contract days decline discount else every expires financial first follow
offer +1 formal future great hours impressed insurance intended it it's lectur* letter licen* lovely me miss
offer +1 monday months news nice notice offer official once pay picked pleased pleasure recommended references
offer +1 reject say sign* signed social standard start start* taken talk tell terms this thrilled through tips
offer +1 tuition verbal want weeks welcome well went weren't yes you'll yours
offer -1 again all another any being copy cv everyone file hard how i've interviews longer made might more
offer -1 most needed now officer online our part people person pick read receive resume saw see* service speak
offer -1 spot suits taking thank thanks those time under up where whether who
recruiter_outreach +2 across building
recruiter_outreach +1 ahead apply around assume authori* brief budget business caught centre chat click client
recruiter_outreach +1 close closed come coming commut* confidential connect consider daughter decline
recruiter_outreach +1 description details either emails ended event every* exciting experience eye find happy
recruiter_outreach +1 hour i'm i've informal inmail insurance interest its keen know learning linkedin
recruiter_outreach +1 location look love name needs onsite open opened opportunity out outside over pay people
recruiter_outreach +1 permit planner planning pleasure posted profile quick receiving recommend record recruit
recruiter_outreach +1 regardless remote respond retain* search search* send setting settled several sincerely
recruiter_outreach +1 someone spoke stage stop strong suit* swing task tax teacher tell third thought turned
recruiter_outreach +1 type up updated wants where without years yes yet you'd you're
recruiter_outreach -1 ago application associate book bring can't check closing copy doesn't else everyone
recruiter_outreach -1 everything feedback for forward hard how individuals job* jobs join keep letter more
recruiter_outreach -1 network news now office officer only pass personal pick pool program return saved say
recruiter_outreach -1 screen second secretary sent share so soon sorry standard step still take thank them
recruiter_outreach -1 think tuesday view visit want way we'll wednesday when works you'll you've
job_alert_newsletter +1 accountant across advanced agent along also appl* apply asks bank based best bring
job_alert_newsletter +1 business cancel* card* career case click close* closing community daily days demand
job_alert_newsletter +1 direct easy employers fee* few filled forwarded found free happens happy hearing here
job_alert_newsletter +1 jobs lectur* like manage match new once online others paus* planner policy post
job_alert_newsletter +1 preferences privacy professor* read recruiting relevant reminder remote search signed
job_alert_newsletter +1 slot* soon suitable them these this times top tough vacancies view when works you'll
job_alert_newsletter -1 any application attached been below can't come from i i'm i've id isn't its know live
job_alert_newsletter -1 location love mind our regards role starts tell than through title two want we'll
job_alert_newsletter -1 we're worth you yours
job_alert_newsletter -2 me
status_update_other +2 file*
status_update_other +1 action agreement along anything bear been before by community complete consideration
status_update_other +1 decision* documents else emails ending everything expect file fits forwarded further
status_update_other +1 gave get had has id incomplete intended interviews into is lectur* linkedin months note
status_update_other +1 panel passed placed pool profile reached receiving recruiters referees references
status_update_other +1 remain remains shortlist* sign* something soon sorry status step still submitted taken
status_update_other +1 talent time* to today touch tutor under until update upload viewed waiting wants weeks
status_update_other +1 wish withdrawn works you've
status_update_other -1 able also applications apply* asking back below bring call candidates consider
status_update_other -1 discussion do due each employment experience following forward free future give got i
status_update_other -1 interest learning letter llc looking love luck make manage mark me message minutes
status_update_other -1 monday most moved no not off once opening opportunity over pay person pleased questions
status_update_other -1 rate reply requirements response resume return role room secretary sent service share
status_update_other -1 shift small spot start start* talk task teacher therefore together tuesday unsuccessful
status_update_other -1 use which who whose work writing years you're
unrelated +2 also file* getting subscription*
unrelated +1 2pm accept account administrator admissions against always an another anyone anything apartment
unrelated +1 appear appl* appointment arrival article bad based basic beneficiary booking brief budget*
unrelated +1 business can't capacity card career changed cheers choice* citizens* claim* click coming
unrelated +1 confidential* considered copyright could couldn't credit currently daily database date date*
unrelated +1 daughter debrief decided delay* demand details did different difficult drop else email emails
unrelated +1 exciting executive exists experienced fee* few financial find fit* focus form free generally
unrelated +1 given great guide hard hasn't high hold how hr huge immediate include individuals information
unrelated +1 insurance interviewed interviewing items kept kit lack landlord large latest life list loan
unrelated +1 looking mailing make making mark message miss money more mortgage most my new news newsletter now
unrelated +1 offer offer* official online opening opportunity options order page panel pass people perfect
unrelated +1 picked pipeline program programme programmer provide quote reasoning received receiving recent
unrelated +1 record* rejection remain* reminder removed rental requirements reserved response review* rights
unrelated +1 schedule searching second security see* selected service signed slots social some sometimes
unrelated +1 speak* special standard stop submission submit submitting talking terms test tests that the these
unrelated +1 this thought tomorrow too transfer try urgent use valid visa was wasn't well which wish with
unrelated +1 worth yet
unrelated -1 across advis* advise after agent applicants application appointed appreciate apprentic*
unrelated -1 apprenticeship asked asking assignment associate at barista behaviour* board bringing centre
unrelated -1 check* chef confirm* conversation cordially cv delighted disappointing discussing dropping
unrelated -1 duration editor enclosed ending exercise eye falls feedback finalist finish finish* flat glad got
unrelated -1 graduate hear helpful inmail intake invitation invite it's job last letter letting librarian llc
unrelated -1 longer me min monday moved near nice note nurse* openings operations our patience pick pleasure
unrelated -1 pool professor* profile progress* reached reapply* recruiters referees regarding regards rejected
unrelated -1 requirement requisition room saved saw sign* speak spot status stronger submitted suit suitable
unrelated -1 talent teacher team technician third together unsuccessful us vacancies warmly we whether
unrelated -1 withdraw you'd you're you've
unrelated -2 certificate* recruitment
`,
  de: `
application_confirmation +1 alles bekommen bestatigen dsgvo eingang eingangsbestatigung gmbh jetzt kennenl*
application_confirmation +1 konnte nicht sind zur
application_confirmation -1 ab beste* dem einem einer gern* gute ihnen komm* mussen nach* noch ruckmeldung
rejection +1 alle* auswahl* beim besetz* besetzung bewerbung bewerbungsu* datenschutz* diese dossier es geben
rejection +1 gefallen geh* gesprach* gruss gute haben hat hatte* ihnen interesse jede* jemanden keine* laden
rejection +1 meld* nehmen nicht passen* ruckmeldung schon sich unterlagen vorbei* vorstellungsg* wieder
rejection -1 absage* auftrag dein du ein eingang fuhr* grusse* leiter* link personal* start such* telefonat
rejection -1 viele* von zur
interview_invitation +1 abgeschlossen ag bewerbung da dein dich dort erstgesprach freundliche* fuhr* geben
interview_invitation +1 gefallen gern* gesprach* hat jemanden kennenl* komm* mochte* nichts passen personal*
interview_invitation +1 reisekosten ruhe schritt sollte* such* suche* uns vor wurde*
interview_invitation -1 ab ander* auftrag aus beim dank* dass fragen ihr* ist keine nach* noch start sucht
interview_invitation -1 videointerview* viele* von weiter wurde zeitversetzt*
assessment_invitation +1 ab anhang auf bearbeite* bekommen besetzung bewerber* bitte* eine einen einer
assessment_invitation +1 einladung einstellung* erfolg fragen fur hatte* komm* leiter* lust melden person*
assessment_invitation +1 personalberat* schritt start* stellen video* videointerview* wahl wurde*
assessment_invitation +1 zeitversetzt*
assessment_invitation -1 alles ander* auftrag bescheid beste* da dass freue* hat hor* kann lebenslauf liegt
assessment_invitation -1 lohn* mitarbeiter* personal* stelle suche* termin zuruck*
offer +1 als angebot auswahlverfahren beste des dich die freundliche* fuhr* im in mochte* mussen nach ob
offer +1 personal* position ruhe stellen* stunden termin vertragsangebot vorerst zusage
offer -1 ihre mehr minuten nehmen nichts sind sollte* suche* telefonat viele* wer wurde
offer -2 dank*
recruiter_outreach +1 an aus beim beste dir ein einem fur ihr interesse keine kommen lebenslauf lohn* mich mir
recruiter_outreach +1 mitarbeiter* nicht ob schick* schritt sind stellen* suche* sucht team viel wechsel*
recruiter_outreach +1 weiter* zuruck
recruiter_outreach -1 ander* es ihnen kann leiter* person* personalberat* seh* weiter zur
job_alert_newsletter +1 bewerber bewerbung* hier mehr newsletter schon stellen suche* termin* viel weiter*
job_alert_newsletter -1 ab als dem fur grusse* ihr stelle
status_update_other +1 als bewerber* bewerbung das diese fehl* hr langer los* nichts stelle unterlagen weiter*
status_update_other +1 wieder
status_update_other -1 aus berucksichtig* beste* dem eine einem hat interesse keine leider nach nachste*
status_update_other -1 personal* seh* vor zum
unrelated +1 absage* angebot da dir dsgvo entschieden fur gute habe* ihnen ihr* interview* minuten neue sein
unrelated -1 als ausbildung* bei bewerbung bewerbung* dass dein feedback geben kann keine keine* liegt mir
unrelated -1 nach* personal* sich stelle treffen uns unser von vor weiter* wird zu zur
`,
  fr: `
application_confirmation +1 arret* cloture* confirm* cv enregistre* envoyee infirmi* non offres postulez
application_confirmation +1 reserve* similaires succes suivez te transmis*
application_confirmation -1 appel avez client* cordialement derniere donc l nouvelle on place* recrut*
rejection +2 derniere
rejection +1 adjoint* assistant* aupres avez base budg* ca cherch* chez choix donn* donnees donner* dont
rejection +1 entretien* ete etre favorable* figur* finalement gard* ingeni* interne* mes n'a nos nouvelle
rejection +1 personne* personnel personnes peut plaisir porte pourrait pourvu* que quelqu'un recu* responsable
rejection +1 reste* retour spontanee tes une voir y
rejection -1 aucun* bientot confirm* contrat convi* cours educat* emploi en engagement entretien envoyee
rejection -1 examen fonction* interesse* invit* me nouvelle* offre ou patience postule preselectionne* prise
rejection -1 proposons repondr* retenu* retourner sein seriez similaires succes suivez talents toujours vers
rejection -1 video voudr*
interview_invitation +1 8h* attention ce charge* cherch* deja discut* echange fonction ici ingeni* lien mes
interview_invitation +1 note notre passer porte que qui rencontrer seriez transmis* visio* voudr*
interview_invitation -1 11h* annule* autre* chez classe* comptable dossier en epreuve* ete interet manqu*
interview_invitation -1 place* plaisir plus poste remerci* reponse son sur y
assessment_invitation +1 chef* commencer concours contrat cordialement differe* donner* emploi essai etape
assessment_invitation +1 exercice* invit* joint* lien par passer profil proposer realise* renvoy* reste* sein
assessment_invitation +1 tard* tes une video voir
assessment_invitation -1 avez avoir deja encore interet lettre m mes mon remerci* repond* retenu* retour
offer +1 accepte* brut candidature cdi ce choix comme contrat decision directrice disponible du duree embauche
offer +1 engagement equipe favorable* fonction joint* parmi plaisir plein* qualite repondr* retourner salaire
offer +1 si signe stage stagiaire t te
offer -1 cordialement donc encore n pas place* qui voir vous
recruiter_outreach +1 base chez colle correspond discut* figur* infirmi* interesse* je mon ne opportunite* ou
recruiter_outreach +1 oui profil rappel* recherche recrut* repond* responsable rh un vu
recruiter_outreach -1 ete le lettre on place* pour proposition voir
job_alert_newsletter +1 cherch* chez commencer disponi* emploi invit* linkedin m nouve* offres peut postes
job_alert_newsletter +1 recherche y
job_alert_newsletter -1 avec candidature ete je nous offre on pas pour votre
status_update_other +1 avez candidature* commercial* copie cours dossiers etude examen jury linkedin patience
status_update_other +1 plein* prefer* recrutement retir* vers vue
status_update_other -1 au base classe* derniere directeur interesse* lettre m on personnes plus retenu* suite
status_update_other -1 voir
unrelated +2 offre
unrelated +1 11h* annule* candidat* car chance choix concours contrat decision derniere dossier etude jury non
unrelated +1 notre nous presenter propos* recu* rencontre rendez report* retenu* son tu un
unrelated -1 aventure bon bonne ca candidature candidature* comme consult* du emploi est etape ici je lien
unrelated -1 linkedin malheureusement n note ou personne* poste poursui* prevu* pris profil que recrut*
unrelated -1 renvoy* retour t ton visio*
`,
  es: `
application_confirmation +1 alguien conserv* cv empresa equipo estamos exito ha han inscripcion paciencia para
application_confirmation +1 perfil* quedad* realiz* revisa* se sera solicitudes soy vacante
application_confirmation -1 agradec* del encantaria mi por qued* sido trabajo visto
rejection +1 administrativ* alguien bien bolsa candidat* carta con concurso considera* contacto dir* director*
rejection +1 entrevista* fue gusto he hemos intern* jef* mejor mi nuestro nuevas otr* participa* people
rejection +1 permiso* plaza prefer* proceso puesto que quedad* result* salarial* saludo* seguir* seleccion si
rejection +1 sobre solicitud tecnica* un vacante volver
rejection -1 agend* antes atencion baja charla* comunicar* confirm* contrato cuando enlace esta experiencia
rejection -1 falta incomplet* invit* llegado proxim* puede* respond* soy
interview_invitation +1 al bien buscamos cambi* candidatura carta cerrado confirm* conversa* curriculum
interview_invitation +1 entrevista etapa fase firm* ha hablamos he horario* las ningun* pasa* presel* recorda*
interview_invitation +1 sera suerte tecnic* videollamada visto
interview_invitation -1 como complet* convocatoria de finaliz* fu* fue los plazo program* su trabajo tu
assessment_invitation +1 atencion busc* caso como consultor* director* enlace entreg* finalista* finaliz*
assessment_invitation +1 grab* gustaria hay inici* mayor necesit* pedimos posicion practico proceso prueba
assessment_invitation +1 puede* result* seleccion test tienes viene
assessment_invitation -1 datos encantaria esta falta ha le participa* personas revisa* si su tecnica*
offer +1 al analista antes auxiliar avanz* avisar* bolsa brutos carta cerrado como cuando dir* dni encantaria
offer +1 entrevista* esta evaluacion* firm* hablamos inici* jornada nuev* para pasa* permiso* pued* queda si
offer +1 tienes trabajo
offer -1 bien busco datos gracias guard* otr* tecnic* vida
recruiter_outreach +1 agend* alguien baja caso confidencial* cv del director* disponib* empleo encantaria
recruiter_outreach +1 estamos experiencia gustaria he interesa* llamo mand* master necesit* nuev* oportunidad
recruiter_outreach +1 perfil podria* proxim* responde* su tenemos vacantes
recruiter_outreach -1 cargo convocatoria cuando entrevista hemos inform* las mas no otr* puede* queremos si
recruiter_outreach -1 solo
job_alert_newsletter +1 administrativ* auxiliar baja entrevista estas h necesit* ofertas responde* tienes
job_alert_newsletter -1 ha le los otr* sin su un y
status_update_other +1 candidatura cargo evaluacion* hay incomplet* pasa* pedido pedimos perfil proceso queda
status_update_other +1 registrad* sigue tecnic* tienes
status_update_other -1 a base candidat* del el intern* program* puesto respond* se solo trabajo
unrelated +1 agradec* candidat* comunicar* consultor* encantaria entreg* entrevista* finaliz* fu* hueco oferta
unrelated +1 pasa* plaza plazo pod* postulacion puede* saludo* solicitud tenemos tu
unrelated -1 al bien candidatura cargo conocer* conversa* datos dir* economica empleo en envi* equipo firm*
unrelated -1 guard* gust* gustaria hoja inscri* jef* mas nuestra participa* personas program* pued* seguir*
unrelated -1 seleccion sin solo talento trabajo un vida
`,
  it: `
application_confirmation +1 allegat* ammess* apert* arrivat* capo* carico caso concorso consegn* mand* manda*
application_confirmation +1 parte preso profession* requisiti ricezione sapere sara saranno sentir* stage
application_confirmation +1 stiamo
application_confirmation -1 al della esame le person* saluti
rejection +1 assun* budget candidature che chius* conoscer* consider* convocat* copert* dispiac* disponibile
rejection +1 esame esser* ferm* gia ha idone* impiegat* inform* inizi* linea lo nostra pagina percorso pero
rejection +1 person* piacere pratica prendere pres* presa prov* qualora qui ragazz* responsabil* ringrazi*
rejection +1 riscontro saluti saluto scelt* sono stato trasmess* un venut*
rejection -1 allegat* carico conferm* consegn* contatt* interess* interesse invit* possiamo profilo saranno
rejection -1 una
interview_invitation +1 addett* ammess* andrebbe assun* azienda call candidatura copert* della dirett*
interview_invitation +1 disponibilit* grazie ha incontr* indic* lieti nostro posizione posto prefer* pres*
interview_invitation +1 prossim* quando rispond* sapere saranno seguito selezione sono telefonata va vorremmo
interview_invitation -1 anni colloqui* cv domanda entro impiegat* piacere prova solo verr* volta
assessment_invitation +1 allegat* attitudinal* bene bocca chied* come dovra* inizi* invia* link lupo oltre
assessment_invitation +1 posto prova ricezione ruolo scelt* sto subito ti tua un una va
assessment_invitation -1 a abbiamo altr* conferm* contratto grazie profilo
offer +1 al allegat* assunzione carico come contratto disponibile dopo esit* firm* manda* netti nostra parte
offer +1 piacere positiv* posto prepar* presso proced* proposta prova ragazz* ral sapere sara sei selezione
offer +1 subito vorremmo
offer -1 ancora grazie ora presa present* ricerca sosten* sto un una
recruiter_outreach +1 al anche cercando cerchiamo contatt* contratto cordial* dirett* esperienza gruppo
recruiter_outreach +1 impegno interess* interessat* lavoro nel nuov* oltre parlare preso qualora ricerca
recruiter_outreach +1 rispond* saluti selezion* stiamo suo un una visto
recruiter_outreach -1 ancora aspett* caso conferm* della dopo entro fare ferm* fissa* hr lettera nella pres*
recruiter_outreach -1 punto qui ruolo ti tua volta
job_alert_newsletter +1 annunci apert* arrivat* il sapere stage
job_alert_newsletter -1 al da entro giorni la present* se si
status_update_other +1 appena contatt* fase nostr* nostra offert* posizione selezione tecnic* tuo valutazione
status_update_other -1 abbiamo anche cv esser* solo sono te
unrelated +1 client* colloqui* colloquio conferm* domanda e esit* magazzin* nostr* nuov* offerta per possiamo
unrelated +1 present* proposta ragazz* ricevut* scelto si
unrelated -1 ancora apert* bene candidatura capo* chi consider* curriculum deciso dispiac* esame ferm* indic*
unrelated -1 interess* interesse le letto lieti mand* nessun* ora percorso piu pratica prepar* prova qualora
unrelated -1 saranno selezione solo sono stiamo successiv* test vorremmo
unrelated -2 come
`,
  nl: `
application_confirmation +1 al als bel* duurt geen gerust goede het hoor* komen krijgt medewerker* motivatie*
application_confirmation +1 niets ontvangen ontvangstbevestiging open plaats samen sollicitatie tot uiterlijk
application_confirmation +1 vacature* vragen werving* zijn
application_confirmation -1 er gesprek jouw kom* niet profiel uit van volgende
rejection +1 afgerond al ander* arbeidsovereenkomst assessment* bedank* bekeken bel blij case dank* door
rejection +1 functie gerust heb iemand inmiddels interesse jou kandidaten klik komen komt me medewerker* meer
rejection +1 mijn niet over personeel* plek plezier probe* reactie ronde succes vrij werkvoorbereider werving*
rejection +1 zit* zoeken
rejection -1 aanstelling bel* beschikbaar geduld gefeliciteerd gesolliciteerd interview* je kandidatuur
rejection -1 kennismaken keuze krijgt mee* terug weten woning
rejection -2 of
interview_invitation +1 bekeken bel bel* bevestig* feedback gerust gezien kennismak* kennismaken me mee*
interview_invitation +1 moeten naar niets nodig op over plaats probe* rol ronde schikt sollicitatiegesprek*
interview_invitation +1 stap tot tweede wanneer wie wil willen zou
interview_invitation -1 bedank* beschikbaar doe hebben hebt huur* jouw mag nemen nieuwe nog opdracht
interview_invitation -1 opdrachtgever plek start* te verder voor
assessment_invitation +1 als andere bijlage budget doe gefeliciteerd graag interview* jobs kandida* kandidaat
assessment_invitation +1 krijgt kunt leuk link maak mag meer nu opdracht opnemen samen selectie* stap start*
assessment_invitation +1 te uit uiterlijk video* voor vragen wil
assessment_invitation -1 assessment* ben bij case cv deze heb jou kan krijg me mijn ons over weten
offer +1 aanstelling als baan bel ben besloten bevestig* bijlage docent* door fijn helaas jouw kandida* mag na
offer +1 nodig of ondertek* over planner start* tegen u voorstel wanneer welkom weten wil* zodra
offer -1 aan afgerond afspraak cv heb hier is je kan kandidaat koffie krijgt maken meer team vacature voor
recruiter_outreach +2 jouw
recruiter_outreach +1 baan door goede graag iets in interesse kennismaken koffie meer moment namens niet
recruiter_outreach +1 opnemen plaats profiel rol schikt tegen u uit uw vacature voorstellen wanneer
recruiter_outreach +1 werkvoorbereider weten wij zin zoek
recruiter_outreach -1 aanvraag arbeidsovereenkomst budget deze hier je kan kom* komt kunt langs* laten me
recruiter_outreach -1 niets nodig of reactie voor willen
job_alert_newsletter +1 krijgt monteur* uit vacature* zoeken
job_alert_newsletter -1 als dan en groet* hebben is om te u wij
status_update_other +1 andere dank* even geduld gegevens gesolliciteerd jammer jouw kandida* keuze krijg me
status_update_other +1 moment monteur* namens nemen niets nodig personeel* profiel spreken vacature verzonden
status_update_other +1 wil* zijn zodra
status_update_other -1 bel* bewaren bij dienst geen graag helaas het hier jou kom* met ontvangstbevestiging
status_update_other -1 stellen
unrelated +1 aanvraag beschikbaar bewaren contract duurt gegevens graag het is jouw kandidaten koffie komt
unrelated +1 kunt mag mee* past teken* tot uw verder volgende wil woning
unrelated -1 aan al assessment* baan bel bel* ben bent bevestig* bijlage capaciteiten* case dan dienst docent*
unrelated -1 doe door functie gerust gezien goede hebt hier hoor* huur* in je jou kennismaken kom* krijg
unrelated -1 krijgt laten leuk na namens opnieuw personeel* probe* salaris* selectie* sollicitatie stap
unrelated -1 stellen stuur* succes terug test* toelicht* tweede uit vragen welkom wil* willen zou
`,
  pt: `
application_confirmation +1 apos as cargo concurs* contacto curriculo envi* inscri* inscricao lugar noticias
application_confirmation +1 pela proxim* receb* selecao selecionad* sera sim tudo vagas vou
application_confirmation -1 com contrata* da de e falta* que se tecnic*
rejection +1 acusamos alguem apos avis* base candidat* como concurs* considera* const* contrata* curriculo
rejection +1 decisao diretor* em encerrad* estiver* ficou fim foram funcao infelizmente ja jornada manda muito
rejection +1 novo para participacao pessoas precisa preenchid* processo rececao requisitos retorno salarial
rejection +1 selecao seletiv* ser ter vez vi vindo
rejection -1 analis* anexo assin* candidato creche desafio motorista o selecionad* teste* time tiver*
interview_invitation +1 breve ca chamada confirmad* conhecer conversa* curriculo diretor* engenheir*
interview_invitation +1 entrevista* falar* fase* gostar* jornada numero obrigad* outr* passar pela respond* rh
interview_invitation +1 segue tecnic* tua
interview_invitation -1 abraco* assim convid* em gravad* inscrev* nao operador* para prefer* vagas
assessment_invitation +1 ainda anexo caso dados desafio em entrevista* enviad* equipe escolh* etapa* falta*
assessment_invitation +1 fazer gravad* ja mais perfil pratic* prefer* queremos seguir* selecao talentos tempo
assessment_invitation +1 tens teste* teu time uma vai ver
assessment_invitation -1 breve candidata* numero obrigad* se ser tecnic*
offer +1 admissao anexo assin* breve candidato carta contrato deixa* document* em encontra equipa escolhid*
offer +1 estiver* gestor* inicio inscricao ja lugar no noticias pj precis* proposta quer regist* salarial
offer +1 salario tem time vez
offer -1 abraco* as bom coordena* mais obrigad*
recruiter_outreach +1 abraco* apresentar* cliente contacto contato conversa* convite* diretor* em encontrei
recruiter_outreach +1 engenheir* foi ligo melhor* na operador* passou perfil precisa prefer* procur*
recruiter_outreach +1 profissiona* seu sou vagas ver
recruiter_outreach -1 analis* aqui assim ate avis* candidato como ja nov* outr* proposta quando ser tua
job_alert_newsletter +1 auxiliar com de desta nosso ofertas prefer* quer receb* selecao ser time vagas
job_alert_newsletter -1 ao ate candidat* candidato o para sua te vaga
status_update_other +1 assim cadastro candidat* candidatura chamada document* etapa* falta* foi gestor* nossas
status_update_other +1 nosso obrigad* paciencia particip* passou pedido pela posicao precisa profissiona*
status_update_other +1 queremos sua tempo ter
status_update_other -1 agradec* ao as base cargo com como concurs* cumprimentos inscri* muito nao nov* pessoa*
status_update_other -1 proxim* requisitos se seguir* seletiv* sem sera trabalho tudo
unrelated +1 agend* analis* apresentar* banco candidaturas considera* convid* e encontra entreg* fase* foi for
unrelated +1 inform* inscrev* interesse no nosso oferta pedido pratic* questionario segue sua teria* vagas
unrelated +1 visita
unrelated -1 admissao aqui bom candidat* candidata* candidatura cargo complet* conversa* convite* cpf demora*
unrelated -1 disponibilidade escolhid* falta* gostar* manda melhor* nossa outr* particip* passou profissiona*
unrelated -1 proposta que receb* recebemos salario seguir* selecao sim sorte te tecnic* teste* time vindo
`,
  pl: `
application_confirmation +1 beda dokument* dotar* formularz* grafi* najlepiej odez* ofert* oferta osob*
application_confirmation +1 pogada* uwage wiel* wykon* zostala
application_confirmation -1 cv dla za ze
rejection +1 bez brak dla dzwoni* gdyby* inn* jesli juz musi* nasz* odez* odpowied* osob otrzymal* pana pania
rejection +1 po ponown* pozosta* proces* projekt* razem stanowisko szukamy trafil* udzial widzi* wizyt* ze
rejection +1 znac znalazl* zost* zostala zostan*
rejection -1 bank brutto czy grafi* jest poszukuj* potwierdz* pozna* propozycj* termin* umowy wybran* zespole
interview_invitation +1 dogodn* dostal* etap* jesli kierow* kolejn* masz ogloszenie pani pogada* praca prosze
interview_invitation +1 rol* szuka* tylko ubezpiecz* ze zost*
interview_invitation -1 cos dokument* przesl* zmian*
assessment_invitation +1 czy godzin* gratul* kierow* link* odesl* osob* pana powodzenia pozdrawiam* prosimy
assessment_invitation +1 przesl* przygot* stanowisko
assessment_invitation -1 doradc* grafi* jezeli porozmawia* potwierdz* termin* tym za zaprasza* ze
offer +1 chcem* dokument* elektr* etat gratul* ksiegow* najlepiej pasuj* podpis* prac* proponuj* propozycj*
offer +1 rozwaza* szkole* twoja umowa umowe wynagrodz* znac
offer -1 dla dziekuj* kadr* przeslan* zlozon*
recruiter_outreach +1 asystent* brutto chcial* czy etat firmie gdyby* handlow* jesli jest klienta link*
recruiter_outreach +1 najlepiej nowe oglosze* operator* osob* otwart* pani poszukuj* pozna* prace profil
recruiter_outreach +1 projekt* szukamy trafil* wspolprac* z
recruiter_outreach -1 bedzi* dziekuj* jak jako jezeli potwierdz* zalacz*
job_alert_newsletter +1 cv dalej inzynier* ofert* profil prosimy
job_alert_newsletter -1 na od za ze
status_update_other +1 cierpliwosc dokument* elektr* etat* gdyby* nikogo oferte pozdrawiam* pozosta* profil
status_update_other +1 rekrutac* uzupeln*
status_update_other -1 kadr* kontak* niestety oferta po rozpatr* spotkani* zostala
unrelated +1 bank chcem* cv do dzieki grafi* handlow* jesli jeszcze kolejn* konkurs* kontak* niestety oferta
unrelated +1 oferte ogloszenie osob* powazaniem prosimy rekrutac* rozpatr* tylko umowy wpad* zespole zmian*
unrelated +1 zostal*
unrelated -1 beda bez cie dane finansow* godzin* jak jezeli juz klauzul* masz mysl* odez* ponown* praca probk*
unrelated -1 proces* projekt* przyszl* rozwiaz* spotkani* stanowisko wykon* zadan* zatrudni* ze
`,
  sv: `
application_confirmation +1 brev* case* cv emot er fram jobb* jobbet kommit mottag* nasta nu oss registrera*
application_confirmation +1 sokande spontanansokan steg
application_confirmation -1 alla fortfarande garna med samtal* var
rejection +1 andra annan annu anstalla aterkoppling att av avslut* behover beklag* beslutat blev det dig
rejection +1 flytta* folj foll fortsatt* gick hor hora igen lycka meddela* nya platsen prata ringer sokande
rejection +1 tack till uppfyll* visat
rejection -1 ansokan arbetsprov* avtal* bankid bekraft* ber bjud* er fram ingen intresserad jobb* langre lon
rejection -1 mote nytt oavsett om passar provanstallning rum senast starta* svar* uppgift vill
interview_invitation +1 bjud* forbi hor* hora intresse kan lank* med meddela* mote passar prata rollen se
interview_invitation +1 skicka som stang* stort telefon* tid tjansten traffa vi
interview_invitation -1 annars ditt hos ja nagon tillbaka
assessment_invitation +1 alla anstallning arbetsprov* avslut* ber det far gar genomfor* gor hos komma kul kund
assessment_invitation +1 lycka minuter nasta nya rollen se senast skicka soker spela* stang* steg test*
assessment_invitation +1 uppgift vanligen videointervju* vill
assessment_invitation -1 din garna inget jag kan mig tack
offer +1 anstalla anstallning avtal* bankid behover bekraft* ber beslut blir emot fick hos hr ja jobbet lon*
offer +1 maste person* provanstallning referens* senast skriv* start stort tilltrade tjanst* vid vidare visa
offer -1 av de har kund
recruiter_outreach +1 anstall* att cv dig forbi halsning* i inga intresse intresserad jag jobb* kan kommun
recruiter_outreach +1 kontakta* laste mer minuter nasta nyfiken nytt oss personal* prata rekryter* rum skriv*
recruiter_outreach +1 soker spela* starta* steg tjanst* vanligen
recruiter_outreach -1 ab annars annu ansokan besked blir de far gora ingen mig plats referens* tjansten vill
job_alert_newsletter +1 avregistrera* avslut* blev cv kommun las nya se traffa
job_alert_newsletter -1 att det ha inte jag och till vi vill
status_update_other +1 annan ar behover fatt inte kommun mer nagon nu profil registrera* se valkom* vara
status_update_other -1 boka* brev* den dig en foll forbi fram ha hor hora plats prata rekrytering rollen
status_update_other -1 samtal* senast skicka skriv* tillbaka tyvarr
unrelated +1 ab andra ansok* bankid bifog* blir cv er for garna hr in kan kontakta* kvar lank* lon* nedan ni
unrelated +1 om plats platsen rum senast signera* soka starta* till urval* valkom* visa
unrelated -1 arbetsprov* aterkoppling av beklag* dig din du en far ha hos inget jag jobb jobbet lycka meddela*
unrelated -1 motsvara* nar oss profil registrera* samtal* som tar tillbaka vi
unrelated -2 sa
`,
  tr: `
application_confirmation +1 aldik cv deneyim* donus etme* firsat* gorevli* kabul kadro* olumsuz sonuc* ulasti
application_confirmation +1 universite*
application_confirmation -1 calis* gor* gun kariyer* ver* yeni
rejection +1 acik aldik alim anlas* basvur* bildirim* biri* cok coz* deger* diger durum* gecersiz geri gormek*
rejection +1 gorusmem* hala ihtiyac* ihtiyacimiz* ileride* izni* kadro kal* katil* kisi* link* maalesef olmad*
rejection +1 olursa* personel pozisyon* referans* sef* sevgiler sonuclan* sure* tercih ugra* uzun veril* vize*
rejection +1 yana yapabil* yazik
rejection -1 donus ekte* gonder* guncel icinde kadar kayd* proje takvim*
interview_invitation +1 aday* adim* asama* basvuru* cv direktor* gorusmen* gun ilani is kal* katil* mi* mudur
interview_invitation +1 muhendisi mulakat* onayla* sakla* sana sevgiler sureci* tanismak usta uygun yarim
interview_invitation -1 anlas* ariyoruz arkadas* deger* deneme don* etmek* gonder* kadro* yeni
assessment_invitation +1 adim* cek* deneme ediyor* gec gonder* ise isim* istiyor* kal* karar* muduru odev*
assessment_invitation +1 rica sef* sure* tekni* usta ver* veril* video
assessment_invitation -1 aday* alim* deger* ekip* hemsire* ilgi* is maas muhendisi proje sana sinav* yapilac*
assessment_invitation -1 yeni yonetici*
offer +1 aldi* aramiz* basla* bekl* bekle* beklenti* calis* ceva* degil* ediyor* ekip* gorusmek gun hazirla*
offer +1 hos ise istiyor* kabul katilman* maas mektubu* mi* oldu onayla* pozisyon* sigorta* sure* tamam*
offer +1 tamamla* tasarimci* ucret yer
offer -1 basvuru* daha don* ilan* ilet* ilgi* teklifimiz* usta ver*
recruiter_outreach +1 acik aldik ariyoruz arkadas* ben degil* devam ekib* firsat* gorusmek hemsire* ilgini*
recruiter_outreach +1 ist* kisi* mis* muduru musait* ozgecmis* profil* sakla* saygil* ucret universite* yeni
recruiter_outreach -1 aday* basvuru* deneme ekte* gunu ilan* kadar sigorta* son sure* sureci*
job_alert_newsletter +1 acik cv* deneyim* firsat* pozisyon staj* temsilci* uzun
job_alert_newsletter -1 aday* kadar kadro* olarak yap*
status_update_other +1 devam ediyor incele* kapat* kvkk profil* sure* sureci tekni* yapman*
status_update_other -1 calis* gorev* gun* gunu kadro* saat* sana sayil* son uygun yap*
unrelated +1 alam* basvur* basvurabilir* biri* cag* cok cv* davet* devam diger ediyor ekte* en etme* etmek*
unrelated +1 gonder* gun* ik kontenjan* maalesef maas mudur mulakat* olumsuz onayla* rica saygil* sonuc*
unrelated +1 teklif* teklifimiz* tekni* tercih tesekkur* verdik video yeni yeniden
unrelated -1 adim* asama* baglanti* calis* cv degil* ekib* gor* gorev* gun icinde ilgi* katil* sonraki
unrelated -1 sonuclan* tarih zaman*
`,
  he: `
application_confirmation +1 אישור בחר* היה הצלחה חברה מיון מישה* מקרה נמשיך נקלט* סייע* פנייתך קיבלתי תודה תוך
application_confirmation -1 ב* בברכה החלטה לך עם ש* שלך
rejection +1 אוי* אולי אותך איתך אם גיוס היה העדפ* העניין הפעם ועל חוזה ייפתח* להצטרף להשיב להתקדם לך לצערי
rejection +1 מבדק* מודים מועמד מועמדותך מועמדת מחדש מיון מנהלת מעניי* מתי נאלצ* נפתח* נקבע נשלח* עברת עובד*
rejection +1 עומד* פני* ראיון רק שיחה תהליך תודה תיאום תשלום
rejection -1 הסכם ות* ח חברה להציע מאגר* מועמדות* מועמדים מנהל נהג נמשיך עבודה עם פניות צורך קישור רכז* רשת
rejection -1 שולח* תאריך
interview_invitation +1 אם את בוא היברידי* היכרות הפעם הפרטים ועל ות* חיים יום לבחור לדבר להשיב מועד מחפש* מתי
interview_invitation +1 נאלצ* נוח נמצא* סייע* עבודה צריך קורות קיבלנו קיבלתי שיחת תאריך תהליך
interview_invitation -1 אבל אין אצלנו החלטה מנהל עד שלחת
assessment_invitation +1 אבל אחר הצלחה השלב וידאו חברה חברת חסר* ייפתח* להכין להשלים לענות לקבל מועמדותך
assessment_invitation +1 מועמדת מצור* נהג ניסיון נשמח עבודה עלייך פני* רק שאלון שלחי תרגיל* תשלום
assessment_invitation -1 לך לצערנו מודים נקבע
offer +1 אין אישור בכבוד הסכם ועדת ות* ח חוזה לך מצורף משרה נוספות עבודה רוצים רכז* שכר שמח* תפקיד
offer -1 גיוס ולא לקוח* מנהל פני*
recruiter_outreach +1 אבל אולי אותך איתי אם את בברכה בכבוד דבר האם התא* מגייס מגייס* מורה מחפשים מישה* מנהלת
recruiter_outreach +1 עובדים על עלייך פנייה שיחה
recruiter_outreach -1 אין הגיע* מהנדס* עד תודה
job_alert_newsletter +1 ב* בברכה דרוש* חברה חברת חדשות חיים חיפוש ייצור משרה משרות נוח נוספות עובדים קבוצת
job_alert_newsletter +1 קורות ריאיון רשת ש*
job_alert_newsletter -1 אותך אם אני אפשר אצלנו ולא יום יותר מחפש* נשלח* עד
job_alert_newsletter -2 את
status_update_other +1 אותך דבר החלטה הצעה השלב חברת חיפוש מהנדס* מועד מועמדות* מקרה נהג עדיין פניות צורך
status_update_other +1 צילום רק שולח* תהליך תפקיד
status_update_other -1 אני להשיב לזמן לך מועמדותך מתאי* עד קו רשת
unrelated +1 אבל אושר* זימון יום להגיע מועמד מחפשים מישה* מראש נדח* ראיון ראיונות ריאיון שמח* תשלום
unrelated -1 אצלנו את החלטנו היברידי* העדפ* וידאו ועל חברה לדבר להכין להכיר להמשיך להשיב לצערי מבדק* מודים
unrelated -1 מועמדותך מועמדת מחפש* מטל* מכרז מנהלת מעניי* מצור* משרה משרת מתאי* נוספות נשמח עבודה עומד* צוות
unrelated -1 צריך קבלת קיבלתי ראש רכז* שיחת שכר תאריך תהליך תיאום תיפתח* תעודת תרגיל*
`,
  ja: `
application_confirmation +1 ね へ ナ バ マ メ 了 付 再 募 少 届 履 書 着 確 絡 連
application_confirmation -1 そ ど め ク シ ョ 予 出 合 名 定 職 都
rejection +2 進
rejection +1 け な わ ィ バ 上 了 今 働 再 別 労 回 声 外 完 履 引 恐 方 施 決 由 礼 算 経 結 見 覧 計 話 談 論 足 運 際 難 験
rejection -1 す も ニ 中 予 信 出 同 少 待 急 料 新 検 残 知 第 給 貴
rejection -2 月
interview_invitation +1 ず つ ど や バ リ 事 履 書 月 条 来 次 歴 給 総 話 越 迎 選 都
interview_invitation -1 め る コ タ ド ニ 中 今 切 在 期 補 訳 録 開 限 際
assessment_invitation +1 あ へ わ ス テ 仕 作 出 可 年 性 文 材 次 考 送 進 録 限 題 願
assessment_invitation -1 じ ず そ ど ね ク ュ レ 事 今 件 会 務 同 少 心 接 施 決 知 種 通 都 類
offer +1 ぎ ぜ ね ァ イ ニ レ 万 付 保 備 働 円 卒 同 意 明 来 格 機 決 確 給 績 貴 越 迎 退 送 際
offer -1 そ ア コ チ ト マ メ ル 今 候 多 改 方 案 次 申 総 説 関
recruiter_outreach +1 じ れ ウ テ ナ ネ 万 介 仕 円 味 実 心 感 探 材 然 社 突 絡 興 談 貴 連 開
recruiter_outreach -1 つ 別 就 接 残 答 経 関 面 願
job_alert_newsletter +1 停 届 止 求 着 説 験
job_alert_newsletter -1 と エ ロ 話
status_update_other +1 ん ァ チ ュ レ 伝 出 報 声 次 状 第 絡 続 者 訳 退 連 進 間 際
status_update_other -1 ぜ な め ア マ 合 年 案 歴 礼 話 関
unrelated +1 れ ウ ポ ュ 不 中 今 他 件 会 保 取 外 引 御 文 査 検 機 疲 礼 者 送 集 願
unrelated -1 ぜ ひ や テ ャ 万 了 伝 作 働 公 円 出 務 卒 同 多 就 年 応 感 拝 条 歴 求 添 画 種 第 給 続 縁 考 職 計 設 説 課 越 過 都 間 際 難 類
`,
  zh: `
application_confirmation +1 不 交 你 初 单 复 成 投 提 收 查 聘
application_confirmation -1 为 做 关 合 学 安 年 想 感 找 有 注 消 祝 过 長 间
rejection +1 其 几 制 務 反 后 地 多 头 學 库 应 心 报 收 新 时 机 果 校 止 段 求 滿 留 监 第 結 缺 置 职 联 聘 能 表 謝 谢 跑 迎 銷 链 销 验
rejection -1 业 也 件 例 差 改 文 月 流 消 等 英 选 過
interview_invitation +1 下 不 何 你 便 個 口 工 想 文 案 段 监 经 给 考 英 面
interview_invitation -1 做 再 加 参 合 否 复 多 子 履 录 成 收 无 會 用 知 系 结 者 试 选 過 部
assessment_invitation +1 一 中 便 做 准 出 完 心 想 成 我 无 时 用 社 约 謝 链 限 题
assessment_invitation -1 人 会 历 名 已 往 新 是 简 资 这
offer +1 下 你 保 函 加 另 只 學 就 年 恭 按 放 是 期 标 欢 正 法 留 第 算 簽 聘 薪 要 过 迎 道
offer -1 上 中 会 位 個 历 处 您 有 生 简 這 長
recruiter_outreach +1 业 事 任 优 保 做 兴 冒 同 向 否 實 开 意 招 昧 更 期 業 没 注 流 熱 猎 班 经 缺 者 若 薪 話 证 趣 量 领
recruiter_outreach -1 二 再 出 另 子 安 岗 已 師 时 租 通 道 间
job_alert_newsletter +1 熱
job_alert_newsletter -1 上 下 不 人 我 有 通
status_update_other +1 件 充 关 反 回 定 担 招 放 新 期 流 程 等 终 调 进 间 集
status_update_other -1 上 与 业 到 務 同 学 将 師 开 得 手 為 生 看 确 给 联 能
unrelated +1 予 付 优 候 免 出 取 另 向 單 帮 您 意 拒 果 登 看 租 终 金 间
unrelated -1 业 主 了 任 份 你 做 后 实 届 开 式 息 找 技 收 新 来 格 正 环 监 程 聊 职 聘 職 能 计 试 进 邀 錄
`,
};
