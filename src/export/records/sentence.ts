import { z } from 'zod';
import { sentencePlaces } from '#src/corpus/walk.ts';
import { columnsOf } from '#src/export/columns.ts';
import { list } from '#src/export/csv.ts';
import { table } from '#src/export/dataset.ts';
import { field, ids, ranges, taker, text, textOrNull } from './parts.ts';

export const sentenceRecord = z
  .strictObject({
    id: text(
      'Clause id and number: 2.1.3.s4. A fragment of the reading page.',
      '条文编号加句次，如 2.1.3.s4；即阅读页上的锚点。',
    ),
    text: text('The Chinese as printed.', '原文，一字不改。'),
    translation: text(
      'The editors’ working translation; empty where there is none.',
      '编者的工作译文；尚无则为空。',
    ),
    source: field(
      ranges,
      'Where the sentence stands in the seed; the slices together are its text.',
      '在底本中的位置；各段相连即为原文。',
    ),
    does: textOrNull(
      'What the sentence does, an id of codebook.json; null while it is not coded.',
      '句子的作用，见 codebook.json；未编码时为空。',
    ),
    themes: ids(
      'Ids of themes.json. An empty list is a valid code.',
      '主题编号，见 themes.json；空表也是有效编码。',
    ),
    carriesThemes: field(
      z.boolean(),
      'Whether it can carry a theme: false for formal lines and lists of responsible units, which no count of themes is held against.',
      '可否标主题；程式句和责任单位名单为否，计主题时不计在总数内。',
    ),
    instruments: field(
      z.record(z.string(), z.array(z.string())),
      'Lens to types, ids of codebook.json. Only measures and assignments of policy and proposal carry them.',
      '分类法及其工具类型，见 codebook.json；仅政策和建议文本中的措施与任务带有此项。',
    ),
    wording: ids('Operative verbs as printed.', '原文中的行为动词。'),
  })
  .meta({ id: 'sentence', description: 'The unit of coding.', $comment: '编码的单位。' });

export const takeSentence = taker(sentenceRecord);

function instrumentsIn({ instruments }: z.infer<typeof sentenceRecord>): string[] {
  return Object.entries(instruments).flatMap(([lens, types]) => types.map((type) => `${lens}:${type}`));
}

/** Every sentence as a row, with where it stands. */
export const sentenceSet = table(
  'sentences',
  ({ documents }) =>
    sentencePlaces(documents).map(({ document, clause, sentence }) => ({
      document: document.id,
      kind: document.kind,
      clause: clause.id,
      ...takeSentence(sentence),
    })),
  columnsOf(sentenceRecord, { instruments: { instruments: (row) => list(instrumentsIn(row)) } }, [
    'document',
    'kind',
    'clause',
  ]),
);
