// News, then the steps, then the drafts. What the person does here becomes commands to the worker.
import { useEffect } from 'preact/hooks';
import { News } from '@/components/applications/News';
import { StepCard } from '@/components/coping/StepCard';
import { DraftList } from '@/components/drafts/DraftList';
import { useSignature } from '@/components/drafts/use-signature';
import { useAnnounce } from '@/components/ui/Announcer';
import { Failed, useAct } from '@/components/ui/use-act';
import { playbooks, stepsProgress } from '@/lib/coping/playbook';
import { situationOf } from '@/lib/coping/situation';
import type { Instant } from '@/lib/domain/sighting';
import { draftsFor } from '@/lib/drafts/kinds';
import { findCorrespondence } from '@/lib/drafts/mailbox';
import { sayDay } from '@/lib/i18n/dates';
import { t } from '@/lib/i18n/t';
import { composeLinkOf } from '@/lib/mail/compose-links';
import { command } from '@/lib/messages/command';
import { NewsEnd } from './NewsEnd';
import type { NewsAndPast } from './read-popup';

export interface NewsViewProps extends NewsAndPast {
  readonly now: Instant;
}

export function NewsView({ news, happenings, steps, now }: NewsViewProps) {
  const { nudge, event, application, candidates } = news;
  const announce = useAnnounce();
  const signature = useSignature();
  const { act, failed } = useAct();
  useEffect(() => {
    if (nudge.state === 'shown') void command('answerNudge', { nudgeId: nudge.id, answer: 'seen', until: null });
  }, [nudge.id, nudge.state]);

  const situation = application === undefined ? undefined : situationOf(event, happenings);
  const playbook = situation === undefined ? undefined : playbooks[situation];
  const progress = playbook === undefined ? undefined : stepsProgress(playbook, steps);
  const { home, sender } = findCorrespondence(event, happenings);
  const link = home === undefined ? undefined : composeLinkOf(home.adapter);
  const step = progress?.current;
  const keepStep = (state: 'done' | 'skipped', answer: string) =>
    act(command('keepStep', { eventId: event.id, stepId: step?.id ?? '', state, answer }), t('step_kept'));
  const answer = (kind: 'later' | 'closed', until: Instant | null) =>
    act(
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
        onUndo={() => act(command('undoEvent', { eventId: event.id }), t('event_taken_back'))}
        onRight={() => announce(t('news_right_said'))}
        onPlace={(applicationId) =>
          act(command('confirmSuggestion', { eventId: event.id, applicationId }), t('suggestion_kept'))
        }
        onDecline={() => act(command('declineSuggestion', { eventId: event.id }), t('suggestion_declined'))}
      />
      <Failed when={failed} />
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
        <DraftList
          kinds={draftsFor(situation)}
          facts={{
            company: application.company,
            role: application.role,
            appliedOn: application.appliedAt === null ? '' : sayDay(application.appliedAt, now),
            sender,
            signature,
            situation,
            happenedAt: event.happenedAt,
          }}
          now={now}
          compose={home === undefined || link === undefined ? undefined : (fields) => link(home.mailbox, fields)}
        />
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
