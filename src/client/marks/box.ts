const GAP = 6;
const EDGE = 8;

/**
 * Puts a box under some words, or over them where there is no room below; it stands in the page and scrolls with
 * it. Words that run over several lines are met at the line of the pointer.
 *
 * @param height of the pointer in the window.
 */
export function placeBeside(box: HTMLElement, words: Element | Range, height?: number): void {
  const lines = [...words.getClientRects()];
  const line =
    lines.find((rect) => height !== undefined && rect.top <= height && height <= rect.bottom) ??
    lines[0] ??
    words.getBoundingClientRect();
  const room = document.documentElement.clientWidth - box.offsetWidth - EDGE;
  const left = Math.max(EDGE, Math.min(line.left, room));
  const below = line.bottom + GAP;
  const above = line.top - GAP - box.offsetHeight;
  const top = below + box.offsetHeight > innerHeight && above > 0 ? above : below;
  box.style.left = `${left + scrollX}px`;
  box.style.top = `${top + scrollY}px`;
}

/** The box in which a mark or a word is explained, and the mark that it explains at the moment. */
export class ExplanationBox {
  readonly element: HTMLElement;
  #mark: Element | null = null;

  constructor(element: HTMLElement) {
    this.element = element;
  }

  get mark(): Element | null {
    return this.#mark;
  }

  /** The link of the mark that is explained: what the keyboard stops at. */
  get stop(): HTMLElement | null {
    return this.#mark instanceof HTMLAnchorElement ? this.#mark : (this.#mark?.querySelector('a') ?? null);
  }

  holds(target: EventTarget | null): boolean {
    return target instanceof Node && this.element.contains(target);
  }

  /** @returns false where there is nothing to say. @param height of the pointer in the window. */
  show(explained: Element | Range, said: readonly HTMLElement[], height?: number): boolean {
    this.close();
    if (said.length === 0) return false;
    this.#mark = explained instanceof Element ? explained : null;
    this.stop?.setAttribute('aria-describedby', this.element.id);
    this.element.replaceChildren(...said);
    this.element.showPopover();
    placeBeside(this.element, explained, height);
    return true;
  }

  close(): void {
    this.stop?.removeAttribute('aria-describedby');
    this.#mark = null;
    if (this.element.matches(':popover-open')) this.element.hidePopover();
  }
}
