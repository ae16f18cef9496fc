// Which mailbox a draft opens in, and whom it answers: the mail that brought the news, or else the latest mail about
// the same application.
import type { ApplicationEvent } from '../domain/event';

export interface DraftHome {
  readonly adapter: string;
  readonly mailbox: string;
}

export interface Correspondence {
  /** `undefined`: no mail about this application was ever seen. */
  readonly home: DraftHome | undefined;
  readonly sender: string | undefined;
}

export function findCorrespondence(
  event: ApplicationEvent | undefined,
  happenings: readonly ApplicationEvent[],
): Correspondence {
  const newestFirst = [...happenings].sort((a, b) => b.happenedAt - a.happenedAt);
  const mails = [...(event === undefined ? [] : [event]), ...newestFirst].filter(({ source }) => source.by === 'mail');
  const homes = mails.flatMap(({ source }): DraftHome[] =>
    source.mailbox === undefined || source.mailbox === '' ? [] : [{ adapter: source.adapter, mailbox: source.mailbox }],
  );
  return { home: homes[0], sender: mails.find(({ source }) => source.sender !== undefined)?.source.sender };
}
