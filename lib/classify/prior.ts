// What a weight is before any mail was counted: the meaning of its rule. Fitting moves weights away from here only as
// far as the mails insist, so a rule that no measured mail uses still works.
import { type MailLabel, mailLabels } from '../domain/verdict';
import { chanceFeature, contextFeatures, senderFeatures } from './features';
import { linkSigns } from './link-signs';
import { rules, type Strength } from './rules';

const own: Readonly<Record<Strength, number>> = { strong: 3, weak: 1.2, hint: 0.3 };

export interface Prior {
  readonly feature: string;
  readonly weights: readonly number[];
  /** The label that this fact speaks for: its weight is never fitted below zero. */
  readonly label: MailLabel | null;
  /** Says nothing of other labels. */
  readonly ofOneLabel?: true;
}

function row(values: Partial<Record<MailLabel, number>>): number[] {
  return mailLabels.map((label) => values[label] ?? 0);
}

const shapes = ['reply', 'mailing-list', 'short', 'letter', 'long', 'very-long', 'empty'];

export function priors(): readonly Prior[] {
  const fromRules = rules.flatMap(({ facts, label, strength }): Prior[] => [
    { feature: facts.stated, label, weights: row({ [label]: own[strength] }) },
    { feature: facts.inSubject, label, weights: row({ [label]: own[strength] * 0.7 }) },
    // A no under a condition is what confirmations say.
    { feature: facts.open, label: null, weights: row(label === 'rejection' ? { application_confirmation: 0.5 } : {}) },
  ]);
  const fromLinks = linkSigns.map(({ id, label }): Prior => ({ feature: id, label, weights: row({ [label]: 4 }) }));
  const plain = [...contextFeatures.map(([feature]) => feature), ...Object.values(senderFeatures)];
  const shape = [...shapes.map((name) => `shape.${name}`), 'sender.no-reply', 'sender.recruits', 'subject.role'];
  const neutral = [...plain, ...shape].map((feature): Prior => ({ feature, label: null, weights: row({}) }));
  const answers = ['answer.no', 'answer.no-agreed'].map((feature): Prior => {
    return { feature, label: 'rejection', weights: row({ rejection: 1, application_confirmation: -1 }) };
  });
  const chances = mailLabels.map(
    (label): Prior => ({ feature: chanceFeature(label), label, weights: row({ [label]: 1 }), ofOneLabel: true }),
  );
  return [
    {
      feature: 'answer.unasked',
      label: 'recruiter_outreach',
      weights: row({ recruiter_outreach: 1.5, interview_invitation: -1.5 }),
    },
    ...answers,
    ...chances,
    ...fromRules,
    ...fromLinks,
    ...neutral,
    { feature: 'always', label: null, weights: row({ unrelated: 2 }) },
  ];
}
