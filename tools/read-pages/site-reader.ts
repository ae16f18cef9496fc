// The one place where the readers of job sites join.
export { readPage as readSitePage } from '@/lib/sites/read';

/** What the readings of all kinds of pages have in common. */
export interface SiteReading {
  readonly of: string;
  readonly kind: string;
  readonly fact?: unknown;
  readonly missing?: readonly string[];
}
