// A database for each test of a file: empty at its beginning, gone after it.
import { afterEach, beforeEach } from 'vitest';
import { ReboundDatabase } from '@/lib/storage/database';

let count = 0;

export let db: ReboundDatabase;

beforeEach(() => {
  count += 1;
  db = new ReboundDatabase(`test-${count}`);
});
afterEach(() => db.delete());
