// @vitest-environment jsdom
import '@/tests/support/speak-english';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { PageHead } from './PageHead';

test('the title of another page has the focus at once, never after a key was pressed elsewhere', async () => {
  const root = document.body.appendChild(document.createElement('main'));
  await act(() => render(<PageHead key="one" title="Applications" />, root));
  expect(document.activeElement).toBe(document.body);
  // Without `act`, as in a browser: whoever is fast presses a key before the next frame.
  render(<PageHead key="two" title="Juniper Lane" />, root);
  expect(document.activeElement?.textContent).toBe('Juniper Lane');
  expect(document.title).toContain('Juniper Lane');
  render(null, root);
});
