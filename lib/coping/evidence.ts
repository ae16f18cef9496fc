// The studies behind the steps, as far as they go. Abstracts and review pages were read, not whole papers, and none of
// them tested a browser extension: the texts say "studies suggest" and name the limit.
import type { MessageKey } from '../i18n/t';

/** `onTopic`: people looking for work. `related`: other people or goals. `early`: small, mixed or laboratory only. */
export type Strength = 'onTopic' | 'related' | 'early';

export interface Study {
  /** Authors and where it appeared: names, the same in every language. */
  readonly source: string;
  readonly year: number;
  readonly strength: Strength;
  /** What was found, and its limit, in one or two sentences. */
  readonly finding: MessageKey;
}

export const studies = {
  selfCompassion: {
    source: 'Kreemers, van Hooft, van Vianen & Sisouw de Zilwa, Frontiers in Psychology 11:1371',
    year: 2020,
    strength: 'onTopic',
    finding: 'evidence_self_compassion',
  },
  ifThenPlans: {
    source: 'Gollwitzer & Sheeran, Advances in Experimental Social Psychology 38',
    year: 2006,
    strength: 'related',
    finding: 'evidence_if_then_plans',
  },
  skillsAndMotivation: {
    source: 'Liu, Huang & Wang, Psychological Bulletin 140:1009–1041',
    year: 2014,
    strength: 'onTopic',
    finding: 'evidence_skills_and_motivation',
  },
  setbackRehearsal: {
    source: 'Vinokur & Schul, JOBS II',
    year: 1997,
    strength: 'onTopic',
    finding: 'evidence_setback_rehearsal',
  },
  otherReasons: {
    source: 'Proudfoot and others, The Lancet 350:96–100',
    year: 1997,
    strength: 'onTopic',
    finding: 'evidence_other_reasons',
  },
  selfDistance: {
    source: 'Kross and others, Journal of Personality and Social Psychology 106:304–324',
    year: 2014,
    strength: 'early',
    finding: 'evidence_self_distance',
  },
  naming: {
    source: 'Lieberman and others, 2007 · Balban and others, Cell Reports Medicine 4:100895',
    year: 2023,
    strength: 'early',
    finding: 'evidence_naming',
  },
  followUpTiming: {
    source: 'Accountemps survey of hiring managers',
    year: 2017,
    strength: 'early',
    finding: 'evidence_follow_up_timing',
  },
} as const satisfies Record<string, Study>;

export type StudyId = keyof typeof studies;
