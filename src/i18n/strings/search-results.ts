import { counted, grouped } from '#src/i18n/counts.ts';
import { messages } from '#src/i18n/messages.ts';
import { terms } from './terms.ts';

/** What a search came to, in numbers. */
interface Total {
  readonly clauses: number;
  readonly documents: number;
  /** Clauses of each kind of document, in words. */
  readonly kinds: string;
  readonly matches: number;
  /** Clauses that the filters leave out. */
  readonly hidden: number;
}

/** What a script says of search results: the numbers, which no page can know beforehand. */
export const searchResults = messages({
  /** Stands after the number of clauses, which has an element of its own. */
  total: [
    ({ clauses, documents, kinds, matches, hidden }: Total) =>
      [
        `${clauses === 1 ? 'clause' : 'clauses'}${documents > 0 ? ` in ${counted(documents, 'document')} (${kinds})` : ''}`,
        ...(matches > 0 ? [counted(matches, 'match', 'matches')] : []),
        ...(hidden > 0 ? [`${counted(hidden, 'more clause')} left out by the filters`] : []),
      ].join(', '),
    ({ documents, kinds, matches, hidden }) =>
      [
        documents > 0 ? `条，出自${grouped(documents)}份文献（${kinds}）` : '条',
        ...(matches > 0 ? [`共出现${grouped(matches)}次`] : []),
        ...(hidden > 0 ? [`另有${grouped(hidden)}条被筛选排除`] : []),
      ].join('，'),
  ],
  matches: [
    (matches: number) => counted(matches, 'match', 'matches'),
    (matches) => `出现${grouped(matches)}次`,
  ],
  clausePage: terms.clausePage,
  page: [
    (page: number, pages: number) => `Page ${page} of ${pages}`,
    (page, pages) => `第${page}页，共${pages}页`,
  ],
});
