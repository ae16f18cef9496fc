// The classifier with all that it knows: the words of every language, and how much each of them weighs. Registered before
// the script that reads mail, for the same pages, and put where that one finds it. A file of its own: it changes for other
// reasons, and it is heavier than all the rest.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { type Classify, makeClassifier } from '@/lib/classify/classifier';
import { knowledge } from '@/lib/classify/knowledge';

declare global {
  /** Lives in the extension's own world, where no page can see it. */
  var reboundClassify: Classify | undefined;
}

export default defineContentScript({
  registration: 'runtime',
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    globalThis.reboundClassify = makeClassifier(knowledge);
  },
});
