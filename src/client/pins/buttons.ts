import { fill, put } from '#src/client/page/dom.ts';
import { isPinned, onPins, ownPins, togglePins } from './pins.ts';

const PASSAGES = '[data-passage], [data-pins]';

/** Ids of the passages that an element stands for: one, or those that were found in a clause. */
function idsOf({ dataset }: HTMLElement): string[] {
  return (dataset.pins ?? dataset.passage ?? '').split(' ');
}

/**
 * Gives every passage on the page (`data-passage`, or `data-pins` with ids parted by spaces) a button that pins it, and leads to the
 * hand-out, saying how many are pinned.
 */
class PinPassages extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    onPins(() => this.#show());
    // Passages may be added later, when sides are chosen or something is found.
    new MutationObserver(() => this.#equip()).observe(document.querySelector('main') ?? document.body, {
      childList: true,
      subtree: true,
    });
    this.#equip();
    this.#show();
  }

  #equip(): void {
    const bare = document.querySelectorAll<HTMLElement>(`:is(${PASSAGES}):not(:has(.pin))`);
    for (const passage of bare) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'pin apart unprinted';
      button.textContent = this.dataset.pin ?? '';
      button.addEventListener('click', () => togglePins(idsOf(passage)));
      (passage.querySelector('.place, .row') ?? passage).append(' ', button);
    }
    if (bare.length > 0) this.#show();
  }

  #show(): void {
    const own = ownPins();
    for (const passage of document.querySelectorAll<HTMLElement>(PASSAGES))
      passage.querySelector('.pin')?.setAttribute('aria-pressed', String(isPinned(idsOf(passage), own)));
    const count = own.pins.length;
    put(this, fill(this.dataset.open, { count }), 'a');
    this.classList.toggle('empty', count === 0);
  }
}

customElements.define('pin-passages', PinPassages);
