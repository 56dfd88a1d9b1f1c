import { formatList } from '#src/i18n/format.ts';
import { sentenceCase } from '#src/i18n/language.ts';
import type { Access } from './access.ts';
import { englishForm, monthFirst, yearForm } from './date.ts';
import { type CiteItem, endForm, numberForm } from './item.ts';
import { EDITION } from './kinds.ts';

/**
 * In the manner of the Chicago notes and of APA: the Chinese title as it stands,
 * its English in brackets since the editors made it. Where no day is known, the
 * day of access is asked for.
 */

function authors(item: CiteItem): string {
  const names = item.issuers.map((issuer) => issuer.en);
  return formatList(names, 'en');
}

function translated(item: CiteItem): string {
  return item.title.en === '' ? '' : ` [${item.title.en}]`;
}

function ended(item: CiteItem): string[] {
  return endForm(item, 'en').map(monthFirst);
}

/** A Chicago note. */
export function chicagoNote(item: CiteItem, access: Access): string {
  const parts = [
    ...(item.issuers.length > 0 ? [authors(item)] : []),
    `《${item.title.zh}》${translated(item)}`,
    ...(item.issuers.length === 0 ? [item.unsigned.en] : []),
    ...(item.number ? [numberForm(item)] : []),
    item.date ? englishForm(item.date) : 'n.d.',
    ...ended(item),
    ...(item.clause ? [item.clause.en] : []),
    EDITION.en,
    ...(item.date ? [] : [`accessed ${access('en')}`]),
    item.url,
  ];
  return `${parts.join(', ')}.`;
}

/** An entry in an APA list of references. */
export function apaEntry(item: CiteItem, access: Access): string {
  const date = item.date ? englishForm(item.date).replace(/^([A-Z].*?),? (\d{4})$/, '$2, $1') : 'n.d.';
  const end = ended(item).map((words) => ` [${sentenceCase(words)}]`);
  const described = item.issuers.length === 0 ? ` [${sentenceCase(item.unsigned.en)}]` : '';
  const title = `${item.title.zh}${translated(item)}${item.number ? ` (${numberForm(item)})` : ''}${described}${end.join('')}`;
  const head = item.issuers.length > 0 ? `${authors(item)}. (${date}). ${title}` : `${title}. (${date})`;
  const retrieved = item.date ? '' : `Retrieved ${access('en')}, from `;
  return `${head}. ${EDITION.en}. ${retrieved}${item.url}`;
}

/** A title in quotation marks, those inside it made single, and the comma within them. */
function quoted(title: string): string {
  return `“${title.replace(/“/g, '‘').replace(/”/g, '’')},”`;
}

/** In an English sentence: `(State Council, 2015, Part 2 (3))`; a press article is what the press reports. */
export function englishInText(item: CiteItem): string {
  const who = item.issuers.length > 0 ? `${authors(item)},` : quoted(item.title.en || item.title.zh);
  const where = [item.date ? yearForm(item.date) : 'n.d.', ...(item.clause ? [item.clause.en] : [])];
  return `(${item.kind === 'press' ? 'as reported in ' : ''}${who} ${where.join(', ')})`;
}
