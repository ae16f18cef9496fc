// On or off, with its label and, where needed, a sentence about it.
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface SwitchProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly note?: ComponentChildren;
  readonly disabled?: boolean;
}

export function Switch({ label, checked, onChange, note, disabled = false }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch-row">
      <div>
        <label for={id} class="field-label">
          {label}
        </label>
        {note === undefined ? null : (
          <div id={`${id}-note`} class="soft small">
            {note}
          </div>
        )}
      </div>
      <button
        id={id}
        type="button"
        role="switch"
        class="switch"
        aria-checked={checked}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
        disabled={disabled}
        onClick={() => onChange(!checked)}
      />
    </div>
  );
}
