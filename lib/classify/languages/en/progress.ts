// English: confirmations, invitations, offers, other news of an application.

export const progress = `
application application*, candida*, applied, apply*, submittal, criteria, required experience|skills|qualifications,
 your resume|cv|profile|submission|background|experience|qualifications|interest|skills
position position*, role, roles, vacanc*, opening*, job, jobs, internship, requisition, req, post, spot, places, apprenticeship
candidate candidate*, applicant*, job seeker
hiring recruit*, hiring, hr, career*, talent, staffing, human resources, people team|operations, selection process,
 our|interview|application process
interviewWord interview*, phone screen, phone call, meeting with us, speaking with you
received recei*, got, get, confirm*, acknowledg*, recorded, safely, arrived, successfully, submission,
 submitted, has been sent, was sent, have your, lodged, logged, reached us, came|come through|in, is with
confirmed application confirmation|complete|successfully|acknowledg*, application is complete|now, got it,
 successfully applied|submitted|received|completed, items were sent,
 received|logged|got|have your ~2 resume|application*|cv|profile|submission|form|materials|documents|details|interest|answers,
 resume|application*|cv|profile|submission|form|materials|documents ~2 received|sent|submitted|arrived|landed|lodged, receipt of your, your application*|expression ~14 received|registered,
 thank|thanks you? for submitting|completing, completed your|the application, hit submit
thanks thanks, cheers, thank-you, appreciate, grateful, thrilled, excited, pleased, happy, delighted, great to, glad
applied apply*, submission, applied, your ~1 application|interest|cv|resume|portfolio|enquiry|hat, interest in, application to,
 submitting|sending|sharing|dropping your|us|in, expression* of interest, considering us|a, choosing
willReview will|we'll|be|are|is|currently|team|now ~4 review*|assess*|evaluat*|considered|screening,
 look* forward to review*|learning, under|in|being review*, take|takes some|a|few|up time|to|days|weeks, have a ~1 look,
 review|read it|your|all|through|them, process of reviewing, reviewing your|all, give|taken ~6 consideration,
 forwarded|passed|given|sent on? to the|our, look|go through|at your|the|them|every*|it|all, process your application
contactYou contact|ring you, contact* if|directly|only|shortly|soon|by, be|been in touch,
 get|getting|come|coming back to you, reach out, let|letting you know, hear from us|back|by, get in touch, notify you,
 be notified, follow up, keep you informed|updated|posted, update you, respond to
invite congratulations, invite|inviting you, invitation, made it to, good|great news,
 pleased|happy|delighted|excited|thrilled|like|love|want|wish to invite|meet|speak|talk|chat|interview|schedule|arrange|set|book|move|advance|discuss|connect|have|learn|get|hop|proceed,
 invited|invitation to|for,
 move|moving|advance you|your ~3 forward|next|to, progressed to, passed|through ~4 stage|round|screening, selected you,
 next stage|step|round is|will|would|of, look* forward to meeting|speaking|our, selected|shortlisted for|to, selected ~2 next
arrange schedul*, reschedul*, arrang*, book, booked, booking, timeslot, calendar, set up,
 pick|choose|select|find|grab ~3 time*|slot*|date*, slots, your availab*, available times, are|be you? available|free, free for|on,
 share|send|provide ~3 availability|times|slots, following times, time that works, which|what time*|day,
 time* suit|suits|work|works, suits|works for? you, time for|to a|talk|speak|chat|meet
interview interview*, on-site, onsite, phone screen*, trial shift|day,
 screening|video|phone|telephone|quick|brief|intro*|initial|zoom|teams|minute|min|first call|chat|conversation|meeting|screen,
 a|the call|chat, conversation|discussion with, meet with|the, speak with, our conversation, face to face,
 second|third|final|technical round|stage, next round
interviewSet interview confirm*|invitation|scheduled|details|request|with|arrangements,
 interview|screening|chat ~4 scheduled|confirmed|booked|rescheduled|moved|place|tomorrow|today,
 confirm your|the interview, upcoming interview, invitation to|for ~3 interview,
 schedule|book|arrange|set up an|your|a|the ~3 interview|call|screen|conversation|chat,
 interview on, your interview for|at|on|is, interview for the, offer you an interview,
 like|love|want|wants|keen to meet|interview you, manager|team|client|panel|director|founder ~2 like|love|wants to meet|speak|talk|interview|chat,
 come in|by|along|over|round for|to|on|at
assessment assessment*, take-home, situational, aptitude, case study, homework, work sample, game-based,
 online|skills|personality|technical|coding|reasoning|judgement|typing|written|numerical test*|questionnaire|exam*,
 coding|technical|short|written|practical|attached|small|test|this challenge|exercise|task|assignment|project,
 one-way|on-demand video, video|digital interview|questionnaire
complete complet*, take, taking, sit, do, start, begin, submit, finish, deadline, expires, click, attached, access, requests, record,
 invite you to, invited to, invitation to, required to, asked to, within|by|before|have #, due, return it, is ready|waiting,
 link below, following link, send it|us|your
offerJob pleased|happy|delighted|excited|thrilled|glad|like|love|honored|proud|writing|able|decided|want|pleasure to offer|appoint you,
 pleased|happy|delighted|excited|thrilled|glad|like|love|want|pleasure to extend|make|present|confirm|share ~3 offer,
 offer you a|the ~6 position|role|job|post|internship, offer of employment|internship,
 extend* you? an|a|our|this|the ~2 offer, formal|official|written|verbal|conditional|unconditional offer,
 accept the|your|this|our offer, your offer of|from|for|with|is|letter,
 offer you employment, your ~2 job offer, offering you, offer for|of the|a ~2 position|role|job|post, back with an offer,
 you to join|start ~6 as|on, you're hired, your appointment as|to, have you as our|a, have you on board, want you to join,
 position|role|job|post|job's is? yours, you|you've got|been got? the|this position|role|job, to hire|employ you,
 you are|were|have|you've ~3 successful at|candidate|applicant,
 you|you've ~2 selected|chosen|hired|appointed for|as|to the|our|a ~1 position|role|job|post|team, been|recommended appointed|for as|to|appointment,
 sign*|attached|find|enclosed|review ~4 employment|offer|appointment contract|agreement|letter, contract is? attached, letter of appointment|offer
offerPapers offer letter, contract of employment, employment contract|agreement|offer, welcome you to the team,
 welcome aboard|to the team, start date, contract
statusNews delays, references, referees, questionnaire, reimburs*,
 application|profile|resume|cv was|were|has|have|been ~2 viewed|opened|downloaded|moved,
 viewed|downloaded your application|profile|resume|cv, application status|update, status update, status ~3 changed|updated|moved,
 update on|about|regarding your application, still|remains under|in|being|reviewing|considering|actively,
 taking longer, delay in|to, thank you for your patience|bearing, bear with,
 reference|background check*, additional|missing information|documents|details,
 sent you a message,
 upload|send|provide|missing ~4 documents|certificate*|copy, made a|any decision, decision by,
 added|joining|joined|placed ~4 talent, interview* ~3 cancelled, not yet
unfinished complete|finish|continue|resume|finalize|update your|the|this application|profile|registration,
 application ~3 incomplete|unfinished|started|draft, not|haven't completed|finished|submitted your|the|it,
 verify|confirm your email|account|address, activate your account,
 welcome to ~4 career*|talent
withdrawn withdrawn your|from|the, withdrew your, you have|you've withdrawn,
 application|candidacy ~3 withdrawn, withdraw confirmation, request to withdraw, per|at your request
visa sponsor*, visa*, relocat*, citizens*, work authorization|permit, right|eligible to work, located|based|reside* in, time zone*,
 commut*
budget budget*, fund*, restructur*, economic, timing, timeline, headcount, hiring freeze, financial, salary,
 business needs|priorities, your availab*,
 change of|in plans|direction|business, hiring needs
seniority overqualified, years of? experience, too|more senior|junior,
 level of experience|seniority, experience level, additional experience
metYou interviewing with|for|at|us, thank* you? for ~2 interviewing|coming|chatting|speaking|meeting,
 time to interview|meet|speak|talk|chat|come, meeting|speaking|talking|met|spoke to|with? us|you|me,
 our|your|final|recent conversation*|interview*, interview with us|me, after|following|since|further ~4 interview*,
 getting to know you, you interviewed|came
feedback feedback, debrief, pointers, talk|go|take you|it|this through, your scores, more detail
money bitcoin, pay|send|transfer ~4 fee*|money|funds|payment|kit,
 gift card*
identityPapers ssn, social security, bank account|details|login,
 copy|photo|scan ~3 passport|licen*|id, passport copy|number, id card
`;
