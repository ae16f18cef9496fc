// No news: what is alive, one line, and a way to add. The very first time: what will happen, and one button.

import { Alive, type AliveItem } from '@/components/applications/Alive';
import { aliveItems } from '@/components/applications/alive-items';
import { Button, LinkButton } from '@/components/ui/Button';
import * as icons from '@/components/ui/icons';
import { useSwitchedOn } from '@/components/ui/use-switched-on';
import type { Application } from '@/lib/domain/application';
import type { Instant } from '@/lib/domain/sighting';
import { type MessageKey, t } from '@/lib/i18n/t';
import { boardPath, welcomePath } from '@/lib/platform/pages';

export interface QuietViewProps {
  readonly applications: readonly Application[];
  readonly now: Instant;
  readonly onAdd: () => void;
}

export function QuietView({ applications, now, onAdd }: QuietViewProps) {
  const { on } = useSwitchedOn();
  if (applications.length === 0)
    return <FirstTime reading={on.services.length + on.webmails.length > 0} onAdd={onAdd} />;
  const items = aliveItems(applications, now);
  return (
    <section class="stack-wide quiet">
      <h1 class="popup-title" tabIndex={-1}>
        {t('quiet_title')}
      </h1>
      <p class="soft">{t(quietText(items))}</p>
      {items.length === 0 ? null : (
        <Alive items={items} now={now} hrefOf={({ id }) => boardPath(`applications/${id}`)} />
      )}
      <div>
        <Button icon={icons.plus} label={t('quick_add')} onClick={onAdd} />
      </div>
    </section>
  );
}

function quietText(items: readonly AliveItem[]): MessageKey {
  if (items.length === 0) return 'quiet_nothing_open';
  return items.some(({ followUpDue }) => followUpDue) ? 'quiet_text_due' : 'quiet_text';
}

function FirstTime({ reading, onAdd }: { readonly reading: boolean; readonly onAdd: () => void }) {
  return (
    <section class="stack quiet">
      <h1 class="popup-title" tabIndex={-1}>
        {t(reading ? 'first_ready_title' : 'first_title')}
      </h1>
      <p>{t(reading ? 'first_ready_text' : 'first_text')}</p>
      <p class="soft small">{t('first_private')}</p>
      <div class="row">
        {reading ? null : <LinkButton look="primary" label={t('first_start')} href={welcomePath} newTab />}
        <Button look={reading ? 'plain' : 'quiet'} label={t('first_add')} onClick={onAdd} />
      </div>
    </section>
  );
}
