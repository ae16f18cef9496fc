// The fake browser has no messages of its own: it speaks the English ones, filled in as the real one does it.
import { fakeBrowser } from 'wxt/testing/fake-browser';
import messages from '../../public/_locales/en/messages.json';

const texts: Readonly<Record<string, { readonly message: string }>> = messages;

Object.assign(fakeBrowser.i18n, {
  getUILanguage: () => 'en-US',
  getMessage: (key: string, values: string | string[] = []) => {
    const filled = [values].flat();
    return (texts[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => filled[Number(place) - 1] ?? '');
  },
});
