// The worker's one door. sender allowed? → shape valid? → handler → reply, which leaves through one async function:
// a Dexie promise returned to the browser directly would answer `undefined` although the write happened.
import * as v from 'valibot';
import { browser, type Runtime } from '../platform/browser';
import type { Commands, Failure, Reports } from './protocol';
import { commandSchemas, reportSchemas } from './schemas';

type Messages = Reports & Commands;

export type Handlers = {
  readonly [Kind in keyof Messages]: (
    payload: Messages[Kind]['payload'],
    sender: Runtime.MessageSender,
  ) => Promise<Messages[Kind]['reply']>;
};

export interface Door {
  readonly handlers: Handlers;
  /** Says why a report may not come from this address, or `undefined` when it may. */
  readonly refuseReport: (report: Reports[keyof Reports]['payload'], address: string) => string | undefined;
  /** Keeps a trace of what was turned away. */
  readonly logRefusal: (refusal: { kind: string; reason: string; origin: string }) => Promise<void>;
  readonly describeFailure: (error: unknown) => Failure;
}

type Answer = { reply: unknown } | { failure: Failure };

/** Must be called synchronously at the start of the worker. */
export function serve(door: Door): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    answer(door, message, sender),
  );
}

export async function answer(door: Door, message: unknown, sender: Runtime.MessageSender): Promise<Answer> {
  const request = readRequest(message);
  const refusal = request === undefined ? 'unknown kind of message' : refuse(door, request, sender);
  if (request === undefined || refusal !== undefined) {
    const reason = refusal ?? 'refused';
    await door.logRefusal({ kind: String(request?.kind ?? 'unknown'), reason, origin: originOf(sender) });
    return { failure: { code: 'refused', detail: reason } };
  }
  try {
    const handle = door.handlers[request.kind] as (payload: unknown, from: Runtime.MessageSender) => Promise<unknown>;
    return { reply: await handle(request.payload, sender) };
  } catch (error) {
    return { failure: door.describeFailure(error) };
  }
}

interface Request {
  readonly kind: keyof Messages;
  readonly by: 'content' | 'page';
  readonly payload: unknown;
  /** Why the payload has the wrong shape. */
  readonly invalid: string | undefined;
}

function readRequest(message: unknown): Request | undefined {
  const envelope = v.safeParse(v.strictObject({ kind: v.string(), payload: v.unknown() }), message);
  if (!envelope.success) return undefined;
  const { kind, payload } = envelope.output;
  const by = Object.hasOwn(reportSchemas, kind) ? 'content' : 'page';
  if (by === 'page' && !Object.hasOwn(commandSchemas, kind)) return undefined;
  const schema = { ...reportSchemas, ...commandSchemas }[kind as keyof Messages];
  const result = v.safeParse<v.GenericSchema>(schema, payload);
  const invalid = result.success ? undefined : wrongPlaces(result.issues);
  return { kind: kind as keyof Messages, by, payload: result.output, invalid };
}

/** Where the shape is wrong, without the values: they may be part of a mail. */
function wrongPlaces(issues: readonly v.BaseIssue<unknown>[]): string {
  return `wrong shape at ${issues.map((issue) => v.getDotPath(issue) ?? 'the top').join(', ')}`;
}

function refuse(door: Door, { by, payload, invalid }: Request, sender: Runtime.MessageSender): string | undefined {
  if (sender.id !== browser.runtime.id) return 'not from this extension';
  if (sender.tab?.incognito === true) return 'from a private window';
  const ownPage = sender.url?.startsWith(browser.runtime.getURL('/')) === true;
  if (by === 'page') return ownPage ? invalid : 'commands come from the extension’s own pages only';
  if (ownPage || sender.tab === undefined || sender.url === undefined) return 'reports come from content scripts only';
  return invalid ?? door.refuseReport(payload as Reports[keyof Reports]['payload'], sender.url);
}

function originOf(sender: Runtime.MessageSender): string {
  return URL.canParse(sender.url ?? '') ? new URL(sender.url ?? '').origin : '';
}
