import { describe, expect, test } from 'vitest';
import { printedHtml, spansOf } from '#src/views/lit.ts';
import { formsOf, mentioning } from '#src/views/mentions.ts';
import { clause, line, sentence } from '#tests/support/clause.ts';
import { mention, paper } from '#tests/support/dated.ts';

const documents = [
  paper('order', 'policy', {
    clauses: [
      clause('1', {
        heading: line('市局'),
        sentences: [sentence('1.s1', '市局、县局。'), sentence('1.s2', '无。')],
        names: [
          mention('bureau', '市局', null),
          mention('bureau', '市局', '1.s1'),
          mention('county', '县局', '1.s1'),
        ],
      }),
      clause('2', {
        sentences: [sentence('2.s1', '某市局。')],
        names: [mention('bureau', '某市局', '2.s1')],
      }),
    ],
  }),
  paper('paper', 'press', { clauses: [clause('h1')] }),
];

describe('a registered thing', () => {
  const found = mentioning(documents, ({ names }) => names, 'bureau');

  test('is found line by line, headings first, in the documents that mention it', () => {
    expect(found.map(({ document, count }) => [document.id, count])).toEqual([['order', 3]]);
    expect(
      found[0]?.lines.map(({ clause: own, sentence: at, mentions }) => [
        own.id,
        at?.id ?? null,
        mentions.length,
      ]),
    ).toEqual([
      ['1', null, 1],
      ['1', '1.s1', 1],
      ['2', '2.s1', 1],
    ]);
  });

  test('has the forms in which it is printed', () => {
    expect(formsOf(found)).toEqual([
      { form: '市局', count: 2 },
      { form: '某市局', count: 1 },
    ]);
  });

  test('is as sure as the surest of its mentions', () => {
    const [first, ...others] = [mention('bureau', '市局', '1.s1'), mention('bureau', '市局', '1.s1')];
    const sureOf = (names: readonly (typeof first)[]) =>
      mentioning(
        [
          paper('order', 'policy', {
            clauses: [clause('1', { sentences: [sentence('1.s1', '市局。')], names })],
          }),
        ],
        (own) => own.names,
        'bureau',
      ).map(({ sure }) => sure);
    const proposed = { ...first, proposed: true };
    expect([sureOf([proposed]), sureOf([proposed, ...others])]).toEqual([['proposed'], ['stated']]);
  });

  test('that nothing mentions is found nowhere', () => {
    expect(mentioning(documents, ({ names }) => names, 'nobody')).toEqual([]);
  });
});

describe('a line is cut', () => {
  const printed = line('𠮷市、县局（下同）', 100);

  test('at the words that are asked for, found by their place in the seed', () => {
    const words = [{ quote: '县局', source: [{ start: 103, end: 105 }] }];
    expect(spansOf(printed, words)).toEqual([{ start: 4, end: 6 }]);
    expect(printedHtml(printed.text, { lit: spansOf(printed, words) })).toBe(
      '𠮷市、<mark>县局</mark>（下同）',
    );
  });

  test('also where its words stand in two stretches of the seed', () => {
    const broken = {
      ...printed,
      source: [
        { start: 100, end: 104 },
        { start: 110, end: 115 },
      ],
    };
    const words = [
      {
        quote: '县局',
        source: [
          { start: 103, end: 104 },
          { start: 110, end: 111 },
        ],
      },
    ];
    expect(spansOf(broken, words)).toEqual([{ start: 4, end: 6 }]);
  });

  test('nowhere for words of another line', () => {
    const words = [{ quote: '别处', source: [{ start: 5, end: 7 }] }];
    expect(spansOf(printed, words)).toEqual([]);
  });
});
