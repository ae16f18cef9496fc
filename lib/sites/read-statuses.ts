// A site's own list of one's applications, row by row. A wording that the table does not know is kept as it is, with
// no status: a guess could tell somebody of a rejection that never was.
import { broken, found, nothing, type Reading } from '../domain/reading';
import type { StatusRow } from '../domain/sighting';
import { foldSpace } from '../page/dom';
import type { RowField, SiteAdapter, StatusTable } from './adapter';
import { postingKey, rowKey } from './posting-key';
import { readDay } from './read-day';
import { anyElement, drawn, fitsPage, longest, readField } from './read-field';

export interface StatusesReading {
  readonly reading: Reading<readonly StatusRow[]>;
  /** Fields that some rows lacked; such a row is left out. */
  readonly missing: readonly string[];
}

export function readStatuses(adapter: SiteAdapter, doc: Document, url: URL, today: Date): StatusesReading {
  const { statuses } = adapter;
  if (statuses === undefined || !fitsPage(doc, url, statuses.page, drawn)) return { reading: nothing, missing: [] };

  const elements = rowsOf(doc, statuses);
  const language = doc.documentElement.lang || 'en';
  const rows = new Map<string, StatusRow>();
  const missing = new Set<string>(elements.length === 0 ? ['row'] : []);
  for (const element of elements) {
    const row = readRow(adapter, statuses, element, { today, language });
    if (Array.isArray(row)) for (const field of row) missing.add(field);
    // A list that is being redrawn can hold a row twice.
    else if (!rows.has(row.key)) rows.set(row.key, row);
  }
  if (rows.size === 0) return { reading: broken(...missing), missing: [...missing] };
  return { reading: found([...rows.values()]), missing: [...missing] };
}

function rowsOf(doc: Document, { row }: StatusTable): Element[] {
  for (const selector of row) {
    const visible = [...doc.querySelectorAll(selector)].filter(drawn);
    if (visible.length > 0) return visible;
  }
  return [];
}

/** A row, or the names of the fields that it lacks. */
function readRow(
  { id: site, idPattern }: SiteAdapter,
  { fields, wordings }: StatusTable,
  element: Element,
  { today, language }: { today: Date; language: string },
): StatusRow | string[] {
  const read = (field: RowField) => readField(element, fields[field], anyElement, longest[field]);
  const id = idPattern.exec(read('id') ?? '')?.[1]?.toLowerCase();
  const title = read('title');
  const company = read('company');
  const wording = read('wording');
  if (title === undefined || company === undefined || wording === undefined) {
    return (['title', 'company', 'wording'] as const).filter((field) => read(field) === undefined);
  }
  const location = read('location') ?? null;
  const date = read('date');
  return {
    key: id === undefined ? rowKey(site, [title, company, location ?? '']) : postingKey(site, id),
    title,
    company,
    location,
    status: statusOf(wordings, wording),
    wording,
    statusOn: date === undefined ? null : readDay(date, today, language),
  };
}

function statusOf(wordings: StatusTable['wordings'], wording: string): StatusRow['status'] {
  const key = foldSpace(wording).toLowerCase().replaceAll('’', "'");
  return Object.hasOwn(wordings, key) ? (wordings[key] ?? null) : null;
}
