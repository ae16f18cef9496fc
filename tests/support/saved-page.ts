// Puts a page from a file into the test's own document, so that visibility is judged as in a browser.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export function showPage(html: string): Document {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.replaceChild(document.adoptNode(parsed.documentElement), document.documentElement);
  return document;
}

/** `path` from the root of the project. */
export function readFixture(path: string): string {
  return readFileSync(resolve(process.cwd(), path), 'utf8');
}
