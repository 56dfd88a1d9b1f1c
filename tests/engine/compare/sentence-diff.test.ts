import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DiffPart, sentenceDiff } from '#src/compare/sentence-diff.ts';

const SETTINGS = { seed: 20160706, numRuns: 300 };

function lit(parts: readonly DiffPart[]): string {
  return parts.map(({ text, common }) => (common ? `[${text}]` : text)).join('');
}

function shown(left: string, right: string, around = ''): string[] {
  const diff = sentenceDiff(left, right, [...around]);
  return [lit(diff.left), lit(diff.right)];
}

describe('two sentences side by side', () => {
  test('have lit what stands in both in the same order', () => {
    expect(shown('鼓励企业发展电子商务', '支持企业推进电子商务')).toEqual([
      '鼓励[企业]发展[电子商务]',
      '支持[企业]推进[电子商务]',
    ]);
  });

  test('are compared folded and shown as printed', () => {
    expect(shown('发展 电子商务，', '发展电子商务,')).toEqual(['[发展 电子商务，]', '[发展电子商务,]']);
  });

  test('have no single characters lit', () => {
    expect(shown('大力推进', '不断推动')).toEqual(['大力推进', '不断推动']);
  });

  test('always have lit the wording that they are known to share', () => {
    expect(shown('甲乙丙丁和戊己', '戊己和甲乙丙丁戊己', '戊己')).toEqual([
      '甲乙丙丁和[戊己]',
      '[戊己]和甲乙丙丁戊己',
    ]);
  });

  test('lose no character, whatever they are', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '，', ' ', '½'), maxLength: 20 });
    fc.assert(
      fc.property(text, text, (left, right) => {
        const diff = sentenceDiff(left, right, []);
        expect(diff.left.map((part) => part.text).join('')).toBe(left);
        expect(diff.right.map((part) => part.text).join('')).toBe(right);
      }),
      SETTINGS,
    );
  });
});
