// A record to take pictures of: some weeks of a search that nobody made.
import { randomUUID } from 'node:crypto';

type Kind = 'saved' | 'applied' | 'acknowledged' | 'viewed' | 'interviewInvited' | 'rejected';

const dayMs = 24 * 60 * 60 * 1000;

/** Company, role, place, and what happened how many days ago. */
const story: readonly [string, string, string, readonly (readonly [Kind, number])[]][] = [
  [
    'Saltmarsh Press',
    'Assistant Editor',
    'York',
    [
      ['applied', 9],
      ['acknowledged', 9],
      ['interviewInvited', 2],
    ],
  ],
  [
    'Brightwater',
    'Content Designer',
    'Hull',
    [
      ['applied', 14],
      ['viewed', 12],
    ],
  ],
  [
    'Juniper Lane',
    'Service Designer',
    'Remote',
    [
      ['applied', 24],
      ['acknowledged', 24],
      ['rejected', 10],
    ],
  ],
  ['Quillon Archive', 'Exhibition Designer', 'Sheffield', [['saved', 3]]],
  ['Ferrous & Daughters', 'Brand Designer', 'Bradford', [['applied', 46]]],
];

const sentences: Partial<Record<Kind, string>> = {
  acknowledged: 'We have received your application and will review it carefully.',
  interviewInvited: 'We would love to invite you to a conversation with the team next week.',
  rejected: 'We have decided to go ahead with someone whose experience is closer to this role.',
};

/** The text of a backup file. */
export function inventedRecord(now: number): string {
  const mailbox = 'https://mail.google.com/mail/u/0/';
  const events = story.flatMap(([company, role, location, happened]) => {
    const applicationId = randomUUID();
    return happened.map(([kind, daysAgo]) => {
      const quote = sentences[kind];
      const at = now - daysAgo * dayMs;
      const address = `jobs@${company.toLowerCase().replace(/[^a-z]+/g, '-')}.example`;
      return {
        id: randomUUID(),
        applicationId,
        kind,
        happenedAt: at,
        recordedAt: at,
        source:
          quote === undefined
            ? { by: 'site', adapter: 'indeed' }
            : { by: 'mail', adapter: 'gmail', mailbox, sender: `${company} <${address}>` },
        evidence: quote === undefined ? { rules: ['submission.address'] } : { rules: ['invented'], quote },
        details: { company, role, location },
        dedupeKey: `invented:${company}:${kind}`,
      };
    });
  });
  return JSON.stringify({ format: 1, exportedAt: now, events, steps: [] });
}
