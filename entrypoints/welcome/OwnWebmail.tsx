// A webmail that someone hosts themselves: the address is typed, checked kindly, and asked for as one host.
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Switch } from '@/components/ui/Switch';
import { t } from '@/lib/i18n/t';
import { hostOf, readWebmailAddress, type WebmailAddress } from '@/lib/platform/services';

export interface OwnWebmailProps {
  /** Origins that are on. */
  readonly webmails: readonly string[];
  readonly allowed: boolean;
  readonly onTurn: (origins: readonly string[], name: string, wanted: boolean) => void;
}

export function OwnWebmail({ webmails, allowed, onTurn }: OwnWebmailProps) {
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const address = readWebmailAddress(typed);
  return (
    <div class="own-webmail">
      <h3>{t('own_webmail')}</h3>
      {webmails.map((origin) => (
        <Switch
          key={origin}
          label={hostOf(origin)}
          note={t('own_webmail_on')}
          checked
          onChange={(wanted) => onTurn([origin], hostOf(origin), wanted)}
        />
      ))}
      <form
        class="own-webmail-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (address.ok) onTurn([address.origin], address.host, true);
        }}
      >
        <Field
          label={t('own_webmail_address')}
          hint={t('own_webmail_hint')}
          value={typed}
          onInput={(text) => {
            setTyped(text);
            setTried(false);
          }}
          problem={tried && !address.ok ? sayProblem(address) : undefined}
        />
        <Button type="submit" label={t('own_webmail_ask')} disabled={!allowed} />
      </form>
    </div>
  );
}

function sayProblem({ problem, service }: Extract<WebmailAddress, { ok: false }>): string {
  return service === undefined ? t(problem) : t(problem, t(service));
}
