import type { Corpus } from '../corpus/corpus.ts';
import type { Columns } from './csv.ts';
import type { FigureJson } from './schema/figures.ts';

/** Every quantity of the texts, in their order. */
export function figuresJson(corpus: Corpus): FigureJson[] {
  return corpus.documents
    .flatMap((document) => document.clauses)
    .flatMap((clause) => clause.figures)
    .map((figure) => ({
      id: figure.id,
      document: figure.document,
      clause: figure.clause,
      sentence: figure.sentence,
      quote: figure.quote,
      source: [...figure.source],
      kind: figure.kind,
      value: figure.value,
      min: figure.min,
      max: figure.max,
      approx: figure.approx,
      unit: figure.unit,
      comparator: figure.comparator,
      by: figure.by,
      at: figure.at,
      of: figure.of,
    }));
}

export const FIGURE_COLUMNS: Columns<FigureJson> = {
  document: (figure) => figure.document,
  clause: (figure) => figure.clause,
  sentence: (figure) => figure.sentence,
  id: (figure) => figure.id,
  quote: (figure) => figure.quote,
  kind: (figure) => figure.kind,
  value: (figure) => figure.value,
  min: (figure) => figure.min,
  max: (figure) => figure.max,
  approx: (figure) => figure.approx,
  unit: (figure) => figure.unit,
  comparator: (figure) => figure.comparator,
  by: (figure) => figure.by,
  at: (figure) => figure.at,
  of_zh: (figure) => figure.of.zh,
  of_en: (figure) => figure.of.en,
};
