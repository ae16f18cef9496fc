// Telling a person outside the page. No company, no role: a lock screen is not private.
import { t } from '../i18n/t';
import { browser } from './browser';

/** A quiet system notification. Firefox refuses options that Chromium knows, so only what both know is used. */
export async function notifyOfUpdate(id: string): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/icon-128.png'),
    title: t('notification_title'),
    message: t('notification_message'),
  });
}

/** A number on the toolbar icon, in the accent colour; nothing at zero. */
export async function showBadge(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#1f6f6b' });
  await browser.action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) });
}

/** The popup where the browser lets us open it, else the same page in a small window. */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await browser.windows.create({
      url: browser.runtime.getURL('/popup.html'),
      type: 'popup',
      width: 400,
      height: 640,
    });
  }
}
