import { z } from 'zod';
import { bilingual, field, mention } from './parts.ts';

/** An organisation, place, website, programme or person that a text names. */
export const name = z
  .strictObject({
    id: field(z.string(), 'Permanent id.', '永久编号。'),
    name: field(bilingual, 'Name in both languages.', '中英名称。'),
    kind: field(z.string(), 'Kind of thing named.', '类别。'),
    city: field(
      z.string().nullable(),
      'Id of cities.json; null for none.',
      '所属地编号，见 cities.json；无则为空。',
    ),
    note: field(bilingual.nullable(), 'What was joined here or kept apart.', '合并或分立的说明；无则为空。'),
    mentions: field(z.array(mention), 'Every mention in the texts.', '文中全部提及之处。'),
  })
  .meta({ id: 'name' });

export const namesFile = z.array(name).meta({ title: 'names.json' });
export type NameJson = z.infer<typeof name>;
