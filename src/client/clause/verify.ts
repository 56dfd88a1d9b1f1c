import { pageLanguage, put } from '#src/client/page/dom.ts';

/** The hashes of file and clause computed anew where the reader is. What does it is fetched when it is asked for. */
class VerifyClause extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      void import('./verified.ts').then(
        ({ showVerified }) => showVerified(this, pageLanguage()),
        () => put(this, this.dataset.failed),
      );
    });
  }
}

customElements.define('verify-clause', VerifyClause);
