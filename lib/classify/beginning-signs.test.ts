// What beginnings of words weigh. Every text here is invented.
import { expect, test } from 'vitest';
import { mailLabels } from '../domain/verdict';
import { BeginningSigns, beginningUnit } from './beginning-signs';
import { library } from './classify';
import { readMail } from './read-mail';
import { writeColumns } from './sign-weights';
import { signShare } from './signs';
import { beginningCount } from './text/beginnings';
import { cutLine } from './text/pieces';

test('each beginning counts once, however often it comes', () => {
  const signs = new BeginningSigns('=');
  expect([...signs.collect([cutLine('meadows meadows'), cutLine('MEADOWS')])]).toEqual([
    ...signs.collect([cutLine('meadows')]),
  ]);
});

test('beginnings weigh what is written for them, each its share', () => {
  const [first = 0, second = 0] = new BeginningSigns('=').collect([cutLine('meadows')]);
  const rows = Array.from({ length: beginningCount }, (): number[] => []);
  rows[first] = mailLabels.map((label) => (label === 'rejection' ? 3 : 0));
  rows[second] = mailLabels.map((label) => (label === 'rejection' ? -1 : 0));
  const signs = new BeginningSigns(writeColumns(rows));
  const weights = signs.weigh([cutLine('meadows')]);
  const share = signShare(2);
  expect(weights).toEqual(mailLabels.map((label) => (label === 'rejection' ? 2 * share * beginningUnit : 0)));
});

test('in a language that we do not know no word is a sign', () => {
  const beginningsIn = (text: string) =>
    library.beginningSigns.collect(readMail({ subject: '', from: '', text }, library).signs.spelt);
  expect(beginningsIn('CV')).toHaveLength(0);
  expect(beginningsIn('Thank you for sending us your CV.').length).toBeGreaterThan(8);
});
