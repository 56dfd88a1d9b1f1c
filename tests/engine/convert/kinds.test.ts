import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draft } from '#src/convert/outline.ts';
import { outlineOf } from '#src/convert/review.ts';

/** Small texts, one for each kind of paper and trap; the table says which ids and roles must come, and which must not. */
const KINDS = join(import.meta.dirname, 'kinds');

const rows = readFileSync(join(KINDS, 'expected.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((row) => row.split('\t'));

const read = (kind: string) => draft(readFileSync(join(KINDS, `${kind}.txt`), 'utf8'));

describe('a paper of each kind has the ids and roles that its rules give', () => {
  test.each(rows)('%s', (kind = '', must = '', mustNot = '') => {
    const found = new Set(read(kind).blocks.flatMap(({ id, role }) => [id, `${id}:${role}`]));
    expect(must.split(' ').filter((one) => one !== '' && !found.has(one))).toEqual([]);
    expect(mustNot.split(' ').filter((one) => one !== '' && found.has(one))).toEqual([]);
  });

  test('each text stands in the table', () => {
    const texts = readdirSync(KINDS).filter((name) => name.endsWith('.txt'));
    expect(rows.map(([kind]) => `${kind}.txt`).sort()).toEqual(texts.sort());
  });

  test('and is outlined as the golden file says', async () => {
    const outlines = rows.map(([kind = '']) => `# ${kind}\n${outlineOf(read(kind))}`).join('\n');
    await expect(outlines).toMatchFileSnapshot(join(import.meta.dirname, 'golden/kinds.txt'));
  });
});
