import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draft } from '#src/convert/outline.ts';
import { writeDraft } from '#src/convert/write.ts';
import { type Fault, Report } from '#src/corpus/fault.ts';
import { locateClauses } from '#src/corpus/located.ts';
import { readClauses, readMdx } from '#src/corpus/mdx.ts';
import { clauseTree } from '#src/corpus/tree.ts';
import { isSpace } from '#src/text/layout.ts';

const RUNS = { seed: 20050108, numRuns: 300 };

/** Pieces of which official documents, scans and accidents are made. */
const PIECES = [
  '第一编',
  '第二章 总则',
  '第三节',
  '第十二条',
  '第十二条之一',
  '一、',
  '十、',
  '（一）',
  '(二)',
  '1.',
  '2、',
  '１．',
  '（1）',
  '①',
  '⑵',
  '㈠',
  '⒈',
  '3）',
  '关于加快发展的意见',
  '各区人民政府：',
  '某政发〔2016〕3号',
  '某市人民政府文件',
  '附件：',
  '附件1',
  '附件',
  '抄送：各局。',
  '2016年7月6日印发',
  '二〇一六年七月',
  '目　录',
  '本意见自2016年8月1日起施行。',
  '特此通知。',
  '（责任单位：市商务局）',
  '到2020年，',
  '1.5亿元',
  '95%',
  '1/3',
  '加快推进',
  '，',
  '。',
  '；',
  '：',
  '！',
  '？',
  '”',
  '“',
  '"',
  '）',
  '（',
  '〈',
  '》',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\f',
  '\u2028',
  ' ',
  '  ',
  '\t',
  '\n甲\t\t2\n乙\t1\t\n',
  '：\n年\n量\n2015\n7\n2016\n8\n',
  '　',
  '　　',
  '\u00a0',
  '\ufeff',
  '---',
  '# ',
  '## ',
  '#',
  '— 3 —',
  '7',
  '第 2 页',
  '*',
  '_',
  '`',
  '{',
  '}',
  '<',
  '>',
  '<b>',
  '</Clause>',
  '&amp;',
  '\\',
  '[',
  '](',
  '!',
  '~~',
  '+ ',
  '- ',
  '> ',
  '| a | b |',
  '===',
  '```',
  '$',
  'import x',
  'export ',
  '<!--',
  'http://a.b',
  '😀',
  '𠮷',
  '\u200b',
  '\u0001',
  'ﬁ',
];

/** What a decoded file can hold: no NUL, no half of a surrogate pair. */
function isText(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

const soup = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 60, size: 'max' },
  )
  .map((parts) => parts.join(''))
  .filter(isText);
const anything = fc
  .oneof(soup, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }))
  .filter(isText);

function faultsOf(seed: string): readonly Fault[] {
  const report = new Report();
  const mdx = readMdx('draft.mdx', writeDraft(draft(seed)), report);
  const clauses = mdx ? readClauses(mdx, 'draft.mdx', report) : [];
  clauseTree(clauses, 'draft.mdx', report);
  locateClauses({ file: 'seed.txt', text: seed }, clauses, 'draft.mdx', report);
  return report.faults;
}

describe('whatever the text is', () => {
  test('the draft is written and read again, and every character of the text stands in it in order, once', () => {
    fc.assert(
      fc.property(anything, (seed) => {
        expect(faultsOf(seed)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('ids are ASCII and unique', () => {
    fc.assert(
      fc.property(anything, (seed) => {
        const ids = draft(seed).blocks.map((block) => block.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => /^[a-z0-9._-]+$/.test(id))).toBe(true);
      }),
      RUNS,
    );
  });

  test('the same text gives the same bytes', () => {
    fc.assert(
      fc.property(anything, (seed) => {
        expect(writeDraft(draft(seed))).toBe(writeDraft(draft(seed)));
      }),
      { ...RUNS, numRuns: 100 },
    );
  });

  test('a sentence more at the end changes no id before the last block', () => {
    fc.assert(
      fc.property(soup, (seed) => {
        const before = draft(seed).blocks.map((block) => block.id);
        const after = draft(`${seed}\n\n另有一段新的文字，说明后来的事情。`).blocks.map((block) => block.id);
        const settled = before.slice(0, -2);
        expect(after.slice(0, settled.length)).toEqual(settled);
      }),
      RUNS,
    );
  });

  test('nothing but white space gives no block', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(' ', '\n', '　', '\t', '\ufeff', '---\n')), (parts) => {
        const text = `${parts.join('')}\n`;
        if ([...text].some((character) => !isSpace(character) && character !== '-')) return;
        expect(
          draft(text).blocks.filter(
            (block) => block.role !== 'paragraph' && block.role !== 'title' && block.role !== 'preamble',
          ),
        ).toEqual([]);
      }),
      { ...RUNS, numRuns: 50 },
    );
  });
});
