// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type SiteFixture, siteFixtures } from '../../tests/support/site-fixtures';
import type { Sighting } from '../domain/sighting';
import { readVisit } from './read-visit';

const fixtures = siteFixtures('indeed');
let visit = new AbortController();
let told: Sighting[] = [];
const tell = async (sighting: Sighting) => void told.push(sighting);
const toldOf = (of: Sighting['of']) => told.filter((sighting) => sighting.of === of);

function fixture(name: string): SiteFixture {
  const found = fixtures.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no fixture ${name}`);
  return found;
}

function show(name: string): void {
  const page = new DOMParser().parseFromString(fixture(name).html, 'text/html');
  document.title = page.title;
  document.body.replaceWith(document.adoptNode(page.body));
}

function arrive(name: string): void {
  void readVisit({ url: fixture(name).url, signal: visit.signal }, tell);
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers({
    now: new Date(2026, 2, 5, 12),
    toFake: ['Date', 'performance', 'requestAnimationFrame', 'cancelAnimationFrame', 'setTimeout', 'clearTimeout'],
  });
  visit = new AbortController();
  told = [];
});

afterEach(() => {
  visit.abort();
  vi.useRealTimers();
});

describe('a visit', () => {
  it('to a posting tells of it once, and that it could be read', async () => {
    show('viewjob');
    arrive('viewjob');
    await pass(15_000);
    expect(told.map(({ of }) => of)).toEqual(['posting', 'reading']);
    expect(toldOf('reading')).toEqual([
      { of: 'reading', adapter: 'indeed', part: 'posting', kind: 'found', missing: [] },
    ]);
  });

  it('to the page after applying tells of the submission once', async () => {
    show('post-apply');
    arrive('post-apply');
    await pass(15_000);
    expect(told.map(({ of }) => of)).toEqual(['submission', 'reading']);
  });

  it.each(['search', 'apply-questions', 'my-jobs-saved'])('to %s tells nothing', async (name) => {
    show(name);
    arrive(name);
    await pass(15_000);
    expect(told).toEqual([]);
  });

  it('waits until the pane shows what the address names', async () => {
    show('two-pane-stale');
    arrive('two-pane-stale');
    await pass(2_000);
    expect(told).toEqual([]);
    for (const link of document.querySelectorAll('[data-indeed-apply-jk]')) {
      link.setAttribute('data-indeed-apply-jk', '0badc0ffee123456');
    }
    await pass(2_000);
    expect(told.map(({ of }) => of)).toEqual(['posting', 'reading']);
  });

  it('says once that the page could not be read, after giving it time', async () => {
    show('two-pane-stale');
    arrive('two-pane-stale');
    await pass(5_000);
    expect(told).toEqual([]);
    await pass(30_000);
    expect(told).toEqual([{ of: 'reading', adapter: 'indeed', part: 'posting', kind: 'broken', missing: ['id'] }]);
  });

  it('that ends before the page is ready tells nothing', async () => {
    document.body.replaceChildren();
    arrive('viewjob');
    await pass(1_000);
    visit.abort();
    show('viewjob');
    await pass(15_000);
    expect(told).toEqual([]);
  });

  it('finds a page that is drawn late', async () => {
    document.body.replaceChildren();
    arrive('post-apply');
    await pass(4_000);
    expect(told).toEqual([]);
    show('post-apply');
    await pass(2_000);
    expect(toldOf('submission')).toHaveLength(1);
  });
});

describe('a visit to a list of statuses', () => {
  beforeEach(async () => {
    show('my-jobs-1');
    arrive('my-jobs-1');
    await pass(1_000);
  });

  it('tells of it once while nothing changes', async () => {
    document.querySelector('ul')?.append(document.createElement('li'));
    await pass(5_000);
    expect(told.map(({ of }) => of)).toEqual(['statuses', 'reading']);
  });

  it('tells again when more rows load', async () => {
    const more = new DOMParser().parseFromString(fixture('my-jobs-2').html, 'text/html').querySelector('li');
    if (more !== null) document.querySelector('ul')?.append(document.adoptNode(more));
    await pass(5_000);
    expect(toldOf('statuses').map((sighting) => sighting.of === 'statuses' && sighting.rows.length)).toEqual([3, 4]);
    expect(toldOf('reading')).toHaveLength(1);
  });

  it('tells of rows that load while the first are being told, after them', async () => {
    visit.abort();
    visit = new AbortController();
    told = [];
    const more = new DOMParser().parseFromString(fixture('my-jobs-2').html, 'text/html').querySelector('li');
    let hear = () => {};
    const heard = new Promise<void>((resolve) => {
      hear = resolve;
    });
    const slow = vi.fn(tell).mockImplementationOnce((sighting) => heard.then(() => tell(sighting)));
    void readVisit({ url: fixture('my-jobs-1').url, signal: visit.signal }, slow);
    await pass(1_000);
    if (more !== null) document.querySelector('ul')?.append(document.adoptNode(more));
    await pass(1_000);
    expect(told).toEqual([]);
    hear();
    await pass(5_000);
    expect(toldOf('statuses').map((sighting) => sighting.of === 'statuses' && sighting.rows.length)).toEqual([3, 4]);
  });

  it('is over when the person leaves', async () => {
    visit.abort();
    show('my-jobs-2');
    await pass(5_000);
    expect(toldOf('statuses')).toHaveLength(1);
  });
});
