import { describe, expect, test } from 'vitest';
import { annotation, ContentError, type Fault } from '#src/corpus/fault.ts';
import { readContent } from '#src/corpus/gate.ts';
import { readFolder } from '#src/corpus/read.ts';
import { folderOf } from '#tests/support/folder.ts';
import { SAMPLE } from '#tests/support/sample.ts';

// One small edition in memory. docs/rules.md shows a fault of every rule; here stand the cases that a rule has to part.

const ZH = 'content/documents/zh/a.mdx';
const EN = 'content/documents/en/a.mdx';
const CODING = 'content/coding/first/a.yaml';
const FRONT =
  '---\nkind: policy\ntitle:\n  zh: 关于促销的通知\n  en: Notice\ndates:\n  - kind: issued\n    edtf: 2014-05-04\n    sure: unverified\n---\n';
const SEED = '关于促销的通知\n一、要求\n甲市今年补贴1.5亿元。各局配合。\n';
const PLAIN = '甲市今年补贴1.5亿元。';
const SENTENCE_LINE = 20;
const ENGLISH =
  '---\ntitle: Notice\n---\n\n<Clause id="title">\n<Heading>Notice</Heading>\n\n</Clause>\n\n<Clause id="1">\n<Heading>Asks</Heading>\n\nCity A pays 150 million yuan.\nOffices help.\n\n</Clause>\n';
const NAMES = 'city-a:\n  zh: 甲市\n  en: City A\n  kind: place\n';
const NAMED = `<Name ref="city-a">甲市</Name>${PLAIN.slice(2)}`;
const CODEBOOK =
  'does:\n  goal: {zh: 目标, en: Goal, definition: {zh: 甲, en: a}, instruments: false, themes: true}\nrules: []\n';
const CODED = '1.s1: {does: goal}\n1.s2: {does: goal}\n';

function body(sentence: string): string {
  return `${FRONT}
<Clause id="title" role="title">
<Heading>关于促销的通知</Heading>

</Clause>

<Clause id="1" label="一、">
<Heading>要求</Heading>

${sentence}
各局配合。

</Clause>
`;
}

function faultsOf(files: Readonly<Record<string, string>>): readonly Fault[] {
  return readContent(folderOf({ 'seeds/a.txt': SEED, [ZH]: body(PLAIN), ...files })).faults;
}

/** One fault: its rule, its place and the words in which it is told. */
function expectOne(files: Readonly<Record<string, string>>, place: string, words: RegExp): void {
  const faults = faultsOf(files);
  expect(faults.map(({ rule, file, line }) => `${file}:${line} ${rule}`)).toEqual([place]);
  expect(new ContentError(faults).message).toMatch(words);
}

test('an edition without faults has none', () => {
  expect(faultsOf({})).toEqual([]);
  expect(faultsOf({ [EN]: ENGLISH })).toEqual([]);
});

describe('in the text', () => {
  test.each([
    [
      'Markdown that was not escaped',
      '甲市今年补贴*1.5*亿元。',
      'mark-element',
      /\(emphasis\)[\s\S]*backslash/,
    ],
    [
      'an element that is not in the vocabulary',
      '甲市今年<Bold>补贴</Bold>1.5亿元。',
      'mark-element',
      /<Bold>/,
    ],
    ['an attribute that is missing', '<Name>甲市</Name>今年补贴1.5亿元。', 'mark-attribute', /<Name> ref/],
    [
      'an attribute given twice',
      '<Name ref="a" ref="b">甲市</Name>今年补贴1.5亿元。',
      'mark-attribute',
      /twice/,
    ],
    [
      'a kind of figure that is not known',
      '甲市今年补贴<Figure kind="x" value="1" unit="CNY" of-zh="甲" of-en="a">1.5亿元</Figure>。',
      'mark-attribute',
      /<Figure> kind/,
    ],
    [
      'an element that crosses a line end',
      '<Note zh="甲" en="a">甲市今年补贴1.5亿元。\n各局</Note>配合。',
      'mark-line',
      /begin and end on one line/,
    ],
    [
      'a break that is neither of a page nor of a line',
      '甲市今年<Break kind="lines" />补贴1.5亿元。',
      'mark-attribute',
      /<Break> kind/,
    ],
    [
      'an attribute that a break does not have',
      '甲市今年<Break of="line" />补贴1.5亿元。',
      'mark-attribute',
      /<Break> no attributes but its own\s+found\s+of/,
    ],
    [
      'an element inside a break',
      '甲市今年<Break>3<Note zh="甲" en="a">4</Note></Break>补贴1.5亿元。',
      'mark-element',
      /<Note>/,
    ],
    ['white space that the source does not have', '甲市今年补贴 1.5亿元。', 'fidelity', /white space inside/],
  ])('%s', (_title, sentence, rule, words) => {
    const zh = sentence.includes('\n') ? body(sentence).replace('\n各局配合。\n', '\n') : body(sentence);
    expectOne({ [ZH]: zh }, `${ZH}:${SENTENCE_LINE} ${rule}`, words);
  });

  test('a day of a figure that is none', () => {
    const figure =
      '<Figure kind="sum" value="1.5" unit="CNY" by="soon!" of-zh="甲" of-en="a">1.5亿元</Figure>';
    const faults = faultsOf({ [ZH]: body(`甲市今年补贴${figure}。`) });
    expect(faults.map(({ expected }) => expected)).toEqual([
      '<Figure> by: a date in EDTF as the words state it, or the id of an event that says how it is known',
    ]);
  });

  test('an element that is not closed', () => {
    const faults = faultsOf({ [ZH]: body('<Name ref="a">甲市今年补贴1.5亿元。') });
    expect(faults).toMatchObject([{ rule: 'mdx-syntax', file: ZH }]);
    expect(faults[0]?.mend).toMatch(/close every element/);
  });

  test('an id used twice, and one that the printed number does not give', () => {
    const at = `${ZH}:17 clause-id`;
    expectOne({ [ZH]: body(PLAIN).replace('id="1" label="一、"', 'id="title"') }, at, /one clause title/);
    expectOne({ [ZH]: body(PLAIN).replace('id="1"', 'id="2"') }, at, /an id that ends with 1, for 一、/);
  });

  test('a role and an attribute that are not known are both told in one run', () => {
    const zh = body(PLAIN).replace('label="一、"', 'label="一、" role="poem" colour="red"');
    expect(faultsOf({ [ZH]: zh }).map((fault) => fault.found)).toEqual(['poem', 'colour']);
  });

  test('text that is missing at the end', () => {
    const zh = body(PLAIN).replace('\n各局配合。\n', '\n');
    expectOne({ [ZH]: zh }, `${ZH}:${SENTENCE_LINE} fidelity`, /more text: “各局配合。/);
  });

  test('the column of a difference is that of the first character that differs', () => {
    const [fault] = faultsOf({ [ZH]: body(NAMED.replace('补贴', '津贴')), 'content/names.yaml': NAMES });
    expect(fault).toMatchObject({ line: SENTENCE_LINE, column: NAMED.indexOf('补贴') + 1 });
  });
});

describe('in the frontmatter', () => {
  test('a sentence for a card that there is not', () => {
    const text = body(PLAIN).replace('\ndates:', '\ncards: [1.s2, 1.s3]\ndates:');
    expectOne({ [ZH]: text }, `${ZH}:6 address-unknown`, /1\.s3/);
  });

  test.each([
    [
      'no kind',
      'kind: policy',
      'kind:',
      2,
      /kind: policy, proposal, report or press; an editor decides which/,
    ],
    ['a field that is not known', 'kind: policy', 'kind: policy\nauthor: x', 3, /author/],
    ['a date that is no EDTF', '2014-05-04', 'spring', 8, /a date in EDTF/],
  ])('%s', (_title, from, to, line, words) => {
    expectOne({ [ZH]: body(PLAIN).replace(from, to) }, `${ZH}:${line} field`, words);
  });

  test('no title, and what to do where the text prints none', () => {
    const text = body(PLAIN).replace('zh: 关于促销的通知', 'zh: ""');
    expectOne(
      { [ZH]: text },
      `${ZH}:4 field`,
      /the title that the text prints in <Clause id="title" role="title">.*; where it prints none, /,
    );
  });

  test('a place that is not known is told once, with the id that comes nearest to it', () => {
    const cities = { 'content/cities.yaml': 'city-a: {zh: 甲, en: A, code: null, point: null}\n' };
    const names = { 'content/names.yaml': NAMES.replace('kind: place\n', 'kind: place\n  city: ctiy-a\n') };
    const text = body(NAMED)
      .replace('\ndates:', '\ncities: [ctiy-a]\ndates:')
      .replace('id="1"', 'id="1" cities="ctiy-a"');
    expectOne(
      { [ZH]: text, ...cities, ...names },
      `${ZH}:6 id-unknown`,
      /stands in content\/cities\.yaml, such as city-a\n.*ctiy-a, in 2 places/,
    );
  });

  test.each([
    ['[30.6, 114.3]', 'field', /longitude \(73 to 136\), then latitude \(3 to 54\): the two are swapped/],
    ['[2.3, 48.9]', 'field', /longitude \(73 to 136\), then latitude \(3 to 54\)\n/],
    ['[113.3, 23.1]', 'place-point', /longitude \(108 to 117\), then latitude \(29 to 34\)/],
  ])('a place at %s', (point, rule, words) => {
    const cities = `city-a: {zh: 甲, en: A, code: "420100", point: ${point}}\n`;
    const text = body(PLAIN).replace('\ndates:', '\ncities: [city-a]\ndates:');
    expectOne({ [ZH]: text, 'content/cities.yaml': cities }, `content/cities.yaml:1 ${rule}`, words);
  });

  test.each([
    ['an inferred date without a reason', 'inferred', 7, /a reason in both languages/],
    ['a verified date without a witness', 'verified', 7, /a witness of this record that is verified/],
    ['an attested date without a witness', 'attested', 7, /a witness of this record that is attested/],
    ['a verified date by a witness that only attests', 'verified\n    witness: copy', 7, /verified/],
  ])('%s', (_title, sure, line, words) => {
    const text = body(PLAIN)
      .replace('sure: unverified', `sure: ${sure}`)
      .replace(
        '\ndates:',
        '\nwitnesses: {copy: {sure: attested, has: text, shows: {zh: 抄本, en: A copy}}}\ndates:',
      );
    expectOne({ [ZH]: text }, `${ZH}:${line + 1} sureness`, words);
  });

  test.each(['title', 'url', 'seen'])('a verified witness without its %s', (missing) => {
    const given = { title: 'A page', url: 'https://example.org/', seen: '2024-02-29', [missing]: 'null' };
    const seen = Object.entries(given).map(([key, value]) => `${key}: ${value}`);
    const witness = `{sure: verified, has: text, ${seen.join(', ')}, shows: {zh: 网页, en: A page}}`;
    const text = body(PLAIN).replace('\ndates:', `\nwitnesses: {page: ${witness}}\ndates:`);
    expectOne({ [ZH]: text }, `${ZH}:6 sureness`, new RegExp(`no ${missing}`));
  });
});

describe('in the translation', () => {
  test.each([
    ['a sentence too few', 'Offices help.\n', '', 'translation-sentence', 10, /2 sentences in 1, one a line/],
    ['no heading', '<Heading>Asks</Heading>\n\n', '', 'translation-heading', 10, /a <Heading> in 1/],
    [
      'a figure that is not stated',
      '150 million',
      '15 million',
      'figure-translation',
      13,
      /1\.s1: the figure “1\.5亿元” \(150000000\)/,
    ],
  ])('%s', (_title, from, to, rule, line, words) => {
    const figure =
      '<Figure kind="sum" value="150000000" unit="CNY" of-zh="补贴" of-en="subsidy">1.5亿元</Figure>';
    const files = { [ZH]: body(PLAIN.replace('1.5亿元', figure)), [EN]: ENGLISH };
    expect(faultsOf(files)).toEqual([]);
    expectOne({ ...files, [EN]: ENGLISH.replace(from, to) }, `${EN}:${line} ${rule}`, words);
  });

  test('a clause that the text does not have, and the one that is missing for it', () => {
    const faults = faultsOf({ [EN]: ENGLISH.replace('id="1"', 'id="2"') });
    expect(faults.map(({ file, rule, line }) => [file, rule, line])).toEqual([
      [EN, 'translation-clause', 5],
      [EN, 'translation-clause', 10],
    ]);
  });
});

test('where the changes cannot be read, nothing is said of what they should say', () => {
  const gone = '/documents/b/\twithdrawn\t-\t1.0.0\t-';
  const files = {
    'content/permalinks.txt': `# 1 addresses\n${gone}\n`,
    'content/changes.yaml': 'a: {date: 1}\n',
  };
  const rules = faultsOf(files)
    .filter(({ file }) => file !== 'content/changes.yaml')
    .map(({ rule }) => rule);
  expect(rules).not.toContain('permalink-reason');
  const none = faultsOf({ ...files, 'content/changes.yaml': '{}\n' }).map(({ rule }) => rule);
  expect(none).toContain('permalink-reason');
});

describe('in the coding', () => {
  const coded = body(PLAIN).replace('kind: policy', 'kind: policy\ncoded: {themes: true}');
  const files = (coding: string) => ({
    [ZH]: coded,
    [CODING]: coding,
    'content/coding.yaml': CODEBOOK,
    'content/themes.yaml': '{}\n',
    'content/instruments.yaml': 'lenses: {}\n',
  });

  test.each([
    ['a sentence without codes', '1.s1: {does: goal}\n', 1, 'coding-missing', /sentence 1\.s2 after this/],
    ['an id that is no sentence', `${CODED}title.s1: {does: goal}\n`, 3, 'coding-sentence', /title\.s1/],
    [
      'words that the sentence does not print',
      CODED.replace('goal}', 'goal, wording: [鼓励]}'),
      1,
      'coding-word',
      /words printed in 1\.s1/,
    ],
    [
      'words that it prints once, said twice',
      CODED.replace('goal}', 'goal, wording: [今年, 补贴, 今年]}'),
      1,
      'coding-word',
      /words printed in 1\.s1, in its order[\s\S]*今年/,
    ],
  ])('%s', (_title, coding, line, rule, words) => {
    expectOne(files(coding), `${CODING}:${line} ${rule}`, words);
  });

  test('codes that nothing lists', () => {
    const coding =
      '1.s1: {does: goal, themes: [moon]}\n1.s2: {does: dream, instruments: {hood: [treasure]}}\n';
    expect(faultsOf(files(coding)).map(({ line, column, found }) => [line, column, found])).toEqual([
      [1, 29, 'moon'],
      [2, 14, 'dream'],
      [2, 35, 'hood'],
    ]);
  });

  test('a text says that its themes were looked for where it is coded, and only there', () => {
    const { [ZH]: _, ...silent } = files(CODED);
    expectOne(silent, `${ZH}:2 coding-looked`, /themes: true/);
    expectOne({ [ZH]: coded }, `${CODING}:1 file-missing`, /says it is coded/);
  });

  test('a codebook that is not there is told once, not at every sentence', () => {
    const { 'content/coding.yaml': _, ...rest } = files(CODED);
    expectOne(rest, 'content/coding.yaml:1 file-missing', /sentences are coded by it/);
  });
});

describe('between text and registries', () => {
  test('what fits has no fault', () => {
    expect(faultsOf({ [ZH]: body(NAMED), 'content/names.yaml': NAMES })).toEqual([]);
  });

  test('an unknown id', () => {
    const files = { [ZH]: body(NAMED.replace('city-a', 'city-b')), 'content/names.yaml': '{}\n' };
    expectOne(
      files,
      `${ZH}:${SENTENCE_LINE} id-unknown`,
      /an id that stands in content\/names\.yaml[\s\S]*city-b/,
    );
  });

  test('a registry that is not there is told once, with the first id that points to it', () => {
    expectOne(
      { [ZH]: body(NAMED) },
      'content/names.yaml:1 file-missing',
      /1 ids point, the first at .*a\.mdx:20/,
    );
  });

  test('nothing is said of ids whose registry cannot be read, and the rest is told in the same run', () => {
    const faults = faultsOf({
      [ZH]: body(NAMED),
      'content/names.yaml': 'city-a: [\n',
      'content/themes.yaml': 'x: 1\n',
    });
    expect(faults.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'content/names.yaml yaml-syntax',
      'content/themes.yaml field',
    ]);
  });

  test('a name that is never mentioned', () => {
    expectOne(
      { 'content/names.yaml': NAMES.replace('place', 'company') },
      'content/names.yaml:1 record-unused',
      /city-a to be mentioned/,
    );
  });

  test('a figure whose value is not in its quotation', () => {
    const figure =
      '<Figure kind="sum" value="15000000" unit="CNY" of-zh="补贴" of-en="subsidy">1.5亿元</Figure>';
    expectOne(
      { [ZH]: body(PLAIN.replace('1.5亿元', figure)) },
      `${ZH}:${SENTENCE_LINE} figure-value`,
      /1\.f1: a value that “1\.5亿元” prints \(150000000\)[\s\S]*15000000/,
    );
  });

  const marked = (attributes: string, quote = '1.5亿元', of = 'of-zh="补贴" of-en="subsidy"'): string =>
    PLAIN.replace('1.5亿元', `<Figure kind="sum" unit="CNY" ${attributes} ${of}>${quote}</Figure>`);

  test.each([
    ['a number where none is printed', 'precision="indefinite" value="2"', 'a value, or min and max; none'],
    ['no number, and no word of it', '', 'a value, or min and max; none'],
    ['a deadline that is doubted without an event to say why', 'value="150000000" by="2016?"', '<Figure> by'],
    [
      'what is the same and a part',
      'value="150000000" same-as="a#1.f2" part-of="a#1.f3"',
      'same-as or part-of',
    ],
    ['an address that is none of a figure', 'value="150000000" same-as="1.f2"', 'the address of a figure'],
  ])('a figure with %s', (_title, attributes, words) => {
    const faults = faultsOf({ [ZH]: body(marked(attributes)) });
    expect(faults.map(({ rule }) => rule)).toEqual(['mark-attribute']);
    expect(faults[0]?.expected).toContain(words);
  });

  test.each([
    ['exact where 余 says more', '40000000', '', '4000余万元', 'comparator eq and precision over'],
    ['about where 多 says more', '3700', 'precision="about"', '3700多元', 'comparator eq and precision over'],
    ['exact where 接近 says nearly', '70000000000', '', '接近700亿元', 'comparator eq and precision nearly'],
    ['equal where 以上 says at least', '5', '', '5元以上', 'comparator ge and precision exact'],
    ['more than where nothing says so', '5', 'comparator="gt"', '5元', 'comparator eq and precision exact'],
  ])('a figure that is %s', (_title, value, attributes, quote, words) => {
    const seed = SEED.replace('1.5亿元', quote);
    const zh = body(marked(`value="${value}" ${attributes}`, quote));
    expectOne(
      { 'seeds/a.txt': seed, [ZH]: zh },
      `${ZH}:${SENTENCE_LINE} figure-direction`,
      new RegExp(words),
    );
  });

  test('a word just outside the mark counts too', () => {
    const seed = SEED.replace('补贴1.5亿元', '补贴近1.5亿元');
    const zh = body(marked('value="150000000"').replace('补贴<', '补贴近<'));
    expectOne(
      { 'seeds/a.txt': seed, [ZH]: zh },
      `${ZH}:${SENTENCE_LINE} figure-direction`,
      /as “年补贴近\[1\.5亿元\]。” says/,
    );
  });

  test.each([
    ['more', 'about 40 million', '4000余万元', 'value="40000000" precision="over"', '“about” 40000000'],
    ['nearly', 'about 40 million', '近4000万元', 'value="40000000" precision="nearly"', '“about” 40000000'],
    ['about” or “more', 'more than 40 million', '4000万元', 'value="40000000"', '“more” 40000000'],
    ['at least', '40 million', '4000万元以上', 'value="40000000" comparator="ge"', '“exactly” 40000000'],
    ['several', 'two', '数亿元', 'precision="indefinite"', 'City A pays two yuan'],
  ])('a translation that does not say “%s”', (bearing, english, quote, attributes, found) => {
    const files = {
      'seeds/a.txt': SEED.replace('1.5亿元', quote),
      [ZH]: body(marked(attributes, quote)),
      [EN]: ENGLISH.replace('150 million', english),
    };
    expectOne(files, `${EN}:13 translation-direction`, new RegExp(`“${bearing}”[\\s\\S]*${found}`));
  });

  const related = (one: string, two: string): string =>
    body(
      PLAIN.replace(
        '1.5亿元',
        `<Figure kind="sum" value="1.5" unit="CNY" ${one} of-zh="甲" of-en="a">1.5亿元</Figure>`,
      ),
    ).replace('各局配合', `<Figure kind="count" value="1" ${two} of-zh="乙" of-en="b">一局</Figure>配合`);

  test.each([
    ['one that there is not', 'same-as="a#1.f9"', '', [/1\.f1: a figure that there is[\s\S]*1\.f9 in a/]],
    ['itself', 'part-of="a#1.f1"', '', [/lead in a circle[\s\S]*a#1\.f1 → a#1\.f1/]],
    ['each other', 'part-of="a#1.f2"', 'part-of="a#1.f1"', [/a#1\.f1 → a#1\.f2 → a#1\.f1/, /1\.f2/]],
    ['another number', 'same-as="a#1.f2"', '', [/the same quantity as a#1\.f2, eq exact 1[\s\S]*1500/]],
  ])('a figure that is the same as, or a part of, %s', (_title, one, two, words) => {
    const files = {
      'seeds/a.txt': SEED.replace('各局', '一局'),
      [ZH]: related(one, two).replace('value="1.5"', 'value="150000000"'),
    };
    const faults = faultsOf(files);
    expect(faults.map(({ rule }) => rule)).toEqual(words.map(() => 'figure-relation'));
    for (const word of words) expect(new ContentError(faults).message).toMatch(word);
  });

  test.each([
    ['shops of enterprises', [], 'enterprise', 'shop', 3],
    ['more than the whole, in another word', ['figure-relation'], 'enterprise', 'shop', 1],
    ['people of yuan', ['figure-relation'], 'CNY', 'person', 3],
    ['a share of people', [], 'person', 'percent', 3],
  ])('a figure that is a part: %s', (_title, expected, unit, own, value) => {
    const whole = `<Figure kind="count" value="${value}" unit="${unit}" of-zh="乙" of-en="b">${value}家</Figure>`;
    const part = `<Figure kind="count" value="2" unit="${own}" part-of="a#1.f1" of-zh="甲" of-en="a">2家</Figure>`;
    const seed = SEED.replace(PLAIN, `${value}家的2家。`);
    const faults = faultsOf({ 'seeds/a.txt': seed, [ZH]: body(`${whole}的${part}。`) });
    // What they are counted in is held against their words by another rule.
    expect(faults.map(({ rule }) => rule).filter((rule) => rule === 'figure-relation')).toEqual(expected);
  });

  test.each([
    ['the year of its own sentence', '2012年，补贴1元。', '2011年补贴<2>元。', '2011', 0],
    ['a year of another sentence', '2012年，补贴1元。', '2011年补贴<2>元。', '2012', 1],
    ['a year of another, where its own is compared', '2012年，补贴1元。', '比2011年多<2>元。', '2012', 0],
    [
      'a year of another, where its own names a paper',
      '2012年，补贴1元。',
      '《2011年通知》补<2>元。',
      '2012',
      0,
    ],
  ])('a figure is dated by %s', (_title, first, second, year, faults) => {
    const plain = `${first}\n${second}`;
    const marks = plain.replace(
      /<(.+)>元/,
      `<Figure kind="sum" value="$1" unit="CNY" at="${year}" of-zh="甲" of-en="a">$1元</Figure>`,
    );
    const seed = SEED.replace(PLAIN, plain.replace(/[<>\n]/g, ''));
    const told = faultsOf({ 'seeds/a.txt': seed, [ZH]: body(marks) }).map(({ rule }) => rule);
    expect(told).toEqual(Array(faults).fill('figure-date'));
  });

  test('a figure is dated by an event with its reason, and by none that there is not', () => {
    const events =
      'paid:\n  date: 2014\n  sure: inferred\n  reason: {zh: 今年, en: this year}\n  title: {zh: 补贴, en: Subsidy}\n  kind: programme\n';
    const text = body(marked('value="150000000" at="paid"')).replace('今年', '<When ref="paid">今年</When>');
    const files = { [ZH]: text, 'content/events.yaml': events };
    const { content } = readContent(folderOf({ 'seeds/a.txt': SEED, ...files }));
    expect(content?.corpus.documents[0]?.clauses[1]?.figures[0]?.at).toEqual({
      edtf: '2014',
      sure: 'inferred',
      reason: { zh: '今年', en: 'this year' },
    });
    expectOne(
      { ...files, 'content/events.yaml': '{}\n' },
      `${ZH}:${SENTENCE_LINE} id-unknown`,
      /stands in content\/events\.yaml[\s\S]*paid/,
    );
  });

  test('a date beyond what the document can know, unless it is a deadline', () => {
    const events =
      'later:\n  date: 2015-01\n  sure: unverified\n  title: {zh: 补贴, en: Subsidy}\n  kind: programme\n';
    const zh = body(PLAIN.replace('补贴', '<When ref="later">补贴</When>'));
    expectOne(
      { [ZH]: zh, 'content/events.yaml': events },
      `${ZH}:${SENTENCE_LINE} date-horizon`,
      /horizon, which ends on 2014-05-04/,
    );
    expect(faultsOf({ [ZH]: zh, 'content/events.yaml': events.replace('programme', 'deadline') })).toEqual(
      [],
    );
  });
});

describe('on a host that shows faults beside the code', () => {
  test('a fault is one line, whatever stands in it', () => {
    const fault = {
      rule: 'field',
      file: 'a,b:c.yaml',
      line: 3,
      column: 5,
      expected: '100%\nsure',
      found: 'x',
      mend: 'y',
    } as const;
    expect(annotation(fault)).toBe(
      '::error file=a%2Cb%3Ac.yaml,line=3,col=5,title=field::expected 100%25%0Asure%0Afound x%0Amend: y',
    );
  });
});

test('a page that cannot be read is told of once, and not at each link to it', () => {
  const page = (body: string): string => `---\ntitle: 甲\ndescription: 甲\nlead: 甲\n---\n\n${body}\n`;
  const pages = (method: string): Record<string, string> =>
    Object.fromEntries(
      ['en', 'zh'].flatMap((lang) => [
        [`content/pages/${lang}/about.mdx`, page('[甲](/about/method/)')],
        [`content/pages/${lang}/method.mdx`, method],
      ]),
    );
  expect(faultsOf(pages(page('甲')))).toEqual([]);
  expect(faultsOf(pages(page('<b'))).map(({ rule, file }) => `${file} ${rule}`)).toEqual([
    'content/pages/en/method.mdx mdx-syntax',
    'content/pages/zh/method.mdx mdx-syntax',
  ]);
});

test('what stands above an essay is told where it stands', async () => {
  const file = 'content/cities/en/qingwu.mdx';
  const folder = await readFolder(SAMPLE);
  const text = Buffer.from(folder.get(file) ?? []).toString();
  const changed = text.replace('quotes: [qingwu-measures#a2.s1]', 'quotes: [qingwu-measures#a2.s99]');
  const { faults } = readContent(new Map([...folder, [file, Buffer.from(changed)]]));
  const line = text.split('\n').findIndex((one) => one.startsWith('quotes: ')) + 1;
  expect(faults.filter(({ rule }) => rule === 'address-unknown')).toMatchObject([{ file, line }]);
});

describe('in a table', () => {
  const table = (...rows: readonly string[]): string =>
    `<Clause id="1.p2" role="table">\n<Table head="1">\n${rows.map((row) => `<Row>${row}</Row>\n`).join('')}\n</Table>\n\n</Clause>\n`;
  const row = (...cells: readonly string[]): string => cells.map((cell) => `<Cell>${cell}</Cell>`).join('');
  const files = (english: string, zh = table(row('年', '数'), row('甲', '7'))): Record<string, string> => ({
    'seeds/a.txt': `${SEED}年\t数\n甲\t7\n`,
    [ZH]: `${body(PLAIN)}\n${zh}`,
    [EN]: `${ENGLISH}\n${english.replace(' role="table"', '')}`,
  });

  test('a translated row has as many cells as its text', () => {
    expect(faultsOf(files(table(row('Year', 'Count'), row('A', '7'))))).toEqual([]);
    expectOne(
      files(table(row('Year', 'Count'), row('A'))),
      `${EN}:21 translation-sentence`,
      /2 cells in row 2/,
    );
  });

  test('each cell on a line of the seed is as good as a tab, and none at all is not', () => {
    const english = table(row('Year', 'Count'), row('A', '7'));
    const seed = (cells: string): readonly string[] =>
      faultsOf({ ...files(english), 'seeds/a.txt': `${SEED}${cells}` }).map(({ rule }) => rule);
    expect(seed('年\n数\n甲\n7\n')).toEqual([]);
    expect(seed('年数\n甲\t7\n')).toEqual(['fidelity']);
  });

  test.each([
    ['a row is made of cells', table(row('年', '数'), '甲7')],
    ['no more heads than rows', table(row('年', '数'), row('甲', '7')).replace('head="1"', 'head="3"')],
    ['only a block of the role', table(row('年', '数'), row('甲', '7')).replace(' role="table"', '')],
  ])('%s', (_title, zh) => {
    const faults = faultsOf(files(table(row('Year', 'Count'), row('A', '7')), zh));
    expect(faults.map(({ rule }) => rule)).toContain('clause-table');
  });
});

test('a heading that orders something is a sentence by one attribute, in text and translation', () => {
  const asSentence = (mdx: string, heading: string): string =>
    mdx.replace(`<Heading>${heading}`, `<Heading as="sentence">${heading}`);
  const files = {
    'seeds/a.txt': SEED,
    [ZH]: asSentence(body(PLAIN), '要求'),
    [EN]: asSentence(ENGLISH, 'Asks'),
  };
  const { content, faults } = readContent(folderOf(files));
  expect(faults).toEqual([]);
  const clause = content?.corpus.documents[0]?.clauses.find(({ id }) => id === '1');
  expect(clause?.heading).toBeNull();
  expect(clause?.sentences.map(({ id, text, translation }) => [id, text, translation])[0]).toEqual([
    '1.s1',
    '要求',
    'Asks',
  ]);
  expectOne(
    { ...files, [ZH]: body(PLAIN).replace('<Heading>要求', '<Heading as="title">要求') },
    `${ZH}:18 mark-attribute`,
    /as="sentence"/,
  );
});
