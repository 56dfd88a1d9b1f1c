import { keep, kept } from '#src/client/page/device.ts';

/** The device keeps under this name that the offer was answered. */
const ANSWERED = 'offered';

/** Offers the other language to whoever’s browser asks for it, until they have said yes or no. */
class LanguageOffer extends HTMLElement {
  connectedCallback(): void {
    if (!navigator.language.startsWith(this.lang.slice(0, 2)) || kept(ANSWERED) !== null) return;
    this.hidden = false;
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element && target.closest('a, button'))) return;
      keep(ANSWERED, 'yes', true);
      this.hidden = true;
    });
  }
}

customElements.define('language-offer', LanguageOffer);
