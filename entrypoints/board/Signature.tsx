// The name under a draft.
import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { t } from '@/lib/i18n/t';

export interface SignatureProps {
  readonly value: string;
  readonly onSave: (value: string) => void;
}

export function Signature({ value, onSave }: SignatureProps) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  return (
    <form
      class="panel stack form"
      aria-labelledby="signature-title"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(text);
      }}
    >
      <h2 id="signature-title">{t('settings_drafts')}</h2>
      <Field
        label={t('signature_label')}
        hint={t('signature_hint')}
        value={text}
        onInput={setText}
        lines={2}
        maxLength={500}
      />
      <div class="row">
        <Button type="submit" label={t('signature_save')} disabled={text === value} />
      </div>
    </form>
  );
}
