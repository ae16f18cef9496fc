// The database does not open. Said plainly: an empty list would be a lie.
import { BrowserSaid } from '@/components/ui/BrowserSaid';
import { Notice } from '@/components/ui/Notice';
import { t } from '@/lib/i18n/t';

export function RecordClosed({ reason }: { readonly reason: unknown }) {
  return (
    <section class="stack-wide">
      <h1 class="popup-title" tabIndex={-1}>
        {t('record_closed_title')}
      </h1>
      <Notice tone="needs">
        <p>{t('record_closed_text')}</p>
        <p class="soft small">{t('record_closed_private')}</p>
        <BrowserSaid error={reason} />
      </Notice>
    </section>
  );
}
