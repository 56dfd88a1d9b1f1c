import { fill, put } from '#src/client/page/dom.ts';
import { onPins, ownPins, togglePins } from './pins.ts';

/** Ids of the passages that an element stands for. */
function idsOf(place: HTMLElement): string[] {
  return (place.dataset.passage ?? '').split(' ');
}

/**
 * Gives every passage on the page (`data-passage`, ids parted by spaces) a button that pins it, and leads to the
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
    const bare = document.querySelectorAll<HTMLElement>('[data-passage]:not(:has(.pin))');
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
    const { pins } = ownPins();
    const now = new Set(pins.map(({ id }) => id));
    for (const passage of document.querySelectorAll<HTMLElement>('[data-passage]'))
      passage
        .querySelector('.pin')
        ?.setAttribute('aria-pressed', String(idsOf(passage).every((id) => now.has(id))));
    put(this, fill(this.dataset.open, { count: now.size }), 'a');
    this.classList.toggle('empty', now.size === 0);
  }
}

customElements.define('pin-passages', PinPassages);
