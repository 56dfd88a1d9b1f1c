import { corpus } from '#src/corpus/site.ts';
import { placeFinder } from '#src/corpus/walk.ts';
import { type Language, localHref } from '#src/i18n/language.ts';
import { evidenceInWords, evidencePath, placeInWords, placeWithName } from '#src/views/evidence.ts';

/** Where an essay stands: the parameters of its page. */
interface Here {
  readonly lang?: string | undefined;
  readonly doc?: string | undefined;
  readonly city?: string | undefined;
}

/**
 * What an essay cites, as it is cited there: where an essay is about one document, or about a place of which one
 * document speaks, its name need not stand at every claim.
 *
 * @param address `document#clause` or `document#clause.s4`. @throws for an address that leads nowhere.
 */
export async function citedIn(here: Here, address: string) {
  const lang: Language = here.lang === 'zh' ? 'zh' : 'en';
  const { documents } = await corpus();
  const evidence = placeFinder(documents)(address);
  if (!evidence) throw new Error(`${address}: expected a clause or sentence, found none`);
  const speaking = documents.filter(
    ({ id, cities }) => id === here.doc || cities.some((city) => city === here.city),
  );
  const isOnly = speaking.length === 1 && speaking[0] === evidence.document;
  return {
    lang,
    evidence,
    href: localHref(lang, evidencePath(evidence)),
    /** Among words: Part 2 (1) 3, sentence 4. */
    place: isOnly ? placeInWords(evidence, lang) : placeWithName(evidence, lang),
    /** By itself, with what kind of source says it. */
    alone: isOnly ? placeWithName(evidence, lang) : evidenceInWords(evidence, lang),
  };
}
