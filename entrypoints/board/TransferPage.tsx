// Out and in: a spreadsheet for other tools, a backup for Rebound.

import { useState } from 'preact/hooks';
import { statusFaces } from '@/components/applications/status';
import { useAnnounce } from '@/components/ui/Announcer';
import { BrowserSaid } from '@/components/ui/BrowserSaid';
import { Button } from '@/components/ui/Button';
import * as icons from '@/components/ui/icons';
import { Notice } from '@/components/ui/Notice';
import { PageHead } from '@/components/ui/PageHead';
import { saveFile } from '@/components/ui/save-file';
import type { Application } from '@/lib/domain/application';
import { statusAt } from '@/lib/domain/derive';
import type { Instant } from '@/lib/domain/sighting';
import { dayOf } from '@/lib/i18n/dates';
import { t, tn } from '@/lib/i18n/t';
import { readEverything } from '@/lib/storage/queries';
import { writeApplicationsCsv } from '@/lib/transfer/applications-csv';
import { backupFormat, serialiseBackup } from '@/lib/transfer/backup';
import { ImportBackup } from './ImportBackup';

export interface TransferPageProps {
  readonly applications: readonly Application[];
  readonly now: Instant;
}

export function TransferPage({ applications, now }: TransferPageProps) {
  const announce = useAnnounce();
  const [failure, setFailure] = useState<unknown>();
  const attempt = async (save: () => void | Promise<void>) => {
    try {
      await save();
      setFailure(undefined);
      announce(t('export_done'));
    } catch (error) {
      setFailure(error);
      announce(t('export_failed_title'));
    }
  };
  const saveCsv = () => {
    const csv = writeApplicationsCsv(applications, {
      headings: {
        company: t('field_company'),
        role: t('field_role'),
        location: t('csv_location'),
        status: t('column_status'),
        appliedOn: t('column_applied'),
        lastHeardOn: t('column_heard'),
        url: t('csv_url'),
      },
      status: (application) => statusAt(application, now),
      statusLabel: (status) => t(statusFaces[status].label),
      day: dayOf,
    });
    saveFile(`rebound-applications-${dayOf(now)}.csv`, 'text/csv;charset=utf-8', csv);
  };
  const saveBackup = async () => {
    const everything = await readEverything();
    const text = serialiseBackup({ format: backupFormat, exportedAt: now, ...everything });
    saveFile(`rebound-backup-${dayOf(now)}.json`, 'application/json', text);
  };
  return (
    <div class="narrow stack-wide">
      <PageHead title={t('rail_transfer')} />
      <p class="soft">{t('transfer_text')}</p>
      {failure === undefined ? null : (
        <Notice tone="needs" title={t('export_failed_title')}>
          <p>{t('export_failed_text')}</p>
          <BrowserSaid error={failure} />
        </Notice>
      )}
      <section class="panel stack" aria-labelledby="csv-title">
        <h2 id="csv-title">{t('csv_title')}</h2>
        <p>{applications.length === 0 ? t('csv_empty') : tn('csv_text', applications.length)}</p>
        <Button look="primary" icon={icons.download} label={t('csv_button')} onClick={() => void attempt(saveCsv)} />
      </section>
      <section class="panel stack" aria-labelledby="backup-title">
        <h2 id="backup-title">{t('backup_title')}</h2>
        <p>{t('backup_text')}</p>
        <Button icon={icons.download} label={t('backup_button')} onClick={() => void attempt(saveBackup)} />
      </section>
      <ImportBackup now={now} />
    </div>
  );
}
