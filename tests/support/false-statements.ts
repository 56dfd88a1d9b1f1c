// Statements made false, one at a time, by a seeded generator: every file can still be read, and what it says is wrong.
// Whether the gate tells of it in that file, in the record that was changed.

import { randomInt, randomLcg } from 'd3';
import type { Fault } from '#src/corpus/fault.ts';
import type { Folder } from '#src/corpus/folder.ts';
import { readContent } from '#src/corpus/gate.ts';

type Draw = <Item>(items: readonly Item[]) => Item | undefined;

/** Text by file, as it is after the change, and the lines (from 1) of one file in which it was made. */
interface Made {
  readonly changed: ReadonlyMap<string, string>;
  readonly file: string;
  readonly lines: readonly number[];
  readonly was: string;
}

type Maker = (texts: ReadonlyMap<string, string>, draw: Draw) => Made | null;

interface Kind {
  readonly kind: string;
  readonly make: Maker;
  /** Why nobody could know it from the content, where that is so. */
  readonly hidden?: string;
}

/** The place of each match of the pattern in the files, with the line that it stands in. */
function matchesIn(texts: ReadonlyMap<string, string>, files: RegExp, pattern: RegExp) {
  return [...texts].flatMap(([file, text]) =>
    files.test(file) ? [...text.matchAll(pattern)].map((match) => ({ file, text, match })) : [],
  );
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Puts something else for one match of the pattern; a change that changes nothing is none. */
function put(
  files: RegExp,
  pattern: RegExp,
  change: (words: string, draw: Draw, all: readonly string[]) => string,
  isMeant: (match: RegExpExecArray, texts: ReadonlyMap<string, string>) => boolean = () => true,
): Maker {
  return (texts, draw) => {
    const found = matchesIn(texts, files, pattern).filter(({ match }) => isMeant(match, texts));
    const one = draw(found);
    if (!one) return null;
    const { file, text, match } = one;
    const words = match[0];
    const now = change(words, draw, [...new Set(found.map((other) => other.match[0]))]);
    if (now === words) return null;
    const line = lineAt(text, match.index);
    return {
      changed: new Map([[file, text.slice(0, match.index) + now + text.slice(match.index + words.length)]]),
      file,
      lines: [line],
      was: `${words} → ${now}`,
    };
  };
}

/** The value of another record of the same kind. */
const another = (words: string, draw: Draw, all: readonly string[]): string =>
  draw(all.filter((other) => other !== words)) ?? words;

/** Another value of a list. */
const oneOf =
  (...values: readonly string[]) =>
  (words: string, draw: Draw): string =>
    draw(values.filter((value) => value !== words)) ?? words;

/** Another digit in the place of one. */
const digit = (words: string, draw: Draw): string => {
  const at = draw([...words.matchAll(/\d/g)].map(({ index }) => index)) ?? -1;
  return at < 0
    ? words
    : words.slice(0, at) + oneOf(...'123456789')(words[at] ?? '', draw) + words.slice(at + 1);
};

/** Another Chinese character in the place of one. */
const character = (words: string, draw: Draw): string => {
  const at = draw([...words.matchAll(/\p{Script=Han}/gu)].map(({ index }) => index)) ?? -1;
  return at < 0
    ? words
    : words.slice(0, at) + oneOf('海', '农', '东', '学')(words[at] ?? '', draw) + words.slice(at + 1);
};

/** Another word in the place of one that says something. */
const word = (words: string, draw: Draw): string => {
  const at = draw([...words.matchAll(/\b[A-Za-z]{5,}\b/g)].map((match) => match));
  return at
    ? words.slice(0, at.index) +
        oneOf('Railways', 'Fisheries')(at[0], draw) +
        words.slice(at.index + at[0].length)
    : words;
};

/** True where the first group of a match is marked whole in a text, with or without the marks of a title. */
const isMarked = ([, name = '']: RegExpExecArray, texts: ReadonlyMap<string, string>): boolean =>
  [...texts].some(
    ([file, text]) => ZH.test(file) && [`">${name}</`, `">《${name}》`].some((one) => text.includes(one)),
  );
const isNot =
  (test: typeof isMarked): typeof isMarked =>
  (match, texts) =>
    !test(match, texts);

const ZH = /documents\/zh\//;
const EN = /documents\/en\//;
const FIRST = /coding\/first\//;
const registry = (name: string): RegExp => new RegExp(`content/${name}\\.yaml$`);

/** Two sentences of a translation for one another; both tell. */
function swapped(isNeighbour: boolean): Maker {
  return (texts, draw) => {
    const file = draw([...texts.keys()].filter((path) => EN.test(path)));
    const text = texts.get(file ?? '');
    if (file === undefined || text === undefined) return null;
    const lines = text.split('\n');
    const head = lines.indexOf('---', 1);
    const sentences = lines.flatMap((line, at) => (at > head && /^[^<\s]/.test(line) ? [at] : []));
    const one = draw(isNeighbour ? sentences.filter((at) => sentences.includes(at + 1)) : sentences);
    if (one === undefined) return null;
    const two = isNeighbour ? one + 1 : draw(sentences.filter((at) => lines[at] !== lines[one]));
    if (two === undefined || lines[one] === lines[two]) return null;
    const now = lines
      .with(one, lines[two] ?? '')
      .with(two, lines[one] ?? '')
      .join('\n');
    const was = `${lines[one]} ↔ ${lines[two]}`;
    return { changed: new Map([[file, now]]), file, lines: [one + 1, two + 1], was };
  };
}

/** A character of a text changed in the seed, and in the document too. */
const inBoth: Maker = (texts, draw) => {
  const one = draw(matchesIn(texts, /^seeds\/.+\.txt$/, /\p{Script=Han}{8}/gu));
  const document = one?.file.replace(/^seeds\/(.+)\.txt$/, 'content/documents/zh/$1.mdx') ?? '';
  const own = texts.get(document);
  if (!one || own?.split(one.match[0]).length !== 2 || one.text.split(one.match[0]).length !== 2) return null;
  const now = character(one.match[0], draw);
  return {
    changed: new Map([
      [one.file, one.text.replace(one.match[0], now)],
      [document, own.replace(one.match[0], now)],
    ]),
    file: one.file,
    lines: [1],
    was: `${one.match[0]} → ${now}`,
  };
};

/** The ends of a range for one another. */
const turned = (words: string): string => words.replace(/min="(\d+)" max="(\d+)"/, 'min="$2" max="$1"');

const attribute = (name: string): RegExp => new RegExp(`(?<=<Figure\\b[^>]* ${name}=")[^"]*(?=")`, 'g');

const FALSE_STATEMENTS: readonly Kind[] = [
  { kind: 'value of a figure', make: put(ZH, attribute('value'), digit) },
  { kind: 'ends of a range swapped', make: put(ZH, /min="\d+" max="\d+"/g, turned) },
  {
    kind: 'unit of a figure, one that has words of its own',
    make: put(ZH, attribute('unit'), oneOf('CNY', 'percent', 'year', 'tonne', 'hour')),
  },
  {
    kind: 'unit of a figure, another that is counted',
    make: put(ZH, /(?<=<Figure [^>]*unit=")(?:enterprise|member|person|base|platform|shop)(?=")/g, another),
    hidden: '家 and 个 count whatever stands behind them: what it is in English, an editor says',
  },
  {
    kind: 'comparator of a figure',
    make: put(ZH, attribute('comparator'), oneOf('ge', 'gt', 'le', 'lt', 'eq')),
  },
  {
    kind: 'precision of a figure',
    make: put(ZH, attribute('precision'), oneOf('about', 'over', 'nearly', 'exact')),
  },
  { kind: 'deadline of a figure', make: put(ZH, attribute('by'), another) },
  { kind: 'date of a figure', make: put(ZH, attribute('at'), another) },
  {
    kind: 'target for statistic',
    make: put(ZH, /(?<=<Figure kind=")target(?="[^>]* (?:by|same-as)=)/g, () => 'statistic'),
  },
  {
    kind: 'target for statistic, without a deadline',
    make: put(ZH, /(?<=<Figure kind=")target(?="(?![^>]* (?:by|same-as)=))/g, () => 'statistic'),
    hidden: 'where there is neither a deadline nor a word for it, an editor reads what is aimed at',
  },
  { kind: 'statistic for target', make: put(ZH, /(?<=<Figure kind=")statistic/g, () => 'target') },
  {
    kind: 'kind of a figure',
    make: put(ZH, /(?<=<Figure kind=")(?:sum|share|duration)/g, oneOf('sum', 'share', 'duration')),
  },
  { kind: 'what a figure restates', make: put(ZH, attribute('(?:same-as|part-of)'), another) },
  { kind: 'name that words mean', make: put(ZH, /(?<=<Name ref=")[^"]+/g, another) },
  { kind: 'paper that words mean', make: put(ZH, /(?<=<Cite ref=")[^"]+/g, another) },
  { kind: 'event that words date', make: put(ZH, /(?<=<When ref=")[^"]+(?=">[^<]*[\d今去])/g, another) },
  {
    kind: 'event of words without a date',
    make: put(ZH, /(?<=<When ref=")[^"]+(?=">[^<\d今去]*<)/g, another),
    hidden: 'what happened is in words that no mark holds; an event that is lost by it is told as unused',
  },
  { kind: 'role of a name', make: put(ZH, /(?<=责任单位.*role=")responsible/g, () => 'addressee') },
  {
    kind: 'number of a document',
    make: put(ZH, /(?<=number:\n {2}value: ).+(?=\n {2}sure: stated)/g, digit),
  },
  { kind: 'title of a document', make: put(ZH, /(?<=\ntitle:\n {2}zh: ).+/g, character) },
  { kind: 'English title of a document', make: put(ZH, /(?<=\ntitle:\n.+\n {2}en: ).+/g, word) },
  { kind: 'title of a translation', make: put(EN, /(?<=^---\ntitle: ).+/g, word) },
  { kind: 'stated date of a document', make: put(ZH, /(?<=edtf: )\S+(?=\n {4}sure: stated)/g, digit) },
  {
    kind: 'kind of a stated date',
    make: put(
      ZH,
      /(?<=kind: )\S+(?=\n {4}edtf: \S+\n {4}sure: stated)/g,
      oneOf('issued', 'in-force', 'printed', 'expires'),
    ),
  },
  { kind: 'term of a document', make: put(ZH, /(?<=kind: expires\n {4}edtf: )\S+/g, digit) },
  {
    kind: 'places of a document',
    make: put(ZH, /(?<=\ncities: \[)[a-z-]+(?=\])/g, another),
    hidden: 'of which places a text speaks is a reading',
  },
  {
    kind: 'place of a clause',
    make: put(ZH, /(?<=<Clause [^>]*cities=")[^"]+/g, another),
    hidden: 'of which place a clause speaks is a reading',
  },
  { kind: 'id of a clause', make: put(ZH, /(?<=<Clause id=")[^"]+/g, another) },
  { kind: 'printed character', make: put(ZH, /(?<=\n)\p{Script=Han}{6}/gu, character) },
  { kind: 'printed character, in the seed too', make: inBoth },
  { kind: 'checksum of a seed', make: put(/^seeds\/SHA256SUMS$/, /^[0-9a-f]{12}/gm, digit) },
  { kind: 'neighbouring sentences of a translation swapped', make: swapped(true) },
  { kind: 'sentences of a translation swapped', make: swapped(false) },
  { kind: 'number in a translation', make: put(EN, /(?<=\n[^<\n]*)\b\d[\d,.]*\d\b/g, digit) },
  {
    kind: 'direction in a translation',
    make: put(EN, /\b(?:more than|at least|nearly|or more|about(?= \d))/g, oneOf('less than', 'at most')),
  },
  {
    kind: 'name in a translation',
    make: put(
      EN,
      /(?<=\n[^<\n]*)\b(?:Wuhan|Shenzhen|Shanghai|Beijing|Dongguan|Foshan|Lecong|Yueyang)\b/g,
      another,
    ),
  },
  {
    kind: 'term in a translation',
    make: put(
      EN,
      /(?<=\n[^<\n]*)\b(logistics|e-commerce|circulation|payment|informatisation)\b(?![^\n]*\1)(?<!\1[^\n]*\1)/g,
      oneOf('fishing', 'mining'),
    ),
  },
  { kind: 'name as registered', make: put(registry('names'), /(?<=\n {2}zh: ).+/g, character) },
  {
    kind: 'English of a name that is printed whole',
    make: put(registry('names'), /(?<=\n {2}zh: (.+)\n {2}en: ).+/g, word, isMarked),
  },
  {
    kind: 'English of a name that is printed in part',
    make: put(registry('names'), /(?<=\n {2}zh: (.+)\n {2}en: ).+/g, word, isNot(isMarked)),
    hidden: 'the texts print a part of the name only: what else belongs to it stands nowhere else',
  },
  { kind: 'English of a name, another’s', make: put(registry('names'), /(?<=\n {2}en: ).+/g, another) },
  {
    kind: 'place of a name',
    make: put(registry('names'), /(?<=\n {2}city: )(?!null).+/g, another),
    hidden: 'which place a body belongs to is known from outside the texts',
  },
  {
    kind: 'title of a paper that is printed',
    make: put(
      registry('references'),
      /(?<=\n {2}title:\n {4}zh: )(.+)(?=\n {4}en: .+(?:\n {2}short:\n.+\n.+)?\n {2}kind: .+\n {2}identity: (?!general))/g,
      character,
      isMarked,
    ),
  },
  {
    kind: 'title of a paper that is printed in part',
    make: put(registry('references'), /(?<=\n {2}title:\n {4}zh: )(.+)/g, character, isNot(isMarked)),
    hidden: 'the texts print a part of the name only: what else belongs to it stands nowhere else',
  },
  {
    kind: 'English title of a paper, another’s',
    make: put(registry('references'), /(?<=\n {2}title:\n {4}zh: .+\n {4}en: ).+/g, another),
  },
  {
    kind: 'English title of a paper',
    make: put(registry('references'), /(?<=\n {2}title:\n {4}zh: .+\n {4}en: ).+/g, word),
    hidden: 'a title is worded anew within a sentence, and of most only a part is printed',
  },
  {
    kind: 'stated number of a paper',
    make: put(registry('references'), /(?<=\n {2}number:\n {4}value: ).+(?=\n {4}sure: stated)/g, digit),
  },
  {
    kind: 'number of a paper, from elsewhere',
    make: put(registry('references'), /(?<=\n {2}number:\n {4}value: ).+(?=\n {4}sure: (?!stated))/g, digit),
    hidden: 'no text prints it, and the page that shows it is not held',
  },
  {
    kind: 'date of a paper',
    make: put(registry('references'), /(?<=\n {6}edtf: ).+/g, digit),
    hidden:
      'the page that shows it is not held; the day, the month and the year that a text prints are compared',
  },
  { kind: 'date of an event', make: put(registry('events'), /(?<=\n {2}date: ).+/g, digit) },
  {
    kind: 'place of an event',
    make: put(registry('events'), /(?<=\n {2}cities:\n {4}- ).+/g, another),
    hidden: 'where something happened is known from outside the texts where its words do not name the place',
  },
  {
    kind: 'coordinates swapped',
    make: put(registry('cities'), /(?<=point: \[).+(?=\])/g, (pair) => pair.split(', ').reverse().join(', ')),
  },
  {
    kind: 'coordinates in another province',
    make: put(
      registry('cities'),
      /(?<=point: \[).+(?=\])/g,
      oneOf('87.62, 43.83', '126.53, 45.80', '106.63, 26.65'),
    ),
  },
  { kind: 'tens of degrees', make: put(registry('cities'), /(?<=point: \[.*)\d(?=\d\.)/g, digit) },
  {
    kind: 'degrees',
    make: put(registry('cities'), /(?<=point: \[.*)\d(?=\.)/g, digit),
    hidden: 'a few degrees away may be in the same province, and no register of places is held',
  },
  {
    kind: 'province in a code',
    make: put(registry('cities'), /(?<=code: ")\d\d/g, oneOf('21', '33', '52')),
  },
  {
    kind: 'syllable of a term',
    make: put(registry('glossary'), /(?<=\n {2}pinyin: .*)[āáǎàēéěèīíǐìōóǒòūúǔù]/g, oneOf(...'āáǎàōóǒòūúǔù')),
  },
  {
    kind: 'syllable of a reading',
    make: put(registry('readings'), /(?<=: .*)[āáǎàēéěèīíǐìōóǒòūúǔù]/g, oneOf(...'āáǎàōóǒòūúǔù')),
  },
  { kind: 'Chinese of a term', make: put(registry('glossary'), /(?<=\n {2}zh: ).+/g, character) },
  { kind: 'English of a term', make: put(registry('glossary'), /(?<=\n {2}en: ).+/g, word) },
  { kind: 'form of a term', make: put(registry('glossary'), /(?<=\n {4}- ).*\p{Script=Han}.*/gu, character) },
  {
    kind: 'Chinese and English swapped',
    make: put(/content\/(?:names|themes|cities)\.yaml$/, /(?<=\n {2})zh: .+\n {2}en: .+/g, (pair) =>
      pair.replace(/zh: (.+)\n {2}en: (.+)/, 'zh: $2\n  en: $1'),
    ),
  },
  { kind: 'set phrase', make: put(registry('set-phrases'), /(?<=\n {2}zh: ).+/g, character) },
  { kind: 'operative word', make: put(FIRST, /(?<=wording: \[)\p{Script=Han}+/gu, another) },
  {
    kind: 'what a sentence does, against the codebook',
    make: put(FIRST, /(?<=does: )(?:measure|assignment|goal)(?=, themes: \[\w)/g, () => 'formal'),
  },
  {
    kind: 'what a sentence does',
    make: put(FIRST, /(?<=does: )(?:measure|practice|plan)\b/g, another),
    hidden: 'one code for another that the codebook allows: the words do not say which',
  },
  {
    kind: 'theme of a sentence',
    make: put(FIRST, /(?<=themes: \[)[a-z-]+/g, another),
    hidden: 'a theme for another where neither has its own term in the sentence is a reading',
  },
  {
    kind: 'instrument of a sentence',
    make: put(FIRST, /(?<=rothwell: \[)[a-z.-]+/g, another),
    hidden: 'one type for another of the same lens is a reading',
  },
  { kind: 'sentence of a code', make: put(FIRST, /(?<=\n)\S+?(?=: \{)/g, another) },
  { kind: 'decision on a difference', make: put(/coding\/decisions/, /(?<=sentence: ).+/g, another) },
  { kind: 'decision on a term', make: put(/coding\/terms/, /(?<=left: \{.*)[\w-]+#[\w.]+/g, another) },
  {
    kind: 'sentence that an essay cites',
    make: put(/content\/(?:cities|introductions)\//, /(?<=(?:to|of)=")[^"]+/g, another),
  },
  {
    kind: 'quotation in an essay',
    make: put(/content\/cities\/zh\//, /(?<=\n\p{Script=Han}[^\n]*“)\p{Script=Han}{4,}(?=”)/gu, character),
  },
  {
    kind: 'address of the list',
    make: put(/permalinks\.txt$/, /(?<=\n\/documents\/\S+?)\d(?=\S*\tlive)/g, digit),
  },
  { kind: 'target of an address', make: put(/permalinks\.txt$/, /(?<=\tmoved\t\S*)\d(?=\S*)/g, () => '97') },
  {
    kind: 'year of a work',
    make: put(registry('bibliography'), /(?<=date-parts: \[\[)\d{4}/g, digit),
    hidden: 'the work itself is not held',
  },
  {
    kind: 'departure from the glossary',
    make: put(registry('revision'), /(?<=\n {4}used: .*)[a-z]{5,}/g, oneOf('railways')),
  },
  {
    kind: 'sentence of a departure',
    make: put(registry('revision'), /(?<=\n {4}sentence: ').+(?=')/g, another),
  },
  {
    kind: 'date of a correction',
    make: put(registry('changes'), /(?<=date: ).+/g, digit),
    hidden: 'when it was published is known from nothing else',
  },
];

/** First and last line of the record, the clause or the paragraph in which a line stands. */
function recordAround(file: string, text: string, line: number): readonly [number, number] {
  const lines = text.split('\n');
  const isStart = (at: number): boolean =>
    file.endsWith('.yaml')
      ? /^[^\s#]/.test(lines[at] ?? '')
      : /^(?:<Clause|[a-z]\w*:|## )/.test(lines[at] ?? '');
  let [first, last] = [line - 1, line];
  while (first > 0 && !isStart(first)) first -= 1;
  while (last < lines.length && !isStart(last)) last += 1;
  return [first + 1, last];
}

function isTold(faults: readonly Fault[], { file, lines, changed }: Made): boolean {
  const text = changed.get(file) ?? '';
  const around = lines.map((line) => recordAround(file, text, line));
  const isThere = (at: number): boolean => around.some(([first, last]) => first <= at && at <= last);
  return faults.some(
    (fault) =>
      (fault.file === file && isThere(fault.line)) ||
      // Where two files say different things of one, the other is named with its line.
      [...`${fault.expected} ${fault.found}`.matchAll(/((?:content|seeds)\/[\w/.-]+?):(\d+)/g)].some(
        ([, other, line]) => other === file && isThere(Number(line)),
      ),
  );
}

interface Missed {
  readonly kind: string;
  readonly file: string;
  readonly line: number;
  readonly was: string;
  readonly hidden: string | null;
  readonly told: readonly string[];
}

/** Makes so many false statements, kind by kind in turn, and gives those of which nothing was told where they stand. */
export function missed(
  folder: Folder,
  seed: number,
  count: number,
): { readonly made: number; readonly missed: Missed[] } {
  const source = randomLcg(seed);
  const draw: Draw = (items) => items[randomInt.source(source)(Math.max(items.length, 1))()];
  const texts = new Map([...folder].map(([file, bytes]) => [file, new TextDecoder().decode(bytes)]));
  const seen = new Set<string>();
  const out: Missed[] = [];
  // A kind of which nothing new is left is tried a few times and passed over.
  for (let turn = 0; seen.size < count && turn < count * 4; turn += 1) {
    const { kind, make, hidden = null } = FALSE_STATEMENTS[turn % FALSE_STATEMENTS.length] ?? {};
    const made = make?.(texts, draw);
    if (!made || kind === undefined || seen.has(`${made.file}:${made.lines} ${made.was}`)) continue;
    seen.add(`${made.file}:${made.lines} ${made.was}`);
    const bytes = [...made.changed].map(([file, text]) => [file, Buffer.from(text)] as const);
    const { faults } = readContent(new Map([...folder, ...bytes]));
    if (isTold(faults, made)) continue;
    const told = faults.map((fault) => `${fault.file}:${fault.line} ${fault.rule}`);
    out.push({ kind, file: made.file, line: made.lines[0] ?? 1, was: made.was, hidden, told });
  }
  return { made: seen.size, missed: out };
}
