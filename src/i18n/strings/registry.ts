import type { Strings } from '../strings.ts';

/** What the pages of registries share: finding and sorting in tables, places in the texts. */

const en = {
  find: 'Find in this table',
  all: 'All',
  shown: (shown: string, total: string) => `${shown} of ${total} shown`,
  sentence: (number: string) => `sentence ${number}`,
  heading: 'heading',
  untranslated: 'not yet translated',
  turns: 'Entries before and after',
  previous: 'Previous',
  next: 'Next',
};

export const registry = {
  en,
  zh: {
    find: '在表中查找',
    all: '全部',
    shown: (shown: string, total: string) => `共${total}条，显示${shown}条`,
    sentence: (number: string) => `第${number}句`,
    heading: '标题',
    untranslated: '尚未译出',
    turns: '前后条目',
    previous: '上一条',
    next: '下一条',
  },
} satisfies Strings<typeof en>;
