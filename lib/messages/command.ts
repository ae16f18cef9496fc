// How an extension page asks the worker for a change. A failure is an answer to show, not an exception.
import { native } from '../platform/native';
import type { Commands, Failure } from './protocol';

export type CommandAnswer<Reply> =
  | { readonly ok: true; readonly reply: Reply }
  | { readonly ok: false; readonly failure: Failure };

export async function command<Kind extends keyof Commands>(
  kind: Kind,
  payload: Commands[Kind]['payload'],
): Promise<CommandAnswer<Commands[Kind]['reply']>> {
  // The worker may die after writing and before answering. Asked again under the same id, it finds what it wrote.
  const request = { kind, payload, id: crypto.randomUUID() };
  const first = await ask<Commands[Kind]['reply']>(request);
  return !first.ok && first.failure.code === 'unavailable' ? ask(request) : first;
}

async function ask<Reply>(request: unknown): Promise<CommandAnswer<Reply>> {
  try {
    const answer: unknown = await native().runtime.sendMessage(request);
    if (typeof answer === 'object' && answer !== null) {
      if ('reply' in answer) return { ok: true, reply: answer.reply as Reply };
      if ('failure' in answer) return { ok: false, failure: answer.failure as Failure };
    }
    return { ok: false, failure: { code: 'unavailable', detail: 'The worker gave no answer' } };
  } catch (error) {
    return { ok: false, failure: { code: 'unavailable', detail: String(error) } };
  }
}
