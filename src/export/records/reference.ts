import { z } from 'zod';
import { confidence, dateConfidence } from '#src/corpus/vocabulary.ts';
import { columnsOf } from '#src/export/columns.ts';
import { list } from '#src/export/csv.ts';
import { table } from '#src/export/dataset.ts';
import { clausesIn, mention, mentionsByRef } from './mention.ts';
import { bilingualText, field, taker, text, textOrNull } from './parts.ts';

const date = z.strictObject({
  kind: text('issued, published, in-force, amended or period.', '发布、公布、施行、修订或时段。'),
  edtf: text('In EDTF (ISO 8601-2).', 'EDTF 格式（ISO 8601-2）。'),
  sure: field(dateConfidence, 'How surely it is known.', '确知程度。'),
});

/** A law, policy, plan, standard, programme or fund that a text cites. */
export const referenceRecord = z
  .strictObject({
    id: text('Permanent id.', '永久编号。'),
    title: field(bilingualText, 'Title, or what it goes by.', '题名或通称。'),
    kind: text('law, policy, plan, standard, programme, fund or designation.', '类别。'),
    number: textOrNull('Document or standard number; null for none.', '文号或标准号；无则为空。'),
    issuer: field(
      bilingualText.nullable(),
      'Who issued it; null where that is not known.',
      '发布机关；不详则为空。',
    ),
    dates: field(z.array(date), 'What is known of its dates.', '已知的日期。'),
    url: textOrNull('An address at which it was seen; null for none.', '经查见的网址；无则为空。'),
    confidence: field(confidence, 'How surely the citation is resolved.', '查证程度。'),
    note: field(bilingualText.nullable(), 'The editors’ remark; null for none.', '编者说明；无则为空。'),
    citedBy: field(z.array(mention), 'Who cites it, in what words.', '何处引用，用何措辞。'),
  })
  .meta({ id: 'reference' });

const take = taker(referenceRecord);

/** Everything that the texts cite, with who cites it in what words. */
export const referenceSet = table(
  'references',
  (corpus) => {
    const mentionsOf = mentionsByRef(corpus, (clause) => clause.cites);
    return [...corpus.references.values()].map((record) =>
      take({ ...record, citedBy: mentionsOf(record.id) }),
    );
  },
  columnsOf(referenceRecord, {
    dates: { dates: ({ dates }) => list(dates.map(({ kind, edtf, sure }) => `${kind} ${edtf} (${sure})`)) },
    citedBy: { cited_by: ({ citedBy }) => list(clausesIn(citedBy)) },
  }),
  z.array(referenceRecord).meta({ title: 'references.json' }),
);
