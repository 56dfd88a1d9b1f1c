import { z } from 'zod';
import { matrixData } from '#src/compare/matrix-data.ts';
import { matrixRows } from '#src/compare/matrix-rows.ts';
import { wordingData } from '#src/compare/wording-data.ts';
import { documentKind } from '#src/corpus/vocabulary.ts';
import { jsonSet, tableOf } from '#src/export/dataset.ts';
import { bilingualText, cellState, field, ids, pageAddress, ranges, text } from './parts.ts';
import { sentenceRecord } from './sentence.ts';

/** What is computed from the corpus: the matrix of themes, and the wording that documents share. */

const years = field(
  z.array(z.int()).nullable(),
  'First and last year in which it may have been made; null for none known.',
  '可能成文的首末年份；不详则为空。',
);
const kind = field(
  documentKind,
  'Kind of the document. Never to be counted together.',
  '文献性质。不可合并计数。',
);
const id = text('Permanent id.', '永久编号。');
const name = field(bilingualText, 'Name in both languages.', '中英名称。');
const sentences = ids('Ids of sentences.', '句子编号。');
const counts = z.array(
  z.object({
    kind,
    sentences: field(
      z.int().nonnegative().nullable(),
      'Those that can carry a theme; null where nobody has looked for themes yet.',
      '可标主题的句数；尚未查检则为空。',
    ),
  }),
);
const state = field(
  cellState,
  'stated: by a document that speaks for itself; secondary: only in a secondary source; absent: no sentence coded with it; not-held: no document held; uncoded: not yet looked at.',
  '自述；仅见二手来源；无一句标此主题；未收文献；尚未查检。',
);

const { does, carriesThemes, themes, instruments, wording, translation } = sentenceRecord.shape;

const passage = z.object({
  id: text('Sentence in the corpus: document#2.1.3.s4.', '句子在全库中的编号：文献#2.1.3.s4。'),
  document: text('Id of the document.', '文献编号。'),
  clause: text('Id of the clause.', '条文编号。'),
  kind,
  years,
  cities: ids('Places that its clause speaks of.', '所在条文所涉各地。'),
  cite: field(bilingualText, 'How to cite it in words.', '文字引用形式。'),
  url: text('Its address, without the base path of the site.', '地址，不含网站的基础路径。'),
  text: text('The Chinese as printed.', '原文，一字不改。'),
  ...{ translation, does, carriesThemes, themes, instruments, wording },
  target: field(z.boolean(), 'Whether a target is set in it.', '是否提出目标。'),
  actors: ids('Units named in its clause.', '所在条文列名单位。'),
});

const grid = z.object({
  columns: z.array(z.object({ id, counts })),
  rows: z.array(
    z.object({
      theme: id,
      cells: z.array(z.object({ column: id, state, stated: sentences, told: sentences, passed: sentences })),
    }),
  ),
});

const matrix = {
  themes: z.array(z.object({ id, name, terms: ids('Its terms.', '其词语。') })),
  documents: z.array(z.object({ id, kind, name, years })),
  cities: z.array(z.object({ id, name })),
  lenses: z.array(z.object({ id, types: z.record(z.string(), z.object({ parent: z.string().optional() })) })),
  sentences: field(z.array(passage), 'Every sentence.', '全部句子。'),
  passedOver: z.array(
    z.object({ theme: id, sentence: z.string(), terms: z.array(z.string()), reason: bilingualText }),
  ),
  byDocument: field(grid, 'Themes by documents.', '主题与文献对照。'),
  byCity: field(grid, 'Themes by places.', '主题与各地对照。'),
};

const matrixRow = z.object({
  table: field(
    z.enum(['documents', 'cities']),
    'Whether the column is a document or a place.',
    '栏为文献或各地。',
  ),
  theme: text('Id of the theme.', '主题编号。'),
  themeZh: text('Name of the theme in Chinese.', '主题的中文名称。'),
  themeEn: text('Name of the theme in English.', '主题的英文名称。'),
  column: text('Id of the document or place.', '文献或地方编号。'),
  columnZh: text('Its name in Chinese.', '其中文名称。'),
  columnEn: text('Its name in English.', '其英文名称。'),
  state,
  documentKind: field(
    documentKind.nullable(),
    'Kind of the documents that are counted here.',
    '此处所计文献的性质。',
  ),
  sentences: field(
    z.int().nonnegative().nullable(),
    'How many; empty for what is quoted and not counted, and for silence.',
    '句数；只引不计及未言及者为空。',
  ),
  n: field(
    z.int().nonnegative().nullable(),
    'Sentences of that kind in the column that can carry a theme.',
    '该栏该类文献中可标主题的句数。',
  ),
  ids: ids('The sentences, as document#sentence.', '句子，写作“文献#句子”。'),
  passedOver: ids(
    'Sentences that print a term of the theme and were left without it.',
    '印有主题词语而未标此主题的句子。',
  ),
  url: pageAddress,
});

export const matrixSet = jsonSet(
  'matrix',
  matrix,
  ({ corpus }) => matrixData(corpus),
  tableOf(matrixRow, ({ corpus, address }) =>
    matrixRows(matrixData(corpus)).map(({ kind, passed, themeName, columnName, ...row }) => ({
      ...row,
      themeZh: themeName.zh,
      themeEn: themeName.en,
      columnZh: columnName.zh,
      columnEn: columnName.en,
      documentKind: kind,
      passedOver: passed,
      url: address(`/themes/${row.theme}/`),
    })),
  ),
);

const within = field(
  z.enum(['citation', 'name']).nullable(),
  'Whether it stands in the title of something cited, or in a name; null for neither.',
  '是否在所引题名或名称之内；均否则为空。',
);

const shared = z.object({
  id: text('Id in this version.', '本版中的编号。'),
  text: text('The shared words, folded.', '共有的字句（已归一）。'),
  length: field(z.int().positive(), 'In characters.', '字数。'),
  documents: ids('Documents in which it stands.', '见于哪些文献。'),
  within,
  setPhrases: z.array(z.object({ ...bilingualText.shape, reason: bilingualText.nullable() })),
  places: z.array(
    z.object({
      document: text('Id of the document.', '文献编号。'),
      clause: text('Id of the clause.', '条文编号。'),
      sentences: ids('The sentences that it touches; none in a heading.', '所及句子；标题则无。'),
      cite: field(bilingualText, 'How to cite it in words.', '文字引用形式。'),
      quote: text('As printed there.', '该处原文。'),
      before: text(
        'Printed before it in the same line, up to 24 characters.',
        '同一段文字中其前的原文，至多24字。',
      ),
      after: text(
        'Printed after it in the same line, up to 24 characters.',
        '同一段文字中其后的原文，至多24字。',
      ),
      source: field(ranges, 'Where it stands in the seed.', '在底本中的位置。'),
      within,
    }),
  ),
});

export const wordingSet = jsonSet('wording', { wording: z.array(shared) }, ({ concordance }) => ({
  wording: wordingData(concordance),
}));
