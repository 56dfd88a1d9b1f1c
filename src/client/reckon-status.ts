import { today } from './page/today.ts';

/** A term that has ended since the page was built has ended: what says how a document stands then says that. */
export function reckonStatus(root: ParentNode): void {
  for (const words of root.querySelectorAll<HTMLElement>('[data-last]')) {
    const { last = '', later = '' } = words.dataset;
    if (last < today('iso')) words.textContent = later;
  }
}
