// Saved real pages lie beside the repository, never in it. Where they are absent, tests that measure on them say so.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../../shared/data/jobsites');

export const haveCaptures = existsSync(folder);

export function capture(file: string): string {
  return readFileSync(resolve(folder, file), 'utf8');
}

export function captureData<Data>(file: string): Data {
  return JSON.parse(capture(file)) as Data;
}

export function hasCapture(file: string): boolean {
  return existsSync(resolve(folder, file));
}

export interface CaptureEntry {
  readonly site: string;
  readonly file: string;
  readonly url: string | null;
}

/** The captures of a site whose address was kept. */
export function capturesOf(site: string): (CaptureEntry & { readonly url: string })[] {
  return captureData<CaptureEntry[]>('index.json').filter(
    (entry): entry is CaptureEntry & { readonly url: string } =>
      entry.site === site && entry.url !== null && entry.file.endsWith('.html') && hasCapture(entry.file),
  );
}
