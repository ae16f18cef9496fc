// Lines where a person listens, the ones of the person's own country first. Always reachable, never pushed.
import { useState } from 'preact/hooks';
import { Select } from '@/components/ui/Select';
import { countryOf, findALine, helpLines } from '@/lib/coping/help-lines';
import { language, t } from '@/lib/i18n/t';

export function HelpLines({ languageTag }: { readonly languageTag: string }) {
  const [country, setCountry] = useState(() => countryOf(languageTag) ?? '');
  const names = new Intl.DisplayNames(language(), { type: 'region' });
  const options = Object.keys(helpLines)
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <div class="stack">
      <Select
        label={t('help_country')}
        value={country}
        options={[...(country === '' ? [{ value: '', label: t('help_choose') }] : []), ...options]}
        onChange={setCountry}
      />
      <ul class="lines">
        {(helpLines[country] ?? []).map(({ name, phone, site }) => (
          <li key={phone} class="panel">
            <strong>{name}</strong>
            <a class="line-phone" href={`tel:${phone.replaceAll(' ', '')}`}>
              {phone}
            </a>
            <a class="small" href={`https://${site}/`} target="_blank" rel="noreferrer">
              {site}
            </a>
          </li>
        ))}
      </ul>
      <p class="soft">
        {t('help_elsewhere')}{' '}
        <a href={`https://${findALine}/`} target="_blank" rel="noreferrer">
          {findALine}
        </a>
      </p>
    </div>
  );
}
