import type { Corpus, Name } from '#src/corpus/corpus.ts';
import type { PolicyDocument } from '#src/corpus/model.ts';
import { nameKind } from '#src/corpus/vocabulary.ts';
import { clausePlaces, spokenOf } from '#src/corpus/walk.ts';
import { formsOf, mentioning } from './mentions.ts';

/** The clauses that name someone as responsible, or address someone. */
function rolesOf(documents: readonly PolicyDocument[], id: string) {
  const speaking = documents.filter((document) => spokenOf(document).has(id));
  return clausePlaces(speaking).flatMap(({ document, clause }) =>
    clause.actors
      .filter((actor) => actor.id === id)
      .map(({ role, order }) => ({
        document,
        clause,
        role,
        /** Place among those whom the clause names in that role, from 1: an order of naming, not of rank. */
        order,
        /** How many the clause names in that role. */
        among: clause.actors.filter((actor) => actor.role === role).length,
      })),
  );
}

/** A name with all that the texts say of it. */
export type MentionedName = ReturnType<typeof mentionedName>;

export function mentionedName(corpus: Corpus, name: Name) {
  const mentionedBy = mentioning(corpus.documents, (clause) => clause.names, name.id);
  return {
    name,
    city: corpus.cities.find((city) => city.id === name.city) ?? null,
    forms: formsOf(mentionedBy),
    mentionedBy,
    roles: rolesOf(corpus.documents, name.id),
    /** Documents that it issued. */
    issued: corpus.documents.filter((document) => document.issuers.includes(name.id)),
  };
}

/** Kind by kind: how many names the texts have, and those that stand in more than one text. */
export function sharedNames(entries: readonly MentionedName[]) {
  return nameKind.options
    .map((kind) => ({ kind, own: entries.filter(({ name }) => name.kind === kind) }))
    .filter(({ own }) => own.length > 0)
    .map(({ kind, own }) => ({
      kind,
      names: own.length,
      shared: own.filter(({ mentionedBy }) => mentionedBy.length > 1),
    }));
}
