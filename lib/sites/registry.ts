// Every job site that Rebound reads. One line each; the first whose patterns fit an address has it.

import { MatchPattern } from 'wxt/utils/match-patterns';
import type { SiteAdapter } from './adapter';
import { indeed } from './indeed/index';

export const siteAdapters: readonly SiteAdapter[] = [indeed];

export function siteAdapterFor(url: URL): SiteAdapter | undefined {
  return siteAdapters.find((adapter) => adapter.matches.some((pattern) => new MatchPattern(pattern).includes(url)));
}
