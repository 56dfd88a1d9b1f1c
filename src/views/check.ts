import { addressIn } from '#src/corpus/walk.ts';
import { inLanguage, type Language, localHref } from '#src/i18n/language.ts';
import { check } from '#src/i18n/strings/check.ts';
import { handout } from '#src/i18n/strings/handout.ts';
import { isInChinese } from '#src/quote/asked.ts';
import type { Checked } from '#src/quote/check.ts';
import type { FoundPassage } from '#src/quote/judge.ts';
import { type Stretch, wordDifferences } from '#src/quote/shown.ts';
import type { SearchDocument } from '#src/search/model.ts';
import { escapeHtml, openTag } from '#src/text/html.ts';
import { printedHtml } from './lit.ts';
import { mixedHtml } from './mixed.ts';

/** What the page says of checked quotations, as HTML. Kind and status of documents are put in by the page. */

/** A sign for each verdict, beside its word. */
const SIGNS: Readonly<Record<Checked['verdict'], string>> = {
  exact: '=',
  same: '≃',
  close: '≈',
  joined: '+',
  translation: '译',
  'wrong-clause': '≠',
  held: '§',
  none: '∅',
};

/** Of a long stretch that is left out, so many characters at either end. */
const ENDS = 20;
/** Other clauses that are named. */
const MOST_NAMED = 3;
/** Characters of a quotation with which the search page is asked. */
const MOST_SOUGHT = 60;

const gap = (lang: Language): string => (lang === 'en' ? ' ' : '');

function shortened(text: string): string {
  const characters = [...text];
  if (characters.length <= 3 * ENDS) return text;
  return `${characters.slice(0, ENDS).join('')} … ${characters.slice(-ENDS).join('')}`;
}

function stretchHtml(stretch: Stretch, lang: Language): string {
  switch (stretch.is) {
    case 'printed':
      return printedHtml(stretch.text);
    case 'own':
      return `<span class="own">${escapeHtml(stretch.text)}</span>`;
    case 'elided':
      return `<span class="left" title="${escapeHtml(check[lang].left([...stretch.text].length))}">……</span>`;
    case 'other': {
      const quoted = stretch.quoted === '' ? '' : `<del>${escapeHtml(stretch.quoted)}</del>`;
      return `${quoted}${stretch.printed === '' ? '' : `<ins>${printedHtml(shortened(stretch.printed))}</ins>`}`;
    }
  }
}

/** Where a clause or a sentence of one is read. */
function pathOf(document: SearchDocument, clause: string, sentence: string | null = null): string {
  return `/documents/${document.id}/${clause}/${sentence === null ? '' : `#${clause}.${sentence}`}`;
}

/** Document and clause, in words; what the press tells is “as reported in”. */
function placeOf(document: SearchDocument, id: string, lang: Language): string {
  const clause = document.clauses.find((one) => one.id === id);
  const { cited, reported } = handout[lang];
  const say = document.kind === 'press' ? reported : cited;
  return say(inLanguage(document.short, lang), clause ? inLanguage(clause.cite, lang) : id);
}

function linkTo(
  document: SearchDocument,
  clause: string,
  lang: Language,
  sentence: string | null = null,
): string {
  const href = localHref(lang, pathOf(document, clause, sentence));
  return `${openTag('a', { href })}${escapeHtml(placeOf(document, clause, lang))}</a>`;
}

/** A quotation as it is printed, with where it is from. @param origin of the site, for the address. */
function quotationToCopy(passage: FoundPassage, lang: Language, origin: string): string {
  const { row, document, clauses, sentence } = passage;
  const [clause = ''] = clauses;
  const words = row.text.slice(passage.start, passage.end).trim();
  const lines = [
    passage.row.reading === 'en' || lang === 'zh' ? `“${words}”` : words,
    `${lang === 'zh' ? '——' : '— '}${placeOf(document, clause, lang)}`,
    ...(row.reading === 'en' ? [check[lang].said.translation] : []),
    new URL(localHref(lang, pathOf(document, clause, sentence)), origin).href,
  ];
  return lines.join('\n');
}

function passageHtml(passage: FoundPassage, lang: Language, origin: string): string {
  const { document, clauses, sentence, row, before, after, stretches } = passage;
  const [clause = ''] = clauses;
  const text = check[lang];
  const [voice, tag] = row.reading === 'zh' ? ['source', 'zh-CN'] : ['translation', 'en'];
  const around = (words: string): string =>
    words === '' ? '' : `<span class="around">${printedHtml(words)}</span>`;
  const isTarget = clauses.some((id) => document.clauses.find((one) => one.id === id)?.target);
  const copied = { type: 'button', class: 'unprinted', 'data-copy': quotationToCopy(passage, lang, origin) };
  const label = wordDifferences(passage) > 0 ? text.copyPrinted : text.copyQuotation;
  return [
    `<div class="passage">${openTag('p', { class: voice, lang: tag })}`,
    around(before),
    ...stretches.map((stretch) => stretchHtml(stretch, lang)),
    `${around(after)}</p>`,
    `<p class="row small">${openTag('span', { 'data-status-of': document.id })}</span> `,
    linkTo(document, clause, lang, sentence),
    `${openTag('button', copied)}${escapeHtml(label)}</button></p>`,
    isTarget ? `${openTag('div', { 'data-standing-of': document.id })}</div>` : '',
    '</div>',
  ].join('');
}

/** Names in a row. */
function named(all: readonly string[], lang: Language): string {
  return all.join(lang === 'zh' ? '，' : ', ');
}

/** What is cited, documents by what they are called here. */
function citedWords({ documents, words }: Checked['cited'], lang: Language): string {
  return named([...documents.map(({ short }) => inLanguage(short, lang)), ...words], lang);
}

function saidOf({ verdict, how, liberties, passages, clauses, cited }: Checked, lang: Language): string {
  const { said, liberties: names, and } = check[lang];
  if (how === 'clause') {
    const document = citedWords({ ...cited, words: [] }, lang);
    if (document === '') return said.noDocument(named(cited.missing, lang));
    return said[verdict === 'held' ? 'clause' : 'noClause'](document);
  }
  if (verdict === 'held') return said.held(citedWords(cited, lang));
  if (how === 'number' && verdict === 'none') return said.number;
  if (clauses !== null && verdict !== 'none') return check[lang].notes.few(clauses);
  if (verdict === 'same') return said.same(liberties.map((one) => names[one]).join(and));
  if (verdict === 'close') return said.close(passages.reduce((sum, one) => sum + wordDifferences(one), 0));
  return verdict === 'joined' ? said.joined(passages.length) : said[verdict];
}

/** What else is to be said of a quotation. */
function notesOn(checked: Checked, lang: Language): string[] {
  const { passages, also, cited, clauses, longest, verdict, text: words, how } = checked;
  const { notes } = check[lang];
  const is = (what: Stretch['is']): boolean =>
    passages.some(({ stretches }) => stretches.some((one) => one.is === what));
  const search = `${openTag('a', { href: localHref(lang, `/search/?${new URLSearchParams({ q: [...words].slice(0, MOST_SOUGHT).join('') })}`) })}${mixedHtml(notes.search, lang)}</a>`;
  const stands = passages.flatMap(({ document, clauses: [clause = ''] }) => placeOf(document, clause, lang));
  const borders = passages.filter((passage) => passage.clauses.length > 1);
  return [
    ...(clauses === null ? [] : [search]),
    ...borders.map(({ document, clauses: all }) =>
      mixedHtml(
        notes.border(
          named(
            all.map((id) => placeOf(document, id, lang)),
            lang,
          ),
        ),
        lang,
      ),
    ),
    ...(is('elided') ? [mixedHtml(notes.elided, lang)] : []),
    ...(is('own') ? [mixedHtml(notes.own, lang)] : []),
    ...(cited.isRight === true ? [mixedHtml(notes.right(citedWords(cited, lang)), lang)] : []),
    ...(cited.isRight === false
      ? [mixedHtml(notes.wrong(citedWords(cited, lang), stands.join('; ')), lang)]
      : []),
    ...(cited.missing.length > 0 && how !== 'clause'
      ? [mixedHtml(notes.missing(named(cited.missing, lang)), lang)]
      : []),
    ...(also.length > 0 && clauses === null
      ? [
          `${mixedHtml(notes.also(also.length), lang)} ${also
            .slice(0, MOST_NAMED)
            .map(({ document, clause }) => linkTo(document, clause, lang))
            .join('; ')}${also.length > MOST_NAMED ? ` … ${search}` : ''}`,
        ]
      : []),
    ...(verdict === 'none' && how !== 'number' && how !== 'clause'
      ? [`${mixedHtml(notes.tried, lang)} ${search}`]
      : []),
    ...((how === 'clause' || verdict === 'held') && passages.length === 0
      ? cited.documents.map(({ id, short }) => {
          const href = localHref(lang, `/documents/${id}/`);
          return `${openTag('a', { href })}${mixedHtml(inLanguage(short, lang), lang)}</a>`;
        })
      : []),
    ...(longest ? [mixedHtml(notes.longest(longest.text), lang)] : []),
  ];
}

/** Everything that is said of one quotation, as the item of a list. @param number from 1. */
export function verdictHtml(checked: Checked, number: number, lang: Language, origin: string): string {
  const { verdict, longest, text, clauses } = checked;
  // Of a few characters it says nothing in which of many places they stand.
  const passages = clauses === null ? checked.passages : [];
  const [first] = passages;
  const key = first && addressIn(first.document.id, first.clauses[0] ?? '');
  const words = check[lang].verdicts[verdict];
  const shown = [...passages, ...(longest ? [longest.passage] : [])];
  return [
    openTag('li', { id: `verdict-${number}`, 'data-verdict': verdict, 'data-clause': key, tabindex: '-1' }),
    `<h3><span class="sign-of" aria-hidden="true">${SIGNS[verdict]}</span>${escapeHtml(words)}`,
    `${gap(lang)}<small>${escapeHtml(saidOf(checked, lang))}</small></h3>`,
    `<p class="quoted small" lang="${isInChinese(text) ? 'zh-CN' : 'en'}"><q>${escapeHtml(shortened(text))}</q></p>`,
    ...shown.map((passage) => passageHtml(passage, lang, origin)),
    ...notesOn(checked, lang).map((note) => `<p class="small">${note}</p>`),
    '</li>',
  ].join('');
}
