import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptHtml } from '#src/views/excerpt.ts';
import { printedHtml } from '#src/views/lit.ts';
import { passageHtml } from '#src/views/passage.ts';
import { documents } from '#tests/engine/search/fixture.ts';

/** What a browser would give as the text of some HTML. */
function textContent(html: string): string {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return html
    .replace(/<[^<>]*>/g, '')
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => entities[name] ?? '');
}

const words = fc.string({
  unit: fc.constantFrom(...'<>&"\'/=甲，,(（)。 ab𠮷'.split(/(?:)/u)),
  maxLength: 24,
});
const offset = fc.nat({ max: 26 });
const spans = fc.array(fc.record({ start: offset, end: offset }), { maxLength: 4 });

describe('printed text as HTML', () => {
  test('is the text and nothing else, whatever stands in it and whatever is lit', () => {
    fc.assert(
      fc.property(words, spans, offset, (text, lit, headingEnd) => {
        expect(textContent(printedHtml(text, { lit, headingEnd }))).toBe(text);
      }),
    );
  });

  test('has no other elements than mark, b, the span of what is drawn full-width and places to break', () => {
    fc.assert(
      fc.property(words, spans, offset, (text, lit, headingEnd) => {
        const html = printedHtml(text, { lit, headingEnd });
        const tags = html.replaceAll('<wbr>', '').match(/<[^<>]*>/g) ?? [];
        for (const tag of tags) expect(tag).toMatch(/^<(?:\/?(?:mark|b)|span data-full="."|\/span)>$/);
        expect(tags.filter((tag) => !tag.startsWith('</'))).toHaveLength(tags.length / 2);
      }),
    );
  });

  test.each([
    ['one stretch', '鼓励支付', {}, [{ start: 2, end: 4 }], '鼓励<mark>支付</mark>'],
    ['nothing where the stretch is empty', '鼓励', {}, [{ start: 1, end: 1 }], '鼓励'],
    [
      'what overlaps as one',
      '鼓励支付',
      {},
      [
        { start: 0, end: 3 },
        { start: 2, end: 4 },
      ],
      '<mark>鼓励支付</mark>',
    ],
    [
      'no more than is shown',
      '鼓励支付',
      { within: { start: 1, end: 3 } },
      [{ start: 0, end: 2 }],
      '<mark>励</mark>支',
    ],
    [
      'one mark from heading to text',
      '鼓励支付',
      { headingEnd: 2 },
      [{ start: 1, end: 3 }],
      '<b>鼓</b><mark><b>励</b>支</mark>付',
    ],
    [
      'the printed character of what is drawn',
      '甲,乙',
      {},
      [{ start: 1, end: 2 }],
      '甲<mark><span data-full="，">,</span></mark>乙',
    ],
    [
      'nothing where a line may break: between a mark that is drawn full-width and one that opens',
      '甲,“乙”',
      {},
      [],
      '甲<span data-full="，">,</span><wbr>“乙”',
    ],
  ])('lights %s', (_, text, shown, lit, expected) => {
    expect(printedHtml(text, { ...shown, lit })).toBe(expected);
  });
});

test('a passage escapes its words, its address and its id', () => {
  const html = passageHtml(
    { id: 'a"b#1', text: '<b>,甲', translation: 'A & B <i>', href: '/?q="x"&y', place: '“Order” <1>' },
    'not yet',
  );
  expect(html).toBe(
    '<li class="passage" data-passage="a&quot;b#1"> <p class="source" lang="zh-CN">&lt;b&gt;<span data-full="，">,</span>甲</p> <p class="translation" lang="en">A &amp; B &lt;i&gt;</p> <p class="place apart"><a href="/?q=&quot;x&quot;&amp;y">“Order” &lt;1&gt;</a></p> </li>',
  );
});

test('a passage without a translation says so, and takes more HTML at its end', () => {
  const html = passageHtml(
    { id: 'a#1', text: '甲', translation: '', href: '/a/', place: 'A' },
    '<none>',
    '<p>more</p>',
  );
  expect(html).toContain('<p class="small apart">&lt;none&gt;</p>');
  expect(html).not.toContain('translation');
  expect(html).toMatch(/<p>more<\/p><\/li>$/);
});

test('English in an excerpt keeps its punctuation as it is', () => {
  const [clause] = documents.flatMap((document) => document.clauses);
  if (!clause) throw new Error('the fixture has changed');
  expect(excerptHtml({ clause, spans: { zh: [], en: [] } }, 'en')).not.toContain('data-full');
});
