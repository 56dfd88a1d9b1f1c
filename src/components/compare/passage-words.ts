import { corpus } from '#src/corpus/site.ts';
import { sentenceCase } from '#src/i18n/format.ts';
import type { Language } from '#src/i18n/language.ts';
import { cities } from '#src/i18n/strings/cities.ts';
import { reading } from '#src/i18n/strings/reading.ts';
import { standings } from '#src/views/standing.ts';

/** The words with which script draws passages, for an element that it fills. */
export async function passageWords(lang: Language): Promise<Readonly<Record<`data-${string}`, string>>> {
  const { of, reported } = cities[lang].evidence;
  return {
    'data-cited': of('{document}', '{place}'),
    'data-reported': sentenceCase(reported('{document}', '{place}')),
    'data-standings': JSON.stringify(standings(await corpus(), lang)),
    'data-untranslated': reading[lang].untranslated,
  };
}
