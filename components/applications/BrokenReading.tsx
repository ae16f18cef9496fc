// A page that looked like a message and could not be read: what happened, what is safe, what to do.
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { t } from '@/lib/i18n/t';

export interface BrokenReadingProps {
  /** The service. */
  readonly name: string;
  readonly onAdd: () => void;
  readonly onDismiss: () => void;
}

export function BrokenReading({ name, onAdd, onDismiss }: BrokenReadingProps) {
  return (
    <Notice tone="needs" title={t('broken_title')}>
      <p class="small">{t('broken_text', name)}</p>
      <div class="row">
        <Button look="link" label={t('broken_add')} onClick={onAdd} />
        <Button look="link" label={t('card_dismiss')} onClick={onDismiss} />
      </div>
    </Notice>
  );
}
