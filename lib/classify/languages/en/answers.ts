// English: the words of a no, and those that make a statement open.

export const answers = `
not not, cannot, can't, won't, don't, didn't, doesn't, isn't, aren't, wasn't, weren't, haven't, hasn't, couldn't, never, unable, no longer,
 lack|lacks|lacked, not going to, not|won't|can't|isn't ~3 able|position to
void not successful when, not|cannot|can't|won't|haven't|hasn't|don't ~6 until|unless|without|if|yet, not|hasn't|isn't ~1 been? filled,
 still|also ~1 interviewing|considering|meeting, right not to, over|from|than|among|alongside other candidate*|applicant*,
 will|only ~3 selected|shortlisted candidates|applicants, would be pleased|happy|delighted|glad, would like|love, as soon as possible,
 could|would you|we|it|be|i|that|any|next|monday|tuesday|wednesday|thursday|friday, when are|is|can|would|could, when:, once ~2 start*|begin,
 ask|asking|asks|invite all|every|each candidate*|applicant* to, let me|us know if|whether|when,
 if you could|would ~1 attend|come|let|confirm|send|complete|bring|join|accept, until #,
 not hesitate|only|just|reply|respond|monitored|already|necessarily|always|all|share|forget|intended|take, any others, interview|panel ~3 go ahead,
 not limited to, don't forget|worry|hesitate|miss|let|wait|take|give, may|might|whether|or not, can't wait, if you have|wish|want|still,
 if you'd like, may|might|could|can be ~4 someone|another|withdrawn|cancelled, offer ~4 may|will|can be withdrawn
condition if, whether, when, once, until, after that|which, otherwise, assuming, regardless, should you|we|your|the|this|there|any|it|our|a, in case, in the event, as soon as,
 were you|we, provided that, candidate*|applicant*|individuals|those|anyone|people who|that|whose are|is|were|have|will|do|match*,
 those|candidates|applicants not|selected|shortlisted|chosen|invited, applications|applicants ~9 be considered,
 only those|shortlisted|candidates|applicants, selected|successful|shortlisted candidate*|applicant*, every|each|all candidate*|applicant*,
 depending on, either case|way, assume, applicant*|candidate*|those without
hedge unless, might, could, would, typically, usually, normally, generally, potential*, sometimes, likely, hopefully, tips, guide, how to, most,
 may be|also|need|contact|ask|take|want|have|include|receive, chance of, what to expect
stated unfortunately, regret, regretfully, sorry, sadly, however, decided, therefore, we have chosen, so we|i|you
others others, candidates|applicants whose ~7 more|better|closer|stronger,
 other|another|different|internal candidate*|applicant*|person|people|individual*|finalist*, someone|somebody else|internal*, those whose|with,
 candidate*|applicant*|person|people|individual*|someone|applications who|whose|that|with ~4 more|better|close*|stronger|most|align*|match*|fit*|suit*|meet*,
 stronger|better candidate*|applicant*|match*|fits,
 go|gone|went|given|opted|ahead|taken|hired|chosen|chose|picked|decided|ended ~4 someone|somebody, go|gone|went with an|the|another,
 position|role|job|post|it ~3 gone|went|given|awarded|offered to a|another|someone
proceed proceed*, advanc*, progress*, pursu*, move|moving|go|going|take|taking|taken|bring*|carry|come you|your? ~3 forward*|ahead|further,
 move|take your|you|it|this ~2 on, continu* with|your|the|to|in, next step|round|stage|phase, moving you, setting up
chose selected, settled, giving, chose*, choose, hire, hired, hiring, identified, found, offer*, appoint, appointed, made, accepted, shortlisted, prefer*, picked,
 focus*, favour, interviewing, meeting, consider*, gone, taken, move on? with, go with, went, given, gave, awarded, recommended, prioriti*, ended up,
 better suited
selected selected, shortlist*, chosen, successful, accepted, offered, advanced, invited to|for ~1 interview, progressed, recommended, hired, referred,
 the one, among the|those|them, one of them|those|the, finalist, pass|passed the|our|this|your
consider consider*
fit fit, match*, align*, suitable, suited, fits, qualified, possess, eligible, meet|meets|met our|the|all|minimum|basic|these|its, meeting the|our,
 enough|required|relevant experience|skill*, what we|we're, reach* the
toOffer offer* you|employment|interviews, accommodate, scheduling|requiring an, fill, filling,
 offer|extend*|make|making you? a|an|any|the|this ~3 interview|position|role|job|post|place|internship|employment|offer,
 invit*|interview|employ|appoint|hire|hiring you, anything|something|position*|role*|job|work|opening*|vacanc* ~3 for you,
 room|budget|headcount|capacity for|to, anything|role|opening*|vacanc*|positions ~3 suits|suitable|available|right
filled been|already|now|was|is|are|just ~1 filled|closed|cancel*|hold|paused|withdrawn|removed|eliminated|discontinued|scrapped|frozen|unavailable|gone|taken,
 filled the|this|that|all|by|internally, on hold, hiring freeze, closing|closed|withdrawn the|this|our ~2 position|role|search|requisition,
 no longer available|open|recruiting|hiring|active*|exists|needed,
 cancel*|stop*|paus*|suspend*|freez*|discontinu*|concluded ~3 position|role|recruit*|hiring|search, made a selection,
 not currently? hiring|recruiting,
 staffed, awarded to, successful|suitable|preferred candidate* ~2 found|appointed|identified|accepted
declined application*|candida* ~5 was|is|been ~1 unsuccessful|rejected|declined|refused|disqualified|turned, been|was|were|is unsuccessful,
 overqualified, removed ~3 from ~1 consideration|process, out of the running, clos* out? your|this? ~1 candidacy|file|application,
 no longer under|in|being|be consider*, pass|passing on this|your? application|candida*|time,
 go|going|gone|went|move|moving|in ~3 another|different direction|way|route, to keep|continue looking|searching,
 part ways, a no from|for|this, stop|stops|end|ends here, rul* you|us out, not|didn't ~5 benchmark|threshold|cut|mark|bar, discontinu* ~2 application|candida*,
 successful candidate*|applicant* has|was|joined|started, made an appointment, status ~6 rejected|declined, moved out of,
 decided to stop|close|decline|reject, have to decline, below ~5 standard|threshold|bar|score,
 could only ~1 choose|shortlist|select|offer|take|pick|appoint|invite|hire,
 decided|chosen|chose|elected|opted to ~1 focus|pursue|move|go|proceed|continue|progress|hire|appoint|advance|prioriti* ~5 candidates|applicants|someone|somebody|options|individuals|people,
 other|another candidate*|applicant*|person ~2 were|are|who|whose ~3 better|stronger|closer|closely,
 candidate*|applicant*|person had|with more|closer|better, not|don't|isn't|wasn't ~5 right|good|best|ideal fit|match|candidate|person,
 isn't|not a fit, ineligible, fully staffed
takenBack offer ~4 is|been|was|hereby withdrawn|rescinded|revoked, withdrawn|withdrawing|rescinded our|the|your|this ~3 offer,
 have|decided to withdraw|rescind our|the|your|this ~3 offer
refusal regret to inform|advise|tell|say|let, regret that, we regret, let you down, sorry to inform|tell|say|let|disappoint,
 bad|disappointing|better|sad news, you|we were? hoping|hoped, tough|difficult|hard|close decision*|choice*
regret unfortunately, regretfully, regret, sorry, sadly, afraid, disappoint*
luck luck, all the best, success in|with, wish you ~4 success|luck|best|well, best in|with|for your|all|you, job|career|your search, future endeavo*
keepOnFile keep*|kept|retain*|hold your|you|on ~6 file*|record*|database|mind|touch|details|list, keep|stay|remain|be in touch|contact,
 stay connected|close, back in touch, ping you, reach out to you, on linkedin, future opening*|opportunit*|roles|positions|vacancies|consideration|needs,
 talent pool|community|network|pipeline, something|position|role|opening|else ~3 arises|comes|opens|pops up?
applyAgain reapply*, apply|try again, appl* for|to other|future|another|any|additional,
 other|future|new|open|current position*|role*|opportunit*|openings|jobs|vacancies, keep an eye, welcome ~2 application*, next|following campaign|intake|cycle|season, remain eligible, visit our ~4 career*|job*|website|page,
 encourage you to
manyApplicants large|high|overwhelming|huge|great|many ~3 number|volume|response|application*|applicant*|candidates,
 number|volume|hundreds of ~2 application*|applicant*|candidate*|people|interest, people applied
`;
