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
