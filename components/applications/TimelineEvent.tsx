// One event of a story: what happened, when, the words that said so. Taken back, it stays readable but steps aside.

import { Icon } from '@/components/ui/Icon';
import * as icons from '@/components/ui/icons';
import { When } from '@/components/ui/When';
import type { SayableLabel } from '@/lib/domain/answers';
import type { ApplicationEvent, Relabelling } from '@/lib/domain/event';
import type { Instant } from '@/lib/domain/sighting';
import { t } from '@/lib/i18n/t';
import { Evidence } from './Evidence';
import { MomentActions } from './MomentActions';
import { SaidFacts } from './SaidFacts';
import { faceOf, tellEvent } from './story';

export interface TimelineEventProps {
  readonly event: ApplicationEvent;
  readonly undone: boolean;
  /** What the person said of it. */
  readonly word: Relabelling | undefined;
  readonly now: Instant;
  readonly onUndo: () => void;
  readonly onBringBack: () => void;
  readonly onSay: (right: SayableLabel | null) => void;
}

export function TimelineEvent({ event, undone, word, now, ...actions }: TimelineEventProps) {
  const face = faceOf(event.kind);
  const sentence = tellEvent(event);
  const { note } = event.details;
  return (
    <li class={`moment ${undone ? 'moment-undone' : `tone-${face.tone}`}`}>
      <span class="moment-mark">
        <Icon icon={undone ? icons.undo2 : face.icon} />
      </span>
      <div class="moment-body">
        <div class="moment-head">
          <h3>{undone ? <s>{sentence}</s> : sentence}</h3>
          <span class="soft small">
            <When at={event.happenedAt} now={now} as="day" />
          </span>
        </div>
        {undone && word === undefined ? <p class="soft small">{t('moment_taken_back')}</p> : null}
        {undone ? null : <SaidFacts event={event} now={now} full />}
        {note === undefined ? null : (
          <p class="moment-note" dir="auto">
            {note}
          </p>
        )}
        <Evidence event={event} />
        <MomentActions {...{ event, sentence, undone, word, ...actions }} />
      </div>
    </li>
  );
}
