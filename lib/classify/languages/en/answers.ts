// English: the words of a no, and those that make a statement open.

export const answers = `
not not, cannot, can't, cant, won't, wont, don't, dont, didn't, doesn't, isn't, aren't, wasn't, weren't, haven't,
 hasn't, couldn't, never, unable, no longer, lack|lacks|lacked, not going to,
 not|won't|can't|isn't ~3 able|position to, decide*|decision|chose|opted against
void happy to ~1 talk you through, not|cannot|can't|won't|haven't|hasn't|don't ~6 until|unless|without|if|yet,
 only ~3 shortlisted candidates, would be pleased|happy|delighted|glad, would ~1 like|love, as soon as possible,
 could|would you|we|it|be|i|that|any|monday|tuesday|wednesday|thursday|friday, when are|is|can|would, when:,
 once ~2 start*|begin, ask|asks all|every|each candidate*|applicant*, let me|us know if|whether|when, until #,
 open|live|available until,
 not hesitate|only|just|reply|respond|monitored|already|necessarily|always|all|share|forget|take, any others,
 don't forget|worry|hesitate|miss|let|wait|take|give, may|might|or not, can't wait,
 if you have any|a|the|further|other|already|questions, if you wish|want|still,
 may be ~4 someone|another|withdrawn|cancelled, haven't|not been? yet? start*|complet*|finish*|signed, don't reply,
 reason* not, what|when|times you could|can|would, until|after|once ~4 filled|closed, no longer wish|want|interested,
 application* has? not|hasn't been declined|rejected, fill in|out, sign* up for,
 you'd|you like|want to ~1 hear|see|join|talk about|more|us?, right not to
condition if, whether, when, once, until, regardless, in case, in the event, as soon as,
 candidate*|applicant*|individuals|those|anyone|everyone|people who|whom|that|whose are|is|were|have|will|do|match*|most*|best|we|not|can't|don't|doesn't|isn't|aren't|weren't|haven't,
 whoever, late|incomplete application*|form*|file*, not|doesn't|don't mean,
 contact*|schedul* ~4 candidate*|applicant* who|whose,
 those|candidates|applicants not|selected|shortlisted|chosen|invited, applications|applicants ~9 be considered,
 only those|shortlisted|candidates|applicants, selected|successful|shortlisted candidate*|applicant*,
 every|each|all candidate*|applicant*, depending on, either case|way, assume, after that|which, otherwise,
 should you|we|your|the|this|there|any|it|our|a
hedge unless, might, could, would, typically, usually, normally, generally, potential*, sometimes, likely, hopefully,
 tips, guide, how to, most, may be|also|need|contact|ask|take|want|have|include|receive, what to expect
stated unfortunately, determined, regret, regretfully, sorry, sadly, however, decided, therefore, so we|i|you
others others, other|another|internal candidate*|applicant*|person|people|finalist*, someone|somebody else,
 candidate*|applicant*|person|people|individual*|someone|applications who|whose|that|with ~4 more|better|close*|stronger|most|align*|match*|fit*|meet*,
 go|gone|went|given|ahead|chosen|chose|picked|decided|ended ~4 someone|somebody, to the other
proceed discontinu*, proceed*, advanc*, progress*, pursu*,
 move|moving|go|going|take|taking|taken|bring*|carry|come you|your? ~6 forward*|ahead|further,
 move|take your|you ~2 on, continu* with|your|the|to|in, next step|round|stage|phase, setting up
chose selected, chose*, choose, hire, hired, hiring, identified, found, offer*, appoint, appointed, made, accepted,
 shortlisted, giving, settled, interviewed, prefer*, picked, focus*, favour, interviewing, meeting, consider*, gone,
 taken, go with, went, given, gave, awarded, recommended, ended up, better suited
selected recommend you, selected, shortlist*, chosen, successful, accepted, offered, advanced,
 invited to ~1 interview, progressed, recommended, hired, referred, the one, among the|those|them,
 one of them|those|the, finalist, pass|passed the|our|this, on|make|made|onto|into ~3 list|shortlist|cut, placed
consider consider*
fit fit, match*, align*, suitable, suited, fits, qualified, eligible,
 meet|meets|met our|the|all|minimum|basic|these|its, enough|required|relevant experience|skill*,
 what|everything we|we're|the|this, reach* the|it|our, right ~2 for you, the score|result
toOffer afford the|to, offer* you|interviews, fill, filling,
 offer|extend*|make|making you? a|an|the ~3 interview|position|role|job|post|place|employment|offer,
 invit*|interview|employ|appoint|hire|hiring you, anything|something|position*|job|work ~3 for you, use you,
 take|bring|taking|bringing you|anyone|anybody|a? ~2 on, make|making a ~1 hire, hiring at|anyone|anybody|for|right,
 propose|place|calling you, hire|add ~1 for|anyone|anybody|somebody,
 anything|role|vacanc*|positions ~3 available|right, room|budget|headcount|capacity for|to, put you on|forward
filled
 been|already|now|was|is|are|just ~1 filled|closed|cancel*|hold|paused|withdrawn|removed|eliminated|discontinued|scrapped|frozen|pulled|unavailable|gone|taken,
 filled the|this|all|by|internally, on hold, hiring freeze, closing|closed|withdrawn the|this ~2 position|requisition,
 no longer available|open|recruiting|hiring|active*|exists|needed|looking|accepting|considering,
 cancel*|stop*|paus*|suspend*|freez*|concluded|shelv* ~5 position|role|hiring|search, awarded to
declined decided for a|another|someone, can't|cannot|not consider you, have work for you, a no from us, leave it here|there,
 application* ~8 was|is|been ~1 unsuccessful|rejected|declined|refused|turned|excluded, been|is unsuccessful,
 clos* out? your? ~1 candidacy|file|application, no longer under|be consider*, came second,
 fall|falls|fell short|outside, now|since|just been? filled|appointed,
 offered|given|giving|gone|went|opted|came ~7 someone|somebody|person|candidate|applicant with|who|who's|whose,
 person|people|candidate*|applicant* ~3 had|has|have|was|were ~3 more|stronger|better, say no, a no from|for|this,
 stop|stopping|ends|ending|ended ~3 here|there, going|decided|have to stop|close|decline|reject|pass,
 you ~4 unsuccessful, gave|given|offer*|extend*|award* ~6 to another|someone|somebody, different|another direction,
 screened out, with a|an|another ~2 candidate|applicant|person|individual|colleague who|whose|with,
 below|not|didn't ~5 standard|threshold|bar|mark|cut|benchmark,
 decided|chosen|elected to ~1 focus|pursue|move|go|proceed|continue|progress|hire ~5 candidates|applicants|someone|somebody|options,
 job|role|post|spot|spots|places ~2 gone|taken|went, freeze on
takenBack offer|offers ~20 is|been|was|being|hereby|as withdrawn|rescinded|revoked,
 withdraw*|rescind* the|our|this ~2 offer
refusal regret to inform|advise|say|let, regret that, we regret, sorry to inform|tell|say|let|disappoint,
 bad|disappointing|better|sad news, you|we were? hoping|hoped, tough|difficult|hard|close decision*|choice*
regret unfortunately, regretfully, regret, sorry, sadly, afraid, disappoint*
luck luck, all the best, success in, wish you ~4 success|luck|best|well, best in|for your|you, job|career|your search
keepOnFile remain* on|in, keep*|kept|retain*|hold your|you|on ~6 file*|record*|database|mind|touch|details|list,
 keep|stay|remain|be in touch|contact, stay connected|close, reach out to you, on linkedin,
 future opening*|opportunit*|roles|positions|vacancies|consideration|needs, talent pool|community|network|pipeline,
 something|position|role|opening|else ~3 arises|comes|opens|pops up?, ping you
applyAgain reapply*, apply|try|talk|us|applications again, come|see ~1 see|back, follow us, retake,
 welcome|eligible to, appl* for|to other|future|another|any|additional,
 other|future|new|open|current position*|role*|opportunit*|openings|jobs|vacancies, keep an eye,
 visit our ~4 career*|job*|website|page, encourage you to, welcome ~2 application*,
 next|following campaign|intake|cycle|season
manyApplicants large|high|overwhelming|huge|great|many ~3 number|volume|response|application*|applicant*|candidates,
 number|volume|hundreds of ~2 application*|applicant*|candidate*|people
`;
