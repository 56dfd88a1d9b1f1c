import { messages } from '#src/i18n/messages.ts';
import { terms } from './terms.ts';

/** The dialog in which every page can be searched from. */
export const finder = messages({
  label: ['Search the documents', '检索文献'],
  box: ['Words to find', '检索词'],
  placeholder: ['Chinese, English, a document number or a clause', '中文、英文、文号或条文编号'],
  submit: terms.search,
  close: terms.close,
  results: ['What is found', '检索结果'],
  choices: ['Choices', '选项'],
  recent: ['Keep my searches on this device', '在本机保留检索记录'],
  forget: ['Forget them', '清除记录'],
  all: [(clauses: number) => `All results: ${clauses}`, (clauses) => `全部结果：${clauses}条`],
  none: [
    'No clause has this. Enter shows what was tried.',
    '没有一条印有所查内容。按回车键查看已试过的方式。',
  ],
  slow: ['The index is still loading.', '索引仍在加载。'],
  failed: [
    'The index could not be loaded. Enter tries again on the search page.',
    '索引加载失败。按回车键可在检索页重试。',
  ],
  kinds: {
    recent: ['your search', '检索记录'],
    phrase: ['a phrase', '字句'],
    english: ['words of the translation', '译文用语'],
    figure: ['a figure, as printed', '所印数字'],
    number: ['a document number', '文号'],
    clause: ['a clause', '条文编号'],
    words: ['two words in one clause', '同一条中的两个词'],
  },
  clauses: [(count: number) => (count === 1 ? '1 clause' : `${count} clauses`), (count) => `${count}条`],
});
