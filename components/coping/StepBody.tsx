// The form of an opened step.
import type { Step } from '@/lib/coping/steps';
import { LinesForm } from './LinesForm';
import { PauseForm } from './PauseForm';
import { PlanForm } from './PlanForm';

export interface StepBodyProps {
  readonly step: Step;
  readonly onDone: (answer: string) => void;
  readonly onSkip: () => void;
}

export function StepBody({ step, onDone, onSkip }: StepBodyProps) {
  switch (step.form.kind) {
    case 'pause':
      return <PauseForm breaths={step.form.breaths} onDone={onDone} onSkip={onSkip} />;
    case 'lines':
      return <LinesForm lines={step.form.lines} starters={step.form.starters} onDone={onDone} onSkip={onSkip} />;
    case 'plan':
      return <PlanForm moment={step.form.moment} act={step.form.act} onDone={onDone} onSkip={onSkip} />;
  }
}
