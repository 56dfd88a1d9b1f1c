import { expect, test } from 'vitest';
import { root } from '#src/cli/steps.ts';
import { readEdition, readFolder } from '#src/corpus/read.ts';

test('the day of the content is declared, and nothing in it was seen later', async () => {
  const { version, date } = await readEdition(root);
  expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  const seen = [...(await readFolder(root))].flatMap(([file, bytes]) =>
    file.endsWith('.yaml') || file.endsWith('.mdx')
      ? [
          ...Buffer.from(bytes)
            .toString()
            .matchAll(/\bseen: '?(\d{4}-\d{2}-\d{2})/g),
        ].map(([, day = '']) => day)
      : [],
  );
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.filter((day) => day > date)).toEqual([]);
});
