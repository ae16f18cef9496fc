// Yes or no to a suggestion, and which application it belongs to when that is not clear.
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import type { Application } from '@/lib/domain/application';
import { type ApplicationEvent, type ApplicationId, companyIn } from '@/lib/domain/event';
import { labelToCorrect } from '@/lib/domain/mail-kinds';
import { t } from '@/lib/i18n/t';
import { WhichApplication } from './WhichApplication';

export interface SuggestionAnswerProps {
  readonly event: ApplicationEvent;
  readonly candidates: readonly Application[];
  readonly onPlace: (applicationId: ApplicationId | null) => void;
  readonly onDecline: () => void;
  /** It was not what Rebound took it for. */
  readonly onCorrect: () => void;
}

export function SuggestionAnswer({ event, candidates, onPlace, onDecline, onCorrect }: SuggestionAnswerProps) {
  const [chosen, setChosen] = useState<ApplicationId | null>(candidates[0]?.id ?? null);
  const wrong = labelToCorrect(event);
  const company = companyIn(event.details) || t('news_unknown_company');
  return (
    <div class="stack">
      {candidates.length === 0 ? (
        <p>{t('suggestion_question_new', company)}</p>
      ) : (
        <WhichApplication
          legend={t('suggestion_question')}
          candidates={candidates}
          company={company}
          value={chosen}
          onChange={setChosen}
        />
      )}
      <div class="row">
        <Button look="primary" label={t('suggestion_yes')} onClick={() => onPlace(chosen)} />
        <Button look="quiet" label={t('suggestion_no')} onClick={onDecline} />
        {wrong === undefined ? null : <Button look="link" label={t(`wrong_${wrong}`)} onClick={onCorrect} />}
      </div>
    </div>
  );
}
