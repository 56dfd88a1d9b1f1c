import { counted, grouped } from '#src/i18n/counts.ts';
import { messages } from '#src/i18n/messages.ts';
import { terms } from './terms.ts';

/** Words of the timeline: its page, its drawings, and the list beside them. */
export const timeline = messages({
  title: ['Timeline', '年表'],
  lead: [
    'The dates of the documents, of what they cite and of what they tell, once as a drawing and once as a list. Each entry leads to its document or to the words it comes from, and says how surely its date is known; what is inferred says why.',
    '文献本身、文献所引、文献所述的日期，一图一表。每一项都可点到所属文献或所据的字句，并说明日期是否确知；推断的说明理由。',
  ],
  caution: [
    'What stands side by side here is only near in time. That one thing follows from another is nowhere said.',
    '同列一图，只表示时间先后，不表示因果或沿袭。',
  ],
  main: [
    (shown: number, all: number) =>
      `${grouped(shown)} of ${counted(all, 'entry', 'entries')}: the documents held, then what most clauses speak of. The others stand with their documents and places, and in the data:`,
    (shown, all) =>
      `共${grouped(all)}项，此处列${grouped(shown)}项：先列所收文献，再列条文提及最多者。其余见各文献、各地的页面及数据：`,
  ],
  ofDocuments: ['documents', '文献'],
  ofPlaces: ['places', '地方'],
  chart: [
    (from: number, to: number) => `Dates of the documents, of what they cite and tell, ${from} to ${to}`,
    (from, to) => `文献本身、所引、所述的日期，${from}—${to}年`,
  ],
  chartNote: [
    (entries: number, lanes: number) =>
      `${counted(entries, 'entry', 'entries')} in ${counted(lanes, 'lane')}, one for what belongs to no one place, one, where there is any, for what belongs to several, and one for each place. Time runs from left to right. The same entries follow as a list.`,
    (entries, lanes) =>
      `共${grouped(entries)}项，分${grouped(lanes)}行：不属于某一地方的一行，兼属几地的如有也占一行，各地各一行。时间自左而右。图后有同样内容的列表。`,
  ],
  lanes: {
    none: ['National', '全国'],
    several: ['Several places', '多地'],
    unplaced: ['Place not recorded', '地方未著录'],
  },
  nothing: ['nothing dated', '没有带日期的内容'],
  before: [(date: string, words: string) => `${date}: ${words}`, (date, words) => `${date}：${words}`],
  legend: {
    heading: terms.signs,
    square: ['a document held here', '本站所收文献'],
    circle: ['told in a document', '文献所述'],
    diamond: ['cited in a document, not held', '文献所引，本站未收'],
    fills: {
      policy: ['from a policy', '出自政策'],
      proposal: ['from a proposal', '出自建议稿'],
      report: ['from a report', '出自报告'],
      press: ['from the press', '出自报道'],
    },
    span: ['a span of time, from its beginning to its end', '一段时间，自起至止'],
    within: [
      'the date is no more exact than this line: some time within it, or all of it',
      '日期只精确到这一段：其间某时，或为全段',
    ],
    doubtful: ['dashed: date inferred, unverified or unconfirmed', '虚线：日期为推断、未经证实或待核'],
    open: ['begins or ends beyond this, or nobody says where', '起止超出此段，或不详'],
    ground: [
      'behind all lanes: the periods of national plans, every other one shaded',
      '底色：国家规划的规划期，隔期加深',
    ],
  },
  what: {
    document: ['document', '文献'],
    validity: ['in force', '施行'],
    reference: ['cited', '所引'],
    event: ['told', '所述'],
  },
  /** By the kind of the last date that is known of it. */
  force: {
    expires: [(date: string) => `in force until ${date}`, (date) => `有效至${date}`],
    repealed: [(date: string) => `in force until repealed ${date}`, (date) => `施行至${date}废止`],
    from: [(date: string) => `in force from ${date}`, (date) => `自${date}起施行`],
  },
  event: {
    policy: ['policy step', '政策举措'],
    designation: ['designation', '称号'],
    programme: ['programme', '项目'],
    cooperation: ['cooperation', '合作'],
    launch: ['launch', '设立'],
    statistic: ['statistic', '统计'],
    development: ['development', '发展情况'],
    meeting: ['meeting', '会议'],
    plan: ['plan', '规划'],
    deadline: ['deadline', '期限'],
    forecast: ['forecast', '预测'],
    crisis: ['crisis', '危机'],
  },
  tools: {
    label: ['Show only', '只看'],
    all: ['all', '全部'],
    place: terms.place,
    nowhere: ['no one place', '不属某地'],
    source: ['Kind of source', '出处性质'],
    cited: ['cited only', '仅见引用'],
    theme: terms.theme,
    what: ['What', '类别'],
    shown: [
      (shown: string, total: string) => `${shown} of ${total} entries`,
      (shown, total) => `共${total}项，显示${shown}项`,
    ],
    closer: ['Zoom in', '放大'],
    further: ['Zoom out', '缩小'],
    whole: ['Show the whole', '全图'],
    hint: [
      'The buttons zoom, and so do + and −, Ctrl with the wheel, and two fingers; then drag, or use the arrow keys.',
      '也可按＋、－键，或按住Ctrl滚动滚轮，或用双指缩放；放大后可拖动，或用方向键移动。',
    ],
  },
  list: ['The same as a list', '同样内容的列表'],
  listNote: [
    'By the first day that a date may stand for; where its beginning is open, by the time named.',
    '按日期可能的最早一天排列；起点不详的，按所记的时间。',
  ],
  years: ['Years', '年份'],
  more: [(count: number) => `and ${counted(count, 'more place')}`, (count) => `另有${grouped(count)}处`],
  undatedMore: [
    (count: number) => `and ${counted(count, 'more document')}`,
    (count) => `另有${grouped(count)}份文献`,
  ],
  undated: ['Documents whose date is not yet recorded', '日期尚未著录的文献'],
  strip: {
    heading: ['When they were made', '成于何时'],
    intro: [
      'As far as it is known, with the national laws and policies that they cite. Dashed is what was inferred or is unverified.',
      '按已知情况排列，并列出所引的国家法律和政策。虚线表示日期为编者推断或未经证实。',
    ],
    all: ['The whole timeline', '全部年表'],
    chart: ['The documents and what they cite, in time', '文献及其所引，按时间排列'],
    lanes: { cited: ['Cited', '所引'], ...terms.kinds },
  },
});
