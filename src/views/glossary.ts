import type { Term } from '#src/corpus/corpus.ts';
import type { PolicyDocument } from '#src/corpus/model.ts';
import { codePoints, sliceRanges } from '#src/corpus/ranges.ts';
import { spokenOf } from '#src/corpus/walk.ts';

/** The printed forms by which a term is found, longest first. */
export function printedForms(term: Term): string[] {
  return [...new Set([term.zh, ...term.forms])].sort((a, b) => b.length - a.length);
}

/** The documents in which a term of the glossary occurs. */
export function termDocuments(documents: readonly PolicyDocument[], term: Term) {
  const forms = printedForms(term);
  const speaking = documents.filter((document) => spokenOf(document).has(term.id));
  return speaking.flatMap((document) => {
    /** Those that print the term, in the order of the text. */
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
    // There is no example where only headings print it.
    return clauses.length > 0 ? [{ document, clauses, example: examples[0] ?? null }] : [];
  });
}

/** Terms by the first letter of their pinyin, tones left aside; under `#` what begins with no Latin letter. */
export function byInitial(terms: Iterable<Term>) {
  const plain = ({ pinyin }: Term): string => pinyin.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const ordered = [...terms].sort((a, b) => {
    const [left, right] = [plain(a), plain(b)];
    if (left !== right) return left < right ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });
  const groups = Map.groupBy(ordered, (term) => /^[a-z]/.exec(plain(term))?.[0]?.toUpperCase() ?? '#');
  return [...groups].map(([letter, group]) => ({ letter, terms: group }));
}
