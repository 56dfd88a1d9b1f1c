import { around, isPlainClick } from '#src/client/page/dom.ts';
import { ExplanationBox } from './box.ts';
import { EXPLAINED, noteInSight } from './explanations.ts';

/**
 * Shows what a mark stands for: on hover and focus for as long as these last, on click or tap until it is closed.
 * Escape closes, and the pointer may move into what is shown. A note that stands beside the text is lit instead.
 */

const HOVER = 120;
const PATIENCE = 300;

class MarkExplainer extends HTMLElement {
  #note: Element | null = null;
  #pinned = false;
  /** True while the focus goes back to a mark whose explanation has just been closed. */
  #returning = false;
  #timer = 0;

  connectedCallback(): void {
    const element = this.querySelector<HTMLElement>('[popover]');
    if (!element || !('showPopover' in element)) return;
    const box = new ExplanationBox(element, this.dataset.entry ?? '');
    this.addEventListener('pointerover', (event) => {
      // With a button down, somebody is selecting.
      const isHover = event.pointerType === 'mouse' && event.buttons === 0;
      if (isHover) this.#reach(box, event.target, HOVER, event.clientY);
    });
    this.addEventListener('pointerleave', () => this.#leave(box));
    this.addEventListener('focusin', (event) => {
      // Who goes on to something else has read it.
      if (!box.holds(event.target)) this.#pinned &&= around(event.target, EXPLAINED) === box.mark;
      if (!this.#returning) this.#reach(box, event.target, 0);
    });
    this.addEventListener('focusout', () => this.#leave(box));
    this.addEventListener('click', (event) => this.#click(box, event));
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.#escape(box);
    });
    document.addEventListener('pointerdown', (event) => {
      if (!box.holds(event.target)) this.#close(box);
    });
  }

  #after(milliseconds: number, act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(act, milliseconds);
  }

  #reach(box: ExplanationBox, target: EventTarget | null, patience: number, height?: number): void {
    if (!(target instanceof Element) || this.#pinned) return;
    const mark = target.closest(EXPLAINED);
    if (box.holds(target) || (mark && mark === box.mark)) clearTimeout(this.#timer);
    else if (mark) this.#after(patience, () => this.#hint(box, mark, height));
    else this.#leave(box);
  }

  #leave(box: ExplanationBox): void {
    if (!this.#pinned) this.#after(PATIENCE, () => this.#close(box));
  }

  #hint(box: ExplanationBox, mark: Element, height?: number): void {
    this.#close(box);
    this.#note = noteInSight(mark);
    if (this.#note) this.#note.classList.add('lit');
    else box.show(mark, height);
  }

  #click(box: ExplanationBox, event: MouseEvent): void {
    const { target } = event;
    // A link in the box leads away from what it explains.
    if (box.holds(target) && around(target, 'a')) this.#close(box);
    const mark = around(target, EXPLAINED);
    const isSelecting = event.detail > 0 && getSelection()?.isCollapsed === false;
    if (!mark || mark.matches('.break') || !isPlainClick(event) || isSelecting) return;
    this.#close(box);
    if (!box.show(mark, event.clientY)) return;
    event.preventDefault();
    this.#pinned = true;
    // Opened by key: the words, and the links in them, come next in the order of the keyboard.
    const held = event.detail === 0 ? box.element : (around(target, 'a') ?? box.stop);
    held?.focus({ preventScroll: event.detail > 0 });
  }

  #escape(box: ExplanationBox): void {
    const stop = box.holds(document.activeElement) ? box.stop : null;
    this.#close(box);
    this.#returning = true;
    stop?.focus();
    this.#returning = false;
  }

  #close(box: ExplanationBox): void {
    clearTimeout(this.#timer);
    this.#note?.classList.remove('lit');
    this.#note = null;
    this.#pinned = false;
    box.close();
  }
}

customElements.define('mark-explainer', MarkExplainer);
