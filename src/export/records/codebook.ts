import { z } from 'zod';
import type { Corpus } from '#src/corpus/corpus.ts';
import { jsonSet, tableOf, tableSet } from '#src/export/dataset.ts';
import { bilingualText, field, named, pageAddress, taker, text, textOrNull } from './parts.ts';

/** The codebook: what a sentence can do, and the types of instruments by lens. */

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

const codebook = {
  does: field(z.array(action), 'What a sentence can do.', '句子的作用。'),
  lenses: field(z.array(lens), 'Ways of sorting policy instruments.', '政策工具的分类法。'),
  rules: field(
    z.array(z.strictObject({ id: code.id, text: field(bilingualText, 'The rule.', '规则。') })),
    'Rules of coding.',
    '编码规则。',
  ),
};

const takeAction = taker(action);
const takeInstrument = taker(instrument);
const takeLens = taker(lens);

function codebookJson({ codebook: { does, rules }, lenses }: Corpus) {
  return {
    does: Object.entries(does).map(([id, entry]) => takeAction({ ...entry, id, name: named(entry) })),
    lenses: [...lenses.values()].map((entry) =>
      takeLens({
        ...entry,
        name: named(entry),
        types: Object.entries(entry.types).map(([id, type]) =>
          takeInstrument({ ...type, id, name: named(type) }),
        ),
      }),
    ),
    rules: rules.map((rule) => ({ id: rule.id, text: named(rule) })),
  };
}

export const codebookSet = jsonSet('codebook', codebook, ({ corpus }) => codebookJson(corpus));

const codeRow = z.object({
  id: text('What a sentence does, or lens:type.', '句子作用的编码，或“分类法:类型”。'),
  lens: textOrNull('The lens of a type; empty for what a sentence does.', '类型所属分类法；句子作用则为空。'),
  lensZh: textOrNull('Name of the lens in Chinese.', '分类法的中文名称。'),
  lensEn: textOrNull('Name of the lens in English.', '分类法的英文名称。'),
  name: code.name,
  definition: code.definition,
  parent: textOrNull('Broader type, as lens:type; empty for none.', '上位类型；无则为空。'),
  url: pageAddress,
});

/** The codes of the codebook as rows, each under the id that stands in the rows of sentences. */
export const codeSet = tableSet(
  'codes',
  tableOf(codeRow, ({ corpus, address }) => {
    const { does, lenses } = codebookJson(corpus);
    const url = address('/about/method/');
    return [
      ...does.map((made) => ({ ...made, url })),
      ...lenses.flatMap((made) =>
        made.types.map(({ id, parent, ...type }) => ({
          ...type,
          id: `${made.id}:${id}`,
          lens: made.id,
          lensZh: made.name.zh,
          lensEn: made.name.en,
          parent: parent && `${made.id}:${parent}`,
          url,
        })),
      ),
    ];
  }),
);
