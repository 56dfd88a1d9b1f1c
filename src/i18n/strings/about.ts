import type { Strings } from '../strings.ts';

const en = { section: 'About', contents: 'On this page, and more about this edition' };

export const about = { en, zh: { section: '关于', contents: '本页内容与更多说明' } } satisfies Strings<
  typeof en
>;
