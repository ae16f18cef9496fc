// How an extension page asks the worker for a change. A failure is an answer to show, not an exception.
import { browser } from '../platform/browser';
import type { Commands, Failure } from './protocol';

export type CommandAnswer<Reply> =
  | { readonly ok: true; readonly reply: Reply }
  | { readonly ok: false; readonly failure: Failure };

export async function command<Kind extends keyof Commands>(
  kind: Kind,
  payload: Commands[Kind]['payload'],
): Promise<CommandAnswer<Commands[Kind]['reply']>> {
  try {
    const answer: unknown = await browser.runtime.sendMessage({ kind, payload });
    if (typeof answer === 'object' && answer !== null) {
      if ('reply' in answer) return { ok: true, reply: answer.reply as Commands[Kind]['reply'] };
      if ('failure' in answer) return { ok: false, failure: answer.failure as Failure };
    }
    return { ok: false, failure: { code: 'unavailable', detail: 'The worker gave no answer' } };
  } catch (error) {
    return { ok: false, failure: { code: 'unavailable', detail: String(error) } };
  }
}
