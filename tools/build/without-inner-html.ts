// Preact can set `innerHTML` for `dangerouslySetInnerHTML`, which nothing here uses: mail and job pages are never shown
// as HTML. The one assignment becomes plain text, so that no script of the extension can make markup from text at all.
import type { Plugin } from 'vite';

const assignment = /(\w+)\.innerHTML=(\w+)\.__html/g;

export function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.mjs(?:$|\?)/.test(id)) return null;
      const text = code.replace(assignment, '$1.textContent=$2.__html');
      if (text === code) this.error('Preact sets innerHTML in another way than this plugin knows; adapt it.');
      return { code: text, map: null };
    },
  };
}
