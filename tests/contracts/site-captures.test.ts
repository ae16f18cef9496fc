// @vitest-environment jsdom
// Measured on real saved pages. They stay outside the repository; without them these tests say so and do not count.
import { describe, expect, it } from 'vitest';
import type { SiteStatus, StatusRow } from '@/lib/domain/sighting';
import { deriveStatusEvents } from '@/lib/domain/status-changes';
import { readJsonLdText } from '@/lib/sites/json-ld';
import type { PageReading } from '@/lib/sites/read';
import { readAnyPage } from '@/lib/sites/read-any';
import { capture, captureData, capturesOf, haveCaptures } from '../support/captures';
import { openPage } from '../support/open-page';

if (!haveCaptures) console.warn('No saved pages beside the repository: readings of real job sites are not measured.');

const folder = 'indeed/BranchingBad__indeed-data';
const days = ['2025-12-04', '2025-12-06', '2025-12-11'] as const;

interface Oracle {
  readonly counts: Record<string, Record<string, number>>;
  readonly transitions: readonly { to: string; jobkey: string; change: string }[];
  readonly rows: Record<string, readonly Record<'jobkey' | 'title' | 'company' | 'location' | 'status', string>[]>;
}

function read(file: string, url: string, day = '2026-08-07'): PageReading['readings'] {
  const address = new URL(url);
  return readAnyPage(openPage(capture(file), address), address, new Date(`${day}T12:00:00`))?.readings ?? [];
}

function statusesOn(day: string): readonly StatusRow[] {
  const readings = read(`${folder}/my-jobs-applied_${day}.html`, 'https://myjobs.indeed.com/applied', day);
  const statuses = readings.find((reading) => reading.of === 'statuses');
  return statuses?.of === 'statuses' && statuses.kind === 'found' ? statuses.fact : [];
}

describe.skipIf(!haveCaptures)('Indeed’s My jobs on three dates', () => {
  const oracle = haveCaptures ? captureData<Oracle>(`${folder}/my-jobs-expected.json`) : undefined;
  const lists = haveCaptures ? days.map((day) => [day, statusesOn(day)] as const) : [];

  it('reads all 595 rows right', () => {
    const shown = lists.map(([day, rows]) => [
      day,
      rows.map(({ key, title, company, location, wording }) => ({ key, title, company, location, wording })),
    ]);
    const expected = days.map((day) => [
      day,
      oracle?.rows[day]?.map(({ jobkey, title, company, location, status }) => ({
        key: `indeed:${jobkey}`,
        title,
        company,
        location,
        wording: status,
      })),
    ]);
    expect(shown).toEqual(expected);
    expect(lists.reduce((sum, [, rows]) => sum + rows.length, 0)).toBe(595);
  });

  it('counts applied, viewed and rejected as the oracle does', () => {
    const count = (rows: readonly StatusRow[], status: SiteStatus) =>
      rows.filter((row) => row.status === status).length;
    for (const [day, rows] of lists) {
      expect([day, count(rows, 'applied'), count(rows, 'viewed'), count(rows, 'rejected')]).toEqual([
        day,
        oracle?.counts[day]?.Applied,
        oracle?.counts[day]?.['Application viewed'],
        oracle?.counts[day]?.['Not selected by employer'],
      ]);
    }
  });

  it('dates every row, and dates a row alike whenever it is seen', () => {
    const seen = new Map<string, string | null>();
    for (const [day, rows] of lists) {
      for (const { key, statusOn } of rows) {
        expect(statusOn !== null && statusOn <= day).toBe(true);
        expect([key, statusOn]).toEqual([key, seen.get(key) ?? statusOn]);
        seen.set(key, statusOn);
      }
    }
  });

  it('finds the ten real changes and nudges for the one rejection among them', () => {
    const record = new Map<string, SiteStatus>();
    const changes: string[] = [];
    const nudged: string[] = [];
    let lastSeenOn: string | null = null;
    for (const [day, rows] of lists) {
      const events = deriveStatusEvents(rows, record, lastSeenOn);
      if (lastSeenOn !== null) changes.push(...new Set(events.map(({ row }) => `${day} ${row.key} ${row.wording}`)));
      nudged.push(...events.filter(({ nudges }) => nudges).map(({ row, kind }) => `${row.key} ${kind}`));
      for (const { row } of events) if (row.status !== null) record.set(row.key, row.status);
      lastSeenOn = day;
    }
    expect(changes.sort()).toEqual(
      oracle?.transitions.map(({ to, jobkey, change }) => `${to} indeed:${jobkey} ${change.split(' -> ')[1]}`).sort(),
    );
    expect(changes).toHaveLength(10);
    expect(nudged).toEqual(['indeed:fe0f72c6781454f5 rejected']);
  });
});

describe.skipIf(!haveCaptures)('Indeed’s postings and its apply flow', () => {
  const pages = haveCaptures ? capturesOf('indeed').filter(({ file }) => !file.includes('my-jobs')) : [];
  const of = (part: string, readings: PageReading['readings']) => readings.find((reading) => reading.of === part);

  it('reads the posting pages', () => {
    const posting = of(
      'posting',
      read('indeed/dinie__coverletterer/indeed_job.html', 'https://au.indeed.com/viewjob?jk=54f1f8af68d722d2'),
    );
    const expected = captureData<{ file: string; title: string; company: string; location: string }[]>(
      'expected_postings.json',
    ).find(({ file }) => file === 'indeed/dinie__coverletterer/indeed_job.html');
    expect(posting).toMatchObject({
      kind: 'found',
      fact: {
        key: 'indeed:54f1f8af68d722d2',
        title: expected?.title,
        company: expected?.company,
        location: expected?.location,
      },
    });
    const pane = of(
      'posting',
      read(
        'indeed/marwan562__extension-jobs/indeed_search_egypt.html',
        'https://www.indeed.com/q-frontend-l-egypt,-ar-jobs.html',
      ),
    );
    expect(pane).toEqual({
      of: 'posting',
      kind: 'found',
      fact: {
        key: 'indeed:b974b400e0228d67',
        title: 'PHP Developer – PHP, JavaScript, JSON',
        company: 'AceOne Technologies',
        location: 'Jonesboro, AR 72401',
        url: 'https://www.indeed.com/viewjob?jk=b974b400e0228d67',
      },
    });
  });

  it('takes the page after applying for one, and no other', () => {
    const submitted = pages
      .map(({ file, url }) => [file, of('submission', read(file, url))] as const)
      .filter(([, reading]) => reading?.kind !== 'nothing');
    expect(pages.length).toBeGreaterThan(30);
    expect(submitted).toEqual([
      [
        'indeed/tmwclaxton__autoapplycv/web-indeed-corpus-01-post-apply.html',
        {
          of: 'submission',
          kind: 'found',
          fact: { key: 'indeed:1c2b4cc4f74044cd', signs: ['address', 'container', 'title'] },
        },
      ],
    ]);
  });

  it('takes no step of the form for a posting', () => {
    for (const { file, url } of pages.filter(({ url }) => url.includes('smartapply'))) {
      expect([file, of('posting', read(file, url))?.kind]).toEqual([file, 'nothing']);
    }
  });
});

describe.skipIf(!haveCaptures)('schema.org postings of real pages', () => {
  it('are read wherever they have a title, with the company wherever they name one, and mostly with a place', () => {
    const files = ['ashbyhq', 'lever', 'myworkdayjobs', 'other', 'personio', 'recruitee', 'workable'];
    const objects = files.flatMap((file) =>
      captureData<{ title: string; hiringOrganization: { name: string } }[]>(
        `jsonld/corpus_tmwclaxton__autoapplycv/${file}.json`,
      ),
    );
    const titled = objects.filter(({ title }) => title.trim() !== '');
    const read = objects.flatMap((object) => readJsonLdText(JSON.stringify(object)));
    expect(read).toHaveLength(titled.length);
    expect(read.map(({ company }) => company === null)).toEqual(
      titled.map(({ hiringOrganization }) => hiringOrganization.name.trim() === ''),
    );
    expect(read.filter(({ location }) => location !== null).length / read.length).toBeGreaterThan(0.95);
    expect(objects.length).toBeGreaterThan(600);
  });

  it('name title, company and place as the oracle does', () => {
    const expected = captureData<
      { file: string; via: string; title: string; company: string; location?: string | null }[]
    >('expected_postings.json').filter(({ via }) => via === 'json-ld');
    const fold = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').replace(/ ,/g, ',').trim();
    const misread = expected.flatMap(({ file, title, company, location }) => {
      const doc = new DOMParser().parseFromString(capture(file), 'text/html');
      const text = [...doc.querySelectorAll('script[type="application/ld+json"]')].map(
        (script) => script.textContent ?? '',
      );
      const posting = text.flatMap(readJsonLdText)[0];
      const same =
        posting?.title === fold(title) &&
        posting.company === fold(company) &&
        // The oracle has no word for work from anywhere.
        fold(posting.location) === (location ? fold(location) : posting.location === 'Remote' ? 'Remote' : '');
      return same ? [] : [{ file, posting, title, company, location }];
    });
    expect(misread).toEqual([]);
    expect(expected.length).toBeGreaterThan(15);
  });
});
