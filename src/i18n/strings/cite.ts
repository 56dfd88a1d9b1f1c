import { messages } from '#src/i18n/messages.ts';
import { terms } from './terms.ts';

/** Ways to cite a document or a clause. */
export const cite = messages({
  ofDocument: ['Ways to cite this document', '引用本文'],
  ofClause: ['Ways to cite this clause', '引用本条'],
  whole: ['Ways to cite the whole document', '引用全文'],
  link: ['Cite', '引用'],
  styles: {
    'gbt2025-numeric': ['GB/T 7714—2025, numeric', 'GB/T 7714—2025，顺序编码制'],
    'gbt2025-author-date': ['GB/T 7714—2025, author and date', 'GB/T 7714—2025，著者-出版年制'],
    'gbt2015-numeric': ['GB/T 7714—2015, numeric', 'GB/T 7714—2015，顺序编码制'],
    'gbt2015-author-date': ['GB/T 7714—2015, author and date', 'GB/T 7714—2015，著者-出版年制'],
    law: ['Chinese legal citation, after 法学引注手册', '参照《法学引注手册》'],
    chicago: ['After Chicago, note', '英文，参照芝加哥注释体例'],
    apa: ['After APA', '英文，参照 APA 体例'],
  },
  inText: ['In the sentence', '文内标注'],
  copy: terms.copy,
  copied: ['Copied', '已复制'],
  notCopied: [
    'The browser did not allow it; select the text and copy it.',
    '浏览器未允许，请选中文字后自行复制。',
  ],
  advice: {
    brackets: [
      'Square brackets round a number, a date or “报刊名不详” hold what the text does not state and the editors supplied; all others belong to the style.',
      '文号、日期及“报刊名不详”外的方括号，表示文中未载、由编者推断或补充；其余方括号为著录格式所有。',
    ],
    unconfirmed: [
      'Square brackets also hold what a program read in the text and no editor has confirmed.',
      '方括号内也有由程序读出、编者尚未核实的内容。',
    ],
    press: [
      'This is a press article. Say “as reported in”, and do not cite it as policy.',
      '本文为报刊文章，引用时应写明“据报道”，不得作为政策文本引用。',
    ],
    proposal: ['This is a proposal, not policy.', '本文为建议稿，不是政策。'],
    report: ['This is a report, not policy.', '本文为报告，不是政策。'],
    english: [
      'If you quote the English, say that it is the editors’ working translation.',
      '引用英文时，请注明系本站编者的工作译文。',
    ],
    access: ['The day of access is the day on which you read the page.', '引用日期即您阅读本页的日期。'],
  },
  managers: ['For reference managers', '导入文献管理软件'],
  formats: ['In other formats', '其他格式'],
  gone: {
    title: {
      moved: ['This address has moved', '此地址已迁移'],
      merged: ['What stood here was joined to something else', '此处内容已并入他处'],
      withdrawn: ['What stood here was withdrawn', '此处内容已撤下'],
    },
    lead: ['This page stays, for whoever finds this address in a citation.', '本页保留，供见到引用者查考。'],
    now: ['Now at', '现址'],
    cited: ['Cited as', '引用形式'],
    last: ['Last in', '末见于'],
    version: [(version: string) => `version ${version}`, (version) => `版本 ${version}`],
    date: ['When', '时间'],
    reason: ['Why', '原因'],
  },
});
