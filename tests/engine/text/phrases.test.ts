import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phraseBreaks, withPhrases } from '#src/text/phrases.ts';

function parted(text: string, known: readonly string[] = []): string {
  const breaks = phraseBreaks(text, known);
  return [...text].map((unit, at) => (breaks.includes(at) ? `|${unit}` : unit)).join('');
}

describe('a heading may break', () => {
  test.each([
    ['between words', '完善跨境贸易服务平台', '完善|跨境|贸易|服务|平台'],
    ['not before a character that ends a word', '加快现代化发展的意见', '加快|现代化|发展的|意见'],
    ['not within what the dictionary has in single characters', '加速互联网融合', '加速|互联网|融合'],
    ['before a mark that opens and after one that closes', '推动“流通”发展', '推动|“流通”|发展'],
    [
      'never after a mark that opens or before one that closes',
      '工程、（试行）意见。',
      '工程、|（试行）|意见。',
    ],
    ['after a mark that is printed half-width', '实施工程,推动产业', '实施|工程,|推动|产业'],
    ['not beside digits and letters', '3+5个POS系统', '3+5个POS系统'],
    ['not in English', 'Shanghai’s e-commerce, (2016)', 'Shanghai’s e-commerce, (2016)'],
  ])('%s', (_, text, expected) => {
    expect(parted(text)).toBe(expected);
  });

  test('not within a word that is known to the edition', () => {
    expect(parted('发展电子商务')).toBe('发展|电子|商务');
    expect(parted('发展电子商务', ['电子商务'])).toBe('发展|电子商务');
  });

  test('so that no Chinese character stands alone', () => {
    const words = fc.string({
      unit: fc.constantFrom(...'的者化市新与流通领域发展电子商务互联网'),
      minLength: 2,
    });
    fc.assert(
      fc.property(words, (text) => {
        for (const run of parted(text).split('|')) expect(run.length).toBeGreaterThan(1);
      }),
    );
  });
});

describe('a page', () => {
  test('has places to break in its headings, across links and marks, and nowhere else', () => {
    expect(
      withPhrases('<p>完善平台</p><h1 id="x">完善<a href="#y">贸易</a>服务</h1><h2 lang="en">Aims</h2>', []),
    ).toBe('<p>完善平台</p><h1 id="x">完善<a href="#y"><wbr>贸易</a><wbr>服务</h1><h2 lang="en">Aims</h2>');
  });

  test('keeps together what stands about a sign', () => {
    expect(withPhrases('<h1>推动“互联网+流通”发展</h1>', [])).toBe(
      '<h1>推动<wbr>“<span class="unbroken">互联网+流通</span>”<wbr>发展</h1>',
    );
  });

  test('prints the characters that it printed', () => {
    const text = fc.string({ unit: fc.constantFrom(...'完善流通,“”（）<b></b>&amp;x ') });
    fc.assert(
      fc.property(text, (words) => {
        const html = `<h2>${words.replace(/[<>]/g, '')}</h2>`;
        expect(withPhrases(html, []).replaceAll('<wbr>', '')).toBe(html);
      }),
    );
  });
});

test('a note stays with the word before it, and what is drawn full-width is not parted from its character', () => {
  expect(withPhrases('<h2>推动<a data-sign="a"></a>产业<span data-full="（">(</span>试行)</h2>', [])).toBe(
    '<h2>推动<a data-sign="a"></a><wbr>产业<wbr><span data-full="（">(</span>试行)</h2>',
  );
});
