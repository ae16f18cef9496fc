// The ordered steps for a situation, and where the person is in them. Feeling comes first, plans and skills after:
// the order in which the evidence was gathered. Nothing here asks twice about the same event.
import type { StepRecord } from '../domain/step';
import type { MessageKey } from '../i18n/t';
import type { Situation } from './situation';
import { type Step, steps } from './steps';

export interface Playbook {
  /** One line said before the steps; plain, never a lecture. */
  readonly opening: MessageKey;
  readonly steps: readonly Step[];
}

export const playbooks: Readonly<Record<Situation, Playbook>> = {
  rejectedAfterApplying: {
    opening: 'playbook_rejected_after_applying',
    steps: [steps.pause, steps.otherReasons, steps.plan, steps.oneSkill],
  },
  rejectedAfterInterview: {
    opening: 'playbook_rejected_after_interview',
    steps: [steps.pause, steps.kindLines, steps.otherReasons, steps.plan, steps.oneSkill],
  },
  rejectedAfterFinal: {
    opening: 'playbook_rejected_after_final',
    steps: [steps.pause, steps.kindLines, steps.yearOn, steps.plan, steps.oneSkill],
  },
  acknowledged: { opening: 'playbook_acknowledged', steps: [steps.whatIf] },
  assessment: { opening: 'playbook_assessment', steps: [steps.makeRoom] },
  interview: { opening: 'playbook_interview', steps: [steps.questions, steps.whatIf] },
  offer: { opening: 'playbook_offer', steps: [steps.beforeYes] },
  silence: { opening: 'playbook_silence', steps: [steps.howLong] },
};

export interface StepsProgress {
  /** The first step without an answer; `undefined` when all are behind. */
  readonly current: Step | undefined;
  /** Counted from 1; equals `total` when all are behind. */
  readonly position: number;
  readonly total: number;
  /** In the order of the playbook. */
  readonly states: readonly ('done' | 'skipped' | 'ahead')[];
}

export function stepsProgress(playbook: Playbook, records: readonly StepRecord[]): StepsProgress {
  const states = playbook.steps.map(({ id }) => records.find(({ stepId }) => stepId === id)?.state ?? 'ahead');
  const index = states.indexOf('ahead');
  const total = playbook.steps.length;
  return {
    current: index === -1 ? undefined : playbook.steps[index],
    position: index === -1 ? total : index + 1,
    total,
    states,
  };
}
