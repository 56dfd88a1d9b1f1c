import type { Corpus } from '#src/corpus/corpus.ts';
import type { PolicyDocument } from '#src/corpus/model.ts';
import { type SentencePlace, sentenceIn, sentencePlaces } from '#src/corpus/walk.ts';

/** Which goal stands over whose names, and where public money is named with and without a sum. */

/** The targets of a document, in the order of its text, each with the units that the list of its clause names, in that order. */
export function listedGoals({ clauses }: PolicyDocument) {
  return clauses.flatMap((clause) => {
    const units = clause.actors.filter(({ role }) => role === 'responsible').map(({ id }) => id);
    return clause.figures
      .filter(({ kind }) => kind === 'target')
      .map((figure) => ({ figure, clause, sentence: sentenceIn(clause, figure.sentence), units }));
  });
}

/** The sentences that name a fund: those that also print a sum of money, and those that were looked through and print none. */
export function fundSentences({ documents, references }: Pick<Corpus, 'documents' | 'references'>) {
  const naming = sentencePlaces(documents).filter(({ clause, sentence }) =>
    clause.cites.some((cite) => cite.sentence === sentence.id && references.get(cite.ref)?.kind === 'fund'),
  );
  const hasSum = ({ clause, sentence }: SentencePlace): boolean =>
    clause.figures.some((figure) => figure.sentence === sentence.id && figure.kind === 'sum');
  const none = naming.filter((place) => place.document.coded.figures && !hasSum(place));
  return { sum: naming.filter(hasSum), none };
}
