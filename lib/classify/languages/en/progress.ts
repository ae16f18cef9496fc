// English: confirmations, invitations, offers, other news of an application.

export const progress = `
application application*, candida*, your interview, shortlist*, applied, apply*, criteria,
 your resume|cv|profile|submission|background|experience|qualifications|interest|skills|file|portfolio,
 expression* of interest
position # an|per hour, position*, role, roles, vacanc*, opening*, job, jobs, internship, requisition, req, post,
 spot, places, salary, employment
candidate candidate*, applicant*, finalist*
hiring your ~3 assessment, assessment|test|tests|challenge|exercise|exam|task|case for, recruit*, hiring, hr, career*,
 talent, human resources, people team|operations, selection process, coding|assessment test|day|centre,
 our|interview|application process, take-home, psychometric,
 reasoning|personality|technical|writing|translation|coding challenge|exercise|task|test,
 second|final|next|first round|stage, trial shift|day
interviewWord interview*, phone screen, phone call
received recei*, got, get, confirmation, acknowledg*, safely, arrived, successfully, submission, submitted, was sent,
 have your, logged, came|come through|in, reached us|the
confirmed application* ~5 is|now in|with, you have applied, application confirmation|complete|acknowledg*, got it,
 successfully applied|submitted|received|completed, you've applied,
 received|logged|got|have your ~2 resume|application*|cv|profile|submission|form|documents|details|interest,
 application*|cv|submission|form|materials|documents ~2 received|sent|submitted|arrived|lodged, receipt of your,
 your application* ~20 received, thank|thanks you? for submitting
thanks thanks, cheers, thank-you, appreciate, excited, pleased, happy, delighted, great to, glad
applied apply*, submission, applied, your ~1 application|cv|resume, interest in, application to,
 submitting|sending|sharing|dropping your|us, expression* of interest, considering us|a, choosing
willReview will|we'll|be|are|is|currently|team|now ~4 review*|assess*|evaluat*|considered|screening,
 look* forward to review*|learning, under|in|being review*, have a ~1 look, review|read it|your|all|through,
 forwarded|passed|sent on? to the|our, look|go through|at your|the|them|every*|it
contactYou contact|ring you, be in touch, respond to, get|come back to you, reach out, let|letting you know,
 hear|heard from us, get in touch, be notified, follow up, keep you informed, happens next
invite like|want|love|need you to, requested|required|asked to, congratulations, invitation, good|great news,
 pleased|happy|delighted|excited|thrilled|like|love|want|wish|keen to invite|meet|see|speak|talk|chat|interview|schedule|arrange|set|move|advance|discuss|connect|have|hear|learn|get|hop|have|bring|visit|come,
 invited|invitation to|for, move|moving you ~1 forward|to, progressed|through to,
 next|final|last stage|step|round|part|up ~8 is|will|would|of, selected|shortlisted|chosen for|to,
 invite|invites|invited|inviting you
arrange schedul*, reschedul*, arrang*, book, booked, booking, calendar, set up, slots,
 pick|choose|select|find|grab|suggest|propose|confirm ~3 time*|slot*|date*|day*, your availab*,
 are|be you? available|free|around, does|would|will ~4 suit|work, free|available for|on|to|at,
 few|some|two|these|convenient ~1 times|slots|time, that works|suits, what|which works|time*|day*,
 time*|days suit|suits|work, suits|works|work for? you
interview interview*, trial shift|day, assessment day|centre|center, in person,
 video|phone|telephone|quick|brief|informal|intro|initial|minute|min|first call|chat|conversation|meeting|screen,
 a|an|the|our|for|second ~1 call|chat|talk|conversation|discussion, to talk|speak|chat, meet with|the|us,
 second|third|final|technical round|stage
interviewSet talk about the work|job|role over, interview confirm*|invitation|scheduled|details|request,
 interview|chat ~4 scheduled|confirmed|booked|held|place|tomorrow|below, attend for|an|a? ~2 interview|day,
 you'll|will|you ~1 meet|interviewed by?, time for a ~1 call, good time to talk|speak,
 your interview ~1 for|on|is|time, your availability for|next|on, interview for the,
 like|love|want|wants|keen|delighted|happy|asked to ~2 meet|interview|see|speak|talk|hear ~2 with|to|more? you|about|for,
 come|pop|swing|drop|walk|you in|down|by|along|onsite|and|over for|to|on|at|and|see|meet|this|one|tomorrow,
 come|pop|swing|drop|stop in|by|round|down|over|to ~6 chat|talk|interview|meet|coffee|monday|tuesday|wednesday|thursday|friday|saturday,
 speak|talk|chat|discuss|hear ~4 your|the ~4 application|experience|job|role|vacancy, my calendar
clock 9am, 10am, 11am, 1pm, 2pm, 3pm, 4pm, # 00am|30am|30pm
assessment aptitude test, written|practical|online|test piece|tasks|questionnaire*, work sample, aptitude test*,
 sample of, challenge, assessment*, take-home, case study, homework, test, tests, exam, exercise,
 the|coding|technical|hiring|design challenge|task|assignment, on-demand, video|digital interview
complete you'll find, takes, reminder, here's|is your|the|our, time for, ask for, finish*, invited|invites you|to,
 asks|ask you|all|everyone|everybody, find|is|are ~4 attached|enclosed|link|open|live, you need, complete, take, do,
 start, begin, submit, deadline, expires, click, fill, work on, give you, attached, record, solve, prepare,
 required|asked|asking|need to, within|by|before|have|in # minutes|hours|days?, due, return it,
 ready|waiting|assigned|available|set, link below, link to|is, send it|us|your, next step|stage|part|up
offerJob you're hired, you've|have got the job|role|post|position,
 come|you ~2 work for|with us, offer|offering you|of|for a|the ~7 position|role|job|post|contract|salary|internship,
 offer* you|of ~3 employment|apprenticeship|appointment,
 made|make|making|sent|extend*|have you|to an|a|our|this ~2 offer,
 your selection|appointment for|to|as ~3 position|role|job|post,
 formal|official|verbal|conditional|unconditional|tentative|contingent ~1 offer, our offer for|of,
 employment agreement|contract, job|employment|internship|placement offer,
 your ~1 offer of|from|with|is|letter|expires, want|have you on|join as|board|our|us, you to be|become our,
 love|like you to ~2 join us, bring|take you on|onboard, it's a yes, have|want you as|for, you to join ~4 as,
 job|jobs|job's is? yours, to hire|employ|appoint you,
 you|you've ~2 selected|chosen|appointed for|to the|this ~3 position|role|job|post,
 accept|acceptance of? the|your|this ~1 offer, letter|offer of appointment|engagement,
 give|giving you the ~2 job|position|role|post
offerPapers you got the job, welcome to the team, welcome aboard, offer letter, start date, contract, first day
statusNews delay*, references, referees, reimburs*, expenses, postponed,
 application|profile|resume|cv was|were|has|have|been ~2 viewed|opened|downloaded|moved|transferred,
 status ~5 changed|updated|moved, update on|about|regarding your application,
 still|remains under|in|being|reviewing|considering|actively|with|waiting|interviewing,
 taking|take|longer longer|than, your patience, bear|bearing with, keep* you waiting,
 reference|background|work|security check*, additional|missing|more|few information|documents|details,
 upload|send|provide|missing ~4 documents|certificate*|copy, no action, are|is|still missing
unfinished complete|finish|finalize|update your|the|this application|profile|registration,
 application ~3 incomplete|started|draft, verify|confirm your email|account, welcome to ~4 career*|talent
withdrawn withdrawn your|from|the
visa sponsor*, visa*, relocat*, citizens*, work permit, right|authori* to work, located|based|reside* in|outside,
 time zone*, commut*
budget budget*, fund*, grant, timing, timeline, headcount, hiring freeze, financial, salary,
 business needs|priorities, your availab*
seniority overqualified, years of? experience, too|more senior|junior|experienced, deeper
metYou interviewing with|for|at|us, thank* you? for ~2 interviewing|coming|chatting|speaking|meeting,
 time to interview|meet|speak|talk|chat|come, meeting|speaking|talking|chatting|meet|met|spoke to|with? us|you|me,
 coming|having ~2 in|by|out|you|through, spending, our|your|final|recent conversation*|interview*,
 after|following|since|further ~4 interview*, getting to know you, you interviewed|came,
 was|were|been great|good|lovely|nice|pleasure to? meet*|talk*|speak*|see*|chat*
feedback feedback, debrief, talk you|it|this through, more detail, pointers
money purchase ~4 equipment, deposit ~4 check, bitcoin, pay|send|transfer ~4 fee*|money|funds|kit, gift card*
identityPapers ssn, social security, bank account|details|login, copy|photo|scan ~3 passport|licen*|id, id card
`;
