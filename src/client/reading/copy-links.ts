import { Announcer } from '#src/client/page/announcer.ts';
import { around } from '#src/client/page/dom.ts';

/** Addresses that are written out show where the site really stands, and get a button that copies them. */

class CopyLinks extends HTMLElement {
  readonly #announcer = new Announcer(this);

  connectedCallback(): void {
    for (const link of this.querySelectorAll<HTMLAnchorElement>('.address a')) link.textContent = link.href;
    for (const button of this.querySelectorAll<HTMLButtonElement>('.address button')) button.hidden = false;
    this.addEventListener('click', ({ target }) => {
      const link = around(target, '.address button')?.parentElement?.querySelector('a');
      if (link) void this.#copy(link);
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
