// A small world for properties about the record as a whole: a few mails and postings that are read again and again, and
// a person who places, undoes, corrects and forgets, in any order.
import fc from 'fast-check';
import { answerLabels, sayableLabels } from '@/lib/domain/answers';
import type { ApplicationEvent, ApplicationId, EventId } from '@/lib/domain/event';
import { byRecording } from '@/lib/domain/event-order';
import type { MailSighting, SiteStatus } from '@/lib/domain/sighting';
import { rejectionReasons } from '@/lib/domain/verdict';
import { importEverything } from '@/lib/storage/backup';
import {
  addApplication,
  confirmSuggestion,
  declineSuggestion,
  editApplication,
  keepStep,
  NotFoundError,
  undoEvent,
} from '@/lib/storage/commands';
import { correctLabel } from '@/lib/storage/correct';
import { ReboundDatabase } from '@/lib/storage/database';
import { plainEvent } from '@/lib/storage/events';
import { recordMail, recordPosting, recordStatuses, recordSubmission } from '@/lib/storage/record';
import { day, makeContext, makeEvent, makeMail, makePosting, makeVerdict } from './make';

export interface World {
  readonly db: ReboundDatabase;
  /** Counts acts: each has its own minute. */
  minute: number;
}

const company = fc.constantFrom('Juniper Lane', 'Acme');
const role = fc.constantFrom('Data Gardener', 'Baker');
const nr = fc.nat({ max: 1 });
const which = fc.nat({ max: 40 });

const mail = fc.record({
  act: fc.constant('mail' as const),
  nr,
  part: fc.constantFrom('rows' as const, 'openMessage' as const),
  label: fc.constantFrom(...answerLabels, 'unsure' as const, 'unrelated' as const),
  confidence: fc.constantFrom(0.6, 0.99),
  company,
  role: fc.option(role),
  reason: fc.constantFrom(...rejectionReasons),
});
const status = fc.constantFrom<SiteStatus>('applied', 'viewed', 'closed', 'interview', 'offered', 'rejected');
const sighted = fc.oneof(
  { arbitrary: mail, weight: 5 },
  fc.record({ act: fc.constant('posting' as const), nr }),
  fc.record({ act: fc.constant('submission' as const), nr }),
  fc.record({ act: fc.constant('statuses' as const), nr, status }),
);
export type Sighted = typeof sighted extends fc.Arbitrary<infer Value> ? Value : never;

const done = fc.oneof(
  { arbitrary: fc.record({ act: fc.constant('place' as const), which, into: fc.option(nr) }), weight: 6 },
  { arbitrary: fc.record({ act: fc.constant('undo' as const), which }), weight: 6 },
  {
    arbitrary: fc.record({ act: fc.constant('misplace' as const), nr, byMail: fc.boolean(), again: fc.boolean() }),
    weight: 3,
  },
  fc.record({ act: fc.constant('decline' as const), which }),
  fc.record({ act: fc.constant('correct' as const), which, right: fc.option(fc.constantFrom(...sayableLabels)) }),
  fc.record({ act: fc.constant('add' as const), nr, company, role }),
  fc.record({ act: fc.constant('edit' as const), which, company, role }),
  fc.record({ act: fc.constant('step' as const), which }),
  fc.record({ act: fc.constant('import' as const), nr, placed: fc.boolean(), undone: fc.nat({ max: 3 }) }),
);
type Done = typeof done extends fc.Arbitrary<infer Value> ? Value : never;

export type Act = Sighted | Done | { readonly act: 'forget'; readonly which: number };

export const anyActs: fc.Arbitrary<Act[]> = fc.array(
  fc.oneof(
    { arbitrary: sighted, weight: 4 },
    { arbitrary: done, weight: 5 },
    { arbitrary: fc.record({ act: fc.constant('forget' as const), which }), weight: 1 },
  ),
  { minLength: 5, maxLength: 25, size: 'max' },
);

export function isSighted(act: Act): act is Sighted {
  return ['mail', 'posting', 'submission', 'statuses'].includes(act.act);
}

export const readLog = async ({ db }: World): Promise<ApplicationEvent[]> =>
  (await db.events.toArray()).map(plainEvent).sort(byRecording);

/** The same world again, to go on otherwise. */
export async function copyWorld({ db, minute }: World, name: string): Promise<World> {
  const copy = new ReboundDatabase(name);
  for (const table of db.tables) await copy.table(table.name).bulkPut(await table.toArray());
  return { db: copy, minute };
}

function nextContext(world: World) {
  world.minute += 1;
  return makeContext({ now: day('2026-03-10') + world.minute * 60_000 });
}

export async function see({ db, ...world }: World, seen: Sighted, context = nextContext({ db, ...world })) {
  if (seen.act === 'mail') return recordMail(db, mailOf(seen), context);
  const key = `indeed:${seen.nr}`;
  const { adapter, seenAt: _, ...posting } = makePosting({ key, title: seen.nr === 0 ? 'Baker' : 'Data Gardener' });
  if (seen.act === 'posting') return recordPosting(db, { of: 'posting', adapter, posting }, context);
  if (seen.act === 'submission') {
    return recordSubmission(db, { of: 'submission', adapter, submission: { key, signs: ['address', 'box'] } }, context);
  }
  const row = { ...posting, status: seen.status, wording: seen.status, statusOn: null };
  return recordStatuses(db, { of: 'statuses', adapter, rows: [row] }, context);
}

function mailOf({ nr, part, ...said }: Extract<Sighted, { act: 'mail' }>): MailSighting {
  const { act: _, ...verdict } = said;
  return makeMail({ messageKey: `mail-${nr}`, threadKey: `thread-${nr}`, part, verdict: makeVerdict(verdict) });
}

/** Does what a person does; what cannot be done any more is not done. */
export async function perform(world: World, act: Done): Promise<void> {
  const log = await readLog(world);
  const context = nextContext(world);
  const { db } = world;
  if (act.act === 'import') return importTwin(world, act, context.now);
  if (act.act === 'misplace') return misplace(world, act);
  if (act.act === 'add') {
    const fields = { company: act.company, role: act.role, location: '', url: '', postingKey: `indeed:${act.nr}` };
    await addApplication(db, { ...fields, kind: 'saved', happenedAt: context.now }, context);
    return;
  }
  const applications = (await db.applications.toArray()).map(({ id }) => id).sort();
  const suggestions = log.filter(({ applicationId, corrects }) => applicationId === null && corrects === undefined);
  const eventId = pick(act.act === 'place' || act.act === 'decline' ? suggestions : log, act.which)?.id;
  if (eventId === undefined) return;
  try {
    if (act.act === 'undo') await undoEvent(db, { eventId }, context);
    if (act.act === 'decline') await declineSuggestion(db, { eventId }, context);
    if (act.act === 'correct') await correctLabel(db, { eventId, right: act.right }, () => true, context);
    if (act.act === 'step') await keepStep(db, { eventId, stepId: 'pause', state: 'done', answer: '' }, context);
    const applicationId = pick(applications, act.act === 'place' ? act.into : act.which) ?? null;
    if (act.act === 'place') await confirmSuggestion(db, { eventId, applicationId }, context);
    if (act.act === 'edit' && applicationId !== null) {
      const fields = { company: act.company, role: act.role, location: '', url: '' };
      await editApplication(db, { applicationId, ...fields }, context);
    }
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
  }
}

/** A mail is placed by mistake, by the person or by itself when it is opened, and taken out again, or placed anew. */
async function misplace(world: World, { nr, byMail, again }: Extract<Done, { act: 'misplace' }>): Promise<void> {
  const { db } = world;
  const said = { act: 'mail', nr, label: 'rejection', company: 'Acme', role: 'Baker', reason: 'volume' } as const;
  await see(world, { ...said, part: 'rows', confidence: 0.6 });
  const [row] = await db.events.where('dedupeKey').equals(`mail:gmail:mail-${nr}:row`).toArray();
  if (row === undefined || row.applicationId !== null) return;
  const place = () => confirmSuggestion(db, { eventId: row.id, applicationId: null }, nextContext(world));
  if (byMail) await see(world, { ...said, part: 'openMessage', confidence: 0.99, reason: 'experience_level' });
  else await place();
  const placed = (await readLog(world)).findLast(({ kind, corrects }) => kind === 'confirmed' && corrects === row.id);
  if (placed === undefined) return;
  await undoEvent(db, { eventId: placed.id }, nextContext(world));
  if (again) await place();
}

/** Another computer has read the same mail, in an application of its own, and there it was taken back now and then. */
async function importTwin({ db }: World, { nr, placed, undone }: Extract<Done, { act: 'import' }>, now: number) {
  const applicationId = crypto.randomUUID() as ApplicationId;
  const own = { applicationId, recordedAt: now, happenedAt: now };
  const keyed = (fields: Parameters<typeof makeEvent>[0]) =>
    makeEvent({ dedupeKey: `other:${crypto.randomUUID()}`, ...own, ...fields });
  const read = keyed({
    kind: 'rejected',
    dedupeKey: `mail:gmail:mail-${nr}`,
    ...(placed ? { applicationId: null, candidates: [] } : {}),
  });
  const events = [keyed({ kind: 'applied', details: { company: 'Other' } }), read];
  if (placed) events.push(keyed({ kind: 'confirmed', corrects: read.id }));
  for (let count = 0; count < undone; count += 1) {
    events.push(keyed({ kind: 'corrected', corrects: events.at(-1)?.id as EventId }));
  }
  await importEverything(db, { events, steps: [] });
}

export function pick<Item>(items: readonly Item[], which: number | null): Item | undefined {
  return which === null || items.length === 0 ? undefined : items[which % items.length];
}
