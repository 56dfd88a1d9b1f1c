import { foldChinese, type Simplified } from '#src/text/fold.ts';
import { foldEnglish } from '#src/text/words.ts';
import type { Catalogue, Reading } from './model.ts';

/** What is sought, folded for each text in which it can stand; no units where it cannot. */
export type Phrase = Readonly<Record<Reading, readonly string[]>>;

const LETTER = /[a-z]/;

/**
 * A Chinese query is sought in the Chinese text. Anything else is sought in
 * both, for acronyms and figures stand in the Chinese too; but a Latin word that
 * no Chinese text prints is not looked up there.
 */
export function phraseOf(text: string, catalogue: Catalogue, simplified: Simplified): Phrase {
  const zh = foldChinese(text, simplified).units;
  const isHan = zh.some((unit) => /\p{Script=Han}/u.test(unit));
  if (isHan) return { zh, en: [] };
  const isPrinted = (zh.join('').match(/[a-z0-9]+/g) ?? []).every(
    (run) => !LETTER.test(run) || catalogue.latin.some((known) => known.includes(run)),
  );
  return { zh: isPrinted ? zh : [], en: foldEnglish(text).units };
}

/** True for figures and signs alone, which are the same in both texts: the translation need not be asked. */
export function isWordless(phrase: Phrase): boolean {
  return !phrase.en.some((unit) => LETTER.test(unit));
}
