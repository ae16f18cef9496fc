// "You have just applied." Two independent signs are needed; a posting looked at shortly before is one of them, and
// tells which application it was.
import type { Application } from './application';
import type { ApplicationEvent } from './event';
import { matchApplication } from './match';
import {
  makeApplicationId,
  makeEvent,
  nothingNew,
  notOurs,
  type Plan,
  type PlanContext,
  postingEvent,
  type SeenPosting,
} from './plan';
import type { SubmissionSighting } from './sighting';

/** How long after the look at a posting a confirmation page may still be about it. */
export const applyingTakesMs = 30 * 60 * 1000;

export interface SubmissionState {
  readonly applications: readonly Application[];
  /** Events of the same posting, by their dedupe keys. */
  readonly earlier: readonly ApplicationEvent[];
  /** The posting that the page names, or the last one looked at on that site. */
  readonly posting: SeenPosting | undefined;
}

export function planSubmission(
  { submission, adapter }: SubmissionSighting,
  { posting, earlier, applications }: SubmissionState,
  context: PlanContext,
): Plan {
  if (posting === undefined) return notOurs;
  const bound = submission.key === posting.key || context.now - posting.seenAt <= applyingTakesMs;
  if (!bound || submission.signs.length === 0) return notOurs;
  const keys = { applied: `site:${posting.key}:applied`, posting: `site:${posting.key}:posting` };
  if (earlier.some(({ dedupeKey }) => dedupeKey === keys.applied)) return nothingNew;

  const { company, title: role, key: postingKey, url, location } = posting;
  const match = matchApplication({ company, role, postingKey, threadKey: null }, applications);
  const id = match.kind === 'same' ? match.id : makeApplicationId(context);
  const applied = makeEvent(
    {
      kind: 'applied',
      happenedAt: context.now,
      source: { by: 'site', adapter },
      evidence: { rules: submission.signs.map((sign) => `submission.${sign}`) },
      details: { company, role, postingKey, url, ...(location === null ? {} : { location }) },
      dedupeKey: keys.applied,
    },
    context.everythingWaits ? null : id,
    context,
  );
  if (context.everythingWaits) {
    const candidates = match.kind === 'same' ? [match.id] : match.kind === 'likely' ? match.ids : [];
    return { outcome: 'suggested', events: [{ ...applied, candidates }], tellOf: [] };
  }
  const seen = earlier.some(({ dedupeKey }) => dedupeKey === keys.posting);
  return {
    outcome: 'recorded',
    events: [...(seen ? [] : [postingEvent(posting, id, context)]), applied],
    tellOf: [],
  };
}
