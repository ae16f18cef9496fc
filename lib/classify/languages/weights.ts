// Written by tools/fit.ts: run it again after a change of words. What the words of each language speak for, see
// word-signs.ts.
export const wordWeights: Readonly<Record<string, string>> = {
  any: `
application_confirmation -2 head
rejection +2 codility junior
rejection +1 backend internship
rejection -1 pm
interview_invitation +3 zoom
interview_invitation +2 google kl meet microsoft teams
interview_invitation +1 coordinator devops lead marketing saat uhr webex 時
assessment_invitation +1 controller google hackerrank tester testgorilla
offer +2 frontend
offer +1 architect ore uur
offer -2 kl
recruiter_outreach +2 director
recruiter_outreach +1 architect consultant controller developer* devops freelance headhunter ml senior
recruiter_outreach -1 kl
job_alert_newsletter +2 manager
job_alert_newsletter +1 coordinator
status_update_other +1 p.m
unrelated +1 godz uhr
unrelated -1 analyst* architect assistant consultant engineer* lead meet
unrelated -2 designer trainee
`,
  en: `
application_confirmation +2 acknowledg* apply* arrived confirm name normally sent successfully withdraw
application_confirmation +1 answers appl* business chef citizens* complet* cv depending discuss either
application_confirmation +1 eliminated every everything expect expression* filling fit* form logged login
application_confirmation +1 portfolio professor* reached referees regard reside* ring shortlist* should
application_confirmation +1 submitted thanks thrilled touch unsuccessful
application_confirmation -1 action board considered finish* founder friday happy held location opens you'd
application_confirmation -2 among asked path wednesday
rejection +2 appointed apprenticeship came candidacy chef coming concluded eligible exam gone lovely path ping
rejection +2 propose recruit requisition suited talk* therefore vacancy visa* went were
rejection +1 accepted across afraid agreement already applications appoint appointment apprentic* aptitude
rejection +1 arrange barista behalf bookkeeper campaign candida* cannot check* chosen client close closer
rejection +1 completed connected continu* conversation* cut disappoint* disappointing discussing discussion
rejection +1 dropping enclose* enough every executive exercise eye falls fell finalist finish following gdpr
rejection +1 giving had has headcount hoped hopefully i've intake internal investors letting mark meeting
rejection +1 message money monitored notice offered paused people picker piece places position put reapply*
rejection +1 recei* remain* requirement review* role room saved score since sorry spots status stay stop*
rejection +1 stronger success talk thanks this thought threshold update vacancies want warmly where withdrawal
rejection +1 without won't written years yours yrs
rejection -1 apartment attached bear bearing check confirm* consideration date delay* discontinued excited
rejection -1 form get haven't invited kept life noticed rental representative request* see* submit swing tell
rejection -1 too unless until urgent
rejection -2 book card copywriter either electrician friday incomplete items looks regardless seeking third
rejection -2 translation weeks
interview_invitation +3 carry
interview_invitation +2 availability chat chatting come conversation conversation* hoping meeting moved
interview_invitation +2 pharmacist pop quiz reach* room slot* walk worker works
interview_invitation +1 00am apprentic* aptitude asks cancel* chef choose confirm congratulations convenient
interview_invitation +1 date* delighted down electrician event expenses filled gone grab guide hereby hour
interview_invitation +1 keen licen* looks mark me min minutes monday onsite outside receptionist reimburs*
interview_invitation +1 reschedul* return screen shortlisted speak stood style suits talk tell these together
interview_invitation +1 tomorrow video wasn't we'll wednesday when
interview_invitation -1 applicant board closing interviewed live nurse* opens since submit
interview_invitation -2 changed finish* happy hold pool record
assessment_invitation +2 bring choosing everybody flat how login look* minutes one record small study task
assessment_invitation +2 translation trial you'll
assessment_invitation +1 4pm 9am action apprenticeship asks assessment* assignment attached barista basic
assessment_invitation +1 before begin behalf bug by closer deadline debrief everyone exercise friday hours
assessment_invitation +1 monday noticed officer personality phase phone piece planner practical questions
assessment_invitation +1 recommended record* refused regardless requested retake room sample selection
assessment_invitation +1 shortlist situational skills stage started step takes tough use warmly website
assessment_invitation -1 available certificate* down guide happy interviews
assessment_invitation -2 asked had last rejected
offer +3 agreement
offer +2 acceptance appointment bar begin behalf bookkeeper clos* hour match* monday pay pleased pleasure
offer +2 recommended references say sign* talk* tentative terms thrilled thursday tips unconditional verbal
offer +2 went yes
offer +1 accepting apartment bringing conditions contract date* decline discount enclose* every expires follow
offer +1 formal hopefully hours it's licen* news notice official registration reject remains scan start
offer +1 teacher tomorrow want weren't yours
offer -1 pick
recruiter_outreach +3 building retain*
recruiter_outreach +2 confidential flat found housing i i'm inmail jd keen onsite outside pay pipeline planner
recruiter_outreach +2 remote setting someone stop tax tell
recruiter_outreach +1 across ahead authori* carer chat* client clos* coffee coming commut* connect daughter
recruiter_outreach +1 decline either favour helping i've informal insurance moved need* needs noticed paus*
recruiter_outreach +1 planning profile quick recommend recruit respectfully schedul* search* seeking settled
recruiter_outreach +1 small spoke starts suit* swing teacher tempt thought tuition up updated vacancy
recruiter_outreach -1 alerts apprentic* bring doesn't office secretary them we'll
recruiter_outreach -2 anything everyone pool wednesday
recruiter_outreach -3 pick
job_alert_newsletter +2 accountant card* career* case employers forwarded found jobs officer paus* policy
job_alert_newsletter +2 preferences reminder remote roles
job_alert_newsletter +1 10am actively advanced alerts asks bookkeeper cancel* close* criteria filled hearing
job_alert_newsletter +1 lectur* librarian login planner posted professor* relevant researcher statement top
job_alert_newsletter +1 week's
status_update_other +2 bearing consideration decision* documents ending file file* housing incomplete refused
status_update_other +2 remain screening shortlist started status submitted until upload verify viewed
status_update_other +1 acceptance action agreement among changed check* expect further happens headcount huge
status_update_other +1 interviews materials passed patience placed reached remains review sign* sorry step
status_update_other +1 still taken tutor under waiting weeks withdrawal withdrawn
status_update_other -1 rejected room secretary shift teacher
status_update_other -2 planner reminder suit
unrelated +3 programmer quote subscription*
unrelated +2 accept admissions also anyone appear article bad beneficiary budget* card cheers claim* click
unrelated +2 confidential* couldn't daily deadline debrief different difficult drop experienced few file*
unrelated +2 financial fit* funds given guide home huge individuals kept large latest mailing message miss
unrelated +2 money most newsletter offers ready rejection removed searching shelv* solve special standard
unrelated +2 submitting these try unless urgent view
unrelated +1 11am 2pm 30pm 3pm accepting always an another apartment appl* appointment based basic booking
unrelated +1 carer carry changed choice* complet* confirmed could credit database daughter decided demand
unrelated +1 deposit did didn't discontinued email employ ends excited exists form getting gift hard hasn't
unrelated +1 high hold how hr impressed interest* interviewed into items lack list loan looks might mortgage
unrelated +1 my new offering onto postponed previous propose recent rental request request* second see*
unrelated +1 several slots social some study submit successful suits tax test tests think thought thursday
unrelated +1 tomorrow too tough transfer turned tutor valid visa wants wasn't well worry yet
unrelated -1 10am across after agent application appoint apprenticeship aptitude asking behaviour* candida*
unrelated -1 caught centre coffee cordially driver enclosed equal every* finalist finish got hour identified
unrelated -1 inmail invite invites joining letter linkedin me note nurse* onsite operations passed pool
unrelated -1 profile put reached receptionist remote req requirement reschedul* rescinded respond saved scan
unrelated -1 spot status teacher technician tempt together unsuccessful vacancies warmly we'll withdrawn
unrelated -2 appointed apprentic* asked associate board came certificate* chef coding finish* housing
unrelated -2 librarian lovely minimum moved paus* pick recruitment sorry tuition you'd
`,
  de: `
application_confirmation +2 bekommen eingang eingegangen gemeinsam hor* jederzeit konnte
application_confirmation +1 angekommen ausbildungsplatz bestatige* bewerbungsu* da eingangsbestatigung hohe*
application_confirmation +1 intern* jede* jetzt kennenl* zeugnis*
application_confirmation -1 link mehr
application_confirmation -2 hier
rejection +2 abgeschlossen anderen anfangen ausschreibung besetz* budget* dort geben gunstig* hatte* jemanden
rejection +2 mindest* nehmen passen* profil* ruckmeldung weg
rejection +1 alle* auswahl auswahl* bedauer* besetzt besetzung beste* bewerbungsu* da daumen dsgvo einsatz*
rejection +1 engere fehlt gefallen geklappt genommen gluck gruss hab hast hat herausforderung* interesse
rejection +1 inzwischen jemand meld* neue niemand* offen person* qualifikation* sich sobald vertrag vielleicht
rejection +1 vorbei* vorerst warst
rejection -1 ab absage* erhalten freundliche* rolle such* wer
rejection -2 link ob vakanz
interview_invitation +2 auswahlg* erstgesprach fuhr* kaffee kennenl* reisekosten telefonieren uns weg
interview_invitation +1 abgeschlossen alle* bestatige* da daumen dort geben gefallen gesprach* gunstig* jemand
interview_invitation +1 jemanden komm* mochte* moglich passen recruiting ruhe runde vor wohnung* wollen wurde*
interview_invitation +1 zuruck
interview_invitation -1 dank* ist jede* laden mindest* nach von
interview_invitation -2 ab stunden weiter
assessment_invitation +2 anhang aufgabe eine einladung kennen komm* leiter* logik* stellen
assessment_invitation +1 auswahl auswahl* bearbeite* bekommen besetzung bitte* challenge einen einstellung*
assessment_invitation +1 erfolg fragen hatte* kandidat* ladt lust melden person* probea* probeaufgabe reicht
assessment_invitation +1 schick* sprechen start* termin* verfahren videointerview* wann wollen zeitversetzt*
assessment_invitation +1 zugang*
assessment_invitation -1 angebot in nichts
assessment_invitation -2 auftrag schon
offer +2 begrussen besser* des einstellung fuhr* position ruhe
offer +1 ab als anbieten angebot ausbildungsplatz dem einstellung* entwickler* mochte* nach nach* niemand*
offer +1 termin vergeben vertrag vertragsangebot vorbei* wenn zusage
offer -1 dank* jemand mehr sollte* wer zweite
offer -2 alle* nichts wurde
recruiter_outreach +3 kein sucht
recruiter_outreach +2 komplett lebenslauf schick* suche* zuruck
recruiter_outreach +1 aus beim einem einladen gegen ihr interesse mich reicht telefonat wechsel*
job_alert_newsletter +2 newsletter
job_alert_newsletter +1 abbestellen bewerber bewerbung* einstellung* stellen
status_update_other +2 dauert fehl* fehlt fuhr* langer
status_update_other +1 bearbeite* durchsicht liegen noch reichen rennen termin* verzoger* zwischenbescheid
unrelated +2 absage*
unrelated +1 arbeitsv* habe* interview* komm* kredit* liegen neue ruckmeldung sein viele* zusammen
unrelated -1 abgeschlossen auf bestatige* daumen einer geh* hier in mehr mich mir moglich nichts personal*
unrelated -1 reisekosten rennen wenn wieder zur
unrelated -2 als geklappt hat initiativbewerbung* kennenl* link ob schon unter
`,
  fr: `
application_confirmation +2 enregistre* envoyee viens
application_confirmation +1 admis* arret* bientot ferme* infirmi* mecan* non nouvelle* postule
application_confirmation -1 class*
rejection +3 derniere nouvelle
rejection +2 adjoint* assistant* autre budg* donc etre finalement lire n'a ouverture* partie personne*
rejection +2 personnel peut poursui* pourvu* rejoindre reste* retour route spontanee traite* valid* vende*
rejection +1 agent* appeller* avez base besoin* cherch* comme confi* continuation deja directeur embauche*
rejection +1 entretien* epreuve* experience gel* nombre* pas porte privilegi* references rencontre* reuni*
rejection +1 reviens rgpd souhaitons suite termine
rejection -1 8h* appartement cours derniere* dit examen fin locat* logement match* me non prendre preparer
rejection -1 refuse* retenu* son tard* transmis* universite visio
interview_invitation +2 14h* 8h* choisi* ferme* ici passer telephonique tombe* visio
interview_invitation +1 10h* aimer* assistant* attention cherch* colle connaissance convi* creneau* discut*
interview_invitation +1 experience je lien porte quelqu'un qui rencontrer retenu* seriez talents tard*
interview_invitation -1 chance en proposer son y
interview_invitation -2 pratique realise*
assessment_invitation +2 10h* chef* commencer essai realise* renvoy* video
assessment_invitation +1 15h* charge* contrat duree envoi es etape exercice* joint* libre loin partie parvenir
assessment_invitation +1 passer poursui* preparer propos* proposer sein suite tard* tes une
assessment_invitation -2 aupres
offer +2 comme complet contrat educat* embauche engagement plaisir rib salaire stage veut
offer +1 attente brut c cdi equipe examen fixe* heureux joint* oui prepare prise proposition recrut*
offer +1 references retourner signe toujours
offer -1 deja
recruiter_outreach +2 appeler* chez figur* je recherche rh salon suis tente
recruiter_outreach +1 appel base connaissez cvtheque employe* infirmi* logement loin numero oui personnes
recruiter_outreach +1 plein* pourrait prend recrute repond* talents tombe* trouve vu
recruiter_outreach -1 bonne lettre
recruiter_outreach -2 fin
job_alert_newsletter +2 cdd commencer salon
job_alert_newsletter +1 alerte cherch* emploi infirmi* lire m
status_update_other +2 cours derniere* educat* examen reviendr*
status_update_other +1 candidature* carrieres complete contacter* copie engager etude jury manquant* nouvelle*
status_update_other +1 patience prefer* premier report* retir* valid*
status_update_other -1 comme derniere lettre on sans
unrelated +2 11h* admis* appartement decision locat* offre propos* rendez report* vu
unrelated +1 9h* annule* attente avis candidat* chance commande derniere desinscri* dispose* etudie* examen
unrelated +1 favorable* jury match* non passeport permis place* postes proposition rappel* refuse* reuni* suis
unrelated +1 sur travail trouve tu
unrelated -1 10h* accus* aimer* budg* ca colle comme consult* dans directeur experience fonction lien prevu*
unrelated -1 profil regret retour ta toujours
unrelated -2 candidature* cherch* discut* ici issue ou pris reception reserve* route t transmis*
`,
  es: `
application_confirmation +2 admit* conserv* contestar sea
application_confirmation +1 aplicar confirm* convocatoria dir* economica elegid* encaj* han inscri*
application_confirmation +1 inscripcion plaza practicas presel* pued* realiz* revisa* sera solo
application_confirmation -1 agradec* mas tienes
rejection +2 cerramos coordin* escribenos gusto hemos intern* otro practicas prefer* un
rejection +1 abiert* agradec* alcanz* base beca bien bolsa buscando conserv* cubiert* curriculum decantado
rejection +1 decidido dejar dir* empleo eres fue guard* hay lugar master mejor nuestro otr* participacion
rejection +1 people permiso* plazas puesto qued* quedamos recorrido requisitos result* seguir* solicitud
rejection +1 solicitudes vacantes vuelv*
rejection -1 aceptad* caso charla* proxim* puede* unas
rejection -2 confirm* contestar trabajar vendria
interview_invitation +1 buscamos camarer* cambi* cerrado chic* confirm* cuando curriculum entrevista esperamos
interview_invitation +1 espero estoy futur* hablamos hablar he hoja horario* llegado ningun* otro piso retras*
interview_invitation +1 sera vendria vida videollamada
interview_invitation -1 entrevista*
interview_invitation -2 complet* reclut* video vini*
assessment_invitation +2 cuestionario* entreg* prueba pruebas siguiente video
assessment_invitation +1 apt* atencion busc* cargo como contestar ejercicio* enlace finalista* firmamos
assessment_invitation +1 gracias gust* has ingenier* mand* pedimos practico prepar* presupuest* puede* qued*
assessment_invitation +1 queremos realizar* superado tuyo unas vacante viene
assessment_invitation -1 alcanz* bolsa permiso*
assessment_invitation -2 falta
offer +2 avanz* avisar* brutos evaluacion* firm* firmamos jornada mecanic* queremos
offer +1 adjunto al auxiliar beca carta cerrado contrato dejamos dir* entrevista* eres h hij* inici* llamada*
offer +1 noticia permiso*
offer -1 entrevista has
recruiter_outreach +3 oportunidad
recruiter_outreach +2 alguien apetece busc* confidencial* estamos experiencia gust* invit* podria* responde*
recruiter_outreach +2 soy
recruiter_outreach +1 atencion baja buscamos cafe camino considera* contactar* contratacion contrato dir*
recruiter_outreach +1 disponib* empleo estas he llamo mand* master necesit* nuev* sin
recruiter_outreach -1 aqui beca pasa* pod*
recruiter_outreach -2 puede*
job_alert_newsletter +2 h plazas
job_alert_newsletter +1 alerta auxiliar baja camarer* dejar empleo empleos nuevas nuevos ofertas participa*
job_alert_newsletter +1 podria* recepcion
status_update_other +2 pedido
status_update_other +1 avisar* baja busc* cargo continu* contratacion decision hay incomplet* otr* pedimos
status_update_other +1 pendiente proceso resid* retirada sigue unas vist*
status_update_other -1 intern*
status_update_other -2 base necesit*
unrelated +2 entrevista* oferta olvid* presupuest* tenemos
unrelated +1 adjunto alquiler candidat* cogid* complace consultor* contratar* envio fu* hablamos han hij*
unrelated +1 hueco invit* mand* plazo prestamo recorda* referencias reserva* solicitud
unrelated -1 abiert* beca candidatura cerramos escribenos jornada llegado seguir* sera
unrelated -2 curriculum dir* director* economica espero gust* llamar* mas nuestra personas prepar* solo tuyo
`,
  it: `
application_confirmation +2 consegn* successo
application_confirmation +1 allegat* arrivat* candidati caso chi conferm* esamin* esclus* infermier* manda*
application_confirmation +1 nel operator* permesso pervenut* preso registrat* ricezione ritenut* ritirare
application_confirmation +1 saranno sentir* stage test verr*
application_confirmation -1 da della rispond*
application_confirmation -2 uno
rejection +2 assegn* autist* esame ferm* gia pagina presa qualcuno rientr* ringrazi* riscontro scelt*
rejection +1 assun* assunzion* avanti budget cerc* completo complimenti conosce conoscer* conserv* consider*
rejection +1 copert* dispiac* disponibile esperienza esser* future grado ha idone* impiegat* incarico inviat*
rejection +1 letto nostro oltre percorso pero piacere pratica prefer* prendere pres* profession* propor*
rejection +1 qualora qui rammarico requisit* responsabil* ricadut* rinuncia saluti se selettiv* stato svolt*
rejection -1 accolt* conferm* contratto cv propon* ricezione
rejection -2 carico parlare
interview_invitation +2 ammess* aspett* call indic* prossim* quando videochiamata vorremmo
interview_invitation +1 assun* candidati candidatura chiuso copert* disponibilit* fa genitor* incontr*
interview_invitation +1 interessat* posizione potrebbe* prefer* pres* recruiting sapere saranno seguito
interview_invitation +1 selezione sono spost* svolg*
interview_invitation -1 annuncio arrivat* interess* la manda* prova registra* sei solo te uno
assessment_invitation +2 chied* inizi* manda* questionario registra* ricezione una video
assessment_invitation +1 aiuto allegat* attitudinal* bene come complimenti conoscert* dovra* finalist*
assessment_invitation +1 ingegner* intervista invia* link online pagina prepar* qualcuno risposte scritt* sei
assessment_invitation +1 solo sto superat* volta
assessment_invitation -1 abbiamo noi stiamo tuo
assessment_invitation -2 dirett*
offer +2 accedi allegat* contratto firm* netti offrir* proposta
offer +1 al assunzione averti blocco cominciare consulente disponibile esit* manda* posto prepar* presso
offer +1 proced* ragazz* sapere solo stipendio vorremmo
offer -1 dirett* grazie uno
recruiter_outreach +3 stiamo
recruiter_outreach +2 cerchiamo coeren* contatt* molt* nuov* ricerca selezion* solo suo trovato
recruiter_outreach +1 anche colloqui* contratto impegno interess* interessat* iscrizione preso profil* propor*
recruiter_outreach +1 terr* una visto
recruiter_outreach -1 nella
recruiter_outreach -2 pres* video
job_alert_newsletter +2 annunci
job_alert_newsletter +1 apert* candidar* candidat* client* impiegat* ingegner* maggior* novita offert* stage
job_alert_newsletter -1 da
status_update_other +2 inform* ritirat* universita
status_update_other +1 acquisit* appena candidar* community concorso fa incomplet* iscrizione nostr* pazienza
status_update_other +1 privacy profession* profilo valutazione visto volta vorr*
status_update_other -1 ammess* apert* cv rientr* rispond*
unrelated +3 colloqui*
unrelated +2 abstract accolt* colloquio lavorativ* magazzin* offerta ragazz* scelto
unrelated +1 appuntamento assegn* client* consegn* decis* esamin* fissa* gia per piacerebbe possiamo prenot*
unrelated +1 present* registra* ricord* si stage terr* webinar
unrelated -1 ammess* azienda candidatura conoscer* conoscert* consider* impiegat* incontr* letto positiv*
unrelated -1 posizione prepar* recruiting rispond* saluto sapere sara saranno scelt* seguito successiv*
unrelated -1 vorremmo
unrelated -2 acquisit* blocco capo* chiacchier* come complimenti convoc* deciso le novita offert* piacere
unrelated -2 quando stiamo suo
unrelated -3 prova
`,
  nl: `
application_confirmation +2 bewaren ontvangst open sollicitatie uiterlijk
application_confirmation +1 assessment* beantwoord* bedank* bel* bevestig* duurt gepland goede hoor* krijg
application_confirmation +1 krijgt motivatie* orde samen werkgever* zijn
application_confirmation -1 behandeling die docent* gesprek niet nieuwe uit vertraging
application_confirmation -2 mag stuur* wanneer
rejection +2 aannemen dank* ervaring gerust hier iemand inmiddels jammer moment plekken werkvergunning
rejection +1 aangenomen afspraak ander* assessment* benader* beperkt bv die fijn functie gaan hier* jou klik
rejection +1 komen komt me medewerker* meeloop* meer nog opdracht opdrachtgever over plek plezier positie
rejection +1 proef proefd* reactie sollicitatie* spijt* stopt tarief tegen vacature vervallen volg vrij
rejection +1 weerhouden werkvoorbereider werving*
rejection -1 aanbieden beschikbaar cv geselecteerd krijgt langer ontvangst werken wil woning
rejection -2 of terug tot
interview_invitation +2 kennismak* kennismaken kom* langskomen
interview_invitation +1 anders bekeken bel* belangstelling feedback gerust gewijzigd gezien hier* ingaan
interview_invitation +1 langs* link mee* moeten nodig over plaats probe* ronde schikt sollicitatiegesprek* tot
interview_invitation +1 werken wie zit* zou
interview_invitation -1 bedank* hebben hebt huur* jouw kunt langer mag niet onder open personeel* plek te
interview_invitation -1 vacature* zodra zoek
interview_invitation -2 nieuwe
assessment_invitation +3 uiterlijk
assessment_invitation +2 bijlage budget capaciteiten* krijgt maak nu opnemen samen selectie* te videopitch wil
assessment_invitation +1 andere beoordel* beter doe fijn hierbij iets jobs kandida* klant* kom* kunt leren
assessment_invitation +1 leuk link meer na onder sollicitatie* stap start* uit uitgenodigd video* wie
assessment_invitation -1 al ben bij deze even gekozen langer over weten
offer +2 aanstelling als contractvoorstel genoegen welkom
offer +1 besloten bijlage blij gekozen kandida* kun langer mag orde planner proefdag start* stellen tafel u
offer +1 voorstel wanneer willen
offer -1 die gezien hoor* kan niet niets team
offer -2 koffie
recruiter_outreach +2 moment profiel tegen zoek
recruiter_outreach +1 adviseur* afmelden bel* ben dienst goede hoor* huur* iets in inmiddels interesse jouw
recruiter_outreach +1 ken kennismaken klant* klik krijgt leuk meer mocht* namens onder opnemen rol schikt
recruiter_outreach +1 tarief vacature vacature* voelen wij zin zoeken
recruiter_outreach -1 aanvraag afspraak bel deze docent* gesprek hier laten me niets past werken
recruiter_outreach -2 kan personeel* plan*
job_alert_newsletter +2 werkgever*
job_alert_newsletter +1 hier jobs kom* krijgt monteur* vacatures
status_update_other +2 gegevens krijg moment vacature voldoe*
status_update_other +1 aanmerking andere anders contact even geduld gesprek* hoor* kandida* kandidaten me
status_update_other +1 monteur* nemen niemand niets spreken tweede vertraging verwacht wie
status_update_other -1 afgewezen al bij geen hier medewerker* met mijn
unrelated +2 aanvraag klant* komt
unrelated +1 anders besloten bewaren die is kandidaten kennis koffie langer mee* nodig nu past recruit*
unrelated +1 sollicitant* stop* teken* tot uw verder volgende werkgever* woning
unrelated -1 als dan door geven gezien hier hoor* je jou kennismak* klik kom* krijgt leuk me na personeel*
unrelated -1 probe* proef sollicitatiegesprek* spijt* stuur* tafel toelicht* uiterlijk vragen we welkom willen
unrelated -2 al feedback komen krijg mijn motivatie* onder open selectie* sluit* werken zodra zou
unrelated -3 terug
`,
  pt: `
application_confirmation +1 apos candidata* candidatas cargo contacto curriculo dados deix* escolh* guard*
application_confirmation +1 inscri* procuramos proxim* receb* recebid* selecionad* sera sim sucesso*
application_confirmation -1 entreg* lhe
rejection +3 aberta concurs*
rejection +2 cancelad* diretor* encerr* excluid* ficou foram futur* inscreva ja mora muit* muito participacao
rejection +2 preenchid* reel retorno seletiv*
rejection +1 acusamos admit* alguem atend* correspond* dessa dicas encerrad* fase* feedback felicidades ficar
rejection +1 gostar* infelizmente inscrev* jornada maior* manda melhor* motion numero orcament* papo procur*
rejection +1 proximo realizad* recai* rececao retirada selecao ser vindo
rejection -1 contact* encontr* sem sera tiver*
rejection -2 candidatas for gestor*
interview_invitation +2 gostariamos outro papo passar
interview_invitation +1 chamada confirmad* conhecer conversa* decidi* engenheir* etapa* falar* futur* meu
interview_invitation +1 numero pelas rh segue te tua vir
interview_invitation -1 contact*
interview_invitation -2 em
assessment_invitation +2 anexo gostariamos gravad* passo pratic* resposta
assessment_invitation +1 abraco* ate avaliacoes cafe creche desafio escolh* etapa* falta finalist* inici*
assessment_invitation +1 manda perfil prefer* proximo realiz* sem talentos tempo tudo uma vai
assessment_invitation -1 inform*
assessment_invitation -2 fica*
offer +2 carta clt contrato inicio pensei
offer +1 admissao anexo assim assin* ate base bem contratar demora* escolhid* estiver* lugar mando mestre
offer +1 ninguem nossa noticias proposta salarial termo vind* vinda
recruiter_outreach +3 sou
recruiter_outreach +2 conversa* prefer* procur*
recruiter_outreach +1 aberto apenas apresentar* breve contacto contato diretor* disponibilidade encontrei
recruiter_outreach +1 engenheir* experiencia inscrev* interesse ligo melhor* oferec* oportunidade opt* passou
recruiter_outreach +1 perfil seu teu tudo uma vi
recruiter_outreach -1 ate como nov* prova
job_alert_newsletter +2 ofertas receb* vagas
job_alert_newsletter +1 alerta auxiliar candidaturas descadastr* desta emprego estagio novas quer recebid*
status_update_other +2 apenas cadastro operador* precisa
status_update_other +1 atualizad* candidato continuidade descadastr* document* etapa* falta gestor* lhe mant*
status_update_other +1 nossas paciencia particip* passou posicao queremos retirada sua talentos vinda vindo
status_update_other -1 encerr* enviad* for ja nov* sem te
status_update_other -2 agradec*
unrelated +2 abaixo apresentar* encontr* encontra entreg* pedido pix reuniao
unrelated +1 alguem analis* aprovad* ate atend* avanc* avancar avis* candidaturas confirmad* contact* convid*
unrelated +1 devolutiva entre esque* for guard* inform* interesse lament* meu nosso oferta pratic* quer
unrelated +1 questionario teria* vai visita
unrelated -1 acusamos aqui bom candidatura complet* contacto convite* correspond* cpf da dessa diretor*
unrelated -1 disponibilidade equipa excluid* fim gostariamos loja nossa proxim* quando rececao tecnic*
unrelated -2 conversa* convoc* selecao te
`,
  pl: `
application_confirmation +2 wyslan*
application_confirmation +1 beda doszl* dotar* formularz* grafi* niekompletn* odez* osob* potwierdz* przyjet*
application_confirmation +1 referent* termin* uwage wplyw zaprosimy zostal*
application_confirmation -1 dla klauzul* rodo
rejection +2 dla juz obsadzon* odez* pozdrowieni* prac* razie udzial wewnetrzn* wymag* zdecydow*
rejection +1 aplikac* asystent* doswiadczeni* dziekuj* dziewczyn* ekipa feedback* gdyby* jesli klauzul*
rejection +1 kolejnych musi* nadesl* odpowiadac osob osobe otwart* pania podinspektor* podziekowac ponad
rejection +1 proces projekt* przesl* razem studia szukamy wizyt* zapozna* ze znalazl* zostan*
rejection -1 brutto jako kiedy kontynu* profil propozycj* rekruter* wpis* wyslan* zalacz*
rejection -2 czy doradc*
interview_invitation +2 pogada* porozmawia*
interview_invitation +1 baz* dogodn* dostal* etap* jestem klauzul* kogos kolejn* mysl* pani podani* prosze
interview_invitation +1 szuka* szukamy ubezpiecz* zdzwoni* zost*
interview_invitation -2 rozm* widzi*
assessment_invitation +2 naboru nagra* odesl* prosimy przesl* przygot* test
assessment_invitation +1 bierzemy bliz* gratul* jako kolejnych masz nastepn* podesl* podsyl* pozdrawiam*
assessment_invitation +1 proponuj* temat wideo
assessment_invitation -1 dyrektor*
assessment_invitation -2 jezeli
offer +3 umowa
offer +2 ksiegow* postanow* twoja znac
offer +1 brutto chcem* elektr* gratul* jestem kwot* lekarz* odesl* proponuj* propozycj* rozwaza* szkole* wroc*
offer +1 wynagrodz*
recruiter_outreach +2 chcial* osob* poszukuj* szuka* szukam zadn*
recruiter_outreach +1 asystent* baz* czy doswiadczeni* handlow* klienta ogloszenia otwart* profil projekt*
recruiter_outreach +1 rol* szacunk* wpad* wspolprac*
recruiter_outreach -1 pasuj* rozm*
job_alert_newsletter +2 zobacz
job_alert_newsletter +1 dalej newsletter*
status_update_other +2 cierpliwosc pracodawca uzupeln*
status_update_other +1 aplikuj dokument* dostal* firma nadal nikogo oferte potrwa* pozdrawiam* profil
status_update_other +1 rekruter* rol* zapisa* zaproponowac zmian*
unrelated +2 handlow* zakwalifik* zostal*
unrelated +1 bank cv dosta* elektr* grafi* inn* jeszcze kandydat* kolejn* koncz* konkurs* kontak* kontynu*
unrelated +1 kredyt niestety ostatecznie podpis* powazaniem przesyl* rekrutac* rozpatr* testu wpad* zaprosil*
unrelated +1 zespole
unrelated -1 baz* cie doszl* ekipa finansow* jezeli kandydatur* kierow* nikogo pasuj* pogada* pozdrawiam*
unrelated -1 praca pracodawca projekt* role studia wykon*
unrelated -2 bez chcial* dane godzin* opowiem wylacznie zatrudni*
`,
  sv: `
application_confirmation +2 brev* kommit spontanansokan
application_confirmation +1 arbetsgivare* befattning case* cv emot er kompletter* nu person* personer tillbaka
application_confirmation -1 nagon
application_confirmation -2 gora
rejection +2 annan annu aterkoppling avslut* beklag* betyder brev* foll fortsatt* gick nagon nya platsen
rejection +2 pratade processen spar* visat
rejection +1 anstalla anstallningsstopp avbryt* avslutad beslutat borjar erfarenhet folj hor hor* hora igen
rejection +1 mvh nar projektledare rad riktigt ringa status stora tillbaka tips tjansten tog
rejection -1 befattning bekraft* cv er erbjud* ingen lagenhet* langre lank* laser minuter namn nu nytt oavsett
rejection -1 passar se senast snart svar* uppgift
rejection -2 ber
interview_invitation +3 mote
interview_invitation +2 jobbet prata traffa traffa*
interview_invitation +1 bjud* hor* hora intervjun kallelse komma mig mvh plats* rollen stamm* stang* stannar
interview_invitation +1 stort tar
interview_invitation -1 alla fatt fika hos jobb kandidat manga nej saga snart test*
assessment_invitation +2 ber steg uppgift utvecklare video* videointervju*
assessment_invitation +1 avslut* case* chef* far gar genomgang gor kodtest* komma lycka minuter nya riktigt
assessment_invitation +1 roll* se senast skicka skriv* slutkandidat* spela* stang* test* tillbaka
assessment_invitation -1 behover bjud* garna lon meddela* prata tack tjanst*
assessment_invitation -2 stort
offer +2 borja emot ja skriv* start
offer +1 anstalla anstallningserbjudande* ber beslut beslutat elektriker ha jag las los* motsvara* referens*
offer +1 saga sugen tilltrade under vid
offer -1 ta
recruiter_outreach +3 namn
recruiter_outreach +2 aktuell* anstall* heter mer nagon nasta nytt stannar
recruiter_outreach +1 avregistrera* cv ekonom* flytta* gick gor halsning* hittade hyres* inga intresse
recruiter_outreach +1 intresserad kanske laste lite nyfiken oppen rekrytering rum sag saknas samtal* spela*
recruiter_outreach +1 tillbaka traffa* vara vilja
recruiter_outreach -1 an avtal* betyder blir de gora ingen nar skicka
job_alert_newsletter +2 lon*
job_alert_newsletter +1 annonser arbetsgivare* avregistrera* avslut* bevakning* blev cv jobb* kommun las nya
job_alert_newsletter +1 traffa
status_update_other +2 kommun kvar vara
status_update_other +1 aktuell betyder blir droj* inte ja nagon oavsett personal* personer profil registrera*
status_update_other +1 rekryter* rekryteringen sokt status talamod under valkom*
status_update_other -1 den en erbjud* fram gar hor jobb* plats tyvarr
status_update_other -2 dig samtal* skriv*
unrelated +2 cv er kandidat* kvar ni platsen
unrelated +1 andra ansok* ansokningar bankid besked bifog* ditt ekonom* eventuell* fika for kaffe laser
unrelated +1 minuter nedan plats provet senast signera* soka tackar test* valkom*
unrelated -1 anstallningsavtal* hor* hos igen kallelse kul logiktest* pratade profil se sokande svar* tjansten
unrelated -2 dig fick gor ha lycka ringer sa som tar
`,
  tr: `
application_confirmation +2 olumsuz
application_confirmation +1 arayis* bildirim* edebil* garson* gecersiz gorevli* ilan kadro* ortus* sayil*
application_confirmation +1 sonuc* tarih ulasmis* ulasti
application_confirmation -1 gun sizi
rejection +2 anlas* firmasinin gecersiz henuz ilan* ilani kadro not sefer tekrar yazik
rejection +1 aday* aldik alinm* alm* arkadas* birak* birini burada cok coz* danisman* deger* degerlendir*
rejection +1 edin* et geldigin* gelebil* geri gorusmem* haberdar hala ihtiyac* ileride* ilerle* inceledim
rejection +1 kalmadi kapim* kez obur olmad* personel referans* sef* sizi sonuc* sozlu tanimak uzulerek
rejection -1 ben buyutuyor* ediyor garson* goruntule* nasil sayida yanit*
rejection -2 cv* kayd*
interview_invitation +2 direktor* tanisalim tanismak usta
interview_invitation +1 alim* asistan* gerceklestir* gun icin ilani is kez mis* mudur mulakat* nasil sana
interview_invitation +1 sayil* seni sozlu sureci* tarih yapilac* yuz yuze
interview_invitation -1 bekle* gun* kariyer* kayd* obur sure*
interview_invitation -2 pozisyon staj* yeni
assessment_invitation +2 deneme ekte* en gun
assessment_invitation +1 arkadas* ediyor* envanter* gec gonder* istiyor* kadar odev* rica son temsilci*
assessment_invitation +1 teslim* usta video
assessment_invitation -1 gorevli* gorusme* sinav* yapilac*
offer +2 hos katilman* mektubu*
offer +1 basla* bekl* bekle* calis* deneme ediyor* gorusmek halinde istiyor* maas mutlu* oldu onayla* sart*
offer +1 seni son stajyer* tasarimci* yer yil
offer -2 cv kal*
recruiter_outreach +2 ariyoruz buyutuyor* kisi* profil*
recruiter_outreach +1 alm* arkadas* ben dahil degil* dusundu* gorusmek hemsire* ism* mis* muduru takim* tamam*
recruiter_outreach +1 tecrube* ugra* yeni
recruiter_outreach -1 basvuru*
recruiter_outreach -2 cv
job_alert_newsletter +2 cv* mulakatt*
job_alert_newsletter +1 firsat* gelistirici* nasil tikla* uzmani
job_alert_newsletter -1 mis*
status_update_other +1 asama* ediyor gorusmel* iletisime profil* sabriniz* seninle sure* suruyor tamamla*
status_update_other +1 tekni*
status_update_other -1 cv
unrelated +2 ben diger gun* kabul kontenjan* olumsuz teklif
unrelated +1 aldi* baska basvurabilir* bekl* don* ediyor ik maalesef onayla* sayida sefer teklifimiz* tekni*
unrelated +1 tercih verdik yeniden yer
unrelated -1 acik asistan* baglanti* deneme firmasinin gorusmem* gun guncellen* ileride* katil* katilman*
unrelated -1 mutlu* obur sabriniz* tanismak
unrelated -2 calis* cv ekib* gor* muduru sana seni zaman*
`,
  he: `
application_confirmation +1 אחרים הזמנה התאמה חברה יוזמנו יעבור מבדק* מס מקרה נמשיך נקלט* קבלת תודה תפקיד*
application_confirmation -2 עם
rejection +2 ארגון היה התעניינותך ועל להצטרף עומד* פה שמרתי תקודם תקן
rejection +1 אוי* אחראי* אינך איננו איתך אף אצלנו בוטל* בתוקף היברידי* הלאה העדפ* הפעם חסר יסתדר ישתנה לדבר
rejection +1 להשיב לזמן לך מודים מוזמ* מוכר* מועמד מועמד* מועמדותך מועמדת מחדש משרות מתי נאלצ* נבחר* נציג*
rejection +1 סיום עברת עוצרים פני* פרטיות פתוחה רבה תוא* תודה תיאום תקנים
rejection -1 אפשר חברה יום מתעכב* נבקש שלחי
rejection -2 לקחת מלגה מתאי*
interview_invitation +2 הזמנה ות* לדבר להכין לפגוש מחכה מצגת מתי קיבלתי שיחת תיאום
interview_invitation +1 אחר אף בוא בחר* הגיע* הפעם הפרטים לבחור מועד מועמד* נוח עובר* קיבלנו תאריך
interview_invitation -1 אבל בכבוד הצעה משרה ניסיון נעדכן עד צילום קו תודה תשובה
assessment_invitation +2 וידאו חברת להכין תרגיל*
assessment_invitation +1 אחר אך בואי הגיע* השלב חסר טרם להשלים מטל* מצור* נבקש נהג עלייך פני* רק שאלון שיחה
assessment_invitation +1 שלחי תגיש* תשובות תשלום
assessment_invitation -1 נקבע
offer +2 אושר* הסכם ועדת ות* לחתום מחכה מס מצורף נוספות פנימי* צילום רוצים רכז*
offer +1 אישור אצלנו בכבוד הגיע* חוזה להצטרף מכרז מתאי* נרגש* עובד* שכר שמח* תשובה
offer -1 לקוח* מועמדת מנהל מספר פני*
recruiter_outreach +2 בכבוד האם השמה מגייס* מחפשים מישה* סיום עלייך רלוונטי
recruiter_outreach +1 אני גננת דירה הסר התא* ולא חסר מגייס מורה מחפש* מנהלת מעודכ* נפתח* עלי* פגישה פנייה שלך
recruiter_outreach +1 שמי תפקיד*
recruiter_outreach -1 מכרז צריך תשובה
recruiter_outreach -2 חיים קורות
job_alert_newsletter +2 דרוש* חדשות מנהל משרה נוספות קריירה
job_alert_newsletter +1 אחראי* הסר העדפ* חברה כאן מ* מועמדים משרות נוח פידבק רשת
job_alert_newsletter -1 אותך אם אני את מחפש* מכרז קו
status_update_other +2 השלב חסר* להשלים מועמדות* נהג
status_update_other +1 אחרת אינה ביטול דבר הגשת החלט* החלטה הסתיים העניין חיפוש מהנדס* מועמדים מתעכב* נוספות
status_update_other +1 נעדכן עדיין עיכוב פניות צורך שלחת תהליך
status_update_other -1 אחראי* אני הגיע*
status_update_other -2 קו
unrelated +2 לזמן
unrelated +1 אבל אושר* אינה בתוקף זימון יום לא לבחור להגיע לקוח* מבחן מגייס* מוזמ* מחפש* מחפשים מישה* מצור*
unrelated +1 נדח* נקבע עונה פנייתך שמח*
unrelated -1 אותך אחר אחרת אינו ועל טרם יוזמנו יסתדר להכין להמשיך מאשרים מטל* מצגת נאלצ* ניסיון עיכוב פה פתוחה
unrelated -1 צוות קיבלתי שולח* שיחת שכר תקודם תשובה
unrelated -2 את מחכה מכרז משרת רכז*
`,
  ja: `
application_confirmation +2 完
application_confirmation +1 付 埋 少 履 着 説
rejection +2 凍 埋 枠 覧 験
rejection +1 け ず そ わ ん 了 今 件 別 合 基 多 延 恐 憾 数 方 決 沿 浅 算 経 至 訳 足 進 達 遺 難
rejection -1 ニ 万 付 動 給
rejection -2 円 料 月
interview_invitation +2 ぜ ど バ 履 縁
interview_invitation +1 ひ 下 務 合 否 場 施 給 話 越 都
interview_invitation -1 万 在 断 訳 遅
interview_invitation -2 円 別 対 急 意 材 登
assessment_invitation +2 spi テ 仕 性 慮 招 文 考 題
assessment_invitation +1 作 数 断 材 締 論 遠 録 際
assessment_invitation -1 レ 件 同
assessment_invitation -2 少
offer +2 働 意 給
offer +1 ぜ ァ 万 付 円 基 学 明 条 決 績
offer -1 そ
recruiter_outreach +2 名 味 心 感 拝 探 然 突 興
recruiter_outreach +1 じ 介 充 実 材 紹 貴 開
job_alert_newsletter +2 停
job_alert_newsletter +1 止 求 着 説 配
status_update_other +2 第 退
status_update_other +1 レ 備 出 在 声 恐 消 状 登 絡 訳 辞 進 遅 開
status_update_other -2 年
unrelated +3 居
unrelated +2 不 引 御 疲 謝 送
unrelated +1 ウ 文 旨 留 途 達
unrelated -1 ず ぜ っ ひ び イ バ 働 充 卒 応 新 条 次 社 給 縁 考 計 説 進 過 選 限 題 類
unrelated -2 仕 声 完 心 拝 越
`,
  zh: `
application_confirmation +2 交 功
application_confirmation +1 保 繼 遞
application_confirmation -2 進
rejection +2 体 其 繫 跑
rejection +1 優 几 制 反 只 向 库 应 抽 撤 暫 未 果 满 結 结 耐 聊 能 評 谢 距 销 領 馈
rejection -1 可 无 月 由 资
rejection -2 例 消 登
interview_invitation +2 便 空 约
interview_invitation +1 函 口 息 英 誠 话 趟
interview_invitation -1 做
interview_invitation -2 多 录 成 業 為 選
assessment_invitation +2 影 用 稿 约 视 開 题
assessment_invitation +1 交 悉 格 筆 較 长 限
assessment_invitation -1 外 委
assessment_invitation -2 名
offer +2 按 薪 金 顾
offer +1 學 師 恭 标 正 竞 題
offer -1 店
recruiter_outreach +2 优 向 契 打 托 没 缺
recruiter_outreach +1 冒 實 新 昧 笔 置 者 获 薪 金 门 领
recruiter_outreach -2 台
recruiter_outreach -3 快
job_alert_newsletter +1 双 热
status_update_other +3 等
status_update_other +2 消 门
status_update_other +1 则 募 差 影 流 長 闭
status_update_other -2 多
unrelated +2 予
unrelated +1 免 刷 差 急 拒 核 租 获 退 金
unrelated -1 務 打 拟
unrelated -2 业 变 多 收 案 正 計 試
unrelated -3 想 这
`,
};
