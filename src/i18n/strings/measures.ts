import { counted, grouped } from '#src/i18n/counts.ts';
import { messages } from '#src/i18n/messages.ts';
import { terms } from './terms.ts';

/** Instruments by each classification, and the lists of responsible units. */
export const measures = messages({
  instruments: {
    title: terms.instruments,
    description: [
      'Which policy instruments the texts that have measures use, in how many sentences; the same sentences are classed in several ways.',
      '有措施的各文本用了哪些政策工具，各见于多少句；同样的句子，按几种分类法归类。',
    ],
    lead: [
      'Each classification sorts measures by what they do. All of them sort the same sentences.',
      '各分类法都按措施的作用归类，所归的是同样的句子。',
    ],
    rules: [
      [
        'Only the measures and assignments of policies and proposals carry instruments. What a report or the press tells carries none.',
        'The number under the name of a text says how many of its sentences carry an instrument of the classification. A sentence may carry several, so the rows do not add up to it.',
        'Each column stands for itself: the texts differ in length and in kind, and no column is measured against another.',
      ],
      [
        '只有政策与建议稿中的措施和任务分派标工具；报告与报道所述不标。',
        '文本名称下的数字，是其中标有该分类法工具的句数。一句可标数种，各行之和不等于此数。',
        '各列各自独立：文本长短不一、性质不同，列与列不作高下之比。',
      ],
    ],
    lens: ['Classification', '分类法'],
    source: ['After', '依据'],
    chart: [(lens: string) => `${lens}: a dot for each sentence`, (lens) => `${lens}：一点一句`],
    chartNote: [
      'Each dot is a sentence. The table under the drawing has the same numbers, and leads to the words.',
      '每点代表一句。图下表格数字相同，并可点到原句。',
    ],
    table: ['The same as a table', '同样内容的表格'],
    type: ['Type', '类型'],
    of: [
      (count: number, n: number) => `${grouped(count)} of ${grouped(n)}`,
      (count, n) => `${grouped(n)}句中${grouped(count)}句`,
    ],
    n: [
      (n: number, total: number) => `${grouped(n)} of ${counted(total, 'sentence')}`,
      (n, total) => `全文${grouped(total)}句，其中${grouped(n)}句`,
    ],
    none: ['none', '无'],
  },
  responsibility: {
    title: ['Responsible units', '责任单位'],
    lead: [
      'Which units the lists of responsible units name, in how many lists, and in how many they stand first. Each bar opens to the clauses.',
      '责任单位名单列了哪些单位，各见于多少份名单，其中列首位多少次。每条都可展开，看到所在条文。',
    ],
    caution: [
      'To be named is all that the lists say. Nowhere do they say that a unit leads a task, and the order of names is not explained.',
      '名单只说明列了哪些单位。文中没有“牵头”之说，排列次序的含义也未说明。',
    ],
    n: [
      (count: number) => `${counted(count, 'clause')} with a list`,
      (count) => `列有名单的条文${grouped(count)}条`,
    ],
    unit: terms.unit,
    lists: ['Named in', '见于名单'],
    named: [
      (count: number, n: number) => `named in ${grouped(count)} of ${grouped(n)}`,
      (count, n) => `${grouped(n)}份名单中见于${grouped(count)}份`,
    ],
    first: [
      (count: number) => `first in ${count === 0 ? 'none' : grouped(count)}`,
      (count) => (count === 0 ? '未列首位' : `列首位${grouped(count)}次`),
    ],
    legend: {
      all: ['named', '列名'],
      first: ['named first', '列首位'],
    },
    place: [
      (order: number) => (order === 1 ? 'first' : `number ${grouped(order)}`),
      (order) => (order === 1 ? '首位' : `第${grouped(order)}位`),
    ],
    among: [
      (place: string, count: number) => `${place} of ${grouped(count)}`,
      (place, count) => `共${grouped(count)}家，${place}`,
    ],
    none: ['No document has such lists.', '所收文献均无此类名单。'],
    others: ['Other documents with such lists', '其他有此类名单的文献'],
  },
});
