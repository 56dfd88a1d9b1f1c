/** A field of a record; null where the record has none. */
export type Field = readonly [name: string, value: string | null | undefined];

/** The fields that have a value, in order. */
export function filled(fields: readonly Field[]): (readonly [string, string])[] {
  return fields.flatMap(([name, value]) => (value == null ? [] : [[name, value] as const]));
}
