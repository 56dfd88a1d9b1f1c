import { around, fill, put } from '#src/client/page/dom.ts';
import { givenName, givenQuery } from '#src/client/page/given.ts';
import { isCommand } from '#src/client/page/keys.ts';
import { litMatches } from './lit-text.ts';
import { IS_LIGHT, paint } from './paint.ts';

/**
 * Lights the words of a search in the document or clause that it led to, and leads from one to the next. The address
 * says both: `?q=` once for each printed form, and the clause as its fragment. A text fragment (`#:~:text=`) would not
 * do: browsers match it at word boundaries of their own dictionaries, and not across the elements of a clause.
 */

const STEPS = { n: 1, N: -1 } as const;

/** @see LitWords.astro for the bar in which the count and the buttons stand. */
export class Lit {
  readonly #bar: HTMLElement;
  /** Each is one or several ranges; in the order of the text. */
  #matches: readonly (readonly Range[])[] = [];
  #at = 0;

  constructor(bar: HTMLElement) {
    this.#bar = bar;
    bar.addEventListener('click', ({ target }) => {
      const button = around<HTMLButtonElement>(target, 'button');
      if (button?.value === 'clear') this.#clear();
      else if (button) this.#step(Number(button.value));
    });
    addEventListener('keydown', (event) => {
      if (!this.#bar.hidden && isCommand(event, 'n', 'N')) this.#step(STEPS[event.key]);
    });
    addEventListener('hashchange', () => this.#arrive());
    // A column that is not shown has no matches to step to, and pinyin changes what the text stands in.
    document.addEventListener('viewchange', () => {
      if (this.#bar.hidden) return;
      this.#find();
      this.#show();
    });
    if (document.readyState === 'complete') this.#arrive();
    else addEventListener('load', () => this.#arrive());
  }

  #find(): void {
    if (!IS_LIGHT) paint([], []);
    const forms = givenQuery().getAll('q');
    this.#matches = [...document.querySelectorAll('.clause')]
      .flatMap((clause) => litMatches(clause, forms))
      .filter(([first]) => (first?.getClientRects().length ?? 0) > 0);
    this.#at = Math.max(0, Math.min(this.#at, this.#matches.length - 1));
    this.#trace();
  }

  /** Says beside each entry of the contents how many matches stand in what follows it, up to the next. */
  #trace(): void {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
    const starts = links.map((link) => document.getElementById(link.hash.slice(1)));
    const follows = (at: Node, start: Element | null): boolean =>
      ((start?.compareDocumentPosition(at) ?? 0) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
    const found = this.#matches.flatMap(([first]) =>
      first ? starts.findLastIndex((start) => follows(first.startContainer, start)) : [],
    );
    for (const [at, link] of links.entries()) {
      const count = found.filter((one) => one === at).length;
      if (count === 0) delete link.dataset.hits;
      else link.dataset.hits = fill(this.#bar.dataset.hits, { count });
    }
  }

  #show(): void {
    paint(this.#matches.flat(), this.#matches[this.#at] ?? []);
    const all = this.#matches.length;
    put(
      this.#bar,
      all === 0 ? this.#bar.dataset.none : fill(this.#bar.dataset.shown, { at: this.#at + 1, all }),
    );
    for (const button of this.#bar.querySelectorAll('button'))
      button.hidden = all < 2 && button.value !== 'clear';
  }

  /** Begins at the clause that the address names. */
  #arrive(): void {
    if (!givenQuery().has('q')) return;
    this.#bar.hidden = false;
    this.#find();
    const place = document.getElementById(givenName())?.closest('.clause');
    // At the clause, or, where it has none, after it.
    const isDue = ([first]: readonly Range[]): boolean =>
      !place ||
      (first !== undefined &&
        (place.compareDocumentPosition(first.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING) > 0);
    this.#at = Math.max(0, this.#matches.findIndex(isDue));
    const [first] = this.#matches[this.#at] ?? [];
    if (!place || place.contains(first?.startContainer ?? null)) this.#go(this.#at);
    else this.#show();
  }

  #step(by: number): void {
    if (!IS_LIGHT) this.#find();
    this.#go((this.#at + by + this.#matches.length) % this.#matches.length);
  }

  /** To a match; one that is not in sight, or under this bar, is brought into the middle of the window. */
  #go(at: number): void {
    this.#at = at || 0;
    const box = this.#matches[this.#at]?.[0]?.getBoundingClientRect();
    this.#show();
    if (box && (box.bottom > this.#bar.getBoundingClientRect().top || box.top < 0))
      scrollBy({ top: box.top - innerHeight / 2, behavior: 'instant' });
  }

  /** All out, and the address without what was sought. */
  #clear(): void {
    const address = new URL(location.href);
    address.searchParams.delete('q');
    history.replaceState(history.state, '', address);
    this.#matches = [];
    this.#trace();
    paint([], []);
    this.#bar.hidden = true;
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  }
}
