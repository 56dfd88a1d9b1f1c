import { lapsed } from '#src/corpus/made.ts';
import type { Bilingual, DocumentDate } from '#src/corpus/model.ts';
import { sentenceCitation } from '#src/corpus/printed.ts';
import { dateInWords, withStatus } from '#src/i18n/format.ts';
import { escapeHtml, openTag } from '#src/text/html.ts';
import { type CiteItem, chineseLocator } from './item.ts';
import { EDITION } from './kinds.ts';

/**
 * A quotation to be taken away: the printed words, the working translation if it is wanted, and a line that says who
 * speaks, in what, when, with what standing and where, each as surely as it is known. No quotation marks are put round
 * the words, since those that the text prints would have to be changed inside them.
 */

/** What is quoted. */
export interface Quoted {
  /** The clause, by `clauseItem`, or one sentence of it, by `sentenceItem`. */
  readonly item: CiteItem;
  /** The printed characters; empty where only the translation is quoted. */
  readonly zh: string;
  /** The working translation; empty where there is none, or none is wanted. */
  readonly en: string;
}

/** Language of the line that says where the words stand, and the reader’s day as an ISO date. */
export interface Quoting {
  readonly lang: 'zh' | 'en';
  readonly today: string;
}

/** Words that run from one clause to another are cited by both, and lead to the first. */
export function stretchItem(first: CiteItem, { cite }: { readonly cite: Bilingual }): CiteItem {
  const from = first.clause;
  const clause = from && { zh: `${from.zh}至${chineseLocator(cite.zh)}`, en: `${from.en} to ${cite.en}` };
  return { ...first, clause };
}

/** A sentence of a clause that is cited. @param number from 1. */
export function sentenceItem(clause: CiteItem, number: number): CiteItem {
  const id = `${clause.key.slice(clause.key.indexOf(':') + 1)}.s${number}`;
  const cite = clause.clause && sentenceCitation(clause.clause, number);
  return {
    ...clause,
    clause: cite && { ...cite, zh: chineseLocator(cite.zh) },
    url: `${clause.url}#${id}`,
  };
}

const HOW = {
  issued: ['…发布', 'issued'],
  written: ['…成文', 'written'],
  printed: ['…印发', 'printed'],
  published: ['…刊出', 'published'],
  adopted: ['…通过', 'adopted'],
  approved: ['…批准', 'approved'],
  promulgated: ['…公布', 'promulgated'],
  amended: ['…修正', 'amended'],
  'in-force': ['…施行', 'in force from'],
  expires: ['有效期至…', 'in force until'],
  repealed: ['将于…废止', 'to be repealed'],
} as const;

const ENDED = { expires: ['…期满', 'expired'], repealed: ['…废止', 'repealed'] } as const;

/** When a document came about, or ends, as surely as it is known. */
function dated(date: DocumentDate, { lang, today }: Quoting): string {
  const past = lapsed({ dates: [date] }, today);
  const [zh, en] = past ? ENDED[past.kind] : HOW[date.kind];
  return dateInWords(date, lang, (day) => (lang === 'zh' ? zh.replace('…', day) : `${en} ${day}`));
}

/** Words of the line, apart by whether they are Chinese: an English line says so of its Chinese words. */
type Run = readonly [language: Quoting['lang'], text: string];

function chineseLine({ item }: Quoted, quoting: Quoting): Run[] {
  const who = item.issuers.map(({ zh }) => zh).join('、');
  const facts = [
    who === '' ? item.unsigned.zh : '',
    item.number ? withStatus(item.number.value, item.number.sure, 'zh') : '',
  ].filter((fact) => fact !== '');
  const parts = [
    `《${item.title.zh}》${facts.length > 0 ? `（${facts.join('，')}）` : ''}`,
    item.date ? dated(item.date, quoting) : '日期尚未著录',
    ...(item.end ? [dated(item.end, quoting)] : []),
    ...(item.clause ? [item.clause.zh] : []),
  ];
  return [['zh', `——${item.kind === 'press' ? '据报道：' : ''}${who && `${who}：`}${parts.join('，')}。`]];
}

function englishLine({ item }: Quoted, quoting: Quoting): Run[] {
  const who = item.issuers.map(({ en }) => en).join(', ');
  const facts = [
    ...(who === '' ? [item.unsigned.en] : []),
    item.date ? dated(item.date, quoting) : 'date not yet recorded',
    ...(item.end ? [dated(item.end, quoting)] : []),
    ...(item.clause ? [item.clause.en] : []),
  ];
  return [
    ['en', `— ${item.kind === 'press' ? 'As reported in ' : ''}${who && `${who}, `}`],
    ['zh', `《${item.title.zh}》`],
    ['en', (item.title.en && ` [${item.title.en}]`) + (item.number ? ', ' : '')],
    ['zh', item.number?.value ?? ''],
    ['en', `${item.number ? withStatus('', item.number.sure, 'en') : ''}, ${facts.join(', ')}.`],
  ];
}

/** What stands before the address: whose text it is. The issued originals were not seen. */
const HELD: Bilingual = { zh: `据“${EDITION.zh}”所藏文本：`, en: `From the text held by ${EDITION.en}: ` };
const TRANSLATION: Bilingual = { zh: '（编者的工作译文）', en: ' (editors’ working translation)' };

function runsOf(quoted: Quoted, quoting: Quoting): Run[] {
  const line = quoting.lang === 'zh' ? chineseLine : englishLine;
  return line(quoted, quoting).filter(([, text]) => text !== '');
}

/** Who, what, when, with what standing, and where, on one line: how the words are introduced. */
export function quotationSource(quoted: Quoted, quoting: Quoting): string {
  return runsOf(quoted, quoting)
    .map(([, text]) => text)
    .join('');
}

/**
 * A heading and what stands under it, as one quotation: on lines of their own, unless the heading is a sentence too.
 *
 * @param space what parts sentences of that language.
 */
export function headed(heading: string, text: string, space = ''): string {
  const between = /[。！？.!?]$/.test(heading) ? space : '\n';
  return [heading, text].filter((part) => part !== '').join(between);
}

/** The quotation as plain text, each part on a line of its own. */
export function quotationText(quoted: Quoted, quoting: Quoting): string {
  const { zh, en, item } = quoted;
  return [
    ...(zh === '' ? [] : [zh]),
    ...(en === '' ? [] : [en + TRANSLATION[quoting.lang]]),
    quotationSource(quoted, quoting),
    HELD[quoting.lang] + item.url,
  ].join('\n');
}

/** The quotation as HTML: text, the language of each part, and one link to the source. */
export function quotationHtml(quoted: Quoted, quoting: Quoting): string {
  const { zh, en, item } = quoted;
  const { lang } = quoting;
  const tag = (name: string, language: Quoting['lang'], inner: string): string =>
    `${openTag(name, { lang: language === 'zh' ? 'zh-CN' : 'en' })}${inner}</${name}>`;
  const broken = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');
  const said = (language: Quoting['lang'], text: string): string =>
    language === lang ? broken(text) : tag('span', language, broken(text));
  const words = zh === '' ? [] : [tag('p', 'zh', broken(zh))];
  if (en !== '') words.push(tag('p', lang, said('en', en) + escapeHtml(TRANSLATION[lang])));
  const line = runsOf(quoted, quoting).map((run) => said(...run));
  const link = `${openTag('a', { href: item.url })}${escapeHtml(item.url)}</a>`;
  return `<blockquote>${words.join('')}</blockquote>${tag('p', lang, `${line.join('')}<br>${escapeHtml(HELD[lang])}${link}`)}`;
}
