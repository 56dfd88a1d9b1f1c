import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '#src/export/csv.ts';
import { parseCsv } from '#tests/support/published/csv.ts';

const columns = { a: (row: string[]) => row[0] ?? '', b: (row: string[]) => row[1] ?? '' };

test('begins with a byte-order mark and a header, ends lines with CRLF', () => {
  expect(toCsv([['1', '2']], columns)).toBe('\uFEFFa,b\r\n1,2\r\n');
});

test('quotes what has to be quoted, and nothing else', () => {
  expect(toCsv([['他说"好",', '一行\n两行']], columns)).toBe('\uFEFFa,b\r\n"他说""好"",","一行\n两行"\r\n');
  expect(toCsv([['中文，全角', '']], columns)).toBe('\uFEFFa,b\r\n中文，全角,\r\n');
});

test('whatever is written can be read again', () => {
  const text = fc.string({ unit: fc.constantFrom('中', 'a', '"', ',', '\n', '\r', ' ', ';', '，') });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text)), (rows) => {
      expect(parseCsv(toCsv(rows, columns))).toEqual([['a', 'b'], ...rows]);
    }),
    { seed: 4180 },
  );
});
