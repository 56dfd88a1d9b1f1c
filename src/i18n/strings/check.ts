import { counted, grouped } from '#src/i18n/counts.ts';
import { messages } from '#src/i18n/messages.ts';

/** The page that checks quotations. */
export const check = messages({
  title: ['Check a quotation', '核对引文'],
  lead: [
    'Paste a sentence, an article, or what a machine answered. Every quotation in it, and every clause and document number that it cites, is looked for in the texts held here. Nothing leaves your browser.',
    '粘贴一句话、一篇文章或机器的回答，其中每处引文、所引条款和文号都在所收文本中查对。所粘贴的内容不会离开浏览器。',
  ],
  box: ['Text with quotations', '含引文的文字'],
  placeholder: [
    '……提出，“……”（二（一）3）\nWithout quotation marks every sentence is looked for.',
    '……提出，“……”（二（一）3）\n没有引号时，逐句查对。',
  ],
  submit: ['Check', '核对'],
  keys: ['Ctrl or Cmd and Enter does the same.', '也可按 Ctrl 或 Cmd 加回车。'],
  link: ['Copy a link that holds this text', '复制含此文字的链接'],
  linkCopied: [
    'Link copied. Whoever opens it sends the text along in the address.',
    '链接已复制。打开链接时，文字随网址一同发出。',
  ],
  linkFailed: [
    'The link could not be copied, or the text is too long for one.',
    '未能复制，或文字过长，不能放入链接。',
  ],
  copied: ['Copied', '已复制'],
  notCopied: ['Could not be copied', '未能复制'],
  working: ['Looking through the texts …', '正在查对……'],
  failed: ['The texts could not be loaded. Please try again.', '文本未能载入，请再试一次。'],
  empty: [
    'There is nothing to check in it: no words in quotation marks or block quotations, no sentence, no clause, no document number.',
    '其中没有可查对的内容：没有引号或引文块内的文字，没有句子、条款，也没有文号。',
  ],
  marked: ['What was looked for', '所查文字'],
  results: ['What was found', '查对结果'],
  partly: [
    (count: number) =>
      `${counted(count, 'document')} of the edition ${count === 1 ? 'is' : 'are'} not published whole: of ${count === 1 ? 'it' : 'these'} only what is shown can be looked through, so that “not found” does not mean that it is not there.`,
    (count) => `有${grouped(count)}份文献未全文刊载，只能查对所刊部分：“未找到”不等于文中没有。`,
  ],
  total: [(count: number) => `${grouped(count)} checked`, (count) => `查对${grouped(count)}处`],
  of: [
    (count: number, verdict: string) => `${grouped(count)} ${verdict.toLowerCase()}`,
    (count, verdict) => `${verdict}${grouped(count)}处`,
  ],
  verdicts: {
    exact: ['Exact', '完全一致'],
    same: ['Same words', '文字相同'],
    close: ['Close', '有出入'],
    joined: ['Joined from several places', '由几处拼合'],
    translation: ['Only in our translation', '仅见于本站译文'],
    'wrong-clause': ['Cited to the wrong place', '出处有误'],
    held: ['Held here', '已收'],
    none: ['Not found', '未找到'],
  },
  said: {
    exact: ['so in the text we hold; the issued original was not seen', '与所据文本一致；发布的原件未见'],
    same: [(how: string) => `not to the letter in: ${how}`, (how) => `不同之处仅在${how}`],
    close: [
      (count: number) => (count === 1 ? 'one difference in words' : `${grouped(count)} differences in words`),
      (count) => `文字有${grouped(count)}处不同`,
    ],
    joined: [
      (count: number) => `pieces from ${grouped(count)} places`,
      (count) => `分别出自${grouped(count)}处`,
    ],
    translation: [
      'the editors’ working translation, not words of the document',
      '系编者的工作译文，不是文献原文',
    ],
    'wrong-clause': [
      'the words stand in the text we hold, and elsewhere than is said',
      '文字见于所据文本，但不在所称之处',
    ],
    held: [
      (documents: string) =>
        `recorded for ${documents}, though no text held here prints it; its page says how sure it is`,
      (documents) => `记录为${documents}的文号，但所收文本均未印有；可靠程度见该文献页面`,
    ],
    none: [
      'nor anything near it, in the Chinese texts or in our translation',
      '中文原文和本站译文中均无相近文字',
    ],
    clause: [
      (document: string) => `${document} has this clause; nothing is quoted of it`,
      (document) => `${document}有此条；未引其文字`,
    ],
    noClause: [(document: string) => `${document} has no such clause`, (document) => `${document}无此条`],
    noDocument: [(document: string) => `${document} is not held here`, (document) => `未收${document}`],
    number: ['no text held here prints this number', '所收文本均未印有此文号'],
  },
  liberties: {
    punctuation: ['punctuation', '标点'],
    width: ['full or half width', '全角半角'],
    spaces: ['spaces', '空格'],
    script: ['traditional or simplified script', '繁简'],
    case: ['capitals', '大小写'],
    pinyin: ['pinyin between the characters', '所加拼音'],
  },
  notes: {
    elided: ['What is marked as left out was not compared.', '标明省略之处未作比较。'],
    own: ['What stands in brackets is marked as the quoter’s own.', '括号内为引者所加，已有标明。'],
    border: [
      (clauses: string) => `It runs over the border of clauses: ${clauses}.`,
      (clauses) => `跨条引用：${clauses}。`,
    ],
    right: [(cited: string) => `Cited to the right place: ${cited}.`, (cited) => `出处无误：${cited}。`],
    wrong: [
      (cited: string, right: string) => `Cited: ${cited}. The words stand in: ${right}.`,
      (cited, right) => `所称出处：${cited}。文字实见：${right}。`,
    ],
    missing: [(what: string) => `Not here: ${what}.`, (what) => `此处没有：${what}。`],
    also: [
      (count: number) => `The same words stand in ${counted(count, 'more clause')}:`,
      (count) => `另有${grouped(count)}条印有同样文字：`,
    ],
    few: [
      (count: number) =>
        `Too short to be told from chance: these characters stand in ${counted(count, 'clause')}.`,
      (count) => `字数太少，难以断定出处：共有${grouped(count)}条印有这几个字。`,
    ],
    tried: [
      'Tried: as it stands; without punctuation, spaces and pinyin; in simplified script; with words changed, put in and left out; in parts of 6 characters (in English 4 words) and more.',
      '已试：按原样；不计标点、空格和拼音；转为简体；容许改字、添字、漏字；拆成6字以上（英文4词以上）的片段。',
    ],
    longest: [
      (words: string) => `The longest part that does stand in a text: “${words}”.`,
      (words) => `文本中确有的最长片段：“${words}”。`,
    ],
    search: ['Search for it', '去检索'],
  },
  copyQuotation: ['Copy quotation and source', '复制引文和出处'],
  copyPrinted: ['Copy it as printed', '复制所印文字'],
  left: [(count: number) => `${grouped(count)} left out`, (count) => `略${grouped(count)}字`],
  and: [' and ', '和'],
  noscript: [
    'To check a quotation needs script, and this browser runs none for this page. By hand: take a few characters in a row from the quotation and look for them in the documents with the search of your browser, a page at a time.',
    '核对引文需要脚本，而此浏览器未为本页运行脚本。可手工核对：从引文中取连续几个字，在各文献页面用浏览器的页内查找功能逐页查找。',
  ],
});
