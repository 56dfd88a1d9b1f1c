import { counted, grouped } from '#src/i18n/counts.ts';
import { messages } from '#src/i18n/messages.ts';
import { terms } from './terms.ts';

/** The concordance of shared wording. */
export const wording = messages({
  title: ['Shared wording', '共有字句'],
  description: [
    'Wording that stands in two or more of the documents, with its length, its rarity and every place in its context.',
    '见于两份以上文献的字句，附长度、出现处数，以及每一处的上下文。',
  ],
  lead: [
    (sequences: number, least: number) =>
      `${counted(sequences, 'sequence')} of ${least} characters or more that stand in two or more of the documents.`,
    (sequences, least) => `见于两份以上文献、长${least}字以上的字句，共${grouped(sequences)}条。`,
  ],
  caution: [
    'Recurring wording is no evidence of borrowing. Officials write in set phrases, texts on one subject share its words, and the common sources from which two texts may both draw are not held.',
    '字句重复不能证明沿袭。公文多用套语，同一题目的文本用词自然相同，而两份文本可能共同依据的文献，本站并未收存。',
  ],
  how: {
    heading: ['How it was found', '如何得出'],
    text: [
      (least: number) => [
        `The texts are compared character by character after folding: full and half width, variant brackets and quotation marks, case and white space make no difference. Headings and the running text of each clause are compared; no sequence crosses from one to the next.`,
        `A sequence is listed when it is maximal: it cannot be made longer, to either side, without losing a place where it stands. Punctuation at its ends is left off. Below ${least} characters nearly all that recurs is words that any text on the subject must use.`,
        'The sequences are the maximal repeats of a generalised suffix array (Gusfield 1997, section 7.12; Manber and Myers 1993; Kasai and others 2001; Abouelhoda, Kurtz and Ohlebusch 2004).',
      ],
      (least) => [
        '各文本经归一后逐字比较：全角半角、括号引号的异体、字母大小写和空白均不计。比较的是标题和每一条的正文，字句不跨越两者，也不跨条。',
        `所列字句均已取到最长：向任何一侧再加一字，就有一处不合。首尾标点不计。不足${least}字的，几乎都是同类文本必用的词语。`,
        '算法为广义后缀数组上的极大重复（Gusfield 1997，7.12节；Manber 与 Myers 1993；Kasai 等 2001；Abouelhoda、Kurtz 与 Ohlebusch 2004）。',
      ],
    ],
  },
  filter: {
    heading: terms.narrowDown,
    length: ['Characters, at least', '字数不少于'],
    documents: ['Stands in', '见于'],
    hide: ['Leave out', '不显示'],
    citation: ['citations', '引文'],
    name: ['names', '名称'],
    set: ['set phrases', '套语'],
    clear: terms.showAll,
    shown: ['{shown} of {all} sequences', '共{all}条，显示{shown}条'],
    more: ['Show more', '显示更多'],
    loading: ['The sequences are being loaded …', '正在载入字句……'],
    gone: ['This version has no sequence of that address.', '本版中没有此地址的字句。'],
    failed: ['The sequences could not be loaded.', '字句未能载入。'],
    anyDocument: ['any', '不限'],
    and: ['and in', '又见于'],
  },
  bounded: [
    (shown: number) =>
      `The ${counted(shown, 'longest sequence')} stand here, without citations and set phrases. With scripts the others follow on demand; all are in the data, and those of two documents on the page of the two.`,
    (shown) =>
      `此处列出引文和套语以外最长的${grouped(shown)}条。使用脚本时，其余各条可随时调出；全部字句见数据文件，两份文献共有的亦见两者对照的页面。`,
  ],
  length: [(count: number) => counted(count, 'character'), (count) => `${grouped(count)}字`],
  rarity: [
    (places: number, documents: number, all: number) =>
      `${counted(places, 'place')} in ${grouped(documents)} of ${counted(all, 'document')}`,
    (places, documents, all) => `${grouped(all)}份文献中的${grouped(documents)}份，共${grouped(places)}处`,
  ],
  marks: {
    citation: ['part of a citation', '引文的一部分'],
    name: ['part of a name', '名称的一部分'],
    set: ['set phrase', '套语'],
  },
  setPhrase: [(rendering: string) => `“${rendering}”.`, (rendering) => `英译“${rendering}”。`],
  here: {
    citation: ['citation', '引文'],
    name: ['name', '名称'],
  },
  more: [(count: number) => `${counted(count, 'more place')}`, (count) => `另有${grouped(count)}处`],
  heading: terms.heading,
  json: ['Shared wording as JSON', '共有字句数据（JSON）'],
  pairs: ['Two documents side by side', '两份文献并排'],
  none: ['No wording of this length stands in two of the documents.', '没有这样长的字句同见于两份文献。'],
});
