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
export const FORMS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(([form, others]) => [...others].map((other) => [other, form] as const)),
);
