import type { MatrixData, PassageData } from '../compare/matrix-data.ts';
import { download } from './compare-csv.ts';
import { loadMatrix, writeAddress } from './compare-data.ts';
import { citation, cloneTemplate, passageContext, passageElement, passageHref } from './compare-passage.ts';
import { PINS_CHANGED, pins, setPins, togglePin } from './pins.ts';
import type { Sheet } from './pins-export.ts';

/** The pinned passages on a sheet. An address with `?pins=…` shows the passages that it names. */
class HandOut extends HTMLElement {
  #data: MatrixData | null = null;

  connectedCallback(): void {
    this.hidden = false;
    const asked = new URLSearchParams(location.search).getAll('pin');
    if (asked.length > 0) setPins(asked);
    document.addEventListener(PINS_CHANGED, () => void this.#show());
    this.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-act]') : null;
      if (button)
        void this.#act(
          button.dataset.act ?? '',
          button.closest<HTMLElement>('.passage')?.dataset.passage ?? '',
        );
    });
    this.querySelector('input')?.addEventListener('input', () => this.#entitle());
    if (pins().length > 0) void this.#show();
  }

  #passages(): PassageData[] {
    return pins().flatMap((id) => this.#data?.sentences.find((passage) => passage.id === id) ?? []);
  }

  #entitle(): void {
    const title = this.querySelector('.sheet-title');
    if (title) title.textContent = this.#title();
  }

  #title(): string {
    return this.querySelector('input')?.value.trim() || (this.dataset.untitled ?? '');
  }

  #address(): URL {
    const address = new URL(location.pathname, location.href);
    for (const id of pins()) address.searchParams.append('pin', id);
    address.hash = 'handout';
    return address;
  }

  async #show(): Promise<void> {
    const ids = pins();
    if (ids.length > 0) this.#data = await loadMatrix(this.dataset.source ?? '').catch(() => null);
    writeAddress((state) => {
      const out = new URLSearchParams(state);
      out.delete('pin');
      for (const id of ids) out.append('pin', id);
      return out;
    });
    const passages = this.#passages();
    this.querySelector('[data-filled]')?.toggleAttribute('hidden', passages.length === 0);
    this.querySelector('[data-empty]')?.toggleAttribute('hidden', passages.length > 0);
    this.#entitle();
    const context = this.#data && passageContext(this, this.#data);
    const items = passages.flatMap((passage) => {
      const item = context && passageElement(passage, context);
      item?.append(cloneTemplate(this, 'acts') ?? '');
      return item ?? [];
    });
    this.querySelector('ol')?.replaceChildren(...items);
    const address = this.querySelector('[data-address]');
    if (address) address.textContent = this.#address().href;
  }

  #sheet(): Sheet | null {
    if (!this.#data) return null;
    const context = passageContext(this, this.#data);
    const kinds = JSON.parse(this.dataset.kinds ?? '{}') as Readonly<Record<string, string>>;
    const passages = this.#passages().map((passage) => ({
      citation: citation(passage, context),
      kind: kinds[passage.kind] ?? passage.kind,
      text: passage.text,
      translation: passage.translation,
      address: new URL(passageHref(passage, context), location.href).href,
    }));
    return {
      title: this.#title(),
      passages,
      status: this.dataset.status ?? '',
      columns: JSON.parse(this.dataset.columns ?? '{}'),
    };
  }

  async #act(act: string, id: string): Promise<void> {
    if (act === 'remove') togglePin(id);
    else if (act === 'up') this.#up(id);
    else if (act === 'clear') setPins([]);
    else if (act === 'print') this.#print();
    else if (act === 'link') await this.#copy();
    else await this.#save(act);
  }

  #up(id: string): void {
    const all = pins();
    const at = all.indexOf(id);
    if (at > 0) setPins([...all.slice(0, at - 1), id, all[at - 1] ?? '', ...all.slice(at + 1)]);
  }

  /** Only the sheet is printed. */
  #print(): void {
    document.documentElement.dataset.print = 'handout';
    addEventListener('afterprint', () => delete document.documentElement.dataset.print, { once: true });
    print();
  }

  async #copy(): Promise<void> {
    const status = this.querySelector('[role="status"]');
    const isCopied = await navigator.clipboard.writeText(this.#address().href).then(
      () => true,
      () => false,
    );
    if (status) status.textContent = (isCopied ? this.dataset.copied : this.dataset.notCopied) ?? '';
  }

  async #save(act: string): Promise<void> {
    const sheet = this.#sheet();
    if (!sheet) return;
    const { sheetCsv, sheetMarkdown } = await import('./pins-export.ts');
    if (act === 'csv') download('passages.csv', 'text/csv', sheetCsv(sheet));
    else download('passages.md', 'text/markdown', sheetMarkdown(sheet));
  }
}

customElements.define('hand-out', HandOut);
