// Who may say what, and who answers it.
import { MatchPattern } from 'wxt/utils/match-patterns';
import type { Sighting } from '@/lib/domain/sighting';
import { mailAdapters } from '@/lib/mail/registry';
import type { Failure, Reports } from '@/lib/messages/protocol';
import type { Door } from '@/lib/messages/serve';
import { browser } from '@/lib/platform/browser';
import { systemClock } from '@/lib/platform/clock';
import { isKeyOf } from '@/lib/sites/posting-key';
import { siteAdapters } from '@/lib/sites/registry';
import { NotFoundError } from '@/lib/storage/commands';
import { database, NewerDatabaseError, needWritable } from '@/lib/storage/database';
import { logRefusal } from '@/lib/storage/refusals';
import { BackupError } from '@/lib/transfer/backup';
import { handlers } from './handlers';

export function makeDoor(): Door {
  return {
    handlers,
    refuseReport,
    needWritable: () => needWritable(database),
    logRefusal: (refusal) => logRefusal(database, { ...refusal, at: systemClock.now() }),
    describeFailure,
  };
}

const adapters = [...mailAdapters, ...siteAdapters];

/** A sighting must come from a page that its adapter reads and the person allows, and may speak only of that. Corrections
 * are for those who read mail. */
export async function refuseReport(
  report: Reports[keyof Reports]['payload'],
  address: string,
): Promise<string | undefined> {
  const { origin } = new URL(address);
  // A script that was there before its service was switched off still speaks.
  const allowed = await browser.permissions.contains({ origins: [patternOf(origin)] });
  if (!allowed) return 'switched off';
  if (!('adapter' in report)) return undefined;
  const adapter = adapters.find(({ id }) => id === report.adapter);
  if (adapter === undefined) return `no adapter “${report.adapter}”`;
  const owner = adapters.find(({ matches }) => matches.some((pattern) => new MatchPattern(pattern).includes(address)));
  // A webmail that people host themselves has no patterns of its own, but never lives on another service's host.
  const fits = adapter.matches.length === 0 ? owner === undefined : owner === adapter;
  if (fits && !('of' in report))
    return mailAdapters.some(({ id }) => id === adapter.id) ? undefined : 'no mail is read there';
  return fits && 'of' in report ? refuseContent(report, origin) : `${report.adapter} does not read that page`;
}

/** Match patterns name no port in Firefox. */
function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

function refuseContent(report: Sighting, origin: string): string | undefined {
  const foreign = (key: string) => !isKeyOf(report.adapter, key);
  switch (report.of) {
    case 'mail':
      return new URL(report.mailbox).origin === origin ? undefined : 'a mailbox of another origin';
    case 'posting':
      return foreign(report.posting.key) ? 'a posting of another site' : undefined;
    case 'submission':
      return report.submission.key !== null && foreign(report.submission.key) ? 'a posting of another site' : undefined;
    case 'statuses':
      return report.rows.some(({ key }) => foreign(key)) ? 'a posting of another site' : undefined;
    case 'reading':
      return undefined;
  }
}

function describeFailure(error: unknown): Failure {
  const detail = error instanceof Error ? error.message : String(error);
  if (error instanceof NotFoundError) return { code: 'notFound', detail };
  if (error instanceof BackupError) return { code: 'invalid', detail };
  return { code: error instanceof NewerDatabaseError ? 'newer' : 'storage', detail };
}
