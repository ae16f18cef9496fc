// Company and role names as keys for comparing, never for showing.
import { plainUmlauts } from './plain-umlauts';

const legalForms = new Set(
  'ab ag as asa bv co corp corporation company gmbh inc incorporated kg kgaa kk limited llc llp ltd mbh nv oy oyj plc pty sa sarl sas se spa srl sro ug'.split(
    ' ',
  ),
);

/** Words that a mail's display name adds to the company's own. */
const notTheName = new Set(
  'the careers career jobs recruiting recruitment recruiter talent acquisition hiring team hr people'.split(' '),
);

function tokens(text: string): string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\.(?=\p{L}\b)/gu, '')
    .replaceAll('&', ' and ')
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((token) => token !== '');
}

/** `Acmé Robotics, Inc.` and `ACME Robotics Careers` → `acme robotics`. Falls back to the plain words. */
export function companyKey(company: string): string {
  const all = tokens(company);
  const kept = all.filter((token) => !legalForms.has(token) && !notTheName.has(token));
  return (kept.length > 0 ? kept : all).join(' ');
}

/** Equal, or one is the other with more words behind, as in `Blue Harbour` and `Blue Harbour Personnel`. */
export function companyLikeness(left: string, right: string): 'same' | 'similar' | 'different' {
  const [a, b] = [companyKey(left), companyKey(right)];
  if (a === '' || b === '') return 'different';
  if (a === b || a.replaceAll(' ', '') === b.replaceAll(' ', '')) return 'same';
  return a.startsWith(`${b} `) || b.startsWith(`${a} `) ? 'similar' : 'different';
}

const lettersAlike = 6;

/** An address may call `Bäckerei Moos` baeckereimoos, and `Moss Lane Veterinary Group` mosslanevets. */
export function startAlike(left: string, right: string): boolean {
  const [a, b] = [left, right].map((name) => plainUmlauts(companyKey(name).replaceAll(' ', '')).slice(0, lettersAlike));
  return a === b && a?.length === lettersAlike;
}

/** Role words without what a posting adds: `(m/f/d)`, a requisition id, `remote`. */
function roleTokens(role: string): Set<string> {
  const plain = role
    .replace(/\((?:[a-z*]\s*[/|]\s*)+[a-z*]\)/gi, ' ')
    .replace(/\b(?:job|req|requisition|ref|id)\b[\s:#-]*[a-z]{0,3}[-_]?\d{3,}\b/gi, ' ')
    .replace(/\b[a-z]{0,3}[-_]?\d{4,}\b/gi, ' ');
  const all = tokens(plain).map((token) => (token === 'sr' ? 'senior' : token === 'jr' ? 'junior' : token));
  return new Set(all.filter((token) => !['remote', 'hybrid', 'onsite', 'position', 'role'].includes(token)));
}

export function roleLikeness(left: string, right: string): 'same' | 'similar' | 'different' | 'unknown' {
  const [a, b] = [roleTokens(left), roleTokens(right)];
  if (a.size === 0 || b.size === 0) return 'unknown';
  const shared = [...a].filter((token) => b.has(token)).length;
  if (shared === a.size && shared === b.size) return 'same';
  const smaller = Math.min(a.size, b.size);
  const all = a.size + b.size - shared;
  if (shared === smaller && smaller >= 2) return 'similar';
  return shared / all >= 0.6 ? 'similar' : 'different';
}
