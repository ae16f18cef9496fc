// One application: its details, what can be written now, and its story.
import { useState } from 'preact/hooks';
import { AddEvent } from '@/components/applications/AddEvent';
import { ApplicationForm } from '@/components/applications/ApplicationForm';
import { ApplicationHead, type Task, taskButtonId } from '@/components/applications/ApplicationHead';
import { cleanValues, valuesOf } from '@/components/applications/form-values';
import { RecordClosed } from '@/components/applications/RecordClosed';
import { Timeline } from '@/components/applications/Timeline';
import { Confirm } from '@/components/ui/Confirm';
import { Notice } from '@/components/ui/Notice';
import { PageHead } from '@/components/ui/PageHead';
import { Problem, useAct } from '@/components/ui/use-act';
import { useLive } from '@/components/ui/use-live';
import type { ApplicationId } from '@/lib/domain/event';
import type { Instant } from '@/lib/domain/sighting';
import { t } from '@/lib/i18n/t';
import { command } from '@/lib/messages/command';
import { readTimeline, type Timeline as TimelineData } from '@/lib/storage/queries';
import { NextMoves } from './NextMoves';

export interface ApplicationPageProps {
  readonly id: ApplicationId;
  readonly now: Instant;
}

export function ApplicationPage({ id, now }: ApplicationPageProps) {
  const live = useLive(() => readTimeline(id), [id]);
  if (live.state === 'waiting') return null;
  if (live.state === 'failed') return <RecordClosed reason={live.reason} />;
  if (live.value === undefined) return <NotThere />;
  return <Story timeline={live.value} now={now} />;
}

function Story({ timeline, now }: { readonly timeline: TimelineData; readonly now: Instant }) {
  const { application, events, undone, relabelled, takenBack } = timeline;
  const { act, problem } = useAct();
  const [task, setTask] = useState<Task | undefined>();
  const applicationId = application.id;
  const done = () => {
    if (task !== undefined) document.getElementById(taskButtonId(task))?.focus();
    setTask(undefined);
  };
  const doneIf = (ok: boolean) => (ok ? done() : undefined);
  return (
    <article class="story">
      <ApplicationHead application={application} takenBack={takenBack} now={now} onTask={setTask} />
      <Problem text={problem} />
      {takenBack ? (
        <Notice title={t('all_taken_back_title')}>
          <p class="small">{t('all_taken_back_text')}</p>
        </Notice>
      ) : null}
      {task === 'add' ? (
        <AddEvent
          now={now}
          onCancel={done}
          onAdd={(kind, happenedAt, note) =>
            void act(command('addEvent', { applicationId, kind, happenedAt, note }), t('event_added')).then(doneIf)
          }
        />
      ) : null}
      {task === 'edit' ? (
        <div class="panel arrive">
          <ApplicationForm
            start={valuesOf(application)}
            submitLabel={t('edit_submit')}
            onCancel={done}
            onSubmit={({ values }) =>
              void act(
                command('editApplication', { applicationId, ...cleanValues(values) }),
                t('application_edited'),
              ).then(doneIf)
            }
          />
        </div>
      ) : null}
      {task === 'forget' ? (
        <Confirm
          question={t('forget_question', application.company)}
          detail={t('forget_detail')}
          yes={t('forget_yes')}
          no={t('forget_no')}
          onNo={done}
          onYes={() =>
            void act(command('forgetApplication', { applicationId }), t('forgotten')).then((ok) =>
              ok ? location.assign('#/applications') : undefined,
            )
          }
        />
      ) : null}
      <NextMoves application={application} events={events} undone={undone} now={now} />
      <section aria-labelledby="story-title" class="stack-wide">
        <h2 id="story-title">{t('story_title')}</h2>
        <Timeline
          events={events}
          undone={undone}
          relabelled={relabelled}
          now={now}
          onSay={(eventId, right) => void act(command('correctLabel', { eventId, right }), t('corrected_title'))}
          onUndo={(eventId) => void act(command('undoEvent', { eventId }), t('undo_done'))}
        />
      </section>
    </article>
  );
}

function NotThere() {
  return (
    <div class="stack">
      <PageHead title={t('not_there_title')} />
      <p>{t('not_there_text')}</p>
      <a href="#/applications">{t('back_to_applications')}</a>
    </div>
  );
}
