// News, then the steps, then the drafts. What the person does here becomes commands to the worker.
import { useEffect } from 'preact/hooks';
import { News } from '@/components/applications/News';
import { StepCard } from '@/components/coping/StepCard';
import { lazy } from '@/components/ui/lazy';
import { Problem, useAct } from '@/components/ui/use-act';
import { playbooks, stepsProgress } from '@/lib/coping/playbook';
import { situationOf } from '@/lib/coping/situation';
import type { ApplicationEvent } from '@/lib/domain/event';
import type { Instant } from '@/lib/domain/sighting';
import { t } from '@/lib/i18n/t';
import { composeLinkOf } from '@/lib/mail/compose-links';
import { type CommandAnswer, command } from '@/lib/messages/command';
import type { CommandReply, CorrectionReply } from '@/lib/messages/protocol';
import { NewsEnd } from './NewsEnd';
import type { NewsAndPast } from './read-popup';

const Drafts = lazy(() => import('@/components/drafts/Drafts').then((module) => module.Drafts));

/** The news was wrong; undoing `reply.eventId` brings it back. */
export interface GoneNews {
  readonly event: ApplicationEvent;
  /** `teaches` is there when it was said to be something else. */
  readonly reply: CommandReply | CorrectionReply;
}

export interface NewsViewProps extends NewsAndPast {
  readonly now: Instant;
  readonly onTakenBack: (gone: GoneNews) => void;
}

export function NewsView({ news, happenings, steps, now, onTakenBack }: NewsViewProps) {
  const { nudge, event, application, candidates } = news;
  const { act, problem } = useAct();
  useEffect(() => {
    if (nudge.state === 'shown') void command('answerNudge', { nudgeId: nudge.id, answer: 'seen', until: null });
  }, [nudge.id, nudge.state]);

  const situation = application === undefined ? undefined : situationOf(event, happenings);
  const playbook = situation === undefined ? undefined : playbooks[situation];
  const progress = playbook === undefined ? undefined : stepsProgress(playbook, steps);
  const step = progress?.current;
  const keepStep = (state: 'done' | 'skipped', answer: string) =>
    void act(
      command('keepStep', { eventId: event.id, stepId: step?.id ?? '', state, answer }),
      t(state === 'done' ? 'step_kept' : 'step_skipped'),
    );
  const takeBack = async (sent: Promise<CommandAnswer<GoneNews['reply']>>, said: string) => {
    await act(sent, said);
    const answer = await sent;
    if (answer.ok) onTakenBack({ event, reply: answer.reply });
  };
  const answer = (kind: 'later' | 'closed', until: Instant | null) =>
    void act(
      command('answerNudge', { nudgeId: nudge.id, answer: kind, until }),
      t(kind === 'later' ? 'news_put_off' : 'news_closed'),
    );

  return (
    <div class="news-view">
      <News
        event={event}
        application={application}
        candidates={candidates}
        now={now}
        onUndo={() => void takeBack(command('undoEvent', { eventId: event.id }), t('event_taken_back'))}
        onCorrect={() =>
          void takeBack(command('correctLabel', { eventId: event.id, right: null }), t('corrected_title'))
        }
        onPlace={(applicationId) =>
          void act(command('confirmSuggestion', { eventId: event.id, applicationId }), t('suggestion_kept'))
        }
        onDecline={() => void act(command('declineSuggestion', { eventId: event.id }), t('suggestion_declined'))}
      />
      <Problem text={problem} />
      {playbook === undefined ? null : <p class="soft">{t(playbook.opening)}</p>}
      {step === undefined || progress === undefined ? null : (
        <StepCard
          step={step}
          progress={progress}
          onDone={(text) => keepStep('done', text)}
          onSkip={() => keepStep('skipped', '')}
        />
      )}
      {situation === undefined || application === undefined ? null : (
        <Drafts {...{ application, event, happenings, situation, now, composeLinkOf }} />
      )}
      <NewsEnd
        over={application !== undefined && step === undefined}
        now={now}
        onLater={(until) => answer('later', until)}
        onClose={() => answer('closed', null)}
      />
    </div>
  );
}
