// What a task may need, by name. Meeting a need answers nothing, or the sentence that tells the person what to do.
import { needBrowser } from './browsers.mjs';
import { needNode, needPackages, needTypes } from './packages.mjs';

/** @type {Record<string, () => string | undefined>} */
const needs = {
  node: needNode,
  packages: needPackages,
  types: needTypes,
  chromium: () => needBrowser('chromium'),
  firefox: () => needBrowser('firefox'),
  anyBrowser: () => needBrowser('chromium', 'firefox'),
};

/** @param {string} name @returns {string | undefined} */
export function meetNeed(name) {
  const need = needs[name];
  if (need === undefined) throw new Error(`No such need: ${name}`);
  return need();
}
