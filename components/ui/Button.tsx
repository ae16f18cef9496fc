// A button, or a link that looks like one where it leads somewhere. `label` is always there; the look `icon` shows the icon alone.

import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import type { IconNode } from './icons';

export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'link' | 'icon';

interface Shared {
  readonly label: string;
  /** Longer name for those who do not see what stands around the button. */
  readonly name?: string;
  readonly look?: ButtonLook;
  readonly icon?: IconNode;
}

export interface ButtonProps extends Shared {
  readonly onClick?: () => void;
  readonly type?: 'button' | 'submit';
  readonly disabled?: boolean;
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly describedBy?: string;
  readonly id?: string;
}

export function Button({ label, name, look = 'plain', icon, onClick, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      id={rest.id}
      type={type}
      class={`button button-${look}`}
      onClick={onClick}
      disabled={rest.disabled}
      aria-label={name ?? (look === 'icon' ? label : undefined)}
      title={look === 'icon' ? label : undefined}
      aria-expanded={rest.expanded}
      aria-controls={rest.controls}
      aria-describedby={rest.describedBy}
    >
      <Face label={label} look={look} icon={icon} />
    </button>
  );
}

export interface LinkButtonProps extends Shared {
  readonly href: string;
  /** Opens beside what is there. */
  readonly newTab?: boolean;
  readonly onClick?: () => void;
}

export function LinkButton({ label, name, look = 'plain', icon, href, newTab = false, onClick }: LinkButtonProps) {
  return (
    <a
      class={`button button-${look}`}
      href={href}
      onClick={onClick}
      aria-label={name ?? (look === 'icon' ? label : undefined)}
      title={look === 'icon' ? label : undefined}
      {...(newTab ? { target: '_blank', rel: 'noreferrer' } : {})}
    >
      <Face label={label} look={look} icon={icon} />
    </a>
  );
}

interface FaceProps {
  readonly label: string;
  readonly look: ButtonLook;
  readonly icon: IconNode | undefined;
}

function Face({ label, look, icon }: FaceProps): ComponentChildren {
  return (
    <>
      {icon === undefined ? null : <Icon icon={icon} />}
      {look === 'icon' ? null : <span>{label}</span>}
    </>
  );
}
