import { isoForm } from './date.ts';
import type { CiteItem } from './item.ts';
import { KIND_CODES } from './kinds.ts';

/** A field of a record; null where the record has none. */
export type Field = readonly [name: string, value: string | null | undefined];

/** The fields that have a value, in order. */
export function filled(fields: readonly Field[]): (readonly [string, string])[] {
  return fields.flatMap(([name, value]) => (value == null ? [] : [[name, value] as const]));
}

/**
 * What a reference manager has no field for, as a note: who did not sign, what
 * was inferred, and that an article only reports.
 */
export function remarks(item: CiteItem): string[] {
  return [
    ...(item.issuers.length === 0 ? [KIND_CODES[item.kind].unsigned.zh] : []),
    ...(item.number?.sure === 'inferred' ? ['文号系推断，文中未载'] : []),
    ...(item.date === null ? ['日期不详'] : []),
    ...(item.date?.sure === 'inferred' ? [`日期系推断：${isoForm(item.date)}`] : []),
    ...(item.kind === 'press' ? ['二手来源，不可作为政策文本引用'] : []),
  ];
}
