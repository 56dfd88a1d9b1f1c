import { z } from 'zod';
import { bilingual, field, ids } from './parts.ts';

/** What the ids of the other files stand for: places, terms, and the codes of the codebook. */

export const city = z.strictObject({
  id: field(z.string(), 'Permanent id.', '永久编号。'),
  name: field(bilingual, 'Name in both languages.', '中英名称。'),
  code: field(
    z.string().nullable(),
    'GB/T 2260 code; null for an unresolved place.',
    'GB/T 2260 代码；归属未定则为空。',
  ),
  point: field(
    z.array(z.number()).nullable(),
    'Longitude and latitude; null for an unresolved place.',
    '经度、纬度；归属未定则为空。',
  ),
  note: field(bilingual.nullable(), 'The editors’ remark; null for none.', '编者说明；无则为空。'),
});

export const term = z.strictObject({
  id: field(z.string(), 'Permanent id.', '永久编号。'),
  zh: field(z.string(), 'The Chinese term.', '中文术语。'),
  pinyin: field(z.string(), 'How it is read.', '读音。'),
  en: field(z.string(), 'Our rendering.', '本版译法。'),
  forms: field(ids, 'Other printed forms.', '其他写法。'),
  variants: field(ids, 'Other renderings seen.', '他处译法。'),
  definition: field(bilingual, 'What it means.', '释义。'),
  why: field(
    bilingual.nullable(),
    'Why ours; null where it needs no reason.',
    '译法的理由；无需说明则为空。',
  ),
});

const code = {
  id: field(z.string(), 'Code.', '编码。'),
  name: field(bilingual, 'Name in both languages.', '中英名称。'),
  definition: field(bilingual, 'What it means.', '定义。'),
};

export const codebook = z.strictObject({
  does: field(
    z.array(
      z.strictObject({
        ...code,
        instruments: field(
          z.boolean(),
          'Whether such a sentence may carry instruments.',
          '此类句子可否带工具编码。',
        ),
      }),
    ),
    'What a sentence can do.',
    '句子的作用。',
  ),
  lenses: field(
    z.array(
      z.strictObject({
        id: code.id,
        name: code.name,
        source: field(bilingual, 'Where the lens comes from.', '分类法出处。'),
        types: field(
          z.array(
            z.strictObject({ ...code, parent: field(z.string().nullable(), 'Broader type.', '上位类型。') }),
          ),
          'Its types of instrument.',
          '工具类型。',
        ),
      }),
    ),
    'Ways of sorting policy instruments.',
    '政策工具的分类法。',
  ),
  rules: field(
    z.array(z.strictObject({ id: code.id, text: field(bilingual, 'The rule.', '规则。') })),
    'Rules of coding.',
    '编码规则。',
  ),
});

export const citiesFile = z.array(city).meta({ title: 'cities.json' });
export const glossaryFile = z.array(term).meta({ title: 'glossary.json' });
export const codebookFile = codebook.meta({ title: 'codebook.json' });

export type CityJson = z.infer<typeof city>;
export type TermJson = z.infer<typeof term>;
export type CodebookJson = z.infer<typeof codebook>;
