// From the log to what the person sees. Pure: the same events in any order give the same application.
import type { Application, ApplicationStatus } from './application';
import { asCorrected, deriveAnswers, deriveUndone } from './corrected-log';
import { deriveSaid } from './derive-said';
import { type ApplicationEvent, type ApplicationId, type HappeningKind, isHappening } from './event';
import { byTime } from './event-order';
import { dayMs, type Instant } from './sighting';

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

/** What may say a name, the most trusted first: the person, a job site, a file, a mail. */
const trust: readonly ApplicationEvent['source']['by'][] = ['user', 'site', 'import', 'mail'];

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
    ...deriveCompany(said('company'), said('guessedCompany')),
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

type NameField = 'company' | 'guessedCompany' | 'role' | 'location' | 'url';

function deriveCompany(named?: string, guessed?: string): Pick<Application, 'company' | 'companyGuessed'> {
  return named === undefined && guessed !== undefined
    ? { company: guessed, companyGuessed: true }
    : { company: named ?? '' };
}

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
