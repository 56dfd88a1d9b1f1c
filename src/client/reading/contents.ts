import { around } from '#src/client/page/dom.ts';

/** Marks in the contents the clause that one is at, and keeps the list open where it stands beside the text. */

const BESIDE = matchMedia('(min-width: 74rem)');

class ContentsList extends HTMLElement {
  readonly #seen = new Set<Element>();

  connectedCallback(): void {
    const details = this.querySelector('details');
    if (!details) return;
    const unfold = (): void => {
      details.open = BESIDE.matches;
    };
    BESIDE.addEventListener('change', unfold);
    unfold();
    details.addEventListener('click', ({ target }) => {
      if (!BESIDE.matches && around(target, 'a')) details.open = false;
    });
    const clauses = [...document.querySelectorAll('.clause')];
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
  #mark(before: readonly Element[]): void {
    const links = new Map([...this.querySelectorAll('a')].map((link) => [link.hash.slice(1), link]));
    const place = before.findLast((clause) => links.has(clause.id));
    for (const [id, link] of links) {
      if (id === place?.id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
    const current = place && links.get(place.id);
    const list = this.querySelector('nav');
    if (!current || !list) return;
    const top = current.offsetTop - list.offsetTop;
    if (top < list.scrollTop || top + current.offsetHeight > list.scrollTop + list.clientHeight)
      list.scrollTop = top - list.clientHeight / 3;
  }
}

customElements.define('contents-list', ContentsList);
