import { fill, put } from '#src/client/page/dom.ts';
import { PINS_CHANGED, pins, togglePin } from './pins.ts';

/** Gives every passage on the page a button that pins it to the hand-out, and says how many are pinned. */
class PinPassages extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    document.addEventListener(PINS_CHANGED, () => this.#show());
    // Passages may be added later, when sides are chosen.
    new MutationObserver(() => this.#equip()).observe(document.querySelector('main') ?? document.body, {
      childList: true,
      subtree: true,
    });
    this.#equip();
  }

  #equip(): void {
    const bare = document.querySelectorAll<HTMLElement>(
      '.passage[data-passage]:not(:has(> .pin), .handout .passage)',
    );
    for (const passage of bare) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'pin apart';
      button.addEventListener('click', () => togglePin(passage.dataset.passage ?? ''));
      passage.append(button);
    }
    if (bare.length > 0) this.#show();
  }

  #show(): void {
    const now = new Set(pins());
    for (const button of document.querySelectorAll<HTMLButtonElement>('.passage > .pin')) {
      const isPinned = now.has(button.parentElement?.dataset.passage ?? '');
      button.setAttribute('aria-pressed', String(isPinned));
      button.textContent = (isPinned ? this.dataset.unpin : this.dataset.pin) ?? '';
    }
    put(this, fill(this.dataset.pinned, { count: now.size }));
    this.classList.toggle('empty', now.size === 0);
  }
}

customElements.define('pin-passages', PinPassages);
