import { z } from 'zod';
import { sentencePlaces } from '#src/corpus/walk.ts';
import { jsonOnly, recordSet } from '#src/export/dataset.ts';
import { bilingualText, field, ids, named, taker, text, textOrNull } from './parts.ts';

/** What the ids of the other files stand for: places, terms, and the codes of the codebook. */

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

const code = {
  id: text('Code.', '编码。'),
  name: field(bilingualText, 'Name in both languages.', '中英名称。'),
  definition: field(bilingualText, 'What it means.', '定义。'),
};

const action = z.strictObject({
  ...code,
  instruments: field(
    z.boolean(),
    'Whether such a sentence may carry instruments.',
    '此类句子可否带工具编码。',
  ),
  themes: field(z.boolean(), 'Whether such a sentence may carry themes.', '此类句子可否标主题。'),
});

const instrument = z.strictObject({
  ...code,
  parent: textOrNull('Broader type.', '上位类型。'),
});

const lens = z.strictObject({
  id: code.id,
  name: code.name,
  source: field(bilingualText, 'Where the lens comes from.', '分类法出处。'),
  types: field(z.array(instrument), 'Its types of instrument.', '工具类型。'),
});

const codebookFile = z
  .strictObject({
    does: field(z.array(action), 'What a sentence can do.', '句子的作用。'),
    lenses: field(z.array(lens), 'Ways of sorting policy instruments.', '政策工具的分类法。'),
    rules: field(
      z.array(z.strictObject({ id: code.id, text: field(bilingualText, 'The rule.', '规则。') })),
      'Rules of coding.',
      '编码规则。',
    ),
  })
  .meta({ title: 'codebook.json' });

const takeAction = taker(action);
const takeInstrument = taker(instrument);
const takeLens = taker(lens);

export const codebookSet = jsonOnly(
  'codebook',
  ({ corpus }) => ({
    does: Object.entries(corpus.codebook.does).map(([id, entry]) =>
      takeAction({ ...entry, id, name: named(entry) }),
    ),
    lenses: [...corpus.lenses.values()].map((entry) =>
      takeLens({
        ...entry,
        name: named(entry),
        types: Object.entries(entry.types).map(([id, type]) =>
          takeInstrument({ ...type, id, name: named(type) }),
        ),
      }),
    ),
    rules: corpus.codebook.rules.map((rule) => ({ id: rule.id, text: named(rule) })),
  }),
  codebookFile,
);

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
export const themeSet = recordSet(
  'themes',
  themeRecord,
  ({ documents, themes, passedOver }) => {
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
  },
  null,
);

export const glossarySet = recordSet('glossary', term, ({ glossary }) => [...glossary.values()], null);

export const citySet = recordSet('cities', city, ({ cities }) => cities, null);
