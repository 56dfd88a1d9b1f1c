import type { Corpus, Reference } from '#src/corpus/corpus.ts';
import { mentioning } from './mentions.ts';

/** A law, policy, plan, standard, programme, fund or title, and who cites it. */
export function citedReference(corpus: Corpus, reference: Reference) {
  const citedBy = mentioning(corpus.documents, (clause) => clause.cites, reference.id);
  return {
    reference,
    citedBy,
    /** Events of the texts that are about it. */
    events: [...corpus.events.values()].filter((event) => event.reference === reference.id),
  };
}

/** What is not identified, or was sought and not found: listed as such, apart from what is known. */
export function isOpen({ identity, state }: Pick<Reference, 'identity' | 'state'>): boolean {
  return identity === 'several' || identity === 'general' || state === 'not-found';
}
