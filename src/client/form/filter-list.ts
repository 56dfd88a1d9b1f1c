import { fill, put } from '#src/client/page/dom.ts';
import { fetchJson } from '#src/client/page/fetch.ts';
import { assetHref } from '#src/i18n/language.ts';
import { foldedText, type Simplified } from '#src/text/fold.ts';
import { fromPairs, type Pairs } from '#src/text/pairs.ts';
import { soughtForms } from '#src/text/sought.ts';
import { AddressForm } from './address-form.ts';
import { sortTable } from './sort.ts';
import { namedFields } from './state.ts';

/**
 * Shows the items of a list that its form asks for: rows of a table, entries, and marks elsewhere in it that stand for
 * an item (`data-entry`). The list is whole without script. Items are what `data-items` selects; for each field with
 * the rule `any` they have its name as `data-…`, with values parted by spaces, one of which must be asked for. Words are found as the search finds them.
 */
class FilterList extends AddressForm {
  #items: HTMLElement[] = [];
  #sort: ((state: URLSearchParams) => void) | null = null;
  #simplified: Simplified | undefined;
  /** The words of each item, folded; lines never meet in a match. */
  #folded = new Map<HTMLElement, string>();

  override connectedCallback(): void {
    this.#items = [...this.querySelectorAll<HTMLElement>(this.dataset.items ?? '')];
    const [table, form] = [this.querySelector('table'), this.querySelector('form')];
    if (table && form) this.#sort = sortTable(table, form, () => this.changed(form));
    this.querySelector('[data-csv]')?.addEventListener('click', () => {
      import('./shown-csv.ts').then(
        ({ saveShown }) => saveShown(this, this.dataset.items ?? ''),
        () => put(this, this.dataset.failed),
      );
    });
    super.connectedCallback();
  }

  protected override show(form: HTMLFormElement, state: URLSearchParams): void {
    const rules = new Map(namedFields(form).map(({ name, dataset }) => [name, dataset.rule ?? '']));
    const asked = [...new Set(state.keys())].map((name) => ({ name, values: state.getAll(name) }));
    for (const item of this.#items)
      item.hidden = !asked.every(({ name, values }) => {
        const rule = rules.get(name) ?? '';
        if (rule === 'words') return this.#prints(item, values.join(' '));
        const own = (item.dataset[name] ?? '').split(' ');
        return rule !== 'any' || values.some((value) => own.includes(value));
      });
    const shown = this.#items.filter((item) => !item.hidden);
    const ids = new Set(shown.map(({ id }) => id));
    for (const mark of this.querySelectorAll<SVGElement>('[data-entry]'))
      mark.toggleAttribute('data-off', !ids.has(mark.dataset.entry ?? ''));
    put(this, fill(this.dataset.shown, { shown: shown.length, all: this.#items.length }));
    this.#sort?.(state);
    const words = asked.find(({ name }) => rules.get(name) === 'words')?.values[0];
    if (words) void this.#simplify(words, () => this.show(form, state));
  }

  #prints(item: HTMLElement, words: string): boolean {
    const known = this.#folded.get(item);
    const lines = item.children.length > 0 ? [...item.children] : [item];
    const text =
      known ?? lines.map((line) => foldedText(line.textContent ?? '', this.#simplified)).join('\n');
    this.#folded.set(item, text);
    return soughtForms(words, this.#simplified).some((form) => text.includes(form));
  }

  /** Fetches the table of traditional characters, once, where a word has a character that no item has. */
  async #simplify(words: string, then: () => void): Promise<void> {
    const texts = [...this.#folded.values()].join('\n');
    const isStrange = [...foldedText(words)].some(
      (unit) => /\p{Script=Han}/u.test(unit) && !texts.includes(unit),
    );
    if (this.#simplified || !isStrange) return;
    const pairs = await fetchJson<Pairs>(assetHref('/search/traditional.json')).catch(() => null);
    if (!pairs || this.#simplified) return;
    this.#simplified = fromPairs(pairs);
    this.#folded.clear();
    then();
  }
}

customElements.define('filter-list', FilterList);
