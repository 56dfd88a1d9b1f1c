/**
 * Folding: what has to be equal for a search to call two texts the same. Text
 * and query are folded alike, and whatever is found is shown as it is printed.
 */
export interface Folded {
  /** What is compared, in order: characters of a Chinese text, word stems of an English one. */
  readonly units: readonly string[];
  /** Where each unit is printed: offsets into the text in UTF-16 units, end exclusive. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Traditional characters with their simplified ones. */
export type Simplified = ReadonlyMap<string, string>;

export const NOTHING_TO_SIMPLIFY: Simplified = new Map();

/**
 * Marks that a reader types one for another: each row is folded onto its first
 * character. The rows apply after compatibility decomposition, which has already
 * made full-width forms half-width (［ is [, ： is :, “…” dots are full stops).
 */
const ROWS: readonly (readonly [form: string, others: string])[] = [
  // Document numbers are printed in 〔〕 and typed in whatever the keyboard has. Round brackets stay apart:
  // they mark clauses, and a search for (一) must not find [一].
  ['[', '〔【〖〘〚'],
  [']', '〕】〗〙〛'],
  // A straight quotation mark has no direction, so opening and closing marks become one.
  ['"', "“”„‟〝〞〟″「」『』'‘’‚‛′`"],
  ['《', '〈«‹⟨⟪'],
  ['》', '〉»›⟩⟫'],
  ['-', '‐‑‒–—―−⸺⸻─━'],
  ['~', '〜∼'],
  ['·', '•‧∙⋅・'],
];

/** Each such mark with the form it is folded onto. */
const FORMS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([form, others]) => [...others].map((other) => [other, form] as const)),
);

/**
 * White space, controls, invisible characters and combining marks say nothing
 * that is searched for. The two voicing marks of kana stay: they tell letters apart.
 */
const SILENT = /(?![\u3099\u309A])[\p{White_Space}\p{Cc}\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}]/gu;

/** Each code point as it was folded once: a text has few different ones. */
const PLAIN = new Map<string, readonly string[]>();

/**
 * One code point, folded: compatibility forms, case, marks of typing, traditional
 * characters. None, one or several characters. NFKC by way of NFKD, so that an
 * accent falls away whether or not it was composed.
 */
export function foldCharacter(
  character: string,
  simplified: Simplified = NOTHING_TO_SIMPLIFY,
): readonly string[] {
  let plain = PLAIN.get(character);
  if (!plain) {
    const decomposed = character.normalize('NFKD').toLowerCase().normalize('NFKD').replace(SILENT, '');
    plain = [...decomposed.normalize('NFC')].map((unit) => FORMS.get(unit) ?? unit);
    PLAIN.set(character, plain);
  }
  return simplified.size === 0 ? plain : plain.map((form) => simplified.get(form) ?? form);
}

/**
 * A Chinese text, folded character by character; white space falls away. Each
 * code point is folded by itself, so the folding of two texts joined is their
 * two foldings joined.
 */
export function foldChinese(text: string, simplified: Simplified = NOTHING_TO_SIMPLIFY): Folded {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    for (const unit of foldCharacter(character, simplified)) {
      units.push(unit);
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return { units, starts, ends };
}

/** A Chinese text as it is compared as a whole: its folded characters in a row. */
export function foldedText(text: string, simplified: Simplified = NOTHING_TO_SIMPLIFY): string {
  let folded = '';
  for (const character of text) folded += foldCharacter(character, simplified).join('');
  return folded;
}
