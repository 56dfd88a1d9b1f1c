import { Announcer } from '#src/client/page/announcer.ts';
import { around } from '#src/client/page/dom.ts';
import { today } from '#src/client/page/today.ts';

/**
 * Citations are complete without this. With it they can be copied, bear today
 * as the day of access, and name the origin at which the site really stands.
 */

class CiteBox extends HTMLElement {
  readonly #announcer = new Announcer(this);

  connectedCallback(): void {
    const built = this.dataset.site;
    for (const blank of this.querySelectorAll<HTMLElement>('[data-access]'))
      blank.textContent = today(blank.dataset.access);
    for (const text of this.querySelectorAll('.cite-text'))
      for (const node of text.childNodes)
        if (node.nodeType === Node.TEXT_NODE && built)
          node.textContent = (node.textContent ?? '').replaceAll(built, location.origin);
    for (const button of this.querySelectorAll('button')) button.hidden = false;
    this.addEventListener('click', ({ target }) => {
      const text = around(target, 'button')?.parentElement?.querySelector('.cite-text')?.textContent;
      if (text) void this.#announcer.copy(text, this.dataset);
    });
  }
}

customElements.define('cite-box', CiteBox);
