// What a mail says besides its answer.
import type { ReadMail } from '../features';
import { readCompany } from './company';
import { readRole } from './role';

export interface Entities {
  readonly company: string | null;
  readonly role: string | null;
}

export function readEntities(mail: ReadMail): Entities {
  const company = readCompany(mail);
  return { company, role: readRole(mail, company) };
}
