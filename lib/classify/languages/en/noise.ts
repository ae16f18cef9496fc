// English: job noise (alerts, recruiters) and what is not about a job at all.

export const noise = `
alert job alert*, saved search*, matching|recommended|similar|these|latest jobs|positions|vacancies|your,
 # new|remote job*, jobs|roles|positions|opportunities you|that|picked may|might|match|for,
 jobs|positions matching|based|near|in, your job search, daily|week's|latest|today's|top jobs|job|vacancies,
 companies hiring
jobList full-time, part-time, salary, view job|jobs|this|all, see all|more jobs, apply now|today, easy apply,
 days ago, posted today|on|#, more jobs
careerAdvice newsletter, this issue, employers, recruiters, interview tips|questions|mistakes
outreach came across|noticed your ~3 profile|resume, your profile|background caught|stood|looks|matches, reaching out,
 saw your,
 exciting|new|job|immediate|career|urgent|confidential opportunit*|opening|role|position|requirement with|for|at|that|in|to?,
 thought|think of|your, your name, on the lookout, might|may be ~4 perfect|fit|addition for|to,
 suit|interest|tempt you, great|good|strong fit|match for, on behalf of, of interest to, be of interest, tempted,
 tell you ~1 about, got your, my|our|direct|end|a client*,
 i|we|i've|there have|is a|an|several ~5 opening|position|need*,
 i'm|we're|am|are|still looking|searching|hiring|recruiting|seeking|helping|building for|on|to|a|an,
 working with|on a|our, job description|opportunity|jd, looking for a|an, need* ~6 at|in|for,
 my|last previous? email|note, happy where, joining us
recruiterSelf my name is, i work|recruit|look for|with|as|at|after, technical|senior|it|talent recruiter|partner,
 inmail, this is ~3 from|with|llc|at
jobSheet duration, job description|type|duties,
 client|location|position|rate|skills|requirements|responsibilities|title:, # months|years|yrs|weeks, must have,
 nice to have
askInterest are|if you're|you are? ~2 interested|open|available|looking|free|actively,
 would|be|consider ~3 interested|open, up for, worth a, keen to, curious, let me know if ~3 interest*|suit*,
 share|send|forward|reply|email me|us|with|you? ~4 resume|cv|profile|details, updated|latest|current resume|cv,
 your resume|cv and|with, best time|number to, quick call, a coffee, impressed by|with your,
 open to ~1 new|a|hearing|discussing|opportunities
otherMatter dentist, your order|booking|table, quiz, want to work from home, sellers, your daughter|talk|visa,
 our ~1 software, patch, bug, loan, lender, landlord, apartment, beneficiary, refund, tuition, investors, admissions,
 msc, your paper|article|proposal|quote,
 mortgage|loan|rental|visa|grant|insurance|housing|membership application*|request*|claim*,
 application* ~4 visa|flat|lease|grant|scholarship|course|card|permit|planning|tax|loan, arrival card, admission to,
 podcast, rejection emails, special offer, # off|discount, the flat, your order, order #, bank account, credit card*
legal copyright, gdpr, trademarks, equal opportunit*|employment, without regard to,
 confidential*|privileged ~6 information|intended, intended recipient|for, privacy policy|notice|statement,
 terms of|and use|service|conditions, all rights reserved, personal data, email|message was sent, are receiving this
unsubscribe opt-out, email preferences|settings, manage ~3 preferences|subscription*|notifications|alerts,
 no longer wish to receive, stop receiving, to be removed, removed from our|this|the list|mailing
`;
