// Which application a fact belongs to. Never merges on the company alone; when two fit, the person is asked.
import type { Application } from './application';
import { companyLikeness, roleLikeness, startAlike } from './company-name';
import type { ApplicationId } from './event';
import { dayMs, type Instant } from './sighting';

export interface MatchFacts {
  readonly company: string | null;
  /** See `Verdict`: a guess may speak for an application, and speaks against none. */
  readonly companyGuessed?: boolean;
  readonly role: string | null;
  readonly postingKey: string | null;
  readonly threadKey: string | null;
  /** When a new candidacy would begin, for a fact that can begin one; absent for any other. */
  readonly beginsAt?: Instant;
}

export type Match =
  /** One application, beyond reasonable doubt. */
  | { readonly kind: 'same'; readonly id: ApplicationId }
  /** May be one of these, best first: ask. */
  | { readonly kind: 'likely'; readonly ids: readonly ApplicationId[] }
  | { readonly kind: 'none' };

type Fit = 'same' | 'similar' | 'company';

export function matchApplication(facts: MatchFacts, applications: readonly Application[]): Match {
  const byKey = applications.filter((application) => namesIt(facts, application));
  const [first] = byKey;
  if (first !== undefined && byKey.length === 1) return { kind: 'same', id: first.id };

  const fits = applications
    .filter((application) => !isAnotherPosting(facts.postingKey, application))
    .map((application) => ({ application, fit: fitOf(facts, application) }));
  for (const wanted of ['same', 'similar'] as const) {
    const these = fits.filter(({ fit }) => fit === wanted);
    const [only] = these;
    if (only !== undefined && these.length === 1 && !isOver(only.application, facts))
      return { kind: 'same', id: only.application.id };
    if (these.length > 0) return { kind: 'likely', ids: bestFirst(these.map(({ application }) => application)) };
  }
  const sameCompany = fits.filter(({ fit }) => fit === 'company').map(({ application }) => application);
  const likely = sameCompany.length > 0 ? sameCompany : applications.filter((one) => mayBeGuessed(facts, one));
  return likely.length > 0 ? { kind: 'likely', ids: bestFirst(likely) } : { kind: 'none' };
}

function namesIt(facts: MatchFacts, application: Application): boolean {
  if (facts.postingKey !== null && application.postingKeys.includes(facts.postingKey)) return true;
  if (facts.threadKey === null || !application.threadKeys.includes(facts.threadKey)) return false;
  // Some senders put mails about several jobs into one thread.
  return (
    (facts.company === null ||
      isGuess(facts, application) ||
      companyLikeness(facts.company, application.company) !== 'different') &&
    (facts.role === null || roleLikeness(facts.role, application.role) !== 'different')
  );
}

/** On either side: what an address told is compared with what a mail or a page named. */
function isGuess(facts: MatchFacts, application: Application): boolean {
  return facts.companyGuessed === true || application.companyGuessed === true;
}

function mayBeGuessed(facts: MatchFacts, application: Application): boolean {
  const { company, role } = facts;
  if (company === null || !isGuess(facts, application) || !startAlike(company, application.company)) return false;
  return roleLikeness(role ?? '', application.role) !== 'different';
}

/** Two postings of one site are two applications, however alike they read. */
function isAnotherPosting(postingKey: string | null, application: Application): boolean {
  if (postingKey === null) return false;
  const site = postingKey.slice(0, postingKey.indexOf(':') + 1);
  return application.postingKeys.some((key) => key.startsWith(site) && key !== postingKey);
}

function fitOf(facts: MatchFacts, application: Application): Fit | undefined {
  if (facts.company === null) return undefined;
  const company = companyLikeness(facts.company, application.company);
  if (company === 'different') return undefined;
  const role = roleLikeness(facts.role ?? '', application.role);
  if (role === 'different') return undefined;
  if (role === 'unknown') return 'company';
  if (company === 'same') return role;
  return role === 'same' ? 'similar' : 'company';
}

const ends: readonly Application['status'][] = ['rejected', 'withdrawn', 'accepted'];

/** Someone who applies again after an end has begun anew; a confirmation of before that is only read late. */
function isOver({ status, updatedAt }: Application, { beginsAt }: MatchFacts): boolean {
  return beginsAt !== undefined && ends.includes(status) && beginsAt > updatedAt + dayMs;
}

/** Open ones before ended ones, then the one that was heard of last. */
function bestFirst(applications: readonly Application[]): ApplicationId[] {
  const ended = ({ status }: Application) => ends.includes(status);
  return [...applications]
    .sort((a, b) => Number(ended(a)) - Number(ended(b)) || b.updatedAt - a.updatedAt)
    .map(({ id }) => id);
}
