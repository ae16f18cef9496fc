// One step: what is offered, one button to begin, one way past it. Opens in place; nothing is asked before "Begin".
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import type { StepsProgress } from '@/lib/coping/playbook';
import type { Step } from '@/lib/coping/steps';
import { t } from '@/lib/i18n/t';
import { LinesForm } from './LinesForm';
import { PauseForm } from './PauseForm';
import { PlanForm } from './PlanForm';
import { ProgressDots } from './ProgressDots';
import { StudyNote } from './StudyNote';

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
  useEffect(() => {
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

function StepBody({ step, onDone, onSkip }: Pick<StepCardProps, 'step' | 'onDone' | 'onSkip'>) {
  switch (step.form.kind) {
    case 'pause':
      return <PauseForm breaths={step.form.breaths} onDone={onDone} onSkip={onSkip} />;
    case 'lines':
      return <LinesForm lines={step.form.lines} starters={step.form.starters} onDone={onDone} onSkip={onSkip} />;
    case 'plan':
      return <PlanForm moment={step.form.moment} act={step.form.act} onDone={onDone} onSkip={onSkip} />;
  }
}
