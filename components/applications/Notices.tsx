// What is said when something does not work: what happened, what is safe, what to do.
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { t } from '@/lib/i18n/t';

export function BrokenReading({ name, onAdd }: { readonly name: string; readonly onAdd: () => void }) {
  return (
    <Notice tone="needs" title={t('broken_title')}>
      <p class="small">{t('broken_text', name)}</p>
      <Button look="link" label={t('broken_add')} onClick={onAdd} />
    </Notice>
  );
}

export function RecordClosed({ reason }: { readonly reason: unknown }) {
  return (
    <Notice tone="needs" title={t('record_closed_title')}>
      <p>{t('record_closed_text')}</p>
      <p class="soft small">{t('record_closed_private')}</p>
      <details class="small soft">
        <summary>{t('record_closed_detail')}</summary>
        <code>{reason instanceof Error ? `${reason.name}: ${reason.message}` : String(reason)}</code>
      </details>
    </Notice>
  );
}
