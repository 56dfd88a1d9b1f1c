import { z } from 'zod';
import type { Corpus } from '#src/corpus/corpus.ts';
import { sentencePlaces } from '#src/corpus/walk.ts';
import { recordSet, tableOf } from '#src/export/dataset.ts';
import { bilingualText, field, ids, named, pageAddress, text, textOrNull } from './parts.ts';

/** What the ids of the other files stand for: places, terms and themes. */

const city = z.strictObject({
  id: text('Permanent id.', '永久编号。'),
  name: field(bilingualText, 'Name in both languages.', '中英名称。'),
  code: textOrNull('GB/T 2260 code; null for an unresolved place.', 'GB/T 2260 代码；归属未定则为空。'),
  point: field(
    z.array(z.number()).nullable(),
    'Longitude and latitude; null for an unresolved place.',
    '经度、纬度；归属未定则为空。',
  ),
  note: field(bilingualText.nullable(), 'The editors’ remark; null for none.', '编者说明；无则为空。'),
});

const term = z.strictObject({
  id: text('Permanent id.', '永久编号。'),
  zh: text('The Chinese term.', '中文术语。'),
  pinyin: text('How it is read.', '读音。'),
  en: text('Our rendering.', '本版译法。'),
  forms: ids('Other printed forms.', '其他写法。'),
  variants: ids('Other renderings seen.', '他处译法。'),
  definition: field(bilingualText, 'What it means.', '释义。'),
  why: field(
    bilingualText.nullable(),
    'Why ours; null where it needs no reason.',
    '译法的理由；无需说明则为空。',
  ),
});

/** A theme of the codebook, with the sentences coded with it. */
export const themeRecord = z
  .strictObject({
    id: text('Permanent id.', '永久编号。'),
    name: field(bilingualText, 'Name in both languages.', '中英名称。'),
    definition: field(bilingualText, 'What it is.', '定义。'),
    includes: field(bilingualText, 'What belongs to it.', '包含。'),
    excludes: field(bilingualText, 'What does not.', '不含。'),
    terms: ids(
      'Its terms, by which sentences that may lack it are looked for; empty where it was not looked for.',
      '其词语，据以查找可能漏标的句子；未查检则为空。',
    ),
    apart: ids('Longer words that hold a term and are something else.', '含有词语而另有所指的较长字句。'),
    sentences: field(
      z.array(z.strictObject({ document: z.string(), clause: z.string(), sentence: z.string() })),
      'The sentences coded with it. Counts of different kinds of document are never to be added.',
      '标有此主题的句子。不同性质文献的数目不可相加。',
    ),
    passedOver: field(
      z.array(z.strictObject({ sentence: z.string(), terms: z.array(z.string()), reason: bilingualText })),
      'Sentences (document#sentence) that print a term and are not coded with it, and why.',
      '印有词语而未标此主题的句子（文献#句子）及理由。',
    ),
  })
  .meta({ id: 'theme' });

/** The closed list of themes, each with the sentences coded with it; a theme without any stays. */
function themeRecords({ documents, themes, passedOver }: Corpus) {
  const all = sentencePlaces(documents);
  return [...themes.values()].map((record) => ({
    ...record,
    name: named(record),
    sentences: all
      .filter(({ sentence }) => sentence.themes.includes(record.id))
      .map(({ document, clause, sentence }) => ({
        document: document.id,
        clause: clause.id,
        sentence: sentence.id,
      })),
    passedOver: passedOver
      .filter(({ theme }) => theme === record.id)
      .map(({ sentence, terms, reason }) => ({ sentence, terms, reason })),
  }));
}

const { sentences: _, passedOver: __, ...inThemeRow } = themeRecord.shape;

export const themeSet = recordSet(
  'themes',
  themeRecord,
  themeRecords,
  tableOf(
    z.object({
      ...inThemeRow,
      sentences: field(
        z.int().nonnegative(),
        'How many sentences are coded with it, of all kinds of document.',
        '标有此主题的句数，含各种性质的文献。',
      ),
      url: pageAddress,
    }),
    ({ corpus, address }) =>
      themeRecords(corpus).map((theme) => ({
        ...theme,
        sentences: theme.sentences.length,
        url: address(`/themes/${theme.id}/`),
      })),
  ),
);

export const glossarySet = recordSet(
  'glossary',
  term,
  ({ glossary }) => [...glossary.values()],
  tableOf(z.object({ ...term.shape, url: pageAddress }), ({ corpus, address }) =>
    [...corpus.glossary.values()].map((made) => ({ ...made, url: address(`/glossary/${made.id}/`) })),
  ),
);

const { point: ___, ...inCityRow } = city.shape;
const degrees = z.number().nullable();

export const citySet = recordSet(
  'cities',
  city,
  ({ cities }) => cities,
  tableOf(
    z.object({
      ...inCityRow,
      longitude: field(degrees, 'In degrees; empty for an unresolved place.', '经度；归属未定则为空。'),
      latitude: field(degrees, 'In degrees; empty for an unresolved place.', '纬度；归属未定则为空。'),
      url: pageAddress,
    }),
    ({ corpus, address }) =>
      corpus.cities.map((made) => ({
        ...made,
        longitude: made.point?.[0] ?? null,
        latitude: made.point?.[1] ?? null,
        url: address(`/cities/${made.id}/`),
      })),
  ),
);
