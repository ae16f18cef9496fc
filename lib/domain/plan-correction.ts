// "This was not a rejection": what the person's word on a mail adds to the log, and what it teaches about the next one.
// The mail's own event stays as it is. Sender and sentence are read from there whenever they are needed, so that what is
// taught, what is listed and what is undone or forgotten are one and the same.

import type { AnswerLabel, SayableLabel } from './answers';
import { deriveAnswers, deriveRelabelled, deriveUndone } from './corrected-log';
import type { ApplicationEvent, EventId, Relabelling } from './event';
import { labelToCorrect } from './mail-kinds';
import { makeEvent, type PlanContext } from './plan';
import { isOfRow } from './plan-mail';

/** A sentence of a sender, and what the person says of it. */
export interface Lesson {
  readonly from: string;
  readonly company: string | null;
  readonly quote: string;
  readonly wrong: AnswerLabel;
  readonly right: SayableLabel | null;
}

/** What `relabels` teaches with the sentence and the sender of `event`; nothing where the mail named neither. */
export function lessonOf(
  { source, evidence, details, dedupeKey }: ApplicationEvent,
  { wrong, right }: Pick<Relabelling, 'wrong' | 'right'>,
): Lesson | undefined {
  const { sender = '' } = source;
  const { quote = '' } = evidence;
  if (sender === '' || quote === '') return undefined;
  // A row shows only how a mail begins, so its last sentence may go on.
  const isCut = isOfRow(dedupeKey) && !quote.endsWith('…');
  return { from: sender, company: details.company ?? null, quote: isCut ? `${quote}…` : quote, wrong, right };
}

export interface CorrectionState {
  readonly event: ApplicationEvent;
  /** The event with its corrections, and the corrections of those. */
  readonly around: readonly ApplicationEvent[];
  /** Whether a lesson can hold for one sender alone. */
  readonly isTeachable: (lesson: Lesson) => boolean;
}

export interface CorrectionPlan {
  /** To be appended, in this order; none when it has been said before. */
  readonly events: readonly ApplicationEvent[];
  /** Undoing this one undoes all of it. */
  readonly correction: ApplicationEvent;
}

/** `key`: names this request, so that it is written once however often it is sent. */
export function planCorrection(
  { event, around, isTeachable }: CorrectionState,
  right: SayableLabel | null,
  key: string,
  context: PlanContext,
): CorrectionPlan | undefined {
  const wrong = labelToCorrect(event);
  if (wrong === undefined || wrong === right) return undefined;
  const said = deriveRelabelled(around).get(event.id);
  if (said?.relabels?.right === right) return { events: [], correction: said };
  const lesson = lessonOf(event, { wrong, right });
  const relabels = { wrong, right, teaches: lesson !== undefined && isTeachable(lesson) };
  const home = event.applicationId ?? deriveAnswers(around).get(event.id)?.placedIn ?? null;
  const correct = (corrects: EventId, dedupeKey: string, more: { relabels?: Relabelling } = {}) =>
    makeEvent(
      { kind: 'corrected', corrects, happenedAt: context.now, source: byUser, dedupeKey, ...more },
      home,
      context,
    );
  // The person's last word stands alone: undone, the mail is again what it was taken for at first.
  const replaced = wordsOn(event.id, around).map((id) => correct(id, `${key}:replaces:${id}`));
  const correction = correct(event.id, key, { relabels });
  return { events: [...replaced, correction], correction };
}

const byUser = { by: 'user', adapter: 'rebound' } as const;

/** What the person said of an event before, as far as it counts. */
function wordsOn(id: EventId, around: readonly ApplicationEvent[]): EventId[] {
  const undone = deriveUndone(around);
  return around.flatMap((event) =>
    event.kind === 'corrected' && event.corrects === id && event.source.by === 'user' && !undone.has(event.id)
      ? event.id
      : [],
  );
}
