// A short message that stands in the page: plain, something that needs the person, or good news.
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import { check, hand, type IconNode, info } from './icons';

export interface NoticeProps {
  readonly tone?: 'plain' | 'needs' | 'good';
  readonly title?: string;
  readonly children: ComponentChildren;
}

const faces: Readonly<Record<'plain' | 'needs' | 'good', IconNode>> = { plain: info, needs: hand, good: check };

export function Notice({ tone = 'plain', title, children }: NoticeProps) {
  return (
    <div class={`notice notice-${tone}`}>
      <Icon icon={faces[tone]} />
      <div class="notice-text">
        {title === undefined ? null : <p class="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
