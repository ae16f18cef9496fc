// What became of "this was not a rejection", said plainly where the news was; with the question what it was, and a way back.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { undo2 } from '@/components/ui/icons';
import { Notice } from '@/components/ui/Notice';
import { Problem, useAct } from '@/components/ui/use-act';
import type { SayableLabel } from '@/lib/domain/answers';
import type { ApplicationEvent, EventId } from '@/lib/domain/event';
import { kindOfLabel, labelToCorrect } from '@/lib/domain/mail-kinds';
import { t } from '@/lib/i18n/t';
import { command } from '@/lib/messages/command';
import type { CorrectionReply } from '@/lib/messages/protocol';
import { faceOf } from './story';
import { WhatWasIt } from './WhatWasIt';

export interface CorrectedNoticeProps {
  /** As it was taken for. */
  readonly event: ApplicationEvent;
  readonly reply: CorrectionReply;
  readonly onOver: () => void;
}

export function CorrectedNotice({ event, reply, onOver }: CorrectedNoticeProps) {
  const [{ said, right }, setSaid] = useState<{ said: CorrectionReply; right: SayableLabel | null }>({
    said: reply,
    right: null,
  });
  const [asking, setAsking] = useState(true);
  const { act, problem } = useAct();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // The question has gone, and the focus with it.
    if (!asking) box.current?.querySelector('button')?.focus();
  }, [asking]);
  const say = async (label: SayableLabel) => {
    const sent = command('correctLabel', { eventId: event.id, right: label });
    const ok = await act(sent, tellOutcome(label, said.applicationId === null));
    const answer = await sent;
    if (!ok || !answer.ok) return;
    setSaid({ said: answer.reply, right: label });
    setAsking(false);
  };
  const undo = async () => {
    const eventId = said.eventId as EventId;
    if (await act(command('undoEvent', { eventId }), t('corrected_undone'))) onOver();
  };
  const wrong = labelToCorrect(event);
  return (
    <Notice title={t('corrected_title')}>
      <p class="small">{tellOutcome(right, said.applicationId === null)}</p>
      <p class="small">{t(said.teaches ? 'corrected_teaches' : 'corrected_this_mail')}</p>
      <div class="stack" ref={box}>
        <Button look="link" icon={undo2} label={t('moment_undo')} onClick={() => void undo()} />
        <Problem text={problem} />
        {asking && wrong !== undefined ? (
          <WhatWasIt wrong={wrong} onSay={(label) => void say(label)} onLeave={() => setAsking(false)} />
        ) : null}
      </div>
    </Notice>
  );
}

/** What the record says now. A suggestion still needs its application. */
function tellOutcome(right: SayableLabel | null, waits: boolean): string {
  const kind = kindOfLabel[right ?? 'unsure'];
  if (kind === undefined) return t(waits ? 'corrected_waits_no_more' : 'corrected_out');
  return t(waits ? 'corrected_waits' : 'corrected_now', t(faceOf(kind).sentence));
}
