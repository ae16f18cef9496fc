// The shape that a message must have. Anything from a content script may be crafted: strict, bounded, nothing extra.
import * as v from 'valibot';
import { sayableLabels } from '../domain/answers';
import { happeningKinds } from '../domain/event';
import {
  cautionSigns,
  mailLabels,
  maxFingerprintLength,
  maxQuoteLength,
  reachedStages,
  rejectionReasons,
} from '../domain/verdict';
import { isWebLink } from '../domain/web-link';
import { isDay, isDayOrMinute } from '../domain/written-time';
import { settingsSchema } from '../platform/settings';
import type { Commands, Reports } from './protocol';

const line = (most: number) => v.pipe(v.string(), v.maxLength(most));
const key = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));
const word = v.pipe(v.string(), v.regex(/^[\w.-]{1,80}$/));
const instant = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15));
const day = v.pipe(v.string(), v.isoDate());
/** A page of a mailbox. */
const mailbox = v.pipe(line(2000), v.url(), v.regex(/^https?:/));
/** Only addresses that may stand behind a link that the person clicks. */
const address = v.pipe(line(2000), v.regex(/^(?:https?:\/\/\S+)?$/));
const id = v.pipe(v.string(), v.uuid());

const readingParts = ['posting', 'submission', 'statuses', 'openMessage', 'rows'] as const;
const siteStatuses = ['applied', 'viewed', 'interview', 'offered', 'rejected', 'withdrawn', 'closed'] as const;

/** Each may be missing or `null`: not said. */
const said = {
  requisitionId: v.nullish(v.pipe(v.string(), v.regex(/^[\w -]{1,40}$/))),
  reason: v.nullish(v.picklist(rejectionReasons)),
  stage: v.nullish(v.picklist(reachedStages)),
  feedbackOffered: v.nullish(v.boolean()),
  keepInTouch: v.nullish(v.boolean()),
  interviewAt: v.nullish(v.pipe(line(16), v.check(isDayOrMinute))),
  interviewLink: v.nullish(v.pipe(line(2000), v.check(isWebLink))),
  deadlineOn: v.nullish(v.pipe(line(10), v.check(isDay))),
  cautions: v.optional(v.pipe(v.array(v.picklist(cautionSigns)), v.maxLength(cautionSigns.length))),
};

const verdict = v.strictObject({
  label: v.picklist([...mailLabels, 'unsure']),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  evidence: v.pipe(v.array(v.strictObject({ rule: word, quote: line(maxQuoteLength) })), v.maxLength(20)),
  company: v.nullable(line(200)),
  companyGuessed: v.optional(v.boolean()),
  role: v.nullable(line(300)),
  language: v.nullable(line(12)),
  ...said,
});

const sighting = v.variant('of', [
  v.strictObject({
    of: v.literal('mail'),
    adapter: word,
    part: v.picklist(['openMessage', 'rows']),
    messageKey: key,
    threadKey: v.nullable(key),
    from: line(500),
    receivedAt: v.nullable(instant),
    verdict,
    mailbox,
  }),
  v.strictObject({
    of: v.literal('posting'),
    adapter: word,
    posting: v.strictObject({
      key,
      title: line(300),
      company: line(200),
      location: v.nullable(line(200)),
      url: address,
    }),
  }),
  v.strictObject({
    of: v.literal('submission'),
    adapter: word,
    submission: v.strictObject({ key: v.nullable(key), signs: v.pipe(v.array(word), v.maxLength(10)) }),
  }),
  v.strictObject({
    of: v.literal('statuses'),
    adapter: word,
    rows: v.pipe(
      v.array(
        v.strictObject({
          key,
          title: line(300),
          company: line(200),
          location: v.nullable(line(200)),
          status: v.nullable(v.picklist(siteStatuses)),
          wording: line(maxQuoteLength),
          statusOn: v.nullable(day),
        }),
      ),
      v.maxLength(5000),
    ),
  }),
  v.strictObject({
    of: v.literal('reading'),
    adapter: word,
    part: v.picklist(readingParts),
    kind: v.picklist(['found', 'broken']),
    missing: v.pipe(v.array(line(100)), v.maxLength(20)),
  }),
]);

export const reportSchemas = {
  recordSighting: sighting,
  chooseOnCard: v.strictObject({ nudgeId: id, choice: v.picklist(['open', 'later', 'dismiss']) }),
  hintAboutMail: v.strictObject({ adapter: word, messageKey: key, dismiss: v.boolean() }),
  askCorrections: v.strictObject({ adapter: word }),
} satisfies Record<keyof Reports, v.GenericSchema>;

const label = v.picklist(mailLabels);
const fingerprint = line(maxFingerprintLength);

/** What leaves for a page of a stranger has a shape too: nothing else of the record may slip in. */
export const replySchemas: Partial<Record<keyof (Reports & Commands), v.GenericSchema>> = {
  askCorrections: v.array(
    v.strictObject({ sender: fingerprint, sentence: fingerprint, wrong: label, right: v.nullable(label) }),
  ),
};

const applicationFields = {
  company: v.pipe(line(200), v.trim(), v.nonEmpty()),
  role: line(300),
  location: line(200),
  url: address,
};

export const commandSchemas = {
  confirmSuggestion: v.strictObject({ eventId: id, applicationId: v.nullable(id) }),
  declineSuggestion: v.strictObject({ eventId: id }),
  correctLabel: v.strictObject({ eventId: id, right: v.nullable(v.picklist(sayableLabels)) }),
  undoEvent: v.strictObject({ eventId: id }),
  addApplication: v.strictObject({
    ...applicationFields,
    kind: v.picklist(happeningKinds),
    happenedAt: instant,
    postingKey: v.nullable(key),
  }),
  editApplication: v.strictObject({ ...applicationFields, applicationId: id }),
  addEvent: v.strictObject({
    applicationId: id,
    kind: v.picklist(happeningKinds),
    happenedAt: instant,
    note: line(4000),
  }),
  forgetApplication: v.strictObject({ applicationId: id }),
  answerNudge: v.strictObject({
    nudgeId: id,
    answer: v.picklist(['seen', 'later', 'closed']),
    until: v.nullable(instant),
  }),
  keepStep: v.strictObject({ eventId: id, stepId: word, state: v.picklist(['done', 'skipped']), answer: line(20_000) }),
  importBackup: v.strictObject({ text: v.string() }),
  saveSettings: v.partial(settingsSchema),
} satisfies Record<keyof Commands, v.GenericSchema>;
