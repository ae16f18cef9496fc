// What goes when an application is forgotten. Everything said of an event goes or stays with that event, all the way down,
// so that nothing is left half undone. Only a placement may go alone, when the mail belongs elsewhere.
import { deriveAnswers } from './corrected-log';
import { type ApplicationEvent, type ApplicationId, type EventId, isHappening } from './event';

export interface Forgetting {
  readonly erased: readonly ApplicationEvent[];
  /** What belongs elsewhere but named the forgotten application, without that name. */
  readonly unnamed: readonly ApplicationEvent[];
}

/** `around`: all that names `forgotten`, what it is about, and everything said of that. */
export function planForgetting(forgotten: ApplicationId, around: readonly ApplicationEvent[]): Forgetting {
  const byId = new Map(around.map((event) => [event.id, event]));
  const answers = deriveAnswers(around);
  const placements = around.filter(({ kind, applicationId }) => kind === 'confirmed' && applicationId !== null);

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
    return !chainOf(event, byId).some((one) => isPlacedIn(one, forgotten) && !(one === event && saysOfMail(one)));
  };

  const kept = new Set(around.filter(stays));
  return {
    erased: around.filter((event) => !kept.has(event)),
    unnamed: [...kept].filter((event) => names(event, forgotten)).map((event) => withoutName(event, forgotten)),
  };
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
    ...(isPlacedIn(event, id) ? { kind: 'detailed' as const } : {}),
    ...(event.applicationId === id ? { applicationId: null } : {}),
    ...(event.candidates ? { candidates: event.candidates.filter((one) => one !== id) } : {}),
  };
}
