import { around } from '#src/client/page/dom.ts';
import { givenName } from '#src/client/page/given.ts';

/**
 * Source and translation as one text: the counterpart of the sentence under pointer or focus is lit, a selection
 * keeps to the column in which it began, and where the English stands alone it has the sentences' ids. The keyboard's
 * walk through the text comes with the first key.
 */

const COLUMNS = '.source, .translation, .beside';

function linesOf(clause: Element, column: string): Element[] {
  return [...clause.querySelectorAll(`.${column} .line`)];
}

/** The sentence or heading that answers a line in the other language: the one at the same place in its column. */
function counterpart(line: Element): Element | undefined {
  const clause = line.closest('.clause');
  if (!clause) return undefined;
  const [own, other] = line.closest('.source') ? ['source', 'translation'] : ['translation', 'source'];
  return linesOf(clause, other)[linesOf(clause, own).indexOf(line)];
}

class ParallelText extends HTMLElement {
  /** Whether one language has been chosen on this page. */
  #isAlone = false;

  connectedCallback(): void {
    this.addEventListener('pointerover', (event) => this.#light(event.target));
    this.addEventListener('focusin', (event) => this.#light(event.target));
    this.addEventListener('pointerleave', () => this.#light(null));
    document.addEventListener('pointerdown', (event) => this.#keepToColumn(event.target));
    this.addEventListener('pointerdown', (event) => this.#beginOnMark(event));
    document.addEventListener('viewchange', () => this.#viewed());
    this.#viewed();
    addEventListener('hashchange', () => this.#name());
    this.#name();
    const walk = (event: KeyboardEvent): void =>
      void import('./walk.ts').then((fetched) => fetched.walk(this, event)).catch(() => {});
    addEventListener('keydown', walk, { once: true });
  }

  /** The sentence that the address names is lit by style, and here what answers it in the other language. */
  #name(): void {
    for (const old of this.querySelectorAll('.named')) old.classList.remove('named');
    const line = document.getElementById(givenName());
    if (line?.matches('.line')) counterpart(line)?.classList.add('named');
  }

  #viewed(): void {
    this.#isAlone ||= /zh|en/.test(document.documentElement.dataset.view ?? '');
    if (this.#isAlone) void import('./alone.ts').then((fetched) => fetched.standAlone(this)).catch(() => {});
  }

  #light(target: EventTarget | null): void {
    const line = around(target, '.line');
    if (line?.classList.contains('lit')) return;
    for (const lit of this.querySelectorAll('.lit')) lit.classList.remove('lit');
    if (!line) return;
    line.classList.add('lit');
    counterpart(line)?.classList.add('lit');
  }

  #keepToColumn(target: EventTarget | null): void {
    const column = target instanceof Node && this.contains(target) ? around(target, COLUMNS) : null;
    this.dataset.selecting = column?.classList.item(0) ?? '';
  }

  /** Chromium begins no selection on a link. While the pointer is down, a marked word is a word like the others. */
  #beginOnMark({ target, pointerType, button }: PointerEvent): void {
    const link = pointerType === 'mouse' ? around(target, 'a.mark, .mark a') : null;
    const address = link?.getAttribute('href');
    if (!link || typeof address !== 'string' || button !== 0) return;
    link.removeAttribute('href');
    for (const end of ['pointerup', 'pointercancel'])
      addEventListener(end, () => link.setAttribute('href', address), { once: true });
  }
}

customElements.define('parallel-text', ParallelText);
