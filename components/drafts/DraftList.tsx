// Messages that fit, best first. One click opens the draft in the person's own webmail; sending stays with them.
import { useState } from 'preact/hooks';
import { Choices } from '@/components/ui/Choices';
import type { Instant } from '@/lib/domain/sighting';
import type { DraftKind, Tone } from '@/lib/drafts/template';
import type { DraftFacts } from '@/lib/drafts/write-draft';
import { writeDraft } from '@/lib/drafts/write-draft';
import { t } from '@/lib/i18n/t';
import type { ComposeFields } from '@/lib/mail/adapter';
import { DraftRow } from './DraftRow';

export interface DraftListProps {
  readonly kinds: readonly DraftKind[];
  readonly facts: DraftFacts;
  readonly now: Instant;
  /** `undefined`: no mailbox of this application is known. */
  readonly compose: ((fields: ComposeFields) => string) | undefined;
}

export function DraftList({ kinds, facts, now, compose }: DraftListProps) {
  const [tone, setTone] = useState<Tone>('warm');
  const [reading, setReading] = useState<string>();
  if (kinds.length === 0) return null;
  return (
    <section class="drafts" aria-labelledby="drafts-title">
      <h2 id="drafts-title">{t('drafts_title')}</h2>
      <ul class="draft-list">
        {kinds.map((kind) => (
          <DraftRow
            key={kind.id}
            kind={kind}
            draft={writeDraft(kind.id, tone, facts)}
            now={now}
            compose={compose}
            open={reading === kind.id}
            onToggle={() => setReading(reading === kind.id ? undefined : kind.id)}
          >
            <Choices
              legend={t('draft_tone')}
              value={tone}
              options={[
                { value: 'warm', label: t('tone_warm') },
                { value: 'brief', label: t('tone_brief') },
              ]}
              onChange={setTone}
            />
          </DraftRow>
        ))}
      </ul>
    </section>
  );
}
