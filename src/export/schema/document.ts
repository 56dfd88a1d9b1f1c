import { z } from 'zod';
import { clause } from './clause.ts';
import { note } from './note.ts';
import { bilingual, field, ids, sureness } from './parts.ts';

const date = z.strictObject({
  kind: field(
    z.string(),
    'written, issued, printed, published, in-force or expires.',
    '成文、发布、印发、刊出、施行或期满。',
  ),
  edtf: field(z.string(), 'In EDTF (ISO 8601-2).', 'EDTF 格式（ISO 8601-2）。'),
  sure: field(sureness, 'How surely it is known.', '确知程度。'),
  reason: field(bilingual.nullable(), 'Why it was inferred; else null.', '推断的理由；无则为空。'),
});

export const document = z
  .strictObject({
    id: field(z.string(), 'Permanent id.', '永久编号。'),
    kind: field(
      z.enum(['policy', 'proposal', 'report', 'press']),
      'Never to be counted together: press and report say what others did.',
      '不可合并计数：报道和报告说的是他人所为。',
    ),
    title: field(bilingual, 'The English is the editors’.', '英文题名为编者所译。'),
    number: field(
      z.strictObject({ value: z.string(), sure: sureness }).nullable(),
      'Document number and how surely it is known; null for none.',
      '发文字号及其确知程度；无则为空。',
    ),
    issuers: field(
      ids,
      'Ids of names.json; empty where none is named.',
      '发文机关编号，见 names.json；未署名则为空。',
    ),
    rights: field(bilingual, 'Standing of the text in copyright.', '著作权状况。'),
    dates: field(z.array(date), 'What is known of its dates.', '已知的日期。'),
    cities: field(ids, 'Places that it speaks of.', '所涉各地。'),
    notes: field(z.array(note), 'Notes on the document as a whole.', '对整篇文献的说明。'),
    source: field(
      z.strictObject({ file: z.string(), sha256: z.string(), length: z.int().nonnegative() }),
      'The seed: file name, digest, length in code points.',
      '底本：文件名、校验值、以码点计的长度。',
    ),
    clauses: field(z.array(clause), 'In the order of the text.', '按原文次序。'),
  })
  .meta({ id: 'document', description: 'One document.', $comment: '一篇文献。' });

export const corpusFile = z
  .strictObject({
    version: field(z.string(), 'Version of the edition.', '本版版本号。'),
    documents: field(z.array(document), 'In the order of time, as far as it is known.', '按已知的时间先后。'),
  })
  .meta({
    title: 'corpus.json',
    description: 'The whole edition as data.',
    $comment: '全部内容的数据形式。',
  });

export type DocumentJson = z.infer<typeof document>;
export type CorpusJson = z.infer<typeof corpusFile>;
