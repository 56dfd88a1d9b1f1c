/**
 * Shows only the entries that are asked for, in the drawings and in the list. The address keeps what is asked:
 * `?place=…&source=…&what=…&theme=…`.
 */
class TimelineFilter extends HTMLElement {
  #tools: HTMLFieldSetElement | null = null;
  #items: HTMLElement[] = [];

  connectedCallback(): void {
    this.#tools = this.querySelector('fieldset');
    this.#items = [...this.querySelectorAll<HTMLElement>('li[data-what]')];
    if (!this.#tools) return;
    this.#tools.hidden = false;
    const state = new URLSearchParams(location.search);
    for (const field of this.#tools.querySelectorAll('select')) field.value = state.get(field.name) ?? '';
    this.#tools.addEventListener('input', () => this.#changed());
    this.#show();
  }

  /** What the fields ask for; a value that no option has counts as nothing asked. */
  #asked(): [string, string][] {
    const fields = [...(this.#tools?.querySelectorAll('select') ?? [])];
    return fields.map((field): [string, string] => [field.name, field.value]).filter(([, value]) => value);
  }

  #changed(): void {
    const address = new URL(location.href);
    for (const field of this.#tools?.querySelectorAll('select') ?? [])
      address.searchParams.delete(field.name);
    for (const [name, value] of this.#asked()) address.searchParams.set(name, value);
    history.replaceState(null, '', address);
    this.#show();
  }

  #show(): void {
    const asked = this.#asked();
    for (const item of this.#items)
      item.hidden = !asked.every(([name, value]) => (item.dataset[name] ?? '').split(' ').includes(value));
    const shown = new Set(this.#items.filter((item) => !item.hidden).map(({ id }) => id));
    for (const mark of this.querySelectorAll<SVGElement>('[data-entry]'))
      mark.toggleAttribute('data-off', !shown.has(mark.dataset.entry ?? ''));
    const output = this.querySelector('output');
    const words = (this.dataset.shown ?? '').replace('{total}', String(this.#items.length));
    if (output) output.value = words.replace('{shown}', String(shown.size));
  }
}

customElements.define('timeline-filter', TimelineFilter);
