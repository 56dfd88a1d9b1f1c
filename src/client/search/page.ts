import { fillForm, stateOf } from '#src/client/form/state.ts';
import { around, isPlainClick, put } from '#src/client/page/dom.ts';
import { givenQuery } from '#src/client/page/given.ts';
import { readState, type State, wantedFor, writeState } from '#src/search/address.ts';
import { isNarrowed } from '#src/search/browse.ts';
import { queryFor, STANDINGS, togetherOf } from '#src/search/together.ts';
import { walkHits } from './arrows.ts';
import type { Drawn } from './draw.ts';
import { returnToPlace } from './place.ts';
import type { ClauseKeys, Session } from './session.ts';
import { openChoices, reveal } from './states.ts';

/** After so long, in milliseconds, a reader is told what is keeping the answer. */
const PATIENCE = 1000;

async function session(): Promise<Session> {
  return (await import('./session.ts')).session();
}

function asked(): State {
  return readState(givenQuery());
}

/** Shows what the address says, and puts there what is asked. What finds and draws is fetched when it is needed. */
class ClauseSearch extends HTMLElement {
  #run = 0;
  #end: IntersectionObserver | undefined;
  #drawn: Drawn | null = null;
  readonly #title = document.title;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    // Where there is room, the filters stand open beside the hits.
    this.querySelector('.filters')?.toggleAttribute('open', matchMedia('(min-width: 60rem)').matches);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask(form);
    });
    this.addEventListener('change', ({ target }) => {
      const field = around<HTMLInputElement | HTMLSelectElement>(target, 'select, input:not([name="q"])');
      if (field?.matches('[data-together], [data-within]')) this.#join(form);
      else if (field) this.#ask(form, field.name);
    });
    this.addEventListener('click', (event) => this.#follow(event, form));
    this.addEventListener(
      'click',
      ({ target }) => void this.#take(around(target, '[data-take]')?.dataset.take),
    );
    form.addEventListener('focusin', () => void session().catch(() => {}), { once: true });
    addEventListener('popstate', () => void this.#show(form));
    walkHits(this);
    void this.#show(form);
  }

  /** Keys of all clauses that a query finds, as the page would show them; for scripts that drive the page. */
  async find(query: string): Promise<ClauseKeys> {
    return (await session()).keys(query);
  }

  /** @param changed name of a field. The choice of a text is the reader's if it was made, and for one query only. */
  #ask(form: HTMLFormElement, changed?: string): void {
    const [before, state] = [asked(), readState(stateOf(form))];
    const offered = this.querySelector<HTMLAnchorElement>('[data-offer="all-words"]');
    // Enter pressed again asks for what is offered first.
    if (changed === undefined && state.query === before.query && offered) {
      offered.click();
      return;
    }
    const reading = changed === 'in' ? state.reading : state.query === before.query ? before.reading : null;
    history.pushState(null, '', writeState({ ...state, reading }) + location.hash);
    void this.#show(form);
  }

  /** Asks for the words of the query to stand as is chosen. */
  #join(form: HTMLFormElement): void {
    const state = asked();
    const together = togetherOf(state.query);
    const chosen = this.querySelector<HTMLSelectElement>('[data-together]')?.value;
    const standing = STANDINGS.find((one) => one === chosen);
    if (!together || !standing) return;
    const within = this.querySelector<HTMLInputElement>('[data-within]')?.valueAsNumber || 0;
    const query = queryFor({ ...together, standing, within });
    history.pushState(null, '', writeState({ ...state, query, reading: null, page: 1 }));
    void this.#show(form);
  }

  /** Paging and the like: links that work by themselves, without loading the page again. */
  #follow(event: MouseEvent, form: HTMLFormElement): void {
    if (around(event.target, '[data-again]')) location.reload();
    const link = around<HTMLAnchorElement>(event.target, 'a[data-link]');
    if (!link || !isPlainClick(event)) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    void this.#show(form).then(() => this.querySelector<HTMLElement>('[data-hit] a')?.focus());
  }

  async #take(act: string | undefined): Promise<void> {
    if (act === undefined || !this.#drawn) return;
    const failed = this.querySelector<HTMLElement>('[data-failed]')?.dataset.failed;
    const drawn = this.#drawn;
    const said = await import('./take.ts').then(({ take }) => take(act, drawn)).catch(() => failed);
    put(this, said, '[data-taken]');
  }

  async #show(form: HTMLFormElement): Promise<void> {
    const state = asked();
    fillForm(form, givenQuery());
    this.#run += 1;
    const run = this.#run;
    document.title = state.query === '' ? this.#title : `${state.query} · ${this.#title}`;
    const isBrowsing = state.query === '' && isNarrowed(state);
    if (state.query === '' && !isBrowsing) return this.#without('help');
    // What was found before stays in sight until there is something else to show.
    const standing = this.querySelector('[data-hit]') ? ['results'] : [];
    if (standing.length === 0) reveal(this, []);
    this.ariaBusy = 'true';
    const slow = setTimeout(() => run === this.#run && reveal(this, ['slow', ...standing]), PATIENCE);
    try {
      const [{ draw }, { drawBeside }, { search, everything }] = await Promise.all([
        import('./draw.ts'),
        import('./said.ts'),
        session(),
      ]);
      const isLines = state.view === 'lines';
      const [all, lines] = isLines ? await Promise.all([everything(), import('./lines.ts')]) : [[], null];
      const wanted = wantedFor(state);
      const outcome = await (isBrowsing ? search.browse(wanted) : search.find(state.query, wanted));
      const offers = await search.offers(outcome);
      if (run !== this.#run) return;
      this.#drawn = draw(this, outcome, offers, state);
      lines?.drawLines(this.#drawn, all);
      // From here on there is something to see, whatever still comes.
      clearTimeout(slow);
      returnToPlace();
      this.ariaBusy = null;
      this.#atEnd(async () => {
        const beside = await search.beside(outcome);
        if (run === this.#run) drawBeside(this, beside);
      });
    } catch {
      if (run === this.#run) this.#without('failed');
    } finally {
      clearTimeout(slow);
    }
  }

  /** What stands below the hits is fetched when a reader comes so far. */
  #atEnd(then: () => Promise<void>): void {
    this.#end?.disconnect();
    this.#end = new IntersectionObserver(([seen], observer) => {
      if (!seen?.isIntersecting) return;
      observer.disconnect();
      void then();
    });
    const end = this.querySelector('[data-end]');
    if (end) this.#end.observe(end);
  }

  /** The page without hits, and what it says instead. */
  #without(state: 'help' | 'failed'): void {
    for (const list of this.querySelectorAll('ol, [data-lines]')) list.replaceChildren();
    openChoices(this);
    reveal(this, state === 'help' ? [state, 'narrow'] : [state]);
    this.ariaBusy = null;
  }
}

customElements.define('clause-search', ClauseSearch);
