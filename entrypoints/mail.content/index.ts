// Reads the mailbox that the person has open, and tells the worker what an answer to an application said. The only thing
// drawn into the page is a small card. Registered at run time, for the mail services that the person switched on.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { showCard } from '@/components/page/page-card';
import { makeClassifier } from '@/lib/classify/classifier';
import type { Sighting } from '@/lib/domain/sighting';
import { t } from '@/lib/i18n/t';
import { isReadFromAbove } from '@/lib/mail/frames';
import { readVisit } from '@/lib/mail/read-visit';
import type { CardChoice } from '@/lib/messages/protocol';
import { report } from '@/lib/messages/report';
import { watchVisits } from '@/lib/page/visit';
import { native } from '@/lib/platform/native';

interface Running {
  isHeard(): boolean;
  stop(): void;
}

declare global {
  /** The script that runs in this document. Lives in the extension's own world, where no page can see it. */
  var reboundMail: Running | undefined;
}

const choices: readonly CardChoice[] = ['open', 'later', 'dismiss'];

export default defineContentScript({
  registration: 'runtime',
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    // Put there by a script that is registered before this one. Without it nothing could be judged.
    const knowledge = globalThis.reboundKnowledge;
    if (knowledge === undefined) return;
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
    // Asked for now: once the extension was updated, it answers no more.
    const labels = { open: t('card_open'), later: t('card_later'), dismiss: t('card_dismiss') };
    const news = { title: t('card_noted'), actions: choices.map((id) => ({ id, label: labels[id] })) };
    const deaf = { title: t('card_reload'), actions: [{ id: 'close', label: t('card_close') }] };
    const onTop = window.top === window.self;

    const tell = async (sighting: Sighting): Promise<boolean> => {
      const answer = await report('recordSighting', sighting);
      if ((answer.kind === 'gone' || answer.kind === 'off') && !readers.signal.aborted) {
        readers.abort();
        if (answer.kind === 'gone' && onTop) showCard(deaf, life.signal, () => {});
      }
      const nudgeId = answer.kind === 'heard' ? answer.reply.nudgeId : null;
      if (nudgeId !== null && onTop) {
        showCard(news, life.signal, (choice) => void report('chooseOnCard', { nudgeId, choice: choice as CardChoice }));
      }
      return answer.kind === 'heard';
    };
    const classify = makeClassifier(knowledge);
    const desk = { classify, tell, told: new Set<string>() };
    watchVisits(readers.signal, (visit) => void readVisit(visit, desk));
  },
});
