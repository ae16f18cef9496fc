// A saved page as a document with a window of its own: no scripts run, nothing is fetched, styles count for visibility.
import { JSDOM } from 'jsdom';

export function openPage(html: string, url: URL): Document {
  const { window } = new JSDOM(html, { url: url.href });
  const polyfill = Object.getOwnPropertyDescriptor(Element.prototype, 'checkVisibility');
  if (polyfill !== undefined) Object.defineProperty(window.Element.prototype, 'checkVisibility', polyfill);
  return window.document;
}
