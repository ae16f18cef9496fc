// How every opened step ends: keep it, or leave it.
import { Button } from '@/components/ui/Button';
import { t } from '@/lib/i18n/t';

export interface StepActionsProps {
  readonly keepLabel: string;
  readonly onSkip: () => void;
}

export function StepActions({ keepLabel, onSkip }: StepActionsProps) {
  return (
    <div class="row step-actions">
      <Button type="submit" look="primary" label={keepLabel} />
      <Button look="quiet" label={t('step_leave')} onClick={onSkip} />
    </div>
  );
}
