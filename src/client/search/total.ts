import type { Language } from '#src/i18n/language.ts';
import { kindCounts } from '#src/i18n/strings/kind-counts.ts';
import { searchResults } from '#src/i18n/strings/search-results.ts';
import type { View } from '#src/search/view.ts';

/** What a search came to, after the number of clauses. */
export function totalIn(
  language: Language,
  view: Pick<View, 'documents' | 'isPart' | 'matches' | 'hidden'>,
): string {
  const { documents } = view;
  return searchResults[language].total({
    clauses: documents.length,
    documents: new Set(documents.map(({ id }) => id)).size,
    kinds: kindCounts(
      documents.map(({ kind }) => kind),
      language,
    ),
    matches: view.isPart ? 0 : view.matches,
    hidden: view.hidden,
  });
}
