// An error's own words, folded away: of use to whoever mends it.
import { t } from '@/lib/i18n/t';

export function BrowserSaid({ error }: { readonly error: unknown }) {
  return (
    <details class="small soft">
      <summary>{t('browser_said')}</summary>
      <code>{error instanceof Error ? `${error.name}: ${error.message}` : String(error)}</code>
    </details>
  );
}
