// English messages. They thank once, ask one thing at most, make no excuses and leave the other side free not to answer.
import type { Templates } from '../template';

export const templates: Templates = {
  askFeedback: {
    subject: 'Thank you, and one question',
    body: {
      warm: [
        'Thank you for letting me know about {theRole}{atCompany}, and for {theirTime}.',
        'Could you tell me, in a sentence or two, what would have made me the better choice? Anything you can share is useful to me: experience, how I presented it, or something else. If you would rather not, I understand.',
        'I wish you a good start with the person you chose.',
      ],
      brief: [
        'Thank you for your answer about {theRole}{atCompany}, and for {theirTime}.',
        'Is there one thing you would have liked to see more of? A single line is plenty, and no answer is fine too.',
      ],
    },
  },
  graciousClose: {
    subject: 'Thank you for your answer',
    body: {
      warm: [
        'Thank you for telling me what you decided about {theRole}{atCompany}, and for {theirTime}.',
        'I am glad I applied, and I liked what I saw of the work. I wish you and the team well with it.',
      ],
      brief: ['Thank you for the clear answer about {theRole}{atCompany}. I wish you and the team well.'],
    },
  },
  stayInTouch: {
    subject: 'Staying in touch',
    body: {
      warm: [
        'I applied for {theRole}{atCompany}{onDay}. You chose someone else, and I came away with a good impression of what you do.',
        'I would still like to work on this kind of thing. If a similar role opens, may I hear of it? I can send you a current CV whenever that helps.',
      ],
      brief: [
        'I applied for {theRole}{atCompany}{onDay}, and I am still interested in what you do.',
        'If something similar opens, I would be glad to hear of it.',
      ],
    },
  },
  followUp: {
    subject: 'A question about my application',
    body: {
      warm: [
        'I applied for {theRole}{atCompany}{onDay}, and I am still interested.',
        'Could you tell me where the decision stands, and when you expect to make it? If there is anything more you would like to see from me, I am happy to send it.',
      ],
      brief: [
        'I applied for {theRole}{atCompany}{onDay}. Could you tell me where things stand, and when you expect to decide?',
      ],
    },
  },
  thankAfterInterview: {
    subject: 'Thank you for our conversation',
    body: {
      warm: [
        'Thank you for {theirTime} about {theRole}{atCompany}. I have a much clearer picture of the work now, and I would like to do it.',
        'If a question about my experience is still open, I am happy to answer it.',
      ],
      brief: ['Thank you for the conversation about {theRole}{atCompany}. It made me more interested in the work.'],
    },
  },
  thankForOffer: {
    subject: 'Thank you for your offer',
    body: {
      warm: [
        'Thank you for offering me {theRole}{atCompany}. I am very glad about it.',
        'I would like to read everything with care. May I come back to you within a few days, with my answer and perhaps a question or two?',
      ],
      brief: [
        'Thank you for offering me {theRole}{atCompany}. May I come back to you within a few days with my answer?',
      ],
    },
  },
};
