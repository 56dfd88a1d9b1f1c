/**
 * Sorts, finds and filters the rows of a table that is complete without it. The address keeps the state:
 * `?find=…&sort=<column>&order=descending&<filter>=<value>`.
 */
class DataTable extends HTMLElement {
  readonly #collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  #form: HTMLFormElement | null = null;
  #rows: HTMLTableRowElement[] = [];
  #sort = '';
  #descending = false;

  connectedCallback(): void {
    this.#form = this.querySelector('form');
    this.#rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody > tr')];
    if (!this.#form) return;
    this.#form.hidden = false;
    for (const head of this.querySelectorAll<HTMLElement>('th[data-sort]')) this.#makeSortable(head);
    this.#restore(new URLSearchParams(location.search), this.#form);
    this.#form.addEventListener('input', () => this.#changed());
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#show();
  }

  #makeSortable(head: HTMLElement): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const column = head.dataset.sort ?? '';
      this.#descending = this.#sort === column && !this.#descending;
      this.#sort = column;
      this.#changed();
    });
  }

  #restore(state: URLSearchParams, form: HTMLFormElement): void {
    this.#sort = state.get('sort') ?? '';
    this.#descending = state.get('order') === 'descending';
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]'))
      field.value = state.get(field.name) ?? '';
  }

  /** What the form asks for; fields without a value are left out. */
  #asked(): [string, string][] {
    return [...new FormData(this.#form ?? undefined)]
      .map(([name, value]): [string, string] => [name, String(value).trim()])
      .filter(([, value]) => value);
  }

  #changed(): void {
    const address = new URL(location.href);
    const state = new URLSearchParams(this.#asked());
    if (this.#sort) state.set('sort', this.#sort);
    if (this.#descending) state.set('order', 'descending');
    address.search = state.toString();
    history.replaceState(null, '', address);
    this.#show();
  }

  #show(): void {
    const asked = this.#asked();
    for (const row of this.#rows) row.hidden = !asked.every(([name, value]) => this.#fits(row, name, value));
    const heads = [...this.querySelectorAll<HTMLElement>('thead th')];
    const column = heads.findIndex((head) => head.dataset.sort === this.#sort && this.#sort !== '');
    for (const [index, head] of heads.entries()) {
      head.ariaSort = index === column ? (this.#descending ? 'descending' : 'ascending') : null;
    }
    this.querySelector('tbody')?.append(...this.#sorted(column));
    const shown = this.#rows.filter((row) => !row.hidden).length;
    const words = (this.dataset.shown ?? '').replace('{total}', String(this.#rows.length));
    const output = this.querySelector('output');
    if (output) output.value = words.replace('{shown}', String(shown));
  }

  #fits(row: HTMLTableRowElement, name: string, value: string): boolean {
    if (name !== 'find') return (row.dataset[name] ?? '').split(' ').includes(value);
    return (row.textContent ?? '')
      .normalize('NFKC')
      .toLowerCase()
      .includes(value.normalize('NFKC').toLowerCase());
  }

  /** Rows without a value stand last in either order; rows alike keep the order of the page. */
  #sorted(column: number): HTMLTableRowElement[] {
    if (column < 0) return this.#rows;
    const value = (row: HTMLTableRowElement): string =>
      row.cells[column]?.dataset.value ?? row.cells[column]?.textContent?.trim() ?? '';
    return this.#rows.toSorted((a, b) => {
      const [left, right] = [value(a), value(b)];
      if (left === '' || right === '') return Number(left === '') - Number(right === '');
      const both = [Number(left), Number(right)] as const;
      const order = both.some(Number.isNaN) ? this.#collator.compare(left, right) : both[0] - both[1];
      return this.#descending ? -order : order;
    });
  }
}

customElements.define('data-table', DataTable);
