import { describe, expect, test } from 'vitest';
import {
  headed,
  type Quoted,
  quotationHtml,
  quotationSource,
  quotationText,
  sentenceItem,
} from '#src/cite/quotation.ts';
import { items } from './items.ts';

const end = {
  kind: 'expires' as const,
  edtf: '2020-05-03',
  sure: 'inferred' as const,
  reason: { zh: '有效期5年。', en: 'Valid for five years.' },
  witness: null,
};
const zh = '鼓励"<电子商务>"发展,研究(一)。';
const en = 'Encourage “<e-commerce>”.';
const all = { ...items, sentence: sentenceItem({ ...items.clause, end }, 2) };
const today = '2026-11-27';
const languages = ['zh', 'en'] as const;

test.each([
  ['txt', quotationText],
  ['html', quotationHtml],
] as const)('golden quotations: %s', async (ending, write) => {
  const lines = Object.entries(all).flatMap(([name, item]) =>
    languages.map((lang) => {
      const quoted = { item, zh, en: name === 'undated' ? '' : en };
      return `# ${name}, ${lang}\n${write(quoted, { lang, today })}\n`;
    }),
  );
  await expect(lines.join('\n')).toMatchFileSnapshot(`golden/quotations.${ending}`);
});

describe.each(languages)('in %s', (lang) => {
  const said = (quoted: Partial<Quoted>): string =>
    quotationSource({ item: items.clause, zh, en: '', ...quoted }, { lang, today });
  const words = {
    zh: ['推断', '据报道', '期满', '有效期至', '2020年5月3日废止（推断）', '将于'],
    en: [
      'inferred',
      'As reported in',
      'expired',
      'in force until',
      'repealed 3 May 2020 (inferred)',
      'to be ',
    ],
  };
  const [inferred = '', reported = '', past = '', until = '', repealed = '', coming = ''] = words[lang];

  test('what is inferred says so: number, date and end', () => {
    expect(said({ item: items.supplied }).split(inferred)).toHaveLength(3);
    expect(said({ item: { ...items.clause, end } })).toContain(inferred);
    expect(said({})).not.toContain(inferred);
  });

  test('the press only reports', () => {
    expect(said({ item: items.press })).toContain(reported);
    expect(said({ item: items.report })).not.toContain(reported);
  });

  test('a document has expired from the day after its last', () => {
    const on = (today: string): string =>
      quotationSource({ item: { ...items.clause, end }, zh, en: '' }, { lang, today });
    expect(on('2020-05-03')).toContain(until);
    expect(on('2020-05-04')).toContain(past);
    expect(on('2020-05-04')).not.toContain(until);
  });

  test('it is repealed from the day itself, and never said to have expired', () => {
    const item = { ...items.clause, end: { ...end, kind: 'repealed' as const } };
    const on = (today: string): string => quotationSource({ item, zh, en: '' }, { lang, today });
    expect([on('2020-05-02').includes(coming), on('2020-05-03').includes(coming)]).toEqual([true, false]);
    expect(on('2020-05-03')).toContain(repealed);
    expect(on('2020-05-03')).not.toContain(past);
  });
});

test('the printed words stand in it unchanged, and the address once as a link', () => {
  const quoted = { item: items.clause, zh, en };
  for (const lang of languages) {
    expect(quotationText(quoted, { lang, today }).split('\n')[0]).toBe(zh);
    const html = quotationHtml(quoted, { lang, today });
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).toContain(`<a href="${items.clause.url}">`);
    expect(html).not.toMatch(/style=|class=/);
    expect(html).toContain('&lt;电子商务&gt;');
  }
});

test('a sentence has its own place and address', () => {
  expect(sentenceItem(items.clause, 2)).toMatchObject({
    clause: { zh: '第二部分（三）第2句', en: 'Part 2 (3), sentence 2' },
    url: 'https://example.org/d/gf-2015-24/2.3#2.3.s2',
  });
});

test.each([
  ['一、任务', '各区要落实。', '', '一、任务\n各区要落实。'],
  ['（一）完善体系。', '各区要落实。', '', '（一）完善体系。各区要落实。'],
  ['Tasks', 'Carry it out.', ' ', 'Tasks\nCarry it out.'],
  ['Improve it.', 'Carry it out.', ' ', 'Improve it. Carry it out.'],
  ['', '各区要落实。', '', '各区要落实。'],
  ['总则', '', '', '总则'],
])('a heading %j over %j does not run into it', (heading, text, space, whole) => {
  expect(headed(heading, text, space)).toBe(whole);
});
