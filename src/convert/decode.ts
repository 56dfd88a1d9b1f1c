import { isSpace, trimSpace } from '#src/text/layout.ts';

/** Bytes to text, or the reason why not, with the way out. */

export const ENCODINGS = ['utf-8', 'gb18030'] as const;
export type Encoding = (typeof ENCODINGS)[number];

type Decoded = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

function decodeAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function fail(reason: string): Decoded {
  return { ok: false, reason };
}

/** The share of characters that Chinese text is made of. */
function looksChinese(text: string): boolean {
  const characters = [...text.slice(0, 4000)].filter((character) => !isSpace(character));
  const han = characters.filter((character) =>
    /[\p{Script=Han}，。、；：“”（）《》0-9A-Za-z.,:;()%-]/u.test(character),
  ).length;
  return characters.length > 0 && han / characters.length > 0.8 && /\p{Script=Han}/u.test(text);
}

/** How many characters there are that every Chinese text has, of which a wrong encoding gives none. */
function commonCharacters(text: string): number {
  return text.match(/[的是在一有和人中大年國国為为，。、]/gu)?.length ?? 0;
}

/** Files that hold a text and are none, by how they begin, with the way out. */
const CONTAINERS: readonly (readonly [begins: RegExp, is: string])[] = [
  [/^%PDF/, 'it is a PDF; copy its text, or have it read by a program, and save that as UTF-8'],
  [/^\{\\rtf/, 'it is RTF; open it and save it as plain text in UTF-8'],
  [
    /^\s*(?:<!doctype html|<html|<\?xml|<head|<body|<div|<p[ >])/i,
    'it is HTML or XML; save what the page shows as plain text in UTF-8',
  ],
  [/^PK[^\w\s]{2}/, 'it is a DOCX or another archive; open it and save it as plain text in UTF-8'],
];

function container(bytes: Uint8Array): string | null {
  const begin = new TextDecoder('latin1').decode(bytes.subarray(0, 400)).replace(/^ï»¿/, '');
  return CONTAINERS.find(([begins]) => begins.test(begin))?.[1] ?? null;
}

function otherEncoding(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return 'it is UTF-16 (little-endian); save it as UTF-8 and convert again';
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return 'it is UTF-16 (big-endian); save it as UTF-8 and convert again';
  if (bytes.includes(0))
    return 'it holds NUL bytes, so it is not a text file (or is UTF-16 without a mark); save the text itself as UTF-8 and convert again';
  const big5 = decodeAs(bytes, 'big5');
  const gb = decodeAs(bytes, 'gb18030');
  if (big5 !== null && commonCharacters(big5) > commonCharacters(gb ?? ''))
    return 'it is not UTF-8 but looks like Big5; save it as UTF-8 and convert again';
  if (gb !== null && looksChinese(gb))
    return 'it is not UTF-8 but looks like GB18030; convert it with --encoding gb18030';
  return 'it is neither UTF-8 nor GB18030 text, so it may be a binary file (PDF, DOCX, image); save its text as UTF-8 and convert again';
}

/**
 * Decodes a file's bytes.
 *
 * @param encoding the encoding that the caller vouches for; UTF-8 unless told.
 * @returns the text, a byte order mark included, or one reason with the way out.
 */
export function decode(bytes: Uint8Array, encoding: Encoding = 'utf-8'): Decoded {
  if (bytes.length === 0) return fail('it is empty; nothing to convert');
  const text = bytes.includes(0) ? null : decodeAs(bytes, encoding);
  if (text === null) {
    return fail(
      encoding === 'gb18030' && !bytes.includes(0)
        ? 'it is not valid GB18030; try without --encoding'
        : otherEncoding(bytes),
    );
  }
  if (trimSpace(text) === '') return fail('it holds only white space; nothing to convert');
  return { ok: true, text };
}

/** The same for the text of a document in Chinese: no PDF, RTF or page of a web site, and not in another language. */
export function decodeDocument(bytes: Uint8Array, encoding: Encoding): Decoded {
  const held = container(bytes);
  if (held !== null) return fail(held);
  const decoded = decode(bytes, encoding);
  return decoded.ok && !/\p{Script=Han}/u.test(decoded.text)
    ? fail('it holds no Chinese character; only Chinese texts are converted')
    : decoded;
}
