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
  const titleOf = (id: string): string => corpus.documents.find((one) => one.id === id)?.short[lang] ?? id;
  /** A record with its name in both languages, and other names. */
  const called = (group: Beside['group'], path: string, name: Bilingual, ...also: string[]): Beside => {
    const title = name[lang] || name[other];
    return { ...plain, title, zh: name.zh, also: [name[other], ...also], group, path };
  };
  const essays = [
    ...[...content.essays].map(([key, { prose }]) => ({ key, prose, isOnPlace: true })),
    ...[...content.introductions].map(([key, { prose }]) => ({ key, prose, isOnPlace: false })),
  ];
  return [
    ...[...corpus.glossary.values()].map(({ id, zh, en, forms, variants, definition }) => ({
      ...called('term', `/glossary/${id}/`, { zh, en }),
      pinyin: plainPinyin(zh),
      forms: [zh, ...forms, ...variants],
      also: [lang === 'zh' ? en : zh, ...forms, ...variants],
      said: definition[lang],
    })),
    ...[...corpus.names.values()].map((name) => ({
      ...called('name', `/names/${name.id}/`, name),
      pinyin: plainPinyin(name.zh),
    })),
    ...[...corpus.references.values()].map(({ id, title, number, note }) => ({
      ...called('reference', `/references/${id}/`, title, ...(number ? [number.value] : [])),
      said: note?.[lang] ?? '',
    })),
    ...corpus.cities.map(({ id, name }) => called('place', `/cities/${id}/`, name)),
    ...[...corpus.themes.values()].map((theme) => ({
      ...called('theme', `/themes/${theme.id}/`, theme, ...theme.terms),
      said: theme.definition[lang],
    })),
    ...[...corpus.events.values()].map(({ id, title, date }) =>
      called('event', eventAddress(id), title, date),
    ),
    ...clausesOf(corpus.documents).flatMap(({ document, cite, url: path, figures, notes }) => [
      ...figures.map(({ of, quote }) => ({
        ...called('figure', path, of),
        title: `${quote} · ${of[lang]}`,
        also: [quote],
      })),
      ...notes.map(({ text }): Beside => {
        const title = `${titleOf(document)} ${cite[lang]}`;
        return { ...plain, group: 'note', path, title, said: text[lang] };
      }),
    ]),
    ...essays.flatMap(({ key, prose, isOnPlace }) => {
      const [language, id = ''] = key.split('/');
      if (language !== lang) return [];
      const place = corpus.cities.find((city) => city.id === id)?.name[lang];
      const path = isOnPlace ? `/cities/${id}/` : `/documents/${id}/introduction/`;
      const title = (isOnPlace && place) || titleOf(id);
      return prose.paragraphs.map(
        ({ text }): Beside => ({ ...plain, group: 'essay', path, title, said: text }),
      );
    }),
  ];
}

/** Records with a name or words that hold what is sought; those that are called just so stand first in their group. */
export function findBeside(records: readonly Beside[], text: string, simplified?: Simplified): Beside[] {
  const sought = bareText(text, simplified);
  const isHan = /\p{Script=Han}/u.test(sought);
  if (sought === '' || (sought.length === 1 && !isHan)) return [];
  const isNumber = !isHan && sought.length > 3 && /\d/.test(sought);
  const words = literal(text.normalize('NFKC').toLowerCase().trim());
  const asWords = new RegExp(`(?<![\\p{L}\\p{N}])${words}`, 'iu');
  const rank = ({ title, zh, also, pinyin, said }: Beside): number => {
    const all = [title, zh, pinyin, said, ...also];
    if (all.some((one) => bareText(one) === sought)) return 0;
    if (all.some((one) => (isHan ? bareText(one).includes(sought) : asWords.test(one.normalize('NFKC')))))
      return 1;
    return isNumber && all.some((one) => bareText(one).includes(sought)) ? 1 : 2;
  };
  const ranked = records.map((record) => ({ record, rank: rank(record) })).filter((one) => one.rank < 2);
  return GROUPS.flatMap((group) =>
    ranked
      .filter(({ record }) => record.group === group)
      .sort((a, b) => a.rank - b.rank)
      .map(({ record }) => record),
  );
}
