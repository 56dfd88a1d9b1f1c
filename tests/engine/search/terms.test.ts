import { describe, expect, test } from 'vitest';
import { isWordless, phraseOf } from '#src/search/phrase.ts';
import { exactQuery, recordText, token } from '#src/search/tokens.ts';
import { catalogue } from './fixture.ts';

describe('a unit as Pagefind passes it on', () => {
  test.each([
    ['支', '支'],
    ['㐀', '㐀'],
    ['pos', 'pos'],
    ['95', '95'],
    ['+', 'x2b'],
    ['〔', 'x3014'],
    ['𠮷', 'x20bb7'],
    ['fi', 'fi'],
    ['café', 'x63x61x66xe9'],
    ['支付', 'x652fx4ed8'],
    ['A', 'x41'],
    ['', 'x'],
  ])('%j is %j', (unit, expected) => {
    expect(token(unit)).toBe(expected);
  });

  test('units stand apart in a record, and in a row in a query', () => {
    expect(recordText(['3', '+', '支'])).toBe('3 x2b 支');
    expect(exactQuery(['3', '+', '支'])).toBe('"3 x2b 支"');
    expect(recordText([])).toBe('');
  });
});

describe('what is sought in which text', () => {
  const phrase = (text: string) => {
    const { zh, en } = phraseOf(text, catalogue, new Map());
    return [zh.join(' '), en.join(' ')];
  };

  test.each([
    ['支付', '支 付', ''],
    ['POS系统', 'p o s 系 统', ''],
    ['POS', 'p o s', 'po'],
    ['payment', '', 'payment'],
    ['95%', '9 5 %', '95 %'],
    ['“”', '" "', ''],
    ['95 payment', '', '95 payment'],
    ['o', 'o', 'o'],
    ['', '', ''],
  ])('%j: in the Chinese %j, in the English %j', (text, zh, en) => {
    expect(phrase(text)).toEqual([zh, en]);
  });

  test('a phrase is wordless without a letter', () => {
    const [none, sign, word, han] = ['', '95%', 'pos', '支付'].map((text) =>
      phraseOf(text, catalogue, new Map()),
    );
    expect([none, sign, word, han].map((one) => one && isWordless(one))).toEqual([true, true, false, true]);
  });
});
