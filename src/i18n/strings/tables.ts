import { messages } from '#src/i18n/messages.ts';
import { terms } from './terms.ts';

/** Words for codes that stand in the tables of the data, and nowhere on a page. */
export const tables = messages({
  note: {
    note: ['editors’ note', '编者注'],
    sic: ['printed as found, probably a slip', '原文如此，疑有误'],
  },
  state: {
    stated: ['stated', '自述'],
    secondary: ['told by a secondary source', '仅见二手来源'],
    absent: ['no sentence coded with it', '无一句标此主题'],
    'not-held': ['no document held', '未收文献'],
    uncoded: terms.notYet,
  },
  /** What a column says of another that holds a code. */
  inWords: {
    zh: [(code: string) => `What ${code} means, in Chinese.`, (code) => `${code} 的中文说法。`],
    en: [(code: string) => `What ${code} means, in English.`, (code) => `${code} 的英文说法。`],
  },
  half: {
    zh: [(about: string) => `${about} In Chinese.`, (about) => `${about}中文。`],
    en: [(about: string) => `${about} In English.`, (about) => `${about}英文。`],
  },
});
