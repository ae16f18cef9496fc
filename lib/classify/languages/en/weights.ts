// Written by tools/fit.ts, see word-weights.ts: run it again after a change of words.
export const weights = `
application_confirmation +2 apply* received sent
application_confirmation +1 acknowledg* active* advanc* advance advis* also answers anyone appl* application
application_confirmation +1 applied apprentic* arrange arrived bad best business came candidates cannot check
application_confirmation +1 chef citizens* closing confirm* confirmation connect contact contains copy
application_confirmation +1 currently cv delighted discuss either email equal evaluat* every every* exam
application_confirmation +1 excited expect experience expression* fit* form give got guide hear hr if intended
application_confirmation +1 interest interested interviews invited isn't its joining learn life limited lodged
application_confirmation +1 logged login look luck make match meets name normally note notified nurse* offer*
application_confirmation +1 official payment perfect personal places planning privacy process profile progress
application_confirmation +1 provide qualifications reach reached receipt receive referees regard response
application_confirmation +1 resume safely science selected sending shortlisted should silence skills soon
application_confirmation +1 status submission submitted successfully team thanks those through together touch
application_confirmation +1 until video wait we'll weeks whether which will withdraw working worry yrs
application_confirmation -1 alert* among apartment are arrang* asked background based budget candidacy
application_confirmation -1 capacity chose chosen click closed concluded confidential confidential*
application_confirmation -1 congratulations considered copyright could cycle days decided description
application_confirmation -1 different digital direct else executive file full fully great happy here hours
application_confirmation -1 i've impressed insurance jump keen like location longer look* looking making
application_confirmation -1 meeting might minutes months most moving my needed new offer offered other out
application_confirmation -1 partner pay per pipeline placed pop post posted preferences preferred priorities
application_confirmation -1 pursu* questions ready registration regret relevant remain required researcher
application_confirmation -1 round score screening send service small someone spot start still stop study
application_confirmation -1 subscription talk thought type unfortunately up update vacancies visa wants well
application_confirmation -1 when where wish withdrawn worth would yet yours
rejection +2 coming moving went were
rejection +1 accepted across administrator afraid agreement already among another applications apply appoint
rejection +1 appreciate apprentic* apprenticeship aptitude assessment assignment availability awarded been
rejection +1 benchmark board budget came can't cancelled candidacy candidate cannot career check* cheers chef
rejection +1 choice* client closed closely closing coffee come concluded conditional confirmed connect
rejection +1 consideration considering continu* continue conversation* cordially could current cut cv cycle
rejection +1 database decided different disappoint* disappointing discussion doesn't driver dropping each
rejection +1 elected eligible employ encourage end ended enough equal executive exercise eye fee* feedback
rejection +1 filled finalist forward further future gave given giving going gone grant hard has headcount here
rejection +1 hereby hire hop hopefully individual* insurance interest inviting isn't its job keep learning
rejection +1 letter letting licen* linkedin lovely manage many mark match meeting message met monitored near
rejection +1 nice not nurse* offer offered opening opens operat* opportunity other outside overwhelming panel
rejection +1 pass passing paused people personal ping policy pops position positions preferences present
rejection +1 priorities privacy proceed* process progress* progressed pursu* pursue qualified reapply* recei*
rejection +1 recruiting regarding regards regret reimburs* remain requirement requisition reside* role roles
rejection +1 round route score selected selection settled shortlist since sincerely so sorry spoke sponsor*
rejection +1 spot standard started status stay stop* stronger success suit suitable suited supervisor taken
rejection +1 talk* team thank thanks therefore this those thought threshold unable under unfortunately update
rejection +1 vacancies vacancy verify video visa* want warmly we wish without won't worker year years you'd
rejection +1 yours yrs
rejection -1 30am acceptance actively admissions advance ago also apartment arrang* arrival assigned attached
rejection -1 begin book building business can challenge check choose close* conditions confirm confirmation
rejection -1 congratulations contact convenient date day* days degree depending discuss duration easily emails
rejection -1 employers exciting expect fill first form forwarded funds happens hasn't if individuals
rejection -1 information items jd kept landlord learn lectur* life like login looks matching minutes notified
rejection -1 official operations or over paper passport perfect phone photo planner planning plot possible
rejection -1 prefer* prepare receipt receive received representative reschedul* respond review see* settings
rejection -1 share sharing social sometimes study tell today turned type unless until urgent urgently website
rejection -1 weeks withdrew
interview_invitation +2 come
interview_invitation +1 11am 2pm 30am advance after ahead along another anything arrang* attend availability
interview_invitation +1 behavioural booked bring calendar cancel* centre chat choose confirmation confirmed
interview_invitation +1 congratulations conversation date* delighted design editor event expenses final
interview_invitation +1 financial fits formal forward friday gone grab guide hear informal interview
interview_invitation +1 interviews invitation invite invited looks meeting min minute minutes most opening or
interview_invitation +1 our outside panel paper passport perfect pick place pleased pop proof questions
interview_invitation +1 received recruiting reply representative reschedul* reserve reserved return room round
interview_invitation +1 schedule shortlisted slot* slots sorry speaking stood suit tell there these thursday
interview_invitation +1 time times tomorrow tuesday video we'll wednesday what works you'll
interview_invitation -1 admissions advis* again all answer answers applicant applications apply appointment
interview_invitation -1 appreciate assessment begin candidates case chance choosing click close closing
interview_invitation -1 consider contract couldn't cycle database decided decision do don't emails every fee*
interview_invitation -1 file fill find finish future get glad had happens happy high hiring hold how
interview_invitation -1 information isn't job jump list luck message mind minimum need needed not now offer
interview_invitation -1 open out per pool postponed profile rate read ready record references remote
interview_invitation -1 requirements respond review score search similar small start start* submit submitting
interview_invitation -1 teacher terms test those thought through today touch update us view waiting way
interview_invitation -1 website within year years yet you've yours
assessment_invitation +2 minutes
assessment_invitation +1 action ahead answers apprenticeship arrang* asks assessment assessment* attached bank
assessment_invitation +1 bearing before begin behalf behavioural bug by challenge choosing clerk close* closed
assessment_invitation +1 coding complete completed continue conversation* deadline demand detail either every*
assessment_invitation +1 exercise expect expires finish finished getting held home invited invoice kit link
assessment_invitation +1 login meets mind most no noticed one operat* paper part personality phone pick
assessment_invitation +1 pleasure prepare process provided questionnaire questions ready record record* remain
assessment_invitation +1 request* return sample scheduling selection send should sit situational skills small
assessment_invitation +1 stage start started step study take task test tests thanks them there together trial
assessment_invitation +1 until use verbal will within without won't
assessment_invitation -1 account all an anything applied apply asked assume background been being business
assessment_invitation -1 call can't candida* confirm confirmation contract decision details down emails
assessment_invitation -1 employment fee* feedback first fit following form forward full had i'm i've if inform
assessment_invitation -1 information interview invite its job last lectur* looking manage market may message
assessment_invitation -1 my name note offer others person position quick references ring screening shift since
assessment_invitation -1 someone still talent teacher this thought welcome well were when year years
assessment_invitation -2 talk
offer +2 offer
offer +1 accept acceptance accountant agreement already appoint appointment attached board calendar choice*
offer +1 choose conditions confidential congratulations connect contains contingent continu* contract decline
offer +1 delighted didn't discussion else employment every* extend following formal future glad good got home
offer +1 hour hr impressed intended join joining letter look lovely monday moving news options partner pay
offer +1 picked pleased pleasure questionnaire recent references relocat* return salary say screen selected
offer +1 sign* start start* successful take talk task technician thrilled today's tomorrow tuesday
offer +1 unconditional upload verbal visa wait want weeks welcome were weren't within yours
offer -1 after applicants application applications applied apply attend before better case changed close
offer -1 contact current cv design don't each email feedback fill fit give haven't hire how i've invitation
offer -1 made more needed next no note now number only part people person possible quick recruiting reply
offer -1 required resume round search second see see* should sincerely some spot submit thank them time under
offer -1 use we're website what when where who
recruiter_outreach +2 building
recruiter_outreach +1 across arrang* assignment attached authori* availability caught center chat click client
recruiter_outreach +1 closed coming commut* confidential connect consider contract cv decline description
recruiter_outreach +1 design duration either emails ended event experience eye finished gone helping i i'm
recruiter_outreach +1 ideal informal inmail intended interest interested invited jd joining keen know large
recruiter_outreach +1 linkedin location looking love make market message might name near needs new nurse* one
recruiter_outreach +1 onsite opportunities opportunity outside pay payment planner prefer* profile progress
recruiter_outreach +1 proposal qualified rate reached received receiving recommend* record recruitment
recruiter_outreach +1 regarding relocat* remote reply requirement resume retain* roles safely saw see* send
recruiter_outreach +1 sending setting shift skills slot* small someone speaking start stood stop suit* tax
recruiter_outreach +1 team technical telephone third timing title top under up vacancy whose worth you'd
recruiter_outreach +1 you're
recruiter_outreach -1 action active* ago alert* anything applicant applied apply* as associate available
recruiter_outreach -1 before candidate cannot career check considered copy date date* each every feedback
recruiter_outreach -1 follow form friday go had happens has home hours how id information interview jobs join
recruiter_outreach -1 keep match meeting minute money more news next officer once only page panel pleased post
recruiter_outreach -1 process program registration rights say second see short sign* so soon sorry stay step
recruiter_outreach -1 stop* take terms thanks the them there these tuesday visit waiting want way we'll
recruiter_outreach -1 website wednesday when will won't works you'll zone*
recruiter_outreach -2 application thank
job_alert_newsletter +2 jobs
job_alert_newsletter +1 accountant across alerts along also apply asks bank book bring card* career case clerk
job_alert_newsletter +1 close* contract criteria current cv daily decided easy employers experience fair few
job_alert_newsletter +1 file* filled first forget found free future here high interviewing issue likely login
job_alert_newsletter +1 manage many match matching most near never new newsletter notifications nurse* offer*
job_alert_newsletter +1 operat* part policy positions posted preferences privacy provide recruiters remote
job_alert_newsletter +1 resume review rul* salary saved saw say search see* sign* since slot* suitable
job_alert_newsletter +1 technician them these this those today today's top tuesday vacancies week's weekly
job_alert_newsletter +1 what works year
job_alert_newsletter -1 action any application ask available been below call come congratulations do ends
job_alert_newsletter -1 every* following go great has i'm id if intended know learn link location love only
job_alert_newsletter -1 pay phone programmer receiving references regards role screen security someone step
job_alert_newsletter -1 success take tell than thank through two we'll yours
job_alert_newsletter -2 me
status_update_other +1 account action among another application attached availability bear bearing by check*
status_update_other +1 claim* complete confirm* consideration contact decision delay* documents employers
status_update_other +1 expect expenses expires file* fits further gave get here hiring incomplete information
status_update_other +1 informed intended interviews joined keep letting link membership missing needed news
status_update_other +1 only opened options panel passport patience postponed profile progress questionnaire
status_update_other +1 quick reapply* receiving recruiters referees reference refused reimburs* remains
status_update_other +1 running screening selection sign* site skill* something sorry started status still
status_update_other +1 taking talent than touch tutor two under until update upload verify viewed visit wait
status_update_other +1 waiting wasn't weeks welcome when will withdrawn yet
status_update_other -1 a advis* answer associate back begin best booking bring call cancelled career case
status_update_other -1 centre close confirmed consider could day days ends every expression* filled first
status_update_other -1 follow following forward full given got great haven't held hire home i impressed inform
status_update_other -1 join latest let letter like list loan looking love luck many may meeting monday move
status_update_other -1 moved notified of opportunity others over part pay per person planner post process
status_update_other -1 professor* progressed questions rate recruiting reply required respond room round
status_update_other -1 selected sending service shortlisted should since sincerely start start* stop submit
status_update_other -1 supervisor talk terms thought thursday time too unsuccessful up use way we were where
status_update_other -1 whether which wish years you're
status_update_other -2 candidates
unrelated +2 also offer* order special
unrelated +1 accept added admissions all already always another anyone apartment appl* applicant apply* aren't
unrelated +1 arrival article assigned bad basic beneficiary book booking bring budget* building card card*
unrelated +1 carry center changed cheers choice* chosen click closed confidential* confirmed considering
unrelated +1 contains copyright could couldn't course credit daily database debrief decided declined demand
unrelated +1 didn't digest discontinued discount else exciting experienced favour fee* file* filling financial
unrelated +1 fit* forward free full fund* funds generally get getting gift give giving going guide had hard
unrelated +1 hasn't hearing high hold home however huge hundreds include individuals informed interested
unrelated +1 interviewed interviewing issue its joined jump kit lack landlord latest life list loan looks love
unrelated +1 mailing make making membership might miss money mortgage most move msc never new newsletter off
unrelated +1 offer official options pass patch payment perfect personal picked place plot podcast postponed
unrelated +1 potential* program programmer proposal propose provided purchase quote received receiving recent
unrelated +1 recommend* record record* recruit* refused regret rejection removed rental request requirements
unrelated +1 reserved review* reviewing rights rul* running schedule scorecard season second security see*
unrelated +1 seeking selected sending several slot* slots social some someone something sponsor* standard
unrelated +1 study submission submitting subscription successful suits talk* terms test tests that the these
unrelated +1 title tomorrow too try turned type unable unfortunately unless urgent urgently view visa wait
unrelated +1 warranty was wasn't well weren't what won't working worth yet
unrelated -1 across agreement answer application applied asked asking assess* associate at availability
unrelated -1 background bearing board came candida* candidacy career* careers centre certificate* chef clerk
unrelated -1 close coffee conditional connect cordially cv disappointing discussing duration eligible equal
unrelated -1 expires extend fair finalist finish first fit happy hear hop intake interview* job jobs letter
unrelated -1 letting llc logged longer lovely match me minimum monday notice nurse* once onsite open opens our
unrelated -1 person ping planner pool position post proceed* professor* profile qualifications quick rate
unrelated -1 reach recruiters recruiting recruitment req respond ring roles scheduling settled short shortlist
unrelated -1 silence spot status still suited supervisor trial us vacancies vacancy weeks withdrawn withdrew
unrelated -1 you'd you're you've
unrelated -2 role talent
`;
