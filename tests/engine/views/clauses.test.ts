import { describe, expect, test } from 'vitest';
import { headingLevel, isRunIn, nameOf, parentsOf, surroundings } from '#src/views/clauses.ts';
import { contents } from '#src/views/contents.ts';
import { clause, line, sentence } from '#tests/support/clause.ts';

const title = clause('title', { role: 'title', heading: line('意见') });
const preamble = clause('p1', {
  role: 'preamble',
  sentences: [sentence('p1.s1', '现就加快发展提出如下意见:')],
});
const one = clause('1', { label: '一、', heading: line('思路') });
const first = clause('1.1', { label: '(一)', heading: line('目标') });
const later = clause('1.1.p2', { role: 'paragraph', sentences: [sentence('1.1.p2.s1', '到期。')] });
const item = clause('1.1.p2.1', { label: '1.', sentences: [sentence('1.1.p2.1.s1', '建成十个基地。')] });
const second = clause('1.2', { label: '(二)', heading: line('任务') });
const all = [title, preamble, one, first, later, item, second];
const ids = (clauses: readonly { readonly id: string }[]): string[] => clauses.map(({ id }) => id);

describe('surroundings', () => {
  test('parents stand from the outermost inwards', () => {
    expect(ids(parentsOf(all, item))).toEqual(['1', '1.1', '1.1.p2']);
  });

  test('siblings include the clause itself; previous and next follow the text', () => {
    const around = surroundings(all, second);
    expect(ids(around.siblings)).toEqual(['1.1', '1.2']);
    expect(around.previous?.id).toBe('1.1.p2.1');
    expect(around.next).toBeNull();
    expect(ids(surroundings(all, one).children)).toEqual(['1.1', '1.2']);
  });

  test('a heading is one level deeper for each headed clause around it', () => {
    expect(all.map((each) => headingLevel(all, each))).toEqual([2, 2, 2, 3, 4, 4, 3]);
  });
});

describe('contents', () => {
  test('list what has a heading or a number, and neither title nor front matter', () => {
    expect(ids(contents(all).map((entry) => entry.clause))).toEqual(['1']);
  });

  test('move what stands under an unlisted clause up to the next listed one', () => {
    const [part] = contents(all);
    expect(ids(part?.children.map((entry) => entry.clause) ?? [])).toEqual(['1.1', '1.2']);
    expect(ids(part?.children[0]?.children.map((entry) => entry.clause) ?? [])).toEqual(['1.1.p2.1']);
  });

  test('say which clauses stand up to the next entry', () => {
    const [part] = contents(all);
    expect(ids(part?.clauses ?? [])).toEqual(['1']);
    expect(ids(part?.children[0]?.clauses ?? [])).toEqual(['1.1', '1.1.p2']);
  });

  test('are empty for a text without headings and numbers', () => {
    expect(contents([title, preamble])).toEqual([]);
  });
});

describe('names', () => {
  test('a clause without a heading is called by its opening words', () => {
    const long = sentence(
      'p9.s1',
      '各级人民政府和市人民政府各部门要加强领导。',
      'Governments at all levels shall one and all take the lead.',
    );
    expect(nameOf(clause('p9', { sentences: [long] }))).toEqual({
      zh: '各级人民政府和市人民政府各部门要…',
      en: 'Governments at all levels shall one and all …',
    });
  });

  test('a heading is run in where the first sentence follows without a gap', () => {
    const heading = line('加快建设。', 10);
    expect(isRunIn(clause('2', { heading, sentences: [sentence('2.s1', '建成。', '', 15)] }))).toBe(true);
    expect(isRunIn(clause('2', { heading, sentences: [sentence('2.s1', '建成。', '', 17)] }))).toBe(false);
    expect(isRunIn(clause('2', { heading }))).toBe(false);
  });
});
