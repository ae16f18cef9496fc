// The rail on the left, the page on the right. Which page is in the address, so that it can be linked to.
import { RecordClosed } from '@/components/applications/RecordClosed';
import { type Live, useLive } from '@/components/ui/use-live';
import { useNow } from '@/components/ui/use-now';
import { type Route, useRoute } from '@/components/ui/use-route';
import type { ApplicationId } from '@/lib/domain/event';
import type { Instant } from '@/lib/domain/sighting';
import { t } from '@/lib/i18n/t';
import { listApplications, listSuggestions } from '@/lib/storage/queries';
import { AddPage } from './AddPage';
import { ApplicationPage } from './ApplicationPage';
import { ApplicationsPage } from './ApplicationsPage';
import { HelpPage } from './HelpPage';
import { Rail } from './Rail';
import { SettingsPage } from './SettingsPage';
import { SuggestionsPage } from './SuggestionsPage';
import { TransferPage } from './TransferPage';

const readBoard = async () => {
  const [applications, suggestions] = await Promise.all([listApplications(), listSuggestions()]);
  return { applications, suggestions };
};
export type BoardData = Awaited<ReturnType<typeof readBoard>>;

export function Board() {
  const live = useLive(readBoard);
  const route = useRoute();
  const now = useNow();
  return (
    <div class="board">
      <button type="button" class="skip" onClick={() => document.getElementById('main')?.focus()}>
        {t('skip_to_content')}
      </button>
      <Rail page={route.page} suggestions={live.state === 'ready' ? live.value.suggestions.length : 0} />
      <main id="main" class="board-main" tabIndex={-1}>
        <Page route={route} live={live} now={now} />
      </main>
    </div>
  );
}

interface PageProps {
  readonly route: Route;
  readonly live: Live<BoardData>;
  readonly now: Instant;
}

function Page({ route, live, now }: PageProps) {
  // These two need no record, and help must be there when it does not open.
  if (route.page === 'settings') return <SettingsPage now={now} />;
  if (route.page === 'help') return <HelpPage />;
  if (live.state === 'failed') return <RecordClosed reason={live.reason} />;
  return live.state === 'ready' ? <RecordPage route={route} data={live.value} now={now} /> : null;
}

function RecordPage({ route, data, now }: { route: Route; data: BoardData; now: Instant }) {
  switch (route.page) {
    case 'suggestions':
      return <SuggestionsPage suggestions={data.suggestions} now={now} />;
    case 'transfer':
      return <TransferPage applications={data.applications} now={now} />;
    default:
      if (route.detail === 'new') return <AddPage applications={data.applications} now={now} />;
      if (route.detail !== '')
        return <ApplicationPage key={route.detail} id={route.detail as ApplicationId} now={now} />;
      return <ApplicationsPage applications={data.applications} query={route.query} now={now} />;
  }
}
