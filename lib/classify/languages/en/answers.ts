// English: the words of a no, and those that make a statement open.

export const answers = `
not not, cannot, can't, won't, don't, didn't, doesn't, isn't, aren't, wasn't, weren't, haven't, hasn't, couldn't, shan't,
 never, unable, wouldn't, neither, nor, no longer, declined to, lack|lacks|lacked,
 opted|decided|chosen|chose against, no plans, unfortunately no
void not|cannot|can't|won't|haven't|hasn't|don't ~6 until|unless|without|if|yet, not|hasn't|isn't ~1 been? filled, pass|passing|passed on your ~2 to, still|also ~1 interviewing|considering|meeting, over|from|than|among|alongside other candidate*|applicant*,
 will|only ~3 selected|shortlisted candidates|applicants|individuals, would be pleased|happy|delighted|glad, would like|love, could|would you|we, when are|is|can, when:, as soon as possible,
 let me|us know if|whether|when, until #,
 not hesitate|only|just|reply|respond|monitored|already|necessarily|received|forget|always|every|all|share|intended|take,
 not limited to, not the end,
 don't forget|worry|hesitate|miss|let|wait|take|give, may|might|whether|or not, can't wait,
 if you have|wish|want|still, if you'd like
condition if, whether, when, once, until, assuming, regardless, should you|we|your|the|this|there|any|it|our, in case,
 in the event, as soon as, were you|we, provided that,
 candidate*|applicant*|application*|individuals|those|anyone|people who|that|whose|which are|is|were|was|have|will|do|match*|best|most,
 those|candidates|applicants|applications not|selected, applications|applicants|candidates ~9 be considered, only selected|those|shortlisted|candidates|applicants,
 selected|successful|shortlisted candidate*|applicant*, any|every|each|all candidate*|applicant*, depending on,
 either case|way, assume
hedge unless, might, could, would, typically, usually, normally, generally, potential*, sometimes,
 likely, hopefully, tips, guide, how to, most, if possible,
 may be|also|need|contact|ask|take|want|have|then|include|receive,
 chance of, what to|can expect
stated unfortunately, regret, regretfully, regrettably, sorry, sadly, however, decided, therefore,
 made the decision, we have chosen, we've chosen
others others, candidates|applicants whose ~7 more|better|closer|stronger,
 other|another|different|internal candidate*|applicant*|person|people|individual*|finalist*|profile*|professional*|colleague,
 someone|somebody else|internal*, those whose|who|with,
 candidate*|applicant*|person|people|individual*|someone|applications who|whose|that|with ~4 more|better|close*|stronger|most|best|align*|match*|fit*|suit*|meet*,
 candidates|applicants|a|the more|better|close*|most suit*|align*|qualified|experienced|match* candidate*|applicant*|profile*?,
 stronger|strongest|best|better candidate*|applicant*|match*|fits,
 go|going|gone|went|given|gave|offered|opted|forward|ahead|proceed*|found|hired|appointed|chosen|chose|picked|decided|selected|ended ~4 someone|somebody,
 go|going|gone|went with an|the|another,
 position|role|job|post|offer|it ~3 gone|went|goes|given|awarded|offered|made to the|a|an|another|someone|our,
 we|we've|client|they|they've|team ~3 gone|went|going with
proceed proceed*, advanc*, progress*, pursu*,
 move|moving|moved|go|going|take|taking|taken|bring*|push|carry|come you|your? ~3 forward*|ahead|further|onward,
 move|moving|moved|go|going|made|make it? on|onto|to|through ~3 next|stage|round|step*|phase|interview*|shortlist,
 continu* with|your|the|to|in|considering|further, next step|round|stage|phase, move on with,
 go|going|made|make it? through, moving you, setting up
chose selected, chose*, choose, hire, hired, hiring, identified, found, offer*, appoint, appointed, made, accepted, shortlisted, prefer*, picked,
 focus*, favour, favor, interviewing, meeting, consider*, gone, going|move|moving on? with, go with, went, given, gave, awarded,
 goes, opted for, prioriti*, ended up, came down, decided on, better suited
selected selected, shortlist*, chosen, successful, accepted, retained, offered, advanced, invited, progressed,
 recommended, hired, approved, referred, qualified for, the one,
 among the|those, one of them|those|the, finalist, make|made the cut|shortlist|list|final|grade,
 pass|passed ~3 test|assessment|exam*|stage
consider consider*
fit fit, match*, align*, suitable, suited, fits, qualified, correspond, compatible, possess,
 meet|meets|met our|the|all|minimum|basic|these|its, meeting the|our, high*|strong enough,
 enough|required|necessary|relevant|right|specific experience|skill*|qualification*, level of experience,
 experience|skills we ~1 need|require|seek|looking, what we are|we're|need|seek|require|want|had, reach*|achiev* the, pass mark
toOffer offer* you|employment|interviews,
 offer|extend*|make|making you? a|an|any|the|this ~3 interview|position|role|job|post|place|internship|employment|offer,
 invit*|interview|interviewing|employ|appoint|hire|hiring you,
 take|taking|bring you on, anything|something|position|role|job|vacancy|work ~3 for you
filled headcount, been|already|now|was|is|are|just|since ~1 filled|closed|cancel*|hold|paused|withdrawn|removed|eliminated|discontinued|scrapped|parked|frozen|unavailable,
 filled the|this|our|that|all|by|internally|it, on hold, hiring freeze,
 closing|closed|cancel*|paused|suspended|withdrawn|parked the|this|our|that ~2 position|role|job|post|search|requisition|vacancy,
 no longer available|open|recruiting|hiring|accepting|looking|seeking|active*|needed|required|exists|need,
 stop*|pause*|pausing|freez*|concluded ~2 pursuing|recruit*|hiring|accepting|search, made a selection, against hiring, taken by,
 not to fill|appoint|recruit, not currently? hiring|recruiting, readvertise*, re-advertise*,
 no suitable|current|open? opening*|vacanc*|positions, no appointment,
 candidate* has|been ~1 appointed|accepted
declined application*|candida*|profile|resume|cv ~5 was|is|been|be ~1 unsuccessful|rejected|declined|refused|disqualified|turned, application*|candida* ~2 been closed|ended,
 been|was|were|are|is|be unsuccessful, unsuccessful on|in|at|candidate, declin*|reject*|turned down? your application|candida*,
 rejected by employer, your application|candida* is no longer, turn you down, process|journey ends, didn't|hasn't work|worked out,
 taken|remov*|eliminated you|your? ~3 from the|our? consideration|process|running, out of the running, clos* out? your|this|the? ~1 candidacy|file|application,
 no longer under|in|being|be consider*, pass|passing|passed on this|your? application|candida*|one|time,
 go|going|gone|went|move|moving|take|taking|in ~3 another|different direction|way|route,
 going|decided|choosing|have|chosen to pass, continu* our|the ~1 search,
 a no from|for|this|at, ends|end|stop here, marks the end, status ~6 filled|rejected|declined|unsuccessful, moved out of,
 decided to end|stop|close|decline|reject, have|had to decline, below|short ~5 mark|standard|threshold|bar|cut*|score,
 offer ~4 is|been|was|hereby withdrawn|rescinded|revoked, withdrawn|withdrawing|rescinded|rescind our|the|your ~3 offer,
 other|another candidate*|applicant*|person|finalist ~2 were|was|are|who|whose ~3 better|stronger|closer|closely, others|candidate*|applicant*|person had|with|were more|closer|better,
 lack|lacks|lacked the ~2 experience|licen*|qualification*|skill*, not|unable ~2 in a position to
refusal regret to inform|advise|tell|say|let|notify, regret that, we regret, let you down, missed out, narrow*, close second,
 sorry to inform|tell|say|let|advise|share|disappoint|be,
 bad|difficult|disappointing|better|sad|tough news|update|message|email|letter, disappoint* to|for|news,
 not the|what ~1 news|answer|outcome, you|you'd|we|we'd were|are? hoping|hoped,
 tough|difficult|hard|close decision*|choice*, runner-up, came|ranked second
regret unfortunately, regretfully, regrettably, regret, sorry, sadly, apologi*, afraid, disappoint*
luck luck, all the best|success, best wishes, every|much|continued success, success in|with|for|as, good wish*,
 wish you ~4 success|luck|best|well, best in|with|for your|all|finding|you,
 job|career|your search|hunt, future endeavo*|career, search for a|new, find* the right|a
keepOnFile keep*|kept|retain*|hold|hang|add your|you|on ~6 file*|record*|database|mind|pool|system|touch|details|list|hand,
 keep|stay|remain|be in touch|contact, stay connected|close, reach out to you|again|in, you in the future, on linkedin,
 future opening*|opportunit*|roles|positions|vacancies|consideration|needs, talent pool|community|network|pipeline,
 something|anything|position|role|opening|vacancy|else ~3 arises|comes|opens|pops up?
applyAgain reapply*, re-apply, apply|try again, appl* for|to other|future|another|any|additional|more|different,
 other|future|new|open|additional|current position*|role*|opportunit*|openings|jobs|vacancies,
 check back, keep an eye, keep|continue* to? check*|visit*|monitor*|explor*|apply*|watching,
 visit our ~4 career*|job*|website|site|page, encourage you to, from you again|in, next year|season|intake|time
manyApplicants large|high|overwhelming|huge|great|tremendous|many|record ~3 number|volume|response|application*|applicant*|candidates,
 number|volume|hundreds|thousands of ~2 application*|applicant*|candidate*|submission*|people|interest
`;
