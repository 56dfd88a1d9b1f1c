/** A year alone in round brackets, which only a document number has between its letters and its count. */
const ROUND_YEAR = /[(（]\s*(\d{4})\s*[)）](?=\s*(?:第\s*)?\d)/g;

/**
 * A document number as it is printed, with 〔 〕 round its year, where it was typed with round brackets. Null where
 * nothing is to be changed. Round brackets are not folded everywhere, since they mark clauses.
 */
export function withNumberBrackets(text: string): string | null {
  const printed = text.normalize('NFKC').replace(ROUND_YEAR, '〔$1〕');
  return printed === text.normalize('NFKC') ? null : printed;
}
