// An application by hand, on a page of its own.
import { ApplicationForm } from '@/components/applications/ApplicationForm';
import { emptyForm } from '@/components/applications/form-values';
import { sendAdded } from '@/components/applications/send-added';
import { PageHead } from '@/components/ui/PageHead';
import { Problem, useAct } from '@/components/ui/use-act';
import type { Application } from '@/lib/domain/application';
import type { Instant } from '@/lib/domain/sighting';
import { t } from '@/lib/i18n/t';

const back = '#/applications';

export interface AddPageProps {
  readonly applications: readonly Application[];
  readonly now: Instant;
}

export function AddPage({ applications, now }: AddPageProps) {
  const { act, problem } = useAct();
  return (
    <div class="narrow stack-wide">
      <PageHead title={t('add_title')} />
      <ApplicationForm
        start={emptyForm}
        now={now}
        applications={applications}
        submitLabel={t('add_submit')}
        onCancel={() => location.assign(back)}
        onSubmit={(added) => {
          const sent = sendAdded(added, null);
          void act(sent, t('application_added', added.values.company)).then(async (ok) => {
            const answer = await sent;
            if (ok && answer.ok) location.assign(`${back}/${answer.reply.applicationId ?? ''}`);
          });
        }}
      />
      <Problem text={problem} />
    </div>
  );
}
