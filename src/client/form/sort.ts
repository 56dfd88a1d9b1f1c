/** Where the order stands: two fields of the form, which no one fills in. */
const FIELDS = { column: 'sort', order: 'order' } as const;
const DESCENDING = 'descending';

/**
 * Makes heads with `data-sort` buttons that sort their table by the column; a second click turns the order round.
 *
 * @param changed to be called when the form asks for another order.
 * @returns sorts the table as a state asks.
 */
export function sortTable(
  table: HTMLTableElement,
  form: HTMLFormElement,
  changed: () => void,
): (state: URLSearchParams) => void {
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const heads = [...table.querySelectorAll<HTMLElement>('thead th')];
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody > tr')];
  const [by, way] = [FIELDS.column, FIELDS.order].map((name) => form.elements.namedItem(name));
  if (!(by instanceof HTMLInputElement && way instanceof HTMLInputElement)) return () => {};
  for (const head of heads) {
    const column = head.dataset.sort;
    if (column === undefined) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      way.value = by.value === column && way.value === '' ? DESCENDING : '';
      by.value = column;
      changed();
    });
  }

  /** Rows without a value stand last in either order; rows alike keep the order of the page. */
  const compare = (left: string, right: string): number => {
    const both = [Number(left), Number(right)] as const;
    return both.some(Number.isNaN) ? collator.compare(left, right) : both[0] - both[1];
  };
  return (state) => {
    const column = heads.findIndex(
      ({ dataset }) => dataset.sort && dataset.sort === state.get(FIELDS.column),
    );
    const isDescending = state.get(FIELDS.order) === DESCENDING;
    for (const [at, head] of heads.entries())
      head.ariaSort = at === column ? (isDescending ? DESCENDING : 'ascending') : null;
    const value = ({ cells }: HTMLTableRowElement): string =>
      cells[column]?.dataset.value ?? cells[column]?.textContent?.trim() ?? '';
    const sorted = rows.toSorted((a, b) => {
      const [left, right] = [value(a), value(b)];
      if (left === '' || right === '') return Number(left === '') - Number(right === '');
      return isDescending ? compare(right, left) : compare(left, right);
    });
    table.tBodies[0]?.append(...sorted);
  };
}
