// How a posting is named in the record: `<site>:<the site's own id>`, the same from every page and every country.

/** The longest key that a message may carry. */
const longest = 300;

export function postingKey(site: string, id: string): string {
  return `${site}:${id}`.slice(0, longest);
}

/**
 * A closed posting can lose its link on a list, and with it its id. Its words stand in, under a prefix of its own, so
 * that it is never taken for another posting of the site.
 */
export function rowKey(site: string, words: readonly string[]): string {
  return `${site}-row:${words.map((word) => word.toLowerCase()).join('|')}`.slice(0, longest);
}

/** Whether a page of `site` may speak of `key`. */
export function isKeyOf(site: string, key: string): boolean {
  return key.startsWith(`${site}:`) || key.startsWith(`${site}-row:`);
}
