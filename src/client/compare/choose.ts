import { AddressForm } from '#src/client/form/address-form.ts';
import { put } from '#src/client/page/dom.ts';
import type { MatrixData } from '#src/compare/matrix-data.ts';
import { compareSides } from '#src/compare/side.ts';
import { loadMatrix } from './passage.ts';
import { chosenSides, themeHtml } from './sides.ts';

const FEWEST = 2;
const MOST = 4;

/** Any two to four documents and places side by side. */
class ChooseSides extends AddressForm {
  protected override show(_: HTMLFormElement, state: URLSearchParams): void {
    const count = state.getAll('document').length + state.getAll('city').length;
    const isFit = count >= FEWEST && count <= MOST;
    put(this, count === 0 || isFit ? '' : count < FEWEST ? this.dataset.few : this.dataset.many);
    this.querySelector('.chosen')?.toggleAttribute('hidden', !isFit);
    if (!isFit) return;
    loadMatrix().then(
      (data) => this.#draw(data, state),
      () => put(this, this.dataset.failed),
    );
  }

  #draw(data: MatrixData, state: URLSearchParams): void {
    const sides = chosenSides(data, state);
    const asked = state.getAll('theme');
    const themes = data.themes.map(({ id }) => id).filter((id) => asked.length === 0 || asked.includes(id));
    const { shared, partial, silent } = compareSides(sides, themes);
    const context = { data, words: this.dataset };
    const groups = { shared, partial, silent: silent.map((theme) => ({ theme, sentences: [] })) };
    for (const [name, across] of Object.entries(groups)) {
      const section = this.querySelector<HTMLElement>(`[data-group="${name}"]`);
      const list = section?.querySelector('div');
      if (!section || !list) continue;
      section.hidden = across.length === 0;
      list.innerHTML = across.map((one) => themeHtml(one, sides, context)).join('');
    }
  }
}

customElements.define('choose-sides', ChooseSides);
