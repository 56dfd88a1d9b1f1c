import { put } from '#src/client/page/dom.ts';
import { fetchJson } from '#src/client/page/fetch.ts';

/**
 * Pinyin over the Chinese text, on demand. The readings are fetched when they are first asked for: element id →
 * one reading a Chinese character, parted by spaces. They are drawn as ruby and never copied with the text.
 */

/** Takes the readings away again. */
function strip(): void {
  for (const element of document.querySelectorAll('.source ruby')) {
    const parent = element.parentNode;
    element.querySelector('rt')?.remove();
    element.replaceWith(...element.childNodes);
    parent?.normalize();
  }
}

class PinyinSwitch extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('input');
    const changed = (): boolean => document.dispatchEvent(new Event('viewchange'));
    box?.addEventListener('change', () => void this.#show(box).then(changed));
  }

  async #show(box: HTMLInputElement): Promise<void> {
    put(this, '', '[role=alert]');
    if (!box.checked) return strip();
    try {
      const [readings, { annotate }] = await Promise.all([
        fetchJson<Readonly<Record<string, string>>>(this.dataset.src ?? ''),
        import('./ruby.ts'),
      ]);
      // The box may have been used again meanwhile.
      strip();
      if (box.checked) annotate(readings);
    } catch {
      box.checked = false;
      box.dispatchEvent(new Event('input', { bubbles: true }));
      put(this, this.dataset.failed, '[role=alert]');
    }
  }
}

customElements.define('pinyin-switch', PinyinSwitch);
