// What the person has corrected and not taken back, the newest first, each with the mail that it is about.
import { deriveUndone } from '../domain/corrected-log';
import type { ApplicationEvent, Relabelling } from '../domain/event';
import { database as db, type ReboundDatabase } from './database';
import { plainEvent, withCorrections } from './events';

export interface Corrected {
  readonly correction: ApplicationEvent;
  readonly relabels: Relabelling;
  /** As it was first read. */
  readonly event: ApplicationEvent;
}

export async function listCorrections(database: ReboundDatabase = db): Promise<Corrected[]> {
  const own = await database.events.where('[source.by+source.adapter]').equals(['user', 'rebound']).toArray();
  const said = own.filter(({ kind, relabels }) => kind === 'corrected' && relabels !== undefined);
  if (said.length === 0) return [];
  const undone = deriveUndone(await withCorrections(database, said));
  const standing = said.filter(({ id }) => !undone.has(id)).sort((a, b) => b.recordedAt - a.recordedAt);
  const events = await database.events.bulkGet(standing.flatMap(({ corrects }) => corrects ?? []));
  return standing.flatMap((correction, index) => {
    const event = events[index];
    const { relabels } = correction;
    if (event === undefined || relabels === undefined) return [];
    return [{ correction: plainEvent(correction), relabels, event: plainEvent(event) }];
  });
}
