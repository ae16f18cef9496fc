// Yes or no to a suggestion, and which application it belongs to when that is not clear.
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Choices } from '@/components/ui/Choices';
import type { Application } from '@/lib/domain/application';
import type { ApplicationEvent, ApplicationId } from '@/lib/domain/event';
import { t } from '@/lib/i18n/t';

export interface SuggestionAnswerProps {
  readonly event: ApplicationEvent;
  readonly candidates: readonly Application[];
  readonly onPlace: (applicationId: ApplicationId | null) => void;
  readonly onDecline: () => void;
}

const newOne = 'new';

export function SuggestionAnswer({ event, candidates, onPlace, onDecline }: SuggestionAnswerProps) {
  const [chosen, setChosen] = useState<string>(candidates[0]?.id ?? newOne);
  const company = event.details.company || t('news_unknown_company');
  const options = [
    ...candidates.map(({ id, company: name, role }) => ({
      value: id as string,
      label: role === '' ? name : t('role_at_company', role, name),
    })),
    { value: newOne, label: t('suggestion_new', company) },
  ];
  return (
    <div class="stack">
      {candidates.length === 0 ? (
        <p>{t('suggestion_question_new', company)}</p>
      ) : (
        <Choices legend={t('suggestion_question')} value={chosen} options={options} onChange={setChosen} />
      )}
      <div class="row">
        <Button
          look="primary"
          label={t('suggestion_yes')}
          onClick={() => onPlace(candidates.find(({ id }) => id === chosen)?.id ?? null)}
        />
        <Button look="quiet" label={t('suggestion_no')} onClick={onDecline} />
      </div>
    </div>
  );
}
