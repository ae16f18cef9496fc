// The one posting looked at lately that a mail can be about.
import { companyLikeness, roleLikeness } from './company-name';
import type { SeenPosting } from './plan';
import type { Verdict } from './verdict';

export function findPosting({ company, role }: Verdict, postings: readonly SeenPosting[]): SeenPosting | undefined {
  if (company === null || role === null) return undefined;
  const fitting = postings.filter(
    (posting) =>
      companyLikeness(company, posting.company) === 'same' &&
      ['same', 'similar'].includes(roleLikeness(role, posting.title)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}
