import type { Language } from '#src/i18n/language.ts';

/** What a script asks of its page, and what it says there. */

/** The element around the target of an event that a selector names, the target itself included. */
export function around<Kind extends Element = HTMLElement>(
  target: EventTarget | null,
  selector: string,
): Kind | null {
  return target instanceof Element ? target.closest<Kind>(selector) : null;
}

/** True for a click that asks for nothing but to follow: no other tab, no download. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
}

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
