// The one place where the readers of job sites join: becomes a re-export of `readPage` from `lib/sites/read`.

export interface SiteReading {
  readonly of: string;
  readonly kind: string;
  readonly fact?: unknown;
  readonly missing?: readonly string[];
}

export type SiteReader = (
  doc: Document,
  url: URL,
  today: Date,
) => { readonly adapter: string; readonly readings: readonly SiteReading[] } | undefined;

export const readSitePage: SiteReader = () => undefined;
