// An application by hand, on a page of its own.
import { ApplicationForm } from '@/components/applications/ApplicationForm';
import { cleanValues, emptyForm } from '@/components/applications/form-values';
import { PageHead } from '@/components/ui/PageHead';
import { Problem, useAct } from '@/components/ui/use-act';
import type { Instant } from '@/lib/domain/sighting';
import { t } from '@/lib/i18n/t';
import { command } from '@/lib/messages/command';

const back = '#/applications';

export function AddPage({ now }: { readonly now: Instant }) {
  const { act, problem } = useAct();
  return (
    <div class="narrow stack-wide">
      <PageHead title={t('add_title')} />
      <ApplicationForm
        start={emptyForm}
        now={now}
        submitLabel={t('add_submit')}
        onCancel={() => location.assign(back)}
        onSubmit={(values, kind, happenedAt) => {
          const added = command('addApplication', { ...cleanValues(values), kind, happenedAt, postingKey: null });
          void act(added, t('application_added', values.company)).then(async (ok) => {
            const answer = await added;
            if (ok && answer.ok) location.assign(`${back}/${answer.reply.applicationId ?? ''}`);
          });
        }}
      />
      <Problem text={problem} />
    </div>
  );
}
