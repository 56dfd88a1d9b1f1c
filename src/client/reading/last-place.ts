import { keep, kept } from '#src/client/page/device.ts';
import { around, fill } from '#src/client/page/dom.ts';
import { givenName, givenQuery } from '#src/client/page/given.ts';

/**
 * Keeps the clause that is read when the page is left, and offers to go on at the one that was kept before. What the
 * address names has been looked up and not yet read, and a text that has been read to its end is begun anew.
 *
 * @param offer is shown for as long as the text has not been entered. Its look is that of the words of a search. @see LitWords.astro
 * @param name under which the device keeps the clause of this document.
 */
export function lastPlace(offer: HTMLElement, name: string): void {
  const clauses = [...document.querySelectorAll<HTMLElement>('.clause')];
  /** The place in the text of the clause that is read: 0 before the text, -1 after it. */
  const at = (): number =>
    clauses.findIndex((clause) => clause.getBoundingClientRect().bottom > innerHeight / 10);

  document.addEventListener('visibilitychange', () => {
    const clause = clauses[at()];
    if (clause !== clauses[0] && !clause?.matches(':target, :has(:target)'))
      keep(name, clause?.id ?? '', true);
  });

  const last = clauses.find(({ id }) => id === kept(name));
  const link = offer.querySelector('a');
  const isAsked = givenName() !== '' || givenQuery().has('q');
  if (!last || !link || isAsked || at() !== 0) return;
  link.href = `#${last.id}`;
  link.textContent = fill(link.dataset.words, {
    place: last.querySelector<HTMLElement>('.number')?.title ?? '',
  });
  offer.hidden = false;
  offer.addEventListener('click', ({ target }) => {
    offer.hidden = true;
    if (!around(target, 'button')) return;
    keep(name, '', true);
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  });
  addEventListener('scroll', () => {
    offer.hidden ||= at() !== 0;
  });
}
