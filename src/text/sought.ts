import { foldedText, NOTHING_TO_SIMPLIFY, type Simplified } from './fold.ts';

/** A year alone in round brackets, which only a document number has between its letters and its count. */
const ROUND_YEAR = /[(（]\s*(\d{4})\s*[)）](?=\s*(?:第\s*)?\d)/g;

/**
 * A document number as it is printed, with 〔 〕 round its year, where it was typed with round brackets. Null where
 * nothing is to be changed. Round brackets are not folded everywhere, since they mark clauses.
 */
export function withNumberBrackets(text: string): string | null {
  const plain = text.normalize('NFKC');
  const printed = plain.replace(ROUND_YEAR, '〔$1〕');
  return printed === plain ? null : printed;
}

/** The folded forms in which words are sought in a folded text: as they are typed, and as a number is printed. */
export function soughtForms(words: string, simplified: Simplified = NOTHING_TO_SIMPLIFY): string[] {
  return [words, withNumberBrackets(words) ?? words].map((form) => foldedText(form, simplified));
}

/** Letters, figures and Chinese characters alone, folded: 〔2016〕12号 and 2016 12号, SB/T 10518 and SBT10518 are the same. */
export function bareText(text: string, simplified: Simplified = NOTHING_TO_SIMPLIFY): string {
  return foldedText(text, simplified).replace(/[^\p{L}\p{N}]/gu, '');
}
