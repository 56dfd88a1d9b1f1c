import { carrying, countByKind, isSecondary } from '#src/compare/coded.ts';
import { diffedPairs, type PairWording, pairWording, spansBySentence } from '#src/compare/pair-wording.ts';
import type { SharedWording } from '#src/compare/shared.ts';
import { compareSides, onlyFrom, type Side, silenceOn, type ThemeAcross } from '#src/compare/side.ts';
import type { Corpus } from '#src/corpus/corpus.ts';
import { inLanguage, type Language, localHref } from '#src/i18n/language.ts';
import { beside } from '#src/i18n/strings/beside.ts';
import { compare } from '#src/i18n/strings/compare.ts';
import { shell } from '#src/i18n/strings/shell.ts';
import { silence } from '#src/i18n/strings/silence.ts';
import { themes as themeWords } from '#src/i18n/strings/themes.ts';
import { escapeHtml, openTag } from '#src/text/html.ts';
import { kindHtml, kindWithStatusHtml } from './kind-sign.ts';
import { mixedHtml } from './mixed.ts';
import { pairWordingHtml } from './pair-wording.ts';
import { passagesHtml, type ShownPassages, type Standing } from './passages.ts';
import { sideSilence } from './side-silence.ts';
import { sentencesInWords, sideFacts } from './side-words.ts';
import type { Status } from './status.ts';

/** Two to four documents and places beside one another, drawn alike when a page is built and in a reader's browser. */

export interface Besides {
  readonly sides: readonly Side[];
  readonly themes: Corpus['themes'];
  /** The wording that every two of these sides may share. */
  readonly concordance: readonly SharedWording[];
  /** True where the page of shared wording has an entry for each sequence. */
  readonly isListed: boolean;
  readonly standing: Standing;
}

interface Group {
  readonly id: string;
  readonly heading: string;
  readonly line: string;
  readonly list: readonly ThemeAcross[];
}

/** All themes at a glance, each with the way to its words: the row of the matrix for these sides. */
function glanceHtml({ sides, themes }: Besides, across: readonly ThemeAcross[], lang: Language): string {
  const text = compare[lang];
  const head = sides.map((side) => {
    const { name, kinds } = sideFacts(side);
    return { name: inLanguage(name, lang), isOne: kinds.length < 2 };
  });
  const cell = (side: Side, at: number, theme: Parameters<typeof silenceOn>[1]): string => {
    const sentences = across.find((one) => one.theme === theme.id)?.sentences[at] ?? [];
    const said = countByKind(sentences).map(({ kind, sentences: count }) => {
      if (isSecondary(kind)) return text.secondary;
      return head[at]?.isOne ? text.sentences(count) : text.kindSentences(shell[lang].kinds[kind], count);
    });
    const { state } = silenceOn(side, theme);
    const words =
      said.length > 0
        ? escapeHtml(said.join(' · '))
        : `<span class="silence">${escapeHtml(silence[lang].states[state])}</span>`;
    return `<td role="cell" data-state="${said.length > 0 ? 'stated' : state}" data-label="${escapeHtml(head[at]?.name ?? '')}">${words}</td>`;
  };
  const rows = [...themes.values()].map(
    (theme) =>
      `<tr role="row"><th role="rowheader" scope="row"><a href="#${theme.id}">${escapeHtml(inLanguage(theme, lang))}</a></th>${sides.map((side, at) => cell(side, at, theme)).join('')}</tr>`,
  );
  const heads = [text.theme, ...head.map(({ name }) => name)].map(
    (words) => `<th role="columnheader" scope="col">${mixedHtml(words, lang)}</th>`,
  );
  return `<details class="glance"><summary>${escapeHtml(text.drawing.heading)}</summary><table class="table matrix" role="table"><thead role="rowgroup"><tr role="row">${heads.join('')}</tr></thead><tbody role="rowgroup">${rows.join('')}</tbody></table></details>`;
}

/** Sentences of a page: each is some 1 kB. With more, the first of each side stand under a theme, and the search has all. */
const ROOM = 240;

/** How many sentences of a side stand under a theme. */
function mostOf(across: readonly ThemeAcross[]): number {
  const counts = across.flatMap(({ sentences }) => sentences.map(({ length }) => length)).filter(Boolean);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return all <= ROOM ? ROOM : Math.max(2, Math.floor(ROOM / counts.length));
}

/** One theme across the sides: what each says of it, or which silence it keeps. */
function acrossHtml(
  { theme: id, sentences }: ThemeAcross,
  { sides, themes }: Besides,
  shown: Omit<ShownPassages, 'isNamed'>,
  most: number,
  lang: Language,
): string {
  const text = compare[lang];
  const theme = themes.get(id);
  const said = sides.map((side, at) => {
    const { name, kinds, isDocument } = sideFacts(side);
    const own = sentences[at] ?? [];
    const count = countByKind(own)
      .map(({ kind, sentences: n }) => {
        if (isSecondary(kind)) return text.told;
        return kinds.length > 1 ? text.kindSentences(shell[lang].kinds[kind], n) : text.sentences(n);
      })
      .join(' · ');
    const words = mixedHtml(inLanguage(name, lang), lang);
    const search = `/search/?${new URLSearchParams({ theme: id, [isDocument ? 'document' : 'city']: side.id })}`;
    const left =
      own.length > most
        ? `<p class="small">${openTag('a', { href: localHref(lang, search) })}${escapeHtml(themeWords[lang].left(own.length - most))}</a></p>`
        : '';
    const html =
      own.length > 0
        ? `<p class="small"><b>${words}</b> <span class="figures">${escapeHtml(count)}</span></p>${passagesHtml(own.slice(0, most), { ...shown, isNamed: isDocument }, lang)}${left}`
        : `<p class="silence">${theme ? sideSilence(side, theme, lang) : ''}</p>`;
    return { html: `<div class="side">${html}</div>`, line: count && `${words}: ${escapeHtml(count)}` };
  });
  const counts = said.flatMap(({ line }) => line || []).join(' · ');
  const link = `${openTag('a', { href: localHref(lang, `/themes/${id}/`) })}${escapeHtml(text.allOnTheme)}</a>`;
  // The id stands within the fold, so that an address that names it opens it.
  return `<details class="across"><summary><h3>${escapeHtml(theme ? inLanguage(theme, lang) : id)}</h3> <span class="small figures">${counts}</span></summary><p class="row small" id="${id}">${link}</p><div class="sides common">${said.map(({ html }) => html).join('')}</div></details>`;
}

/** True for a side at which nobody has looked yet: what it does not say is not known. */
function isPending({ silence: state }: Side): boolean {
  return state === 'uncoded';
}

function nameOf(side: Side, lang: Language): string {
  return inLanguage(sideFacts(side).name, lang);
}

function sectionHtml(id: string, heading: string, html: string): string {
  return `<section class="section" aria-labelledby="${id}"><h2 id="${id}">${escapeHtml(heading)}</h2>${html}</section>`;
}

/** What has to be known of the sides before they are read beside one another. */
function cautions(sides: readonly Side[], lang: Language): string[] {
  const text = beside[lang];
  const facts = sides.map(sideFacts);
  const kinds = [...new Set(facts.flatMap((side) => side.kinds))];
  const isAlike = facts.every((side) => side.kinds.length === kinds.length);
  const documents = new Set(sides.flatMap(({ coded }) => coded.map(({ document }) => document)));
  return [
    ...(isAlike ? [] : [text.unlike(kinds.map((kind) => shell[lang].kinds[kind]))]),
    ...(facts.some(({ isTold }) => isTold) ? [text.press] : []),
    ...(documents.size === 1 ? [text.oneArticle] : []),
  ];
}

/** The sides by name, each with the kinds that it rests on and its n, and what has to be known before they are read. */
export function sidesHtml(
  sides: readonly Side[],
  statuses: ReadonlyMap<string, Status>,
  lang: Language,
): string {
  const items = sides.map((side) => {
    const { name, path, counts, isTold } = sideFacts(side);
    const status = 'document' in side.of ? statuses.get(side.id) : undefined;
    const lines = counts.map(({ kind, sentences }) => {
      const sign = status ? kindWithStatusHtml(kind, status, lang) : kindHtml(kind, lang, isTold);
      return `<span class="figures">${sign} ${escapeHtml(sentencesInWords(sentences, lang))}</span>`;
    });
    const link = `${openTag('a', { href: localHref(lang, path) })}${mixedHtml(inLanguage(name, lang), lang)}</a>`;
    return `<p class="side">${link}${lines.join('')}</p>`;
  });
  const notes = cautions(sides, lang);
  return [
    `<div class="sides named">${items.join('')}</div><p class="small">${escapeHtml(compare[lang].nNote)}</p>`,
    notes.length > 0 ? `<ul>${linesHtml(notes, 'li')}</ul>` : '',
  ].join('');
}

/** The wording of every two sides; of two alone it needs no names. */
function foundIn({ sides, concordance }: Besides, names: readonly string[], lang: Language) {
  const text = beside[lang].wording;
  return sides.flatMap((left, at) =>
    sides.slice(at + 1).map((right, after) => ({
      id: sides.length === 2 ? 'wording' : `wording-${at + 1}-${at + after + 2}`,
      heading: sides.length === 2 ? text.heading : text.between(names[at] ?? '', names[at + after + 1] ?? ''),
      found: pairWording(concordance, left.coded, right.coded),
    })),
  );
}

function linesHtml(lines: readonly string[], tag: 'li' | 'p'): string {
  return lines.map((line) => `<${tag}>${escapeHtml(line)}</${tag}>`).join('');
}

/** @returns what stands before and after the tools of the page. */
export function besideHtml(all: Besides, lang: Language): readonly [opening: string, body: string] {
  const { sides, themes, isListed, standing } = all;
  const text = beside[lang];
  const names = sides.map((side) => nameOf(side, lang));
  const pending = sides.filter(isPending).length;
  const compared = compareSides(sides, themes.keys());
  const most = mostOf([...compared.shared, ...compared.partial]);
  const groups: Group[] =
    sides.length === 2
      ? [
          {
            id: 'both',
            heading: text.both,
            line: text.summary.both(compared.shared.length),
            list: compared.shared,
          },
          ...names.map((name, at): Group => {
            const list = onlyFrom(compared, at);
            const [heading, line] =
              pending > 0
                ? [text.alone(name), text.alone(name)]
                : [text.only(name), text.summary.only(name, list.length)];
            return { id: `only-${at + 1}`, heading, line, list };
          }),
        ]
      : [
          { id: 'all', heading: text.choose.shared, line: text.choose.shared, list: compared.shared },
          { id: 'some', heading: text.choose.partial, line: text.choose.partial, list: compared.partial },
        ];
  const known = sides.flatMap((side) => (isPending(side) ? [] : nameOf(side, lang)));
  const silent: Group = {
    id: 'neither',
    heading: text.silent(known),
    line: text.silent(known, text.silentThemes(compared.silent.length)),
    list: known.length > 0 ? compared.silent.map((theme) => ({ theme, sentences: [] })) : [],
  };
  const wording = foundIn(all, names, lang);
  const lit = spansBySentence(wording.flatMap(({ found }): PairWording[] => found));
  const shownGroups = [...groups, silent].filter(({ list }) => list.length > 0);
  const ways = [
    ...shownGroups,
    ...wording.map(({ id, heading, found }) => ({
      id,
      line: sides.length === 2 ? text.summary.wording(found.length) : heading,
    })),
  ].map(({ id, line }) => `<li><a href="#${id}">${escapeHtml(line)}</a></li>`);
  const without = sides.flatMap((side, at) => {
    if (isPending(side)) return [];
    const { coded } = side;
    const able = carrying(coded);
    const bare = able.filter(({ sentence }) => sentence.themes.length === 0).length;
    return text.without(names[at] ?? '', bare, able.length);
  });
  return [
    [
      `<nav class="unprinted" aria-label="${escapeHtml(compare[lang].onThisPage)}"><ul role="list" class="ways">${ways.join('')}</ul></nav>`,
      pending < sides.length ? glanceHtml(all, [...compared.shared, ...compared.partial], lang) : '',
    ].join(''),
    [
      ...shownGroups.map(({ id, heading, list }) =>
        sectionHtml(
          id,
          heading,
          list.map((one) => acrossHtml(one, all, { standing, lit }, most, lang)).join(''),
        ),
      ),
      ...wording.map(({ id, heading, found }) =>
        sectionHtml(
          id,
          heading,
          pairWordingHtml({ found, diffed: diffedPairs(found), isListed, standing }, lang),
        ),
      ),
      `<section class="section small">${linesHtml(without, 'p')}</section>`,
    ].join(''),
  ];
}
