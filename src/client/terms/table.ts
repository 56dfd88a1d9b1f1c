import { download } from '#src/client/download.ts';
import { AddressForm } from '#src/client/form/address-form.ts';
import { pageLanguage, put } from '#src/client/page/dom.ts';
import { fetchJson } from '#src/client/page/fetch.ts';
import { trustedHtml } from '#src/client/page/trusted.ts';
import { type Columns, list, toCsv } from '#src/export/csv.ts';
import { assetHref, localHref } from '#src/i18n/language.ts';
import type { Catalogue, SearchDocument } from '#src/search/model.ts';
import { simplifier } from '#src/search/search.ts';
import { readWords, TERM_COLUMNS, type TermCount, termCounter, termRows } from '#src/search/term-counts.ts';
import { fromPairs, type Pairs } from '#src/text/pairs.ts';
import { termRowHtml } from '#src/views/terms.ts';

/** As a file gives them, with the pages of the clauses in which a word stands. */
const COLUMNS: Columns<Parameters<typeof TERM_COLUMNS.count>[0]> = {
  ...TERM_COLUMNS,
  addresses: ({ document, lines }) => {
    const paths = lines.map(({ clause }) =>
      localHref(pageLanguage(), `/documents/${document.id}/${clause.id}/`),
    );
    return list([...new Set(paths)].map((path) => new URL(path, location.href).href));
  },
};

/** Counts the words of a list in the texts that the search has, in the order of these documents. */
async function counterOf(ids: readonly string[]): Promise<(list: string) => Promise<TermCount[]>> {
  const catalogue = await fetchJson<Catalogue>(assetHref('/search/catalogue.json'));
  const documents = await Promise.all(
    ids.map((id) =>
      fetchJson<SearchDocument>(assetHref(`/search/documents/${id}.json?${catalogue.version}`)),
    ),
  );
  const simplify = simplifier(catalogue, async () =>
    fromPairs(await fetchJson<Pairs>(assetHref('/search/traditional.json'))),
  );
  const count = termCounter(documents, simplify.ofTexts);
  return async (list) => count(readWords(list), await simplify.forQuery(list));
}

/** The table of counted words: that of the editors' list until a reader asks for other words. */
class TermTable extends AddressForm {
  #counter: ReturnType<typeof counterOf> | undefined;
  #run = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    const [form, field] = [this.querySelector('form'), this.querySelector('input')];
    const offered = this.querySelector('select');
    if (!form || !field || !offered) return;
    offered.addEventListener('change', () => {
      field.value = [...readWords(field.value), offered.value].join('、');
      offered.value = '';
      this.changed(form);
    });
    this.querySelector('[data-csv]')?.addEventListener('click', () => {
      void this.#count(field.value).then(
        (counts) => counts && download('words.csv', 'text/csv', toCsv(termRows(counts), COLUMNS)),
      );
    });
  }

  protected override show(form: HTMLFormElement, state: URLSearchParams): void {
    const list = form.querySelector('input')?.value ?? '';
    // What stands in the page is the table of the list with which it opens.
    if (this.#run === 0 && !state.has('q')) return;
    this.#run += 1;
    const run = this.#run;
    void this.#count(list).then((counts) => counts && run === this.#run && this.#draw(counts));
  }

  /** Null where the texts did not arrive, which is then said. */
  async #count(list: string): Promise<TermCount[] | null> {
    const heads = [...this.querySelectorAll<HTMLElement>('thead [data-document]')];
    this.#counter ??= counterOf(heads.map(({ dataset }) => dataset.document ?? ''));
    try {
      return await (await this.#counter)(list);
    } catch {
      this.#counter = undefined;
      put(this, this.dataset.failed);
      return null;
    }
  }

  #draw(counts: readonly TermCount[]): void {
    const options = [...this.querySelectorAll('option')];
    const glosses = new Map(options.map(({ value, dataset }) => [value, dataset.gloss ?? '']));
    const body = this.querySelector('tbody');
    if (!body) return;
    body.innerHTML = trustedHtml(
      counts.map((one) => termRowHtml(one, glosses.get(one.word) ?? '', pageLanguage())).join(''),
    );
    put(this, '');
  }
}

customElements.define('term-table', TermTable);
