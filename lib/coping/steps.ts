// The steps as data: what each asks, in which form, and the study it leans on. Each can be skipped, none is a duty.
import type { MessageKey } from '../i18n/t';
import type { StudyId } from './evidence';

export interface LineField {
  readonly label: MessageKey;
  readonly hint?: MessageKey;
}

/** How a step is done. `starters` are words that the person may tap instead of typing. */
export type StepForm =
  | { readonly kind: 'pause'; readonly breaths: number }
  | { readonly kind: 'lines'; readonly lines: readonly LineField[]; readonly starters?: readonly MessageKey[] }
  | { readonly kind: 'plan'; readonly moment: LineField; readonly act: LineField };

export interface Step {
  readonly id: string;
  readonly title: MessageKey;
  /** What is offered, as a question or a plain sentence. */
  readonly invitation: MessageKey;
  readonly form: StepForm;
  readonly study: StudyId;
}

export const steps = {
  pause: {
    id: 'pause',
    title: 'step_pause_title',
    invitation: 'step_pause_invitation',
    form: { kind: 'pause', breaths: 6 },
    study: 'naming',
  },
  kindLines: {
    id: 'kind-lines',
    title: 'step_kind_lines_title',
    invitation: 'step_kind_lines_invitation',
    form: {
      kind: 'lines',
      lines: [
        { label: 'step_kind_lines_happened' },
        { label: 'step_kind_lines_others', hint: 'step_kind_lines_others_hint' },
        { label: 'step_kind_lines_friend' },
      ],
    },
    study: 'selfCompassion',
  },
  otherReasons: {
    id: 'other-reasons',
    title: 'step_other_reasons_title',
    invitation: 'step_other_reasons_invitation',
    form: {
      kind: 'lines',
      lines: [
        { label: 'step_other_reasons_first' },
        { label: 'step_other_reasons_second' },
        { label: 'step_other_reasons_third' },
      ],
      starters: [
        'step_other_reasons_inside',
        'step_other_reasons_same_job',
        'step_other_reasons_budget',
        'step_other_reasons_changed',
        'step_other_reasons_pile',
      ],
    },
    study: 'otherReasons',
  },
  yearOn: {
    id: 'year-on',
    title: 'step_year_on_title',
    invitation: 'step_year_on_invitation',
    form: { kind: 'lines', lines: [{ label: 'step_year_on_happened' }, { label: 'step_year_on_later' }] },
    study: 'selfDistance',
  },
  plan: {
    id: 'plan',
    title: 'step_plan_title',
    invitation: 'step_plan_invitation',
    form: {
      kind: 'plan',
      moment: { label: 'step_plan_if', hint: 'step_plan_if_hint' },
      act: { label: 'step_plan_then', hint: 'step_plan_then_hint' },
    },
    study: 'ifThenPlans',
  },
  oneSkill: {
    id: 'one-skill',
    title: 'step_one_skill_title',
    invitation: 'step_one_skill_invitation',
    form: { kind: 'lines', lines: [{ label: 'step_one_skill_line', hint: 'step_one_skill_hint' }] },
    study: 'skillsAndMotivation',
  },
  whatIf: {
    id: 'what-if',
    title: 'step_what_if_title',
    invitation: 'step_what_if_invitation',
    form: {
      kind: 'plan',
      moment: { label: 'step_what_if_if', hint: 'step_what_if_if_hint' },
      act: { label: 'step_plan_then', hint: 'step_what_if_then_hint' },
    },
    study: 'setbackRehearsal',
  },
  makeRoom: {
    id: 'make-room',
    title: 'step_make_room_title',
    invitation: 'step_make_room_invitation',
    form: {
      kind: 'plan',
      moment: { label: 'step_make_room_when', hint: 'step_make_room_when_hint' },
      act: { label: 'step_plan_then', hint: 'step_make_room_then_hint' },
    },
    study: 'ifThenPlans',
  },
  questions: {
    id: 'questions',
    title: 'step_questions_title',
    invitation: 'step_questions_invitation',
    form: {
      kind: 'lines',
      lines: [{ label: 'step_questions_work' }, { label: 'step_questions_team' }, { label: 'step_questions_next' }],
    },
    study: 'skillsAndMotivation',
  },
  beforeYes: {
    id: 'before-yes',
    title: 'step_before_yes_title',
    invitation: 'step_before_yes_invitation',
    form: { kind: 'lines', lines: [{ label: 'step_before_yes_know' }, { label: 'step_before_yes_change' }] },
    study: 'ifThenPlans',
  },
  howLong: {
    id: 'how-long',
    title: 'step_how_long_title',
    invitation: 'step_how_long_invitation',
    form: {
      kind: 'plan',
      moment: { label: 'step_how_long_when', hint: 'step_how_long_when_hint' },
      act: { label: 'step_plan_then', hint: 'step_how_long_then_hint' },
    },
    study: 'followUpTiming',
  },
} as const satisfies Record<string, Step>;
