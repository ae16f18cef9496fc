// The worker's own rules: who may report what, and that telling never gets in the way of recording.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { ApplicationEvent, EventId } from '@/lib/domain/event';
import type { Sighting } from '@/lib/domain/sighting';
import { mailAdapters } from '@/lib/mail/registry';
import { adapterNames, services } from '@/lib/platform/services';
import { siteAdapters } from '@/lib/sites/registry';
import { database } from '@/lib/storage/database';
import { makeEvent, makeMail, makePosting } from '@/tests/support/make';
import { refuseReport } from './door';
import { handlers } from './handlers';
import { hintAboutMail } from './hints';
import { tellWhatIsDue } from './telling';

beforeEach(() => fakeBrowser.reset());

describe('a hint about a message', () => {
  const about = (messageKey: string, dismiss = false) => hintAboutMail({ adapter: 'gmail', messageKey, dismiss });

  it('is dismissed once and for all, and for this message only', async () => {
    expect(await about('one')).toEqual({ dismissed: false });
    await Promise.all([about('one', true), about('two', true)]);
    expect(await Promise.all(['one', 'two', 'three'].map((key) => about(key)))).toEqual([
      { dismissed: true },
      { dismissed: true },
      { dismissed: false },
    ]);
  });

  it('leaves no trace of the message but a mark, and of very many only the latest', async () => {
    for (let count = 0; count < 510; count += 1) await about(`message ${count}`, true);
    const kept = await fakeBrowser.storage.local.get();
    expect(JSON.stringify(kept)).not.toContain('message');
    expect(Object.values(kept).flat()).toHaveLength(500);
    expect([await about('message 0'), await about('message 509')]).toEqual([{ dismissed: false }, { dismissed: true }]);
  });
});

describe('who may report what', () => {
  beforeEach(() => vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(true));

  const gmail = 'https://mail.google.com/mail/u/0/#inbox';
  const own = 'https://mail.kim.example/roundcube/?_task=mail';
  const indeed = 'https://uk.indeed.com/viewjob?jk=0123456789abcdef';
  const { seenAt: _, adapter: __, ...posting } = makePosting();
  const seen: Sighting = { of: 'posting', adapter: 'indeed', posting };
  const fromOwn = makeMail({ adapter: 'roundcube', mailbox: 'https://mail.kim.example/roundcube/' });

  it.each([
    ['Gmail of Gmail', makeMail(), gmail],
    ['Indeed, in any country, of Indeed', seen, indeed],
    ['a webmail of one’s own of itself', fromOwn, own],
  ])('lets %s', async (_, sighting, address) => {
    expect(await refuseReport(sighting, address)).toBeUndefined();
  });

  it.each([
    ['Indeed of a mail', makeMail(), indeed],
    ['a mail page of a posting', seen, gmail],
    ['Gmail of Roundcube’s mails', fromOwn, gmail],
    ['a page of a mailbox elsewhere', makeMail({ mailbox: 'https://elsewhere.example/' }), gmail],
    ['Indeed of another site’s posting', { ...seen, posting: { ...posting, key: 'acme:1' } }, indeed],
    ['an adapter that does not exist', makeMail({ adapter: 'acme' }), gmail],
  ])('does not let %s', async (_, sighting, address) => {
    expect(await refuseReport(sighting as Sighting, address)).toEqual(expect.any(String));
  });

  it('tells what was corrected to pages that read mail, each by its own adapter, and to no other', async () => {
    expect(await refuseReport({ adapter: 'gmail' }, gmail)).toBeUndefined();
    expect(await refuseReport({ adapter: 'roundcube' }, own)).toBeUndefined();
    expect(await refuseReport({ adapter: 'roundcube' }, gmail)).toEqual(expect.any(String));
    expect(await refuseReport({ adapter: 'gmail' }, indeed)).toEqual(expect.any(String));
    expect(await refuseReport({ adapter: 'indeed' }, indeed)).toBe('no mail is read there');
  });
});

it('nothing is heard from a service that was switched off, though its script still speaks', async () => {
  const contains = vi.spyOn(fakeBrowser.permissions, 'contains').mockResolvedValue(false);
  expect(await refuseReport(makeMail(), 'https://mail.google.com:443/mail/u/0/')).toBe('switched off');
  expect(contains).toHaveBeenCalledWith({ origins: ['https://mail.google.com/*'] });
});

describe('what a mail page is told of corrections', () => {
  const { askCorrections, correctLabel, undoEvent } = handlers;
  const ask = () => askCorrections({ adapter: 'gmail' }, crypto.randomUUID());
  const rejected = (fields: Partial<ApplicationEvent>) =>
    makeEvent({
      kind: 'rejected',
      id: crypto.randomUUID() as EventId,
      source: { by: 'mail', adapter: 'gmail', sender: 'Hiring Team <no-reply@greenhouse.io>' },
      evidence: { rules: ['x'], quote: 'We have chosen another candidate, as of 3 May.' },
      details: { company: 'Juniper Lane' },
      ...fields,
    });
  const correct = async (event: ApplicationEvent) => {
    await database.events.add({ ...event, place: event.applicationId ?? 'unplaced' });
    return correctLabel({ eventId: event.id, right: null }, crypto.randomUUID());
  };

  it('is the words of the sentence and whose they are, until it is taken back', async () => {
    const { eventId, teaches } = await correct(rejected({}));
    expect(teaches).toBe(true);
    expect(await ask()).toEqual([
      {
        sender: 'no-reply@greenhouse.io/juniperlane',
        sentence: '|we have chosen another candidate as of # may|',
        wrong: 'rejection',
        right: null,
      },
    ]);
    await undoEvent({ eventId: eventId as EventId }, crypto.randomUUID());
    expect(await ask()).toEqual([]);
  });

  it('is nothing where nobody knows for whom the mail was sent', async () => {
    expect((await correct(rejected({ details: {} }))).teaches).toBe(false);
    expect(await ask()).toEqual([]);
  });

  it('is nothing of a correction that was made for one mail only', async () => {
    const event = rejected({});
    const relabels = { wrong: 'rejection', right: null, teaches: false } as const;
    const source = { by: 'user', adapter: 'rebound' } as const;
    const word = makeEvent({ kind: 'corrected', corrects: event.id, source, relabels });
    await database.events.bulkAdd([event, word].map((one) => ({ ...one, place: 'unplaced' as const })));
    expect(await ask()).toEqual([]);
  });
});

describe('telling', () => {
  it('survives a system that refuses notifications', async () => {
    const event = makeEvent({ kind: 'rejected', happenedAt: Date.now() });
    await database.events.add({ ...event, place: 'unplaced' });
    await database.nudges.add({ id: 'nudge', eventId: event.id, dueAt: 0, state: 'waiting' });
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('words');
    const create = vi.spyOn(fakeBrowser.notifications, 'create').mockRejectedValue(new Error('not allowed'));
    await expect(tellWhatIsDue()).resolves.toBeUndefined();
    expect(create).toHaveBeenCalledOnce();
  });
});

describe('what can be switched on', () => {
  it('asks for exactly the hosts that its adapter reads, and every adapter with hosts can be switched on', () => {
    const read = [...mailAdapters, ...siteAdapters].filter(({ matches }) => matches.length > 0);
    const asked = services.map(({ id, origins }) => ({ id, origins: [...origins] }));
    const wanted = read.map(({ id, matches }) => ({ id, origins: [...matches] }));
    const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
    expect(asked.sort(byId)).toEqual(wanted.sort(byId));
  });

  it('has a name to be called by, whatever read it', () => {
    for (const { id } of [...mailAdapters, ...siteAdapters]) expect(adapterNames).toHaveProperty(id);
  });
});
