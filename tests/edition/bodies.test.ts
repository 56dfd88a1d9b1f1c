import { expect, test } from 'vitest';
import { loadContent } from '#src/corpus/read.ts';
import { clausesOf } from '#src/corpus/walk.ts';
import { EDITION } from '#tests/support/edition.ts';

/** What kind of body a name is of: read from its words, where these leave no doubt. */

const { corpus } = await loadContent(EDITION);
const names = [...corpus.names.values()];

test.each([
  ['party', /^中共|市委(?!员)|^党中央$|党派$/],
  ['congress', /人大(?:常委会)?(?:办公|$)/],
  ['consultative-conference', /政协/],
  ['judiciary', /(?:法院|检察院)$/],
  ['army', /警备区$/],
  ['mass-organisation', /人民团体$/],
])('a name of %s has that kind and no other', (kind, words) => {
  const found = names.filter(({ zh }) => words.test(zh));
  expect(found).not.toEqual([]);
  expect(found.filter((name) => name.kind !== kind).map(({ zh }) => zh)).toEqual([]);
});

test('no note says that a body stands under another kind for want of its own', () => {
  const notes = names.map(({ note }) => `${note?.zh ?? ''} ${note?.en ?? ''}`);
  expect(notes.filter((note) => /for want of a kind|暂归“政府”类|look-up only/.test(note))).toEqual([]);
});

test('a full name that no text prints says that it is inferred', () => {
  const printed = new Set(
    clausesOf(corpus.documents).flatMap(({ names: own }) => own.map(({ ref, quote }) => `${ref} ${quote}`)),
  );
  /** Printed as it stands, without the city, or with what is only said for the reader in brackets. */
  const isPrinted = (id: string, zh: string): boolean =>
    [zh, zh.replace(/^武汉/, ''), zh.replace(/^武汉市/, ''), zh.replace(/（[^）]*）/g, '')].some((form) =>
      printed.has(`${id} ${form}`),
    );
  /** Places under a shorter form than any that is printed. */
  const SHORTER = new Set(['hanzheng-street', 'jiujiang-nanhai']);
  const silent = names.filter(
    ({ id, zh, note }) =>
      !isPrinted(id, zh) &&
      !SHORTER.has(id) &&
      !(note?.zh.includes('全称为编者推定') && note.en.includes('he full name is inferred')),
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});
