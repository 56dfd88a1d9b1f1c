import type { PolicyDocument, Sentence } from '#src/corpus/model.ts';
import { addressOf, type SentencePlace, setsTarget } from '#src/corpus/walk.ts';
import { type Language, localHref, sentenceCase } from '#src/i18n/language.ts';
import { reading } from '#src/i18n/strings/reading.ts';
import type { Span } from '#src/text/occurrences.ts';
import { evidenceInWords, evidencePath, placeInWords } from './evidence.ts';
import { passageHtml } from './passage.ts';

/** What goes with the targets that a document sets: who set them, when, and whether that still holds. */
export type Standing = (document: PolicyDocument) => string | null;

/** How sentences are shown as evidence. */
export interface ShownPassages {
  /** True where the document has just been named. What the press tells always says so. */
  readonly isNamed: boolean;
  readonly standing: Standing;
  readonly lit?: ReadonlyMap<Sentence, readonly Span[]> | undefined;
}

/** Sentences as evidence, each with its place: a list. */
export function passagesHtml(
  sentences: readonly SentencePlace[],
  { isNamed, standing, lit }: ShownPassages,
  lang: Language,
): string {
  const items = sentences.map((place) => {
    const { document, sentence } = place;
    const isShort = isNamed && document.kind !== 'press';
    const { text, translation } = sentence;
    return passageHtml(
      {
        id: addressOf(place),
        text,
        translation,
        href: localHref(lang, evidencePath(place)),
        place: isShort ? placeInWords(place, lang) : sentenceCase(evidenceInWords(place, lang)),
        lit: lit?.get(sentence) ?? [],
        standing: setsTarget(place) ? standing(document) : null,
      },
      reading[lang].untranslated,
    );
  });
  return `<ul role="list" class="passages">${items.join('')}</ul>`;
}
