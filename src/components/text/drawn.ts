import { drawnFullWidth } from '../../views/punctuation.ts';
import { escapeHtml, openTag } from './escape.ts';

/**
 * Printed characters as HTML, with those that style draws full-width in an element of their own. The printed
 * character stays the element's text.
 *
 * @param start offset of the characters in the line for which `drawn` was made.
 */
export function drawnHtml(value: string, drawn: ReadonlyMap<number, string>, start: number): string {
  let html = '';
  let plain = '';
  for (let at = 0; at < value.length; at += 1) {
    const full = drawn.get(start + at);
    if (full === undefined) plain += value.charAt(at);
    else {
      html += `${escapeHtml(plain)}${openTag('span', { 'data-full': full })}${value.charAt(at)}</span>`;
      plain = '';
    }
  }
  return html + escapeHtml(plain);
}

/** Printed Chinese on its own, such as a heading in a list. */
export function printedHtml(text: string): string {
  return drawnHtml(text, drawnFullWidth(text), 0);
}
