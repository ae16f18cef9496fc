// The cards in a mail page: that there is news, why a second look is wise before answering, that the script has grown deaf.
import { cautionLines } from '@/components/page/caution-lines';
import { showCard } from '@/components/page/page-card';
import { t } from '@/lib/i18n/t';
import type { Hint } from '@/lib/mail/mail-teller';
import type { CardChoice } from '@/lib/messages/protocol';
import { report } from '@/lib/messages/report';

const choices: readonly CardChoice[] = ['open', 'later', 'dismiss'];

export interface Nudge {
  readonly id: string | null;
  readonly messageKey: string;
}

export interface Cards {
  /** `messageKey`: what the nudge is about. `visit`: a hint is about the message that is open, and goes with it. */
  tell(nudge: Nudge, hint: Hint | undefined, visit: AbortSignal): Promise<void>;
  sayReload(): void;
}

/** The words are asked for now: once the extension was updated, it answers no more. */
export function makeCards(life: AbortSignal): Cards {
  const labels = { open: t('card_open'), later: t('card_later'), dismiss: t('card_dismiss') };
  const actions = choices.map((id) => ({ id, label: labels[id] }));
  const news = { title: t('card_noted'), actions };
  const second = { title: t('caution_title'), actions: actions.slice(-1) };
  const deaf = { title: t('card_reload'), actions: [{ id: 'close', label: t('card_close') }] };
  /** News that a row brought, and that nobody has answered when its message is opened. */
  const unanswered = new Map<string, string>();
  return {
    async tell({ id, messageKey }, hint, visit) {
      if (id !== null) unanswered.set(messageKey, id);
      const lines = hint === undefined ? [] : await linesOf(hint);
      if (id === null && lines.length === 0) return;
      const nudgeId = unanswered.get(messageKey);
      const card = { ...(nudgeId === undefined ? second : news), lines };
      showCard(card, lines.length > 0 ? visit : life, (choice) => {
        unanswered.delete(messageKey);
        if (nudgeId !== undefined) void report('chooseOnCard', { nudgeId, choice: choice as CardChoice });
        if (hint !== undefined && choice !== 'later') void ask(hint, true);
      });
    },
    sayReload: () => showCard(deaf, life, () => {}),
  };
}

function ask({ adapter, messageKey }: Hint, dismiss: boolean) {
  return report('hintAboutMail', { adapter, messageKey, dismiss });
}

/** None when the person has dismissed them before. */
async function linesOf(hint: Hint): Promise<string[]> {
  const answer = await ask(hint, false);
  return answer.kind === 'heard' && !answer.reply.dismissed ? cautionLines(hint.cautions, hint.company) : [];
}
