// Queries that run again when the worker has written.
import { liveQuery as dexieLiveQuery } from 'dexie';
import { database } from './database';

export interface Subscription {
  unsubscribe(): void;
}

/**
 * Dexie's live query keeps silent about a database that does not open, and a page would wait for ever. So it is opened
 * first, and why it does not open is told like any other failure.
 */
export function liveQuery<T>(query: () => Promise<T>): {
  subscribe(next: (value: T) => void, failed: (reason: unknown) => void): Subscription;
} {
  return {
    subscribe(next, failed) {
      let inner: Subscription | undefined;
      let over = false;
      database.open().then(
        () => {
          if (!over) inner = dexieLiveQuery(query).subscribe(next, failed);
        },
        (reason: unknown) => {
          if (!over) failed(reason);
        },
      );
      return {
        unsubscribe() {
          over = true;
          inner?.unsubscribe();
        },
      };
    },
  };
}
