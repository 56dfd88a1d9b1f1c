import { messages } from '#src/i18n/messages.ts';

/** What the data files hold and how they are to be read. */
export const dataFormats = messages({
  rules: {
    title: ['How to read the files', '使用说明'],
    list: [
      [
        'Text is in UTF-8. CSV follows RFC 4180, with a byte-order mark so that Excel shows Chinese rightly; a cell with several values parts them by semicolons.',
        'Source text is verbatim, half-width punctuation included. A heading that is not there is an empty string, not null.',
        'The field “source” gives the stretches of the file that we hold, counted in code points (not bytes, not UTF-16 units), end exclusive. Joined in order they give the label, heading and text of a clause, or the text of a sentence.',
        'Dates are EDTF (ISO 8601-2): 2006?, a span 2001/2005, some time within [2006-10..2006-12]. The field “sure” says how a fact is known: stated, verified, attested, inferred, unverified or proposed (read by a program, and not confirmed), as the method page defines them; in a note on a slip it says how sure the reading is.',
        'Addresses (url) in JSON have no base path, so that they hold wherever the site stands; in CSV they are whole.',
        'In CSV a code has its words beside it: kind, kind_zh, kind_en. Names of columns are in lower case; that of a JSON field with a capital has an underscore: carriesThemes, carries_themes.',
        'Every JSON file says version, date of content, licence and how to cite it; a list stands under the name of its set.',
        'The field “kind” of a document tells policy, proposal, report and press apart. They are not to be counted together: a report and a press article tell of things and order nothing.',
        'An id is permanent. A later version may add fields and records, and the schemas let it; it does not rename or take away.',
      ],
      [
        '文本均为 UTF-8。CSV 依 RFC 4180，带字节顺序标记，以便 Excel 正确显示中文；一格内有多个值时以分号隔开。',
        '原文一字不改，半角标点照录。没有标题的，标题为空字符串，不为 null。',
        'source 为底本文件中的位置，以码点计（不是字节，也不是 UTF-16 单元），不含末位。各段依次相连，即为条文的序号、标题和正文，或句子的原文。',
        '日期用 EDTF（ISO 8601-2），如 2006?，一段时间 2001/2005，其间某时 [2006-10..2006-12]。sure 说明如何得知：stated、verified、attested、inferred、unverified、proposed（程序读出，待核）六级，定义见编纂方法页；在讹误注释中则指所拟读法的把握。',
        'JSON 中的网址（url）不含基础路径，网站迁至何处均可使用；CSV 中为完整网址。',
        'CSV 中编码旁列有文字，如 kind、kind_zh、kind_en。列名用小写；JSON 字段名中的大写字母改作下划线加小写，如 carriesThemes 作 carries_themes。',
        '每个 JSON 文件都注明版本、内容日期、许可和引用方式；记录列于以数据集命名的字段之下。',
        '文献的 kind 区分政策、建议稿、报告和报道，不可合并计数：报道和报告只作陈述，不作规定。',
        '编号永久有效。以后的版本可能增加字段和记录（模式文件允许），但不改名、不删除。',
      ],
    ],
  },
  fields: {
    title: ['Fields', '字段'],
    lead: ['Drawn from the schemas.', '由模式文件生成。'],
    field: ['Field', '字段'],
    type: ['Type', '类型'],
    about: ['What it is', '说明'],
    records: {
      document: ['A document', '文献'],
      clause: ['A clause', '条文'],
      sentence: ['A sentence', '句子'],
      note: ['An editorial note', '编者注'],
      figure: ['A figure', '数字'],
      event: ['An event', '事件'],
      reference: ['A reference', '引据'],
      name: ['A name', '名称'],
      theme: ['A theme', '主题'],
    },
    noteLead: [
      'A note of the kind “note” has no reading, by and sure.',
      '类别为 note 的注释没有 reading、by 和 sure。',
    ],
  },
  akn: {
    title: ['Akoma Ntoso', 'Akoma Ntoso'],
    lead: [
      'The XML follows Akoma Ntoso Version 1.0 of OASIS (namespace akn/3.0). The standard gives the vocabulary; how Chinese documents are said in it is our own choice:',
      'XML 依 OASIS 的 Akoma Ntoso 1.0版（命名空间 akn/3.0）。标准只给出词汇，中文文献如何对应由本版自定：',
    ],
    list: [
      [
        'Every text is a doc, whatever its kind: none is an act. The kind is its name.',
        'eId follows the naming convention, from the printed marker and in ASCII digits: sec_2__para_1__subpara_3. Articles count through the document: art_12.',
        'wId is our own clause id (2.1.3), which never changes. The convention keeps wId for units that were renumbered; here every unit has one, so that our addresses can be made from it.',
        'An unnumbered heading is a section (sec_nn_1); a unit’s further paragraph is an hcontainer, and in an article a paragraph counted by position.',
        'The text holds no word of the editors. Their notes stand in the metadata; noteRef marks the place.',
        'The schema has no uncertain dates: an inferred date is the first day possible, and its name says what is known.',
      ],
      [
        '各类文本一律为 doc，无一是 act；类别写在 name 中。',
        'eId 依命名规则，由印出的序号得来，用阿拉伯数字，如 sec_2__para_1__subpara_3。“条”全文连续编号，如 art_12。',
        'wId 为本版的条文编号（如 2.1.3），永不改变。命名规则只给改过编号的单元用 wId，本版各单元都有，以便据此得出网址。',
        '无序号的小标题作为 section（sec_nn_1）；一个单元的后续段落为 hcontainer，在“条”之下则为按位置计数的 paragraph（款）。',
        '正文中没有编者的文字。编者注放在元数据里，以 noteRef 标明位置。',
        '该标准不能表示存疑的日期：推断的日期取可能的第一天，并在 name 中写明所知。',
      ],
    ],
    printed: ['Printed', '印出的序号'],
    element: ['Element', '元素'],
    inArticle: ['In an article', '在“条”之下'],
  },
});
