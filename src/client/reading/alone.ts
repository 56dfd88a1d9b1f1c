import { givenName } from '#src/client/page/given.ts';

/** What one language has to have that stands alone, and both have together. Fetched where a reader chooses one. */

/** An outline has each heading once: the one that is marked up so, or the other while that is not shown. */
function placeHeadings(text: Element): void {
  for (const block of text.querySelectorAll('div.heading')) {
    const other = block.closest('.clause')?.querySelector('.heading:not(div)');
    const isAlone = other?.checkVisibility() === false;
    block.role = isAlone ? 'heading' : null;
    block.ariaLevel = isAlone ? other.tagName.slice(1) : null;
  }
}

/** An id stands once on a page: on the Chinese, or on the English while the Chinese is not shown. */
function placeIds(text: Element): void {
  const isEnglish = document.documentElement.dataset.view === 'en';
  const [from, to] = isEnglish ? ['source', 'translation'] : ['translation', 'source'];
  const named = givenName();
  let isNamed = false;
  for (const clause of text.querySelectorAll('.clause')) {
    const targets = clause.querySelectorAll(`.${to} .line`);
    for (const [at, line] of clause.querySelectorAll(`.${from} .line`).entries()) {
      const target = targets[at];
      if (!target || line.id === '') continue;
      target.id = line.id;
      line.removeAttribute('id');
      isNamed ||= target.id === named;
    }
  }
  if (!isNamed) return;
  // The browser has already looked for the sentence that the address names, and has to look again. That would take
  // the focus away from a switch which has just been used, and the reader from what is being read: who is at the top
  // has not been brought anywhere yet.
  const { scrollY } = window;
  const focused = document.activeElement;
  location.replace(location.href);
  if (scrollY > 0) scrollTo({ top: scrollY, behavior: 'instant' });
  else document.querySelector(':target')?.scrollIntoView({ behavior: 'instant' });
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}

/** Gives ids and headings to the language that is shown. */
export function standAlone(text: Element): void {
  placeIds(text);
  placeHeadings(text);
}
