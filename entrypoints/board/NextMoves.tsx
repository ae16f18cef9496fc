// What can be done about an application as it stands now: the drafts that fit, and below them one small step.
import { StepCard } from '@/components/coping/StepCard';
import { Drafts } from '@/components/drafts/Drafts';
import { Problem, useAct } from '@/components/ui/use-act';
import { useLive } from '@/components/ui/use-live';
import { playbooks, stepsProgress } from '@/lib/coping/playbook';
import { type Standing, standingOf } from '@/lib/coping/situation';
import type { Application } from '@/lib/domain/application';
import { statusAt } from '@/lib/domain/derive';
import type { ApplicationEvent, EventId } from '@/lib/domain/event';
import { dayMs, type Instant } from '@/lib/domain/sighting';
import { t } from '@/lib/i18n/t';
import { composeLinkOf } from '@/lib/mail/compose-links';
import { command } from '@/lib/messages/command';
import { listSteps } from '@/lib/storage/queries';

export interface NextMovesProps {
  readonly application: Application;
  /** Newest first, with what was taken back. */
  readonly events: readonly ApplicationEvent[];
  readonly undone: ReadonlyMap<EventId, EventId>;
  readonly now: Instant;
}

/** A step belongs to what has just happened. After that, a visit to the record brings nothing up again. */
const stepsFitForMs = 14 * dayMs;

export function NextMoves({ application, events, undone, now }: NextMovesProps) {
  const happenings = events.filter(({ id }) => !undone.has(id)).reverse();
  const standing = standingOf(statusAt(application, now), happenings);
  if (standing === undefined) return null;
  const { event, situation } = standing;
  const stepsFit = situation === 'silence' || now - event.happenedAt < stepsFitForMs;
  return (
    <>
      <Drafts {...{ application, event, happenings, situation, now, composeLinkOf }} />
      {stepsFit ? <NextStep key={event.id} {...standing} /> : null}
    </>
  );
}

function NextStep({ event, situation }: Standing) {
  const records = useLive(() => listSteps(event.id));
  const { act, problem } = useAct();
  if (records.state !== 'ready') return null;
  const playbook = playbooks[situation];
  const progress = stepsProgress(playbook, records.value);
  const step = progress.current;
  const keep = (state: 'done' | 'skipped', answer: string) =>
    void act(
      command('keepStep', { eventId: event.id, stepId: step?.id ?? '', state, answer }),
      t(state === 'done' ? 'step_kept' : 'step_skipped'),
    );
  if (step === undefined) return null;
  return (
    <div class="stack-wide">
      <p class="soft">{t(playbook.opening)}</p>
      <StepCard
        step={step}
        progress={progress}
        onDone={(answer) => keep('done', answer)}
        onSkip={() => keep('skipped', '')}
      />
      <Problem text={problem} />
    </div>
  );
}
