// One event of a story: what happened, when, the words that said so. Taken back, it stays readable but steps aside.

import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import * as icons from '@/components/ui/icons';
import { When } from '@/components/ui/When';
import type { ApplicationEvent } from '@/lib/domain/event';
import type { Instant } from '@/lib/domain/sighting';
import { t } from '@/lib/i18n/t';
import { Evidence } from './Evidence';
import { SaidFacts } from './SaidFacts';
import { faceOf, tellEvent } from './story';

export interface TimelineEventProps {
  readonly event: ApplicationEvent;
  readonly undone: boolean;
  readonly now: Instant;
  readonly onUndo: () => void;
  readonly onBringBack: () => void;
}

export function TimelineEvent({ event, undone, now, onUndo, onBringBack }: TimelineEventProps) {
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
        {undone ? <p class="soft small">{t('moment_taken_back')}</p> : <SaidFacts event={event} now={now} full />}
        {note === undefined ? null : (
          <p class="moment-note" dir="auto">
            {note}
          </p>
        )}
        <Evidence event={event} />
        {undone ? (
          <Button
            look="link"
            icon={icons.rotateCcw}
            label={t('moment_bring_back')}
            name={t('moment_bring_back_long', sentence)}
            onClick={onBringBack}
          />
        ) : (
          <Button
            look="link"
            icon={icons.undo2}
            label={t('moment_undo')}
            name={t('moment_undo_long', sentence)}
            onClick={onUndo}
          />
        )}
      </div>
    </li>
  );
}
