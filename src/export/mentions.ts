import type { Corpus } from '../corpus/corpus.ts';
import type { Clause, Mention } from '../corpus/model.ts';
import type { Mention as MentionJson } from './schema/parts.ts';

/** All mentions of one sort in the corpus, by the id of what is mentioned, in the order of the texts. */
export function mentionsByRef(
  corpus: Corpus,
  mentionsOf: (clause: Clause) => readonly Mention[],
): ReadonlyMap<string, MentionJson[]> {
  const found = new Map<string, MentionJson[]>();
  for (const clause of corpus.documents.flatMap((document) => document.clauses)) {
    for (const { ref, sentence, quote, source } of mentionsOf(clause)) {
      const mentions = found.get(ref) ?? [];
      mentions.push({ document: clause.document, clause: clause.id, sentence, quote, source: [...source] });
      found.set(ref, mentions);
    }
  }
  return found;
}
