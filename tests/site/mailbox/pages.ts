// The pages of the sample mailbox. Their structure follows what Roundcube's pages show in public (body classes, ids and
// the classes inside a row), so that the same adapter reads both; the look and the words are our own.
import { longDate, shortDate } from './dates';
import { owner, type SampleMail } from './mails';

export interface Draft {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

export function listPage(mails: readonly SampleMail[], now: Date): string {
  const rows = mails.map((mail) => listRow(mail, now)).join('\n');
  const table = `<table id="messagelist" class="listing messagelist" aria-label="Messages"><tbody>${rows}</tbody></table>`;
  return page('Inbox', 'action-none', `<h1>Inbox</h1>${table}<script src="list.js"></script>`);
}

export function listRow(mail: SampleMail, now: Date): string {
  const id = `rcmrow${Buffer.from(String(mail.uid)).toString('base64').replaceAll('=', '')}`;
  return `<tr id="${id}" class="message${mail.read === true ? '' : ' unread'}"><td class="subject">
    <span class="fromto"><span class="adr"><span title="${quoted(mail.address)}" class="rcmContactAddress">${quoted(mail.name)}</span></span></span>
    <span class="date">${shortDate(receivedAt(mail, now), now)}</span>
    <span class="subject"><a href="?_task=mail&amp;_mbox=INBOX&amp;_uid=${mail.uid}&amp;_action=show"><span>${quoted(mail.subject)}</span></a></span>
  </td></tr>`;
}

export function messagePage(mail: SampleMail, now: Date): string {
  const at = receivedAt(mail, now);
  const header = `<div id="message-header">
    <h2 class="subject"><span class="voice">Subject: </span>${quoted(mail.subject)}</h2>
    <div class="header-summary"><span>From ${contact(mail.name, mail.address)} on <span class="text-nowrap">${longDate(at)}</span></span></div>
    <table class="header-headers" hidden><tbody>
      <tr><td class="header-title">From</td><td class="header from">${contact(mail.name, mail.address)}</td></tr>
      <tr><td class="header-title">To</td><td class="header to">${contact(owner.name, owner.address)}</td></tr>
      <tr><td class="header-title">Date</td><td class="header date">${shortDate(at, now)}</td></tr>
    </tbody></table></div>`;
  const reply = composeAddress({ to: mail.address, subject: `Re: ${mail.subject}`, body: '' });
  return page(
    mail.subject,
    'action-show',
    `<nav class="toolbar"><a href="?_task=mail">Back to the inbox</a><a href="${quoted(reply)}">Reply</a></nav>
    ${header}<div id="messagebody">${bodyOf(mail)}</div>`,
  );
}

export function composePage(draft: Draft): string {
  return page(
    'Write',
    'action-compose',
    `<nav class="toolbar"><a href="?_task=mail">Back to the inbox</a></nav><h1>Write</h1>
    <form id="compose-content" onsubmit="return false">
      <label for="_to">To</label><input id="_to" name="_to" value="${quoted(draft.to)}">
      <label for="compose-subject">Subject</label><input id="compose-subject" name="_subject" value="${quoted(draft.subject)}">
      <label for="composebody">Message</label><textarea id="composebody" name="_message" rows="14">\n${quoted(draft.body)}</textarea>
      <p class="hint">Nothing is sent from this sample mailbox. In your own, you would read this once more and press Send.</p>
    </form>`,
  );
}

export function composeAddress({ to, subject, body }: Draft): string {
  return `?${new URLSearchParams({ _task: 'mail', _action: 'compose', _to: to, _subject: subject, _body: body })}`;
}

function bodyOf({ html, paragraphs }: SampleMail): string {
  if (html === true) {
    const inner = paragraphs.map((text) => `<p>${quoted(text)}</p>`).join('');
    return `<div class="message-htmlpart" id="message-htmlpart1"><div class="rcmBody">${inner}</div></div>`;
  }
  const text = quoted(paragraphs.join('\n\n')).replaceAll('\n', '<br>\n');
  return `<div class="message-part" id="message-part1"><div class="pre">${text}</div></div>`;
}

function contact(name: string, address: string): string {
  return `<span class="adr"><a href="mailto:${quoted(address)}" class="rcmContactAddress" title="${quoted(address)}">${quoted(name)}</a></span>`;
}

function page(title: string, action: string, main: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${quoted(title)} · Sample mailbox</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="mailbox.css"></head>
<body class="task-mail ${action}"><header><a href="?_task=mail" class="brand">Sample mailbox</a><span>${quoted(owner.address)}</span></header>
<main id="layout-content">${main}</main></body></html>`;
}

export function receivedAt({ minutesAgo }: SampleMail, now: Date): Date {
  return new Date(now.getTime() - minutesAgo * 60_000);
}

function quoted(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
