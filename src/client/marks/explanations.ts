/** What a mark in a text stands for, found on the page: the words to which the mark links. */

/** What can be explained. */
export const EXPLAINED = '.mark, .note-sign, .break';

/** The mark and those around it, the innermost first, without the layers that are off. */
function covering(mark: Element): Element[] {
  const out: Element[] = [];
  for (let at: Element | null = mark; at; at = at.parentElement?.closest('.mark') ?? null) {
    // Style takes the pointer from a layer that is off.
    if (getComputedStyle(at).pointerEvents !== 'none') out.push(at);
    if (at.matches('.note-sign')) break;
  }
  return out;
}

/** Where a mark leads: to what explains it. */
export function explainedAt(mark: Element): string {
  return mark.getAttribute('data-explained') ?? mark.getAttribute('href') ?? '';
}

function entryOf(mark: Element): HTMLElement | null {
  const address = explainedAt(mark);
  return address.startsWith('#') ? document.getElementById(address.slice(1)) : null;
}

/** The note that explains a mark and nothing else does, if it can be read beside the text as it is. */
export function noteInSight(mark: Element): HTMLElement | null {
  const marks = covering(mark);
  const entry = marks.length === 1 && marks[0] ? entryOf(marks[0]) : null;
  if (!entry?.matches('.note-entry') || !entry.checkVisibility({ contentVisibilityAuto: true })) return null;
  const { top, bottom, height } = entry.getBoundingClientRect();
  return height > 0 && top >= 0 && bottom <= innerHeight ? entry : null;
}

/** @param linkWords what the link to an entry of a register is called. */
export function explanations(mark: Element, linkWords: string): HTMLElement[] {
  return covering(mark).flatMap((covered) => {
    const item = document.createElement('div');
    const entry = entryOf(covered);
    item.append(...[...(entry ?? covered).childNodes].map((node) => node.cloneNode(true)));
    if (!entry) item.append(covered.getAttribute('aria-label') ?? '');
    if (entry?.matches('li')) {
      const link = document.createElement('a');
      link.href = explainedAt(covered);
      link.className = 'entry-link';
      link.textContent = linkWords;
      item.append(' ', link);
    }
    return item.textContent?.trim() === '' ? [] : [item];
  });
}
