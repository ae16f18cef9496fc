// Looks up who a domain sends for. The domains themselves are data, see `senders.ts`.
import type { SenderDomains, SenderKind } from './senders';

export interface Service {
  /** The domain under which it is known. */
  readonly domain: string;
  readonly kind: SenderKind;
}

export class SenderBook {
  private byDomain: ReadonlyMap<string, SenderKind> | undefined;

  constructor(private readonly domains: SenderDomains) {}

  /** `eu.mail.lever.co` is `lever.co`. */
  find(domain: string): Service | undefined {
    this.byDomain ??= indexDomains(this.domains);
    for (let name = domain; ; name = name.slice(name.indexOf('.') + 1)) {
      const kind = this.byDomain.get(name);
      if (kind !== undefined) return { domain: name, kind };
      if (!name.includes('.')) return undefined;
    }
  }
}

function indexDomains(domains: SenderDomains): ReadonlyMap<string, SenderKind> {
  return new Map(
    (Object.keys(domains) as SenderKind[]).flatMap((kind) =>
      domains[kind].split(/\s+/).map((name): [string, SenderKind] => [name.includes('.') ? name : `${name}.com`, kind]),
    ),
  );
}
