import { foldChinese, type Simplified } from '../text/fold.ts';
import { fromPairs } from '../text/pairs.ts';
import type { Catalogue } from './model.ts';

/**
 * The table of traditional characters is large and rarely wanted. The texts'
 * own few entries come with the catalogue, so texts fold alike with it and
 * without; a query needs it when it holds a Chinese character that no text has.
 */
export function simplifier(
  catalogue: Catalogue,
  traditional: () => Promise<Simplified>,
): { readonly ofTexts: Simplified; forQuery(text: string): Promise<Simplified> } {
  const ofTexts = fromPairs(catalogue.simplified);
  const known = new Set(catalogue.characters);
  return {
    ofTexts,
    async forQuery(text) {
      const { units } = foldChinese(text, ofTexts);
      const isStrange = units.some((unit) => /\p{Script=Han}/u.test(unit) && !known.has(unit));
      return isStrange ? await traditional() : ofTexts;
    },
  };
}
