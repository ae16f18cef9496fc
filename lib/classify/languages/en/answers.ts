// English: the words of a no, and those that make a statement open.

export const answers = `
not not, cannot, can't, won't, don't, didn't, doesn't, isn't, aren't, wasn't, weren't, haven't, hasn't, couldn't, never, unable, no longer,
 lack|lacks|lacked, not going to, not|won't|can't|isn't ~3 able|position to, against
void not successful when, office|offices ~1 closed, happy to ~1 talk|walk|take you through, not|cannot|can't|won't|haven't|hasn't|don't ~6 until|unless|without|if|yet, will|only ~3
 selected|shortlisted candidates|applicants, would be pleased|happy|delighted|glad, would ~1 like|love, as soon as
 possible, could|would you|we|it|be|i|that|any|next|monday|tuesday|wednesday|thursday|friday, when
 are|is|can|would|could, when:, once ~2 start*|begin, ask|asking|asks|invite all|every|each candidate*|applicant*, let
 me|us know if|whether|when, appreciate|great|good|helpful if you could|would, until #, open|live|available until, not
 hesitate|only|just|reply|respond|monitored|already|necessarily|always|all|share|forget|intended|take, any others,
 interview|panel ~3 go ahead, don't forget|worry|hesitate|miss|let|wait|take|give, may|might|whether|or not, can't
 wait, if you have|wish|want|still, may|might|could|can be ~4 someone|another|withdrawn|cancelled, haven't|hasn't|not
 been? yet? start*|complet*|finish*|signed, don't reply|respond, reason* not, what|when|times you could|can|would,
 sign* up for, you'd|you|you'll like|love|want|wish to ~1 hear|see|meet|join|speak|talk|chat about|with|more|us?,
 right not to
condition if, whether, when, once, until, regardless, in case, in the event, as soon as,
 candidate*|applicant*|individuals|those|anyone|people who|that|whose are|is|were|have|will|do|match*,
 those|candidates|applicants not|selected|shortlisted|chosen|invited, applications|applicants ~9 be considered, only
 those|shortlisted|candidates|applicants, selected|successful|shortlisted candidate*|applicant*, every|each|all
 candidate*|applicant*, depending on, either case|way, assume, after that|which, otherwise, should
 you|we|your|the|this|there|any|it|our|a
hedge unless, might, could, would, typically, usually, normally, generally, potential*, sometimes, likely, hopefully, tips, guide, how to, most,
 may be|also|need|contact|ask|take|want|have|include|receive, what to expect
stated unfortunately, regret, regretfully, sorry, sadly, however, decided, therefore, so we|i|you
others others, candidates|applicants whose ~7 more|better|closer|stronger,
 other|another|different|internal candidate*|applicant*|person|people|individual*|finalist*, someone|somebody else|internal*,
 candidate*|applicant*|person|people|individual*|someone|applications who|whose|that|with ~4 more|better|close*|stronger|most|align*|match*|fit*|suit*|meet*,
 go|gone|went|given|opted|ahead|taken|hired|chosen|chose|picked|decided|ended ~4 someone|somebody, to the other
proceed discontinu*, proceed*, advanc*, progress*, pursu*, move|moving|go|going|take|taking|taken|bring*|carry|come you|your? ~6 forward*|ahead|further,
 move|take your|you|it|this ~2 on, continu* with|your|the|to|in, next step|round|stage|phase, moving you, setting up
chose selected, chose*, choose, hire, hired, hiring, identified, found, offer*, appoint, appointed, made, accepted, shortlisted, giving, settled, interviewed, prefer*, picked,
 focus*, favour, interviewing, meeting, consider*, gone, taken, go|going with, went, given, gave, awarded, recommended, prioriti*, ended up,
 better suited
selected recommend you, selected, shortlist*, chosen, successful, accepted, offered, advanced, invited to|for ~1 interview, progressed, recommended, hired, referred,
 the one, among the|those|them, one of them|those|the, finalist, pass|passed the|our|this|your,
 on|make|made|making|onto|into ~3 list|shortlist|cut, placed
consider consider*
fit fit, match*, align*, suitable, suited, fits, qualified, eligible, meet|meets|met
 our|the|all|minimum|basic|these|its, enough|required|relevant experience|skill*, what|everything we|we're|the|this,
 reach* the|it|our, right ~2 for you|us, the score|result
toOffer afford the|to|a, offer* you|employment|interviews, fill, filling,
 offer|extend*|make|making you? a|an|any|the|this ~3 interview|position|role|job|post|place|internship|employment|offer,
 invit*|interview|employ|appoint|hire|hiring you, anything|something|position*|role*|job|work|opening*|vacanc* ~3 for you,
 use you, take|bring|taking|bringing you|a? ~2 on,
 anything|role|opening*|vacanc*|positions ~3 suits|suitable|available|right, room|budget|headcount|capacity for|to
filled been|already|now|was|is|are|just ~1
 filled|closed|cancel*|hold|paused|withdrawn|removed|eliminated|discontinued|scrapped|frozen|unavailable|gone|taken,
 filled the|this|that|all|by|internally, on hold, hiring freeze, closing|closed|withdrawn the|this|our ~2
 position|role|search|requisition, no longer
 available|open|recruiting|hiring|active*|exists|needed|looking|accepting|considering|seeking|required,
 cancel*|stop*|paus*|suspend*|freez*|discontinu*|concluded|shelv*|withdraw ~5
 position|role|vacanc*|post|recruit*|hiring|search, staffed, awarded to
declined application*|candida* ~8 was|is|been ~1 unsuccessful|rejected|declined|refused|disqualified|turned,
 been|was|were|is unsuccessful, clos* out? your|this? ~1 candidacy|file|application, no longer under|in|being|be
 consider*, pass|passing on this|your? application|candida*|time, came second|close, fall|falls|fell short|outside,
 now|already|since|just been? filled|appointed, offered|given|gave|giving|gone|went|settled|opted|awarded|came ~7
 someone|somebody|person|candidate|applicant with|who|from|whose, person|people|candidate*|applicant* ~3
 had|has|have|was|were ~3 more|closer|stronger|better, say no, part ways, a no from|for|this,
 stop|stopping|end|ends|ending|ended ~3 here|there, moved out of, decided|have|had to stop|close|decline|reject|pass,
 below|not|didn't ~5 standard|threshold|bar|mark|cut|benchmark, could only ~1
 choose|shortlist|select|offer|take|pick|appoint|invite|hire, decided|chosen|chose|elected|opted to ~1
 focus|pursue|move|go|proceed|continue|progress|hire|appoint|advance|prioriti* ~5
 candidates|applicants|someone|somebody|options|individuals|people
takenBack offer ~4 is|been|was|hereby withdrawn|rescinded|revoked, withdrawn|withdrawing|rescinded our|the|your|this ~3 offer
refusal regret to inform|advise|tell|say|let, regret that, we regret, sorry to inform|tell|say|let|disappoint,
 bad|disappointing|better|sad news, you|we were? hoping|hoped, tough|difficult|hard|close decision*|choice*
regret unfortunately, regretfully, regret, sorry, sadly, afraid, disappoint*
luck luck, all the best, success in|with, wish you ~4 success|luck|best|well, best in|with|for your|all|you, job|career|your search, future endeavo*
keepOnFile saved your, remain* on|in, keep*|kept|retain*|hold your|you|on ~6 file*|record*|database|mind|touch|details|list, keep|stay|remain|be in touch|contact,
 stay connected|close, reach out to you, on linkedin, future opening*|opportunit*|roles|positions|vacancies|consideration|needs,
 talent pool|community|network|pipeline, something|position|role|opening|else ~3 arises|comes|opens|pops up?, back in touch, ping you
applyAgain reapply*, apply|try|talk|us|applications again, second|future applications, come|see ~1 see|back, follow us, retake,
 welcome|eligible to, appl* for|to other|future|another|any|additional,
 other|future|new|open|current position*|role*|opportunit*|openings|jobs|vacancies, keep an eye, visit our ~4 career*|job*|website|page,
 encourage you to, welcome ~2 application*, next|following campaign|intake|cycle|season, remain eligible
manyApplicants large|high|overwhelming|huge|great|many ~3 number|volume|response|application*|applicant*|candidates,
 number|volume|hundreds of ~2 application*|applicant*|candidate*|people|interest
`;
