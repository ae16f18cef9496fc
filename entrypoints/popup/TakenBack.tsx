// News that was wrong is gone at once; for a moment it can be had back from here.
import { Button } from '@/components/ui/Button';
import { rotateCcw } from '@/components/ui/icons';
import { Notice } from '@/components/ui/Notice';
import { Problem, useAct } from '@/components/ui/use-act';
import type { EventId } from '@/lib/domain/event';
import { t } from '@/lib/i18n/t';
import { command } from '@/lib/messages/command';

export interface TakenBackProps {
  readonly correction: EventId;
  readonly onOver: () => void;
}

export function TakenBack({ correction, onOver }: TakenBackProps) {
  const { act, problem } = useAct();
  const bringBack = async () => {
    if (await act(command('undoEvent', { eventId: correction }), t('brought_back'))) onOver();
  };
  return (
    <Notice title={t('taken_back_title')}>
      <p class="small">{t('taken_back_text')}</p>
      <Button look="link" icon={rotateCcw} label={t('moment_bring_back')} onClick={() => void bringBack()} />
      <Problem text={problem} />
    </Notice>
  );
}
