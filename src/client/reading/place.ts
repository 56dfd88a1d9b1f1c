import { kept } from '#src/client/page/device.ts';

/** Where one was in a document. What keeps and offers it is fetched when one begins to scroll, or has something kept. */
class ReadingPlace extends HTMLElement {
  connectedCallback(): void {
    const name = `place:${this.dataset.document}`;
    const begin = (): void =>
      void import('./last-place.ts').then((fetched) => fetched.lastPlace(this, name)).catch(() => {});
    if (kept(name)) begin();
    else addEventListener('scroll', begin, { once: true });
  }
}

customElements.define('reading-place', ReadingPlace);
