// Roundcube writes what its own script needs into an inline `rcmail.set_env({…})`: exact, in no language. It is read as
// text and parsed as JSON, never run. It is of the moment when the document was made: of an opened message all of it is
// true, of a list only what does not change with the folder.
import { isAddress } from '../address';

export interface Env {
  readonly uid: string | undefined;
  readonly mailbox: string | undefined;
  readonly user: string | undefined;
  readonly owner: string | undefined;
  /** As jQuery UI writes it: `yy-mm-dd`, `dd.mm.yy`. */
  readonly dateFormat: string | undefined;
  /** Folder to `inbox`, `sent`, `drafts`, … */
  readonly folders: ReadonlyMap<string, string>;
}

const known = new WeakMap<Element, Env>();

export function envOf(doc: Document): Env {
  const env = known.get(doc.documentElement) ?? readEnv(doc);
  if (doc.readyState !== 'loading') known.set(doc.documentElement, env);
  return env;
}

function readEnv(doc: Document): Env {
  const values: Record<string, unknown> = {};
  for (const script of doc.querySelectorAll('script:not([src])')) {
    for (const json of objectsIn(script.textContent ?? '')) Object.assign(values, parsed(json));
  }
  const text = (name: string) => {
    const value = values[name];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  };
  const owner = text('username');
  return {
    uid: text('uid'),
    mailbox: text('mailbox'),
    user: text('user_id'),
    owner: owner !== undefined && isAddress(owner) ? owner.toLowerCase() : undefined,
    dateFormat: text('date_format'),
    folders: foldersIn(values.mailboxes),
  };
}

function foldersIn(mailboxes: unknown): Map<string, string> {
  const folders = new Map<string, string>();
  if (typeof mailboxes !== 'object' || mailboxes === null) return folders;
  for (const [name, folder] of Object.entries(mailboxes as Record<string, unknown>)) {
    const kind = typeof folder === 'object' && folder !== null && 'class' in folder ? folder.class : undefined;
    if (typeof kind === 'string') folders.set(name, kind.split(' ')[0] ?? '');
  }
  return folders;
}

function* objectsIn(script: string): Generator<string> {
  const call = 'rcmail.set_env(';
  for (let at = script.indexOf(call); at !== -1; at = script.indexOf(call, at + 1)) {
    const start = at + call.length;
    const end = endOfObject(script, start);
    if (end !== undefined) yield script.slice(start, end);
  }
}

/** Braces inside strings do not count. */
function endOfObject(text: string, start: number): number | undefined {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at++) {
    const letter = text[at];
    if (quoted && letter === '\\') at++;
    else if (letter === '"') quoted = !quoted;
    else if (!quoted && letter === '{') depth++;
    else if (!quoted && letter === '}' && --depth === 0) return at + 1;
  }
  return undefined;
}

function parsed(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
