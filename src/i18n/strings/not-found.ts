import type { Strings } from '../strings.ts';

const en = {
  title: 'There is no such page',
  text: 'The address may have been cut short or mistyped. Addresses of clauses, once published, are kept; a clause is found at its document.',
};

export const notFound = {
  en,
  zh: {
    title: '没有这个页面',
    text: '网址可能不完整或有误。公布过的条文网址一律保留；条文可从所属文献查到。',
  },
} satisfies Strings<typeof en>;
