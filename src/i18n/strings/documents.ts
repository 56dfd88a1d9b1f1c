import { counted, grouped } from '#src/i18n/counts.ts';
import { messages } from '#src/i18n/messages.ts';
import { terms } from './terms.ts';

interface Standing {
  readonly who: string | null;
  readonly made: string;
  readonly end: string | null;
}

export const documents = messages({
  title: terms.documents,
  description: [
    'Every document of the edition: what kind it is, its number and dates and how sure they are, its rights and its extent.',
    '本站全部文献：性质、文号、日期及其可靠程度，权利状况与篇幅。',
  ],
  lead: [
    'In the order of time, as far as it is known. What a text does not state is marked as inferred, found elsewhere or unverified, with the reason.',
    '大致按时间先后排列。文中没有载明的，标明是推断、另有来源还是未经证实，并说明理由。',
  ],
  meaning: {
    policy: ['Primary source: an authority says what is to be done.', '一手资料：有权机关作出的规定和部署。'],
    proposal: [
      'Put to an authority; that anybody adopted it is not known.',
      '向政府提出的建议；是否有人采纳，不得而知。',
    ],
    report: ['Not policy: it reports on a state of affairs.', '不是政策：只反映情况。'],
    press: [
      'Secondary source: it says what others did, and is cited “as reported in”.',
      '二手资料：转述他人所为，引用时须注明“据报道”。',
    ],
  },
  undated: ['date not yet recorded', '日期尚未著录'],
  number: terms.number,
  unnumbered: { 'not-found': ['none in the text we hold', '所据文本未见'], 'not-yet': terms.notRecorded },
  issuers: ['Issued by', '发文机关'],
  printedTitle: ['Title', '题名'],
  noIssuer: { 'not-found': ['not stated', '未载明'], 'not-yet': terms.notRecorded },
  datesHeading: ['Dates', '日期'],
  dates: {
    written: ['Written', '成文'],
    issued: ['Issued', '发布'],
    printed: ['Printed', '印发'],
    published: ['Published', '刊出'],
    adopted: ['Adopted', '通过'],
    approved: ['Approved', '批准'],
    promulgated: ['Promulgated', '公布'],
    amended: ['Amended', '修正'],
    'in-force': ['In force from', '施行'],
    expires: ['Last day in force', '有效期末日'],
    repealed: ['Repealed', '废止'],
  },
  /** What a quoted target goes with. `who` is null where the text names nobody, empty where nobody has looked, `end` where nothing is known to end it. */
  standing: {
    policy: [
      ({ who, made, end }: Standing) =>
        `Target set${who === '' ? '' : ` by ${who ? `the ${who}` : 'an issuer that the text does not name'}`}, ${made}${end ? `; ${end}` : ''}.`,
      ({ who, made, end }) =>
        `${who === '' ? '所提目标' : `目标由${who ?? '文中未具名的机关'}提出`}，${made}${end ? `；${end}` : ''}。`,
    ],
    proposal: [
      ({ who, made }: Standing) =>
        `Target proposed${who === '' ? '' : ` by ${who ? `the ${who}` : 'somebody whom the text does not name'}`}, ${made}; that anybody adopted it is not known.`,
      ({ who, made }) =>
        `${who === '' ? '所建议的目标' : `目标由${who ?? '未具名者'}建议`}，${made}；是否有人采纳，不得而知。`,
    ],
    made: [(how: string, date: string) => `${how.toLowerCase()} ${date}`, (how, date) => `${date}${how}`],
  },
  places: terms.speaksOf,
  coded: ['State of annotation', '查检情况'],
  extent: ['Extent', '篇幅'],
  extentOf: [
    (clauses: number, sentences: number, characters: number) =>
      `${counted(clauses, 'clause or block', 'clauses and blocks')}, ${counted(sentences, 'sentence')}, ${counted(characters, 'character')} in the source file`,
    (clauses, sentences, characters) =>
      `${grouped(clauses)}个条目（含标题、落款等），${grouped(sentences)}句，底本${grouped(characters)}字符`,
  ],
  translation: terms.english,
  translated: ['working translation of every sentence', '逐句附有工作译文'],
  untranslated: ['not yet translated in full', '尚未全文译出'],
  rights: ['Rights', '权利'],
  rightsStatus: {
    'public-domain': ['in the public domain', '不受著作权保护'],
    unclear: ['copyright unclear', '著作权状况不明'],
    restricted: ['in copyright', '受著作权保护'],
  },
  publish: {
    whole: ['published whole', '全文刊载'],
    quotations: ['published in quotations only', '仅刊载引文'],
    data: ['published as data only, without its words', '仅发布数据，不刊载文字'],
  },
  removal: ['Ask for removal', '要求撤下'],
  notes: ['Notes on the document', '文献说明'],
  read: ['Read', '阅读全文'],
  source: terms.source,
});

/** The page that shows a seed as it stands. */
export const source = messages({
  title: ['Source text', '底本'],
  titleOf: [(document: string) => `Source text of ${document}`, (document) => `${document}底本`],
  description: [
    (document: string) =>
      `The file from which ${document} was edited, character by character, line-numbered, with the clause of every stretch.`,
    (document) => `${document}所据文件原貌，逐字照录，附行号，并标出各段文字所属条文。`,
  ],
  unpublished: [
    'The file is not shown: this document is not published whole.',
    '本文献未全文刊载，故不显示底本。',
  ],
  lead: [
    'The file as we hold it, unchanged. A number in the text opens the clause or sentence that begins there; the clauses lead back to their place here. Marks of the file format (#, ---) are its own.',
    '所据文件原貌，未作改动。文中的编号可打开由此开始的条文或句子；各条文页也可回到此处。文件格式记号（#、---）为文件原有。',
  ],
  file: ['File', '文件'],
  digest: ['SHA-256', 'SHA-256'],
  length: ['Length', '篇幅'],
  lengthOf: [
    (characters: number, lines: number, bytes: number) =>
      `${counted(characters, 'character')}, ${counted(lines, 'line')}, ${counted(bytes, 'byte')}`,
    (characters, lines, bytes) => `${grouped(characters)}字符，${grouped(lines)}行，${grouped(bytes)}字节`,
  ],
  encoding: ['Encoding', '编码'],
  spaces: ['Show white space', '显示空白字符'],
  line: [(number: number) => `Line ${number}`, (number) => `第${number}行`],
  stretch: [(id: string) => `${id} begins here`, (id) => `${id} 由此开始`],
  read: ['Read the edited text', '阅读整理本'],
});
