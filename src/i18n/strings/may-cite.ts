import { messages } from '#src/i18n/messages.ts';

/** Who speaks in a text, and when: null where it does not say. */
interface Speaker {
  readonly who: string | null;
  /** “issued 4 March 2011”, with how surely it is known. */
  readonly when: string | null;
  readonly title: string;
}

/** May this be cited, and as what: said at the top of every document and clause. */
export const mayCite = messages({
  title: ['Can I cite this?', '能否引用'],
  kind: ['What it is', '性质'],
  speaks: ['Who speaks', '作者'],
  unsigned: ['Nobody: the text is not signed.', '未署名。'],
  original: ['Original', '原件'],
  unseen: ['Not seen. The words are those of the text we hold.', '未见；所载为本站所据文本的文字。'],
  introduce: ['Introduce it as', '引用时可写'],
  as: {
    policy: [
      ({ who, when, title }: Speaker) =>
        `In “${title}”${when ? ` (${when})` : ' (undated)'}, ${who ? `the ${who}` : 'an authority that the text does not name'} says: …`,
      ({ who, when, title }) => `${who ?? '未具名的机关'}在《${title}》（${when ?? '未署日期'}）中提出：……`,
    ],
    proposal: [
      ({ who, when }: Speaker) =>
        `${who ? `A proposal by the ${who}` : 'An unsigned proposal to an authority'}, ${when ?? 'undated'}, suggests: …`,
      ({ who, when }) => `一份${who ?? '未署名'}的建议稿（${when ?? '未署日期'}）建议：……`,
    ],
    report: [
      ({ who, when }: Speaker) =>
        `${who ? `A report by the ${who}` : 'An unsigned report'}, ${when ?? 'undated'}, states: …`,
      ({ who, when }) => `一份${who ?? '未署名'}的报告（${when ?? '未署日期'}）称：……`,
    ],
    press: [
      ({ who, when }: Speaker) =>
        `As reported in a press article${who ? ` of the ${who}` : ''}, ${when ?? 'undated'}: …`,
      ({ who, when }) => `据${who ?? '未知报刊'}的一篇报道（${when ?? '未署日期'}）：……`,
    ],
  },
});
