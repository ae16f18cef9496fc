// Which drafts fit a situation, best first, and from when sending them is wise. Waits: a night for anything after a
// "no", about a week for a question into silence (a 2017 survey of hiring managers), a season for staying in touch.
import type { Situation } from '../coping/situation';
import type { DraftId, DraftKind } from './template';

export const draftKinds: Readonly<Record<DraftId, DraftKind>> = {
  askFeedback: { id: 'askFeedback', title: 'draft_ask_feedback', about: 'draft_ask_feedback_about', waitDays: 1 },
  graciousClose: {
    id: 'graciousClose',
    title: 'draft_gracious_close',
    about: 'draft_gracious_close_about',
    waitDays: 1,
  },
  stayInTouch: { id: 'stayInTouch', title: 'draft_stay_in_touch', about: 'draft_stay_in_touch_about', waitDays: 90 },
  followUp: { id: 'followUp', title: 'draft_follow_up', about: 'draft_follow_up_about', waitDays: 8 },
  thankAfterInterview: {
    id: 'thankAfterInterview',
    title: 'draft_thank_after_interview',
    about: 'draft_thank_after_interview_about',
    waitDays: 1,
  },
  thankForOffer: {
    id: 'thankForOffer',
    title: 'draft_thank_for_offer',
    about: 'draft_thank_for_offer_about',
    waitDays: 0,
  },
};

const fitting: Readonly<Record<Situation, readonly DraftId[]>> = {
  rejectedAfterApplying: ['askFeedback', 'graciousClose', 'stayInTouch'],
  rejectedAfterInterview: ['askFeedback', 'graciousClose', 'stayInTouch'],
  rejectedAfterFinal: ['askFeedback', 'stayInTouch', 'graciousClose'],
  acknowledged: ['followUp'],
  assessment: ['followUp'],
  interview: ['thankAfterInterview', 'followUp'],
  offer: ['thankForOffer'],
  silence: ['followUp'],
};

export function draftsFor(situation: Situation): readonly DraftKind[] {
  return fitting[situation].map((id) => draftKinds[id]);
}
