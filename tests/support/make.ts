// Short ways to write down an event, a mail or a posting in a test: only what the test is about is named.
import type { ApplicationEvent, ApplicationId, EventId } from '@/lib/domain/event';
import type { SeenPosting } from '@/lib/domain/plan';
import type { MailSighting } from '@/lib/domain/sighting';
import type { Verdict } from '@/lib/domain/verdict';
import { defaultSettings } from '@/lib/platform/settings';
import type { CommandContext } from '@/lib/storage/commands';
import type { RecordContext } from '@/lib/storage/record';

let count = 0;
const nextId = () => crypto.randomUUID();

export const day = (text: string) => Date.parse(`${text}T12:00:00Z`);

export function makeEvent(fields: Partial<ApplicationEvent> & Pick<ApplicationEvent, 'kind'>): ApplicationEvent {
  count += 1;
  return {
    id: nextId() as EventId,
    applicationId: 'application-1' as ApplicationId,
    happenedAt: day('2026-03-01'),
    recordedAt: day('2026-03-01') + count,
    source: { by: 'mail', adapter: 'gmail' },
    evidence: { rules: [] },
    details: {},
    dedupeKey: `made:${count}`,
    ...fields,
  };
}

export function makeVerdict(fields: Partial<Verdict> = {}): Verdict {
  return {
    label: 'rejection',
    confidence: 0.99,
    evidence: [{ rule: 'rejection.others-chosen', quote: 'We have chosen another candidate.' }],
    company: 'Juniper Lane',
    role: 'Data Gardener',
    language: 'en',
    ...fields,
  };
}

export function makeMail(fields: Partial<MailSighting> = {}): MailSighting {
  return {
    of: 'mail',
    adapter: 'gmail',
    part: 'openMessage',
    messageKey: '18c0ffee18c0ffee',
    threadKey: '18c0ffee18c0ffee',
    from: 'Juniper Lane <jobs@juniper-lane.example>',
    receivedAt: day('2026-03-10'),
    verdict: makeVerdict(),
    mailbox: 'https://mail.google.com/mail/u/0/',
    ...fields,
  };
}

export function makePosting(fields: Partial<SeenPosting> = {}): SeenPosting {
  return {
    key: 'indeed:0123456789abcdef',
    title: 'Data Gardener',
    company: 'Juniper Lane',
    location: 'Leeds',
    url: 'https://www.indeed.com/viewjob?jk=0123456789abcdef',
    adapter: 'indeed',
    seenAt: day('2026-03-02'),
    ...fields,
  };
}

export function makeContext(fields: Partial<RecordContext & CommandContext> = {}): RecordContext & CommandContext {
  return {
    requestId: nextId(),
    now: day('2026-03-10'),
    newId: nextId,
    everythingWaits: false,
    settings: defaultSettings,
    ...fields,
  };
}
