import { decoded } from '#src/text/decoded.ts';
import { clausesAt, locatorForm, SENTENCE } from './locator.ts';
import type { SearchClause, SearchDocument } from './model.ts';

/**
 * What an address means that leads nowhere as it stands: one that was cut, to which the punctuation of a sentence
 * clings, that was typed from a citation, or whose clause or sentence is not there.
 */

/** What a damaged address comes nearest to. */
export interface Nearest {
  /** Null for the document as a whole. */
  readonly clause: SearchClause | null;
  /** `s2`, or null. */
  readonly sentence: string | null;
  /** False where the part that was meant is not there, and this is only near it. */
  readonly isMeant: boolean;
}

/** A part of an address as it was published: no spaces, lower case, and nothing of the sentence around it. */
export function cleaned(part: string): string {
  return decoded(part)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b-\u200f\u2060\ufeff]+/g, '')
    .replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '');
}

/**
 * The part of a document that is meant by the end of an address: an id with something wrong about it, or a citation.
 * Of what is not there, the nearest unit around it.
 */
export function nearestPart({ clauses }: Pick<SearchDocument, 'clauses'>, part: string): Nearest {
  // What stands around the part goes, but for the brackets of a citation, which are read as those of its numbers.
  const form = locatorForm(decoded(part)).replace(/^[^\w\p{L}]+|[^\w\p{L}]+$/gu, '');
  const asked = form.replace(SENTENCE, '');
  const steps = asked.split('.').filter((step) => step !== '');
  while (steps.length > 0) {
    const [id] = clausesAt(steps.join('.'), clauses);
    const clause = clauses.find((one) => one.id === id);
    if (clause) {
      const number = Number(SENTENCE.exec(form)?.[1]?.slice(1) ?? 0);
      const isWhole = steps.join('.') === asked;
      const isThere = isWhole && number > 0 && number <= clause.sentences.length;
      return {
        clause,
        sentence: isThere ? `s${number}` : null,
        isMeant: isWhole && (isThere || number === 0),
      };
    }
    steps.pop();
  }
  return { clause: null, sentence: null, isMeant: form === '' };
}

/** The page of a clause, or of a document where none is known, with the sentence on it. Without base path and language. */
export function nearestPath(document: string, { clause, sentence }: Nearest): string {
  if (!clause) return `/documents/${document}/`;
  return `/documents/${document}/${clause.id}/${sentence === null ? '' : `#${clause.id}.${sentence}`}`;
}

/** The document and the part of it that an address names, whatever stands before them; null where it names none. */
export function documentAndPart<Listed extends { readonly id: string }>(
  path: string,
  documents: readonly Listed[],
): readonly [document: Listed, part: string] | null {
  const parts = path.split('/').map((part) => ({ part, id: cleaned(part) }));
  for (const [at, { id }] of parts.entries()) {
    const document = documents.find((one) => one.id === id);
    if (document) return [document, parts.slice(at + 1).find((one) => one.id !== '')?.part ?? ''];
  }
  return null;
}
