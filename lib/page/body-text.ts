// The words of a mail as the person sees them: without what is hidden, without the older mail that is quoted below,
// one line per paragraph. The body is a stranger's HTML: it is only walked over, never used as markup.
import { isVisible } from './dom';

export interface BodyText {
  readonly text: string;
  /** Absolute http addresses, in the order of the page, each once. */
  readonly links: readonly string[];
}

/** Far beyond any answer to an application; a mail of megabytes must not hold up the page. */
export const maxBodyLength = 200_000;

const maxLinks = 300;

const blocks = new Set(
  'address article blockquote br dd div dl dt footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody td th tr ul'.split(
    ' ',
  ),
);

const unread = new Set(
  'audio button canvas head iframe input noscript object script select style svg textarea title video'.split(' '),
);

/** `without`: selectors of quotes and of the service's own buttons. */
export function readBody(bodies: readonly Element[], without: string): BodyText {
  const walk: Walk = { without, pieces: [], length: 0, links: new Set() };
  for (const body of bodies) {
    readElement(body, walk);
    walk.pieces.push('\n');
  }
  return { text: tidy(walk.pieces.join('')), links: [...walk.links] };
}

/** The same on one line, for a subject or a snippet. */
export function readLine(element: Element, without: string): string {
  return readBody([element], without).text.replace(/\n+/g, ' ');
}

interface Walk {
  readonly without: string;
  readonly pieces: string[];
  length: number;
  readonly links: Set<string>;
}

function readElement(element: Element, walk: Walk): void {
  const name = element.localName;
  if (walk.length > maxBodyLength || unread.has(name) || !isVisible(element)) return;
  if (walk.without !== '' && element.matches(walk.without)) return;
  const breaks = blocks.has(name);
  if (breaks) walk.pieces.push('\n');
  if (name === 'img') add(element.hasAttribute('data-emoji') ? element.getAttribute('alt') : null, walk);
  if (name === 'a') addLink(element, walk);
  for (const child of element.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) add(child.nodeValue, walk);
    else if (child.nodeType === Node.ELEMENT_NODE) readElement(child as Element, walk);
  }
  if (breaks && name !== 'br') walk.pieces.push('\n');
}

function add(text: string | null, walk: Walk): void {
  const kept = (text ?? '').slice(0, Math.max(0, maxBodyLength - walk.length));
  walk.length += kept.length;
  walk.pieces.push(kept.replace(/\s+/g, ' '));
}

function addLink(element: Element, walk: Walk): void {
  const href = element.getAttribute('href') ?? '';
  if (/^https?:\/\//i.test(href) && URL.canParse(href) && walk.links.size < maxLinks) walk.links.add(href);
}

function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
