// "You have just applied." The page's own signs are the adapter's business; a posting looked at shortly before, or named
// by the page, tells which application it was. Without one there is nothing to record.
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
  siteKey,
} from './plan';
import type { SubmissionSighting } from './sighting';

/** How long after the look at a posting a confirmation page may still be about it. */
export const applyingTakesMs = 30 * 60 * 1000;

export interface SubmissionState {
  readonly applications: readonly Application[];
  /** Events of the same posting, by their dedupe keys. */
  readonly earlier: readonly ApplicationEvent[];
  /** The posting that the page names, or those looked at lately on that site, the last one first. */
  readonly postings: readonly SeenPosting[];
}

export function planSubmission(
  { submission, adapter }: SubmissionSighting,
  { postings, earlier, applications }: SubmissionState,
  context: PlanContext,
): Plan {
  const [posting, ...others] = postings;
  if (posting === undefined || submission.signs.length === 0) return notOurs;
  const named = submission.key === posting.key;
  if (!named && context.now - posting.seenAt > applyingTakesMs) return notOurs;
  const seen = (key: string) => earlier.some(({ dedupeKey }) => dedupeKey === key);
  const appliedKey = siteKey(submission.key ?? posting.key, 'applied');
  if (seen(appliedKey)) return nothingNew;

  const { company, title: role, key: postingKey, url, location } = posting;
  const match = matchApplication({ company, role, postingKey, threadKey: null, beginsAt: context.now }, applications);
  // Several postings open, or a page that names a posting which was never looked at: only the person knows which it was.
  const isOnlyOne = submission.key === null && others.length === 0;
  const isGuess = !named && !isOnlyOne;
  const signs = isGuess ? [...submission.signs, 'looked-at-last'] : submission.signs;
  const draft = {
    kind: 'applied',
    happenedAt: context.now,
    source: { by: 'site', adapter },
    evidence: { rules: signs.map((sign) => `submission.${sign}`) },
    details: { company, role, postingKey, url, ...(location === null ? {} : { location }) },
    dedupeKey: appliedKey,
  } as const;
  if (isGuess || match.kind === 'likely' || context.everythingWaits) {
    const candidates = match.kind === 'none' ? [] : match.kind === 'same' ? [match.id] : match.ids;
    return { outcome: 'suggested', events: [makeEvent({ ...draft, candidates }, null, context)], tellOf: [] };
  }
  const id = match.kind === 'same' ? match.id : makeApplicationId(context);
  const look = seen(siteKey(postingKey, 'posting')) ? [] : [postingEvent(posting, id, context)];
  return { outcome: 'recorded', events: [...look, makeEvent(draft, id, context)], tellOf: [] };
}
