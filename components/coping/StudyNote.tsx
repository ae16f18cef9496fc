// Where a step comes from, for those who want to know, with its limit said in the same breath.
import { type Strength, type StudyId, studies } from '@/lib/coping/evidence';
import { type MessageKey, t } from '@/lib/i18n/t';

const strengths: Readonly<Record<Strength, MessageKey>> = {
  onTopic: 'strength_on_topic',
  related: 'strength_related',
  early: 'strength_early',
};

export function StudyNote({ study }: { readonly study: StudyId }) {
  const { source, year, strength, finding } = studies[study];
  return (
    <details class="study small soft">
      <summary>{t('study_summary')}</summary>
      <p>{t(finding)}</p>
      <p>
        <cite>{t('study_source', source, String(year))}</cite> {t(strengths[strength])}
      </p>
    </details>
  );
}
