// Indeed names a posting by a job key, sixteen hexadecimal digits, the same on every country's host. In the two-pane
// search the address changes before the pane does: an id that only the address has could be given to the wrong job.
import type { FieldSelector } from '../adapter';
import { anyElement, longest, readField } from '../read-field';

/** Alone, or as `jk`, `vjk` (two-pane) or `fromjk` (a link out of the posting). */
export const jobKey = /(?:^|[?&](?:v|from)?jk=)([0-9a-f]{16})(?![0-9a-z])/i;

const panes = ['.jobsearch-JobComponent', '#jobsearch-ViewjobPaneWrapper', '.jobsearch-RightPane'];

/** Where a posting names itself. */
const ownKeys: readonly FieldSelector[] = [
  ['[data-indeed-apply-jk]', 'data-indeed-apply-jk'],
  // The company's page and "apply on company site", seen December 2025 to August 2026.
  ['[data-testid="inlineHeader-companyName"] a[href*="fromjk="]', 'href'],
  ['[href*="/applystart?"]', 'href'],
  ['.jobsearch-HeaderContainer [href*="jk="]', 'href'],
  ['img[src*="/conv/orgIndApp"]', 'src'],
];

/** `undefined` when no id is to be had, or the pane still shows another posting than the address names. */
export function readPostingId(doc: Document, url: URL): string | undefined {
  const addressed = keyIn(url.searchParams.get('vjk') ?? url.searchParams.get('jk') ?? '');
  const shown = shownKeys(doc);
  if (addressed === undefined) return shown[0];
  if (shown.length > 0) return shown.includes(addressed) ? addressed : undefined;
  return isAlone(url) || isNamedInList(doc, addressed) ? addressed : undefined;
}

function shownKeys(doc: Document): string[] {
  const pane = panes.map((selector) => doc.querySelector(selector)).find((element) => element !== null) ?? doc;
  return ownKeys.flatMap((selector) => keyIn(readField(pane, [selector], anyElement, longest.id) ?? '') ?? []);
}

/** A page of one posting is loaded for its address; nothing of another can be left over. */
function isAlone({ pathname }: URL): boolean {
  return /\/viewjob$/.test(pathname);
}

/** The list beside the pane has this key on a card whose title the pane shows too. */
function isNamedInList(doc: Document, key: string): boolean {
  const title = readField(doc, [{ own: '[data-testid="jobsearch-JobInfoHeader-title"]' }], anyElement);
  const card = readField(doc, [`[data-jk="${key}"]`], anyElement);
  return title !== undefined && title === card;
}

/**
 * The confirmation page has the key in the address of a conversion pixel, in an image or, percent-encoded as often as
 * it was handed on, in the page's state. Two different keys name none.
 */
export function readSubmittedId(doc: Document): string | undefined {
  const pixels = [...doc.querySelectorAll('img[src*="orgIndApp"]')].map((image) => image.getAttribute('src') ?? '');
  const state = [...doc.querySelectorAll('script:not([src])')].map((script) => script.textContent ?? '');
  const keys = new Set([...pixels, ...state].flatMap(keysInPixel));
  const [only] = keys;
  return keys.size === 1 ? only : undefined;
}

const pixelKey =
  /\/?orgIndApp[^"'\s]{1,600}?(?:[?&]|\\u0026|%(?:25){0,6}26)jk(?:=|%(?:25){0,6}3D)([0-9a-f]{16})(?![0-9a-z])/gi;

function keysInPixel(text: string): string[] {
  return [...text.matchAll(pixelKey)].flatMap((match) => match[1]?.toLowerCase() ?? []);
}

function keyIn(text: string): string | undefined {
  return jobKey.exec(text)?.[1]?.toLowerCase();
}
