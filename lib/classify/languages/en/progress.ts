// English: confirmations, invitations, offers, other news of an application.

export const progress = `
application application*, candida*, applied, apply*, submittal, your resume, your cv, your profile, your submission,
 your background, your experience, your qualifications, your interest
position position*, role, roles, vacanc*, opening*, job, jobs, internship, requisition, req, post
candidate candidate*, applicant*, job seeker
hiring recruit*, hiring, hr, career*, talent, staffing, human resources, people team, people operations,
 people services, selection process, our|interview|application process, the process for|with
interviewWord interview*, phone screen, phone call, meeting with us, speaking with you, time you spent,
 conversation with you
received recei*, got, get, confirm*, acknowledg*, recorded, registered, safely, arrived, successfully, submission,
 submitted, in our system, has been sent, was sent, hold of, have your
confirmed application confirmation|complete|successfully|acknowledg*, application has been registered,
 application is complete, successful application submission, successfully applied|submitted|received|completed,
 confirmation of|for your application, you just applied, got it, officially in our|the, items were sent,
 received your resume|application|cv|profile|submission|details|interest,
 application|resume|submission ~2 received|sent|submitted|arrived, receipt of your, has been successfully,
 thank|thanks you? for submitting|completing, completed your|the application, have|got your application|resume|cv
thanks thanks, thank-you, appreciate, grateful, thrilled, excited, pleased, happy, delighted, great to
applied apply*, submission, applied, your application, your recent application, your interest, interest in,
 submitting your, expressing ~2 interest, your submittal, sending us your, sharing your, considering us|a,
 application to
willReview will|we'll|be|are|is|currently|team|now ~4 review*|assess*|evaluat*|considered|screening,
 look* forward to review*|learning, under|in|being review*, take|takes some|a few|up time|to|days|weeks,
 review it|your|all, process of reviewing, reviewing your|all, give|taken ~6 consideration, forwarded to,
 process your application
contactYou contact you, contact* if|directly|only|shortly|soon, be in touch, get back to you, reach out, let you know,
 hear from us|back, get in touch, notify you, be notified, follow up, keep you informed|updated|posted, update you,
 give you a call, respond to
invite congratulations, invite|inviting you,
 like|love|want|wish|pleased|happy|delighted|excited|thrilled to invite|meet|speak|talk|chat|interview|schedule|arrange|set|book|move|advance|discuss|connect|have|learn|get,
 invited|invitation to|for, you've been|are|have been invited|selected|shortlisted|chosen,
 move|moving|advance you|your ~3 forward|next|to, progressed to, passed ~4 stage|round|screening, selected you,
 next stage|step|round is|will|would|of, look* forward to meeting|speaking|our, selected for|to,
 selected ~2 next round|stage|step
arrange schedul*, reschedul*, arrang*, book, booking, timeslot, calendar, set up,
 pick|choose|select|find a time|slot|date, time slot*, your availab*, available times, are you available|free,
 share|send|provide|confirm ~3 availability|times|slots, following times, time that works, which time, time suits,
 suits you
interview interview*, on-site, onsite, phone screen*,
 screening|video|phone|telephone|quick|brief|intro|initial|introductory|zoom|teams call|chat|conversation|meeting,
 a call|chat, conversation|discussion with, meet with|the, speak with, our conversation
interviewSet interview confirm*|invitation|scheduled|details|request|with,
 interview is|has|been|was|will ~3 scheduled|confirmed|booked|rescheduled|moved|place, confirm your|the interview,
 your upcoming interview, invitation to|for ~3 interview,
 invite you ~4 interview|phone|video|call|meeting|conversation,
 schedule|book|arrange|set up an|your|a|the ~3 interview|call|screen|conversation|chat,
 interview on #|monday|tuesday|wednesday|thursday|friday, your interview for|at|on, meet the team, interview for the,
 interview ~3 postponed, link|details|agenda|instructions for ~3 interview, round of interviews,
 interview* ~2 hiring manager|panel|team, reschedul*|moved|postponed your|the ~2 interview,
 for|to an|a|your|the ~2 interview ~2 with|at|on
assessment assessment*, take-home, psychometric,
 online|skills|aptitude|personality|technical|coding test*|questionnaire, coding|technical challenge|exercise|task,
 case study, one-way|on-demand video, video interview, homework assignment, test link|task, work sample,
 online questionnaire
complete complet*, take, taking, start, begin, submit, finish, deadline, expires, click, attached, access, requests,
 do a|the|this|our, invite you to, invited to, invitation to, required to, asked to, within #, by #, before #,
 link below, following link
offerJob pleased|happy|delighted|excited|thrilled|glad|like|love|honored|proud to offer you,
 pleased|happy|delighted|excited|thrilled|glad|like|love to extend|make|present|confirm|share ~3 offer,
 offer you the|a place|employment, offer you a|the ~6 position|role|job|internship, offer of employment|internship,
 extend* you? an|a|our|this|the ~2 offer, formal|official|written|verbal|conditional|unconditional offer,
 accept the|your offer, your offer of|from|for|with, congratulations on your offer|new, your offer letter,
 pleasure to offer|extend, offer you employment, your ~2 job offer, offering you, accept this|our offer
offerPapers offer letter, contract of employment, employment contract|agreement|offer, welcome you to the team,
 welcome aboard|to the team, your start date, starting salary of, sign ~4 offer|contract
statusNews delays, references, questionnaire,
 application|profile|resume was|were|has|have|been ~2 viewed|opened|downloaded,
 viewed your application|profile|resume, application status|update, status update, status ~3 changed|updated|moved,
 update on|about|regarding your application, still|remains under|in|being|reviewing|considering|actively,
 taking longer, delay in, thank you for your patience|bearing, news about your applications,
 reference|background check, additional information|documents|details, task awaits, action required,
 message from|about|regarding, sent you a message, moved to|into ~2 review|screening|consideration
unfinished complete|finish|continue|resume|finalize your|the|this application|profile|registration,
 application ~3 incomplete|unfinished|started|draft, not|haven't completed|finished|submitted your|the|it,
 started an application|your, verify|confirm your email|account|address, activate your account,
 created an account|a profile, welcome to ~4 career*|talent, reset your password, verification code|link
withdrawn withdrawn your|from|the, withdrew your, withdrawal of your|from, you have withdrawn,
 application|candidacy ~3 withdrawn, withdraw confirmation, request to withdraw, per|at your request
visa sponsor*, relocat*, citizens*, work authorization|permit, right to work, located in, based in, your location,
 graduation date
budget budget*, funding, restructur*, reorgani*, economic, timing, timeline, headcount, hiring freeze,
 business needs|priorities|conditions, priorities have, priorities shifted,
 change of|in plans|operational|direction|business, hiring needs
seniority overqualified, over-qualified, years of experience, more senior|junior|experience*,
 level of experience|seniority, too senior|junior, experience level, additional experience, higher|lower level
metYou interviewing with|for|at|us, thank you for interviewing, time to interview|meet|speak|talk|chat|come,
 meeting|speaking|talking|met|spoke to|with? us|you, our|your conversation*|interview*, interview with us,
 after|following ~3 interview*, getting to know you
feedback feedback
money bitcoin, pay|send|transfer|wire|deposit ~4 fee|fees|money|deposit|funds|payment,
 processing|training|registration|background fee, gift card*, cash|deposit the|this|a check, western union,
 purchase ~4 equipment|laptop
identityPapers ssn, social security number, bank account|details|login,
 copy|photo|scan|picture of ~3 passport|licen*|id|identity, passport copy|number, driver's licen*, id card
`;
