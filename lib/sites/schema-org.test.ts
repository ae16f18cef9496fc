// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { openPage } from '../../tests/support/open-page';
import { readPage } from './read';
import { readAnyPage } from './read-any';

const baker = { '@type': 'JobPosting', title: 'Night Baker', hiringOrganization: { name: 'Crumb & Co' } };
const script = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

function read(html: string, address = 'https://www.crumb.example/jobs/7/?utm_source=mail#apply') {
  const url = new URL(address);
  return readAnyPage(openPage(html, url), url, new Date(2026, 2, 5));
}

describe('a page that describes its own posting', () => {
  it('is read on any site', () => {
    expect(read(script(baker))).toEqual({
      adapter: 'schema-org',
      readings: [
        {
          of: 'posting',
          kind: 'found',
          fact: {
            key: 'schema-org:crumb.example/jobs/7',
            title: 'Night Baker',
            company: 'Crumb & Co',
            location: null,
            url: 'https://www.crumb.example/jobs/7',
          },
        },
        { of: 'submission', kind: 'nothing' },
        { of: 'statuses', kind: 'nothing' },
      ],
    });
  });

  it('has the address that it calls its own, but only on its own site', () => {
    const key = (canonical: string) => {
      const posting = read(`<link rel="canonical" href="${canonical}">${script(baker)}`)?.readings[0];
      return posting?.of === 'posting' && posting.kind === 'found' ? posting.fact.key : undefined;
    };
    expect(key('/jobs/night-baker')).toBe('schema-org:crumb.example/jobs/night-baker');
    expect(key('https://elsewhere.example/jobs/7')).toBe('schema-org:crumb.example/jobs/7');
    expect(key('https://www.crumb.example/')).toBe('schema-org:crumb.example/jobs/7');
    expect(key('https://[')).toBe('schema-org:crumb.example/jobs/7');
  });

  it('is not a list of several', () => {
    expect(read(script([baker, { ...baker, title: 'Miller' }]))).toBeUndefined();
  });

  it('is broken without a company', () => {
    expect(read(script({ ...baker, hiringOrganization: {} }))?.readings[0]).toEqual({
      of: 'posting',
      kind: 'broken',
      missing: ['company'],
    });
  });

  it('is not read by a content script, which nobody sent there', () => {
    const url = new URL('https://www.crumb.example/jobs/7/');
    expect(readPage(openPage(script(baker), url), url, new Date(2026, 2, 5))).toBeUndefined();
  });

  it('is not any other page', () => {
    expect(read('<h1>Night Baker</h1>')).toBeUndefined();
  });
});

describe('structured data beside an adapter', () => {
  const url = 'https://www.indeed.com/viewjob?jk=00feedfacecafe01';
  const head = '<h1 data-testid="jobsearch-JobInfoHeader-title">Night Baker</h1>';
  const company = '<div data-testid="inlineHeader-companyName">Crumb &amp; Co</div>';
  const place = { ...baker, jobLocation: { address: { addressLocality: 'Ballarat', addressCountry: 'AU' } } };
  const posting = (html: string) => read(html, url)?.readings[0];

  it('says the place more fully', () => {
    expect(posting(head + company + script(place))).toMatchObject({
      kind: 'found',
      fact: { location: 'Ballarat, AU' },
    });
  });

  it('is left alone when it speaks of another posting', () => {
    const left = script({ ...place, hiringOrganization: { name: 'Maison Levain' } });
    expect(posting(head + company + left)).toMatchObject({
      kind: 'found',
      fact: { company: 'Crumb & Co', location: null },
    });
  });

  it('stands in for a field that is gone, and says so', () => {
    expect(posting(head + script(place))).toMatchObject({
      kind: 'found',
      fact: { company: 'Crumb & Co' },
      missing: ['company'],
    });
    expect(posting(head)).toEqual({ of: 'posting', kind: 'broken', missing: ['company'] });
  });
});
