import { escapeHtml, openTag } from '#src/text/html.ts';
import type { Span } from '#src/text/occurrences.ts';
import { printedHtml } from './lit.ts';

/** One sentence as evidence: as printed, in the editors’ English, and with its place. */
export interface Passage {
  /** Its address in the corpus. */
  readonly id: string;
  readonly text: string;
  /** Empty where there is none yet. */
  readonly translation: string;
  readonly href: string;
  /** Its place in words. */
  readonly place: string;
  /** What is lit of the text. */
  readonly lit?: readonly Span[];
  /** Of a target: who set it, when, and whether that still holds. */
  readonly standing?: string | null | undefined;
}

/**
 * A passage as an item of a list, drawn alike when a page is built and in a reader's browser.
 *
 * @param untranslated what stands for a missing translation.
 * @param more HTML that follows.
 */
export function passageHtml(passage: Passage, untranslated: string, more = ''): string {
  const { id, text, translation, href, place, lit = [], standing } = passage;
  const english = translation
    ? `<p class="translation" lang="en">${escapeHtml(translation)}</p>`
    : `<p class="small apart">${escapeHtml(untranslated)}</p>`;
  return [
    openTag('li', { class: 'passage', 'data-passage': id }),
    `<p class="source" lang="zh-CN">${printedHtml(text, { lit })}</p>`,
    english,
    ...(standing ? [`<p class="small apart" data-standing>${escapeHtml(standing)}</p>`] : []),
    `<p class="place apart">${openTag('a', { href })}${escapeHtml(place)}</a></p>`,
    `${more}</li>`,
    // The space parts the lines where only their text is taken.
  ].join(' ');
}
