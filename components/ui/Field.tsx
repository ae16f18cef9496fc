// A labelled field. The hint and the problem belong to it for a screen reader too.

import { useId } from 'preact/hooks';
import { Icon } from './Icon';
import * as icons from './icons';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly type?: 'text' | 'url' | 'search' | 'date' | 'email';
  /** More than one line. */
  readonly lines?: number;
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly problem?: string | undefined;
  readonly required?: boolean;
  readonly maxLength?: number;
  readonly max?: string;
  readonly id?: string;
}

export function Field({ label, hint, problem, lines = 1, id, ...input }: FieldProps) {
  const generated = useId();
  const inputId = id ?? generated;
  const notes = [hint === undefined ? '' : `${inputId}-hint`, problem === undefined ? '' : `${inputId}-problem`];
  const shared = {
    id: inputId,
    class: 'input',
    value: input.value,
    placeholder: input.placeholder,
    required: input.required,
    maxLength: input.maxLength,
    'aria-invalid': problem === undefined ? undefined : true,
    'aria-describedby': notes.join(' ').trim() || undefined,
  };
  // The types know a different set of attributes per type of input; ours take the same few.
  const type = (input.type ?? 'text') as 'text';
  const read = (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
    input.onInput(event.currentTarget.value);
  return (
    <div class="field">
      <label for={inputId} class="field-label">
        {label}
      </label>
      {hint === undefined ? null : (
        <p id={`${inputId}-hint`} class="soft small">
          {hint}
        </p>
      )}
      {lines > 1 ? (
        <textarea {...shared} rows={lines} onInput={read} />
      ) : (
        <input {...shared} type={type} max={input.max} autocomplete="off" onInput={read} />
      )}
      {problem === undefined ? null : (
        <p id={`${inputId}-problem`} class="field-problem small">
          <Icon icon={icons.info} />
          {problem}
        </p>
      )}
    </div>
  );
}
