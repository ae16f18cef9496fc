// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { arrive, gmail, health, inbox, leave, mails, pass, reader, thread } from '@/tests/support/mail-visit';
import { showPage } from '@/tests/support/saved-page';

/** Takes an element out of the page, and gives the way to put it back. */
function holdBack(selector: string, index = 0): () => void {
  const element = document.querySelectorAll(selector)[index] as Element;
  const place = document.createComment('');
  element.replaceWith(place);
  return () => place.replaceWith(element);
}

describe('a visit to a mailbox', () => {
  it('reads a mail that arrives, and not the others again', async () => {
    const { classified, begin } = reader();
    showPage(gmail('2026-list'));
    const bring = holdBack('tr', 2);
    await begin(inbox);
    expect(classified.map(({ subject }) => subject)).not.toContain('Interview on Friday');
    const before = classified.length;
    bring();
    await pass(1_000);
    expect(classified.slice(before).map(({ subject }) => subject)).toEqual(['Interview on Friday']);
  });

  it('reads a message that is opened later in the same visit', async () => {
    const { sightings, begin } = reader();
    showPage(gmail('2025-conversation'));
    const open = holdBack('.h7', 1);
    await begin(thread);
    expect(mails(sightings)).toHaveLength(1);
    open();
    await pass(1_000);
    expect(mails(sightings)).toMatchObject([{}, { messageKey: '19cd37856880032f' }]);
  });

  it('reads a message that is opened while another is being told', async () => {
    const { sightings, desk } = reader();
    showPage(gmail('2025-conversation'));
    const open = holdBack('.h7', 1);
    let hear = () => {};
    const heard = new Promise<void>((resolve) => {
      hear = resolve;
    });
    const tell = vi.fn(desk.tell).mockImplementationOnce((...first) => heard.then(() => desk.tell(...first)));
    void arrive(thread, { ...desk, tell });
    await pass(1_000);
    open();
    await pass(1_000);
    expect(sightings).toEqual([]);
    hear();
    await pass(1_000);
    expect(mails(sightings)).toMatchObject([{}, { messageKey: '19cd37856880032f' }]);
  });

  it('reads the mails that arrived while the tab was hidden, once it is seen again', async () => {
    const { classified, begin } = reader();
    showPage(gmail('2026-list'));
    const bring = holdBack('tr', 2);
    await begin(inbox);
    const before = classified.length;
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    bring();
    await pass(5_000);
    expect(classified).toHaveLength(before);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(1_000);
    expect(classified.slice(before).map(({ subject }) => subject)).toEqual(['Interview on Friday']);
  });

  it('says once that a message cannot be read, after a second look', async () => {
    const { sightings, begin } = reader();
    showPage(gmail('2025-conversation').replaceAll('class="gD"', 'class="gE"'));
    await begin(thread);
    expect(mails(sightings)).toEqual([]);
    expect(health(sightings)).toEqual(['openMessage broken from']);
  });

  it('does not call a message broken that is only late', async () => {
    const { sightings, desk } = reader();
    showPage(gmail('2020-conversation-ru'));
    const bring = holdBack('.gD');
    void arrive(thread, desk);
    await pass(400);
    bring();
    await pass(5_000);
    expect(health(sightings)).toEqual(['openMessage found ']);
  });

  it('stops when the person goes on', async () => {
    const { sightings, desk } = reader();
    showPage(gmail('2025-conversation'));
    const reading = arrive(thread, desk);
    leave();
    await pass(5_000);
    await reading;
    expect(sightings).toEqual([]);
  });

  it('is quiet on a page that is no mailbox', async () => {
    const { sightings, begin } = reader();
    showPage(gmail('2025-conversation'));
    await begin('https://example.org/');
    expect(sightings).toEqual([]);
  });
});
