import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { messages } from '#src/i18n/messages.ts';
import { exportsOf, programOf, root } from '#tests/support/program.ts';

test('Rows become two trees, of words, lists and functions, in groups of any depth', () => {
  const text = messages({
    title: ['Places', '各地'],
    rules: [['a', 'b'], ['甲']],
    count: [(n: number) => `${n} places`, (n) => `${n}个地方`],
    map: { points: { none: ['no point', '无点'] } },
  });
  expect(text.en.title).toBe('Places');
  expect(text.zh.title).toBe('各地');
  expect([text.en.rules, text.zh.rules]).toEqual([['a', 'b'], ['甲']]);
  expect([text.en.count(2), text.zh.count(2)]).toEqual(['2 places', '2个地方']);
  expect([text.en.map.points.none, text.zh.map.points.none]).toEqual(['no point', '无点']);
});

describe('Types', { timeout: 0 }, () => {
  const WRONG = [
    ['Chinese is missing', "title: ['Places']", "'[string]' is not assignable to type 'InBothLanguages'"],
    [
      'it is missing in a group',
      "map: { all: ['a', '甲'], none: ['b'] }",
      "assignable to type 'InBothLanguages'",
    ],
    [
      'that of a function is missing',
      'n: [(n: number) => String(n)]',
      "is not assignable to type 'InBothLanguages'",
    ],
    ['that of a list is missing', "rules: [['a', 'b']]", "is not assignable to type 'InBothLanguages'"],
    ['there is no row', "title: 'Places'", "Type 'string' is not assignable"],
    ['there is a third half', "title: ['Places', '各地', 'Orte']", "Type 'string' is not assignable"],
    [
      'inserts are of another kind',
      'n: [(n: number) => String(n), (n: string) => n]',
      "Type 'number' is not assignable",
    ],
    [
      'Chinese takes one more',
      'n: [(n: number) => String(n), (n: number, of: string) => of + n]',
      'too few arguments',
    ],
    ['only English has one', "n: [(n: number) => String(n), '若干']", "Type 'string' is not assignable"],
    ['only Chinese has one', "n: ['some', (n: number) => String(n)]", "is not assignable to type 'string'"],
    ['only the English is a list', "rules: [['a', 'b'], '甲']", "Type 'string' is not assignable"],
  ] as const;
  const RIGHT = `{
    title: ['Places', '各地'], rules: [['a', 'b'], ['甲']],
    span: [(from: number, to: string) => from + to, (from, to) => to + from.toFixed()],
    map: { none: ['no point', '无点'] },
  }`;
  const trials = [RIGHT, ...WRONG.map(([, row]) => `{ ${row}, name: ['Name', '名称'] }`)].map(
    (rows, at): [string, string] => [
      `src/i18n/trial-${at}.ts`,
      `import { messages } from './messages.ts';
      export const text = messages(${rows});
      export const used: string = text.en.${at === 0 ? 'title' : 'name'};`,
    ],
  );
  const program = programOf(new Map(trials));
  const fileOf = (trial: number) => program.getSourceFile(join(root, trials[trial]?.[0] ?? ''));
  const faults = (trial: number) =>
    program.getSemanticDiagnostics(fileOf(trial)).map(({ file, start = 0, messageText }) => ({
      line: file && file.getLineAndCharacterOfPosition(start).line + 1,
      said: ts.flattenDiagnosticMessageText(messageText, '\n'),
    }));

  test('What a page sees is the type of the English, with the names of its inserts', () => {
    const checker = program.getTypeChecker();
    const english = exportsOf(program, fileOf(0)).map(([, text]) => text.getProperty('en'))[0];
    expect(faults(0)).toEqual([]);
    expect(english && checker.typeToString(checker.getTypeOfSymbol(english))).toBe(
      '{ readonly title: string; readonly rules: readonly string[]; readonly span: (from: number, to: string) => string; readonly map: { readonly none: string; }; }',
    );
  });

  test.each(WRONG.map(([fault, row, said], at) => ({ fault, row, said, trial: at + 1 })))(
    'It is an error in the row, and nowhere else, if $fault: $row',
    ({ said, trial }) => {
      expect(faults(trial)[0]?.said).toContain(said);
      expect(new Set(faults(trial).map(({ line }) => line))).toEqual(new Set([2]));
    },
  );
});
