// The log as the person corrected it: what was taken back, what an event really was, where a suggestion belongs. Nothing in
// the log is ever edited, so whoever reads an event asks here what has been said of it since.
import type { ApplicationEvent, ApplicationId, EventId, HappeningKind } from './event';
import { byRecording } from './event-order';
import { fillIn } from './fill-in';
import { kindOfLabel } from './mail-kinds';

/** Events that have been taken back, by a correction that was not itself taken back. */
export function deriveUndone(events: readonly ApplicationEvent[]): ReadonlySet<EventId> {
  const correctionsOf = new Map<EventId, ApplicationEvent[]>();
  for (const event of events) {
    if (event.kind !== 'corrected' || event.corrects === undefined || kindSaidBy(event) !== undefined) continue;
    correctionsOf.set(event.corrects, [...(correctionsOf.get(event.corrects) ?? []), event]);
  }
  const answers = new Map<EventId, boolean>();
  const isUndone = (id: EventId): boolean => {
    const known = answers.get(id);
    if (known !== undefined) return known;
    answers.set(id, false); // An imported log could correct in a circle; nothing in a circle is undone.
    const undone = (correctionsOf.get(id) ?? []).some((correction) => !isUndone(correction.id));
    answers.set(id, undone);
    return undone;
  };
  return new Set(events.map(({ id }) => id).filter(isUndone));
}

/** What the event that `correction` is about really was; `undefined` when it is only taken back. */
function kindSaidBy({ relabels }: ApplicationEvent): HappeningKind | undefined {
  return kindOfLabel[relabels?.right ?? 'unsure'];
}

/** What the person said of an event, by the latest correction that was not itself taken back. */
export function deriveRelabelled(events: readonly ApplicationEvent[]): ReadonlyMap<EventId, ApplicationEvent> {
  const undone = deriveUndone(events);
  const spoken = events.filter(({ id, kind, relabels }) => kind === 'corrected' && relabels && !undone.has(id));
  return new Map(spoken.sort(byRecording).flatMap((event) => (event.corrects ? [[event.corrects, event]] : [])));
}

/** What holds of a mail whatever it was taken for. */
const lasting: ReadonlySet<string> = new Set([
  'company',
  'guessedCompany',
  'role',
  'location',
  'url',
  'postingKey',
  'threadKey',
  'note',
  'requisitionId',
]);

/** The log as the person corrected it: each event as the kind that they say it was. */
export function asCorrected(events: readonly ApplicationEvent[]): ApplicationEvent[] {
  const relabelled = deriveRelabelled(events);
  return fillIn(events).map((event) => {
    const correction = relabelled.get(event.id);
    const kind = correction === undefined ? undefined : kindSaidBy(correction);
    if (kind === undefined) return event;
    const details = Object.fromEntries(Object.entries(event.details).filter(([field]) => lasting.has(field)));
    return { ...event, kind, details };
  });
}

/** What became of each suggestion that got an answer. */
export function deriveAnswers(
  events: readonly ApplicationEvent[],
): ReadonlyMap<EventId, { readonly placedIn: ApplicationId | null }> {
  const undone = deriveUndone(events);
  const answers = new Map<EventId, { placedIn: ApplicationId | null }>();
  // The person's latest answer counts, in whatever order the log is read.
  for (const event of [...events].sort(byRecording)) {
    if (undone.has(event.id) || event.corrects === undefined) continue;
    if (event.kind === 'confirmed') answers.set(event.corrects, { placedIn: event.applicationId });
    if (event.kind === 'declined') answers.set(event.corrects, { placedIn: null });
  }
  return answers;
}
