import type { Clause, Line, Sentence } from '#src/corpus/model.ts';
import { sentenceCitation } from '#src/corpus/printed.ts';
import { htmlLang, localHref } from '#src/i18n/language.ts';
import { reading } from '#src/i18n/strings/reading.ts';
import { escapeHtml, openTag } from '#src/text/html.ts';
import { isRunIn } from '#src/views/clauses.ts';
import { printedHtml } from '#src/views/lit.ts';
import type { TextContext } from './context.ts';
import { cellsHtml } from './inline.ts';

/**
 * The two columns of a clause as HTML: source and translation, line for line.
 * The n-th `.line` of one answers the n-th of the other. Ids stand in the source.
 */

/** The small sign after a sentence: its permanent address, as a plain link. */
function sentenceSign(clause: Clause, sentence: Sentence, number: number, context: TextContext): string {
  if (context.place === null) return '';
  return `${openTag('a', {
    class: 'sign',
    href: localHref(context.lang, `${clause.url}#${sentence.id}`),
    'data-sign': String(number),
    'aria-label': reading[context.lang].linkTo(sentenceCitation(clause.cite, number)[context.lang]),
    lang: htmlLang(context.lang),
  })}</a>`;
}

/** @param isHeading false where the heading stands in the other language, and here a block that looks like one. */
function column(
  label: string,
  heading: string | null,
  lines: readonly string[],
  between: string,
  clause: Clause,
  isHeading: boolean,
  { level }: TextContext,
): string {
  const tag = isHeading ? `h${level}` : 'div';
  const head =
    heading === null ? '' : `<${tag} class="heading">${label}<span class="line">${heading}</span></${tag}>`;
  const joint = head !== '' && isRunIn(clause) ? between : '';
  const [first = '', ...rest] = lines;
  // A number without heading is one with the first sentence, also where sentences stand one under another.
  const opening = label !== '' && head === '' ? `<span class="opening-line">${label}${first}</span>` : first;
  return `${head}${joint}${opening === '' ? '' : `<p>${[opening, ...rest].join(between)}</p>`}`;
}

/**
 * A table, which moves within its own frame where it is too wide. Its rows are lines, as sentences are.
 *
 * @param rows the cells of each, with the tabs between them: what is read out of the page is the text.
 */
function table(
  rows: readonly { id: string | null; cells: readonly string[]; sign: string }[],
  label: string,
  heads: number,
): string {
  const html = rows.map(({ id, cells, sign }, at) => {
    const [open, close] = at < heads ? ['<th scope="col">', '</th>'] : ['<td>', '</td>'];
    const end = `${sign}${at < rows.length - 1 ? '\n' : ''}`;
    return `${openTag('tr', { class: 'line', id })}${open}${cells.join(close + open)}${end}${close}</tr>`;
  });
  const head = heads > 0 ? `<thead>${html.slice(0, heads).join('')}</thead>` : '';
  const frame = openTag('div', { class: 'scroll', role: 'group', 'aria-label': label, tabindex: '0' });
  return `${frame}<table class="table">${head}<tbody>${html.slice(heads).join('')}</tbody></table></div>`;
}

function printed(line: Line, context: TextContext): string[] {
  return line.text === '' ? [missing(reading[context.lang].unpublished, context)] : cellsHtml(line, context);
}

/**
 * An outline has each heading once: the Chinese, which is the text, or on an English page the English where there is
 * one, since who reads the page goes by it, and the contents list has it too.
 */
function isEnglishHeading({ translation }: Clause, { lang }: TextContext): boolean {
  return lang === 'en' && translation.heading !== '';
}

/** Heading and sentences as printed. */
export function sourceHtml(clause: Clause, context: TextContext): string {
  const rows = clause.sentences.map((sentence, index) => ({
    id: context.place === null ? null : sentence.id,
    cells: printed(sentence, context),
    sign: sentenceSign(clause, sentence, index + 1, context),
  }));
  if (clause.role === 'table') return table(rows, clause.cite.zh, clause.headRows);
  const lines = rows.map(
    ({ id, cells, sign }) => `${openTag('span', { class: 'line', id })}${cells.join('')}${sign}</span>`,
  );
  const label =
    context.labelled && clause.label ? `<span class="label">${printedHtml(clause.label)}</span>` : '';
  const heading = clause.heading && printed(clause.heading, context).join('');
  return column(label, heading, lines, '', clause, !isEnglishHeading(clause, context), context);
}

/** Words of ours where a line has none: it is not published, or not translated. */
function missing(words: string, { lang }: TextContext): string {
  return `${openTag('span', { class: 'editor small apart', lang: htmlLang(lang) })}${escapeHtml(words)}</span>`;
}

function translated(text: string, source: string, context: TextContext): string {
  if (text !== '') return escapeHtml(text);
  const words = reading[context.lang];
  return missing(source === '' ? words.unpublished : words.untranslated, context);
}

/** The editors' English, with a sign after each sentence too: it may stand alone. */
export function translationHtml(clause: Clause, context: TextContext): string {
  const rows = clause.sentences.map((sentence, index) => ({
    id: null,
    cells: translated(sentence.translation, sentence.text, context)
      .split('\t')
      .map((cell, at, all) => (at < all.length - 1 ? `${cell}\t` : cell)),
    sign: sentenceSign(clause, sentence, index + 1, context),
  }));
  if (clause.role === 'table') return table(rows, clause.cite.en, clause.headRows);
  const lines = rows.map(({ cells, sign }) => `<span class="line">${cells.join('')}${sign}</span>`);
  const heading = clause.heading && translated(clause.translation.heading, clause.heading.text, context);
  return column('', heading, lines, ' ', clause, isEnglishHeading(clause, context), context);
}
