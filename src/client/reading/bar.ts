import { trustedHtml } from '#src/client/page/trusted.ts';

const SIGN =
  '<svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentcolor" aria-hidden="true"><path d="M8 10V1M5 4l3-3 3 3M4 7H2v8h12V7h-2"/></svg>';

/**
 * Out of the way while one reads on, and back as soon as one turns back. Where the device shares, it shares what it
 * names: the clause that is read. @see ReadingBar.astro
 */
class ReadingBar extends HTMLElement {
  connectedCallback(): void {
    const where = this.querySelector<HTMLElement>('.where');
    if (where && 'share' in navigator) {
      const button = document.createElement('button');
      button.type = 'button';
      button.innerHTML = trustedHtml(SIGN);
      button.ariaLabel = this.dataset.share ?? '';
      button.addEventListener('click', () => {
        const url = where.dataset.href ?? location.href.replace(/#.*/, '');
        // Who closes the sheet has chosen to share nothing: that is no fault.
        navigator.share({ title: `${where.textContent} · ${document.title}`, url }).catch(() => {});
      });
      where.after(button);
    }
    let last = 0;
    addEventListener('scroll', () => {
      // Who leaps is told where to.
      this.toggleAttribute('data-away', scrollY > last && scrollY < last + innerHeight);
      last = scrollY;
    });
  }
}

customElements.define('reading-bar', ReadingBar);
