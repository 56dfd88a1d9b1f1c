import type { Bilingual, DocumentKind } from '#src/corpus/model.ts';
import { type Language, languages } from '#src/i18n/language.ts';
import { cards as strings } from '#src/i18n/strings/cards.ts';
import type { Span } from '#src/text/occurrences.ts';

/** What stands on a share card, in both languages, before it is known how it is set. */
export interface Card {
  /** Its form goes before the label; null where it is no text of a document. */
  readonly kind: DocumentKind | null;
  readonly label: Bilingual;
  /** Until when its document is or was in force, as surely as that is known. */
  readonly status: Bilingual;
  /** Heading of a clause of which a sentence is shown. */
  readonly heading: Bilingual;
  readonly words: Bilingual;
  /** Where figures are printed in the Chinese words, in UTF-16 units: no line ends in one. */
  readonly figures: readonly Span[];
  /** True where the English words are the editors’ translation. */
  readonly isTranslated: boolean;
  readonly source: Bilingual;
}

export const NOTHING: Bilingual = { zh: '', en: '' };

export function inBoth(say: (lang: Language) => string): Bilingual {
  return { zh: say('zh'), en: say('en') };
}

/** Everything that a card says, in the order in which it is read: its text for those who do not see it. */
export function cardText({ label, status, heading, words, isTranslated, source }: Card): string {
  const note = isTranslated ? ` (${strings.en.translation})` : '';
  const said = [label, status, heading, { ...words, en: words.en && words.en + note }, source];
  return said
    .map((one) =>
      [...languages]
        .reverse()
        .flatMap((lang) => one[lang] || [])
        .join(' '),
    )
    .filter(Boolean)
    .join(' · ');
}

/** The file of a page’s card, from the root of the site on; both languages of the page share it. @param path of the page, `/documents/x/`. */
export function cardPath(path: string): string {
  return `/cards${path === '/' ? '/site/' : path}`.replace(/\/$/, '.png');
}
