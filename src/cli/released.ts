// What a version has to say of its words: which they are, which have changed since the version before, and which of
// those changes no correction explains.

import { createHash } from 'node:crypto';
import { type Change, isEnding } from '#src/corpus/changes.ts';
import type { Bilingual } from '#src/corpus/model.ts';
import { covers } from '#src/corpus/permalinks.ts';
import type { CorpusJson } from '#src/export/records/document.ts';

/** The words of every heading and sentence, by what is shown: `document#clause`, `document#clause.s2`. */
export type Words = ReadonlyMap<string, Bilingual>;

export function lineWords(documents: CorpusJson['documents']): Words {
  return new Map(
    documents.flatMap((document) =>
      document.clauses.flatMap(({ id, heading, translation, sentences }) => [
        [`${document.id}#${id}`, { zh: heading, en: translation.heading }] as const,
        ...sentences.map(
          (one) => [`${document.id}#${one.id}`, { zh: one.text, en: one.translation }] as const,
        ),
      ]),
    ),
  );
}

/** The clause of what is shown. */
export const clauseShown = (shown: string): string => shown.replace(/\.s\d+$/, '');

/**
 * The hashes of words, by what is shown: the first 16 digits of the SHA-256 of the Chinese and the English, each on a
 * line; of a clause, those of its heading and then of its sentences. Where there are no words there is none.
 */
export function hashesOf(words: Words): ReadonlyMap<string, string> {
  const lines = new Map<string, string[]>();
  for (const [shown, { zh, en }] of words)
    for (const key of new Set([shown, clauseShown(shown)]))
      lines.set(key, [...(lines.get(key) ?? []), zh, en]);
  const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
  return new Map(
    [...lines].flatMap(([key, own]) => (own.join('') === '' ? [] : [[key, digest(own.join('\n'))] as const])),
  );
}

/**
 * Words that were changed and of which no correction says so. A change is explained where what corrections say stood
 * there, put to what they say stands there now, gives the words as they are, and where a record says that they are gone.
 */
export function unsaidIn(before: Words, after: Words, changes: readonly Change[]) {
  return [...before].flatMap(([shown, words]) =>
    (['zh', 'en'] as const).flatMap((language) => {
      const [was, now] = [words[language], after.get(shown)?.[language] ?? ''];
      const said = changes
        .filter(({ version, address }) => !version && address && covers(address, shown))
        .reduce((text, change) => text.replaceAll(change.was ?? '', () => change.now ?? ''), was);
      const isGone = changes.some(
        (change) => isEnding(change) && change.addresses?.some((one) => covers(one, shown)),
      );
      return was === '' || said === now || (now === '' && isGone) ? [] : [{ shown, language, was, now }];
    }),
  );
}

/** One of them: where, and what stood there and stands there. */
export type Unsaid = ReturnType<typeof unsaidIn>[number];

/** Corrections that wait for a version, and say that something else stands where the old words still stand. */
export function untrueIn(words: Words, changes: readonly Change[]): Change[] {
  return changes.filter(({ version, address, was, now }) => {
    if (version || !address || !was || !now) return false;
    const lines = [...words].flatMap(([shown, { zh, en }]) => (covers(address, shown) ? [zh, en] : []));
    return lines.some((line) => line.includes(was)) && !lines.some((line) => line.includes(now));
  });
}
