// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { render } from '@/tests/support/render';
import { SettingsPage } from './SettingsPage';

test('two switches turned at once each send their own change, and nothing of the other', async () => {
  const sent = vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({ reply: null });
  const drawn = await render(<SettingsPage now={0} />);
  await act(async () => undefined);
  await drawn.click('label', 'Ask me before anything is recorded');
  await drawn.click('label', 'Notify me outside the browser');
  expect(sent.mock.calls.flat()).toMatchObject([
    { kind: 'saveSettings', payload: { everythingWaits: true } },
    { kind: 'saveSettings', payload: { systemNotifications: false } },
  ]);
});
