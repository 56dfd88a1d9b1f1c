import { readState, type State, writeState } from '../../search/address.ts';
import { fillForm, stateOf } from '../form/state.ts';
import { around, isPlain } from '../page/events.ts';
import { returnToPlace } from './place.ts';
import type { ClauseKeys } from './session.ts';
import { reveal } from './states.ts';

/** After so long, in milliseconds, a reader is told what is keeping the answer. */
const PATIENCE = 1000;

/**
 * The search page: shows what its address says, and puts into the address what
 * is asked. What finds and what draws is fetched when it is first needed.
 */
class ClauseSearch extends HTMLElement {
  #run = 0;
  readonly #title = document.title;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const filters = this.querySelector<HTMLDetailsElement>('.filters');
    if (!form) return;
    if (filters) filters.open = matchMedia('(min-width: 60rem)').matches;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#go(this.#asked(form));
    });
    this.addEventListener('change', ({ target }) => {
      const isChoice =
        target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.name !== 'q');
      if (isChoice) this.#go(this.#asked(form, target.name));
    });
    this.addEventListener('click', (event) => this.#follow(event));
    form.addEventListener('focusin', () => void this.#session().catch(() => {}), { once: true });
    addEventListener('popstate', () => void this.#show());
    void this.#show();
  }

  /** Keys of all clauses that a query finds, as the page would show them; for scripts that drive the page. */
  async find(query: string): Promise<ClauseKeys> {
    return (await this.#session()).keys(query);
  }

  async #session() {
    const { session } = await import('./session.ts');
    return session();
  }

  #state(): State {
    return readState(new URLSearchParams(location.search));
  }

  /**
   * What the form asks for, from the first page on.
   *
   * @param changed name of the field that was changed. The choice of a text is the reader's only if it was made, and
   * only for the query for which it was made.
   */
  #asked(form: HTMLFormElement, changed?: string): State {
    const before = this.#state();
    const state = readState(stateOf(form));
    if (changed === 'in') return state;
    return { ...state, reading: state.query === before.query ? before.reading : null };
  }

  #go(state: State): void {
    history.pushState(null, '', writeState(state) + location.hash);
    void this.#show();
  }

  /** Paging and the like: links that work by themselves, without loading the page again. */
  #follow(event: MouseEvent): void {
    if (around(event.target, '[data-again]')) location.reload();
    const link = around<HTMLAnchorElement>(event.target, 'a[data-link]');
    if (!link || !isPlain(event)) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    void this.#show().then(() => this.querySelector<HTMLElement>('[data-hit] a')?.focus());
  }

  async #show(): Promise<void> {
    const state = this.#state();
    const form = this.querySelector('form');
    if (form) fillForm(form, new URLSearchParams(location.search));
    this.#run += 1;
    const run = this.#run;
    const isCurrent = (): boolean => run === this.#run;
    document.title = state.query === '' ? this.#title : `${state.query} · ${this.#title}`;
    if (state.query === '') {
      this.querySelector('.hits')?.replaceChildren();
      this.ariaBusy = null;
      reveal(this, ['help']);
      return;
    }
    // What was found before stays in sight until there is something else to show.
    if (!this.querySelector('[data-hit]')) reveal(this, []);
    this.ariaBusy = 'true';
    const slow = setTimeout(() => isCurrent() && reveal(this, ['slow']), PATIENCE);
    try {
      const [{ draw }, session] = await Promise.all([import('./draw.ts'), this.#session()]);
      const outcome = await session.search.find(state.query);
      if (!isCurrent()) return;
      draw(this, outcome, state);
      returnToPlace();
    } catch {
      if (!isCurrent()) return;
      this.querySelector('.hits')?.replaceChildren();
      reveal(this, ['failed']);
    } finally {
      clearTimeout(slow);
      if (isCurrent()) this.ariaBusy = null;
    }
  }
}

customElements.define('clause-search', ClauseSearch);
