const GAP = 6;
const EDGE = 8;

/**
 * Puts a box under some words, or over them where there is no room below; it stands in the page and scrolls with
 * it. Words that run over several lines are met at the line of the pointer.
 *
 * @param height of the pointer in the window.
 */
export function placeBeside(box: HTMLElement, words: Element, height?: number): void {
  const lines = [...words.getClientRects()];
  const line =
    lines.find((rect) => height !== undefined && rect.top <= height && height <= rect.bottom) ??
    lines[0] ??
    words.getBoundingClientRect();
  const room = document.documentElement.clientWidth - box.offsetWidth - EDGE;
  const left = Math.max(EDGE, Math.min(line.left, room));
  const below = line.bottom + GAP;
  const above = line.top - GAP - box.offsetHeight;
  const top = below + box.offsetHeight > innerHeight && above > 0 ? above : below;
  box.style.left = `${left + scrollX}px`;
  box.style.top = `${top + scrollY}px`;
}
