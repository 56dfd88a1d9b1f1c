import type { Bilingual, DocumentKind } from '#src/corpus/model.ts';
import type { Language } from '#src/i18n/language.ts';
import { cards as strings } from '#src/i18n/strings/cards.ts';
import type { Span } from '#src/text/occurrences.ts';

/** What stands on a share card, in both languages, before it is known how it is set. */
export interface Card {
  /** Its form goes before the label; null where it is no text of a document. */
  readonly kind: DocumentKind | null;
  readonly label: Bilingual;
  /** How its document stands. */
  readonly status: Bilingual;
  /** Above the words, in Chinese; empty where there is none. */
  readonly heading: string;
  readonly words: Bilingual;
  /** Where figures are printed in the Chinese words, in UTF-16 units: no line ends in one. */
  readonly figures: readonly Span[];
  /** True where the English words are the editors’ translation. */
  readonly isTranslated: boolean;
  readonly source: Bilingual;
}

const NOTHING: Bilingual = { zh: '', en: '' };

export function inBoth(say: (lang: Language) => string): Bilingual {
  return { zh: say('zh'), en: say('en') };
}

/** A card that says nothing yet. */
export const BLANK: Card = {
  kind: null,
  label: NOTHING,
  status: NOTHING,
  heading: '',
  words: NOTHING,
  figures: [],
  isTranslated: false,
  source: NOTHING,
};

/** Everything that a card says, in the order in which it is read: its text for those who do not see it. */
export function cardText({ label, status, heading, words, isTranslated, source }: Card): string {
  const note = isTranslated ? `(${strings.en.translation})` : '';
  const said = [
    label.zh,
    label.en,
    status.zh,
    status.en,
    heading,
    words.zh,
    words.en,
    note,
    source.zh,
    source.en,
  ];
  return said.filter(Boolean).join(' ');
}

/** The file of a page’s card, from the root of the site on; both languages of the page share it. @param path of the page, `/documents/x/`. */
export function cardPath(path: string): string {
  return `/cards${path === '/' ? '/site/' : path}`.replace(/\/$/, '.png');
}
