import { counted, grouped } from '#src/i18n/counts.ts';
import { messages } from '#src/i18n/messages.ts';
import { terms } from './terms.ts';

/** The matrix, its filters, and the pages that set two sides beside one another. */
export const compare = messages({
  title: ['Compare', '比较'],
  lead: [
    'What each document and each place says of each theme, and where no sentence is coded with it. Every number in a cell opens to the sentences that it counts.',
    '各文献、各地对每个主题说了什么，哪里没有一句标此主题。格中的每个数字都可展开，看到所计的句子。',
  ],
  cautions: [
    [
      'A policy, a proposal, a report and a press article are not of one kind. They stand side by side, and are counted apart.',
      'The texts differ in length: every column gives the number of its sentences that can carry a theme. That one number is larger than another does not say that more is done.',
      'What the press tells of a place is quoted, and not counted.',
    ],
    [
      '政策、建议稿、报告和报道性质不同，并列而分别计数。',
      '各文本长短不一，每列都注明可标主题的句数。数字较大，不等于做得较多。',
      '报道所述各地情况，只引原句，不计数。',
    ],
  ],
  how: ['How to read it: signs, and what is counted', '读法：图例与计数'],
  one: ['Show', '显示'],
  byTheme: ['every column, theme by theme', '各列，逐个主题'],
  onThisPage: terms.onThisPage,
  coded: ['Themes are coded by the editors, sentence by sentence.', '主题由编者逐句编码。'],
  codebook: terms.codebook,
  drawing: {
    heading: ['At a glance', '总览'],
    documents: ['Themes by documents, a dot for each sentence', '主题与文献，一点一句'],
    cities: ['Themes by places, a dot for each sentence', '主题与各地，一点一句'],
    each: [
      (count: number) => `Here a dot stands for up to ${grouped(count)} sentences of one kind.`,
      (count) => `此处一点代表同类文献中的至多${grouped(count)}句。`,
    ],
    description: [
      'Each dot is a sentence; its form says what kind of document it stands in. The table that follows has the same numbers, and the words.',
      '每点代表一句，点的形状表示所在文献的性质。下表数字相同，并附原句。',
    ],
  },
  legend: {
    heading: terms.signs,
    dots: {
      policy: ['a sentence of a policy', '政策中的一句'],
      proposal: ['of a proposal', '建议稿中的一句'],
      report: ['of a report', '报告中的一句'],
      press: ['of the press: told, not stated', '报道中的一句（转述，非自述）'],
    },
  },
  documents: ['Themes and documents', '主题与文献'],
  cities: ['Themes and places', '主题与各地'],
  theme: terms.theme,
  allOnTheme: ['Everything on this theme', '关于此主题的全部内容'],
  table: [(label: string) => `Table: ${label}`, (label) => `表：${label}`],
  ownVoice: ['Own text', '有自身文献'],
  pressOnly: ['Press only', '仅见报道'],
  nNote: [
    'The number under a name: its sentences that can carry a theme, with or without one. Formal lines and lists of responsible units cannot, and are not counted.',
    '名称下的数字：可标主题的句数，不论是否标有主题。程式句和责任单位名单不标主题，不计在内。',
  ],
  sentences: [(count: number) => counted(count, 'sentence'), (count) => `${grouped(count)}句`],
  kindSentences: [
    (kind: string, count: number) => `${kind}: ${counted(count, 'sentence')}`,
    (kind, count) => `${kind}${grouped(count)}句`,
  ],
  secondary: ['only in a secondary source', '仅见于二手资料'],
  stateNotes: {
    stated: [
      'stated: the number of sentences on the theme; it opens to them',
      '已有表述：涉及该主题的句数，点数字可见原句',
    ],
    secondary: [
      'only in a secondary source: what the press tells can be read, and is not counted',
      '仅见于二手资料：报道所述可供阅读，不计数',
    ],
    absent: [
      'looked for and not found: no sentence is coded with the theme, and its terms occur in none that could be, or were decided otherwise, with links and reasons',
      '查过而未见：没有一句标此主题；其词语在可标主题的句子中未出现，或虽出现而经判断不标，附链接与理由',
    ],
    'not-held': [
      'no document of the place is held, and the same holds of what the press article tells of it',
      '未收该地文献；报道所述该地情况，查检结果亦同',
    ],
    uncoded: [
      'not yet looked at: a document is not coded, or the theme has no terms to look for',
      '尚未查检：有文献尚未编码，或该主题尚未选定词语',
    ],
  },
  alsoTold: ['also in the press', '报道亦及'],
  toldOf: ['in a secondary source, of', '二手资料，所述：'],
  wordsOf: [
    (theme: string, column: string) => `${theme}: ${column}`,
    (theme, column) => `${theme}：${column}`,
  ],
  close: ['Close', '收起'],
  loading: ['Loading the words …', '正在载入原句……'],
  wordsFailed: [
    'The words could not be loaded; the page of the theme has them.',
    '原句未能载入，可到主题页查看。',
  ],
  first: [
    (shown: number, all: number) =>
      `The first ${shown} of ${all}, in the order of time; the pages of the themes and the data have all.`,
    (shown, all) => `共${all}栏，此处按时间先后列前${shown}栏；主题各页与数据中有全部内容。`,
  ],
  others: ['Others can be chosen above.', '可在上方另选。'],
  told: ['As the press reports', '报道所述'],
  filter: {
    heading: terms.narrowDown,
    kind: ['Kind of source', '资料性质'],
    years: ['Made', '成文'],
    from: terms.from,
    to: terms.to,
    any: terms.any,
    lens: ['Classification', '分类法'],
    instrument: ['Instrument', '政策工具'],
    wording: ['Operative word', '操作性用语'],
    actor: ['Unit named or addressed', '列名单位、行文或要求的对象'],
    columns: [
      (table: string, most: number) =>
        `${table}: which columns, at most ${most}; with none ticked, the first`,
      (table, most) => `${table}：所列各栏（至多${most}栏；未勾选则列最早者）`,
    ],
    clear: terms.showAll,
    shown: ['{shown} of {all} sentences that can carry a theme', '可标主题的共{all}句，合于条件的{shown}句'],
    none: ['none with this choice', '无合于条件者'],
    ofStated: ['{shown} of {all}', '{all}句中的{shown}句'],
    failed: ['The data could not be loaded; the tables show everything.', '数据未能载入，表格显示全部内容。'],
  },
  csv: ['What is shown, as CSV', '当前所示（CSV）'],
  json: ['Matrix as JSON', '矩阵数据（JSON）'],
  more: {
    heading: ['More to compare', '其他比较'],
    instruments: [
      'Instruments of the texts that have measures, by each classification',
      '有措施的各文本所用政策工具，按分类法列出',
    ],
    responsibility: ['Who is named in the lists of responsible units', '责任单位名单列了哪些单位'],
    wording: ['Wording that stands in two or more of the texts', '两份以上文本共有的字句'],
    words: ['Words of your choice, counted in every text', '自选字词在各文本中的次数'],
    names: ['Names, text by text, and those that texts share', '各文献所及名称，以及共有的名称'],
  },
  pairs: {
    heading: terms.sideBySide,
    lead: ['These have a page of two, aligned by theme.', '以下各对另有一个按主题对齐的页面。'],
    others: ['Any two to four can be chosen.', '也可任选两至四个。'],
    documents: ['Two documents', '两份文献'],
    cities: ['Two places', '两个地方'],
    twoTimes: [(place: string) => `${place} at two times`, (place) => `${place}，前后两个时期`],
  },
});
