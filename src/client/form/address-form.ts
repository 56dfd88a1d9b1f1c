import { givenQuery } from '#src/client/page/given.ts';
import { fillForm, namedFields, stateOf, writeAddress } from './state.ts';

/** An element around a form that needs script (`.scripted`), and around what the form arranges. */
export abstract class AddressForm extends HTMLElement {
  /** The query that the page shows. */
  #seen = '';

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    form.addEventListener('input', () => this.changed(form));
    // The fields have their first values only after the event.
    form.addEventListener('reset', () => setTimeout(() => this.changed(form)));
    form.addEventListener('submit', (event) => event.preventDefault());
    addEventListener('popstate', () => {
      if (location.search !== this.#seen) this.#restore(form);
    });
    this.#restore(form);
  }

  /** What is asked for when the page opens, and when the reader comes back to an entry of the history. */
  protected asked(_: HTMLFormElement): URLSearchParams {
    return givenQuery();
  }

  /** Names of the fields that stand in the address. */
  protected names(form: HTMLFormElement): string[] {
    return namedFields(form).map(({ name }) => name);
  }

  protected changed(form: HTMLFormElement): void {
    const state = stateOf(form);
    writeAddress(this.names(form), state);
    this.#seen = location.search;
    this.show(form, state);
  }

  /** Arranges the page. @param state what the form asks for; all that stands as at first is left out. */
  protected abstract show(form: HTMLFormElement, state: URLSearchParams): void;

  #restore(form: HTMLFormElement): void {
    this.#seen = location.search;
    fillForm(form, this.asked(form));
    const state = stateOf(form);
    const fold = form.closest('details');
    if (fold && state.size > 0) fold.open = true;
    this.show(form, state);
  }
}
