// Roundcube with the Elastic skin, 1.4 to 1.6. People and providers host it themselves, so it is known by its page and
// not by its address. Ids of elements come first: they have not changed since Elastic began (1.4, 2019).
import { find, textOf } from '../../page/dom';
import type { MailAdapter } from '../adapter';
import { senderIn } from '../address';
import { envOf } from './env';
import { messages } from './messages';
import { rows } from './rows';

export const roundcube: MailAdapter = {
  id: 'roundcube',
  matches: [],
  isMailPage: (doc, url) => {
    const parts = '#messagelist, #message-header, #messagebody, #mailboxlist, #composebody';
    const isMail = doc.body?.classList.contains('task-mail') || url.searchParams.get('_task') === 'mail';
    return isMail && doc.querySelector(parts) !== null;
  },
  anchor: ({ doc }) => find(doc, '#messagebody', '#messagelist'),
  messages,
  rows,
  /** The preview beside the list. */
  frames: '#messagecontframe',
  /** Around the list, whose `tbody` is replaced when it is refreshed. */
  watched: (doc) => [...doc.querySelectorAll('#messagelist-content, #messagelist')].slice(0, 1),
  mailbox: (url) => `${url.origin}${url.pathname}`,
  owner: (doc) => envOf(doc).owner ?? ownerShown(doc),
};

function ownerShown(doc: Document): string | null {
  const shown = senderIn(textOf(doc.querySelector('.username') ?? undefined));
  return shown?.toLowerCase() ?? null;
}
