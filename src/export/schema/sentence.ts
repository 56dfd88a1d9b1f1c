import { z } from 'zod';
import { field, ids, ranges } from './parts.ts';

export const sentence = z
  .strictObject({
    id: field(
      z.string(),
      'Clause id and number: 2.1.3.s4. A fragment of the reading page.',
      '条文编号加句次，如 2.1.3.s4；即阅读页上的锚点。',
    ),
    text: field(z.string(), 'The Chinese as printed.', '原文，一字不改。'),
    translation: field(
      z.string(),
      'The editors’ working translation; empty where there is none.',
      '编者的工作译文；尚无则为空。',
    ),
    source: field(
      ranges,
      'Where the sentence stands in the seed; the slices together are its text.',
      '在底本中的位置；各段相连即为原文。',
    ),
    does: field(
      z.string().nullable(),
      'What the sentence does, an id of codebook.json; null while it is not coded.',
      '句子的作用，见 codebook.json；未编码时为空。',
    ),
    themes: field(
      ids,
      'Ids of themes.json. An empty list is a valid code.',
      '主题编号，见 themes.json；空表也是有效编码。',
    ),
    instruments: field(
      z.record(z.string(), ids),
      'Lens to types, ids of codebook.json. Only measures and assignments of policy and proposal carry them.',
      '分类法及其工具类型，见 codebook.json；仅政策和建议文本中的措施与任务带有此项。',
    ),
    wording: field(ids, 'Operative verbs as printed.', '原文中的行为动词。'),
  })
  .meta({ id: 'sentence', description: 'The unit of coding.', $comment: '编码的单位。' });

export type SentenceJson = z.infer<typeof sentence>;
