// English: confirmations, invitations, offers, other news of an application.

export const progress = `
application application*, candida*, your interview, shortlist*, applied, apply*, criteria,
 expression* of interest, your resume|cv|profile|submission|background|experience|qualifications|interest|skills
position position*, role, roles, vacanc*, opening*, job, jobs, internship, requisition, req, post, spot, places, apprenticeship
candidate candidate*, applicant*
hiring recruit*, hiring, hr, career*, talent, human resources, people team|operations, selection process,
 coding|assessment test|exercise|day|centre|center, our|interview|application process
interviewWord interview*, phone screen, phone call
received recei*, got, get, confirm that|receipt|we, confirmation, acknowledg*, safely, arrived, successfully, submission, submitted, was sent,
 have your, lodged, logged, reached us|the, came|come through|in, is with
confirmed application confirmation|complete|acknowledg*, application is complete|now|in, got it, successfully applied|submitted|received|completed,
 items were sent, you've applied, received|logged|got|have your ~2 resume|application*|cv|profile|submission|form|materials|documents|details|interest|answers,
 resume|application*|cv|profile|submission|form|materials|documents ~2 received|sent|submitted|arrived|lodged, receipt of your,
 your application* ~20 received, thank|thanks you? for submitting, completing your|the|our application|profile|form
thanks thanks, cheers, thank-you, appreciate, excited, pleased, happy, delighted, great to, glad
applied apply*, submission, applied, your ~1 application|cv|resume, interest in, application to, submitting|sending|sharing|dropping your|us,
 expression* of interest, considering us|a, choosing
willReview will|we'll|be|are|is|currently|team|now ~4 review*|assess*|evaluat*|considered|screening, look* forward to review*|learning,
 under|in|being review*, have a ~1 look, review|read it|your|all|through|them, consider your|all, forwarded|passed|given|sent on? to the|our,
 look|go through|at your|the|them|every*|it
contactYou contact|ring you, be in touch, respond to|within|if, reply to all|every*, get|getting|come|coming back to you, reach out,
 let|letting you know, hear|heard from us|back|by, get in touch, be notified, follow up, keep you informed|updated|posted, happens next
invite congratulations, invite|invites|invited|inviting you, invitation, good|great news,
 pleased|happy|delighted|excited|thrilled|like|love|want|wish|keen to invite|meet|see|speak|talk|chat|interview|schedule|arrange|set|book|move|advance|discuss|connect|have|hear|learn|get|hop|proceed,
 invited|invitation to|for, move|moving you ~1 forward|to, progressed|through to, next stage|step|round|part ~3 is|will|would|of,
 look* forward to meeting|speaking|our, selected|shortlisted|chosen for|to
arrange schedul*, reschedul*, arrang*, book, booked, booking, calendar, set up, slots,
 pick|choose|select|find|grab|suggest|propose|confirm ~3 time*|slot*|date*|day*, your availab*, are|be you? available|free,
 free|available for|on|to|at|this|next, provide|few|some|two|following|these|available|convenient ~1 availability|times|slots|time, that works|suits,
 what|which works|time*|day*, time*|day|days suit|suits|work|works, suits|works|work for? you
interview interview*, you'll meet|speak, trial shift|day, video|phone|telephone|quick|brief|informal|intro|initial|minute|min|first call|chat|conversation|meeting|screen,
 a|the|our|for call|chat|talk|conversation|discussion, to talk|speak|chat, meet with|the|us, give you a, second|third|final|technical round|stage
interviewSet interview confirm*|invitation|scheduled|details|request,
 interview|screening|chat|call ~4 scheduled|confirmed|booked|rescheduled|held|place|tomorrow|below, 
 attend an? interview, jump|hop|get on a, able to come ~2 in|by|round|over|down, time for a ~1 call|chat,
 good|some|find time to talk|speak|chat|meet, offer you an interview, interview on, your interview ~1 for|at|on|is|will|time,
 join ~2 zoom|meeting|teams|call, your availability for|this|next|over|on, interview for the,
 like|love|want|wants|keen|delighted to meet|interview|see with? you,
 manager|team|client|panel|director|founder ~2 like|love|wants to meet|speak|talk|interview|chat,
 come|pop|you in|down|by|along|onsite|and for|to|on|at|and|see|next|this, speak|talk|chat|discuss|hear ~4 your application|experience,
 do|which ~2 these times, my calendar
clock 9am, 10am, 11am, 1pm, 2pm, 3pm, 4pm, # 00am|30am|00pm|30pm
assessment assessment*, take-home, aptitude, situational, case study, homework, work|writing sample, test, tests, exam,
 exercise, the|this|our|following|coding|technical|hiring|design challenge|task|assignment, short|small|design|trial|writing|attached task|assignment,
 one-way, on-demand, video|digital|personality|behavioural interview|questionnaire, questions on video, short video
complete complete, take, sit, do, start, begin, submit, finish, deadline, expires, click, fill, work on, give you, attached, record, solve, prepare,
 answer, required|asked|asking|need to, ask you|all, within|by|before|have|in # minutes|hours|days|weeks?, due, return it,
 ready|waiting|assigned|available|set, link below, link to|is, send it|us|your, next step|stage|part|up
offerJob offer|offering|offered you|of|for a|the|our|this|your ~7 position|role|job|post|contract|salary,
 offer* you|of ~3 employment|internship|apprenticeship|appointment,
 pleased|happy|delighted|excited|thrilled|like|love|pleasure to extend|make|present|confirm ~5 offer,
 extend*|making|together to? you? an|a|our|this|the ~2 offer to? you?,
 formal|official|written|verbal|conditional|unconditional|tentative|contingent ~1 offer, accept|acceptance of? the|your|this|our ~1 offer,
 your offer of|from|for|with|is|letter, you to have|take the ~5 position|role|job, you a place|spot as, want|love|like|have you on our|board, you ~1 join us|our ~3 as,
 you're hired, your appointment as|to, have you as our|a, you to join ~4 as,
 position|role|job|post|jobs|job's is? yours, to hire|employ|appoint you, to take you on,
 you are|were|have|you've ~3 successful at|candidate|applicant,
 you|you've ~2 selected|chosen|hired|appointed for|as|to the|our|a|this ~2 position|role|job|post|team,
 been|recommend* ~1 appointed|appointment for|as|to?, sign*|attached|find|enclose*|review ~4 employment|offer|appointment|your contract|agreement|letter,
 letter of appointment|offer
offerPapers offer letter, start date, contract, first day
statusNews questionnaire, delay*, references, referees, reimburs*, expenses, postponed, waiting|reserve list, right to work, proof of,
 application|profile|resume|cv was|were|has|have|been ~2 viewed|opened|downloaded|moved|transferred, viewed your, application status|update,
 status ~5 changed|updated|moved, update on|about|regarding your application,
 still|remains under|in|being|reviewing|considering|actively|with|waiting|interviewing, taking|take|longer longer|than, your patience,
 bear|bearing with, are|is|still missing, keep* you waiting, radio silence, reference|background|work|security check*,
 additional|missing|more|few information|documents|details, in the running, upload|send|provide|missing ~4 documents|certificate*|copy,
 decision by|next, added|placed ~4 talent|pool, interview* ~3 cancelled,
 no action
unfinished complete|finish|finalize|update your|the|this application|profile|registration, application ~3 incomplete|started|draft,
 not completed|finished|submitted your|the|it, verify|confirm your email|account, welcome to ~4 career*|talent
withdrawn withdrawn your|from|the, withdrew your, you have|you've withdrawn, at your request,
 decided to withdraw
visa sponsor*, visa*, relocat*, citizens*, work permit, right|authori* to work, located|based|reside* in|outside, time zone*, commut*
budget budget*, fund*, grant, timing, timeline, headcount, hiring freeze, financial, salary, business needs|priorities, your availab*
seniority overqualified, years of? experience, too|more senior|junior|experienced, deeper
metYou was|were|been great|good|lovely|nice|pleasure to? meet*|talk*|speak*|see*|chat*,
 your second|first|telephone|phone interview|call|conversation, interviewing with|for|at|us, thank* you? for ~2 interviewing|coming|chatting|speaking|meeting, time to interview|meet|speak|talk|chat|come,
 meeting|speaking|talking|met|spoke to|with? us|you|me, our|your|final|recent conversation*|interview*, after|following|since|further ~4 interview*,
 getting to know you, you interviewed|came
feedback feedback, debrief, pointers, talk you|it|this through, more detail
money deposit ~4 check, purchase ~4 equipment, bitcoin, pay|send|transfer ~4 fee*|money|funds|kit, gift card*
identityPapers ssn, social security, bank account|details|login, copy|photo|scan ~3 passport|licen*|id, id card
`;
