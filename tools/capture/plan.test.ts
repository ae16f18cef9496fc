import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CaptureError, type CaptureRequest, planCapture } from './plan';

const html = `<!doctype html><html><head><title>Rosa Lind - Jobs</title><script>token = "secret"</script></head>
  <body><h1 class="job-title" data-testid="title">Gardener</h1><a href="https://jobs.acme.example/me?user=rosa.lind">rosa.lind@mail.example</a></body></html>`;

function plan(request: Partial<CaptureRequest> = {}, there: readonly string[] = []) {
  return planCapture({
    folder: 'sites/acme',
    address: 'https://jobs.acme.example/jobs/7?session=abc&jk=1#me',
    html,
    name: 'Gardener (saved)',
    today: new Date(2026, 2, 5, 23, 30),
    exists: (path) => there.includes(path),
    ...request,
  });
}

const paths = (made: ReturnType<typeof plan>) => made.files.map(({ path }) => path);
const text = (made: ReturnType<typeof plan>, end: string) =>
  made.files.find(({ path }) => path.endsWith(end))?.text ?? '';

describe('a captured page', () => {
  it('of a new site becomes fixture, expectation and adapter', () => {
    expect(paths(plan())).toEqual([
      'lib/sites/acme/fixtures/gardener-saved.html',
      'lib/sites/acme/fixtures/gardener-saved.json',
      'lib/sites/acme/index.ts',
    ]);
  });

  it('of a known site becomes a fixture and its expectation', () => {
    expect(paths(plan({ name: 'list' }, ['lib/sites/acme/index.ts']))).toEqual([
      'lib/sites/acme/fixtures/list.html',
      'lib/sites/acme/fixtures/list.json',
    ]);
  });

  it('of a mail service becomes fixture, adapter and a failing test', () => {
    const made = plan({ folder: 'mail/acme-mail', name: 'list' });
    expect(paths(made)).toEqual([
      'lib/mail/acme-mail/fixtures/list.html',
      'lib/mail/acme-mail/index.ts',
      'lib/mail/acme-mail/acme-mail.test.ts',
    ]);
    expect(text(made, 'index.ts')).toContain('export const acmeMail: MailAdapter');
    expect(text(made, '.test.ts')).toContain("messageKey: 'FILL IN'");
  });

  it('keeps its structure and nothing of the person', () => {
    const fixture = text(plan(), '.html');
    expect(fixture).toContain('<h1 class="job-title" data-testid="title">…</h1>');
    for (const word of ['Rosa', 'rosa', 'Gardener', 'secret', 'mail.example']) expect(fixture).not.toContain(word);
  });

  it('keeps its address without what names a session', () => {
    expect(JSON.parse(text(plan(), '.json'))).toMatchObject({
      url: 'https://jobs.acme.example/jobs/7?session=FILL-IN&jk=FILL-IN#FILL-IN',
      today: '2026-03-05',
    });
  });

  it.each(['lib/sites/acme/fixtures/gardener-saved.html', 'lib/sites/acme/fixtures/gardener-saved.json'])(
    'never replaces %s',
    (path) => {
      expect(() => plan({}, [path, 'lib/sites/acme/index.ts'])).toThrow(CaptureError);
    },
  );

  it.each([
    { folder: 'acme' },
    { folder: 'sites/../mail/gmail' },
    { folder: 'sites/Acme' },
    { address: 'saved.html' },
    { address: 'file:///saved.html' },
    { name: '···' },
  ])('is refused for %j', (request) => {
    expect(() => plan(request)).toThrow(CaptureError);
  });

  it('lands in its own folder, whatever it is called', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        fc.pre(/[a-z0-9]/i.test(name.toLowerCase().replace(/[^a-z0-9]/g, '')));
        expect(paths(plan({ name }))[0]).toMatch(/^lib\/sites\/acme\/fixtures\/[a-z0-9-]+\.html$/);
      }),
      { numRuns: 20 },
    );
  });
});
