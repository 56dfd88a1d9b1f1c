import { litRanges } from './lit-text.ts';

/**
 * Lights the words of a search in the clause that it led to. The address says
 * both: `?q=` once for each printed form, and the clause as its fragment. A text
 * fragment (`#:~:text=`) would not do: browsers match it at word boundaries of
 * their own dictionaries, and not across the elements of a clause.
 */

/** A browser without the Custom Highlight API gets an element around each run of text. */
function wrap(ranges: readonly Range[]): void {
  for (const mark of document.querySelectorAll('mark.lit-word')) mark.replaceWith(...mark.childNodes);
  for (const range of ranges.toReversed()) {
    const mark = document.createElement('mark');
    mark.className = 'lit-word';
    range.surroundContents(mark);
  }
}

function paint(ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) {
    wrap(ranges);
    return;
  }
  CSS.highlights.set('lit', new Highlight(...ranges));
  // Punctuation that style draws in another width is generated content, which no highlight reaches.
  for (const drawn of document.querySelectorAll('[data-full].lit-word')) drawn.classList.remove('lit-word');
  for (const { startContainer } of ranges)
    startContainer.parentElement?.closest('[data-full]')?.classList.add('lit-word');
}

function light(): void {
  const phrases = new URLSearchParams(location.search).getAll('q');
  if (phrases.length === 0) return;
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const clause = target?.closest('.clause') ?? document.querySelector('main');
  const ranges = clause ? litRanges(clause, phrases) : [];
  const [first] = ranges;
  const box = first?.getBoundingClientRect();
  paint(ranges);
  // The clause's beginning is where its address leads; a match further down than the window is brought into it.
  if (box && (box.bottom > innerHeight || box.top < 0))
    first?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}

addEventListener('hashchange', light);
if (document.readyState === 'complete') light();
else addEventListener('load', light);
