import { explanations } from './explanations.ts';

const GAP = 6;
const EDGE = 8;

/**
 * Puts a box under some words, over them where there is no room below, or else as low as it is seen whole; it stands
 * in the page and scrolls with it. Words that run over several lines are met at the line of the pointer.
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
  const { offsetTop, height: seen } = visualViewport ?? { offsetTop: 0, height: innerHeight };
  const [first, last] = [offsetTop + EDGE, offsetTop + seen - EDGE - box.offsetHeight];
  const top = Math.max(first, Math.min(below <= last || above < first ? below : above, last));
  box.style.left = `${left + scrollX}px`;
  box.style.top = `${top + scrollY}px`;
}

/** The box in which a mark is explained, and the mark that it explains at the moment. */
export class ExplanationBox {
  readonly element: HTMLElement;
  readonly #linkWords: string;
  #mark: Element | null = null;

  /** @param linkWords what the link to an entry of a register is called. */
  constructor(element: HTMLElement, linkWords: string) {
    this.element = element;
    this.#linkWords = linkWords;
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

  /** @returns false where there is nothing to say. @param height of the pointer in the window. @param place what it is on. */
  show(mark: Element, height?: number, place: Element | Range = mark): boolean {
    const words = explanations(mark, this.#linkWords);
    this.close();
    if (words.length === 0) return false;
    this.#mark = mark;
    this.stop?.setAttribute('aria-describedby', this.element.id);
    this.element.replaceChildren(...words);
    this.element.showPopover();
    placeBeside(this.element, place, height);
    return true;
  }

  close(): void {
    this.stop?.removeAttribute('aria-describedby');
    this.#mark = null;
    if (this.element.matches(':popover-open')) this.element.hidePopover();
  }
}
