// Reads schema.org JobPosting from a page's JSON-LD. The data comes from anybody, so nothing of its shape is taken for
// granted, and what looks like markup ends as text.
import { foldSpace } from '../page/dom';
import { longest } from './read-field';

export interface StructuredPosting {
  readonly title: string;
  readonly company: string | null;
  readonly location: string | null;
  /** As the page wrote it; may be relative. */
  readonly url: string | null;
}

type Json = Readonly<Record<string, unknown>>;

/** Deeper than any real page, shallow enough for one that tries to exhaust the stack. */
const deepest = 12;
const most = longest.title;

/** Every posting of the document, in its order. A list of search results has several. */
export function readJsonLd(doc: Document): StructuredPosting[] {
  return [...doc.querySelectorAll('script[type="application/ld+json" i]')].flatMap((script) =>
    readJsonLdText(script.textContent ?? ''),
  );
}

export function readJsonLdText(text: string): StructuredPosting[] {
  return postingsIn(parse(text), 0).flatMap((posting) => toPosting(posting) ?? []);
}

function parse(text: string): unknown {
  try {
    // Some pages wrap the data in a comment or a CDATA section.
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g, ''));
  } catch {
    return undefined;
  }
}

function postingsIn(data: unknown, depth: number): Json[] {
  if (depth > deepest) return [];
  if (Array.isArray(data)) return data.flatMap((entry) => postingsIn(entry, depth + 1));
  if (!isObject(data)) return [];
  if (isPosting(data)) return [data];
  return ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'].flatMap((key) =>
    postingsIn(data[key], depth + 1),
  );
}

/** `JobPosting`, or a list with it, or the full address of the type. */
function isPosting(data: Json): boolean {
  return asList(data['@type']).some((type) => typeof type === 'string' && /(?:^|[/:#])JobPosting$/.test(type));
}

function toPosting(data: Json): StructuredPosting | undefined {
  const title = textOf(data.title) ?? textOf(data.name);
  if (title === undefined) return undefined;
  const url = data.url;
  return {
    title,
    company: nameOf(data.hiringOrganization)?.slice(0, longest.company) ?? null,
    location: locationOf(data)?.slice(0, longest.location) ?? null,
    url: typeof url === 'string' && url !== '' ? url : null,
  };
}

/** An organisation, a country or a place: a name, an object with one, or a list of either. */
function nameOf(data: unknown): string | undefined {
  for (const entry of asList(data)) {
    const name = isObject(entry) ? textOf(entry.name) : textOf(entry);
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The first place. Work from anywhere often has none. */
function locationOf(data: Json): string | undefined {
  for (const place of asList(data.jobLocation)) {
    const text = isObject(place) ? (addressOf(place.address) ?? addressOf(place) ?? textOf(place.name)) : textOf(place);
    if (text !== undefined) return text;
  }
  const remote = asList(data.jobLocationType).some((type) => typeof type === 'string' && /TELECOMMUTE/i.test(type));
  return remote ? 'Remote' : undefined;
}

function addressOf(data: unknown): string | undefined {
  for (const address of asList(data)) {
    if (!isObject(address)) {
      const text = textOf(address);
      if (text !== undefined) return text;
      continue;
    }
    const { addressLocality, addressRegion, addressCountry } = address;
    const parts = [addressLocality, addressRegion, addressCountry].flatMap((part) => nameOf(part) ?? []);
    if (parts.length > 0) return parts.join(', ');
  }
  return undefined;
}

function textOf(data: unknown): string | undefined {
  if (typeof data !== 'string') return undefined;
  const text = foldSpace(plainText(data)).slice(0, most).trim();
  return text === '' ? undefined : text;
}

/** Without markup; some sites escape theirs once, some twice. Never parsed as HTML: it may be anything. */
function plainText(text: string): string {
  // A cap before the work, since a field can hold a whole description.
  let plain = text.slice(0, 4 * most);
  for (let round = 0; round < 3; round++) {
    const decoded = decodeEntities(plain);
    if (decoded === plain) break;
    plain = decoded;
  }
  return plain.replace(/<\/?[a-z][^<>]*>/gi, ' ');
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  bull: '•',
  middot: '·',
  reg: '®',
  trade: '™',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  aring: 'å',
  Aring: 'Å',
};

/** `&eacute;` and its kin are a letter and a mark. */
const marks: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
};

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,7}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return codePoint(Number(decimal)) ?? whole;
      if (hex !== undefined) return codePoint(Number.parseInt(hex, 16)) ?? whole;
      return namedEntity(name ?? '') ?? whole;
    },
  );
}

function namedEntity(name: string): string | undefined {
  if (Object.hasOwn(named, name)) return named[name];
  const mark = name.slice(1);
  return Object.hasOwn(marks, mark) ? `${name.charAt(0)}${marks[mark]}`.normalize('NFC') : undefined;
}

function codePoint(code: number): string | undefined {
  // Control characters and halves of pairs are no text.
  if (code < 32 || (code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff) return undefined;
  return String.fromCodePoint(code);
}

function asList(data: unknown): readonly unknown[] {
  if (Array.isArray(data)) return data;
  return data === undefined || data === null ? [] : [data];
}

function isObject(data: unknown): data is Json {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
