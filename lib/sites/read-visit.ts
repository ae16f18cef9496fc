// One visit to a page of a job site, from its arrival to the next.
//
//   visit ─▶ settle ─▶ read ─┬─ broken: the page may still be drawing; again, for about ten seconds
//                            └─ tell ─▶ a list of statuses? watch it, settle, read, tell what changed
import type { Sighting, StatusRow } from '../domain/sighting';
import { pause } from '../page/frame';
import { settle } from '../page/settle';
import type { Visit } from '../page/visit';
import { watch } from '../page/watch';
import { findAnchor, findLists, type PageReading, readPage, type SiteReading } from './read';

export type Tell = (sighting: Sighting) => Promise<void>;

const attempts = 20;
const restMs = 500;

export async function readVisit(visit: Visit, tell: Tell): Promise<void> {
  const page = await readWhenReady(visit);
  if (page === undefined) return;
  for (const sighting of sightingsOf(page)) await tell(sighting);
  if (statusesIn(page) !== undefined) followList(visit, page, tell);
}

/** `undefined` once the person has left, or where there is nothing to read. */
async function readWhenReady({ url, signal }: Visit): Promise<PageReading | undefined> {
  for (let attempt = 1; ; attempt++) {
    const outcome = await settle(() => findAnchor(document, url), { signal });
    if (outcome === 'left') return undefined;
    const page = readPage(document, url, new Date());
    const isBroken = page?.readings.some(({ kind }) => kind === 'broken') ?? false;
    if (!isBroken || outcome === 'gaveUp' || attempt === attempts) return page;
    await pause(restMs, signal);
  }
}

/** More rows load as the person scrolls, and a status can change under their eyes. */
function followList({ url, signal }: Visit, first: PageReading, tell: Tell): void {
  let told = JSON.stringify(statusesIn(first));
  let reading = false;
  watch(
    () => findLists(document, url),
    signal,
    () => {
      if (!reading) void again();
    },
  );

  const again = async () => {
    reading = true;
    const outcome = await settle(() => findLists(document, url)[0], { signal });
    reading = false;
    if (outcome !== 'settled') return;
    const page = readPage(document, url, new Date());
    const rows = page === undefined ? undefined : statusesIn(page);
    if (page === undefined || rows === undefined || JSON.stringify(rows) === told) return;
    told = JSON.stringify(rows);
    await tell({ of: 'statuses', adapter: page.adapter, rows });
  };
}

function statusesIn({ readings }: PageReading): readonly StatusRow[] | undefined {
  const statuses = readings.find((reading) => reading.of === 'statuses');
  return statuses?.of === 'statuses' && statuses.kind === 'found' ? statuses.fact : undefined;
}

/** The facts, and for each thing that was looked for, whether it could be read. */
export function sightingsOf({ adapter, readings }: PageReading): Sighting[] {
  return readings.flatMap((reading) => {
    if (reading.kind === 'nothing') return [];
    const { of: part, kind, missing = [] } = reading;
    const health: Sighting = { of: 'reading', adapter, part, kind, missing };
    return [...factIn(adapter, reading), health];
  });
}

function factIn(adapter: string, reading: SiteReading): Sighting[] {
  if (reading.kind !== 'found') return [];
  if (reading.of === 'posting') return [{ of: 'posting', adapter, posting: reading.fact }];
  if (reading.of === 'submission') return [{ of: 'submission', adapter, submission: reading.fact }];
  return [{ of: 'statuses', adapter, rows: reading.fact }];
}
