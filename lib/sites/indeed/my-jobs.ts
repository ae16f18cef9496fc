// *My jobs*: one's own list of applications, as Indeed keeps it. Two layouts: with `atw-` classes (saved December 2025),
// and without (reported October 2026); the structure that both share comes first.
import type { StatusTable } from '../adapter';
import { wordings } from './wordings';

export const myJobs: StatusTable = {
  page: {
    address: /^https:\/\/myjobs\.indeed\.com\/(?:applied|interviews|archived)?(?:[/?#]|$)/,
    anyOf: ['[data-testid="jobStatusDateShort"]', '.atw-AppCard', '[role="tabpanel"] [role="heading"] a[href*="jk="]'],
    // The rows of the tab before stay until the next ones come.
    noneOf: ['[data-testid="SAVED"][aria-selected="true"]'],
  },
  list: ['main', '[role="tabpanel"]'],
  row: ['li:has([data-testid="jobStatusDateShort"])', '.atw-AppCard'],
  fields: {
    // `data-apptk` beside it changes with every session.
    id: [
      ['[data-jobkey]', 'data-jobkey'],
      ['a[href*="jk="]', 'href'],
    ],
    title: [{ own: 'header [role="heading"] a' }, { own: 'header [role="heading"]' }, { own: '.atw-JobInfo-jobTitle' }],
    company: ['header [role="heading"] + div > span:nth-of-type(1)', '.atw-JobInfo-companyLocation > span'],
    location: [
      'header [role="heading"] + div > span:nth-of-type(2)',
      '.atw-JobInfo-companyLocation > span:nth-of-type(2)',
    ],
    // The heading stands first where there is no status; its words are none.
    wording: ['.atw-StatusTag-description', 'header > div:first-child:not([role]) span'],
    date: ['[data-testid="jobStatusDateShort"]'],
  },
  wordings,
};
