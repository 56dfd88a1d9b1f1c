import { expect, test } from 'vitest';
import { agreementOn, codedTwice, disagreementsOn } from '#src/compare/agreement.ts';
import { countByKind } from '#src/compare/coded.ts';
import { comparableFigures } from '#src/compare/figures.ts';
import { mostNamed, numberUnderTwoNames, unmentioned } from '#src/compare/findings.ts';
import { instrumentTable } from '#src/compare/instruments.ts';
import { cityMatrix, documentMatrix, silentThemes } from '#src/compare/matrix.ts';
import { matrixData } from '#src/compare/matrix-data.ts';
import { matrixRows } from '#src/compare/matrix-rows.ts';
import { pairsIn } from '#src/compare/pair.ts';
import { diffedPairs, pairWording, spansBySentence } from '#src/compare/pair-wording.ts';
import { listedTasks, responsibilities } from '#src/compare/responsibility.ts';
import { concordance } from '#src/compare/shared.ts';
import { compareSides } from '#src/compare/side.ts';
import { seedRanges } from '#src/compare/text-lines.ts';
import { wordingData } from '#src/compare/wording-data.ts';
import { loadContent } from '#src/corpus/read.ts';
import { sentencePlaces } from '#src/corpus/walk.ts';
import { foldChinese } from '#src/text/fold.ts';
import { asYaml } from '#tests/support/plain.ts';
import { SAMPLE } from '#tests/support/sample.ts';

// What is computed from the sample, as golden files: read what changed before it is accepted.

const { corpus, phrases, second } = await loadContent(SAMPLE);
const { documents } = corpus;
const shared = concordance(documents, phrases);
const data = matrixData(corpus);
const pairs = pairsIn(corpus);

/** Each set of values with the name of its golden file. */
const GOLDEN: Readonly<Record<string, () => unknown>> = {
  matrix: () => ({
    documents: documentMatrix(corpus),
    cities: cityMatrix(corpus),
    silent: silentThemes(documentMatrix(corpus)),
    counts: countByKind(sentencePlaces(documents)),
  }),
  'matrix-data': () => ({ data, rows: matrixRows(data).map((row) => Object.values(row).join(' | ')) }),
  instruments: () => [...corpus.lenses.values()].map((lens) => instrumentTable(documents, lens)),
  responsibilities: () =>
    documents.map((document) => ({ tasks: listedTasks(document), units: responsibilities(document) })),
  agreement: () => {
    const twice = codedTwice(documents, second);
    return {
      twice: twice.filter(({ first, second: other }) => asYaml(first) !== asYaml(other)),
      layers: ['does', 'themes', 'wording', ...corpus.lenses.keys()].map((layer) => ({
        agreement: agreementOn(twice, layer, null),
        policy: agreementOn(twice, layer, 'policy'),
        press: agreementOn(twice, layer, 'press'),
        disagreements: disagreementsOn(twice, layer, second.decisions),
      })),
    };
  },
  findings: () => ({
    mostNamed: mostNamed(corpus),
    numberUnderTwoNames: numberUnderTwoNames(corpus),
    unmentioned: unmentioned(corpus),
    figures: comparableFigures(documents.flatMap(({ clauses }) => clauses.flatMap(({ figures }) => figures))),
  }),
  pairs: () =>
    pairs.map(({ what, path, sides: [a, b] }) => ({
      what,
      path,
      sides: [a.id, b.id, a.silence, b.silence],
      themes: compareSides([a, b], corpus.themes.keys()),
      wording: pairWording(shared, a.coded, b.coded).map(({ wording }) => wording.text),
      lit: spansBySentence(pairWording(shared, a.coded, b.coded)),
      diffs: diffedPairs(pairWording(shared, a.coded, b.coded)),
    })),
  wording: () => ({ shared, data: wordingData(shared) }),
};

test.each(Object.entries(GOLDEN))('%s', async (name, make) => {
  await expect(asYaml(make())).toMatchFileSnapshot(`golden/${name}.yaml`);
});

test('the matrix as data holds every sentence once, and every id in it is one of them', () => {
  const ids = data.sentences.map(({ id }) => id);
  expect(ids).toEqual(
    documents.flatMap(({ id, clauses }) =>
      clauses.flatMap(({ sentences }) => sentences.map((sentence) => `${id}#${sentence.id}`)),
    ),
  );
  const used = [data.byDocument, data.byCity].flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ stated, told }) => [...stated, ...told])),
  );
  expect(used.filter((id) => !ids.includes(id))).toEqual([]);
});

test('shared wording is at each of its places what it is said to be, and there in the seed', () => {
  for (const { text, places } of shared) {
    for (const { line, start, end } of places) {
      const printed = line.text.slice(start, end);
      expect(foldChinese(printed).units.join('')).toBe(text);
      const length = seedRanges(line, start, end).reduce((sum, range) => sum + range.end - range.start, 0);
      expect(length).toBe([...printed].length);
    }
  }
});

test('a sequence that holds a set phrase is marked with it, and no other is', () => {
  expect(shared.map(({ text, setPhrases }) => [text, setPhrases.map(({ id }) => id)])).toEqual([
    ['办好集市,方便群众', ['serves-the-people']],
    ['集市管理办法', []],
  ]);
});
