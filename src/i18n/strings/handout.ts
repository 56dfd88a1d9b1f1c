import { counted, grouped } from '#src/i18n/counts.ts';
import { messages } from '#src/i18n/messages.ts';
import { terms } from './terms.ts';

/** Passages that a reader pins, and the page on which they are put in order and taken away. */
export const handout = messages({
  title: ['Hand-out', '摘录单'],
  lead: [
    'What you pin anywhere on this site is gathered here. The list and your notes are kept in this browser on this device, and are sent nowhere.',
    '在本站各处摘录的句子汇集于此。摘录单和批注只保存在本机这一浏览器中，不会发送到任何地方。',
  ],
  noscript: [
    'The hand-out is put together by script, which is off here. Every clause and sentence can still be quoted from its own page.',
    '摘录单由脚本汇集，而此处脚本已关闭。各条各句仍可在其条文页上引用。',
  ],
  pin: ['Pin', '摘录'],
  open: ['Hand-out ({count})', '摘录单（{count}）'],
  /** For what script writes nothing into. */
  plain: ['To the hand-out', '查看摘录单'],
  empty: [
    'Nothing is pinned yet. “Pin” stands beside passages on the pages of documents, clauses, themes, figures, names and comparisons, and beside what a search has found.',
    '尚无摘录。文献、条文、主题、数字、名称、比较各页的句子旁以及检索结果旁，均有“摘录”。',
  ],
  failed: [
    'The words could not be loaded. Nothing of the hand-out is lost; please try again when there is a connection.',
    '原文未能载入。摘录单没有丢失，请在联网后再试。',
  ],
  again: ['Try again', '再试一次'],
  vanished: [
    'This edition has nothing at this address: {id}. It may have been mistyped or cut short.',
    '本版中没有这一编号：{id}。可能有误，或不完整。',
  ],
  unpublished: terms.unpublished,
  name: ['Title', '标题'],
  note: ['Note of your own', '批注'],
  acts: {
    print: ['Print', '打印'],
    copy: ['Copy with format', '带格式复制'],
    md: ['Markdown', 'Markdown'],
    csv: ['CSV', 'CSV'],
    ris: ['RIS', 'RIS'],
    link: ['Copy link', '复制链接'],
    clear: ['Empty', '清空'],
    undo: ['Undo', '撤消'],
  },
  withNotes: ['title and notes in the link', '链接含标题和批注'],
  copied: ['The hand-out is copied', '已复制摘录单'],
  notCopied: ['Your browser does not allow copying', '浏览器不允许复制'],
  linkCopied: terms.linkCopied,
  long: [
    'The link has {count} characters. Mail and messenger programs may cut one so long: send a file instead.',
    '链接长{count}字符，邮件和通讯软件可能将其截断，宜改发文件。',
  ],
  up: ['Move up', '上移'],
  down: ['Move down', '下移'],
  remove: ['Remove', '移除'],
  moved: ['Now at place {place} of {count}', '现为第{place}条，共{count}条'],
  removed: ['Removed', '已移除'],
  sent: [
    'These passages came with the link. What you have pinned yourself is as it was.',
    '这些摘录来自链接。您自己的摘录未变。',
  ],
  keep: ['Add them to my own', '并入我的摘录'],
  /** What stands under a quotation: where it is from, and of what kind that is. */
  source: [
    (citation: string, kind: string) => `${citation} (${kind})`,
    (citation, kind) => `${citation}（${kind}）`,
  ],
  end: ['. ', '。'],
  cited: [
    (document: string, place: string) => `${document}, ${place}`,
    (document, place) => `${document}，${place}`,
  ],
  reported: [
    (document: string, place: string) => `As reported in ${document}, ${place}`,
    (document, place) => `据《${document}》报道，${place}`,
  ],
  status: [
    'The Chinese is the text, as held. The English is the editors’ working translation.',
    '以所据中文文本为准。英文为编者的工作译文。',
  ],
  columns: {
    place: ['place', '位置'],
    kind: ['kind', '性质'],
    spoken: ['place that the press speaks of', '报道所及之地'],
    coding: ['coding', '标注'],
    text: ['text', '原文'],
    translation: ['working translation', '工作译文'],
    standing: ['target: set by, when, in force', '目标：由谁提出、何时、是否有效'],
    note: ['note', '批注'],
    address: ['address', '网址'],
  },
  take: {
    label: ['Take these passages away', '导出本页各句'],
    whole: ['All sentences of the edition, as CSV', '本版全部句子（CSV）'],
    all: ['Pin all', '全部摘录'],
    pinned: [
      (count: number) => `${counted(count, 'passage')} in the hand-out now.`,
      (count) => `摘录单现有${grouped(count)}句。`,
    ],
    failed: ['The file could not be made; please try again.', '未能生成文件，请再试一次。'],
  },
});
