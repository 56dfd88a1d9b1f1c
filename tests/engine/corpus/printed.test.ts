import { describe, expect, test } from 'vitest';
import type { Role } from '#src/corpus/model.ts';
import { citation, sentenceCitation } from '#src/corpus/printed.ts';

type Step = readonly [id: string, label: string, role?: Role];

function cite(steps: readonly Step[], isOnly = false) {
  return citation(
    steps.map(([id, label, role = 'clause']) => ({ id, label, role })),
    isOnly,
  );
}

describe('a clause is cited by what is printed', () => {
  test.each<[string, string, readonly Step[]]>([
    [
      '二（一）3',
      'Part 2 (1) 3',
      [
        ['2', '二、'],
        ['2.1', '（一）'],
        ['2.1.3', '3.'],
      ],
    ],
    [
      '二（一）3',
      'Part 2 (1) 3',
      [
        ['2', '二、'],
        ['2.1', '(一) '],
        ['2.1.3', '３．'],
      ],
    ],
    [
      '三第2段',
      'Part 3, para. 2',
      [
        ['3', '三、'],
        ['3.p2', '', 'paragraph'],
      ],
    ],
    [
      '一1（2）③',
      'Part 1, item 1 (2) 3',
      [
        ['1', '一、'],
        ['1.1', '1、'],
        ['1.1.2', '2）'],
        ['1.1.2.3', '③'],
      ],
    ],
    [
      '第十二条之一',
      'Article 12-1',
      [
        ['c2', '第二章'],
        ['a12-1', '第十二条之一'],
      ],
    ],
    [
      '第十二条第2段（三）',
      'Article 12, para. 2 (3)',
      [
        ['a12', '第十二条'],
        ['a12.p2', '', 'paragraph'],
        ['a12.p2.3', '（三）'],
      ],
    ],
    [
      '第二章第一节',
      'Chapter 2, Section 1',
      [
        ['c2', '第二章'],
        ['c2.t1', '第一节'],
      ],
    ],
    [
      '第3个小标题第2段',
      'Heading 3, para. 2',
      [
        ['h3', '', 'heading'],
        ['h3.p2', '', 'paragraph'],
      ],
    ],
    [
      '附件1一',
      'Annex 1, Part 1',
      [
        ['x1', '附件1', 'attachment'],
        ['x1.1', '一、'],
      ],
    ],
    [
      '附件2第2项',
      'Annex 2, item 2',
      [
        ['x2', '附件2', 'attachment'],
        ['x2.2', '2.'],
      ],
    ],
    [
      '附件2第2段（表格）',
      'Annex 2, para. 2 (table)',
      [
        ['x2', '附件2', 'attachment'],
        ['x2.p2', '', 'table'],
      ],
    ],
    ['标题', 'title', [['title', '', 'title']]],
    ['段落（第2块）', 'paragraph (block 2)', [['p2', '', 'paragraph']]],
  ])('%s · %s', (zh, en, steps) => {
    expect(cite(steps)).toEqual({ zh, en });
  });

  test('a role that only one block has names it', () => {
    expect(cite([['p1', '', 'salutation']], true)).toEqual({ zh: '主送', en: 'salutation' });
  });

  test('a sentence is counted within its clause', () => {
    expect(sentenceCitation({ zh: '二（一）3', en: 'Part 2 (1) 3' }, 2)).toEqual({
      zh: '二（一）3第2句',
      en: 'Part 2 (1) 3, sentence 2',
    });
  });
});
