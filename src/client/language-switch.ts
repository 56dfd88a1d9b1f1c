/** Leads to the same place of the same page in the other language. */
class LanguageSwitch extends HTMLElement {
  connectedCallback(): void {
    // The address may have changed since the page was loaded, so it is read when the link is used.
    for (const moment of ['pointerdown', 'focusin', 'click'])
      this.addEventListener(moment, () => this.#follow());
  }

  #follow(): void {
    const link = this.querySelector('a');
    if (!link) return;
    link.search = location.search;
    link.hash = location.hash;
  }
}

customElements.define('language-switch', LanguageSwitch);
