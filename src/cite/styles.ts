import type { Access } from './access.ts';
import { apaEntry, chicagoNote, englishInText } from './english.ts';
import { GBT_2015, GBT_2025, gbtAuthorDate, gbtInText, gbtNumeric } from './gbt.ts';
import type { CiteItem } from './item.ts';
import { chineseInText, lawNote } from './law.ts';

/** One way of citing, as readers choose it. */
export interface CiteStyle {
  readonly id: StyleId;
  /** Language of the citation itself. */
  readonly language: 'zh' | 'en';
  /** The reference, in a list or in a note. */
  readonly entry: (item: CiteItem, access: Access) => string;
  /** What stands in the sentence; null where the note is all. */
  readonly inText: ((item: CiteItem) => string) | null;
}

export type StyleId =
  | 'gbt2025-numeric'
  | 'gbt2025-author-date'
  | 'gbt2015-numeric'
  | 'gbt2015-author-date'
  | 'law'
  | 'chicago'
  | 'apa';

/** The reference number is the writer's own; this shows where it goes. */
function numbered(item: CiteItem): string {
  return `${chineseInText(item)}[1]`;
}

export const STYLES: readonly CiteStyle[] = [
  {
    id: 'gbt2025-numeric',
    language: 'zh',
    entry: (item, access) => gbtNumeric(item, GBT_2025, access),
    inText: numbered,
  },
  {
    id: 'gbt2025-author-date',
    language: 'zh',
    entry: (item, access) => gbtAuthorDate(item, GBT_2025, access),
    inText: (item) => gbtInText(item, GBT_2025),
  },
  {
    id: 'gbt2015-numeric',
    language: 'zh',
    entry: (item, access) => gbtNumeric(item, GBT_2015, access),
    inText: numbered,
  },
  {
    id: 'gbt2015-author-date',
    language: 'zh',
    entry: (item, access) => gbtAuthorDate(item, GBT_2015, access),
    inText: (item) => gbtInText(item, GBT_2015),
  },
  { id: 'law', language: 'zh', entry: lawNote, inText: null },
  { id: 'chicago', language: 'en', entry: chicagoNote, inText: null },
  { id: 'apa', language: 'en', entry: apaEntry, inText: englishInText },
];
