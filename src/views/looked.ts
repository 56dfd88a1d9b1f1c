import type { PolicyDocument } from '#src/corpus/model.ts';
import { type CodedLayer, codedLayer } from '#src/corpus/vocabulary.ts';
import { formatList } from '#src/i18n/format.ts';
import type { Language } from '#src/i18n/language.ts';
import { looked } from '#src/i18n/strings/looked.ts';

/** What has to be looked for in every document before pages can say what is nowhere, by the address under which they stand. */
export const LAYERS: Readonly<Record<string, readonly CodedLayer[]>> = {
  '/about/method/': ['themes'],
  '/cities/': ['places'],
  '/compare/': ['themes', 'places'],
  '/compare/responsibility/': ['names'],
  '/documents/': ['themes', 'names', 'references', 'terms'],
  '/figures/': ['figures'],
  '/glossary/': ['terms'],
  '/names/': ['names'],
  '/references/': ['references'],
  '/themes/': ['themes'],
  '/timeline/': ['events'],
};

/** What a page says of its counts, and how many marks a program made that nobody has confirmed: those are not counted. */
export function withProposed(
  lead: string,
  marks: readonly { readonly proposed: boolean }[],
  lang: Language,
): string {
  const count = marks.filter(({ proposed }) => proposed).length;
  return count === 0 ? lead : `${lead}${lang === 'en' ? ' ' : ''}${looked[lang].proposed(count)}`;
}

/** What nobody has yet looked for in a document, in a few words; null where everything was looked for. */
export function notYetInWords({ coded }: Pick<PolicyDocument, 'coded'>, lang: Language): string | null {
  const { notYet, partly, layers } = looked[lang];
  const missing = codedLayer.options.filter((layer) => !coded[layer]).map((layer) => layers[layer]);
  if (missing.length === 0) return null;
  return missing.length === codedLayer.options.length ? notYet : partly(formatList(missing, lang));
}
