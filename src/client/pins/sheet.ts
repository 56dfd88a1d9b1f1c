import { citationOf, type PassageContext, passageHref, standingOf } from '#src/client/compare/passage.ts';
import type { PassageData } from '#src/compare/matrix-data.ts';
import type { Sheet } from './export.ts';

/** The hand-out as it is taken away: as a file, on paper, or as an address. */

export function sheetOf(passages: readonly PassageData[], title: string, context: PassageContext): Sheet {
  const { words } = context;
  const kinds = JSON.parse(words.kinds ?? '{}') as Readonly<Record<string, string>>;
  return {
    title,
    passages: passages.map((passage) => ({
      citation: citationOf(passage, context),
      kind: kinds[passage.kind] ?? passage.kind,
      text: passage.text,
      translation: passage.translation,
      standing: standingOf(passage, context),
      address: new URL(passageHref(passage), location.href).href,
    })),
    status: words.status ?? '',
    columns: JSON.parse(words.columns ?? '{}') as Sheet['columns'],
  };
}

export function pinsState(ids: readonly string[]): URLSearchParams {
  return new URLSearchParams(ids.map((id) => ['pin', id]));
}

/** The address that shows these passages. */
export function sheetAddress(ids: readonly string[]): string {
  return new URL(`?${pinsState(ids)}#handout`, location.href).href;
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
