import { z } from 'zod';
import { columnsOf } from '#src/export/columns.ts';
import { list } from '#src/export/csv.ts';
import { table } from '#src/export/dataset.ts';
import { clausesIn, mention, mentionsByRef } from './mention.ts';
import { bilingualText, field, named, taker, text, textOrNull } from './parts.ts';

/** An organisation, place, website, programme or person that a text names. */
export const nameRecord = z
  .strictObject({
    id: text('Permanent id.', '永久编号。'),
    name: field(bilingualText, 'Name in both languages.', '中英名称。'),
    kind: text('Kind of thing named.', '类别。'),
    city: textOrNull('Id of cities.json; null for none.', '所属地编号，见 cities.json；无则为空。'),
    note: field(
      bilingualText.nullable(),
      'What was joined here or kept apart.',
      '合并或分立的说明；无则为空。',
    ),
    mentions: field(z.array(mention), 'Every mention in the texts.', '文中全部提及之处。'),
  })
  .meta({ id: 'name' });

const take = taker(nameRecord);

/** Everybody and everything that the texts name, with every mention. */
export const nameSet = table(
  'names',
  (corpus) => {
    const mentionsOf = mentionsByRef(corpus, (clause) => clause.names);
    return [...corpus.names.values()].map((record) =>
      take({ ...record, name: named(record), mentions: mentionsOf(record.id) }),
    );
  },
  columnsOf(nameRecord, {
    mentions: {
      mentions: ({ mentions }) => mentions.length,
      clauses: ({ mentions }) => list([...new Set(clausesIn(mentions))]),
    },
  }),
  z.array(nameRecord).meta({ title: 'names.json' }),
);
