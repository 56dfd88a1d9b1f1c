import { z } from 'zod';
import { bilingual, field, ranges } from './parts.ts';

const number = z.number().nullable();

/** A quantity marked up where it stands. */
export const figure = z
  .strictObject({
    id: field(
      z.string(),
      'Clause id and number, unique within the document.',
      '条文编号加序次，在本文献内唯一。',
    ),
    document: field(z.string(), 'Id of the document.', '文献编号。'),
    clause: field(z.string(), 'Id of the clause.', '条文编号。'),
    sentence: field(
      z.string().nullable(),
      'Id of the sentence; null in a heading.',
      '句子编号；见于标题时为空。',
    ),
    quote: field(z.string(), 'The printed words.', '原文用语。'),
    source: field(ranges, 'Where they stand in the seed.', '在底本中的位置。'),
    kind: field(
      z.enum(['target', 'statistic', 'sum', 'count', 'share', 'duration']),
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
    unit: field(
      z.string(),
      'CNY, percent, or an English noun in the singular.',
      '单位，英文单数；金额为 CNY。',
    ),
    comparator: field(
      z.enum(['eq', 'ge', 'gt', 'le', 'lt']),
      'eq: as stated; ge: 以上; gt: 超过; le: 不超过; lt: 不到.',
      '比较方式：等于、以上、超过、不超过、不到。',
    ),
    by: field(z.string().nullable(), 'Deadline of a target, EDTF.', '目标的期限，EDTF 格式。'),
    at: field(
      z.string().nullable(),
      'Date or period that a statistic speaks of, EDTF.',
      '统计所指的日期或时段，EDTF 格式。',
    ),
    of: field(bilingual, 'What is measured.', '所量之物。'),
  })
  .meta({ id: 'figure' });

export const figuresFile = z.array(figure).meta({ title: 'figures.json' });
export type FigureJson = z.infer<typeof figure>;
