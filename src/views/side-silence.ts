import { type Side, silenceOn } from '#src/compare/side.ts';
import type { Theme } from '#src/corpus/corpus.ts';
import { addressOf } from '#src/corpus/walk.ts';
import { inLanguage, type Language, localHref } from '#src/i18n/language.ts';
import { silence } from '#src/i18n/strings/silence.ts';
import { evidencePath, placeInWords } from './evidence.ts';
import { sideFacts } from './side-words.ts';
import { silenceHtml } from './silence.ts';

/** What is said of a side that has no sentence on a theme, as HTML. */
export function sideSilence(side: Side, theme: Theme, lang: Language): string {
  const { state, passed } = silenceOn(side, theme);
  const places = new Map(side.coded.map((place) => [addressOf(place), place]));
  const said = {
    side: inLanguage(sideFacts(side).name, lang),
    state,
    terms: theme.terms,
    passed: passed.flatMap(({ sentence, terms, reason }) => {
      const place = places.get(sentence);
      if (!place) return [];
      const href = localHref(lang, evidencePath(place));
      return [{ href, place: placeInWords(place, lang), terms, reason: inLanguage(reason, lang) }];
    }),
  };
  return silenceHtml(silence[lang].parts, said, lang);
}
