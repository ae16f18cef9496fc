// From the log to what the person sees. Pure: the same events in any order give the same application.
import type { Application, ApplicationStatus } from './application';
import { deriveSaid } from './derive-said';
import { type ApplicationEvent, type ApplicationId, type EventId, type HappeningKind, isHappening } from './event';
import { byRecording, byTime } from './event-order';
import { fillIn } from './fill-in';
import { kindOfLabel } from './mail-kinds';
import type { Instant } from './sighting';

type LastingStatus = Application['status'];

/** How far each happening carries an application; progress never goes back. */
const progress: Partial<Record<HappeningKind, LastingStatus>> = {
  saved: 'saved',
  applied: 'applied',
  acknowledged: 'acknowledged',
  viewed: 'acknowledged',
  assessmentInvited: 'assessment',
  interviewInvited: 'interview',
  offered: 'offer',
};
const endings: Partial<Record<HappeningKind, LastingStatus>> = {
  rejected: 'rejected',
  withdrawn: 'withdrawn',
  accepted: 'accepted',
};
const ladder: readonly LastingStatus[] = ['saved', 'applied', 'acknowledged', 'assessment', 'interview', 'offer'];
/** From here up, a happening after a "no" means that the "no" was not the end. */
const reopens = ladder.indexOf('assessment');

const silentAfterDays: Partial<Record<LastingStatus, number>> = {
  applied: 30,
  acknowledged: 30,
  assessment: 21,
  interview: 21,
};
export const dayMs = 24 * 60 * 60 * 1000;

/** What may say a name, the most trusted first: the person, a job site, a file, a mail. */
const trust: readonly ApplicationEvent['source']['by'][] = ['user', 'site', 'import', 'mail'];

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

/** The happenings that count for `id`, oldest first: nothing taken back, suggestions only once confirmed. */
export function deriveHappenings(id: ApplicationId, events: readonly ApplicationEvent[]): ApplicationEvent[] {
  const undone = deriveUndone(events);
  const answers = deriveAnswers(events);
  return asCorrected(events)
    .filter((event) => isHappening(event.kind) && !undone.has(event.id))
    .filter((event) => (event.applicationId ?? answers.get(event.id)?.placedIn) === id)
    .sort(byTime);
}

/**
 * The application that `events` tell of, or `undefined` when none of them counts any more.
 * `events`: all that name `id`, and the suggestions that were confirmed into it.
 */
export function deriveApplication(id: ApplicationId, events: readonly ApplicationEvent[]): Application | undefined {
  const happenings = deriveHappenings(id, events);
  const last = happenings.at(-1);
  if (last === undefined) return undefined;
  const status = deriveStatus(happenings);
  const said = (field: NameField): string | undefined => deriveDetail(happenings, field);
  return {
    id,
    company: said('company') ?? '',
    role: said('role') ?? '',
    location: said('location') ?? null,
    url: said('url') ?? null,
    status,
    appliedAt: deriveAppliedAt(happenings),
    lastHeardAt: happenings.filter(isHeard).at(-1)?.happenedAt ?? null,
    ...deriveSaid(happenings, status),
    updatedAt: last.happenedAt,
    postingKeys: deriveKeys(happenings, 'postingKey'),
    threadKeys: deriveKeys(happenings, 'threadKey'),
    eventIds: happenings.map((event) => event.id),
  };
}

type NameField = 'company' | 'role' | 'location' | 'url';

/** The person's latest edit, or else the first word of the most trusted source. */
function deriveDetail(happenings: readonly ApplicationEvent[], field: NameField): string | undefined {
  const edited = happenings
    .filter((event) => event.kind === 'edited' && event.details[field] !== undefined)
    .reduce<ApplicationEvent | undefined>(
      (last, event) => (last && last.recordedAt > event.recordedAt ? last : event),
      undefined,
    );
  if (edited !== undefined) return edited.details[field];
  for (const by of trust) {
    const event = happenings.find(({ source, details }) => source.by === by && (details[field] ?? '') !== '');
    if (event !== undefined) return event.details[field];
  }
  return undefined;
}

function deriveKeys(happenings: readonly ApplicationEvent[], field: 'postingKey' | 'threadKey'): string[] {
  return [...new Set(happenings.flatMap(({ details }) => details[field] ?? []))].sort();
}

function deriveStatus(happenings: readonly ApplicationEvent[]): LastingStatus {
  let rung = 0;
  let ended: LastingStatus | undefined;
  for (const { kind } of happenings) {
    const step = progress[kind as HappeningKind];
    if (step !== undefined) {
      rung = Math.max(rung, ladder.indexOf(step));
      if (ladder.indexOf(step) >= reopens) ended = undefined;
    }
    ended = endings[kind as HappeningKind] ?? ended;
  }
  return ended ?? ladder[rung] ?? 'saved';
}

/** The day of applying, or failing that the first sign that the application had arrived. */
function deriveAppliedAt(happenings: readonly ApplicationEvent[]): Instant | null {
  const applied = happenings.find(({ kind }) => kind === 'applied');
  const arrived = happenings.find(({ kind }) => kind === 'acknowledged' || kind === 'viewed');
  return applied?.happenedAt ?? arrived?.happenedAt ?? null;
}

function isHeard({ kind, source }: ApplicationEvent): boolean {
  return kind !== 'saved' && kind !== 'applied' && kind !== 'edited' && kind !== 'noted' && source.by !== 'import';
}

/** The status as of `now`: without news for long enough, an open application is silent. */
export function statusAt(application: Application, now: Instant): ApplicationStatus {
  const days = silentAfterDays[application.status];
  const since = Math.max(application.lastHeardAt ?? 0, application.appliedAt ?? 0) || application.updatedAt;
  return days !== undefined && now - since > days * dayMs ? 'silent' : application.status;
}
