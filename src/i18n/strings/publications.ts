import { messages } from '#src/i18n/messages.ts';

/** What the edition says of itself in its books, feeds and the files by which other programs find it. */
export const publications = messages({
  name: ['Tiaowen 条文', '条文'],
  editors: ['The editors of Tiaowen 条文', '《条文》编者'],
  version: [
    (version: string, date: string | null) => `Version ${version}${date ? `, content of ${date}` : ''}`,
    (version, date) => `版本 ${version}${date ? `，内容截至${date}` : ''}`,
  ],
  licence: [
    'The source texts are not ours; what the editors wrote is licensed under CC BY 4.0.',
    '原文不属本站；编者所写部分以 CC BY 4.0 许可发布。',
  ],
  book: {
    contents: ['Contents', '目录'],
    /** For the list of places by which a reading program finds its way. */
    titlePage: ['Title page', '书名页'],
    text: ['Text', '正文'],
    address: ['Address', '网址'],
    kind: ['Kind', '性质'],
    notes: ['Notes on the document', '文献说明'],
    withheld: ['Not in this book, since they are not published whole:', '下列文献未全文公布，不收入本书：'],
    how: [
      'Each clause stands under its id, which leads to its page; the Chinese stands first, the working translation below it. A letter leads to an editors’ note. Introductions, essays and annotations are on the site.',
      '每条以编号起首，点编号可到该条网页；先列原文，后列工作译文。小写字母指向编者注。导读、专论和其余标注见网站。',
    ],
    access: [
      'Text only, without images. Headings, contents and the language of each passage are marked; notes are linked both ways.',
      '纯文字，无图像。标题、目录及各段文字的语言均有标记；注释可双向跳转。',
    ],
  },
  feed: {
    title: ['Tiaowen 条文: editions and corrections', '条文：版本与勘误'],
    kinds: {
      edition: ['Edition', '版本'],
      correction: ['Correction', '勘误'],
      moved: ['Moved', '迁移'],
      merged: ['Merged', '并入'],
      withdrawn: ['Withdrawn', '撤下'],
    },
    cited: ['Cited as:', '引用形式：'],
    was: ['Before:', '原作：'],
    now: ['Now:', '现作：'],
    reason: ['Reason:', '理由：'],
    none: ['No correction so far.', '目前没有勘误。'],
    follow: ['Feed of editions and corrections (Atom)', '订阅版本与勘误（Atom）'],
  },
  search: {
    // At most 16 characters; the description, at most 1,024.
    short: ['Tiaowen', '条文'],
    description: [
      'Search Chinese documents on e-commerce, clause by clause, in Chinese or English.',
      '逐条检索中国电子商务文献，可用中文或英文。',
    ],
  },
  cite: [
    'If you use this edition or its data, please cite it as below, and each document by the citation on its own page.',
    '引用本版或其数据，请据此著录；引用其中文献，请用该文献页所载格式。',
  ],
  files: {
    title: ['Books, feeds and signposts', '电子书、订阅与指引文件'],
    about: [
      'The edition as a book holds every document that is published whole. The other files tell programs how to cite the site, what has changed on it, which pages it has and how it is searched.',
      '全书收入全文公布的各件文献。其余文件供程序使用：如何著录本站，有何变动，有哪些网页，如何检索。',
    ],
  },
});
