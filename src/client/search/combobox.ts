import { around } from '#src/client/page/dom.ts';

/**
 * An editable combobox with list autocomplete, as the ARIA Authoring Practices have it: the focus stays in the box,
 * Down and Up lead through the options and round, Escape closes the list, and every other key belongs to the box
 * again, Home and End too. Without a chosen option Enter is the form's.
 */
export class Combobox {
  readonly #box: HTMLInputElement;
  readonly #list: HTMLElement;
  #active: Element | null = null;

  /** @param choose called with the option that was opened. */
  constructor(box: HTMLInputElement, list: HTMLElement, choose: (option: HTMLElement) => void) {
    this.#box = box;
    this.#list = list;
    box.addEventListener('keydown', (event) => {
      if (event.isComposing) return;
      if (event.key === 'Enter' && this.#active instanceof HTMLElement) choose(this.#active);
      else if (!this.#press(event)) return;
      event.preventDefault();
    });
    // The focus does not leave the box for a click.
    list.addEventListener('mousedown', (event) => event.preventDefault());
    list.addEventListener('click', ({ target }) => {
      const option = around(target, '[role="option"]');
      if (option) choose(option);
    });
  }

  /** Puts other options into the list, none of them chosen, and opens it; without any it is closed. */
  show(options: readonly HTMLElement[]): void {
    for (const [at, option] of options.entries()) {
      option.role = 'option';
      option.id = `${this.#list.id}-${at}`;
    }
    this.#list.replaceChildren(...options);
    this.#list.scrollTop = 0;
    this.#open(options.length > 0);
  }

  #open(isOpen: boolean): void {
    this.#list.hidden = !isOpen;
    this.#box.ariaExpanded = String(isOpen);
    this.#mark(null);
  }

  #mark(option: Element | null): void {
    this.#active?.removeAttribute('aria-selected');
    this.#active = option;
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#box.setAttribute('aria-activedescendant', option.id);
    else this.#box.removeAttribute('aria-activedescendant');
  }

  /** @returns whether the key has been used up. */
  #press({ key, altKey }: KeyboardEvent): boolean {
    const options = [...this.#list.children];
    const isOpen = !this.#list.hidden;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      if (altKey || !isOpen) this.#open(options.length > 0 && !(altKey && key === 'ArrowUp'));
      if (altKey) return true;
      const at = this.#active ? options.indexOf(this.#active) : key === 'ArrowDown' ? -1 : options.length;
      const to = at + (key === 'ArrowDown' ? 1 : -1);
      this.#mark(options.at(to % options.length) ?? null);
      return true;
    }
    // In an empty box there is nothing to go back to: Escape is the dialog's.
    if (key === 'Escape' && isOpen && this.#box.value !== '') {
      this.#open(false);
      return true;
    }
    if (!['Shift', 'Control', 'Alt', 'Meta'].includes(key)) this.#mark(null);
    return false;
  }
}
