import { type CiteItem, clauseItem } from '#src/cite/item.ts';
import { fetchJson } from '#src/client/page/fetch.ts';
import { assetHref } from '#src/i18n/language.ts';
import type { SearchClause } from '#src/search/model.ts';

/** A clause, and the id of its document. */
export interface CitedPlace {
  readonly document: string;
  readonly clause: SearchClause;
}

/** An address of the site, at the origin at which it really stands. */
function here(address: string): string {
  return new URL(new URL(address).pathname, location.href).href;
}

/** What clauses are cited by, in their order. @throws where that did not arrive */
export async function citedClauses(places: readonly CitedPlace[]): Promise<CiteItem[]> {
  return await Promise.all(
    places.map(async ({ document, clause }) => {
      const item = await fetchJson<CiteItem>(assetHref(`/cited/${document}.json`));
      return clauseItem({ ...item, url: here(item.url), documentUrl: here(item.documentUrl) }, clause);
    }),
  );
}
