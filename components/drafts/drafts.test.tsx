// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { draftsFor } from '@/lib/drafts/kinds';
import type { DraftFacts } from '@/lib/drafts/write-draft';
import { expectAccessible, render } from '@/tests/support/render';
import { DraftList } from './DraftList';

const now = Date.UTC(2027, 2, 10, 12);
const facts: DraftFacts = {
  company: 'Acme',
  role: 'Product designer',
  appliedOn: '1 March',
  sender: 'Maria Lopez <maria@acme.example>',
  signature: 'Sam',
  situation: 'rejectedAfterApplying',
  happenedAt: now - 3_600_000,
};
const kinds = draftsFor('rejectedAfterApplying');

Element.prototype.scrollIntoView = () => {};

describe('drafts', () => {
  test('the name of a draft opens it in the webmail, and it can be read first', async () => {
    const compose = ({ to, subject }: { to: string; subject: string }) =>
      `https://mail.example/?to=${to}&su=${subject}`;
    const drawn = await render(<DraftList kinds={kinds} facts={facts} now={now} compose={compose} />);
    const link = drawn.find('a', 'Thank and ask for feedback');
    expect(link.getAttribute('href')).toContain('to=maria@acme.example&su=Thank you, and one question');
    expect(link.textContent).toContain('Wise from tomorrow');
    await drawn.click('button', 'Read first: Thank and ask for feedback');
    expect(drawn.root.textContent).toContain('Hello Maria,');
    await expectAccessible(drawn);
    const warm = drawn.find('.draft-words').textContent ?? '';
    await drawn.click('label', 'Brief');
    expect((drawn.find('.draft-words').textContent ?? '').length).toBeLessThan(warm.length);
  });

  test('without a mailbox it opens in place, and says so when nobody reads answers', async () => {
    const unread = { ...facts, sender: 'Acme <no-reply@acme.example>' };
    const drawn = await render(<DraftList kinds={kinds} facts={unread} now={now} compose={undefined} />);
    await drawn.click('button', 'Close it graciously');
    expect(drawn.root.textContent).toContain('Nobody reads answers at their address.');
    expect(drawn.find('a', 'Open in a mail program').getAttribute('href')).toMatch(/^mailto:\?subject=Thank%20you/);
    await expectAccessible(drawn);
  });

  test('without any mail it says that no address is known, not that nobody reads it', async () => {
    const unknown = { ...facts, sender: undefined };
    const drawn = await render(<DraftList kinds={kinds} facts={unknown} now={now} compose={undefined} />);
    await drawn.click('button', 'Close it graciously');
    expect(drawn.root.textContent).toContain('No address is known.');
    expect(drawn.root.textContent).not.toContain('Nobody reads answers');
  });
});
