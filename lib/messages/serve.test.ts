import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { makeMail } from '@/tests/support/make';
import type { Runtime } from '../platform/browser';
import { answer, type Door, type Handlers } from './serve';

const log = vi.fn(async () => undefined);
const recordSighting = vi.fn(async () => ({ outcome: 'recorded' as const, nudgeId: null }));
const undoEvent = vi.fn(async () => ({ applicationId: null, eventId: null }));
const lesson = { sender: 'a@b.example/acme', sentence: '|no|', wrong: 'rejection' as const, right: null };
const askCorrections = vi.fn(async () => [lesson]);
const door: Door = {
  handlers: { recordSighting, undoEvent, askCorrections } as unknown as Handlers,
  needWritable: async () => undefined,
  refuseReport: async (_, address) => (address.startsWith('https://mail.google.com/') ? undefined : 'not that page'),
  logRefusal: log,
  describeFailure: (error) => ({ code: 'storage', detail: String(error) }),
};

const fromMail = (fields: Partial<Runtime.MessageSender> = {}): Runtime.MessageSender => ({
  id: fakeBrowser.runtime.id,
  url: 'https://mail.google.com/mail/u/0/',
  frameId: 0,
  tab: { id: 1, index: 0, incognito: false } as NonNullable<Runtime.MessageSender['tab']>,
  ...fields,
});
const fromPopup: Runtime.MessageSender = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') };
const report = (payload: unknown = makeMail()) => ({ kind: 'recordSighting', payload });
const ask = (payload: unknown = { adapter: 'gmail' }) => ({ kind: 'askCorrections', payload });
const correct = (fields: object) => ({
  kind: 'correctLabel',
  payload: { eventId: crypto.randomUUID(), right: null, ...fields },
});
const undo = { kind: 'undoEvent', payload: { eventId: crypto.randomUUID() } };

beforeEach(() => vi.clearAllMocks());

describe('the worker’s door', () => {
  it('hands a sighting from its page to the handler', async () => {
    expect(await answer(door, report(), fromMail())).toEqual({ reply: { outcome: 'recorded', nudgeId: null } });
  });

  it('hands a command from the extension’s own page to the handler', async () => {
    expect(await answer(door, undo, fromPopup)).toHaveProperty('reply');
  });

  it.each([
    ['a command from a content script', undo, fromMail()],
    ['a report from the extension’s own page', report(), fromPopup],
    ['another extension', report(), fromMail({ id: 'another' })],
    ['a private window', report(), fromMail({ tab: { ...fromMail().tab, incognito: true } as never })],
    ['a page of another service', report(), fromMail({ url: 'https://elsewhere.example/' })],
    ['an unknown kind', { kind: 'eraseAll', payload: null }, fromPopup],
    ['a kind that every object has', { kind: 'constructor', payload: null }, fromPopup],
    ['something that is no request at all', 'hello', fromMail()],
    ['an extra field', report({ ...makeMail(), html: '<b>' }), fromMail()],
    ['a body smuggled in as a sender', report({ ...makeMail(), from: 'x'.repeat(501) }), fromMail()],
    ['a mailbox that is a script', report({ ...makeMail(), mailbox: 'javascript:alert(1)' }), fromMail()],
    ['a question that says more than who asks', ask({ adapter: 'gmail', senders: ['a@b.example'] }), fromMail()],
    ['a question from a page of another service', ask(), fromMail({ url: 'https://elsewhere.example/' })],
    ['a correction from a content script', correct({}), fromMail()],
    ['a correction with a sentence of its own', correct({ sentence: 'unfortunately' }), fromPopup],
    ['a correction to a label that there is not', correct({ right: 'spam' }), fromPopup],
    ['a correction as long as a mail', correct({ right: 'x'.repeat(100_000) }), fromPopup],
    ['a date that is none', report({ ...makeMail(), receivedAt: Number.NaN }), fromMail()],
  ])('refuses %s, and logs why', async (_, message, sender) => {
    expect(await answer(door, message, sender)).toMatchObject({ failure: { code: 'refused' } });
    expect(log).toHaveBeenCalledOnce();
    expect(recordSighting).not.toHaveBeenCalled();
    expect(undoEvent).not.toHaveBeenCalled();
  });

  it('tells a mail page what was corrected', async () => {
    expect(await answer(door, ask(), fromMail())).toEqual({ reply: [lesson] });
  });

  it.each([
    ['more than a mail page needs', { ...lesson, quote: 'a secret' }],
    ['a sentence beyond all bounds', { ...lesson, sentence: 'x'.repeat(1001) }],
  ])('lets nothing out that is %s', async (_, slipped) => {
    askCorrections.mockResolvedValueOnce([slipped]);
    const reply = await answer(door, ask(), fromMail());
    expect(reply).toMatchObject({ failure: { code: 'storage' } });
    expect(JSON.stringify(reply)).not.toMatch(/a secret|xxxx/);
  });

  it('never repeats in the log what was in the message', async () => {
    await answer(door, report({ ...makeMail(), messageKey: '', from: 'a secret' }), fromMail());
    expect(JSON.stringify(log.mock.calls)).not.toContain('a secret');
  });

  it('answers a failure of the handler instead of throwing', async () => {
    recordSighting.mockRejectedValueOnce(new Error('disk full'));
    expect(await answer(door, report(), fromMail())).toEqual({
      failure: { code: 'storage', detail: 'Error: disk full' },
    });
  });
});
