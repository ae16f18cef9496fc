// Components in jsdom: drawn, clicked, typed into, and looked at by axe (which cannot judge what needs a layout;
// tokens.test.ts and the stories in real browsers do).
import './speak-english';
import axe from 'axe-core';
import { type ComponentChildren, render as renderPreact } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, vi } from 'vitest';

export interface Drawn {
  readonly root: HTMLElement;
  /** The first element of that tag or role whose text or name contains `name`. */
  find(selector: string, name?: string): HTMLElement;
  has(selector: string, name?: string): boolean;
  click(selector: string, name?: string): Promise<void>;
  type(label: string, text: string): Promise<void>;
}

let shown: HTMLElement | undefined;

/** What is drawn must not outlive its test: an answer that comes late would be drawn where there is no page any more. */
afterEach(() => {
  if (shown !== undefined) renderPreact(null, shown);
});

export async function render(children: ComponentChildren): Promise<Drawn> {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement('main'));
  shown = root;
  await act(() => renderPreact(children, root));
  const all = (selector: string, name = '') =>
    [...root.querySelectorAll<HTMLElement>(selector)].filter((element) => nameOf(element).includes(name));
  const find = (selector: string, name?: string) => {
    const element = all(selector, name)[0];
    if (element === undefined) throw new Error(`No ${selector} “${name ?? ''}” in ${root.innerHTML}`);
    return element;
  };
  return {
    root,
    find,
    has: (selector, name) => all(selector, name).length > 0,
    click: (selector, name) => act(() => find(selector, name).click()),
    type: async (label, text) => {
      const id = find('label', label).getAttribute('for') ?? '';
      const field = document.getElementById(id) as HTMLInputElement;
      await act(() => {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      });
    },
  };
}

/** Waits until what was asked for has been answered and drawn: until `check` throws no more. */
export async function whenDrawn(check: () => void): Promise<void> {
  await vi.waitFor(
    async () => {
      await act(() => Promise.resolve());
      check();
    },
    { timeout: 10_000 },
  );
}

function nameOf(element: HTMLElement): string {
  return `${element.getAttribute('aria-label') ?? ''} ${element.textContent ?? ''}`;
}

export async function expectAccessible({ root }: Drawn): Promise<void> {
  const { violations } = await axe.run(root, {
    rules: {
      'color-contrast': { enabled: false },
      'label-content-name-mismatch': { enabled: false },
      region: { enabled: false },
    },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
