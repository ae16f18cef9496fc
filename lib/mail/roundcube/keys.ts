// Roundcube names a message by folder and number. Both are small and every server has its own, so a key also says
// which server and which account: one browser may hold two mailboxes.
import { MissingError } from '../../page/dom';
import { type Env, envOf } from './env';

export interface Place {
  readonly folder: string;
  readonly uid: string;
}

/** From `_uid` and `_mbox`; a search over several folders writes `53-INBOX` as the number. */
export function placeIn(url: URL): Place | undefined {
  const match = /^(\d+)(?:-(.+))?$/.exec(url.searchParams.get('_uid') ?? '');
  const folder = match?.[2] ?? url.searchParams.get('_mbox');
  return match?.[1] !== undefined && folder ? { folder, uid: match[1] } : undefined;
}

/** The open message: by its address and by what the page says of itself, which must agree. */
export function placeOfMessage(doc: Document, url: URL): Place {
  const env = envOf(doc);
  const inUrl = placeIn(url);
  const inEnv = placeOfEnv(env);
  const place = inUrl ?? inEnv;
  if (place === undefined) throw new MissingError('id');
  if (inEnv !== undefined && (inEnv.uid !== place.uid || inEnv.folder !== place.folder)) throw new MissingError('id');
  return place;
}

function placeOfEnv({ uid, mailbox }: Env): Place | undefined {
  const match = /^(\d+)(?:-(.+))?$/.exec(uid ?? '');
  const folder = match?.[2] ?? mailbox;
  return match?.[1] !== undefined && folder ? { folder, uid: match[1] } : undefined;
}

/** A row: by its link, and by its id, which is the number in base64. */
export function placeOfRow(row: Element, url: URL): Place {
  const link = row.querySelector('a[href*="_uid="]')?.getAttribute('href') ?? '';
  const place = URL.canParse(link, url.href) ? placeIn(new URL(link, url)) : undefined;
  if (place === undefined) throw new MissingError('id');
  const inId = numberIn(row.id);
  if (inId !== undefined && inId !== place.uid) throw new MissingError('id');
  return place;
}

function numberIn(id: string): string | undefined {
  const base64 = /^rcmrow([\w+/-]+)$/.exec(id)?.[1];
  if (base64 === undefined) return undefined;
  try {
    return /^\d+/.exec(atob(base64.replaceAll('-', '+').replaceAll('_', '/')))?.[0];
  } catch {
    return undefined;
  }
}

export function keyOf({ folder, uid }: Place, doc: Document, url: URL): string {
  const user = envOf(doc).user;
  return `${url.host}${url.pathname}${user === undefined ? '' : `~${user}/`}${folder}:${uid}`;
}

/** Folders of what the person wrote, or is writing: by what the page says of itself, and else by its list of folders. */
export function ownFolders(doc: Document): ReadonlySet<string> {
  const { folders } = envOf(doc);
  const told = [...folders].filter(([, kind]) => kind === 'sent' || kind === 'drafts').map(([folder]) => folder);
  const links = doc.querySelectorAll('#mailboxlist .mailbox.sent > a, #mailboxlist .mailbox.drafts > a');
  const listed = [...links].map((link) => link.getAttribute('rel') ?? '');
  return new Set([...told, ...listed.filter((folder) => !folders.has(folder))]);
}
