// Quotations made from the sentences of an edition by a seeded generator: true ones, and wrong ones in the ways in
// which quotations go wrong in print, each with the verdict that it has to get.

import { Converter } from 'opencc-js/cn2t';
import type { checkerWith, Verdict } from '#src/quote/check.ts';
import type { SearchDocument } from '#src/search/model.ts';
import { printedClause } from '#src/search/printed.ts';
import { readingsOf } from '#src/text/pinyin.ts';
import { numbers } from './random.ts';

export interface Made {
  readonly kind: string;
  /** What is pasted. */
  readonly paste: string;
  /** Every verdict that is right. */
  readonly verdicts: readonly Verdict[];
  /** Where the words are from: `document#clause`, of each place. */
  readonly places: readonly string[];
}

interface Source {
  readonly document: SearchDocument;
  readonly clause: string;
  readonly at: number;
  readonly text: string;
}

/** Characters with one that is like them, or says the opposite. */
const MISTAKEN: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '大小',
    '前后',
    '上下',
    '内外',
    '高低',
    '多少',
    '增减',
    '未末',
    '人入',
    '应因',
    '己已',
    '市布',
    '于干',
    '设没',
    '快慢',
    '以已',
    '和合',
    '力刀',
    '有无',
    '成城',
    '发废',
    '其共',
    '商啇',
    '管菅',
    '每毎',
  ].flatMap(([a = '', b = '']): [string, string][] => [
    [a, b],
    [b, a],
  ]),
);
const TIMES_AND_PLACES = ['近年来', '我国', '全市', '目前', '进一步', '到', '各地', '当前'];
const OTHER_WORDS = ['着力抓好', '有关方面', '切实', '统筹', '有序'];

const han = (text: string): number => (text.match(/\p{Script=Han}/gu) ?? []).length;

/** @param count how many are made of each kind. */
export function quotationMaker(documents: readonly SearchDocument[], seed: number) {
  const next = numbers(seed);
  const draw = (below: number): number => Math.floor(next() * below);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[draw(items.length)];
    if (item === undefined) throw new Error('expected something to draw from');
    return item;
  };
  const sources = documents.flatMap((document) =>
    document.clauses.flatMap(({ id, sentences }) =>
      sentences.map(({ zh }, at): Source => ({ document, clause: id, at, text: zh })),
    ),
  );
  const long = sources.filter(({ text }) => han(text) >= 14 && !/[“”"‘’]|^[(（]/u.test(text));
  const everything = documents
    .map(({ clauses }) => clauses.map((clause) => printedClause(clause, 'zh').text).join(''))
    .join('\n');
  const key = ({ document, clause }: Source): string => `${document.id}#${clause}`;
  const quoted = (text: string): string => `有文件指出，“${text}”。`;
  const once = (
    kind: string,
    of: (source: Source) => (Omit<Made, 'kind' | 'places'> & { places?: string[] }) | null,
  ): Made => {
    for (let attempt = 0; attempt < 500; attempt += 1) {
      const source = pick(long);
      const made = of(source);
      if (made) return { kind, places: [key(source)], ...made };
    }
    throw new Error(`no sentence serves for ${kind}`);
  };
  /** Wrong words that no text happens to print. */
  const wrong = (text: string, verdict: Verdict): Omit<Made, 'kind' | 'places'> | null =>
    everything.includes(text) ? null : { paste: quoted(text), verdicts: [verdict] };
  const places = (text: string): number[] =>
    [...text.matchAll(/(?<=\p{Script=Han}{3})(?=\p{Script=Han}{4})/gu)].map(({ index }) => index);

  /** Where a part that begins somewhere may end. */
  const ends = (text: string, begin: number): number[] => [
    text.length,
    ...places(text).filter((at) => at > begin + 8),
  ];

  const WRONG: Readonly<Record<string, () => Made>> = {
    'a character for another': () =>
      once('a character for another', ({ text }) => {
        const at = [...text.matchAll(/./gsu)].filter(({ 0: one }) => one in MISTAKEN);
        if (at.length === 0) return null;
        const { 0: one, index } = pick(at);
        return wrong(text.slice(0, index) + MISTAKEN[one] + text.slice(index + one.length), 'close');
      }),
    'a word put in or left out': () =>
      once('a word put in or left out', ({ text }) => {
        const at = pick([0, ...places(text)]);
        return next() < 0.5
          ? wrong(text.slice(0, at) + pick(TIMES_AND_PLACES) + text.slice(at), 'close')
          : at === 0
            ? null
            : wrong(text.slice(0, at) + text.slice(at + 2), 'close');
      }),
    'marks changed': () =>
      once('marks changed', ({ text }) => {
        const marks = [...text.slice(0, -1).matchAll(/(?<=\p{Script=Han})[，,、；;](?=\p{Script=Han})/gu)];
        if (marks.length === 0) return null;
        const { 0: one, index } = pick(marks);
        const other = one === '、' ? '，' : '、';
        return wrong(text.slice(0, index) + other + text.slice(index + 1), 'same');
      }),
    'phrases crossed': () =>
      once('phrases crossed', ({ text }) => {
        const pairs = [
          ...text.matchAll(/(\p{Script=Han}{2,6})([、，,])(\p{Script=Han}{2,6})(?=[、，,。])/gu),
        ];
        if (pairs.length === 0) return null;
        const { 0: all, 1: a, 2: mark, 3: b, index } = pick(pairs);
        return wrong(text.slice(0, index) + b + mark + a + text.slice(index + all.length), 'close');
      }),
    reworded: () =>
      once('reworded', ({ text }) => {
        const at = pick([...places(text), 0]);
        const characters = [...text];
        if (characters.length < 24 || at === 0) return null;
        return wrong(text.slice(0, at) + pick(OTHER_WORDS) + text.slice(at + 3), 'close');
      }),
    'left out with dots': () =>
      once('left out with dots', ({ text }) => {
        const at = pick([...places(text), 0]);
        if (at < 6 || text.length - at < 16 || /\d/.test(text.slice(at, at + 8))) return null;
        const dots = pick(['……', '…', '...', '[……]', '……　……']);
        return { paste: quoted(text.slice(0, at) + dots + text.slice(at + 6)), verdicts: ['exact', 'same'] };
      }),
    'left out without dots': () =>
      once('left out without dots', ({ text }) => {
        const at = pick([...places(text), 0]);
        if (at < 6 || text.length - at < 16 || /\d/.test(text.slice(at, at + 8))) return null;
        return wrong(text.slice(0, at) + text.slice(at + 6), 'close');
      }),
    'put in, in brackets': () =>
      once('put in, in brackets', ({ text }) => {
        const at = pick([...places(text), 0]);
        return {
          paste: quoted(`${text.slice(0, at)}[${pick(['本市', '引者注：下同', '该市'])}]${text.slice(at)}`),
          verdicts: ['exact'],
        };
      }),
    'joined from two places': () =>
      once('joined from two places', (source) => {
        const other = pick(long);
        // What stands in neighbouring clauses is no joint, but runs over their border.
        const order = source.document.clauses.map(({ id }) => id);
        const apart = Math.abs(order.indexOf(source.clause) - order.indexOf(other.clause));
        if (other.document === source.document && apart < 4) return null;
        const [a, b] = [source, other].map(({ text }) => /^.{10,28}?(?=[，,；;。、])/u.exec(text)?.[0] ?? '');
        if (!a || !b || han(a) < 9 || han(b) < 9) return null;
        const made = wrong(`${a}，${b}`, 'joined');
        return made && { ...made, places: [key(source), key(other)] };
      }),
    'traditional characters': () =>
      once('traditional characters', ({ text }) => {
        const traditional = toTraditional(text);
        return traditional === text
          ? null
          : { paste: `有文件指出：「${traditional}」。`, verdicts: ['same'] };
      }),
    pinyin: () =>
      once('pinyin', ({ text }) => {
        const readings = readingsOf(text);
        const form = pick([
          (one: string) => `(${one})`,
          (one: string) => ` ${one} `,
          (one: string) => `（${one}）`,
        ]);
        let at = -1;
        const every = pick([1, 3]);
        const annotated = text.replace(/\p{Script=Han}/gu, (one) => {
          at += 1;
          return at % every === 0
            ? one + (/^\p{Script=Latin}/u.test(readings[at] ?? '') ? form(readings[at] ?? '') : '')
            : one;
        });
        return { paste: quoted(annotated), verdicts: ['same'] };
      }),
    'cited to another clause': () =>
      once('cited to another clause', ({ document, clause, text }) => {
        const others = document.clauses.filter(
          ({ id, cite }) =>
            id !== clause &&
            !clause.startsWith(`${id}.`) &&
            /\d|[一二三四五六七八九十]/u.test(cite.zh) &&
            id !== 'title' &&
            !/^[bct]\d/.test(id),
        );
        const part = /^.{10,}?(?=[，,；;。、])/u.exec(text)?.[0] ?? '';
        if (others.length === 0 || han(part) < 9 || everything.split(part).length > 2) return null;
        const { id, cite } = pick(others);
        const form = pick([
          `${document.short.zh}${cite.zh}`,
          `${document.id} ${id}`,
          `${document.short.en}, ${cite.en}`,
          `https://example.org/documents/${document.id}/${id}/`,
        ]);
        return { paste: `有文件指出，“${part}”（${form}）。`, verdicts: ['wrong-clause'] };
      }),
  };

  return {
    kinds: Object.keys(WRONG),
    wrong(kind: string): Made {
      const make = WRONG[kind];
      if (!make) throw new Error(`no kind ${kind}`);
      return make();
    },
    /** What a checker says wrongly of a made quotation; null where it is right and names every place. */
    async fault({ kind, paste, verdicts, places: wanted }: Made, check: ReturnType<typeof checkerWith>) {
      const [one, ...more] = await check(paste);
      const stands = [
        ...(one?.passages.flatMap(({ document, clauses }) => clauses.map((id) => `${document.id}#${id}`)) ??
          []),
        ...(one?.also.map(({ document, clause }) => `${document.id}#${clause}`) ?? []),
      ];
      const isRight = one && more.length === 0 && verdicts.includes(one.verdict);
      if (isRight && wanted.every((place) => stands.includes(place))) return null;
      return `${kind}: ${paste} (${wanted}): ${one?.verdict} ${stands}, and ${more.length} more`;
    },
    /** As it is printed: a sentence, a part of one, two in a row, with its place or without, in one of several marks. */
    right(): Made {
      return once('true', (source) => {
        const { document, clause, at, text } = source;
        const own = document.clauses.find(({ id }) => id === clause);
        const after = own?.sentences[at + 1]?.zh ?? '';
        const begin = pick([0, ...places(text)]);
        const words = pick([
          text,
          text + after,
          text.slice(begin),
          text.slice(begin, pick(ends(text, begin))),
          text.slice(0, begin),
        ]);
        if (han(words) < 6 || /[“”"‘’]/u.test(words)) return null;
        const cite = own?.cite ?? { zh: '', en: '' };
        const isOnce = everything.split(words).length === 2;
        const named = [
          `（${document.short.zh}，${cite.zh}）`,
          ` (${document.short.en}, ${cite.en})`,
          `（${document.id} ${clause}）`,
          `（https://example.org/documents/${document.id}/${clause}/#${clause}.s1）`,
        ];
        const paste = pick([
          `“${words}”`,
          `「${words}」`,
          `> ${words}`,
          `他写道："${words}"`,
          ...(isOnce ? named.map((one) => `“${words}”${one}`) : []),
        ]);
        return { paste, verdicts: ['exact'] };
      });
    },
  };
}

const converter = Converter({ from: 'cn', to: 't' });

function toTraditional(text: string): string {
  return converter(text);
}
