import { dateParts, isSupplied, yearForm } from './date.ts';
import { type CiteItem, type Field, filled, numberForm, remarks } from './item.ts';

/** BibTeX, which has no type for statutes: everything is `misc`, as Zotero exports it. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

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

/** Year, month and day; an inferred date is a year in brackets. A month is a macro, and stands without braces. */
function dateFields({ date }: CiteItem): Field[] {
  if (!date) return [];
  const [year, month, day] = isSupplied(date.sure) ? [] : (dateParts(date) ?? []);
  return [
    ['year', year === undefined ? braced(yearForm(date)) : `{${year}}`],
    ['month', month === undefined ? null : (MONTHS[month - 1] ?? null)],
    ['day', day === undefined ? null : `{${day}}`],
  ];
}

/** A second pair of braces keeps an institution one name. */
function author({ issuers }: CiteItem): string | null {
  return issuers.length === 0 ? null : `{${issuers.map(({ zh }) => braced(zh)).join(' and ')}}`;
}

export function bibtex(item: CiteItem): string {
  const note = [...(item.clause ? [item.clause.zh] : []), ...remarks(item)].join('；');
  const number = numberForm(item);
  const fields: Field[] = [
    ['author', author(item)],
    ['title', braced(item.title.zh)],
    ['titleaddon', item.title.en === '' ? null : braced(item.title.en)],
    ['number', number && braced(number)],
    ...dateFields(item),
    ['url', `{${item.url}}`],
    ['note', note === '' ? null : braced(note)],
    ['langid', '{chinese}'],
  ];
  const lines = filled(fields).map(([name, value]) => `  ${name} = ${value}`);
  return `@misc{${item.key},\n${lines.join(',\n')}\n}\n`;
}
