import type { WordingEntry } from '#src/compare/wording-data.ts';
import type { Bilingual, DocumentKind } from '#src/corpus/model.ts';
import { inLanguage, type Language, localHref, sentenceCase } from '#src/i18n/language.ts';
import { cities } from '#src/i18n/strings/cities.ts';
import { wording } from '#src/i18n/strings/wording.ts';
import { escapeHtml, openTag } from '#src/text/html.ts';
import { kindWithStatusHtml } from './kind-sign.ts';
import { drawnHtml, printedHtml } from './lit.ts';
import { drawnFullWidth } from './punctuation.ts';
import type { Status } from './status.ts';

/** Entries of the concordance of shared wording, drawn alike when a page is built and in a reader's browser. */

/** What is said of a document at each of its places. */
export interface WordingSource {
  readonly id: string;
  readonly short: Bilingual;
  readonly kind: DocumentKind;
  readonly status: Readonly<Record<Language, Status>>;
}

/** All documents of the edition, by id. */
export type WordingSources = ReadonlyMap<string, WordingSource>;

/** What shared wording is, where it is something that any text may have. */
export type WordingMark = 'citation' | 'name' | 'set';

/** Characters of context on each side. */
const CONTEXT = 18;
/** Places shown at once of each document, and documents of which places are shown at once; the others fold away. */
const FIRST = { places: 3, documents: 8 };
/** As many places may fold away; of more only their number is said, and the entry by itself has them. */
const MOST_FOLDED = 40;

export function wordingMarks({
  within,
  setPhrases,
}: Pick<WordingEntry, 'within'> & { setPhrases: readonly unknown[] }) {
  return [
    ...(within ? [within] : []),
    ...(setPhrases.length > 0 ? (['set'] as const) : []),
  ] satisfies WordingMark[];
}

export function wordingMarksHtml(of: Parameters<typeof wordingMarks>[0], lang: Language): string {
  return wordingMarks(of)
    .map((mark) => `<span class="wording-mark">${escapeHtml(wording[lang].marks[mark])}</span>`)
    .join(' ');
}

/** One place, between what is printed before and after it. */
function placeHtml(
  { document, clause, sentences, quote, before, after, within, cite }: WordingEntry['places'][number],
  sources: WordingSources,
  lang: Language,
): string {
  const text = wording[lang];
  const { of, reported } = cities[lang].evidence;
  const source = sources.get(document);
  const near = [...before].slice(-CONTEXT).join('');
  const line = `${near}${quote}${[...after].slice(0, CONTEXT).join('')}`;
  const drawn = drawnFullWidth(line);
  const start = near.length;
  const end = start + quote.length;
  const [sentence] = sentences;
  const path = `/documents/${document}/${clause}/${sentence === undefined ? '' : `#${sentence}`}`;
  const name = source ? inLanguage(source.short, lang) : document;
  const words = sentenceCase((source?.kind === 'press' ? reported : of)(name, inLanguage(cite, lang)));
  return [
    `<li><p class="source" lang="zh-CN"><span class="before"><span>${[...before].length > CONTEXT ? '…' : ''}${drawnHtml(line, drawn, 0, start)}</span></span>`,
    `<mark>${drawnHtml(line, drawn, start, end)}</mark>`,
    `<span class="after"><span>${drawnHtml(line, drawn, end, line.length)}${[...after].length > CONTEXT ? '…' : ''}</span></span></p>`,
    '<p class="row small apart">',
    source ? kindWithStatusHtml(source.kind, source.status[lang], lang) : '',
    ` ${openTag('a', { href: localHref(lang, path) })}${escapeHtml(words)}</a>`,
    sentence === undefined ? ` <span class="small">${escapeHtml(text.heading)}</span>` : '',
    within ? ` <span class="wording-mark">${escapeHtml(text.here[within])}</span>` : '',
    '</p></li>',
  ].join('');
}

/**
 * An entry as an item of a list.
 *
 * @param isAlone where it is all that is asked for: every place is in sight.
 */
export function entryHtml(
  entry: WordingEntry,
  sources: WordingSources,
  isAlone: boolean,
  lang: Language,
): string {
  const text = wording[lang];
  const { id, length, places, documents, setPhrases } = entry;
  const ofOne = [...Map.groupBy(places, ({ document }) => document).values()];
  const shown = isAlone
    ? places
    : ofOne.slice(0, FIRST.documents).flatMap((own) => own.slice(0, FIRST.places));
  const folded = places.filter((place) => !shown.includes(place));
  const list = (some: typeof places): string =>
    `<ul role="list" class="places common">${some.map((place) => placeHtml(place, sources, lang)).join('')}</ul>`;
  const more = escapeHtml(text.more(folded.length));
  const rest =
    folded.length > MOST_FOLDED
      ? `<p class="small">${openTag('a', { href: localHref(lang, `/wording/?seq=${id}`) })}${more}</a></p>`
      : `<details><summary>${more}</summary>${list(folded)}</details>`;
  const rarity = text.rarity(places.length, documents.length, sources.size);
  const reasons = setPhrases.map(
    ({ zh, en, reason }) =>
      `<p class="reason small"><span lang="zh-CN">${escapeHtml(zh)}</span> ${escapeHtml(text.setPhrase(en))} ${escapeHtml(reason ? inLanguage(reason, lang) : '')}</p>`,
  );
  return [
    `${openTag('li', { id, 'data-length': String(length) })}<header class="row"><h2 class="quiet">${openTag('a', { class: 'source', lang: 'zh-CN', href: `#${id}` })}${printedHtml(places[0]?.quote ?? entry.text)}</a></h2>`,
    `<p class="small figures">${escapeHtml(text.length(length))} · ${escapeHtml(rarity)}</p> ${wordingMarksHtml(entry, lang)}</header>`,
    ...reasons,
    list(shown),
    folded.length > 0 ? rest : '',
    '</li>',
  ].join('');
}
