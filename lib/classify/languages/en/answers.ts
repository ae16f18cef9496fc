// English: the words of a no, and those that make a statement open.

export const answers = `
not not, cannot, can't, won't, don't, didn't, doesn't, isn't, aren't, wasn't, weren't, haven't, hasn't, couldn't,
 never, unable, wouldn't, neither, nor, nobody, no longer, without being able, declined to, decline to, opted against,
 decided against, chosen against, chose against, no plans, unfortunately no
void would be pleased|happy|delighted|glad|honored, not hesitate, not only, not just, whether or not, not yet,
 not reply, not respond, not monitored, don't forget, don't worry, don't hesitate, not limited to,
 not available to reply, may not, might not, don't miss, don't let, not intended, not be disclosed, not already,
 would like, would love, not necessarily, not discriminate, no cost, not the end, don't give up, not be discouraged,
 not share, not alone, can't wait, don't wait, not want to miss, if you have any questions, if you have questions,
 not to worry, not received, not been able to review, not use, not check, not the intended, if you wish,
 if you'd like, if you want, not forget, won't be long, not always, not uncommon, not every|all,
 never make|ask|request|require|charge|share|sell, not make an offer without
condition if, whether, when, once, until, assuming, regardless, should you|we|your|the|this|there|any|a|an|it|our,
 in case, in the event, as soon as, were you, were we, provided that,
 candidates|applicants|applications|individuals|those|anyone|people|persons who|that|whose|which are|is|were|was|have|will|do|does|match*,
 those not, candidates not, applicants not, applications not, those selected, candidates selected, only selected,
 only those, only shortlisted, only candidates, only applicants, selected candidates, selected applicants,
 successful candidates, successful applicants, shortlisted candidates, shortlisted applicants, any candidate,
 every candidate, each candidate, all candidates, every applicant, each applicant, all applicants, the event that,
 depending on, in either case, either way
hedge unless, might, could, would, typically, usually, normally, generally, possible, potential*, sometimes, example,
 likely, hopefully, eventually, tips, guide, learn, most,
 may be|also|need|contact|ask|reach|take|want|wish|become|have|then|include|receive, the process includes,
 the process consists, how to, prepare for your next, your chances, chance of, what to expect, you can expect
stated unfortunately, regret, regretfully, regrettably, sorry, however, decided, therefore, decision has been made,
 made the decision, we have chosen, we've chosen
others others,
 other|another|different candidate*|applicant*|individual*|person|people|finalist*|profiles|talent|professional*|contender*|prospect*,
 someone else, somebody else, internal candidate*|applicant*, those whose|who|with,
 candidate*|applicant*|individuals|someone|applications|people|person who|whom|whose|that|with ~4 more|better|close*|stronger|most|best|align*|match*|fit*|suit*|meet*,
 candidates|applicants|a|the more|better|close*|stronger|most suited|suitable|aligned|qualified|experienced|match* candidate*|applicant*|profile*?,
 more|better|stronger|most qualified|suitable|suited|aligned|experienced candidate*|applicant*|individual*,
 strongest|best candidate*|applicant*, stronger matches, better fits, alternative candidate*|applicant*,
 smaller|limited group|number|set of candidates|applicants
proceed proceed*, advanc*, progress*, pursu*,
 move|moving|moved|go|going|take|taking|taken|bring*|push|carry|come you|your? ~3 forward*|ahead|further|onward,
 move|moving|moved|going|go onto|on|to ~3 next|stage|round|step|steps|phase,
 continu* with|your|the|to|in|considering|further,
 take|taking|taken your|this|it|the ~2 application|candida*|profile|things|conversation ~2 further|forward,
 carry* on with, moving you, move you, next step|round|stage|phase, step further, move on with, go with your
chose selected, chose*, choose, hire, hired, hiring, identified, found, offer*, appointed, shortlisted, prefer*,
 focus*, favour, favor, interviewing, meeting, consider*, gone|going|went with, go with, moving on with, opted for,
 settled on
selected selected, shortlisted, chosen, successful, accepted, retained, offered, advanced, invited, progressed,
 picked, recommended, hired, approved, referred, short listed, qualified for, the right candidate, the one,
 among the|those, one of them|those, a finalist
consider consider*
fit fit, match*, align*, suitable, suited, fits, qualified, correspond, compatible,
 meet|meets|met our|the|all|minimum|basic|these|its, meeting the, satisfy the, strong enough, enough experience,
 required experience|skills|qualifications, necessary experience|skills|qualifications, level of experience,
 what we are|we're looking, meeting our ~2 bar|minimum|requirements|qualifications|criteria|threshold,
 what we need|seek|require|want
toOffer offer* you,
 offer|extend* a|an|any|the|this ~3 interview|position|role|job|internship|place|employment|offer|invitation|opportunity,
 offer employment|interviews, invit* you, give|grant|provide you ~2 interview|position|role|place|opportunity,
 make you
filled headcount, been|already|now|was|is|recently|just|since filled|closed|cancel*|withdrawn|removed|eliminated,
 filled the|this|our|that|all, filled by,
 closed|cancel*|paused|postponed|suspended the|this|our|that ~2 position|role|search|requisition|vacancy|opening|opportunity|job,
 position|role|vacancy|opening|opportunity|job|requisition|search|program|internship is|has|was|were|are|have|been|now ~2 filled|closed|cancel*|hold|paused|eliminated|discontinued|withdrawn|unavailable,
 no longer available|open|recruiting|hiring|accepting|looking|seeking|active*|needed|required|exists|interviewing,
 on hold, hiring freeze, at capacity, all positions, stop|stopped pursuing|recruiting|hiring|accepting, not to fill,
 not be filling, close out the|this|our, reached capacity, no opening*|vacanc*, not be hiring,
 paused hiring|recruitment, filled internally, closed the ~2 posting,
 pause|pausing|suspend*|freez* hiring|recruit*|the|this, closing out
declined application|candida*|profile|resume|cv was|is|been|has|have|were|be ~2 unsuccessful|rejected|declined|refused|dispositioned|disqualified|turned,
 been unsuccessful, was|were|are|is|be unsuccessful, unsuccessful on this|in|at|application|candidate,
 declin*|reject* your application|candida*, applications ~3 closed,
 removed from|eliminated from the process|our process|the running, out of the running, releas* you from,
 taken|remov*|withdrawn you|your? ~3 from consideration, you are|were|have been rejected,
 closed|closing your candidacy|file, no longer a candidate, no longer under|in|being|be consider*,
 not be considered further, pass on your|this, passing on your|this, passed on your, rejection of your,
 unsuccessful application, unsuccessful candidate,
 go|going|gone|move|moving|take|taking|in ~3 another|different direction, going|decided|choosing|have|chosen to pass,
 pass for now, pass at this time, closing|close* out? ~3 application*,
 application*|candidacy is|are|has|have|was|been ~2 closed|inactive, continu* our|the ~1 search, score ~3 not
refusal regret to inform|advise|tell|say|let|notify, regret that,
 sorry to inform|tell|say|let|advise|share|report|hear|disappoint, unfortunate* to inform,
 bad|unwelcome|difficult news, not the news|answer|response you|we, news you were|are hoping, wish we had better,
 disappointed to hear, disappointing to|news, not the outcome, different direction, another direction,
 tough|difficult|hard decision*|choice*|call*, we regret, inform you that you were|are|have not
regret unfortunately, regretfully, regrettably, regret, sorry, sadly, apologize, afraid, disappoint*
luck best of luck, good luck, all the best, best wishes, every success, much success, success in|with|for|as,
 wish you ~4 success|luck|best|well, all the success, continued success, luck in|with|as|on, well in your,
 best in your|with your|for your, the best in all|finding, job search, career search, future endeavo*|career,
 search for a|new|the, finding the right|a, your search, your career endeavo*
keepOnFile keep|retain*|hold|kept|keeping|hang|store|save|add|maintain your|you|on ~6 file|files|record*|database|mind|pool|network|system|touch,
 keep in touch, stay in touch, remain in touch, stay connected, reach out to you|again|in, contact you in the future,
 future openings|opportunit*|roles|positions|vacancies|consideration|needs, talent pool|community|network|pipeline
applyAgain reapply, re-apply, apply again, apply for|to other|future|another|any|additional|more|different,
 apply in|at the|a|any future|later,
 other|future|new|open|additional|current position*|roles|opportunit*|openings|jobs|vacancies|role, check back,
 keep an eye, keep|continue checking|to check|to visit*|to monitor|to explore|to apply*|exploring|monitoring|watching,
 consider us again|in, revisit our, visit our ~4 career*|job*|website|site|page, encourage you to,
 invite you to apply|visit|continue|explore|check|search
manyApplicants large|high|overwhelming|great|huge|tremendous|unprecedented|many|hundreds|thousands number|volume|amount|response|of|qualified|strong|talented ~3 application*|applicant*|candidate*|response*|submission*|people,
 competitive process|selection|pool, highly|extremely|very competitive, overwhelming response
`;
