// Whatever arrives, the classifier answers. Properties over generated mails; run with REBOUND_RUNS=100000 for the long form.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MailContent, mailLabels, maxQuoteLength } from '../domain/verdict';
import { classify } from './classify';

const runs = Number(process.env.REBOUND_RUNS ?? 300);
const limit = 30_000 + runs * 20;

const strange = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  // Lone halves of surrogate pairs, which no well-formed string has.
  fc.array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes)),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => String.fromCharCode(...bytes)),
);
const words = fc.constantFrom(
  ...'unfortunately we will not move forward with your application if not other candidates offer interview leider nicht Bewerbung malheureusement 見送り 遺憾 לצערנו > On wrote: -- | ~ * ? # 😀 \u202e \u00ad'.split(
    ' ',
  ),
);
const sentence = fc.array(words, { maxLength: 60 }).map((list) => list.join(' '));
const text = fc.array(fc.oneof(strange, sentence), { maxLength: 12 }).map((lines) => lines.join('\n'));
const mail: fc.Arbitrary<MailContent> = fc.record({
  subject: fc.oneof(strange, sentence),
  from: fc.oneof(strange, fc.emailAddress()),
  text,
  links: fc.array(fc.oneof(fc.webUrl(), strange), { maxLength: 5 }),
  snippetOnly: fc.boolean(),
});

describe('for any mail', () => {
  test('there is a verdict of the promised shape', { timeout: limit }, () => {
    fc.assert(
      fc.property(mail, (content) => {
        const { label, confidence, evidence } = classify(content);
        expect([...mailLabels, 'unsure']).toContain(label);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        for (const { quote, rule } of evidence) {
          expect(quote.length).toBeLessThanOrEqual(maxQuoteLength);
          expect(rule).not.toBe('');
        }
        if (label !== 'unsure' && label !== 'unrelated') expect(evidence.length).toBeGreaterThan(0);
      }),
      { numRuns: runs },
    );
  });

  test('the same mail gets the same verdict', { timeout: limit }, () => {
    fc.assert(
      fc.property(mail, (content) => {
        expect(classify(content)).toEqual(classify(content));
      }),
      { numRuns: Math.min(runs, 1_000) },
    );
  });

  test('what is only quoted below decides nothing', { timeout: limit }, () => {
    fc.assert(
      fc.property(text, (quoted) => {
        // Whatever ends a line: what follows it would not be quoted.
        const below = quoted
          .split(/[\r\n\u0085\u2028\u2029]/)
          .map((line) => `> ${line}`)
          .join('\n');
        expect(['unsure', 'unrelated']).toContain(classify({ subject: '', from: '', text: below }).label);
      }),
      { numRuns: Math.min(runs, 2_000) },
    );
  });
});

describe('a mail of a word or two', () => {
  test.each(['CV', 'By', 'AI', 'ok', 'Test', 'Interview', 'Job!', 'Çv', 'Angebot', 'oferta', '面接', 'הצעה'])(
    '%s is no answer to anything',
    (word) => {
      expect(['unsure', 'unrelated']).toContain(classify({ subject: '', from: '', text: word }).label);
    },
  );
});

describe('a mail of ten megabytes', () => {
  test.each([
    ['letters', 'a'],
    ['spaces', ' '],
    ['line ends', '\n'],
    ['quote marks', '>'],
    ['dots', '.'],
    ['half pairs', '\ud83d'],
    ['one phrase', 'we will not '],
    ['conditions', 'if not '],
    ['dates', '12.12.2025 '],
    ['brackets', '('],
    ['addresses', 'https://'],
    ['colons', 'a: '],
  ])('of %s is answered within two seconds', (_name, unit) => {
    const content = {
      subject: unit.repeat(50_000),
      from: unit.repeat(50_000),
      text: unit.repeat(10_000_000 / unit.length),
    };
    const start = performance.now();
    classify(content);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
