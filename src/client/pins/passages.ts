import type { CitedPlace } from '#src/client/cited.ts';
import { pageLanguage } from '#src/client/page/dom.ts';
import { fetchJson } from '#src/client/page/fetch.ts';
import { today } from '#src/client/page/today.ts';
import { assetHref, inLanguage, localHref } from '#src/i18n/language.ts';
import { handout } from '#src/i18n/strings/handout.ts';
import type { SearchDocument } from '#src/search/model.ts';
import { quotedAt } from '#src/views/pinned.ts';
import { kindAndStatus, type Status } from '#src/views/status.ts';
import type { Pinned } from './export.ts';
import type { Pin } from './pins.ts';

/** A pinned passage with its words, and where it is cited. */
export interface FoundPin extends Pinned, CitedPlace {}

/** The texts of a document as the search has them; null where the edition has no such document. */
async function textsOf(id: string): Promise<SearchDocument | null> {
  try {
    return await fetchJson<SearchDocument>(assetHref(`/search/documents/${encodeURIComponent(id)}.json`));
  } catch (error) {
    // That a file is missing is an answer; that it did not arrive is none.
    if (error instanceof Error && error.message.startsWith('404 ')) return null;
    throw error;
  }
}

/**
 * The passages of some pins, each null where nothing stands at its address. One file is fetched for each document.
 *
 * @param given as JSON, of each document by its id what goes with its targets, and how it stands; of each place its name.
 * @throws where a file did not arrive
 */
export async function passagesOf(
  pins: readonly Pin[],
  given: DOMStringMap = {},
): Promise<ReadonlyMap<string, FoundPin | null>> {
  const lang = pageLanguage();
  const ofTargets = JSON.parse(given.standings ?? '{}') as Readonly<Record<string, string>>;
  const stands = JSON.parse(given.statuses ?? '{}') as Readonly<Record<string, Status>>;
  const places = JSON.parse(given.places ?? '{}') as Readonly<Record<string, string>>;
  const found = pins.map(async ({ id, note }) => {
    const [name = '', part = ''] = id.split('#');
    // Of a document that the edition does not have nothing is asked.
    const document = given.statuses && !Object.hasOwn(stands, name) ? null : await textsOf(name);
    const quoted = document && quotedAt(document, part);
    if (!quoted) return [id, null] as const;
    const { clause, cite, text, translation, target } = quoted;
    const say = handout[lang][document.kind === 'press' ? 'reported' : 'cited'];
    const path = `/documents/${name}/${clause.id}/${part === clause.id ? '' : `#${part}`}`;
    const passage: FoundPin = {
      document: name,
      clause,
      citation: say(inLanguage(document.short, lang), inLanguage(cite, lang)),
      kind: kindAndStatus(document.kind, stands[name], lang, today('iso')),
      spoken: document.kind === 'press' ? clause.cities.map((city) => places[city] ?? city).join('; ') : '',
      text,
      translation,
      standing: (target && ofTargets[name]) || '',
      note,
      address: new URL(localHref(lang, path), location.href).href,
    };
    return [id, passage] as const;
  });
  return new Map(await Promise.all(found));
}
