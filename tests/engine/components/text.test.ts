import { describe, expect, test } from 'vitest';
import { seedHtml } from '#src/components/source/seed-html.ts';
import { sourceHtml, translationHtml } from '#src/components/text/columns.ts';
import { textContext } from '#src/components/text/context.ts';
import type { Clause, FigureMark, Inline } from '#src/corpus/model.ts';
import { readCorpus } from '#src/corpus/read.ts';
import { seedLines } from '#src/views/source.ts';
import { clause, line, sentence } from '#tests/support/clause.ts';
import { SAMPLE } from '#tests/support/sample.ts';

const words = (value: string): Inline => ({ type: 'text', value });
const name = (ref: string, ...children: Inline[]): Inline => ({
  type: 'mark',
  proposed: false,
  mark: { tag: 'Name', ref, role: null },
  children,
});
const cite = (ref: string, ...children: Inline[]): Inline => ({
  type: 'mark',
  proposed: false,
  mark: { tag: 'Cite', ref },
  children,
});
const note = (...children: Inline[]): Inline => ({
  type: 'mark',
  proposed: false,
  mark: { tag: 'Note', text: { zh: '注', en: 'note' } },
  children,
});

function html(nodes: readonly Inline[], place: string | null = ''): string {
  const made = clause('1', { sentences: [sentence('1.s1', nodes)] });
  return sourceHtml(made, textContext(made, 'en', place, 3));
}

/** What a browser would give as the element's text. */
function textContent(markup: string): string {
  const entities: Record<string, string> = { '#13': '\r', lt: '<', gt: '>', quot: '"', amp: '&' };
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&(#13|lt|gt|quot|amp);/g, (_, entity: string) => entities[entity] ?? '');
}

describe('source text', () => {
  test('a sentence has its id and a sign that is no text', () => {
    expect(html([words('建成。')])).toBe(
      '<p><span class="line" id="1.s1">建成。<a class="sign" href="/documents/sample/1/#1.s1" data-sign="1" aria-label="Link to 1, sentence 1" lang="en"></a></span></p>',
    );
  });

  test('without a place it is bare: no ids, no links, no marks', () => {
    expect(html([name('a', words('市政府')), words(',甲')], null)).toBe(
      '<p><span class="line">市政府<span data-full="，">,</span>甲</span></p>',
    );
  });

  test('what is proposed has a class of its own', () => {
    const proposed = { ...name('a', words('市政府')), proposed: true };
    expect(html([proposed])).toContain('<a class="mark name proposed" href="#name-a">市政府</a>');
  });

  test('no link stands inside another, and the words of an outer mark lead to it', () => {
    const markup = html([cite('law', words('《'), name('state-council', words('国务院')), words('意见》'))]);
    expect(markup).toContain(
      '<a href="#cite-law">《</a><a class="mark name" href="#name-state-council">国务院</a>',
    );
    expect(markup).toContain('<a href="#cite-law" tabindex="-1">意见》</a>');
    expect(markup).not.toMatch(/<a[^>]*>[^<]*<a/);
  });

  test('a note is a sign after its words', () => {
    expect(html([note(words('前列')), words('。')])).toContain(
      '<span class="mark note" data-explained="#1.n1">前列</span><a class="sign note-sign" href="#1.n1" data-sign="a" aria-label="Note a" lang="en"></a>。',
    );
  });

  test('a page break leads to where the next page begins in the source', () => {
    const figure: FigureMark = {
      tag: 'Figure',
      id: '1.f1',
      kind: 'target',
      value: 95,
      min: null,
      max: null,
      precision: 'exact',
      unit: 'percent',
      comparator: 'ge',
      by: null,
      at: null,
      sameAs: null,
      partOf: null,
      of: { zh: '率', en: 'rate' },
    };
    const nodes: Inline[] = [
      {
        type: 'mark',
        proposed: false,
        mark: figure,
        children: [words('95%以'), { type: 'break', kind: 'page', text: '' }, words('上')],
      },
    ];
    const made = clause('1', {
      sentences: [
        {
          ...sentence('1.s1', nodes),
          source: [
            { start: 0, end: 4 },
            { start: 9, end: 10 },
          ],
        },
      ],
    });
    const markup = sourceHtml(made, textContext(made, 'en', '', 3));
    expect(markup).toContain('href="/documents/sample/source/#c9"');
    expect(textContent(markup)).toBe('95%以上');
  });

  test('each heading stands once in the outline: in the language of the page, where it has that', () => {
    const levels = (english: string, lang: 'zh' | 'en') => {
      const made = clause('1', { heading: line('建设'), translation: { heading: english, text: '' } });
      const context = textContext(made, lang, '', 3);
      return [sourceHtml(made, context), translationHtml(made, context)].map((html) => html.slice(1, 3));
    };
    expect([levels('Building', 'en'), levels('Building', 'zh'), levels('', 'en')]).toEqual([
      ['di', 'h3'],
      ['h3', 'di'],
      ['h3', 'di'],
    ]);
  });

  test('a run-in heading and its translation stand in as many lines as each other', () => {
    const made: Clause = clause('1', {
      heading: line('加快建设。', 0),
      sentences: [sentence('1.s1', '建成。', 'Build it.', 5)],
      translation: { heading: 'Build faster.', text: 'Build it.' },
    });
    const context = textContext(made, 'en', null, 3);
    expect(translationHtml(made, context)).toBe(
      '<h3 class="heading"><span class="line">Build faster.</span></h3> <p><span class="line">Build it.</span></p>',
    );
    expect(sourceHtml(made, context)).toBe(
      '<div class="heading"><span class="line">加快建设。</span></div><p><span class="line">建成。</span></p>',
    );
  });

  test('the printed number stands at the heading, or at the first sentence', () => {
    const made = clause('1', {
      label: '1.',
      sentences: [sentence('1.s1', '建成。'), sentence('1.s2', '开放。')],
    });
    const context = textContext(made, 'en', null, 3, true);
    expect(sourceHtml(made, context)).toBe(
      '<p><span class="opening-line"><span class="label">1.</span><span class="line">建成。</span></span><span class="line">开放。</span></p>',
    );
    expect(sourceHtml({ ...made, heading: line('目标。', 0) }, context)).toContain(
      '<h3 class="heading"><span class="label">1.</span><span class="line">目标。</span></h3><p><span class="line">建成。',
    );
  });

  test('what is not yet translated says so', () => {
    const made = clause('1', { sentences: [sentence('1.s1', '建成。')] });
    expect(translationHtml(made, textContext(made, 'zh', null, 3))).toContain('尚未译出');
  });

  test('every clause of a corpus has as text content what is printed, and nothing else', async () => {
    const { documents } = await readCorpus(SAMPLE);
    for (const each of documents.flatMap((document) => document.clauses)) {
      const markup = sourceHtml(each, textContext(each, 'en', '', 3));
      expect(textContent(markup), `${each.document} ${each.id}`).toBe((each.heading?.text ?? '') + each.text);
      expect(markup).not.toMatch(/<a[^>]*>[^<]*<a/);
    }
  });
});

test('the text content of a seed is the seed', () => {
  const seed = '# 甲 <乙> & "丙"\r\n\n\t　丁。';
  expect(textContent(seedHtml(seedLines(seed, []), 'en'))).toBe(seed);
});

test('a table is one, its rows are lines with ids and signs, and its text is the printed one', () => {
  const cell = words('\t');
  const made = clause('1.p2', {
    role: 'table',
    headRows: 1,
    sentences: [
      sentence('1.p2.s1', [words('年'), cell, words('数')], 'Year\tCount'),
      sentence('1.p2.s2', [cell, name('a', words('甲'))], '\tA'),
    ],
  });
  const context = textContext(made, 'en', '', 3);
  const source = sourceHtml(made, context);
  expect(source).toContain(
    '<thead><tr class="line" id="1.p2.s1"><th scope="col">年\t</th><th scope="col">数<a ',
  );
  expect(source).toContain('<tbody><tr class="line" id="1.p2.s2"><td>\t</td><td><a class="mark name" ');
  expect(textContent(source)).toBe('年\t数\n\t甲');
  expect(textContent(translationHtml(made, context))).toBe('Year\tCount\n\tA');
  expect(translationHtml(made, context).match(/<t[hd]/g)).toHaveLength(5);
});
