import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { currentVersion, ReboundDatabase } from '../database';
import { rebuild } from '../events';

const schemas = import.meta.glob<Record<string, { version: number; stores: Record<string, string> }>>('./v*[0-9].ts', {
  eager: true,
});
const samples = import.meta.glob<{ sample: Record<string, readonly object[]> }>('./v*.sample.ts', { eager: true });

const versions = Object.entries(schemas).map(([path, module]) => {
  const schema = Object.values(module)[0];
  if (schema === undefined) throw new Error(`${path} exports no schema`);
  return { ...schema, sample: samples[path.replace(/\.ts$/, '.sample.ts')]?.sample };
});

describe('every version that was ever released', () => {
  it('is there, in order, up to the current one', () => {
    expect(versions.map(({ version }) => version)).toEqual([...Array(currentVersion).keys()].map((index) => index + 1));
  });

  it.each(versions)('version $version has a sample row for each of its tables', ({ stores, sample }) => {
    expect(Object.keys(sample ?? {}).sort()).toEqual(Object.keys(stores).sort());
    for (const rows of Object.values(sample ?? {})) expect(rows.length).toBeGreaterThan(0);
  });

  it.each(versions)('a record of version $version opens today, and deriving it anew changes nothing', async (past) => {
    const name = `walk-${past.version}`;
    const old = new Dexie(name);
    old.version(past.version).stores(past.stores);
    for (const [table, rows] of Object.entries(past.sample ?? {})) await old.table(table).bulkAdd([...rows]);
    old.close();

    const db = new ReboundDatabase(name);
    const before = await db.applications.toArray();
    await rebuild(db);
    expect(await db.applications.toArray()).toEqual(before);
    if (past.version === currentVersion) {
      for (const table of db.tables) expect(await table.toArray()).toEqual(past.sample?.[table.name]?.slice());
    }
    await db.delete();
  });
});
