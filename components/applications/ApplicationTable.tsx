// The record as a table: one row per application, sortable by each column, a link to its story.

import { Icon } from '@/components/ui/Icon';
import * as icons from '@/components/ui/icons';
import { When } from '@/components/ui/When';
import type { Instant } from '@/lib/domain/sighting';
import { type MessageKey, t } from '@/lib/i18n/t';
import { StatusMark } from './StatusMark';
import type { Row, Sort, SortColumn } from './table-rows';

export interface ApplicationTableProps {
  readonly rows: readonly Row[];
  readonly sort: Sort;
  readonly onSort: (column: SortColumn) => void;
  readonly now: Instant;
}

const columns: readonly { readonly column: SortColumn; readonly label: MessageKey }[] = [
  { column: 'company', label: 'column_application' },
  { column: 'status', label: 'column_status' },
  { column: 'heard', label: 'column_heard' },
  { column: 'applied', label: 'column_applied' },
];

export function ApplicationTable({ rows, sort, onSort, now }: ApplicationTableProps) {
  return (
    <table class="applications">
      <caption class="unseen">{t('table_caption')}</caption>
      <thead>
        <tr>
          {columns.map(({ column, label }) => {
            const sorted = sort.column === column;
            return (
              <th key={column} scope="col" aria-sort={sorted ? (sort.ascending ? 'ascending' : 'descending') : 'none'}>
                <button type="button" class="sort small" onClick={() => onSort(column)}>
                  {t(label)}
                  <span class={`sort-arrow ${sorted ? (sort.ascending ? 'sort-up' : 'sort-down') : 'sort-none'}`}>
                    <Icon icon={icons.chevronDown} />
                  </span>
                </button>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <TableRow key={row.application.id} row={row} now={now} />
        ))}
      </tbody>
    </table>
  );
}

function TableRow({ row: { application, status, followUpDue }, now }: { readonly row: Row; readonly now: Instant }) {
  const { id, company, role, lastHeardAt, appliedAt } = application;
  return (
    <tr>
      <th scope="row">
        <a class="row-link" href={`#/applications/${id}`}>
          <span class="row-company">{company || t('news_unknown_company')}</span>
          {role === '' ? null : <span class="soft small row-role">{role}</span>}
        </a>
      </th>
      <td>
        <StatusMark status={status} />
        {followUpDue ? (
          <span class="status tone-amber small">
            <Icon icon={icons.clock} />
            {t('follow_up_due')}
          </span>
        ) : null}
      </td>
      <td class="soft">{lastHeardAt === null ? t('not_yet') : <When at={lastHeardAt} now={now} />}</td>
      <td class="soft">{appliedAt === null ? '–' : <When at={appliedAt} now={now} as="day" />}</td>
    </tr>
  );
}
