import { isoForm } from './date.ts';
import type { CiteItem } from './item.ts';
import { KINDS } from './kinds.ts';

/**
 * What a reference manager has no field for, as a note: who did not sign, what
 * was inferred, and that an article only reports.
 */
export function remarks(item: CiteItem): string[] {
  return [
    ...(item.issuers.length === 0 ? [KINDS[item.kind].unsigned.zh] : []),
    ...(item.number?.sure === 'inferred' ? ['文号系推断，文中未载'] : []),
    ...(item.date === null ? ['日期不详'] : []),
    ...(item.date?.sure === 'inferred' ? [`日期系推断：${isoForm(item.date)}`] : []),
    ...(item.kind === 'press' ? ['二手来源，不可作为政策文本引用'] : []),
  ];
}
