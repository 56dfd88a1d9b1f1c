import type { Language } from '../../i18n/language.ts';

/** The words of the page: its language, what stands in `data-…` to be filled in, and where it speaks. */

export function pageLanguage(): Language {
  return document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
}

/** Words with inserts: `fill('{shown} of {all}', { shown: 3, all: 17 })`. */
export function fill(words = '', inserts: Readonly<Record<string, string | number>> = {}): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => String(inserts[name] ?? whole));
}

/** Puts words into a place of the page; by default where an element says how it stands. */
export function put(host: ParentNode, words: string | undefined, place = '[role="status"], output'): void {
  const element = host.querySelector(place);
  if (element) element.textContent = words ?? '';
}
