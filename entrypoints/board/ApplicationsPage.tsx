// The record: search, filter, sort.

import { useEffect, useState } from 'preact/hooks';
import { ApplicationTable } from '@/components/applications/ApplicationTable';
import { statusFaces } from '@/components/applications/status';
import { nextSort, type Show, type Sort, showOptions, tableRows } from '@/components/applications/table-rows';
import { LinkButton } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import * as icons from '@/components/ui/icons';
import { PageHead } from '@/components/ui/PageHead';
import { Select } from '@/components/ui/Select';
import type { Application, ApplicationStatus } from '@/lib/domain/application';
import type { Instant } from '@/lib/domain/sighting';
import { t, tn } from '@/lib/i18n/t';
import { welcomePath } from '@/lib/platform/pages';

export interface ApplicationsPageProps {
  readonly applications: readonly Application[];
  readonly query: URLSearchParams;
  readonly now: Instant;
}

export function ApplicationsPage({ applications, query, now }: ApplicationsPageProps) {
  const asked = query.get('show');
  const [show, setShow] = useState<Show>('all');
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<Sort>({ column: 'heard', ascending: false });
  useEffect(() => setShow(showOptions.find((option) => option === asked) ?? 'all'), [asked]);
  const find = query.has('find');
  useEffect(() => {
    if (find) document.getElementById('find')?.focus();
  }, [find]);
  const rows = tableRows(applications, { search, show, sort }, now);
  return (
    <>
      <PageHead title={t('rail_applications')}>
        <LinkButton look="primary" icon={icons.plus} label={t('add_title')} href="#/applications/new" />
      </PageHead>
      {applications.length === 0 ? (
        <NothingYet />
      ) : (
        <>
          <search class="filters">
            <Field id="find" type="search" label={t('find_label')} value={search} onInput={setSearch} />
            <Select label={t('show_label')} value={show} options={showOptions.map(optionOf)} onChange={setShow} />
          </search>
          <p class="soft small" role="status">
            {tn('count_applications', rows.length)}
          </p>
          {rows.length === 0 ? (
            <p class="soft">{t('nothing_fits')}</p>
          ) : (
            <ApplicationTable rows={rows} sort={sort} onSort={(column) => setSort(nextSort(sort, column))} now={now} />
          )}
        </>
      )}
    </>
  );
}

function optionOf(value: Show): { value: Show; label: string } {
  if (value === 'all') return { value, label: t('show_all') };
  if (value === 'due') return { value, label: t('follow_up_due') };
  return { value, label: t(statusFaces[value satisfies ApplicationStatus].label) };
}

function NothingYet() {
  return (
    <div class="stack empty">
      <p>{t('board_empty')}</p>
      <LinkButton label={t('first_start')} href={welcomePath} />
    </div>
  );
}
