// The sample mailbox, served on loopback. `npm start` shows it to people and the stories play in it; new mail can be
// delivered while a list is open. It keeps everything in memory and sends nothing anywhere.
//
//   const mailbox = await startMailbox();
//   mailbox.deliver(rejection);
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { inbox, rejection, type SampleMail } from '../../site/mailbox/mails';
import { composePage, type Draft, listPage, listRow, messagePage } from '../../site/mailbox/pages';
import { closeServer, listenOnLoopback } from '../site/loopback';

export interface MailboxOptions {
  readonly mails?: readonly SampleMail[];
  /** The rejection arrives this long after the inbox was first opened; never when absent. */
  readonly rejectionAfterMs?: number;
  readonly port?: number;
}

export interface Mailbox {
  /** The inbox. */
  readonly url: string;
  /** Where a mail is shown. */
  messageUrl(mail: SampleMail): string;
  /** Puts a mail on top of the list, as of now. An open list shows it within a second. */
  deliver(mail: SampleMail): void;
  close(): Promise<void>;
}

export async function startMailbox(options: MailboxOptions = {}): Promise<Mailbox> {
  const box = new Box(options.mails ?? inbox, options.rejectionAfterMs);
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const asset = assets[url.pathname];
    if (asset !== undefined) send(response, asset.type, asset.text);
    else if (url.pathname !== '/') response.writeHead(404).end();
    else box.answer(url.searchParams, response);
  });
  const url = `http://127.0.0.1:${await listenOnLoopback(server, options.port)}/`;
  return {
    url: `${url}?_task=mail`,
    messageUrl: ({ uid }) => `${url}?_task=mail&_mbox=INBOX&_uid=${uid}&_action=show`,
    deliver: (mail) => box.deliver(mail),
    close: () => {
      box.close();
      return closeServer(server);
    },
  };
}

/** What the mailbox holds, and what it answers. */
class Box {
  private readonly startedAt = new Date();
  private readonly drafts: Draft[] = [];
  private mails: readonly SampleMail[];
  private arrival: NodeJS.Timeout | undefined;

  constructor(
    mails: readonly SampleMail[],
    private readonly rejectionAfterMs: number | undefined,
  ) {
    this.mails = mails;
  }

  deliver(mail: SampleMail): void {
    const age = (Date.now() - this.startedAt.getTime()) / 60_000;
    this.mails = [{ ...mail, minutesAgo: mail.minutesAgo - age }, ...this.mails];
  }

  close(): void {
    clearTimeout(this.arrival);
  }

  answer(query: URLSearchParams, response: ServerResponse): void {
    const action = query.get('_action') ?? '';
    if (action === '') send(response, 'text/html', this.list());
    else if (action === 'refresh') send(response, 'text/html', this.newRows(query.get('_after') ?? ''));
    else if (action === 'show') this.show(Number(query.get('_uid')), response);
    else if (action === 'compose') this.compose(query, response);
    else response.writeHead(404).end();
  }

  private list(): string {
    if (this.rejectionAfterMs !== undefined) {
      this.arrival ??= setTimeout(() => this.deliver(rejection), this.rejectionAfterMs);
    }
    return listPage(this.mails, this.startedAt);
  }

  /** Rows above the one that the open list has on top. */
  private newRows(topRowId: string): string {
    const rows = this.mails.map((mail) => listRow(mail, this.startedAt));
    const known = rows.findIndex((row) => row.includes(`id="${topRowId}"`));
    return rows.slice(0, Math.max(known, 0)).join('');
  }

  private show(uid: number, response: ServerResponse): void {
    const mail = this.mails.find((each) => each.uid === uid);
    if (mail === undefined) {
      response.writeHead(404).end();
      return;
    }
    this.mails = this.mails.map((each) => (each === mail ? { ...each, read: true } : each));
    send(response, 'text/html', messagePage(mail, this.startedAt));
  }

  /** Like Roundcube, the prefilled address leads on to one that names the draft. */
  private compose(query: URLSearchParams, response: ServerResponse): void {
    const draft = this.drafts[Number(query.get('_id') ?? Number.NaN)];
    if (draft !== undefined) {
      send(response, 'text/html', composePage(draft));
      return;
    }
    const field = (name: string) => query.get(name) ?? '';
    const id = this.drafts.push({ to: field('_to'), subject: field('_subject'), body: field('_body') }) - 1;
    response.writeHead(302, { location: `?_task=mail&_action=compose&_id=${id}` }).end();
  }
}

function readAsset(name: string): string {
  return readFileSync(new URL(`../../site/mailbox/${name}`, import.meta.url), 'utf8');
}

const assets: Readonly<Record<string, { readonly type: string; readonly text: string }>> = {
  '/mailbox.css': { type: 'text/css', text: readAsset('mailbox.css') },
  '/list.js': { type: 'text/javascript', text: readAsset('list.js') },
  '/favicon.ico': { type: 'image/x-icon', text: '' },
};

function send(response: ServerResponse, type: string, text: string): void {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(text);
}
