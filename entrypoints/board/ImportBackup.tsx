// A backup back in. The file is looked at first; what is wrong is named by its row, and then nothing is added.
import { useState } from 'preact/hooks';
import { BrowserSaid } from '@/components/ui/BrowserSaid';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { leftUntouched, sayFailure } from '@/components/ui/say-failure';
import type { Instant } from '@/lib/domain/sighting';
import { sayDay } from '@/lib/i18n/dates';
import { t, tn } from '@/lib/i18n/t';
import { command } from '@/lib/messages/command';
import type { Failure, ImportReply } from '@/lib/messages/protocol';
import { type Backup, BackupError, type BackupProblem, parseBackup } from '@/lib/transfer/backup';

type State =
  | { readonly at: 'start' }
  | { readonly at: 'wrong'; readonly text: string }
  | { readonly at: 'failed'; readonly failure: Failure }
  | { readonly at: 'ready'; readonly backup: Backup; readonly text: string }
  | { readonly at: 'done'; readonly reply: ImportReply };

const maxBytes = 50_000_000;

export function ImportBackup({ now }: { readonly now: Instant }) {
  const [state, setState] = useState<State>({ at: 'start' });
  const look = async (file: File) => {
    // Read in the page and sent to the worker in one message, which browsers limit to 64 MB.
    if (file.size > maxBytes) return setState({ at: 'wrong', text: t('import_problem_large') });
    const text = await file.text().catch(() => undefined);
    setState(text === undefined ? { at: 'wrong', text: t('import_problem_unreadable') } : lookAt(text));
  };
  const add = async (text: string) => {
    const answer = await command('importBackup', { text });
    setState(answer.ok ? { at: 'done', reply: answer.reply } : { at: 'failed', failure: answer.failure });
  };
  return (
    <section class="panel stack" aria-labelledby="import-title">
      <h2 id="import-title">{t('import_title')}</h2>
      <p>{t('import_text')}</p>
      <label class="button button-plain file-button">
        <span>{t('import_choose')}</span>
        <input
          type="file"
          class="unseen"
          accept=".json,application/json"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // The same file may be chosen again after it was mended.
            event.currentTarget.value = '';
            if (file !== undefined) void look(file);
          }}
        />
      </label>
      <div role="status" class="import-state">
        {state.at === 'wrong' ? (
          <Notice tone="needs" title={t('import_wrong_title')}>
            <p>{state.text}</p>
            <p class="soft small">{t('import_untouched')}</p>
          </Notice>
        ) : null}
        {state.at === 'failed' ? <NotBroughtIn failure={state.failure} /> : null}
        {state.at === 'ready' ? (
          <Notice title={tn('import_holds', state.backup.events.length, sayDay(state.backup.exportedAt, now))}>
            <Button look="primary" label={t('import_add')} onClick={() => void add(state.text)} />
          </Notice>
        ) : null}
        {state.at === 'done' ? (
          <Notice tone="good" title={tn('import_added', state.reply.added)}>
            <p>{tn('import_known', state.reply.known)}</p>
          </Notice>
        ) : null}
      </div>
    </section>
  );
}

/** The file was fine to look at, and then the worker did not add it, or did not say so. */
function NotBroughtIn({ failure }: { readonly failure: Failure }) {
  const { code, detail } = failure;
  return (
    <Notice tone="needs" title={t(leftUntouched(failure) ? 'import_failed_title' : 'import_unsure_title')}>
      <p>{code === 'invalid' ? t('import_problem_row', detail) : sayFailure(failure)}</p>
      {leftUntouched(failure) ? <p class="soft small">{t('import_untouched')}</p> : null}
      {code === 'storage' ? <BrowserSaid error={detail} /> : null}
    </Notice>
  );
}

function lookAt(text: string): State {
  try {
    return { at: 'ready', backup: parseBackup(text), text };
  } catch (error) {
    if (error instanceof BackupError) return { at: 'wrong', text: sayProblem(error.problem) };
    throw error;
  }
}

function sayProblem(problem: BackupProblem): string {
  switch (problem.kind) {
    case 'notJson':
      return t('import_problem_not_json');
    case 'notABackup':
      return t('import_problem_not_a_backup');
    case 'newer':
      return t('import_problem_newer');
    case 'wrongRow':
      return t('import_problem_row', problem.where);
  }
}
