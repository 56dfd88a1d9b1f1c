import { around, isPlainClick } from '#src/client/page/dom.ts';
import { isCommand } from '#src/client/page/keys.ts';

/**
 * Taking words away, on every page: what is copied is clean, and one menu stands at the sign of a sentence, the number
 * of a clause, at every passage and hit, and at whatever is selected. All but this is fetched when it is first asked for.
 * @see Quotes.astro
 */

const CONTROLS = '.quote-open, .sign:not(.note-sign), a[data-quote]';

class QuoteTools extends HTMLElement {
  connectedCallback(): void {
    type Desk = typeof import('./desk.ts');
    // A page that is left meanwhile gets no answer, which Firefox tells as an error where nothing catches it.
    const desk = (use: (fetched: Desk) => void, fail = (): void => {}): void =>
      void import('./desk.ts').then(use, fail);
    // What copies has to be there before somebody copies: it is fetched as soon as anything is selected.
    const follow = (): void => desk((fetched) => fetched.follow(this));
    document.addEventListener('selectionchange', follow, { once: true });
    const main = document.querySelector('main');
    if (!main || !('showPopover' in this)) return;
    document.addEventListener('click', (event) => {
      const control = around(event.target, CONTROLS);
      if (!control || !isPlainClick(event)) return;
      event.preventDefault();
      desk(
        ({ open }) => open(this, control),
        () => control instanceof HTMLAnchorElement && location.assign(control.href),
      );
    });
    addEventListener('keydown', (event) => {
      if (!isCommand(event, 'c')) return;
      const floating = this.querySelector<HTMLElement>('button:not([hidden])');
      const at = around(document.activeElement, `${CONTROLS}, .clause, [data-hit]`);
      const one = main.querySelectorAll('.clause').length === 1 ? main : null;
      (floating ?? (at?.matches(CONTROLS) ? at : (at ?? one)?.querySelector<HTMLElement>(CONTROLS)))?.click();
    });
    // The text itself has signs, and neither passages nor hits.
    if (!main.querySelector('.clause')) desk(({ equip }) => equip(main, this.dataset.label));
  }
}

customElements.define('quote-tools', QuoteTools);
