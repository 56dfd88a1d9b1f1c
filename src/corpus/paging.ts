import type { Corpus } from './corpus.ts';

/** Lists are cut into pages, so that none passes 300 kB of HTML, however large the corpus is. */

/** Bytes of the rows of a page. The rest of 300 kB is for head and foot, filters, and what stands above the rows. */
export const ROOM = 240_000;

/** While there are at most so many documents, a table has a column for each, or names each in a row. */
export const MOST_COLUMNS = 12;

interface List {
  readonly rows: (corpus: Corpus) => number;
  /** Bytes of a row: of one that is full, since a page may have many of them. */
  readonly bytes: (corpus: Corpus) => number;
}

const columns = ({ documents }: Corpus): number => (documents.length > MOST_COLUMNS ? 2 : documents.length);

const LISTS = {
  '/documents/': { rows: ({ documents }) => documents.length, bytes: () => 4800 },
  '/figures/': {
    rows: ({ documents }) =>
      documents.flatMap(({ clauses }) => clauses).reduce((sum, { figures }) => sum + figures.length, 0),
    bytes: () => 2600,
  },
  '/names/': { rows: ({ names }) => names.size, bytes: (corpus) => 450 + 150 * columns(corpus) },
  '/references/': { rows: ({ references }) => references.size, bytes: () => 2000 },
  '/glossary/': { rows: ({ glossary }) => glossary.size, bytes: () => 400 },
  /** Its columns are cut: each document has its counts, and the places of every word. */
  '/terms/': { rows: ({ documents }) => documents.length, bytes: () => 30_000 },
} as const satisfies Readonly<Record<string, List>>;

export type ListPath = keyof typeof LISTS;

/** One page of a list. */
export type Paging = ReturnType<typeof pagesOf>[number];

/** The last segment of the address of a page but the first. No id has an underscore, so none can take it. */
export function pageName(page: number | string): string | undefined {
  return page === 1 ? undefined : `page_${page}`;
}

/** The address of a page, without base path and language. */
export function listPath(list: ListPath, page: number | string): string {
  const name = pageName(page);
  return name ? `${list}${name}/` : list;
}

/** Rows of a page at most. */
export function rowsOfPage(list: ListPath, corpus: Corpus): number {
  return Math.floor(ROOM / LISTS[list].bytes(corpus));
}

/** Addresses of lists. */
export const lists = Object.keys(LISTS) as ListPath[];

/** The pages of a list, in order: one, and an empty one, where it has no rows. */
export function pagesOf(list: ListPath, corpus: Corpus) {
  const all = LISTS[list].rows(corpus);
  const size = rowsOfPage(list, corpus);
  const pages = Math.max(1, Math.ceil(all / size));
  return Array.from({ length: pages }, (_, at) => {
    /** Of the first row, from 0, and of what follows the last. */
    const [from, to] = [at * size, Math.min((at + 1) * size, all)];
    return { list, page: at + 1, pages, from, to, all };
  });
}
