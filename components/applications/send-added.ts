// What the form for adding holds, as the command that it asks for: something that happened to an application in the
// record, or a new application.
import type { ApplicationId, HappeningKind } from '@/lib/domain/event';
import type { Instant } from '@/lib/domain/sighting';
import { type CommandAnswer, command } from '@/lib/messages/command';
import type { CommandReply } from '@/lib/messages/protocol';
import { cleanValues, type FormValues } from './form-values';

export interface Added {
  readonly values: FormValues;
  readonly kind: HappeningKind;
  readonly happenedAt: Instant;
  /** `null`: a new application. */
  readonly about: ApplicationId | null;
}

export function sendAdded(
  { values, kind, happenedAt, about }: Added,
  postingKey: string | null,
): Promise<CommandAnswer<CommandReply>> {
  if (about !== null) return command('addEvent', { applicationId: about, kind, happenedAt, note: '' });
  return command('addApplication', { ...cleanValues(values), kind, happenedAt, postingKey });
}
