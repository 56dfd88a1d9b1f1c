import { messages } from '#src/i18n/messages.ts';
import { terms } from './terms.ts';

/** Who speaks in a text, and when. */
interface Speaker {
  /** Null where the text does not say, empty where nobody has looked yet. */
  readonly who: string | null;
  /** “issued 4 March 2011”, with how surely it is known, or that it is not yet. */
  readonly when: string;
  readonly title: string;
}

/** May this be cited, and as what: said at the top of every document and clause. */
export const mayCite = messages({
  title: ['Can I cite this?', '能否引用'],
  kind: ['What it is', '性质'],
  speaks: ['Who speaks', '作者'],
  unsigned: { 'not-found': ['Nobody: the text is not signed.', '未署名。'], 'not-yet': terms.notRecorded },
  original: ['Original', '原件'],
  unseen: ['Not seen. The words are those of the text we hold.', '未见；所载为本站所据文本的文字。'],
  introduce: ['Introduce it as', '引用时可写'],
  as: {
    policy: [
      ({ who, when, title }: Speaker) =>
        `In “${title}” (${when}), ${who ? `the ${who}` : who === '' ? 'an authority not yet recorded' : 'an authority that the text does not name'} says: …`,
      ({ who, when, title }) =>
        `${who ?? '未具名的机关'}${who === '' ? '' : '在'}《${title}》（${when}）${who === '' ? '' : '中'}提出：……`,
    ],
    proposal: [
      ({ who, when }: Speaker) =>
        `${who ? `A proposal by the ${who}` : `${who === '' ? 'A' : 'An unsigned'} proposal to an authority`}, ${when}, suggests: …`,
      ({ who, when }) => `一份${who ?? '未署名'}${who === '' ? '' : '的'}建议稿（${when}）建议：……`,
    ],
    report: [
      ({ who, when }: Speaker) =>
        `${who ? `A report by the ${who}` : `${who === '' ? 'A' : 'An unsigned'} report`}, ${when}, states: …`,
      ({ who, when }) => `一份${who ?? '未署名'}${who === '' ? '' : '的'}报告（${when}）称：……`,
    ],
    press: [
      ({ who, when }: Speaker) => `As reported in a press article${who ? ` of the ${who}` : ''}, ${when}: …`,
      ({ who, when }) => `据${who ?? '未知报刊'}${who === '' ? '' : '的'}一篇报道（${when}）：……`,
    ],
  },
});
