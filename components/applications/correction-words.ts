// A correction as sentences, in the person's own words.
import type { Relabelling } from '@/lib/domain/event';
import { t } from '@/lib/i18n/t';

/** "You said: This was not a rejection." */
export function tellWord({ wrong, right }: Relabelling): string {
  const not = t(`wrong_${wrong}`);
  return right === null ? t('said_not', not) : t('said_instead', not, t(`was_${right}`));
}
