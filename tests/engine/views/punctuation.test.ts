import { describe, expect, test } from 'vitest';
import { drawnFullWidth } from '#src/views/punctuation.ts';

function drawn(text: string): string {
  const forms = drawnFullWidth(text);
  return text
    .split('')
    .map((character, at) => forms.get(at) ?? character)
    .join('');
}

describe('half-width punctuation', () => {
  test.each([
    ['机遇,以技术为驱动', '机遇，以技术为驱动', 'between Chinese characters'],
    ['BIMC,中国', 'BIMC，中国', 'with a Chinese character on one side'],
    ['抄送: 市委', '抄送： 市委', 'with a space after it, which stays'],
    ['《意见》(国发〔2015〕40号)和', '《意见》（国发〔2015〕40号）和', 'beside Chinese brackets'],
    ['(一)工作', '（一）工作', 'around a number'],
    ['POS(point of sale)系统', 'POS（point of sale）系统', 'in pairs that are never mixed'],
    ['“前列”;十个', '“前列”；十个', 'after a closing quotation mark'],
  ])('%s is drawn %s: %s', (text, expected) => {
    expect(drawn(text)).toBe(expected);
  });

  test.each(['1,000', '1.3 万亿元', '9:30', 'B2B, B2C', '2.', '3+5+1'])('%s stays as it is', (text) => {
    expect(drawn(text)).toBe(text);
  });
});
