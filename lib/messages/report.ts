// How a content script tells the worker something. After an update of the extension the old script lives on in
// the page and can no longer be heard: that is an answer too, not an exception.
import { browser } from '../platform/browser';
import type { Reports } from './protocol';

export type ReportAnswer<Reply> = { kind: 'heard'; reply: Reply } | { kind: 'refused' } | { kind: 'gone' };

export async function report<Kind extends keyof Reports>(
  kind: Kind,
  payload: Reports[Kind]['payload'],
): Promise<ReportAnswer<Reports[Kind]['reply']>> {
  if (browser.runtime?.id === undefined) return { kind: 'gone' };
  try {
    const answer: unknown = await browser.runtime.sendMessage({ kind, payload });
    if (typeof answer === 'object' && answer !== null && 'reply' in answer) {
      return { kind: 'heard', reply: answer.reply as Reports[Kind]['reply'] };
    }
    return { kind: 'refused' };
  } catch {
    return { kind: 'gone' };
  }
}
