// How a content script tells the worker something. Nothing here throws: a worker may be killed over a message, and after
// an update of the extension the old script lives on in the page and can no longer be heard.
import { native } from '../platform/native';
import type { Failure, Reports } from './protocol';

export type ReportAnswer<Reply> =
  | { readonly kind: 'heard'; readonly reply: Reply }
  /** Turned away; saying it again helps nothing. */
  | { readonly kind: 'refused' }
  /** The person switched this service off: there is no more to tell. */
  | { readonly kind: 'off' }
  /** No answer, twice. The next one may be heard. */
  | { readonly kind: 'unheard' }
  /** The extension that this script belongs to is no more. */
  | { readonly kind: 'gone' };

/** The worker needs a moment to start again. */
export const retryAfterMs = 500;

/** Saying something twice is safe: every event that may come of it has a key. */
export async function report<Kind extends keyof Reports>(
  kind: Kind,
  payload: Reports[Kind]['payload'],
): Promise<ReportAnswer<Reports[Kind]['reply']>> {
  const first = await say<Reports[Kind]['reply']>({ kind, payload });
  if (first.kind !== 'unheard') return first;
  await new Promise((resolve) => setTimeout(resolve, retryAfterMs));
  return say({ kind, payload });
}

async function say<Reply>(message: object): Promise<ReportAnswer<Reply>> {
  if (isGone()) return { kind: 'gone' };
  try {
    const answer = (await native().runtime.sendMessage(message)) as { reply: Reply } | { failure: Failure } | undefined;
    if (answer === undefined || answer === null) return { kind: 'unheard' };
    if ('reply' in answer) return { kind: 'heard', reply: answer.reply };
    return { kind: answer.failure?.detail === 'switched off' ? 'off' : 'refused' };
  } catch (error) {
    return { kind: isGone() || /context invalidated/i.test(String(error)) ? 'gone' : 'unheard' };
  }
}

function isGone(): boolean {
  return native().runtime?.id === undefined;
}
