// Pages under real host names without the internet: a proxy on loopback that leads every `https://` host to one local
// TLS server. Both browsers use it, so it also sees every host that anything in the browser tries to reach.
//
//   const site = await startSite();
//   site.show('https://mail.google.com/mail/u/0/', html);
//   … browser with proxy `site.proxyPort` …
//   site.asked   // every address that was asked for, shown or not
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Socket } from 'node:net';
import { makeCertificate } from './certificate';
import { closeServer, listenOnLoopback } from './loopback';

/** What browsers ask for of their own accord, even when told not to. Nothing of ours is there. */
const ownTraffic = ['accounts.google.com', 'update.googleapis.com', 'firefox.settings.services.mozilla.com'];

/** HTML, or a function that answers by itself. */
export type SitePage = string | ((url: URL) => string);

export interface Site {
  readonly proxyPort: number;
  /** `https://host/path`; the query counts only when the address names one. */
  show(address: string, page: SitePage): void;
  /** Addresses asked for so far, in order, by anything but the browser itself; `https://host` where nothing is shown. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

export async function startSite(): Promise<Site> {
  const pages = new Map<string, SitePage>();
  const asked: string[] = [];
  const note = (url: URL) => {
    if (!ownTraffic.includes(url.hostname)) asked.push(url.href);
  };
  const tls = createTlsServer(
    makeCertificate(['localhost', 'mail.google.com', '*.indeed.com']),
    (request, response) => {
      const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'unknown'}`);
      asked.push(url.href);
      answer(pages.get(url.href) ?? pages.get(url.origin + url.pathname), url, response);
    },
  );
  const proxy = createServer((request, response) => {
    note(new URL(request.url ?? '', 'http://unknown'));
    response.writeHead(404).end();
  });
  proxy.on('connect', (request: IncomingMessage, socket: Socket) => {
    const host = (request.url ?? '').replace(/:443$/, '');
    socket.on('error', () => socket.destroy());
    if ([...pages.keys()].some((address) => new URL(address).host === host)) {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n');
      tls.emit('connection', socket);
    } else {
      note(new URL(`https://${host}`));
      socket.end('HTTP/1.1 502 No such host in this test\r\n\r\n');
    }
  });
  return {
    proxyPort: await listenOnLoopback(proxy),
    asked,
    show: (address, page) => void pages.set(new URL(address).href, page),
    close: () => closeServer(proxy),
  };
}

function answer(page: SitePage | undefined, url: URL, response: ServerResponse): void {
  if (page === undefined) {
    response.writeHead(url.pathname === '/favicon.ico' ? 204 : 404).end();
    return;
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(typeof page === 'string' ? page : page(url));
}
