// Which situation an event puts the person in: a "no" to a form is another thing than a "no" after three conversations.
// Pure; reads the history of the same application, given oldest first.
import type { ApplicationStatus } from '../domain/application';
import type { ApplicationEvent } from '../domain/event';

export const situations = [
  'rejectedAfterApplying',
  'rejectedAfterInterview',
  'rejectedAfterFinal',
  'acknowledged',
  'assessment',
  'interview',
  'offer',
  'silence',
] as const;

export type Situation = (typeof situations)[number];

/** From this many conversations on, a "no" counts as one after the last round. */
const conversationsUntilFinal = 2;

/** `happenings`: the events of the application that count. `undefined`: nothing to do about such an event. */
export function situationOf(
  event: ApplicationEvent,
  happenings: readonly ApplicationEvent[] = [],
): Situation | undefined {
  switch (event.kind) {
    case 'rejected':
      return afterNo(event, happenings);
    case 'applied':
    case 'acknowledged':
    case 'viewed':
      return 'acknowledged';
    case 'assessmentInvited':
      return 'assessment';
    case 'interviewInvited':
      return 'interview';
    case 'offered':
      return 'offer';
    default:
      return undefined;
  }
}

export interface Standing {
  /** The latest event that puts the person anywhere. */
  readonly event: ApplicationEvent;
  readonly situation: Situation;
}

/** Where an application stands as a whole; `undefined` when it is over by the person's own choice, or only in view. */
export function standingOf(status: ApplicationStatus, happenings: readonly ApplicationEvent[]): Standing | undefined {
  if (status === 'accepted' || status === 'withdrawn') return undefined;
  for (const event of [...happenings].reverse()) {
    const situation = situationOf(event, happenings);
    if (situation !== undefined) return { event, situation: status === 'silent' ? 'silence' : situation };
  }
  return undefined;
}

function afterNo(event: ApplicationEvent, happenings: readonly ApplicationEvent[]): Situation {
  const before = happenings.filter((other) => other.id !== event.id && other.happenedAt <= event.happenedAt);
  const conversations = before.filter(({ kind }) => kind === 'interviewInvited').length;
  const nearlyThere = before.some(({ kind }) => kind === 'offered' || kind === 'accepted');
  // A conversation that no mail told of before may be named by the no itself.
  const { stage } = event.details;
  if (nearlyThere || stage === 'offer' || conversations >= conversationsUntilFinal) return 'rejectedAfterFinal';
  return conversations > 0 || stage === 'interview' ? 'rejectedAfterInterview' : 'rejectedAfterApplying';
}
