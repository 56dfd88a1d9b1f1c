import type { Simplified } from '#src/text/fold.ts';
import type { Catalogue } from './model.ts';
import { NEAR, wordsOf } from './query.ts';
import type { Outcome } from './search.ts';
import { queryFor } from './together.ts';
import { mendsOnly, type Variant, variantsOf } from './variants.ts';

/** What else a query might have meant: other queries that find something. */

/** Another query that finds something, and how many clauses. */
export interface Offer {
  readonly why: 'all-words' | 'sentence' | 'near' | 'part' | Variant['why'];
  readonly query: string;
  readonly count: number;
}

/** How many clauses such a query finds. */
export type Count = (offer: Omit<Offer, 'count'>) => Promise<number>;

/** Queries with how many clauses they find; those that find none are left out. */
export async function findingSome(offers: readonly Omit<Offer, 'count'>[], count: Count): Promise<Offer[]> {
  const all = offers.map(async (offer) => ({ ...offer, count: await count(offer) }));
  return (await Promise.all(all)).filter(({ count }) => count > 0);
}

/** What can be offered beside an outcome; where it found nothing, the longest parts that are found too. */
export async function offersFor(
  { text, way, hits, more, left }: Outcome,
  { catalogue, simplified, count }: { catalogue: Catalogue; simplified: Simplified; count: Count },
): Promise<Offer[]> {
  if (way === 'signs' || text === '') return [];
  const words = wordsOf(text);
  const together: Omit<Offer, 'count'>[] =
    words.length < 2
      ? []
      : [
          { why: 'all-words', query: queryFor({ words, standing: 'clause', within: NEAR }) },
          { why: 'sentence', query: queryFor({ words, standing: 'sentence', within: NEAR }) },
          { why: 'near', query: queryFor({ words, standing: 'near', within: NEAR }) },
        ];
  const others = variantsOf(text, { catalogue, simplified, beside: [] });
  const wanted = others.filter((one) => one.why !== way && !(hits.length + left > 0 && mendsOnly(one)));
  // Every clause that has the phrase has the words: where there are no more, it is the same clauses.
  const isMore = ({ why, count }: Offer): boolean =>
    (way !== 'phrase' && why !== 'all-words') || count > hits.length + more.length + left;
  const found = [
    ...(await findingSome(together, count)).filter(isMore),
    ...(await findingSome(wanted, count)),
  ];
  if (hits.length + left > 0 && way !== 'nearest') return found;
  for (const parts of partsOf(text)) {
    const having = await findingSome(
      parts.map((query) => ({ why: 'part', query })),
      count,
    );
    if (having.length > 0) return [...found, ...having.slice(0, MOST_PARTS)];
  }
  return found;
}

/** Parts offered at most. */
const MOST_PARTS = 4;
/** The longest text of which parts are looked for one by one. */
const LONGEST_IN_PARTS = 12;

/** Parts of a text by which some of it may be found: its words, or stretches of it, the longest first. */
function partsOf(text: string): string[][] {
  const words = wordsOf(text);
  if (words.length > 1) return [words];
  const characters = [...text];
  if (!/\p{Script=Han}/u.test(text) || characters.length > LONGEST_IN_PARTS) return [];
  return characters.slice(2).map((_, shorter) => {
    const length = characters.length - 1 - shorter;
    return characters.slice(0, shorter + 2).map((_, at) => characters.slice(at, at + length).join(''));
  });
}
