// Tests of the edition say what is true of these texts today. Content may change: each test then says what to do.

import { resolve } from 'node:path';
import type { PolicyDocument } from '#src/corpus/model.ts';

/** The root of the project, where `content/` and `seeds/` stand. */
export const EDITION = resolve(import.meta.dirname, '../..');

/**
 * The texts that the editors have finished: translated, and coded sentence by sentence. What is said of the texts is
 * said of these; one that was only just added is not held to it yet.
 */
export function finished(documents: readonly PolicyDocument[]): PolicyDocument[] {
  return documents.filter(
    ({ translated, clauses }) =>
      translated && clauses.every(({ sentences }) => sentences.every(({ does }) => does !== null)),
  );
}
