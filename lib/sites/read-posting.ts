// The posting a page shows. The selectors and the page's structured data are two independent looks: where they agree,
// the structured one says the place more fully; where the selectors find nothing any more, it stands in.
import { broken, found, nothing, type Reading } from '../domain/reading';
import type { JobPosting } from '../domain/sighting';
import type { SiteAdapter } from './adapter';
import { readJsonLd, type StructuredPosting } from './json-ld';
import { postingKey } from './posting-key';
import { drawn, fitsPage, longest, readField } from './read-field';

/** `found`, and what the selectors alone would have missed: that is how we notice that the site changed. */
export interface PostingReading {
  readonly reading: Reading<JobPosting>;
  readonly missing: readonly string[];
}

export interface PostingOptions {
  /** `false` leaves the structured data out, so that a test sees the selectors fail. */
  readonly structuredData: boolean;
}

export function readPosting(
  adapter: SiteAdapter,
  doc: Document,
  url: URL,
  { structuredData }: PostingOptions,
): PostingReading {
  if (!fitsPage(doc, url, adapter.isPosting, drawn)) return { reading: nothing, missing: [] };
  if (adapter.read !== undefined) return { reading: adapter.read(doc, url), missing: [] };

  const id = adapter.postingId(doc, url);
  const title = readField(doc, adapter.fields.title, drawn, longest.title);
  const company = readField(doc, adapter.fields.company, drawn, longest.company);
  const location = readField(doc, adapter.fields.location, drawn, longest.location) ?? null;
  const second = structuredData ? secondLook(doc, title, company) : undefined;

  const missing = [
    ...(id === undefined ? ['id'] : []),
    ...(title === undefined ? ['title'] : []),
    ...(company === undefined ? ['company'] : []),
  ];
  const names = { title: title ?? second?.title, company: company ?? second?.company ?? undefined };
  if (id === undefined || names.title === undefined || names.company === undefined) {
    return { reading: broken(...missing), missing };
  }
  const posting: JobPosting = {
    key: postingKey(adapter.id, id),
    title: names.title,
    company: names.company,
    location: second?.location ?? location,
    url: adapter.postingUrl(id, url),
  };
  return { reading: found(posting), missing };
}

/** The structured posting, unless it is another one than the person sees: apps leave the first page's behind. */
function secondLook(
  doc: Document,
  title: string | undefined,
  company: string | undefined,
): StructuredPosting | undefined {
  const [only, ...more] = readJsonLd(doc);
  if (only === undefined || more.length > 0) return undefined;
  const agrees = (ours: string | undefined, theirs: string | null) =>
    ours === undefined || (theirs !== null && ours.toLowerCase() === theirs.toLowerCase());
  return agrees(title, only.title) && agrees(company, only.company) ? only : undefined;
}
