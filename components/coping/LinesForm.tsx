// A few short lines. Words to tap fill the first line that is still empty.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Field } from '@/components/ui/Field';
import type { LineField } from '@/lib/coping/steps';
import { type MessageKey, t } from '@/lib/i18n/t';
import { StepActions } from './StepActions';

export interface LinesFormProps {
  readonly lines: readonly LineField[];
  readonly starters?: readonly MessageKey[] | undefined;
  /** One line of the answer per field. */
  readonly onDone: (answer: string) => void;
  readonly onSkip: () => void;
}

export function LinesForm({ lines, starters = [], onDone, onSkip }: LinesFormProps) {
  const [texts, setTexts] = useState<readonly string[]>(() => lines.map(() => ''));
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const set = (index: number, text: string) => setTexts(texts.map((old, other) => (other === index ? text : old)));
  const free = texts.findIndex((text) => text.trim() === '');
  return (
    <form
      ref={form}
      class="stack form"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(
          texts
            .map((text) => text.trim())
            .join('\n')
            .trim(),
        );
      }}
    >
      {starters.length === 0 ? null : (
        <div class="chips">
          {starters.map((key) => (
            <button
              key={key}
              type="button"
              class="chip"
              disabled={free === -1 || texts.includes(t(key))}
              onClick={() => set(free, t(key))}
            >
              {t(key)}
            </button>
          ))}
        </div>
      )}
      {lines.map(({ label, hint }, index) => (
        <Field
          key={label}
          label={t(label)}
          placeholder={hint === undefined ? undefined : t(hint)}
          value={texts[index] ?? ''}
          onInput={(text) => set(index, text)}
          maxLength={500}
        />
      ))}
      <StepActions keepLabel={t('step_keep')} onSkip={onSkip} />
    </form>
  );
}
