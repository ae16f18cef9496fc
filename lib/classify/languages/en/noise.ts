// English: job noise (alerts, recruiters) and what is not about a job at all.

export const noise = `
alert job alert*, jobs alert, saved search*,
 new job|jobs|openings|positions|vacancies in|for|at|from|matching|near|posted|that|today|you,
 # new|more|other job*|position*|opening*|opportunit*, jobs|roles|positions|openings|opportunities for you|your,
 jobs|roles|positions|opportunities you|that might|may|match, matching jobs|roles|positions|your,
 jobs|positions|roles matching|based|near|like|in, recommended jobs|for|roles|positions,
 job recommendation*|match*|picks, recommendations for you, job of the,
 based on your profile|preferences|search|resume|activity|saved, your job search, is|are|now|actively|urgently hiring,
 hiring now, similar jobs, daily|weekly|trending|latest|hot|today's jobs|job|digest, found a|your job,
 be an early applicant, first to apply|hear|know, jobs we, aligned with your
jobList full-time, part-time, promoted, salary, view job|jobs|this|all|role|details|posting,
 see all|more jobs|job|details|matching, apply now, easily apply, easy apply, quick apply, days ago, # day*|hour* ago,
 just posted, posted today|yesterday|on|#, # a|per year|hour, an hour, more jobs, search jobs|all|for, save job,
 early applicant
careerAdvice newsletter, webinar, employers, recruiters, career advice|tips|fair|news|event|coach*, job fair,
 resume tips|writing|review|builder|distribution|service, your resume ~6 sites|noticed|seen|posted|online,
 post|posted|submit|distribute your|a resume, cover letter tips|template*, interview tips|questions|prep, job seekers,
 job search tips|advice|strategy|site, career sites, new job, upgrade to premium, dream job, stand out
outreach headhunter,
 came across|found|saw|noticed|review*|viewed your|you ~3 profile|resume|background|cv|linkedin|experience,
 your profile|resume|background|experience|cv caught|stood|looks|seems|appears|matches|shows|is|in,
 our records|database show*, reaching out to|because|about|regarding|on|with, reach out to you|about,
 would|wanted|like|thought ~3 to? connect,
 great|excellent|exciting|new|job|immediate|career|urgent|potential opportunit*|opening|role|position|requirement|need with|for|at|that|i|we|in,
 thought you|of you|this might|may|would|could,
 perfect|great|good|strong|excellent|ideal fit|match|candidate for this|a|the|my|our, on behalf of,
 my|our|direct|end|major client*,
 i|we|there have|is a|an|one|several ~5 opportunity|opening|position|role|requirement|need*,
 i'm|we're|am|are|currently|actively looking|searching|hiring|recruiting|seeking|sourcing for|on|to|a|an,
 working with|on a|an|my|our|one, job|below|following|attached description|requirement|opportunity|jd,
 urgent|immediate|direct hiring|requirement|need|opening, looking|hiring|recruiting for a|an, need* ~6 at|in|for,
 impressed by|with your, whether it|this|you could|might, love|like|great to chat|talk|connect|speak
recruiterSelf i'm|am a|an|the ~4 recruit*|sourcer|headhunter|consultant|talent, my name is,
 i work|recruit|lead for|with|as|in|at|hiring|recruiting,
 technical|senior|sr|it|executive|talent recruiter|sourcer|partner|specialist, this is ~6 from|with|llc|inc|at,
 staffing|recruitment|recruiting firm|agency|company|consultant, account|resource manager
jobSheet duration, h1b, job description|desc|type|duties|details,
 client|location|position|role|rate|visa|skills|experience|requirements|responsibilities|qualifications|title|contract|domain:,
 corp to corp, # months|years|yrs, must have, nice to have,
 required|primary|preferred|mandatory|key|technical|desired skill*, what you'll|you will do|need, work authorization
askInterest are|if you're|you are? ~2 interested|open|available|looking|free|actively|exploring|comfortable,
 would|will you be|like|consider ~3 interested|open|available|hear*|discuss|chat|talk|learn,
 let me|us know if|your|when|what|whether|a|the ~3 interest*|you|suit*|thoughts,
 interested in hearing|learning|discussing|exploring|this,
 share|send|forward|reply|email|provide me|us|with? ~4 resume|cv|profile,
 updated|latest|recent|current resume|cv|profile, your resume|cv and|with|along,
 expected|current rate|salary|compensation|location, rate expectation*, best time|number to, quick call|chat, call me,
 # minutes, open to new|a|hearing|discussing|opportunities, know anyone|someone, please reply|respond|revert,
 interested please|kindly|then, if interested, free this|next, learn more about this
otherMatter admitted, manuscript, reviewers, patch, bug, loan, lender, tenant, landlord, apartment, lottery,
 beneficiary, inheritance, invoice, refund, warranty, flight, prescription, tuition, appeal, investors,
 mortgage|credit|lease|rental|visa|passport|patent|grant|scholarship|insurance|citizenship|permit|housing|financing|admissions application*|request*|claim*|form,
 application* ~3 visa|flat|lease|grant|scholarship|course, arrival card, admission to, degree program,
 your paper|abstract|article|talk|proposal, pull request, the flat, your order, order #, your payment,
 subscription was|has, bank account, credit card*, your claim, parking permit
legal copyright, gdpr, trademarks, equal opportunity|employment, regardless of race, without regard to,
 national origin, protected veteran, confidential*|privileged ~6 information|intended, intended recipient|only|for,
 this message|email|communication and any|may|contains, privacy policy|notice|statement,
 terms of|and use|service|conditions, all rights reserved, registered office, personal data, sent to you because,
 was sent to, receiving this because|email, never ask ~6 money|payment, beware|aware of
unsubscribe opt-out, email preferences|settings, manage ~3 preferences|subscription*|notifications|alerts,
 no longer wish|want to receive, stop receiving, view in browser|online, notification settings, edit ~3 alert,
 to be removed, removed from our|this|the list|mailing
`;
