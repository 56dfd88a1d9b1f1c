import type { PassageData } from '../compare/matrix-data.ts';
import { citation, type PassageContext, passageHref } from './compare-passage.ts';
import type { Sheet } from './pins-export.ts';

/** The hand-out as it is taken away: as a file, or as an address. */

/** @param element carries the words as `data-…`. */
export function sheetOf(
  passages: readonly PassageData[],
  title: string,
  context: PassageContext,
  element: HTMLElement,
): Sheet {
  const kinds = JSON.parse(element.dataset.kinds ?? '{}') as Readonly<Record<string, string>>;
  return {
    title,
    passages: passages.map((passage) => ({
      citation: citation(passage, context),
      kind: kinds[passage.kind] ?? passage.kind,
      text: passage.text,
      translation: passage.translation,
      address: new URL(passageHref(passage, context), location.href).href,
    })),
    status: element.dataset.status ?? '',
    columns: JSON.parse(element.dataset.columns ?? '{}') as Sheet['columns'],
  };
}

/** The address that shows these passages. */
export function sheetAddress(ids: readonly string[]): URL {
  const address = new URL(location.pathname, location.href);
  for (const id of ids) address.searchParams.append('pin', id);
  address.hash = 'handout';
  return address;
}

/** The list with one passage a place higher. */
export function movedUp(ids: readonly string[], id: string): string[] {
  const at = ids.indexOf(id);
  return at > 0 ? [...ids.slice(0, at - 1), id, ids[at - 1] ?? '', ...ids.slice(at + 1)] : [...ids];
}

/** Prints the sheet and nothing else of the page. */
export function printSheet(): void {
  document.documentElement.dataset.print = 'handout';
  const done = (): void => {
    delete document.documentElement.dataset.print;
  };
  addEventListener('afterprint', done, { once: true });
  print();
}
