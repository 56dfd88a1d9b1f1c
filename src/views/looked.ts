import type { Clause, PolicyDocument } from '#src/corpus/model.ts';
import { type CodedLayer, codedLayer } from '#src/corpus/vocabulary.ts';
import { clausePlaces } from '#src/corpus/walk.ts';
import { formatList } from '#src/i18n/format.ts';
import type { Language } from '#src/i18n/language.ts';
import { kindCounts } from '#src/i18n/strings/kind-counts.ts';
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

/** A lead that counts marks by kind of document; those that only a program made are said, and not counted. */
export function countedLead(
  documents: readonly PolicyDocument[],
  marksIn: (clause: Clause) => readonly { readonly proposed: boolean }[],
  lead: (counts: string) => string,
  lang: Language,
): string {
  const marks = clausePlaces(documents).flatMap(({ document: { kind }, clause }) =>
    marksIn(clause).map(({ proposed }) => (proposed ? null : kind)),
  );
  const kinds = marks.flatMap((kind) => kind ?? []);
  const more = marks.length - kinds.length;
  const said = more === 0 ? [] : [looked[lang].proposed(more)];
  return [lead(kindCounts(kinds, lang)), ...said].join(lang === 'en' ? ' ' : '');
}

/** What nobody has yet looked for in a document, in a few words; null where everything was looked for. */
export function notYetInWords({ coded }: Pick<PolicyDocument, 'coded'>, lang: Language): string | null {
  const { notYet, partly, layers } = looked[lang];
  const missing = codedLayer.options.filter((layer) => !coded[layer]).map((layer) => layers[layer]);
  if (missing.length === 0) return null;
  return missing.length === codedLayer.options.length ? notYet : partly(formatList(missing, lang));
}
