// A webmail that people host themselves has no address that we could know: it is whatever they allowed by hand.

/** The patterns among `origins` that name one host and belong to none of the known `services`. */
export function ownWebmailPatterns(
  origins: readonly string[],
  services: readonly { readonly matches: readonly string[] }[],
): string[] {
  const known = new Set(services.flatMap(({ matches }) => matches));
  return origins.filter((origin) => !known.has(origin) && /^https?:\/\/[^*/]+\/\*$/.test(origin));
}
