// The mails of the sample mailbox. Every company, person and sentence is invented; the addresses end in `.example`,
// which nobody can own.

export interface SampleMail {
  readonly uid: number;
  readonly name: string;
  readonly address: string;
  readonly subject: string;
  /** Minutes between the mail and now. */
  readonly minutesAgo: number;
  /** Paragraphs. Plain text unless `html` is set: then they are shown as an HTML mail. */
  readonly paragraphs: readonly string[];
  readonly html?: boolean;
  readonly read?: boolean;
}

const day = 24 * 60;

/** Whose mailbox it is. */
export const owner = { name: 'Kim Reyes', address: 'kim@mailbox.example' };

export const inbox: readonly SampleMail[] = [
  {
    uid: 15,
    name: 'Fernhill Books',
    address: 'letters@fernhill-books.example',
    subject: 'Nine quiet novels for long evenings',
    minutesAgo: 3 * 60,
    html: true,
    paragraphs: [
      'The clocks have changed, the kettle is on, and our booksellers have been arguing about which novels are best read slowly.',
      'This month: a lighthouse keeper who learns to cook, two sisters and a canal boat, and a detective who would rather be gardening.',
      'You receive this letter because you asked for it in our shop. Unsubscribe whenever you like.',
    ],
  },
  {
    uid: 14,
    name: 'Tideline Research',
    address: 'jobs@tideline-research.example',
    subject: 'We received your application',
    minutesAgo: day + 4 * 60,
    paragraphs: [
      'Dear Kim,',
      'Thank you for applying for the UX Researcher position at Tideline Research. We have received your application and our team will review it over the next two weeks.',
      'If your experience matches what we are looking for, we will get in touch to arrange a first conversation.',
      'Kind regards,\nThe people team at Tideline Research',
    ],
  },
  {
    uid: 13,
    name: 'Jo Brandt',
    address: 'jo.brandt@post.example',
    subject: 'Thursday?',
    minutesAgo: 2 * day,
    read: true,
    paragraphs: [
      'Hi Kim,',
      'unfortunately I can’t make lunch on Wednesday, my sister is visiting. Thursday at the noodle place instead?',
      'Also I still have your umbrella.',
      'Jo',
    ],
  },
  {
    uid: 12,
    name: 'Prize Desk',
    address: 'winner@claims-desk.example',
    subject: 'You have been selected: final notice',
    minutesAgo: 4 * day,
    read: true,
    paragraphs: [
      'Congratulations! Your address has been selected for a voucher. Confirm your details today, or it goes to the next name on our list.',
    ],
  },
  {
    uid: 11,
    name: 'Larkspur Studio Careers',
    address: 'careers@larkspur-studio.example',
    subject: 'Your application to Larkspur Studio',
    minutesAgo: 12 * day,
    read: true,
    paragraphs: [
      'Dear Kim,',
      'Thank you for applying for the Product Designer position at Larkspur Studio. We have received your application and will review it carefully.',
      'You can expect to hear from us within two weeks.',
      'Kind regards,\nLarkspur Studio',
    ],
  },
];

/** Arrives while the person is looking. */
export const rejection: SampleMail = {
  uid: 16,
  name: 'Larkspur Studio Careers',
  address: 'careers@larkspur-studio.example',
  subject: 'Your application to Larkspur Studio',
  minutesAgo: 0,
  paragraphs: [
    'Dear Kim,',
    'Thank you for your interest in the Product Designer position at Larkspur Studio, and for the time that you put into your portfolio.',
    'After careful consideration, we have decided to move forward with other candidates whose experience more closely matches what we need right now.',
    'We wish you all the best in your search.',
    'Kind regards,\nLarkspur Studio',
  ],
};
