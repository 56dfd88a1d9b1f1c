import { counted, grouped } from '#src/i18n/counts.ts';
import { messages } from '#src/i18n/messages.ts';
import { terms } from './terms.ts';

/** What is said where no sentence is coded with a theme. */
export const silence = messages({
  /** What became of it, short enough for a cell. */
  states: {
    absent: ['no sentence coded with it', '无一句标此主题'],
    'not-held': [
      'no document held; no sentence of the article coded with it',
      '未收文献，报道亦无一句标此主题',
    ],
    uncoded: terms.notYet,
  },
  /** Parts of a whole sentence on one side and one theme. */
  parts: {
    absent: ['no sentence is coded with this theme', '没有一句标此主题'],
    'not-held': [
      'no document is held, and no sentence of the press article on it is coded with this theme',
      '未收文献，报道中关于该地的句子也没有一句标此主题',
    ],
    uncoded: terms.notYet,
    none: [
      'none that can carry a theme prints its terms ({terms})',
      '可标主题的句子均未出现其词语（{terms}）',
    ],
    passed: [
      'found of its terms ({terms}): {printed}, decided otherwise in {places}',
      '其词语（{terms}）中出现的有{printed}，经判断不标：{places}',
    ],
    whole: ['{side}: {state}; {sought}.', '{side}：{state}；{sought}。'],
    alone: ['{side}: {state}.', '{side}：{state}。'],
  },
  noTerm: ['no term of it printed', '其词语亦未出现'],
  termIn: ['a term of it in', '其词语见于'],
  why: ['decided otherwise: why', '经判断不标：理由'],
  terms: ['Its terms', '词语'],
  termsNote: [
    'Words by which a program looks for sentences that may lack the theme. A sentence that can carry a theme and prints one is coded with it or decided otherwise, with a reason.',
    '程序据以查找可能漏标的句子。可标主题的句子凡印有其中一词的，或标此主题，或说明理由而不标。',
  ],
  noTerms: ['none chosen yet, so that nothing can be said of what is not coded', '尚未选定，故不能断言未见'],
  left: {
    title: ['Looked at and not coded', '查过而未标'],
    others: ['Coded with it', '已标此主题'],
    lead: [
      (count: number) =>
        `${counted(count, 'sentence')} that can carry a theme, ${count === 1 ? 'prints' : 'print'} a term of this one and ${count === 1 ? 'is' : 'are'} not coded with it, each with the reason.`,
      (count) => `可标主题的句子中，印有此主题词语而未标此主题的${grouped(count)}句，各附理由。`,
    ],
  },
});
