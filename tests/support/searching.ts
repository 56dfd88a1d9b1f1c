// A search over an edition that needs no index: each folded text is looked through.

import type { Content } from '#src/corpus/gate.ts';
import { clausePlaces } from '#src/corpus/walk.ts';
import { terms } from '#src/i18n/strings/terms.ts';
import { besideOf } from '#src/search/beside.ts';
import { calledOf, facetNames } from '#src/search/called.ts';
import { catalogueOf, textEntries } from '#src/search/catalogue.ts';
import type { Reading } from '#src/search/model.ts';
import { foldReading, printedClause } from '#src/search/printed.ts';
import { searchDocument } from '#src/search/records.ts';
import { type Means, searchWith } from '#src/search/search.ts';
import { type Library, shelf } from '#src/search/shelf.ts';
import type { Simplified } from '#src/text/fold.ts';
import { indexOfUnits } from '#src/text/occurrences.ts';
import { fromPairs } from '#src/text/pairs.ts';
import { traditionalCharacters } from '#src/text/traditional.ts';

/** @param simplified the characters of the texts that are simplified; by default all that they print. */
export function plainSearch(content: Content, simplified?: Simplified) {
  const { corpus } = content;
  const documents = corpus.documents.map(searchDocument);
  const catalogue = catalogueOf({
    documents,
    called: calledOf(corpus),
    facets: facetNames(corpus, terms.kinds),
    engine: 'pagefind',
    simplified: simplified ?? textEntries(documents),
    version: '1',
    bytes: { zh: 12, en: 34 },
  });
  let beside: ReturnType<typeof besideOf> | undefined;
  const traditional = traditionalCharacters();
  const library: Library = {
    document: async (id) => {
      const found = documents.find((document) => document.id === id);
      if (!found) throw new Error(`no document ${id}`);
      return found;
    },
  };
  const folded = clausePlaces(documents).map(({ clause }) => {
    const units = (reading: Reading) =>
      foldReading(printedClause(clause, reading).text, reading, fromPairs(catalogue.simplified)).units;
    return { zh: units('zh'), en: units('en') };
  });
  const means: Means = {
    catalogue,
    engine: {
      find: async (reading, units) =>
        folded.flatMap((texts, place) => (indexOfUnits(texts[reading], units) >= 0 ? [place] : [])),
    },
    library,
    beside: async () => {
      beside ??= besideOf(content, 'en');
      return beside;
    },

    traditional: async () => traditional,
  };
  return {
    search: searchWith(means),
    means,
    documents,
    catalogue,
    texts: shelf(catalogue, library, fromPairs(catalogue.simplified)),
  };
}
