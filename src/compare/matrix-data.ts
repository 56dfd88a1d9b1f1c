import type { Corpus } from '#src/corpus/corpus.ts';
import { yearsMade } from '#src/corpus/made.ts';
import { sentenceCitation } from '#src/corpus/printed.ts';
import { addressOf, type SentencePlace, sentencePlaces, setsTarget } from '#src/corpus/walk.ts';
import type { LensTypes } from './instruments.ts';
import { cityMatrix, documentMatrix, type Matrix } from './matrix.ts';

/** `/data/matrix.json`: the matrix, with every sentence under its cells; also what a reader's browser works from. */

export type MatrixData = ReturnType<typeof matrixData>;
export type PassageData = ReturnType<typeof passage>;
export type TableData = ReturnType<typeof table>;
export type CellData = TableData['rows'][number]['cells'][number];

function passage(coded: SentencePlace) {
  const { document, clause, sentence } = coded;
  return {
    /** `document#2.1.3.s4` */
    id: addressOf(coded),
    document: document.id,
    clause: clause.id,
    kind: document.kind,
    years: yearsMade(document),
    cities: clause.cities,
    cite: sentenceCitation(clause.cite, clause.sentences.indexOf(sentence) + 1),
    /** Without base path and language. */
    url: `${clause.url}#${sentence.id}`,
    text: sentence.text,
    translation: sentence.translation,
    does: sentence.does,
    /** False for what no n counts: formal lines and lists of responsible units. */
    carriesThemes: sentence.carriesThemes,
    themes: sentence.themes,
    instruments: sentence.instruments,
    wording: sentence.wording,
    /** Whether a target is set in it. */
    target: setsTarget(coded),
    actors: [...new Set(clause.actors.map(({ id }) => id))],
  };
}

function table({ columns, rows }: Matrix) {
  return {
    columns,
    rows: rows.map(({ theme, cells }) => ({
      theme,
      cells: cells.map(({ column, state, stated, told, passed }) => ({
        column,
        state,
        /** Ids of sentences. */
        stated: stated.map(addressOf),
        told: told.map(addressOf),
        /** Of those that print a term of the theme and were left without it; see `passedOver`. */
        passed: passed.map(({ sentence }) => sentence),
      })),
    })),
  };
}

function parentsOf(types: LensTypes['types']): LensTypes['types'] {
  return Object.fromEntries(Object.entries(types).map(([id, { parent }]) => [id, { parent }]));
}

export function matrixData(
  corpus: Pick<Corpus, 'documents' | 'cities' | 'themes' | 'lenses' | 'passedOver'>,
) {
  return {
    themes: [...corpus.themes.values()].map(({ id, zh, en, terms }) => ({ id, name: { zh, en }, terms })),
    documents: corpus.documents.map(({ id, kind, short, dates }) => ({
      id,
      kind,
      name: short,
      years: yearsMade({ dates }),
    })),
    cities: corpus.cities.map(({ id, name }) => ({ id, name })),
    lenses: [...corpus.lenses.values()].map(({ id, types }) => ({ id, types: parentsOf(types) })),
    sentences: sentencePlaces(corpus.documents).map(passage),
    passedOver: corpus.passedOver,
    byDocument: table(documentMatrix(corpus)),
    byCity: table(cityMatrix(corpus)),
  };
}
