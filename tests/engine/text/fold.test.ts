import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldCharacter, foldChinese } from '#src/text/fold.ts';

const folded = (text: string): string => foldChinese(text).units.join('');

/** Code points from all planes, those that fold to none, one or several characters among them. */
const anyText = fc.string({ unit: 'binary', maxLength: 40 });
const likelyText = fc
  .array(fc.constantFrom(...'电务〔［【（(“"』·—－～ａＡ１２①％℃…㎡ ﬁé　\u200b\u3000\n', '𠮷', 'e\u0301'), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));
const text = fc.oneof(anyText, likelyText);
const seeded = { seed: 20160706, numRuns: 2000 };

describe('folding of Chinese text', () => {
  test.each([
    ['full width', 'ＰＯＳ１２３，（％）', 'pos123,(%)'],
    ['case', 'BtoB', 'btob'],
    ['white space of every kind', ' 1.3 万\u3000亿\n元\u00a0', '1.3万亿元'],
    ['square brackets', '〔〕【】［］[]', '[][][][]'],
    ['round brackets, which stay apart from square ones', '（一）(一)', '(一)(一)'],
    ['quotation marks', '“”‘’「」『』"\'', '"'.repeat(10)],
    ['title marks', '〈〉《》', '《》《》'],
    ['dashes and hyphens', '—–－-', '----'],
    ['waves', '～〜~', '~~~'],
    ['middle dots', '·•・', '···'],
    ['enclosed numbers', '①⑫㈠', '112(一)'],
    ['ligatures and units', 'ﬁ㎡℃…', 'fim2°c...'],
    ['accents, composed or not', 'é e\u0301', 'ee'],
    ['invisible characters', '电\u200b子\ufeff商\u00ad务', '电子商务'],
    ['variation selectors', '葛\u{e0100}', '葛'],
    ['kana keep their voicing marks', 'がか', 'がか'],
    ['characters beyond the basic plane', '𠮷野', '𠮷野'],
  ])('%s', (_, printed, expected) => {
    expect(folded(printed)).toBe(expected);
  });

  test('a document number is the same in whatever brackets it is typed', () => {
    const forms = [
      '武政规〔2016〕12号',
      '武政规[2016]12号',
      '武政规【2016】12号',
      '武政规［２０１６］１２ 号',
    ];
    expect(new Set(forms.map(folded)).size).toBe(1);
  });

  test('offsets lead from each unit to the printed character', () => {
    expect(foldChinese('第 𠮷…Ａ')).toEqual({
      units: ['第', '𠮷', '.', '.', '.', 'a'],
      starts: [0, 2, 4, 4, 4, 5],
      ends: [1, 4, 5, 5, 5, 6],
    });
  });

  test('every code point that can be printed folds to something that folds no further', () => {
    const unstable: string[] = [];
    for (let point = 0; point <= 0x10ffff; point += 1) {
      const once = foldCharacter(String.fromCodePoint(point));
      const twice = once.flatMap((unit) => foldCharacter(unit));
      if (once.join('') !== twice.join('')) unstable.push(point.toString(16));
    }
    expect(unstable).toEqual([]);
  });
});

describe('folding of any text', () => {
  test('is idempotent', () => {
    fc.assert(
      fc.property(text, (printed) => {
        expect(folded(folded(printed))).toBe(folded(printed));
      }),
      seeded,
    );
  });

  test('of two texts joined is their two foldings joined', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        // Two halves of one character, joined, are another character.
        fc.pre(!/[\ud800-\udbff]$/.test(left) || !/^[\udc00-\udfff]/.test(right));
        expect(folded(left + right)).toBe(folded(left) + folded(right));
      }),
      seeded,
    );
  });

  test('has offsets that are in range, in order, and not empty', () => {
    fc.assert(
      fc.property(text, (printed) => {
        const { units, starts, ends } = foldChinese(printed);
        expect([starts.length, ends.length]).toEqual([units.length, units.length]);
        for (const [index, start] of starts.entries()) {
          const end = ends[index] ?? -1;
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(printed.length);
          expect(start).toBeGreaterThanOrEqual(starts[index - 1] ?? 0);
          expect(end).toBeGreaterThanOrEqual(ends[index - 1] ?? 0);
        }
      }),
      seeded,
    );
  });

  test('of what a stretch of units is printed as holds those units', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (printed, a, b) => {
        const { units, starts, ends } = foldChinese(printed);
        fc.pre(units.length > 0);
        const [from = 0, to = 0] = [a % units.length, b % units.length].sort((x, y) => x - y);
        const slice = printed.slice(starts[from], ends[to]);
        expect(folded(slice)).toContain(units.slice(from, to + 1).join(''));
      }),
      seeded,
    );
  });
});
