import { grouped } from '#src/i18n/counts.ts';
import { messages } from '#src/i18n/messages.ts';
import { terms } from './terms.ts';

/** The page from which the data are taken. */
export const data = messages({
  title: terms.data,
  description: [
    'The whole edition as data: formats, schemas, examples of use, licence.',
    '全部内容的数据：格式、模式、用例与许可。',
  ],
  lead: [
    'Texts, translations, annotations and codes can be taken away as data. The files are made from the same records as the pages, at each build.',
    '本站的原文、译文、标注和编码都可以作为数据取用。数据文件与网页出自同一批记录，每次构建时一并生成。',
  ],
  version: [(version: string) => `Version ${version}`, (version) => `版本 ${version}`],
  all: ['The data in one archive', '数据文件打包下载'],
  contents: terms.onThisPage,
  files: {
    title: ['Files', '数据文件'],
    lead: [
      'CSV is for tables and spreadsheets, JSON for programs. A schema says what a JSON file may hold. JSON of more than 10 MB is an index: its long lists stand in files of JSON Lines, which it names under “shards”.',
      'CSV 便于表格处理，JSON 便于程序读取；模式文件说明 JSON 的结构。超过 10 MB 的 JSON 只作索引，较长的表另分为若干 JSON Lines 文件，列于“shards”之下。',
    ],
    what: ['What it holds', '内容'],
    records: ['Records', '条数'],
    special: ['For other programs', '供其他软件'],
  },
  records: [(count: number) => grouped(count), (count) => grouped(count)],
  size: [
    (bytes: number) => (bytes < 1000 ? `${bytes} B` : `${grouped(Math.round(bytes / 1000))} kB`),
    (bytes) => (bytes < 1000 ? `${bytes} B` : `${grouped(Math.round(bytes / 1000))} kB`),
  ],
  sets: {
    corpus: {
      title: ['The corpus', '全部语料'],
      about: [
        'All documents with their clauses, sentences, translations, codes and notes.',
        '全部文献及其条文、句子、译文、编码和注释。',
      ],
    },
    documents: {
      title: terms.documents,
      about: [
        'One row a document: kind, number, dates and how sure they are, rights, extent.',
        '一篇一行：性质、文号、日期及其可靠程度、权利状况、篇幅。',
      ],
    },
    clauses: {
      title: ['Clauses', '条文'],
      about: [
        'One row a clause, for spreadsheets and statistics programs.',
        '一条一行，供表格和统计软件使用。',
      ],
    },
    sentences: {
      title: ['Sentences', '句子'],
      about: [
        'One row a sentence, with its translation and its codes: a parallel text.',
        '一句一行，附译文与编码，可作平行语料。',
      ],
    },
    figures: {
      title: terms.figures,
      about: [
        'Every target, statistic, sum, share, count and duration, with the words it stands on.',
        '全部目标、统计数、金额、比重、数目和时长，附原文用语。',
      ],
    },
    events: {
      title: ['Events', '事件'],
      about: [
        'Every dated or datable event, with the reason where the date was inferred.',
        '全部有日期或可推定日期的事件，推定者附理由。',
      ],
    },
    references: {
      title: terms.references,
      about: [
        'The laws, policies, plans, standards, programmes, funds, designations and agreements cited, and how surely each is known.',
        '文中引用的法律、政策、规划、标准、计划项目、资金、称号和约定，附查证程度。',
      ],
    },
    names: {
      title: terms.names,
      about: [
        'The organisations, places, websites, systems and people named, with every mention.',
        '文中提到的机构、地方、网站、系统和人物，附全部出处。',
      ],
    },
    notes: {
      title: ['Notes', '编者注'],
      about: [
        'Every note of the editors, and every probable slip with the reading that was probably meant.',
        '全部编者注；疑误之处附可能的原意。',
      ],
    },
    themes: {
      title: terms.themes,
      about: [
        'The closed list of themes, with the sentences coded with each.',
        '主题清单，附标有各主题的句子。',
      ],
    },
    codebook: {
      title: terms.codebook,
      about: [
        'What a sentence can do, the classifications and their instruments, the rules.',
        '句子的作用、工具分类法及类型、编码规则。',
      ],
    },
    codes: {
      title: ['Codes', '编码表'],
      about: ['The same codes, one row each.', '上述编码，一行一个。'],
    },
    glossary: {
      title: terms.glossary,
      about: ['The terms, our renderings and others seen.', '术语、本版译法与他处译法。'],
    },
    cities: {
      title: terms.places,
      about: ['The places that have a page.', '设有专页的地方。'],
    },
    matrix: {
      title: ['Matrix of themes', '主题对照表'],
      about: [
        'What each document and each place says of each theme, with every sentence under its cells.',
        '各文献、各地在各主题下的句子；某格无句子时说明缘由。',
      ],
    },
    wording: {
      title: ['Shared wording', '共有字句'],
      about: [
        'Wording that stands in two or more documents, with every place where it stands.',
        '见于两篇以上文献的字句，附全部出处。',
      ],
    },
  },
  others: {
    title: ['Beside the sets', '其他文件'],
    file: ['File', '文件'],
    codingTable: {
      title: ['Coding table', '编码表'],
      about: [
        'One row a coded unit, as Chinese policy studies print it: number, text, codes and responsible units in Chinese. For people; programs have the sentences.',
        '一行一个编码单元，如国内政策文本研究通行的编码表：单元编号、内容、各项编码和责任单位，均用中文名称。供人阅读；程序请用“句子”。',
      ],
    },
    package: {
      title: ['Data dictionary', '数据字典'],
      about: [
        'Every column of every table: type, what it says in both languages, what may stand in it, and what leads to which table. A Data Package, version 2, for programs that read it.',
        '各表各列的类型、中英说明、取值范围，以及各表之间的关联。依 Data Package 标准第2版，可供程序直接读取。',
      ],
    },
    database: {
      title: ['All tables as one database', '全部表格的数据库'],
      about: [
        'SQLite, with primary and foreign keys. Where a cell lists ids, a table of pairs stands beside it, such as sentences_themes. The table “edition” says version, date and licence.',
        'SQLite 格式，含主键和外键。一格内列有多个编号的，另有逐对列出的表，如 sentences_themes。版本、日期和许可见 edition 表。',
      ],
    },
    documentSchema: {
      title: ['Schema of the file of one document', '单篇文献文件的模式'],
      about: ['What /documents/….json may hold.', '说明 /documents/….json 的结构。'],
    },
    clauseSchema: {
      title: ['Schema of the file of one clause', '单条条文文件的模式'],
      about: ['What /documents/…/….json may hold.', '说明 /documents/…/….json 的结构。'],
    },
    sums: {
      title: ['Digests', '校验值'],
      about: [
        'SHA-256 of every file of data and documents. In the folder of the whole site, or of the archive once unpacked: sha256sum -c --ignore-missing data/SHA256SUMS',
        '数据与文献各文件的 SHA-256。在网站根目录或解压后的目录中运行：sha256sum -c --ignore-missing data/SHA256SUMS',
      ],
    },
    bibliography: {
      title: ['Works cited', '引用文献'],
      about: [
        'The works and standards that the method page cites, for reference managers.',
        '编纂方法页所引的著作和标准，供文献管理软件使用。',
      ],
    },
    permalinks: {
      title: ['Addresses', '网址清单'],
      about: [
        'Every address ever published, one a line: address, status (live, moved, merged, withdrawn), target, the version in which it came out first, and the hash of its words as they came out last, parted by tabs. Nothing is ever taken off.',
        '历来发布过的全部网址，一行一个：网址、状态（live 现存、moved 迁移、merged 并入、withdrawn 撤下）、去向、首次发布的版本、末次发布时文字的散列值，以制表符分隔。清单只增不减。',
      ],
    },
  },
  documents: {
    title: ['Each document in other formats', '各文献的其他格式'],
    lead: [
      'They stand beside the page of the document, and the JSON of each clause beside its page. A file for reference managers has a record of the document and one of each clause, .en in English.',
      '与文献页同处一址，仅后缀不同；各条文页旁亦有 JSON。文献管理软件所用的文件，全文一条、每条条文各一条，带 .en 的为英文。',
    ],
    document: terms.document,
    clause: ['For instance, one clause:', '例如某一条文：'],
  },
  examples: {
    title: ['Examples', '用例'],
    lead: [
      'Each runs as it stands, with nothing to install. Addresses are those of this site; put your own place in, or work on the files in the archive.',
      '均可照录运行，无需另装软件包。网址为本站地址，可换成自己的位置，也可直接使用压缩包内的文件。',
    ],
    python: ['Python: what the sentences of each kind of document do', 'Python：各类文献的句子各起什么作用'],
    r: [
      'R: clauses by document and role, and the themes of one document',
      'R：各文献的条文类别，及某一文献的主题',
    ],
    javascript: ['JavaScript: a sentence out of the source file', 'JavaScript：从底本中取出一句'],
  },
  licence: {
    title: ['Licence', '许可'],
    text: [
      'What the editors wrote (translations, annotations, codes, notes, glossary) is licensed under Creative Commons Attribution 4.0 (CC BY 4.0), the code under the MIT licence. The source texts are not ours, and nothing here licenses them; how each stands is said in its rights field.',
      '编者所写的部分（译文、标注、编码、注释、术语）以“知识共享署名 4.0”（CC BY 4.0）许可发布，程序代码以 MIT 许可发布。原文不属本站，此处不作任何许可；各文献的权利状况见其 rights 字段。',
    ],
    credit: ['Please credit: Tiaowen 条文, version and address.', '请注明：Tiaowen 条文、版本号和网址。'],
    link: ['Rights, document by document', '各文献的权利状况'],
    others: [
      'What the site passes on of others’ programs, typefaces and tables, with its terms',
      '本站随附的他人程序、字体和数据表及其许可条款',
    ],
  },
});
