import type { Clause, Mention, PolicyDocument, Sentence } from './model.ts';

/** The words that a claim rests on: a clause of a document, or one sentence of it. */
export interface Evidence {
  readonly document: PolicyDocument;
  readonly clause: Clause;
  /** Null where the whole clause is meant. */
  readonly sentence: Sentence | null;
}

/**
 * Finds evidence by its address: `document#clause` or `document#clause.s4`.
 * The function that it returns gives null for an address that leads nowhere.
 */
export function evidenceFinder(documents: readonly PolicyDocument[]): (address: string) => Evidence | null {
  const found = new Map<string, Evidence>();
  for (const document of documents) {
    for (const clause of document.clauses) {
      found.set(`${document.id}#${clause.id}`, { document, clause, sentence: null });
      for (const sentence of clause.sentences)
        found.set(`${document.id}#${sentence.id}`, { document, clause, sentence });
    }
  }
  return (address) => found.get(address) ?? null;
}

/** The address of evidence on the site: the clause's page, and the sentence on it. */
export function evidencePath({ clause, sentence }: Pick<Evidence, 'clause' | 'sentence'>): string {
  return sentence ? `${clause.url}#${sentence.id}` : clause.url;
}

/** Evidence for a mention in a clause. */
export function evidenceOf(document: PolicyDocument, clause: Clause, mention: Mention): Evidence {
  const sentence = clause.sentences.find(({ id }) => id === mention.sentence) ?? null;
  return { document, clause, sentence };
}
