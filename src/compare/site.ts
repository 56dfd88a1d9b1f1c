import { content } from '#src/corpus/site.ts';
import { concordance, type SharedWording } from './shared.ts';

let found: Promise<readonly SharedWording[]> | undefined;

/** The concordance of the whole corpus, computed once a build. */
export function siteConcordance(): Promise<readonly SharedWording[]> {
  found ??= content().then(({ corpus: { documents }, phrases }) => concordance(documents, phrases));
  return found;
}
