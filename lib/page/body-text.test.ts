// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maxBodyLength, readBody, readLine } from './body-text';

function bodyOf(html: string): Element {
  document.body.innerHTML = `<div id="mail">${html}</div>`;
  return document.querySelector('#mail') as Element;
}

const textOf = (html: string, without = '') => readBody([bodyOf(html)], without).text;

describe('the text of a mail', () => {
  it.each([
    ['paragraphs are lines', '<p>Dear Rosa,</p><p>thank you.</p>', 'Dear Rosa,\nthank you.'],
    ['words inside a line stay together', '<p>un<b>fortu</b>nate<wbr>ly <i>not</i></p>', 'unfortunately not'],
    ['cells are apart', '<table><tr><td>Role</td><td>Gardener</td></tr></table>', 'Role\nGardener'],
    ['line breaks are kept, those of the source are not', 'one<br>two\n  three', 'one\ntwo three'],
    ['invisible letters go', 'un\u00adfort\u200bunately', 'unfortunately'],
    ['what is hidden is not read', '<p style="display:none">preview</p><p hidden>x</p><p>shown</p>', 'shown'],
    ['code and forms are not read', '<style>p{}</style><script>1</script><textarea>t</textarea><p>words</p>', 'words'],
    ['an emoji is a letter, a picture is not', '<img data-emoji="x" alt="🌱"><img alt="Logo"> spring', '🌱 spring'],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });

  it('goes without what the caller names', () => {
    expect(textOf('<p>new</p><div class="quote">old<div>older</div></div>', '.quote')).toBe('new');
  });

  it('has its links, absolute and once each, and none of the quotes or of another kind', () => {
    const html =
      '<a href="https://a.example/1">1</a><a href="https://a.example/1">again</a><a href="javascript:alert(1)">2</a>' +
      '<a href="/here">3</a><a href="mailto:a@b.example">4</a><a href="https://[">5</a><q><a href="https://q.example/">6</a></q>';
    expect(readBody([bodyOf(html)], 'q').links).toEqual(['https://a.example/1']);
  });

  it('ends somewhere', () => {
    const text = textOf(`<p>${'long '.repeat(100_000)}</p><p>the end</p>`);
    expect(text.length).toBeLessThanOrEqual(maxBodyLength);
    expect(text).not.toContain('the end');
  });

  it('is all of it on one line for a subject', () => {
    expect(readLine(bodyOf('<div>Your</div> <div>application</div>'), '')).toBe('Your application');
  });

  it('is only ever text, whatever a stranger writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        document.body.innerHTML = '<div id="mail"></div>';
        const mail = document.querySelector('#mail') as Element;
        mail.append(text);
        const before = document.body.innerHTML;
        const read = readBody([mail], '').text;
        expect(read.replace(/\s/g, '')).toBe(text.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '').replace(/\s/g, ''));
        expect(document.body.innerHTML).toBe(before);
      }),
    );
  });
});
