// The person's choices. Each is kept the moment it is made.
import { useEffect, useState } from 'preact/hooks';
import { Choices } from '@/components/ui/Choices';
import { PageHead } from '@/components/ui/PageHead';
import { Switch } from '@/components/ui/Switch';
import { Problem, useAct } from '@/components/ui/use-act';
import type { Instant } from '@/lib/domain/sighting';
import { t } from '@/lib/i18n/t';
import { command } from '@/lib/messages/command';
import type { Settings } from '@/lib/messages/protocol';
import { welcomePath } from '@/lib/platform/pages';
import { readSettings, watchSettings } from '@/lib/platform/settings';
import { Corrections } from './Corrections';
import { ReadingHealth } from './ReadingHealth';
import { Signature } from './Signature';

export function SettingsPage({ now }: { readonly now: Instant }) {
  const [settings, setSettings] = useState<Settings>();
  const { act, problem } = useAct();
  useEffect(() => {
    void readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  // Only what was changed: what this page holds of the rest may be older than another page's choice.
  const change = (changes: Partial<Settings>) => void act(command('saveSettings', changes), t('settings_saved'));
  return (
    <div class="narrow stack-wide settings">
      <PageHead title={t('rail_settings')} />
      <Problem text={problem} />
      {settings === undefined ? null : (
        <>
          <section class="panel stack-wide" aria-labelledby="telling-title">
            <h2 id="telling-title">{t('settings_telling')}</h2>
            <Choices
              legend={t('tell_me_legend')}
              value={settings.tellMe}
              options={[
                { value: 'now', label: t('tell_me_now') },
                { value: 'evening', label: t('tell_me_evening') },
                { value: 'morning', label: t('tell_me_morning') },
              ]}
              onChange={(tellMe) => change({ tellMe })}
            />
            <Switch
              label={t('system_notifications')}
              note={t('system_notifications_note')}
              checked={settings.systemNotifications}
              onChange={(systemNotifications) => change({ systemNotifications })}
            />
          </section>
          <section class="panel stack-wide" aria-labelledby="record-title">
            <h2 id="record-title">{t('settings_record')}</h2>
            <Switch
              label={t('everything_waits')}
              note={t('everything_waits_note')}
              checked={settings.everythingWaits}
              onChange={(everythingWaits) => change({ everythingWaits })}
            />
          </section>
          <Signature value={settings.signature} onSave={(signature) => change({ signature })} />
        </>
      )}
      <Corrections now={now} />
      <section class="panel stack" aria-labelledby="reading-title">
        <h2 id="reading-title">{t('settings_reading')}</h2>
        <p>
          <a href={welcomePath}>{t('settings_reading_change')}</a>
        </p>
        <ReadingHealth now={now} />
      </section>
    </div>
  );
}
