import type { Clause, Mark } from '#src/corpus/model.ts';
import { type Language, localHref } from '#src/i18n/language.ts';
import { type LetteredNote, notesOf } from '#src/views/notes.ts';

/** What has to be known to draw a clause's text. */
export interface TextContext {
  readonly lang: Language;
  /**
   * What stands before `#…` in the addresses of sentences and of what explains a mark: empty where both are on
   * the page itself. Null draws the bare text, without marks and signs.
   */
  readonly place: string | null;
  /** Address of the source page. */
  readonly sourcePage: string;
  readonly notes: ReadonlyMap<Mark, LetteredNote>;
  /** Level of the heading, 2 to 6. */
  readonly level: number;
  /** True where the printed number stands before the text that it numbers. */
  readonly labelled: boolean;
}

/** @param place see `TextContext`; a page that holds ids and explanations itself gives the empty string. */
export function textContext(
  clause: Clause,
  lang: Language,
  place: string | null,
  level: number,
  labelled = false,
): TextContext {
  return {
    lang,
    place,
    sourcePage: localHref(lang, `/documents/${clause.document}/source/`),
    notes: new Map(notesOf(clause).map((note) => [note.mark, note])),
    level,
    labelled,
  };
}
