// One switch per service. The click itself asks the browser: an answer that comes later may ask for nothing.
import { useState } from 'preact/hooks';
import { useAnnounce } from '@/components/ui/Announcer';
import { Switch } from '@/components/ui/Switch';
import { t } from '@/lib/i18n/t';
import { native } from '@/lib/platform/native';
import { hostOf, type SwitchedOn, services } from '@/lib/platform/services';
import { OwnWebmail } from './OwnWebmail';

export interface ServicesProps {
  readonly on: SwitchedOn;
  readonly allowed: boolean;
}

export function Services({ on, allowed }: ServicesProps) {
  const announce = useAnnounce();
  const [problem, setProblem] = useState<string>();
  const settle = (answer: Promise<boolean>, said: string, refused: string) => {
    void answer
      .catch(() => false)
      .then((ok) => {
        setProblem(ok ? undefined : refused);
        announce(ok ? said : refused);
      });
  };
  const turn = (origins: readonly string[], name: string, wanted: boolean) => {
    const asked = { origins: [...origins] };
    if (wanted) settle(native().permissions.request(asked), t('service_on', name), t('service_refused', name));
    else settle(native().permissions.remove(asked), t('service_off', name), t('service_stays', name));
  };
  return (
    <section class="panel services" aria-labelledby="services-title">
      <h2 id="services-title">{t('services_title')}</h2>
      <p class="soft">{t(allowed ? 'services_text' : 'services_first')}</p>
      {services.map(({ id, name, about, origins }) => (
        <Switch
          key={id}
          label={t(name)}
          note={
            <>
              {t(about)} <span class="host">{origins.map(hostOf).join(', ')}</span>
            </>
          }
          checked={on.services.includes(id)}
          disabled={!allowed}
          onChange={(wanted) => turn(origins, t(name), wanted)}
        />
      ))}
      <OwnWebmail webmails={on.webmails} allowed={allowed} onTurn={turn} />
      {problem === undefined ? null : <p class="field-problem">{problem}</p>}
    </section>
  );
}
