// Owns the card's element in a stranger's page: makes it, keeps the page's shortcuts and the person's focus apart from
// it, takes it away again. One at a time.
import { type CardAction, renderCard } from './card';
import { cardStyle } from './card-style';
import { freeCorner } from './corner';
import { watchSeen } from './seen';

export interface CardContent {
  readonly title: string;
  /** Said below the title, for what is of use only while this page is open: then the card stays until it is answered. */
  readonly lines?: readonly string[];
  /** The first is the one that the card is there for, the last the quiet one. */
  readonly actions: readonly CardAction[];
}

/** How long the card stays when nobody points at it. */
export const stayMs = 15_000;

/** A live region that arrives together with its words is not read out. */
const sayAfterMs = 50;

/** Typed keys must not become Gmail's shortcuts, nor clicks the page's. */
const kept = ['click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'keydown', 'keyup', 'keypress', 'focusin'];

let shown: AbortController | undefined;

/** Replaces a card that is there. `onChoose` is called at most once, and not when the card leaves by itself. */
export function showCard(content: CardContent, signal: AbortSignal, onChoose: (id: string) => void): void {
  shown?.abort();
  if (signal.aborted) return;
  const life = new AbortController();
  shown = life;
  signal.addEventListener('abort', () => life.abort(), { signal: life.signal });
  const host = document.createElement('rebound-card');
  const root = makeRoot(host);
  const isSeen = watchSeen(host, life.signal);
  for (const type of kept) host.addEventListener(type, (event) => event.stopPropagation());

  const choose = (id: string) => {
    if (life.signal.aborted || !isSeen()) return;
    life.abort();
    onChoose(id);
  };
  const card = renderCard(content.actions, choose);
  root.append(card.element);
  document.documentElement.append(host);
  const findPlace = () => {
    host.dataset.corner = freeCorner(document, host.getBoundingClientRect(), host);
  };
  findPlace();
  const { title, lines = [] } = content;
  setTimeout(() => {
    card.say([title, ...lines]);
    if (lines.length > 0) findPlace();
  }, sayAfterMs);

  if (lines.length === 0) leaveByItself(host, life);
  life.signal.addEventListener('abort', () => host.remove());
}

function makeRoot(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardStyle);
  root.adoptedStyleSheets = [sheet];
  return root;
}

/** Not while the person points at it, has the keyboard in it, or is looking at another tab. */
function leaveByItself(host: HTMLElement, life: AbortController): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stay = () => clearTimeout(timer);
  const leave = () => {
    clearTimeout(timer);
    if (!document.hidden) timer = setTimeout(() => life.abort(), stayMs);
  };
  const { signal } = life;
  host.addEventListener('pointerenter', stay, { signal });
  host.addEventListener('focusin', stay, { signal });
  host.addEventListener('pointerleave', () => host.matches(':focus-within') || leave(), { signal });
  host.addEventListener('focusout', leave, { signal });
  document.addEventListener('visibilitychange', () => (document.hidden ? stay() : leave()), { signal });
  signal.addEventListener('abort', stay);
  leave();
}
