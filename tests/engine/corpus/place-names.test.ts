import { describe, expect, test } from 'vitest';
import { readContent } from '#src/corpus/gate.ts';
import { clausesOf } from '#src/corpus/walk.ts';
import { contentOf, folderOf } from '#tests/support/folder.ts';

/** Places that a text prints plainly are mentions, without an editor's mark. */

const SEED = '临湖市政府说\n临湖市靠湖。去过临湖的人说临湖好。\n';
const MARKED =
  '<Name ref="office">临湖市政府</Name>说\n</Clause>\n<Clause id="p1">\n<Name ref="lake">临湖市</Name>靠湖。\n去过<Name ref="lake">临湖</Name>的人说临湖好。';

function folder(body: string, not = '', english = '') {
  return folderOf({
    'seeds/a.txt': SEED,
    'content/documents/zh/a.mdx': `---\nkind: press\ntitle: {zh: 临湖, en: Lake}\n---\n<Clause id="title" role="title">\n${body}\n</Clause>\n`,
    'content/names.yaml': `lake: {zh: 临湖市, en: Lake City, kind: place${not}}\noffice: {zh: 临湖市政府, en: Lake City Government, kind: government}\n${english}`,
  });
}

function mentionsOf(files: ReturnType<typeof folder>): (string | null)[][] {
  return clausesOf(contentOf(files).corpus.documents).map(({ names }) =>
    names.map(({ ref, sentence, quote }) => `${ref} ${sentence} ${quote}`),
  );
}

describe('a place that is printed plainly', () => {
  test('is a mention, as are the marked ones, in the order of the text and with its place in the seed', () => {
    expect(mentionsOf(folder(MARKED)).at(-1)).toEqual([
      'lake p1.s1 临湖市',
      'lake p1.s2 临湖',
      'lake p1.s2 临湖',
    ]);
    const [, clause] = clausesOf(contentOf(folder(MARKED)).corpus.documents);
    const printed = [...SEED];
    expect(
      clause?.names.map(({ source }) =>
        source.map(({ start, end }) => printed.slice(start, end).join('')).join(''),
      ),
    ).toEqual(['临湖市', '临湖', '临湖']);
  });

  test('inside the name of a body is the body’s', () => {
    expect(mentionsOf(folder(MARKED))[0]).toEqual(
      ['office null 临湖市政府'].map((one) => one.replace('null', 'title.s1')),
    );
  });

  test('is none in a sentence that its record excepts', () => {
    expect(mentionsOf(folder(MARKED, ', not: [a#p1.s2]')).at(-1)).toEqual([
      'lake p1.s1 临湖市',
      'lake p1.s2 临湖',
    ]);
  });

  test('an exception that leads nowhere is a fault', () => {
    expect(
      readContent(folder(MARKED, ', not: [a#p1.s9]')).faults.map(({ rule, found }) => [rule, found]),
    ).toEqual([['address-unknown', 'a#p1.s9']]);
  });
});
