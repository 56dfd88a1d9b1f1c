import type { Language } from './language.ts';

/** A message in both languages. English is the measure: Chinese is given the same inserts, and need not use all. */
type Row<M> = readonly [en: M, zh?: NoInfer<Widened<M>>] & InBothLanguages;

/** Said apart from the row, so that a missing half is one error in its own place, and not one wherever text is read. */
interface InBothLanguages {
  readonly length: 2;
}

/** Neither a list nor a function, so that half a row is not taken for a group. */
interface Group {
  readonly [Symbol.iterator]?: never;
  readonly [Symbol.hasInstance]?: never;
}

type Rows<T> = { readonly [Key in keyof T]: Row<T[Key]> | (Rows<T[Key]> & Group) };

/** Words may be any words in the other language, and a list as long as it needs. */
type Widened<M> = M extends string
  ? string
  : M extends readonly string[]
    ? readonly string[]
    : M extends (...inserts: never[]) => unknown
      ? M
      : { readonly [Key in keyof M]: Widened<M[Key]> };

/**
 * The messages of a feature, read as `text[lang].title`: each stands once, as a row with both languages. Rows may stand
 * in groups. A missing half is a type error, and so is a half with other inserts.
 *
 *     export const text = messages({
 *       title: ['Places', '各地'],
 *       map: { without: [(names: string) => `Not on it: ${names}.`, (names) => `未标出：${names}。`] },
 *     });
 */
export function messages<T extends object>(rows: Rows<T>): Readonly<Record<Language, Widened<T>>> {
  return { en: half(rows, 0), zh: half(rows, 1) } as Readonly<Record<Language, Widened<T>>>;
}

function half(rows: object, side: 0 | 1): object {
  return Object.fromEntries(
    Object.entries(rows).map(([key, row]) => [key, Array.isArray(row) ? row[side] : half(row, side)]),
  );
}
