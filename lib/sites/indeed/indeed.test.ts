// @vitest-environment jsdom
// What no saved page can show: the combinations. The pages themselves are read in tests/contracts/sites.test.ts.
import { describe, expect, it } from 'vitest';
import { openPage } from '../../../tests/support/open-page';
import { readPage } from '../read';
import { siteAdapterFor } from '../registry';
import { readPostingId, readSubmittedId } from './posting-id';
import { wordings } from './wordings';

const here = '00feedfacecafe01';
const other = '0badc0ffee123456';
const today = new Date(2026, 2, 5, 12);

function read(part: 'posting' | 'submission' | 'statuses', html: string, address: string) {
  const url = new URL(address);
  return readPage(openPage(html, url), url, today)?.readings.find(({ of }) => of === part);
}

function postingId(html: string, address: string): string | undefined {
  const url = new URL(address);
  return readPostingId(openPage(html, url), url);
}

describe('an Indeed address', () => {
  const posting = `<h1 data-testid="jobsearch-JobInfoHeader-title">Baker</h1>
    <div data-testid="inlineHeader-companyName">Crumb</div>`;

  it.each(['www', 'uk', 'au', 'ca', 'de', 'fr', 'in', 'jp', 'emplois.ca'])(
    'of %s is read, under the same key',
    (country) => {
      const address = `https://${country}.indeed.com/viewjob?jk=${here.toUpperCase()}&hl=en`;
      expect(read('posting', posting, address)).toMatchObject({
        kind: 'found',
        fact: { key: `indeed:${here}`, url: `https://${country}.indeed.com/viewjob?jk=${here}` },
      });
    },
  );

  it.each(['employers', 'messages', 'profile', 'smartapply', 'myjobs'])('of %s shows no postings', (host) => {
    expect(read('posting', posting, `https://${host}.indeed.com/viewjob?jk=${here}`)?.kind).toBe('nothing');
  });

  it('of somebody else is not Indeed’s', () => {
    expect(siteAdapterFor(new URL('https://indeed.com.jobs.example/viewjob'))).toBeUndefined();
    expect(siteAdapterFor(new URL('http://www.indeed.com/viewjob'))).toBeUndefined();
  });
});

describe('the id of a posting', () => {
  const pane = (inside: string, list = '') => `${list}<div class="jobsearch-JobComponent">
    <h2 data-testid="jobsearch-JobInfoHeader-title"><span>Baker</span></h2>${inside}</div>`;
  const company = `<div data-testid="inlineHeader-companyName"><a href="/cmp/Crumb?x=1&fromjk=${here}">Crumb</a></div>`;
  const search = `https://uk.indeed.com/jobs?q=baker&vjk=${here}`;

  it.each([
    ['the pane', pane(company), 'https://uk.indeed.com/jobs?q=baker', here],
    ['the apply button', pane(`<i data-indeed-apply-jk="${here}"></i>`), 'https://uk.indeed.com/jobs', here],
    [
      'the way to the company’s own site',
      pane(`<button href="https://uk.indeed.com/applystart?jk=${here}&from=vj"></button>`),
      'https://uk.indeed.com/jobs',
      here,
    ],
    ['address and pane together', pane(company), search, here],
    ['the address of a page of its own', pane(''), `https://uk.indeed.com/viewjob?jk=${here}`, here],
    ['the card that the pane repeats', pane('', `<a data-jk="${here}">Baker</a>`), search, here],
  ])('comes from %s', (_where, html, address, id) => {
    expect(postingId(html, address)).toBe(id);
  });

  it.each([
    ['the pane shows another posting', pane(company), `https://uk.indeed.com/jobs?vjk=${other}`],
    ['a page of its own shows another posting', pane(company), `https://uk.indeed.com/viewjob?jk=${other}`],
    ['only the address of a search has it', pane(''), search],
    ['the card says something else than the pane', pane('', `<a data-jk="${here}">Miller</a>`), search],
    ['nothing has it', pane(''), 'https://uk.indeed.com/jobs'],
    ['it is no id', pane('<i data-indeed-apply-jk="undefined"></i>'), 'https://uk.indeed.com/viewjob?jk=123'],
    ['it is longer than an id', pane(''), `https://uk.indeed.com/viewjob?jk=${here}0`],
  ])('is not given when %s', (_why, html, address) => {
    expect(postingId(html, address)).toBeUndefined();
  });

  it('is not taken from the list beside the pane', () => {
    const list = `<li><i data-indeed-apply-jk="${other}"></i><a data-jk="${other}">Miller</a></li>`;
    expect(postingId(pane(company, list), 'https://uk.indeed.com/jobs')).toBe(here);
  });
});

describe('just applied', () => {
  const end = 'https://smartapply.indeed.com/beta/indeedapply/form/post-apply';
  const review = 'https://smartapply.indeed.com/beta/indeedapply/form/review-module';
  const title = '<title>Your application has been submitted | Indeed</title>';
  const container = '<div class="ia-PostApply"><p>…</p></div>';
  const form = '<div id="mosaic-provider-module-apply-preview"><button>Submit</button></div>';

  it.each([
    ['address and container', end, container, ['address', 'container']],
    ['address and title', end, title, ['address', 'title']],
    ['container and title, at another address', review, title + container, ['container', 'title']],
  ])('is seen by %s', (_signs, address, html, signs) => {
    expect(read('submission', html, address)).toEqual({ of: 'submission', kind: 'found', fact: { key: null, signs } });
  });

  it.each([
    ['a title left over from before', review, title + form],
    ['a title alone', review, title],
    ['a container alone', review, container],
    ['a container behind the form', review, title + container + form],
    ['an address over the last step', end, form],
    ['an address over the last step, with the end ready behind it', end, container + form],
    ['an address over the last step, with a title that came early', end, title + form],
    ['anything on a posting’s page', `https://www.indeed.com/viewjob?jk=${here}`, title + container],
  ])('is not seen by %s', (_sign, address, html) => {
    expect(read('submission', html, address)?.kind).toBe('nothing');
  });

  it.each(['hidden', 'aria-hidden="true"', 'style="display: none"', 'style="visibility: hidden"'])(
    'is not seen by a container that is out of sight: %s',
    (attribute) => {
      const html = `<div ${attribute}>${container}</div>`;
      expect(read('submission', html, end)).toEqual({
        of: 'submission',
        kind: 'broken',
        missing: ['container', 'title'],
      });
    },
  );

  const submittedId = (html: string) => readSubmittedId(openPage(html, new URL(end)));
  const pixel = (id: string) =>
    `<img style="display: none" src="https://gdc.indeed.com/conv/orgIndApp?co=GB&amp;vjtk=${other}&amp;jk=${id}">`;

  it('names the posting by the pixel of the page', () => {
    expect(submittedId(pixel(here))).toBe(here);
    expect(submittedId(pixel(here) + pixel(here))).toBe(here);
  });

  it('names the posting by the page’s state, however often it was encoded', () => {
    const encoded = (text: string, times: number): string =>
      times === 0 ? text : encoded(encodeURIComponent(text), times - 1);
    for (const times of [0, 1, 2, 3, 4]) {
      const address = encoded(`https://gdc.indeed.com/conv/orgIndApp?co=GB&vjtk=1abc&jk=${here}&mvj=0`, times);
      expect(submittedId(`<script>state = ${JSON.stringify({ address })}</script>`)).toBe(here);
    }
  });

  it('names no posting when there are two', () => {
    expect(submittedId(pixel(here) + pixel(other))).toBeUndefined();
    expect(submittedId('')).toBeUndefined();
  });
});

describe('the wordings of My jobs', () => {
  it('are written as they are looked up', () => {
    for (const wording of Object.keys(wordings)) {
      expect(wording).toBe(wording.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ').trim());
    }
  });

  it.each([
    ['NOT SELECTED BY EMPLOYER', 'rejected'],
    ['Non sélectionné par l’employeur', 'rejected'],
    ['toString', null],
    ['Applied elsewhere', null],
  ])('make of %s %s', (wording, status) => {
    const html = `<ul><li><header><div><span>${wording}</span></div><div role="heading"><a href="/viewjob?jk=${here}">Baker</a></div>
      <div><span>Crumb</span></div><i data-testid="jobStatusDateShort">Applied today</i></header></li></ul>`;
    expect(read('statuses', html, 'https://myjobs.indeed.com/applied')).toMatchObject({
      kind: 'found',
      fact: [{ key: `indeed:${here}`, status, wording, location: null }],
    });
  });

  it('are read once for a row that the list holds twice', () => {
    const row = (
      status: string,
    ) => `<li><header><div><span>${status}</span></div><div role="heading"><a href="/viewjob?jk=${here}">Baker</a></div>
      <div><span>Crumb</span></div><i data-testid="jobStatusDateShort">Applied today</i></header></li>`;
    const reading = read(
      'statuses',
      `<ul>${row('Application viewed')}${row('Applied')}</ul>`,
      'https://myjobs.indeed.com/',
    );
    expect(reading?.kind === 'found' && reading.of === 'statuses' && reading.fact.map(({ status }) => status)).toEqual([
      'viewed',
    ]);
  });

  it('are missed where a row has none, and the other rows are still read', () => {
    const row = (
      status: string,
      id: string,
    ) => `<li><header>${status}<div role="heading"><a href="/viewjob?jk=${id}">Baker<span>opens a window</span></a></div>
      <div><span>Crumb</span></div><i data-testid="jobStatusDateShort">Applied today</i></header></li>`;
    const html = `<ul>${row('', here)}${row('<div><span>Applied</span></div>', other)}</ul>`;
    const reading = read('statuses', html, 'https://myjobs.indeed.com/applied');
    expect(reading).toMatchObject({ kind: 'found', missing: ['wording'] });
    expect(reading?.kind === 'found' && reading.of === 'statuses' && reading.fact.map(({ key }) => key)).toEqual([
      `indeed:${other}`,
    ]);
  });
});
