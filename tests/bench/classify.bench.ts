// How long a mail takes to be understood: it happens in the mailbox's own tab, between two frames of somebody's day.
// Measured is what is built, not the sources: a runner of sources adds work of its own to every function.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Classify } from '@/lib/classify/classifier';
import type { MailContent } from '@/lib/domain/verdict';
import { tightWordsForEsbuild } from '@/tools/build/tight-words';
import { defaultMails, readMails, toContent } from '@/tools/classifier/mails';
import { root } from '../../tools/setup/root.mjs';
import { inbox, rejection } from '../site/mailbox/mails';
import { type Figure, growthExponent, median, quantile } from './figure';

let built: Promise<Classify> | undefined;

async function buildClassifier(): Promise<Classify> {
  const folder = mkdtempSync(join(tmpdir(), 'rebound-bench-'));
  const outfile = join(folder, 'classify.mjs');
  const entryPoints = [join(root, 'lib', 'classify', 'classify.ts')];
  await build({ entryPoints, outfile, bundle: true, minify: true, format: 'esm', plugins: [tightWordsForEsbuild] });
  const { classify } = (await import(pathToFileURL(outfile).href)) as { classify: Classify };
  rmSync(folder, { recursive: true });
  return classify;
}

function needClassifier(): Promise<Classify> {
  built ??= buildClassifier();
  return built;
}

/** A rejection with all the small talk around it that `size` characters have room for: hardly a line says nothing. */
function mailOf(size: number): MailContent {
  const talk = inbox.flatMap(({ paragraphs }) => paragraphs).join('\n\n');
  const answer = rejection.paragraphs.join('\n\n');
  const text = `${answer}\n\n${talk}\n\n`.repeat(Math.ceil(size / talk.length)).slice(0, size);
  return { subject: rejection.subject, from: `${rejection.name} <${rejection.address}>`, text };
}

function timeOf(classify: Classify, mail: MailContent): number {
  const start = performance.now();
  classify(mail);
  return performance.now() - start;
}

/** The machine does other things too: the quietest of a few rounds is the one that says most of the classifier. */
function quietest(rounds: number, measure: () => number): number {
  return Math.min(...Array.from({ length: rounds }, measure));
}

/** All mails again and again, as many times as make `count`. */
function times(classify: Classify, mails: readonly MailContent[], count: number): readonly number[] {
  const rounds = Math.ceil(count / mails.length);
  return Array.from({ length: rounds }, () => mails.map((mail) => timeOf(classify, mail))).flat();
}

function timeFigures(what: string, mails: readonly MailContent[]): readonly Figure[] {
  return [
    {
      name: `classify ${what}, median`,
      unit: 'ms',
      budget: 0.3,
      measure: async () => {
        const classify = await needClassifier();
        times(classify, mails, 2000);
        return quietest(5, () => median(times(classify, mails, 400)));
      },
    },
    {
      name: `classify ${what}, 99th of 100`,
      unit: 'ms',
      budget: 2,
      measure: async () => {
        const classify = await needClassifier();
        return quietest(5, () => quantile(times(classify, mails, 400), 0.99));
      },
    },
  ];
}

/** Real ones, beside the project where they are present. */
const real = readMails().filter(({ body }) => body !== null && body.length >= 4_000 && body.length < 6_000);
if (real.length === 0)
  console.error(`  The real mails are absent (${defaultMails}): a composed one is measured alone.`);

/** Most mail is about something else and soon read: what is about jobs has names and dates to be found, and takes longer. */
function realFigures(): readonly Figure[] {
  if (real.length === 0) return [];
  const aboutJobs = real.filter(({ label }) => label !== 'unrelated');
  return [
    ...timeFigures('a real mail of 4 to 6 kB', real.map(toContent)),
    ...timeFigures('a real mail of 4 to 6 kB about jobs', aboutJobs.map(toContent)),
  ];
}

const figures: readonly Figure[] = [
  ...timeFigures('a 5 kB mail full of answers', [mailOf(5000)]),
  ...realFigures(),
  {
    name: 'classify, growth with length up to 1 MB',
    unit: 'exponent',
    budget: 1.1,
    measure: async () => {
      const classify = await needClassifier();
      const sizes = [8, 32, 128, 512, 1000].map((kB) => kB * 1000);
      return growthExponent(
        sizes.map((size) => {
          const mail = mailOf(size);
          return { size, ms: quietest(5, () => timeOf(classify, mail)) };
        }),
      );
    },
  },
];

export default figures;
