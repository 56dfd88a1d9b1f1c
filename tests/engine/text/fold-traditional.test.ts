import { describe, expect, test } from 'vitest';
import { foldCharacter, foldChinese } from '#src/text/fold.ts';
import { fromPairs, toPairs } from '#src/text/pairs.ts';
import { traditionalCharacters } from '#src/text/traditional.ts';

const table = traditionalCharacters();

describe('traditional characters', () => {
  test.each([
    ['國辦發', '国办发'],
    ['武漢電子商務', '武汉电子商务'],
    ['互聯網雲臺後裡綫為羣', '互联网云台后里线为群'],
    ['衞敍', '卫叙'],
    ['国办发', '国办发'],
    ['显著 什么', '显著什么'],
  ])('%s folds to %s', (typed, expected) => {
    expect(foldChinese(typed, table).units.join('')).toBe(expected);
  });

  test('no simplified character of the table is traditional in turn', () => {
    for (const simplified of table.values()) expect(table.has(simplified), simplified).toBe(false);
  });

  test('folding with the table is idempotent', () => {
    for (const character of table.keys()) {
      const once = foldCharacter(character, table);
      expect(once.flatMap((unit) => foldCharacter(unit, table))).toEqual(once);
    }
  });

  test.each([
    ['the first extension, at its beginning', '㑯', '㑔'],
    ['the first extension, at its end', '䴉', '鹮'],
    ['the basic block', '龜', '龟'],
    ['the basic block, at its end', '鿓', '鿒'],
    ['the later extensions', '𠁞', '𠀾'],
    ['the later extensions, at their end', '𰻞', '𰻝'],
  ])('of %s are known: %s is %s', (_block, traditional, simplified) => {
    expect(table.get(traditional)).toBe(simplified);
  });

  test('the table comes back whole from the form in which it travels', () => {
    expect(fromPairs(JSON.parse(JSON.stringify(toPairs(table))))).toEqual(table);
  });
});
