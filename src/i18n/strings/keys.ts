import { messages } from '#src/i18n/messages.ts';
import { terms } from './terms.ts';

/** Every key that is a command by itself, with what it does: who handles one names it by its row, and the sheet lists them. */
export const keys = messages({
  title: ['Keys', '快捷键'],
  rows: {
    '/': ['Search', '检索'],
    j: ['Next clause', '下一条'],
    k: ['Previous clause', '上一条'],
    n: [
      'Next note; while words of a search are lit, the next place',
      '下一条注释；检索字句标亮时，跳到下一处',
    ],
    p: ['Previous note', '上一条注释'],
    N: ['While words of a search are lit: the previous place', '检索字句标亮时，回到上一处'],
    c: [
      'Copy or quote what is selected, or else the clause, sentence or hit of the focus',
      '复制或引用所选文字；未选时，为焦点所在的条款、句子或检索结果',
    ],
    '?': ['This list', '显示本列表'],
  },
  /** What needs no switching off: these keys do as they are expected to. */
  always: [
    'In a text, Tab leads from clause to clause, → and ← through the signs, marks and notes of one; Enter opens, Esc leads back to its number.',
    '正文中，Tab 键逐条移动，→ 与 ← 在一条之内的句号、标注和注释间移动；回车键打开，Esc 键返回条号。',
  ],
  on: ['Single keys are on', '启用单键'],
  close: terms.close,
});

export type Key = keyof (typeof keys)['en']['rows'];
