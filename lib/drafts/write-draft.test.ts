import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { situations } from '../coping/situation';
import { templates } from './en/templates';
import { readRecipient } from './recipient';
import { type DraftId, draftIds, tokens, tones } from './template';
import { type DraftFacts, writeDraft } from './write-draft';

const facts: DraftFacts = {
  company: 'Acme',
  role: 'Product designer',
  appliedOn: '3 March',
  sender: 'Maria Lopez <maria@acme.example>',
  signature: 'Sam Winter',
  situation: 'rejectedAfterApplying',
  happenedAt: 1_000,
};

const oddText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom('', ' ', 'A  B', 'Évian & Söhne', '$&$1', '\u202Eevil', 'line\r\nBcc: x', '  x  ', '😀', "O'Neill"),
);
const oddFacts = fc.record({
  company: oddText,
  role: oddText,
  appliedOn: oddText,
  sender: fc.option(oddText, { nil: undefined }),
  signature: oddText,
  situation: fc.constantFrom(...situations),
  happenedAt: fc.nat(),
});

describe('writing a draft', () => {
  test('a draft names the role, the company and the person who wrote', () => {
    const draft = writeDraft('askFeedback', 'warm', facts);
    expect(draft.to).toBe('maria@acme.example');
    expect(draft.subject).toBe('Thank you, and one question: Product designer');
    expect(draft.body).toContain('Hello Maria,\n\n');
    expect(draft.body).toContain('the Product designer role at Acme');
    expect(draft.body.endsWith('Kind regards\nSam Winter')).toBe(true);
  });

  test('a draft stays whole when nothing is known', () => {
    const draft = writeDraft('followUp', 'warm', { ...facts, company: '', role: '', appliedOn: '', sender: undefined });
    expect(draft.to).toBe('');
    expect(draft.subject).toBe('A question about my application');
    expect(draft.body).toContain('I applied for the role, and I am still interested.');
  });

  test.each([
    ['the Product Designer', 'the Product Designer role at Acme'],
    ['Baker position', 'the Baker position at Acme'],
    ['The', 'the The role at Acme'],
  ])('a role given as “%s” is said once', (role, said) => {
    expect(writeDraft('graciousClose', 'brief', { ...facts, role }).body).toContain(said);
  });

  test('thanks for a conversation are wise the morning after it, not after the invitation', () => {
    const talk = { ...facts, situation: 'interview', talkAt: new Date(2027, 2, 11, 12).getTime() } as const;
    expect(new Date(writeDraft('thankAfterInterview', 'warm', talk).wiseAt).getDate()).toBe(12);
    expect(new Date(writeDraft('followUp', 'warm', talk).wiseAt).getFullYear()).toBe(1970);
  });

  test('after a conversation the draft thanks for the conversation', () => {
    const draft = writeDraft('askFeedback', 'warm', { ...facts, situation: 'rejectedAfterInterview' });
    expect(draft.body).toContain('the time you took to talk with me');
  });

  test('a draft after a no is for the next morning, and staying in touch for a later season', () => {
    const evening = new Date(2027, 2, 10, 22, 30).getTime();
    const at = (id: DraftId) => new Date(writeDraft(id, 'warm', { ...facts, happenedAt: evening }).wiseAt);
    expect(at('askFeedback')).toEqual(new Date(2027, 2, 11, 9));
    expect(at('stayInTouch')).toEqual(new Date(2027, 5, 8, 9));
    expect(at('thankForOffer').getTime()).toBe(evening);
  });

  test('templates use only tokens that exist', () => {
    for (const { subject, body } of Object.values(templates)) {
      for (const text of [subject, ...tones.flatMap((tone) => body[tone])]) {
        for (const [, token] of text.matchAll(/\{([^}]*)\}/g)) expect(tokens).toContain(token);
      }
    }
  });

  test('no draft shouts, regrets or begs', () => {
    for (const { subject, body } of Object.values(templates)) {
      for (const text of [subject, ...tones.flatMap((tone) => body[tone])]) {
        expect(text).not.toMatch(/!|unfortunately|desperate|please|sorry|just |really hope/i);
      }
    }
  });

  test('odd names leave no placeholder, no double space and no extra line', () => {
    fc.assert(
      fc.property(fc.constantFrom<DraftId>(...draftIds), fc.constantFrom(...tones), oddFacts, (id, tone, odd) => {
        const { subject, body, to } = writeDraft(id, tone, odd);
        const braced = [odd.company, odd.role, odd.appliedOn, odd.signature].some((value) => /[{}]/.test(value));
        if (!braced) expect(subject + body).not.toMatch(/[{}]|undefined|null\b/);
        expect(subject).not.toMatch(/\s{2}|[\r\n]|^\s|\s$/);
        for (const line of body.split('\n')) expect(line).not.toMatch(/\s{2}|^\s|\s$|\p{Cc}|[\u202A-\u202E]/u);
        expect(body).not.toContain('\n\n\n');
        expect(to).not.toMatch(/\s/);
      }),
      { numRuns: 500 },
    );
  });

  test('a name with braces is printed, not filled', () => {
    expect(writeDraft('graciousClose', 'brief', { ...facts, company: '{theRole}' }).body).toContain('at {theRole}.');
  });
});

describe('whom a draft goes to', () => {
  test.each([
    ['no-reply@acme.example', ''],
    ['Acme Careers <donotreply@acme.example>', ''],
    ['Acme <acme.notifications@acme.example>', ''],
    ['Acme <no-reply@us.greenhouse-mail.io>', ''],
    ['Acme <acme@myworkday.com>', ''],
    ['Indeed Apply <x@indeedemail.com>', ''],
    ['Jobs at Acme <jobs@acme.example>', 'jobs@acme.example'],
    ['maria@acme.example', 'maria@acme.example'],
    ['not an address', ''],
    ['x <a@b.c>\nBcc: <d@e.f>, g', ''],
    [undefined, ''],
  ])('%s → %s', (sender, to) => {
    expect(readRecipient(sender, 'Acme').to).toBe(to);
  });

  test.each([
    ['Maria Lopez <m@acme.example>', 'Maria'],
    ['"Jean-Luc Petit" <j@acme.example>', 'Jean-Luc'],
    ['Talent Team <t@acme.example>', undefined],
    ['Acme Berlin <t@acme.example>', undefined],
    ['maria <m@acme.example>', undefined],
    ['Maria Lopez via Acme <m@acme.example>', undefined],
    ['Dr. Eva Stein <e@acme.example>', undefined],
  ])('%s is greeted as %s', (sender, name) => {
    expect(readRecipient(sender, 'Acme').name).toBe(name);
  });
});
