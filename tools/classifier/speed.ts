// How fast the classifier is and how it grows, on invented mails, so that the figures can be had anywhere.

import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { classify } from '../../lib/classify/classify';
import type { MailContent } from '../../lib/domain/verdict';
import { tightWordsForEsbuild } from '../build/tight-words';
import { readSamples } from './samples';

export interface SpeedFigures {
  readonly medianMs: number;
  readonly p99Ms: number;
  /** Of time over length, fitted from 15 kB up to 1 MB: 1 is linear. */
  readonly exponent: number;
  /** All languages together, minified and compressed, in bytes. */
  readonly languagesGzip: number;
}

/** Letters of the wanted length in bytes, made of the samples of one language each. */
function letters(length: number, count: number): MailContent[] {
  const samples = readSamples();
  return Array.from({ length: count }, (_, index) => {
    const first = samples[index % samples.length];
    const own = samples.filter((sample) => sample.lang === first?.lang).map((sample) => sample.body ?? '');
    let text = first?.body ?? '';
    for (let next = 0; Buffer.byteLength(text) < length; next += 1)
      text += `\n\n${own[(index + next) % own.length] ?? ''}`;
    return {
      subject: first?.subject ?? '',
      from: first?.from ?? '',
      text: Buffer.from(text).subarray(0, length).toString(),
    };
  });
}

function timeOf(mail: MailContent): number {
  const start = performance.now();
  classify(mail);
  return performance.now() - start;
}

function fitExponent(): number {
  const points = [15_000, 60_000, 250_000, 1_000_000].map((length) => {
    const [mail] = letters(length, 1);
    const times = Array.from({ length: 7 }, () => (mail === undefined ? 0 : timeOf(mail)));
    return { x: Math.log(length), y: Math.log(Math.min(...times)) };
  });
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(points.map(({ x }) => x)), mean(points.map(({ y }) => y))];
  return mean(points.map(({ x, y }) => (x - mx) * (y - my))) / mean(points.map(({ x }) => (x - mx) ** 2));
}

async function sizeOfLanguages(): Promise<number> {
  const entry = resolve(import.meta.dirname, '../../lib/classify/languages/index.ts');
  const options = { bundle: true, minify: true, format: 'esm', charset: 'utf8', write: false } as const;
  const plugins = [tightWordsForEsbuild];
  const { outputFiles } = await build({ entryPoints: [entry], ...options, plugins });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}

export async function measureSpeed(): Promise<SpeedFigures> {
  const mails = letters(5_000, 290);
  for (let warm = 0; warm < 4; warm += 1) mails.forEach(timeOf);
  const times = Array.from({ length: 10 }, () => mails.map(timeOf))
    .flat()
    .sort((one, two) => one - two);
  return {
    medianMs: times[Math.floor(times.length / 2)] ?? 0,
    p99Ms: times[Math.floor(times.length * 0.99)] ?? 0,
    exponent: fitExponent(),
    languagesGzip: await sizeOfLanguages(),
  };
}
