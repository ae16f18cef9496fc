// The worker's one door. sender allowed? → shape valid? → handler → reply, which leaves through one async function:
// a Dexie promise returned to the browser directly would answer `undefined` although the write happened.
import * as v from 'valibot';
import { browser, type Runtime } from '../platform/browser';
import type { Commands, Failure, Reports } from './protocol';
import { commandSchemas, replySchemas, reportSchemas } from './schemas';

type Messages = Reports & Commands;

export type Handlers = {
  readonly [Kind in keyof Messages]: (
    payload: Messages[Kind]['payload'],
    requestId: string,
  ) => Promise<Messages[Kind]['reply']>;
};

export interface Door {
  readonly handlers: Handlers;
  /** Says why a report may not come from this address, or `undefined` when it may. */
  readonly refuseReport: (report: Reports[keyof Reports]['payload'], address: string) => Promise<string | undefined>;
  /** Throws when nothing may be written at all. */
  readonly needWritable: () => Promise<void>;
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
  try {
    await door.needWritable();
    const request = readRequest(message);
    const refusal = request === undefined ? 'unknown kind of message' : await refuse(door, request, sender);
    if (request === undefined || refusal !== undefined) {
      const reason = refusal ?? 'refused';
      await door.logRefusal({ kind: String(request?.kind ?? 'unknown'), reason, origin: originOf(sender) });
      return { failure: { code: 'refused', detail: reason } };
    }
    const handle = door.handlers[request.kind] as (payload: unknown, requestId: string) => Promise<unknown>;
    const reply = await handle(request.payload, request.id);
    return { reply: v.parse(replySchemas[request.kind] ?? v.unknown(), reply) };
  } catch (error) {
    return { failure: door.describeFailure(error) };
  }
}

interface Request {
  readonly kind: keyof Messages;
  readonly by: 'content' | 'page';
  readonly payload: unknown;
  readonly id: string;
  /** Why the payload has the wrong shape. */
  readonly invalid: string | undefined;
}

function readRequest(message: unknown): Request | undefined {
  const envelope = v.safeParse(
    v.strictObject({ kind: v.string(), payload: v.unknown(), id: v.optional(v.pipe(v.string(), v.uuid())) }),
    message,
  );
  if (!envelope.success) return undefined;
  const { kind, payload, id = crypto.randomUUID() } = envelope.output;
  const by = Object.hasOwn(reportSchemas, kind) ? 'content' : 'page';
  if (by === 'page' && !Object.hasOwn(commandSchemas, kind)) return undefined;
  const schema = { ...reportSchemas, ...commandSchemas }[kind as keyof Messages];
  const result = v.safeParse<v.GenericSchema>(schema, payload);
  const invalid = result.success ? undefined : wrongPlaces(result.issues);
  return { kind: kind as keyof Messages, by, payload: result.output, id, invalid };
}

/** Where the shape is wrong, without the values: they may be part of a mail. */
function wrongPlaces(issues: readonly v.BaseIssue<unknown>[]): string {
  return `wrong shape at ${issues.map((issue) => v.getDotPath(issue) ?? 'the top').join(', ')}`;
}

async function refuse(
  door: Door,
  { by, payload, invalid }: Request,
  sender: Runtime.MessageSender,
): Promise<string | undefined> {
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
