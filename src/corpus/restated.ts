import { effectiveDates, PRINTED_DATE, printedDate } from '#src/convert/dates.ts';
import { foldedText } from '#src/text/fold.ts';
import type { Registries } from './content.ts';
import type { Position, Report } from './fault.ts';
import type { Contents } from './files.ts';
import { dateMade } from './made.ts';
import type { Bilingual, PolicyDocument } from './model.ts';
import { registryPath, textPath, translationPath } from './paths.ts';
import { stems } from './renderings.ts';
import { clausesOf, linesOf, sentenceIn } from './walk.ts';

/** What frontmatter and registries say again of printed words, held against these words and their translation. */

/** Words that a text marks as a name or a paper, with their translation, and where both stand. */
interface Said {
  readonly quote: string;
  readonly english: string;
  readonly at: Position;
  readonly atEnglish: Position;
}

/** Words that stand for a place or a body that was named before. */
const POINTING = /本地区|[全本我该各此][省市县区州镇乡]/g;
const COMMON = new Set(['the', 'and', 'of', 'on', 'for', 'in', 'to', 'by', 'a', 'an']);
const wordsOf = (english: string): string[] => stems(english).filter((word) => !COMMON.has(word));
const signs = (text: string): string[] => [...foldedText(text)].filter((sign) => /[\p{L}\p{N}]/u.test(sign));
const isWithin = (part: readonly string[], whole: readonly string[]): boolean =>
  whole.reduce((found, sign) => (sign === part[found] ? found + 1 : found), 0) === part.length;

/** Signs that are not in the others, each with the one before it. */
const strangePairs = (part: readonly string[], whole: readonly string[]): string[] =>
  part.flatMap((sign, at) => (whole.includes(sign) || at === 0 ? [] : `${part[at - 1]}${sign}`));

/**
 * Holds a name against its words in the texts.
 *
 * @param note may say what else it is called. @param least the share of their signs that must be its own.
 */
function checkWords(
  zh: string,
  note: string,
  all: readonly Said[],
  least: number,
  at: Position,
  report: Report,
) {
  const whole = signs(zh);
  const unread = all.filter(({ quote, at: place }) => {
    const own = signs(quote);
    const isOwn =
      own.filter((sign) => whole.includes(sign)).length >= own.length * least || note.includes(quote);
    if (!isOwn) report.add('name-words', place, `words that name ${zh} (${at.file}:${at.line})`, quote);
    const rest = signs(quote.replace(POINTING, ''));
    const isExplained = note.includes(quote) || strangePairs(rest, whole).some((pair) => note.includes(pair));
    return !isExplained && !isWithin(rest, whole) && !isWithin(own, whole) && !isWithin(whole, rest);
  });
  // Few signs may stand for what was named before: 该局.
  const odd = unread.find(({ quote }) => signs(quote).length > 3 || unread.length === all.length);
  if (!odd || least < 1 / 2) return;
  const { file, line } = odd.at;
  report.add('name-words', at, `a name as which “${odd.quote}” (${file}:${line}) can be read`, zh);
}

/** The same of its English. @param whole the share of it that a translation has where the name is printed whole. */
function checkEnglish(
  { zh, en }: Bilingual,
  all: readonly Said[],
  whole: number,
  at: Position,
  report: Report,
) {
  const own = wordsOf(en);
  const wanted = wordsOf(en.replace(/\([^)]*\)/g, ''));
  const shares = all.map(({ quote, english, atEnglish }) => {
    const stated = new Set(wordsOf(english));
    if (!own.some((word) => stated.has(word)) && (quote.length > 3 || quote === zh))
      report.add('name-translation', atEnglish, `“${en}” for ${quote}`, english);
    return wanted.filter((word) => stated.has(word)).length / wanted.length;
  });
  const isWhole = all.some(({ quote }) => foldedText(quote) === foldedText(zh));
  const [first] = all;
  if (!first || Math.max(...shares) >= (isWhole ? whole : 1 / 3)) return;
  const { file, line } = first.atEnglish;
  report.add('name-translation', at, `the English of “${first.quote}” (${file}:${line})`, en);
}

/** True for a text that prints a day, a month or a year, in Chinese or in figures. */
function prints(text: string, edtf: string): boolean {
  const year = edtf
    .slice(0, 4)
    .replace(/\d/g, (digit) => `[${digit}${'〇一二三四五六七八九'[Number(digit)]}]`);
  const rest = edtf.slice(4).replace(/-0?(\d+)/g, '\\D{1,3}0?$1(?!\\d)');
  const dates = [...text.matchAll(new RegExp(PRINTED_DATE, 'g'))];
  return new RegExp(year + rest).test(text) || dates.some(([date]) => printedDate(date)?.startsWith(edtf));
}

function checkStated(document: PolicyDocument, english: string, report: Report): void {
  const { id, title, number, dates, clauses } = document;
  const at = (...path: readonly PropertyKey[]): Position => report.place(textPath(id), ...path);
  const { heading, translation } = clauses.find((clause) => clause.id === 'title') ?? {};
  const headEnglish = { file: translationPath(id), line: 2, column: 1 };
  for (const [printed = '', given, place] of [
    [heading?.text, title.zh, at('title', 'zh')] as const,
    [translation?.heading, title.en, at('title', 'en')] as const,
    [translation?.heading, english, headEnglish] as const,
  ])
    if (printed && given && foldedText(printed) !== foldedText(given))
      report.add('stated', place, printed, given);
  const lines = clauses.flatMap((clause) => linesOf(clause).map(({ text }) => ({ text, role: clause.role })));
  const whole = lines.map(({ text }) => text).join('\n');
  if (number?.sure === 'stated' && !foldedText(whole).includes(foldedText(number.value)))
    report.add('stated', at('number'), 'a number that the text prints', number.value);
  const said = lines.flatMap(({ text, role }) => {
    const day = role === 'printing' ? printedDate(text) : null;
    const own = day === null ? [] : [{ kind: 'printed', edtf: day }];
    return [...effectiveDates(text, dateMade(document)?.edtf ?? null), ...own];
  });
  for (const [index, { kind, edtf, sure }] of dates.entries()) {
    const other = said.find((date) => (date.kind === kind) !== (date.edtf === edtf));
    const isPrinted = sure !== 'stated' || !/^[\d-]+$/.test(edtf) || prints(whole, edtf);
    const expected = other ? `${other.kind} ${other.edtf}, as the text says` : 'a date that the text prints';
    if (other || !isPrinted) report.add('stated', at('dates', index), expected, `${kind} ${edtf}`);
  }
}

/** Degrees west, south, east and north of each province, a little too wide, by the digits that begin its codes (GB/T 2260). */
const PROVINCES = `11 115 39 118 42|12 116 38 119 41|13 113 36 120 43|14 110 34 115 41|15 97 37 127 54|21 118 38 126 44|
  22 121 40 132 47|23 121 43 136 54|31 120 30 123 32|32 116 30 122 36|33 118 27 124 32|34 114 29 120 35|35 115 23 121 29|
  36 113 24 119 31|37 114 34 123 39|41 110 31 117 37|42 108 29 117 34|43 108 24 115 31|44 109 20 118 26|45 104 20 113 27|
  46 108 3 118 21|50 105 28 111 33|51 97 26 109 35|52 103 24 110 30|53 97 21 107 30|54 78 26 100 37|61 105 31 112 40|
  62 92 32 109 43|63 89 31 104 40|64 104 35 108 40|65 73 34 97 50|71 118 20 125 27|81 113 22 115 23|82 113 22 114 23`;

function checkPoints({ cities }: Registries, report: Report): void {
  const rows = PROVINCES.split(/\|\s*/).map((row) => row.split(' ').map(Number));
  for (const { id, code, point } of cities) {
    const [, west, south, east, north] =
      rows.find(([province]) => Number(code?.slice(0, 2)) === province) ?? [];
    if (!point || west === undefined || south === undefined || east === undefined || north === undefined)
      continue;
    if (point[0] >= west && point[0] <= east && point[1] >= south && point[1] <= north) continue;
    const expected = `longitude (${west} to ${east}), then latitude (${south} to ${north}), where code ${code} lies`;
    report.add('place-point', report.place(registryPath('cities'), id, 'point'), expected, point.join(', '));
  }
}

/** Proves what is said again of printed words. */
export function checkRestated(
  documents: readonly PolicyDocument[],
  registries: Registries,
  translations: Contents['translations'],
  report: Report,
): void {
  const clauses = clausesOf(documents);
  const said = clauses.flatMap((clause) =>
    (['names', 'cites'] as const).flatMap((kind) =>
      clause[kind].map(({ ref, quote, sentence }) => {
        const own = sentenceIn(clause, sentence);
        const line = {
          file: textPath(clause.document),
          line: (own ?? clause.heading)?.mdxLine ?? 1,
          column: 1,
        };
        const atEnglish = report.place(translationPath(clause.document), sentence ?? `${clause.id}.heading`);
        const english = own ? own.translation : clause.translation.heading;
        return { key: `${kind} ${ref}`, quote, english, at: report.words(line, `ref="${ref}"`), atEnglish };
      }),
    ),
  );
  const called = new Map<string, readonly [zh: string, place: Position]>();
  const byRecord = Map.groupBy(said, ({ key }) => key);
  const check = (
    key: string,
    name: Bilingual,
    beside: string,
    least: number,
    at: (key: string) => Position,
  ): void => {
    const all = byRecord.get(key) ?? [];
    checkWords(name.zh, beside, all, least, at('zh'), report);
    const translated = all.filter(({ english }) => english !== '');
    const [before, place] = called.get(name.en) ?? [name.zh, at('en')];
    const shared = signs(name.zh).filter((sign) => before.includes(sign));
    if (shared.length * 2 < signs(name.zh).length)
      report.add(
        'name-translation',
        at('en'),
        `another name than ${before} has (${place.file}:${place.line})`,
        name.en,
      );
    called.set(name.en, [before, place]);
    // A title may be worded anew within a sentence.
    checkEnglish(name, translated, key.startsWith('names') ? 1 : 2 / 3, at('en'), report);
  };
  const printed = foldedText(clauses.map(({ text }) => text).join('\n'));
  for (const { id, zh, en, note } of registries.names.values())
    check(`names ${id}`, { zh, en }, `${note?.zh}`, 1 / 2, (key) =>
      report.place(registryPath('names'), id, key),
    );
  for (const { id, title, number, note, identity } of registries.references.values()) {
    const at = (...path: readonly string[]): Position =>
      report.place(registryPath('references'), id, ...path);
    // What is cited in no words of its own may be called in many ways.
    const least = identity === 'general' ? 1 / 3 : 1 / 2;
    const zh = `${title.zh}${number?.value ?? ''}`;
    check(`cites ${id}`, { ...title, zh }, `${note?.zh}`, least, (key) => at('title', key));
    if (number?.sure === 'stated' && !printed.includes(foldedText(number.value)))
      report.add('stated', at('number', 'value'), 'a number that a text prints', number.value);
  }
  for (const document of documents) checkStated(document, translations.get(document.id)?.title ?? '', report);
  checkPoints(registries, report);
}
