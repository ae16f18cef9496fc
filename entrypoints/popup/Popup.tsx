// Chooses what the popup is about: adding by hand, news, what is alive, or the very first time.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isFollowUpDue } from '@/components/applications/alive-items';
import { nameOfAdapter } from '@/components/applications/story';
import { lazy } from '@/components/ui/lazy';
import { useLive } from '@/components/ui/use-live';
import { useNow } from '@/components/ui/use-now';
import { Frame } from './Frame';
import { type GoneNews, NewsView } from './NewsView';
import { QuietView } from './QuietView';
import { findBroken, readPopup } from './read-popup';
import { useDismissed } from './use-dismissed';

const BrokenReading = lazy(() => import('@/components/applications/BrokenReading').then((part) => part.BrokenReading));
const RecordClosed = lazy(() => import('@/components/applications/RecordClosed').then((part) => part.RecordClosed));
const TakenBack = lazy(() => import('./TakenBack').then((module) => module.TakenBack));
const AddView = lazy(() => import('./AddView').then((module) => module.AddView));

export function Popup() {
  const live = useLive(readPopup);
  const now = useNow();
  const [adding, setAdding] = useState(false);
  const [gone, setGone] = useState<GoneNews>();
  const dismissed = useDismissed('broken');
  const news = live.state === 'ready' ? (live.value.current?.news.nudge.id ?? 'quiet') : undefined;
  useFocusOnChange(adding ? 'adding' : news);
  if (live.state === 'waiting') return <Frame counts={undefined} onAdd={() => {}} />;
  if (live.state === 'failed') {
    return (
      <Frame counts={undefined} onAdd={undefined}>
        <RecordClosed reason={live.reason} />
      </Frame>
    );
  }
  const { current, applications, suggestionCount, health } = live.value;
  const due = applications.filter((application) => isFollowUpDue(application, now)).length;
  const broken = dismissed === undefined ? undefined : findBroken(health, now, dismissed.at);
  const add = () => setAdding(true);
  return (
    <Frame counts={{ suggestions: suggestionCount, due }} onAdd={adding ? undefined : add}>
      {adding ? (
        <AddView applications={applications} now={now} onLeave={() => setAdding(false)} />
      ) : (
        <>
          {gone === undefined ? null : <TakenBack key={gone.event.id} {...gone} onOver={() => setGone(undefined)} />}
          {broken === undefined ? null : (
            <BrokenReading name={nameOfAdapter(broken)} onAdd={add} onDismiss={() => dismissed?.until(now)} />
          )}
          {current === undefined ? (
            <QuietView applications={applications} now={now} onAdd={add} />
          ) : (
            <NewsView key={current.news.nudge.id} {...current} now={now} onTakenBack={setGone} />
          )}
        </>
      )}
    </Frame>
  );
}

/** What was shown has gone, and the focus with it: the title of what came instead takes it. */
function useFocusOnChange(shown: string | undefined): void {
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (before.current !== undefined && shown !== undefined && before.current !== shown) {
      document.querySelector<HTMLElement>('main h1')?.focus();
    }
    before.current = shown ?? before.current;
  }, [shown]);
}
