/** What was done to which part of the page. */

/** The element around the target of an event that a selector names, the target itself included. */
export function around<Kind extends Element = HTMLElement>(
  target: EventTarget | null,
  selector: string,
): Kind | null {
  return target instanceof Element ? target.closest<Kind>(selector) : null;
}

/** True for a click that asks for nothing but to follow: no other tab, no download. */
export function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
}
