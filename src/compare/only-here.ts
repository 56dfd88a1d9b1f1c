import type { Corpus, Registry } from '#src/corpus/corpus.ts';
import type { Clause, PolicyDocument } from '#src/corpus/model.ts';
import { oncePer } from '#src/text/once.ts';

/** What one document speaks of and no other: records that the marks of its text alone point to. */

export type OnlyHere = ReturnType<typeof onlyHere>;

const OF = {
  themes: (clause: Clause) => clause.themes,
  names: (clause: Clause) => clause.names.map(({ ref }) => ref),
  references: (clause: Clause) => clause.cites.map(({ ref }) => ref),
  terms: (clause: Clause) => clause.terms,
};

type Spoken = Readonly<Record<keyof typeof OF, ReadonlyMap<string, number>>>;

/** In how many documents each record is spoken of. */
const spokenIn = oncePer((documents: readonly PolicyDocument[]): Spoken => {
  const count = (idsOf: (clause: Clause) => readonly string[]): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const { clauses } of documents)
      for (const id of new Set(clauses.flatMap(idsOf))) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  };
  return {
    themes: count(OF.themes),
    names: count(OF.names),
    references: count(OF.references),
    terms: count(OF.terms),
  };
});

/** Records in the order of their files, which ranks nothing. */
export function onlyHere(
  { documents, themes, names, references, glossary }: Omit<Corpus, 'cities' | 'events'>,
  document: PolicyDocument,
) {
  const spoken = spokenIn(documents);
  const alone = <Record>(registry: Registry<Record>, of: keyof typeof OF): Record[] => {
    const here = new Set(document.clauses.flatMap(OF[of]));
    return [...registry].flatMap(([id, record]) =>
      here.has(id) && spoken[of].get(id) === 1 ? [record] : [],
    );
  };
  return {
    /** False where there is no other document. */
    isOneOfSome: documents.length > 1,
    themes: alone(themes, 'themes'),
    names: alone(names, 'names'),
    references: alone(references, 'references'),
    terms: alone(glossary, 'terms'),
  };
}
