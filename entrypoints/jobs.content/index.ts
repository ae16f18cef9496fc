// Reads job sites as the person visits them, and tells the worker what they show. Nothing is drawn into the page, nothing
// of it is changed. Registered at run time, for the sites that the person switched on.
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Sighting } from '@/lib/domain/sighting';
import { report } from '@/lib/messages/report';
import { watchVisits } from '@/lib/page/visit';
import { native } from '@/lib/platform/native';
import { readsFrame } from '@/lib/sites/read';
import { readVisit } from '@/lib/sites/read-visit';

declare global {
  /** Whether the script that runs in this document can still be heard. Lives in the extension's own world. */
  var reboundJobs: (() => boolean) | undefined;
}

export default defineContentScript({
  registration: 'runtime',
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    // A page can be given the script twice: as it loads, and when its site is switched on.
    if (globalThis.reboundJobs?.() === true) return;
    if (window.top !== window.self && !readsFrame(new URL(location.href))) return;

    const life = new AbortController();
    globalThis.reboundJobs = () => !life.signal.aborted && native().runtime?.id !== undefined;
    const tell = async (sighting: Sighting) => {
      const { kind } = await report('recordSighting', sighting);
      // The extension was updated or removed, or the site was switched off: this script speaks to nobody.
      if (kind === 'gone' || kind === 'off') life.abort();
    };
    watchVisits(life.signal, (visit) => void readVisit(visit, tell));
  },
});
