import { joinSpans } from '#src/text/occurrences.ts';
import { findPhrase, type Sources, together } from './find.ts';
import { type Hit, hitKey } from './hit.ts';
import type { Phrase } from './phrase.ts';

/** Several words: all of them wanted in one clause, some unwanted. */

/** A word or a quoted phrase, with a minus sign before what is unwanted. Quotation marks of every kind will do. */
const TERM = /(?<minus>[-－−])?(?:["“”„＂「『](?<quoted>[^"“”＂」』]+)["“”＂」』]|(?<word>\S+))/gu;

export function readTerms(text: string) {
  const wanted: string[] = [];
  const unwanted: string[] = [];
  for (const { groups = {} } of text.matchAll(TERM)) {
    const term = (groups.quoted ?? groups.word ?? '').trim();
    if (term !== '') (groups.minus ? unwanted : wanted).push(term);
  }
  return { wanted, unwanted };
}

/** The hits that both lists share, with what either found in them. */
function shared(left: readonly Hit[], right: readonly Hit[]): Hit[] {
  const inBoth = new Set(left.map(hitKey)).intersection(new Set(right.map(hitKey)));
  return together(left, right)
    .filter((hit) => inBoth.has(hitKey(hit)))
    .map((hit) => ({ ...hit, spans: { zh: joinSpans(hit.spans.zh), en: joinSpans(hit.spans.en) } }));
}

/** Clauses that hold every wanted word and none that is not. */
export async function findWords(
  wanted: readonly Phrase[],
  unwanted: readonly Phrase[],
  sources: Sources,
): Promise<Hit[]> {
  const lists = await Promise.all(wanted.map((phrase) => findPhrase(phrase, sources)));
  const barred = await Promise.all(unwanted.map((phrase) => findPhrase(phrase, sources)));
  const keys = new Set(barred.flat().map(hitKey));
  const [first = [], ...others] = lists;
  return others.reduce<Hit[]>(shared, [...first]).filter((hit) => !keys.has(hitKey(hit)));
}
