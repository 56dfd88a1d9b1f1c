import type { MatrixData } from '../compare/matrix-data.ts';
import { compareSides, type ThemeAcross } from '../compare/side.ts';
import { loadMatrix, writeAddress } from './compare-data.ts';
import { type PassageContext, passageContext } from './compare-passage.ts';
import { type ChosenSide, chosenSides, type Item, themeElement } from './compare-sides.ts';

const FEWEST = 2;
const MOST = 4;
const NAMES = ['document', 'city', 'theme'] as const;

/** Any two to four documents and places side by side. The address keeps the choice. */
class ChooseSides extends HTMLElement {
  #form: HTMLFormElement | null = null;

  connectedCallback(): void {
    this.#form = this.querySelector('form');
    if (!this.#form) return;
    this.hidden = false;
    const state = new URLSearchParams(location.search);
    for (const box of this.querySelectorAll('input'))
      box.checked = state.getAll(box.name).includes(box.value);
    const theme = this.querySelector('select');
    if (theme) theme.value = state.get('theme') ?? '';
    this.#form.addEventListener('change', () => this.#changed());
    if (this.#chosen('document').length + this.#chosen('city').length > 0) void this.#show();
  }

  #chosen(name: (typeof NAMES)[number]): string[] {
    const fields = this.#form ? new FormData(this.#form) : new FormData();
    return fields
      .getAll(name)
      .map(String)
      .filter((value) => value !== '');
  }

  #changed(): void {
    writeAddress((state) => {
      const out = new URLSearchParams(state);
      for (const name of NAMES) {
        out.delete(name);
        for (const value of this.#chosen(name)) out.append(name, value);
      }
      return out;
    });
    void this.#show();
  }

  #say(words: string | undefined): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words ?? '';
  }

  async #show(): Promise<void> {
    const count = this.#chosen('document').length + this.#chosen('city').length;
    this.#say(count < FEWEST ? this.dataset.few : count > MOST ? this.dataset.many : '');
    const isFit = count >= FEWEST && count <= MOST;
    this.querySelector('.chosen')?.toggleAttribute('hidden', !isFit);
    if (!isFit) return;
    try {
      this.#draw(await loadMatrix(this.dataset.source ?? ''));
    } catch {
      this.#say(this.dataset.failed);
    }
  }

  #draw(data: MatrixData): void {
    const context = passageContext(this, data);
    const sides = chosenSides(data, this.#chosen('document'), this.#chosen('city'), context.lang);
    const asked = this.#chosen('theme');
    const themes = data.themes.map(({ id }) => id).filter((id) => asked.length === 0 || asked.includes(id));
    const { shared, partial, silent } = compareSides(sides, themes);
    this.#group('shared', shared, sides, context);
    this.#group('partial', partial, sides, context);
    this.#group(
      'silent',
      silent.map((theme) => ({ theme, sentences: [] })),
      [],
      context,
    );
  }

  #group(
    name: string,
    across: readonly ThemeAcross<Item>[],
    sides: readonly ChosenSide[],
    context: PassageContext,
  ): void {
    const section = this.querySelector<HTMLElement>(`[data-group="${name}"]`);
    if (!section) return;
    section.hidden = across.length === 0;
    section
      .querySelector('div')
      ?.replaceChildren(...across.flatMap((one) => themeElement(one, sides, context, this.dataset) ?? []));
  }
}

customElements.define('choose-sides', ChooseSides);
