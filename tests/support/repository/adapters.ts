// Adapters: a folder under lib/sites or lib/mail is a promise that the rest of the project keeps.
import { type Repository, type RepositoryRule, textOf } from './rule';

interface AdapterFolder {
  readonly kind: 'sites' | 'mail';
  readonly id: string;
  readonly path: string;
}

function adapterFolders(repository: Repository): readonly AdapterFolder[] {
  const folders = new Map<string, AdapterFolder>();
  for (const { path } of repository) {
    const [, kind, id] = /^lib\/(sites|mail)\/([^/]+)\//.exec(path) ?? [];
    if ((kind === 'sites' || kind === 'mail') && id !== undefined && id !== 'testing') {
      folders.set(`${kind}/${id}`, { kind, id, path: `lib/${kind}/${id}` });
    }
  }
  return [...folders.values()];
}

const registered: RepositoryRule = {
  name: 'every adapter folder is registered, and has an index.ts',
  check: (repository) =>
    adapterFolders(repository).flatMap(({ kind, id, path }) => {
      const registry = textOf(repository, `lib/${kind}/registry.ts`) ?? '';
      return [
        ...(registry.includes(`'./${id}'`) || registry.includes(`'./${id}/index'`)
          ? []
          : [`${path}: not imported in lib/${kind}/registry.ts`]),
        ...(textOf(repository, `${path}/index.ts`) === undefined ? [`${path}: no index.ts`] : []),
      ];
    }),
  breaches: [
    { 'lib/sites/acme/index.ts': '', 'lib/sites/registry.ts': "import { other } from './other';" },
    { 'lib/mail/acme/rows.ts': '', 'lib/mail/registry.ts': "import { acme } from './acme';" },
  ],
};

const withFixtures: RepositoryRule = {
  name: 'every adapter has saved pages and a test that reads them',
  check: (repository) =>
    adapterFolders(repository).flatMap(({ path }) => {
      const inside = repository.filter((file) => file.path.startsWith(`${path}/`));
      return [
        ...(inside.some((file) => /\/fixtures\/.*\.html$/.test(file.path)) ? [] : [`${path}: no page in fixtures/`]),
        ...(inside.some((file) => file.path.endsWith('.test.ts')) || contractNames(repository, path)
          ? []
          : [`${path}: no test`]),
      ];
    }),
  breaches: [
    { 'lib/sites/acme/index.ts': '', 'lib/sites/acme/index.test.ts': '' },
    { 'lib/sites/acme/index.ts': '', 'lib/sites/acme/fixtures/a.html': '' },
  ],
};

/** A contract runs on all adapters of its kind by going through the registry. */
function contractNames(repository: Repository, path: string): boolean {
  const kind = path.split('/')[1];
  return repository.some(
    (file) => file.path.startsWith('tests/contracts/') && file.text.includes(`lib/${kind}/registry`),
  );
}

const inReadme: RepositoryRule = {
  name: 'every adapter is named in the README',
  check: (repository) => {
    const readme = textOf(repository, 'README.md');
    if (readme === undefined) return ['README.md: there is none yet'];
    return adapterFolders(repository)
      .filter(({ id }) => !new RegExp(`\\b${id.replaceAll('-', '[- ]?')}\\b`, 'i').test(readme))
      .map(({ path, id }) => `${path}: README.md does not say "${id}"`);
  },
  breaches: [{ 'lib/sites/acme/index.ts': '', 'README.md': '# Rebound' }, { 'lib/sites/acme/index.ts': '' }],
};

export const adapterRules = [registered, withFixtures, inReadme];
