// What must hold when things go wrong: nothing recorded is lost or doubled, and nothing foreign gets in.
import { confirmation, fromAFriend, makeSiteMail, newsletter, rejection } from '../../site/gmail/mails';
import { gmailPage } from '../../site/gmail/page';
import { deliver, inboxAddress, openInbox, openMail } from '../../support/chromium/gmail';
import { readKinds, readTable, sendMessage, timesRead } from '../../support/chromium/record';
import { expect, test } from '../../support/chromium/test';

test.beforeEach(({ site }) => site.show(inboxAddress, gmailPage([confirmation, newsletter, fromAFriend])));

test('the worker is killed between every two steps of the story, and the story goes on', async ({ chromium }) => {
  const inbox = await openInbox(chromium);
  await openMail(inbox, confirmation);
  const board = await chromium.openBoard();
  await expect.poll(() => readKinds(board)).toEqual(['acknowledged']);

  await chromium.stopWorker();
  await inbox.goBack();
  await deliver(inbox, rejection);
  await chromium.stopWorker();
  await openMail(inbox, rejection);
  await expect.poll(() => readKinds(board)).toEqual(['acknowledged', 'rejected']);

  await chromium.stopWorker();
  const popup = await chromium.openPopup();
  await popup.getByRole('button', { name: 'why' }).click();
  await chromium.stopWorker();
  await popup.getByRole('button', { name: 'undo' }).click();
  await expect.poll(() => readKinds(board)).toEqual(['acknowledged', 'rejected', 'corrected']);

  await chromium.stopWorker();
  await board.reload();
  await expect(board.getByRole('row', { name: /Juniper Lane/ })).toContainText('Received');
});

test('three tabs on the same mailbox make one event and one nudge, also when they are reloaded', async ({
  chromium,
  site,
}) => {
  site.show(inboxAddress, gmailPage([newsletter, fromAFriend]));
  const tabs = [await openInbox(chromium), await openInbox(chromium), await openInbox(chromium)];
  const popup = await chromium.openPopup();
  const expectRead = async (times: number) => {
    await expect.poll(() => timesRead(popup)).toBe(times);
    expect(await readKinds(popup)).toEqual(['rejected']);
    expect(await readTable(popup, 'nudges')).toHaveLength(1);
  };
  for (const tab of tabs) await deliver(tab, rejection);
  await Promise.all(tabs.map((tab) => openMail(tab, rejection)));
  await expectRead(tabs.length);
  await expect(popup.getByRole('heading', { name: 'News from Juniper Lane' })).toBeVisible();

  // What was delivered is in the mailbox by now, so that a reload opens it again.
  site.show(inboxAddress, gmailPage([rejection, newsletter, fromAFriend]));
  await Promise.all(tabs.map((tab) => tab.reload()));
  await expectRead(2 * tabs.length);
});

test('the browser is killed right after an acknowledged write, and the write is there', async ({ chromium }) => {
  const board = await chromium.openBoard();
  for (let round = 1; round <= 3; round++) {
    const page = round === 1 ? board : await chromium.openBoard();
    const fields = { company: `Company ${round}`, role: '', location: '', url: '', postingKey: null };
    const payload = { ...fields, kind: 'applied', happenedAt: Date.now() };
    const answer = await sendMessage(page, { kind: 'addApplication', payload });
    expect(answer).toHaveProperty('reply');
    await chromium.crash();
  }
  const after = await chromium.openBoard();
  const companies = (await readTable(after, 'applications')).map(({ company }) => company);
  expect(companies.sort()).toEqual(['Company 1', 'Company 2', 'Company 3']);
});

test('a hostile mail changes nothing but text', async ({ chromium, site, faults }) => {
  const sentence = 'We have decided to move forward with other candidates for the Baker position at Juniper Lane.';
  const hostile = makeSiteMail({
    name: '=HYPERLINK("https://evil.example")',
    address: 'jobs@juniper-lane.example',
    subject: 'Your application \u202Egnp.exe',
    body: `<p>Thank you for applying for the Baker position at <b onmouseover="x()">Juniper Lane</b>.</p>
      <p>=1+1 ${sentence}</p><img src="x" onerror="document.title='owned'">
      <a href="javascript:document.title='owned'">status</a><svg onload="document.title='owned'"></svg>
      <p>${'padding '.repeat(650_000)}</p>`,
    serial: 66,
  });
  faults.allow(/ERR_|404|Failed to load/);
  site.show(inboxAddress, gmailPage([hostile]));
  const inbox = await openInbox(chromium);
  await inbox.getByRole('row').first().click();

  const popup = await chromium.openPopup();
  await expect(popup.getByRole('heading', { name: /Juniper Lane/ })).toBeVisible();
  await popup.getByRole('button', { name: 'why' }).click();
  await expect(popup.getByText(sentence.slice(0, 40))).toBeVisible();
  expect(await popup.locator('img, svg[onload], a[href^="javascript"]').count()).toBe(0);
  const [event] = await readTable(popup, 'events');
  expect(event?.evidence.quote?.length).toBeLessThanOrEqual(160);
  expect(JSON.stringify(event)).not.toMatch(/padding padding|\u202E/);
});

test('a message of the wrong shape or from the wrong sender is refused, with a reason in the log', async ({
  chromium,
}) => {
  const popup = await chromium.openPopup();
  const send = (message: unknown) => sendMessage(popup, message);
  const refused = { failure: { code: 'refused' } };
  expect(await send({ kind: 'recordSighting', payload: { of: 'reading' } })).toMatchObject(refused);
  expect(await send({ kind: 'undoEvent', payload: { eventId: 7 } })).toMatchObject(refused);
  expect(await send({ kind: 'eraseEverything', payload: null })).toMatchObject(refused);
  expect(await send('hello')).toMatchObject(refused);
  const reasons = (await readTable(popup, 'refusals')).map(({ reason }) => reason);
  expect(reasons).toEqual([
    'reports come from content scripts only',
    'wrong shape at eventId',
    'unknown kind of message',
    'unknown kind of message',
  ]);
  expect(await readKinds(popup)).toEqual([]);
});
