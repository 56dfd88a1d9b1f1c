import { around } from '#src/client/page/dom.ts';
import { isCommand } from '#src/client/page/keys.ts';

/**
 * The keyboard in a text. A clause is one stop: its number, and in it the arrows lead through signs, marks and notes in
 * the order of the text; Escape leads back to the number. J and K lead from clause to clause, N and P from note to note.
 * Fetched at the first key that is pressed; without it every link is a stop.
 */

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, j: 1, k: -1, n: 1, p: -1 };
/** Pixels under the upper edge of the window at which a clause counts as the one that is read. */
const READ = 48;

/** True for what is there: not in a column, a fold or a layer that is off. */
function isInSight(stop: Element): boolean {
  return stop.checkVisibility() && getComputedStyle(stop).pointerEvents !== 'none';
}

class Walk {
  readonly #text: HTMLElement;
  /** Every clause with all at which the keyboard stopped before; a mark that is cut into several runs is one of them. */
  readonly #stops: ReadonlyMap<Element, readonly HTMLElement[]>;

  constructor(text: HTMLElement) {
    this.#text = text;
    const all = [...text.querySelectorAll<HTMLElement>('.clause :is(a[href], summary):not([tabindex])')];
    this.#stops = Map.groupBy(all, (stop) => around(stop, '.clause') ?? text);
    for (const clause of this.#stops.keys()) this.#hold(clause, document.activeElement);
    text.addEventListener('focusin', ({ target }) => this.#hold(around(target, '.clause'), target));
    text.addEventListener('focusout', ({ target, relatedTarget }) => {
      const clause = around(target, '.clause');
      if (clause !== around(relatedTarget, '.clause')) this.#hold(clause, null);
    });
    // Before anything that is open closes on Escape: then that is all that it does.
    addEventListener('keydown', (event) => this.press(event), true);
  }

  /** Makes an element of a clause its stop, or the first one. */
  #hold(clause: Element | null, held: EventTarget | null): void {
    const own = (clause && this.#stops.get(clause)) ?? [];
    const one = own.find((stop) => stop === held) ?? own.find(isInSight);
    for (const stop of own) stop.tabIndex = stop === one ? 0 : -1;
  }

  press(event: KeyboardEvent): void {
    const { activeElement } = document;
    const own = this.#text.contains(activeElement) ? around(activeElement, '.clause') : null;
    const step = STEPS[event.key] ?? 0;
    const isBare = !(event.ctrlKey || event.metaKey || event.altKey || event.shiftKey);
    let to: HTMLElement | undefined;
    const open = event.key === 'Escape' ? ':modal, :popover-open' : ':modal';
    if (document.querySelector(open)) return;
    if (isCommand(event, 'j', 'k')) to = this.#clause(own, step);
    else if (isCommand(event, 'n', 'p')) to = this.#note(own ? activeElement : null, step);
    else if (own && isBare && /^(Escape|Arrow(Left|Right))$/.test(event.key)) {
      const stops = this.#stops.get(own)?.filter(isInSight) ?? [];
      to = stops[step === 0 ? 0 : stops.findIndex((stop) => stop.tabIndex === 0) + step];
    }
    if (!to) return;
    event.preventDefault();
    to.focus();
  }

  /** The clause of the focus, or else the one at the top of the window; -1 above the first. */
  #at(own: Element | null): number {
    const clauses = [...this.#stops.keys()];
    if (own) return clauses.indexOf(own);
    return clauses.findLastIndex((clause) => clause.getBoundingClientRect().top <= READ);
  }

  /** The first stop of the next clause or of the one before; on the page of one clause that is another page. */
  #clause(own: Element | null, step: number): HTMLElement | undefined {
    const turn = `a[rel="${step > 0 ? 'next' : 'prev'}"]`;
    if (this.#stops.size < 2) document.querySelector<HTMLElement>(turn)?.click();
    const [clause, stops] = [...this.#stops][this.#at(own) + step] ?? [];
    clause?.scrollIntoView({ block: 'start', behavior: 'instant' });
    return stops?.find(isInSight);
  }

  /** The next note or the one before, from the focus on or from where the reader is; not while N leads elsewhere. */
  #note(focused: Element | null, step: number): HTMLElement | undefined {
    if (document.querySelector('lit-words:not([hidden])')) return undefined;
    const from = focused ?? [...this.#stops.keys()][Math.max(0, this.#at(null))];
    const side = step > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
    const notes = [...this.#stops.values()]
      .flat()
      .filter((stop) => stop.matches('.note-sign') && from && from.compareDocumentPosition(stop) & side);
    return step > 0 ? notes.find(isInSight) : notes.findLast(isInSight);
  }
}

/** Lets the keyboard walk through a text, from the key that was pressed on. */
export function walk(text: HTMLElement, event: KeyboardEvent): void {
  const walking = new Walk(text);
  // What this one closed is closed by now.
  if (event.key !== 'Escape') walking.press(event);
}
