// Which company a mail is from or about. Several places are asked and the name that most of them give wins; an
// applicant system, a job board or a personal mail service is never the answer, unless it hires people itself.
import type { ReadMail } from '../read-mail';
import type { Sentence } from '../spot';
import { foldWord } from '../text/fold';
import { trimMarks } from '../text/trim';
import { elect, type Vote } from './ballot';
import { companyFromSender } from './sender-company';
import { trimOffice } from './shown-name';
import { companyFromSignature } from './signature';
import { nameAfter, nameBefore, restOfLine } from './spans';
import { squashCompany } from './squash-company';

const before = new Set(' \t-–—|@:,.\'"&/');
/** A dot at the end may belong: "Inc." */
const after = new Set(' \t-–—|@:,\'"&/');
const leadingWord = /^(?:the|your|our|my|dear|hi|hello|from|at|with|a|an|l'|la|le|les|die|der|das|el|los)\s+/iu;

export function readCompany(mail: ReadMail): string | null {
  const { votes: sent, person } = companyFromSender(mail);
  const votes = [
    ...fromSubject(mail),
    ...fromBody(mail),
    ...fromLabels(mail),
    ...sent,
    ...companyFromSignature(mail, person),
  ]
    .flatMap((vote) => clean(vote, mail, person))
    .map((vote) => (soundsLikeRole(vote.name, mail) ? { ...vote, points: vote.points * 0.4 } : vote));
  const name = elect(lendToLonger(votes), squashCompany, leastPoints);
  return name === null ? null : (spellOut(name, votes) ?? name);
}

/** A line of a signature alone may be anybody's name. */
const leastPoints = 1.2;

/** "Copper" speaks for "Copper Kettle" too, when something else says so. */
function lendToLonger(votes: readonly Vote[]): Vote[] {
  const longest = (short: string): string | undefined =>
    votes.find((vote) => vote.points >= 1 && vote.name.length > short.length && ` ${vote.name} `.includes(` ${short} `))
      ?.name;
  return votes.flatMap((vote) => {
    const longer = longest(vote.name);
    return longer === undefined ? [vote] : [vote, { name: longer, points: vote.points }];
  });
}

/** `Employer: Acme`. */
function fromLabels({ lines, names }: ReadMail): Vote[] {
  return lines.slice(0, 60).flatMap((line): Vote[] => {
    const colon = line.indexOf(':');
    if (colon < 0 || colon > 30 || !names.is('employer', foldWord(line.slice(0, colon)).trim())) return [];
    return [{ name: line.slice(colon + 1), points: 5 }];
  });
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

const nothing = ['never', 'office', 'legal', 'common'] as const;

function clean({ name, points }: Vote, mail: ReadMail, person: ReadonlySet<string>): Vote[] {
  let left = trimMarks(name, before, after);
  for (let last = ''; last !== left; ) {
    last = left;
    left = trimMarks(left.replace(leadingWord, ''), before, after).replace(/'s$/i, '');
  }
  const { names } = mail;
  left = trimOffice(left, names);
  const forms = foldWord(left).split(/[^\p{L}\d&.]+/u);
  if (left.length < 2 || left.length > 70 || !/\p{L}/u.test(left) || /[[\]@_{}]/.test(left)) return [];
  if (forms.every((form) => nothing.some((kind) => names.is(kind, form)))) return [];
  if (forms.every((form) => person.has(form))) return [];
  return [{ name: left, points: isMarket(left, forms, mail) ? points / 4 : points }];
}

function isMarket(name: string, forms: readonly string[], { names, sender }: ReadMail): boolean {
  const squashed = squashCompany(name);
  const [service = ''] = (sender.service ?? '').split('.');
  return (
    names.is('service', squashed) ||
    (service.length > 3 && squashed.includes(service)) ||
    forms.some((form) => names.isMarket(form))
  );
}

function fromSubject({ subjectSentence, sender }: ReadMail): Vote[] {
  return fromSentence(subjectSentence, 3, 2, sender.kind === 'board');
}

const mostSentences = 40;
/** "Acme Recruiting Team" alone on its line signs the mail. */
const signatureWords = 9;

function fromBody({ sentences, sender }: ReadMail): Vote[] {
  return sentences
    .slice(0, mostSentences)
    .flatMap((sentence) =>
      fromSentence(sentence, 2, sentence.wordCount < signatureWords ? 2.5 : 1, sender.kind === 'board'),
    );
}

function fromSentence(sentence: Sentence, after: number, before: number, isBoard: boolean): Vote[] {
  const votes: Vote[] = [];
  const push = (name: string | null, points: number): void => {
    if (name !== null) votes.push({ name, points });
  };
  for (const hit of sentence.hits.get('companyIsRest') ?? [])
    push(isBoard ? restOfLine(sentence, hit.end) : nameAfter(sentence, hit.end), after + (isBoard ? 3 : 0));
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
