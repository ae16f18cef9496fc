// English: job noise (alerts, recruiters) and what is not about a job at all.

export const noise = `
alert job|jobs alert*, saved search*, matching|recommended|similar jobs|roles|positions|your,
 new job|jobs|openings|roles|positions|vacancies in|for|at|from|matching|near|posted|that|today|you,
 # new|more|other|remote job*|position*|opening*|opportunit*, jobs|roles|positions|openings|opportunities for you|your,
 jobs|roles|positions|opportunities you|that may|match, jobs|positions|roles matching|based|near|like|in|we,
 recommendations|more for you, job of the,
 based on your profile|preferences|search|activity, your job search, is|are|now|actively|urgently hiring,
 daily|week's|latest|hot|today's|top jobs|job|vacancies, found a|your job,
 early applicant
jobList full-time, part-time, promoted, salary, view job|jobs|this|all|details, see all|more jobs|job|details|matching,
 apply now|today, easily apply, easy apply, days ago, # day*|hour* ago, just posted, posted today|yesterday|on|#,
 # a|per year|hour, an hour, more jobs, search jobs|all|for
careerAdvice newsletter, webinar, weekly digest, this issue, employers, recruiters, career|careers advice|tips|fair|news|event, job fair,
 interview tips|questions|prep, job seekers, new job, dream job, stand out
outreach came across|found|saw|noticed|review* your|you ~3 profile|resume|background|cv|experience,
 your profile|resume|background|experience|cv caught|stood|looks|matches|is|in,
 reaching out to|because|about|regarding|on|with, reach out about, saw your,
 great|exciting|new|job|immediate|career|urgent opportunit*|opening|role|position|requirement with|for|at|that|i|we|in,
 thought you|of you|this might|may|would, your name ~4 from|by|up, suit|interest|tempt you,
 perfect|great|good|strong|excellent fit|match for this|a|the|my|our, on behalf of,
 my|our|direct|end|major client*,
 i|we|i've|there have|is a|an|one|several ~5 opportunity|opening|position|role|requirement|need*,
 i'm|we're|am|are|currently|actively looking|searching|hiring|recruiting|seeking|sourcing for|on|to|a|an,
 working with|on a|an|my|our|one, job|below|following|attached description|requirement|opportunity|jd,
 urgent|immediate|direct hiring|requirement|need|opening, looking|hiring|recruiting for a|an, need* ~6 at|in|for,
 impressed by|with your, love|like|great to chat|talk|connect|speak
recruiterSelf i'm|am a|an|the ~4 recruit*|consultant|talent, my name is,
 i work|recruit|lead|look for|with|as|in|at|after|hiring|recruiting,
 technical|senior|it|talent recruiter|partner|specialist, this is ~6 from|with|llc|inc|at,
 inmail
jobSheet duration, job description|type|duties,
 client|location|position|rate|visa|skills|requirements|responsibilities|title:,
 # months|years|yrs|weeks, must have, nice to have,
 required|preferred|mandatory|key skill*, work authorization
askInterest are|if you're|you are? ~2 interested|open|available|looking|free|actively,
 would|will you be|like|consider ~3 interested|open|available|hear*, any interest, worth a, keen for|to,
 let me|us know if|your|when|what|whether|a|the ~3 interest*|you|suit*|thoughts,
 interested in hearing|learning|discussing|exploring|this,
 share|send|forward|reply|email|provide me|us|with? ~4 resume|cv|profile,
 updated|latest|recent|current resume|cv|profile, your resume|cv and|with|along,
 expected|current rate|salary, best time|number to, quick call|chat, call me,
 # minutes, open to new|a|hearing|discussing|opportunities, know anyone|someone, please reply|respond|revert,
 if interested
otherMatter manuscript, reviewers, patch, bug, loan, lender, landlord, apartment, lottery, beneficiary, invoice,
 refund, warranty, flight, prescription, tuition, appeal, investors, admissions, msc, your paper|abstract|article|proposal, pull request,
 mortgage|credit|lease|rental|visa|patent|grant|scholarship|insurance|permit|housing|admissions application*|request*|claim*|form,
 application* ~3 visa|flat|lease|grant|scholarship|course|card|permit, arrival card, admission to, degree program,
 special offer, # off|discount, you referred, submission #, the flat, your order, order #, your payment, subscription was|has, bank account, credit card*
legal copyright, gdpr, trademarks, equal opportunit*|employment, without regard to,
 confidential*|privileged ~6 information|intended, intended recipient|only|for, this message|email and any|may|contains,
 privacy policy|notice|statement, terms of|and use|service|conditions, all rights reserved, personal data,
 email|message was sent, receiving this because|email
unsubscribe opt-out, email preferences|settings, manage ~3 preferences|subscription*|notifications|alerts,
 no longer wish|want to receive, stop receiving,
 to be removed, removed from our|this|the list|mailing
`;
