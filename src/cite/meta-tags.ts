import { dateParts, isoForm, isSupplied } from './date.ts';
import { type CiteItem, type Field, filled, numberForm } from './item.ts';
import { KIND_CODES } from './kinds.ts';

/**
 * Metadata that Zotero and Google Scholar read from a page’s head. An inferred
 * date goes only where its brackets survive: `citation_publication_date` is
 * read as a plain fact.
 */

function publicationDate(item: CiteItem): string | undefined {
  if (!item.date || isSupplied(item.date.sure)) return undefined;
  const parts = dateParts(item.date);
  return parts?.map((part) => String(part).padStart(2, '0')).join('/');
}

export function metaTags(item: CiteItem) {
  const authors = item.issuers.map((issuer) => issuer.zh);
  const number = numberForm(item);
  const isReport = KIND_CODES[item.kind].zotero === 'report';
  const tags: Field[] = [
    ['z:itemType', KIND_CODES[item.kind].zotero],
    ['citation_title', item.title.zh],
    ...authors.map((author): Field => ['citation_author', author]),
    ['citation_publication_date', publicationDate(item)],
    ['citation_technical_report_institution', isReport ? (authors[0] ?? null) : null],
    ['citation_technical_report_number', isReport ? number : null],
    // Zotero’s report has pages, and no section.
    ['citation_firstpage', item.clause?.zh],
    ['citation_language', 'zh-CN'],
    ['citation_public_url', item.url],
    ['DC.title', item.title.zh],
    ...authors.map((author): Field => ['DC.creator', author]),
    ['DC.date', item.date && isoForm(item.date)],
    ['DC.identifier', number],
    ['DC.type', 'Text'],
    ['DC.language', 'zh-CN'],
  ];
  return filled(tags).map(([name, content]) => ({ name, content }));
}
