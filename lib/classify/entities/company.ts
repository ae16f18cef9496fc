// Which company a mail is from or about. Several places are asked and the name that most of them give wins; an
// applicant system, a job board or a personal mail service is never the answer, unless it hires people itself.
import type { ReadMail } from '../read-mail';
import type { Sentence } from '../spot';
import { foldWord } from '../text/fold';
import { trimMarks } from '../text/trim';
import { elect, type Vote } from './ballot';
import { companyFromSender } from './sender-company';
import { nameAfter, nameBefore, restOfLine } from './spans';
import { squashCompany } from './squash-company';

const before = new Set(' \t-–—|@:,.\'"&/');
/** A dot at the end may belong: "Inc." */
const after = new Set(' \t-–—|@:,\'"&/');
const leadingWord = /^(?:the|your|our|my|dear|hi|hello|from|at|with|a|an|l'|la|le|les|die|der|das|el|los)\s+/iu;

const never = new Set(
  `us our we you your this the it dear hi hello thank thanks position role job jobs application team candidate resume cv opportunity career
  careers gmail mail glassdoor i if please regards sincerely best kind update status unfortunately we're hr human resources recruiting person
  name employment work talent acquisition find homebase alerts global executive referral monday tuesday wednesday thursday friday january
  february march april may june july august september october november december all everyone people it's here following new open equal url email hiring interview`.split(
    /\s+/,
  ),
);

/** They send for others; as employers they must be named by the words around an application, and more than once. */
const senders = new Set(
  `linkedin indeed greenhouse lever workday icims taleo smartrecruiters ashby jobvite workable monster ziprecruiter google bamboohr personio
  teamtailor recruitee successfactors glassdoor xing stepstone rippling`.split(/\s+/),
);

export function readCompany(mail: ReadMail): string | null {
  const votes = [...fromSubject(mail), ...fromBody(mail), ...companyFromSender(mail)]
    .flatMap(clean)
    .map((vote) => (soundsLikeRole(vote.name, mail) ? { ...vote, points: vote.points * 0.4 } : vote));
  const name = elect(votes, squashCompany);
  return name === null ? null : (spellOut(name, votes) ?? name);
}

function soundsLikeRole(name: string, { roleNouns }: ReadMail): boolean {
  const words = foldWord(name).split(/[^\p{L}]+/u);
  return words.length > 1 && words.some((word) => roleNouns.includes(word));
}

/** `NDB` becomes `Northern Drapery Board` when the mail says both. */
function spellOut(name: string, votes: readonly Vote[]): string | null {
  const short = name.replace(/[^\p{L}]/gu, '');
  if (short.length < 2 || short.length > 5 || short !== short.toUpperCase()) return null;
  const initials = (full: string): string => full.replace(/[^\p{Lu}]/gu, '');
  return votes.find((vote) => vote.name.includes(' ') && initials(vote.name).startsWith(short))?.name ?? null;
}

function clean({ name, points }: Vote): Vote[] {
  let left = trimMarks(name, before, after);
  for (let last = ''; last !== left; ) {
    last = left;
    left = trimMarks(left.replace(leadingWord, ''), before, after).replace(/'s$/i, '');
  }
  const words = left.toLowerCase().split(/\s+/);
  if (left.length < 2 || left.length > 70 || words.every((word) => never.has(word))) return [];
  if (/[[\]@_]/.test(left) || !/\p{L}|\d/u.test(left)) return [];
  return [{ name: left, points: senders.has(squashCompany(left)) ? points / 4 : points }];
}

function fromSubject({ subjectSentence }: ReadMail): Vote[] {
  return fromSentence(subjectSentence, 3, 2);
}

const mostSentences = 40;
/** "Acme Recruiting Team" alone on its line signs the mail. */
const signatureWords = 9;

function fromBody({ sentences }: ReadMail): Vote[] {
  return sentences
    .slice(0, mostSentences)
    .flatMap((sentence) => fromSentence(sentence, 2, sentence.wordCount < signatureWords ? 2.5 : 1));
}

function fromSentence(sentence: Sentence, after: number, before: number): Vote[] {
  const votes: Vote[] = [];
  const push = (name: string | null, points: number): void => {
    if (name !== null) votes.push({ name, points });
  };
  for (const hit of sentence.hits.get('companyIsRest') ?? []) push(restOfLine(sentence, hit.end), after + 3);
  for (const hit of sentence.hits.get('companyFollows') ?? []) {
    if (!isShouted(sentence, hit.end - 1)) push(nameAfter(sentence, hit.end), after);
  }
  for (const hit of sentence.hits.get('companyPrecedes') ?? []) push(nameBefore(sentence, hit.start), before);
  return votes;
}

/** The `AT` of a name in capitals is no "at". */
function isShouted({ text, places: words }: Sentence, at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const raw = text.slice(word.start, word.end);
  return raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase() && text !== text.toUpperCase();
}
