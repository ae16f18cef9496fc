// Quick add: by hand, or from the posting that was looked at last.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ApplicationForm } from '@/components/applications/ApplicationForm';
import { emptyForm, valuesOfPosting } from '@/components/applications/form-values';
import { type Added, sendAdded } from '@/components/applications/send-added';
import { useAnnounce } from '@/components/ui/Announcer';
import { Button } from '@/components/ui/Button';
import { sayFailure } from '@/components/ui/say-failure';
import { useLive } from '@/components/ui/use-live';
import type { Application } from '@/lib/domain/application';
import type { Instant, JobPosting } from '@/lib/domain/sighting';
import { t } from '@/lib/i18n/t';
import { latestPosting } from '@/lib/storage/queries';

export interface AddViewProps {
  readonly applications: readonly Application[];
  readonly now: Instant;
  readonly onLeave: () => void;
}

export function AddView({ applications, now, onLeave }: AddViewProps) {
  const posting = useLive(latestPosting);
  const seen = posting.state === 'ready' ? posting.value : undefined;
  const [used, setUsed] = useState<JobPosting>();
  const [problem, setProblem] = useState<string>();
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const add = async (added: Added) => {
    const postingKey = used !== undefined && used.url === added.values.url ? used.key : null;
    const answer = await sendAdded(added, postingKey);
    if (!answer.ok) {
      const wrong = sayFailure(answer.failure);
      setProblem(wrong);
      announce(wrong);
      return;
    }
    announce(t('application_added', added.values.company));
    onLeave();
  };
  return (
    <section class="stack-wide" aria-labelledby="add-title">
      <h1 id="add-title" class="popup-title" ref={heading} tabIndex={-1}>
        {t('add_title')}
      </h1>
      {seen === undefined || used !== undefined ? null : (
        <div class="row small">
          <Button
            look="link"
            label={t('add_from_posting', t('role_at_company', seen.title, seen.company))}
            onClick={() => setUsed(seen)}
          />
        </div>
      )}
      <ApplicationForm
        key={used?.key ?? 'empty'}
        start={used === undefined ? emptyForm : valuesOfPosting(used)}
        now={now}
        applications={applications}
        submitLabel={t('add_submit')}
        onSubmit={(added) => void add(added)}
        onCancel={onLeave}
      />
      {problem === undefined ? null : <p class="field-problem small">{problem}</p>}
    </section>
  );
}
