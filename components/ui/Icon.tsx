// One icon of the kept set. Decoration: the word beside it, or the control's own name, says what it means.
import { h } from 'preact';
import type { IconNode } from './icons';

export function Icon({ icon }: { readonly icon: IconNode }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {icon.map(([tag, attributes]) => h(tag, { ...attributes, key: JSON.stringify(attributes) }))}
    </svg>
  );
}
