// The card in a mail page, as someone who listens to the page meets it. Its shadow root is closed, so that the page
// cannot look in, and neither can Playwright; the accessibility tree shows it all the same.
import type { CDPSession, Page } from '@playwright/test';

/** A node of the accessibility tree, as far as it matters here. */
interface Node {
  readonly nodeId: string;
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
}

const saying = (node: Node): string => String(node.name?.value ?? '');

/** What the card says; empty when there is none. For `expect.poll`. */
export function cardWords(page: Page): Promise<string> {
  return withCard(page, async (nodes) => {
    const texts = nodes.filter(({ role }) => role?.value === 'StaticText').map(saying);
    const buttons = new Set(nodes.filter(({ role }) => role?.value === 'button').map(saying));
    return texts.filter((text) => !buttons.has(text)).join(' ');
  });
}

/** A click of the mouse on the card's button of that name. */
export async function clickCard(page: Page, name: string): Promise<void> {
  const middle = await withCard(page, async (nodes, session) => {
    const button = nodes.find((node) => node.role?.value === 'button' && saying(node) === name);
    if (button?.backendDOMNodeId === undefined) throw new Error(`The card has no button "${name}"`);
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: button.backendDOMNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.content;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  });
  await page.mouse.click(middle.x, middle.y);
}

/** The nodes of the accessibility tree inside the card. */
async function withCard<Result>(
  page: Page,
  look: (nodes: readonly Node[], session: CDPSession) => Promise<Result>,
): Promise<Result> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node as Node]));
    const inside: Node[] = [];
    const collect = (node: Node | undefined) => {
      if (node === undefined) return;
      inside.push(node);
      for (const id of node.childIds ?? []) collect(byId.get(id));
    };
    collect(nodes.find((node) => node.role?.value === 'region' && saying(node) === 'Rebound'));
    return await look(inside, session);
  } finally {
    await session.detach();
  }
}
