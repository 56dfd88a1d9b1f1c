import { z } from 'zod';
import { ROLES } from '../../convert/roles.ts';
import { note } from './note.ts';
import { bilingual, field, ids, ranges } from './parts.ts';
import { sentence } from './sentence.ts';

/** What a block is in its document. The same closed list as the corpus has. */
const role = z.enum(ROLES);

const actor = z.strictObject({
  id: field(z.string(), 'Id of names.json.', '名称编号，见 names.json。'),
  role: field(
    z.enum(['responsible', 'addressee']),
    'Named in a list of responsible units, or as addressee.',
    '列入责任单位，或为受文、受命者。',
  ),
  order: field(z.int().positive(), 'Place in that list, from 1.', '在该名单中的次序，从1起。'),
});

/** A clause: every block of a document is one. */
export const clause = z
  .strictObject({
    id: field(z.string(), 'Permanent id, taken from what is printed.', '永久编号，取自印出的序号。'),
    parent: field(z.string().nullable(), 'The clause around it.', '上级条文。'),
    role: field(role, 'What the block is.', '在文中的角色。'),
    label: field(z.string(), 'The printed marker; empty for none.', '印出的序号；无则为空。'),
    cite: field(bilingual, 'How to cite it in words.', '文字引用形式。'),
    heading: field(
      z.string(),
      'Verbatim; an empty string where there is none.',
      '标题原文；无标题时为空字符串。',
    ),
    text: field(
      z.string(),
      'The sentences together, verbatim, without the clauses below it.',
      '各句相连的原文，不含下级条文。',
    ),
    translation: field(
      z.strictObject({ heading: z.string(), text: z.string() }),
      'The editors’ working translation.',
      '编者的工作译文。',
    ),
    sentences: field(z.array(sentence), 'In the order of the text.', '按原文次序。'),
    source: field(
      ranges,
      'Stretches of the seed: together they are label, heading and text.',
      '在底本中的各段，相连即为序号、标题和正文。',
    ),
    cities: field(ids, 'Places that it speaks of.', '所涉各地。'),
    themes: field(ids, 'Themes of its sentences together.', '各句主题之合。'),
    actors: field(z.array(actor), 'Units named as responsible or addressed.', '责任单位和受命者。'),
    figures: field(
      ids,
      'Ids of figures.json, unique within the document.',
      '数字编号，见 figures.json，在本文献内唯一。',
    ),
    cites: field(
      ids,
      'Ids of references.json, each once, by first mention.',
      '引用文件编号，见 references.json，每个一次，按首见次序。',
    ),
    names: field(
      ids,
      'Ids of names.json, each once, by first mention.',
      '名称编号，见 names.json，每个一次，按首见次序。',
    ),
    terms: field(
      ids,
      'Ids of glossary.json, each once, by first mention.',
      '术语编号，见 glossary.json，每个一次，按首见次序。',
    ),
    notes: field(z.array(note), 'The editors’ notes.', '编者注。'),
    url: field(
      z.string(),
      'Address of its page, without the base path of the site.',
      '条文页的地址，不含网站的基础路径。',
    ),
  })
  .meta({
    id: 'clause',
    description: 'A numbered unit or any other block.',
    $comment: '有序号的条款或其他文段。',
  });

export type ClauseJson = z.infer<typeof clause>;
