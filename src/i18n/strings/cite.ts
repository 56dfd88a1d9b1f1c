import type { Strings } from '../strings.ts';

/** Ways to cite a document or a clause. */

const en = {
  ofDocument: 'Ways to cite this document',
  ofClause: 'Ways to cite this clause',
  whole: 'Ways to cite the whole document',
  link: 'Cite',
  styles: {
    'gbt2025-numeric': 'GB/T 7714—2025, numeric',
    'gbt2025-author-date': 'GB/T 7714—2025, author and date',
    'gbt2015-numeric': 'GB/T 7714—2015, numeric',
    'gbt2015-author-date': 'GB/T 7714—2015, author and date',
    law: 'Chinese legal citation, after 法学引注手册',
    chicago: 'After Chicago, note',
    apa: 'After APA',
  },
  inText: 'In the sentence',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'The browser did not allow it; select the text and copy it.',
  advice: {
    brackets: 'Square brackets hold what the text does not state and the editors supplied.',
    press: 'This is a press article. Say “as reported in”, and do not cite it as policy.',
    proposal: 'This is a proposal, not policy.',
    report: 'This is a report, not policy.',
    english: 'If you quote the English, say that it is the editors’ working translation.',
    access: 'The day of access is the day on which you read the page.',
  },
  managers: 'For reference managers',
  formats: 'In other formats',
  moved: {
    title: 'This address has moved',
    lead: 'What stood here was numbered or placed anew. It now stands at the address below; this page stays.',
  },
};

export const cite = {
  en,
  zh: {
    ofDocument: '引用本文',
    ofClause: '引用本条',
    whole: '引用全文',
    link: '引用',
    styles: {
      'gbt2025-numeric': 'GB/T 7714—2025，顺序编码制',
      'gbt2025-author-date': 'GB/T 7714—2025，著者-出版年制',
      'gbt2015-numeric': 'GB/T 7714—2015，顺序编码制',
      'gbt2015-author-date': 'GB/T 7714—2015，著者-出版年制',
      law: '参照《法学引注手册》',
      chicago: '英文，参照芝加哥注释体例',
      apa: '英文，参照 APA 体例',
    },
    inText: '文内标注',
    copy: '复制',
    copied: '已复制',
    notCopied: '浏览器未允许，请选中文字后自行复制。',
    advice: {
      brackets: '方括号内为文中未载、由编者推断或补充的内容。',
      press: '本文为报刊文章，引用时应写明“据报道”，不得作为政策文本引用。',
      proposal: '本文为建议稿，不是政策。',
      report: '本文为报告，不是政策。',
      english: '引用英文时，请注明系本站编者的工作译文。',
      access: '引用日期即您阅读本页的日期。',
    },
    managers: '导入文献管理软件',
    formats: '其他格式',
    moved: {
      title: '此地址已迁移',
      lead: '原在此处的内容，编号或位置已有变动，现见下列网址；本页保留。',
    },
  },
} satisfies Strings<typeof en>;
