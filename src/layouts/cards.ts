import { allCards } from '#src/cards/all.ts';
import type { Card } from '#src/cards/card.ts';
import { corpus } from '#src/corpus/site.ts';

let known: Promise<ReadonlyMap<string, Card>> | undefined;

async function readCards(): Promise<ReadonlyMap<string, Card>> {
  const cards = allCards(await corpus(), import.meta.env.CARDS, new Date().toISOString().slice(0, 10));
  return new Map(cards.map(({ page, card }) => [page, card]));
}

/** The card that a page is shared with, and the page whose it is: its own, else that of the nearest page above it. */
export async function cardFor(path: string): Promise<{ readonly page: string; readonly card: Card }> {
  known ??= readCards();
  const card = (await known).get(path);
  if (card) return { page: path, card };
  if (path === '/') throw new Error('the site has no card');
  return cardFor(path.replace(/[^/]+\/?$/, ''));
}
