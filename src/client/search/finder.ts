import { pageLanguage, put } from '#src/client/page/dom.ts';
import { fetchJson } from '#src/client/page/fetch.ts';
import { assetHref } from '#src/i18n/language.ts';
import { finder as words } from '#src/i18n/strings/finder.ts';
import { readState } from '#src/search/address.ts';
import { NO_FILTERS } from '#src/search/filters.ts';
import type { Suggestions } from '#src/search/suggestions.ts';
import { viewOf } from '#src/search/view.ts';
import { chosen, keepChoices, remember } from './choices.ts';
import { Combobox } from './combobox.ts';
import { completions, hitOptions, placeOptions, queryOption } from './options.ts';
import { session } from './session.ts';
import { totalIn } from './total.ts';

/** After so many milliseconds without a key something is asked; after so many more a reader is told what keeps it. */
const PAUSE = 120;
const PATIENCE = 1000;
/** Hits in the dialog; the search page has all. */
const MOST = 7;

const language = pageLanguage();
const text = words[language];

/** What the dialog offers, and what it finds as one types. */
class Finder {
  readonly #dialog: HTMLDialogElement;
  readonly #box: HTMLInputElement;
  readonly #combobox: Combobox;
  #run = 0;
  #timer = 0;

  constructor(
    dialog: HTMLDialogElement,
    box: HTMLInputElement,
    list: HTMLElement,
    choices: HTMLFieldSetElement,
  ) {
    this.#dialog = dialog;
    this.#box = box;
    this.#combobox = new Combobox(box, list, (option) => {
      remember(option.dataset.query ?? box.value.trim());
      dialog.close();
      location.assign(option.dataset.href ?? '');
    });
    box.form?.addEventListener('submit', () => remember(box.value.trim()));
    box.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) this.#typed();
    });
    box.addEventListener('compositionstart', () => clearTimeout(this.#timer));
    box.addEventListener('compositionend', () => this.#typed());
    keepChoices(choices, () => void this.ask());
    void session().catch(() => {});
    void this.ask();
  }

  #typed(): void {
    clearTimeout(this.#timer);
    // What is still on its way answers another question.
    this.#run += 1;
    this.#timer = window.setTimeout(() => void this.ask(), PAUSE);
  }

  async ask(): Promise<void> {
    const query = this.#box.value.trim();
    this.#run += 1;
    const run = this.#run;
    const say = (message: string): void => {
      if (run === this.#run) put(this.#dialog, message);
    };
    const slow = setTimeout(() => say(text.slow), PATIENCE);
    try {
      const { examples, terms } = await fetchJson<Suggestions>(assetHref('/search/suggestions.json'));
      if (query === '') {
        if (run === this.#run) this.#suggest(examples);
        return say('');
      }
      const outcome = await (await session()).search.find(query, { hits: MOST, filters: NO_FILTERS });
      if (run !== this.#run) return;
      const view = viewOf(outcome, readState(new URLSearchParams({ q: query })));
      const clauses = view.total;
      this.#combobox.show([
        ...placeOptions(outcome),
        ...completions(query, terms),
        ...hitOptions(view.hits.slice(0, MOST), outcome),
        ...(clauses > MOST ? [queryOption(query, text.all(clauses))] : []),
      ]);
      say(clauses === 0 ? text.none : `${clauses} ${totalIn(language, view)}`);
    } catch {
      if (run === this.#run) this.#combobox.show([]);
      say(text.failed);
    } finally {
      clearTimeout(slow);
    }
  }

  /** Before anything is typed: what was sought before, where that is kept, and what can be sought. */
  #suggest(examples: Suggestions['examples']): void {
    this.#combobox.show([
      ...chosen()
        .getAll('q')
        .map((query) => queryOption(query, text.kinds.recent)),
      ...examples.map(({ kind, query }) => queryOption(query, text.kinds[kind])),
    ]);
  }
}

let started: Finder | undefined;

/** Sets the dialog to work, whenever it is opened. */
export function finder(dialog: HTMLDialogElement): void {
  const box = dialog.querySelector<HTMLInputElement>('[role="combobox"]');
  const list = dialog.querySelector<HTMLElement>('[role="listbox"]');
  const choices = dialog.querySelector('fieldset');
  if (started) void started.ask();
  else if (box && list && choices) started = new Finder(dialog, box, list, choices);
}
