// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readFixture, showPage } from '../../../tests/support/saved-page';
import type { OpenMessage } from '../../domain/sighting';
import { readMessages } from '../read';
import { gmail } from './index';

const inbox = 'https://mail.google.com/mail/u/0/#inbox';
const thread = `${inbox}/FMfcgzQgMDhRwZtVbXkPqLmNsTrWyCdF`;

const fixture = (name: string) => readFixture(`lib/mail/gmail/fixtures/${name}.html`);

function page(html: string, address: string) {
  return { doc: showPage(html), url: new URL(address), now: null };
}

const messagesOf = (html: string, address = thread) => readMessages(gmail, page(html, address));

function facts(html: string, address?: string): OpenMessage[] {
  return messagesOf(html, address).flatMap((reading) => (reading.kind === 'found' ? [reading.fact] : []));
}

describe('an open conversation of Gmail', () => {
  it('gives every expanded message, the newest first, and nothing of what is hidden, collapsed or being written', () => {
    expect(messagesOf(fixture('2025-conversation'))).toEqual([
      {
        kind: 'found',
        fact: {
          messageKey: '19cd37856880032f',
          threadKey: '19cadd4cb5001267',
          from: 'Fern, Holly <h.fern@greenhouse-gardens.example>',
          subject: 'Your application for Gardener 🌱',
          receivedAt: Date.UTC(2026, 2, 9, 16, 40, 5),
          text: 'Dear Rosa,\nwe have chosen another gardener for this season.\nThe open positions change every month.\nKind regards',
          links: ['https://jobs.greenhouse-gardens.example/open?x=1&y=2'],
        },
      },
      {
        kind: 'found',
        fact: {
          messageKey: '19cadd4cb5001267',
          threadKey: '19cadd4cb5001267',
          from: 'Greenhouse Gardens <jobs@greenhouse-gardens.example>',
          subject: 'Your application for Gardener 🌱',
          receivedAt: Date.UTC(2026, 2, 2, 9, 15, 30),
          text: 'Dear Rosa,\nwe have received your application.',
          links: [],
        },
      },
    ]);
  });

  it('is read in Russian, from 2020, when only the logs named the id', () => {
    expect(facts(fixture('2020-conversation-ru'))).toEqual([
      {
        messageKey: '16f86b7cc70004d2',
        threadKey: '16f86b7cc70004d2',
        from: 'Отдел кадров <kadry@sad.example>',
        subject: 'Ваш отклик на вакансию садовника',
        receivedAt: Date.UTC(2020, 0, 8, 19, 53, 10),
        text: 'Здравствуйте, Роза!\nК сожалению, мы выбрали другого кандидата.',
        links: [],
      },
    ]);
  });

  it('is read in Chinese, from 2016, when a class held the id', () => {
    expect(facts(fixture('2016-conversation-zh'))).toMatchObject([
      {
        messageKey: '1547985ea2000011',
        from: '花园人事 <hr@huayuan.example>',
        receivedAt: Date.UTC(2016, 4, 4, 2, 8, 20),
      },
    ]);
  });

  it('is read without conversation view, where the bare id stands in the attribute', () => {
    const html = fixture('2025-conversation')
      .replaceAll('data-message-id="#msg-f:1859203267297280815"', 'data-message-id="19cd37856880032f"')
      .replaceAll('data-legacy-message-id="19cd37856880032f"', '');
    expect(facts(html)[0]?.messageKey).toBe('19cd37856880032f');
  });

  it('is read from a fragment that is only the inside of a message', () => {
    const inside = /<div class="gs">[\s\S]*?<\/div><\/div>\s*<\/div>/.exec(fixture('2025-conversation'))?.[0] ?? '';
    expect(facts(inside)).toMatchObject([
      { messageKey: '19cadd4cb5001267', from: 'Greenhouse Gardens <jobs@greenhouse-gardens.example>', subject: '' },
    ]);
  });

  it('does not believe the word "undefined" where an id should be', () => {
    const html = fixture('2025-conversation').replaceAll(
      'data-thread-perm-id="thread-f:1858541117767684711"',
      'data-thread-perm-id="undefined"',
    );
    expect(facts(html)[0]?.threadKey).toBe('19cadd4cb5001267');
    expect(
      facts(html.replaceAll('data-legacy-thread-id="19cadd4cb5001267"', 'data-legacy-thread-id="undefined"'))[0]
        ?.threadKey,
    ).toBe('19cadd4cb5001267');
  });

  it('keeps a forwarded mail, which is nothing but a quote', () => {
    const html = fixture('2020-conversation-ru')
      .replace('<div>Здравствуйте, Роза!</div>', '')
      .replace('<div>К сожалению', '<div class="gmail_quote">К сожалению');
    expect(facts(html)[0]?.text).toBe('К сожалению, мы выбрали другого кандидата.');
  });

  it('has no date rather than one of two that disagree, as for an imported mail', () => {
    const html = fixture('2020-conversation-ru').replaceAll('8 янв. 2020 г.', '8 янв. 2018 г.');
    expect(facts(html)[0]?.receivedAt).toBeNull();
  });

  it('takes the date from the id when the words are not understood', () => {
    const html = fixture('2020-conversation-ru').replaceAll('8 янв. 2020 г., 22:53', 'le 8 truc');
    expect(facts(html)[0]?.receivedAt).toBe(Date.UTC(2020, 0, 8, 19, 53, 10));
  });

  it('is nothing when all of it is collapsed', () => {
    expect(messagesOf(fixture('collapsed-only'))).toEqual([{ kind: 'nothing' }]);
  });

  it('is nothing on a page that shows no mail, and on print and compose pages', () => {
    expect(messagesOf(fixture('not-mail'), 'https://mail.google.com/mail/u/0/#settings/general')).toEqual([
      { kind: 'nothing' },
    ]);
    expect(messagesOf(fixture('2025-conversation'), 'https://mail.google.com/mail/u/0/?view=cm&fs=1')).toEqual([
      { kind: 'nothing' },
    ]);
  });

  it('is broken, not nothing, when the address names a conversation and the page shows none', () => {
    expect(messagesOf(fixture('not-mail'))).toEqual([{ kind: 'broken', missing: ['message'] }]);
  });

  it('is broken when id and logs name different messages, as while the pane is swapped', () => {
    const html = fixture('2025-conversation')
      .replaceAll('19cd37856880032f', '19cd6c71fe000063')
      .replaceAll('1859203267297280815', '1859261458022400099');
    expect(messagesOf(html)[0]).toEqual({ kind: 'broken', missing: ['id'] });
  });

  it("is broken when the heading is still another conversation's", () => {
    const html = fixture('2025-conversation').replace(
      'data-thread-perm-id="thread-f:1858541117767684711" data-legacy-thread-id="19cadd4cb5001267"',
      'data-legacy-thread-id="19c4c9292000004d"',
    );
    expect(messagesOf(html)[0]).toEqual({ kind: 'broken', missing: ['subject'] });
  });

  it("does not let a mail's own HTML speak for Gmail", () => {
    const forged =
      '<h2 class="hP">You are hired</h2><span class="gD" email="ceo@forged.example" name="CEO">CEO</span><span class="g3" title="Jan 1, 2001, 1:00 PM"></span><div class="adn" data-legacy-message-id="19cd6c71fe000063"><div class="a3s">x</div></div>';
    const html = fixture('2025-conversation').replace('<p>Dear Rosa,</p>', `<p>Dear Rosa,</p>${forged}`);
    expect(facts(html)[0]).toMatchObject({
      messageKey: '19cd37856880032f',
      from: 'Fern, Holly <h.fern@greenhouse-gardens.example>',
      subject: 'Your application for Gardener 🌱',
      receivedAt: Date.UTC(2026, 2, 9, 16, 40, 5),
    });
  });
});
