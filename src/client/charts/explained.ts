/** A drawing whose marks say in a box what they are, when they are pointed at, focused or tapped. */
class MarkNames extends HTMLElement {
  #shown: Element | null = null;

  connectedCallback(): void {
    const titles = this.querySelectorAll('a.dated > title');
    const names = new Map([...titles].map((title) => [title.id, title.textContent ?? '']));
    for (const mark of this.querySelectorAll('a.dated')) {
      const id = mark.getAttribute('aria-labelledby') ?? mark.querySelector('title')?.id ?? '';
      mark.setAttribute('aria-label', names.get(id) ?? '');
      mark.removeAttribute('aria-labelledby');
    }
    // The box says it to the eye; a second box of the browser would cover the first.
    for (const title of titles) title.remove();
    this.addEventListener(
      'pointerover',
      ({ target, pointerType }) => pointerType === 'touch' || this.#show(target),
    );
    this.addEventListener('focusin', ({ target }) => this.#show(target));
    this.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#put(null));
    // A finger cannot point: its first tap on a mark asks what it is, the second follows it.
    let before: Element | null = null;
    this.addEventListener('pointerdown', () => {
      before = this.#shown;
    });
    this.addEventListener('click', (event) => {
      const mark = this.#markOf(event.target);
      if (!mark || !(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
      if (before !== mark) event.preventDefault();
      this.#put(mark);
    });
  }

  #markOf(target: EventTarget | null): Element | null {
    return target instanceof Element ? target.closest('a.dated') : null;
  }

  #show(target: EventTarget | null): void {
    const mark = this.#markOf(target);
    if (mark) this.#put(mark);
  }

  #put(mark: Element | null): void {
    this.#shown = mark;
    const box = this.querySelector<HTMLElement>('.explained');
    if (!box) return;
    box.hidden = mark === null;
    const link = document.createElement('a');
    link.textContent = mark?.getAttribute('aria-label') ?? '';
    link.setAttribute('href', mark?.getAttribute('href') ?? '');
    box.replaceChildren(link);
  }
}

customElements.define('mark-names', MarkNames);
