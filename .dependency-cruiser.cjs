// The direction of imports, as a table. A folder may import itself and what stands beside it here; everything else is
// a breach. tests/import-rules.test.ts breaks every rule on purpose and sees that it is reported.

/** @type {Record<string, string[]>} */
const mayImport = {
  'lib/domain': [],
  'lib/classify': ['lib/domain'],
  'lib/page': ['lib/domain'],
  'lib/sites': ['lib/page', 'lib/domain'],
  'lib/mail': ['lib/page', 'lib/domain'],
  'lib/messages': ['lib/platform', 'lib/domain'],
  'lib/platform': ['lib/i18n', 'lib/messages', 'lib/domain'],
  'lib/i18n': ['lib/platform', 'lib/domain'],
  'lib/storage': ['lib/messages', 'lib/domain'],
  'lib/transfer': ['lib/domain'],
  'lib/coping': ['lib/i18n', 'lib/domain'],
  'lib/drafts': ['lib/coping', 'lib/i18n', 'lib/domain'],
  // Render props, call callbacks; containers may read storage, never write it. Of mail services only the contract.
  components: [
    'lib/i18n',
    'lib/platform',
    'lib/storage/(live|queries)',
    'lib/coping',
    'lib/drafts',
    'lib/transfer',
    'lib/messages/(command|protocol)',
    'lib/mail/adapter',
    'lib/domain',
  ],
};

/** Packages that only one place may touch. @type {Record<string, string>} */
const homeOfPackage = {
  dexie: '^lib/storage/',
  'webextension-polyfill': '^lib/platform/browser\\.ts$',
  'preact|@preact': '^(components|entrypoints)/',
  lucide: '^components/ui/',
  papaparse: '^lib/transfer/',
  valibot: '^lib/(messages|platform|storage|transfer)/',
};

const notAProduct = '\\.test\\.tsx?$|/fixtures/|/testing/';
const product = '^(lib|components|entrypoints)/';

const layers = Object.entries(mayImport).map(([folder, allowed]) => ({
  name: `${folder.replace('/', '-')}-imports-only-what-is-below-it`,
  severity: 'error',
  from: { path: `^${folder}/`, pathNot: notAProduct },
  to: { path: product, pathNot: [folder, ...allowed].map((path) => `^${path}(/|\\.ts$)`) },
}));

const packages = Object.entries(homeOfPackage).map(([name, home]) => ({
  name: `only-one-place-imports-${name.replace(/\W/g, '-')}`,
  severity: 'error',
  from: { path: product, pathNot: [home, notAProduct] },
  to: { path: `(^|/)node_modules/(${name})/` },
}));

module.exports = {
  forbidden: [
    ...layers,
    ...packages,
    {
      name: 'an-adapter-never-imports-another',
      severity: 'error',
      from: { path: '^lib/(sites|mail)/([^/]+)/', pathNot: notAProduct },
      to: { path: '^lib/$1/[^/]+/', pathNot: '^lib/$1/$2/' },
    },
    {
      name: 'no-content-script-reaches-the-database',
      comment: "There, IndexedDB is the page's.",
      severity: 'error',
      from: { path: '^entrypoints/[^/]+\\.content/', pathNot: notAProduct },
      to: { path: '^lib/storage/|(^|/)node_modules/dexie/', reachable: true },
    },
    {
      name: 'only-the-background-writes',
      severity: 'error',
      from: { path: '^entrypoints/', pathNot: ['^entrypoints/background/', notAProduct] },
      to: { path: '^lib/storage/', pathNot: '^lib/storage/(live|queries|corrections)\\.ts$' },
    },
    {
      name: 'nobody-imports-an-entrypoint',
      severity: 'error',
      from: { path: '^entrypoints/([^/]+)/' },
      to: { path: '^entrypoints/', pathNot: '^entrypoints/$1/' },
    },
    {
      name: 'the-product-imports-no-tools-and-no-tests',
      severity: 'error',
      from: { path: product, pathNot: notAProduct },
      to: { path: '^(tools|tests)/|\\.test\\.tsx?$' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { pathNot: 'node_modules' } } },
    { name: 'every-import-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^\\.(wxt|output)/' },
    tsPreCompilationDeps: true,
    webpackConfig: { fileName: require('node:path').join(__dirname, 'tools/imports/alias.cjs') },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
