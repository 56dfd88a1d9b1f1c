import { dateParts, markedForm } from './date.ts';
import { type CiteItem, numberForm } from './item.ts';
import { KIND_CODES } from './kinds.ts';
import { citeRecord, extraLines, type Field, filled, remarkText } from './record.ts';

/**
 * Metadata that Zotero and Google Scholar read from a page’s head. `z:` names a field of Zotero’s item: no other tag
 * reaches the number of a statute, its section, or Extra. A publication date is read as a plain fact, so what is
 * not plain is none, and stands in Dublin Core as it is printed.
 */

/** Zotero’s own name of the number, where the item type has one. */
const NUMBER_FIELD: Readonly<Record<string, string>> = {
  statute: 'z:publicLawNumber',
  report: 'z:reportNumber',
};

function publicationDate({ date }: CiteItem): string | undefined {
  const parts = date && markedForm(date, 'zh') === null ? dateParts(date) : null;
  return parts?.map((part) => String(part).padStart(2, '0')).join('/');
}

export function metaTags(item: CiteItem) {
  const record = citeRecord(item, 'zh');
  const { zotero, lacks } = KIND_CODES[item.kind];
  const { issuers, container, clause } = record;
  const number = numberForm(item);
  const numberField = NUMBER_FIELD[zotero];
  const tags: Field[] = [
    ['z:itemType', zotero],
    ...(numberField ? [[numberField, number] as const] : []),
    ['z:section', lacks.includes('section') ? null : clause],
    // Else the name of this site would stand there as the newspaper.
    ['z:publicationTitle', container],
    ['z:extra', [...extraLines(record), remarkText(record)].join('\n')],
    ['citation_title', record.title],
    ...issuers.map((author): Field => ['citation_author', author]),
    ['citation_publication_date', publicationDate(item)],
    ['citation_technical_report_institution', zotero === 'report' ? issuers[0] : null],
    ['citation_language', 'zh-CN'],
    ['citation_public_url', item.url],
    ['DC.title', record.title],
    ...issuers.map((author): Field => ['DC.creator', author]),
    ['DC.date', item.date ? (markedForm(item.date, 'zh') ?? item.date.edtf) : markedForm(null, 'zh')],
    ['DC.identifier', number],
    ['DC.language', 'zh-CN'],
  ];
  return filled(tags).map(([name, content]) => ({ name, content }));
}
