import { corpus } from '../corpus/site.ts';
import { readSetPhrases } from './set-phrases-file.ts';
import { concordance, type SharedWording } from './shared.ts';

let found: Promise<readonly SharedWording[]> | undefined;

/** The concordance of the whole corpus, computed once a build. */
export function siteConcordance(): Promise<readonly SharedWording[]> {
  found ??= Promise.all([corpus(), readSetPhrases(process.cwd())]).then(([{ documents }, phrases]) =>
    concordance(documents, phrases),
  );
  return found;
}
