import { counted, grouped } from '#src/i18n/counts.ts';
import { messages } from '#src/i18n/messages.ts';
import { terms } from './terms.ts';

/** The part of the method page that is drawn from the codebook and from the two codings. */
export const method = messages({
  made: {
    title: ['Made with language models', '借助语言模型完成'],
    text: [
      'Coding, translation and their revision were made with language models. No specialist has reviewed them yet.',
      '编码、翻译及其修订均借助语言模型完成，尚未经专业人士审阅。',
    ],
    review: [
      'A specialist can: the sentences, their ids and their codes are in the data, the rules are below, and a further coding is a list of sentence ids with codes, which stands beside the others and touches no text. Single corrections are as welcome.',
      '专业人士可以这样审阅：句子、编号和编码都在数据中，规则列于下文；另一次编码只是一份句子编号与编码的清单，与已有编码并列，不触动文本。单条的更正同样欢迎。',
    ],
    data: terms.data,
    report: ['How to report an error', '如何报告错误'],
  },
  codebook: {
    title: terms.codebook,
    lead: [
      (sentences: number, documents: number) =>
        `All ${counted(sentences, 'sentence')} of the ${counted(documents, 'document')} are coded by these rules. What a code says is the editors’ reading, never the text’s own words.`,
      (sentences, documents) =>
        `${grouped(documents)}份文献的全部${grouped(sentences)}句，均按下列规则编码。编码是编者的解读，不是文本自己的话。`,
    ],
  },
  does: {
    title: ['What a sentence does', '句子的作用'],
    lead: [
      'One label a sentence. Only where the table says so does the sentence carry themes or instruments; lists of responsible units carry neither. Every count of themes is held against the sentences that can carry one.',
      '每句一个标签。只有表中注明的，才标主题或政策工具；责任单位名单两者都不标。凡计主题，均以可标主题的句子为总数。',
    ],
    label: ['Label', '标签'],
    definition: ['Definition', '定义'],
    instruments: terms.instruments,
    yes: ['coded', '标'],
    no: ['not coded', '不标'],
  },
  themes: {
    title: terms.themes,
    lead: [
      'Several a sentence, or none. What each includes and leaves out stands on its page.',
      '一句可标多个，也可不标。各主题包括和不包括什么，见其专页。',
    ],
  },
  lenses: {
    title: terms.instruments,
    lead: [
      'Several classifications of the same measures and assignments. Each is a way of looking and not a finding: they are never added up, and none is the right one.',
      '同样的措施和任务分派，按几种分类法归类。每种只是一种看法，不是结论；各种从不相加，也没有哪一种才算正确。',
    ],
    types: [(count: number) => counted(count, 'type'), (count) => `${grouped(count)}类`],
  },
  rules: {
    title: ['Rules and boundary cases', '规则与边界情形'],
    lead: [
      (rules: number, examples: number) =>
        `${counted(rules, 'rule')}, with ${counted(examples, 'sentence')} of the documents as examples.`,
      (rules, examples) => `规则${grouped(rules)}条，以文献中的${grouped(examples)}句为例。`,
    ],
    examples: [(count: number) => counted(count, 'example'), (count) => `例${grouped(count)}则`],
  },
  agreement: {
    title: ['Agreement of the two codings', '两次编码的一致程度'],
    lead: [
      (sentences: number, examples: number) =>
        `${counted(sentences, 'sentence')} were coded twice. The second pass was made from the rules above as they then stood, without sight of the first. It did not have the examples either, which show the first codes of ${counted(examples, 'sentence')}.`,
      (sentences, examples) =>
        `共有${grouped(sentences)}句编码两次。第二次只依据当时的上述规则，未见第一次的编码；规则所附的例子会显出其中${grouped(examples)}句的首次编码，第二次编码时也未提供。`,
    ],
    meaning: [
      [
        'Krippendorff’s alpha says how far the two passes agree beyond what chance would give: 1 is full agreement, 0 is chance.',
        'Both passes were made by the same means, a language model with the same codebook. Their agreement shows that the coding is steady. It does not show that two people would agree, and it does not show that the coding is right.',
        'The rules were written while the first coding was made, on these same sentences, and so they fit its choices. That is one more reason to read the numbers with caution.',
        'Krippendorff’s customary marks (.800 for firm conclusions, .667 for tentative ones) are meant for people who code independently. They are not met by passes of this kind, whatever the number.',
      ],
      [
        '克里彭多夫 α 系数表示两次编码的一致程度超出偶然的多少：1 为完全一致，0 为与偶然无异。',
        '两次编码由同样的手段作出，即语言模型依据同一编码手册。两者一致，说明编码稳定，不说明两个人会一致，也不说明编码正确。',
        '规则是在第一次编码的过程中，就这些句子写成的，自然合于第一次的取舍。因此这些数字更须谨慎看待。',
        '克里彭多夫惯用的界限（.800 可下结论，.667 可作初步结论）是就独立编码的人而言的。像这样的两次编码，数字再高也谈不上达到。',
      ],
    ],
    measure: [
      'What a sentence does is one label, so that any difference counts in full (nominal alpha). Themes and instruments are sets: here the distance is MASI, which counts an overlap in part. For what it does every sentence is compared, for themes every sentence that can carry one; for a classification of instruments only those on which at least one pass gave a type, so that agreement on nothing adds nothing.',
      '句子的作用只有一个标签，有别即全计为差异（名义 α）。主题和政策工具是集合，用 MASI 距离，部分重合的部分计入。作用比较全部句子，主题比较可标主题的句子；政策工具的每种分类法只比较至少有一次标注的句子，两次都未标注的不计，以免虚增一致。',
    ],
    caption: [
      'Alpha, sentences compared, and how many of them were coded identically, by kind of document',
      'α 系数、比较句数及其中编码完全相同的句数，按文献性质分列',
    ],
    captionWording: [
      'Wording: alpha, sentences compared, identical lists, by kind of document',
      '用语：α 系数、比较句数与完全相同的句数，按文献性质分列',
    ],
    layer: ['Layer', '层次'],
    all: ['All', '合计'],
    n: [(count: number) => counted(count, 'sentence'), (count) => `${grouped(count)}句`],
    identical: [(count: number) => `${grouped(count)} identical`, (count) => `${grouped(count)}句相同`],
    unvaried: ['no variation', '无变化'],
    uncoded: ['not coded', '不编码'],
    pending: ['The second coding is not finished.', '第二次编码尚未完成。'],
    partial: [
      (documents: string) => `Not yet coded a second time: ${documents}.`,
      (documents) => `尚未作第二次编码：${documents}。`,
    ],
  },
  wording: {
    title: terms.wording,
    lead: [
      'The operative words are quotations, not a choice among codes, and so they are counted apart. A word more or less makes two lists differ; order is not compared. Only sentences of which at least one pass recorded a word are counted.',
      '用语是照录的原文，不是在编码之间选择，故另行计算。多一词少一词即为不同，次序不比较。只计至少有一次记录了用语的句子。',
    ],
  },
  since: {
    title: ['Themes coded since both passes', '两次编码之后补标的主题'],
    lead: [
      (sentences: number, left: number) =>
        `After both passes the editors looked at every sentence again for the themes that it lacks, beginning from the terms of each theme. ${counted(sentences, 'sentence')} of the first coding ${sentences === 1 ? 'was' : 'were'} given themes, listed here with the reasons. In ${counted(left, 'case')} a sentence that can carry a theme prints a term and was left without it; those stand on the themes’ pages. The figures above know nothing of this: they compare both passes as they were made, on every sentence that can carry a theme, and the second was not touched.`,
      (sentences, left) =>
        `两次编码之后，编者从各主题的词语着手，逐句复查可能漏标的主题，为第一次编码的${grouped(sentences)}句补标了主题，连同理由列于下。可标主题的句子印有词语而仍不标的有${grouped(left)}例，见各主题专页。上列数字不受影响：仍以全部可标主题的句子比较两次编码的原貌，第二次编码未作改动。`,
    ],
    added: ['Coded since', '补标'],
    reason: ['Reason', '理由'],
    also: [(codes: string) => `since then also: ${codes}`, (codes) => `此后补标：${codes}`],
  },
  disagreements: {
    title: ['Where the two differ, and what was done', '两次编码的分歧与处理'],
    lead: [
      'The first coding is the edition’s. Where the two differ it was kept, unless a decision is given; then the edition has what the decision says.',
      '本版以第一次编码为准。两次不同的，保留第一次；另有决定的，依决定修改。',
    ],
    of: [
      (count: number, n: number) => `${grouped(count)} of ${counted(n, 'sentence')}`,
      (count, n) => `${grouped(n)}句中${grouped(count)}句`,
    ],
    sentence: ['Sentence', '句子'],
    first: ['First pass', '第一次'],
    second: ['Second pass', '第二次'],
    outcome: ['Edition', '本版'],
    kept: ['first kept', '保留第一次'],
    now: [(codes: string) => `now: ${codes}`, (codes) => `现作：${codes}`],
    none: ['none', '无'],
    empty: ['None.', '无。'],
  },
  works: {
    title: ['Works cited', '引用文献'],
    lead: [
      'What the method rests on, each cited above. Pages are given only where they are known, addresses only where the work was seen there.',
      '编纂方法所依据的著作和标准，均为上文所引。页码只在确知时列出，网址只在亲见其处时列出。',
    ],
    file: ['All of them as CSL-JSON', '全部条目（CSL-JSON）'],
  },
  layers: {
    does: terms.does,
    themes: terms.themes,
    wording: terms.wording,
  },
});

export const revision = messages({
  title: ['The revision of the translation', '译文的修订'],
  counts: ['What was read and what was changed', '核对与改动'],
  document: terms.document,
  sentences: ['Sentences read', '核对句数'],
  changed: ['changed', '改动'],
  headings: ['Headings read', '核对标题'],
  headingsChanged: ['changed', '改动'],
  back: ['Back-translations', '回译'],
  backLead: [
    'Hard sentences, put back into Chinese from the English alone, and compared with the source.',
    '选取较难的句子，只据英文译回中文，再与原文比较。',
  ],
  backChinese: ['back into Chinese', '回译'],
  verdict: ['Verdict', '结论'],
  deviations: ['Departures from the glossary', '与术语表不一致之处'],
  deviationsLead: [
    (count: number) =>
      `A program looks for the glossary’s rendering of every term in every sentence; it stops the build for a departure without a reason. There ${count === 1 ? 'is' : 'are'} ${counted(count, 'departure')}, each with its reason.`,
    (count) =>
      `程序逐句查找每个术语是否用了术语表的译名，凡不一致而未说明理由的，网站即无法生成。现有${grouped(count)}处，各附理由。`,
  ],
});
