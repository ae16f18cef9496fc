// Stand-in until the messages land on main.
import { browser } from '../platform/browser';
import type { Commands, Failure } from './protocol';

export type CommandAnswer<Reply> = { ok: true; reply: Reply } | { ok: false; failure: Failure };

export async function command<Kind extends keyof Commands>(
  kind: Kind,
  payload: Commands[Kind]['payload'],
): Promise<CommandAnswer<Commands[Kind]['reply']>> {
  const reply: unknown = await browser.runtime.sendMessage({ kind, payload });
  return reply as CommandAnswer<Commands[Kind]['reply']>;
}
