// Written by tools/fit.ts, see word-weights.ts: run it again after a change of words.
export const weights = `
application_confirmation +2 apply* name received sent
application_confirmation +1 acknowledg* active* admission advance align* also answers anyone appl* applicant
application_confirmation +1 applicants application applied apprentic* arrived assume back bring* business came
application_confirmation +1 candidates career check citizens* close closing coffee confirm confirm*
application_confirmation +1 confirmation consider contact created currently cv decision delighted discuss
application_confirmation +1 discussing either email evaluation every every* exam excited expression* fee* fit*
application_confirmation +1 forget form give glad got graduate hear if intended interest interested invited
application_confirmation +1 isn't items its jobs joining learn leave limited logged login look luck make
application_confirmation +1 manage match matches may missing normally not note notice notified nurse* only
application_confirmation +1 pass perfect personal privacy proceed process qualifications reach reached receipt
application_confirmation +1 receive record* referees regard representative requirements response resume
application_confirmation +1 retained reviewing ring safely selected sending shortlisted should silence similar
application_confirmation +1 soon status stronger submission submitted successfully team thank thanks these
application_confirmation +1 third those through tips touch until video way we'll whether will withdraw worry
application_confirmation +1 yrs
application_confirmation -1 advise among apartment appointment as asked better bonus centre certificate*
application_confirmation -1 challenge chose chosen click closely commut* confirmed congratulations continu*
application_confirmation -1 continue copyright could days decision* different direct direction else enough
application_confirmation -1 exercise friday full future gift gone great happy here hoping hours however huge
application_confirmation -1 immediate impressed intro last like longer look* met might minute minutes most new
application_confirmation -1 offer offered offering open opens other out partner pick pipeline posted pursue
application_confirmation -1 refused registration regret reimburs* remain reserved round situational small
application_confirmation -1 sponsor* statement still stop talk task thought title type unable unfortunately up
application_confirmation -1 update upload vacancies visa visa* wednesday well where withdrawn within written
application_confirmation -1 yet
application_confirmation -2 send
rejection +2 candidacy closed moving were won't
rejection +1 4pm accepted afraid again agreement already always among another answer answers application
rejection +1 applications apply appoint appreciate apprentic* apprenticeship arises assignment awarded
rejection +1 background been board budget* came can't cancelled candidate cannot career check* cheers client
rejection +1 close closely coffee coming concluded conditional confirmed continue cordially could credit
rejection +1 current cv decided different disappoint* disappointing discussion dropping elected eligible
rejection +1 employ encourage end ended enough equal every executive exercise eye fee* feedback filled
rejection +1 finalist follow forward further future gave going gone grant happy hard headcount hereby hop
rejection +1 hopefully impressed insurance internal internally invit* inviting isn't its keep letter licen*
rejection +1 linkedin match meeting min minimum money near nice not now nurse* offer offered officer opening
rejection +1 opens operat* opportunity other outside overwhelming panel pass paused people personal pick
rejection +1 placed places policy pops position positions preferences preferred present privacy proceed*
rejection +1 process progressed pursu* pursue qualified rate ready reapply* recei* regarding regards regret
rejection +1 reimburs* remaining req requirement requisition reside* role roles round route salary saw score
rejection +1 screening search shortlist signing since sincerely skill* so someone sorry spoke spot standard
rejection +1 started status stay stop* stronger success suitable suited supervisor taken talking team thank
rejection +1 thanks therefore this threshold unable unfortunately update vacancies vacancy visa* warmly we
rejection +1 went wish withdrawal without worker worth writing year years you'd yours yrs
rejection -1 admission advice apartment arrang* attached bad begin bonus book building business by can carry
rejection -1 check close* confirm congratulations contains copy copyright couldn't course date days decline
rejection -1 degree delay* deposit design discuss documents duration easily employers expect experienced
rejection -1 favour fill fits forget form forwarded founder free get getting gift happens hasn't hour if
rejection -1 include individuals items jd landlord latest learn lectur* life like logged looks love match*
rejection -1 matching minutes network notified or perfect phone photo place planner planning plot prefer*
rejection -1 proof provide purchase receive record review safely sample searching seeking sharing slot*
rejection -1 sometimes study submit successfully suits them third tips today's too turned type until urgently
rejection -1 waiting website weeks weren't whether withdrew you've
rejection -2 contact
interview_invitation +2 tomorrow tuesday
interview_invitation +1 11am 30am about advance ahead along also anything arrang* attend availability been
interview_invitation +1 booked bring calendar cancel card carry centre chat choose come confirmation confirmed
interview_invitation +1 congratulations conversation date* design down editor event expenses feedback filled
interview_invitation +1 final financial flight forward full give gone grab guide hereby hoping informal
interview_invitation +1 interview invitation invite invited licen* looks meet* meeting min minute moved near
interview_invitation +1 number officer opening operations or panel passport perfect person phone pick pop
interview_invitation +1 possible proof received recruiting referees representative reschedul* reserve return
interview_invitation +1 round schedule shortlisted sit slot* slots speaking stage still stood stop* suit talk
interview_invitation +1 there these this thursday time times video wasn't wednesday worker works would
interview_invitation -1 advis* again all applicant applications apply appointment appreciate arrange as
interview_invitation -1 assessment candida* case caught chance check choice* click coming connect consider
interview_invitation -1 decision demand digital do don't emails file fill found future get happens happy have
interview_invitation -1 here high hold how information interested job learning leave life list many match
interview_invitation -1 might mistakes money more network not now off open out pass planning pool read
interview_invitation -1 rejection relocat* respond review running search sign skills start suit* taking
interview_invitation -1 teacher terms test those thought through try us view visa was way website welcome
interview_invitation -1 within years yet you've
assessment_invitation +1 a action advis* answers apply* assessment assessment* attached bearing before begin
assessment_invitation +1 behalf behavioural brief by challenge choosing close closed complete completed
assessment_invitation +1 continue criteria deadline debrief detail due enclose* every* exercise expires find
assessment_invitation +1 finish finished flat getting graduate haven't home invitation invited invoice items
assessment_invitation +1 kit link login luck meeting meets mind minutes missing monday money most must one
assessment_invitation +1 operat* operations paper part personality pick process provided questionnaire
assessment_invitation +1 questions ready receipt record record* refused remain request* required send
assessment_invitation +1 shortlist* sit situational small stage start started step take task test tests thanks
assessment_invitation +1 them together verbal video will within without
assessment_invitation -1 account again already applied apply asked being business call came cannot
assessment_invitation -1 confirmation contract current documents eligible emails employment experience first
assessment_invitation -1 fit following form free got had high hire hold i'm i've if inform information
assessment_invitation -1 interview issue job last leave lectur* life love message move note our over pass
assessment_invitation -1 person regret removed resume ring second shift sorry suit* taken talent talk under
assessment_invitation -1 unfortunately update view want was we welcome year years
assessment_invitation -2 all
offer +2 offer
offer +1 accept acceptance agreement attached behalf card choose congratulations contains contingent contract
offer +1 decline employment enclose* every* excited extend follow formal full future glad happy hour hr i
offer +1 impressed intended join joining letter monday notice partner pay per pleased pleasure process ready
offer +1 recommended references return role salary say selected sign sign* start start* stay talk task
offer +1 technician thrilled tips tuesday upload verbal want welcome went were within work writing you yours
offer -1 again all another any application applications apply ask before better booking could current cv don't
offer -1 down email experience fair file fill gave get give go going hear high hire how i've interview longer
offer -1 made more no now paper people person place professor* re recruiting reply resume reviewing rights
offer -1 round second see send shortlisted strong thank them these those time under website what when where
offer -1 who
recruiter_outreach +1 a across ahead assume authori* availability background bonus brief budget* building
recruiter_outreach +1 caught chat click client close closed coffee coming confidential connect consider
recruiter_outreach +1 contract cv decline description design details either emails ended event exciting
recruiter_outreach +1 experience eye fit fits full helping i included informal inmail intended interest
recruiter_outreach +1 interested isn't joining keen large linkedin list location looking mailing market name
recruiter_outreach +1 near needs number nurse* of onsite open opens opportunities opportunity opt outside over
recruiter_outreach +1 paper pay payment placed planner pleasure prefer* profile proposal provide qualified
recruiter_outreach +1 rate receiving recommend* record relocat* remote requirement retained role roles salary
recruiter_outreach +1 saw search send sending setting skills small someone sourcing speaking stop suit* tax
recruiter_outreach +1 telephone tempt third title tomorrow top type under updated urgent usually vacancy
recruiter_outreach +1 wasn't we're weeks working worth you'd you're
recruiter_outreach -1 already anything applicants application assess* before bring candidacy candidate cannot
recruiter_outreach -1 careers check connected copy date dropping else encourage for form forwarded friday get
recruiter_outreach -1 had happens has hours how interview is jobs leave match minute minutes money news
recruiter_outreach -1 notifications once others page patience paused place recruiting req round say screen
recruiter_outreach -1 second short sign* so sorry stay step successful take terms thank the them there these
recruiter_outreach -1 to use view website what when will within
job_alert_newsletter +2 jobs
job_alert_newsletter +1 actively advice advis* alerts also apply aren't card card* career case clerk closing
job_alert_newsletter +1 community created daily days decided employers fair feedback filled first forget found
job_alert_newsletter +1 free give happy haven't high hiring issue likely list login longer looking manage many
job_alert_newsletter +1 match matching might near new nurse* officer operat* partner pick places policy
job_alert_newsletter +1 positions post posted preferences privacy questions receive recruiters remote
job_alert_newsletter +1 researcher review right roles salary saw say search see since suitable technician
job_alert_newsletter +1 these this those times today top tuesday vacancies week's weekly when wish works year
job_alert_newsletter +1 you're
job_alert_newsletter -1 administrator an and any application appointment ask been below call can chat come
job_alert_newsletter -1 congratulations details do end file following good great has home i'm id let link
job_alert_newsletter -1 look* love make need next no passed phone programmer receiving regards reply ring role
job_alert_newsletter -1 screen share short sorry strong take team tell than thank thanks through try two want
job_alert_newsletter -1 we'll whether yours
job_alert_newsletter -2 me
status_update_other +1 account action another application applied bear bearing candidate changed check check*
status_update_other +1 claim* complete confirm confirm* consideration considered decision delay* documents
status_update_other +1 editor employers every* expenses expires file* final finish fits further gave hiring
status_update_other +1 incomplete intended interest* interview interviews items keep* letting membership
status_update_other +1 missing need* needed news operations panel patience placed pool postponed present
status_update_other +1 progress reapply* recruiters referees reference references registration reimburs*
status_update_other +1 remains ring running score screening see shortlist* sign skill* something soon sorry
status_update_other +1 started status still submitted taking talent tax today touch tutor two update upload
status_update_other +1 usually vacancy verify viewed wait waiting wasn't weeks welcome when will withdrawn yet
status_update_other -1 advertis* advis* answer associate back begin below best book booking brief bring
status_update_other -1 business call came candidates case centre chef choice* completing conditional consider
status_update_other -1 didn't executive experience find first following forward free given gone got great
status_update_other -1 hereby high hire home hour inform invite invited last let letter like list lodged
status_update_other -1 looking love luck manage many may me most move moved opening opportunity over paper
status_update_other -1 part person pleased process professor* program questions rate recent recruiting regret
status_update_other -1 remaining reply requirements respond return round selected service shortlisted sign*
status_update_other -1 sincerely slot* small start start* submission submit submitting successful talk
status_update_other -1 technical test there this those thought through thursday time times title together too
status_update_other -1 top up use video want way we're wednesday where whether which wish worth years
unrelated +2 also card
unrelated +1 3pm accept added administrator admissions advertis* always an another anyone apartment appl*
unrelated +1 applicant arrival article authori* bad basic book card* cheers chosen click closed confidential*
unrelated +1 consideration considered considering contains copyright couldn't course created credit current
unrelated +1 currently daily database date debrief decided decision declined deposit didn't direction
unrelated +1 discontinued duties exciting experienced fee* file* financial fit* forward free freeze full fund*
unrelated +1 funds getting gift going guide had hard hasn't haven't heard high hold home however hundreds
unrelated +1 impressed include individuals interest* interested interviewed interviewing its jump kit lack
unrelated +1 landlord list loan love mailing make making meeting membership miss mistakes money mortgage most
unrelated +1 move msc network new newsletter off offer offer* only operat* opt options order pass perfect
unrelated +1 personal picked places plot podcast postponed potential* present program programmer proposal
unrelated +1 provided purchase quote re received receiving recent record recruit* reference regret rejection
unrelated +1 remaining removed rental request request* required reserved review* rights running schedule
unrelated +1 scorecard searching security see seeking selected sending several sharing slot* slots social some
unrelated +1 something special sponsor* standard statement stop* study submission submitting subscription
unrelated +1 successful successfully suits talking tax tests the these today tomorrow too tough transfer try
unrelated +1 turned type unable unfortunately unless urgent urgently usually visa wait was wasn't weekly well
unrelated +1 were weren't wish with working yet
unrelated -1 across advise agreement answer application applied apprentic* apprenticeship asks assess*
unrelated -1 assignment associate assume at attached availability bear behavioural board came candida*
unrelated -1 candidacy centre certificate* check* chef clerk closer completing conditional congratulations
unrelated -1 connect criteria cv disappoint* disappointing discussing driver eligible endeavo* equal expires
unrelated -1 fair finalist finish first fit formal headcount here hop jobs keep* leave lectur* letter logged
unrelated -1 longer me met minimum moved officer openings our panel planner pool pop position post professor*
unrelated -1 profile pursu* qualifications quick recruiters recruiting regards req requirement respond
unrelated -1 retained ring role roles scan score sent shortlist shortlisted somebody spot status still stood
unrelated -1 stronger suit supervisor teacher team technician time* together trial unsuccessful us vacancies
unrelated -1 vacancy visa* whether withdrawn you'd you're you've
unrelated -2 asked job recruitment talent
`;
