import type { Bilingual } from '#src/corpus/model.ts';
import { sentenceCitation } from '#src/corpus/printed.ts';
import type { SearchClause, SearchDocument } from '#src/search/model.ts';
import { printedClause } from '#src/search/printed.ts';

/** What stands at an address within a document: a clause with its heading, or one sentence of it. */
export interface QuotedPlace {
  readonly clause: SearchClause;
  /** Readable place. */
  readonly cite: Bilingual;
  /** As printed; both are empty where they are not published, the English where there is none. */
  readonly text: string;
  readonly translation: string;
  /** Whether it sets a target. */
  readonly target: boolean;
}

/** Finds a clause (`2.1.3`) or sentence (`2.1.3.s4`) of a document as the search has it; null where there is none. */
export function quotedAt({ clauses }: SearchDocument, part: string): QuotedPlace | null {
  const whole = clauses.find(({ id }) => id === part);
  if (whole) {
    const [text, translation] = [printedClause(whole, 'zh').text, printedClause(whole, 'en').text];
    return { clause: whole, cite: whole.cite, text, translation, target: whole.target };
  }
  const [, id, number] = /^(.+)\.s([1-9]\d*)$/.exec(part) ?? [];
  const clause = clauses.find((one) => one.id === id);
  const sentence = clause?.sentences[Number(number) - 1];
  if (!clause || !sentence) return null;
  return {
    clause,
    cite: sentenceCitation(clause.cite, Number(number)),
    text: sentence.zh,
    translation: sentence.en,
    target: sentence.target === true,
  };
}
