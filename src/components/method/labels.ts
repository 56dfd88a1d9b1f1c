import type { Corpus } from '#src/corpus/corpus.ts';
import { inLanguage, type Language } from '#src/i18n/language.ts';

/** How the codes of a layer read in a language, as one text; words of the documents stay as printed. */
export function codeLabels(
  { codebook, themes, lenses }: Pick<Corpus, 'codebook' | 'themes' | 'lenses'>,
  lang: Language,
): (layer: string, codes: readonly string[]) => string {
  return (layer, codes) =>
    codes
      .map((code) => {
        const record =
          layer === 'does'
            ? codebook.does[code]
            : layer === 'themes'
              ? themes.get(code)
              : lenses.get(layer)?.types[code];
        return record ? inLanguage(record, lang) : code;
      })
      .join(lang === 'en' && layer !== 'wording' ? ', ' : '、');
}
