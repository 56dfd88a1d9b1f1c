/**
 * eIds by the naming convention of Akoma Ntoso: `sec_2__para_1`. Two underscores
 * part the levels, one parts the element from its number; what stands twice gets
 * `_2`. Numbers are ASCII digits.
 */
export class Eids {
  private readonly taken = new Set<string>();
  private readonly counts = new Map<string, number>();

  private claim(wanted: string): string {
    let id = wanted;
    for (let again = 2; this.taken.has(id); again += 1) id = `${wanted}_${again}`;
    this.taken.add(id);
    return id;
  }

  private static under(parent: string, part: string): string {
    return parent === '' ? part : `${parent}__${part}`;
  }

  /** The id of a unit with a printed number. */
  numbered(parent: string, alias: string, number: string): string {
    return this.claim(Eids.under(parent, `${alias}_${number}`));
  }

  /** The id of an element that never has a number (`p`, `hcontainer`): its place among its like. */
  counted(parent: string, alias: string): string {
    const stem = Eids.under(parent, alias);
    const count = (this.counts.get(stem) ?? 0) + 1;
    this.counts.set(stem, count);
    return this.claim(`${stem}_${count}`);
  }

  /** The id of an element that could have a number and is printed without one. */
  unnumbered(parent: string, alias: string): string {
    return this.counted(parent, `${alias}_nn`);
  }

  /** The id of a container that stands once. */
  named(parent: string, name: string): string {
    return this.claim(Eids.under(parent, name));
  }
}
