// The application history as a table: one row per application, dates as ISO days in the person's own time zone.
import type { Application, ApplicationStatus } from '../domain/application';
import type { Day, Instant } from '../domain/sighting';
import { writeCsv } from './csv';

/** Column names, in the person's language, in the order of the cells. */
export interface CsvHeadings {
  readonly company: string;
  readonly role: string;
  readonly location: string;
  readonly status: string;
  readonly appliedOn: string;
  readonly lastHeardOn: string;
  readonly url: string;
}

export interface CsvWords {
  readonly headings: CsvHeadings;
  readonly status: (application: Application) => ApplicationStatus;
  readonly statusLabel: (status: ApplicationStatus) => string;
  readonly day: (at: Instant) => Day;
}

export function writeApplicationsCsv(
  applications: readonly Application[],
  { headings, status, statusLabel, day }: CsvWords,
): string {
  const dayOrEmpty = (at: Instant | null) => (at === null ? '' : day(at));
  const rows = applications.map((application) => [
    application.company,
    application.role,
    application.location ?? '',
    statusLabel(status(application)),
    dayOrEmpty(application.appliedAt),
    dayOrEmpty(application.lastHeardAt),
    application.url ?? '',
  ]);
  const { company, role, location, status: statusHeading, appliedOn, lastHeardOn, url } = headings;
  return writeCsv([[company, role, location, statusHeading, appliedOn, lastHeardOn, url], ...rows]);
}
