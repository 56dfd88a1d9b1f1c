import { foldedText, type Simplified } from '#src/text/fold.ts';
import { withNumberBrackets } from '#src/text/sought.ts';
import type { Catalogue } from './model.ts';

/** A place that a query names instead of quoting: a document, a clause, a sentence. */
export interface Named {
  readonly document: string;
  /** Null for the document as a whole. */
  readonly clause: string | null;
  /** `s4`, or null. */
  readonly sentence: string | null;
}

const SENTENCE = /\.(s\d+)$/;

/** A clause id by itself has to look like one: `2.1.3`, `a12`, `p2`. A bare number or word is a query. */
const TELLING = /^(?=.*\d)(?=.*[a-z.])[a-z0-9._-]+$/;

/** `<document> 2.1.3`, `<document>#2.1.3.s4` and addresses of the site, cut into document and clause. */
function parts(text: string): string[] {
  const plain = text.normalize('NFKC').toLowerCase().trim();
  return plain
    .replace(/^.*\/documents\//, '')
    .split(/[\s#/]+/)
    .filter((part) => part !== '');
}

function clausesNamed(id: string, documents: Catalogue['documents']): Named[] {
  const sentence = SENTENCE.exec(id)?.[1] ?? null;
  const clause = id.replace(SENTENCE, '');
  return documents.flatMap((document) =>
    document.clauses.includes(clause) ? [{ document: document.id, clause, sentence }] : [],
  );
}

/** The places that a query names; only such as exist. Also a document by its number, printed in it or not. */
export function namedPlaces(text: string, catalogue: Catalogue, simplified: Simplified): Named[] {
  const fold = (printed: string): string => foldedText(printed, simplified);
  const [first = '', second, ...rest] = parts(text);
  if (rest.length > 0) return [];
  const asked = fold(withNumberBrackets(text) ?? text);
  const documents = catalogue.documents.filter(
    ({ id, number }) => id === first || (number !== null && fold(number) === asked),
  );
  if (second !== undefined && documents.every(({ id }) => id === first))
    return clausesNamed(second, documents);
  if (documents.length > 0)
    return documents.map(({ id }) => ({ document: id, clause: null, sentence: null }));
  return second === undefined && TELLING.test(first) ? clausesNamed(first, catalogue.documents) : [];
}
