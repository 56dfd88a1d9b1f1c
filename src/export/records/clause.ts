import { z } from 'zod';
import type { Corpus } from '#src/corpus/corpus.ts';
import type { Clause, PolicyDocument } from '#src/corpus/model.ts';
import { actorRole } from '#src/corpus/vocabulary.ts';
import { clausePlaces } from '#src/corpus/walk.ts';
import { type DataContext, tableOf, tableSet } from '#src/export/dataset.ts';
import { editionFields, editionOf } from '#src/export/edition.ts';
import { note, noteJson } from './note.ts';
import {
  bilingualText,
  blockRole,
  field,
  ids,
  idsInWords,
  pageAddress,
  ranges,
  taker,
  text,
  textOrNull,
} from './parts.ts';
import { documentOfRow, sentenceJson, sentenceRecord, themesInWords } from './sentence.ts';

const actor = z.strictObject({
  id: text('Id of names.json.', '名称编号，见 names.json。'),
  role: field(
    actorRole,
    'Named in a list of responsible units, or as addressee.',
    '列入责任单位，或为受文、受命者。',
  ),
  order: field(z.int().positive(), 'Place in that list, from 1.', '在该名单中的次序，从1起。'),
});

/** A clause: every block of a document is one. */
export const clauseRecord = z
  .strictObject({
    id: text('Permanent id, taken from what is printed.', '永久编号，取自印出的序号。'),
    parent: textOrNull('The clause around it.', '上级条文。'),
    role: field(blockRole, 'What the block is.', '在文中的角色。'),
    label: text('The printed marker; empty for none.', '印出的序号；无则为空。'),
    cite: field(bilingualText, 'How to cite it in words.', '文字引用形式。'),
    heading: text('Verbatim; an empty string where there is none.', '标题原文；无标题时为空字符串。'),
    text: text(
      'The sentences together, verbatim, without the clauses below it.',
      '各句相连的原文，不含下级条文。',
    ),
    translation: field(
      z.strictObject({ heading: z.string(), text: z.string() }),
      'The editors’ working translation.',
      '编者的工作译文。',
    ),
    sentences: field(z.array(sentenceRecord), 'In the order of the text.', '按原文次序。'),
    source: field(
      ranges,
      'Stretches of the seed: together they are label, heading and text.',
      '在底本中的各段，相连即为序号、标题和正文。',
    ),
    cities: ids('Places that it speaks of.', '所涉各地。'),
    themes: ids('Themes of its sentences together.', '各句主题之合。'),
    actors: field(z.array(actor), 'Units named as responsible or addressed.', '责任单位和受命者。'),
    figures: ids(
      'Ids of figures.json, unique within the document.',
      '数字编号，见 figures.json，在本文献内唯一。',
    ),
    cites: ids(
      'Ids of references.json, each once, by first mention.',
      '引用文件编号，见 references.json，每个一次，按首见次序。',
    ),
    names: ids(
      'Ids of names.json, each once, by first mention.',
      '名称编号，见 names.json，每个一次，按首见次序。',
    ),
    terms: ids(
      'Ids of glossary.json, each once, by first mention.',
      '术语编号，见 glossary.json，每个一次，按首见次序。',
    ),
    notes: field(z.array(note), 'The editors’ notes.', '编者注。'),
    url: text(
      'Address of its page, without the base path of the site.',
      '条文页的地址，不含网站的基础路径。',
    ),
  })
  .meta({
    id: 'clause',
    description: 'A numbered unit or any other block.',
    $comment: '有序号的条款或其他文段。',
  });

const take = taker(clauseRecord);
export type ClauseJson = z.infer<typeof clauseRecord>;

/** A clause’s terms in the order in which the text first prints a form of each. */
function termsInOrder({ heading, text, terms }: Clause, glossary: Corpus['glossary']): string[] {
  const printed = `${heading?.text ?? ''}\n${text}`;
  const firstAt = (id: string): number => {
    const term = glossary.get(id);
    const places = term ? [term.zh, ...term.forms].map((form) => printed.indexOf(form)) : [];
    return Math.min(...places.filter((place) => place >= 0), printed.length);
  };
  return [...terms].sort((a, b) => firstAt(a) - firstAt(b) || a.localeCompare(b, 'en'));
}

function once(mentions: Clause['names']): string[] {
  return [...new Set(mentions.map(({ ref }) => ref))];
}

/** A clause with its sentences and notes. @throws where it is not what the schema says. */
export function clauseJson(made: Clause, glossary: Corpus['glossary']): ClauseJson {
  return take({
    ...made,
    heading: made.heading?.text ?? '',
    sentences: made.sentences.map((sentence) => sentenceJson(sentence, made)),
    figures: made.figures.map(({ id }) => id),
    cites: once(made.cites),
    names: once(made.names),
    terms: termsInOrder(made, glossary),
    notes: made.notes.map(noteJson),
  });
}

const edition = field(z.strictObject(editionFields), 'The edition that it is from.', '所出版本。');

/** What a clause's own file may hold. */
export const clauseFile = z
  .object({ edition, document: text('Id of the document.', '文献编号。'), ...clauseRecord.shape })
  .meta({ title: '<clause>.json' });

/** A clause as its own file has it. */
export function clauseFileJson(
  document: PolicyDocument,
  clause: Clause,
  context: Pick<DataContext, 'corpus' | 'version' | 'date' | 'address'>,
): z.infer<typeof clauseFile> {
  return {
    edition: editionOf(context, `${clause.url.slice(0, -1)}.json`),
    document: document.id,
    ...clauseJson(clause, context.corpus.glossary),
  };
}

const { sentences: _, actors: __, notes: ___, url: ____, ...inRow } = clauseRecord.shape;

const clauseRow = z.object({
  ...documentOfRow,
  ...inRow,
  ...themesInWords,
  responsible: ids('Units named as responsible, ids of names.csv, in order.', '责任单位，名称编号，依次序。'),
  responsibleZh: ids('The units responsible in Chinese.', '责任单位的中文名称。'),
  responsibleEn: ids('The units responsible in English.', '责任单位的英文名称。'),
  addressees: ids('Units addressed, ids of names.csv, in order.', '受文、受命者，名称编号，依次序。'),
  addresseesZh: ids('The units addressed in Chinese.', '受文、受命者的中文名称。'),
  addresseesEn: ids('The units addressed in English.', '受文、受命者的英文名称。'),
  url: pageAddress,
});

/** Every clause as a row, with its document. */
export const clauseSet = tableSet(
  'clauses',
  tableOf(clauseRow, ({ corpus, address }) =>
    clausePlaces(corpus.documents).map(({ document, clause }) => {
      const made = clauseJson(clause, corpus.glossary);
      const acting = (role: z.infer<typeof actorRole>): string[] =>
        made.actors.filter((one) => one.role === role).map(({ id }) => id);
      const responsible = acting('responsible');
      const addressees = acting('addressee');
      return {
        ...made,
        document: document.id,
        documentKind: document.kind,
        ...idsInWords('themes', clause.themes, corpus.themes),
        responsible,
        ...idsInWords('responsible', responsible, corpus.names),
        addressees,
        ...idsInWords('addressees', addressees, corpus.names),
        url: address(clause.url),
      };
    }),
  ),
);
