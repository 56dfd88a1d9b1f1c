import type { Corpus } from '#src/corpus/corpus.ts';
import { yearsMade } from '#src/corpus/made.ts';
import type { Bilingual, DocumentKind } from '#src/corpus/model.ts';
import { sentenceCitation } from '#src/corpus/printed.ts';
import { addressOf, type SentencePlace, sentencePlaces } from '#src/corpus/walk.ts';
import type { Years } from '#src/text/years.ts';
import type { KindCount } from './coded.ts';
import type { Traits } from './filter.ts';
import type { LensTypes } from './instruments.ts';
import { type CellState, cityMatrix, documentMatrix, type Matrix } from './matrix.ts';

/** `/data/matrix.json`: the matrix, with every sentence under its cells; also what a reader's browser works from. */

export interface PassageData extends Traits {
  /** `document#2.1.3.s4` */
  readonly id: string;
  readonly document: string;
  readonly clause: string;
  readonly cities: readonly string[];
  readonly cite: Bilingual;
  /** Without base path and language. */
  readonly url: string;
  readonly text: string;
  readonly translation: string;
  readonly does: string | null;
  readonly themes: readonly string[];
}

export interface CellData {
  readonly column: string;
  readonly state: CellState;
  /** Ids of sentences. */
  readonly stated: readonly string[];
  readonly told: readonly string[];
}

export interface TableData {
  readonly columns: readonly { readonly id: string; readonly counts: readonly KindCount[] }[];
  readonly rows: readonly { readonly theme: string; readonly cells: readonly CellData[] }[];
}

export interface MatrixData {
  readonly themes: readonly { readonly id: string; readonly name: Bilingual }[];
  readonly documents: readonly {
    readonly id: string;
    readonly kind: DocumentKind;
    readonly name: Bilingual;
    readonly years: Years | null;
  }[];
  readonly cities: readonly { readonly id: string; readonly name: Bilingual }[];
  readonly lenses: readonly ({ readonly id: string } & LensTypes)[];
  readonly sentences: readonly PassageData[];
  readonly byDocument: TableData;
  readonly byCity: TableData;
}

function passage(coded: SentencePlace): PassageData {
  const { document, clause, sentence } = coded;
  return {
    id: addressOf(coded),
    document: document.id,
    clause: clause.id,
    kind: document.kind,
    years: yearsMade(document),
    cities: clause.cities,
    cite: sentenceCitation(clause.cite, clause.sentences.indexOf(sentence) + 1),
    url: `/documents/${document.id}/#${sentence.id}`,
    text: sentence.text,
    translation: sentence.translation,
    does: sentence.does,
    themes: sentence.themes,
    instruments: sentence.instruments,
    wording: sentence.wording,
    actors: [...new Set(clause.actors.map(({ id }) => id))],
  };
}

function table({ columns, rows }: Matrix): TableData {
  return {
    columns,
    rows: rows.map(({ theme, cells }) => ({
      theme,
      cells: cells.map(({ column, state, stated, told }) => ({
        column,
        state,
        stated: stated.map(addressOf),
        told: told.map(addressOf),
      })),
    })),
  };
}

function parentsOf(types: LensTypes['types']): LensTypes['types'] {
  return Object.fromEntries(Object.entries(types).map(([id, { parent }]) => [id, { parent }]));
}

export function matrixData(corpus: Pick<Corpus, 'documents' | 'cities' | 'themes' | 'lenses'>): MatrixData {
  return {
    themes: [...corpus.themes.values()].map(({ id, zh, en }) => ({ id, name: { zh, en } })),
    documents: corpus.documents.map(({ id, kind, short, dates }) => ({
      id,
      kind,
      name: short,
      years: yearsMade({ dates }),
    })),
    cities: corpus.cities.map(({ id, name }) => ({ id, name })),
    lenses: [...corpus.lenses.values()].map(({ id, types }) => ({ id, types: parentsOf(types) })),
    sentences: sentencePlaces(corpus.documents).map(passage),
    byDocument: table(documentMatrix(corpus)),
    byCity: table(cityMatrix(corpus)),
  };
}
