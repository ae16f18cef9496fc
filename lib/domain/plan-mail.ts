// What a mail adds to the log. A very sure verdict with a clear application is recorded at once; anything less is a
// suggestion; an offer always is, since a mail can be forged.
import type { Application } from './application';
import { companyLikeness, roleLikeness } from './company-name';
import { deriveAnswers, deriveUndone } from './derive';
import type { ApplicationEvent, ApplicationId, HappeningKind } from './event';
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
import type { MailSighting } from './sighting';
import { isVerySure, type MailLabel, maxQuoteLength } from './verdict';

const kindOfLabel: Partial<Record<MailLabel | 'unsure', HappeningKind>> = {
  application_confirmation: 'acknowledged',
  rejection: 'rejected',
  interview_invitation: 'interviewInvited',
  assessment_invitation: 'assessmentInvited',
  offer: 'offered',
};

/** What a person wants to be told of, rather than find in the record. */
const tellingKinds: readonly HappeningKind[] = ['rejected', 'interviewInvited', 'assessmentInvited', 'offered'];

export interface MailState {
  /** Applications at a company of that name, or that hold the mail's thread. */
  readonly applications: readonly Application[];
  /** Events that this same mail made before, with the corrections of them. */
  readonly earlier: readonly ApplicationEvent[];
  /** Postings looked at lately. */
  readonly postings: readonly SeenPosting[];
}

export function mailKeys(sighting: Pick<MailSighting, 'adapter' | 'messageKey'>): { message: string; row: string } {
  const message = `mail:${sighting.adapter}:${sighting.messageKey}`;
  return { message, row: `${message}:row` };
}

export function planMail(sighting: MailSighting, state: MailState, context: PlanContext): Plan {
  const kind = kindOfLabel[sighting.verdict.label];
  if (kind === undefined) return notOurs;
  const keys = mailKeys(sighting);
  const mine = state.earlier.filter(({ dedupeKey }) => dedupeKey === keys.message || dedupeKey === keys.row);
  const row = mine.find(({ dedupeKey }) => dedupeKey === keys.row);
  if (row === undefined) return mine.length > 0 ? nothingNew : planFreshMail(kind, sighting, state, context);
  if (sighting.part === 'rows' || mine.length > 1) return nothingNew;

  // The row was read before the message was opened; the whole message has the last word.
  if (row.kind !== kind) return replaceRow(row, kind, sighting, state, context);
  return isPending(row, state.earlier) ? confirmRow(row, sighting, state, context) : nothingNew;
}

function planFreshMail(kind: HappeningKind, sighting: MailSighting, state: MailState, context: PlanContext): Plan {
  const { verdict } = sighting;
  const match = matchApplication({ ...verdict, postingKey: null, threadKey: sighting.threadKey }, state.applications);
  const sure = isVerySure(verdict) && kind !== 'offered' && !context.everythingWaits;
  const clear = match.kind === 'same' || (match.kind === 'none' && verdict.company !== null);
  if (sure && clear) {
    const known = match.kind === 'same' ? match.id : undefined;
    return recordIn(known, kind, sighting, state, context);
  }
  const candidates: readonly ApplicationId[] =
    match.kind === 'same' ? [match.id] : match.kind === 'likely' ? match.ids : [];
  const event = { ...mailEvent(kind, sighting, null, context), candidates };
  return { outcome: 'suggested', events: [event], tellOf: tellingKinds.includes(kind) ? [event.id] : [] };
}

function recordIn(
  known: ApplicationId | undefined,
  kind: HappeningKind,
  sighting: MailSighting,
  state: MailState,
  context: PlanContext,
): Plan {
  const id = known ?? makeApplicationId(context);
  const posting = known === undefined ? findPosting(sighting, state.postings) : undefined;
  const event = mailEvent(kind, sighting, id, context);
  return {
    outcome: 'recorded',
    events: [...(posting === undefined ? [] : [postingEvent(posting, id, context)]), event],
    tellOf: tellingKinds.includes(kind) ? [event.id] : [],
  };
}

function replaceRow(
  row: ApplicationEvent,
  kind: HappeningKind,
  sighting: MailSighting,
  state: MailState,
  context: PlanContext,
): Plan {
  const correction = makeEvent(
    {
      kind: 'corrected',
      corrects: row.id,
      happenedAt: context.now,
      source: sourceOf(sighting),
      dedupeKey: `${row.dedupeKey}:replaced`,
    },
    row.applicationId,
    context,
  );
  const plan = planFreshMail(kind, sighting, state, context);
  return { ...plan, events: [correction, ...plan.events] };
}

/** The row waited for a yes or no; the opened message may be sure enough to answer for the person. */
function confirmRow(row: ApplicationEvent, sighting: MailSighting, state: MailState, context: PlanContext): Plan {
  const plan = planFreshMail(row.kind as HappeningKind, sighting, state, context);
  const recorded = plan.events.at(-1);
  if (plan.outcome !== 'recorded' || recorded === undefined) return nothingNew;
  const confirmation = makeEvent(
    {
      kind: 'confirmed',
      corrects: row.id,
      happenedAt: recorded.happenedAt,
      source: recorded.source,
      details: recorded.details,
      dedupeKey: mailKeys(sighting).message,
    },
    recorded.applicationId,
    context,
  );
  return { outcome: 'recorded', events: [...plan.events.slice(0, -1), confirmation], tellOf: [] };
}

function isPending(suggestion: ApplicationEvent, events: readonly ApplicationEvent[]): boolean {
  return (
    suggestion.applicationId === null &&
    !deriveUndone(events).has(suggestion.id) &&
    !deriveAnswers(events).has(suggestion.id)
  );
}

function mailEvent(
  kind: HappeningKind,
  sighting: MailSighting,
  applicationId: ApplicationId | null,
  context: PlanContext,
): ApplicationEvent {
  const { verdict, threadKey, receivedAt } = sighting;
  const quote = verdict.evidence[0]?.quote.slice(0, maxQuoteLength) ?? '';
  const keys = mailKeys(sighting);
  return makeEvent(
    {
      kind,
      happenedAt: receivedAt ?? context.now,
      source: sourceOf(sighting),
      evidence: {
        rules: verdict.evidence.map(({ rule }) => rule),
        confidence: verdict.confidence,
        ...(quote === '' ? {} : { quote }),
      },
      details: {
        ...(verdict.company === null ? {} : { company: verdict.company }),
        ...(verdict.role === null ? {} : { role: verdict.role }),
        ...(threadKey === null ? {} : { threadKey }),
      },
      dedupeKey: sighting.part === 'rows' ? keys.row : keys.message,
    },
    applicationId,
    context,
  );
}

function sourceOf({ adapter, mailbox, from }: MailSighting): ApplicationEvent['source'] {
  return { by: 'mail', adapter, mailbox, sender: from };
}

/** The one posting looked at lately that this mail can be about. */
function findPosting({ verdict }: MailSighting, postings: readonly SeenPosting[]): SeenPosting | undefined {
  const { company, role } = verdict;
  if (company === null || role === null) return undefined;
  const fitting = postings.filter(
    (posting) =>
      companyLikeness(company, posting.company) === 'same' &&
      ['same', 'similar'].includes(roleLikeness(role, posting.title)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}
