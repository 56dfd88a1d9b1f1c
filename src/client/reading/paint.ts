/** How words are lit: the page stays as it is, or, in a browser without that means, gets an element around each run. */

/** True where nothing has to be put into the page; else ranges last until the next paint. */
export const IS_LIGHT = 'highlights' in CSS;

function unwrap(): void {
  for (const mark of document.querySelectorAll('mark.lit-word')) mark.replaceWith(...mark.childNodes);
}

function wrap(ranges: readonly Range[], here: ReadonlySet<Range>): void {
  for (const range of ranges.toReversed()) {
    const mark = document.createElement('mark');
    mark.className = here.has(range) ? 'lit-word here' : 'lit-word';
    range.surroundContents(mark);
  }
}

/** Puts out what was lit, and lights some ranges, and among them those at which the reader is. */
export function paint(ranges: readonly Range[], here: readonly Range[]): void {
  if (!IS_LIGHT) {
    unwrap();
    wrap(ranges, new Set(here));
    return;
  }
  CSS.highlights.set('lit', new Highlight(...ranges));
  const strong = new Highlight(...here);
  strong.priority = 1;
  CSS.highlights.set('here', strong);
  // Punctuation that style draws in another width is generated content, which no highlight reaches.
  for (const drawn of document.querySelectorAll('[data-full].lit-word'))
    drawn.classList.remove('lit-word', 'here');
  for (const [name, some] of [
    ['lit-word', ranges],
    ['here', here],
  ] as const)
    for (const { startContainer } of some)
      startContainer.parentElement?.closest('[data-full]')?.classList.add(name);
}
