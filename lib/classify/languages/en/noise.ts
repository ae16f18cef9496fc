// English: job noise (alerts, recruiters) and what is not about a job at all.

export const noise = `
alert job|jobs alert*, saved search*, matching|recommended|similar|these|current|latest jobs|roles|positions|vacancies|your,
 new job|jobs|openings|roles|positions|vacancies in|for|at|matching|near|posted|that|today|you,
 # new|more|recommended|other|remote job*|position*|opening*|opportunit*,
 jobs|roles|positions|opportunities you|that|picked may|might|match|for, jobs|positions matching|based|near|like|in,
 your job search,
 daily|week's|latest|today's|top jobs|job|vacancies
jobList full-time, part-time, salary, view job|jobs|this|all, see all|more jobs|job|matching, apply now|today, easy apply, days ago,
 just posted, posted today|on|#, more jobs
careerAdvice newsletter, this issue, employers, recruiters, interview tips|questions|mistakes
outreach came across|found|saw|noticed|review*|read|like your|you ~3
 profile|resume|background|cv|experience|post|work|name, your profile|resume|background|cv|skills|name|experience|work
 caught|stood|looks|match|matches, reaching out, saw your, exciting|new|job|immediate|career|urgent|confidential
 opportunit*|opening|role|position|requirement with|for|at|that|in|to?, thought|think of|your you|this|cv|profile?,
 gave|passed|given me your, your name, on the lookout, you'd|you|might|may|would be ~4
 perfect|great|good|strong|fit|match|addition for|to|with, suit|interest|tempt you, great|good|strong fit|match for,
 on behalf of, of interest to, be of interest, tempted, tell you ~1 about, got your, my|our|direct|end|a client*,
 i|we|i've|there have|is a|an|one|several ~5 opportunity|opening|position|role|roles|requirement|need*|vacancy,
 i'm|we're|am|are|currently|actively|still looking|searching|hiring|recruiting|seeking|helping|building
 for|on|to|a|an|our, working with|on a|an|my|our, job|below|following|attached description|requirement|opportunity|jd,
 urgent|immediate hiring|requirement|need|opening, looking|recruiting for a|an, need* ~6 at|in|for, my|last|previous
 last|previous? message|email|note, happy where, joining us
recruiterSelf i'm|am a|an|the ~4 recruit*|consultant|talent|founder, my name is, i work|recruit|lead|look for|with|as|in|at|after|hiring|talent,
 technical|senior|it|talent recruiter|partner|specialist, inmail, this is ~3 from|with|llc|at
jobSheet duration, job description|type|duties, client|location|position|rate|skills|requirements|responsibilities|title:, # months|years|yrs|weeks,
 must have, nice to have
askInterest are|if you're|you are? ~2 interested|open|available|looking|free|actively, would|be|consider ~3
 interested|open, up for, worth a, keen for|to, curious, let me|us know if|your ~3 interest*|suit*, interested in
 hearing|learning|this, share|send|forward|reply|email me|us|with|over|you? ~4 resume|cv|profile|details,
 updated|latest|current resume|cv|profile, your resume|cv and|with, best time|number to, quick call|chat, a coffee,
 hear|hearing|know about|more ~4 role|position|opening, know anyone|someone who, impressed by|with your, open to ~1
 new|a|hearing|discussing|opportunities
otherMatter quiz, want to work from home, sellers, your daughter|talk|visa, our ~1 trial|study|software,
 i didn't get, how did|was ~4 interview, patch, bug, loan, lender, landlord, apartment, beneficiary, refund,
 tuition, investors, admissions, msc, your paper|article|proposal|quote,
 mortgage|loan|rental|visa|grant|insurance|housing|membership|planning application*|request*|claim*,
 application* ~4 visa|flat|lease|grant|scholarship|course|card|permit|planning|tax|loan|plot, arrival card, admission to, podcast,
 rejection emails, special offer, # off|discount, the flat, your order, order #,
 bank account, credit card*
legal copyright, gdpr, trademarks, equal opportunit*|employment, without regard to, confidential*|privileged ~6 information|intended,
 intended recipient|only|for, this message|email and any|may|contains, privacy policy|notice|statement, terms of|and use|service|conditions,
 all rights reserved, personal data, email|message was sent, are receiving this
unsubscribe opt-out, email preferences|settings, manage ~3 preferences|subscription*|notifications|alerts, no longer wish|want to receive,
 stop receiving, to be removed, removed from our|this|the list|mailing
`;
