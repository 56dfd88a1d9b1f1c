import { kept, PLACES } from '#src/client/page/device.ts';

/** Where one was in a document. What keeps and offers it is fetched when one begins to scroll, or has something kept. */
class ReadingPlace extends HTMLElement {
  connectedCallback(): void {
    const begin = (): void =>
      void import('./last-place.ts').then((fetched) => fetched.lastPlace(this)).catch(() => {});
    if (kept(PLACES) === null) addEventListener('scroll', begin, { once: true });
    else begin();
  }
}

customElements.define('reading-place', ReadingPlace);
