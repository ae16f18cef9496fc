// Indeed, every country's host. Its apply flow also stands under Glassdoor and SimplyHired.
// Layouts as seen in pages saved from December 2025 to August 2026; "older" ones from 2024 still reach some people.
import type { SiteAdapter } from '../adapter';
import { myJobs } from './my-jobs';
import { jobKey, readPostingId, readSubmittedId } from './posting-id';

/** The site, without the hosts that are not about a posting. */
const posting =
  /^https:\/\/(?!(?:myjobs|smartapply|apply|secure|account|profile|employers|messages|resumes)\.)(?:[a-z0-9-]+\.)*indeed\.com\//;
const applyFlow = /^https:\/\/smartapply\.indeed\.com\//;
const confirmation = /^https:\/\/smartapply\.indeed\.com\/beta\/indeedapply\/form\/post-apply(?:[/?#]|$)/;
/** Steps of the form. While one is there, nothing has been sent. */
const steps = ['[id^="mosaic-provider-module-apply-"]'];

export const indeed: SiteAdapter = {
  id: 'indeed',
  matches: ['https://*.indeed.com/*'],
  frames: applyFlow,
  idPattern: jobKey,
  isPosting: {
    address: posting,
    anyOf: ['[data-testid="jobsearch-JobInfoHeader-title"]', '.jobsearch-JobComponent', '#jobDescriptionText'],
  },
  fields: {
    // h1 alone; in the two-pane search an h2 with " - job post" for screen readers, which `own` leaves out.
    title: [
      { own: '[data-testid="jobsearch-JobInfoHeader-title"]' },
      { own: '[data-testid="simpler-jobTitle"]' }, // older
      { own: '.jobsearch-JobInfoHeader-title' }, // older
    ],
    company: [
      { own: '[data-testid="inlineHeader-companyName"]' },
      { own: '[data-company-name="true"]' },
      { own: '.jobsearch-JobInfoHeader-companyNameLink' }, // older
      { own: '.jobsearch-JobInfoHeader-companyNameSimple' }, // older
    ],
    location: [
      { own: '[data-testid="inlineHeader-companyLocation"]' },
      { own: '[data-testid="jobsearch-JobInfoHeader-companyLocation"]' },
    ],
  },
  postingId: readPostingId,
  postingUrl: (id, url) => `${url.origin}/viewjob?jk=${id}`,
  submitted: {
    page: { address: confirmation, noneOf: steps },
    signs: {
      address: { address: confirmation },
      container: { address: applyFlow, anyOf: ['#mosaic-provider-module-post-apply', '.ia-PostApply'], noneOf: steps },
      // Left over for a moment from the step before, and from one application to the next.
      title: { address: applyFlow, title: /^Your application has been submitted\b/i, noneOf: steps },
    },
    postingId: readSubmittedId,
  },
  statuses: myJobs,
};
