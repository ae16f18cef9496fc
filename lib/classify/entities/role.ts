// Which role a mail is about, in its own spelling: from a labelled line, from the words between "for the" and
// "position", from a part of the subject, or from the card that job boards print.
import type { ReadMail } from '../read-mail';
import type { Sentence } from '../spot';
import { speaks } from '../spot';
import { foldWord } from '../text/fold';
import { trimMarks } from '../text/trim';
import { elect, type Vote } from './ballot';
import { fromEndings } from './by-endings';
import { roleOnCard } from './card';
import { endsAsTrade } from './ends-as-trade';
import { afterIntroduction, beforePosition } from './role-spans';
import { squashCompany } from './squash-company';
import { neverAlone } from './trade-endings';
import { fromTrades, isUnspacedName } from './trades';
import { WordSet } from './word-set';

const before = new Set(' \t-–—|:,.\'"“”«»&#*');
const after = new Set(' \t-–—|:,.\'"“”«»&*(');
/** `R17415 - `, `JR-0090067 `, `23199 – ` before a role. */
const leadingId = /^(?:(?:req|job|id)\s*)?[A-Z]{0,4}[-_]?\d{3,}[A-Z]?[\s\-–:]+/iu;
const leadingArticle = /^(?:the|our|an?)\s+/i;
const trailingId = /[\s,\-–(]{1,4}(?:(?:job )?(?:id|req|number|ref)[.:# ]{0,3})?[A-Z]{0,4}[-_]?\d{4,12}[)\s]{0,3}$/iu;

export function readRole(mail: ReadMail, company: string | null): string | null {
  return mail.nameReader?.role(mail, company) ?? readSpacedRole(mail, company);
}

function readSpacedRole(mail: ReadMail, company: string | null): string | null {
  const head = mail.sentences.slice(0, 30);
  const told = aboveSignature(head.filter(speaks), mail.sender.name).filter((sentence) => !greets(sentence));
  const card = roleOnCard(mail, company);
  if (card !== null) return card;
  const all = [mail.subjectSentence, ...head];
  const votes = [
    ...all.flatMap((sentence) => afterIntroduction(sentence, mail)),
    ...all.flatMap((sentence) => beforePosition(sentence, mail)),
    ...fromSubjectParts(mail),
    ...fromTrades(mail.subjectSentence, 1, mail.names),
    ...told.flatMap((sentence) => fromTrades(sentence, sentence.wordCount > 5 ? 1.2 : 0.3, mail.names)),
    ...fromEndings(mail.subjectSentence, true, mail),
    ...told.flatMap((sentence) => fromEndings(sentence, false, mail)),
    ...fromLabels(head),
  ];
  const read = new Map<string, Name | null>();
  const house = company === null ? null : { folded: foldWord(company), squashed: squashCompany(company) };
  return elect(
    votes.flatMap(({ name, points }): Vote[] => {
      const found = read.has(name) ? read.get(name) : clean(name, house, mail);
      read.set(name, found ?? null);
      return found == null || points + found.worth < leastPoints
        ? []
        : [{ name: found.name, points: points + found.worth }];
    }),
    foldWord,
  );
}

/** More than one loose sign: a name without a trade needs the words of a role around it. */
const leastPoints = 1.3;

/** A name without what does not belong to it, and what speaks for it by itself. */
interface Name {
  readonly name: string;
  readonly worth: number;
}

/** A company's name, for comparing. */
interface House {
  readonly folded: string;
  readonly squashed: string;
}

function clean(given: string, house: House | null, mail: ReadMail): Name | null {
  const bare = trimMarks(given, before, after)
    .replace(leadingArticle, '')
    .replace(leadingId, '')
    .replace(trailingId, '');
  const name = trimMarks(bare, before, after).replace(/\s+/g, ' ');
  if (name.length < 3 || name.length > 140 || /[[\]@]/.test(name) || isUnspacedName(name)) return null;
  const hasTrade = hasRoleNoun(name, mail);
  if ((house !== null && isAbout(name, house)) || (!hasTrade && isNothing(name, house, mail))) return null;
  return { name, worth: (hasTrade || gendered.test(name) ? 2 : -1) - (alone.has(foldWord(name)) ? 2 : 0) };
}

const alone = new WordSet(neverAlone);

const nothing = ['never', 'office', 'common'] as const;

/** Words that say nothing, the company's own name, a number, or what the language would write with a capital. */
function isNothing(name: string, house: House | null, { names, spoken }: ReadMail): boolean {
  const own = house?.folded ?? '';
  if (/^[A-Z]?\d[\d./-]*(?:\s|$)/.test(name) || (spoken.capitalRoles && !/\p{Lu}/u.test(name))) return true;
  return foldWord(name)
    .split(' ')
    .every((word) => names.isAny(nothing, word) || own.includes(word));
}

/** `Técnico/a`, `Fahrer:in`, `רכז/ת`. */
const gendered = /\p{L}{3}[/:*(](?:in|innen|a|e|o|ka|euse|trice|ת|ית|ה)(?!\p{L})/u;

function isAbout(role: string, { folded, squashed }: House): boolean {
  const own = squashCompany(role);
  return (
    own === squashed ||
    `${folded} `.startsWith(`${foldWord(role)} `) ||
    (own.startsWith(squashed) && own.length < squashed.length + 12)
  );
}

/** Asked of words that were already looked up with their sentences. */
function hasRoleNoun(name: string, { roleNouns, spoken }: ReadMail): boolean {
  const folded = ` ${foldWord(name).replace(/[^\p{L}\d]+/gu, ' ')} `;
  return (
    roleNouns.some((noun) => folded.includes(` ${noun} `)) ||
    folded.split(' ').some((form) => endsAsTrade(form, spoken.main))
  );
}

/** `Acme | Data Analyst – update`: a part of a subject that names a trade and little else, or that the text says too. */
function fromSubjectParts({ subject, subjectSentence, text }: ReadMail): Vote[] {
  const hasTrade = subjectSentence.hits.has('roleNoun');
  return subject.split(/\s[-–—|:]\s|:\s|\s\|\s?|[()"„“”«»]/).flatMap((part) => {
    const name = part.trim();
    if (name === subject || name.length < 4) return [];
    const points = text.includes(name) ? 2.4 : hasTrade ? 0.8 : 0;
    return points > 0 ? [{ name, points }] : [];
  });
}

/** `Position: Baker`, or the line after "for the following position:". */
function fromLabels(sentences: readonly Sentence[]): Vote[] {
  return sentences.flatMap((sentence, index): Vote[] => {
    const colon = sentence.text.indexOf(':');
    const label = (sentence.hits.get('roleLabel') ?? []).find((hit) => {
      const end = sentence.places[hit.end - 1]?.end ?? 0;
      return colon >= end && colon - end <= 3;
    });
    if (label === undefined) return [];
    const rest = sentence.text.slice(colon + 1).trim();
    const next = sentences[index + 1];
    const name = rest !== '' || next?.hits.has('closing') ? rest : (next?.text ?? '');
    return [{ name: name.split(/[.!?](?:\s|$)/)[0] ?? '', points: 3 }];
  });
}

function aboveSignature(sentences: readonly Sentence[], sender: string): readonly Sentence[] {
  const [first = ''] = sender.split(' ');
  // `Jane, Head of People`, `Jane Doe`.
  const begins = (text: string, index: number): boolean =>
    text.startsWith(`${first},`) || (index > 2 && text.startsWith(`${first} `));
  const end = sentences.findIndex(
    ({ hits, text, wordCount }, index) =>
      index > 0 &&
      wordCount <= 4 &&
      (hits.has('closing') ||
        text === first ||
        begins(text, index) ||
        (index > sentences.length - mostBelow && !hits.has('roleNoun') && personName.test(text))),
  );
  return end < 0 ? sentences : sentences.filter(({ text }, index) => index < end || postscript.test(text));
}

/** A name has so many lines below it at most. */
const mostBelow = 6;
const personName = /^\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,2}$/u;

/** It stands below the name, and says more. */
const postscript = /^(?:p\.?\s?s\b|n\.?b\b|not:)/i;

/** `Dear Chef Violet,` */
function greets({ text, wordCount }: Sentence): boolean {
  return wordCount <= (text.endsWith('!') ? 3 : 6) && /[,:!]$/.test(text);
}
