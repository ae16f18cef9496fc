// What meanings a sentence lends to the weighing. Every sentence here is invented.
import { expect, test } from 'vitest';
import { library } from './classify';
import type { Concept } from './concepts';
import type { Hit } from './hits';
import { MeaningSigns, meaningNames, meaningUnit } from './meaning-signs';
import { readMail } from './read-mail';
import { type Sign, weightOf } from './signs';

const hit: Hit = { start: 0, end: 1 };

function tokensOf(concepts: readonly Concept[], inSubject = false, weights = ''): Map<string, number> {
  const found: Sign[] = [];
  const hits = new Map(concepts.map((concept) => [concept, [hit]] as const));
  new MeaningSigns(weights).add(hits, inSubject, found);
  return new Map(found.map((sign) => [sign.token, weightOf(sign, 1)]));
}

test('each concept counts, and each two of one sentence, in whatever order they stand', () => {
  const tokens = ['meaning:not', 'meaning:not+proceed', 'meaning:proceed'];
  expect([...tokensOf(['not', 'proceed']).keys()].sort()).toEqual(tokens);
  expect([...tokensOf(['proceed', 'not']).keys()].sort()).toEqual(tokens);
});

test('the subject counts for itself besides', () => {
  expect([...tokensOf(['offerJob'], true).keys()].sort()).toEqual(['meaning:offerJob', 'meaning:offerJob@subject']);
});

test('where a name stands says nothing of the mail', () => {
  expect(tokensOf(['companyFollows', 'roleLabel', 'closing', 'void']).size).toBe(0);
});

test('a sign weighs what is written for it', () => {
  expect(tokensOf(['not', 'proceed'], false, 'rejection +3 not+proceed').get('meaning:not+proceed')).toBeCloseTo(
    (3 * meaningUnit) / 100,
  );
  expect(tokensOf(['not', 'proceed'], false, 'rejection +3 not+proceed').get('meaning:not')).toBe(0);
});

test('every name is there once', () => {
  const names = meaningNames();
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('rejection.no-fit?');
});

test('a mail of which no rule says anything is still told by all that it means', () => {
  const text =
    'Dear Sam,\nthank you for coming by. After much thought the other person got the nod for the Baker job.\nMia';
  const { signChances, signs } = readMail({ subject: 'Baker', from: '', text }, library);
  expect(signs.signs.some(({ token }) => token === 'meaning:thanks')).toBe(true);
  expect(signChances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
  expect(Math.max(...signChances)).toBe(signChances[1]);
});
