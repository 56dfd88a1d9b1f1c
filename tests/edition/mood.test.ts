import { describe, expect, test } from 'vitest';
import type { Clause } from '#src/corpus/model.ts';
import { readCorpus } from '#src/corpus/read.ts';
import { clausePlaces } from '#src/corpus/walk.ts';
import { EDITION, finished } from '#tests/support/edition.ts';

/** Every sentence and every heading has an address, so its English keeps the mood of the Chinese when it stands alone. */

const documents = finished((await readCorpus(EDITION)).documents);

interface Said {
  readonly id: string;
  readonly kind: string;
  /** What the sentence was coded as; for a heading, what all sentences under it were, null where they differ. */
  readonly does: string | null;
  readonly zh: string;
  readonly en: string;
}

/** What the sentences of a clause and of the clauses under it do, where all do the same. */
function doesUnder(clause: Clause, clauses: readonly Clause[]): string | null {
  const own = clauses.filter(({ id }) => id === clause.id || id.startsWith(`${clause.id}.`));
  const [first, ...others] = new Set(own.flatMap(({ sentences }) => sentences.map(({ does }) => does)));
  return others.length === 0 ? (first ?? null) : null;
}

const lines = clausePlaces(documents).flatMap(({ document, clause }): Said[] => {
  const { kind, id } = document;
  return [
    ...(clause.heading
      ? [
          {
            id: `${id}#${clause.id}.heading`,
            kind,
            does: doesUnder(clause, document.clauses),
            zh: clause.heading.text,
            en: clause.translation.heading,
          },
        ]
      : []),
    ...clause.sentences.map(({ id: sentence, does, text, translation }) => ({
      id: `${id}#${sentence}`,
      kind,
      does,
      zh: text,
      en: translation,
    })),
  ];
});

/** What commands, plans and aims: none of it has come about by being written. */
const AIMS: ReadonlySet<string | null> = new Set(['goal', 'measure', 'assignment']);

/** Verbs in which English states what is so, “is to” and “are to” apart. */
const STATED = /\b(?:is|are|goes|takes|stands|ranks|rises|reaches|achieves|becomes|forms a)\b(?! to\b)/;

/** The parts of an English sentence that state something, relative clauses and brackets apart. */
function statedIn(english: string): string[] {
  return english
    .replace(/\b(?:that|which|who|whose|where)\b[^,;.]*|\([^)]*\)/g, '')
    .split(';')
    .filter((part) => !/\b(?:is|are) to\b/.test(part) && STATED.test(part));
}

/** Lines of this sort that do state something, as the Chinese does. */
const ALSO_STATES: Readonly<Record<string, string>> = {
  'zhuhai-yueyang#3.1.s1': 'says first what e-commerce is (电子商务是…), then what the bodies are to do',
  'mofcom-2009#2.s1': '主要目标是…: what the objectives are, in infinitives',
  'wuhan-2016#2.3.1.s1': 'a relative clause with three verbs: platforms that lead …, are distinctive …',
};

/** Chinese words of a state that a goal is to reach. */
const STATE = /达到|处于|位居|基本形成|建设完成|实现.*发展|超过/;

function partsWith(text: string, words: RegExp): number {
  return text.split(/[;；]/).filter((part) => words.test(part)).length;
}

describe('alone as in its place', () => {
  test('a goal, a measure or a duty is told as a thing to be done, in headings too', () => {
    const told = lines
      .filter(({ kind, does }) => (kind === 'policy' || kind === 'proposal') && AIMS.has(does))
      .filter(({ id }) => !(id in ALSO_STATES))
      .flatMap(({ id, en }) => statedIn(en).map((part) => `${id}: ${part}`));
    expect(told, 'write “is to”, “are to”, “strive to” or an imperative: codebook, rule “mood”').toEqual([]);
  });

  test('each state that a goal is to reach has its own “is to” or “are to”', () => {
    const bare = lines
      .filter(({ kind, does }) => (kind === 'policy' || kind === 'proposal') && does === 'goal')
      .filter(({ zh, en }) => partsWith(zh, STATE) > partsWith(en, /\b(?:is|are|strive) to\b/))
      .map(({ id, en }) => `${id}: ${en}`);
    expect(bare, 'the goal stands in a heading or an earlier sentence: say it again here').toEqual([]);
  });

  test('the objectives of Wuhan 2016 are found by these rules', () => {
    const governed = lines.filter(({ id, does }) => /^wuhan-2016#1\.2/.test(id) && does === 'goal');
    expect(
      governed.map(({ id }) => id.slice('wuhan-2016#'.length)),
      'the objectives are coded or numbered otherwise: see that they are still read as goals',
    ).toEqual([
      '1.2.heading',
      '1.2.s1',
      '1.2.1.heading',
      '1.2.1.s1',
      '1.2.2.heading',
      '1.2.2.s1',
      '1.2.3.heading',
      '1.2.3.s1',
      '1.2.3.s2',
    ]);
  });

  test.each([
    ['力争|争取', 'striv', 'no promise'],
    ['努力', 'work(?:ed)? (?:hard )?to', 'an effort, and no result'],
    ['鼓励', 'encourag', 'others are to act'],
    ['支持', 'support', 'others are to act'],
    ['引导', 'guid', 'others are to act'],
    ['探索', 'explor', 'nothing is settled'],
    ['推动|推进', 'advanc', 'set going, not brought about'],
    ['希望', 'hope', 'wished for'],
    ['有意', 'intend', 'intended'],
    ['酝酿', 'consider', 'thought of'],
    ['相信', 'believe', 'believed'],
    ['应该', 'should', 'somebody’s advice'],
    ['可以', '(?:may|can)\\b', 'allowed or possible'],
  ])('%s is rendered “%s”: %s', (zh, en) => {
    const printed = lines.filter((line) => new RegExp(zh).test(line.zh));
    expect(printed, 'no text has the word any more: take the row out').not.toEqual([]);
    expect(printed.filter((line) => !new RegExp(en, 'i').test(line.en)).map(({ id }) => id)).toEqual([]);
  });
});

describe('said as the text says it', () => {
  test.each([
    ['政府信用', 'credibility', 'credit'],
    ['业务往来', 'business dealings', 'one another'],
    ['本来', 'by rights', 'originally'],
    ['京东商城', 'Jingdong Mall', 'JD'],
    ['努力提升.*增强', 'worked hard to improve .* and to strengthen', 'strengthened'],
    ['推崇', 'champions', 'high regard'],
    ['行业(?!协会|标准)', 'sector', '\\btrades\\b'],
    ['行业协会', 'trade association', 'industry association'],
  ])('%s is “%s” and not “%s”', (zh, en, never) => {
    const printed = lines.filter((line) => new RegExp(zh).test(line.zh));
    expect(printed, 'no text has the word any more: take the row out').not.toEqual([]);
    expect(
      printed.filter((line) => !new RegExp(en).test(line.en) || new RegExp(never).test(line.en)),
    ).toEqual([]);
  });
});
