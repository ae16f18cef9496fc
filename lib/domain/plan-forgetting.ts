// What goes when an application is forgotten. Everything said of an event goes or stays with that event, all the way down,
// so that nothing is left half undone. Only a placement may go alone, when the mail belongs elsewhere; and with it go the
// answers that it took the place of, which nobody would expect to hold again.
import { deriveAnswers, deriveUndone } from './corrected-log';
import { type ApplicationEvent, type ApplicationId, type EventId, isHappening } from './event';
import { byRecording } from './event-order';
import { siteKey } from './plan';

export interface Forgetting {
  readonly erased: readonly ApplicationEvent[];
  /** What belongs elsewhere but named the forgotten application, without that name. */
  readonly unnamed: readonly ApplicationEvent[];
  /** The keys by which what was erased would come back. */
  readonly keys: readonly string[];
}

/** `around`: all that names `forgotten`, what it is about, and everything said of that. */
export function planForgetting(forgotten: ApplicationId, around: readonly ApplicationEvent[]): Forgetting {
  const byId = new Map(around.map((event) => [event.id, event]));
  const answers = deriveAnswers(around);
  const placements = around.filter(({ kind, applicationId }) => kind === 'confirmed' && applicationId !== null);
  const outranked = answersBefore(forgotten, around);
  const goesAlone = (event: ApplicationEvent): boolean => isPlacedIn(event, forgotten) || outranked.has(event);

  const isElsewhere = ({ id, applicationId, candidates = [] }: ApplicationEvent): boolean => {
    const home = applicationId ?? answers.get(id)?.placedIn ?? null;
    if (home !== null) return home !== forgotten;
    // Nobody's yet: it stays when it may still be about another one.
    const tried = placements.filter(({ corrects }) => corrects === id).map((placement) => placement.applicationId);
    return [...candidates, ...tried].some((one) => one !== forgotten);
  };
  const stays = (event: ApplicationEvent): boolean => {
    const target = chainOf(event, byId).at(-1);
    if (target === undefined || !isHappening(target.kind) || !isElsewhere(target)) return false;
    return !chainOf(event, byId).some((one) => goesAlone(one) && !(one === event && saysOfMail(one)));
  };

  const kept = new Set(around.filter(stays));
  const erased = around.filter((event) => !kept.has(event));
  const asDetail = (event: ApplicationEvent): ApplicationEvent =>
    goesAlone(event) ? { ...event, kind: 'detailed', applicationId: null } : event;
  return {
    erased,
    unnamed: [...kept]
      .filter((event) => goesAlone(event) || names(event, forgotten))
      .map((event) => withoutName(asDetail(event), forgotten)),
    keys: erased.flatMap((event) => [event.dedupeKey, ...rowKeys(event)]),
  };
}

/** The answers that a placement in `forgotten` took the place of, where it was not itself taken back. */
function answersBefore(forgotten: ApplicationId, around: readonly ApplicationEvent[]): ReadonlySet<ApplicationEvent> {
  const undone = deriveUndone(around);
  const placed = around.filter((event) => isPlacedIn(event, forgotten) && !undone.has(event.id));
  const isAnswer = ({ kind }: ApplicationEvent): boolean => kind === 'confirmed' || kind === 'declined';
  return new Set(
    around.filter((event) => {
      const isBefore = (one: ApplicationEvent): boolean =>
        one.corrects === event.corrects && byRecording(event, one) < 0;
      return isAnswer(event) && event.corrects !== undefined && placed.some(isBefore);
    }),
  );
}

/** A form may have a key of its own; the site's list goes on naming the posting that it was sent for. */
function rowKeys({ source, kind, details: { postingKey } }: ApplicationEvent): string[] {
  return source.by === 'site' && kind !== 'saved' && postingKey !== undefined ? [siteKey(postingKey, 'applied')] : [];
}

/** `event`, what it is about, what that is about, and so on. An imported log could go in a circle. */
function chainOf(event: ApplicationEvent, byId: ReadonlyMap<EventId, ApplicationEvent>): ApplicationEvent[] {
  const chain = new Set<ApplicationEvent>();
  for (let at: ApplicationEvent | undefined = event; at !== undefined && !chain.has(at); ) {
    chain.add(at);
    at = at.corrects === undefined ? undefined : byId.get(at.corrects);
  }
  return [...chain];
}

function isPlacedIn({ kind, applicationId }: ApplicationEvent, id: ApplicationId): boolean {
  return kind === 'confirmed' && applicationId === id;
}

/** A mail that was opened after its row answers for the person, and says more of itself at once: that is not the placement's. */
function saysOfMail({ source }: ApplicationEvent): boolean {
  return source.by === 'mail';
}

function names({ applicationId, candidates = [] }: ApplicationEvent, id: ApplicationId): boolean {
  return applicationId === id || candidates.includes(id);
}

function withoutName(event: ApplicationEvent, id: ApplicationId): ApplicationEvent {
  return {
    ...event,
    ...(event.applicationId === id ? { applicationId: null } : {}),
    ...(event.candidates ? { candidates: event.candidates.filter((one) => one !== id) } : {}),
  };
}
