import { download } from '#src/client/download.ts';
import { pageLanguage } from '#src/client/page/dom.ts';
import { toCsv } from '#src/export/csv.ts';
import { registry } from '#src/i18n/strings/registry.ts';

/** What a list or table of the page shows, as a file: its rows in their order, in the words of the page. */

function wordsOf(part: HTMLElement | undefined): string {
  return part?.innerText.replace(/\s+/g, ' ').trim() ?? '';
}

/** Where a part of the page leads, in full; an entry without a link stands at its own address. */
function addressOf(part: HTMLElement | undefined): string {
  const link = part?.querySelector('a')?.href;
  return link ?? (part?.id ? new URL(`#${part.id}`, location.href).href : '');
}

/**
 * The shown rows of a table, with a column for the address of what each is about; or the shown entries of a list, each
 * with its words and its address.
 *
 * @param items selector of the rows or entries
 */
export function shownCsv(host: ParentNode, items: string): string {
  const shown = [...host.querySelectorAll<HTMLElement>(items)].filter((item) => item.checkVisibility());
  const heads = [...host.querySelectorAll<HTMLElement>('thead th')];
  const { entry, address } = registry[pageLanguage()].columns;
  if (heads.length === 0) return toCsv(shown, { [entry]: wordsOf, [address]: addressOf });
  const linked = heads.findIndex(({ dataset }) => dataset.address !== undefined);
  const cell = (row: HTMLElement, at: number): HTMLElement | undefined =>
    [...row.children].filter((child) => child instanceof HTMLElement)[at];
  const columns = heads.map(
    (head, at) => [wordsOf(head), (row: HTMLElement) => wordsOf(cell(row, at))] as const,
  );
  return toCsv(shown, {
    ...Object.fromEntries(columns),
    [address]: (row: HTMLElement) => addressOf(cell(row, linked)),
  });
}

/** Gives the reader the file, which has the name of the page. What can be pressed in a row is no part of it. */
export function saveShown(host: ParentNode, items: string): void {
  const pressed = host.querySelectorAll<HTMLElement>('.pin');
  for (const button of pressed) button.hidden = true;
  download(`${location.pathname.split('/').at(-2) || 'list'}.csv`, 'text/csv', shownCsv(host, items));
  for (const button of pressed) button.hidden = false;
}
