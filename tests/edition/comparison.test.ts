import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { mostNamed, numberUnderTwoNames, unmentioned } from '../../src/compare/findings.ts';
import { cityMatrix, documentMatrix, type Matrix } from '../../src/compare/matrix.ts';
import { matrixData } from '../../src/compare/matrix-data.ts';
import { listedTasks, responsibilities } from '../../src/compare/responsibility.ts';
import { readSetPhrases } from '../../src/compare/set-phrases-file.ts';
import { concordance } from '../../src/compare/shared.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { foldChinese } from '../../src/text/fold.ts';

/** Cases counted by hand in the texts. */

const root = resolve(import.meta.dirname, '../..');
let corpus: Corpus;

beforeAll(async () => {
  corpus = await readCorpus(root);
});

function stateOf(matrix: Matrix, theme: string, column: string): string | undefined {
  return matrix.rows.find((row) => row.theme === theme)?.cells.find((cell) => cell.column === column)?.state;
}

describe('the responsibility lists of Wuhan 2016', () => {
  const document = () => corpus.documents.find(({ id }) => id === 'wuhan-2016');

  test('stand under nineteen clauses', () => {
    const found = document();
    expect(found && listedTasks(found)).toBe(19);
  });

  test.each([
    ['wuhan-commerce-bureau', 19, ['2.2.1', '2.3.1', '2.3.2', '2.4.1', '2.5.1', '2.5.2', '3.1']],
    ['wuhan-district-governments', 9, ['2.2.2']],
    ['wuhan-development-and-reform-commission', 4, []],
    ['wuhan-statistics-bureau', 1, ['3.6']],
  ])('name %s %i times, and first in %j', (unit, named, first) => {
    const found = document();
    const row = found && responsibilities(found).find((one) => one.unit === unit);
    expect([row?.named.length, row?.first.map(({ id }) => id)]).toEqual([named, first]);
  });

  test('no text speaks of leading a task', () => {
    const texts = corpus.documents.filter(({ kind }) => kind !== 'press').flatMap(({ clauses }) => clauses);
    expect(texts.filter(({ text }) => text.includes('牵头'))).toEqual([]);
  });
});

describe('the matrix', () => {
  test('has four states, each where the texts put it', () => {
    const documents = documentMatrix(corpus);
    expect(stateOf(documents, 'cross-border', 'wuhan-2016')).toBe('stated');
    expect(stateOf(documents, 'cross-border', 'mofcom-2009')).toBe('absent');
    const cities = cityMatrix(corpus);
    expect(stateOf(cities, 'digital-certificates', 'zhuhai-yueyang')).toBe('stated');
    expect(stateOf(cities, 'digital-certificates', 'wuhan')).toBe('absent');
    expect(stateOf(cities, 'public-funds', 'foshan-lecong')).toBe('secondary');
    expect(stateOf(cities, 'public-funds', 'beijing')).toBe('not-held');
  });

  test('of places known from the press counts nothing as stated', () => {
    const told = ['beijing', 'shanghai', 'shenzhen', 'dongguan', 'foshan-lecong'];
    const cells = cityMatrix(corpus).rows.flatMap(({ cells: all }) =>
      all.filter(({ column }) => told.includes(column)),
    );
    expect(cells.flatMap(({ stated }) => stated)).toEqual([]);
  });

  test('as data holds every sentence once, and every id in it is one of them', () => {
    const data = matrixData(corpus);
    const ids = data.sentences.map(({ id }) => id);
    expect(new Set(ids).size).toBe(
      corpus.documents.flatMap(({ clauses }) => clauses.flatMap((c) => c.sentences)).length,
    );
    const used = [data.byDocument, data.byCity].flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap(({ stated, told }) => [...stated, ...told])),
    );
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('shared wording', () => {
  const longest = async () => concordance(corpus.documents, await readSetPhrases(root));

  test('is longest, citations aside, in thirteen characters of two texts', async () => {
    const [first] = (await longest()).filter(({ within }) => within !== 'citation');
    expect([first?.text, first?.places.map(({ line }) => `${line.document.id} ${line.clause.id}`)]).toEqual([
      '进商贸流通企业电子商务应用',
      ['zhuhai-yueyang 2.1.p2', 'wuhan-2016 2.4.1'],
    ]);
  });

  test('is at each of its places what it is said to be', async () => {
    for (const { text, places } of await longest()) {
      for (const { line, start, end } of places)
        expect(foldChinese(line.text.slice(start, end)).units.join('')).toBe(text);
    }
  });

  test('that introduces the opinions is marked as a set phrase', async () => {
    const found = (await longest()).find(({ text }) => text === '提出如下意见');
    expect(found?.setPhrases.map(({ id }) => id)).toEqual(['introduces-opinions']);
  });
});

test('every set phrase stands in two texts at least', async () => {
  const texts = corpus.documents.map(({ clauses }) =>
    clauses
      .map(({ heading, text }) => foldChinese(`${heading?.text ?? ''}\n${text}`).units.join(''))
      .join('\n'),
  );
  const rare = (await readSetPhrases(root))
    .map(({ zh }) => foldChinese(zh).units.join(''))
    .filter((phrase) => texts.filter((text) => text.includes(phrase)).length < 2);
  expect(rare).toEqual([]);
});

describe('the findings', () => {
  test('name the bureau that stands in every list, and first in seven', () => {
    const found = mostNamed(corpus);
    const [first] = found?.units ?? [];
    expect([found?.document.id, found?.tasks, first?.unit, first?.named.length, first?.first.length]).toEqual(
      ['wuhan-2016', 19, 'wuhan-commerce-bureau', 19, 7],
    );
  });

  test('set the 95 per cent of internet use beside the 95 per cent of e-commerce use', () => {
    const found = numberUnderTwoNames(corpus);
    expect(found?.figures.map(({ clause, value, comparator }) => [clause, value, comparator])).toEqual([
      ['1.2.3', 95, 'ge'],
      ['2.4.1', 95, 'ge'],
    ]);
  });

  test('say that nothing is said of the countryside, and the texts bear it out', () => {
    expect(unmentioned(corpus)?.themes).toEqual(['rural']);
    const all = corpus.documents.flatMap(({ clauses }) =>
      clauses.map(({ heading, text }) => `${heading?.text}${text}`),
    );
    expect(all.filter((text) => /农村|农民|乡村/.test(text))).toEqual([]);
  });
});
