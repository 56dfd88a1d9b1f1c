/**
 * The shape that the tables of interface text share. English is written first
 * and is the measure: Chinese has the same keys, and the same inserts in texts
 * that are made by a function.
 *
 *     const en = { clauses: (count: number) => … };
 *     export const documents = { en, zh: { … } } satisfies Strings<typeof en>;
 */
export interface Strings<English> {
  readonly en: English;
  readonly zh: SameKeys<English>;
}

type SameKeys<English> = {
  readonly [Key in keyof English]: English[Key] extends string
    ? string
    : English[Key] extends (...inserts: infer Inserts) => string
      ? (...inserts: Inserts) => string
      : SameKeys<English[Key]>;
};

/** A count with its noun in English: `counted(1, 'clause')`, `counted(2, 'city', 'cities')`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}
