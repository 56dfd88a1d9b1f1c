import { describe, expect, test } from 'vitest';
import { Ids } from '#src/convert/ids.ts';
import { readMarker } from '#src/convert/markers.ts';

type Step =
  | readonly ['unit', string]
  | readonly ['heading' | 'attachment' | 'title' | 'paragraph' | 'document' | 'fill'];

/** The ids of some steps in a row; `id!` for one that was taken and had to be made unique. */
function walk(...steps: Step[]): string {
  const ids = new Ids();
  return steps
    .flatMap(([kind, label = '']) => {
      if (kind === 'fill') {
        ids.fill();
        return [];
      }
      const marker = readMarker(label);
      const made = {
        unit: () => (marker ? ids.unit(marker) : ''),
        heading: () => ids.heading(),
        attachment: () => ids.attachment(),
        title: () => ids.title(),
        paragraph: () => ids.paragraph(false),
        document: () => ids.documentParagraph(),
      }[kind]();
      return [ids.collision === null ? made : `${made}!${ids.collision}`];
    })
    .join(' ');
}
const unit = (label: string): Step => ['unit', label];

describe('ids are made from what is printed', () => {
  test.each([
    [
      'each level under the one before',
      [unit('一、'), unit('（一）'), unit('1.'), unit('（1）'), unit('①')],
      '1 1.1 1.1.1 1.1.1.1 1.1.1.1.1',
    ],
    ['a level that is skipped leaves nothing', [unit('二、'), unit('3.')], '2 2.3'],
    [
      'a level that comes back closes those below',
      [unit('一、'), unit('（一）'), unit('二、'), unit('1.')],
      '1 1.1 2 2.1',
    ],
    [
      'articles count through the document',
      [unit('第一章'), unit('第一条'), unit('第二章'), unit('第二条'), unit('（一）')],
      'c1 a1 c2 a2 a2.1',
    ],
    [
      'a section stands in its chapter, a chapter in its book',
      [unit('第一编'), unit('第二章'), unit('第三节')],
      'b1 b1.c2 b1.c2.t3',
    ],
    [
      'a later paragraph belongs to its unit, and items below it to the paragraph',
      [unit('第一条'), ['fill'], ['paragraph'], unit('（一）'), unit('（二）')],
      'a1 a1.p2 a1.p2.1 a1.p2.2',
    ],
    [
      'paragraphs are counted in each unit',
      [unit('一、'), ['paragraph'], ['paragraph'], unit('二、'), ['paragraph']],
      '1 1.p2 1.p3 2 2.p2',
    ],
    [
      'paragraphs of the document are counted apart and close every unit',
      [['document'], unit('一、'), ['document'], unit('1.')],
      'p1 1 p2 1_2!1',
    ],
    ['a number that is taken gets _2, then _3', [unit('一、'), unit('一、'), unit('一、')], '1 1_2!1 1_3!1'],
    ['headings are counted', [['heading'], ['paragraph'], ['heading']], 'h1 h1.p2 h2'],
    ['a number 1 under a heading begins there', [unit('一、'), ['heading'], unit('1.')], '1 h1 h1.1'],
    [
      'a number that goes on behind a heading belongs where it went on from',
      [unit('一、'), unit('1.'), ['heading'], unit('2.')],
      '1 1.1 h1 1.2',
    ],
    [
      'also behind two headings in a row',
      [unit('一、'), ['heading'], ['heading'], unit('二、')],
      '1 h1 h2 2',
    ],
    ['not where nothing stood before', [['heading'], unit('2.')], 'h1 h1.2'],
    [
      'an attachment holds what follows',
      [['attachment'], ['title'], unit('一、'), unit('（一）')],
      'x1 x1.title x1.1 x1.1.1',
    ],
    [
      'articles and headings of an attachment stand in it',
      [unit('第一条'), ['heading'], ['attachment'], unit('第一条'), ['heading']],
      'a1 h1 x1 x1.a1 x1.h1',
    ],
    [
      'attachments are counted',
      [['attachment'], unit('一、'), ['attachment'], unit('一、')],
      'x1 x1.1 x2 x2.1',
    ],
    ['a paragraph of an attachment', [['attachment'], ['fill'], ['paragraph']], 'x1 x1.p2'],
    ['a paragraph without any unit is one of the document', [['paragraph'], ['paragraph']], 'p1 p2'],
    ['a second title', [['title'], ['title']], 'title title_2!title'],
  ] as const)('%s', (_title, steps, expected) => {
    expect(walk(...steps)).toBe(expected);
  });
});

test('the innermost unit waits for its text until it has it', () => {
  const ids = new Ids();
  expect(ids.awaiting()).toBeNull();
  ids.fill();
  const marker = readMarker('一、');
  if (!marker) throw new Error('no marker');
  ids.unit(marker);
  expect(ids.awaiting()).toBe('1');
  ids.fill();
  expect(ids.awaiting()).toBeNull();
});
