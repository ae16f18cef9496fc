// Small words for reading a page. They look, they never change it.

/** Visible to the person: no `display: none`, `visibility: hidden` or `hidden` on it or above it. */
export function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && element.closest('[aria-hidden="true"]') === null;
}

/** The first visible match of the first selector that has one. May be absent. */
export function find(root: ParentNode, ...selectors: readonly string[]): Element | undefined {
  for (const selector of selectors) {
    for (const element of root.querySelectorAll(selector)) if (isVisible(element)) return element;
  }
  return undefined;
}

/** Every visible match of the first selector that has one. */
export function findAll(root: ParentNode, ...selectors: readonly string[]): Element[] {
  for (const selector of selectors) {
    const visible = [...root.querySelectorAll(selector)].filter(isVisible);
    if (visible.length > 0) return visible;
  }
  return [];
}

export class MissingError extends Error {
  constructor(readonly field: string) {
    super(`The page has no ${field}`);
    this.name = 'MissingError';
  }
}

/** Like `find`, for what the reader cannot do without. */
export function need(field: string, root: ParentNode, ...selectors: readonly string[]): Element {
  const element = find(root, ...selectors);
  if (element === undefined) throw new MissingError(field);
  return element;
}

/** Text on one line: white space folded, soft hyphens and zero-width marks gone. */
export function textOf(node: Node | undefined): string {
  return foldSpace(node?.textContent ?? '');
}

export function foldSpace(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * The one match that belongs to `element`: looked for in it, then in what surrounds it, further and further out. Two
 * at the same distance are none, since the wrong one is worse.
 */
export function findNearest(
  element: Element,
  selector: string,
  counts: (match: Element) => boolean = () => true,
): Element | undefined {
  for (let scope: Element | null = element; scope !== null; scope = scope.parentElement) {
    const [match, ...others] = [...scope.querySelectorAll(selector)].filter((one) => isVisible(one) && counts(one));
    if (match !== undefined) return others.length === 0 ? match : undefined;
  }
  return undefined;
}

/** Only those elements that lie in none of the others. */
export function outermost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return [...all].filter((element) => {
    for (let outer = element.parentElement; outer !== null; outer = outer.parentElement) {
      if (all.has(outer)) return false;
    }
    return true;
  });
}

/** Does one of `elements` lie in a match of `selector`, or hold one? */
export function touches(elements: readonly Element[], selector: string): boolean {
  return elements.some((element) => element.closest(selector) !== null || element.querySelector(selector) !== null);
}

/** The matches of `selector` in `root`; with `near`, only those that hold one of its elements or lie in one. */
export function matchesNear(root: ParentNode, selector: string, near?: readonly Element[]): Element[] {
  if (near === undefined) return [...root.querySelectorAll(selector)];
  const around = near.map((element) => element.closest(selector)).filter((element) => element !== null);
  return [...new Set([...around, ...near.flatMap((element) => [...element.querySelectorAll(selector)])])];
}
