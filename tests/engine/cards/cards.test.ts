import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allCards } from '#src/cards/all.ts';
import { BLANK, cardPath, cardText } from '#src/cards/card.ts';
import { CARD_SIGNS, cardSvg } from '#src/cards/drawing.ts';
import { type CardLayout, layCard } from '#src/cards/layout.ts';
import { clauseCard } from '#src/cards/of-text.ts';
import { frameSnippet } from '#src/cards/snippets.ts';
import { cardPng } from '#src/cli/card-png.ts';
import { loadFaces } from '#src/cli/faces.ts';
import { readCorpus } from '#src/corpus/read.ts';
import { shown } from '#src/corpus/rights.ts';
import { clause, sentence } from '#tests/support/clause.ts';
import { date, paper } from '#tests/support/dated.ts';
import { SAMPLE } from '#tests/support/sample.ts';

const TODAY = '2024-01-01';
const RARE = '𪚥';
const corpus = await readCorpus(SAMPLE);
const cards = allCards(corpus, 1000, TODAY);
const { faces, missing } = await loadFaces([CARD_SIGNS, RARE, ...cards.map(({ card }) => cardText(card))]);

/** The words that each lit box of a card is painted behind. */
function litWords({ texts, lit }: CardLayout): string[] {
  return lit.map((box) => {
    const behind = texts.filter(({ y }) => box.y < y && y < box.y + box.height);
    return behind
      .flatMap(({ lang, text, size, x }) =>
        [...text].filter((sign, at) => {
          const middle = x + faces[lang].width(text.slice(0, at), size) + faces[lang].width(sign, size) / 2;
          return box.x < middle && middle < box.x + box.width;
        }),
      )
      .join('');
  });
}

test('what stands on the cards of the sample, line by line, is in the golden file', async () => {
  const lines = cards.flatMap(({ page, card }) => {
    const laid = layCard(card, faces);
    return [
      `# ${page}`,
      ...laid.texts.map(({ lang, size, tone, text }) => `${lang} ${size} ${tone}: ${text}`),
      ...litWords(laid).map((words) => `lit: ${words}`),
      `alt: ${cardText(card)}`,
      '',
    ];
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'golden/cards.txt'));
});

test('a page has its card at one address in both languages', () => {
  expect(['/', '/documents/a/1.2/'].map(cardPath)).toEqual(['/cards/site.png', '/cards/documents/a/1.2.png']);
});

test('above the number of clauses that the setting allows, only clauses have no cards', () => {
  const pages = allCards(corpus, 1, TODAY).map(({ page }) => page);
  expect(pages).toEqual(cards.map(({ page }) => page).filter((page) => !/^\/documents\/[^/]+\/./.test(page)));
});

test('a character that no typeface has is seen to be missing', () => {
  expect(missing).toContain(RARE);
  const at = { x: 0, y: 0, size: 10 };
  expect(faces.zh.outline(RARE, at)).toBe(faces.zh.outline('〓', at));
  expect(faces.zh.outline(RARE, at)).not.toBe('');
});

test('the same words give the same bytes', async () => {
  const [first] = cards;
  const draw = async () =>
    cardPng(first?.card ?? BLANK, (await loadFaces([CARD_SIGNS, cardText(first?.card ?? BLANK)])).faces);
  expect(await draw()).toEqual(await draw());
});

test('no figure is lit behind the sign that more follows', () => {
  const figures = Array.from({ length: 150 }, (_, at) => ({ start: at * 2, end: at * 2 + 1 }));
  const laid = layCard({ ...BLANK, words: { zh: '甲'.repeat(300), en: '' }, figures }, faces);
  expect(laid.texts.at(-1)?.text).toMatch(/……$/);
  expect(new Set(litWords(laid))).toEqual(new Set(['甲']));
});

describe('of a clause', () => {
  const long = '甲'.repeat(60);
  const one = clause('1', {
    sentences: [sentence('1.s1', `${long}。`, 'First.'), sentence('1.s2', `${long}乙。`, 'Second.')],
  });
  const document = paper('order', 'policy', { clauses: [one] });
  const of = (given: Partial<typeof document>, own = one) =>
    clauseCard({ document: { ...document, ...given }, clause: own }, new Map(), TODAY);

  test('a long one is shown by its first sentence, or by the one that its document names', () => {
    expect(of({}).words).toEqual({ zh: `${long}。`, en: 'First.' });
    const named = of({ cards: ['1.s2'] });
    expect(named.words).toEqual({ zh: `${long}乙。`, en: 'Second.' });
    expect(named.source.zh).toContain('第2句');
  });

  test('it says how its document stands', () => {
    const dates = [date('expires', '2021-07-31', 'inferred')];
    expect(of({ dates }).status.en).toBe('expired 31 July 2021 (inferred)');
    expect(of({ kind: 'report' }).status.zh).toBe('不是政策');
  });

  test('what the press says is reported', () => {
    expect(of({ kind: 'press' }).source).toMatchObject({
      en: expect.stringContaining('as reported in'),
      zh: expect.stringContaining('据报道'),
    });
  });

  test('without English it is in Chinese alone', () => {
    const bare = of({}, clause('1', { sentences: [sentence('1.s1', '甲。')] }));
    expect(bare.words).toEqual({ zh: '甲。', en: '' });
    expect(bare.isTranslated).toBe(false);
  });

  test('a document without English is named in Chinese, and so is its issuer', () => {
    const office = { id: 'office', zh: '办公室', en: '', kind: 'government', city: null } as const;
    const names = new Map([['office', office]]);
    const bare = { ...document, issuers: ['office'], short: { zh: '令', en: '' } };
    const { source } = clauseCard({ document: bare, clause: one }, names, TODAY);
    expect(source.en).toMatch(/^办公室, 令, 1, /);
  });

  test.each(['quotations', 'data'] as const)('no word stands on it that is not published: %s', (publish) => {
    const [own = one] = shown({ ...document, publish }, new Set(['order#1.s2'])).clauses;
    const card = of({ publish }, own);
    expect(card.words.zh).toBe(publish === 'data' ? '此处文字未予刊载。' : `${long}乙。`);
    expect(cardSvg(card, faces)).not.toBe('');
    expect(JSON.stringify(card)).not.toContain(`${long}。`);
  });

  test('the HTML for other pages is escaped', () => {
    const card = of({ short: { zh: '令', en: 'A "<b>"' } });
    const frame = frameSnippet(card, 'https://a.example/e/');
    expect(frame).toMatch(/^<iframe src="https:\/\/a\.example\/e\/" title="[^"<>]+"[^<>]*><\/iframe>$/);
  });
});
