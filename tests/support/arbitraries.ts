// Any log that could exist, for properties about deriving, storing and exporting.
import fc from 'fast-check';
import { answerLabels, sayableLabels } from '@/lib/domain/answers';
import {
  type ApplicationEvent,
  type ApplicationId,
  type EventId,
  eventKinds,
  happeningKinds,
  isHappening,
  type Relabelling,
} from '@/lib/domain/event';
import type { SaidDetails } from '@/lib/domain/said-details';
import { cautionSigns, reachedStages, rejectionReasons } from '@/lib/domain/verdict';

const applicationId = fc.uuid() as fc.Arbitrary<ApplicationId>;
const instant = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) });
const words = fc.string({ unit: 'grapheme', maxLength: 40 });

const day = fc.integer({ min: 0, max: 4000 }).map((days) => new Date(1.6e12 + days * 86_400_000).toISOString());

/** Whatever a mail may have said besides its answer, each part or not. */
export const saidFields = {
  requisitionId: fc.constantFrom('JR-1234567', 'REQ 5512'),
  reason: fc.constantFrom(...rejectionReasons),
  stage: fc.constantFrom(...reachedStages),
  feedbackOffered: fc.boolean(),
  keepInTouch: fc.boolean(),
  interviewAt: fc.oneof(
    day.map((iso) => iso.slice(0, 10)),
    day.map((iso) => iso.slice(0, 16)),
  ),
  interviewLink: fc.constantFrom('https://meet.example/1', 'https://talk.example/a?b=c#d'),
  deadlineOn: day.map((iso) => iso.slice(0, 10)),
  cautions: fc.subarray([...cautionSigns], { minLength: 1 }),
} satisfies { [Field in keyof SaidDetails]-?: fc.Arbitrary<SaidDetails[Field]> };

const details = fc.record(
  { company: words, guessedCompany: words, role: words, location: words, note: words, ...saidFields },
  { requiredKeys: [] },
);

/** What a person may say of a mail. */
export const anyRelabelling: fc.Arbitrary<Relabelling> = fc
  .record({
    wrong: fc.constantFrom(...answerLabels),
    right: fc.option(fc.constantFrom(...sayableLabels)),
    teaches: fc.boolean(),
  })
  .filter(({ wrong, right }) => wrong !== right);

/** Events of a few applications, with corrections that point at earlier events of the same log. */
export const anyLog: fc.Arbitrary<ApplicationEvent[]> = fc
  .record({
    applications: fc.uniqueArray(applicationId, { minLength: 1, maxLength: 3 }),
    seeds: fc.uniqueArray(
      fc.record({
        id: fc.uuid() as fc.Arbitrary<EventId>,
        kind: fc.constantFrom(...eventKinds, ...happeningKinds),
        happenedAt: instant,
        recordedAt: instant,
        by: fc.constantFrom('site' as const, 'mail' as const, 'user' as const, 'import' as const),
        details,
        place: fc.nat(),
        target: fc.nat(),
        waits: fc.boolean(),
        relabels: fc.option(anyRelabelling),
      }),
      { selector: ({ id }) => id, maxLength: 20 },
    ),
  })
  .map(({ applications, seeds }) =>
    seeds.flatMap(({ id, kind, happenedAt, recordedAt, by, details, place, target, waits, relabels }, index) => {
      const isCorrection = !isHappening(kind);
      const corrected = seeds[target % Math.max(index, 1)];
      if (isCorrection && (index === 0 || corrected === undefined)) return [];
      const event: ApplicationEvent = {
        id,
        kind,
        happenedAt,
        recordedAt,
        details,
        applicationId: waits && kind !== 'confirmed' ? null : (applications[place % applications.length] ?? null),
        source: { by, adapter: 'made-up' },
        evidence: { rules: [] },
        dedupeKey: `made-up:${id}`,
        ...(isCorrection && corrected !== undefined ? { corrects: corrected.id } : {}),
        ...(kind === 'corrected' && by === 'user' && relabels !== null ? { relabels } : {}),
      };
      return [event];
    }),
  );
