import { around, isPlainClick } from '#src/client/page/dom.ts';
import { ExplanationBox } from './box.ts';
import { EXPLAINED, explainedAt, noteInSight } from './explanations.ts';

const HOVER = 120;
const PATIENCE = 300;

const isSelecting = (): boolean => getSelection()?.isCollapsed === false;

/**
 * Shows what a mark stands for: on hover and focus for as long as these last, on click or tap until it is closed; once
 * more, and the mark leads where it says. Escape closes, and the pointer may move into what is shown. A note that stands
 * beside the text is lit instead. A click on a word without a mark is answered too, where that is asked for.
 */
export class Explainer {
  readonly #box: ExplanationBox;
  #note: Element | null = null;
  #pinned = false;
  /** Whether words were selected before the pointer came down. */
  #wasSelecting = false;
  /** True while the focus goes back to a mark whose explanation has just been closed. */
  #returning = false;
  #timer = 0;

  /** @param element the box in which marks are explained. @param linkWords what the link to an entry of a register is called. */
  constructor(element: HTMLElement, linkWords: string) {
    this.#box = new ExplanationBox(element, linkWords);
    document.addEventListener('keydown', ({ key, target }) => {
      if (key === 'Escape') this.#escape();
      if (key === 'Enter' && target === element) this.#follow();
    });
    document.addEventListener('pointerdown', ({ target }) => {
      this.#wasSelecting = isSelecting();
      const mark = around(target, EXPLAINED);
      if (!this.#box.holds(target) && !(mark && mark === this.#box.mark)) this.#close();
    });
  }

  /** Answers what happens to the text. */
  meet(event: Event): void {
    if (event.type === 'click' && event instanceof MouseEvent) this.#click(event);
    else if (event.type === 'pointerover' && event instanceof PointerEvent) {
      // With a button down, somebody is selecting.
      const isHover = event.pointerType === 'mouse' && event.buttons === 0;
      if (isHover) this.#reach(event.target, HOVER, event.clientY);
    } else if (event.type === 'focusin') {
      // Who goes on to something else has read it.
      const { target } = event;
      const isOn = target instanceof Element && this.#box.mark?.contains(target);
      if (!this.#box.holds(target)) this.#pinned &&= isOn === true;
      if (!this.#returning) this.#reach(event.target, 0);
    } else this.#leave();
  }

  #after(milliseconds: number, act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(act, milliseconds);
  }

  #reach(target: EventTarget | null, patience: number, height?: number): void {
    if (!(target instanceof Element) || this.#pinned) return;
    const mark = target.closest(EXPLAINED);
    if (this.#box.holds(target) || (mark && mark === this.#box.mark)) clearTimeout(this.#timer);
    else if (mark) this.#after(patience, () => this.#hint(mark, height));
    else this.#leave();
  }

  #leave(): void {
    if (!this.#pinned) this.#after(PATIENCE, () => this.#close());
  }

  #hint(mark: Element, height?: number): void {
    this.#close();
    this.#note = noteInSight(mark);
    if (this.#note) this.#note.classList.add('lit');
    else this.#box.show(mark, height);
  }

  #click(event: MouseEvent): void {
    const { target } = event;
    // A link in the box leads away from what it explains.
    if (this.#box.holds(target) && around(target, 'a')) this.#close();
    const mark = around(target, EXPLAINED);
    if (!isPlainClick(event) || (event.detail > 0 && isSelecting())) return;
    if (!mark) void this.#word(event);
    if (!mark || mark.matches('.break')) return;
    if (this.#pinned && mark === this.#box.mark) {
      event.preventDefault();
      this.#follow();
      return;
    }
    this.#close();
    if (!this.#box.show(mark, event.clientY)) return;
    event.preventDefault();
    this.#pinned = true;
    // Opened by key: the words, and the links in them, come next in the order of the keyboard.
    const held = event.detail === 0 ? this.#box.element : (around(target, 'a') ?? this.#box.stop);
    held?.focus({ preventScroll: event.detail > 0 });
  }

  /** What a click says of the word under it, where that is neither link nor mark. */
  async #word(event: MouseEvent): Promise<void> {
    const line = around(event.target, '.source .line');
    if (!line || around(event.target, 'a') || this.#wasSelecting) return;
    const { wordAt } = await import('./word.ts');
    const word = await wordAt(line, event, around(line, '[data-readings]')?.dataset.readings ?? '');
    if (!word || isSelecting()) return;
    this.#close();
    this.#pinned = this.#box.show(word.mark, event.clientY, word.place);
  }

  /** Goes where the mark leads that is explained. */
  #follow(): void {
    const { mark } = this.#box;
    this.#close();
    if (mark) location.assign(explainedAt(mark));
  }

  #escape(): void {
    const stop = this.#box.holds(document.activeElement) ? this.#box.stop : null;
    this.#close();
    this.#returning = true;
    stop?.focus();
    this.#returning = false;
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#note?.classList.remove('lit');
    this.#note = null;
    this.#pinned = false;
    this.#box.close();
  }
}
