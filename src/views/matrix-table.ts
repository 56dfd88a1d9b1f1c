import type { MatrixSizes } from '#src/charts/matrix.ts';
import { matrixDrawing } from '#src/charts/matrix-drawing.ts';
import { cityMatrix, documentMatrix } from '#src/compare/matrix.ts';
import type { Corpus } from '#src/corpus/corpus.ts';
import type { Bilingual } from '#src/corpus/model.ts';
import { placeFinder } from '#src/corpus/walk.ts';
import { grouped } from '#src/i18n/counts.ts';
import { inLanguage, type Language, localHref } from '#src/i18n/language.ts';
import { compare } from '#src/i18n/strings/compare.ts';
import { shell } from '#src/i18n/strings/shell.ts';
import { silence } from '#src/i18n/strings/silence.ts';
import { themes as themeWords } from '#src/i18n/strings/themes.ts';
import { escapeHtml, openTag } from '#src/text/html.ts';
import { evidencePath, placeInWords } from './evidence.ts';
import { kindHtml, kindWithStatusHtml } from './kind-sign.ts';
import { type CellPart, cityParts, documentParts } from './matrix-cells.ts';
import { cityColumns, documentColumns, type NamedColumn, type NamedGroup } from './matrix-columns.ts';
import { matrixDots, sentencesADot } from './matrix-dots.ts';
import { sentencesInWords } from './side-words.ts';
import type { Status } from './status.ts';

/**
 * A matrix as HTML, drawn alike when a page is built and in a reader's browser: dots, and the table of the same numbers.
 * A number leads to the page of its theme, where the words are; with script they stand in the row under it. On a narrow
 * screen each theme is a list of its columns. A cell says what it holds, or which silence it is, in words as well as in
 * form. Kinds are counted apart, the press is not counted.
 */
export interface ShownMatrix {
  /** Whether its columns are the documents or the places of the corpus. */
  readonly id: 'documents' | 'cities';
  readonly corpus: Pick<Corpus, 'documents' | 'cities' | 'themes' | 'passedOver'>;
  /** Names of all places. */
  readonly places: ReadonlyMap<string, Bilingual>;
  readonly statuses: ReadonlyMap<string, Status>;
  /** Themes of which no document of the whole corpus speaks. */
  readonly silent: readonly string[];
}

type Row = ReturnType<typeof documentMatrix>['rows'][number];

function link(href: string, words: string, more: Readonly<Record<string, string | null>> = {}): string {
  return `${openTag('a', { ...more, href })}${words}</a>`;
}

/** The numbers of a cell, each the way to what it counts. */
function saidHtml(parts: readonly CellPart[], theme: string, shown: ShownMatrix, lang: Language): string {
  const text = compare[lang];
  const isPlace = shown.id === 'cities';
  const open = ({ kind, place, sentences }: CellPart, words: string, isCounted: boolean): string =>
    link(localHref(lang, `/themes/${theme}/#${sentences[0]?.document.id ?? ''}`), words, {
      class: isCounted ? 'open figures' : 'open',
      'data-kind': kind,
      'data-place': place,
      'data-all': isCounted ? String(sentences.length) : null,
    });
  const counted = parts.filter((part) => part.isCounted);
  const told = parts.filter((part) => !part.isCounted);
  const numbers = counted.map((part) => {
    const count = part.sentences.length;
    const kind = isPlace ? `${escapeHtml(shell[lang].kinds[part.kind])} ` : '';
    return open(part, `${kind}<b>${isPlace ? count : escapeHtml(text.sentences(count))}</b>`, true);
  });
  const [first] = told;
  if (!first) return numbers.join('');
  const nameOf = ({ place }: CellPart): string => {
    const name = place === null ? undefined : shown.places.get(place);
    return escapeHtml(name ? inLanguage(name, lang) : text.told);
  };
  const tells =
    told.length === 1 && first.place === null
      ? open(first, escapeHtml(counted.length > 0 ? text.alsoTold : text.secondary), false)
      : `${escapeHtml(isPlace ? text.alsoTold : text.toldOf)} ${told.map((part) => open(part, nameOf(part), false)).join('')}`;
  return `${numbers.join('')}<span class="told">${tells}</span>`;
}

function headsHtml(groups: readonly NamedGroup[], { id, statuses }: ShownMatrix, lang: Language): string {
  const text = compare[lang];
  const group = ({ kind, label, columns }: NamedGroup): string =>
    `<th role="columnheader" scope="colgroup" colspan="${columns.length}" data-columns="${columns.map((column) => column.id).join(' ')}">${kind ? kindHtml(kind, lang) : escapeHtml(label)}</th>`;
  const column = ({ id: of, name, path, counts }: NamedColumn, kind: NamedGroup['kind']): string => {
    const status = statuses.get(of);
    const standing = kind && status ? kindWithStatusHtml(kind, status, lang, 'words') : '';
    const n = counts.map(
      (count) =>
        `<span class="small figures">${id === 'cities' ? `${kindHtml(count.kind, lang)} ` : ''}${escapeHtml(sentencesInWords(count.sentences, lang))}</span>`,
    );
    return `<th role="columnheader" scope="col" data-column="${of}">${link(localHref(lang, path), escapeHtml(name))} ${standing}${n.join('')}</th>`;
  };
  return [
    `<tr role="row"><td role="cell"></td>${groups.map(group).join('')}</tr>`,
    `<tr role="row"><th role="columnheader" scope="col">${escapeHtml(text.theme)}</th>`,
    ...groups.flatMap(({ kind, columns }) => columns.map((one) => column(one, kind))),
    '</tr>',
  ].join('');
}

function rowHtml(
  { theme, cells }: Row,
  groups: readonly NamedGroup[],
  shown: ShownMatrix,
  find: ReturnType<typeof placeFinder>,
  lang: Language,
): string {
  const { id, corpus, silent } = shown;
  const words = silence[lang];
  const [comma, semicolon, colon] = lang === 'en' ? [', ', '; ', ': '] : ['、', '；', '：'];
  const record = corpus.themes.get(theme);
  const name = record ? inLanguage(record, lang) : theme;
  const cell = (column: NamedColumn, label: string): string => {
    const own = cells[column.at];
    if (!own) return '';
    const { state } = own;
    const passed = own.passed.flatMap(({ sentence }) => find(sentence) ?? []);
    const parts = id === 'cities' ? cityParts(own) : documentParts(own);
    const said = saidHtml(parts, theme, shown, lang);
    const more =
      passed.length > 0 ? [words.termIn] : state === 'stated' || state === 'uncoded' ? [] : [words.noTerm];
    const places = [
      ...passed.map((place) =>
        link(localHref(lang, evidencePath(place)), escapeHtml(placeInWords(place, lang))),
      ),
      ...(passed.length > 0 ? [link(localHref(lang, `/themes/${theme}/#left`), escapeHtml(words.why))] : []),
    ];
    const kept =
      state === 'stated' || state === 'secondary'
        ? ''
        : `<span class="silence">${escapeHtml([words.states[state], ...more].join(semicolon))} ${places.join(comma)}</span>`;
    return `${openTag('td', { role: 'cell', id: `${id}.${theme}.${column.id}`, 'data-column': column.id, 'data-state': state, 'data-label': label })}${said}${kept}</td>`;
  };
  const all = groups.flatMap(({ label, columns }) =>
    columns.map((column, at) => cell(column, at === 0 ? `${label}${colon}${column.name}` : column.name)),
  );
  const nowhere = silent.includes(theme)
    ? ` <span class="everywhere small" data-nowhere>${escapeHtml(themeWords[lang].nowhere)}</span>`
    : '';
  const terms = link(localHref(lang, `/themes/${theme}/#terms`), escapeHtml(words.terms));
  const head = `${link(localHref(lang, `/themes/${theme}/`), escapeHtml(name))}${nowhere} <span class="everywhere small unprinted">${terms}</span>`;
  return `<tr role="row" data-theme="${theme}" id="${id}.${theme}"><th role="rowheader" scope="row">${head}</th>${all.join('')}</tr>`;
}

function drawingsHtml(
  shown: ShownMatrix,
  matrix: ReturnType<typeof documentMatrix>,
  groups: readonly NamedGroup[],
  lang: Language,
): string {
  const { id, corpus } = shown;
  const text = compare[lang].drawing;
  const columns = groups.flatMap((group) => group.columns);
  const sentences = matrix.rows.flatMap(({ cells }) =>
    cells.flatMap(({ stated, told }) => [...stated, ...told]),
  );
  const each = sentencesADot(sentences.length);
  const dots = matrixDots(
    matrix,
    groups.map((group) => ({ id: group.id, columns: group.columns.map(({ at }) => at) })),
    {
      group: (group) => groups.find((one) => one.id === group)?.label ?? group,
      column: (column) => columns.find((one) => one.id === column)?.name ?? column,
      n: grouped,
      row: (theme) => inLanguage(corpus.themes.get(theme) ?? { zh: theme, en: theme }, lang),
      href: (theme) => `#${id}.${theme}`,
    },
    each,
  );
  const widths: Readonly<Record<string, MatrixSizes>> = {
    middle: { width: 800, labels: 180, font: 13, pitch: 7.6, isUpright: columns.length > 6 },
    narrow: { width: 336, labels: lang === 'zh' ? 108 : 122, font: 11.5, pitch: 6.6, isUpright: true },
  };
  const title = text[id];
  const drawings = Object.entries(widths).map(([width, sizes]) => {
    const frame = { className: 'dots', title, description: text.description, id: `dots-${id}-${width}` };
    return `<div class="drawing ${width}">${matrixDrawing(dots, sizes, frame)}</div>`;
  });
  const states = (['absent', 'not-held', 'uncoded'] as const)
    .filter((state) => matrix.rows.some(({ cells }) => cells.some((cell) => cell.state === state)))
    .map(
      (state) =>
        `<li data-state="${state}"><span class="silence">${escapeHtml(silence[lang].states[state])}</span></li>`,
    );
  const note = each > 1 ? `<p class="small">${escapeHtml(text.each(each))}</p>` : '';
  return `<details class="glance" open><summary>${escapeHtml(text.heading)}</summary>${drawings.join('')}${note}<ul role="list" class="row small">${states.join('')}</ul></details>`;
}

/** The drawing and the table of a matrix, with the list by which one column is chosen on a narrow screen. */
export function matrixHtml(shown: ShownMatrix, lang: Language): string {
  const { id, corpus } = shown;
  const text = compare[lang];
  const matrix = id === 'cities' ? cityMatrix(corpus) : documentMatrix(corpus);
  const groups: readonly NamedGroup[] =
    id === 'cities' ? cityColumns(matrix, corpus, lang) : documentColumns(matrix, corpus, lang);
  const find = placeFinder(corpus.documents);
  const label = escapeHtml(text[id]);
  const options = groups
    .flatMap(({ columns }) => columns)
    .map((column) => `<option value="${column.id}">${escapeHtml(column.name)}</option>`);
  return [
    drawingsHtml(shown, matrix, groups, lang),
    `<label class="one-column scripted unprinted">${escapeHtml(text.one)} <select data-one="${id}">${options.join('')}<option value="">${escapeHtml(text.byTheme)}</option></select></label>`,
    `<div class="scroll" role="region" aria-label="${escapeHtml(text.table(text[id]))}" tabindex="0"><table class="table matrix" role="table" data-table="${id}"><caption class="hidden">${label}</caption>`,
    `<thead role="rowgroup">${headsHtml(groups, shown, lang)}</thead><tbody role="rowgroup">`,
    ...matrix.rows.map((row) => rowHtml(row, groups, shown, find, lang)),
    '</tbody></table></div>',
  ].join('');
}
