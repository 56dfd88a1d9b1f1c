import { formatNumber } from '../format.ts';
import { counted, type Strings } from '../strings.ts';

const en = {
  title: 'Documents',
  description:
    'Every document of the edition: what kind it is, its number and dates and how sure they are, its rights and its extent.',
  lead: 'In the order of time, as far as it is known. What a text does not state is marked as inferred or as found elsewhere, with the reason.',
  meaning: {
    policy: 'Primary source: an authority says what is to be done.',
    proposal: 'Put to an authority; that anybody adopted it is not known.',
    report: 'Not policy: it reports on a state of affairs.',
    press: 'Secondary source: it says what others did, and is cited “as reported in”.',
  },
  undated: 'undated',
  number: 'Number',
  unnumbered: 'none in the text we hold',
  issuers: 'Issued by',
  noIssuer: 'not stated',
  datesHeading: 'Dates',
  dates: {
    written: 'Written',
    issued: 'Issued',
    printed: 'Printed',
    published: 'Published',
    'in-force': 'In force from',
    expires: 'Last day in force',
  },
  places: 'Speaks of',
  extent: 'Extent',
  extentOf: (clauses: number, sentences: number, characters: number) =>
    `${counted(clauses, 'clause or block', 'clauses and blocks')}, ${counted(sentences, 'sentence')}, ${counted(characters, 'character')} in the source file`,
  translation: 'English',
  translated: 'working translation of every sentence',
  untranslated: 'not translated in full',
  rights: 'Rights',
  notes: 'Notes on the document',
  read: 'Read',
  source: 'Source text as it stands',
};

export const documents = {
  en,
  zh: {
    title: '文献',
    description: '本站全部文献：性质、文号、日期及其可靠程度，权利状况与篇幅。',
    lead: '大致按时间先后排列。文中没有载明的，标明是推断还是另有来源，并说明理由。',
    meaning: {
      policy: '一手资料：有权机关作出的规定和部署。',
      proposal: '向政府提出的建议；是否有人采纳，不得而知。',
      report: '不是政策：只反映情况。',
      press: '二手资料：转述他人所为，引用时须注明“据……报道”。',
    },
    undated: '未署日期',
    number: '文号',
    unnumbered: '所据文本未见',
    issuers: '发文机关',
    noIssuer: '未载明',
    datesHeading: '日期',
    dates: {
      written: '成文',
      issued: '发布',
      printed: '印发',
      published: '刊出',
      'in-force': '施行',
      expires: '有效期末日',
    },
    places: '涉及地方',
    extent: '篇幅',
    extentOf: (clauses: number, sentences: number, characters: number) =>
      `${formatNumber(clauses, 'zh')}个条目（含标题、落款等），${formatNumber(sentences, 'zh')}句，底本${formatNumber(characters, 'zh')}字符`,
    translation: '英文',
    translated: '逐句附有工作译文',
    untranslated: '尚未全文译出',
    rights: '权利',
    notes: '文献说明',
    read: '阅读全文',
    source: '底本原貌',
  },
} satisfies Strings<typeof en>;
