import { around, isPlainClick } from '#src/client/page/dom.ts';
import { isCommand } from '#src/client/page/keys.ts';

/**
 * Taking words away, on every page: what is copied is clean, and one menu stands at the sign of a sentence, the number
 * of a clause, at every passage and hit, and at whatever is selected. All but this is fetched when it is first asked for.
 * @see Quotes.astro
 */

const LINKS = '.sign:not(.note-sign), a[data-quote]';
/** Where a passage or hit gets its button. */
const HOSTS =
  ':is(.passage, .quotation) > .place, [data-hit] > .row, [data-line] > .where, .quote > figcaption';

/** Milliseconds for which a selection rests before its button appears. */
const RESTS = 150;

class QuoteTools extends HTMLElement {
  readonly #floating = this.querySelector('button');
  #timer = 0;

  connectedCallback(): void {
    document.addEventListener('selectionchange', () => this.#select());
    if (!('showPopover' in this)) return;
    document.addEventListener('click', (event) => this.#click(event));
    addEventListener('keydown', (event) => {
      if (event.key === 'c' && isCommand(event) && !this.#floating?.hidden) this.#open(this.#floating);
    });
    // A click would take the selection away before it is asked for.
    this.#floating?.addEventListener('pointerdown', (event) => event.preventDefault());
    const main = document.querySelector('main');
    if (!main) return;
    new MutationObserver(() => this.#equip(main)).observe(main, { childList: true, subtree: true });
    this.#equip(main);
  }

  #equip(main: Element): void {
    for (const host of main.querySelectorAll(`:is(${HOSTS}):not(:has(> .quote-open))`)) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'quote-open apart unprinted';
      button.ariaLabel = this.dataset.label ?? '';
      host.append(' ', button);
    }
  }

  /** What copies has to be there before somebody copies: it is fetched as soon as anything is selected. */
  #select(): void {
    const button = this.#floating;
    if (!button || getSelection()?.isCollapsed !== false) button?.toggleAttribute('hidden', true);
    else
      void import('./selected.ts').then(({ placeBySelection }) => {
        clearTimeout(this.#timer);
        this.#timer = window.setTimeout(() => placeBySelection(button), RESTS);
      });
  }

  #click(event: MouseEvent): void {
    const control = around(event.target, `.quote-open, ${LINKS}`);
    if (!control || !isPlainClick(event)) return;
    event.preventDefault();
    this.#open(control);
  }

  #open(control: HTMLElement | null): void {
    if (!control) return;
    void import('./menu.ts').then(
      ({ openMenu }) => openMenu(this, control),
      () => control instanceof HTMLAnchorElement && location.assign(control.href),
    );
  }
}

customElements.define('quote-tools', QuoteTools);
