// Reads the mailbox that the person has open, and tells the worker what an answer to an application said. The only thing
// drawn into the page is a small card. Registered at run time, for the mail services that the person switched on.
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Sighting } from '@/lib/domain/sighting';
import { isReadFromAbove } from '@/lib/mail/frames';
import type { Hint } from '@/lib/mail/mail-teller';
import { readVisit } from '@/lib/mail/read-visit';
import type { Reports } from '@/lib/messages/protocol';
import { report } from '@/lib/messages/report';
import { watchVisits } from '@/lib/page/visit';
import { native } from '@/lib/platform/native';
import { makeCards } from './cards';

interface Running {
  isHeard(): boolean;
  stop(): void;
}

declare global {
  /** The script that runs in this document. Lives in the extension's own world, where no page can see it. */
  var reboundMail: Running | undefined;
}

export default defineContentScript({
  registration: 'runtime',
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    // Put there by a script that is registered before this one. Without it nothing could be judged.
    const classify = globalThis.reboundClassify;
    if (classify === undefined) return;
    // A page can be given the script twice; and after an update the old one is still there, and deaf.
    if (globalThis.reboundMail?.isHeard() === true || isReadFromAbove(window)) return;
    globalThis.reboundMail?.stop();

    const life = new AbortController();
    const readers = new AbortController();
    life.signal.addEventListener('abort', () => readers.abort());
    globalThis.reboundMail = {
      isHeard: () => !readers.signal.aborted && native().runtime?.id !== undefined,
      stop: () => life.abort(),
    };
    const cards = makeCards(life.signal);
    const onTop = window.top === window.self;

    const hear = async <Kind extends keyof Reports>(kind: Kind, payload: Reports[Kind]['payload']) => {
      const answer = await report(kind, payload);
      if ((answer.kind === 'gone' || answer.kind === 'off') && !readers.signal.aborted) {
        readers.abort();
        if (answer.kind === 'gone' && onTop) cards.sayReload();
      }
      return answer.kind === 'heard' ? answer : undefined;
    };
    const tell = async (sighting: Sighting, hint: Hint | undefined, visit: AbortSignal): Promise<boolean> => {
      const answer = await hear('recordSighting', sighting);
      if (answer === undefined) return false;
      const messageKey = sighting.of === 'mail' ? sighting.messageKey : '';
      if (onTop) await cards.tell({ id: answer.reply.nudgeId, messageKey }, hint, visit);
      return true;
    };
    const askCorrections = async (adapter: string) => (await hear('askCorrections', { adapter }))?.reply;
    const desk = { classify, askCorrections, told: new Set<string>() };
    watchVisits(readers.signal, (visit) => {
      void readVisit(visit, { ...desk, tell: (sighting, hint) => tell(sighting, hint, visit.signal) });
    });
  },
});
