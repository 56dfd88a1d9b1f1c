import type { CiteItem } from '../../cite/item.ts';
import type { cite } from '../../i18n/strings/cite.ts';

export type Advice = keyof (typeof cite)['en']['advice'];

/** What somebody who cites this should know, the wall between kinds of document first. */
export function advice(item: CiteItem): Advice[] {
  const isSupplied = item.date?.sure !== 'stated' || item.number?.sure === 'inferred';
  return [
    ...(item.kind === 'policy' ? [] : [item.kind]),
    ...(isSupplied ? (['brackets'] as const) : []),
    'english',
    'access',
  ];
}
