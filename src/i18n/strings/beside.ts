import { counted, grouped } from '#src/i18n/counts.ts';
import { formatList } from '#src/i18n/format.ts';
import { messages } from '#src/i18n/messages.ts';
import { terms } from './terms.ts';

/** Two or more sides beside one another: the static pages of pairs, and the chooser. */
export const beside = messages({
  title: [(a: string, b: string) => `${a} and ${b}`, (a, b) => `${a}与${b}`],
  description: [
    (a: string, b: string) =>
      `${a} and ${b} side by side, theme by theme: what both say, on which themes only one of them has sentences, on which neither, and wording that stands in both.`,
    (a, b) =>
      `${a}与${b}按主题并排：双方都说了什么，哪些主题只有一方有句子，哪些双方都没有，以及共有的字句。`,
  ],
  kicker: terms.sideBySide,
  twoTimes: [(place: string) => `${place} at two times.`, (place) => `${place}，前后两个时期。`],
  unlike: [
    (kinds: readonly string[]) =>
      `These are not of one kind (${kinds.join(', ')}): that one says what another does not may lie in what they are.`,
    (kinds) => `各方性质不同（${kinds.join('、')}）：一方有而他方无，可能只因文体不同。`,
  ],
  press: [
    'What the press article tells is cited as reported in it, never as policy, and is not counted.',
    '报道所述须注明“据报道”，不作政策引用，也不计数。',
  ],
  oneArticle: [
    'Both are known from the same article only, which is not compared with itself.',
    '两地均仅见于同一篇报道，该文不与自身比较。',
  ],
  summary: {
    both: [
      (count: number) => `Both speak of ${counted(count, 'theme')}`,
      (count) => `双方都谈到的主题${grouped(count)}个`,
    ],
    only: [
      (side: string, count: number) => `Only ${side} has sentences on ${counted(count, 'theme')}`,
      (side, count) => `只有${side}有标注句子的主题${grouped(count)}个`,
    ],
    wording: [
      (count: number) => `${counted(count, 'sequence')} of wording in both`,
      (count) => `共有字句${grouped(count)}条`,
    ],
  },
  both: ['What both speak of', '双方都谈到的'],
  only: [
    (side: string) => `Themes on which only ${side} has sentences`,
    (side) => `只有${side}有标注句子的主题`,
  ],
  alone: [(side: string) => `Themes on which ${side} has sentences`, (side) => `${side}有标注句子的主题`],
  /** Of the sides at which somebody has looked; with a count, or none for a heading. */
  silent: [
    (sides: readonly string[], count = '') =>
      `${count || 'Themes'} with no coded sentence in ${formatList(sides, 'en')}`,
    (sides: readonly string[], count = '') =>
      `${formatList(sides, 'zh')}${sides.length > 1 ? '都' : ''}没有标注句子的主题${count}`,
  ],
  silentThemes: [(count: number) => counted(count, 'theme'), (count) => `${grouped(count)}个`],
  without: [
    (side: string, count: number, all: number) =>
      `Of the ${counted(all, 'sentence')} of ${side} that can carry a theme, ${grouped(count)} ${count === 1 ? 'carries none and is' : 'carry none and are'} not set out here.`,
    (side, count, all) => `${side}可标主题的共${grouped(all)}句，其中${grouped(count)}句无主题，此处不列。`,
  ],
  wording: {
    heading: ['Wording in both', '共有的字句'],
    between: [(a: string, b: string) => `Wording in both ${a} and ${b}`, (a, b) => `${a}与${b}共有的字句`],
    lead: [
      (least: number) =>
        `Sequences of ${least} characters or more that stand on both sides, in bold and underlined above. Recurring wording is no evidence of borrowing; common sources are not held.`,
      (least) =>
        `双方都有的${least}字以上字句，上文以粗体下划线标出。字句重复不能证明沿袭；它们可能共同依据的文献，本站并未收存。`,
    ],
    none: [
      (least: number) => `No sequence of ${least} characters or more stands on both sides.`,
      (least) => `双方没有${least}字以上的共有字句。`,
    ],
    places: [
      (left: number, right: number) => `${grouped(left)} + ${grouped(right)} places`,
      (left, right) => `${grouped(left)}处 + ${grouped(right)}处`,
    ],
    diff: ['Sentences around longer wording', '较长字句所在的句子'],
    diffLead: [
      (least: number) =>
        `Where ${least} characters or more are shared, citations aside, the two sentences that have most in common. Bold and underlined: what stands in both in the same order, two characters or more.`,
      (least) =>
        `共有${least}字以上者（引文除外），各取相同之处最多的一对句子。粗体下划线者为双方次序相同、连续两字以上的文字。`,
    ],
  },
  redirect: [
    (title: string) => `This comparison stands at ${title}.`,
    (title) => `此项对照在“${title}”一页。`,
  ],
  choose: {
    heading: ['Choose two to four', '任选两至四个'],
    lead: ['Documents and places, in any mixture.', '文献与地方可以混选。'],
    side: [(number: number) => `Side ${number}`, (number) => `第${grouped(number)}方`],
    nobody: ['Nothing', '不选'],
    documents: terms.documents,
    cities: ['Places', '地方'],
    theme: terms.theme,
    allThemes: ['All themes', '全部主题'],
    few: ['Choose two at least.', '至少选两个。'],
    many: ['Four at most.', '至多选四个。'],
    twice: ['The same twice: choose another.', '同一项选了两次，请另选。'],
    unknown: ['There is no document or place {id}.', '没有{id}这份文献或这个地方。'],
    loading: ['The texts are being loaded …', '正在载入文本……'],
    unscripted: [
      'Without scripts, open two of the documents beside each other in two windows:',
      '不用脚本时，可在两个窗口中分别打开两份文献：',
    ],
    shared: ['What all speak of', '各方都谈到的'],
    partial: ['What some speak of', '部分谈到的'],
    failed: [
      'The texts could not be loaded. Each can be read on its own page.',
      '文本未能载入。各文献的页面仍可阅读。',
    ],
  },
});
