import { dateInWords } from '#src/i18n/format.ts';
import { type CiteLanguage, isPlainDate, isSupplied, type KnownDay, markedForm, SUPPLIED } from './date.ts';
import { type CiteItem, endForm, numberForm } from './item.ts';
import { EDITION, editionForm, KIND_CODES, NO_NEWSPAPER, type RecordCodes } from './kinds.ts';

/**
 * What a reference manager is given, in Chinese or in English: the writers of RIS, BibLaTeX, CSL-JSON and of a page’s
 * head put the same record into their own fields.
 */
export interface CiteRecord {
  readonly key: string;
  readonly language: CiteLanguage;
  readonly codes: RecordCodes;
  readonly title: string;
  /** The Chinese title, where the record is in English. */
  readonly original: string | null;
  readonly issuers: readonly string[];
  /** Of an English record of a text; null for none. */
  readonly translator: string | null;
  readonly number: string | null;
  readonly date: KnownDay | null;
  readonly clause: string | null;
  /** What it stands in; null for what stands alone. */
  readonly container: string | null;
  readonly genre: string | null;
  readonly url: string | null;
  /** What no format has a field for: who did not sign, what is not certain, that it has ended; last the edition. */
  readonly remarks: readonly string[];
}

/** A field of a record; null where the record has none. */
export type Field = readonly [name: string, value: string | null | undefined];

/** The fields that have a value, in order. */
export function filled(fields: readonly Field[]): (readonly [string, string])[] {
  return fields.flatMap(([name, value]) => (value == null ? [] : [[name, value] as const]));
}

/** A date that is not plain, in words and with its status; none for one that is. */
export function dateRemarks(date: KnownDay | null, language: CiteLanguage): string[] {
  if (!date) return [language === 'zh' ? '日期尚未著录' : 'no date is recorded yet'];
  if (isPlainDate(date)) return [];
  return [(language === 'zh' ? '日期：' : 'date: ') + dateInWords(date, language)];
}

function itemRemarks(item: CiteItem, language: CiteLanguage): string[] {
  const { number, kind, title, printedTitle } = item;
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  return [
    ...(item.issuers.length === 0 ? [item.unsigned[language]] : []),
    ...(number && isSupplied(number.sure)
      ? [
          say(
            `文号${SUPPLIED[number.sure].zh}${number.sure === 'proposed' ? '' : '，文中未载'}`,
            `number ${SUPPLIED[number.sure].en}${number.sure === 'proposed' ? '' : ', not in the text'}`,
          ),
        ]
      : []),
    ...dateRemarks(item.date, language),
    ...endForm(item, language),
    ...(kind === 'press'
      ? [say('二手来源，不可作为政策文本引用', 'a secondary source, not to be cited as policy')]
      : []),
    ...(title.zh === printedTitle
      ? []
      : [say(`原题《${printedTitle}》`, `printed title: 《${printedTitle}》`)]),
    ...(language === 'en' ? ['working translation of the editors; the Chinese is the text'] : []),
    editionForm(item.version, language),
  ];
}

/** A document or clause as a record. What has no English title keeps its Chinese one. */
export function citeRecord(item: CiteItem, language: CiteLanguage): CiteRecord {
  const codes = KIND_CODES[item.kind];
  const isEnglish = language === 'en';
  return {
    key: isEnglish ? `${item.key}:en` : item.key,
    language,
    codes,
    title: item.title[language] || item.title.zh,
    original: isEnglish && item.title.en !== '' ? item.title.zh : null,
    issuers: item.issuers.map((issuer) => issuer[language]),
    translator: isEnglish ? `The editors of ${EDITION.en}` : null,
    number: numberForm(item),
    date: item.date,
    clause: item.clause?.[language] ?? null,
    container: item.kind === 'press' ? NO_NEWSPAPER[language] : null,
    genre: item.issuers.length === 0 ? item.unsigned[language] : null,
    url: item.url,
    remarks: itemRemarks(item, language),
  };
}

/** The remarks as one text. */
export function remarkText({ remarks, language }: CiteRecord, ...before: readonly string[]): string {
  return [...before, ...remarks].join(language === 'zh' ? '；' : '; ');
}

/** Of an English record English, since what it names is the translation. */
export function languageTag({ language }: CiteRecord): string {
  return language === 'zh' ? 'zh-CN' : 'en';
}

/**
 * What Zotero keeps only as lines of its Extra, `variable: value`, and citation processors read there: that a statute is
 * a regulation; a date that is not plain, whose brackets its date field loses when it is printed; what the type lacks.
 */
export function extraLines(record: CiteRecord): string[] {
  const { codes, date, language, clause, number, translator } = record;
  const issued = markedForm(date, language);
  const lacking = { section: clause, number, translator };
  const lines: Field[] = [
    ['type', codes.isRegulation ? 'regulation' : null],
    ['issued', issued && `"${issued}"`],
    ...codes.lacks.map((name): Field => [name, lacking[name]]),
  ];
  return filled(lines).map(([name, value]) => `${name}: ${value}`);
}

/** The value, where Zotero’s item of this type has a field for it. */
export function ifKept(
  record: CiteRecord,
  name: RecordCodes['lacks'][number],
  value: string | null,
): string | null {
  return record.codes.lacks.includes(name) ? null : value;
}
