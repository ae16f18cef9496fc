// Where the card may lie: bottom right, unless somebody is writing or about to answer there.

export type Corner = 'bottom-right' | 'bottom-left' | 'top-right';

const corners: readonly Corner[] = ['bottom-right', 'bottom-left', 'top-right'];

const writing = '[contenteditable="true"], [role="textbox"], [role="dialog"], textarea, input';
const answering = 'button, [role="button"], [role="link"]';

/** A row of a list is a link too, and as wide as the page. */
const widestButton = 300;

const edge = 16;
const topEdge = 72;

export interface Size {
  readonly width: number;
  readonly height: number;
}

export function freeCorner(doc: Document, card: Size, own: Element): Corner {
  const view = doc.defaultView;
  if (view === null || typeof doc.elementsFromPoint !== 'function') return 'bottom-right';
  const screen = { width: view.innerWidth, height: view.innerHeight };
  return corners.find((corner) => isFree(doc, corner, card, screen, own)) ?? 'bottom-right';
}

function isFree(doc: Document, corner: Corner, card: Size, screen: Size, own: Element): boolean {
  const left = corner === 'bottom-left' ? edge : screen.width - edge - card.width;
  const top = corner === 'top-right' ? topEdge : screen.height - edge - card.height;
  const steps = [0.02, 0.25, 0.5, 0.75, 0.98];
  return steps.every((x) =>
    steps.every((y) =>
      doc
        .elementsFromPoint(left + x * card.width, top + y * card.height)
        .every((element) => element === own || !isBusy(element)),
    ),
  );
}

function isBusy(element: Element): boolean {
  if (element.closest(writing) !== null) return true;
  const button = element.closest(answering);
  return button !== null && button.getBoundingClientRect().width < widestButton;
}
