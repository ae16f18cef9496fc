// English: the words of a no, and those that make a statement open.

export const answers = `
not not, cannot, can't, won't, don't, didn't, doesn't, isn't, aren't, wasn't, weren't, haven't, hasn't, couldn't,
 never, unable, wouldn't, neither, nor, nobody, no longer, without being able, declined to, decline to, opted against,
 decided against, chosen against, chose against, no plans, unfortunately no
void would be pleased|happy|delighted|glad|honored, would like|love,
 not hesitate|only|just|yet|reply|respond|monitored|already|necessarily|discriminate|received|use|check|forget|always|uncommon|every|all|alone|share|intended,
 not be disclosed|discouraged, not limited|available to, not the end|intended, not been able to review,
 don't forget|worry|hesitate|miss|let|wait, don't give up, may|might|whether|or not, no cost, can't wait,
 if you have any? question*, if you wish|want, if you'd like, never make|ask|request|require|charge|share|sell,
 not make an offer without
condition if, whether, when, once, until, assuming, regardless, should you|we|your|the|this|there|any|it|our, in case,
 event, as soon as, were you|we, provided that,
 candidate*|applicant*|application*|individuals|those|anyone|people who|that|whose|which are|is|were|was|have|will|do|match*,
 those|candidates|applicants|applications not|selected, only selected|those|shortlisted|candidates|applicants,
 selected|successful|shortlisted candidate*|applicant*, any|every|each|all candidate*|applicant*, depending on,
 either case|way
hedge unless, might, could, would, typically, usually, normally, generally, possible, potential*, sometimes, example,
 likely, hopefully, eventually, tips, guide, learn, most,
 may be|also|need|contact|ask|reach|take|want|have|then|include|receive, process includes|consists, how to,
 your chances, chance of, what to|can expect
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
 offer employment|interviews, invit* you, give|grant|provide you ~2 interview|position|role|place|opportunity
filled headcount, been|already|now|was|is|recently|just|since filled|closed|cancel*|withdrawn|removed|eliminated,
 filled the|this|our|that|all|by|internally,
 closed|cancel*|paused|postponed|suspended the|this|our|that ~2 position|role|search|requisition|vacancy|opening|opportunity|job|posting,
 position|role|vacancy|opening|opportunity|job|requisition|search|program|internship is|has|was|were|are|have|been|now ~2 filled|closed|cancel*|hold|paused|eliminated|discontinued|withdrawn|unavailable,
 no longer available|open|recruiting|hiring|accepting|looking|seeking|active*|needed|required|exists, on hold,
 hiring freeze, at|reached capacity, stop* pursuing|recruiting|hiring|accepting, not to fill, not be filling|hiring,
 clos* out the|this|our, no opening*|vacanc*, pause*|pausing|suspend*|freez* hiring|recruit*|the|this
declined application*|candida*|profile|resume|cv was|is|been|has|have|were|be ~2 unsuccessful|rejected|declined|refused|disqualified|closed|inactive,
 been|was|were|are|is|be unsuccessful, unsuccessful on this|in|at|application|candidate,
 declin*|reject* your application|candida*, removed|eliminated from the|our process|running, out of the running,
 releas* you from, taken|remov* you|your? ~3 from consideration, closed|closing your candidacy|file,
 no longer a candidate, no longer under|in|being|be consider*, not be considered further, pass|passing|passed on your,
 rejection of your, go|going|gone|move|moving|take|taking|in ~3 another|different direction,
 going|decided|choosing|have|chosen to pass, pass for now|at, clos* out? ~3 application*, continu* our|the ~1 search,
 score ~3 not, you are|were|have been rejected
refusal regret to inform|advise|tell|say|let|notify, regret that, we regret,
 sorry to inform|tell|say|let|advise|share|report|hear|disappoint, unfortunate* to inform,
 bad|unwelcome|difficult|disappointing news, not the news|answer|response|outcome you|we, you were|are hoping,
 wish we had better, disappoint* to hear, different|another direction, tough|difficult|hard decision*|choice*|call*,
 inform you that you were|are|have not
regret unfortunately, regretfully, regrettably, regret, sorry, sadly, apologize, afraid, disappoint*
luck best of luck, good luck, all the best|success, best wishes, every|much|continued success, success in|with|for|as,
 wish you ~4 success|luck|best|well, luck in|with|as|on, well in your, best in|with|for your|all|finding,
 job|career search, future endeavo*|career, search for a|new, finding the right|a, your search, career endeavo*
keepOnFile keep*|kept|retain*|hold|hang|store|save|add|maintain your|you|on ~6 file|files|record*|database|mind|pool|network|system|touch,
 keep|stay|remain in touch, stay connected, reach out to you|again|in, you in the future,
 future opening*|opportunit*|roles|positions|vacancies|consideration|needs, talent pool|community|network|pipeline
applyAgain reapply, re-apply, apply again, apply for|to other|future|another|any|additional|more|different,
 apply in the|future, other|future|new|open|additional|current position*|role*|opportunit*|openings|jobs|vacancies,
 check back, keep an eye, keep|continue* to? check*|visit*|monitor*|explor*|apply*|watching, consider us again|in,
 revisit our, visit our ~4 career*|job*|website|site|page, encourage you to
manyApplicants large|high|overwhelming|great|huge|tremendous|unprecedented|many|hundreds|thousands number|volume|amount|response|of|qualified|strong|talented ~3 application*|applicant*|candidate*|response*|submission*|people,
 competitive process|selection|pool, highly|extremely|very competitive, overwhelming response
`;
