import { yearsMade } from '#src/corpus/made.ts';
import type { Clause, PolicyDocument } from '#src/corpus/model.ts';
import { setsTarget } from '#src/corpus/walk.ts';

/** The corpus as the search needs it. */

function clauseRecord(clause: Clause) {
  return {
    id: clause.id,
    /** The printed marker; it is shown, not searched. */
    label: clause.label,
    cite: clause.cite,
    heading: clause.heading ? { zh: clause.heading.text, en: clause.translation.heading } : null,
    /** Sentence by sentence; the English is empty where there is none yet. */
    sentences: clause.sentences.map((sentence) => ({
      zh: sentence.text,
      en: sentence.translation,
      /** Only where it sets one: most sentences do not, and all are fetched. */
      ...(setsTarget({ clause, sentence }) ? { target: true } : {}),
    })),
    cities: clause.cities,
    themes: clause.themes,
    /** Whether a target is set in it. */
    target: setsTarget({ clause, sentence: null }),
  };
}

export function searchDocument(document: PolicyDocument) {
  return {
    id: document.id,
    kind: document.kind,
    title: document.title,
    short: document.short,
    /** First and last year in which it may have been made, or null. */
    years: yearsMade(document),
    clauses: document.clauses.map(clauseRecord),
  };
}
