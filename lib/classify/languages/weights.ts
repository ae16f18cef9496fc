// Written by tools/fit.ts: run it again after a change of words. What the words of each language speak for, see
// word-signs.ts.
export const wordWeights: Readonly<Record<string, string>> = {
  any: `
application_confirmation +1 alle analyst* analytics assistant data intern trainee
application_confirmation -1 ore sales
application_confirmation -2 uur
rejection +2 internship junior trainee
rejection +1 assistant backend freelance intern
rejection -1 alle google microsoft pm senior teams uhr uur
rejection -2 kl ore saat 點
interview_invitation +3 zoom
interview_invitation +2 google kl meet microsoft saat teams
interview_invitation +1 a.m am analyst* lead ms product uhr 時
interview_invitation -1 data sales
interview_invitation -2 ai freelance
assessment_invitation +2 tester trainee
assessment_invitation +1 am consultant google intern kl ms pm saat um
assessment_invitation -1 alle coordinator head microsoft specialist unsubscribe uur zoom
assessment_invitation -2 teams
offer +1 uur בשעה
offer -1 alle marketing sales uhr
recruiter_outreach +2 developer* director head
recruiter_outreach +1 architect consultant data devops engineer* manager ml ore scientist* senior um
recruiter_outreach -1 alle analyst* coordinator designer intern junior specialist uhr 点
recruiter_outreach -2 kl
job_alert_newsletter +2 controller designer specialist
job_alert_newsletter +1 ai analyst* consultant head intern internship junior lead manager marketing senior
job_alert_newsletter +1 trainee uhr unsubscribe
job_alert_newsletter -1 am kl
status_update_other +1 data head ms scientist* 時
status_update_other -1 consultant engineer* marketing software um uur
status_update_other -2 freelance
unrelated +2 godz ml
unrelated +1 am kl microsoft saat uhr unsubscribe zoom 点
unrelated -1 ai assistant consultant coordinator designer developer* director intern internship lead meet ms
unrelated -1 ore
unrelated -2 freelance
`,
  en: `
application_confirmation +3 acknowledg*
application_confirmation +2 appl* arrived case chef confirm cv hear it's look normally ring successfully
application_confirmation +2 thanks withdraw
application_confirmation +1 about after against application apply* apprentic* around available back below best
application_confirmation +1 business can't close complet* confirmation consider contact discuss either every
application_confirmation +1 expect few fit following form give given i'm id if its job joining latest letter
application_confirmation +1 life login luck may name news note opportunities order others passed privacy
application_confirmation +1 process profile reached read ready receive received screen screening sent should
application_confirmation +1 submitted talent terms thank those through touch tuesday way we'll who without
application_confirmation +1 working yes
application_confirmation -1 action among another asked attached board closed come could days didn't extend*
application_confirmation -1 first forward full future get had here i've know location longer looking message
application_confirmation -1 minute minutes needed new now off one online out outside partner pay per pick
application_confirmation -1 prefer* record required round say send service someone still stop submitting talk
application_confirmation -1 task tests them time unfortunately video wasn't what wish would years you'd
application_confirmation -2 bar friday hold must opens room thursday wednesday yet
rejection +3 appointed discussion lovely therefore went
rejection +2 already another apprenticeship barista bringing came candida* candidacy chose closer coming
rejection +2 eligible ends exam eye fall falls going gone had hired immediate interviewed opted places reached
rejection +2 recei* rejected requirement requisition site someone sorry speak* start status vacancy video walk
rejection +2 were written you'd yrs
rejection +1 accepted across all applications appointment appreciate as associate background bad been better
rejection +1 board call can't changed cheers choice* client close completed continu* cut decided did does else
rejection +1 employment encourage every exercise fee* feedback finish* forward further future gave got hard
rejection +1 has having held here however i interest interview let made miss money monitored moving not now
rejection +1 offer offered open operat* our over part people placed position prefer* process put ready reason*
rejection +1 recommend regards resources result review* saved score screen season second selected selection
rejection +1 set similar since so some somebody start* submission success take taking tax thank thanks that
rejection +1 this thought through time* too top unsuccessful update us want was whose without won't years
rejection +1 yours
rejection -1 also any apply* aren't around article available bank basic begin business by can close* confirm
rejection -1 confirmation consideration considered contact currently date details discuss documents drop
rejection -1 either emails expect file find fit form free fund* get heard home how hr if in intended interest*
rejection -1 interested is issue jobs just latest life like minutes name or order others paper pleased post
rejection -1 provide quick receive received record references registration reply request return review
rejection -1 reviewing ring saw science security see* share short should something soon stop submit
rejection -1 subscription* talent tell terms third thursday title until use wednesday will working works
rejection -1 you'll
rejection -2 appl* attached card check delay* down file* formal friday hasn't haven't hour huge id keep*
rejection -2 landlord looks min request* say sign* solve these urgent weeks
interview_invitation +3 slot*
interview_invitation +2 around availability carry certificate* chat choose come confirm design down event
interview_invitation +2 filled guide hoping invitation lack looks mark receptionist screen shortlisted speak*
interview_invitation +2 suits tomorrow video walk works worry
interview_invitation +1 about after also any anything ask attend below building can candidate chef
interview_invitation +1 conversation did does every* fit fits formal get give gone held invited join last
interview_invitation +1 learn licen* me meeting might minutes moved next office or our passport pay perfect
interview_invitation +1 person phone place pleased program resume room see* sorry speak step strong suit
interview_invitation +1 technical tell them there these think thursday time times together tuesday visit we'll
interview_invitation +1 wednesday when whether with worker working you'd you'll you've
interview_invitation -1 again applied apply* appointment asked back candidates careers click client cut
interview_invitation -1 database digital employment end fit* following found have haven't hear here home i
interview_invitation -1 into it's live love more must need new news now of only opens out post receiving
interview_invitation -1 record* reminder requirements season should small start task than this today try up
interview_invitation -1 vacancy view was who years you're
interview_invitation -2 hold since yet
assessment_invitation +3 minutes
assessment_invitation +2 applicants brief exercise flat how one page pick questions record requested stage
assessment_invitation +2 step takes task tough trial you'll zone*
assessment_invitation +1 action ahead answers any associate attached bad bank basic before begin below bring
assessment_invitation +1 by case challenge client complete could cut detail digital do don't draft each
assessment_invitation +1 everybody everyone friday hour it it's let letter link login mark must next note
assessment_invitation +1 online paper part perfect phone photo record* requirements return rights sample send
assessment_invitation +1 set short shortlisted sincerely small started stop talking than two until upload us
assessment_invitation +1 use video wants website what whose written you've
assessment_invitation -1 all another anything applied appointment around asked been click coming confirm copy
assessment_invitation -1 course documents down everything form free had has hiring just last learn learning
assessment_invitation -1 look message new notice on only open other read reminder result review* service
assessment_invitation -1 someone starts stay technical tell this top under view weeks when yes
assessment_invitation -2 fund* having i've interviews offers
offer +2 acceptance agreement appointment basic hour official per pleased pleasure say start task tomorrow
offer +2 went yes yours
offer +1 accept action ago already an as begin closed contract course day decision* details discussion drop
offer +1 easy every excited expires extend* follow formal future good got happy home hours hr if inform it's
offer +1 join joining licen* looks love me met monday months move news notice offer one order other paper
offer +1 position reach requested reserved review selected shift sign* signed start* talk terms third through
offer +1 thursday tips want we'll wednesday welcome were within would writing you'll you're
offer -1 another any applied before being best client contact cv did end experience for go hiring i've
offer -1 immediate interviews into is jobs just know look* made make needed network no now nurse* online
offer -1 operat* people pick recruiting search team thanks them those what whether who
offer -2 ahead draft round
recruiter_outreach +3 jd
recruiter_outreach +2 building capacity confidential flat happy housing its need* needs noticed onsite opening
recruiter_outreach +2 pay planner profile quick recruit retain* saw schedul* setting someone speaking you'd
recruiter_outreach +1 a across after asked back background call came chat cheers click client close coffee
recruiter_outreach +1 come coming consider conversation current days design don't either emails event
recruiter_outreach +1 experience file finish* first found founder got heard hire home i i'm if interested
recruiter_outreach +1 intro location look love may me message months my name need needed never no number open
recruiter_outreach +1 openings opportunity or out outside over paper people place placed posted prefer* rate
recruiter_outreach +1 read record remote reply ring role send since skills small somebody spot spots strong
recruiter_outreach +1 submission submit suit* talent tax tell thought title top touch type up updated use
recruiter_outreach +1 weeks where whether whose work would yes you you're
recruiter_outreach -1 ago alert* all anything application attached basic before better bring can't check copy
recruiter_outreach -1 digital documents doesn't down each editor every everyone for forward further hard has
recruiter_outreach -1 having hours interview jobs join link minimum minute more note now office once online
recruiter_outreach -1 only page panel part photo pick policy post privacy program removed review* screen
recruiter_outreach -1 secretary sent short so sorry step take talk* terms than the them there those tips until
recruiter_outreach -1 view visit wait way we'll wednesday what when who will works writing written you'll
recruiter_outreach -1 you've
recruiter_outreach -2 apprentic* driver else form pass pool round say
job_alert_newsletter +2 appl* bank employers housing job* jobs roles tough vacancies
job_alert_newsletter +1 again alert* also apply aren't basic best book bring business card* career case chef
job_alert_newsletter +1 close* closing community companies cv daily date* day days end few filled first fits
job_alert_newsletter +1 form forwarded found free give had happy hard here's high hours however list match
job_alert_newsletter +1 network now openings policy positions posted preferences privacy receive record*
job_alert_newsletter +1 remote researcher resume search service several signed site slot* soon starts stop
job_alert_newsletter +1 these this today's top tuesday website when whose yes
job_alert_newsletter -1 and application applied available been before could digital don't for further i'm
job_alert_newsletter -1 intended interested its join know learn letter licen* live mailing make me need news
job_alert_newsletter -1 next opening pay phone receiving regards reserved rights role strong through two under
job_alert_newsletter -1 update welcome will within yet you yours
status_update_other +3 placed
status_update_other +2 bear can't changed date* decision* downloaded file file* hasn't housing incomplete now
status_update_other +2 passed pool reached remain screening supervisor time* until upload viewed wait
status_update_other +1 along among another anything aren't been check check* claim* complete confirmed
status_update_other +1 consideration copy date down else expect extend* feedback finish* first for further
status_update_other +1 happens happy has intended into know life longer meeting message met months more needed
status_update_other +1 news note operations order panel place profile questionnaire quick regarding review
status_update_other +1 right science score second security sent sign* signed similar something sorry stage
status_update_other +1 started status step still taken taking talent talk than there title trial under update
status_update_other +1 vacancy verify waiting wants way weeks where wish withdrawn working yet you'll yours
status_update_other -1 agent ahead also apply below bring call candidates case could course database did
status_update_other -1 discuss drop every experience filled find following forward future give given got hr
status_update_other -1 interest its join like love luck make manage many may minutes miss monday must my
status_update_other -1 notice online opportunity other paper pay per position questions rate remote reply
status_update_other -1 requirements respond review* selected send service small start stop suit tests
status_update_other -1 therefore this thursday tuesday up use video what which without would years
status_update_other -2 ask book partner professor* reminder room writing
unrelated +4 rejection
unrelated +3 accept admission booking chosen couldn't individuals programmer quote rental special unable
unrelated +3 urgent
unrelated +2 2pm administrator against ago also anyone article better cancelled capacity click concluded
unrelated +2 confidential* copyright credit date deadline debrief demand deposit didn't drop employ exists few
unrelated +2 forget getting hasn't huge interviewed landlord latest mailing never offers reason* recent
unrelated +2 recruit* request* response signed slots solve spending submitting subscription* successful test
unrelated +2 try
unrelated +1 action additional advis* again all already an another apply apply* are authori* available bad
unrelated +1 based book business cannot card center choice* citizens* claim* close* comes coming complet*
unrelated +1 complete confirmed considered could currently daily database declined did digital does doesn't
unrelated +1 email end everything excited executive experienced fee* file* fill financial focus follow forward
unrelated +1 fund* given going great guide had hard has haven't high home how i'm include individual*
unrelated +1 interest* into items join kept large learning let life like list looking love message minutes
unrelated +1 money more most move my new news newsletter of offer offering official opened opening order
unrelated +1 personal place pleased potential* program proposal provide purchase ready received receiving
unrelated +1 reference remains removed request required reserved return review* rights schedule science second
unrelated +1 security see see* selected set several similar some sponsor* standard submit success suit* suits
unrelated +1 take technical thank that the them these think title to today tomorrow too top transfer turned
unrelated +1 type unfortunately valid view wait wasn't we're website welcome well who wish
unrelated -1 acceptance appreciate associate board case chat closing contract conversation cv days decision*
unrelated -1 eye first hear i id inform intended letter licen* link location longer match me min months moved
unrelated -1 no note nurse* office officer one operations our part passed pay pick position prefer* process
unrelated -1 profile put questions quick reach recruiting remote role room round search sent shortlisted sign*
unrelated -1 since site skills someone speak stage start talent team tell time* together touch tuesday vacancy
unrelated -1 way we we'll yes you'd you'll yours
unrelated -2 asked background bar came certificate* chef clerk driver editor finish* held invite joining
unrelated -2 monday professor* qualifications recruitment selection shift sorry withdrawn
`,
  de: `
application_confirmation +3 eingang
application_confirmation +2 angekommen bekommen einstellung* kennenl*
application_confirmation +1 alles ander* anhang bei bewerbung bewerbung* bewerbungen gmbh ihre interesse
application_confirmation +1 melden nichts sind test* und viele* wenn wurde zur
application_confirmation -1 das die einen freue* gern* gesprach* hat im in mit neue sich sie
application_confirmation -2 einem gute mehr mir mussen
rejection +3 hatte* offene
rejection +2 abgeschlossen ausschreibung auswahlverfahren besetzt besetzung des dich gruss grusse* habe*
rejection +2 inzwischen melden nicht nichts niemand* offen ruckmeldung vergeben vorbei* weg wurde
rejection +1 antwort aus beste* bewerbung* deine dem dir entschieden es haben ihr* interesse mit neue* nur
rejection +1 schon zu
rejection -1 angekommen bei bitte* der ihr in ist nach* zum
rejection -2 fuhr* gmbh lebenslauf link m ob stunden termin viele* wann
interview_invitation +2 gehalt* mich nichts passt runde
interview_invitation +1 bewerbung bitte* gern* gruss habe* kennenl* leider minuten mit seh* suche* uns vorbei*
interview_invitation +1 wurde*
interview_invitation -1 ab ander* auf dass haben ihr ihr* ist keine nach* sind stellen zu
interview_invitation -2 dank* meld* zum
assessment_invitation +2 anhang bitte* eine hatte* wahl wann zugang*
assessment_invitation +1 dem dich ein einen einer fur ihre keine los* mich minuten person* schritt seh* sind
assessment_invitation +1 stellen zu
assessment_invitation -1 anderen dass dein freundliche* hat in mochte* schon sollte*
assessment_invitation -2 angebot diese fuhr* gute lebenslauf personal* wird
assessment_invitation -3 da
offer +2 als auftrag ausbildung* des einstellung* mach* ob vertrag vertragsangebot
offer +1 ab angebot das dem dich gute habe* hat im ist liegt mit mochte* nach personal* position stunden team
offer +1 wann wenn
offer -1 dank* fur nicht seh* wurde
offer -2 anderen einladung komm* mehr sich sollte*
recruiter_outreach +3 lebenslauf
recruiter_outreach +2 d hatte* kein minuten ob suche* zuruck
recruiter_outreach +1 an auf bei du einem einen einer fur gern* ihr* in interesse jemanden passt profil
recruiter_outreach +1 schritt seh* sind team viel
recruiter_outreach -1 gute hat hor* ihnen sich stellen zum zur
recruiter_outreach -2 bitte* hier ihre meld* nachste* position schau* weiter
job_alert_newsletter +3 bewirb*
job_alert_newsletter +2 bewerbung* dich job jobs mitarbeiter* treffer
job_alert_newsletter +1 nach* neue stellen suche* viel von
job_alert_newsletter -1 als an bitte* da dir es fur grusse* ihr ist seh* sie stelle
job_alert_newsletter -2 komm*
status_update_other +2 bewerbung dass fehl* nichts noch sobald termin*
status_update_other +1 als bitte* einladung ihre nach* neue nun stelle
status_update_other -1 ab auf fur gern* interesse leider nicht uns zum
status_update_other -2 bewerbung* geh* keine keine* schau* wurde*
unrelated +3 wer zweite
unrelated +2 dir entschieden erhalten hab liegt termin viele* weiter zum
unrelated +1 absage* ander* angebot bitte* es ihr ihr* ihre kandidat* keine* leider minuten neue noch sobald
unrelated +1 unterschr* viele
unrelated -1 bewerbung dich ein einem haben in interesse meld* mich nach* nichts seh* sie stelle uns unser
unrelated -1 vertrag zu zur
unrelated -2 als bewerber* bewerbung* einer fuhr* hast kommen mehr melden mir nach nun personal* schau* schon
unrelated -2 wann weg wenn
unrelated -3 wieder
`,
  fr: `
application_confirmation +2 adjoint* bientot cv non note rappel* reserve*
application_confirmation +1 bien directeur est ete ici mes nouvelle* offre remerci* salutations un
application_confirmation -1 avez avons en ne nous sur une
application_confirmation -2 class* du
rejection +3 adjoint* deja derniere reviens
rejection +2 autre* base cherch* chez choisi* comme continuation donc donner* dossiers etre gard* nos nouvelle
rejection +2 personne* pris retour spontanee
rejection +1 avec avez bien client* demande embauche ete la linkedin n'a ne pas reste* selection vous
rejection -1 au bientot cdi cv de en offre tes
rejection -2 etes interesse* joint* non retenu* universite vers
rejection -3 dit frais
interview_invitation +2 choisi* porte visio
interview_invitation +1 aimer* avec avez bien candidature ce cherch* demande discut* interesse* je notre on
interview_invitation +1 passer qui sont vers
interview_invitation -1 en par rappel* rendez
interview_invitation -2 emploi y
assessment_invitation +3 essai
assessment_invitation +2 choix cv differe* dossier etape joint* lien passer realise* renvoy* selection une
assessment_invitation +2 video
assessment_invitation +1 client* contrat decision on place profil ta tu un
assessment_invitation -1 des du que
assessment_invitation -2 equipe lettre
offer +3 contrat gel* plaisir
offer +2 accepte* comme embauche engagement favorable* h oui salutations signe toujours
offer +1 au de joint* offre on si t te
offer -1 bien demande en notre plus qui tes une
recruiter_outreach +3 chez
recruiter_outreach +2 besoin* engagement oui prend quelqu'un
recruiter_outreach +1 avons ca cordialement dans disponi* je me ne personnes profil repond* si sur un votre
recruiter_outreach +1 vous
recruiter_outreach -1 autre* avec bien ce est pour sera
recruiter_outreach -2 emploi voir
job_alert_newsletter +3 visa
job_alert_newsletter +2 cherch* universite
job_alert_newsletter +1 ce fois ici lettre passer qui
job_alert_newsletter -1 au avec dans le notre nous offre on poste si ton
status_update_other +2 besoin* derniere* dossier examen transmis*
status_update_other +1 avez avons du est etape le nouvelle* profil tu vers
status_update_other -1 au c chez d on repondre si
status_update_other -2 bien donnees entretien invit* lettre suite
unrelated +3 avis
unrelated +2 11h* decision desinscri* favorable* non offre recu* retenu* son test*
unrelated +1 9h* avons candidat* commercial* decouvr* hesit* ne notre pour prendre proposition rappel* rendez
unrelated +1 sera sur tu vu y
unrelated -1 aimer* ca ce charge* dans que qui si ta te une
unrelated -2 cherch* comme directeur emploi fois lettre recrutement t technic* toujours
`,
  es: `
application_confirmation +3 carpeta sea
application_confirmation +2 admit* curriculum estoy exito gracias han hij* inscripcion nuev* sera
application_confirmation +1 confirm* estas hablamos inform* las oferta personas propuesta prueba recib* se
application_confirmation +1 trabajo
application_confirmation -1 complet* con del lugar no persona* que sido una
application_confirmation -2 agradec* le mas ofertas otr* venir visto
rejection +3 escribenos pedido placer practicas quedamos
rejection +2 agradec* bolsa cerramos conserv* contable coordin* eleg* eres gusto hacer leido lugar nuestro
rejection +2 persona* plaza posicion prefer* qued* result* todavia volver vuelv*
rejection +1 aqui bien cambi* cliente con dir* empresa entrevista equipo estamos gracias ha jornada la otr*
rejection +1 parte participa* plazas puesto que queremos revisa* saludo* se sobre un
rejection -1 antes como en incorporacion mas para puede* y
rejection -2 charla* gerente lament* nuev* visto
rejection -3 confirm* olvid*
interview_invitation +3 espero gust* hablamos
interview_invitation +2 cita es firm* persona* viene
interview_invitation +1 agradec* bien confirm* cuando curriculum el entrevista hay jef* las puede* puesto si
interview_invitation +1 un vida visto
interview_invitation -1 del en nuestro plazo recib*
interview_invitation -2 como complet* parte sin tenemos trabajo
assessment_invitation +3 h prueba
assessment_invitation +2 antes fu* llamada* prepar* vacante video
assessment_invitation +1 candidatura como convoca* de es experiencia gracias gust* le proceso proxim* puede*
assessment_invitation +1 queremos sin una
assessment_invitation -1 al dir* esta jef* oferta que si
assessment_invitation -2 contrato falta he
offer +3 firm*
offer +2 al avanz* brutos como dni evaluacion* hablamos propuesta queremos respond* sido
offer +1 a aqui el empleo equipo horario* inform* mas para proxim* prueba puesto si te y
offer -1 cv en he otr* por que se sobre un una
offer -2 puede* visto
recruiter_outreach +3 confidencial* responde*
recruiter_outreach +2 bien busc* contratacion director* encaja* estamos gustaria incorporacion llamada* mand*
recruiter_outreach +2 nuev* perfil podria* reserva* vida
recruiter_outreach +1 a banco busqueda chic* disponib* empresa estas experiencia fue interesa* le no posicion
recruiter_outreach +1 quedamos sin un una va
recruiter_outreach -1 aqui con el hay hemos las los plazo puede* si
recruiter_outreach -2 parte pasa* puesto
recruiter_outreach -3 otr*
job_alert_newsletter +3 ofertas
job_alert_newsletter +2 administrativ* auxiliar busc* cambi* empleo estas experiencia h nuevos plazas tienes
job_alert_newsletter +1 camarer* como hay los mas necesit* persona* recib* sobre tecnic* un
job_alert_newsletter -1 al confirm* el empresa la las otr* para saludo* seleccion tu visto y
job_alert_newsletter -2 antes cuando proceso suerte
status_update_other +4 cambi*
status_update_other +3 horario*
status_update_other +2 baja cargo ejercicio* evaluacion* gerente lugar pedido perfil proceso reclut* tienes
status_update_other +1 analista auxiliar empresa experiencia gracias hemos los mas no proxim* tenemos vida
status_update_other -1 al candidat* como complet* con cv del dir* jef* mand* necesit* result* si un va
status_update_other -2 envi* interesa* intern* plazo revisa* seleccion trabajo
unrelated +3 decid* entrevista* oferta presupuest*
unrelated +2 cancel* cita encantaria envio fue hueco ofertas reserva* si solicitud tenemos
unrelated +1 candidat* convocatoria el han jef* la mand* no pod* propuesta proxim* que qued* recepcion sido
unrelated -1 a candidatura carta con en equipo hay mas personas puesto sin te una y
unrelated -2 continu* dir* empleo estamos he horario* jornada nuestra tuyo
`,
  it: `
application_confirmation +2 acquisit* conferm* consegn* manda* ricevut* ricezione stiamo successiv*
application_confirmation +1 arrivat* caso chi contratto cv grazie legg* non parte present* sapere sara stata
application_confirmation +1 te
application_confirmation -1 addett* candidat* che della di qui ti
application_confirmation -2 piu presso
rejection +3 incarico pero pratica
rejection +2 attitudinal* chiuso con concorso consider* gia molt* oltre profession* qui ragazz* ricerca
rejection +2 ricord* sara uno
rejection +1 abbiamo altr* candidatura cerc* che da della esit* grazie ha inform* lo nella person* pres* preso
rejection +1 prova ringrazi* riscontro ritard* ruolo saluti scelt* si stata stato test un va
rejection -1 a aspett* contatt* entro nel nessun* profilo prov* selezione suo
rejection -2 bene chi presso scelto tempo
rejection -3 conferm*
interview_invitation +3 ammess*
interview_invitation +2 annuncio prefer* quando sapere sono suo svolg* vorremmo
interview_invitation +1 al aspett* candidatura colloquio come da e fare ha invit* le noi posizione pres*
interview_invitation +1 prossim* sara seguito selezione ti un va
interview_invitation -1 chi di entro la nel parte per piu prova tuo
interview_invitation -2 bene te
assessment_invitation +2 chied* come inizi* interess* link manda* prova selezione solo una
assessment_invitation +1 anche caso le per quando tempo ti un uno va
assessment_invitation -1 altr* candidat* chi giorni nella noi se stato tuo
assessment_invitation -2 abbiamo conferm*
offer +3 netti
offer +2 allegat* contratto esit* manda* piacere proced* proposta ral sara vorremmo
offer +1 assunzione decis* dopo il la lo posto prepar* prossim* ragazz* si solo tempo
offer -1 grazie una
offer -2 cerchiamo present*
recruiter_outreach +3 intern* stiamo trovato
recruiter_outreach +2 anni cercando contratto da fare interess* molt* ricerca suo terr* visto
recruiter_outreach +1 contatt* cordial* dirett* domanda esperienza felic* giorni in nel numer* nuov* quando
recruiter_outreach +1 responsabil* saluti solo sono una uno
recruiter_outreach -1 conferm* grazie lettera per posto pres*
recruiter_outreach -2 entro nella prova qui
job_alert_newsletter +2 annunci offert* te
job_alert_newsletter +1 a addett* ancora azienda cerc* della dirett* impiegat* in netti nuov*
job_alert_newsletter -1 che comunic* e grazie person* present* prova saluti se sei sono
job_alert_newsletter -2 bene entro giorni nessun* posto
status_update_other +2 appuntamento contatt* decis* ferm* parte valutazione
status_update_other +1 acquisit* aspett* bene candidat* che comunic* concorso conferm* della in non quando
status_update_other +1 responsabil* se sei stato visto
status_update_other -1 a addett* client* come con e esit* il lavoro present* presso rispond* saluti te un
status_update_other -2 mand* noi
unrelated +4 offerta
unrelated +3 appuntamento colloqui*
unrelated +2 ancora assegn* esamin* esit* hr lavorativ* magazzin* prenot* ragazz* ricord* ritirare scelto
unrelated +2 terr*
unrelated +1 al candidati client* colloquio comunic* domanda e grazie ha la noi non nuov* per present* tecnic*
unrelated +1 tuo
unrelated -1 anche con in inform* parte person* posizione sara sono tempo
unrelated -2 azienda capo* come le pres* prova rispond*
`,
  nl: `
application_confirmation +3 bevestig* krijg
application_confirmation +2 assessment* brief duurt goede hoor* niets open orde proef tot uiterlijk vacatures
application_confirmation +1 bedank* bel* gezien is je kandida* of onder ons ontvangen over reactie
application_confirmation +1 sollicitatie vacature
application_confirmation -1 aan bij deze en er gesprek graag in jou kunt me meer nodig u uit van voor wil
application_confirmation -2 hr stuur*
rejection +3 iemand laten moment personeel* vervallen
rejection +2 ander* arbeidsovereenkomst baan bijlage door ervaring functie geen hebben hier huur* inmiddels
rejection +2 kandidatuur me medewerker* namens nieuwe open plek proef reactie tegen
rejection +1 al andere brief contact dank* die er gaan gezien groet* het jou klant* maken meer mijn ons over
rejection +1 procedure stap start* vacature wij wil*
rejection -1 bent hr in om op team u uit verder weten zit*
rejection -2 bel* bevestig* kennismaken mee* terug tot vacatures voorstellen vragen wil
rejection -3 cv of
interview_invitation +3 kom*
interview_invitation +2 bekeken brief graag kennismak* kennismaken langs* moeten motivatie* proef
interview_invitation +2 schriftelijke tot verwacht zou
interview_invitation +1 al bel* een hier kan leuk mee* naar ons over plan* start* uitnodiging we wie
interview_invitation -1 hebben hebt iemand iets in je jouw team uw wil*
interview_invitation -2 bedank* fijn krijgt kunt meer niet onder plek stuur* werkgever*
interview_invitation -3 mag
assessment_invitation +4 maak
assessment_invitation +3 bijlage uiterlijk vragen wie
assessment_invitation +2 kandidaat kom* langs* leuk link monteur* nodigen ronde stap succes te wil zou
assessment_invitation +1 bent die door gesprek graag het je klant* komt krijgt kunt op personeel* sollicitatie
assessment_invitation +1 start* stop* stuur* test* volgende voor zit*
assessment_invitation -1 aan anders dank* deze er groet* kandidatuur mijn ons over uw verder wij
assessment_invitation -2 cv jou kan kennismaken kun nodig spreken werken
assessment_invitation -3 bel
offer +3 aanstelling start* welkom
offer +2 arbeids* besloten bieden bijlage contractvoorstel gekozen genoegen keuze ondertek* voorstel wanneer
offer +1 als de docent* door er hebben het kun kunt mag of over stellen tot wij wil willen
offer -1 bij hier je jouw koffie meer niet nog om sollicitatie team voor zou
offer -2 aan selectie* werkgever* zit*
recruiter_outreach +3 tarief
recruiter_outreach +2 dienst gezien iets inmiddels interesse leuk moment namens profiel rol stuur* tegen
recruiter_outreach +2 vacature vrij wij zin zoek zoeken
recruiter_outreach +1 aan bel* contract cv een hebben hoor* in jouw kennismaken nog uw wanneer zou
recruiter_outreach -1 de kan kom* nemen te voor
recruiter_outreach -2 bel brief deze personeel* selectie* sollicitatie vragen wie
job_alert_newsletter +3 vacatures
job_alert_newsletter +2 jobs plan* vacature* zoeken
job_alert_newsletter +1 bij cv deze die docent* hier kom* laten meer test* u uit
job_alert_newsletter -1 aan bel bel* een en geen groet* na naar nodig nog ons sollicitatie we wij wil
job_alert_newsletter -2 door of selectie* uw willen
status_update_other +3 uiterlijk
status_update_other +2 feedback gegevens gesprek* kandidaten moment monteur* nog spreken teken*
status_update_other +1 andere beschikbaar* door even is kan kandida* kandidatuur krijg laten maken meer nemen
status_update_other +1 nieuwe procedure vacature van verder werving* zit*
status_update_other -1 als bij die een gaan graag het iemand jou komt naar willen zijn zou
status_update_other -2 gezien hier koffie u volgende zoeken
status_update_other -3 krijgt
unrelated +3 aanvraag klant*
unrelated +2 aanbod afgewezen afspraak gaan gevonden kok komt ontvangen past tot verder werkgever* zoek
unrelated +1 bedank* bekijk* bevestig* bij dank* die even gefeliciteerd helaas hierbij is kandidaat kandidaten
unrelated +1 koffie kun kunt mee* mijn tegen teken* tweede uw wil
unrelated -1 bel* het hoor* in je jouw leuk met of ons open stuur* u zit*
unrelated -2 adviseur* al assessment* hier jou kandidatuur komen me onder procedure selectie* sluit* start*
unrelated -2 vacatures voorstel werken willen
unrelated -3 terug
`,
  pt: `
application_confirmation +4 receb*
application_confirmation +3 guard* sera
application_confirmation +2 admit* ao aqui candidatos concurs* dados escolh* excluid* futur* inscri* recebid*
application_confirmation +2 selecionad* sim sou tudo
application_confirmation +1 ate candidatura cargo carta complet* convite* curriculo de document* estagio*
application_confirmation +1 inscricao outr* passar perfil tecnic* tua
application_confirmation -1 a anexo avis* boa com como diretor* em mais nov* profissiona* que quer se sem teu
application_confirmation -1 trabalho uma
application_confirmation -2 agradec* comunic* nossa nosso rh sequencia
rejection +3 bem dessa ficou foram
rejection +2 aberto agend* alguem concurs* contrata* convoc* correspond* disponibilidade entreg* falar* ja
rejection +2 ligo manda muito numero particip* profissiona* selecao tua
rejection +1 abraco* aqui as candidat* com como complet* contrato decisao deix* etapa* fazer fica* mais
rejection +1 motorista novas passar pela processo que retorno rh seu sua ter teu vai
rejection -1 apresentar* ate conversa* loja na no nov* perfil queremos respond* te time ver
rejection -2 assin* confirmad* falta* for gestor* inscricao regist* segue talentos tiver* tudo
rejection -3 contact*
interview_invitation +3 passar
interview_invitation +2 apresentar* ca cafe conhecer falar* link passo selecao tecnic* tua vir visita
interview_invitation +1 boa com conversa* engenheir* manda no outr* pela proxim* queremos te teu vou
interview_invitation -1 ate bom nao nov* sem tudo
interview_invitation -2 em perfil
assessment_invitation +3 anexo gravad* grave passo
assessment_invitation +2 ate escolh* falta* link manda online perfil pratic* sem talentos tua
assessment_invitation +1 abraco* candidatura caso como dados envi* lhe mais nao pedido precis* prova tempo uma
assessment_invitation -1 avis* candidato cumprimentos document* fica* ja pessoa* quer se seu tem trabalho
assessment_invitation -2 contrato inform*
offer +2 assin* ate base carta decidi* inicio noticias proposta regist* sim vir
offer +1 apresentar* cargo contrato da fica* foi ja lhe na nossa precis* proxim* queremos trabalho
offer -1 bom inform* mais respond* uma ver
offer -2 assistente desta diretor* obrigad* vaga
recruiter_outreach +3 contacto convite* sou
recruiter_outreach +2 dados interesse oportunidade procur* receb* respond* seu vi
recruiter_outreach +1 abraco* bem bom contato conversa* decidi* do em equipa nao passou perfil posicao precis*
recruiter_outreach +1 te uma
recruiter_outreach -1 a as assistente ate avis* como entrevista* fica* lugar pessoa* resposta
recruiter_outreach -2 anexo apos aqui cadastro carta nov*
job_alert_newsletter +4 vagas
job_alert_newsletter +3 ofertas
job_alert_newsletter +2 aberto alerta auxiliar cv emprego entreg* estagio* receb*
job_alert_newsletter +1 assistente candidata* coordena* de envie guard* inscri* loja respond* tem teu tudo ver
job_alert_newsletter -1 da do foi ja nossa o quando seu
job_alert_newsletter -2 equipe fica* processo
status_update_other +2 ainda atualizad* boa cadastro dados esque* falta* fica* gestor* mant* ninguem passou
status_update_other +2 precis* prova tens
status_update_other +1 analis* candidato candidatura comunic* conversa* coordena* da e etapa* inscricao o
status_update_other +1 particip* posicao sua time
status_update_other -1 ao com como contrato for muito quando respond* resposta se seletiv* te trabalho vai ver
status_update_other -2 agradec* apos decidi* infelizmente lugar proxim* vou
unrelated +3 reuniao
unrelated +2 ainda analis* apresentar* aprovad* avanc* cancelad* caso chegou confirmad* entreg* esque* for
unrelated +2 inform* oferec* oferta pratic* quer retorno ter
unrelated +1 agradec* ao ate avis* do e escolh* foi guard* melhor* para pedido prazo prefer* proposta sera sua
unrelated +1 tem trabalho vai vez
unrelated -1 a contrato da equipa fica* proxim* time vaga
unrelated -2 aqui bom candidata* candidatura complet* conversa* estagio* gestor* loja precis* te tecnic* tua
unrelated -3 quando
unrelated -4 diretor*
`,
  pl: `
application_confirmation +3 formularz* inspektor*
application_confirmation +2 grafi* jezeli nabor podani* potwierdz* przyjet* wybran*
application_confirmation +1 jak jesli kandydatur* osob* prace rekrutac* rozmow* termin* zglosze*
application_confirmation -1 dla i jeszcze prac* prosze z zaprasza* ze
application_confirmation -2 juz
rejection +3 razie zost*
rejection +2 dalsz* dziekuj* gdyby* juz osobe pania pozosta* temat uzyskal* wizyt*
rejection +1 bez dla jesli kogos kolejn* nasz* osob prac* projekt* sie szukam szukamy udzial z za ze zostan*
rejection -1 do o propozycj* zmian*
rejection -2 mieszkani* potwierdz* zalacz* zaprosz*
rejection -3 czy
interview_invitation +3 pogada*
interview_invitation +2 dogodn* doradc* kolejn* opowiem porozmawia* prosze wpis*
interview_invitation +1 czy etap* jest jestem o ze
interview_invitation -1 bez nie prace z
interview_invitation -2 dzieki
assessment_invitation +2 godzin* kiedy nagra* pracodawca proponuj* prosimy przesl* przygot* temat
assessment_invitation +1 bedzi* bez cie kierow* link* o pozdrawiam* rekrutac* rozmow*
assessment_invitation -1 prac* zglosze*
assessment_invitation -2 potwierdz*
offer +2 brutto chcem* etat kiedy ksiegow* od odesl* propozycj* umowa umowe wynagrodz*
offer +1 cie do etat* prac* prosze zalacz* znac
offer -1 w
offer -2 kierow*
recruiter_outreach +3 profil*
recruiter_outreach +2 baz* czy firma jesli nowe poszukuj* pozna* projekt* rol* szuka* szukamy wspolprac*
recruiter_outreach +2 zainteres*
recruiter_outreach +1 bez cie osob* otrzymal* rozmow* w zmian*
recruiter_outreach -1 dzieki kierow*
recruiter_outreach -2 bedzi* zalacz* znac
job_alert_newsletter +2 ciebie etat* nowe obserw* ofert* specjalist*
job_alert_newsletter +1 aplikacj* dla szuka* wideo
job_alert_newsletter -1 i sie stanowisko ze
job_alert_newsletter -2 czy
status_update_other +3 przeloz* zmian*
status_update_other +2 cierpliwosc cos nikogo pracodawca
status_update_other +1 aplikacj* dokument* jest jeszcze kontak* nabor o podpis* pozdrawiam* prosze sie
status_update_other +1 specjalist* stanowisko ze
status_update_other -1 czy i link* po zalacz* zostala
status_update_other -2 dla jesli kierow* kolejn* osob* spotkani*
unrelated +3 bank kandydat* rekrutac*
unrelated +2 dosta* dostal* elektr* handlow* kredyt podsyl* powazaniem program* przesyl* uzyskal* zachec*
unrelated +2 zespole zostala
unrelated +1 dokument* grafi* jesli jest jestem niestety podpis* rozpatr* w za zostal*
unrelated -1 bedzi* bez etap* kierow* rozmow* sie
unrelated -2 dalej godzin* jak juz odesl* pogada* pozdrawiam* pozosta* praca projekt* przyszl* szukamy
unrelated -3 etat
`,
  sv: `
application_confirmation +3 aterkommer
application_confirmation +2 brev* jobb* kommit kul nasta person* registrera*
application_confirmation +1 ansokan anstallning* bekraft* far gar oss sokande vi vidare
application_confirmation -1 ar behover du en hos med om som vara
application_confirmation -2 fortfarande mer vid
rejection +3 fortsatt*
rejection +2 aterkoppling avslut* gora igen inget jobb* match* rollen spar* tillbaka tog valt visat
rejection +1 annan anstall* ar av det en garna ha maste mer nagon oss rekryteringen sokande tack till tjansten
rejection +1 vid
rejection -1 blir boka* fatt inte ja kan
rejection -2 ansok* bekraft* erbjud* kontakta* minuter passar sag
rejection -3 ni senast
interview_invitation +3 kallelse
interview_invitation +2 bjud* blir intervjun intresse jobbet komma roligt rollen tar tjansten traffa
interview_invitation +1 den gar lank* mig minuter nasta pa sag ta tid vi vill
interview_invitation -1 ditt har hos i
interview_invitation -2 alla anstallning behover ber kandidat* nya tillbaka valkom*
assessment_invitation +3 skriv*
assessment_invitation +2 anstallning ber gor komma minuter nasta senast steg
assessment_invitation +1 bifog* du en far for gar halsning* hos kalla* kan lamna* lycka soker tjansten vidare
assessment_invitation +1 vill
assessment_invitation -1 din garna har vid
assessment_invitation -2 cv ditt er meddela* tjanst* valkom*
offer +3 anstalla skriv* start
offer +2 borja emot hr ja lon referens*
offer +1 behover blir din ha jag oss plats vi vill
offer -1 du for har inte nagon rollen ta till
recruiter_outreach +3 er nytt personer
recruiter_outreach +2 bjud* jobb* mer sag samtal* soker traffa* vara vilja
recruiter_outreach +1 ar att cv dig din halsning* i inga intresse jag kan nagon spela*
recruiter_outreach -1 alla annan ansokan blir tack
recruiter_outreach -2 besked boka* de den gora kvar skicka ta valkom*
job_alert_newsletter +3 lon*
job_alert_newsletter +2 jobb* lycka test* tjanst* traffa*
job_alert_newsletter +1 ansok* in utan
job_alert_newsletter -1 ar att det din er kan oss tjansten vi
job_alert_newsletter -2 vid
status_update_other +3 kvar
status_update_other +2 aktuell behover hr inte nu personer rekryteringen talamod vara
status_update_other +1 att blir du intervju* ja tar traffa*
status_update_other -1 boka* er gar jag om tack tillbaka tyvarr vid
status_update_other -2 den dig nya plats rollen
unrelated +3 bokad kontakta* ni
unrelated +2 andra fika hr kandidat* kvar minuter nej senast
unrelated +1 ab ansokan ditt er for ingen inte ja kan lamna* maste nu om referens* soker tack till valkom*
unrelated -1 du far gar in komma lycka med nya svar* tillbaka tjanst* tjansten
unrelated -2 anstallning dig en fick gor ha jobb nasta sa tar
`,
  tr: `
application_confirmation +3 alinmis*
application_confirmation +2 cv henuz icinde kayd* olumsuz sayil* ulasmis* ulasti
application_confirmation +1 arayis* eksik* etme* gorusme* ilan mektubu* saat* sonuc* tamam* tesekkur* uygun
application_confirmation -1 gun icin karar* kisi* mi* mis* yeni
application_confirmation -2 en mulakat* sizi son
rejection +3 gorusmem* kadro
rejection +2 alm* bildirim* biri* cek* deger* gorev* ihtiyacimiz* ilani ilgi* sefer seni sonuc* sureci* veril*
rejection +1 acik aday* aldik arayis* arkadas* asama* baska cok daha deneme ekip* en geri icin ilan* ist* kal*
rejection +1 karar* kariyer* kisi* mektubu* ozgecmis* sizi teklifimiz* yana
rejection -1 degil* gonder* gun kadar rica
rejection -2 ben ekte* etme* istiyor* mis* tarih test*
interview_invitation +2 direktor* gun katil* mis* sayil* sureci* tamam* usta
interview_invitation +1 arayis* asistan* basla* basvuru* cek* cv deneme gor* gorev* gorusme* gunu icin ilani
interview_invitation +1 ilgi* kal* muhendisi nasil rica sana seni seninle zaman*
interview_invitation -1 ben biri* don* ekib* gun* kadro* karar* son tesekkur* yap*
interview_invitation -2 arkadas* bekle* ekip* kayd* maas olarak sure* yeni
assessment_invitation +2 bekl* deneme ekte* en gec odev* rica temsilci*
assessment_invitation +1 acik arkadas* baglanti* biri* cv ediyor* gun ise istiyor* kadar kal* kisi* kullan*
assessment_invitation +1 saat* size sure* tamamla* test* usta yap* yok
assessment_invitation -1 aday* ilan
assessment_invitation -2 deger* don* is yeni
offer +2 hos istiyor* kabul maas mutlu* sec* seni tamam* ucret
offer +1 aldi* basla* calis* degil* don* ekte* gunu ise kayd* mektubu* olarak sure* teklif uygun
offer -1 basvuru* kadro* kal* size tekni*
offer -2 yeni
recruiter_outreach +2 acik alm* ariyoruz ben ism* kidemli profil* ucret vize*
recruiter_outreach +1 arkadas* degil* devam ekib* ilgini* is kisi* kullan* mi* mis* rol* tamam* teklif* usta
recruiter_outreach +1 yeni yer
recruiter_outreach -1 icin kadar kal* sure*
recruiter_outreach -2 basvuru* gunu ilet* seni
job_alert_newsletter +2 acik cv firsat* gun* ilanlari uzmani
job_alert_newsletter +1 bildirim* kariyer* stajyer* yeni
job_alert_newsletter -1 alm* basvuru* bekle* gor* ist* kadro* mis* usta uygun ver*
job_alert_newsletter -2 kadar olarak seni yap*
status_update_other +2 haber profil* takip tamamla* yapman* yok
status_update_other +1 aday* asama* bekle* daha geri ilgi* pozisyon* seni seninle sure* takvim* tekni*
status_update_other -1 aldik gorusme* gunu is ist* kadro* mi* son
status_update_other -2 calis* eleman* gun* sec*
unrelated +3 ben kontenjan* yeniden
unrelated +2 devam diger etmek* ik izni* maalesef olumsuz teklif teklif* tercih yer
unrelated +1 daha deger* don* eksik* gonder* gun* icin kabul kadar kal* musterim* onayla* saat* saygil* sonuc*
unrelated +1 sonuclanm* teklifimiz* teslim* ucret veril* yap* yapilac*
unrelated -1 gun ilan istiyor* seni tamam* ver*
unrelated -2 asama* bekle* calis* deneme ekib* gor* olarak sana seninle sinav* sizi zaman*
`,
  he: `
application_confirmation +3 נקלט*
application_confirmation +2 דרוש* העדפ* התאמה התמחות מועמד פניות קיבלתי תודה
application_confirmation +1 אין אישור הגיע* הצלחה ח חברה מועמדות* מנהל מספר רק שאלון שמח*
application_confirmation -1 ב* ות* חברת עם ש* תפקיד
application_confirmation -2 נשמח
rejection +3 הקפא* עומד* פה
rejection +2 איתך בחרנו היה המון הפעם יותר לזמן לצערי לקוח* מועמד מועמד* מועמדותך מחפש* מיון מצאנו משרת נאלצ*
rejection +2 עברת תקנים
rejection +1 אחר אני החלטנו העדפ* הצלחה הצעת להכיר לך מבחן מגייס* מועמדים מראש משרה מתי עובדים עליך פני* רק ש*
rejection +1 שלחת שלך תפקיד
rejection -1 דרוש* הגשת התא* ות* חברת חיים חיפוש מהנדס* מנהל מספר עבודה עד קבוצת קורות רכז*
rejection -2 חסר* מתאי* נשמח
rejection -3 אפשר יום
interview_invitation +2 בוא ות* לדבר לפגוש מצגת מתי צוות קיבלתי שיחת תאריך
interview_invitation +1 אחר אם היכרות לזמן מכרז מספר נוח עבודה עם קבוצת תעודת תפקיד
interview_invitation -1 אני אפשר אצלנו התא* מועמד מועמדותך עד ראיון תודה תוך
interview_invitation -2 ניסיון
assessment_invitation +3 שאלון
assessment_invitation +2 השלב לקבל מטל* נבקש רק
assessment_invitation +1 אבל אחר הצלחה חברה חברת לא להכיר להשלים מבחן מצור* מצורף מתאי* נמשיך נשלח* פני* צוות
assessment_invitation +1 קישור רוצים שלך תוך
assessment_invitation -1 בברכה ולא מוזמ* מנהלת משרה צורך
assessment_invitation -2 אישור לך קיבלנו
offer +3 הסכם לחתום
offer +2 אושר* בכבוד ועדת חוזה מכרז מצורף עבודה עובדים פה צילום רוצים שמח* שמחים תפקיד
offer +1 אין אישור הצעה ות* ח יום להצטרף משרה משרת מתאי* עברת ראש רכז* שכר תעודת תשובה
offer -1 אחר אפשר גיוס הזמנה חברת לא מספר על שיחה
offer -2 קיבלנו ראיון
recruiter_outreach +3 אולי האם
recruiter_outreach +2 בכבוד התמחות ח חסר מגייס* מישה* עלייך פנייה צוות קיבלתי
recruiter_outreach +1 אבל אם אצלנו חברה חיפוש לא לך לקוח* מהנדס* מחפש* משרות עבודה עובדים על פגישה קיבלנו רשת
recruiter_outreach +1 שולח* שלך תקנים
recruiter_outreach -1 אותך אין יום כאן מנהל מספר משרה מתאי* עד תהליך תודה
recruiter_outreach -2 הגיע* תשובה
job_alert_newsletter +2 אחראי* דרוש* מבחנ* משרות נדח*
job_alert_newsletter +1 חברת חדשות חיים כאן משרה עם קורות קריירה
job_alert_newsletter -1 אחר אם הצלחה ות* יום לא מועמדות* מועמדותך עבודה עד על צורך קיבלנו
job_alert_newsletter -2 אותך אני פני* רק שיחה
status_update_other +2 ביטול ביטלנו החלטה השלב זימון חסר* להמשיך מתעכב* נמצא* עדיין פניות צילום תאריך
status_update_other +1 אין אישור דבר הגשת הצעה חברת יותר להשלים מועמדות* מועמדים צורך ראיון שלחת תהליך
status_update_other -1 אפשר בברכה ולא ות* לך משרות נשמח עובד* תוך
status_update_other -2 הגיע* חברה ניסיון פני* שיחה
unrelated +3 לזמן
unrelated +2 ביטול הצעה הצעת לבחור להגיע מבחן מגייס* מראש נדח*
unrelated +1 אושר* אינה היה ולא ח יום לא להצטרף לקוח* מועמד מחפש* מס מספר מצגת מצור* עד על קורות ריאיון תודה
unrelated -1 דרוש* חברה להכיר להמשיך לך מיון משרת עובד* פני* צוות קבוצת ש* שכר תפקיד
unrelated -2 אותך אחראי* מטל* מכרז מנהלת ניסיון עבודה עלי* עליך קיבלתי רק שאלון שלנו
`,
  ja: `
application_confirmation +2 付 受 込 達
application_confirmation +1 エ 了 信 内 募 同 応 採 確 返 連 間 類
application_confirmation -1 こ せ つ ど は め ア ジ 件 合 学 明 月 条 様 経 行 都
application_confirmation -2 退
rejection +3 決 論 難
rejection +2 ず ィ 件 別 埋 声 格 算 興 迎 験
rejection +1 け こ ご せ な は め ア ジ タ ャ ン 上 保 入 受 回 対 応 念 次 終 結 考 設 訳 通 選 限 類
rejection -1 も ん テ ロ 中 会 内 動 場 査 残 理 知 確 込 都 配 願
rejection -2 へ 円 月 添 着 給 退
rejection -3 料
interview_invitation +2 オ 務 来 縁 話 都
interview_invitation +1 き ぜ つ と ど ひ ら イ カ バ ョ 入 員 場 履 応 拝 案 歴 程 通 面
interview_invitation -1 り る ー 万 人 今 候 切 受 対 採 提 数 明 期 果 査 検 業 決 添 答 補 見 連 集
interview_invitation -2 中 円 在 急 文 格
assessment_invitation +3 文 論
assessment_invitation +2 履 性 次 訳 途 題 験
assessment_invitation +1 く こ を テ ル 内 円 受 味 実 数 格 案 様 残 考 課 談 送 間 面 願
assessment_invitation -1 た め オ ク バ 今 募 念 方 業 経 話 連
assessment_invitation -2 下 会 施
offer +2 ァ 万 働 円 居 決 給 返
offer +1 ぜ れ イ 付 合 員 学 年 意 書 月 条 果 格 理 終 送 通 面 願
offer -1 す そ つ は へ み メ ル ー 候 募 第 見
offer -2 不 切 否 次 関
recruiter_outreach +4 探
recruiter_outreach +2 じ チ 万 円 心 感 然 興 開
recruiter_outreach +1 け げ ず と め も ィ フ 上 味 拝 求 画 社 経 職 話 談 送 連 限 験
recruiter_outreach -1 ね ら ク 下 中 予 事 付 切 募 応 果 添 着 知 結 面
recruiter_outreach -2 つ ポ 履 機 終 願
job_alert_newsletter +2 カ 今 保 公 新 求 疲 登 着
job_alert_newsletter +1 ね ひ ク ッ テ プ ロ 人 仕 件 信 務 受 員 報 情 文 条 経 計 開 集
job_alert_newsletter -1 あ く ご せ だ て で と び り 上 待 意 拝 果 様 結 願
job_alert_newsletter -2 ウ
status_update_other +2 出 在 待 次 登 確 続 進 間
status_update_other +1 あ れ ん テ 上 予 入 内 募 新 期 状 申 職 行 訳 連 類
status_update_other -1 け さ と な び み を ア エ シ ス 事 件 会 信 公 切 方 日 様 理 用 貴 通
status_update_other -2 届
unrelated +3 不 引
unrelated +2 入 動 検 疲 者 遅
unrelated +1 お き ぎ じ り れ カ シ ト ュ 下 中 事 今 件 円 別 合 回 在 定 年 月 果 査 状 申 確 礼 経 送 集 願
unrelated -1 ず ど な も ア ィ イ タ テ バ ポ マ メ ル 可 学 履 応 書 期 来 業 歴 決 終 給 締 通 連 過 験
unrelated -2 び 働 卒 性 条 求 登 社 考 職 説 談 論 迎 録 類
`,
  zh: `
application_confirmation +2 收
application_confirmation +1 不 也 交 会 信 回 复 已 成 报 查 格 系 试 话 集
application_confirmation -1 三 年 我 期 来 案 聊
application_confirmation -2 合 同 子 评
rejection +2 于 再 太 徵 果 此 满 留 經 背 谢 递 這
rejection +1 了 人 任 位 你 做 先 同 子 岗 得 會 未 歉 生 职 聘 謝 试 过
rejection -1 上 件 前 可 台 日 期 程 签 系 话 退
rejection -2 保 否 帮 截 改 放 登 看 空 約 订 资 金
interview_invitation +3 便
interview_invitation +2 候 口 打 案 空 約 英 邀
interview_invitation +1 先 务 发 后 如 就 店 想 我 提 法 看 约 话
interview_invitation -1 人 位 作 加 外 多 已 年 心 成 生 知 表 選 面
interview_invitation -2 开 录 新 過
assessment_invitation +3 稿
assessment_invitation +2 二 任 准 喜 安 格 試 謝
assessment_invitation +1 一 上 为 交 前 发 完 就 师 成 排 时 用 视 限 题
assessment_invitation -1 信 到 加 参 同 有 查 知 这
assessment_invitation -2 已
offer +3 薪
offer +2 就 年 月 留 約 迎
offer +1 也 人 加 定 续 聘
offer -1 不 中 位 岗 您 报 有 机 看 缺
offer -2 作 空
recruiter_outreach +2 免 兴 加 向 想 機 缺 验
recruiter_outreach +1 个 事 做 可 同 回 在 年 您 我 打 招 是 有 正 没 的 简 若 薪 邀
recruiter_outreach -1 三 下 了 信 子 完 工 已 師 早 请 跟 通 部
recruiter_outreach -2 二 出 喜
job_alert_newsletter +2 截 新 止
job_alert_newsletter +1 发 喜 招 推 日 更 求 缺 薪 退
job_alert_newsletter -1 来 请
job_alert_newsletter -2 我 正 知
status_update_other +2 尚 等 缺
status_update_other +1 关 在 定 後 您 招 放 日 期 流 结 若 评 试 資 门 间 面
status_update_other -1 一 上 下 你 入 接 来 理 申 看 职
status_update_other -2 手 话 选 限
unrelated +3 予
unrelated +2 停 單 報 急 拒 暂 款 申 被 補 退
unrelated +1 上 候 先 再 出 另 合 后 如 將 已 感 报 放 未 的 跟 过 迎 金
unrelated -1 业 中 人 作 你 到 历 在 岗 店 徵 應 手 才 收 给 职 聘 試 试 这
unrelated -2 務 反 工 师 想 職 資 錄
`,
};
