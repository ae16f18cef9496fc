// The words of every language, put where the script that reads mail finds them. Registered before it, for the same
// pages. A file of its own: it is only data, it changes for other reasons, and it is heavier than the rest.
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { LanguageData } from '@/lib/classify/concepts';
import { languages } from '@/lib/classify/languages';

declare global {
  /** Lives in the extension's own world, where no page can see it. */
  var reboundLanguages: readonly LanguageData[] | undefined;
}

export default defineContentScript({
  registration: 'runtime',
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    globalThis.reboundLanguages = languages;
  },
});
