import { counted, grouped } from '#src/i18n/counts.ts';
import { messages } from '#src/i18n/messages.ts';
import { terms } from './terms.ts';

/** What can be found by setting the texts beside one another: facts, each with the words that it rests on. */

/** On a reading page: what no other text speaks of. */
export const onlyHere = messages({
  title: ['What only this text speaks of', '仅见于本文的内容'],
  lead: [
    'Themes, names, references and terms that are marked here and in no other text that has been looked through, in the order of their lists. Each opens to the places where it stands.',
    '本文标有而其他已查检的文献均未标出的主题、名称、引据和术语，依各表次序排列，点开可见所在各处。',
  ],
  themes: terms.themes,
  references: terms.references,
  terms: terms.glossary,
  none: { 'not-found': ['none', '无'], 'not-yet': terms.notYet },
});

/** On the page of names: which stand in more than one text. */
export const sharedNames = messages({
  title: ['Names that texts share', '几份文献共有的名称'],
  lead: [
    'Kind by kind: how many names there are, and which of them more than one text has. The table below can be narrowed to a kind and to two texts.',
    '按类别列出名称数，以及见于一份以上文献的名称。下表可按类别和任意两份文献筛选。',
  ],
  kind: ['Kind', '类别'],
  names: ['Names', '名称数'],
  shared: ['In more than one text', '见于一份以上'],
  none: { 'not-found': ['none', '无'], 'not-yet': ['none so far', '目前未见'] },
  in: ['Named in', '见于'],
  also: ['and in', '又见于'],
  all: ['All names', '全部名称'],
});

/** Under the lists of responsible units: goals, and who is named under them. */
export const listedGoals = messages({
  title: ['Goals, and who is named under them', '目标与所列单位'],
  lead: [
    (goals: number, listed: number) =>
      `${counted(goals, 'goal')} with a number, as printed, in the order of the text; a goal that is printed twice stands here twice. The clauses of ${grouped(listed)} have a list of units, in this order. Which of the units a goal is for, the text does not say.`,
    (goals, listed) =>
      `有数量的目标${grouped(goals)}项，照原文先后，印两次的列两次。其中${grouped(listed)}项所在条文附有责任单位，次序照录；目标由其中哪家承担，文中未说明。`,
  ],
  goal: ['Goal', '目标'],
  where: terms.where,
  units: ['Units listed under the clause', '条下所列单位'],
  none: ['none: the clause has no list', '无：该条没有名单'],
});

/** On the page of figures: funds with and without a sum. */
export const funds = messages({
  title: ['Funds, with and without a sum', '资金：有无金额'],
  lead: [
    (all: number) =>
      `${counted(all, 'sentence')} that ${all === 1 ? 'names' : 'name'} a fund or public money set aside. A sum counts where the same sentence prints one, and is bold and underlined.`,
    (all) =>
      `提到某项资金或财政安排的共${grouped(all)}句。同一句中印有金额的，算作写有金额，金额加粗并加下划线。`,
  ],
  sum: ['With a sum', '写有金额'],
  none: ['Without a sum', '未写金额'],
});
