import { fetchJson } from '#src/client/page/fetch.ts';

/** Pinyin as the settings ask for it, fetched when they first do. Says so where the readings do not arrive. */
class PinyinReadings extends HTMLElement {
  #shown = false;

  connectedCallback(): void {
    document.addEventListener('viewchange', () => void this.#follow());
    void this.#follow();
  }

  async #follow(): Promise<void> {
    const { dataset } = document.documentElement;
    const asked = dataset.pinyin !== undefined;
    if (asked === this.#shown) return;
    this.#shown = asked;
    this.textContent = '';
    try {
      const pinyin = await import('./pinyin.ts');
      const { readings: source = '' } = document.querySelector<HTMLElement>('[data-readings]')?.dataset ?? {};
      const readings = asked ? await fetchJson<Record<string, string>>(source) : {};
      // The settings may ask for something else meanwhile.
      if (this.#shown === asked) pinyin.withPinyin(readings);
    } catch {
      this.textContent = this.dataset.failed ?? '';
      delete dataset.pinyin;
      this.#shown = false;
    }
    document.dispatchEvent(new Event('viewchange'));
  }
}

customElements.define('pinyin-readings', PinyinReadings);
