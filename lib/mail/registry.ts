// The mail services, in the order in which they are asked. One that people host themselves has no host of its own and
// comes last: it is recognised by its page.
import type { MailAdapter } from './adapter';
import { gmail } from './gmail';
import { roundcube } from './roundcube';

export const mailAdapters: readonly MailAdapter[] = [gmail, roundcube];

export function mailAdapterFor(doc: Document, url: URL): MailAdapter | undefined {
  return mailAdapters.find((adapter) => adapter.isMailPage(doc, url));
}
