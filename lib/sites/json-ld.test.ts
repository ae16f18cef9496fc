import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonLdText } from './json-ld';

const baker = { '@type': 'JobPosting', title: 'Night Baker', hiringOrganization: { name: 'Crumb & Co' } };
const read = (data: unknown) => readJsonLdText(JSON.stringify(data));
const location = (jobLocation: unknown, more: object = {}) => read({ ...baker, jobLocation, ...more })[0]?.location;
const title = (text: string) => read({ ...baker, title: text })[0]?.title;

describe('a posting in JSON-LD', () => {
  it.each([
    ['alone', baker],
    ['in a list', [{ '@type': 'WebSite' }, baker]],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'Organization' }, baker] }],
    ['in a graph in a list', [{ '@graph': [baker] }]],
    ['as what a page is about', { '@type': 'WebPage', mainEntity: baker }],
    ['with a list of types', { ...baker, '@type': ['Thing', 'JobPosting'] }],
    ['with the full address of its type', { ...baker, '@type': 'https://schema.org/JobPosting' }],
  ])('is found %s', (_where, data) => {
    expect(read(data)).toEqual([{ title: 'Night Baker', company: 'Crumb & Co', location: null, url: null }]);
  });

  it.each([
    ['a website', { '@type': 'WebSite', name: 'Jobs' }],
    ['a posting without a title', { '@type': 'JobPosting', hiringOrganization: 'Crumb & Co' }],
    ['a type that only ends alike', { ...baker, '@type': 'NotAJobPosting' }],
    ['nothing', null],
  ])('is not found in %s', (_what, data) => {
    expect(read(data)).toEqual([]);
  });

  it('is not found in what is no JSON', () => {
    expect(readJsonLdText('{"@type": "JobPosting", "title": ')).toEqual([]);
  });

  it('is found inside a comment', () => {
    expect(readJsonLdText(`<!-- ${JSON.stringify(baker)} -->`)).toHaveLength(1);
    expect(readJsonLdText(`//<![CDATA[\n${JSON.stringify(baker)}\n//]]>`)).toHaveLength(1);
  });

  it.each([
    ['a name', 'Crumb & Co'],
    ['an object', { '@type': 'Organization', name: 'Crumb & Co' }],
    ['a list', [{ name: '' }, { name: 'Crumb & Co' }]],
  ])('takes its company from %s', (_shape, hiringOrganization) => {
    expect(read({ ...baker, hiringOrganization })[0]?.company).toBe('Crumb & Co');
  });

  it('has no company where none is named', () => {
    expect(read({ ...baker, hiringOrganization: { name: '' } })[0]?.company).toBeNull();
  });

  it('says where, in the words that are there', () => {
    const address = { addressLocality: 'Ballarat', addressRegion: 'VIC', addressCountry: { name: 'Australia' } };
    expect(location({ '@type': 'Place', address })).toBe('Ballarat, VIC, Australia');
    expect(location([{ address: {} }, { address }])).toBe('Ballarat, VIC, Australia');
    expect(location({ address: { addressLocality: null, addressRegion: '', addressCountry: 'AU' } })).toBe('AU');
    expect(location({ address: 'Ballarat' })).toBe('Ballarat');
    expect(location('Ballarat')).toBe('Ballarat');
    expect(location({ name: 'Ballarat bakery' })).toBe('Ballarat bakery');
  });

  it('says remote only where no place is named', () => {
    const remote = { jobLocationType: 'TELECOMMUTE' };
    expect(location(undefined, remote)).toBe('Remote');
    expect(location([{ address: {} }], remote)).toBe('Remote');
    expect(location({ address: { addressLocality: 'Ballarat' } }, remote)).toBe('Ballarat');
    expect(location(undefined)).toBeNull();
  });

  it.each([
    ['Bread &amp; Butter', 'Bread & Butter'],
    ['Bread &amp;amp; Butter', 'Bread & Butter'],
    ['B&auml;cker&#x2F;in&nbsp;(m&#47;w&#47;d)', 'Bäcker/in (m/w/d)'],
    ['&lt;b&gt;Baker&lt;/b&gt;', 'Baker'],
    ['&amp;lt;p&amp;gt;Baker&amp;lt;/p&amp;gt;', 'Baker'],
    ['Baker &notathing; R&D', 'Baker &notathing; R&D'],
    ['Baker &constructor;', 'Baker &constructor;'],
    ['Lift < 20 kg', 'Lift < 20 kg'],
    ['Baker\n   II', 'Baker II'],
  ])('reads %j as the text %j', (written, meant) => {
    expect(title(written)).toBe(meant);
  });

  it('stops at a depth that no page has', () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${JSON.stringify(baker)}${']'.repeat(depth)}`;
    expect(readJsonLdText(nested(3))).toHaveLength(1);
    expect(readJsonLdText(nested(1000))).toEqual([]);
    expect(readJsonLdText(nested(1_000_000))).toEqual([]);
  });
});

describe('any JSON-LD', () => {
  it('reads without an exception, into text', () => {
    const anyPosting = fc.record(
      {
        '@type': fc.constantFrom<unknown>('JobPosting', ['JobPosting'], 'Thing'),
        title: fc.anything(),
        name: fc.anything(),
        hiringOrganization: fc.anything(),
        jobLocation: fc.oneof(fc.anything(), fc.record({ address: fc.anything() })),
        jobLocationType: fc.anything(),
        url: fc.anything(),
      },
      { requiredKeys: ['@type'] },
    );
    const anyData = fc.oneof(
      anyPosting,
      fc.array(anyPosting),
      fc.record({ '@graph': fc.array(anyPosting) }),
      fc.anything(),
    );
    fc.assert(
      fc.property(anyData, (data) => {
        let text: string | undefined;
        try {
          text = JSON.stringify(data);
        } catch {
          return; // A bigint or a circle cannot stand in a page.
        }
        for (const posting of readJsonLdText(text ?? '')) {
          for (const value of Object.values(posting)) expect(value === null || typeof value === 'string').toBe(true);
          expect(posting.title.length).toBeGreaterThan(0);
          expect(posting.title.length).toBeLessThanOrEqual(300);
        }
      }),
    );
  });

  it('comes back the same however often its text was escaped', () => {
    const escaped = (text: string) =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    const words = fc
      .stringMatching(/^[A-Za-zäéß0-9 ()/+.,"'&-]{1,40}$/)
      .filter((text) => text.trim() !== '' && !/&[#a-z0-9]+;/i.test(text));
    fc.assert(
      fc.property(words, fc.integer({ min: 0, max: 2 }), (text, times) => {
        let written = text;
        for (let round = 0; round < times; round++) written = escaped(written);
        expect(title(written)).toBe(text.replace(/\s+/g, ' ').trim());
      }),
    );
  });
});
