import { eventAddress } from '#src/corpus/addresses.ts';
import type { Content } from '#src/corpus/gate.ts';
import type { Bilingual } from '#src/corpus/model.ts';
import { clausesOf } from '#src/corpus/walk.ts';
import type { Simplified } from '#src/text/fold.ts';
import { literal } from '#src/text/pattern.ts';
import { readingsOf } from '#src/text/pinyin.ts';
import { bareText } from '#src/text/sought.ts';

/** What stands beside the texts: records of the registries, editors' notes and essays, found by their names or words. */

type Language = keyof Bilingual;

/** `/search/beside.<language>.json`: a record in one language of the interface. */
export interface Beside {
  readonly group: (typeof GROUPS)[number];
  /** Without base path and language. */
  readonly path: string;
  readonly title: string;
  /** Its Chinese name, and how that is read without tones, in one word; empty where it has none. */
  readonly zh: string;
  readonly pinyin: string;
  /** Words for the same thing, by which one may be sought for another. */
  readonly forms: readonly string[];
  /** What it says; empty where its title says all. */
  readonly said: string;
  /** Other names and numbers. */
  readonly also: readonly string[];
}

/** In the order in which they are shown. */
export const GROUPS = [
  'term',
  'name',
  'reference',
  'place',
  'theme',
  'event',
  'figure',
  'note',
  'essay',
] as const;

/** Pinyin without tones, in one word. */
function plainPinyin(zh: string): string {
  return readingsOf(zh).join('').normalize('NFD').replace(/\p{M}/gu, '');
}

export function besideOf(content: Content, lang: Language): Beside[] {
  const { corpus } = content;
  const other: Language = lang === 'zh' ? 'en' : 'zh';
  const plain = { zh: '', pinyin: '', forms: [], also: [], said: '' };
  const bilingual = (text: Bilingual) => ({
    ...plain,
    title: text[lang] || text[other],
    zh: text.zh,
    also: [text[other]],
  });
  const clauses = clausesOf(corpus.documents);
  const titleOf = (id: string): string => corpus.documents.find((one) => one.id === id)?.short[lang] ?? id;
  const cited = ({ document, cite }: (typeof clauses)[number]): string =>
    `${titleOf(document)} ${cite[lang]}`;
  const essays = [
    ...[...content.essays].map(([key, essay]) => ({ key, folder: 'cities', essay })),
    ...[...content.introductions].map(([key, essay]) => ({ key, folder: 'documents', essay })),
  ];
  return [
    ...[...corpus.glossary.values()].map(
      ({ id, zh, en, forms, variants, definition }): Beside => ({
        ...bilingual({ zh, en }),
        group: 'term',
        path: `/glossary/${id}/`,
        pinyin: plainPinyin(zh),
        forms: [zh, ...forms, ...variants],
        also: [lang === 'zh' ? en : zh, ...forms, ...variants],
        said: definition[lang],
      }),
    ),
    ...[...corpus.names.values()].map(
      (name): Beside => ({
        ...bilingual(name),
        group: 'name',
        path: `/names/${name.id}/`,
        pinyin: plainPinyin(name.zh),
      }),
    ),
    ...[...corpus.references.values()].map(
      ({ id, title, number, note }): Beside => ({
        ...bilingual(title),
        group: 'reference',
        path: `/references/${id}/`,
        also: [title[other], ...(number ? [number.value] : [])],
        said: note?.[lang] ?? '',
      }),
    ),
    ...corpus.cities.map(
      ({ id, name }): Beside => ({ ...bilingual(name), group: 'place', path: `/cities/${id}/` }),
    ),
    ...[...corpus.themes.values()].map(
      (theme): Beside => ({
        ...bilingual(theme),
        group: 'theme',
        path: `/themes/${theme.id}/`,
        also: [theme[other], ...theme.terms],
        said: theme.definition[lang],
      }),
    ),
    ...[...corpus.events.values()].map(
      ({ id, title, date }): Beside => ({
        ...bilingual(title),
        group: 'event',
        path: eventAddress(id),
        also: [title[other], date],
      }),
    ),
    ...clauses.flatMap((clause) => [
      ...clause.figures.map(
        ({ of, quote }): Beside => ({
          ...bilingual(of),
          group: 'figure',
          path: clause.url,
          title: `${quote} · ${of[lang]}`,
          also: [quote],
        }),
      ),
      ...clause.notes.map(
        ({ text }): Beside => ({
          ...plain,
          group: 'note',
          path: clause.url,
          title: cited(clause),
          said: text[lang],
        }),
      ),
    ]),
    ...essays.flatMap(({ key, folder, essay: { prose } }) => {
      const [language, id = ''] = key.split('/');
      if (language !== lang) return [];
      const place = corpus.cities.find((city) => city.id === id)?.name[lang];
      return prose.paragraphs.map(
        (paragraph): Beside => ({
          ...plain,
          group: 'essay',
          path: folder === 'documents' ? `/documents/${id}/introduction/` : `/cities/${id}/`,
          title: (folder === 'cities' && place) || titleOf(id),
          said: paragraph.text,
        }),
      );
    }),
  ];
}

/** Records with a name or words that hold what is sought; those that are called just so stand first in their group. */
export function findBeside(records: readonly Beside[], text: string, simplified?: Simplified): Beside[] {
  const sought = bareText(text, simplified);
  if (sought === '' || (sought.length === 1 && !/\p{Script=Han}/u.test(sought))) return [];
  const isHan = /\p{Script=Han}/u.test(sought);
  const words = literal(text.normalize('NFKC').toLowerCase().trim());
  const asWords = new RegExp(`(?<![\\p{L}\\p{N}])${words}`, 'iu');
  const rank = ({ title, zh, also, pinyin, said }: Beside): number => {
    const all = [title, zh, pinyin, said, ...also];
    if (all.some((one) => bareText(one) === sought)) return 0;
    if (all.some((one) => (isHan ? bareText(one).includes(sought) : asWords.test(one.normalize('NFKC')))))
      return 1;
    return !isHan &&
      sought.length > 3 &&
      /\d/.test(sought) &&
      all.some((one) => bareText(one).includes(sought))
      ? 1
      : 2;
  };
  const ranked = records.map((record) => ({ record, rank: rank(record) })).filter((one) => one.rank < 2);
  return GROUPS.flatMap((group) =>
    ranked
      .filter(({ record }) => record.group === group)
      .sort((a, b) => a.rank - b.rank)
      .map(({ record }) => record),
  );
}
