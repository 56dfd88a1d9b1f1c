import { expect, test } from 'vitest';
import { allCards } from '#src/cards/all.ts';
import { cardText } from '#src/cards/card.ts';
import { CARD_SIGNS } from '#src/cards/drawing.ts';
import { layCard } from '#src/cards/layout.ts';
import { loadFaces } from '#src/cli/faces.ts';
import { settings } from '#src/cli/settings.ts';
import { readCorpus } from '#src/corpus/read.ts';
import { EDITION } from '#tests/support/edition.ts';

const cards = allCards(await readCorpus(EDITION), settings().cards, '2024-01-01');
const { faces, missing } = await loadFaces([CARD_SIGNS, ...cards.map(({ card }) => cardText(card))]);
const laid = cards.map(({ page, card }) => ({ page, card, texts: layCard(card, faces).texts }));

test('every character of every card is in a typeface; one that is not is drawn as 〓 and asks for another family', () => {
  expect(missing).toEqual([]);
});

test('no card breaks a figure over two lines; one that is wider than a line asks for a shorter mark', () => {
  /** Half-width marks are drawn full-width. */
  const plain = (text: string): string => text.replace(/[,:;!?()，：；！？（）]/g, '.').replace(/\s/g, '');
  const figures = laid.flatMap(({ page, card, texts }) => {
    const chief = texts.filter(({ lang, tone }) => lang === 'zh' && tone === 'ink');
    const lines = chief.map(({ text }) => plain(text));
    return card.figures.map(({ start, end }) => ({
      page,
      lines,
      words: plain(card.words.zh.slice(start, end)),
    }));
  });
  // One of which nothing is shown, since there was no room for it, is broken nowhere.
  const shown = figures.filter(({ lines, words }) => lines.join('').includes(words));
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter(({ lines, words }) => !lines.some((line) => line.includes(words)))).toEqual([]);
});

test('nor the numbers of the English', () => {
  const number =
    /\d[\d,.]*(?:\s(?:hundred|thousand|million|billion|trillion))*\s(?:yuan|percent|per cent)\b/g;
  const found = laid.flatMap(({ page, texts }) => {
    const lines = texts.filter(({ lang }) => lang === 'en').map(({ text }) => text);
    return [...lines.join(' ').matchAll(number)].map(([words]) => ({ page, words, lines }));
  });
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ words, lines }) => !lines.some((line) => line.includes(words)))).toEqual([]);
});
