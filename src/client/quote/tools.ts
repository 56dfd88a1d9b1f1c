import { around, isPlainClick } from '#src/client/page/dom.ts';

/**
 * Taking words away, on every page: what is copied is clean, and one menu stands at the sign of a sentence, the number
 * of a clause, at every passage and hit, and at whatever is selected. All but this is fetched when it is first asked for.
 * @see Quotes.astro
 */

const LINKS = '.sign:not(.note-sign), a[data-quote]';
/** Where a passage or hit gets its button. */
const HOSTS =
  ':is(.passage, .quotation) > .place, [data-hit] > .row, [data-line] > .where, .quote > figcaption';

class QuoteTools extends HTMLElement {
  connectedCallback(): void {
    // What copies has to be there before somebody copies: it is fetched as soon as anything is selected.
    document.addEventListener(
      'selectionchange',
      () => void import('./selected.ts').then(({ follow }) => follow(this)),
      {
        once: true,
      },
    );
    const main = document.querySelector('main');
    if (!main || !('showPopover' in this)) return;
    document.addEventListener('click', (event) => {
      const control = around(event.target, `.quote-open, ${LINKS}`);
      if (!control || !isPlainClick(event)) return;
      event.preventDefault();
      void import('./menu.ts').then(
        ({ openMenu }) => openMenu(this, control),
        () => control instanceof HTMLAnchorElement && location.assign(control.href),
      );
    });
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
}

customElements.define('quote-tools', QuoteTools);
