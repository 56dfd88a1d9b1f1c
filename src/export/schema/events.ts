import { z } from 'zod';
import { bilingual, field, ids, mention, ranges } from './parts.ts';

/** A dated or datable event of the texts. The first mention is repeated in the record itself. */
export const event = z
  .strictObject({
    id: field(z.string(), 'Permanent id.', '永久编号。'),
    date: field(z.string(), 'In EDTF (ISO 8601-2).', 'EDTF 格式（ISO 8601-2）。'),
    inferred: field(z.boolean(), 'True where the editors resolved the date.', '日期由编者推定者为真。'),
    reason: field(bilingual.nullable(), 'Why it was resolved so; else null.', '推定的理由；无则为空。'),
    title: field(bilingual, 'What happened, in the editors’ words.', '事件，编者所拟。'),
    kind: field(z.string(), 'Kind of event.', '事件类别。'),
    document: field(z.string(), 'Document of the first mention.', '首见的文献。'),
    clause: field(z.string(), 'Clause of the first mention.', '首见的条文。'),
    quote: field(z.string(), 'The words of the first mention.', '首见的原文用语。'),
    source: field(ranges, 'Where they stand in the seed.', '在底本中的位置。'),
    cities: field(ids, 'Places where it happened.', '发生地。'),
    reference: field(
      z.string().nullable(),
      'Id of references.json; null for none.',
      '相关文件编号，见 references.json。',
    ),
    mentions: field(z.array(mention), 'Every mention, the first included.', '全部提及之处，含首见。'),
  })
  .meta({ id: 'event' });

export const eventsFile = z.array(event).meta({ title: 'events.json' });
export type EventJson = z.infer<typeof event>;
