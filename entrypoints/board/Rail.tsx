// The way around the board. Only what exists is in it.

import { Icon } from '@/components/ui/Icon';
import type { IconNode } from '@/components/ui/icons';
import * as icons from '@/components/ui/icons';
import { Mark } from '@/components/ui/Mark';
import { type MessageKey, t, tn } from '@/lib/i18n/t';

const pages: readonly { readonly page: string; readonly label: MessageKey; readonly icon: IconNode }[] = [
  { page: 'applications', label: 'rail_applications', icon: icons.briefcase },
  { page: 'suggestions', label: 'rail_suggestions', icon: icons.inbox },
  { page: 'transfer', label: 'rail_transfer', icon: icons.download },
  { page: 'settings', label: 'rail_settings', icon: icons.settings },
  { page: 'help', label: 'rail_help', icon: icons.lifeBuoy },
];

export interface RailProps {
  readonly page: string;
  readonly suggestions: number;
}

export function Rail({ page, suggestions }: RailProps) {
  const here = pages.some((one) => one.page === page) ? page : 'applications';
  return (
    <header class="rail">
      <span class="brand">
        <Mark />
        {t('extension_name')}
      </span>
      <nav aria-label={t('rail_label')}>
        <ul class="rail-list">
          {pages.map(({ page: one, label, icon }) => (
            <li key={one}>
              <a class="rail-link" href={`#/${one}`} aria-current={one === here ? 'page' : undefined}>
                <Icon icon={icon} />
                <span>{t(label)}</span>
                {one === 'suggestions' && suggestions > 0 ? (
                  <span class="rail-count small">
                    <span aria-hidden="true">{suggestions}</span>
                    <span class="unseen">{tn('count_waiting', suggestions)}</span>
                  </span>
                ) : null}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
