import { addressIn, linesOf } from '#src/corpus/walk.ts';
import { foldChinese, foldedText, NOTHING_TO_SIMPLIFY, type Simplified } from '#src/text/fold.ts';
import { joinSpans, occurrences } from '#src/text/occurrences.ts';
import { soughtForms } from '#src/text/sought.ts';
import type { SearchClause, SearchDocument } from './model.ts';

/** How often and where words are printed in the Chinese of each document: counted alike when the site is built and in the browser. */

/** The words of a list that are parted by white space, commas, 、 or semicolons; each once, whatever its width. */
export function readWords(list: string): string[] {
  const words = new Map<string, string>();
  for (const word of list.split(/[\s,，、;；]+/u)) {
    const folded = foldedText(word);
    if (folded !== '' && !words.has(folded)) words.set(folded, word);
  }
  return [...words.values()];
}

export type TermCounter = ReturnType<typeof termCounter>;
/** One word in all documents, in their order. */
export type TermCount = ReturnType<TermCounter>[number];
/** One word in one document. */
export type TermsIn = TermCount['texts'][number];
/** A heading or sentence that prints a word. */
export type TermLine = TermsIn['lines'][number];

/**
 * Counts words in documents, each of which is folded once. A word is sought within a heading or a sentence, as the
 * search folds; a place counts once, and a word inside a longer one is counted too.
 *
 * @param simplified the characters of the texts themselves that have to be simplified.
 * @returns counts words; its second argument is the table by which the words are simplified.
 */
export function termCounter(documents: readonly SearchDocument[], simplified = NOTHING_TO_SIMPLIFY) {
  const texts = documents.map((document) => ({
    document,
    lines: document.clauses.flatMap((clause) =>
      linesOf(clause).map((line, at) => ({
        clause,
        line,
        /** From 1; 0 for the heading. */
        sentence: clause.heading ? at : at + 1,
        folded: foldChinese(line.zh, simplified),
      })),
    ),
  }));
  return (words: readonly string[], ofWords: Simplified = simplified) =>
    words.map((word) => {
      const phrases = [...new Set(soughtForms(word, ofWords))].map((form) => [...form]);
      return {
        word,
        texts: texts.map(({ document, lines }) => {
          const found = lines.flatMap(({ folded, ...line }) => {
            const spans = joinSpans(phrases.flatMap((phrase) => occurrences(folded, phrase)));
            return spans.length > 0 ? [{ ...line, spans }] : [];
          });
          return { document, lines: found, count: found.reduce((sum, { spans }) => sum + spans.length, 0) };
        }),
      };
    });
}

/** The id of a heading (that of its clause) or sentence. */
export function lineId({
  clause,
  sentence,
}: {
  readonly clause: Pick<SearchClause, 'id'>;
  sentence: number;
}): string {
  return sentence === 0 ? clause.id : `${clause.id}.s${sentence}`;
}

/** Counts as the lines of a plain table: one for each word and document. */
export function termRows(counts: readonly TermCount[]) {
  return counts.flatMap(({ word, texts }) => texts.map((text) => ({ word, ...text })));
}

type TermRow = ReturnType<typeof termRows>[number];

/** Columns of the file, in their order. */
export const TERM_COLUMNS = {
  word: ({ word }: TermRow) => word,
  document: ({ document }: TermRow) => document.id,
  document_zh: ({ document }: TermRow) => document.short.zh,
  document_en: ({ document }: TermRow) => document.short.en,
  kind: ({ document }: TermRow) => document.kind,
  count: ({ count }: TermRow) => count,
  /** A heading has the id of its clause. */
  places: ({ document, lines }: TermRow) =>
    lines.map((line) => addressIn(document.id, lineId(line))).join(';'),
};
