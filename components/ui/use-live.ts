// Watches a query over the database: the page follows the record without asking again. A database that does not open
// is a state of its own, to be said plainly, never an empty list.
import { useEffect, useState } from 'preact/hooks';
import { liveQuery } from '@/lib/storage/live';

export type Live<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly reason: unknown };

/** `deps`: what the query depends on; a change asks anew. */
export function useLive<T>(query: () => Promise<T>, deps: readonly unknown[] = []): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: 'waiting' });
  useEffect(() => {
    const subscription = liveQuery(query).subscribe(
      (value) => setLive({ state: 'ready', value }),
      (reason) => setLive({ state: 'failed', reason }),
    );
    return () => subscription.unsubscribe();
  }, deps);
  return live;
}
