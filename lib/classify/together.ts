// What the sentences of a mail say together and none says alone: a subject names what the body asks for, and a "not" that
// is about something else is told by the rest.
import type { MailLabel } from '../domain/verdict';
import type { Concept } from './concepts';
import type { Finding } from './judge';
import type { RuleBook } from './rule-book';
import type { Rule } from './rules';
import type { Sentence } from './spot';

interface Judged {
  readonly subject: Sentence;
  readonly sentences: readonly Sentence[];
  readonly findings: readonly Finding[];
}

/** The findings with those that only the whole mail shows, and without those that it shows to be about something else. */
export function readTogether(mail: Judged, book: RuleBook): Finding[] {
  const noes = new Set(mail.findings.filter(({ open, rule }) => !open && isPlainNo(rule)).map(({ place }) => place));
  const findings = mail.findings.filter(
    (found) => !isOfSomethingElse(found, mail.findings) && !(noes.has(found.place) && news.has(found.rule.label)),
  );
  const judged = { ...mail, findings };
  const add = (id: string, found: readonly Omit<Finding, 'rule'>[]): Finding[] => {
    const rule = book.find(id);
    return rule === undefined ? [] : found.map((one) => ({ ...one, rule }));
  };
  findings.push(...add('rejection.regret', regretted(judged)));
  // After a no a test is one that was taken, an interview one that was held.
  if (findings.some((found) => !found.open && saysNo(found.rule))) return findings;
  return [
    ...findings,
    ...add('assessment.nearby', testsToComplete(judged)),
    ...add('interview.nearby', interviewToArrange(judged)),
    ...add('confirmation.ahead', readingAhead(judged)),
  ];
}

/** A sentence that says no brings no other news: "we have read it with care, but will not go on". */
const news: ReadonlySet<MailLabel> = new Set(['application_confirmation', 'status_update_other']);

function isPlainNo({ label, strength }: Rule): boolean {
  return label === 'rejection' && strength === 'strong';
}

function saysNo(rule: Rule): boolean {
  return isPlainNo(rule) || rule.id === 'rejection.regret';
}

/** "We cannot offer another date", below an invitation; an offer that is taken back. */
function isOfSomethingElse(found: Finding, findings: readonly Finding[]): boolean {
  if (found.rule.label === 'offer')
    return findings.some(({ rule, open }) => rule.id === 'rejection.offer-taken-back' && !open);
  return (
    found.rule.id === 'rejection.nothing-to-offer' &&
    !has(found.sentence, ...ofApplications) &&
    findings.some(({ rule, open, place }) => invites.has(rule.id) && !open && place !== found.place)
  );
}

const invites: ReadonlySet<string> = new Set(['offer.made', 'interview.invited', 'interview.when']);
const ofApplications: readonly Concept[] = ['application', 'position', 'candidate', 'interviewWord', 'hiring'];

/** "Unfortunately we cannot", below a subject that says what. */
function regretted({ subject, sentences, findings }: Judged): Omit<Finding, 'rule'>[] {
  if (!has(subject, 'application', 'position', 'candidate') || has(subject, 'otherMatter')) return [];
  const known = new Set(findings.filter(({ rule }) => rule.id === 'rejection.regret').map(({ place }) => place));
  return sentences.flatMap((sentence, place) => {
    const regrets = has(sentence, 'regret') && has(sentence, 'not') && !sentence.text.endsWith('?');
    return !regrets || known.has(place) || has(sentence, 'condition', 'conditionAfter', 'hedge')
      ? []
      : [{ open: false, at: 0, sentence, place }];
  });
}

/** "The next step is a test. Please complete it by Friday." Named by the subject, it may be asked for anywhere. */
function testsToComplete({ subject, sentences, findings }: Judged): readonly Finding[] {
  return findings.filter(({ rule, open, place }) => {
    if (rule.id !== 'assessment.named' || open) return false;
    if (place !== null) return asks(sentences[place - 1], 'complete') || asks(sentences[place + 1], 'complete');
    return namesTest(subject) && !has(subject, 'received') && sentences.some((sentence) => asks(sentence, 'complete'));
  });
}

/** The subject names an interview; the body a time, or that one is to be found. */
function interviewToArrange({ subject, sentences }: Judged): Omit<Finding, 'rule'>[] {
  const isNamed = has(subject, 'interview', 'interviewWord');
  const arranges = isNamed && sentences.some((sentence) => asks(sentence, 'arrange') || asks(sentence, 'clock'));
  return arranges ? [{ open: false, at: 0, sentence: subject, place: null }] : [];
}

/** "Thank you for applying. We will read it and write to you." Nothing is decided. */
function readingAhead({ findings }: Judged): readonly Finding[] {
  const stated = findings.filter(({ open }) => !open);
  if (!stated.some(({ rule }) => rule.id === 'confirmation.thanks')) return [];
  return stated.filter(({ rule }) => promises.has(rule.id)).slice(0, 1);
}

const promises: ReadonlySet<string> = new Set(['confirmation.will-review', 'confirmation.will-contact']);

function has({ hits }: Sentence, ...concepts: readonly Concept[]): boolean {
  return concepts.some((concept) => hits.has(concept));
}

function asks(sentence: Sentence | undefined, concept: Concept): boolean {
  return sentence?.hits.has(concept) === true && !has(sentence, 'condition', 'not');
}

/** "Test engineer" is a role. */
export function namesTest({ hits }: Sentence): boolean {
  const nouns = hits.get('roleNoun') ?? [];
  return (hits.get('assessment') ?? []).some((test) => !nouns.some(({ start }) => start === test.end));
}
