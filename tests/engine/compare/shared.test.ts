import { describe, expect, test } from 'vitest';
import { diffedPairs, pairWording, spansBySentence } from '#src/compare/pair-wording.ts';
import { concordance, type SharedWording, setPhrasesIn } from '#src/compare/shared.ts';
import { documentSides } from '#src/compare/side.ts';
import { sentenceSpans, textLines } from '#src/compare/text-lines.ts';
import { wordingData } from '#src/compare/wording-data.ts';
import { makeCorpus, makeDocument } from './make.ts';

const phrase = {
  id: 'full-play',
  zh: '充分发挥',
  en: 'give full play',
  reason: { zh: '套语', en: 'formula' },
};
const left = makeDocument('left', {
  clauses: {
    '1': {
      heading: '网上批发',
      sentences: [{ text: '充分发挥行业作用。' }, { text: '发展网上批发，提高效率。' }],
    },
  },
});
const right = makeDocument('right', {
  clauses: { a: { sentences: [{ text: '充分发挥 行业协会' }, { text: '推动网上批发,提高效率' }] } },
});

function shown(found: readonly SharedWording[]): unknown {
  return found.map(({ text, length, places }) => [
    text,
    length,
    places.map(({ line, start, end }) => `${line.document.id} ${line.text.slice(start, end)}`),
  ]);
}

describe('the concordance', () => {
  const found = concordance([left, right], [phrase], 4);

  test('compares folded characters, gives what is printed, and ends with a word, not with a mark', () => {
    expect(shown(found)).toEqual([
      ['网上批发,提高效率', 9, ['left 网上批发，提高效率', 'right 网上批发,提高效率']],
      ['充分发挥行业', 6, ['left 充分发挥行业', 'right 充分发挥 行业']],
      ['网上批发', 4, ['left 网上批发', 'left 网上批发', 'right 网上批发']],
    ]);
  });

  test('names each by its first place, and a heading is a place of its own', () => {
    expect(found.map(({ id }) => id)).toEqual(['left-1-11-9', 'left-1-0-6', 'left-1-h0-4']);
  });

  test('gives each place in the seed and the sentence that it stands in', () => {
    expect(wordingData(found)[0]?.places).toEqual([
      {
        document: 'left',
        clause: '1',
        sentences: ['1.s2'],
        cite: { zh: '1第2句', en: '1, sentence 2' },
        quote: '网上批发，提高效率',
        before: '充分发挥行业作用。发展',
        after: '。',
        source: [{ start: 15, end: 24 }],
        within: null,
      },
      {
        document: 'right',
        clause: 'a',
        sentences: ['a.s2'],
        cite: { zh: 'a第2句', en: 'a, sentence 2' },
        quote: '网上批发,提高效率',
        before: '充分发挥 行业协会推动',
        after: '',
        source: [{ start: 11, end: 20 }],
        within: null,
      },
    ]);
  });

  test('marks what holds a set phrase', () => {
    expect(found.map(({ setPhrases }) => setPhrases.map(({ id }) => id))).toEqual([[], ['full-play'], []]);
  });
});

test('a part of a set phrase is marked too, other wording is not', () => {
  expect(setPhrasesIn('分发挥', [phrase])).toEqual([phrase]);
  expect(setPhrasesIn('发挥作用', [phrase])).toEqual([]);
});

test('wording is a citation or a name where that is what it is at every place', () => {
  const cite = (document: string, ref: string) => {
    const made = makeDocument(document, {
      clauses: { '1': { sentences: [{ text: '按照《若干意见》办理' }] } },
    });
    const [clause] = made.clauses;
    const mention = {
      ref,
      quote: '《若干意见》',
      source: [{ start: 2, end: 8 }],
      sentence: '1.s1',
      proposed: false,
    };
    return { ...made, clauses: clause ? [{ ...clause, cites: ref === '' ? [] : [mention] }] : [] };
  };
  const within = (documents: Parameters<typeof concordance>[0]) =>
    concordance(documents, [], 4).map(({ within: one, places }) => [
      one,
      places.map((place) => place.within),
    ]);
  expect(within([cite('x', 'law'), cite('y', 'law')])).toEqual([['citation', ['citation', 'citation']]]);
  expect(within([cite('x', 'law'), cite('y', '')])).toEqual([[null, ['citation', null]]]);
});

test('a stretch that runs over the end of a sentence has its share in both', () => {
  const line = textLines([left]).find(({ isHeading }) => !isHeading);
  const spans = line ? sentenceSpans(line, 7, 12) : [];
  expect(spans.map(({ sentence, start, end }) => sentence.text.slice(start, end))).toEqual([
    '用。',
    '发展网',
  ]);
});

describe('a pair of documents', () => {
  const [a, b] = documentSides(makeCorpus([left, right]));
  const found = pairWording(concordance([left, right], [], 4), a?.coded ?? [], b?.coded ?? []);

  test('has the places of each side', () => {
    expect(found.map(({ wording, places }) => [wording.text, places.map((side) => side.length)])).toEqual([
      ['网上批发,提高效率', [1, 1]],
      ['充分发挥行业', [1, 1]],
      ['网上批发', [2, 1]],
    ]);
  });

  test('lights sentences, and no headings', () => {
    const spans = [...spansBySentence(found)].map(([{ id }, list]) => [
      id,
      list.map(({ start, end }) => `${start}–${end}`),
    ]);
    expect(spans).toEqual([
      ['1.s2', ['2–11', '2–6']],
      ['a.s2', ['2–11', '2–6']],
      ['1.s1', ['0–6']],
      ['a.s1', ['0–7']],
    ]);
  });

  test('sets the sentences around longer wording against one another, and no others', () => {
    expect(diffedPairs(found).map((pair) => [pair.left.sentence.id, pair.right.sentence.id])).toEqual([
      ['1.s2', 'a.s2'],
    ]);
  });

  test('shares nothing with itself', () => {
    expect(pairWording(concordance([left, right], [], 4), a?.coded ?? [], a?.coded ?? [])).toEqual([]);
  });
});
