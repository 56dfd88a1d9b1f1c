import { bibtex } from '#src/cite/bibtex.ts';
import { cslFile } from '#src/cite/csl.ts';
import type { CiteLanguage } from '#src/cite/date.ts';
import { citeItem } from '#src/cite/item.ts';
import { type CiteRecord, citeRecord } from '#src/cite/record.ts';
import { ris } from '#src/cite/ris.ts';
import type { Language } from '#src/i18n/language.ts';
import { documentBook, editionBook } from './epub/book.ts';
import { both, type Format } from './format.ts';

/** Formats that come in several rows: those of reference managers in two languages, and books. */

/** The formats of reference managers, the records in one language. */
export function citationFormats(language: CiteLanguage): Format[] {
  const isEnglish = language === 'en';
  const row = (
    ending: string,
    name: string,
    type: string,
    write: (...records: readonly CiteRecord[]) => string,
  ): Format => ({
    id: isEnglish ? `en.${ending}` : ending,
    type,
    name: isEnglish ? { zh: `${name}（英文）`, en: `${name} (English)` } : both(name),
    citation: (item) => write(citeRecord(item, language)),
    inHead: !isEnglish,
    inEnglish: isEnglish,
    document: (document, context) =>
      write(
        ...[null, ...document.clauses].map((clause) =>
          citeRecord(citeItem(document, clause, context), language),
        ),
      ),
    collection: ({ cited }) => cited && ((context) => write(...cited(context, language))),
  });
  return [
    row('ris', 'RIS', 'application/x-research-info-systems', ris),
    row('bib', 'BibLaTeX', 'application/x-bibtex', bibtex),
    row('csl.json', 'CSL-JSON', 'application/vnd.citationstyles.csl+json', cslFile),
  ];
}

/** Where a format of the whole edition stands. @param end of the file’s name. */
export const editionPath = (end: string): string => `data/edition.${end}`;

/** Books whose apparatus is in a language. */
export function bookFormat(lang: Language, id: string) {
  return {
    id,
    type: 'application/epub+zip',
    ofText: true,
    packed: true,
    document: documentBook(lang, id),
    edition: editionBook(lang, `/${editionPath(id)}`),
  } satisfies Partial<Format>;
}
