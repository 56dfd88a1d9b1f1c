import { around } from '#src/client/page/dom.ts';

/** Says which clause one is at: in the contents, which fold when one of them is chosen, and in the bar. */
class ContentsList extends HTMLElement {
  readonly #seen = new Set<Element>();

  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      if (around(target, 'a')) this.hidePopover();
    });
    this.addEventListener('toggle', () => this.#showCurrent());
    const clauses = [...document.querySelectorAll<HTMLElement>('.clause')];
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries)
          this.#seen[isIntersecting ? 'add' : 'delete'](target);
        const first = clauses.findIndex((clause) => this.#seen.has(clause));
        if (first >= 0) this.#mark(clauses.slice(0, first + 1));
      },
      // The clause that counts is the one in the upper part of the window.
      { rootMargin: '-10% 0px -65% 0px' },
    );
    for (const clause of clauses) observer.observe(clause);
  }

  /** @param before the clauses up to the one that is read; the last of them that the contents list is the place. */
  #mark(before: readonly HTMLElement[]): void {
    const where = document.querySelector('reading-bar .where');
    if (where) where.textContent = before.at(-1)?.dataset.cite ?? '';
    const links = new Map([...this.querySelectorAll('a')].map((link) => [link.hash.slice(1), link]));
    const place = before.findLast((clause) => links.has(clause.id));
    for (const [id, link] of links) {
      if (id === place?.id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    this.#showCurrent();
  }

  #showCurrent(): void {
    const current = this.querySelector<HTMLElement>('[aria-current]');
    const list = current?.offsetParent;
    if (!current || !list) return;
    const top = current.offsetTop;
    if (top < list.scrollTop || top + current.offsetHeight > list.scrollTop + list.clientHeight)
      list.scrollTop = top - list.clientHeight / 3;
  }
}

customElements.define('contents-list', ContentsList);
