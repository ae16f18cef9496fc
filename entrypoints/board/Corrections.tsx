// What the person has corrected: whose mail, which sentence, what it was taken for; and the way back.
import { useState } from 'preact/hooks';
import { tellWord } from '@/components/applications/correction-words';
import { Evidence } from '@/components/applications/Evidence';
import { Button } from '@/components/ui/Button';
import { rotateCcw, undo2 } from '@/components/ui/icons';
import { Notice } from '@/components/ui/Notice';
import { Problem, useAct } from '@/components/ui/use-act';
import { useLive } from '@/components/ui/use-live';
import { When } from '@/components/ui/When';
import type { EventId } from '@/lib/domain/event';
import type { Instant } from '@/lib/domain/sighting';
import { t } from '@/lib/i18n/t';
import { command } from '@/lib/messages/command';
import { type Corrected, listCorrections } from '@/lib/storage/corrections';

export function Corrections({ now }: { readonly now: Instant }) {
  const live = useLive(() => listCorrections());
  const { act, problem } = useAct();
  const [undoing, setUndoing] = useState<EventId | null>(null);
  const focusTitle = () => document.getElementById('corrections-title')?.focus();
  const takeBack = async (eventId: EventId) => {
    const sent = command('undoEvent', { eventId });
    const ok = await act(sent, t('correction_taken_back'));
    const answer = await sent;
    if (!ok || !answer.ok) return;
    setUndoing(answer.reply.eventId);
    focusTitle();
  };
  const bringBack = async (eventId: EventId) => {
    if (!(await act(command('undoEvent', { eventId }), t('corrected_title')))) return;
    setUndoing(null);
    focusTitle();
  };
  return (
    <section class="panel stack" aria-labelledby="corrections-title">
      <h2 id="corrections-title" tabIndex={-1}>
        {t('settings_corrections')}
      </h2>
      <Problem text={problem} />
      {undoing === null ? null : (
        <Notice>
          <p>{t('correction_taken_back')}</p>
          <Button look="link" icon={rotateCcw} label={t('moment_bring_back')} onClick={() => void bringBack(undoing)} />
        </Notice>
      )}
      {live.state !== 'ready' ? null : live.value.length === 0 ? (
        <p class="soft">{t('corrections_none')}</p>
      ) : (
        <>
          <p class="soft">{t('corrections_text')}</p>
          <ul class="corrections">
            {live.value.map((corrected) => (
              <Row
                key={corrected.correction.id}
                corrected={corrected}
                now={now}
                onTakeBack={() => void takeBack(corrected.correction.id)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface RowProps {
  readonly corrected: Corrected;
  readonly now: Instant;
  readonly onTakeBack: () => void;
}

function Row({ corrected: { correction, relabels, event }, now, onTakeBack }: RowProps) {
  const word = tellWord(relabels);
  const sender = event.source.sender ?? t('news_unknown_company');
  return (
    <li class="stack correction">
      <div class="moment-head">
        <h3>{word}</h3>
        <span class="soft small">
          <When at={correction.recordedAt} now={now} as="day" />
        </span>
      </div>
      <Evidence event={event} />
      {relabels.teaches ? null : <p class="soft small">{t('correction_only_mail')}</p>}
      <Button
        look="link"
        icon={undo2}
        label={t('correction_take_back')}
        name={t('correction_take_back_long', word, sender)}
        onClick={onTakeBack}
      />
    </li>
  );
}
