import { z } from 'zod';
import { comparator, figureKind } from '#src/corpus/vocabulary.ts';
import { clausesOf } from '#src/corpus/walk.ts';
import { columnsOf } from '#src/export/columns.ts';
import { recordSet } from '#src/export/dataset.ts';
import { mention } from './mention.ts';
import { bilingualText, field, text, textOrNull } from './parts.ts';

const number = z.number().nullable();

/** A quantity marked up where it stands. */
export const figureRecord = z
  .strictObject({
    id: text('Clause id and number, unique within the document.', '条文编号加序次，在本文献内唯一。'),
    ...mention.shape,
    kind: field(
      figureKind,
      'A target is aimed at, a statistic is reported.',
      '类别：目标、统计、金额、数量、占比、期限。',
    ),
    value: field(
      number,
      'In base units: 1.3万亿元 is 1300000000000; null for a range.',
      '以基本单位计；区间则为空。',
    ),
    min: field(number, 'Lower end of a range.', '区间下限。'),
    max: field(number, 'Upper end of a range.', '区间上限。'),
    approx: field(z.boolean(), 'True for 余, 近, 左右, 多.', '原文带“余”“近”“左右”“多”者为真。'),
    unit: text('CNY, percent, or an English noun in the singular.', '单位，英文单数；金额为 CNY。'),
    comparator: field(
      comparator,
      'eq: as stated; ge: 以上; gt: 超过; le: 不超过; lt: 不到.',
      '比较方式：等于、以上、超过、不超过、不到。',
    ),
    by: textOrNull('Deadline of a target, EDTF.', '目标的期限，EDTF 格式。'),
    at: textOrNull('Date or period that a statistic speaks of, EDTF.', '统计所指的日期或时段，EDTF 格式。'),
    of: field(bilingualText, 'What is measured.', '所量之物。'),
  })
  .meta({ id: 'figure' });

/** Every quantity of the texts, in their order. Its table begins with where it stands. */
export const figureSet = recordSet(
  'figures',
  figureRecord,
  ({ documents }) => clausesOf(documents).flatMap(({ figures }) => figures),
  columnsOf(figureRecord, { source: {} }, ['document', 'clause', 'sentence']),
);
