// What a task may need, by name. Meeting a need answers nothing, or the sentence that tells the person what to do.
import { needBrowser } from './browsers.mjs';
import { hasDisplay } from './machine.mjs';
import { needNode, needPackages, needTypes } from './packages.mjs';

/** @type {Record<string, () => string | undefined>} */
const needs = {
  node: needNode,
  packages: needPackages,
  types: needTypes,
  chromium: () => needBrowser('chromium'),
  firefox: () => needBrowser('firefox'),
  anyBrowser: () => needBrowser('chromium', 'firefox'),
  // Without a display the sample story plays by itself, and it is written for Chromium.
  sampleBrowser: () => (hasDisplay() ? needBrowser('chromium', 'firefox') : needBrowser('chromium')),
};

/** @param {string} name @returns {string | undefined} */
export function meetNeed(name) {
  const need = needs[name];
  if (need === undefined) throw new Error(`No such need: ${name}`);
  return need();
}
