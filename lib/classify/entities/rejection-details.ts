// What a rejection says besides no: why, after which stage, whether feedback may be asked for, whether the door stays open.
import type { ReachedStage, RejectionReason } from '../../domain/verdict';
import type { Concept } from '../concepts';
import type { Finding } from '../judge';
import { type ReadMail, speaks, statedRules } from '../read-mail';
import type { Sentence } from '../spot';

export function readReason(mail: ReadMail): RejectionReason {
  const stated = statedRules(mail, 'rejection');
  const has = (...ids: readonly string[]): boolean => stated.some(({ rule }) => ids.includes(rule.id));
  const refusing = stated.filter(({ rule }) => rule.strength === 'strong');
  if (saysWith(refusing, 'visa')) return 'location_or_visa';
  if (has('rejection.position-filled')) return 'position_filled_or_closed';
  if (saysWith(refusing, 'budget')) return 'timing_or_budget';
  if (has('rejection.chose-others', 'rejection.other-applicants')) return 'other_candidates';
  if (saysWith(refusing, 'seniority')) return 'experience_level';
  if (has('rejection.no-fit', 'rejection.no-match')) return 'qualifications';
  return mail.sentences.some(({ hits }) => hits.has('manyApplicants')) ? 'volume' : 'not_stated';
}

/** In the sentence that says no; a reason two sentences away belongs to something else. */
function saysWith(refusing: readonly Finding[], concept: Concept): boolean {
  return refusing.some(({ sentence }) => sentence.hits.has(concept));
}

export function readStage({ sentences }: ReadMail): ReachedStage {
  const thanked = sentences.filter((sentence) => !sentence.hits.has('legal'));
  if (thanked.some((sentence) => sentence.hits.has('metYou') && !isOpen(sentence))) return 'interview';
  const tested = thanked.some(({ hits }) => hits.has('assessment') && hits.has('thanks'));
  return tested ? 'assessment' : 'application';
}

function isOpen({ hits }: Sentence): boolean {
  return hits.has('condition') || hits.has('not') || hits.has('toOffer');
}

/** "We cannot give feedback" is the common case; an offer names it without a "not". */
export function offersFeedback({ sentences }: ReadMail): boolean {
  return sentences.some(({ hits }) => hits.has('feedback') && !hits.has('not'));
}

/** Conditions count here: "should a role open up, we will write to you". */
export function invitesToStayInTouch({ sentences }: ReadMail): boolean {
  return sentences.some(
    (sentence) => speaks(sentence) && (sentence.hits.has('keepOnFile') || sentence.hits.has('applyAgain')),
  );
}
