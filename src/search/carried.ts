/** Printed words in an address, such as `/documents/…/?q=…`: whole, or as how they begin and how they end. */

/** A longer form would make addresses that hosts refuse. */
const LONGEST = 100;
/** Characters of either end that are carried of it. */
const END = 40;
/** Parts the two: no printed text has a line break. */
const BREAK = '\n';

export function carried(form: string): string {
  const characters = [...form];
  if (characters.length <= LONGEST) return form;
  return [characters.slice(0, END), characters.slice(-END)].map((end) => end.join('')).join(BREAK);
}

/** How a carried form begins and, where it is not carried whole, how it ends. */
export function endsOf(form: string): string[] {
  return form.split(BREAK);
}
