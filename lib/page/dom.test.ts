// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { find, findAll, findNearest, MissingError, matchesNear, need, outermost, touches } from './dom';

const show = (html: string) => {
  document.body.innerHTML = html;
  return document.body;
};

const one = (selector: string) => document.querySelector(selector) as Element;
const ids = (elements: readonly Element[]) => elements.map(({ id }) => id);

describe('looking for elements', () => {
  it('takes the first selector that has a visible match', () => {
    const page = show('<b class="old" id="a"></b><b class="new" id="b" style="display:none"></b>');
    expect(find(page, '.new', '.old')?.id).toBe('a');
    expect(ids(findAll(page, '.new', '.old'))).toEqual(['a']);
    expect(find(page, '.new')).toBeUndefined();
  });

  it('names what is missing', () => {
    expect(() => need('subject', show(''), 'h1')).toThrow(new MissingError('subject'));
  });

  it('finds the nearest one around, and none when two are as near', () => {
    show(
      '<h1 id="far"></h1><section><h1 id="near"></h1><p id="p"></p></section><div><h1></h1><h1></h1><p id="q"></p></div>',
    );
    expect(findNearest(one('#p'), 'h1')?.id).toBe('near');
    expect(findNearest(one('#q'), 'h1')).toBeUndefined();
    expect(findNearest(one('#p'), 'h1', ({ id }) => id !== 'near')).toBeUndefined();
    expect(findNearest(one('#p'), 'h6')).toBeUndefined();
  });

  it('leaves out what lies in another one', () => {
    show('<p id="a"><i id="b"></i></p><i id="c"></i>');
    expect(ids(outermost([one('#b'), one('#a'), one('#c'), one('#c')]))).toEqual(['a', 'c']);
  });

  it('knows whether something added can matter', () => {
    show('<ul><li id="a"><b id="b"></b></li></ul><p id="c"></p>');
    expect(touches([one('#b')], 'li')).toBe(true);
    expect(touches([one('ul')], 'li')).toBe(true);
    expect(touches([one('#c')], 'li')).toBe(false);
    expect(ids(matchesNear(document, 'li', [one('#b'), one('ul')]))).toEqual(['a']);
    expect(matchesNear(document, 'li', [one('#c')])).toEqual([]);
    expect(ids(matchesNear(document, 'li'))).toEqual(['a']);
  });
});
