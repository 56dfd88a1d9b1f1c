import { around, put } from '#src/client/page/dom.ts';
import { givenQuery } from '#src/client/page/given.ts';

/** An address that hosts take. */
const LONGEST = 1500;

/**
 * Checks what is pasted, in this browser. Nothing of it is sent, nor put into the address; only who asks for it gets a
 * link with the text. What finds and draws is fetched when it is needed.
 */
class QuotationCheck extends HTMLElement {
  #run = 0;

  connectedCallback(): void {
    const box = this.querySelector('textarea');
    if (!box) return;
    box.addEventListener('paste', () => setTimeout(() => void this.#check(box.value)));
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
      event.preventDefault();
      void this.#check(box.value);
    });
    box.addEventListener('focus', () => void import('./draw.ts').catch(() => {}), { once: true });
    this.addEventListener('click', ({ target }) => {
      const button = around(target, 'button');
      if (button?.matches('[data-check]')) void this.#check(box.value);
      if (button?.matches('[data-link]')) void this.#link(box.value);
      const copied = button?.dataset.copy;
      if (copied !== undefined) void this.#copy(copied, this.dataset.copied, this.dataset.notCopied);
    });
    const asked = givenQuery().get('q');
    if (asked === null) return;
    box.value = asked;
    void this.#check(asked);
  }

  async #check(text: string): Promise<void> {
    this.#run += 1;
    const run = this.#run;
    if (text.trim() === '') return;
    this.ariaBusy = 'true';
    put(this, this.dataset.working);
    try {
      const { drawChecked } = await import('./draw.ts');
      const said = await drawChecked(this, text, () => run === this.#run);
      if (run === this.#run) put(this, said);
    } catch {
      if (run === this.#run) put(this, this.dataset.failed);
    }
    if (run === this.#run) this.ariaBusy = null;
  }

  async #link(text: string): Promise<void> {
    const link = `${location.origin}${location.pathname}?${new URLSearchParams({ q: text })}`;
    const { linkCopied, linkFailed } = this.dataset;
    if (link.length > LONGEST) put(this, linkFailed, '[data-said]');
    else await this.#copy(link, linkCopied, linkFailed);
  }

  async #copy(text: string, done: string | undefined, failed: string | undefined): Promise<void> {
    const said = await navigator.clipboard.writeText(text).then(
      () => done,
      () => failed,
    );
    put(this, said, '[data-said]');
  }
}

customElements.define('quotation-check', QuotationCheck);
