import { z } from 'zod';
import type { Corpus } from '#src/corpus/corpus.ts';
import type { PolicyDocument } from '#src/corpus/model.ts';
import { documentKind, publish, rightsStatus } from '#src/corpus/vocabulary.ts';
import { jsonOnly } from '#src/export/dataset.ts';
import { clauseJson, clauseRecord } from './clause.ts';
import { type NoteJson, note } from './note.ts';
import { bilingualText, field, ids, known, taker, text, withWitnesses, witnessList } from './parts.ts';

const date = z.strictObject({
  kind: text(
    'written, issued, printed, published, in-force or expires.',
    '成文、发布、印发、刊出、施行或期满。',
  ),
  edtf: text('In EDTF (ISO 8601-2).', 'EDTF 格式（ISO 8601-2）。'),
  ...known,
});

export const documentRecord = z
  .strictObject({
    id: text('Permanent id.', '永久编号。'),
    kind: field(
      documentKind,
      'Never to be counted together: a report and a press article tell of things and order nothing.',
      '不可合并计数：报道和报告只作陈述，不作规定。',
    ),
    title: field(bilingualText, 'The English is the editors’.', '英文题名为编者所译。'),
    number: field(
      z.strictObject({ value: z.string(), ...known }).nullable(),
      'Document number and how surely it is known; null for none.',
      '发文字号及其确知程度；无则为空。',
    ),
    issuers: ids(
      'Ids of names.json; empty where none is named.',
      '发文机关编号，见 names.json；未署名则为空。',
    ),
    rights: field(
      bilingualText,
      'Standing of the text in copyright, and why so much of it is shown.',
      '著作权状况及刊载范围的理由。',
    ),
    rightsStatus: field(
      rightsStatus,
      'Whether the text is in copyright, as far as is known.',
      '就所知，是否受著作权保护。',
    ),
    publish: field(
      publish,
      'How much of the text is published: whole, quotations or data. What is not published is an empty string, and no word of the text.',
      '刊载范围：全文、仅引文、仅数据。未刊之处为空字符串，并非原文如此。',
    ),
    dates: field(z.array(date), 'What is known of its dates.', '已知的日期。'),
    cities: ids('Places that it speaks of.', '所涉各地。'),
    notes: field(z.array(note), 'Notes on the document as a whole.', '对整篇文献的说明。'),
    witnesses: witnessList,
    source: field(
      z.strictObject({ file: z.string(), sha256: z.string(), length: z.int().nonnegative() }),
      'The seed: file name, digest, length in code points.',
      '底本：文件名、校验值、以码点计的长度。',
    ),
    clauses: field(z.array(clauseRecord), 'In the order of the text.', '按原文次序。'),
  })
  .meta({ id: 'document', description: 'One document.', $comment: '一篇文献。' });

const corpusFile = z
  .strictObject({
    version: text('Version of the edition.', '本版版本号。'),
    documents: field(
      z.array(documentRecord),
      'In the order of time, as far as it is known.',
      '按已知的时间先后。',
    ),
  })
  .meta({
    title: 'corpus.json',
    description: 'The whole edition as data.',
    $comment: '全部内容的数据形式。',
  });

const take = taker(documentRecord);
export type CorpusJson = z.infer<typeof corpusFile>;

/** A document with all its clauses. @throws where it is not what the schema says. */
export function documentJson(
  made: PolicyDocument,
  glossary: Corpus['glossary'],
): z.infer<typeof documentRecord> {
  return take({
    ...withWitnesses(made),
    notes: made.notes.map((text): NoteJson => ({ kind: 'note', quote: '', source: [], text })),
    clauses: made.clauses.map((own) => clauseJson(own, glossary)),
  });
}

/** The corpus in the shape that outside programs rely on. */
export const corpusSet = jsonOnly(
  'corpus',
  ({ corpus: { documents, glossary }, version }) => ({
    version,
    documents: documents.map((made) => documentJson(made, glossary)),
  }),
  corpusFile,
);
