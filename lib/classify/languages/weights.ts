// Written by tools/fit.ts: run it again after a change of words. What the words of each language speak for, see
// word-signs.ts.
export const wordWeights: Readonly<Record<string, string>> = {
  any: `
application_confirmation +1 alle analyst* analytics assistant data intern trainee
application_confirmation -1 am ore sales
application_confirmation -2 uur
rejection +2 intern internship junior trainee
rejection +1 assistant backend freelance
rejection -1 alle google microsoft pm senior teams uhr uur
rejection -2 kl ore saat 點
interview_invitation +2 google kl meet microsoft saat teams zoom
interview_invitation +1 a.m am analyst* ms product uhr 時
interview_invitation -1 data sales
interview_invitation -2 ai freelance
assessment_invitation +2 tester
assessment_invitation +1 am consultant google intern kl ms pm saat trainee um
assessment_invitation -1 alle coordinator head microsoft specialist unsubscribe uur zoom
assessment_invitation -2 teams
offer +1 uur בשעה
offer -1 alle marketing uhr
recruiter_outreach +2 developer* director head
recruiter_outreach +1 architect consultant data devops engineer* manager ml scientist* senior um
recruiter_outreach -1 alle analyst* coordinator designer intern junior specialist 点
recruiter_outreach -2 kl
job_alert_newsletter +2 controller designer specialist
job_alert_newsletter +1 ai analyst* head intern internship junior lead manager marketing senior trainee uhr
job_alert_newsletter +1 unsubscribe
job_alert_newsletter -1 am kl
status_update_other +1 data head ms scientist* 時
status_update_other -1 consultant engineer* marketing software um uur
status_update_other -2 freelance
unrelated +2 godz ml
unrelated +1 am kl microsoft saat uhr unsubscribe zoom 点
unrelated -1 ai assistant consultant coordinator developer* intern internship lead meet ms ore
unrelated -2 designer freelance
`,
  en: `
application_confirmation +3 acknowledg*
application_confirmation +2 appl* arrived case chef confirm cv form it's look normally ring successfully
application_confirmation +2 thanks withdraw
application_confirmation +1 after against application apply* apprentic* around available back best business
application_confirmation +1 close confirmation consider contact conversation discuss either email every expect
application_confirmation +1 few fit following give given hear i'm id if its job joining latest letter life
application_confirmation +1 login luck may name news note opportunities others passed privacy process profile
application_confirmation +1 reached read ready receive received screen screening sent should submitted talent
application_confirmation +1 team terms thank those through touch tuesday way we'll who without working yes
application_confirmation -1 action among another asked attached board closed come could days didn't extend*
application_confirmation -1 first forward full future get had here i've know location longer looking message
application_confirmation -1 minute minutes needed new now off online our out outside partner pay per pick
application_confirmation -1 prefer* record required round say send service still stop submitting talk task
application_confirmation -1 tests them unfortunately video was wasn't wednesday what wish would years you'd
application_confirmation -2 bar friday hold must opens room someone thursday yet
rejection +3 appointed discussion hired lovely therefore went
rejection +2 already another apprenticeship barista bringing came candida* candidacy chose closer coming
rejection +2 eligible ends exam eye fall falls going gone had hard immediate interviewed opted places prefer*
rejection +2 reached recei* rejected requirement requisition score site someone sorry speak* start status
rejection +2 vacancy video walk were without written you'd yrs
rejection +1 accepted across all applications appointment appreciate as associate background bad been better
rejection +1 board call changed cheers choice* client close completed continu* cut decided did does else
rejection +1 encourage every exercise fee* feedback further future gave got has having held here however i
rejection +1 interest interview keep let luck made miss money monitored moving not now offer offered open
rejection +1 operat* our over part people placed position process put ready reason* recommend regards
rejection +1 resources result review* saved screen season second selected selection set since so somebody
rejection +1 start* submission success taking tax than thank thanks that this thought through time* too top
rejection +1 unsuccessful up update us want was whose with won't years yours
rejection -1 also any apply* aren't around article available bank basic begin business by can card confirm
rejection -1 confirmation considered contact currently date details discuss documents drop either emails
rejection -1 expect file fit form free full fund* get heard home how hr in intended interest* is issue jobs
rejection -1 just last latest life like minutes name or order others paper pleased post provide quick receive
rejection -1 received record references reply request return review reviewing ring saw science security see*
rejection -1 share should soon stop submit subscription* talent tell terms third thursday title until use view
rejection -1 we're wednesday will working works you'll
rejection -2 appl* attached check close* delay* down file* formal friday hasn't haven't hour huge id keep*
rejection -2 landlord looks min registration request* say sign* solve something these urgent weeks
interview_invitation +3 slot*
interview_invitation +2 around ask availability carry certificate* chat choose confirm design down event
interview_invitation +2 filled fits formal guide hoping invitation lack looks mark receptionist screen
interview_invitation +2 shortlisted suits tomorrow video walk works worry
interview_invitation +1 about after also any anything attend below building can candidate card chef come
interview_invitation +1 conversation did does every* get give gone good held invited join last licen* make me
interview_invitation +1 meeting might minutes moved next office or our passport perfect person phone place
interview_invitation +1 pleased program resume room round see* site someone sorry speak speak* step strong
interview_invitation +1 technical tell them there these think thursday time times together tuesday visit we'll
interview_invitation +1 wednesday when whether with worker working you'd you'll you've
interview_invitation -1 again already an applied apply* appointment back candidates careers click digital
interview_invitation -1 don't employment end fit* following found have haven't hear home i into it's live love
interview_invitation -1 more must need new news no now of only opens out post read record* requirements should
interview_invitation -1 small start task than today try up vacancy view was who years you're
interview_invitation -2 asked cut hold reminder since yet
assessment_invitation +3 minutes
assessment_invitation +2 applicants brief exercise flat how page pick questions record requested stage step
assessment_invitation +2 takes task tough trial you'll zone*
assessment_invitation +1 action ahead answers associate attached bad bank basic before begin below bring by
assessment_invitation +1 case challenge client complete could cut digital do don't draft each everybody
assessment_invitation +1 everyone friday further hour it it's let letter link login mark must next note one
assessment_invitation +1 online operations paper part perfect phone photo record* requirements return rights
assessment_invitation +1 sample send set short shortlisted sincerely skills small started stop talking than
assessment_invitation +1 them two until upload us use video wants website what whose written you've
assessment_invitation -1 all another anything applied appointment around asked available been click coming
assessment_invitation -1 confirm copy course down everything form free future had has hiring just last learn
assessment_invitation -1 learning look message new notice on only open other read reminder result review*
assessment_invitation -1 service someone stay technical tell this top under view want weeks when yes
assessment_invitation -2 documents fund* having i've interviews offers
offer +2 acceptance agreement appointment basic closed hour hr official per pleased pleasure say start task
offer +2 tomorrow went yes yours
offer +1 accept ago already an as at attached begin contract course day decision* details discussion drop easy
offer +1 every excited expires extend* follow formal future good got happy home hours if inform it's join
offer +1 joining letter licen* looks love me met monday months move news notice offer one order other paper
offer +1 pay position reach requested reserved review role selected shift sign* signed start* talk terms third
offer +1 through thursday tips want we'll wednesday welcome were within would writing you'll you're
offer -1 another any applied before being best client contact cv did experience for go hiring i've immediate
offer -1 interviews into is jobs just know look* made make needed network no now nurse* online operat* people
offer -1 pick recruiting search team thanks them those what whether who
offer -2 ahead draft round
recruiter_outreach +3 jd
recruiter_outreach +2 building capacity confidential flat happy housing interested its need* needs noticed
recruiter_outreach +2 opening outside pay planner profile quick rate recruit retain* saw schedul* setting
recruiter_outreach +2 someone speaking tax you'd
recruiter_outreach +1 a across after asked back background came chat cheers click client close coffee coming
recruiter_outreach +1 consider conversation current days design don't either emails event experience file
recruiter_outreach +1 finish* first found founder got heard hire home i i'm if in intro location look love may
recruiter_outreach +1 me message months name need needed never no number open openings opportunity or out
recruiter_outreach +1 paper people place placed posted prefer* read record remote reply ring role send since
recruiter_outreach +1 skills small somebody spot spots strong submission submit suit* talent tell thought
recruiter_outreach +1 title top touch type up updated use weeks where whether whose work would yes you
recruiter_outreach -1 ago alert* all application attached basic before bring can't check copy digital
recruiter_outreach -1 documents doesn't down driver each editor every for forward friday further good hard has
recruiter_outreach -1 having hours interview jobs join link minimum minute more note now once online only page
recruiter_outreach -1 panel part pick policy post privacy program recruiting review* screen see sent short so
recruiter_outreach -1 sorry step take terms than thanks the them there those tips until view visit wait way
recruiter_outreach -1 we'll wednesday what when who will writing written you'll you've
recruiter_outreach -2 apprentic* else everyone form pass pool removed say secretary
recruiter_outreach -3 round
job_alert_newsletter +2 appl* bank employers jobs researcher roles tough vacancies
job_alert_newsletter +1 alert* also apply aren't basic best book bring business card* career case chef close*
job_alert_newsletter +1 closing community companies cv daily date* day days end few filled first fits form
job_alert_newsletter +1 forwarded found free give had happy here's high hours housing however job* list match
job_alert_newsletter +1 network now openings policy positions posted preferences privacy receive record*
job_alert_newsletter +1 remote resume search service several signed site slot* soon starts stop these this
job_alert_newsletter +1 today's top tuesday website when whose yes
job_alert_newsletter -1 and application applied available background been before could digital don't for
job_alert_newsletter -1 further has i'm intended interested its join know learn letter live mailing make me
job_alert_newsletter -1 need news opening our phone receiving regards reserved rights role strong through two
job_alert_newsletter -1 under update will yet you yours
job_alert_newsletter -2 pay
status_update_other +3 placed
status_update_other +2 bear can't changed date* decision* file file* hasn't housing incomplete now passed pool
status_update_other +2 reached remain screening supervisor taken time* until upload viewed wait
status_update_other +1 along among another anything aren't been being check check* claim* complete confirmed
status_update_other +1 consideration copy date down else employment expect extend* feedback finish* first
status_update_other +1 further good happens happy has intended know life longer meeting message met months
status_update_other +1 more needed news note operations order panel place profile questionnaire regarding
status_update_other +1 review right science score second security sent sign* signed similar so something sorry
status_update_other +1 stage started status step still taking talent talk than there title trial under update
status_update_other +1 vacancy verify waiting wants way weeks where wish working yet you'll yours
status_update_other -1 agent ahead also apply below bring call candidates case could course database did
status_update_other -1 discuss drop every experience filled find following forward future give given got hr
status_update_other -1 interest its join like love luck make manage many may minutes miss monday must my
status_update_other -1 notice online opportunity other paper pay per position questions rate remote reply
status_update_other -1 requirements respond review* selected send service small start stop suit tests
status_update_other -1 therefore this thursday tuesday up use video what which without would writing years
status_update_other -2 ask book partner professor* reminder room
unrelated +4 couldn't rejection
unrelated +3 accept admission booking chosen individuals programmer quote rental special unable urgent
unrelated +2 2pm administrator against ago also anyone article better cancelled capacity card claim* click
unrelated +2 concluded confidential* copyright credit date deadline debrief demand didn't drop employ few
unrelated +2 forget getting hasn't huge interviewed landlord latest mailing never offers reason* recent
unrelated +2 recruit* request* signed slots solve spending submitting subscription* successful test try
unrelated +1 action additional advis* again all already another any apply apply* are as authori* available bad
unrelated +1 based book business can cannot center choice* citizens* close* comes coming complet* complete
unrelated +1 confirmed considered continu* could currently daily database declined did digital does doesn't
unrelated +1 email end everything excited executive experienced fee* file* fill financial focus follow forward
unrelated +1 fund* given going great guide had hard has haven't high home how i'm if include individual*
unrelated +1 interest* into is items join kept large learning let life like list live looking love message
unrelated +1 minutes money more most move need new news newsletter of offer offering official on opened
unrelated +1 opening order personal place pleased potential* program proposal provide purchase ready received
unrelated +1 receiving reference remains removed request required reserved response return review* rights
unrelated +1 schedule science second security see* selected set several similar some sponsor* standard submit
unrelated +1 success suit* suits technical that the them these think title to today tomorrow too top transfer
unrelated +1 turned type unfortunately valid view wait wasn't we're website welcome well who wish would
unrelated -1 acceptance appreciate associate board case chat closing contract conversation cv days decision*
unrelated -1 eye first hear i id inform intended job licen* link location longer match min months moved note
unrelated -1 nurse* office officer one operations our passed pay pick position prefer* process profile put
unrelated -1 questions quick reach recruiting remote role room round search sent shortlisted sign* since site
unrelated -1 skills someone speak stage start talent team tell time* together touch tuesday vacancy way we
unrelated -1 we'll weeks went yes you'd you'll yours
unrelated -2 asked background bar came certificate* chef clerk driver editor finish* held invite joining
unrelated -2 monday professor* qualifications recruitment selection shift sorry withdrawn
`,
  de: `
application_confirmation +3 eingang
application_confirmation +2 angekommen bekommen einstellung* gmbh kennenl*
application_confirmation +1 alles ander* bei bewerbung bewerbung* bewerbungen ihre melden nichts sind viele*
application_confirmation +1 wenn wurde zur
application_confirmation -1 das einem einen freue* gern* gesprach* hat in mit neue seh* sich sie
application_confirmation -2 gute mehr mir mussen
rejection +3 offene
rejection +2 ausschreibung auswahlverfahren besetzt besetzung des dich gruss grusse* habe* hatte* inzwischen
rejection +2 nicht nichts niemand* offen ruckmeldung vergeben vorbei* weg wurde
rejection +1 antwort aus beste* bewerbung* deine dir entschieden es haben hat interesse melden mit neue* nur
rejection +1 schon zu
rejection -1 angekommen bei bitte* der ihr in nach* zum
rejection -2 fuhr* gmbh lebenslauf link m ob stunden termin viele* wann
interview_invitation +2 gehalt* mich nichts passt runde seh* uns
interview_invitation +1 bewerbung bitte* gern* gruss kennenl* leider minuten mit suche* vorbei* wurde*
interview_invitation -1 ab ander* auf dass haben ihr ihr* ist nach* sind stellen
interview_invitation -2 dank* keine meld* zum
assessment_invitation +3 zugang*
assessment_invitation +2 anhang bitte* eine hatte* wann
assessment_invitation +1 dem dich ein einen einer fur ihre keine los* mich minuten seh* sind stellen wahl zu
assessment_invitation -1 dass dein freundliche* hat in mochte* schon sollte*
assessment_invitation -2 anderen angebot diese fuhr* gute lebenslauf personal* wird
assessment_invitation -3 da
offer +2 als angebot ausbildung* des einstellung* mach* ob personal* vertrag vertragsangebot
offer +1 ab auftrag das dem der dich gute habe* im ist liegt mit mochte* nach position stunden team wann wenn
offer -1 dank* fur nicht seh* wurde
offer -2 anderen einladung komm* mehr sich sollte*
recruiter_outreach +3 lebenslauf
recruiter_outreach +2 d hatte* kein minuten ob suche* zuruck
recruiter_outreach +1 an auf bei du einem einen einer fur gern* ihr* interesse jemanden passt profil seh* sind
recruiter_outreach +1 team viel wurde
recruiter_outreach -1 die gute hat hor* ihnen sich stellen zum zur
recruiter_outreach -2 bitte* ihre meld* nachste* position schau* weiter
job_alert_newsletter +3 bewirb*
job_alert_newsletter +2 bewerbung* dich job jobs mitarbeiter* neue treffer
job_alert_newsletter +1 nach* stellen suche* viel von
job_alert_newsletter -1 als an bitte* da dir es fur grusse* ihr seh* sie stelle
job_alert_newsletter -2 komm*
status_update_other +2 dass fehl* nichts noch sobald termin*
status_update_other +1 als bewerbung einladung ihre nach* neue nun
status_update_other -1 ab auf bei fur geh* gern* interesse leider uns zum
status_update_other -2 bewerbung* keine keine* schau* wurde*
unrelated +3 wer zweite
unrelated +2 dir entschieden erhalten hab liegt viele* weiter zum
unrelated +1 angebot bitte* es ihr ihr* ihre im kandidat* keine* leider minuten neue noch sobald termin
unrelated +1 unterschr* viele
unrelated -1 bewerbung bewerbung* dich ein einem in meld* melden mich nach* nichts seh* sie stelle uns unser
unrelated -1 wenn zur
unrelated -2 als bewerber* einer fuhr* hast interesse kommen mehr mir nach nun personal* schau* schon vertrag
unrelated -2 wann weg wieder
`,
  fr: `
application_confirmation +2 bientot cv mes note rappel* reserve*
application_confirmation +1 bien directeur est ete ici non nouvelle* offre remerci* salutations un
application_confirmation -1 avez avons ne notre nous sur
application_confirmation -2 class* du en
rejection +3 deja derniere reviens
rejection +2 adjoint* avec cherch* chez choisi* comme donc donner* dossiers etre gard* nos nouvelle personne*
rejection +2 pris retour spontanee
rejection +1 autre* avez bien client* demande embauche ete la linkedin n'a ne notre pas reste* selection vous
rejection -1 au bientot cdi cv en non offre tes
rejection -2 etes interesse* joint* retenu* universite vers
rejection -3 dit frais
interview_invitation +2 choisi* porte visio
interview_invitation +1 aimer* avec avez bien candidature ce cherch* demande discut* interesse* je notre on
interview_invitation +1 passer qui sont vers
interview_invitation -1 en par rendez
interview_invitation -2 emploi rappel* y
assessment_invitation +3 essai
assessment_invitation +2 cv differe* dossier etape joint* lien passer realise* renvoy* selection une video
assessment_invitation +1 choix client* contrat decision on place profil ta tu un
assessment_invitation -1 des du lettre que
assessment_invitation -2 equipe
offer +3 contrat gel* plaisir
offer +2 accepte* comme embauche engagement favorable* h oui salutations signe toujours
offer +1 au de joint* offre on t te
offer -1 a bien notre plus qui tes une
recruiter_outreach +2 besoin* chez engagement je oui quelqu'un
recruiter_outreach +1 ca cordialement cv dans disponi* l me ne personnes profil repond* si sur un votre vous
recruiter_outreach -1 autre* avec bien ce est pour sera
recruiter_outreach -2 emploi voir
job_alert_newsletter +3 visa
job_alert_newsletter +2 cherch* fois universite
job_alert_newsletter +1 ce d ici passer qui
job_alert_newsletter -1 au avec dans notre offre on poste si ton
job_alert_newsletter -2 nous
status_update_other +2 besoin* derniere* dossier examen transmis*
status_update_other +1 avez avons du est etape le nouvelle* profil tu vers
status_update_other -1 au c d on repondre si
status_update_other -2 bien chez donnees entretien invit* lettre suite
unrelated +3 avis
unrelated +2 11h* decision desinscri* favorable* non offre recu* retenu* son test*
unrelated +1 9h* avons candidat* commercial* decouvr* en hesit* ne notre pour prendre proposition rappel*
unrelated +1 rendez sera sur tu vu y
unrelated -1 aimer* ca ce dans emploi que qui si ta te une
unrelated -2 cherch* comme directeur fois lettre recrutement t technic* toujours
`,
  es: `
application_confirmation +3 carpeta sea sera
application_confirmation +2 admit* confirm* curriculum estoy exito gracias han hij* inscripcion nuev*
application_confirmation +1 estas hablamos inform* las oferta personas propuesta prueba se
application_confirmation -1 complet* con del lugar no persona* que sido una
application_confirmation -2 agradec* le mas ofertas otr* visto
rejection +3 escribenos pedido placer practicas quedamos
rejection +2 agradec* bolsa cerramos cliente conserv* contable coordin* eleg* empresa eres gusto hacer leido
rejection +2 lugar nuestro participa* persona* plaza posicion prefer* qued* queremos result* todavia volver
rejection +2 vuelv*
rejection +1 aqui bien cambi* con dir* entrevista equipo estamos gracias ha jornada la otr* parte plazas
rejection +1 puesto que revisa* saludo* se si sobre un
rejection -1 antes como en incorporacion mas para puede* y
rejection -2 charla* gerente lament* nuev* visto
rejection -3 confirm* olvid*
interview_invitation +3 espero gust* hablamos
interview_invitation +2 cita es firm* hay persona* vida
interview_invitation +1 agradec* bien confirm* curriculum el entrevista jef* las puede* puesto si visto
interview_invitation -1 del en nuestro recib*
interview_invitation -2 como complet* parte plazo sin tenemos trabajo
assessment_invitation +3 h prueba
assessment_invitation +2 antes fu* llamada* prepar* vacante video
assessment_invitation +1 candidatura como convoca* de es gracias gust* le proceso proxim* puede* queremos sin
assessment_invitation +1 una
assessment_invitation -1 al dir* esta jef* oferta que si
assessment_invitation -2 contrato falta he
offer +3 firm*
offer +2 al avanz* como dni evaluacion* hablamos propuesta queremos respond* sido
offer +1 a aqui el empleo equipo horario* inform* mas para proxim* prueba puesto si y
offer -1 cv en he otr* por que se sobre un una
offer -2 puede* visto
recruiter_outreach +3 confidencial* responde*
recruiter_outreach +2 bien busc* contratacion director* encaja* estamos gustaria incorporacion llamada* nuev*
recruiter_outreach +2 perfil podria* vida
recruiter_outreach +1 a banco busqueda chic* disponib* empresa estas experiencia fue interesa* le mand* para
recruiter_outreach +1 posicion quedamos sin un una va
recruiter_outreach -1 aqui el hay hemos las los plazo puede* si
recruiter_outreach -2 pasa* puesto
recruiter_outreach -3 otr*
job_alert_newsletter +3 ofertas
job_alert_newsletter +2 administrativ* auxiliar busc* empleo experiencia h nuevos plazas tecnic* tienes
job_alert_newsletter +1 camarer* cambi* como con estas hay los mas necesit* persona* recib* sobre un
job_alert_newsletter -1 al confirm* el empresa la las otr* para saludo* seleccion tu visto y
job_alert_newsletter -2 antes cuando proceso suerte
status_update_other +4 cambi*
status_update_other +3 horario* proceso
status_update_other +2 baja cargo ejercicio* evaluacion* gerente lugar pedido perfil reclut* tienes
status_update_other +1 analista empresa entrevista experiencia gracias hemos los mas no proxim* tenemos vida
status_update_other -1 al candidat* como con cv del necesit* result* si un va
status_update_other -2 dir* envi* interesa* intern* mand* plazo revisa* seleccion trabajo
unrelated +3 entrevista* oferta presupuest*
unrelated +2 cancel* cita decid* encantaria envio fue hueco ofertas si solicitud tenemos
unrelated +1 candidat* convocatoria del el han jef* la le no pod* propuesta proxim* que qued* recepcion
unrelated +1 reserva* sido
unrelated -1 a candidatura con en equipo hay mas personas puesto sin una
unrelated -2 carta continu* dir* empleo estamos he horario* jornada nuestra te
`,
  it: `
application_confirmation +2 acquisit* conferm* consegn* manda* ricevut* ricezione stiamo successiv*
application_confirmation +1 arrivat* chi contratto cv grazie legg* non parte present* sapere sara stata te
application_confirmation -1 addett* candidat* della di qui ti
application_confirmation -2 che piu presso
rejection +3 incarico pero pratica
rejection +2 attitudinal* con concorso gia ha molt* oltre profession* qui ragazz* ricerca ricord* ringrazi*
rejection +2 sara scelt* uno
rejection +1 altr* candidatura cerc* che da della esit* grazie inform* lo nella person* posizione pres* preso
rejection +1 prova riscontro ritard* ruolo saluti si sono stata stato test un va
rejection -1 a aspett* contatt* entro nel nessun* presso prov* selezione suo
rejection -2 bene chi scelto tempo
rejection -3 conferm*
interview_invitation +3 ammess*
interview_invitation +2 annuncio prefer* quando sapere sono suo svolg* vorremmo
interview_invitation +1 al aspett* candidatura colloquio come da fare ha invit* le noi posizione pres*
interview_invitation +1 prossim* rispond* sara seguito selezione ti un va
interview_invitation -1 chi di nel parte per piu prova tuo
interview_invitation -2 bene entro te
assessment_invitation +2 caso chied* come inizi* interess* link manda* prova selezione solo una
assessment_invitation +1 anche le per quando tempo ti un va
assessment_invitation -1 altr* candidat* giorni nella noi se stato tuo
assessment_invitation -2 abbiamo conferm*
offer +3 netti
offer +2 allegat* assunzione contratto esit* manda* piacere proced* proposta ral sara tempo vorremmo
offer +1 decis* dopo il la lo posto prepar* prossim* ragazz* si solo
offer -1 grazie una
offer -2 cerchiamo present*
recruiter_outreach +3 intern* stiamo trovato
recruiter_outreach +2 anni cercando da interess* molt* ricerca suo terr* una visto
recruiter_outreach +1 a contatt* contratto cordial* di domanda esperienza giorni in nel numer* nuov* quando
recruiter_outreach +1 responsabil* saluti sei solo sono uno
recruiter_outreach -1 conferm* grazie lettera per posto pres*
recruiter_outreach -2 entro nella prova qui
job_alert_newsletter +2 annunci offert* te
job_alert_newsletter +1 a addett* ancora azienda cerc* con della dirett* impiegat* in netti nuov*
job_alert_newsletter -1 che comunic* e grazie person* prova saluti se sei sono
job_alert_newsletter -2 bene entro giorni nessun* posto present*
status_update_other +2 decis* ferm* parte quando responsabil* valutazione
status_update_other +1 acquisit* aspett* bene candidat* che comunic* concorso conferm* della in non se sei
status_update_other +1 selezione stato visto
status_update_other -1 addett* client* come con e esit* il lavoro present* presso rispond* saluti te
status_update_other -2 noi
unrelated +4 offerta
unrelated +3 appuntamento colloqui*
unrelated +2 ancora assegn* esamin* esit* hr lavorativ* magazzin* prenot* ragazz* ricord* ritirare scelto
unrelated +2 terr*
unrelated +1 al candidati client* colloquio comunic* domanda e ha la noi non nuov* per tecnic* tuo
unrelated -1 anche candidatura di in inform* le parte person* posizione sara sono tempo
unrelated -2 azienda capo* pres* prova rispond*
unrelated -3 come
`,
  nl: `
application_confirmation +3 bevestig* krijg
application_confirmation +2 brief duurt goede hoor* niets open orde proef tot uiterlijk vacatures
application_confirmation +1 bedank* bel* gezien is je kandida* of onder ons ontvangen over reactie
application_confirmation +1 sollicitatie vacature
application_confirmation -1 aan bij deze en er gesprek graag in jou kunt me meer met nodig u uit van voor wil
application_confirmation -2 hr stuur*
rejection +3 iemand laten moment personeel* vervallen
rejection +2 ander* arbeidsovereenkomst baan bijlage door ervaring functie geen hebben hier huur* inmiddels
rejection +2 kandidatuur me medewerker* namens nieuwe open plek proef reactie tegen wil*
rejection +1 al andere brief contact dank* die er gaan gezien groet* het jou klant* maken meer mijn ons over
rejection +1 procedure vacature wij
rejection -1 bel* bent hr in om op team u vacatures verder weten zit*
rejection -2 bevestig* kennismaken mee* terug tot uit voorstellen vragen wil
rejection -3 cv of
interview_invitation +3 kennismak* kom*
interview_invitation +2 bekeken brief graag langs* moeten motivatie* proef schriftelijke tot verwacht zou
interview_invitation +1 al bel* een hier kan leuk mee* naar ons over plan* start* uitnodiging we wie
interview_invitation -1 bel hebben hebt iemand iets in jouw niet plek uw wil*
interview_invitation -2 bedank* fijn krijgt kunt meer onder stuur* werkgever*
interview_invitation -3 mag
assessment_invitation +4 maak
assessment_invitation +3 bijlage uiterlijk vragen wie
assessment_invitation +2 kandidaat klant* kom* leuk link monteur* nodigen ronde stap succes te wil zou
assessment_invitation +1 bent die door gesprek graag het je komt krijgt kunt op personeel* sollicitatie start*
assessment_invitation +1 stop* stuur* test* volgende voor zit*
assessment_invitation -1 aan dank* deze groet* kandidatuur ons over spreken uw verder wij
assessment_invitation -2 anders cv jou kan kennismaken kun mijn nodig werken
assessment_invitation -3 bel
offer +3 aanstelling ondertek* start* welkom
offer +2 arbeids* bieden contractvoorstel gekozen genoegen voorstel wanneer
offer +1 als besloten bijlage de docent* door er hebben het keuze kun kunt mag of over stellen tot wij wil
offer +1 willen
offer -1 bij een hier je jouw koffie meer niet nog om sollicitatie team voor zou
offer -2 aan selectie* werkgever* zit*
recruiter_outreach +2 dienst gezien iets inmiddels interesse kennismaken moment profiel rol stuur* tarief
recruiter_outreach +2 tegen vacature vrij wij zin zoeken
recruiter_outreach +1 aan bel* contract cv hoor* in jouw leuk nog uw wanneer zoek zou
recruiter_outreach -1 de kan kom* nemen te voor
recruiter_outreach -2 bel brief deze personeel* selectie* sollicitatie vragen wie
job_alert_newsletter +3 vacatures
job_alert_newsletter +2 docent* jobs plan* zoeken
job_alert_newsletter +1 bij cv deze die hier kom* laten meer test* u uit
job_alert_newsletter -1 aan bel bel* een en geen groet* na naar nodig nog ons sollicitatie we wij
job_alert_newsletter -2 door of selectie* uw wil willen
status_update_other +3 uiterlijk
status_update_other +2 feedback gegevens gesprek* kandida* kandidaten moment monteur* nemen nog spreken
status_update_other +1 andere beschikbaar* de door even is kan kandidatuur krijg maken meer nieuwe procedure
status_update_other +1 teken* vacature van verder werving* zit*
status_update_other -1 als die een gaan graag hebben het iemand jou komt naar willen zijn zou
status_update_other -2 bij hier koffie u volgende zoeken
status_update_other -3 krijgt
unrelated +3 aanvraag klant*
unrelated +2 aanbod afgewezen afspraak gaan gevonden komt ontvangen past tot verder werkgever* zoek
unrelated +1 bekijk* bevestig* bij dank* die even gefeliciteerd helaas hierbij is kandidaat kandidaten koffie
unrelated +1 kun kunt mee* mijn op tegen teken* tweede wil
unrelated -1 het hoor* in je leuk met of ons open u zit*
unrelated -2 adviseur* al assessment* bel* hier kandidatuur komen me onder procedure selectie* sluit* start*
unrelated -2 stuur* vacatures voorstel werken willen
unrelated -3 jou terug
`,
  pt: `
application_confirmation +4 receb*
application_confirmation +3 guard* sera
application_confirmation +2 admit* ao carta concurs* dados escolh* excluid* futur* inscri* recebid*
application_confirmation +2 selecionad* sim sou tudo
application_confirmation +1 aqui ate candidatos candidatura complet* convite* curriculo document* estagio*
application_confirmation +1 inscricao outr* passar perfil tecnic* tua
application_confirmation -1 a anexo avis* boa com como diretor* em mais nossa nov* profissiona* que quer se
application_confirmation -1 sem trabalho uma
application_confirmation -2 agradec* comunic* nosso rh sequencia
rejection +3 bem dessa ficou foram
rejection +2 aberto alguem complet* concurs* contrata* convoc* correspond* deix* disponibilidade entreg*
rejection +2 falar* fica* ja ligo manda muito numero particip* profissiona* selecao teu tua
rejection +1 abraco* agend* aqui as com como contrato decisao etapa* fazer mais motorista novas passar pela
rejection +1 processo que retorno rh seu sua ter vai
rejection -1 apresentar* ate conversa* loja na no nov* perfil queremos respond* te time ver
rejection -2 assin* confirmad* falta* for gestor* inscricao regist* segue talentos tiver* tudo
rejection -3 contact*
interview_invitation +3 passar
interview_invitation +2 apresentar* ca cafe conhecer falar* link passo selecao tecnic* tua vir visita
interview_invitation +1 boa com conversa* engenheir* manda no outr* pela queremos se te teu vou
interview_invitation -1 ate bom nao nov* sem tudo
interview_invitation -2 em perfil
assessment_invitation +3 anexo grave passo
assessment_invitation +2 abraco* ate escolh* falta* link manda online perfil prova sem talentos tua
assessment_invitation +1 candidatura caso como dados envi* lhe mais nao pedido precis* tempo uma
assessment_invitation -1 avis* candidato document* foi ja quer se seu tem trabalho
assessment_invitation -2 contrato fica* inform* pessoa*
offer +2 assin* base carta decidi* inicio noticias proposta regist* sim vir
offer +1 apresentar* ate cargo contrato da e fica* ja lhe na nossa proxim* queremos trabalho
offer -1 inform* mais respond* uma ver
offer -2 assistente bom diretor* obrigad* vaga
recruiter_outreach +3 contacto convite* sou
recruiter_outreach +2 contato dados equipa interesse oportunidade passou procur* receb* respond* seu vi
recruiter_outreach +1 bem bom conversa* decidi* do em perfil posicao precis* te uma vagas
recruiter_outreach -1 a as assistente ate avis* cadastro como entrevista* fica* lugar pessoa* resposta
recruiter_outreach -2 anexo apos aqui carta nov*
job_alert_newsletter +4 vagas
job_alert_newsletter +3 ofertas
job_alert_newsletter +2 aberto alerta auxiliar cv emprego entreg* estagio* receb*
job_alert_newsletter +1 assistente candidata* coordena* de guard* inscri* loja respond* tem teu tudo ver
job_alert_newsletter -1 da do foi ja nao nossa o quando seu
job_alert_newsletter -2 equipe fica* processo
status_update_other +2 ainda boa cadastro dados esque* fica* gestor* mant* ninguem passou precis* prova tens
status_update_other +1 analis* candidato candidatura comunic* conversa* coordena* da e etapa* falta* inscricao
status_update_other +1 o particip* posicao sua time
status_update_other -1 ao com contrato for muito resposta se seletiv* te trabalho ver
status_update_other -2 agradec* apos como decidi* infelizmente lugar proxim* quando respond* vou
unrelated +3 ainda reuniao
unrelated +2 analis* apresentar* aprovad* avanc* cancelad* caso chegou confirmad* entreg* esque* for inform*
unrelated +2 oferec* oferta pratic* quer retorno ter
unrelated +1 agradec* ao ate avis* do e foi guard* melhor* para pedido prazo prefer* proposta sera sua
unrelated +1 trabalho vez
unrelated -1 a contrato da equipa fica* precis* proxim* time vaga
unrelated -2 aqui bom candidata* candidatura conversa* estagio* gestor* loja te tecnic* tua
unrelated -3 diretor* quando
`,
  pl: `
application_confirmation +3 formularz* inspektor*
application_confirmation +2 grafi* jezeli nabor potwierdz* prace przyjet* wybran*
application_confirmation +1 jak jesli kandydatur* osob* rekrutac* rozmow* termin* zglosze*
application_confirmation -1 dla i jeszcze juz prac* prosze z zaprasza* ze
rejection +3 razie zost*
rejection +2 dalsz* dla dziekuj* juz osobe pania pozosta* temat uzyskal* wizyt*
rejection +1 bez dyrektor* gdyby* jesli kogos kolejn* nasz* osob prac* projekt* szukamy udzial z za ze zostan*
rejection -1 do o zmian*
rejection -2 mieszkani* potwierdz* zalacz* zaprosz*
rejection -3 czy
interview_invitation +3 pogada* porozmawia*
interview_invitation +2 dogodn* doradc* kolejn* opowiem prosze
interview_invitation +1 czy etap* jest jestem o ze
interview_invitation -1 bez nasz* nie prace z
interview_invitation -2 dzieki
assessment_invitation +2 godzin* kiedy nagra* pracodawca proponuj* prosimy przesl* przygot* temat
assessment_invitation +1 bedzi* bez cie kierow* link* o pozdrawiam* rekrutac* rozmow*
assessment_invitation -1 prac* zglosze*
assessment_invitation -2 potwierdz*
offer +2 brutto chcem* etat kiedy ksiegow* od odesl* propozycj* umowa umowe wynagrodz*
offer +1 cie do etat* prac* prosze zalacz* znac
offer -1 w z
offer -2 kierow*
recruiter_outreach +3 profil*
recruiter_outreach +2 baz* czy firma jesli nowe poszukuj* pozna* projekt* rol* szuka* szukamy wspolprac*
recruiter_outreach +2 zainteres*
recruiter_outreach +1 bez cie osob* otrzymal* rozmow* w zmian*
recruiter_outreach -1 dzieki kierow*
recruiter_outreach -2 bedzi* zalacz* znac
job_alert_newsletter +2 ciebie etat* nowe obserw* ofert* specjalist* szuka*
job_alert_newsletter +1 aplikacj* dla wideo
job_alert_newsletter -1 i sie stanowisko
job_alert_newsletter -2 czy ze
status_update_other +3 przeloz* zmian*
status_update_other +2 cierpliwosc cos nabor nikogo pracodawca
status_update_other +1 aplikacj* dokument* jest jeszcze kontak* o podpis* pozdrawiam* prosze sie specjalist*
status_update_other +1 stanowisko ze
status_update_other -1 czy i link* po zostala
status_update_other -2 dla jesli kierow* kolejn* osob* spotkani* zalacz*
unrelated +3 bank rekrutac*
unrelated +2 dosta* dostal* elektr* handlow* kandydat* kredyt podsyl* powazaniem program* przesyl* uzyskal*
unrelated +2 zachec* zespole zostala
unrelated +1 dokument* grafi* jesli jestem niestety podpis* rozpatr* w za zostal*
unrelated -1 bedzi* bez etap* kierow* rozmow* sie
unrelated -2 dalej godzin* jak juz odesl* pogada* pozdrawiam* praca projekt* przyszl* szukamy
unrelated -3 etat
`,
  sv: `
application_confirmation +3 aterkommer
application_confirmation +2 brev* jobb* kommit kul nasta oss person* registrera*
application_confirmation +1 ansokan anstallning* bekraft* far gar sokande vi vidare
application_confirmation -1 ar att behover dig du en hos med om som vara
application_confirmation -2 fortfarande mer vid
rejection +3 fortsatt*
rejection +2 annan aterkoppling avslut* gora igen inget jobb* match* rollen spar* tillbaka tog visat
rejection +1 ar av det en garna ha jag maste mer nagon nu oss rekryteringen sokande tack till tjansten vid
rejection -1 blir inte ja kan
rejection -2 bekraft* boka* erbjud* kontakta* minuter passar sag
rejection -3 ansok* ni senast
interview_invitation +3 kallelse
interview_invitation +2 bjud* blir intervjun intresse jobbet komma roligt rollen tar tid traffa
interview_invitation +1 den din for gar lank* mig minuter nasta pa sag ta tjansten vi vill
interview_invitation -1 ditt har hos i
interview_invitation -2 alla anstallning behover kandidat* nya tillbaka valkom*
assessment_invitation +3 skriv*
assessment_invitation +2 anstallning ber gor komma minuter nasta steg
assessment_invitation +1 bifog* du en far for gar halsning* hos kalla* kan lamna* lycka senast soker tjansten
assessment_invitation +1 vidare vill
assessment_invitation -1 din garna har vid
assessment_invitation -2 cv ditt er tjanst* valkom*
offer +3 anstalla skriv* start
offer +2 borja emot hr ja jag lon referens*
offer +1 behover blir din ha oss plats vi vill
offer -1 du for har inte rollen ta till
offer -2 nagon
recruiter_outreach +3 er
recruiter_outreach +2 bjud* jobb* mer nytt personer samtal* soker traffa* vara vilja
recruiter_outreach +1 ar att cv dig din halsning* i inga intresse jag kan nagon sag spela*
recruiter_outreach -1 alla blir far ta tack
recruiter_outreach -2 annan ansokan besked boka* de den gora kvar skicka valkom*
job_alert_newsletter +2 jobb* lon* lycka test* tjanst* traffa*
job_alert_newsletter +1 ansok* in
job_alert_newsletter -1 ar det din er kan oss tjansten vi
job_alert_newsletter -2 vid
status_update_other +3 kvar
status_update_other +2 aktuell behover hr inte nu rekryteringen talamod vara
status_update_other +1 att blir du intervju* ja tar traffa*
status_update_other -1 er gar jag om tack tillbaka tyvarr
status_update_other -2 den dig nya plats rollen vid
unrelated +3 bokad kontakta* ni
unrelated +2 andra fika hr kvar minuter senast
unrelated +1 ab alla ansokan ditt er for ingen inte ja kan kandidat* lamna* maste om referens* soker tack till
unrelated +1 valkom*
unrelated -1 du far gar in lycka nya svar* tillbaka tjanst* tjansten
unrelated -2 anstallning dig en fick gor ha jobb nasta sa tar
`,
  tr: `
application_confirmation +3 alinmis*
application_confirmation +2 cv icinde kayd* sayil* ulasmis* ulasti
application_confirmation +1 arayis* eksik* etme* gorusme* ilan mektubu* olumsuz saat* sonuc* tamam* tesekkur*
application_confirmation -1 gun icin kisi* mi* mis*
application_confirmation -2 en mulakat* sizi son yeni
rejection +3 gorusmem* kadro
rejection +2 alm* bildirim* biri* cek* deger* geri gorev* ihtiyacimiz* ilani ilgi* sefer seni sonuc* sureci*
rejection +2 veril*
rejection +1 acik aday* aldik arayis* arkadas* asama* baska cok daha deneme ekip* en icin ilan* kal* karar*
rejection +1 kariyer* kisi* mektubu* ozgecmis* sizi yana
rejection -1 degil* kadar rica
rejection -2 ben ekte* etme* gonder* istiyor* mis* tarih test*
interview_invitation +2 direktor* gun mis* sana sayil* sureci* tamam* usta
interview_invitation +1 arayis* asistan* basla* cek* cv deneme gor* gorev* gorusme* gunu icin ilani ilgi* kal*
interview_invitation +1 katil* nasil rica seni seninle zaman*
interview_invitation -1 ben biri* don* ekib* gun* kadro* karar* olarak tesekkur* yap*
interview_invitation -2 arkadas* bekle* ekip* kayd* maas son sure* yeni
assessment_invitation +3 odev*
assessment_invitation +2 bekl* deneme ekte* en rica temsilci*
assessment_invitation +1 acik arkadas* baglanti* biri* cv ediyor* gun ise istiyor* kadar kal* kullan* saat*
assessment_invitation +1 size sure* tamamla* tekni* usta yap* yok
assessment_invitation -1 aday* ilan
assessment_invitation -2 deger* don* is yeni
offer +2 hos istiyor* kabul kayd* maas mutlu* seni tamam* ucret
offer +1 aldi* basla* calis* degil* don* ekte* gunu ise mektubu* olarak sec* sure* teklif
offer -1 basvuru* icin kadro* kal* size
offer -2 yeni
recruiter_outreach +2 acik alm* ariyoruz ben ism* kidemli kisi* profil* ucret vize*
recruiter_outreach +1 arkadas* degil* devam ekib* ilgini* is mi* rol* tamam* teklif* usta yeni yer
recruiter_outreach -1 icin kadar kal* sure*
recruiter_outreach -2 basvuru* gunu ilet* seni
job_alert_newsletter +2 acik cv firsat* gun* ilanlari uzmani
job_alert_newsletter +1 bildirim* stajyer* yeni
job_alert_newsletter -1 alm* basvuru* bekle* ist* kadro* mis* usta ver* yap*
job_alert_newsletter -2 gor* kadar olarak seni
status_update_other +2 haber profil* takip takvim* tamamla* yapman* yok
status_update_other +1 aday* asama* bekle* daha geri kadar pozisyon* seni seninle sure* tekni*
status_update_other -1 gorusme* is ist* kadro* mi* son
status_update_other -2 calis* eleman* gun* sec*
unrelated +3 ben kontenjan* yeniden
unrelated +2 devam diger etmek* ik izni* maalesef olumsuz teklif teklif* tercih yer
unrelated +1 daha deger* eksik* gonder* gun* icin kabul kadar kal* onayla* saat* saygil* sonuc* sonuclanm*
unrelated +1 teklifimiz* teslim* ucret veril* yap* yapilac*
unrelated -1 basla* gun ilan istiyor* olarak seni tamam* ver*
unrelated -2 asama* bekle* calis* deneme ekib* gor* sana seninle sinav* sizi zaman*
`,
  he: `
application_confirmation +3 נקלט*
application_confirmation +2 דרוש* העדפ* התאמה התמחות מועמד פניות שאלון תודה
application_confirmation +1 אין אישור הגיע* הצלחה ח חברה מועמדות* מנהל מספר קיבלתי שמח*
application_confirmation -1 ב* ות* חברת עם ש* תפקיד
application_confirmation -2 נשמח
rejection +3 הקפא* לצערי עומד* פה
rejection +2 איתך בחרנו היה הפעם יותר לזמן לקוח* מועמד מועמד* מועמדותך מחפש* מיון מצאנו משרת נאלצ* עברת תקנים
rejection +1 אחר החלטנו העדפ* הצלחה הצעת להכיר מבחן מגייס* מועמדים מראש משרה מתי עובדים עליך פני* רק ש* שלחת
rejection +1 שלך תפקיד
rejection -1 דרוש* הגשת התא* ות* חברת חיים חיפוש מהנדס* מנהל מספר מתאי* עבודה עד קבוצת קורות רכז*
rejection -2 חסר* יום נשמח
rejection -3 אפשר
interview_invitation +2 בוא ות* לדבר לפגוש מצגת מתי צוות קיבלתי שיחת
interview_invitation +1 אחר אם היכרות לזמן מכרז מספר נוח עבודה עם קבוצת קורות תאריך תעודת תפקיד
interview_invitation -1 אני אפשר אצלנו התא* מועמד מועמדותך ראיון תודה
interview_invitation -2 ניסיון
assessment_invitation +3 שאלון
assessment_invitation +2 השלב לקבל מטל* מצורף נבקש רק
assessment_invitation +1 אבל אחר גיוס הצלחה חברה חברת לא להכיר מבחן מצור* מתאי* נמשיך נשלח* נשמח פני* צוות
assessment_invitation +1 קישור רוצים שלך תוך
assessment_invitation -1 אישור בברכה ולא מוזמ* מנהלת משרה צורך
assessment_invitation -2 לך קיבלנו
offer +3 הסכם
offer +2 אושר* בכבוד ועדת חוזה מכרז מצורף עבודה עובדים פה צילום רוצים שמחים תפקיד
offer +1 אין אישור הצעה ות* ח יום להצטרף משרה משרת מתאי* עברת ראש רכז* שכר שמח* תעודת תשובה
offer -1 אחר אפשר גיוס חברת לא מספר שיחה
offer -2 הזמנה קיבלנו ראיון
recruiter_outreach +3 אולי האם
recruiter_outreach +2 בכבוד התמחות ח חסר מגייס* מישה* עובדים עלייך פנייה צוות קיבלתי תקנים
recruiter_outreach +1 אבל אם אצלנו חברה חיפוש לא לך לקוח* מהנדס* מחפש* משרות עבודה על פגישה קיבלנו רשת שולח*
recruiter_outreach +1 שלך
recruiter_outreach -1 אותך אין ב* יום כאן מנהל מספר משרה עד תהליך תודה
recruiter_outreach -2 הגיע* תשובה
job_alert_newsletter +2 אחראי* דרוש* מבחנ* משרות נדח*
job_alert_newsletter +1 חברת חדשות חיים כאן משרה עם קורות קריירה
job_alert_newsletter -1 אם הצלחה ות* יום לא מועמדות* מועמדותך עד צורך קיבלנו
job_alert_newsletter -2 אותך אני פני* רק שיחה
status_update_other +2 ביטול ביטלנו השלב זימון חסר* להמשיך מועמדות* מתעכב* נמצא* עדיין פניות צילום תאריך
status_update_other +1 אין אישור דבר הגשת החלטה הצעה חברת יותר להשלים מועמדים משרת צורך ראיון שלחת תהליך
status_update_other -1 אפשר בברכה ות* חברה לך משרות נשמח עובד*
status_update_other -2 הגיע* ולא ניסיון פני* שיחה תוך
unrelated +3 לזמן
unrelated +2 ביטול הצעה הצעת לבחור להגיע מבחן מגייס* מראש נדח*
unrelated +1 אושר* אינה היה ולא ח יום לא להצטרף לקוח* מועמד מחפש* מישה* מס מספר מצגת מצור* מתאי* על קורות
unrelated +1 ריאיון תודה
unrelated -1 דרוש* חברה להמשיך לך מיון עובד* פני* צוות קבוצת ש* תפקיד
unrelated -2 אותך אחראי* מטל* מכרז מנהלת משרת ניסיון עבודה עלי* עליך קיבלתי רק שאלון שלנו
`,
  ja: `
application_confirmation +2 付 受 込 達
application_confirmation +1 エ 了 信 内 募 同 応 採 確 返 連 類
application_confirmation -1 こ せ つ ど は ア ジ 件 学 明 月 条 様 経 行 都
application_confirmation -2 め
application_confirmation -3 退
rejection +4 論
rejection +3 決 難
rejection +2 ず ィ タ 件 別 埋 声 念 格 算 興 迎 験
rejection +1 け こ ご せ な め ア ジ ャ ン 上 保 入 受 回 対 応 次 終 結 考 設 訳 通 限 集 類
rejection -1 つ も ん テ ロ 中 会 内 動 場 査 残 理 知 込 都 配 願
rejection -2 へ 円 月 添 着 給 退
rejection -3 料
interview_invitation +3 話
interview_invitation +2 オ 務 来 縁 都
interview_invitation +1 き ぜ つ で と ど ひ イ カ バ ョ 入 員 場 履 拝 案 歴 程 通 面
interview_invitation -1 り る タ ー 万 人 今 候 切 受 対 提 数 明 果 査 検 業 決 添 答 補 見 連 集
interview_invitation -2 中 円 在 急 文 期 格
assessment_invitation +3 性 文 論
assessment_invitation +2 履 次 訳 途 題 験
assessment_invitation +1 く こ を テ ル 内 円 受 味 場 実 数 格 案 様 残 考 課 談 送 間 面 願
assessment_invitation -1 た め オ ク 今 募 接 方 業 経 連
assessment_invitation -2 下 会 念
offer +2 ァ 万 働 円 居 決 給
offer +1 ぜ だ れ イ 付 合 員 学 年 意 書 月 条 果 格 理 終 返 面 願
offer -1 す そ つ は へ み メ ル ー 候 募 第 見
offer -2 不 切 否 次 関
recruiter_outreach +4 探
recruiter_outreach +2 じ チ 万 円 味 心 感 然 興 話 開
recruiter_outreach +1 け げ ず と め も ィ フ 上 拝 求 画 社 経 職 談 送 連 限 験
recruiter_outreach -1 ら ク 下 中 予 事 付 切 募 応 果 添 着 知 結 面
recruiter_outreach -2 つ ね ポ 履 機 終 願
job_alert_newsletter +2 カ 今 仕 保 公 文 新 求 疲 登 着 集
job_alert_newsletter +1 ね ひ ク ッ テ プ ロ 人 件 信 務 受 員 報 情 条 経 計 開
job_alert_newsletter -1 あ く ご せ た だ て で と び ま り 上 待 意 拝 果 様 結 願
job_alert_newsletter -2 ウ
status_update_other +2 出 在 待 次 登 確 続 進 間
status_update_other +1 あ れ ん テ 上 予 入 内 募 期 申 職 行 訳 連 類
status_update_other -1 け さ と な び み を ア エ シ ス 事 件 会 信 方 日 様 用 貴 通
status_update_other -2 公 切 届 理
unrelated +3 不 引
unrelated +2 入 動 検 疲 者
unrelated +1 お き ぎ じ り れ カ シ ト ュ ン 下 中 事 件 円 別 合 回 在 定 年 月 果 査 状 申 確 礼 経 送 集 願
unrelated -1 え ず ど も ィ イ タ テ バ ポ マ メ ル 可 履 応 書 期 来 業 歴 決 終 給 通 連 過 選 験
unrelated -2 び 働 卒 学 性 条 求 登 社 締 考 職 説 談 論 迎 録 類
`,
  zh: `
application_confirmation +2 收 集
application_confirmation +1 不 也 交 信 回 复 完 已 成 报 查 格 话
application_confirmation -1 三 年 我 期 来 案 聊 评
application_confirmation -2 合 同 子
rejection +2 于 再 太 徵 會 果 此 满 留 經 背 谢 递 這
rejection +1 了 人 任 位 你 做 先 同 子 岗 得 未 歉 理 生 职 聘 試 謝 试 过
rejection -1 上 件 前 可 台 日 期 程 话 请 退
rejection -2 保 否 帮 截 改 放 看 空 約 订 资 金
rejection -3 登
interview_invitation +3 便
interview_invitation +2 候 口 打 案 法 空 英 邀
interview_invitation +1 先 发 后 如 就 店 想 我 提 看 約 约 话
interview_invitation -1 人 加 外 多 已 年 心 成 生 知 表 選 面
interview_invitation -2 开 录 新 過
assessment_invitation +3 稿
assessment_invitation +2 二 任 准 喜 安 格 試 謝
assessment_invitation +1 一 上 为 交 前 发 完 就 师 成 排 时 用 视 限 题
assessment_invitation -1 信 到 加 参 同 有 查 知 这
assessment_invitation -2 已
offer +3 薪
offer +2 就 年 月 留 約
offer +1 也 人 加 定 续 聘 迎
offer -1 不 中 岗 您 报 有 看 缺
offer -2 作 空
recruiter_outreach +2 免 兴 向 想 機 没 缺 验
recruiter_outreach +1 个 事 做 加 可 同 回 在 年 您 我 打 招 是 有 的 若 薪 邀
recruiter_outreach -1 三 下 了 子 完 工 已 師 早 请 跟 通 部
recruiter_outreach -2 二 出 喜
job_alert_newsletter +2 截 新 止
job_alert_newsletter +1 发 喜 招 推 日 更 求 缺 薪 退
job_alert_newsletter -1 来 请
job_alert_newsletter -2 我 知
status_update_other +2 尚 等 缺 若
status_update_other +1 关 定 您 招 放 日 期 流 结 评 试 資 门 间 面
status_update_other -1 一 下 你 入 接 来 申 看 职
status_update_other -2 手 话 选 限
unrelated +3 予
unrelated +2 停 單 報 急 拒 暂 款 申 補 退
unrelated +1 上 候 先 再 出 另 合 后 如 將 已 感 报 放 未 用 的 跟 过 迎 金
unrelated -1 业 中 人 你 到 历 在 岗 工 师 徵 應 手 收 时 给 职 聘 試 试 这
unrelated -2 反 想 才 職 資
unrelated -3 務 錄
`,
};
