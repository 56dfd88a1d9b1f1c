import { z } from 'zod';
import type { PolicyDocument } from '#src/corpus/model.ts';
import { comparator, figureKind, precision, sureness } from '#src/corpus/vocabulary.ts';
import { clausePlaces } from '#src/corpus/walk.ts';
import { recordSet, tableOf } from '#src/export/dataset.ts';
import { mention, placeUrl } from './mention.ts';
import { bilingualText, field, pageAddress, text, textOrNull } from './parts.ts';
import { documentOfRow } from './sentence.ts';

const number = z.number().nullable();

/** A quantity marked up where it stands. */
export const figureRecord = z
  .strictObject({
    id: text('Clause id and number, unique within the document.', '条文编号加序次，在本文献内唯一。'),
    ...mention.shape,
    kind: field(
      figureKind,
      'A target is aimed at, a statistic is reported.',
      '类别：目标、统计、金额、数量、占比、时长。',
    ),
    value: field(
      number,
      'In base units: 1.3万亿元 is 1300000000000; null for a range, and where no number is printed.',
      '以基本单位计；区间或原文无数字则为空。',
    ),
    min: field(number, 'Lower end of a range.', '区间下限。'),
    max: field(number, 'Upper end of a range.', '区间上限。'),
    precision: field(
      precision,
      'exact; about: 左右; over: 余 or 多, more by less than one in the last printed digit that is not zero; nearly: 近; indefinite: 数千 or 多家, without a number.',
      '精度：确数、约数（左右）、略多（余、多）、略少（近）、不定（数千、多家，无数字）。',
    ),
    unit: textOrNull(
      'CNY, percent, or an English noun in the singular; null where nothing is counted.',
      '单位，英文单数；金额为 CNY；无可计单位则为空。',
    ),
    comparator: field(
      comparator,
      'eq: as stated; ge: 以上; gt: 超过; le: 不超过; lt: 不到.',
      '比较方式：等于、以上、超过、不超过、不到。',
    ),
    by: textOrNull('Deadline of a target, EDTF.', '目标的期限，EDTF 格式。'),
    bySure: field(sureness.nullable(), 'How surely it is known.', '期限的确知程度。'),
    byReason: field(bilingualText.nullable(), 'Why, where the text does not state it.', '期限的依据。'),
    at: textOrNull('Date or period that a statistic speaks of, EDTF.', '统计所指的日期或时段，EDTF 格式。'),
    atSure: field(sureness.nullable(), 'How surely it is known.', '时点的确知程度。'),
    atReason: field(bilingualText.nullable(), 'Why, where the text does not state it.', '时点的依据。'),
    of: field(bilingualText, 'What is measured.', '所量之物。'),
    sameAs: textOrNull(
      'The figure that it states again, as document#id; count the two as one.',
      '所重复的数字，写作“文献#编号”；两者只计一次。',
    ),
    partOf: textOrNull('The figure of which it is a part, as document#id.', '所属的总数，写作“文献#编号”。'),
  })
  .meta({ id: 'figure' });

/** Every quantity of the texts, in their order, with where it stands. */
function placedFigures(documents: readonly PolicyDocument[]) {
  return clausePlaces(documents).flatMap(({ document, clause }) =>
    clause.figures.map(({ by, at, ...figure }) => ({
      documentKind: document.kind,
      url: placeUrl(clause, figure.sentence),
      ...figure,
      by: by?.edtf ?? null,
      bySure: by?.sure ?? null,
      byReason: by?.reason ?? null,
      at: at?.edtf ?? null,
      atSure: at?.sure ?? null,
      atReason: at?.reason ?? null,
    })),
  );
}

const { id, document: _, clause, sentence, source: __, proposed, ...others } = figureRecord.shape;

const figureRow = z.object({ ...documentOfRow, clause, sentence, id, ...others, url: pageAddress, proposed });

/** Its table begins with where each stands. */
export const figureSet = recordSet(
  'figures',
  figureRecord,
  ({ documents }) => placedFigures(documents),
  tableOf(figureRow, ({ corpus, address }) =>
    placedFigures(corpus.documents).map((figure) => ({ ...figure, url: address(figure.url) })),
  ),
);
