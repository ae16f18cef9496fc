// What `npm run capture` would write, and what is left to do. Decides everything before anything is written.
import { JSDOM } from 'jsdom';
import { censor } from '../../lib/page/censor';
import { mailAdapter, mailTest, siteAdapter, siteExpectation } from './templates';

export interface CaptureRequest {
  /** `sites/acme` or `mail/acme`. */
  readonly folder: string;
  readonly address: string;
  readonly html: string;
  /** What the page is called among the fixtures. */
  readonly name: string;
  readonly today: Date;
  readonly exists: (path: string) => boolean;
}

export interface CapturePlan {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly next: readonly string[];
}

/** Said to the person as it is. */
export class CaptureError extends Error {
  override readonly name = 'CaptureError';
}

export function planCapture(request: CaptureRequest): CapturePlan {
  const { kind, id } = parseFolder(request.folder);
  const name = toKebab(request.name);
  if (name === '') throw new CaptureError('The page needs a name, in letters or digits.');
  const url = bareAddress(request.address);
  const folder = `lib/${kind}/${id}`;
  const fixture = { path: `${folder}/fixtures/${name}.html`, text: cleaned(request.html) };
  const isNew = !request.exists(`${folder}/index.ts`);
  const plan =
    kind === 'sites' ? planSite(folder, id, name, url, isNew, request.today) : planMail(folder, id, name, url, isNew);
  const files = [fixture, ...plan.files];
  const taken = files.filter(({ path }) => request.exists(path)).map(({ path }) => path);
  if (taken.length > 0) throw new CaptureError(`There already: ${taken.join(', ')}. Choose another name for the page.`);
  return { files, next: [fillIn(fixture.path), ...plan.next] };
}

function planSite(folder: string, id: string, name: string, url: URL, isNew: boolean, today: Date): CapturePlan {
  return {
    files: [
      { path: `${folder}/fixtures/${name}.json`, text: siteExpectation(id, url, today) },
      ...(isNew ? [{ path: `${folder}/index.ts`, text: siteAdapter(id, url) }] : []),
    ],
    next: [
      `Say in ${folder}/fixtures/${name}.json what it must read as.`,
      ...(isNew
        ? [
            `Fill in ${folder}/index.ts and add it to lib/sites/registry.ts.`,
            'Capture a page of the site that must read as nothing.',
          ]
        : [`See it fail, then change ${folder}/index.ts.`]),
      'npx vitest run tests/contracts/sites.test.ts',
    ],
  };
}

function planMail(folder: string, id: string, name: string, url: URL, isNew: boolean): CapturePlan {
  const test = `${folder}/${id}.test.ts`;
  return {
    files: isNew
      ? [
          { path: `${folder}/index.ts`, text: mailAdapter(id, url) },
          { path: test, text: mailTest(id, name, url) },
        ]
      : [],
    next: [
      isNew ? `Fill in ${folder}/index.ts and add it to lib/mail/registry.ts.` : `Say in ${test} what it must read as.`,
      'Three pages are needed: an open message, the list, a conversation with several open.',
      `npx vitest run ${folder}`,
    ],
  };
}

function fillIn(path: string): string {
  return `Read ${path} through: the words are gone, the structure is the site's. Put in invented ones where they are read.`;
}

function parseFolder(folder: string): { kind: 'sites' | 'mail'; id: string } {
  const [, kind, id] = /^(?:lib\/)?(sites|mail)\/([a-z0-9]+(?:-[a-z0-9]+)*)\/?$/.exec(folder) ?? [];
  if ((kind !== 'sites' && kind !== 'mail') || id === undefined) {
    throw new CaptureError(`“${folder}” is neither sites/<site> nor mail/<service>, in small letters.`);
  }
  return { kind, id };
}

/** Without what follows `?` and `#`, which can name a person or a session. */
function bareAddress(address: string): URL {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) {
    throw new CaptureError(`“${address}” is not an address that a page was saved from.`);
  }
  const url = new URL(address);
  for (const key of [...url.searchParams.keys()]) url.searchParams.set(key, 'FILL-IN');
  url.hash = url.hash === '' ? '' : '#FILL-IN';
  url.username = '';
  url.password = '';
  return url;
}

/** The reader's own idea of a clean page, so that a fixture holds no more than a report does. */
function cleaned(html: string): string {
  const { window } = new JSDOM(html);
  const global: Record<string, unknown> = globalThis;
  const before = { Element: global.Element, Node: global.Node };
  Object.assign(global, { Element: window.Element, Node: window.Node });
  try {
    return `<!doctype html>\n<!-- From a saved page, its contents removed; the words in it are invented. -->\n${censor(window.document)}\n`;
  } finally {
    Object.assign(global, before);
  }
}

function toKebab(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}
