// The card that job boards print: company, role, company and place below each other.
import type { ReadMail } from '../read-mail';
import { foldWord } from '../text/fold';
import { squashCompany } from './squash-company';

/** The role on the card, when the mail is a job board's and names the company. */
export function roleOnCard({ lines: all, sender }: ReadMail, company: string | null): string | null {
  if (company === null || sender.kind !== 'board') return null;
  const lines = all.slice(0, 40).filter((line) => line !== '');
  const key = squashCompany(company);
  const names = (line = ''): boolean => [line, ...line.split(/ · |, /, 1)].some((part) => squashCompany(part) === key);
  const at = lines.findIndex((line, index) => index > 0 && names(line) && !mentions(lines[index - 1] ?? '', company));
  const role = at > 0 ? lines[at - 1] : undefined;
  return role === undefined || role.length > 140 || role.endsWith(',') ? null : role;
}

function mentions(line: string, company: string): boolean {
  return line.startsWith('[') || foldWord(line).includes(foldWord(company));
}
