import { describe, expect, test } from 'vitest';
import { assemble } from '../../../src/corpus/assemble.ts';
import { readCoding } from '../../../src/corpus/coding.ts';
import { readRegistries } from '../../../src/corpus/content.ts';
import { readDocument } from '../../../src/corpus/document.ts';
import { ContentError, type Fault } from '../../../src/corpus/fault.ts';

const FRONT =
  '---\nkind: policy\ntitle:\n  zh: 关于促销的通知\n  en: Notice\ndates:\n  - kind: issued\n    edtf: 2014-05-04\n    sure: stated\n---\n';
const SEED = '关于促销的通知\n一、要求\n甲市今年补贴1.5亿元。各局配合。\n';

function body(sentence: string, more = ''): string {
  return `${FRONT}
<Clause id="title" role="title">
<Heading>关于促销的通知</Heading>

</Clause>

<Clause id="1" label="一、">
<Heading>要求</Heading>

${sentence}
各局配合。

</Clause>
${more}`;
}

const PLAIN = '甲市今年补贴1.5亿元。';

function read(
  zh: string,
  en: string | null = null,
  coding: string | null = null,
): { faults: readonly Fault[]; document: ReturnType<typeof readDocument>['document'] } {
  const layer = coding === null ? null : readCoding({ file: 'coding.yaml', text: coding });
  const result = readDocument({
    id: 'a',
    zh: { file: 'a.mdx', text: zh },
    en: en === null ? null : { file: 'en.mdx', text: en },
    seed: { file: 'a.txt', text: SEED, sha256: '' },
    coding: layer?.layer ?? null,
  });
  return { document: result.document, faults: [...(layer?.faults ?? []), ...result.faults] };
}

function readAll(
  zh: string,
  registries: Record<string, string>,
  coding: string | null = null,
): readonly Fault[] {
  const { document, faults } = read(zh, null, coding);
  if (!document) return faults;
  const sources = Object.fromEntries(
    Object.entries(registries).map(([name, text]) => [name, { file: `content/${name}.yaml`, text }]),
  );
  const known = readRegistries(sources);
  return [...faults, ...known.faults, ...assemble([document], known.registries).faults];
}

/** One fault, its place and the words in which it is told. */
function expectFault(faults: readonly Fault[], file: string, line: number, words: RegExp): void {
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatchObject({ file, line });
  expect(new ContentError(faults).message).toMatch(words);
}

const SENTENCE_LINE = 20;

test('a document without faults has none', () => {
  expect(read(body(PLAIN)).faults).toEqual([]);
});

describe('in the text', () => {
  test.each([
    [
      'Markdown that was not escaped',
      '甲市今年补贴*1.5*亿元。',
      SENTENCE_LINE,
      /Markdown \(emphasis\)[\s\S]*backslash/,
    ],
    [
      'an element that is not in the vocabulary',
      '甲市今年<Bold>补贴</Bold>1.5亿元。',
      SENTENCE_LINE,
      /found +<Bold>/,
    ],
    ['an attribute that is missing', '<Name>甲市</Name>今年补贴1.5亿元。', SENTENCE_LINE, /<Name> ref/],
    [
      'a kind of figure that is not known',
      '甲市今年补贴<Figure kind="x" value="1" unit="CNY" of-zh="甲" of-en="a">1.5亿元</Figure>。',
      SENTENCE_LINE,
      /<Figure> kind/,
    ],
    [
      'an element that crosses a line end',
      '<Note zh="甲" en="a">甲市今年补贴1.5亿元。\n各局</Note>配合。',
      SENTENCE_LINE,
      /begin and end on one line/,
    ],
    [
      'white space that the source does not have',
      '甲市今年补贴 1.5亿元。',
      SENTENCE_LINE,
      /white space inside a line counts too/,
    ],
  ])('%s', (_title, sentence, line, words) => {
    const zh = sentence.includes('\n') ? body(sentence).replace('\n各局配合。\n', '\n') : body(sentence);
    expectFault(read(zh).faults, 'a.mdx', line, words);
  });

  test('an element that is not closed', () => {
    const { faults } = read(body('<Name ref="a">甲市今年补贴1.5亿元。'));
    expect(faults.some((fault) => fault.file === 'a.mdx' && /close every element/.test(fault.mend))).toBe(
      true,
    );
  });

  test('an id used twice', () => {
    const twice = body(PLAIN).replace('id="1"', 'id="title"');
    expectFault(read(twice).faults, 'a.mdx', 17, /one clause title/);
  });

  test('a role and an attribute that are not known are both told in one run', () => {
    const { faults } = read(body(PLAIN).replace('label="一、"', 'label="一、" role="poem" colour="red"'));
    expect(faults.map((fault) => fault.found)).toEqual(['poem', 'colour']);
  });

  test('text that is missing at the end', () => {
    expectFault(
      read(body(PLAIN).replace('\n各局配合。\n', '\n')).faults,
      'a.mdx',
      SENTENCE_LINE,
      /more text: “各局配合。/,
    );
  });
});

describe('in the frontmatter', () => {
  test.each([
    ['no kind', 'kind: policy', 'kind:', 2, /kind must be policy, proposal, report or press/],
    ['a field that is not known', 'kind: policy', 'kind: policy\nauthor: x', 1, /author/],
    ['a date that is no EDTF', '2014-05-04', 'spring', 8, /a date in EDTF/],
    ['an inferred date without a reason', 'sure: stated', 'sure: inferred', 7, /needs a reason/],
  ])('%s', (_title, from, to, line, words) => {
    const { faults } = read(body(PLAIN).replace(from, to));
    expect(faults[0]?.file).toBe('a.mdx');
    expect(Math.abs((faults[0]?.line ?? 0) - line)).toBeLessThanOrEqual(1);
    expect(new ContentError(faults).message).toMatch(words);
  });
});

describe('in the translation', () => {
  const english =
    '---\ntitle: Notice\n---\n\n<Clause id="title">\n<Heading>Notice</Heading>\n\n</Clause>\n\n<Clause id="1">\n<Heading>Asks</Heading>\n\nCity A pays.\nOffices help.\n\n</Clause>\n';

  test('sentence for sentence, it has none', () => {
    const { document, faults } = read(body(PLAIN), english);
    expect(faults).toEqual([]);
    expect(document?.translated).toBe(true);
    expect(document?.clauses[1]?.sentences.map((sentence) => sentence.translation)).toEqual([
      'City A pays.',
      'Offices help.',
    ]);
  });

  test.each([
    ['a sentence too few', 'Offices help.\n', '', /2 sentences in 1, one a line/],
    ['no heading', '<Heading>Asks</Heading>\n\n', '', /a <Heading> in 1/],
    ['a clause that the text does not have', 'id="1"', 'id="2"', /a clause that the Chinese has/],
  ])('%s', (_title, from, to, words) => {
    const { faults } = read(body(PLAIN), english.replace(from, to));
    expect(faults.every((fault) => fault.file === 'en.mdx')).toBe(true);
    expect(new ContentError(faults).message).toMatch(words);
  });
});

describe('in the coding', () => {
  const coded = 'title.s1: {does: goal}\n';
  test.each([
    ['a sentence without codes', '1.s1: {does: goal}\n', 'a.mdx', /a code for sentence 1\.s2/],
    [
      'an id that is no sentence',
      `1.s1: {does: goal}\n1.s2: {does: goal}\n${coded}`,
      'coding.yaml',
      /the id of a sentence/,
    ],
    [
      'words that the sentence does not print',
      '1.s1: {does: goal, wording: [鼓励]}\n1.s2: {does: goal}\n',
      'coding.yaml',
      /words printed in 1\.s1/,
    ],
  ])('%s', (_title, coding, file, words) => {
    const { faults } = read(body(PLAIN), null, coding);
    expect(faults).toHaveLength(1);
    expect(faults[0]?.file).toBe(file);
    expect(new ContentError(faults).message).toMatch(words);
  });
});

describe('between text and registries', () => {
  const names = 'city-a:\n  zh: 甲市\n  en: City A\n  kind: place\n';
  const marked = `<Name ref="city-a">甲市</Name>${PLAIN.slice(2)}`;

  test('what fits has no fault', () => {
    expect(readAll(body(marked), { names })).toEqual([]);
  });

  test('an unknown id', () => {
    expectFault(
      readAll(body(marked.replace('city-a', 'city-b')), {}),
      'content/documents/zh/a.mdx',
      SENTENCE_LINE,
      /an id that stands in content\/names\.yaml[\s\S]*city-b/,
    );
  });

  test('a name that is never mentioned', () => {
    expectFault(readAll(body(PLAIN), { names }), 'content/names.yaml', 1, /city-a to be mentioned/);
  });

  test('a figure whose value is not in its quotation', () => {
    const figure = PLAIN.replace(
      '1.5亿元',
      '<Figure kind="sum" value="15000000" unit="CNY" of-zh="补贴" of-en="subsidy">1.5亿元</Figure>',
    );
    expectFault(
      readAll(body(figure), {}),
      'content/documents/zh/a.mdx',
      SENTENCE_LINE,
      /1\.f1: a value that “1\.5亿元” prints \(150000000\)[\s\S]*15000000/,
    );
  });

  test('a figure that the translation does not state', () => {
    const figure = PLAIN.replace(
      '1.5亿元',
      '<Figure kind="sum" value="150000000" unit="CNY" of-zh="补贴" of-en="subsidy">1.5亿元</Figure>',
    );
    const english = (sum: string): string =>
      `---\ntitle: Notice\n---\n\n<Clause id="title">\n<Heading>Notice</Heading>\n\n</Clause>\n\n<Clause id="1">\n<Heading>Asks</Heading>\n\nCity A pays ${sum} yuan.\nOffices help.\n\n</Clause>\n`;
    const faults = (sum: string): readonly Fault[] => {
      const { document } = read(body(figure), english(sum));
      return document ? assemble([document], readRegistries({}).registries).faults : [];
    };
    expect(faults('150 million')).toEqual([]);
    expectFault(
      faults('15 million'),
      'content/documents/en/a.mdx',
      1,
      /1\.s1: the figure “1\.5亿元” \(150000000\)/,
    );
  });

  test('a date beyond what the document can know', () => {
    const events =
      'later:\n  date: 2015-01\n  inferred: false\n  title: {zh: 补贴, en: Subsidy}\n  kind: programme\n';
    const dated = PLAIN.replace('今年', '<When ref="later">今年</When>');
    expectFault(
      readAll(body(dated), { events }),
      'content/documents/zh/a.mdx',
      SENTENCE_LINE,
      /horizon, which ends on 2014-05-04/,
    );
    expect(readAll(body(dated), { events: events.replace('programme', 'deadline') })).toEqual([]);
  });

  test('a theme that the codebook does not have', () => {
    const codebook =
      'does:\n  goal: {zh: 目标, en: Goal, definition: {zh: 甲, en: a}, instruments: false}\nrules: []\n';
    const faults = readAll(
      body(PLAIN),
      { coding: codebook },
      '1.s1: {does: goal, themes: [moon]}\n1.s2: {does: goal, instruments: {hood: [treasure]}}\n',
    );
    expect(faults.map((fault) => fault.found)).toEqual(['moon', 'hood', 'treasure']);
  });
});
