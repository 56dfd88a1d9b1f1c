import { around } from '#src/client/page/dom.ts';

/** Says which clause one is at: in the contents, which fold when one of them is chosen, and in the bar. */
class ContentsList extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      if (around(target, 'a')) this.hidePopover();
    });
    this.addEventListener('toggle', () => this.#showCurrent());
    const clauses = [...document.querySelectorAll<HTMLElement>('.clause')];
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        const at = clauses.findIndex((clause) => clause.getBoundingClientRect().bottom > innerHeight / 10);
        this.#mark(clauses.slice(0, at + 1));
      },
      // The clause that counts is the one in the upper part of the window.
      { rootMargin: '-10% 0px -65% 0px' },
    );
    for (const clause of clauses) observer.observe(clause);
  }

  /** @param before the clauses up to the one that is read; the last of them that the contents list is the place. */
  #mark(before: readonly HTMLElement[]): void {
    const where = document.querySelector<HTMLElement>('reading-bar .where');
    const number = before.at(-1)?.querySelector<HTMLAnchorElement>('.number');
    if (where && number) {
      where.textContent = number.title;
      where.dataset.href = number.href;
    }
    const place = before.flatMap(({ id }) => this.querySelector(`a[href="#${id}"]`) ?? []).at(-1);
    this.querySelector('[aria-current]')?.removeAttribute('aria-current');
    place?.setAttribute('aria-current', 'true');
    this.#showCurrent();
  }

  #showCurrent(): void {
    const current = this.querySelector<HTMLElement>('[aria-current]');
    if (current) this.scrollTop = current.offsetTop - this.clientHeight / 3;
  }
}

customElements.define('contents-list', ContentsList);
