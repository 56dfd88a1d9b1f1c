import { expect, test } from 'vitest';
import type { Term } from '#src/corpus/corpus.ts';
import type { Clause, PolicyDocument } from '#src/corpus/model.ts';
import { departures } from '#src/corpus/renderings.ts';

function term(id: string, zh: string, en: string, derived: string[] = []): Term {
  return { id, zh, en, derived, pinyin: '', forms: [], variants: [], definition: { zh: '', en: '' } };
}

const GLOSSARY = [
  term('circulation', '流通', 'circulation'),
  term('plus', '互联网+流通', 'Internet Plus circulation'),
  term('commerce', '商贸', 'commerce', ['commercial']),
  term('base', '示范基地', 'demonstration base'),
];

function found(zh: string, en: string): string[] {
  const sentence = { id: '1.s1', text: zh, translation: en };
  const clause = { id: '1', heading: null, translation: { heading: '', text: en }, sentences: [sentence] };
  const document = { id: 'a', clauses: [clause as unknown as Clause] } as unknown as PolicyDocument;
  return departures([document], GLOSSARY).map((departure) => `${departure.sentence} ${departure.term.id}`);
}

test.each([
  ['the rendering stands there', '发展流通', 'Develop circulation.', []],
  ['inflected words count', '建设示范基地', 'Build demonstration bases.', []],
  ['derived words that the glossary lists count', '商贸企业', 'Commercial enterprises', []],
  ['another word does not', '发展流通', 'Develop distribution.', ['a#1.s1 circulation']],
  ['a term inside a longer one does not count by itself', '互联网+流通', 'the Internet Plus circulation', []],
  ['what is not translated departs from nothing', '发展流通', '', []],
])('%s', (_title, zh, en, expected) => {
  expect(found(zh, en)).toEqual(expected);
});
