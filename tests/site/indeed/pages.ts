// Indeed under its own host names, for stories in a real browser. The pages are the adapter's fixtures, so that what the
// stories show is what the adapter is specified by; each says in its first lines what it is.
//
//   opened   two-pane search with "Pastry Chef" at Maison Levain opened      uk.indeed.com/jobs
//   steps    the apply form, three pages                                     smartapply.indeed.com/…/form/…
//   applied  the page after applying, which names the same posting           smartapply.indeed.com/…/form/post-apply
//   before   My jobs: Pastry Chef stands as "Applied"                        myjobs.indeed.com/applied
//   after    My jobs a week later: Pastry Chef "Not selected by employer", another one viewed, one new, one gone
//
//   for (const { url, html } of [story.opened, ...story.steps, story.applied]) site.show(url, html);
//   site.show(story.before.url, story.before.html);   // later, at the same address: story.after
import { siteFixtures } from '../../support/site-fixtures';

export interface StoryPage {
  readonly url: string;
  readonly html: string;
}

const fixtures = siteFixtures('indeed');

/** Any fixture by its name. */
export function indeedPage(name: string): StoryPage {
  const fixture = fixtures.find((each) => each.name === name);
  if (fixture === undefined) throw new Error(`Indeed has no fixture “${name}”`);
  return { url: fixture.url.href, html: fixture.html };
}

export const story = {
  opened: indeedPage('two-pane'),
  steps: ['apply-contact', 'apply-questions', 'apply-review'].map(indeedPage),
  applied: indeedPage('post-apply'),
  before: indeedPage('my-jobs-1'),
  after: indeedPage('my-jobs-2'),
} as const;

/** The conversion pixel of the apply pages; a browser asks for it although it is not shown. */
export const pixel: StoryPage = { url: 'https://gdc.indeed.com/conv/orgIndApp', html: '' };

/** What the posting, the confirmation and both lists call the one application of the story. */
export const application = {
  key: 'indeed:00feedfacecafe01',
  company: 'Maison Levain',
  title: 'Pastry Chef',
  location: 'Leeds',
} as const;
