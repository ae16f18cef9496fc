// Each language proves itself on mails invented for it: its words are well formed, its samples are understood, its near
// misses are left alone.
import { describe, expect, test } from 'vitest';
import { classify } from '../../lib/classify/classify';
import { concepts } from '../../lib/classify/concepts';
import { languages } from '../../lib/classify/languages';
import { readWords } from '../../lib/classify/languages/language';
import { parsePhrase } from '../../lib/classify/text/phrases';
import type { MailLabel } from '../../lib/domain/verdict';
import type { MeasuredMail } from './mails';
import { readSamples } from './samples';

const codes = languages.map((language) => language.code);
const needed: readonly MailLabel[] = [
  'rejection',
  'application_confirmation',
  'interview_invitation',
  'assessment_invitation',
  'offer',
  'job_alert_newsletter',
  'recruiter_outreach',
  'status_update_other',
  'unrelated',
];

function labelOf({ subject, from, body }: MeasuredMail): string {
  return classify({ subject: subject ?? '', from: from ?? '', text: body ?? '' }).label;
}

test('thirteen languages are known', () => {
  expect([...codes].sort()).toEqual(['de', 'en', 'es', 'fr', 'he', 'it', 'ja', 'nl', 'pl', 'pt', 'sv', 'tr', 'zh']);
});

describe.each(codes)('%s', (code) => {
  const samples = readSamples([code]);
  const words = languages.find((language) => language.code === code);

  test('has samples of every label', () => {
    expect(needed.filter((label) => !samples.some((sample) => sample.label === label))).toEqual([]);
  });

  test('names only concepts that there are', () => {
    const named = words === undefined ? [] : [...readWords(words).keys()];
    expect(named.filter((name) => !concepts.includes(name))).toEqual([]);
  });

  test('has phrases that begin and end with words and hold no empty part', () => {
    const phrases = words === undefined ? [] : [...readWords(words).values()].flat();
    const bad = phrases.filter((source) => {
      if (source.trim() === '') return true;
      const { steps } = parsePhrase(source, code);
      const [first] = steps;
      if (first?.kind !== 'choice' || first.optional || steps.at(-1)?.kind === 'gap') return true;
      return steps.some((step) => step.kind === 'choice' && [...step.forms, ...step.stems].includes(''));
    });
    expect(bad).toEqual([]);
  });

  test('is understood: at most one sample in ten is unsure, none is wrong', () => {
    const missed = samples.filter((sample) => labelOf(sample) !== sample.label);
    expect(
      missed.filter((sample) => labelOf(sample) !== 'unsure').map(({ id, subject }) => `${id} ${subject}`),
    ).toEqual([]);
    expect(missed.length).toBeLessThanOrEqual(samples.length / 10);
  });
});
