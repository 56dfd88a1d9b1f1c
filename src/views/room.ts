/**
 * The first of some things, as many as a page has room for: always one.
 *
 * @param size of one, in lines of the page.
 * @param most lines that there is room for; a line with its markup is some 500 bytes to 1 kB.
 */
export function withRoom<Item>(items: readonly Item[], size: (item: Item) => number, most: number): Item[] {
  let room = most;
  return items.filter((item, at) => {
    room -= size(item);
    return at === 0 || room >= 0;
  });
}
