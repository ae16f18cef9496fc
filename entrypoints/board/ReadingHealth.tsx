// When each page could last be read. A site that has changed shows here first.

import { nameOfAdapter } from '@/components/applications/story';
import { Icon } from '@/components/ui/Icon';
import * as icons from '@/components/ui/icons';
import { useLive } from '@/components/ui/use-live';
import { When } from '@/components/ui/When';
import type { Instant, ReadingPart } from '@/lib/domain/sighting';
import { type MessageKey, t } from '@/lib/i18n/t';
import { adapterHealth } from '@/lib/storage/queries';

const parts: Readonly<Record<ReadingPart, MessageKey>> = {
  posting: 'part_posting',
  submission: 'part_submission',
  statuses: 'part_statuses',
  openMessage: 'part_open_message',
  rows: 'part_rows',
};

export function ReadingHealth({ now }: { readonly now: Instant }) {
  const live = useLive(adapterHealth);
  if (live.state !== 'ready') return null;
  if (live.value.length === 0) return <p class="soft small">{t('health_none')}</p>;
  return (
    <ul class="health">
      {live.value.map(({ adapter, part, lastFoundAt, lastBrokenAt, missing }) => {
        const broken = (lastBrokenAt ?? 0) > (lastFoundAt ?? 0);
        return (
          <li key={`${adapter} ${part}`} class="health-row">
            <span class={`status tone-${broken ? 'amber' : 'leaf'}`}>
              <Icon icon={broken ? icons.hand : icons.check} />
              {t(broken ? 'health_changed' : 'health_works')}
            </span>
            <span>
              {t('health_part', nameOfAdapter(adapter), t(parts[part]))}
              <span class="soft small health-detail">
                {lastFoundAt === null ? (
                  t('health_never')
                ) : (
                  <>
                    {t('health_last')} <When at={lastFoundAt} now={now} />
                  </>
                )}
                {broken && missing.length > 0 ? ` · ${t('health_missing', missing.join(', '))}` : null}
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
