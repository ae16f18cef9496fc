// Reads any page: as its adapter does, or where nobody has the address, as the page describes its own posting. Not for a
// content script, which only runs on pages that an adapter has.
import { type PageReading, readPage, readWith } from './read';
import { schemaOrg } from './schema-org';

/** `undefined`: nobody has this address, and the page does not describe a posting itself. */
export function readAnyPage(doc: Document, url: URL, today: Date): PageReading | undefined {
  const known = readPage(doc, url, today);
  if (known !== undefined) return known;
  const page = readWith(schemaOrg, doc, url, today, { structuredData: true });
  return page.readings.every(({ kind }) => kind === 'nothing') ? undefined : page;
}
