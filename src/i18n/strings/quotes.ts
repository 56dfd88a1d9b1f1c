import { messages } from '#src/i18n/messages.ts';
import { terms } from './terms.ts';

/** Taking words away: the menu at a sentence, clause, passage or selection. */
export const quotes = messages({
  open: ['Quote, copy or share', '引用、复制或分享'],
  label: ['Take these words away', '引用与分享'],
  loading: ['One moment …', '正在载入……'],
  failed: [
    'What these words are cited by did not arrive. Close this and try again; the link still leads to them.',
    '引用信息未能载入。请关闭后重试；链接仍可打开。',
  ],
  rows: {
    quotation: ['Copy quotation', '复制引文'],
    both: ['Copy with English', '复制引文（附英译）'],
    address: ['Copy address', '复制网址'],
    share: ['Share …', '分享……'],
    pin: ['Pin to the hand-out', '加入摘录单'],
    unpin: ['Take off the hand-out', '移出摘录单'],
    handout: ['Hand-out', '摘录单'],
    page: terms.clausePage,
    report: ['Report an error', '报告错误'],
  },
  notCopied: [
    'The browser did not allow copying; select the words and copy them.',
    '浏览器未允许复制，请选中文字后自行复制。',
  ],
  copiedQuotation: [(place: string) => `Quotation copied: ${place}`, (place) => `引文已复制：${place}`],
  copiedAddress: [(address: string) => `Address copied: ${address}`, (address) => `网址已复制：${address}`],
});

/** What a report of an error carries, and what is said where there is nobody to send it to. */
export const report = messages({
  heading: ['Report an error', '报告错误'],
  link: ['Report an error on this page', '报告本页错误'],
  lead: [
    'The report carries the address, the words and the version of the edition; add what you think is right, and how you know.',
    '报告附有网址、文字和版本号；请补充您认为正确的内容及依据。',
  ],
  nowhere: [
    (address: string, version: string) =>
      `No address for reports has been set for this copy of the site. Note down the address (${address}, or that of the sentence), the words as they stand here, the version (${version}), what you think is right, and how you know.`,
    (address, version) =>
      `本站未设接收报告的地址。请记下网址（${address}，或有关句子的网址）、此处文字、版本号（${version}）、您认为正确的内容及依据。`,
  ],
  how: ['What happens to reports', '报告如何处理'],
  subject: ['Error report', '错误报告'],
  body: [
    (address: string, words: string, version: string) =>
      `Address: ${address}\nWords: ${words}\nVersion: ${version}\n\nWhat is wrong, what is right, and how I know:\n`,
    (address, words, version) =>
      `网址：${address}\n文字：${words}\n版本：${version}\n\n何处有误、应作什么、依据为何：\n`,
  ],
});
