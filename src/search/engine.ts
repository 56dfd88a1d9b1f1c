import type { Reading, SearchDocument } from './model.ts';

/** Whatever index answers the search stands behind this. */
export interface Engine {
  /**
   * Keys (`<document>#<clause>`) of the clauses in which the folded units stand
   * in a row. There may be too many: the caller looks at the texts. There must
   * never be too few: an engine that cannot answer fully throws.
   */
  find(reading: Reading, units: readonly string[]): Promise<readonly string[]>;
}

/** Where the texts of documents come from. */
export interface Library {
  document(id: string): Promise<SearchDocument>;
}
