import type { Term } from '#src/corpus/corpus.ts';
import { sentenceCitation } from '#src/corpus/printed.ts';
import { addressIn } from '#src/corpus/walk.ts';
import { inLanguage, type Language, localHref } from '#src/i18n/language.ts';
import { reading } from '#src/i18n/strings/reading.ts';
import { shell } from '#src/i18n/strings/shell.ts';
import { wordCounts } from '#src/i18n/strings/word-counts.ts';
import { lineId, type TermCount, type TermLine, type TermsIn } from '#src/search/term-counts.ts';
import { escapeHtml, openTag } from '#src/text/html.ts';
import { passageHtml } from './passage.ts';

/** The table of counted words, drawn alike when a page is built and in a reader's browser. */

function lineHtml(line: TermLine, document: TermsIn['document'], lang: Language): string {
  const { clause, line: printed, sentence, spans } = line;
  const forms = new Set(spans.map(({ start, end }) => printed.zh.slice(start, end)));
  const query = new URLSearchParams([...forms].map((form) => ['q', form]));
  const id = lineId(line);
  return passageHtml(
    {
      id: addressIn(document.id, id),
      text: printed.zh,
      translation: printed.en,
      href: localHref(lang, `/documents/${document.id}/${clause.id}/?${query}#${id}`),
      place: inLanguage(sentence === 0 ? clause.cite : sentenceCitation(clause.cite, sentence), lang),
      lit: spans,
    },
    reading[lang].untranslated,
  );
}

function textHtml({ document, lines, count }: TermsIn, lang: Language): string {
  const text = wordCounts[lang];
  const kind = document.kind === 'press' ? text.reported : shell[lang].kinds[document.kind];
  return [
    `<section><h2>${escapeHtml(inLanguage(document.short, lang))}`,
    ` <span class="small figures">${escapeHtml(kind)} · ${text.times(count)}</span></h2>`,
    `<ul role="list" class="passages">${lines.map((line) => lineHtml(line, document, lang)).join('')}</ul></section>`,
  ].join('');
}

/** A word with its number in each document, and under it, folded, every place where it is printed, if asked for. @param gloss what it means. */
export function termRowHtml(
  { word, texts }: TermCount,
  gloss: string,
  lang: Language,
  withPlaces = true,
): string {
  const text = wordCounts[lang];
  const found = texts.filter(({ count }) => count > 0);
  const none = found.length === 0 ? `<span class="everywhere small">${text.none(texts.length)}</span>` : '';
  const cells = texts.map(({ document: { id, kind, short }, count }) => {
    const attributes = { 'data-document': id, 'data-kind': kind, 'data-count': String(count) };
    return `${openTag('td', { ...attributes, 'data-label': inLanguage(short, lang) })}${count}</td>`;
  });
  const meaning = gloss && `<span class="small" lang="en">${escapeHtml(gloss)}</span>`;
  const head = `<b lang="zh-CN">${escapeHtml(word)}</b> ${meaning}${none}`;
  const row = `${openTag('tr', { 'data-term': word })}<th scope="row">${head}</th>${cells.join('')}</tr>`;
  if (found.length === 0 || !withPlaces) return row;
  const places = found.map((one) => textHtml(one, lang)).join('');
  const fold = `<details><summary>${escapeHtml(text.where(word))}</summary>${places}</details>`;
  return `${row}<tr class="places"><td colspan="${texts.length + 1}">${fold}</td></tr>`;
}

/** The words of the list and those of the glossary that are not on it, each with what it means. */
export function offeredWords(list: Readonly<Record<string, string>>, glossary: Iterable<Term>) {
  const own = Object.entries(list).map(([zh, en]) => ({ zh, en }));
  return { own, glossary: [...glossary].filter(({ zh }) => !(zh in list)).map(({ zh, en }) => ({ zh, en })) };
}
