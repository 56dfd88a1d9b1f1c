import type { Strings } from '../strings.ts';

const en = {
  name: 'Tiaowen',
  tagline: 'China’s e-commerce policy, clause by clause',
  description:
    'A bilingual scholarly edition of Chinese documents on e-commerce policy: every clause and every sentence with its own address, its translation and its source.',
  home: 'Home',
  skip: 'Skip to the text',
  menu: 'Menu',
  close: 'Close',
  sections: 'Parts of the site',
  breadcrumbs: 'Where you are',
  search: {
    label: 'Search the documents',
    placeholder: 'Chinese or English',
    submit: 'Search',
  },
  language: { label: 'Language', other: '中文', title: 'This page in Chinese' },
  kinds: {
    policy: 'Policy',
    proposal: 'Proposal',
    report: 'Report',
    press: 'Press',
  },
  onlyKind: (kind: string) => `${kind} only`,
  sureness: { stated: 'stated in the text', verified: 'verified elsewhere', inferred: 'inferred' },
  footer: {
    label: 'All parts of the site',
    what: 'A scholarly edition of Chinese documents on e-commerce policy, clause by clause, in Chinese and English.',
    status:
      'The Chinese is the text. The English is the editors’ working translation, made with language models; no specialist has reviewed it yet.',
    fidelity: 'Faithful to the texts we hold; the issued originals have not been seen.',
    rights: 'Rights and licence',
    report: 'Report an error',
  },
};

export const shell = {
  en,
  zh: {
    name: '条文',
    tagline: '中国电子商务政策，逐条可读',
    description: '中国电子商务政策文献的中英对照学术版本：每一条、每一句都有自己的网址、译文和出处。',
    home: '首页',
    skip: '跳到正文',
    menu: '菜单',
    close: '关闭',
    sections: '网站栏目',
    breadcrumbs: '当前位置',
    search: {
      label: '检索文献',
      placeholder: '中文或英文',
      submit: '检索',
    },
    language: { label: '语言', other: 'English', title: '本页英文版' },
    kinds: {
      policy: '政策',
      proposal: '建议稿',
      report: '报告',
      press: '报道',
    },
    onlyKind: (kind: string) => `仅见${kind}`,
    sureness: { stated: '文中载明', verified: '另有来源证实', inferred: '推断' },
    footer: {
      label: '全部栏目',
      what: '中国电子商务政策文献的学术版本，逐条编排，中英对照。',
      status: '以中文为准。英文为编者借助语言模型完成的工作译文，尚未经专业人士审阅。',
      fidelity: '本站忠实于所据文本；正式印发的原件未见。',
      rights: '权利与许可',
      report: '报告错误',
    },
  },
} satisfies Strings<typeof en>;
