import { expect, test } from 'vitest';
import { readFolder } from '#src/corpus/read.ts';
import { SAMPLE } from '#tests/support/sample.ts';

test('an edition is what stands under content/ and seeds/, and nothing beside them', async () => {
  const files = [...(await readFolder(SAMPLE)).keys()];
  expect(new Set(files.map((file) => file.split('/', 1)[0]))).toEqual(new Set(['content', 'seeds']));
  expect(files).toEqual(files.toSorted());
});
