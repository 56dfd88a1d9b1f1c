import { Announcer } from '#src/client/page/announcer.ts';
import { around, isPlainClick } from '#src/client/page/dom.ts';

/**
 * A click on the sign of a clause or sentence goes there, as any link, and copies the full address. Addresses that
 * are written out show where the site really stands, and get a button that copies them.
 */

const SIGNS = 'a.number, a.sign:not(.note-sign)';

class CopyLinks extends HTMLElement {
  readonly #announcer = new Announcer(this);

  connectedCallback(): void {
    for (const link of this.querySelectorAll<HTMLAnchorElement>('.address a')) link.textContent = link.href;
    for (const button of this.querySelectorAll<HTMLButtonElement>('.address button')) button.hidden = false;
    this.addEventListener('click', (event) => {
      const button = around(event.target, '.address button');
      const link =
        button?.parentElement?.querySelector('a') ?? around<HTMLAnchorElement>(event.target, SIGNS);
      if (link && isPlainClick(event)) void this.#copy(link);
    });
  }

  async #copy(link: HTMLAnchorElement): Promise<void> {
    const address = new URL(link.href);
    // What is cited is the text, not the way in which somebody looked at it.
    address.search = '';
    const copied = `${this.dataset.copied}: ${address.hash.slice(1) || address.pathname}`;
    await this.#announcer.copy(address.href, { ...this.dataset, copied });
  }
}

customElements.define('copy-links', CopyLinks);
