// The one database. Only the worker writes; pages read.
import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Application } from '../domain/application';
import type { SeenPosting } from '../domain/plan';
import type { Forgotten, Nudge, ReadingRecord, Refusal, StepRecord, StoredEvent } from './records';
import { v1 } from './versions/v1';

const versions = [v1] as const;
export const currentVersion = v1.version;
export const databaseName = 'rebound';

export class ReboundDatabase extends Dexie {
  declare events: EntityTable<StoredEvent, 'id'>;
  declare applications: EntityTable<Application, 'id'>;
  declare postings: EntityTable<SeenPosting, 'key'>;
  declare nudges: EntityTable<Nudge, 'id'>;
  declare steps: Table<StepRecord, [string, string]>;
  declare readings: Table<ReadingRecord, [string, string]>;
  declare refusals: Table<Refusal, number>;
  declare forgotten: EntityTable<Forgotten, 'hash'>;

  constructor(name: string = databaseName) {
    // Strict: an acknowledged write is on the disk, also when the browser is killed the moment after.
    super(name, { chromeTransactionDurability: 'strict' });
    for (const { version, stores } of versions) this.version(version).stores(stores);
    // A newer Rebound is upgrading. Without `return false` Dexie would close and open again with our old schema.
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: true });
      return false;
    });
  }
}

export const database = new ReboundDatabase();

/** The record was written by a newer Rebound than this one. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError';
}

/** Dexie opens a newer database without a word and would write old rows into it: look first. */
export async function needWritable(db: ReboundDatabase): Promise<void> {
  const stored = (await indexedDB.databases()).find(({ name }) => name === db.name);
  if ((stored?.version ?? 0) / 10 > currentVersion) {
    throw new NewerDatabaseError('A newer version of Rebound has written this record');
  }
}
