import { grouped } from '#src/i18n/counts.ts';
import { messages } from '#src/i18n/messages.ts';
import { terms } from './terms.ts';

/** The page of one clause. */
export const clause = messages({
  title: [
    (cite: string, document: string) => `${cite}, ${document}`,
    (cite, document) => `${cite}，${document}`,
  ],
  description: [
    (cite: string, document: string) =>
      `${cite} of ${document}: text, working translation, context, annotations, source.`,
    (cite, document) => `${document}${cite}：正文、工作译文、上下文、标注与出处。`,
  ],
  wall: {
    policy: ['Policy, a primary source.', '政策，一手资料。'],
    proposal: [
      'A proposal put to an authority: not policy, and not known to have been adopted.',
      '向政府提出的建议，不是政策；是否有人采纳，不得而知。',
    ],
    report: ['A report: it tells of a state of affairs and is not policy.', '报告，只反映情况，不是政策。'],
    press: [
      'A secondary source. What it says of others is cited “as reported in” this article, never as policy text.',
      '二手资料。所述他人之事，引用时须注明“据报道”，不得作为政策文本引用。',
    ],
  },
  reportedIn: ['As reported in', '据此文报道：'],
  context: ['Where it stands', '所在位置'],
  within: ['Within', '上级'],
  siblings: ['At the same level', '同级'],
  children: ['Under it', '下级'],
  turns: {
    label: ['Before and after', '前后条文'],
    previous: ['Previous', '上一条'],
    next: ['Next', '下一条'],
  },
  inDocument: ['In the whole document', '回到全文'],
  sentences: ['Sentence by sentence', '逐句说明'],
  sentence: [(number: number) => `Sentence ${number}`, (number) => `第${number}句`],
  does: terms.does,
  instruments: terms.instruments,
  wording: ['Operative words', '操作性用语'],
  addresses: ['Address and citation', '网址与引用'],
  citation: ['Citation', '引用'],
  address: ['Permanent address', '永久网址'],
  copy: terms.copy,
  sourceTitle: ['In the source file', '在底本中的位置'],
  sourceLead: [
    'Where the words stand in the file as we hold it, in characters from 0.',
    '文字在底本中的起止位置，以字符计，从0起。',
  ],
  range: [
    (start: number, end: number) => `${grouped(start)}–${grouped(end)}`,
    (start, end) => `${grouped(start)}–${grouped(end)}`,
  ],
  line: [(number: number) => `line ${number}`, (number) => `第${number}行`],
  about: ['The document', '所属文献'],
  places: terms.speaksOf,
  notes: ['Editors’ notes', '编者注'],
  actors: terms.named,
  register: ['What it names', '文中所及'],
});
