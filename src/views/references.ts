import type { Corpus, PolicyEvent, Reference } from '#src/corpus/corpus.ts';
import { type MentioningDocument, mentioning } from './mentions.ts';

/** A law, policy, plan, standard, programme, fund or title, and who cites it. */
export interface CitedReference {
  readonly reference: Reference;
  readonly citedBy: readonly MentioningDocument[];
  /** Citations in all documents together. */
  readonly count: number;
  /** Events of the texts that are about it. */
  readonly events: readonly PolicyEvent[];
}

export function citedReference(corpus: Corpus, reference: Reference): CitedReference {
  const citedBy = mentioning(corpus.documents, (clause) => clause.cites, reference.id);
  return {
    reference,
    citedBy,
    count: citedBy.reduce((sum, { count }) => sum + count, 0),
    events: [...corpus.events.values()].filter((event) => event.reference === reference.id),
  };
}

/** What is sought and not known: listed as such, apart from what is resolved. */
const OPEN: readonly Reference['confidence'][] = ['not-found', 'unresolved'];

export function isOpen({ confidence }: Reference): boolean {
  return OPEN.includes(confidence);
}

/** The order in which kinds are listed. */
const KINDS_OF_REFERENCE: readonly Reference['kind'][] = [
  'law',
  'policy',
  'plan',
  'standard',
  'programme',
  'fund',
  'designation',
];

export interface ReferenceGroup {
  readonly kind: Reference['kind'];
  readonly references: readonly CitedReference[];
}

/** References kind by kind, records in the order of their file; kinds without any are left out. */
export function referenceGroups(references: readonly CitedReference[]): ReferenceGroup[] {
  return KINDS_OF_REFERENCE.map((kind) => ({
    kind,
    references: references.filter(({ reference }) => reference.kind === kind),
  })).filter((group) => group.references.length > 0);
}
