// That every Chinese character of a corpus has a reading: a test over all its documents.

import { expect, test } from 'vitest';
import type { Corpus } from '#src/corpus/corpus.ts';
import { readingsOf } from '#src/text/pinyin.ts';

const READING = /^\p{Script=Latin}+$/u;

export function testReadings({ documents }: Corpus): void {
  test.each(documents.map((document) => [document.id, document] as const))(
    'every Chinese character of %s has a reading',
    (_, document) => {
      for (const { id, text } of document.clauses) {
        const count = [...text].filter((character) => /\p{Script=Han}/u.test(character)).length;
        const found = readingsOf(text);
        expect(found, id).toHaveLength(count);
        const letters = found.map((reading) => reading.normalize('NFC').replace(/\p{M}/gu, ''));
        expect(
          letters.filter((reading) => !READING.test(reading)),
          id,
        ).toEqual([]);
      }
    },
  );
}
