// What the person sees in their mail: that there is something, never what. Whoever looks over their shoulder, and the
// page itself, learns no more than that. Plain elements: for a line of text and three buttons, a library would be an
// eighth of all that a content script may weigh.

export interface CardAction {
  readonly id: string;
  readonly label: string;
}

export interface Card {
  readonly element: HTMLElement;
  /** Read out politely by a screen reader, one paragraph each. */
  say(words: readonly string[]): void;
}

const svg = 'http://www.w3.org/2000/svg';

export function renderCard(actions: readonly CardAction[], onChoose: (id: string) => void): Card {
  const words = document.createElement('div');
  words.setAttribute('role', 'status');
  const header = document.createElement('header');
  header.append(renderMark(), words);
  const footer = document.createElement('footer');
  footer.append(
    ...actions.map(({ id, label }, index) => {
      const button = document.createElement('button');
      button.type = 'button';
      // A single one is a quiet way out.
      const isFirst = index === 0 && actions.length > 1;
      button.className = isFirst ? 'first' : index > 0 && index === actions.length - 1 ? 'last' : '';
      button.textContent = label;
      button.addEventListener('click', () => onChoose(id));
      return button;
    }),
  );
  const element = document.createElement('section');
  element.setAttribute('aria-label', 'Rebound');
  // The page may be written in the other direction than the browser.
  element.dir = 'auto';
  element.append(header, footer);
  return {
    element,
    say: (texts) => {
      for (const text of texts) words.appendChild(document.createElement('p')).textContent = text;
    },
  };
}

/** The arc that comes back up, as in components/ui/Mark.tsx. */
function renderMark(): SVGElement {
  const mark = document.createElementNS(svg, 'svg');
  mark.setAttribute('viewBox', '0 0 32 32');
  mark.setAttribute('aria-hidden', 'true');
  const arc = document.createElementNS(svg, 'path');
  arc.setAttribute('d', 'M5 8.5C7.5 19 12 24 16.5 24 21.5 24 25 18 26.5 10.5M26.6 6.4v0');
  mark.append(arc);
  return mark;
}
