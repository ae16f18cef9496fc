// "You have just applied." One sign is never enough: an address can be opened again, a title can be left over from the
// page before, a panel can be kept ready out of sight. Two that do not depend on each other are.
import { broken, found, nothing, type Reading } from '../domain/reading';
import type { Submission } from '../domain/sighting';
import type { SiteAdapter } from './adapter';
import { postingKey } from './posting-key';
import { fitsPage, shown } from './read-field';

const enough = 2;

export function readSubmission(adapter: SiteAdapter, doc: Document, url: URL): Reading<Submission> {
  const { submitted } = adapter;
  if (submitted === undefined) return nothing;
  const signs = Object.entries(submitted.signs)
    .filter(([, test]) => fitsPage(doc, url, test, shown))
    .map(([name]) => name);
  if (signs.length >= enough) {
    const id = submitted.postingId(doc, url);
    return found({ key: id === undefined ? null : postingKey(adapter.id, id), signs });
  }
  if (!fitsPage(doc, url, submitted.page, shown)) return nothing;
  return broken(...Object.keys(submitted.signs).filter((name) => !signs.includes(name)));
}
