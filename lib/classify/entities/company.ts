// Which company a mail is from or about. Several places are asked and the name that most of them give wins; an
// applicant system, a job board or a personal mail service is never the answer, unless it hires people itself.
import type { ReadMail } from '../read-mail';
import type { Sentence } from '../spot';
import { foldWord } from '../text/fold';
import { trimMarks } from '../text/trim';
import { elect, sumUp, type Vote } from './ballot';
import { fromPrincipal } from './principal';
import { companyFromSender } from './sender-company';
import { formsOf, trimOffice } from './shown-name';
import { companyFromSignature, isName } from './signature';
import { nameAfter, nameBefore, restOfLine } from './spans';
import { squashCompany } from './squash-company';
import { isCaseless, isUnspacedName } from './trades';

const before = new Set(' \t-–—|@:,.\'"&/');
/** A dot at the end may belong: "Inc." */
const after = new Set(' \t-–—|@:,\'"&/');
const leading = /^(?:the|your|our|my|dear|hi)\s/i;

export function readCompany(mail: ReadMail): string | null {
  return mail.nameReader?.company(mail) ?? readSpacedCompany(mail);
}

function readSpacedCompany(mail: ReadMail): string | null {
  const { votes: sent, others } = companyFromSender(mail);
  const votes = sumUp([
    ...fromSentence(mail, mail.subjectSentence, 3, 2),
    ...mail.sentences
      .slice(0, mostSentences)
      .flatMap((sentence) => fromSentence(mail, sentence, 2, sentence.wordCount < signatureWords ? 2.5 : 1)),
    ...fromLabels(mail),
    ...fromSubjectParts(mail),
    ...fromPrincipal(mail),
    ...sent,
    ...companyFromSignature(mail, others),
    ...fromCapitals(mail, sent),
  ]).flatMap((vote) => clean(vote, mail, others));
  const name = elect(lendToLonger(votes), squashCompany, leastPoints);
  return name === null ? null : (spellOut(name, votes) ?? name);
}

/** A line of a signature alone may be anybody's name. */
const leastPoints = 1.1;

/** "Copper" speaks for "Copper Kettle" too, when something else says so. */
function lendToLonger(votes: readonly Vote[]): Vote[] {
  const longer = votes.filter(({ name, points }) => points >= 1 && name.includes(' '));
  return votes.flatMap((vote) => {
    const found = longer.find(({ name }) => name.startsWith(`${vote.name} `) || name.endsWith(` ${vote.name}`));
    return found === undefined ? [vote] : [vote, { name: found.name, points: vote.points }];
  });
}

const mostNear = 6;
const mostInGreeting = 4;

/** Who sends for others names the employer somewhere: the capitalised words that mean nothing else. */
function fromCapitals({ subjectSentence, sentences, names, sender }: ReadMail, sent: readonly Vote[]): Vote[] {
  const isForOthers =
    sender.kind === 'test' || (sent.length > 0 && sent.every(({ name }) => names.isService(formsOf(name))));
  if (!isForOthers || sender.kind === 'board') return [];
  const near = sentences.slice(0, mostNear).filter(({ wordCount }) => wordCount > mostInGreeting);
  return [subjectSentence, ...near].flatMap((sentence) => {
    const taken = new Set([...sentence.hits.values()].flat().map(({ start }) => start));
    return sentence.places.flatMap((_, at): Vote[] => {
      const name =
        taken.has(at) || taken.has(at + 1) || isCaseless(sentence.text, sentence.places[at] ?? { start: 0 })
          ? null
          : nameAfter(sentence, at, names);
      return name === null || (at === 0 && !name.includes(' '))
        ? []
        : [{ name, points: name.includes(' ') ? 1.6 : 1.3 }];
    });
  });
}

/** "Head Gardener - Moss Hall": what stands beside a role and is said again. */
function fromSubjectParts({ subject, text, names, roleNouns }: ReadMail): Vote[] {
  const parts = subject.split(/\s[-–—|:·/]+\s|[|,:]\s|\s\(|\)/).filter((part) => part !== '');
  const isRole = (part: string): boolean => formsOf(part).some((form) => roleNouns.includes(form));
  if (parts.length < 2 || !parts.some(isRole)) return [];
  return parts
    .filter((part) => isName(part, names) && !isRole(part) && text.includes(part))
    .map((name) => ({ name, points: name.includes(' ') ? 2 : 0.9 }));
}

/** `Employer: Acme`. */
function fromLabels({ lines, names }: ReadMail): Vote[] {
  return lines.slice(0, 60).flatMap((line): Vote[] => {
    const colon = line.indexOf(':');
    if (colon < 0 || colon > 30 || !names.is('employer', foldWord(line.slice(0, colon)).trim())) return [];
    return [{ name: line.slice(colon + 1), points: 8 }];
  });
}

/** `NDB` becomes `Northern Drapery Board` when the mail says both. */
function spellOut(name: string, votes: readonly Vote[]): string | null {
  const short = name.replace(/[^\p{L}]/gu, '');
  if (short.length < 2 || short.length > 5 || short !== short.toUpperCase()) return null;
  const initials = (full: string): string => full.replace(/[^\p{Lu}]/gu, '');
  return votes.find((vote) => vote.name.includes(' ') && initials(vote.name).startsWith(short))?.name ?? null;
}

/** Marks that no name has, a date, a time. */
const noName = /[[\]@_{}]|(?:^| )20\d\d(?: |$)|^[ap]m /i;
const isNumber = /^\d+(?:[ap]m)?$/;

const nothing = ['never', 'office', 'beside', 'legal', 'common'] as const;

function clean({ name, points }: Vote, { names, roleNouns }: ReadMail, others: ReadonlySet<string>): Vote[] {
  const left = trimOffice(trimMarks(name, before, after).replace(leading, '').replace(/'s$/, ''), names);
  const forms = foldWord(left)
    .split(/[^\p{L}\d&.]+|\.$/u)
    .filter((form) => form !== '' && form !== '&');
  if (left.length < 2 || left.length > 70 || !/\p{L}/u.test(left) || noName.test(left)) return [];
  if (forms.every((form) => isNumber.test(form) || names.isAny(nothing, form)) || isUnspacedName(left)) return [];
  if (forms.every((form) => others.has(form)) || forms.every((form) => roleNouns.includes(form))) return [];
  const isService = names.isService(forms);
  const isRole = forms.length > 1 && forms.some((form) => roleNouns.includes(form));
  return [{ name: left, points: isService ? points / 4 : isRole ? points * 0.4 : points }];
}

const mostSentences = 40;
/** "Acme Recruiting Team" alone on its line signs the mail. */
const signatureWords = 9;

const none: readonly Vote[] = [];
function fromSentence({ names, sender }: ReadMail, sentence: Sentence, after: number, before: number): readonly Vote[] {
  if (sentence.hits.size === 0) return none;
  const votes: Vote[] = [];
  const push = (name: string | null, points: number): void => {
    if (name !== null) votes.push({ name, points });
  };
  if (sender.kind === 'board')
    for (const hit of sentence.hits.get('companyIsRest') ?? []) push(restOfLine(sentence, hit.end), after + 3);
  for (const { end } of sentence.hits.get('companyFollows') ?? []) {
    // "Application to the Rosslare Hotel".
    const isArticle = names.is('article', sentence.places[end]?.form ?? '');
    push(nameAfter(sentence, isArticle ? end + 1 : end, names), after);
  }
  for (const { start, end } of sentence.hits.get('companyPrecedes') ?? []) {
    const name = nameBefore(sentence, start, names);
    const isOffice = names.is('office', sentence.formOf(start, end));
    push(name?.includes(' ') === true ? trimOffice(name, names, isOffice) : name, before);
  }
  return votes;
}
