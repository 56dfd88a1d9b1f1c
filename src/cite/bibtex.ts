import { edtfForm } from './date.ts';
import { type CiteRecord, type Field, filled, remarkText } from './record.ts';

/** BibLaTeX, whose `report` has the number that `misc` loses in Zotero; biber finds nothing to say against it. */

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text with the characters that TeX reads as commands made plain. */
export function escapeTex(text: string): string {
  return text.replace(/[\\~^]|[&%$#_{}]/g, (character) => ESCAPES[character] ?? `\\${character}`);
}

function braced(text: string): string {
  return `{${escapeTex(text)}}`;
}

/** A second pair of braces keeps an institution one name. */
function names(of: readonly string[]): string | null {
  return of.length === 0 ? null : `{${of.map(braced).join(' and ')}}`;
}

/** The fields that its type alone has. */
function ownFields(record: CiteRecord): Field[] {
  const { codes, issuers, number, container, translator } = record;
  const genre = braced(record.genre ?? codes.type[record.language]);
  const report: Field[] = [
    ['type', genre],
    ['institution', names(issuers)],
    ['number', number && braced(number)],
  ];
  const article: Field[] = [
    ['journaltitle', container && braced(container)],
    ['entrysubtype', '{newspaper}'],
    ['translator', translator && names([translator])],
  ];
  const unpublished: Field[] = [['howpublished', genre]];
  return { report, article, unpublished }[codes.bib] ?? [];
}

function entry(record: CiteRecord): string {
  const { codes, clause, number, original, date } = record;
  const place = clause === null ? [] : [clause];
  const unfielded = codes.bib === 'report' || number === null ? [] : [number];
  const fields: Field[] = [
    ['author', names(record.issuers)],
    ['title', braced(record.title)],
    ['origtitle', original && braced(original)],
    ...ownFields(record),
    ['date', date && `{${edtfForm(date)}}`],
    ['url', record.url && `{${record.url}}`],
    ['note', braced(remarkText(record, ...place, ...unfielded))],
    ['langid', record.language === 'zh' ? '{chinese}' : '{english}'],
  ];
  const lines = filled(fields).map(([name, value]) => `  ${name} = ${value}`);
  return `@${codes.bib}{${record.key},\n${lines.join(',\n')}\n}\n`;
}

/** Entries, with a line between them. */
export function bibtex(...records: readonly CiteRecord[]): string {
  return records.map(entry).join('\n');
}
