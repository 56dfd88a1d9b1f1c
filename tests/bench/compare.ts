// `npm run bench`: what checking a quotation costs, and how the matrix and the shared wording grow with 5, 500 and 5,000
// documents. The documents are made here from the sentences of the corpus, drawn again and again by a seeded generator.
// They are no texts and are never kept. Times depend on the machine, so only ratios within one run say anything.

import { randomInt, randomLcg } from 'd3';
import { root } from '#src/cli/steps.ts';
import { cityMatrix, documentMatrix } from '#src/compare/matrix.ts';
import { LEAST } from '#src/compare/shared.ts';
import { textLines } from '#src/compare/text-lines.ts';
import { sharedWording, withoutOuterMarks } from '#src/compare/wording.ts';
import type { Corpus } from '#src/corpus/corpus.ts';
import type { Clause, PolicyDocument, Sentence } from '#src/corpus/model.ts';
import { readCorpus } from '#src/corpus/read.ts';
import { type SentencePlace, sentencePlaces } from '#src/corpus/walk.ts';
import { timeOfQuotation } from './check.ts';

const COUNTS = [5, 500, 5000];
const SEED = 20_160_706;
const CLAUSES = 20;
const SENTENCES = 2;

/** What was measured: by the head of its column, which may stand twice. */
type Measured = readonly (readonly [head: string, value: number])[];

function makeClause(
  document: string,
  number: number,
  coded: readonly SentencePlace[],
  city: string,
): Clause | null {
  const [first] = coded;
  if (!first) return null;
  const sentences = coded.map(({ sentence }, at): Sentence => ({ ...sentence, id: `${number}.s${at + 1}` }));
  const text = sentences.map((sentence) => sentence.text).join('');
  return { ...first.clause, document, id: String(number), heading: null, sentences, text, cities: [city] };
}

/** Documents of equally many clauses, each of sentences drawn from all texts. */
function makeDocuments(corpus: Corpus, count: number): PolicyDocument[] {
  const all = sentencePlaces(corpus.documents);
  const draw = randomInt.source(randomLcg(SEED / 2 ** 32));
  const [sentence, template, city] = [
    draw(all.length),
    draw(corpus.documents.length),
    draw(corpus.cities.length),
  ];
  return Array.from({ length: count }, (_, at) => {
    const id = `made-${at}`;
    const place = corpus.cities[city()]?.id ?? '';
    const clauses = Array.from({ length: CLAUSES }, (__, number) => {
      const drawn = Array.from({ length: SENTENCES }, () => all[sentence()]);
      return makeClause(
        id,
        number + 1,
        drawn.filter((one) => one !== undefined),
        place,
      );
    });
    const like = corpus.documents[template()];
    return like ? [{ ...like, id, clauses: clauses.filter((one) => one !== null) }] : [];
  }).flat();
}

function timed<Result>(work: () => Result): { result: Result; ms: number } {
  const began = performance.now();
  const result = work();
  return { result, ms: performance.now() - began };
}

function measureMatrix(corpus: Corpus): Measured {
  const { result, ms } = timed(() => [documentMatrix(corpus), cityMatrix(corpus)]);
  const cells = result.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  // Each cell as the matrix is written: its state, and the ids of its sentences.
  const bytes = cells.reduce(
    (sum, { column, state, stated, told }) =>
      sum +
      column.length +
      state.length +
      [...stated, ...told].reduce((ids, one) => ids + one.document.id.length + one.sentence.id.length + 1, 0),
    0,
  );
  return [
    ['cells', cells.length],
    ['bytes', bytes],
    ['ms', ms],
  ];
}

function measureWording(corpus: Corpus): Measured {
  const texts = textLines(corpus.documents).map(({ document, folded }) => ({
    document: document.id,
    units: folded.units,
  }));
  const { result, ms } = timed(() => withoutOuterMarks(sharedWording(texts, LEAST), LEAST));
  const places = result.reduce((sum, sequence) => sum + sequence.places.length, 0);
  // Each sequence once in UTF-8, each place as three numbers of four bytes.
  const bytes = result.reduce((sum, { units }) => sum + Buffer.byteLength(units.join('')), 0) + places * 12;
  return [
    ['sequences', result.length],
    ['places', places],
    ['bytes', bytes],
    ['ms', ms],
  ];
}

function measure(corpus: Corpus, count: number): Measured {
  const made = { ...corpus, documents: makeDocuments(corpus, count) };
  const characters = made.documents.reduce(
    (sum, { clauses }) => sum + clauses.reduce((part, { text }) => part + text.length, 0),
    0,
  );
  return [['documents', count], ['characters', characters], ...measureMatrix(made), ...measureWording(made)];
}

const WIDTH = 12;

function row(values: readonly string[]): string {
  return values.map((value) => value.padStart(WIDTH)).join('');
}

function written(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 1 : 0 });
}

/** Prints a table with a line for each number of documents, and the ratio to the line before below it. */
export async function benchCompare(): Promise<void> {
  console.log(`Checking a quotation: ${written(await timeOfQuotation())} ms each.\n`);
  const corpus = await readCorpus(root);
  const sentences = sentencePlaces(corpus.documents).length;
  console.log(
    `Made documents: ${CLAUSES} clauses of ${SENTENCES} sentences, drawn from ${sentences}; seed ${SEED}.`,
  );
  console.log(`Shared wording: ${LEAST} characters or more. × is the ratio to the line above.\n`);
  console.log(row(['', '', 'matrix', '', '', 'wording']));
  let before: Measured = [];
  for (const count of COUNTS) {
    const now = measure(corpus, count);
    if (before.length === 0) console.log(row(now.map(([head]) => head)));
    console.log(row(now.map(([, value]) => written(value))));
    const ratios = before.map(([, last], at) => `×${written((now[at]?.[1] ?? 0) / last)}`);
    if (ratios.length > 0) console.log(row(ratios));
    before = now;
  }
}
