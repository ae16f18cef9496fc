// Search, filter and order of the table. Pure: a plain `includes` over thousands of rows needs no index.
import { type Application, type ApplicationStatus, applicationStatuses } from '@/lib/domain/application';
import { statusAt } from '@/lib/domain/derive';
import type { Instant } from '@/lib/domain/sighting';
import { isFollowUpDue } from './alive-items';

export interface Row {
  readonly application: Application;
  readonly status: ApplicationStatus;
  readonly followUpDue: boolean;
}

export type SortColumn = 'company' | 'status' | 'heard' | 'applied';
export interface Sort {
  readonly column: SortColumn;
  readonly ascending: boolean;
}

export const showOptions = ['all', 'due', ...applicationStatuses] as const;
export type Show = (typeof showOptions)[number];

export interface View {
  readonly search: string;
  readonly show: Show;
  readonly sort: Sort;
}

export function tableRows(applications: readonly Application[], { search, show, sort }: View, now: Instant): Row[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  const rows = applications
    .map((application) => ({
      application,
      status: statusAt(application, now),
      followUpDue: isFollowUpDue(application, now),
    }))
    .filter(({ status, followUpDue }) => show === 'all' || (show === 'due' ? followUpDue : status === show))
    .filter(({ application }) => {
      const text = fold(`${application.company} ${application.role} ${application.location ?? ''}`);
      return words.every((word) => text.includes(word));
    });
  const direction = sort.ascending ? 1 : -1;
  return rows.sort(
    (a, b) => direction * compare(a, b, sort.column) || b.application.updatedAt - a.application.updatedAt,
  );
}

function compare(a: Row, b: Row, column: SortColumn): number {
  switch (column) {
    case 'company':
      return a.application.company.localeCompare(b.application.company, undefined, { sensitivity: 'base' });
    case 'status':
      return applicationStatuses.indexOf(a.status) - applicationStatuses.indexOf(b.status);
    case 'heard':
      return (a.application.lastHeardAt ?? 0) - (b.application.lastHeardAt ?? 0);
    case 'applied':
      return (a.application.appliedAt ?? 0) - (b.application.appliedAt ?? 0);
  }
}

/** Without case and accents: "soehne" no, "sohne" yes. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The same column again turns the order round; dates begin with the newest. */
export function nextSort(sort: Sort, column: SortColumn): Sort {
  if (sort.column === column) return { column, ascending: !sort.ascending };
  return { column, ascending: column === 'company' || column === 'status' };
}
