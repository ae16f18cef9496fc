// Fills a template from an application. Pure. Values come from pages and mails, so they are cleaned here: one line,
// no control or direction marks, not endless. Filled in one pass, so that a value is never read as a template.
import type { Situation } from '../coping/situation';
import { morningHour } from '../domain/nudge';
import type { Instant } from '../domain/sighting';
import { phrases } from './en/phrases';
import { templates } from './en/templates';
import { draftKinds } from './kinds';
import { type Recipient, readRecipient } from './recipient';
import type { DraftId, Token, Tone } from './template';

export interface DraftFacts {
  readonly company: string;
  readonly role: string;
  /** Already in words; empty when nobody knows. */
  readonly appliedOn: string;
  /** `Name <address>` of the mail that the draft answers. */
  readonly sender: string | undefined;
  readonly signature: string;
  readonly situation: Situation;
  /** When the event happened that the draft is about. */
  readonly happenedAt: Instant;
  /** On the day they talk, when a mail named it. */
  readonly talkAt?: Instant | undefined;
}

export interface Draft {
  readonly id: DraftId;
  /** Empty when there is nobody to write to, and then `nobody` says why. */
  readonly to: string;
  readonly nobody: Recipient['nobody'];
  readonly subject: string;
  readonly body: string;
  readonly wiseAt: Instant;
}

const maxDetailLength = 120;

export function writeDraft(id: DraftId, tone: Tone, facts: DraftFacts): Draft {
  const template = templates[id];
  const role = cleanDetail(facts.role);
  const recipient = readRecipient(facts.sender, facts.company);
  const values: Record<Token, string> = {
    theRole: phrases.role(role),
    atCompany: phrases.atCompany(cleanDetail(facts.company)),
    onDay: phrases.onDay(cleanDetail(facts.appliedOn)),
    theirTime: phrases.theirTime[talked(facts.situation) ? 'talking' : 'reading'],
  };
  const paragraphs = template.body[tone].map((paragraph) => fill(paragraph, values));
  const end = [phrases.closing, ...cleanLines(facts.signature)].join('\n');
  return {
    id,
    to: recipient.to,
    nobody: recipient.nobody,
    subject: phrases.subject(template.subject, role),
    body: [phrases.greeting(recipient.name), ...paragraphs, end].join('\n\n'),
    // Thanks for a conversation count from the conversation; anything else from the mail.
    wiseAt: wiseAt(
      (id === 'thankAfterInterview' ? facts.talkAt : undefined) ?? facts.happenedAt,
      draftKinds[id].waitDays,
    ),
  };
}

/** The morning after so many nights, in the person's own time; at once when there is nothing to wait for. */
function wiseAt(happenedAt: Instant, waitDays: number): Instant {
  if (waitDays === 0) return happenedAt;
  const morning = new Date(happenedAt);
  morning.setDate(morning.getDate() + waitDays);
  return morning.setHours(morningHour, 0, 0, 0);
}

function talked(situation: Situation): boolean {
  return situation === 'rejectedAfterInterview' || situation === 'rejectedAfterFinal' || situation === 'interview';
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, token: string) => values[token] ?? '');
}

/** One clean line, or `undefined` when nothing is left of it. */
function cleanDetail(value: string): string | undefined {
  const line = value
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .slice(0, maxDetailLength)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
  return line === '' ? undefined : line;
}

function cleanLines(text: string): string[] {
  return text.split(/\r\n|\r|\n/).flatMap((line) => cleanDetail(line) ?? []);
}
