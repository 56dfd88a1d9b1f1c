import type { Term } from '#src/corpus/corpus.ts';
import type { Clause, PolicyDocument, Range, Sentence } from '#src/corpus/model.ts';
import { codePoints, sliceRanges } from '#src/corpus/ranges.ts';

/** Where a term of the glossary occurs. */
export interface TermDocument {
  readonly document: PolicyDocument;
  /** Clauses that print the term, in the order of the text. */
  readonly clauses: readonly Clause[];
  /** The first sentence that prints it; null where only headings do. */
  readonly example: {
    readonly clause: Clause;
    readonly sentence: Sentence;
    /** The words of the term and their place in the seed. */
    readonly words: { readonly quote: string; readonly source: readonly Range[] };
  } | null;
}

/** The printed forms by which a term is found, longest first. */
export function printedForms(term: Term): string[] {
  return [...new Set([term.zh, ...term.forms])].sort((a, b) => b.length - a.length);
}

export function termDocuments(documents: readonly PolicyDocument[], term: Term): TermDocument[] {
  const forms = printedForms(term);
  return documents.flatMap((document): TermDocument[] => {
    const clauses = document.clauses.filter((clause) => clause.terms.includes(term.id));
    const examples = clauses.flatMap((clause) =>
      clause.sentences.flatMap((sentence) => {
        const quote = forms.find((form) => sentence.text.includes(form));
        if (quote === undefined) return [];
        const from = codePoints(sentence.text.slice(0, sentence.text.indexOf(quote)));
        const source = sliceRanges(sentence.source, from, from + codePoints(quote));
        return [{ clause, sentence, words: { quote, source } }];
      }),
    );
    return clauses.length > 0 ? [{ document, clauses, example: examples[0] ?? null }] : [];
  });
}

export interface Initial {
  /** A Latin letter, or `#` for what begins with none. */
  readonly letter: string;
  readonly terms: readonly Term[];
}

/** Terms by the first letter of their pinyin, tones left aside. */
export function byInitial(terms: Iterable<Term>): Initial[] {
  const plain = ({ pinyin }: Term): string => pinyin.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const ordered = [...terms].sort((a, b) => {
    const [left, right] = [plain(a), plain(b)];
    if (left !== right) return left < right ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });
  const groups = Map.groupBy(ordered, (term) => /^[a-z]/.exec(plain(term))?.[0]?.toUpperCase() ?? '#');
  return [...groups].map(([letter, group]) => ({ letter, terms: group }));
}
