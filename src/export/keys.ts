/** What the rows of the tables are told apart by, and what leads from one table to another: made from it are the data package and the database. */

export interface TableKeys {
  /** Columns that together name a row; none where rows have no name. */
  readonly primary: readonly string[];
  /** Columns that together name a row of another table; where one of them is empty, none is meant. */
  readonly foreign?: readonly { readonly columns: readonly string[]; readonly table: string }[];
  /** Columns with a list of ids, each of a row of the table named. */
  readonly lists?: Readonly<Record<string, string>>;
}

const of = (table: string, ...columns: string[]) => ({ columns, table });

const inDocument = of('documents', 'document');
const inClause = of('clauses', 'document', 'clause');

export const KEYS: Readonly<Record<string, TableKeys>> = {
  documents: { primary: ['id'], lists: { issuers: 'names', cities: 'cities' } },
  clauses: {
    primary: ['document', 'id'],
    foreign: [inDocument, of('clauses', 'document', 'parent')],
    lists: {
      cities: 'cities',
      themes: 'themes',
      responsible: 'names',
      addressees: 'names',
      cites: 'references',
      names: 'names',
      terms: 'glossary',
    },
  },
  sentences: {
    primary: ['document', 'id'],
    foreign: [inDocument, inClause, of('codes', 'does')],
    lists: { themes: 'themes', instruments: 'codes' },
  },
  figures: {
    primary: ['document', 'id'],
    foreign: [inDocument, inClause, of('sentences', 'document', 'sentence')],
  },
  events: {
    primary: ['id'],
    foreign: [inDocument, inClause, of('references', 'reference')],
    lists: { cities: 'cities' },
  },
  references: { primary: ['id'] },
  names: { primary: ['id'], foreign: [of('cities', 'city')] },
  notes: { primary: [], foreign: [inDocument, inClause] },
  themes: { primary: ['id'] },
  codes: { primary: ['id'], foreign: [of('codes', 'parent')] },
  glossary: { primary: ['id'] },
  cities: { primary: ['id'] },
  matrix: { primary: [], foreign: [of('themes', 'theme')] },
};

/** @throws on a table that has no row here. */
export function keysOf(table: string): TableKeys {
  const keys = KEYS[table];
  if (!keys) throw new Error(`${table}: say in keys.ts what tells its rows apart`);
  return keys;
}
