import { expect, test } from 'vitest';
import { loadContent } from '#src/corpus/read.ts';
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
