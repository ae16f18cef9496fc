// Which compose link belongs to which mail service. Apart from the registry, so that the popup needs no adapter.
import type { ComposeLink } from './adapter';
import { composeLink as gmail } from './gmail/compose-link';
import { composeLink as roundcube } from './roundcube/compose-link';

const composeLinks: Readonly<Record<string, ComposeLink>> = { gmail, roundcube };

/** `undefined` for a service that has none: then a `mailto:` address and "copy text" must do. */
export function composeLinkOf(adapter: string): ComposeLink | undefined {
  return Object.hasOwn(composeLinks, adapter) ? composeLinks[adapter] : undefined;
}
