// Every job site that Rebound reads. One line each; the first whose patterns fit an address has it.

import { MatchPattern } from 'wxt/utils/match-patterns';
import type { SiteAdapter } from './adapter';
import { indeed } from './indeed/index';
import { schemaOrg } from './schema-org';

export const siteAdapters: readonly SiteAdapter[] = [indeed];

/** Reads any page that describes its own posting; asked only where no adapter has the address. */
export const lastResort: SiteAdapter = schemaOrg;

export function siteAdapterFor(url: URL): SiteAdapter | undefined {
  return siteAdapters.find((adapter) => adapter.matches.some((pattern) => new MatchPattern(pattern).includes(url)));
}
