import { describe, expect, test } from 'vitest';
import { decode } from '#src/convert/decode.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** 关于促销的通知, in GB18030. */
const GB18030 = Uint8Array.from(Buffer.from('b9d8d3dab4d9cffab5c4cda8d6aa', 'hex'));

describe('bytes that are a text', () => {
  test.each([
    ['UTF-8', utf8('甲\n'), undefined, '甲\n'],
    ['UTF-8 with a byte order mark, which is kept', utf8('\ufeff甲'), undefined, '\ufeff甲'],
    ['GB18030, if told so', GB18030, 'gb18030', '关于促销的通知'],
  ] as const)('%s', (_title, given, encoding, text) => {
    expect(decode(given, encoding)).toEqual({ ok: true, text });
  });
});

describe('bytes that are none have a reason, with the way out', () => {
  const notText =
    'it holds NUL bytes, so it is not a text file (or is UTF-16 without a mark); save the text itself as UTF-8 and convert again';
  const neither =
    'it is neither UTF-8 nor GB18030 text, so it may be a binary file (PDF, DOCX, image); save its text as UTF-8 and convert again';

  test.each([
    ['none at all', bytes(), 'it is empty; nothing to convert'],
    ['white space only', utf8(' \n　\u0085'), 'it holds only white space; nothing to convert'],
    [
      'UTF-16, little-endian',
      bytes(0xff, 0xfe, 0x32, 0x75),
      'it is UTF-16 (little-endian); save it as UTF-8 and convert again',
    ],
    [
      'UTF-16, big-endian',
      bytes(0xfe, 0xff, 0x75, 0x32),
      'it is UTF-16 (big-endian); save it as UTF-8 and convert again',
    ],
    [
      'UTF-16 with NUL bytes',
      bytes(0xff, 0xfe, 0x41, 0),
      'it is UTF-16 (little-endian); save it as UTF-8 and convert again',
    ],
    ['half a mark of UTF-16', bytes(0xff, 0x41, 0x41, 0x41), neither],
    ['the other half of it', bytes(0xfe, 0x01, 0x01, 0x01), neither],
    ['NUL bytes', bytes(0x41, 0, 0x42), notText],
    [
      'GB18030 that is recognised',
      GB18030,
      'it is not UTF-8 but looks like GB18030; convert it with --encoding gb18030',
    ],
    ['bytes that GB18030 could be, but no Chinese', bytes(0x81, 0x40, 0x01, 0x02, 0x03, 0x04, 0x05), neither],
    ['bytes that are GB18030, but only Latin and signs', bytes(...utf8('abcdefghij'), 0xa2, 0xa1), neither],
  ])('%s', (_title, given, reason) => {
    expect(decode(given)).toEqual({ ok: false, reason });
  });

  test.each([
    [
      'bytes that are not GB18030 though told so',
      bytes(0xff, 0xff, 0x41),
      'it is not valid GB18030; try without --encoding',
    ],
    ['NUL bytes though told GB18030', bytes(0x41, 0), notText],
  ])('%s', (_title, given, reason) => {
    expect(decode(given, 'gb18030')).toEqual({ ok: false, reason });
  });
});
