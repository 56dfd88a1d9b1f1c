import { expect, test } from 'vitest';
import { fullWidth } from '#src/text/widths.ts';

test('each mark of punctuation has its full-width form; letters, digits and other marks stay', () => {
  expect(fullWidth(',.:;!?()')).toBe('，．：；！？（）');
  expect(fullWidth('a1-"%甲，')).toBe('a1-"%甲，');
});
