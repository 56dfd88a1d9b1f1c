import { z } from 'zod';
import { columnsOf } from '#src/export/columns.ts';
import { table } from '#src/export/dataset.ts';
import { mention, mentionsByRef } from './mention.ts';
import { bilingualText, field, ids, ranges, taker, text, textOrNull } from './parts.ts';

/** A dated or datable event of the texts. The first mention is repeated in the record itself. */
export const eventRecord = z
  .strictObject({
    id: text('Permanent id.', '永久编号。'),
    date: text('In EDTF (ISO 8601-2).', 'EDTF 格式（ISO 8601-2）。'),
    inferred: field(z.boolean(), 'True where the editors resolved the date.', '日期由编者推定者为真。'),
    reason: field(bilingualText.nullable(), 'Why it was resolved so; else null.', '推定的理由；无则为空。'),
    title: field(bilingualText, 'What happened, in the editors’ words.', '事件，编者所拟。'),
    kind: text('Kind of event.', '事件类别。'),
    document: text('Document of the first mention.', '首见的文献。'),
    clause: text('Clause of the first mention.', '首见的条文。'),
    quote: text('The words of the first mention.', '首见的原文用语。'),
    source: field(ranges, 'Where they stand in the seed.', '在底本中的位置。'),
    cities: ids('Places where it happened.', '发生地。'),
    reference: textOrNull('Id of references.json; null for none.', '相关文件编号，见 references.json。'),
    mentions: field(z.array(mention), 'Every mention, the first included.', '全部提及之处，含首见。'),
  })
  .meta({ id: 'event' });

const take = taker(eventRecord);

/** Every event that a text mentions, in the order of the registry; the first mention stands for it. */
export const eventSet = table(
  'events',
  (corpus) => {
    const mentionsOf = mentionsByRef(corpus, (clause) => clause.events);
    return [...corpus.events.values()].flatMap((record) => {
      const mentions = mentionsOf(record.id);
      const [first] = mentions;
      return first ? [take({ ...first, ...record, mentions })] : [];
    });
  },
  columnsOf(eventRecord, { source: {}, mentions: {} }),
  z.array(eventRecord).meta({ title: 'events.json' }),
);
