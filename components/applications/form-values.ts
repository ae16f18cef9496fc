// What the form for an application holds, and what it asks to mend, kindly and before anything is sent.
import type { Application } from '@/lib/domain/application';
import type { JobPosting } from '@/lib/domain/sighting';
import { t } from '@/lib/i18n/t';

export interface FormValues {
  readonly company: string;
  readonly role: string;
  readonly location: string;
  readonly url: string;
}

export type FieldName = keyof FormValues;

export const emptyForm: FormValues = { company: '', role: '', location: '', url: '' };

export function valuesOf({ company, role, location, url }: Application): FormValues {
  return { company, role, location: location ?? '', url: url ?? '' };
}

export function valuesOfPosting({ company, title, location, url }: JobPosting): FormValues {
  return { company, role: title, location: location ?? '', url };
}

export function problemsOf(values: FormValues): Partial<Record<FieldName, string>> {
  return {
    ...(values.company.trim() === '' ? { company: t('problem_company') } : {}),
    ...(values.url.trim() === '' || isWebAddress(values.url) ? {} : { url: t('problem_url') }),
  };
}

/** What goes to the worker: trimmed, without the odd spaces of a pasted line. */
export function cleanValues(values: FormValues): FormValues {
  const line = (text: string) => text.replace(/\s+/gu, ' ').trim();
  return {
    company: line(values.company),
    role: line(values.role),
    location: line(values.location),
    url: values.url.trim(),
  };
}

/** What is in the record already under the company that was typed. */
export function atCompany(typed: string, applications: readonly Application[]): readonly Application[] {
  const name = foldName(typed);
  return name === '' ? [] : applications.filter(({ company }) => foldName(company) === name);
}

function foldName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/.test(text.trim()) && URL.canParse(text.trim());
}
