// The words by which a rejection says why, and that one may hear of each other again. Every mail here is invented.
import { expect, test } from 'vitest';
import { library } from '../classify';
import { languages } from '../languages';
import { readMail } from '../read-mail';
import { foldWord } from '../text/fold';
import { readEntities } from './entities';
import { rejectionWords, stayPart } from './rejection-words';

function read(text: string) {
  return readEntities(readMail({ subject: '', from: '', text }, library), 'rejection');
}

test('every language has its words, one part for each reason and one for staying in touch', () => {
  expect(Object.keys(rejectionWords).sort()).toEqual(languages.map(({ code }) => code).sort());
  for (const words of Object.values(rejectionWords)) expect(words.split('/')).toHaveLength(stayPart + 1);
});

test('the words are folded, and none of them repeats another without end', () => {
  for (const words of Object.values(rejectionWords)) {
    expect(foldWord(words)).toBe(words);
    expect(words).not.toMatch(/[+*?{}()[\]\\]/);
  }
});

test.each([
  ['We will not be moving forward. The licence that a crane driver needs was missing.', 'qualifications'],
  ['We will not be moving forward. The owner has no money for a second cook.', 'timing_or_budget'],
  ['We will not be moving forward. It was 480 people who wrote to us.', 'volume'],
  ['Leider müssen wir Ihnen absagen. Die Grenze von 40 Punkten wurde nicht überschritten.', 'qualifications'],
  ['We will not be moving forward. The board has frozen all spending.', 'timing_or_budget'],
  ['Leider müssen wir Ihnen absagen. Der Weg von Linz ist zum Pendeln zu weit.', 'location_or_visa'],
  [
    'Purtroppo non possiamo proseguire con la Sua candidatura. Ci vuole una persona che abiti nel paese.',
    'location_or_visa',
  ],
  ['Helaas gaan wij niet verder met je sollicitatie. Er was een groot aantal brieven.', 'volume'],
  ['Nous ne donnerons pas suite à votre candidature. Le diplôme de soudeur est une obligation.', 'qualifications'],
])('the words beside the refusing sentence give the reason: %s', (text, reason) => {
  expect(read(text).reason).toBe(reason);
});

test.each([
  'We will not be moving forward. If you find a licence, tell us.',
  'We will not be moving forward. Our house stands on a hill. It has a garden. Birds sing. All pay the same money.',
  'We will not be moving forward. This was in 2025 people say.',
])('a condition, another matter and a year give none: %s', (text) => {
  expect(read(text).reason).toBe('not_stated');
});

test.each([
  ['We will not be moving forward. Knock again after the harvest.', true],
  ['We will not be moving forward. You will be the first I ring.', true],
  ['Niestety nie możemy kontynuować procesu. Zadzwonię do Pani jako pierwszej.', true],
  ['Leider müssen wir Ihnen absagen. Versuchen Sie es erneut, wenn der Winter kommt.', true],
  ['You wrote to us in the spring. We will not be moving forward.', false],
])('what follows the no keeps in touch: %s', (text, kept) => {
  expect(read(text).keepInTouch).toBe(kept);
});

test('thanks for a talk look back on an interview', () => {
  expect(read('Thank you for the interview on Monday. We will not be moving forward.').stage).toBe('interview');
});
