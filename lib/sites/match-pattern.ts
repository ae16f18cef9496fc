// Match patterns as the browser understands them, so that one list says where an adapter runs and what it may read.

/** `https://*.indeed.com/*` also fits `https://indeed.com/`, as in a manifest. */
export function fitsPattern(url: URL, pattern: string): boolean {
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/.exec(pattern);
  if (parts === null) return false;
  const [, scheme = '', host = '', path = ''] = parts;
  return fitsScheme(url, scheme) && fitsHost(url, host) && fitsPath(url, path);
}

function fitsScheme({ protocol }: URL, scheme: string): boolean {
  return scheme === '*' ? protocol === 'https:' || protocol === 'http:' : protocol === `${scheme}:`;
}

function fitsHost({ hostname, host }: URL, wanted: string): boolean {
  if (wanted === '*') return true;
  if (!wanted.startsWith('*.')) return hostname === wanted || host === wanted;
  return hostname === wanted.slice(2) || hostname.endsWith(wanted.slice(1));
}

function fitsPath({ pathname, search }: URL, wanted: string): boolean {
  const literal = wanted.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`).test(pathname + search);
}
