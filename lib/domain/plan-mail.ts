// What a mail adds to the log. A very sure verdict with a clear application is recorded at once; anything less is a
// suggestion; an offer always is, since a mail can be forged.
import type { Application } from './application';
import { deriveAnswers, deriveRelabelled, deriveUndone } from './corrected-log';
import type { ApplicationEvent, ApplicationId, HappeningKind } from './event';
import { findPosting } from './find-posting';
import { kindOfLabel } from './mail-kinds';
import { matchApplication } from './match';
import {
  isNews,
  makeApplicationId,
  makeEvent,
  nothingNew,
  notOurs,
  type Plan,
  type PlanContext,
  postingEvent,
  type SeenPosting,
} from './plan';
import { companySaidBy, saidBy, saysMore } from './said-details';
import { dayMs, type MailSighting } from './sighting';
import { isVerySure, maxQuoteLength } from './verdict';

/** How old a mail may be and still be told of; an older one is only recorded. A list shows weeks of them at once. */
const newsForMs = { openMessage: 30 * dayMs, rows: 7 * dayMs } as const;

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

/** Whether a row made the event of this key, not an opened message. */
export function isOfRow(dedupeKey: string): boolean {
  return dedupeKey.endsWith(':row');
}

export function planMail(sighting: MailSighting, state: MailState, context: PlanContext): Plan {
  const kind = kindOfLabel[sighting.verdict.label];
  const keys = mailKeys(sighting);
  const mine = state.earlier.filter(({ dedupeKey }) => dedupeKey === keys.message || dedupeKey === keys.row);
  const row = mine.find(({ dedupeKey }) => dedupeKey === keys.row);
  if (row === undefined) {
    if (kind === undefined) return notOurs;
    return mine.length > 0 ? nothingNew : planFreshMail(kind, sighting, state, context);
  }
  if (sighting.part === 'rows' || mine.length > 1) return nothingNew;
  const place = placeOf(row, state.earlier);
  if (place !== undefined) return place !== null && row.kind === kind ? detailRow(row, sighting, context) : nothingNew;

  // The row was read before the message was opened; the whole message has the last word, unless it says nothing.
  if (sighting.verdict.label === 'unsure') return nothingNew;
  if (row.kind !== kind) return replaceRow(row, kind, sighting, state, context);
  if (row.applicationId !== null) return detailRow(row, sighting, context);
  return confirmRow(row, kind, sighting, state, context);
}

function planFreshMail(kind: HappeningKind, sighting: MailSighting, state: MailState, context: PlanContext): Plan {
  const { verdict } = sighting;
  const receivedAt = sighting.receivedAt ?? context.now;
  const match = matchApplication(
    {
      ...verdict,
      postingKey: null,
      threadKey: sighting.threadKey,
      ...(kind === 'acknowledged' ? { beginsAt: receivedAt } : {}),
    },
    state.applications,
  );
  const sure = isVerySure(verdict) && kind !== 'offered' && !context.everythingWaits;
  const clear = match.kind === 'same' || (match.kind === 'none' && companySaidBy(verdict).company !== undefined);
  const known = match.kind === 'same' ? state.applications.find(({ id }) => id === match.id) : undefined;
  const told = isNews(kind, known) && context.now - receivedAt <= newsForMs[sighting.part];
  if (sure && clear) return recordIn(known?.id, kind, told, sighting, state, context);
  const candidates = match.kind === 'none' ? [] : match.kind === 'same' ? [match.id] : match.ids;
  const event = { ...mailEvent(kind, sighting, null, context), candidates };
  return { outcome: 'suggested', events: [event], tellOf: told ? [event.id] : [] };
}

function recordIn(
  known: ApplicationId | undefined,
  kind: HappeningKind,
  told: boolean,
  sighting: MailSighting,
  state: MailState,
  context: PlanContext,
): Plan {
  const id = known ?? makeApplicationId(context);
  const posting = known === undefined ? findPosting(sighting.verdict, state.postings) : undefined;
  const event = mailEvent(kind, sighting, id, context);
  return {
    outcome: 'recorded',
    events: [...(posting === undefined ? [] : [postingEvent(posting, id, context)]), event],
    tellOf: told ? [event.id] : [],
  };
}

/** Takes the row's event back and, when the message is about an application at all, records what it says. */
function replaceRow(
  row: ApplicationEvent,
  kind: HappeningKind | undefined,
  sighting: MailSighting,
  state: MailState,
  context: PlanContext,
): Plan {
  const correction = makeEvent(
    {
      kind: 'corrected',
      corrects: row.id,
      happenedAt: context.now,
      source: { by: 'mail', adapter: sighting.adapter },
      dedupeKey: `${row.dedupeKey}:replaced`,
    },
    row.applicationId,
    context,
  );
  if (kind === undefined) return { outcome: 'recorded', events: [correction], tellOf: [] };
  const plan = planFreshMail(kind, sighting, state, context);
  return { ...plan, events: [correction, ...plan.events] };
}

/** The row waited for a yes or no; the opened message may be sure enough to answer for the person. */
function confirmRow(
  row: ApplicationEvent,
  kind: HappeningKind,
  sighting: MailSighting,
  state: MailState,
  context: PlanContext,
): Plan {
  const plan = planFreshMail(kind, sighting, state, context);
  const recorded = plan.events.at(-1);
  if (plan.outcome !== 'recorded' || recorded === undefined) return detailRow(row, sighting, context);
  const { happenedAt, source, details, applicationId } = recorded;
  const confirmation = makeEvent(
    { kind: 'confirmed', corrects: row.id, happenedAt, source, details, dedupeKey: mailKeys(sighting).message },
    applicationId,
    context,
  );
  return { outcome: 'recorded', events: [...plan.events.slice(0, -1), confirmation], tellOf: [] };
}

/** The row stays what it is; the whole message only says more of it. */
function detailRow(row: ApplicationEvent, sighting: MailSighting, context: PlanContext): Plan {
  const details = saidBy(sighting.verdict);
  if (!saysMore(details, row.details)) return nothingNew;
  const draft = { corrects: row.id, happenedAt: row.happenedAt, source: sourceOf(sighting), details };
  const dedupeKey = mailKeys(sighting).message;
  const event = makeEvent({ kind: 'detailed', ...draft, dedupeKey }, row.applicationId, context);
  return { outcome: row.applicationId === null ? 'suggested' : 'recorded', events: [event], tellOf: [] };
}

/** Where the person, or a message read before, has put the row; `null` for nowhere, `undefined` while nobody has. */
function placeOf(row: ApplicationEvent, events: readonly ApplicationEvent[]): ApplicationId | null | undefined {
  const refused = [deriveUndone(events), deriveRelabelled(events)].some((ids) => ids.has(row.id));
  return refused ? null : deriveAnswers(events).get(row.id)?.placedIn;
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
        ...companySaidBy(verdict),
        ...(verdict.role === null ? {} : { role: verdict.role }),
        ...(threadKey === null ? {} : { threadKey }),
        ...saidBy(verdict),
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
