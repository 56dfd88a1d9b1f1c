import { onlyHere } from '#src/compare/only-here.ts';
import type { Corpus, Registry } from '#src/corpus/corpus.ts';
import type { Content } from '#src/corpus/gate.ts';
import { lapsed } from '#src/corpus/made.ts';
import type { PolicyDocument } from '#src/corpus/model.ts';
import { covers, goneFrom, shownAt, withdrawnAt } from '#src/corpus/permalinks.ts';
import { readAddress } from '#src/corpus/walk.ts';

/**
 * The part of an edition from which the pages and files of one document are made. They are given nothing else, so that
 * they are as they were wherever this part is: a build takes them over then.
 */
export type Scope = ReturnType<typeof scopeOf>;

function only<Record>(registry: Registry<Record>, ids: Iterable<string>): Registry<Record> {
  const wanted = new Set(ids);
  return new Map([...registry].filter(([id]) => wanted.has(id)));
}

/** The records that a document points to, in the order of their files, and the texts that its figures point to. */
function pointedTo(corpus: Corpus, document: PolicyDocument): Corpus {
  const { clauses } = document;
  const events = only(
    corpus.events,
    clauses.flatMap((clause) => clause.events.map(({ ref }) => ref)),
  );
  const names = only(corpus.names, [
    ...document.issuers,
    ...clauses.flatMap((clause) => [
      ...clause.names.map(({ ref }) => ref),
      ...clause.actors.map(({ id }) => id),
    ]),
  ]);
  const references = only(corpus.references, [
    ...clauses.flatMap((clause) => clause.cites.map(({ ref }) => ref)),
    ...[...events.values()].flatMap(({ reference }) => reference ?? []),
  ]);
  const places = new Set([
    ...document.cities,
    ...clauses.flatMap(({ cities }) => cities),
    ...[...names.values()].flatMap(({ city }) => city ?? []),
    ...[...events.values()].flatMap(({ cities }) => cities),
  ]);
  const figures = clauses.flatMap((clause) => clause.figures);
  const others = new Set(figures.map(({ sameAs, partOf }) => readAddress(sameAs ?? partOf ?? '').document));
  return {
    ...corpus,
    documents: corpus.documents.filter((one) => one === document || others.has(one.id)),
    cities: corpus.cities.filter(({ id }) => places.has(id)),
    ...{ names, references, events },
    glossary: only(
      corpus.glossary,
      clauses.flatMap(({ terms }) => terms),
    ),
    passedOver: corpus.passedOver.filter(({ sentence }) => readAddress(sentence).document === document.id),
    // What pages and files of a document never say anything of.
    ...{ bibliography: new Map(), revision: null },
  };
}

/** @param content the whole edition. */
export function scopeOf(
  content: Pick<Content, 'corpus' | 'second' | 'introductions' | 'permalinks' | 'changes'>,
  document: PolicyDocument,
) {
  const { corpus, second, introductions } = content;
  const { id } = document;
  const { documents } = corpus;
  const at = documents.indexOf(document);
  const layer = second.layers.get(id);
  return {
    document,
    corpus: pointedTo(corpus, document),
    second: { layers: new Map(layer ? [[id, layer]] : []), decisions: [], onTerms: [] },
    /** What it alone speaks of. */
    alone: onlyHere(corpus, document),
    /** It and its neighbours in the order of time. */
    row: documents.slice(Math.max(0, at - 1), at + 2).map((one) => ({
      id: one.id,
      name: one.short,
      path: `/documents/${one.id}/`,
    })),
    /** The languages in which it has an introduction. */
    introduced: [...introductions.keys()].filter((key) => key.endsWith(`/${id}`)),
    /** Its addresses at which nothing stands any more, and what of its words was withdrawn while the pages stay. */
    gone: goneFrom(content).filter(({ address }) => covers(`/documents/${id}/`, shownAt(address))),
    withdrawn: document.clauses.map(({ url }) => withdrawnAt(url, content.changes)),
    /** Which of its dates end it, and have passed on the day of the build. */
    ended: document.dates.map((date) => lapsed({ dates: [date] }) !== null),
  };
}
