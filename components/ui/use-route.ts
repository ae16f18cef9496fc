// Where the board is, from the hash of its address: `#/applications/ID?show=due`. Links are plain links, so that the
// back button, a new tab and a bookmark work by themselves.
import { useEffect, useState } from 'preact/hooks';

export interface Route {
  readonly page: string;
  /** What follows the page, decoded; empty for the page itself. */
  readonly detail: string;
  readonly query: URLSearchParams;
}

function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [page = '', ...rest] = path.split('/');
  return { page, detail: decode(rest.join('/')), query: new URLSearchParams(query) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return readRoute(hash);
}
