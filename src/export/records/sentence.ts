import { z } from 'zod';
import type { Clause, Sentence } from '#src/corpus/model.ts';
import { documentKind } from '#src/corpus/vocabulary.ts';
import { sentencePlaces } from '#src/corpus/walk.ts';
import { tableOf, tableSet } from '#src/export/dataset.ts';
import {
  bilingualText,
  field,
  ids,
  idsInWords,
  pageAddress,
  ranges,
  taker,
  text,
  textOrNull,
} from './parts.ts';

export const sentenceRecord = z
  .strictObject({
    id: text(
      'Clause id and number: 2.1.3.s4. A fragment of the page of the clause, and of the reading page.',
      '条文编号加句次，如 2.1.3.s4；即条文页和阅读页上的锚点。',
    ),
    text: text('The Chinese as printed.', '原文，一字不改。'),
    translation: text(
      'The editors’ working translation; empty where there is none.',
      '编者的工作译文；尚无则为空。',
    ),
    source: field(
      ranges,
      'Where the sentence stands in the seed; the slices together are its text.',
      '在底本中的位置；各段相连即为原文。',
    ),
    does: textOrNull(
      'What the sentence does, an id of codebook.json; null while it is not coded.',
      '句子的作用，见 codebook.json；未编码时为空。',
    ),
    themes: ids(
      'Ids of themes.json. An empty list is a valid code.',
      '主题编号，见 themes.json；空表也是有效编码。',
    ),
    carriesThemes: field(
      z.boolean(),
      'Whether it can carry a theme: false for formal lines and lists of responsible units, which no count of themes is held against.',
      '可否标主题；程式句和责任单位名单为否，计主题时不计在总数内。',
    ),
    instruments: field(
      z.record(z.string(), z.array(z.string())),
      'Lens to types, ids of codebook.json. Only measures and assignments of policy and proposal carry them.',
      '分类法及其工具类型，见 codebook.json；仅政策和建议文本中的措施与任务带有此项。',
    ),
    wording: ids('Operative verbs as printed.', '原文中的行为动词。'),
    url: text(
      'Its address on the page of its clause, without the base path of the site.',
      '在条文页上的地址，不含网站的基础路径。',
    ),
  })
  .meta({ id: 'sentence', description: 'The unit of coding.', $comment: '编码的单位。' });

type SentenceJson = z.infer<typeof sentenceRecord>;

const take = taker(sentenceRecord);

/** A sentence, with its address on the page of its clause. @throws where it is not what the schema says. */
export function sentenceJson(made: Sentence, { url }: Pick<Clause, 'url'>): SentenceJson {
  return take({ ...made, url: `${url}#${made.id}` });
}

/** Fields with which the rows of clauses and what stands in them begin. */
export const documentOfRow = {
  document: text('Id of the document.', '文献编号。'),
  documentKind: field(
    documentKind,
    'Kind of the document. Never to be counted together.',
    '文献性质。不可合并计数。',
  ),
};

/** What the codes of a row are called, beside them. */
export const themesInWords = {
  themesZh: ids('The themes in Chinese.', '主题的中文名称。'),
  themesEn: ids('The themes in English.', '主题的英文名称。'),
};

const { id, does, themes, instruments: _, url: __, ...others } = sentenceRecord.shape;

const sentenceRow = z.object({
  ...documentOfRow,
  clause: text('Id of the clause.', '条文编号。'),
  id,
  cite: field(bilingualText, 'How to cite its clause in words.', '所在条文的文字引用形式。'),
  heading: text(
    'Heading of its clause, verbatim; empty where there is none. A heading is no sentence.',
    '所在条文的标题原文；无标题则为空。标题不作一句。',
  ),
  headingTranslation: text('The same in the editors’ working translation.', '条文标题的工作译文。'),
  does,
  doesZh: textOrNull('What the sentence does, in Chinese.', '句子的作用，中文。'),
  doesEn: textOrNull('What the sentence does, in English.', '句子的作用，英文。'),
  themes,
  ...themesInWords,
  instruments: ids('Lens and type, ids of codes.csv.', '分类法及工具类型，见 codes.csv。'),
  instrumentsZh: ids('The types in Chinese.', '工具类型的中文名称。'),
  instrumentsEn: ids('The types in English.', '工具类型的英文名称。'),
  ...others,
  url: pageAddress,
});

/** Every sentence as a row, with where it stands. */
export const sentenceSet = tableSet(
  'sentences',
  tableOf(sentenceRow, ({ corpus, address }) =>
    sentencePlaces(corpus.documents).map(({ document, clause, sentence }) => {
      const types = Object.entries(sentence.instruments).flatMap(([lens, made]) =>
        made.map((type) => ({ id: `${lens}:${type}`, name: corpus.lenses.get(lens)?.types[type] })),
      );
      const does = sentence.does === null ? null : corpus.codebook.does[sentence.does];
      const made = sentenceJson(sentence, clause);
      return {
        ...made,
        document: document.id,
        documentKind: document.kind,
        clause: clause.id,
        cite: clause.cite,
        heading: clause.heading?.text ?? '',
        headingTranslation: clause.translation.heading,
        doesZh: does?.zh ?? null,
        doesEn: does?.en ?? null,
        ...idsInWords('themes', sentence.themes, corpus.themes),
        instruments: types.map(({ id }) => id),
        instrumentsZh: types.map(({ id, name }) => name?.zh ?? id),
        instrumentsEn: types.map(({ id, name }) => name?.en ?? id),
        url: address(made.url),
      };
    }),
  ),
);
