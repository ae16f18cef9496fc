// "If … then I will …": a plan tied to a moment, in the person's own words.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Field } from '@/components/ui/Field';
import type { LineField } from '@/lib/coping/steps';
import { t } from '@/lib/i18n/t';
import { StepActions } from './StepActions';

export interface PlanFormProps {
  readonly moment: LineField;
  readonly act: LineField;
  /** Two lines: the moment and the act. */
  readonly onDone: (answer: string) => void;
  readonly onSkip: () => void;
}

export function PlanForm({ moment, act, onDone, onSkip }: PlanFormProps) {
  const [when, setWhen] = useState('');
  const [what, setWhat] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const hintOf = ({ hint }: LineField) => (hint === undefined ? undefined : t(hint));
  return (
    <form
      ref={form}
      class="stack form"
      onSubmit={(event) => {
        event.preventDefault();
        onDone([when.trim(), what.trim()].join('\n').trim());
      }}
    >
      <Field label={t(moment.label)} placeholder={hintOf(moment)} value={when} onInput={setWhen} maxLength={500} />
      <Field label={t(act.label)} placeholder={hintOf(act)} value={what} onInput={setWhat} maxLength={500} />
      <StepActions keepLabel={t('step_keep')} onSkip={onSkip} />
    </form>
  );
}
