// What a mail says besides its answer.
import type { MailLabel, VerdictDetails } from '../../domain/verdict';
import type { ReadMail } from '../features';
import { readCompany } from './company';
import { readRole } from './role';

export interface Entities extends VerdictDetails {
  readonly company: string | null;
  readonly role: string | null;
}

export function readEntities(mail: ReadMail, label: MailLabel): Entities {
  if (label === 'unrelated') return { company: null, role: null };
  const company = readCompany(mail);
  return { company, role: readRole(mail, company) };
}
