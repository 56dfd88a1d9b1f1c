import { messages } from '#src/i18n/messages.ts';

/** What the files for coding programs, editors and linguists hold, and how to take them up. */
export const dataPrograms = messages({
  programs: {
    title: ['For coding programs, editors and linguists', '供编码软件、编辑和语言研究使用'],
    list: [
      [
        'corpus.qdpx is a project of the exchange standard REFI-QDA 1.0, which coding programs such as QualCoder, MAXQDA, ATLAS.ti and NVivo import; codebook.qdc is its codebook alone. Each document is a source, each sentence a selection, and the search page makes the same of what was found.',
        'Its two users are the two passes of coding. They show how steady the coding is, and no agreement between people. A variable of each source tells policy, proposal, report and press apart.',
        'Its offsets count Unicode code points from 0, end exclusive; lines end with one line feed. A thing has the same GUID in every file and every version. Its dates are the last day on which the editors looked at a witness, not that of the coding, which is not recorded.',
        'The coding table (编码表) is for people: a row for each sentence, in Chinese labels. Units are numbered by document, clause and sentence, in square brackets, so that a spreadsheet does not take [2-1-3] for a day. Number and date stand in square brackets where the text does not state them.',
        'The TEI files follow TEI P5 (tei_all): Chinese and translation sentence by sentence (corresp), page breaks, names, dates and figures marked, a slip as choice with sic and corr, notes behind the text.',
        'The TMX file has every translated sentence with its Chinese, for translation memories and concordancers.',
        'Akoma Ntoso has the translation as a second expression of the same work (.en.xml), with the eIds of the Chinese.',
        'A document that is not published whole has no TEI, XML, Markdown or plain text; elsewhere only the words stand that the site shows.',
      ],
      [
        'corpus.qdpx 是 REFI-QDA 1.0 交换标准的项目文件，可导入 QualCoder、MAXQDA、ATLAS.ti、NVivo 等编码软件；codebook.qdc 只含编码本。每篇文献为一个材料，每句为一个选段；检索页可将检索结果导出为同样的项目。',
        '项目中的两个用户是两次编码，只说明编码是否稳定，不是两个人之间的一致。各材料另有一个变量，区分政策、建议稿、报告和报道。',
        '位置以 Unicode 码点计，自0起，不含末位；行末只有一个换行符。同一事物在各文件、各版本中的 GUID 不变。其中的日期是编者最后一次查看旁证的日子，不是编码的日期；编码日期未作记录。',
        '编码表供人阅读，一句一行，均用中文名称。编码单元按文献、条文、句次编号，外加方括号，以免表格软件把 [2-1-3] 当作日期。发文字号和日期文中未载的，也加方括号。',
        'TEI 文件依 TEI P5（tei_all）：原文与译文逐句对应（corresp），标出分页、名称、日期和数字；讹误用 choice（sic、corr），注释在文后。',
        'TMX 文件收全部已译的句子及其原文，供翻译记忆和语料检索软件使用。',
        'Akoma Ntoso 的译文是同一作品的另一表达（.en.xml），eId 与中文相同。',
        '未全文刊载的文献没有 TEI、XML、Markdown 和纯文本；其他文件中只有本站刊出的字句。',
      ],
    ],
  },
});
