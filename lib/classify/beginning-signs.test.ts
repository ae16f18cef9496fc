// What beginnings of words weigh. Every text here is invented.
import { expect, test } from 'vitest';
import { mailLabels } from '../domain/verdict';
import { BeginningSigns, isSurelyUnrelated } from './beginning-signs';
import { library } from './classify';
import { readMail } from './read-mail';
import { writeColumns } from './sign-weights';
import { signShare } from './signs';
import { beginningCount, beginningsOf } from './text/beginnings';
import { cutLine } from './text/pieces';

test('each beginning counts once, however often it comes', () => {
  expect(beginningsOf([cutLine('meadows meadows'), cutLine('MEADOWS')])).toEqual(beginningsOf([cutLine('meadows')]));
});

test('beginnings weigh what is written for them, each its share', () => {
  const [first = 0, second = 0] = beginningsOf([cutLine('meadows')]);
  const rows = Array.from({ length: beginningCount }, (): number[] => []);
  rows[first] = mailLabels.map((label) => (label === 'rejection' ? 3 : 0));
  rows[second] = mailLabels.map((label) => (label === 'rejection' ? -1 : 0));
  const weights = new BeginningSigns(writeColumns(rows)).weigh([cutLine('meadows')]);
  const share = signShare(2);
  expect(weights).toEqual(mailLabels.map((label) => (label === 'rejection' ? 2 * share : 0)));
});

test('in a language that we do not know no word is a sign', () => {
  const beginningsIn = (text: string) => beginningsOf(readMail({ subject: '', from: '', text }, library).spelt);
  expect(beginningsIn('CV')).toHaveLength(0);
  expect(beginningsIn('Thank you for sending us your CV.').length).toBeGreaterThan(8);
});

test('surely unrelated is what speaks far more for it than for any other label', () => {
  const weightsWith = (unrelated: number, offer: number): number[] =>
    mailLabels.map((label) => (label === 'unrelated' ? unrelated : label === 'offer' ? offer : 0));
  expect(isSurelyUnrelated(weightsWith(9.5, 0))).toBe(true);
  expect(isSurelyUnrelated(weightsWith(9.5, 2))).toBe(false);
  expect(isSurelyUnrelated(weightsWith(0, 0))).toBe(false);
});
