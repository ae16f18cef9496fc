// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type Change, watch } from './watch';

const list = () => [...document.querySelectorAll('#list')];

beforeEach(() => {
  document.body.innerHTML = '<main><ul id="list"><li>one</li></ul></main>';
});

afterEach(() => {
  Object.defineProperty(document, 'hidden', { configurable: true, value: false });
});

function begin(containers = list) {
  const visit = new AbortController();
  // A watcher that goes on would ask for frames of a page that is torn down.
  onTestFinished(() => visit.abort());
  const changes: Change[] = [];
  watch(containers, visit.signal, (change) => changes.push(change));
  return { visit, changes };
}

function add(text: string): HTMLElement {
  const item = document.createElement('li');
  item.textContent = text;
  document.querySelector('#list')?.append(item);
  return item;
}

function show(visible: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: !visible });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** When observers are told of the next change: those made earlier before this one. */
const nextNotice = () =>
  new Promise((resolve) => new MutationObserver(resolve).observe(document, { childList: true, subtree: true }));

const frames = async (count = 2) => {
  for (let frame = 0; frame < count; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

describe('watch', () => {
  it('tells what was added, once for all of a frame', async () => {
    const { changes } = begin();
    const items = [add('two'), add('three')];
    await frames();
    expect(changes).toEqual([{ kind: 'added', elements: items }]);
  });

  it('does not care for attributes, or for what was added and taken away again', async () => {
    const { changes } = begin();
    document.querySelector('li')?.classList.add('unread');
    add('two').remove();
    await frames();
    expect(changes).toEqual([]);
  });

  it('names the element whose words were replaced', async () => {
    const { changes } = begin();
    const item = document.querySelector('li');
    item?.replaceChildren('other words');
    await frames();
    expect(changes).toEqual([{ kind: 'added', elements: [item] }]);
  });

  it('follows a container that the page replaces', async () => {
    const { changes } = begin(() => [...document.querySelectorAll('main, #list')]);
    document.querySelector('main')?.replaceChildren();
    await frames();
    const fresh = document.createElement('ul');
    fresh.id = 'list';
    document.querySelector('main')?.append(fresh);
    await frames();
    expect(changes.at(-1)).toEqual({ kind: 'everything' });
    const item = add('new');
    await frames();
    expect(changes.at(-1)).toEqual({ kind: 'added', elements: [item] });
  });

  const freshList = () => {
    const fresh = document.createElement('ul');
    fresh.id = 'list';
    return fresh;
  };

  async function expectFollowed(changes: Change[]) {
    await frames();
    expect(changes.at(-1)).toEqual({ kind: 'everything' });
    const item = add('new');
    await frames();
    expect(changes.at(-1)).toEqual({ kind: 'added', elements: [item] });
  }

  it('follows a container that is replaced as a whole', async () => {
    const { changes } = begin();
    list()[0]?.replaceWith(freshList());
    await expectFollowed(changes);
  });

  it('follows one that goes with all that is around it', async () => {
    const { changes } = begin();
    const main = document.createElement('main');
    main.append(freshList());
    document.querySelector('main')?.replaceWith(main);
    await expectFollowed(changes);
  });

  it('follows one that comes back later, elsewhere', async () => {
    const { changes } = begin();
    document.querySelector('main')?.remove();
    await frames();
    const box = document.createElement('div');
    document.body.append(box);
    await frames();
    box.append(freshList());
    await expectFollowed(changes);
  });

  it('waits for one that is not there yet', async () => {
    document.body.replaceChildren();
    const { changes } = begin();
    document.body.append(freshList());
    await expectFollowed(changes);
  });

  it('does not care for what is added beside a container', async () => {
    const { changes } = begin();
    document.querySelector('main')?.append(document.createElement('p'));
    document.body.append('words');
    await frames();
    expect(changes).toEqual([]);
  });

  it('does no work while the page is hidden, and then says that everything may be new', async () => {
    const { changes } = begin();
    show(false);
    const frame = vi.spyOn(globalThis, 'requestAnimationFrame');
    const noticed = nextNotice();
    add('two');
    await noticed;
    expect(changes).toEqual([]);
    expect(frame).not.toHaveBeenCalled();
    show(true);
    await frames();
    expect(changes).toEqual([{ kind: 'everything' }]);
    const item = add('three');
    await frames();
    expect(changes.at(-1)).toEqual({ kind: 'added', elements: [item] });
  });

  it('ends with the visit', async () => {
    const { visit, changes } = begin();
    visit.abort();
    add('two');
    show(false);
    show(true);
    await frames();
    expect(changes).toEqual([]);
  });
});
