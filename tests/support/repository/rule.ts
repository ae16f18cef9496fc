// A convention of this repository, made checkable. Each rule carries breaches of itself: a rule that cannot fail
// guards nothing.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface RepositoryFile {
  /** From the root, with `/`. */
  readonly path: string;
  readonly text: string;
}

export type Repository = readonly RepositoryFile[];

export interface RepositoryRule {
  /** A sentence: what holds. */
  readonly name: string;
  /** One line per breach, beginning with the file. */
  check(repository: Repository): readonly string[];
  /** Small repositories, each with one breach. */
  readonly breaches: readonly Readonly<Record<string, string>>[];
}

const passedOver = new Set(['node_modules', '.git', '.output', '.wxt', 'test-results', 'web-ext-artifacts']);
const isText = /(?:\.(?:ts|tsx|mjs|cjs|js|json|css|html|md|yml|eml|txt)|\/run)$/;

/** Everything that people wrote, as text. */
export function readRepository(root: string): Repository {
  const files: RepositoryFile[] = [];
  const walk = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory() && !passedOver.has(entry.name)) walk(path);
      else if (entry.isFile() && isText.test(path)) {
        files.push({ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') });
      }
    }
  };
  walk(root);
  return files.filter(({ path }) => path !== 'package-lock.json');
}

/** Code of ours: not a saved page, not a type that a package lacks. */
export function sources(repository: Repository): Repository {
  return repository.filter(({ path }) => /\.(ts|tsx|mjs|cjs)$/.test(path) && !path.includes('/fixtures/'));
}

/** What runs in the extension. */
export function product(repository: Repository): Repository {
  return sources(repository).filter(({ path }) => /^(lib|components|entrypoints)\//.test(path) && !isTest(path));
}

export function isTest(path: string): boolean {
  return /\.(test|e2e)\.tsx?$/.test(path);
}

export function textOf(repository: Repository, path: string): string | undefined {
  return repository.find((file) => file.path === path)?.text;
}

/** Lines of a file that match, as `path:line: the line`. */
export function linesLike({ path, text }: RepositoryFile, pattern: RegExp): readonly string[] {
  return text
    .split('\n')
    .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : []));
}
