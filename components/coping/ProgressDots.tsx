// Where one is: a dot per step and the same in words. No score.
import type { StepsProgress } from '@/lib/coping/playbook';
import { t } from '@/lib/i18n/t';

export function ProgressDots({ progress }: { readonly progress: StepsProgress }) {
  if (progress.total === 1) return null;
  return (
    <p class="dots soft small">
      <span class="dots-row" aria-hidden="true">
        {progress.states.map((state, index) => (
          <span key={`${index}-${state}`} class={`dot dot-${index + 1 === progress.position ? 'here' : state}`} />
        ))}
      </span>
      {t('step_position', String(progress.position), String(progress.total))}
    </p>
  );
}
