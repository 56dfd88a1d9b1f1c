import type { DocumentKind } from '#src/corpus/model.ts';
import type { Language } from '#src/i18n/language.ts';
import { shell } from '#src/i18n/strings/shell.ts';
import { escapeHtml, openTag } from '#src/text/html.ts';
import type { Status } from './status.ts';

/**
 * What kind of document something is: a form and a word, so that neither colour nor form stands alone.
 * Filled is policy, dashed a proposal, ruled a report, half-filled the press.
 */

const FORMS: Readonly<Record<DocumentKind, string>> = {
  policy: '<path d="M1 1h12v12H1z" fill="currentColor"/>',
  proposal: '<path d="M1 1h12v12H1z" stroke-dasharray="2.5 1.5"/>',
  report: '<path d="M1 1h12v12H1zM3.5 4.5h7M3.5 7h7M3.5 9.5h7"/>',
  press: '<path d="M1 1h12v12H1z"/><path d="M7 1h6v12H7z" fill="currentColor"/>',
};

/** @param isOnly says that there is no other. */
export function kindHtml(kind: DocumentKind, lang: Language, isOnly = false): string {
  const { kinds, onlyKind } = shell[lang];
  const words = isOnly ? onlyKind(kinds[kind]) : kinds[kind];
  return `<span class="kind" data-kind="${kind}"><svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.5">${FORMS[kind]}</svg> ${escapeHtml(words)}</span>`;
}

/**
 * The kind, and how the document stands. Where its term still runs, the words for the time after go with it: a script
 * reckons by the reader's day. Where the kind has just been named there are the words alone; where words would stand
 * in every row, they are heard, and seen under the pointer.
 */
export function kindWithStatusHtml(
  kind: DocumentKind,
  { words, later }: Status,
  lang: Language,
  shows: 'both' | 'words' | 'kind' = 'both',
): string {
  const hidden = shows === 'kind' ? 'hidden' : null;
  const sign =
    shows === 'words'
      ? ''
      : `${kindHtml(kind, lang)} ${openTag('span', { class: hidden, 'aria-hidden': 'true' })}·</span> `;
  const until = { 'data-status': '', 'data-last': later?.last, 'data-later': later?.words };
  return `${openTag('span', { class: 'standing-of', title: hidden && words })}${sign}${openTag('span', { class: hidden, ...until })}${escapeHtml(words)}</span></span>`;
}
