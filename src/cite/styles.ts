import type { Access } from './access.ts';
import { apaEntry, chicagoNote, englishInText } from './english.ts';
import { GBT_2015, GBT_2025, type GbtEdition, gbtAuthorDate, gbtInText, gbtNumeric } from './gbt.ts';
import type { CiteItem } from './item.ts';
import { chineseInText, lawNote } from './law.ts';

/** One way of citing, as readers choose it. */
export interface CiteStyle {
  readonly id: string;
  /** Language of the citation itself. */
  readonly language: 'zh' | 'en';
  /** The reference, in a list or in a note. */
  readonly entry: (item: CiteItem, access: Access) => string;
  /** What stands in the sentence; null where the note is all. */
  readonly inText: ((item: CiteItem) => string) | null;
}

/** GB/T 7714, numeric. The reference number is the writer's own; `[1]` shows where it goes. */
function numeric(edition: GbtEdition) {
  return {
    language: 'zh',
    entry: (item: CiteItem, access: Access) => gbtNumeric(item, edition, access),
    inText: (item: CiteItem) => `${chineseInText(item)}[1]`,
  } as const;
}

/** GB/T 7714, author and date. */
function authorDate(edition: GbtEdition) {
  return {
    language: 'zh',
    entry: (item: CiteItem, access: Access) => gbtAuthorDate(item, edition, access),
    inText: (item: CiteItem) => gbtInText(item, edition),
  } as const;
}

/** All styles. A further one is a row here, its functions, and its name in the interface strings. */
export const STYLES = [
  { id: 'gbt2025-numeric', ...numeric(GBT_2025) },
  { id: 'gbt2025-author-date', ...authorDate(GBT_2025) },
  { id: 'gbt2015-numeric', ...numeric(GBT_2015) },
  { id: 'gbt2015-author-date', ...authorDate(GBT_2015) },
  { id: 'law', language: 'zh', entry: lawNote, inText: null },
  { id: 'chicago', language: 'en', entry: chicagoNote, inText: null },
  { id: 'apa', language: 'en', entry: apaEntry, inText: englishInText },
] as const satisfies readonly CiteStyle[];
