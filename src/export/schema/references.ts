import { z } from 'zod';
import { bilingual, field, mention } from './parts.ts';

const date = z.strictObject({
  kind: field(
    z.string(),
    'issued, published, in-force, amended or period.',
    '发布、公布、施行、修订或时段。',
  ),
  edtf: field(z.string(), 'In EDTF (ISO 8601-2).', 'EDTF 格式（ISO 8601-2）。'),
  sure: field(z.enum(['verified', 'likely', 'text-only']), 'How surely it is known.', '确知程度。'),
});

/** A law, policy, plan, standard, programme or fund that a text cites. */
export const reference = z
  .strictObject({
    id: field(z.string(), 'Permanent id.', '永久编号。'),
    title: field(bilingual, 'Title, or what it goes by.', '题名或通称。'),
    kind: field(z.string(), 'law, policy, plan, standard, programme, fund or designation.', '类别。'),
    number: field(
      z.string().nullable(),
      'Document or standard number; null for none.',
      '文号或标准号；无则为空。',
    ),
    issuer: field(
      bilingual.nullable(),
      'Who issued it; null where that is not known.',
      '发布机关；不详则为空。',
    ),
    dates: field(z.array(date), 'What is known of its dates.', '已知的日期。'),
    url: field(
      z.string().nullable(),
      'An address at which it was seen; null for none.',
      '经查见的网址；无则为空。',
    ),
    confidence: field(
      z.enum(['verified', 'likely', 'text-only', 'not-found', 'unresolved']),
      'How surely the citation is resolved.',
      '查证程度。',
    ),
    note: field(bilingual.nullable(), 'The editors’ remark; null for none.', '编者说明；无则为空。'),
    citedBy: field(z.array(mention), 'Who cites it, in what words.', '何处引用，用何措辞。'),
  })
  .meta({ id: 'reference' });

export const referencesFile = z.array(reference).meta({ title: 'references.json' });
export type ReferenceJson = z.infer<typeof reference>;
