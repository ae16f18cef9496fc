// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { showCard, stayMs } from './page-card';

const content = {
  title: 'Rebound noted an update',
  actions: [
    { id: 'open', label: 'Open' },
    { id: 'later', label: 'Later' },
    { id: 'dismiss', label: 'Dismiss' },
  ],
};

let root: ShadowRoot | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync() {}
    },
  );
  // Nobody outside can look into a closed shadow root; a test has to stand where it is made.
  const attachShadow = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    root = attachShadow.call(this, init);
    return root;
  });
});

afterEach(() => {
  vi.advanceTimersByTime(stayMs);
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const host = () => document.querySelector('rebound-card');
const button = (label: string) => {
  const found = [...(root?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === label);
  if (found === undefined) throw new Error(`no button ${label}`);
  return found;
};

function show(onChoose: (id: string) => void = () => {}, signal = new AbortController().signal): void {
  showCard(content, signal, onChoose);
  vi.advanceTimersByTime(100);
}

describe('the card in a mail page', () => {
  it('says its words politely and offers three actions', () => {
    show();
    expect(root?.querySelector('[role=status]')?.textContent).toBe('Rebound noted an update');
    expect([...(root?.querySelectorAll('button') ?? [])].map(({ textContent }) => textContent)).toEqual([
      'Open',
      'Later',
      'Dismiss',
    ]);
  });

  it('is closed to the page, and writes nothing into it but one empty element', () => {
    show();
    expect(host()?.shadowRoot).toBeNull();
    expect(host()?.textContent).toBe('');
    expect(document.querySelectorAll('style, link, script')).toHaveLength(0);
  });

  it('takes no focus, and can be reached with the keyboard', () => {
    const input = document.createElement('input');
    document.body.append(input);
    input.focus();
    show();
    expect(document.activeElement).toBe(input);
    expect([...(root?.querySelectorAll('button') ?? [])].every(({ tabIndex }) => tabIndex === 0)).toBe(true);
  });

  it('with reasons says them too, and stays until it is answered or its message is left', () => {
    const message = new AbortController();
    showCard({ ...content, lines: ['It asks for money.'] }, message.signal, () => {});
    vi.advanceTimersByTime(stayMs * 3);
    const said = [...(root?.querySelectorAll('[role=status] p') ?? [])].map(({ textContent }) => textContent);
    expect(said).toEqual(['Rebound noted an update', 'It asks for money.']);
    message.abort();
    expect(host()).toBeNull();
  });

  it('tells the choice once and goes', () => {
    const onChoose = vi.fn();
    show(onChoose);
    const open = button('Open');
    open.click();
    open.click();
    expect(onChoose.mock.calls).toEqual([['open']]);
    expect(host()).toBeNull();
  });

  it('leaves by itself, without a choice', () => {
    const onChoose = vi.fn();
    show(onChoose);
    vi.advanceTimersByTime(stayMs);
    expect(host()).toBeNull();
    expect(onChoose).not.toHaveBeenCalled();
  });

  it.each(['pointerenter', 'focusin'])('stays while it is used: %s', (type) => {
    show();
    host()?.dispatchEvent(new Event(type));
    vi.advanceTimersByTime(stayMs * 3);
    expect(host()).not.toBeNull();
    host()?.dispatchEvent(new Event(type === 'focusin' ? 'focusout' : 'pointerleave'));
    vi.advanceTimersByTime(stayMs);
    expect(host()).toBeNull();
  });

  it('waits for the person to come back to the tab', () => {
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    show();
    vi.advanceTimersByTime(stayMs * 3);
    expect(host()).not.toBeNull();
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    vi.advanceTimersByTime(stayMs);
    expect(host()).toBeNull();
  });

  it("keeps typed keys and clicks from the page's shortcuts", () => {
    const shortcut = vi.fn();
    for (const type of ['keydown', 'keypress', 'keyup', 'click']) document.addEventListener(type, shortcut);
    show();
    button('Later').dispatchEvent(new KeyboardEvent('keydown', { key: 'e', bubbles: true, composed: true }));
    button('Later').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(shortcut).not.toHaveBeenCalled();
  });

  it('is there once, with the latest news', () => {
    const [first, second] = [vi.fn(), vi.fn()];
    show(first);
    show(second);
    expect(document.querySelectorAll('rebound-card')).toHaveLength(1);
    button('Dismiss').click();
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledWith('dismiss');
  });

  it('goes with the script that showed it', () => {
    const script = new AbortController();
    show(() => {}, script.signal);
    script.abort();
    expect(host()).toBeNull();
    show(() => {}, script.signal);
    expect(host()).toBeNull();
  });

  it('refuses a click while the browser says that it cannot be seen', () => {
    let tell: (entries: { isVisible: boolean }[]) => void = () => {};
    class Entry {}
    Object.defineProperty(Entry.prototype, 'isVisible', { value: false });
    vi.stubGlobal('IntersectionObserverEntry', Entry);
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(callback: typeof tell) {
          tell = callback;
        }
        observe() {}
        disconnect() {}
      },
    );
    const onChoose = vi.fn();
    show(onChoose);
    tell([{ isVisible: false }]);
    button('Open').click();
    expect(onChoose).not.toHaveBeenCalled();
    tell([{ isVisible: true }]);
    button('Open').click();
    expect(onChoose).toHaveBeenCalledWith('open');
  });
});

describe('the place of the card', () => {
  const stand = (selector: string, html: string) => {
    document.body.innerHTML = html;
    const element = document.querySelector(selector) as Element;
    vi.spyOn(element, 'getBoundingClientRect').mockReturnValue({ width: 120 } as DOMRect);
    // jsdom has no layout: this element fills the lower right quarter.
    document.elementsFromPoint = (x, y) =>
      x > window.innerWidth / 2 && y > window.innerHeight / 2 ? [element] : [document.body];
  };

  afterEach(() => {
    Reflect.deleteProperty(document, 'elementsFromPoint');
    document.body.innerHTML = '';
  });

  it.each([
    ['a message is being written', '<div contenteditable="true"></div>', 'bottom-left'],
    ['a dialog is open', '<div role="dialog"></div>', 'bottom-left'],
    ['the button to answer is', '<span role="link">Reply</span>', 'bottom-left'],
    ['there is only the page', '<p>words</p>', 'bottom-right'],
  ])('where %s', (_, html, corner) => {
    stand('body > *', html);
    show();
    expect(host()?.getAttribute('data-corner')).toBe(corner);
  });
});
