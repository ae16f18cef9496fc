// What a rejection says besides no: why, whether feedback may be asked for, whether the door stays open.
import type { RejectionReason } from '../../domain/verdict';
import type { Concept } from '../concepts';
import type { Finding } from '../judge';
import { type ReadMail, statedRules } from '../read-mail';
import type { Sentence } from '../spot';
import { speaks } from '../spot';
import { foldWord } from '../text/fold';
import { stayPart, wordedReasons } from './rejection-words';
import { says } from './worded';

/** What speaks of another day. */
const besides: readonly Concept[] = ['condition', 'keepOnFile', 'applyAgain'];

export function readReason(mail: ReadMail): RejectionReason {
  const stated = statedRules(mail, 'rejection');
  const has = (...ids: readonly string[]): boolean => stated.some(({ rule }) => ids.includes(rule.id));
  const refusing = stated.filter(({ rule }) => rule.strength === 'strong');
  const worded = wordedReason(mail, refusing);
  if (saysNear(mail, refusing, 'visa', 1) || worded === 'location_or_visa') return 'location_or_visa';
  if (saysNear(mail, refusing, 'budget', 2) || worded === 'timing_or_budget') return 'timing_or_budget';
  if (has('rejection.position-filled') || saysNear(mail, refusing, 'filled', 0)) return 'position_filled_or_closed';
  if (saysNear(mail, refusing, 'seniority', 2)) return 'experience_level';
  if (has('rejection.chose-others', 'rejection.other-applicants')) return 'other_candidates';
  if (mail.sentences.some(({ hits }) => hits.has('manyApplicants'))) return 'volume';
  if (worded !== undefined) return worded;
  return has('rejection.no-fit', 'rejection.no-match') ? 'qualifications' : 'not_stated';
}

function wordedReason(mail: ReadMail, refusing: readonly Finding[]): RejectionReason | undefined {
  const telling = mail.sentences.filter(
    (sentence, place) =>
      speaks(sentence) && isNear(place, refusing, 2) && !besides.some((concept) => sentence.hits.has(concept)),
  );
  const text = foldTexts(telling);
  return wordedReasons.find((_, part) => says(part, text, mail.spoken.all));
}

/** So many sentences from one that says no, or anywhere when none says it plainly; further away it belongs to something else. */
function isNear(place: number, refusing: readonly Finding[], most: number): boolean {
  return refusing.length === 0 || refusing.some((found) => Math.abs((found.place ?? 0) - place) <= most);
}

function saysNear({ sentences }: ReadMail, refusing: readonly Finding[], concept: Concept, most: number): boolean {
  return sentences.some(
    (sentence, place) =>
      sentence.hits.has(concept) &&
      speaks(sentence) &&
      !sentence.hits.has('condition') &&
      isNear(place, refusing, most),
  );
}

/** "We cannot give feedback" is the common case; an offer names it without a "not", or is a talk if one likes. */
export function offersFeedback(mail: ReadMail): boolean {
  const { sentences } = mail;
  return (
    sentences.some(({ hits }) => hits.has('feedback') && !hits.has('not')) ||
    sentences.slice(placeOfNo(mail)).some(({ hits }) => {
      return hits.has('condition') && hits.has('interview') && !aboutAnother.some((concept) => hits.has(concept));
    })
  );
}

/** A talk is then one about another position, or none. */
const aboutAnother: readonly Concept[] = ['not', 'position', 'application', 'keepOnFile', 'applyAgain'];

function placeOfNo(mail: ReadMail): number {
  return statedRules(mail, 'rejection').find(({ rule }) => rule.strength === 'strong')?.place ?? 0;
}

/** Conditions count here: "should a role open up, we will write to you". */
export function invitesToStayInTouch(mail: ReadMail): boolean {
  const { sentences, spoken } = mail;
  const invites = sentences.some((sentence) => {
    const { hits } = sentence;
    const foresees = hits.has('condition') && hits.has('position') && !hits.has('not');
    return speaks(sentence) && (hits.has('keepOnFile') || hits.has('applyAgain') || foresees);
  });
  if (invites) return true;
  return says(stayPart, foldTexts(sentences.slice(placeOfNo(mail)).filter(speaks)), spoken.all);
}

/** One by one: most have no letter that takes the long way. */
function foldTexts(sentences: readonly Sentence[]): string {
  return sentences.map(({ text }) => foldWord(text)).join('\n');
}
