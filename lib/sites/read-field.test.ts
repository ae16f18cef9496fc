// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { openPage } from '../../tests/support/open-page';
import type { FieldSelector } from './adapter';
import { anyElement, drawn, readField, type Seen } from './read-field';

function read(html: string, selectors: readonly FieldSelector[], seen: Seen = anyElement, most?: number) {
  const doc = openPage(html, new URL('https://a.example/'));
  return readField(doc.body, selectors, seen, most);
}

describe('a field', () => {
  it('is the text of the first selector that yields some', () => {
    expect(read('<h1> </h1><h2>Baker</h2><h3>Miller</h3>', ['h1', 'h2', 'h3'])).toBe('Baker');
    expect(read('<h1></h1>', ['h1', 'h2'])).toBeUndefined();
  });

  it('is the first element with text, where several match', () => {
    expect(read('<p></p><p>Baker</p><p>Miller</p>', ['p'])).toBe('Baker');
  });

  it('is an attribute where it says so, also of the place where it is looked for', () => {
    expect(read('<a href="/7">Baker</a>', [['a', 'href']])).toBe('/7');
    expect(read('<a>Baker</a>', [['a', 'href'], 'a'])).toBe('Baker');
    const row = openPage('<ul><li data-key="7"></li></ul>', new URL('https://a.example/')).querySelector('li');
    expect(row && readField(row, [['[data-key]', 'data-key']], anyElement)).toBe('7');
  });

  it('is its own words, without what is nested after them', () => {
    expect(read('<a>Baker<span> opens in a new window</span></a>', [{ own: 'a' }])).toBe('Baker');
    expect(read('<h2><style>p{}</style><span>Baker<i> - job post</i></span></h2>', [{ own: 'h2' }])).toBe('Baker');
    expect(read('<a><svg><title>icon</title></svg></a>', [{ own: 'a' }])).toBeUndefined();
  });

  it('holds no words that nobody sees', () => {
    expect(read('<p>Ba<style>p{}</style>k<script>1</script>er<svg><title>icon</title></svg></p>', ['p'])).toBe('Baker');
  });

  it('is on one line, without marks of no width, and not longer than may be', () => {
    expect(read('<p>  Night\n\n<b>Ba\u00adker</b>\u200b </p>', ['p'])).toBe('Night Baker');
    expect(read(`<p>${'a'.repeat(1000)}</p>`, ['p'])).toHaveLength(300);
    expect(read('<p>Night Baker</p>', ['p'], anyElement, 6)).toBe('Night');
  });

  it('is not taken from what is not drawn', () => {
    const html =
      '<p style="display: none">Old</p><p hidden>Older</p><div style="visibility: hidden"><p>Oldest</p></div><p>Baker</p>';
    expect(read(html, ['p'], drawn)).toBe('Baker');
    expect(read(html, ['p'])).toBe('Old');
  });
});
