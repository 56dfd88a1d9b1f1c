import type { MatrixData } from '../compare/matrix-data.ts';

let loaded: Promise<MatrixData> | undefined;

/** The matrix with its sentences, fetched once a page. */
export function loadMatrix(source: string): Promise<MatrixData> {
  loaded ??= fetch(source).then((response) => {
    if (!response.ok) throw new Error(`${source}: ${response.status}`);
    return response.json() as Promise<MatrixData>;
  });
  return loaded;
}

/** Words with inserts: `fill('{shown} of {all}', { shown: 3, all: 17 })`. */
export function fill(words: string, inserts: Readonly<Record<string, string | number>>): string {
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => String(inserts[name] ?? whole));
}

/** Puts a state into the address, without a new entry in the history. */
export function writeAddress(change: (state: URLSearchParams) => URLSearchParams): void {
  const address = new URL(location.href);
  address.search = change(address.searchParams).toString();
  history.replaceState(history.state, '', address);
}
