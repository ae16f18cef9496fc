// A page that is built like Gmail's, by the facts that are known of it: list rows, open messages in the same document,
// the address in the hash, a compose window filled from the address. Everything on it is written for these tests.
import type { SiteMail } from './mails';

/** Serves the mailbox and its compose window; to be shown at `https://mail.google.com/mail/u/0/`. */
export function gmailPage(mails: readonly SiteMail[]): (url: URL) => string {
  return (url) => (url.searchParams.get('view') === 'cm' ? composePage(url) : mailboxPage(mails));
}

function mailboxPage(mails: readonly SiteMail[]): string {
  const data = JSON.stringify(mails).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Inbox - kim@example.com - Gmail</title>
<style>body{font:14px sans-serif;margin:0}table{width:100%;border-collapse:collapse}td{padding:8px}tr.zA{cursor:pointer}
.zE{font-weight:bold}</style></head>
<body><div role="main" class="list"><div gh="tl"><div class="Cp"><table role="grid"><tbody></tbody></table></div></div></div>
<div role="main" class="thread" style="display:none"></div>
<script type="application/json" id="mails">${data}</script>
<script>(${client.toString()})()</script></body></html>`;
}

/** Runs in the page, standing in for Gmail's own code. */
function client(): void {
  const of = (selector: string) => document.querySelector(selector) as HTMLElement;
  const mails = JSON.parse(of('#mails').textContent ?? '[]') as (Omit<SiteMail, 'at'> & { at: string })[];
  const decimal = (id: string) => BigInt(`0x${id}`).toString();
  const when = (at: string) =>
    new Date(at).toLocaleString('en-US', {
      ...{ weekday: 'short', month: 'short', day: 'numeric', year: 'numeric', hour: 'numeric', minute: '2-digit' },
    });
  const make = (html: string) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    return template.content.firstElementChild as HTMLElement;
  };

  const row = ({ id, name, address, subject, body, at }: (typeof mails)[number]) => {
    const tr = make(`<table><tbody><tr class="zA zE" role="row" tabindex="-1">
      <td class="yX xY"><div class="yW"><span class="bA4"><span class="zF"></span></span></div></td>
      <td class="xY a4W"><div class="xS" role="link"><div class="xT"><div class="y6"><span class="bog"><span class="bqe"></span></span></div>
      <span class="y2"><span class="Zt">&nbsp;-&nbsp;</span></span></div></div></td>
      <td class="xW xY"><span><span></span></span></td></tr></tbody></table>`).querySelector('tr') as HTMLElement;
    const sender = tr.querySelector('.zF') as HTMLElement;
    sender.setAttribute('email', address);
    sender.setAttribute('name', name);
    sender.textContent = name;
    const title = tr.querySelector('.bqe') as HTMLElement;
    title.dataset.threadId = `#thread-f:${decimal(id)}`;
    title.dataset.legacyThreadId = id;
    title.dataset.legacyLastMessageId = id;
    title.dataset.legacyLastNonDraftMessageId = id;
    title.textContent = subject;
    const words =
      make(`<div>${body.replace(/<\/p>|<br>/g, ' ')}</div>`)
        .textContent?.replace(/\s+/g, ' ')
        .trim() ?? '';
    tr.querySelector('.y2')?.append(words.slice(0, 100));
    const date = tr.querySelector('.xW span') as HTMLElement;
    date.title = when(at);
    (date.firstElementChild as HTMLElement).textContent = when(at).slice(-8);
    tr.addEventListener('click', () => {
      location.hash = `#inbox/FMfcgz${id}`;
    });
    return tr;
  };

  const open = ({ id, name, address, subject, body, at }: (typeof mails)[number]) => {
    const thread = make(`<div><div class="ha"><h2 class="hP"></h2></div><div role="list">
      <div role="listitem" class="h7" aria-expanded="true" tabindex="-1"><div class="adn ads">
      <table><tr><td><h3 class="iw"><span class="gD"></span></h3></td><td><span class="g3"></span></td>
      <td class="acX"><div class="aaq L3" role="button" aria-label="Reply" tabindex="0">Reply</div></td></tr></table>
      <div class="ii gt"><div class="a3s aiL"></div></div></div></div></div></div>`);
    const heading = thread.querySelector('.hP') as HTMLElement;
    heading.dataset.legacyThreadId = id;
    heading.textContent = subject;
    const message = thread.querySelector('.adn') as HTMLElement;
    message.dataset.messageId = `#msg-f:${decimal(id)}`;
    message.dataset.legacyMessageId = id;
    const sender = thread.querySelector('.gD') as HTMLElement;
    sender.setAttribute('email', address);
    sender.setAttribute('name', name);
    sender.textContent = name;
    const date = thread.querySelector('.g3') as HTMLElement;
    date.title = when(at);
    date.textContent = when(at);
    (thread.querySelector('.a3s') as HTMLElement).append(make(`<div>${body}</div>`));
    return thread;
  };

  const show = () => {
    const id = /^#inbox\/FMfcgz([0-9a-f]{16})$/.exec(location.hash)?.[1];
    const mail = mails.find((one) => one.id === id);
    of('.list').style.display = mail === undefined ? '' : 'none';
    of('.thread').style.display = mail === undefined ? 'none' : '';
    of('.thread').replaceChildren(...(mail === undefined ? [] : [open(mail)]));
  };
  of('tbody').append(...mails.map(row));
  addEventListener('hashchange', show);
  // What the tests call: a mail arrives while the list is open.
  Object.assign(globalThis, {
    deliver: (mail: (typeof mails)[number]) => {
      mails.unshift(mail);
      of('tbody').prepend(row(mail));
    },
  });
  show();
}

function composePage(url: URL): string {
  const field = (name: string) => escapeHtml(url.searchParams.get(name) ?? '');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Compose Mail - kim@example.com - Gmail</title></head>
<body class="xE xp"><div role="dialog" aria-label="New message"><form><input name="to" aria-label="To" value="${field('to')}">
<input name="subjectbox" aria-label="Subject" value="${field('su')}">
<textarea role="textbox" aria-label="Message body" rows="20">${field('body')}</textarea></form></div></body></html>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
