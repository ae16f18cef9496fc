// One step: what is offered, one button to begin, one way past it. Opens in place; nothing is asked before "Begin".
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { lazy } from '@/components/ui/lazy';
import type { StepsProgress } from '@/lib/coping/playbook';
import type { Step } from '@/lib/coping/steps';
import { t } from '@/lib/i18n/t';
import { ProgressDots } from './ProgressDots';
import { StudyNote } from './StudyNote';

const StepBody = lazy(() => import('./StepBody').then((module) => module.StepBody));

export interface StepCardProps {
  readonly step: Step;
  readonly progress: StepsProgress;
  readonly onDone: (answer: string) => void;
  readonly onSkip: () => void;
}

export function StepCard({ step, progress, onDone, onSkip }: StepCardProps) {
  const [open, setOpen] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step.id);
  useLayoutEffect(() => {
    // A new step takes the focus that left with the old one; the first one takes nothing.
    if (shown.current !== step.id) heading.current?.focus();
    shown.current = step.id;
    setOpen(false);
  }, [step.id]);
  return (
    <section class="step" aria-labelledby="step-title">
      <div class="panel stack arrive" key={step.id}>
        <h2 id="step-title" ref={heading} tabIndex={-1}>
          {t(step.title)}
        </h2>
        <p>{t(step.invitation)}</p>
        {open ? (
          <StepBody step={step} onDone={onDone} onSkip={onSkip} />
        ) : (
          <div class="row step-actions">
            <Button look="primary" label={t('step_begin')} onClick={() => setOpen(true)} />
            <Button look="quiet" label={t('step_not_now')} onClick={onSkip} />
          </div>
        )}
      </div>
      <div class="step-foot">
        <ProgressDots progress={progress} />
        <StudyNote key={step.study} study={step.study} />
      </div>
    </section>
  );
}
