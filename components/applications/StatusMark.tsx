// A status as a shape and a word.
import { Icon } from '@/components/ui/Icon';
import type { ApplicationStatus } from '@/lib/domain/application';
import { t } from '@/lib/i18n/t';
import { statusFaces } from './status';

export function StatusMark({ status }: { readonly status: ApplicationStatus }) {
  const { label, icon, tone } = statusFaces[status];
  return (
    <span class={`status tone-${tone}`}>
      <Icon icon={icon} />
      {t(label)}
    </span>
  );
}
