// How a field's selectors become a text. Looks only; what it returns is text, whatever the page put into it.
import { foldSpace } from '../page/dom';
import type { FieldSelector, PageTest } from './adapter';

/** What is longer was not written for a person to read. The worker refuses a message with a longer one. */
export const longest = { title: 300, company: 200, location: 200, wording: 160, date: 100, id: 2000 } as const;

/** Elements whose text nobody sees. */
const silent = new Set(['style', 'script', 'noscript', 'template', 'svg', 'title']);

/** The first selector that yields text wins. `undefined`: none does. */
export function readField(
  root: ParentNode,
  selectors: readonly FieldSelector[],
  seen: Seen,
  most: number = longest.title,
): string | undefined {
  for (const selector of selectors) {
    const [css, read] = toReader(selector);
    for (const element of matches(root, css)) {
      if (!seen(element)) continue;
      const text = foldSpace(read(element)).slice(0, most).trim();
      if (text !== '') return text;
    }
  }
  return undefined;
}

/** Whether an element counts. The cells of a visible row do, whatever the page tells screen readers of them. */
export type Seen = (element: Element) => boolean;

export const anyElement: Seen = () => true;

/** Drawn for the person. Unlike `isVisible` a dialog in front, which hides the rest from screen readers, is no matter. */
export const drawn: Seen = (element) => element.checkVisibility({ visibilityProperty: true });

/** Drawn, and not one of the panels that a page keeps ready behind `hidden` or `aria-hidden`. */
export const shown: Seen = (element) => drawn(element) && element.closest('[hidden], [aria-hidden="true"]') === null;

/** The first element that one of the selectors finds and `seen` lets through. */
export function findSeen(root: ParentNode, selectors: readonly string[], seen: Seen): Element | undefined {
  for (const selector of selectors) {
    for (const element of root.querySelectorAll(selector)) if (seen(element)) return element;
  }
  return undefined;
}

export function fitsPage(doc: Document, url: URL, test: PageTest, seen: Seen): boolean {
  if (!test.address.test(url.href)) return false;
  if (test.title !== undefined && !test.title.test(doc.title)) return false;
  if (test.noneOf !== undefined && findSeen(doc, test.noneOf, seen) !== undefined) return false;
  return test.anyOf === undefined || findSeen(doc, test.anyOf, seen) !== undefined;
}

function toReader(selector: FieldSelector): [css: string, read: (element: Element) => string] {
  if (typeof selector === 'string') return [selector, visibleText];
  if ('own' in selector) return [selector.own, ownText];
  const [css, attribute] = selector;
  return [css, (element) => element.getAttribute(attribute) ?? ''];
}

function* matches(root: ParentNode, css: string): Iterable<Element> {
  if (isElement(root) && root.matches(css)) yield root;
  yield* root.querySelectorAll(css);
}

/** Apps put `<style>` between the words. */
function visibleText(element: Element): string {
  return [...element.childNodes]
    .map((node) => (isElement(node) ? (silent.has(node.localName) ? '' : visibleText(node)) : textIn(node)))
    .join('');
}

/** The words directly inside, or else those of the first child that has some. */
function ownText(element: Element): string {
  const own = [...element.childNodes].map(textIn).join('');
  if (foldSpace(own) !== '') return own;
  for (const child of element.children) {
    const text = silent.has(child.localName) ? '' : ownText(child);
    if (text !== '') return text;
  }
  return '';
}

/** By its type, not its class: every frame and every test page has classes of its own. */
function isElement(node: Node | ParentNode): node is Element {
  return 'nodeType' in node && node.nodeType === 1;
}

function textIn(node: Node): string {
  return node.nodeType === 3 ? (node.nodeValue ?? '') : '';
}
