// Every task as data: what must be there before it (`needs`, see needs.mjs) and the command lines it runs, in order.
// What the person adds on the command line goes to the last of them. A need that is also among the `wishes` is looked
// after in the same way, but the task starts without it.

/**
 * One of our own tools, in TypeScript.
 * @param {string} path
 * @param {string[]} args
 */
const script = (path, ...args) => ['node', '--import', 'tsx', path, ...args];

/** @type {Record<string, { about: string, needs: string[], wishes?: string[], commands: string[][] }>} */
export const tasks = {
  start: {
    about: 'opens a browser with Rebound on a sample mailbox; without a display, plays the story by itself',
    needs: ['node', 'packages', 'types', 'sampleBrowser'],
    commands: [script('tools/start.ts')],
  },
  test: {
    about: 'everything: format, lint, types, imports, unit, builds, both browsers',
    needs: ['node', 'packages', 'types', 'chromium', 'firefox'],
    wishes: ['chromium', 'firefox'],
    commands: [script('tools/test.ts')],
  },
  'test:roundcube': {
    about: 'a real Roundcube, with mails delivered while it is open',
    needs: ['node', 'packages', 'types', 'chromium'],
    commands: [script('tools/test.ts', '--only', 'roundcube')],
  },
  dev: {
    about: 'opens Chromium with Rebound and rebuilds on every change; add "-- -b firefox" for Firefox',
    needs: ['node', 'packages', 'anyBrowser'],
    commands: [['wxt']],
  },
  build: {
    about: 'the extension for both stores, in .output',
    needs: ['node', 'packages'],
    commands: [
      ['wxt', 'build'],
      ['wxt', 'build', '-b', 'firefox'],
    ],
  },
  zip: {
    about: 'the files for both stores, and the sources that Mozilla asks for',
    needs: ['node', 'packages'],
    commands: [
      ['wxt', 'zip'],
      ['wxt', 'zip', '-b', 'firefox', '--sources'],
    ],
  },
  classify: {
    about: 'JSON lines of mails on stdin, their verdicts on stdout',
    needs: ['node', 'packages', 'types'],
    commands: [script('tools/classify.ts')],
  },
  'read-pages': {
    about: 'JSON lines of saved pages on stdin, what the adapters read on stdout',
    needs: ['node', 'packages', 'types', 'chromium'],
    commands: [script('tools/read-pages.ts')],
  },
  capture: {
    about: 'a saved page made into a fixture, an expectation and an adapter to fill in',
    needs: ['node', 'packages', 'types'],
    commands: [script('tools/capture.ts')],
  },
  eval: {
    about: 'how right the classifier is, on the mails in ../shared',
    needs: ['node', 'packages', 'types'],
    commands: [script('tools/eval.ts')],
  },
  fit: {
    about: 'the weights of the classifier, fitted again',
    needs: ['node', 'packages', 'types'],
    commands: [script('tools/fit.ts')],
  },
  pictures: {
    about: 'the pictures in the README, taken anew',
    needs: ['node', 'packages', 'types', 'chromium'],
    commands: [
      ['wxt', 'build', '--mode', 'sample'],
      ['tsx', 'tools/pictures.ts'],
    ],
  },
  bench: {
    about: 'every promised figure, measured; exit 1 when one is over its budget',
    needs: ['node', 'packages', 'types', 'chromium'],
    commands: [script('tools/bench.ts')],
  },
};
