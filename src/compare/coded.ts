import type { Corpus } from '../corpus/corpus.ts';
import type { Clause, DocumentKind, PolicyDocument, Sentence } from '../corpus/model.ts';

/** A sentence with the document and the clause in which it stands: the unit that is compared. */
export interface Coded {
  readonly document: PolicyDocument;
  readonly clause: Clause;
  readonly sentence: Sentence;
}

/** Every sentence of a corpus, in the order of time and text. */
export function codedSentences(corpus: Pick<Corpus, 'documents'>): Coded[] {
  return corpus.documents.flatMap((document) =>
    document.clauses.flatMap((clause) =>
      clause.sentences.map((sentence) => ({ document, clause, sentence })),
    ),
  );
}

/** Press tells what others did: it is quoted, and not counted with what a body said of itself. */
export function isSecondary(kind: DocumentKind): boolean {
  return kind === 'press';
}

/** Only policies and proposals have measures; what reports and the press tell is reported. */
export function hasMeasures(kind: DocumentKind): boolean {
  return kind === 'policy' || kind === 'proposal';
}

/** Sentences that a document's kind lets carry instruments, and that do carry some in a lens. */
export function instrumentSentences(coded: readonly Coded[], lens: string): Coded[] {
  return coded.filter(
    ({ document, sentence }) => hasMeasures(document.kind) && (sentence.instruments[lens]?.length ?? 0) > 0,
  );
}
