import { counted, grouped } from '#src/i18n/counts.ts';
import { messages } from '#src/i18n/messages.ts';

/** The concordance: every place where what was sought is printed, on a line of its own. */
export const concordance = messages({
  view: ['Shown as', '显示为'],
  views: {
    passages: ['clauses', '条文'],
    lines: ['lines (concordance)', '逐行（语词索引）'],
  },
  by: {
    left: ['by what stands left', '按左侧字词'],
    right: ['by what stands right', '按右侧字词'],
  },
  group: ['Groups', '分组'],
  ungrouped: ['none', '不分组'],
  width: ['Characters on either side', '两侧字数'],
  edge: ['(edge of the clause)', '（条文首尾）'],
  lines: [(count: number) => counted(count, 'line'), (count) => `${grouped(count)}行`],
  often: ['How often', '出现次数'],
  measure: [
    'Beside each count stands the rate in all clauses that pass the filters: per 1,000 printed characters of the Chinese without spaces, or per 1,000 words of the translation; none where lines of both are shown. A clause with several themes or places counts for each.',
    '次数旁为比率，以符合筛选条件的全部条文计：中文按每千个印出的字符（不计空格），译文按每千词；两种文本的行并列时不列比率。一条涉及几个主题或地方的，各计一次。',
  ],
  count: ['Lines', '次数'],
  rate: {
    zh: ['per 1,000 characters', '每千字'],
    en: ['per 1,000 words', '每千词'],
  },
  near: ['What stands near', '邻近字词'],
  nearby: [
    'Within the width of the lines: two Chinese characters in a row, or a word in other letters, and on how many lines. What only one line has is left out.',
    '在各行所示范围内：相连的两个汉字，或一个西文词，及其见于几行；只见于一行的不列。',
  ],
  take: {
    label: ['Take away all that was found', '导出全部结果'],
    acts: {
      csv: ['CSV', 'CSV'],
      md: ['Markdown', 'Markdown'],
      ris: ['RIS', 'RIS'],
      'csl.json': ['CSL-JSON', 'CSL-JSON'],
      qdpx: ['Coding project (.qdpx)', '编码项目（.qdpx）'],
    },
    title: [(query: string) => `Search: ${query}`, (query) => `检索：${query}`],
  },
  /** Heads of the columns of the table that is taken away. */
  columns: {
    key: ['id in the corpus', '编号'],
    documentZh: ['document in Chinese', '文献'],
    documentEn: ['document in English', '文献英文名'],
    clauseZh: ['place in Chinese', '条文位置'],
    clauseEn: ['place in English', '条文位置（英文）'],
    kind: ['kind', '类别'],
    cited: ['citation', '引文'],
    fullZh: ['full citation by GB/T 7714', '完整引文（GB/T 7714）'],
    fullEn: ['full citation by Chicago', '完整引文（Chicago）'],
    address: ['address', '网址'],
    left: ['left', '左文'],
    word: ['found', '所查'],
    right: ['right', '右文'],
    passageZh: ['sentence in Chinese', '全句'],
    passageEn: ['sentence in English', '全句英译'],
  },
});
