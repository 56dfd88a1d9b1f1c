/** Out of the way while one reads on, and back as soon as one turns back. @see ReadingBar.astro */
class ReadingBar extends HTMLElement {
  connectedCallback(): void {
    let last = 0;
    addEventListener('scroll', () => {
      this.toggleAttribute('data-away', scrollY > last);
      last = scrollY;
    });
  }
}

customElements.define('reading-bar', ReadingBar);
