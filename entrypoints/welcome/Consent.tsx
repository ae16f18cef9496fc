// What is read, kept and sent, before anything is read. The tick is the person's own yes.
import { type MessageKey, t } from '@/lib/i18n/t';

const terms: readonly { readonly term: MessageKey; readonly text: MessageKey }[] = [
  { term: 'consent_reads', text: 'consent_reads_text' },
  { term: 'consent_keeps', text: 'consent_keeps_text' },
  { term: 'consent_sends', text: 'consent_sends_text' },
  { term: 'consent_never', text: 'consent_never_text' },
];

export interface ConsentProps {
  readonly agreed: boolean;
  /** Something is on; turning it off is what takes the yes back. */
  readonly locked: boolean;
  readonly onChange: (agreed: boolean) => void;
}

export function Consent({ agreed, locked, onChange }: ConsentProps) {
  return (
    <section class="panel consent" aria-labelledby="consent-title">
      <h2 id="consent-title">{t('consent_title')}</h2>
      <dl>
        {terms.map(({ term, text }) => (
          <div key={term} class="consent-term">
            <dt>{t(term)}</dt>
            <dd>{t(text)}</dd>
          </div>
        ))}
      </dl>
      <label class="choice consent-yes">
        <input
          type="checkbox"
          checked={agreed}
          disabled={locked}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>
          {t('consent_yes')}
          {locked ? <span class="soft small choice-note">{t('consent_locked')}</span> : null}
        </span>
      </label>
    </section>
  );
}
