import { fill, writeAddress } from './compare-data.ts';

const NAMES = ['length', 'document', 'hide'] as const;

/** Narrows the concordance; the address keeps the state. */
class WordingList extends HTMLElement {
  #form: HTMLFormElement | null = null;

  connectedCallback(): void {
    this.#form = this.querySelector('form');
    if (!this.#form) return;
    this.#form.hidden = false;
    const state = new URLSearchParams(location.search);
    for (const box of this.#form.querySelectorAll('input'))
      box.checked = state.getAll(box.name).includes(box.value);
    const length = this.#form.querySelector('select');
    if (length && state.has('length')) length.value = state.get('length') ?? length.value;
    this.#form.addEventListener('change', () => this.#changed());
    // The controls have their first values only after the event.
    this.#form.addEventListener('reset', () => setTimeout(() => this.#changed()));
    this.#show();
  }

  #chosen(name: (typeof NAMES)[number]): string[] {
    return this.#form ? new FormData(this.#form).getAll(name).map(String) : [];
  }

  #changed(): void {
    const least = this.#form?.querySelector('option')?.value;
    writeAddress((state) => {
      const out = new URLSearchParams(state);
      for (const name of NAMES) out.delete(name);
      for (const name of NAMES)
        for (const value of this.#chosen(name))
          if (name !== 'length' || value !== least) out.append(name, value);
      return out;
    });
    this.#show();
  }

  #show(): void {
    const [least = '0'] = this.#chosen('length');
    const [documents, hidden] = [this.#chosen('document'), this.#chosen('hide')];
    const entries = [...this.querySelectorAll<HTMLElement>('.concordance > li')];
    for (const entry of entries) {
      const own = (entry.dataset.documents ?? '').split(' ');
      const marks = (entry.dataset.marks ?? '').split(' ');
      entry.hidden =
        Number(entry.dataset.length) < Number(least) ||
        documents.some((document) => !own.includes(document)) ||
        hidden.some((mark) => marks.includes(mark));
    }
    const shown = entries.filter((entry) => !entry.hidden).length;
    const output = this.querySelector('output');
    if (output) output.value = fill(this.dataset.shown ?? '', { shown, all: entries.length });
  }
}

customElements.define('wording-list', WordingList);
