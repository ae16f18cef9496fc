// The one place where the readers of job sites join.
export { readAnyPage as readSitePage } from '@/lib/sites/read-any';

/** What the readings of all kinds of pages have in common. */
export interface SiteReading {
  readonly of: string;
  readonly kind: string;
  readonly fact?: unknown;
  readonly missing?: readonly string[];
}
