// A build as its files: read once, by name, with their weight as it travels.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BuildName, buildFolder } from '../builds';

export interface BuiltFile {
  /** Path inside the build, with `/`. */
  readonly path: string;
  readonly text: string;
}

export function builtFiles(name: BuildName): readonly BuiltFile[] {
  const folder = buildFolder(name);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file).split(sep).join('/'), text: readFileSync(file, 'utf8') }))
    .sort((one, other) => one.path.localeCompare(other.path));
}

export function contentScripts(files: readonly BuiltFile[]): readonly BuiltFile[] {
  return files.filter(({ path }) => path.startsWith('content-scripts/') && path.endsWith('.js'));
}

export function gzipSize(files: readonly BuiltFile[]): number {
  return files.reduce((total, { text }) => total + gzipSync(text, { level: 9 }).length, 0);
}

/** A page and everything it loads: its scripts, what they import at once, its styles. */
export function pageFiles(files: readonly BuiltFile[], page: string): readonly BuiltFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const wanted = new Set<string>();
  const follow = (path: string) => {
    const file = byPath.get(path);
    if (file === undefined || wanted.has(path)) return;
    wanted.add(path);
    for (const reference of references(file)) follow(reference);
  };
  follow(page);
  return [...wanted].flatMap((path) => byPath.get(path) ?? []);
}

/** Paths that a page or a script names: `src`, `href`, and imports that run at once. */
function references({ path, text }: BuiltFile): readonly string[] {
  const pattern = path.endsWith('.html') ? /(?:src|href)="([^"]+)"/g : /(?:from|import)\s*["']([^"']+\.js)["']/g;
  return [...text.matchAll(pattern)].flatMap(([, reference]) =>
    reference === undefined ? [] : [new URL(reference, `file:///${path}`).pathname.slice(1)],
  );
}
