import { looked } from '#src/corpus/looked.ts';
import type { DocumentKind, PolicyDocument } from '#src/corpus/model.ts';
import type { SentencePlace } from '#src/corpus/walk.ts';

/** Press tells what others did: it is quoted, and not counted with what a body said of itself. */
export function isSecondary(kind: DocumentKind): boolean {
  return kind === 'press';
}

/** The sentences that a theme can be looked for in, of the texts in which somebody has: the n of every count of themes. */
export function carrying(coded: readonly SentencePlace[]): SentencePlace[] {
  return coded.filter(({ document, sentence }) => document.coded.themes && sentence.carriesThemes);
}

/** That n kind by kind; null where nobody has looked for themes in any text of the kind. */
export function themeCounts(coded: readonly SentencePlace[]) {
  return [...Map.groupBy(coded, ({ document }) => document.kind)]
    .map(([kind, own]) => ({
      kind,
      sentences: own.some(({ document }) => document.coded.themes) ? carrying(own).length : null,
    }))
    .filter(({ sentences }) => sentences !== 0);
}

/**
 * Why no sentence is on a theme: none of the text we hold is coded with it, no text is held and none of what the press
 * tells is, or nobody has yet looked: a document is uncoded, or the theme has no terms to look for.
 */
export type Silence = 'absent' | 'not-held' | 'uncoded';

/** @param isHeld true for a document, which is held; a place has a text only where one speaks for itself. */
export function silenceOf(
  documents: readonly Pick<PolicyDocument, 'kind' | 'coded'>[],
  isHeld: boolean,
): Silence {
  if (looked(documents, 'themes', 0) === 'not-yet') return 'uncoded';
  return isHeld || documents.some(({ kind }) => !isSecondary(kind)) ? 'absent' : 'not-held';
}

/** Only policies and proposals have measures; what reports and the press tell is reported. */
export function hasMeasures(kind: DocumentKind): boolean {
  return kind === 'policy' || kind === 'proposal';
}

/** How many sentences documents of each kind have, in the order in which the kinds first speak: never counted together. */
export function countByKind(coded: readonly SentencePlace[]) {
  const kinds = Map.groupBy(coded, ({ document }) => document.kind);
  return [...kinds].map(([kind, own]) => ({ kind, sentences: own.length }));
}

/** All that has to be known to align by theme; a reader's browser knows no more. */
export interface OnThemes {
  readonly sentence: { readonly themes: readonly string[] };
}

/** Sentences on a theme. */
export function onTheme<Item extends OnThemes>(coded: readonly Item[], theme: string): Item[] {
  return coded.filter(({ sentence }) => sentence.themes.includes(theme));
}
