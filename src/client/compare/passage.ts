import { fill, pageLanguage } from '#src/client/page/dom.ts';
import { fetchJson } from '#src/client/page/fetch.ts';
import type { MatrixData, PassageData } from '#src/compare/matrix-data.ts';
import { assetHref, inLanguage, localHref } from '#src/i18n/language.ts';
import { passageHtml } from '#src/views/passage.ts';

/** Passages of the matrix in the browser, drawn as on the pages. */

/** What has to be known to show a passage. The words stand on the page as `data-…`. */
export interface PassageContext {
  readonly data: MatrixData;
  /** `cited` and `reported` with `{document}` and `{place}`; `untranslated`; `standings` of documents, as JSON. */
  readonly words: DOMStringMap;
}

/** The matrix with its sentences. */
export function loadMatrix(): Promise<MatrixData> {
  return fetchJson<MatrixData>(assetHref('/data/matrix.json'));
}

/** A citation for readers. What the press says is never cited but “as reported in”. */
export function citationOf(passage: PassageData, { data, words }: PassageContext): string {
  const source = data.documents.find(({ id }) => id === passage.document);
  return fill(passage.kind === 'press' ? words.reported : words.cited, {
    document: source ? inLanguage(source.name, pageLanguage()) : passage.document,
    place: passage.cite[pageLanguage()],
  });
}

/** Of a target: who set it, when, and whether that still holds; empty for anything else. */
export function standingOf({ target, document }: PassageData, { words }: PassageContext): string {
  const standings = JSON.parse(words.standings ?? '{}') as Readonly<Record<string, string>>;
  return (target && standings[document]) || '';
}

export function passageHref({ url }: PassageData): string {
  return localHref(pageLanguage(), url);
}

/** @param more HTML that follows. */
export function matrixPassage(passage: PassageData, context: PassageContext, more = ''): string {
  const { id, text, translation } = passage;
  const place = citationOf(passage, context);
  const standing = standingOf(passage, context);
  const drawn = { id, text, translation, href: passageHref(passage), place, standing };
  return passageHtml(drawn, context.words.untranslated ?? '', more);
}
