import { formatNumber } from '../format.ts';
import { counted, type Strings } from '../strings.ts';

/** The page from which the data are taken. */

const en = {
  title: 'Data',
  description: 'The whole edition as data: formats, schemas, examples of use, licence.',
  lead: 'Everything that stands on this site can be taken away as data: texts, translations, annotations, codes. The files are made from the same records as the pages, at each build.',
  version: (version: string) => `Version ${version}`,
  all: 'Everything in one archive',
  contents: 'On this page',
  files: {
    title: 'Files',
    lead: 'CSV is for tables and spreadsheets, JSON for programs. A schema says what a JSON file may hold.',
    what: 'What it holds',
    records: 'Records',
  },
  records: (count: number) => formatNumber(count, 'en'),
  size: (bytes: number) =>
    bytes < 1000 ? `${bytes} B` : `${formatNumber(Math.round(bytes / 1000), 'en')} kB`,
  sets: {
    corpus: {
      title: 'The corpus',
      about: 'All documents with their clauses, sentences, translations, codes and notes.',
    },
    clauses: { title: 'Clauses', about: 'One row a clause, for spreadsheets and statistics programs.' },
    sentences: {
      title: 'Sentences',
      about: 'One row a sentence, with its translation and its codes: a parallel text.',
    },
    figures: {
      title: 'Figures',
      about: 'Every target, statistic, sum and count, with the words it stands on.',
    },
    events: {
      title: 'Events',
      about: 'Every dated or datable event, with the reason where the date was inferred.',
    },
    references: {
      title: 'References',
      about: 'Every law, policy, plan, standard, programme and fund cited, and how surely it is known.',
    },
    names: {
      title: 'Names',
      about: 'Every organisation, place, website and person named, with every mention.',
    },
    themes: { title: 'Themes', about: 'The closed list of themes, with the sentences coded with each.' },
    codebook: {
      title: 'Codebook',
      about: 'What a sentence can do, the lenses and their instruments, the rules.',
    },
    glossary: { title: 'Glossary', about: 'The terms, our renderings and others seen.' },
    cities: { title: 'Places', about: 'The places that have a page.' },
  },
  permalinks: {
    title: 'Addresses',
    about:
      'Every address ever published, one a line: address, status, target, parted by tabs. What is live stands there; what has moved says where to. Nothing is ever taken off.',
    count: (count: number) => counted(count, 'address', 'addresses'),
  },
  computed: {
    title: 'Computed from the corpus',
    about:
      'The matrix of themes with every sentence under its cells, and the shared wording with every place where it stands. They are made from the corpus and do not stand in the archive.',
  },
  documents: {
    title: 'Each document in other formats',
    lead: 'They stand beside the page of the document, and so do JSON and citations beside the page of each clause.',
    document: 'Document',
    clause: 'For instance, one clause:',
  },
  examples: {
    title: 'Examples',
    lead: 'Addresses are those of this site; put your own place in, or work on the files in the archive.',
    python: 'Python: sentences of one document and what they do',
    r: 'R: the clauses as a data frame',
    jq: 'Command line: the headings and texts of one document',
    slices: 'JavaScript: a sentence out of the source file',
  },
  licence: {
    title: 'Licence',
    text: 'What the editors wrote (translations, annotations, codes, notes, glossary) is licensed under Creative Commons Attribution 4.0 (CC BY 4.0), the code under the MIT licence. The source texts are not ours, and nothing here licenses them; how each stands is said in its rights field.',
    credit: 'Please credit: Tiaowen 条文, version and address.',
    link: 'Rights, document by document',
  },
};

export const data = {
  en,
  zh: {
    title: '数据',
    description: '全部内容的数据：格式、模式、用例与许可。',
    lead: '本站的原文、译文、标注和编码都可以作为数据取用。数据文件与网页出自同一批记录，每次构建时一并生成。',
    version: (version: string) => `版本 ${version}`,
    all: '全部内容打包下载',
    contents: '本页内容',
    files: {
      title: '数据文件',
      lead: 'CSV 便于表格处理，JSON 便于程序读取；模式文件说明 JSON 的结构。',
      what: '内容',
      records: '条数',
    },
    records: (count: number) => formatNumber(count, 'zh'),
    size: (bytes: number) =>
      bytes < 1000 ? `${bytes} B` : `${formatNumber(Math.round(bytes / 1000), 'zh')} kB`,
    sets: {
      corpus: { title: '全部语料', about: '全部文献及其条文、句子、译文、编码和注释。' },
      clauses: { title: '条文', about: '一条一行，供表格和统计软件使用。' },
      sentences: { title: '句子', about: '一句一行，附译文与编码，可作平行语料。' },
      figures: { title: '数字', about: '全部目标、统计、金额和数量，附原文用语。' },
      events: { title: '事件', about: '全部有日期或可推定日期的事件，推定者附理由。' },
      references: {
        title: '引据',
        about: '文中引用的法律、政策、规划、标准、计划项目、资金和称号，附查证程度。',
      },
      names: { title: '名称', about: '文中提到的机构、地方、网站和人物，附全部出处。' },
      themes: { title: '主题', about: '主题清单，附标有各主题的句子。' },
      codebook: { title: '编码手册', about: '句子的作用、工具分类法及类型、编码规则。' },
      glossary: { title: '术语', about: '术语、本版译法与他处译法。' },
      cities: { title: '各地', about: '设有专页的地方。' },
    },
    permalinks: {
      title: '网址清单',
      about:
        '历来发布过的全部网址，一行一个：网址、状态、去向，以制表符分隔。live 为现存；moved 为已迁移，并写明去向。清单只增不减。',
      count: (count: number) => `${formatNumber(count, 'zh')}个网址`,
    },
    computed: {
      title: '由全文计算而得',
      about: '主题对照表及每格所含句子，共有字句及其全部出处。二者由全文算出，不在压缩包内。',
    },
    documents: {
      title: '各文献的其他格式',
      lead: '与文献页同处一址，仅后缀不同；各条文页旁亦有 JSON 和引用格式。',
      document: '文献',
      clause: '例如某一条文：',
    },
    examples: {
      title: '用例',
      lead: '网址为本站地址，可换成自己的位置，也可直接使用压缩包内的文件。',
      python: 'Python：某一文献的句子及其作用',
      r: 'R：将条文读为数据框',
      jq: '命令行：某一文献的标题和正文',
      slices: 'JavaScript：从底本中取出一句',
    },
    licence: {
      title: '许可',
      text: '编者所写的部分（译文、标注、编码、注释、术语）以“知识共享署名 4.0”（CC BY 4.0）许可发布，程序代码以 MIT 许可发布。原文不属本站，此处不作任何许可；各文献的权利状况见其 rights 字段。',
      credit: '请注明：Tiaowen 条文、版本号和网址。',
      link: '各文献的权利状况',
    },
  },
} satisfies Strings<typeof en>;
