// The worker. It dies after half a minute of quiet: every listener is registered synchronously, and nothing that
// matters is kept in a variable.
import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '@/lib/messages/serve';
import { browser } from '@/lib/platform/browser';
import { openPopup } from '@/lib/platform/notify';
import { injectIntoOpenTabs, registerContentScripts } from './content-scripts';
import { makeDoor } from './door';
import { tellWhatIsDue } from './telling';

export default defineBackground(() => {
  serve(makeDoor());

  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Old scripts live on in open pages after an update, unheard; a page that has a new one already takes no second.
    void registerContentScripts().then(() => injectIntoOpenTabs());
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.runtime.onStartup.addListener(() => void registerContentScripts());
  browser.permissions.onAdded.addListener(({ origins }) => {
    void registerContentScripts().then(() => injectIntoOpenTabs(origins));
  });
  browser.permissions.onRemoved.addListener(() => void registerContentScripts());
  browser.alarms.onAlarm.addListener(() => void tellWhatIsDue().catch(() => undefined));
  browser.notifications.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    void openPopup();
  });

  // At every start of the worker: an alarm may have been lost with the browser, or have come while it was closed.
  void tellWhatIsDue().catch(() => undefined);
});
