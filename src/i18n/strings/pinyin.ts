import type { Strings } from '../strings.ts';

const en = {
  label: 'Pinyin',
  hint: 'Readings by dictionary; names checked by the editors.',
  failed: 'The readings did not arrive. Try again.',
};

export const pinyin = {
  en,
  zh: {
    label: '拼音',
    hint: '读音由词典标注，专名经编者核对。',
    failed: '读音未能载入，请重试。',
  },
} satisfies Strings<typeof en>;
