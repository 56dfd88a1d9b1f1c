import type { City, Corpus, Name } from '#src/corpus/corpus.ts';
import type { Actor, Clause, PolicyDocument } from '#src/corpus/model.ts';
import { clausePlaces } from '#src/corpus/walk.ts';
import { formsOf, type MentioningDocument, mentioning, type PrintedForm } from './mentions.ts';

/** A clause that names someone as responsible, or addresses someone. */
export interface NamedRole {
  readonly document: PolicyDocument;
  readonly clause: Clause;
  readonly role: Actor['role'];
  /** Place among those whom the clause names in that role, from 1: an order of naming, not of rank. */
  readonly order: number;
  /** How many the clause names in that role. */
  readonly among: number;
}

export interface NameEntry {
  readonly name: Name;
  readonly city: City | null;
  readonly forms: readonly PrintedForm[];
  readonly mentionedBy: readonly MentioningDocument[];
  /** Mentions in all documents together. */
  readonly count: number;
  readonly roles: readonly NamedRole[];
  /** Documents that it issued. */
  readonly issued: readonly PolicyDocument[];
}

function rolesOf(documents: readonly PolicyDocument[], id: string): NamedRole[] {
  return clausePlaces(documents).flatMap(({ document, clause }) =>
    clause.actors
      .filter((actor) => actor.id === id)
      .map(({ role, order }) => ({
        document,
        clause,
        role,
        order,
        among: clause.actors.filter((actor) => actor.role === role).length,
      })),
  );
}

export function mentionedName(corpus: Corpus, name: Name): NameEntry {
  const mentionedBy = mentioning(corpus.documents, (clause) => clause.names, name.id);
  return {
    name,
    city: corpus.cities.find((city) => city.id === name.city) ?? null,
    forms: formsOf(mentionedBy),
    mentionedBy,
    count: mentionedBy.reduce((sum, { count }) => sum + count, 0),
    roles: rolesOf(corpus.documents, name.id),
    issued: corpus.documents.filter((document) => document.issuers.includes(name.id)),
  };
}
