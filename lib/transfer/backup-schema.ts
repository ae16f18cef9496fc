// The shape of a backup file, format 1. Strict and bounded: an unknown key, `__proto__` among them, is a wrong file.
import * as v from 'valibot';
import { answerLabels, sayableLabels } from '../domain/answers';
import { correctionKinds, eventKinds } from '../domain/event';
import { cautionSigns, maxQuoteLength, reachedStages, rejectionReasons } from '../domain/verdict';
import { isWebLink } from '../domain/web-link';
import { isDay, isDayOrMinute } from '../domain/written-time';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const id = v.pipe(v.string(), v.uuid());
const key = v.pipe(v.string(), v.nonEmpty(), v.maxLength(600));
const instant = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15));
/** Becomes a link that a person clicks, so nothing but the web. */
const address = v.pipe(text(2000), v.regex(/^(?:https?:\/\/\S+)?$/));

const source = v.strictObject({
  by: v.picklist(['site', 'mail', 'user', 'import']),
  adapter: v.pipe(v.string(), v.regex(/^[\w.-]{1,80}$/)),
  mailbox: v.exactOptional(address),
  sender: v.exactOptional(text(500)),
});

const evidence = v.strictObject({
  rules: v.pipe(v.array(text(100)), v.maxLength(50)),
  quote: v.exactOptional(text(maxQuoteLength)),
  confidence: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
});

const details = v.strictObject({
  company: v.exactOptional(text(300)),
  guessedCompany: v.exactOptional(text(300)),
  role: v.exactOptional(text(300)),
  location: v.exactOptional(text(300)),
  url: v.exactOptional(address),
  postingKey: v.exactOptional(text(300)),
  threadKey: v.exactOptional(text(300)),
  note: v.exactOptional(text(4000)),
  requisitionId: v.exactOptional(text(40)),
  reason: v.exactOptional(v.picklist(rejectionReasons)),
  stage: v.exactOptional(v.picklist(reachedStages)),
  feedbackOffered: v.exactOptional(v.boolean()),
  keepInTouch: v.exactOptional(v.boolean()),
  interviewAt: v.exactOptional(v.pipe(text(16), v.check(isDayOrMinute))),
  interviewLink: v.exactOptional(v.pipe(text(2000), v.check(isWebLink))),
  deadlineOn: v.exactOptional(v.pipe(text(10), v.check(isDay))),
  cautions: v.exactOptional(v.pipe(v.array(v.picklist(cautionSigns)), v.maxLength(cautionSigns.length))),
});

const relabels = v.pipe(
  v.strictObject({
    wrong: v.picklist(answerLabels),
    right: v.nullable(v.picklist(sayableLabels)),
    teaches: v.boolean(),
  }),
  v.check(({ wrong, right }) => wrong !== right),
);

const corrections: readonly string[] = correctionKinds;

const event = v.pipe(
  v.strictObject({
    id,
    applicationId: v.nullable(id),
    kind: v.picklist(eventKinds),
    happenedAt: instant,
    recordedAt: instant,
    source,
    evidence,
    details,
    dedupeKey: key,
    corrects: v.exactOptional(id),
    relabels: v.exactOptional(relabels),
    candidates: v.exactOptional(v.pipe(v.array(id), v.maxLength(100))),
  }),
  v.forward(
    v.check(({ kind, corrects }) => corrections.includes(kind) === (corrects !== undefined)),
    ['corrects'],
  ),
  // Only the person says what a mail really was.
  v.forward(
    v.check(({ kind, source, relabels }) => relabels === undefined || (kind === 'corrected' && source.by === 'user')),
    ['relabels'],
  ),
);

const step = v.strictObject({
  eventId: id,
  stepId: v.pipe(v.string(), v.regex(/^[\w.-]{1,80}$/)),
  state: v.picklist(['done', 'skipped']),
  answer: text(20_000),
  at: instant,
});

export const backupSchema = v.strictObject({
  format: v.literal(1),
  exportedAt: instant,
  events: v.array(event),
  steps: v.array(step),
});
