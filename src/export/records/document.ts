import { z } from 'zod';
import type { Corpus } from '#src/corpus/corpus.ts';
import type { PolicyDocument } from '#src/corpus/model.ts';
import { codedLayer, documentKind, publish, rightsStatus } from '#src/corpus/vocabulary.ts';
import { sentencesOf } from '#src/corpus/walk.ts';
import { type DataContext, jsonSet, tableOf, tableSet } from '#src/export/dataset.ts';
import { editionFields, editionOf } from '#src/export/edition.ts';
import { clauseJson, clauseRecord } from './clause.ts';
import { documentNotes, note } from './note.ts';
import {
  bilingualText,
  datesColumn,
  datesInCell,
  field,
  ids,
  idsInWords,
  known,
  pageAddress,
  taker,
  text,
  textOrNull,
  withWitnesses,
  witnessList,
} from './parts.ts';

const date = z.strictObject({
  kind: text(
    'written, issued, printed, published, adopted, approved, promulgated, amended, in-force, expires (the last day) or repealed (the first day on which it no longer holds).',
    '成文、发布、印发、刊出、施行、期满（末日）或废止（自当日起失效）。',
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
    proposed: ids(
      'Facts that a program read and no editor has confirmed: title, number, issuers, dates.',
      '由程序读出、编者尚未核实的各项：题名、文号、发文机关、日期。',
    ),
    coded: field(z.array(codedLayer), 'Looked for in it; the rest is unknown.', '已查检的项目，其余未知。'),
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

const list = field(
  z.array(documentRecord),
  'In the order of time, as far as it is known.',
  '按已知的时间先后。',
);

/** What a document's own file may hold. */
export const documentFile = z
  .object({
    edition: field(z.strictObject(editionFields), 'The edition that it is from.', '所出版本。'),
    ...documentRecord.shape,
  })
  .meta({ title: '<document>.json' });

const take = taker(documentRecord);
export interface CorpusJson {
  readonly documents: readonly z.infer<typeof documentRecord>[];
}

/** A document with all its clauses. @throws where it is not what the schema says. */
export function documentJson(
  made: PolicyDocument,
  glossary: Corpus['glossary'],
): z.infer<typeof documentRecord> {
  return take({
    ...withWitnesses(made),
    coded: codedLayer.options.filter((layer) => made.coded[layer]),
    notes: documentNotes(made),
    clauses: made.clauses.map((own) => clauseJson(own, glossary)),
  });
}

/** A document as its own file has it. */
export function documentFileJson(
  made: PolicyDocument,
  context: Pick<DataContext, 'corpus' | 'version' | 'date' | 'address'>,
): z.infer<typeof documentFile> {
  return {
    edition: editionOf(context, `/documents/${made.id}.json`),
    ...documentJson(made, context.corpus.glossary),
  };
}

/** The corpus in the shape that outside programs rely on. */
export const corpusSet = jsonSet('corpus', { documents: list }, ({ corpus: { documents, glossary } }) => ({
  documents: documents.map((made) => documentJson(made, glossary)),
}));

const {
  number: _,
  dates: __,
  notes: ___,
  witnesses: ____,
  source: _____,
  clauses: ______,
  proposed,
  ...inRow
} = documentRecord.shape;
const count = z.int().nonnegative();

const documentRow = z.object({
  ...inRow,
  issuersZh: ids('The issuers in Chinese.', '发文机关的中文名称。'),
  issuersEn: ids('The issuers in English.', '发文机关的英文名称。'),
  short: field(bilingualText, 'A name short enough for the head of a table.', '简称。'),
  number: textOrNull('Document number; empty for none.', '发文字号；无则为空。'),
  numberSure: field(known.sure.nullable(), 'How surely the number is known.', '文号的确知程度。'),
  dates: datesColumn,
  clauses: field(count, 'How many clauses and blocks it has.', '条文及其他文段数。'),
  sentences: field(count, 'How many sentences it has.', '句数。'),
  seed: text('File name of its seed.', '底本文件名。'),
  sha256: text('Digest of the seed.', '底本校验值。'),
  length: field(count, 'Length of the seed in code points.', '底本长度，以码点计。'),
  url: pageAddress,
  proposed,
});

/** Every document as a row. */
export const documentSet = tableSet(
  'documents',
  tableOf(documentRow, ({ corpus, address }) =>
    corpus.documents.map((made) => ({
      ...made,
      coded: codedLayer.options.filter((layer) => made.coded[layer]),
      ...idsInWords('issuers', made.issuers, corpus.names),
      number: made.number?.value ?? null,
      numberSure: made.number?.sure ?? null,
      dates: datesInCell(made.dates),
      clauses: made.clauses.length,
      sentences: sentencesOf([made]).length,
      seed: made.source.file,
      sha256: made.source.sha256,
      length: made.source.length,
      url: address(`/documents/${made.id}/`),
    })),
  ),
);
