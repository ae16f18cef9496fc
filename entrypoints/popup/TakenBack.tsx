// News that was wrong is gone at once; for a moment it can be had back from here, or told what it really was.
import { CorrectedNotice } from '@/components/applications/CorrectedNotice';
import { Button } from '@/components/ui/Button';
import { rotateCcw } from '@/components/ui/icons';
import { Notice } from '@/components/ui/Notice';
import { Problem, useAct } from '@/components/ui/use-act';
import { t } from '@/lib/i18n/t';
import { command } from '@/lib/messages/command';
import type { GoneNews } from './NewsView';

export interface TakenBackProps extends GoneNews {
  readonly onOver: () => void;
}

export function TakenBack({ event, reply, onOver }: TakenBackProps) {
  const { act, problem } = useAct();
  if ('teaches' in reply) return <CorrectedNotice event={event} reply={reply} onOver={onOver} />;
  const { eventId } = reply;
  if (eventId === null) return null;
  const bringBack = async () => {
    if (await act(command('undoEvent', { eventId }), t('brought_back'))) onOver();
  };
  return (
    <Notice title={t('taken_back_title')}>
      <p class="small">{t('taken_back_text')}</p>
      <Button look="link" icon={rotateCcw} label={t('moment_bring_back')} onClick={() => void bringBack()} />
      <Problem text={problem} />
    </Notice>
  );
}
