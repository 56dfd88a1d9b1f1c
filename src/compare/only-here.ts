import type { Corpus, Registry } from '#src/corpus/corpus.ts';
import type { Clause, PolicyDocument } from '#src/corpus/model.ts';
import { clausesOf } from '#src/corpus/walk.ts';

/** What one document speaks of and no other: records that the marks of its text alone point to. */

export type OnlyHere = ReturnType<typeof onlyHere>;

/** Records in the order of their files, which ranks nothing. */
export function onlyHere(
  { documents, themes, names, references, glossary }: Omit<Corpus, 'cities' | 'events'>,
  document: PolicyDocument,
) {
  const others = documents.filter((other) => other !== document);
  const alone = <Record>(registry: Registry<Record>, idsOf: (clause: Clause) => readonly string[]) => {
    const here = new Set(document.clauses.flatMap(idsOf));
    const elsewhere = new Set(clausesOf(others).flatMap(idsOf));
    return [...registry].flatMap(([id, record]) => (here.has(id) && !elsewhere.has(id) ? [record] : []));
  };
  return {
    /** How many other documents there are. */
    others: others.length,
    themes: alone(themes, (clause) => clause.themes),
    names: alone(names, (clause) => clause.names.map(({ ref }) => ref)),
    references: alone(references, (clause) => clause.cites.map(({ ref }) => ref)),
    terms: alone(glossary, (clause) => clause.terms),
  };
}
