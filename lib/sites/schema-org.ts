// The reader of last resort: a posting that describes itself with schema.org's JobPosting, on any site. Adapters are
// tested without it, since it would hide that one of them is broken.
import { broken, found, nothing, type Reading } from '../domain/reading';
import type { JobPosting } from '../domain/sighting';
import type { SiteAdapter } from './adapter';
import { readJsonLd } from './json-ld';

export const schemaOrg: SiteAdapter = {
  id: 'schema-org',
  matches: ['*://*/*'],
  idPattern: /^(.+)$/,
  isPosting: { address: /^https?:/ },
  fields: { title: [], company: [], location: [] },
  postingId: (doc, url) => pageOf(doc, url).replace(/^https?:\/\/(?:www\.)?/, ''),
  postingUrl: (_id, url) => url.href,
  read: readSchemaOrg,
};

function readSchemaOrg(doc: Document, url: URL): Reading<JobPosting> {
  const postings = readJsonLd(doc);
  const [posting] = postings;
  // Several are a list of results, and which one the person is reading cannot be known.
  if (posting === undefined || postings.length > 1) return nothing;
  if (posting.company === null) return broken('company');
  const page = pageOf(doc, url);
  return found({
    key: `schema-org:${page.replace(/^https?:\/\/(?:www\.)?/, '')}`,
    title: posting.title,
    company: posting.company,
    location: posting.location,
    url: page,
  });
}

/** The posting's own address, without what a click or a campaign appended. */
function pageOf(doc: Document, url: URL): string {
  const canonical = doc.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const page = canonical ? (parseUrl(canonical, url) ?? url) : url;
  // A canonical address of another site names another page.
  const trusted = page.host === url.host && page.pathname !== '/' ? page : url;
  const bare = new URL(trusted.href);
  bare.hash = '';
  for (const name of [...bare.searchParams.keys()]) {
    if (/^(?:utm_|gh_src$|source$|src$|ref$|fbclid$|gclid$)/i.test(name)) bare.searchParams.delete(name);
  }
  return bare.href.replace(/\/$/, '');
}

function parseUrl(text: string, base: URL): URL | undefined {
  return URL.canParse(text, base.href) ? new URL(text, base.href) : undefined;
}
