import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeFault } from '#src/corpus/fault.ts';
import { CONTENT_FILES, kindOf } from '#src/corpus/files.ts';
import { readFolder } from '#src/corpus/read.ts';
import { SAMPLE } from '#tests/support/sample.ts';
import { HARMLESS, harmful, isHarmless, SLIPS, untold } from '#tests/support/single-faults.ts';

const folder = await readFolder(SAMPLE);
const runs = [0.2, 0.4].map((seed) => untold(folder, seed, 6));

test('the sample has files of every kind', () => {
  const kinds = [...folder.keys()].flatMap((file) => kindOf(file)?.kind ?? []);
  expect(new Set(kinds)).toEqual(new Set(Object.keys(CONTENT_FILES)));
});

test('slips of every kind are made in the files', () => {
  for (const { made } of runs) expect(made).toBeGreaterThan(folder.size * Object.keys(SLIPS).length);
});

test('a single slip in any file is told in that file near its line, or is harmless', () => {
  expect(runs.flatMap((run) => harmful(run.untold))).toEqual([]);
});

test('each row of the table of harmless slips is needed', () => {
  const passed = runs.flatMap((run) => run.untold);
  const unneeded = HARMLESS.filter((row) => !passed.some((slip) => isHarmless(slip, row)));
  expect(unneeded.map(({ because }) => because)).toEqual([]);
});

test('what is told, and in what words, stands in the golden file', async () => {
  // What a library says of syntax may change with its version.
  const told = (runs[0]?.faults ?? []).filter(({ rule }) => !rule.endsWith('-syntax')).map(describeFault);
  await expect(`${[...new Set(told)].sort().join('\n\n')}\n`).toMatchFileSnapshot(
    join(import.meta.dirname, 'golden/faults.txt'),
  );
});
