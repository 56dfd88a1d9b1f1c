import { z } from 'zod';
import { jsonOnly } from '#src/export/dataset.ts';
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

export const glossarySet = jsonOnly(
  'glossary',
  ({ corpus }) => [...corpus.glossary.values()].map(taker(term)),
  z.array(term).meta({ title: 'glossary.json' }),
);

export const citySet = jsonOnly(
  'cities',
  ({ corpus }) => corpus.cities.map(taker(city)),
  z.array(city).meta({ title: 'cities.json' }),
);
